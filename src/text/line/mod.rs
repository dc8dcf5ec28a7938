//! The quick line: a person in one line of typing, read in Dutch, French and English at once.
//!
//! The first word is always name. Details are the longest run of known words at the end, or whatever follows a
//! comma; everything before is name, kept whole. Reads nothing about safety, and guesses nothing: what is said
//! twice is flagged and left open.

mod complete;
mod detail;
mod parse;
mod tokens;
mod vocabulary;

use std::ops::Range;

pub use complete::{Completion, complete};
pub use detail::{Detail, Field};
pub use parse::parse;

use crate::domain::{
    Code, Formal, Frequency, Kind, KnownRole, Language, Name, Person, PersonId, Quality, Ring, Role, Sector, Status,
    Supports,
};

/// What the line says, as far as it was understood. `None` is *not said*.
#[derive(Clone, Default, PartialEq)]
pub struct Line {
    /// The name, as typed. Empty where nothing was typed before the comma.
    pub name: String,
    /// How close.
    pub ring: Option<Ring>,
    /// What they are to the client.
    pub role: Option<KnownRole>,
    /// What it is.
    pub kind: Option<Kind>,
    /// The life domain, where a word said it.
    pub sector: Option<Sector>,
    /// In what capacity, where a word said it.
    pub formal: Option<Formal>,
    /// Whether the relation lives; a living one where nothing was said.
    pub status: Option<Status>,
    /// How often there is contact.
    pub frequency: Option<Frequency>,
    /// How the client draws the tie.
    pub quality: Option<Quality>,
    /// What the client receives.
    pub received: Supports,
    /// What the client gives.
    pub given: Supports,
    /// Worker: something to come back to after the visit.
    pub doubt: bool,
    /// What was read, in the order of typing, to be shown under the line.
    pub chips: Vec<Chip>,
    /// What was not taken: to be shown under the line as well.
    pub flags: Vec<Flag>,
}

/// A detail that was read, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// The bytes of the typed text it was read from.
    pub span: Range<usize>,
    /// What was read.
    pub detail: Detail,
}

/// Something that was typed and not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// The bytes of the typed text.
    pub span: Range<usize>,
    /// Why it was not taken.
    pub why: NotTaken,
}

/// Why something was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It says this a second time, and otherwise: neither is taken.
    Twice(Field),
    /// It stands after the comma and is no known word.
    NotUnderstood,
}

/// Every word that says a value of a closed list, in all three languages: the word, the list and the value's code.
pub fn values() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let words = Language::ALL.iter().flat_map(|language| vocabulary::vocabulary().words(*language));
    words.filter_map(|(word, detail)| {
        let (list, code) = match detail {
            Detail::Ring(value) => (Ring::KIND, value.code()),
            Detail::Role(value) => (KnownRole::KIND, value.code()),
            Detail::Kind(value) => (Kind::KIND, value.code()),
            Detail::Sector(value) => (Sector::KIND, value.code()),
            Detail::Formal(value) => (Formal::KIND, value.code()),
            Detail::Status(value) => (Status::KIND, value.code()),
            Detail::Frequency(value) => (Frequency::KIND, value.code()),
            Detail::Quality(value) => (Quality::KIND, value.code()),
            Detail::Received(_) | Detail::Given(_) | Detail::Doubt => return None,
        };
        Some((word.as_str(), list, code))
    })
}

impl std::fmt::Debug for Line {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Line({} characters, {:?}, {:?})", self.name.chars().count(), self.chips, self.flags)
    }
}

impl Line {
    /// The person the line describes, at the place that `slot` gives in their life domain; `None` without a name.
    ///
    /// Domain and capacity follow from the role, and the domain of an online place from its kind, where nothing
    /// else was said.
    pub fn person(&self, id: PersonId, slot: impl FnOnce(Sector) -> u16) -> Option<Person> {
        let mut person = Person::new(id, Name::new(&self.name)?);
        person.kind = self.kind.or(self.role.map(KnownRole::kind)).unwrap_or(Kind::Person);
        person.role = self.role.map(Role::Known);
        person.sector = self.drawn_sector();
        person.formal = self.formal.or(self.role.and_then(KnownRole::formal));
        person.ring = self.ring;
        person.status = self.status.unwrap_or(person.status);
        person.frequency = self.frequency;
        person.quality = self.quality;
        person.support_received = self.received;
        person.support_given = self.given;
        person.doubt = self.doubt;
        person.slot = slot(person.sector);
        Some(person)
    }
    /// Where the ghost stands while the line is typed.
    pub fn drawn_sector(&self) -> Sector {
        let of_kind = (self.kind == Some(Kind::OnlinePlace)).then_some(Sector::Online);
        self.sector.or(self.role.and_then(KnownRole::sector)).or(of_kind).unwrap_or(Sector::Other)
    }
}
