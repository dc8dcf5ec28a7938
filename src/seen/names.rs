//! How people are called on the screen: by name, or under the veil by initials or by role, each one apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::spoken::{Ears, Spoken};
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

/// The mark of somebody who is drawn without a name.
pub(super) const UNNAMED: &str = "•";

/// How this one is called where names stand, for whoever looks but the caseworker: who is drawn without a name has a mark.
pub fn called(person: &Person) -> &str {
    if person.unnamed { UNNAMED } else { person.name.as_str() }
}

/// How each member of a network is called.
#[derive(Clone, PartialEq)]
pub struct Names {
    called: BTreeMap<PersonId, String>,
    /// Hears in what was written whoever must be called otherwise there, and what stands for each.
    ears: Ears,
    instead: Vec<String>,
}

impl std::fmt::Debug for Names {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Names({})", self.called.len())
    }
}

impl Names {
    /// How the members are called behind this veil.
    pub fn new(network: &Network, veil: Veil, texts: &Texts) -> Self {
        Self::over(&[network], veil, texts)
    }
    /// The initials of the members of several visits; who stands in several, as in the first of them.
    pub fn initials(networks: &[&Network]) -> Self {
        let people: BTreeMap<PersonId, &Person> =
            networks.iter().rev().flat_map(|n| n.people()).map(|p| (p.id, p)).collect();
        let called = unique_initials(people.into_values());
        let mut names = Self { called, ears: Ears::default(), instead: Vec::new() };
        names.listen(networks);
        names
    }
    /// How the members of several visits are called behind this veil; who stands in several, as in the first of them.
    pub fn over(networks: &[&Network], veil: Veil, texts: &Texts) -> Self {
        // The first one is read last, so that it has the last word.
        let people: BTreeMap<PersonId, &Person> =
            networks.iter().rev().flat_map(|n| n.people()).map(|p| (p.id, p)).collect();
        let people = people.into_values();
        let called = match veil {
            Veil::Off => people.map(|p| (p.id, p.name.to_string())).collect(),
            Veil::Initials => unique_initials(people),
            Veil::Roles => told_apart(people.map(|p| (p.id, role(p, texts))), " "),
        };
        let mut names = Self { called, ears: Ears::default(), instead: Vec::new() };
        if veil != Veil::Off {
            names.listen(networks);
        }
        names
    }
    fn listen(&mut self, networks: &[&Network]) {
        let mut known: BTreeSet<(String, String)> = BTreeSet::new();
        // Who was taken off, or was called otherwise before, stands in what was written then.
        for network in networks {
            let client = network.client();
            known.insert((client.nickname.to_string(), client.code.to_string()));
            for of in network.register().all() {
                let instead = self.called.get(&of.now.id).cloned().unwrap_or_else(|| initials(&of.now));
                known.extend(of.names.iter().map(|name| (name.to_string(), instead.clone())));
            }
        }
        self.ears = Ears::of(known.iter().map(|(name, _)| name.as_str()));
        self.instead = known.into_iter().map(|(_, instead)| instead).collect();
    }
    /// What somebody wrote, as it may be read behind this veil: whoever stands in these networks is called as here, and
    /// of any other word that is written as a name only the first letter stands there.
    pub fn aloud(&self, text: &str) -> String {
        Spoken::of(text).veiled(&self.ears, |who| &self.instead[who])
    }
    /// How this one is called; `?` for somebody who is not in the network.
    pub fn of(&self, id: PersonId) -> &str {
        self.called.get(&id).map_or("?", String::as_str)
    }
}

/// What somebody wrote where nobody is known: of every word that is written as a name only the first letter.
pub fn veiled(text: &str) -> String {
    Spoken::of(text).veiled(&Ears::default(), |_| "")
}

/// The initials of each person, told apart by numbers in order of entry. Who stands in several visits counts once, with
/// the name of the last.
pub fn unique_initials<'p>(people: impl IntoIterator<Item = &'p Person>) -> BTreeMap<PersonId, String> {
    told_apart(people.into_iter().map(|p| (p.id, initials(p))).collect::<BTreeMap<_, _>>(), "")
}

/// A mark can begin a word and be no letter by itself: what is no name is no initial either.
fn initials(person: &Person) -> String {
    Name::new(&person.initials()).map_or("?".to_string(), |name| name.to_string())
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
    // Where to go on counting: from one each time, ten thousand of a kind would take a day.
    let mut next: BTreeMap<&str, usize> = BTreeMap::new();
    for (id, name) in &called {
        if bearers[name.as_str()] == 1 {
            told.insert(*id, name.clone());
            continue;
        }
        let from = next.entry(name).or_insert(1);
        while taken.contains(&format!("{name}{gap}{from}")) {
            *from += 1;
        }
        let numbered = format!("{name}{gap}{from}");
        *from += 1;
        taken.insert(numbered.clone());
        told.insert(*id, numbered);
    }
    told
}

fn role(person: &Person, texts: &Texts) -> String {
    person.known_role().map_or_else(|| texts.name(person.kind), |role| texts.name(role))
}
