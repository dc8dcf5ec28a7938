//! One detail of the quick line, and how a chip says it. Holds no words of any language.

use crate::domain::{Channel, Formal, Frequency, Kind, KnownRole, MessageKey, Quality, Ring, Sector, Status, Supports};
use crate::text::Texts;

/// A detail that a word or phrase stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// How close.
    Ring(Ring),
    /// What they are to the client.
    Role(KnownRole),
    /// What it is.
    Kind(Kind),
    /// The life domain.
    Sector(Sector),
    /// In what capacity.
    Formal(Formal),
    /// Whether the relation lives.
    Status(Status),
    /// How often there is contact.
    Frequency(Frequency),
    /// How the client draws the tie.
    Quality(Quality),
    /// A way of being in touch.
    Channel(Channel),
    /// What they give the client.
    Received(Supports),
    /// What they get from the client.
    Given(Supports),
    /// Worker: to come back to after the visit.
    Doubt,
}

/// What a detail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// `Detail::Ring`
    Ring,
    /// `Detail::Role`
    Role,
    /// `Detail::Kind`
    Kind,
    /// `Detail::Sector`
    Sector,
    /// `Detail::Formal`
    Formal,
    /// `Detail::Status`
    Status,
    /// `Detail::Frequency`
    Frequency,
    /// `Detail::Quality`
    Quality,
    /// `Detail::Channel`
    Channel,
    /// `Detail::Received`
    Received,
    /// `Detail::Given`
    Given,
    /// `Detail::Doubt`
    Doubt,
}

impl Field {
    /// The key of its label in the message files.
    pub fn key(self) -> MessageKey {
        match self {
            Field::Ring => key!("field-ring"),
            Field::Role => key!("field-role"),
            Field::Kind => key!("field-kind"),
            Field::Sector => key!("field-sector"),
            Field::Formal => key!("field-formal"),
            Field::Status => key!("field-status"),
            Field::Frequency => key!("field-frequency"),
            Field::Quality => key!("field-quality"),
            Field::Channel => key!("field-channel"),
            Field::Received => key!("field-support_received"),
            Field::Given => key!("field-support_given"),
            Field::Doubt => key!("field-doubt"),
        }
    }
}

impl Detail {
    /// What it is about.
    pub fn field(self) -> Field {
        match self {
            Detail::Ring(_) => Field::Ring,
            Detail::Role(_) => Field::Role,
            Detail::Kind(_) => Field::Kind,
            Detail::Sector(_) => Field::Sector,
            Detail::Formal(_) => Field::Formal,
            Detail::Status(_) => Field::Status,
            Detail::Frequency(_) => Field::Frequency,
            Detail::Quality(_) => Field::Quality,
            Detail::Channel(_) => Field::Channel,
            Detail::Received(_) => Field::Received,
            Detail::Given(_) => Field::Given,
            Detail::Doubt => Field::Doubt,
        }
    }
    /// The value in the words of the language: `2 close`, `brother or sister`, `PE`.
    pub fn value(self, texts: &Texts) -> String {
        match self {
            Detail::Ring(ring) => format!("{} {}", ring.number(), texts.name(ring)),
            Detail::Role(role) => texts.name(role),
            Detail::Kind(kind) => texts.name(kind),
            Detail::Sector(sector) => texts.name(sector),
            Detail::Formal(formal) => texts.name(formal),
            Detail::Status(status) => texts.name(status),
            Detail::Frequency(frequency) => texts.name(frequency),
            Detail::Quality(quality) => texts.name(quality),
            Detail::Channel(channel) => texts.name(channel),
            Detail::Received(Supports::NONE) | Detail::Given(Supports::NONE) => texts.get(key!("value-none")),
            Detail::Received(supports) | Detail::Given(supports) => supports.letters(texts.language()),
            Detail::Doubt => "?".to_string(),
        }
    }
}
