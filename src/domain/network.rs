//! A client's network at one visit: the client, the visit, the members, who knows whom, and the plan.
//!
//! It is changed by `Network::apply` alone (`change.rs`); nothing here writes.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::client::Client;
use super::code::Code;
use super::id::PersonId;
use super::person::Person;
use super::plan::Plan;
use super::register::Register;
use super::support::Support;
use super::tie::{Pair, Tie};
use super::values::Sector;
use super::visit::Visit;

/// How many places a sector has at a visit: far more than a drawing can show, and what an import takes at most.
pub const PLACES: u16 = 10_000;

/// Everything about one client at one visit. Members stand in order of entry (ids sort by time).
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    pub(super) client: Client,
    pub(super) visit: Visit,
    pub(super) people: BTreeMap<PersonId, Person>,
    pub(super) ties: BTreeMap<Pair, Tie>,
    pub(super) plan: Plan,
    remembered: Remembered,
}

/// What the other visits say of everybody. It is no part of the drawing: two are the same whatever else is known.
#[derive(Clone, Debug, Default)]
struct Remembered {
    register: Arc<Register>,
    /// This drawing is of a visit before the latest: what is said in it is in the register already.
    is_earlier: bool,
}

impl PartialEq for Remembered {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The parts of a network, as the file and the exchange files bring them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parts {
    /// The client.
    pub client: Client,
    /// The visit.
    pub visit: Visit,
    /// The members.
    pub people: Vec<Person>,
    /// Who knows whom.
    pub ties: Vec<(Pair, Tie)>,
    /// Goals, steps, decisions.
    #[serde(default)]
    pub plan: Plan,
}

impl Network {
    /// An empty network.
    pub fn new(client: Client, visit: Visit) -> Self {
        Self {
            client,
            visit,
            people: BTreeMap::new(),
            ties: BTreeMap::new(),
            plan: Plan::default(),
            remembered: Remembered::default(),
        }
    }
    /// This drawing as the latest one of a client of whom earlier visits say this.
    #[must_use]
    pub fn after(mut self, earlier: Arc<Register>) -> Self {
        self.remembered = Remembered { register: earlier, is_earlier: false };
        self
    }
    /// This drawing as one of an earlier visit, of a client of whom all visits together say this.
    #[must_use]
    pub fn before(mut self, all: Arc<Register>) -> Self {
        self.remembered = Remembered { register: all, is_earlier: true };
        self
    }
    /// It is the drawing of a visit before the latest.
    pub fn is_earlier(&self) -> bool {
        self.remembered.is_earlier
    }
    /// What is known of everybody who ever stood in a visit of this client, this one included.
    pub fn register(&self) -> Register {
        let mut register = (*self.remembered.register).clone();
        if !self.is_earlier() {
            register.see(self.visit(), self.people(), self.ties());
        }
        register
    }
    /// This one is forgotten: nothing of theirs is remembered, nor in this drawing.
    pub fn forget(&mut self, id: PersonId) {
        Arc::make_mut(&mut self.remembered.register).forget(id);
        self.visit.taken_off.retain(|gone| gone.person.id != id);
        self.people.remove(&id);
        self.ties.retain(|pair, _| pair.other(id).is_none());
    }
    /// A network out of its parts. Ties that name nobody are left out: the caller reports them.
    pub fn from_parts(parts: Parts) -> Self {
        let people: BTreeMap<_, _> = parts.people.into_iter().map(|p| (p.id, p)).collect();
        let known = |pair: &Pair| people.contains_key(&pair.first()) && people.contains_key(&pair.second());
        let ties = parts.ties.into_iter().filter(|(pair, _)| known(pair)).collect();
        Self {
            client: parts.client,
            visit: parts.visit,
            people,
            ties,
            plan: parts.plan,
            remembered: Remembered::default(),
        }
    }
    /// The parts of the network.
    pub fn into_parts(self) -> Parts {
        Parts {
            client: self.client,
            visit: self.visit,
            people: self.people.into_values().collect(),
            ties: self.ties.into_iter().collect(),
            plan: self.plan,
        }
    }
    /// The client.
    pub fn client(&self) -> &Client {
        &self.client
    }
    /// The visit.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }
    /// Goals, steps, decisions.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }
    /// All members, in order of entry.
    pub fn people(&self) -> impl DoubleEndedIterator<Item = &Person> + ExactSizeIterator {
        self.people.values()
    }
    /// The member with this id.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(&id)
    }
    /// This kind of support is to be shown: the four always; material support where it was asked for, or something is
    /// known of it.
    pub fn tells_of(&self, kind: Support) -> bool {
        let known = |p: &Person| p.support_received.get(kind).is_some() || p.support_given.get(kind).is_some();
        Support::FOUR.contains(&kind) || self.client.asked_support.contains(&kind) || self.people.values().any(known)
    }
    /// The kinds of support that are to be shown, in order.
    pub fn kinds(&self) -> impl Iterator<Item = Support> + Clone {
        let material = self.tells_of(Support::Material);
        Support::ALL.iter().copied().filter(move |kind| material || *kind != Support::Material)
    }
    /// Every answered pair.
    pub fn ties(&self) -> impl ExactSizeIterator<Item = (Pair, Tie)> {
        self.ties.iter().map(|(pair, tie)| (*pair, *tie))
    }
    /// What was answered about two members; `None` where it was not asked.
    pub fn tie(&self, a: PersonId, b: PersonId) -> Option<Tie> {
        self.ties.get(&Pair::new(a, b)?).copied()
    }
    /// The answered pairs of one member: the other one, and the answer.
    pub fn ties_of(&self, id: PersonId) -> impl Iterator<Item = (PersonId, Tie)> {
        self.ties.iter().filter_map(move |(pair, tie)| Some((pair.other(id)?, *tie)))
    }
    /// The members whom this one is known to know, in order of entry.
    pub fn known_to(&self, id: PersonId) -> Vec<PersonId> {
        let mut known: Vec<_> = self.ties_of(id).filter(|(_, tie)| tie.knows()).map(|(other, _)| other).collect();
        known.sort_unstable();
        known
    }
    /// The first free place in a sector, for somebody new there; the last one, shared, where all are taken.
    pub fn free_slot(&self, sector: Sector) -> u16 {
        let taken: HashSet<u16> = self.people.values().filter(|p| p.sector == sector).map(|p| p.slot).collect();
        (0..PLACES).find(|slot| !taken.contains(slot)).unwrap_or(PLACES - 1)
    }
}
