//! Betweenness: on how many shortest paths somebody stands. The dearest of the measures, so nothing else lives here.

use std::ops::Range;

use super::graph::Graph;
use super::near::{Near, sum};
use super::structure::{Connectivity, connectivity};

/// For each member, the sum over all pairs of others of the share of their shortest paths that pass here.
///
/// Unnormalised, each pair once, end points excluded, the client left out. Pairs two steps apart are counted from whom
/// they share, which settles most of the network of one client; those further apart, Brandes' way, level by level.
pub fn betweenness(graph: &Graph) -> Vec<f64> {
    let connectivity = connectivity(graph);
    let mut total = vec![0.0; graph.len()];
    let (mut near, mut levels) = (Near::new(graph), Levels::new(graph.len()));
    // Of each island, how many members come after the source.
    let mut later = connectivity.sizes.clone();
    for source in 0..graph.len() {
        let later = &mut later[connectivity.island[source] as usize];
        *later -= 1;
        let tied = near.look(source);
        near.share_out(source, &mut total);
        if tied + near.shared().len() < *later as usize {
            levels.spread(graph, source, &connectivity);
            levels.gather(graph, &mut total);
        }
    }
    total
}

/// Betweenness of the client, tied to everybody: the sum over untied pairs of 1 / (1 + people they share).
///
/// Raw, `None` without members. Always the highest by construction, so it is not shown in the program.
pub fn ego_betweenness(graph: &Graph) -> Option<f64> {
    let n = graph.len();
    let mut near = Near::new(graph);
    let untied = |source| {
        let tied = near.look(source);
        let sharing = near.shared();
        let alone = n - source - 1 - tied - sharing.len();
        alone as f64 + sharing.map(|shared| 1.0 / (1.0 + f64::from(shared))).sum::<f64>()
    };
    (n > 0).then(|| (0..n).map(untied).sum())
}

/// The members around one source by distance, and what is counted on the way out and back.
///
/// Two neighbouring levels are walked from the one with fewer members. Whichever way, all neighbours are added up without
/// asking how far they are, which would be the slowest part: a member collects from values that are still 0 wherever they
/// should not count, since a level is written only once it is complete; and what a member hands to others than the level
/// that is meant is wiped.
struct Levels {
    order: Vec<u32>,
    starts: Vec<usize>,
    met: Vec<bool>,
    paths: Vec<f64>,
    arriving: Vec<f64>,
    share: Vec<f64>,
    held: Vec<f64>,
}

impl Levels {
    fn new(n: usize) -> Self {
        Self {
            // One place more than members: the next member is written before it is known to be new.
            order: vec![0; n + 1],
            starts: Vec::new(),
            met: vec![false; n],
            paths: vec![0.0; n],
            arriving: vec![0.0; n],
            share: vec![0.0; n],
            held: vec![0.0; n],
        }
    }

    /// Outwards: the levels, and the number of shortest paths to each member.
    fn spread(&mut self, graph: &Graph, source: usize, connectivity: &Connectivity) {
        let island = connectivity.island[source];
        let reach = connectivity.sizes[island as usize] as usize;
        self.order[0] = source as u32;
        self.met[source] = true;
        self.paths[source] = 1.0;
        self.starts.clear();
        self.starts.extend([0, 1]);
        let (mut before, mut begin, mut end) = (0, 0, 1);
        while end < reach {
            let tail = if reach - end < end - begin {
                let beyond = |v: &usize| connectivity.island[*v] == island;
                self.collect(graph, end, beyond)
            } else {
                self.hand_on(graph, before..end, begin)
            };
            // An island has nobody left to meet once a level stays empty.
            if tail == end {
                break;
            }
            (before, begin, end) = (begin, end, tail);
            self.starts.push(end);
        }
    }

    /// The next level, each of its members met from the level before it. Returns where it ends.
    fn hand_on(&mut self, graph: &Graph, two_levels: Range<usize>, begin: usize) -> usize {
        let end = two_levels.end;
        let mut tail = end;
        for at in begin..end {
            let v = self.order[at] as usize;
            let paths = self.paths[v];
            for &w in graph.neighbours(v) {
                self.order[tail] = w;
                tail += usize::from(!self.met[w as usize]);
                self.met[w as usize] = true;
                self.arriving[w as usize] += paths;
            }
        }
        for &v in &self.order[end..tail] {
            self.paths[v as usize] = self.arriving[v as usize];
        }
        for &v in &self.order[two_levels.start..tail] {
            self.arriving[v as usize] = 0.0;
        }
        tail
    }

    /// The next level, found by those who were not met yet. Returns where it ends.
    fn collect(&mut self, graph: &Graph, end: usize, beyond: impl Fn(&usize) -> bool) -> usize {
        let mut tail = end;
        for v in (0..graph.len()).filter(|v| !self.met[*v] && beyond(v)) {
            let paths = sum(&self.paths, graph.neighbours(v));
            if paths > 0.0 {
                self.order[tail] = v as u32;
                self.held[tail] = paths;
                tail += 1;
            }
        }
        for at in end..tail {
            let v = self.order[at] as usize;
            (self.met[v], self.paths[v]) = (true, self.held[at]);
        }
        tail
    }

    /// Back: what passes through each member on the way to later members three steps away or more. Leaves everything as
    /// it was before.
    fn gather(&mut self, graph: &Graph, total: &mut [f64]) {
        let last = self.starts.len() - 2;
        let source = self.order[0];
        for level in (1..=last).rev() {
            let members = self.starts[level]..self.starts[level + 1];
            let further = members.end..self.starts.get(level + 2).copied().unwrap_or(members.end);
            let handed = further.len() < members.len();
            if handed {
                for at in further.clone() {
                    let w = self.order[at] as usize;
                    let share = self.share[w];
                    graph.neighbours(w).iter().for_each(|v| self.arriving[*v as usize] += share);
                }
            }
            for at in members.clone() {
                let v = self.order[at] as usize;
                let beyond = if handed { self.arriving[v] } else { sum(&self.share, graph.neighbours(v)) };
                let through = self.paths[v] * beyond;
                total[v] += through;
                let own = f64::from(u8::from(level > 2 && self.order[at] > source));
                self.held[at] = (own + through) / self.paths[v];
            }
            if handed && !further.is_empty() {
                let touched = members.start..self.starts.get(level + 3).copied().unwrap_or(further.end);
                self.order[touched].iter().for_each(|v| self.arriving[*v as usize] = 0.0);
            }
            for at in members {
                self.share[self.order[at] as usize] = self.held[at];
            }
        }
        for &v in &self.order[..self.starts[last + 1]] {
            let v = v as usize;
            (self.met[v], self.paths[v], self.share[v]) = (false, 0.0, 0.0);
        }
    }
}
