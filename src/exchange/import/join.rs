//! People and ties out of a file into the network of a client who is there already: who is there is known by id, otherwise by
//! a name that only one bears, and stays as they are. One change, which is taken back as one.

use std::collections::{BTreeMap, HashMap};

use crate::domain::{Change, Edit, Network, Pair, Person, PersonId, Sector};
use crate::exchange::{Imported, WholeVisit};

/// What would come into a network.
#[derive(Debug, Default, PartialEq)]
pub struct Joined {
    /// All of it in one step; empty where nothing is new.
    pub change: Change,
    /// Who comes in.
    pub new: Vec<String>,
    /// Who is there already.
    pub there: Vec<String>,
    /// Of whom nobody can tell whether they are there: several bear the name, in the file or in the network.
    pub unclear: Vec<String>,
    /// Answered pairs that come in.
    pub ties: usize,
    /// Pairs that are answered already, otherwise than in the file.
    pub kept: usize,
}

/// What a visit out of a file adds to a network.
pub fn join(network: &Network, visit: &WholeVisit, imported: &Imported) -> Joined {
    let mut joined = Joined::default();
    let (ours, theirs) = (bearers(network.people()), bearers(visit.people.iter()));
    let mut now: HashMap<PersonId, PersonId> = HashMap::new();
    let mut slots: BTreeMap<Sector, u16> = BTreeMap::new();
    for person in &visit.people {
        let said = imported.known_as.get(&person.id).copied().unwrap_or(person.id);
        let name = person.name.as_str().to_string();
        let folded = name.to_lowercase();
        let (same, of_file) = (ours.get(&folded), theirs.get(&folded).map_or(0, Vec::len));
        if network.person(said).is_some() {
            now.insert(person.id, said);
            joined.there.push(name);
        } else if let Some(same) = same {
            match (same.as_slice(), of_file) {
                ([one], 1) => {
                    now.insert(person.id, *one);
                    joined.there.push(name);
                }
                _ => joined.unclear.push(name),
            }
        } else {
            let mut person = person.clone();
            let slot = slots.entry(person.sector).or_insert_with(|| network.free_slot(person.sector));
            person.slot = *slot;
            *slot = free_behind(network, person.sector, *slot);
            now.insert(person.id, person.id);
            joined.new.push(name);
            joined.change.edits.push(Edit::PutPerson(Box::new(person)));
        }
    }
    for (pair, tie) in &visit.ties {
        let ends = now.get(&pair.first()).zip(now.get(&pair.second()));
        let Some(pair) = ends.and_then(|(a, b)| Pair::new(*a, *b)) else { continue };
        match network.tie(pair.first(), pair.second()) {
            None => {
                joined.ties += 1;
                joined.change.edits.push(Edit::PutTie(pair, *tie));
            }
            Some(there) => joined.kept += usize::from(there != *tie),
        }
    }
    joined
}

/// Who bears a name, capitals aside.
fn bearers<'p>(people: impl Iterator<Item = &'p Person>) -> HashMap<String, Vec<PersonId>> {
    let mut bearers: HashMap<String, Vec<PersonId>> = HashMap::new();
    people.for_each(|person| bearers.entry(person.name.as_str().to_lowercase()).or_default().push(person.id));
    bearers
}

/// The next free place of a sector behind this one.
fn free_behind(network: &Network, sector: Sector, slot: u16) -> u16 {
    let is_taken = |slot: u16| network.people().any(|person| person.sector == sector && person.slot == slot);
    let last = crate::domain::network::PLACES - 1;
    (slot.saturating_add(1)..last).find(|slot| !is_taken(*slot)).unwrap_or(last)
}
