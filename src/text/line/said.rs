//! What a quick line says, and the person that it describes.

use std::collections::BTreeSet;
use std::ops::Range;

use super::detail::{Detail, Field};
use crate::domain::{
    Channel, Code, Formal, Frequency, Kind, KnownRole, Name, Person, PersonId, Quality, Ring, Role, Sector, Status,
    Support, Supports, Words,
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
    /// How they are in touch.
    pub channels: BTreeSet<Channel>,
    /// Worker: something to come back to after the visit.
    pub doubt: bool,
    /// The words behind the details that are not known, and where they stand: the client's own words, unless they belong to
    /// the name.
    pub note: Option<(String, Range<usize>)>,
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
        person.channels = self.channels.clone();
        person.client_words = self.note.as_ref().map(|(words, _)| Words::of(words)).unwrap_or_default();
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

impl Line {
    /// This person with what the line says of them; what it does not say stays as it was, and so does the name.
    pub fn told_of(&self, person: &Person) -> Person {
        let mut told = person.clone();
        let role = self.role.map(Role::Known);
        told.kind = self.kind.or(self.role.map(KnownRole::kind)).unwrap_or(told.kind);
        told.sector = Some(self.drawn_sector()).filter(|sector| *sector != Sector::Other).unwrap_or(told.sector);
        told.formal = self.formal.or(self.role.and_then(KnownRole::formal)).or(told.formal);
        told.role = role.or(told.role);
        told.ring = self.ring.or(told.ring);
        told.status = self.status.unwrap_or(told.status);
        told.frequency = self.frequency.or(told.frequency);
        told.quality = self.quality.or(told.quality);
        for kind in Support::ALL {
            let said = |now: Supports, said: Supports| now.with(*kind, said.get(*kind).or(now.get(*kind)));
            told.support_received = said(told.support_received, self.received);
            told.support_given = said(told.support_given, self.given);
        }
        told.channels.extend(self.channels.iter().copied());
        if let Some((words, _)) = &self.note {
            told.client_words = Words::of(&[told.client_words.as_str(), words].join(" "));
        }
        told.doubt |= self.doubt;
        told
    }
}
