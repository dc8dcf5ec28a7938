//! The people who count, numbered, and the pairs among them that were asked. The step between a network and a graph.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::domain::{Network, Person, PersonId};

/// The active people of a network in order of entry, and every asked pair among them.
pub(super) struct Rows<'a> {
    pub(super) people: Vec<&'a Person>,
    pub(super) asked: Vec<Asked>,
}

/// An asked pair, by the numbers of the two people.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) a: u32,
    pub(super) b: u32,
    pub(super) knows: bool,
}

impl<'a> Rows<'a> {
    pub(super) fn of(network: &'a Network) -> Self {
        let people: Vec<&Person> = network.people().filter(|p| p.counts()).collect();
        let mut number: HashMap<PersonId, u32, BuildHasherDefault<IdHasher>> = HashMap::default();
        number.extend(people.iter().zip(0..).map(|(p, at)| (p.id, at)));
        let asked = network
            .ties()
            .filter_map(|(pair, tie)| {
                let (a, b) = (*number.get(&pair.first())?, *number.get(&pair.second())?);
                Some(Asked { a, b, knows: tie.knows() })
            })
            .collect();
        Self { people, asked }
    }
    pub(super) fn ids(&self) -> Vec<PersonId> {
        self.people.iter().map(|p| p.id).collect()
    }
    /// The pairs who know each other.
    pub(super) fn ties(&self) -> Vec<(u32, u32)> {
        self.asked.iter().filter(|row| row.knows).map(|row| (row.a, row.b)).collect()
    }
    /// The same among some of the people only, numbered anew.
    pub(super) fn only(&self, wanted: impl Fn(&Person) -> bool) -> Rows<'a> {
        let mut number = vec![None; self.people.len()];
        let mut people = Vec::new();
        for (at, person) in self.people.iter().enumerate().filter(|(_, p)| wanted(p)) {
            number[at] = Some(people.len() as u32);
            people.push(*person);
        }
        let asked = self
            .asked
            .iter()
            .filter_map(|row| Some(Asked { a: number[row.a as usize]?, b: number[row.b as usize]?, knows: row.knows }))
            .collect();
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
