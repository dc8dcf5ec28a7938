//! People and ties from elsewhere into a network that is there: who is there is known by id, otherwise by a name that only
//! one bears, and stays as they are. One change, which is taken back as one. Decides nothing about who is wanted.

use std::collections::{BTreeMap, HashMap};

use super::change::{Change, Edit};
use super::id::PersonId;
use super::network::{Network, PLACES};
use super::person::Person;
use super::tie::{Pair, Tie};
use super::values::Sector;

/// How somebody from elsewhere stands to a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody there is meant.
    New,
    /// This member is meant.
    There(PersonId),
    /// Nobody can tell: several bear the name, there or among those who come.
    Unclear,
}

/// What comes into a network.
#[derive(Debug, Default, PartialEq)]
pub struct Joined {
    /// All of it in one step; empty where nothing is new.
    pub change: Change,
    /// Answered pairs that come in.
    pub ties: usize,
    /// Pairs that are answered already, otherwise than in the file.
    pub kept: usize,
}

/// How each of these people stands to the network. `known_as` says who bore an id of ecogram's own.
pub fn standing(network: &Network, people: &[Person], known_as: &HashMap<PersonId, PersonId>) -> Vec<Standing> {
    let (ours, theirs) = (bearers(network.people()), bearers(people.iter()));
    let one = |person: &Person| {
        let said = known_as.get(&person.id).copied().unwrap_or(person.id);
        let name = person.name.as_str().to_lowercase();
        match (network.person(said), ours.get(&name).map(Vec::as_slice), theirs.get(&name).map_or(0, Vec::len)) {
            (Some(_), ..) => Standing::There(said),
            (None, None, _) => Standing::New,
            (None, Some([one]), 1) => Standing::There(*one),
            (None, Some(_), _) => Standing::Unclear,
        }
    };
    people.iter().map(one).collect()
}

/// The change that takes in those of these people who are new and `wanted`, by their place, and the answers about pairs of
/// which both are there then. What was answered there already stays.
pub fn join(
    network: &Network,
    people: &[Person],
    ties: &[(Pair, Tie)],
    standing: &[Standing],
    wanted: impl Fn(usize) -> bool,
) -> Joined {
    let mut joined = Joined::default();
    let mut now: HashMap<PersonId, PersonId> = HashMap::new();
    let mut slots: BTreeMap<Sector, u16> = BTreeMap::new();
    for (at, (person, standing)) in people.iter().zip(standing).enumerate() {
        match standing {
            Standing::There(id) => drop(now.insert(person.id, *id)),
            Standing::New if wanted(at) => {
                let slot = slots.entry(person.sector).or_insert_with(|| network.free_slot(person.sector));
                let person = Person { slot: *slot, ..person.clone() };
                *slot = free_behind(network, person.sector, *slot);
                now.insert(person.id, person.id);
                joined.change.edits.push(Edit::PutPerson(Box::new(person)));
            }
            Standing::New | Standing::Unclear => {}
        }
    }
    for (pair, tie) in ties {
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

/// The same people and answers, with whoever is there under the identity they have there: at an earlier visit, in which they
/// do not stand, they come in as themselves.
pub fn known(people: &[Person], ties: &[(Pair, Tie)], standing: &[Standing]) -> (Vec<Person>, Vec<(Pair, Tie)>) {
    let there = people.iter().zip(standing).filter_map(|(person, standing)| match standing {
        Standing::There(id) => Some((person.id, *id)),
        Standing::New | Standing::Unclear => None,
    });
    let there: HashMap<PersonId, PersonId> = there.collect();
    let now = |id: PersonId| there.get(&id).copied().unwrap_or(id);
    let people = people.iter().map(|person| Person { id: now(person.id), ..person.clone() }).collect();
    let ties = ties.iter().filter_map(|(pair, tie)| Some((Pair::new(now(pair.first()), now(pair.second()))?, *tie)));
    (people, ties.collect())
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
    let last = PLACES - 1;
    (slot.saturating_add(1)..last).find(|slot| !is_taken(*slot)).unwrap_or(last)
}
