//! How a graph hangs together: islands, connectors, bridges, triangles, and Burt's measures of the one in the middle.
//! The client is never a node of the graph. Definitions as in `tests/data/EXPECTED.md`.

use super::graph::Graph;

/// Share of the possible ties that exist, from 0 to 1; `None` below two members.
///
/// The client is left out, so a star around the client scores 0. As in egor (ego removed).
pub fn density(graph: &Graph) -> Option<f64> {
    let n = graph.len() as f64;
    (graph.len() > 1).then(|| 2.0 * graph.ties() as f64 / (n * (n - 1.0)))
}

/// Mean number of ties of a member; `None` without members.
pub fn mean_degree(graph: &Graph) -> Option<f64> {
    (!graph.is_empty()).then(|| 2.0 * graph.ties() as f64 / graph.len() as f64)
}

/// Members without any tie.
pub fn isolates(graph: &Graph) -> Vec<u32> {
    (0..graph.len()).filter(|v| graph.degree(*v) == 0).map(|v| v as u32).collect()
}

/// Three times the triangles over the connected triples, from 0 to 1; `None` where there is no connected triple.
pub fn transitivity(graph: &Graph) -> Option<f64> {
    let triples: u64 = (0..graph.len()).map(|v| graph.degree(v) as u64).map(|d| d * d.saturating_sub(1) / 2).sum();
    let mut mark = vec![u32::MAX; graph.len()];
    let mut triangles = 0u64;
    for v in 0..graph.len() {
        let after = |u: usize| {
            let row = graph.neighbours(u);
            &row[row.partition_point(|w| *w as usize <= u)..]
        };
        for &u in after(v) {
            mark[u as usize] = v as u32;
        }
        for &u in after(v) {
            triangles += after(u as usize).iter().filter(|w| mark[**w as usize] == v as u32).count() as u64;
        }
    }
    (triples > 0).then(|| 3.0 * triangles as f64 / triples as f64)
}

/// Burt's effective size of the client's network, n − 2T/n: how many people, less the overlap among them.
///
/// `None` without members. Burt 1992, in Borgatti's form for ties that are there or not.
pub fn effective_size(graph: &Graph) -> Option<f64> {
    Some(graph.len() as f64 - mean_degree(graph)?)
}

/// Effective size over size, from 0 to 1; `None` without members. Burt 1992.
pub fn efficiency(graph: &Graph) -> Option<f64> {
    Some(effective_size(graph)? / graph.len() as f64)
}

/// How much the client's contacts lead back to one another; 1 for a single member, and not bounded by 1.
///
/// Σ_j (p_ej + Σ_q p_eq p_qj)² with p_ij = 1 / degree of i, the tie to the client counted; one look at each tie.
/// `None` without members. Burt 1992, 2004.
pub fn constraint(graph: &Graph) -> Option<f64> {
    let n = graph.len();
    let own = 1.0 / n as f64;
    let shares: Vec<f64> = (0..n).map(|v| 1.0 / (graph.degree(v) as f64 + 1.0)).collect();
    let through = |v: usize| graph.neighbours(v).iter().map(|q| shares[*q as usize]).sum::<f64>();
    (n > 0).then(|| (0..n).map(|v| (own * (1.0 + through(v))).powi(2)).sum())
}

/// What one walk through a graph tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Connectivity {
    /// The island of each member, numbered in the order of their first members.
    pub island: Vec<u32>,
    /// How many members each island has.
    pub sizes: Vec<u32>,
    /// Members without whom an island falls apart, in growing order.
    pub connectors: Vec<CutVertex>,
    /// Ties without which an island falls apart, smaller number first, in growing order.
    pub bridges: Vec<(u32, u32)>,
}

/// A member who holds parts of an island together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CutVertex {
    /// The member.
    pub member: u32,
    /// The sizes of the parts that are left without them, largest first; at least two.
    pub parts: Vec<u32>,
}

impl Connectivity {
    /// The sizes of the islands, largest first.
    pub fn sizes_descending(&self) -> Vec<u32> {
        let mut sizes = self.sizes.clone();
        sizes.sort_unstable_by(|a, b| b.cmp(a));
        sizes
    }
}

/// Islands, connectors (articulation points) and bridges, in one walk (Tarjan), without recursion.
pub fn connectivity(graph: &Graph) -> Connectivity {
    let mut walk = Walk::new(graph.len());
    for root in 0..graph.len() {
        if walk.seen[root] == UNSEEN {
            walk.island(graph, root);
        }
    }
    walk.finish()
}

const UNSEEN: u32 = u32::MAX;

struct Walk {
    /// When each member was met; `UNSEEN` before.
    seen: Vec<u32>,
    /// The earliest met member that can be reached from here and below without the way back.
    low: Vec<u32>,
    /// How many members connectivity below, itself included.
    below: Vec<u32>,
    /// Which neighbour is next.
    next: Vec<u32>,
    path: Vec<u32>,
    clock: u32,
    /// Who holds a part, and how large it is.
    parts: Vec<(u32, u32)>,
    connectivity: Connectivity,
}

impl Walk {
    fn new(n: usize) -> Self {
        Self {
            seen: vec![UNSEEN; n],
            low: vec![0; n],
            below: vec![1; n],
            next: vec![0; n],
            path: Vec::new(),
            clock: 0,
            parts: Vec::new(),
            connectivity: Connectivity { island: vec![0; n], ..Connectivity::default() },
        }
    }

    fn island(&mut self, graph: &Graph, root: usize) {
        let started = self.clock;
        self.meet(root as u32);
        while let Some(&v) = self.path.last() {
            let (at, parent) = (v as usize, self.path.iter().rev().nth(1).copied().unwrap_or(UNSEEN));
            let row = &graph.neighbours(at)[self.next[at] as usize..];
            let mut low = self.low[at];
            // The one loop that looks at every tie: nothing in it but a look and a comparison.
            let new = row.iter().position(|&w| {
                let seen = self.seen[w as usize];
                if seen != UNSEEN && w != parent {
                    low = low.min(seen);
                }
                seen == UNSEEN
            });
            self.low[at] = low;
            match new {
                Some(ahead) => {
                    self.next[at] += ahead as u32 + 1;
                    self.meet(row[ahead]);
                }
                None => self.leave(v),
            }
        }
        self.connectivity.sizes.push(self.clock - started);
    }

    fn meet(&mut self, v: u32) {
        self.connectivity.island[v as usize] = self.connectivity.sizes.len() as u32;
        self.seen[v as usize] = self.clock;
        self.low[v as usize] = self.clock;
        self.clock += 1;
        self.path.push(v);
    }

    fn leave(&mut self, v: u32) {
        self.path.pop();
        let Some(&parent) = self.path.last() else { return };
        let (v_at, parent_at) = (v as usize, parent as usize);
        self.below[parent_at] += self.below[v_at];
        self.low[parent_at] = self.low[parent_at].min(self.low[v_at]);
        if self.low[v_at] >= self.seen[parent_at] {
            self.parts.push((parent, self.below[v_at]));
        }
        if self.low[v_at] > self.seen[parent_at] {
            self.connectivity.bridges.push((v.min(parent), v.max(parent)));
        }
    }

    fn finish(mut self) -> Connectivity {
        self.connectivity.bridges.sort_unstable();
        self.parts.sort_unstable();
        for held in self.parts.chunk_by(|a, b| a.0 == b.0) {
            let member = held[0].0;
            let mut parts: Vec<u32> = held.iter().map(|(_, size)| *size).collect();
            let island = self.connectivity.sizes[self.connectivity.island[member as usize] as usize];
            // What lies above is a part as well; where the walk began there is nothing above.
            let above = island - 1 - parts.iter().sum::<u32>();
            parts.extend((above > 0).then_some(above));
            if parts.len() > 1 {
                parts.sort_unstable_by(|a, b| b.cmp(a));
                self.connectivity.connectors.push(CutVertex { member, parts });
            }
        }
        self.connectivity
    }
}
