//! A client with all visits, as a file brings them or takes them out. Reads and writes nothing.

use super::client::Client;
use super::network::{Network, Parts};
use super::person::Person;
use super::plan::Plan;
use super::tie::{Pair, Tie};
use super::visit::Visit;

/// A client with all visits.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeClient {
    /// The client as of now.
    pub client: Client,
    /// Goals, steps, decisions.
    pub plan: Plan,
    /// The visits, oldest first; at most one is open. At least one.
    pub visits: Vec<WholeVisit>,
}

/// A visit of a whole client.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeVisit {
    /// The visit.
    pub visit: Visit,
    /// The client as of then, where it differs from now.
    pub client_then: Option<Client>,
    /// The members, in order of entry.
    pub people: Vec<Person>,
    /// Who knows whom.
    pub ties: Vec<(Pair, Tie)>,
}

impl WholeClient {
    /// A client out of the networks of all visits, oldest first; `None` without any.
    pub fn of(networks: Vec<Network>) -> Option<Self> {
        let now = networks.last()?.client().clone();
        let plan = networks.last()?.plan().clone();
        let visits = networks.into_iter().map(Network::into_parts).map(|parts| WholeVisit {
            client_then: (parts.client != now).then_some(parts.client),
            visit: parts.visit,
            people: parts.people,
            ties: parts.ties,
        });
        Some(Self { visits: visits.collect(), client: now, plan })
    }

    /// The network at each visit, oldest first.
    pub fn networks(self) -> Vec<Network> {
        let (client, plan) = (self.client, self.plan);
        let network = |visit: WholeVisit| {
            Network::from_parts(Parts {
                client: visit.client_then.unwrap_or_else(|| client.clone()),
                visit: visit.visit,
                people: visit.people,
                ties: visit.ties,
                plan: plan.clone(),
            })
        };
        self.visits.into_iter().map(network).collect()
    }
}
