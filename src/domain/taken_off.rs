//! Somebody who was taken off the drawing of a visit, as they stood last; or what somebody was called in it before.

use serde::{Deserialize, Serialize};

use super::id::PersonId;
use super::person::Person;
use super::text::Words;

/// Somebody who stood in a visit and was taken off the drawing there: as they stood last, without what was written.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct TakenOff {
    /// The person.
    pub person: Box<Person>,
    /// Who was answered about with them, and whether the two know each other.
    pub knows: Vec<(PersonId, bool)>,
}

impl std::fmt::Debug for TakenOff {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TakenOff({})", self.person.id)
    }
}

impl TakenOff {
    pub(super) fn of(person: &Person, knows: Vec<(PersonId, bool)>) -> Self {
        Self { person: Box::new(bare(person)), knows }
    }
    /// What somebody was called who has another name now, or that they were an ex-partner who is none by what stands there
    /// now: their name, and the role that said so. `None` where neither changed.
    pub(super) fn called(old: &Person, now: &Person) -> Option<Self> {
        let was_ex = old.may_be_an_ex_partner();
        if old.name == now.name && (!was_ex || now.may_be_an_ex_partner()) {
            return None;
        }
        let role = old.role.clone().filter(|_| was_ex);
        let person = Person { kind: old.kind, role, ..Person::new(old.id, old.name.clone()) };
        Some(Self { person: Box::new(person), knows: Vec::new() })
    }
}

/// Without what was written about them.
pub(super) fn bare(person: &Person) -> Person {
    Person { client_words: Words::default(), worker_note: Words::default(), doubt: false, ..person.clone() }
}
