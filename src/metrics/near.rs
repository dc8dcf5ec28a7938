//! Who is two steps from whom, and whom the two share: most of what betweenness rests on in the network of one client.

use super::graph::Graph;

/// The members two steps from one source, with how many people each shares with it.
///
/// Sources are looked at in growing order, each for later members only, so that every pair is met once.
pub(super) struct Near<'a> {
    graph: &'a Graph,
    /// Where in the row of each member those begin who come after the source.
    later: Vec<u32>,
    /// How many people each member shares with the source; 0 for whoever is not two steps away.
    shared: Vec<u32>,
    /// What each person whom the two share gets of their pair.
    part: Vec<f64>,
    /// One place more than members: the next member is written before it is known to be new.
    order: Vec<u32>,
    count: usize,
}

/// Whoever is tied needs nobody in between: above 0 from the start they are not met, however often they are counted.
const TIED: u32 = 1 << 31;

impl<'a> Near<'a> {
    pub(super) fn new(graph: &'a Graph) -> Self {
        let n = graph.len();
        Self { graph, later: vec![0; n], shared: vec![0; n], part: vec![0.0; n], order: vec![0; n + 1], count: 0 }
    }

    /// Looks around the next source. Returns how many later members it is tied to.
    pub(super) fn look(&mut self, source: usize) -> usize {
        let (shared, order) = (&mut self.shared[..], &mut self.order[..]);
        order[..self.count].iter().for_each(|u| shared[*u as usize] = 0);
        let row = self.graph.neighbours(source);
        let tied = &row[self.later[source] as usize..];
        tied.iter().for_each(|u| shared[*u as usize] = TIED);
        let mut count = 0;
        for &w in row {
            // So far the later ones of a neighbour began with the source itself.
            self.later[w as usize] += 1;
            for &u in beyond(self.graph, &self.later, w) {
                let shared = &mut shared[u as usize];
                order[count] = u;
                count += usize::from(*shared == 0);
                *shared += 1;
            }
        }
        self.count = count;
        tied.iter().for_each(|u| shared[*u as usize] = 0);
        tied.len()
    }

    /// How many people the source shares with each later member two steps away.
    pub(super) fn shared(&self) -> impl ExactSizeIterator<Item = u32> + '_ {
        self.order[..self.count].iter().map(|u| self.shared[*u as usize])
    }

    /// Gives everybody who is shared their part of each pair.
    pub(super) fn share_out(&mut self, source: usize, total: &mut [f64]) {
        for &u in &self.order[..self.count] {
            self.part[u as usize] = 1.0 / f64::from(self.shared[u as usize]);
        }
        for &w in self.graph.neighbours(source) {
            total[w as usize] += sum(&self.part, beyond(self.graph, &self.later, w));
        }
        self.order[..self.count].iter().for_each(|u| self.part[*u as usize] = 0.0);
    }
}

/// The later neighbours of a member.
fn beyond<'a>(graph: &'a Graph, later: &[u32], w: u32) -> &'a [u32] {
    &graph.neighbours(w as usize)[later[w as usize] as usize..]
}

/// The sum of the values of these members; four at a time, since each addition waits for the one before.
pub(super) fn sum(values: &[f64], members: &[u32]) -> f64 {
    let mut sums = [0.0; 4];
    let fours = members.chunks_exact(4);
    let rest: f64 = fours.remainder().iter().map(|v| values[*v as usize]).sum();
    for four in fours {
        for (sum, v) in sums.iter_mut().zip(four) {
            *sum += values[*v as usize];
        }
    }
    rest + sums[0] + sums[1] + sums[2] + sums[3]
}
