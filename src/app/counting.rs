//! What takes too long for a frame and is therefore counted apart: who stands between others in a large network.
//!
//! Carries no names. Pure: the shell gives it a thread.

use uuid::Uuid;

use crate::domain::{Network, PersonId};
use crate::metrics::measures::known_graph;
use crate::metrics::{Graph, paths};

/// Up to so many people times ties it is counted at once: some two milliseconds.
const AT_ONCE: usize = 500_000;

/// A network whose betweenness is to be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counting {
    ticket: Uuid,
    people: Vec<PersonId>,
    graph: Graph,
}

impl Counting {
    /// The network as it is now; `ticket` tells later whether anybody still waits for it.
    pub fn of(network: &Network, ticket: Uuid) -> Self {
        let (people, graph) = known_graph(network);
        Self { ticket, people, graph }
    }
    /// It delays no frame.
    pub fn is_quick(&self) -> bool {
        self.people.len() * self.graph.ties() <= AT_ONCE
    }
    /// Counts. Grows with people times ties.
    pub fn count(self) -> Vec<(PersonId, f64)> {
        let values = paths::betweenness(&self.graph);
        self.people.into_iter().zip(values).collect()
    }
    /// Who waits for it.
    pub fn ticket(&self) -> Uuid {
        self.ticket
    }
}
