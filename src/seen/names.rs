//! How people are called on the screen: by name, or under the veil by initials or by role, each one apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::spoken::Spoken;
use crate::domain::{Name, Network, Person, PersonId};
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
        Self::over(&[network], veil, texts)
    }
    /// How the members of several visits are called behind this veil; who stands in several, as in the first of them.
    pub fn over(networks: &[&Network], veil: Veil, texts: &Texts) -> Self {
        // The first one is read last, so that it has the last word.
        let people: BTreeMap<PersonId, &Person> =
            networks.iter().rev().flat_map(|n| n.people()).map(|p| (p.id, p)).collect();
        let people = people.into_values();
        Self(match veil {
            Veil::Off => people.map(|p| (p.id, p.name.to_string())).collect(),
            Veil::Initials => unique_initials(people),
            Veil::Roles => told_apart(people.map(|p| (p.id, role(p, texts))), " "),
        })
    }
    /// What somebody wrote, as it may be read behind this veil: whoever stands in these networks is called as here, and
    /// of any other word that is written as a name only the first letter stands there.
    pub fn aloud(&self, spoken: &Spoken<'_>, networks: &[&Network]) -> String {
        let members = networks.iter().flat_map(|network| network.people());
        let mut known: Vec<_> = members.map(|p| (p.name.to_string(), self.of(p.id).to_string())).collect();
        known.extend(networks.iter().map(|n| (n.client().nickname.to_string(), n.client().code.to_string())));
        spoken.veiled(&known)
    }
    /// How this one is called; `?` for somebody who is not in the network.
    pub fn of(&self, id: PersonId) -> &str {
        self.0.get(&id).map_or("?", String::as_str)
    }
}

/// The initials of each person, told apart by numbers in order of entry. Who stands in several visits counts once, with
/// the name of the last.
pub fn unique_initials<'p>(people: impl IntoIterator<Item = &'p Person>) -> BTreeMap<PersonId, String> {
    // A mark can begin a word and be no letter by itself: what is no name is no initial either.
    let initials = |person: &Person| Name::new(&person.initials()).map_or("?".to_string(), |name| name.to_string());
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
