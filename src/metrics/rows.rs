//! The people who count, numbered, and the pairs among them that were asked. The step between a network and a graph.

use super::graph::Graph;
use crate::domain::{Capacity, Formal, Frequency, Kind, Network, Person, PersonId, Quality, Ring, Sector, Supports};

/// The active people of a network in order of entry, what stands beside them, and every asked pair among the people.
pub(super) struct Rows {
    pub(super) people: Vec<Facts>,
    pub(super) beside: Vec<(Kind, Sector)>,
    pub(super) asked: Vec<Asked>,
}

/// What the measures need of a person, close together in memory: every measure walks over everybody.
#[derive(Clone, Copy)]
pub(super) struct Facts {
    pub(super) id: PersonId,
    pub(super) formal: Option<Formal>,
    pub(super) sector: Sector,
    pub(super) ring: Option<Ring>,
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
            ring: person.ring,
            in_reach: person.in_reach(),
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
        let mut people = Vec::with_capacity(network.people().len());
        let mut beside = Vec::new();
        for member in network.people().filter(|p| p.is_active()) {
            if member.is_person() {
                people.push(Facts::of(member));
            } else {
                beside.push((member.kind, member.sector));
            }
        }
        let mut asked = Vec::with_capacity(network.ties().len());
        let numbers = Numbers::of(&people);
        // Pairs stand in the order of their first members, whose number is therefore sought only once.
        let mut first = None;
        for (pair, tie) in network.ties() {
            if first.is_none_or(|(id, _)| id != pair.first()) {
                first = Some((pair.first(), numbers.find(pair.first())));
            }
            let a = first.and_then(|(_, at)| at);
            if let (Some(a), Some(b)) = (a, numbers.find(pair.second())) {
                asked.push(Asked { a, b, knows: tie.knows() });
            }
        }
        Self { people, beside, asked }
    }
    pub(super) fn ids(&self) -> Vec<PersonId> {
        self.people.iter().map(|p| p.id).collect()
    }
    /// The asked pairs by the first of the two.
    pub(super) fn asked_by_first(&self) -> impl Iterator<Item = (usize, &[Asked])> {
        self.asked.chunk_by(|one, next| one.a == next.a).map(|row| (row[0].a as usize, row))
    }
    /// The pairs who know each other.
    pub(super) fn ties(&self) -> impl Iterator<Item = (u32, u32)> {
        self.asked.iter().filter(|row| row.knows).map(|row| (row.a, row.b))
    }
    /// The graph of the pairs who know each other.
    pub(super) fn graph(&self) -> Graph {
        Graph::new(self.people.len(), &self.ties().collect::<Vec<_>>())
    }
}

const NOBODY: u32 = u32::MAX;

/// The number of each person by id: a table with open places, since looking up both ends of every pair in a map of the
/// standard library would take most of the time of all measures together.
struct Numbers {
    ids: Vec<PersonId>,
    places: Vec<u32>,
    shift: u32,
}

impl Numbers {
    fn of(people: &[Facts]) -> Self {
        // At most a quarter full, so that a search mostly ends where it begins.
        let bits = (4 * people.len()).next_power_of_two().trailing_zeros().max(1);
        let ids: Vec<PersonId> = people.iter().map(|p| p.id).collect();
        let mut numbers = Self { ids, places: vec![NOBODY; 1 << bits], shift: u64::BITS - bits };
        for number in 0..people.len() {
            let place = numbers.place(numbers.ids[number]);
            numbers.places[place] = number as u32;
        }
        numbers
    }
    fn find(&self, id: PersonId) -> Option<u32> {
        Some(self.places[self.place(id)]).filter(|number| *number != NOBODY)
    }
    /// Where somebody stands, or the open place where they would. Ids are random or counted already: one multiplication
    /// spreads them.
    fn place(&self, id: PersonId) -> usize {
        let (high, low) = id.0.as_u64_pair();
        let mut place = ((high.rotate_left(5) ^ low).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift) as usize;
        loop {
            match self.ids.get(self.places[place] as usize) {
                Some(there) if *there != id => place = (place + 1) % self.places.len(),
                _ => return place,
            }
        }
    }
}
