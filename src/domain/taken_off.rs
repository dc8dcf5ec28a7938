//! Somebody who was taken off the drawing of a visit, as they stood last.

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
}

/// Without what was written about them.
pub(super) fn bare(person: &Person) -> Person {
    Person { client_words: Words::default(), worker_note: Words::default(), doubt: false, ..person.clone() }
}
