//! A graph as three flat vectors. Knows nothing of people; members are numbered from 0.

/// A simple, undirected, unweighted graph. Neighbours stand in growing order, so that no result depends on the
/// order in which ties were entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Graph {
    starts: Vec<u32>,
    neighbours: Vec<u32>,
}

impl Graph {
    /// The graph of `n` members with these ties. A tie named twice counts once; one of somebody with themselves, or
    /// with a number beyond `n`, is left out.
    pub fn new(n: usize, ties: &[(u32, u32)]) -> Self {
        let real = |&(a, b): &(u32, u32)| a != b && (a as usize) < n && (b as usize) < n;
        if !ties.iter().all(real) {
            return Self::new(n, &ties.iter().copied().filter(real).collect::<Vec<_>>());
        }
        // Ties mostly come one member after the other: what they have in common is then written once.
        let members = || ties.chunk_by(|one, next| one.0 == next.0).map(|row| (row[0].0 as usize, row));
        let mut starts = vec![0u32; n + 1];
        for (a, row) in members() {
            starts[a + 1] += row.len() as u32;
            row.iter().for_each(|(_, b)| starts[*b as usize + 1] += 1);
        }
        for v in 0..n {
            starts[v + 1] += starts[v];
        }
        let mut next = starts.clone();
        let mut neighbours = vec![0u32; 2 * ties.len()];
        for (a, row) in members() {
            let place = next[a] as usize;
            next[a] += row.len() as u32;
            neighbours[place..].iter_mut().zip(row).for_each(|(place, (_, b))| *place = *b);
            for (_, b) in row {
                let place = &mut next[*b as usize];
                neighbours[*place as usize] = a as u32;
                *place += 1;
            }
        }
        Self { starts, neighbours }.sorted()
    }
    /// The same members with those ties only that are wanted, whichever of the two ends is named first.
    pub(super) fn among(&self, wanted: impl Fn(usize, usize) -> bool) -> Self {
        let mut starts = Vec::with_capacity(self.starts.len());
        let mut neighbours = vec![0; self.neighbours.len()];
        let mut end = 0;
        starts.push(0);
        for v in 0..self.len() {
            for &w in self.neighbours(v) {
                // Written whether it is wanted or not: a branch that falls either way would cost more.
                neighbours[end] = w;
                end += usize::from(wanted(v, w as usize));
            }
            starts.push(end as u32);
        }
        neighbours.truncate(end);
        Self { starts, neighbours }
    }
    /// How many members.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }
    /// There is nobody.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// How many ties.
    pub fn ties(&self) -> usize {
        self.neighbours.len() / 2
    }
    /// Whom this member is tied to, in growing order.
    pub fn neighbours(&self, v: usize) -> &[u32] {
        &self.neighbours[self.starts[v] as usize..self.starts[v + 1] as usize]
    }
    /// How many members this one is tied to.
    pub fn degree(&self, v: usize) -> usize {
        (self.starts[v + 1] - self.starts[v]) as usize
    }
    /// Every tie once, the smaller number first, in growing order.
    pub fn pairs(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        (0..self.len()).flat_map(move |v| {
            let v32 = v as u32;
            self.neighbours(v).iter().filter(move |w| **w > v32).map(move |w| (v32, *w))
        })
    }

    /// Rows in growing order, without repetitions. Ties that came in order need no work.
    fn sorted(mut self) -> Self {
        let n = self.len();
        let in_order = |graph: &Self| (0..n).all(|v| graph.neighbours(v).is_sorted_by(|a, b| a < b));
        if in_order(&self) {
            return self;
        }
        // Writing the rows out by neighbour sorts them, since the graph is its own mirror image.
        let mut next = self.starts.clone();
        let mut mirrored = vec![0u32; self.neighbours.len()];
        for v in 0..n {
            for &w in self.neighbours(v) {
                let place = &mut next[w as usize];
                mirrored[*place as usize] = v as u32;
                *place += 1;
            }
        }
        self.neighbours = mirrored;
        if in_order(&self) { self } else { self.without_repetitions() }
    }

    fn without_repetitions(self) -> Self {
        let mut starts = vec![0u32];
        let mut neighbours: Vec<u32> = Vec::with_capacity(self.neighbours.len());
        for v in 0..self.len() {
            let from = neighbours.len();
            for &w in self.neighbours(v) {
                if neighbours[from..].last() != Some(&w) {
                    neighbours.push(w);
                }
            }
            starts.push(neighbours.len() as u32);
        }
        Self { starts, neighbours }
    }
}
