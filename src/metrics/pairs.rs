//! Which pairs were asked, who knows whom of them, and how these connectivity together: what density rests on.

use super::graph::Graph;
use super::rows::{Facts, Rows};
use super::structure::{Connectivity, connectivity};

/// The asked pairs among the people of a network, or those of them that are wanted.
pub(super) struct Pairs {
    /// Of each person, how many of their pairs were asked.
    pub(super) asked: Vec<u32>,
    /// Of each person, how many of these they know.
    pub(super) known: Vec<u32>,
    /// How those who know each other connectivity together.
    pub(super) connectivity: Connectivity,
}

impl Pairs {
    /// All pairs that were asked; `graph` is that of the rows.
    pub(super) fn all(rows: &Rows, graph: &Graph) -> Self {
        Self::of(rows, graph, |_, _| true)
    }
    /// The pairs within a column: two informal people, two professionals, or two of whom it is not known.
    pub(super) fn within_columns(rows: &Rows, graph: &Graph) -> Self {
        let column = |p: &Facts| p.formal.map(|_| p.is_professional());
        let column: Vec<_> = rows.people.iter().map(column).collect();
        let same = |a, b| column[a] == column[b];
        Self::of(rows, &graph.among(same), same)
    }

    fn of(rows: &Rows, graph: &Graph, wanted: impl Fn(usize, usize) -> bool) -> Self {
        let n = rows.people.len();
        let mut asked = vec![0; n];
        for (a, row) in rows.asked_by_first() {
            let mut asked_of_a = 0;
            for b in row.iter().map(|pair| pair.b as usize) {
                let counts = u32::from(wanted(a, b));
                asked_of_a += counts;
                asked[b] += counts;
            }
            asked[a] += asked_of_a;
        }
        Self { asked, known: (0..n).map(|v| graph.degree(v) as u32).collect(), connectivity: connectivity(graph) }
    }
}
