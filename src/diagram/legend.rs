//! What the signs of the diagram are, as data: painters draw the sign, the caller says the words.

use super::scene::Pen;
use crate::domain::{Code, Kind, MessageKey, Named, Quality, Status, Wish};

/// One line of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A kind of member, by its shape.
    Kind(Kind),
    /// A tie, by pen, glyph and colour.
    Tie(Option<Quality>),
    /// Two members know each other.
    Knows,
    /// Whether a relation lives; all but `Active`.
    Status(Status),
    /// A wish of the client.
    Wish(Wish),
    /// The ring was not asked.
    RingNotAsked,
    /// Can be called at night.
    Reach,
}

impl Entry {
    /// All entries, in the order in which they are shown.
    pub fn all() -> Vec<Entry> {
        let kinds = Kind::ALL.iter().map(|k| Entry::Kind(*k));
        let ties = Quality::ALL.iter().map(|q| Entry::Tie(Some(*q))).chain([Entry::Tie(None), Entry::Knows]);
        let status = Status::ALL.iter().filter(|s| **s != Status::Active).map(|s| Entry::Status(*s));
        let wishes = [Wish::Closer, Wish::Further, Wish::Same, Wish::End].map(Entry::Wish);
        kinds.chain(ties).chain(status).chain([Entry::Reach]).chain(wishes).chain([Entry::RingNotAsked]).collect()
    }
    /// The key of its words in the message files.
    pub fn key(self) -> MessageKey {
        match self {
            Entry::Kind(kind) => kind.key(),
            Entry::Tie(Some(quality)) => quality.key(),
            Entry::Tie(None) => key!("diagram-legend-not-asked"),
            Entry::Knows => key!("diagram-legend-knows"),
            Entry::Status(status) => status.key(),
            Entry::Wish(wish) => key!("diagram-legend-wish-{}", Wish, wish),
            Entry::RingNotAsked => key!("diagram-legend-ring-not-asked"),
            Entry::Reach => key!("diagram-legend-reach"),
        }
    }
    /// The pen that stands beside a tie; `None` where the entry is no tie.
    pub fn pen(self) -> Option<Pen> {
        match self {
            Entry::Tie(quality) => Some(Pen::Tie(quality)),
            Entry::Knows => Some(Pen::Knows { tense: false }),
            _ => None,
        }
    }
}

/// The sign of a status behind a name; empty for an active relation.
pub fn status_sign(status: Status) -> &'static str {
    match status {
        Status::Active => "",
        Status::Dormant => "ᶻ",
        Status::Lost => "⇢",
        Status::NoNews => "⋯",
        Status::Deceased => "❀",
        Status::Desired => "+",
    }
}

/// The sign of a wish. `Closer` and `Further` are arrows towards and away from the client on a person left of the middle.
pub fn wish_sign(wish: Wish) -> &'static str {
    match wish {
        Wish::Closer => "»",
        Wish::Further => "«",
        Wish::Same => "=",
        Wish::End => "⊣",
    }
}

/// Behind the name of somebody whose ring was not asked.
pub const RING_NOT_ASKED: &str = "?";
/// Behind the name of somebody who can be called at night.
pub const REACH: &str = "☎";
