//! What a client's file knows of everybody who ever stood in a visit: every name they bore, what was answered last, and
//! which visit said so. Who is gated is a fact of the file, not of the drawing on the screen: taking somebody off, calling
//! them otherwise or looking at an earlier visit changes nothing here.
//!
//! Pure data. It is read by the gates, the silence, the veil, the initials of a page and the erasing; it decides nothing,
//! and stands on no screen.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::id::{PersonId, VisitId};
use super::person::Person;
use super::role::KnownRole;
use super::spoken::Ears;
use super::spoken::kin_of_name;
use super::taken_off::bare;
use super::text::Name;
use super::tie::{Pair, Tie};
use super::values::Sector;
use super::visit::Visit;

/// An answer that counts until another takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// What is known of safety.
    Safety,
    /// Asked not to be contacted. It is a yes or nothing: where a later visit has them without it, somebody took it back.
    Contact,
    /// What the client wishes.
    Wish,
    /// What they can still bear.
    Capacity,
    /// What they are to the client.
    Role,
    /// How the client draws the tie.
    Quality,
    /// What it is: a person, a group.
    Kind,
    /// The life domain.
    Sector,
}

/// What is known of one of them.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Known {
    /// As they stood last, with what was answered before wherever nothing was answered since. Without what was written.
    pub now: Person,
    /// Every name, the last one first.
    #[serde(default)]
    pub names: Vec<Name>,
    /// By a name or a role that they ever had, an ex-partner.
    #[serde(default)]
    pub is_ex: bool,
    /// Every role that they ever had or that a name says.
    #[serde(default)]
    pub roles: BTreeSet<KnownRole>,
    /// They stand in the drawing of the latest visit.
    #[serde(default)]
    pub is_drawn: bool,
    #[serde(default)]
    said: BTreeMap<Answer, VisitId>,
}

impl std::fmt::Debug for Known {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Known({})", self.now.id)
    }
}

impl Known {
    /// Somebody who stands in no visit yet.
    pub fn newcomer(person: &Person) -> Self {
        let mut known = Self::empty(person);
        known.called(person);
        known
    }
    fn empty(person: &Person) -> Self {
        Self {
            now: bare(person),
            names: Vec::new(),
            is_ex: false,
            roles: BTreeSet::new(),
            is_drawn: false,
            said: BTreeMap::new(),
        }
    }

    /// A later visit than those before.
    fn see(&mut self, person: &Person, visit: VisitId) {
        let before = std::mem::replace(&mut self.now, bare(person));
        self.now.safety = self.now.safety.or(before.safety);
        self.now.wish = self.now.wish.or(before.wish);
        self.now.capacity = self.now.capacity.or(before.capacity);
        self.now.quality = self.now.quality.or(before.quality);
        self.now.formal = self.now.formal.or(before.formal);
        self.now.supports_recovery = self.now.supports_recovery.or(before.supports_recovery);
        self.now.carer = self.now.carer.or(before.carer);
        self.now.proximity = self.now.proximity.or(before.proximity);
        self.now.role = self.now.role.take().or(before.role);
        if self.now.sector == Sector::Other {
            self.now.sector = before.sector;
        }
        self.answered(person, visit);
        self.called(person);
    }
    fn called(&mut self, person: &Person) {
        if self.names.first() != Some(&person.name) {
            self.names.retain(|name| *name != person.name);
            self.names.insert(0, person.name.clone());
            self.roles.extend(kin_of_name(person.name.as_str()).into_iter().flat_map(|told| told.roles));
        }
        self.roles.extend(person.known_role());
        self.is_ex |= person.may_be_an_ex_partner();
    }
    fn answered(&mut self, person: &Person, visit: VisitId) {
        let answers = [
            (Answer::Safety, person.safety.is_some()),
            (Answer::Contact, person.asked_not_to_be_contacted),
            (Answer::Wish, person.wish.is_some()),
            (Answer::Capacity, person.capacity.is_some()),
            (Answer::Role, person.role.is_some()),
            (Answer::Quality, person.quality.is_some()),
            (Answer::Kind, true),
            (Answer::Sector, person.sector != Sector::Other),
        ];
        self.said.extend(answers.into_iter().filter(|(_, said)| *said).map(|(answer, _)| (answer, visit)));
    }
}

/// Everybody who ever stood in a visit of one client.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "Kept", into = "Kept")]
pub struct Register {
    known: BTreeMap<PersonId, Known>,
    /// Who was asked about together, and whether the two know each other.
    knows: BTreeMap<Pair, bool>,
}

/// A register as it is kept.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    #[serde(default)]
    known: Vec<Known>,
    #[serde(default)]
    knows: Vec<(Pair, bool)>,
}

impl From<Kept> for Register {
    fn from(kept: Kept) -> Self {
        let known = kept.known.into_iter().map(|known| (known.now.id, known)).collect();
        Self { known, knows: kept.knows.into_iter().collect() }
    }
}

impl From<Register> for Kept {
    fn from(register: Register) -> Self {
        Self { known: register.known.into_values().collect(), knows: register.knows.into_iter().collect() }
    }
}

impl Register {
    /// Takes a visit in; each is later than those before.
    pub fn see<'p>(
        &mut self,
        visit: &Visit,
        people: impl IntoIterator<Item = &'p Person>,
        ties: impl IntoIterator<Item = (Pair, Tie)>,
    ) {
        self.known.values_mut().for_each(|known| known.is_drawn = false);
        for gone in &visit.taken_off {
            self.one(&gone.person, visit.id);
            let asked = gone.knows.iter().filter_map(|(id, knows)| Some((Pair::new(gone.person.id, *id)?, *knows)));
            self.knows.extend(asked);
        }
        for person in people {
            self.one(person, visit.id).is_drawn = true;
        }
        self.knows.extend(ties.into_iter().map(|(pair, tie)| (pair, tie.knows())));
    }
    fn one(&mut self, person: &Person, visit: VisitId) -> &mut Known {
        let known = self.known.entry(person.id).or_insert_with(|| Known::empty(person));
        known.see(person, visit);
        known
    }
    /// What is known of this one.
    pub fn get(&self, id: PersonId) -> Option<&Known> {
        self.known.get(&id)
    }
    /// Whether two of them know each other; `None` where that was never asked.
    pub fn knows(&self, one: PersonId, other: PersonId) -> Option<bool> {
        self.knows.get(&Pair::new(one, other)?).copied()
    }
    /// Everybody, in order of entry.
    pub fn all(&self) -> impl Iterator<Item = &Known> {
        self.known.values()
    }
    /// Listens for everybody who ever stood in a visit, by every name they bore.
    pub fn ears(&self) -> Ears {
        Ears::of(self.all().flat_map(|known| &known.names).map(|name| name.as_str()))
    }
    /// Nobody ever stood in a visit.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }
    /// Somebody who is to be forgotten.
    pub fn forget(&mut self, id: PersonId) {
        self.known.remove(&id);
        self.knows.retain(|pair, _| pair.other(id).is_none());
    }
}
