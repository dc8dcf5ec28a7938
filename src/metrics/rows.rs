//! The people who count, numbered, and the pairs among them that were asked. The step between a network and a graph.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::contact::in_reach;
use super::graph::Graph;
use crate::domain::{Capacity, Formal, Frequency, Network, Person, PersonId, Quality, Sector, Supports};

/// The active people of a network in order of entry, and every asked pair among them.
pub(super) struct Rows {
    pub(super) people: Vec<Facts>,
    pub(super) asked: Vec<Asked>,
}

/// What the measures need of a person, close together in memory: every measure walks over everybody.
#[derive(Clone, Copy)]
pub(super) struct Facts {
    pub(super) id: PersonId,
    pub(super) formal: Option<Formal>,
    pub(super) sector: Sector,
    pub(super) in_reach: Option<bool>,
    pub(super) crisis_reach: Option<bool>,
    pub(super) frequency: Option<Frequency>,
    pub(super) quality: Option<Quality>,
    pub(super) capacity: Option<Capacity>,
    pub(super) received: Supports,
    pub(super) given: Supports,
}

impl Facts {
    pub(super) fn of(person: &Person) -> Self {
        Self {
            id: person.id,
            formal: person.formal,
            sector: person.sector,
            in_reach: in_reach(person),
            crisis_reach: person.crisis_reach,
            frequency: person.frequency,
            quality: person.quality,
            capacity: person.capacity,
            received: person.support_received,
            given: person.support_given,
        }
    }
    pub(super) fn is_informal(&self) -> bool {
        matches!(self.formal, Some(Formal::Informal | Formal::Volunteer))
    }
    pub(super) fn is_professional(&self) -> bool {
        self.formal == Some(Formal::Professional)
    }
}

/// An asked pair, by the numbers of the two people.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) a: u32,
    pub(super) b: u32,
    pub(super) knows: bool,
}

impl Rows {
    pub(super) fn of(network: &Network) -> Self {
        let people: Vec<Facts> = network.people().filter(|p| p.counts()).map(Facts::of).collect();
        let mut number: HashMap<PersonId, u32, BuildHasherDefault<IdHasher>> = HashMap::default();
        number.extend(people.iter().zip(0..).map(|(p, at)| (p.id, at)));
        let mut asked = Vec::with_capacity(network.ties().len());
        // Pairs stand in the order of their first members, whose number is therefore sought only once.
        let mut first = None;
        for (pair, tie) in network.ties() {
            if first.is_none_or(|(id, _)| id != pair.first()) {
                first = Some((pair.first(), number.get(&pair.first()).copied()));
            }
            let a = first.and_then(|(_, at)| at);
            if let (Some(a), Some(b)) = (a, number.get(&pair.second()).copied()) {
                asked.push(Asked { a, b, knows: tie.knows() });
            }
        }
        Self { people, asked }
    }
    pub(super) fn ids(&self) -> Vec<PersonId> {
        self.people.iter().map(|p| p.id).collect()
    }
    /// The graph of the pairs who know each other.
    pub(super) fn graph(&self) -> Graph {
        let ties: Vec<_> = self.asked.iter().filter(|row| row.knows).map(|row| (row.a, row.b)).collect();
        Graph::new(self.people.len(), &ties)
    }
    /// The same among some of the people only, numbered anew.
    pub(super) fn only(&self, wanted: impl Fn(&Facts) -> bool) -> Rows {
        const NOBODY: u32 = u32::MAX;
        let mut number = vec![NOBODY; self.people.len()];
        let mut people = Vec::new();
        for (at, person) in self.people.iter().enumerate().filter(|(_, p)| wanted(p)) {
            number[at] = people.len() as u32;
            people.push(*person);
        }
        let within = self.asked.iter().map(|row| Asked {
            a: number[row.a as usize],
            b: number[row.b as usize],
            knows: row.knows,
        });
        let asked =
            if people.len() > 1 { within.filter(|row| row.a.max(row.b) != NOBODY).collect() } else { Vec::new() };
        Rows { people, asked }
    }
}

/// Ids are random or counted already: one multiplication spreads them, and the default hasher would take most of the
/// time of all measures together.
#[derive(Default)]
struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0 = (self.0.rotate_left(5) ^ u64::from_be_bytes(word)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }
    fn write_usize(&mut self, _length: usize) {
        // All ids are equally long.
    }
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}
