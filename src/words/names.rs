//! How people are called on the screen: by name, or under the veil by initials or by role, each one apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{Network, Person, PersonId};
use crate::text::Texts;

/// What stands instead of names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Veil {
    /// Names.
    #[default]
    Off,
    /// Initials: A, or A1 and A2.
    Initials,
    /// Roles: "friend", or "friend 1" and "friend 2". Free roles are not shown: they can hold a name.
    Roles,
}

/// How each member of a network is called.
#[derive(Clone, PartialEq, Eq)]
pub struct Names(BTreeMap<PersonId, String>);

impl std::fmt::Debug for Names {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Names({})", self.0.len())
    }
}

impl Names {
    /// How the members are called behind this veil.
    pub fn new(network: &Network, veil: Veil, texts: &Texts) -> Self {
        Self(match veil {
            Veil::Off => network.people().map(|p| (p.id, p.name.to_string())).collect(),
            Veil::Initials => unique_initials(network.people()),
            Veil::Roles => told_apart(network.people().map(|p| (p.id, role(p, texts))), " "),
        })
    }
    /// How this one is called; `?` for somebody who is not in the network.
    pub fn of(&self, id: PersonId) -> &str {
        self.0.get(&id).map_or("?", String::as_str)
    }
}

/// The initials of each person, told apart by numbers in order of entry. Who stands in several visits counts once, with
/// the name of the last.
pub fn unique_initials<'p>(people: impl IntoIterator<Item = &'p Person>) -> BTreeMap<PersonId, String> {
    let initials = |person: &Person| match person.initials() {
        none if none.is_empty() => "?".to_string(),
        some => some,
    };
    told_apart(people.into_iter().map(|p| (p.id, initials(p))).collect::<BTreeMap<_, _>>(), "")
}

/// Puts a number behind what several are called, in order of entry; never one that makes a new double.
fn told_apart(called: impl IntoIterator<Item = (PersonId, String)>, gap: &str) -> BTreeMap<PersonId, String> {
    let called: Vec<(PersonId, String)> = called.into_iter().collect();
    let mut bearers: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, name) in &called {
        *bearers.entry(name).or_default() += 1;
    }
    let mut taken: BTreeSet<String> =
        bearers.iter().filter(|(_, n)| **n == 1).map(|(name, _)| (*name).to_string()).collect();
    let mut told = BTreeMap::new();
    for (id, name) in &called {
        if bearers[name.as_str()] == 1 {
            told.insert(*id, name.clone());
            continue;
        }
        let numbered = (1..).map(|n| format!("{name}{gap}{n}")).find(|numbered| !taken.contains(numbered));
        let numbered = numbered.unwrap_or_else(|| name.clone());
        taken.insert(numbered.clone());
        told.insert(*id, numbered);
    }
    told
}

fn role(person: &Person, texts: &Texts) -> String {
    person.known_role().map_or_else(|| texts.name(person.kind), |role| texts.name(role))
}
