//! What the eye is led to: layers of sight, the selected person, and marks laid over the diagram. Computes no measure.

use crate::domain::{
    Comparison, Language, MessageKey, Pair, Person, PersonChange, PersonField, PersonId, Ring, Sector, Support,
    TieNews, Wish,
};
use crate::seen::Seen;

/// A layer of sight: one question, answered by what lights up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Sight {
    /// As many ties as there is room for.
    #[default]
    Auto,
    /// Every tie.
    All,
    /// Ambivalent, stressful and broken ties.
    Tense,
    /// Who gives this kind of support; `?` where it was not asked.
    Support(Support),
    /// Who was seen lately: `View::highlighted`; `?` for `View::unknown`.
    Reach,
    /// Without professionals.
    NoProfessionals,
    /// Who knows whom, without the ties to the client.
    WhoKnowsWhom,
    /// Groups that are not connected (`View::islands`, numbered) and those who connect (`View::highlighted`).
    IslandsAndConnectors,
    /// Whom the client wishes for, closer, further or no more: `View::highlighted`, with `Overlay::Towards`.
    Wishes,
    /// The marks of a comparison, without the ties that would hide them. No key leads here.
    Changes,
}

impl Sight {
    /// The layers in the order in which one key goes through them. That of material support is there only where the
    /// network tells of it.
    pub const CYCLE: [Sight; 13] = [
        Sight::Auto,
        Sight::All,
        Sight::Tense,
        Sight::Support(Support::Practical),
        Sight::Support(Support::Emotional),
        Sight::Support(Support::Advice),
        Sight::Support(Support::Companionship),
        Sight::Support(Support::Material),
        Sight::Reach,
        Sight::NoProfessionals,
        Sight::WhoKnowsWhom,
        Sight::IslandsAndConnectors,
        Sight::Wishes,
    ];
    /// The next layer over this network.
    pub fn next(self, network: &Seen) -> Sight {
        let at = Self::CYCLE.iter().position(|s| *s == self).unwrap_or(0);
        let mut next = Self::CYCLE.iter().cycle().skip(at + 1);
        let is_there = |sight: &&Sight| match sight {
            Sight::Support(kind) => network.tells_of(*kind),
            _ => true,
        };
        next.find(is_there).copied().unwrap_or_default()
    }
    /// The key of its name in the message files.
    pub fn key(self) -> MessageKey {
        match self {
            Sight::Auto => key!("diagram-sight-auto"),
            Sight::All => key!("diagram-sight-all"),
            Sight::Tense => key!("diagram-sight-tense"),
            Sight::Support(Support::Practical) => key!("diagram-sight-practical"),
            Sight::Support(Support::Emotional) => key!("diagram-sight-emotional"),
            Sight::Support(Support::Advice) => key!("diagram-sight-advice"),
            Sight::Support(Support::Companionship) => key!("diagram-sight-companionship"),
            Sight::Support(Support::Material) => key!("diagram-sight-material"),
            Sight::Reach => key!("diagram-sight-reach"),
            Sight::NoProfessionals => key!("diagram-sight-no-professionals"),
            Sight::WhoKnowsWhom => key!("diagram-sight-who-knows-whom"),
            Sight::IslandsAndConnectors => key!("diagram-sight-islands"),
            Sight::Wishes => key!("diagram-sight-wishes"),
            Sight::Changes => key!("diagram-sight-changes"),
        }
    }
}

/// A mark of the comparison of two visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// Came since: the name is marked as new.
    New(PersonId),
    /// Moved here from another ring or sector: a path leads from there.
    Moved {
        /// Who.
        id: PersonId,
        /// The ring before.
        ring: Ring,
        /// The sector before.
        sector: Sector,
        /// The slot before.
        slot: u16,
    },
    /// Stood here and is gone: an outline remains.
    Gone {
        /// Who.
        id: PersonId,
        /// The ring before.
        ring: Ring,
        /// The sector before.
        sector: Sector,
        /// The slot before.
        slot: u16,
    },
    /// Is wished in this ring: a path leads there.
    Towards {
        /// Who.
        id: PersonId,
        /// The ring as wished.
        ring: Ring,
    },
    /// The tie with the client is drawn otherwise than before; shown where qualities are.
    Redrawn(PersonId),
    /// These two know each other now.
    Met(Pair),
    /// These two knew each other and no longer do.
    Parted(Pair),
}

impl Overlay {
    /// The mark is about this member.
    pub fn is_of(&self, who: PersonId) -> bool {
        match *self {
            Self::New(id)
            | Self::Redrawn(id)
            | Self::Moved { id, .. }
            | Self::Gone { id, .. }
            | Self::Towards { id, .. } => id == who,
            Self::Met(pair) | Self::Parted(pair) => pair.other(who).is_some(),
        }
    }
}

/// What a comparison marks of people: who is new, the way of who moved, the places of who is gone. `before` is the
/// earlier of the two networks.
pub fn marks(before: &Seen, found: &Comparison) -> Vec<Overlay> {
    let mark =
        |change: &PersonChange| match change {
            PersonChange::Added(person) => Some(Overlay::New(person.id)),
            PersonChange::Removed(p) => {
                Some(Overlay::Gone { id: p.id, ring: p.drawn_ring(), sector: p.sector, slot: p.slot })
            }
            PersonChange::Edited(id, fields) if fields.iter().any(moves) => before
                .person(*id)
                .map(|p| Overlay::Moved { id: p.id, ring: p.drawn_ring(), sector: p.sector, slot: p.slot }),
            PersonChange::Edited(..) => None,
        };
    found.people.iter().filter_map(mark).collect()
}

/// What a comparison marks of ties: those with the client that are drawn otherwise, pairs who know each other now, and
/// those who no longer do. What was asked for the first time is no news about a tie.
pub fn tie_marks(found: &Comparison) -> Vec<Overlay> {
    let redrawn = |field: &PersonField| matches!(field, PersonField::Quality { from: Some(_), to: Some(_) });
    let people = found.people.iter().filter(|change| change.fields().iter().any(redrawn));
    let mark = |tie: &crate::domain::TieChange| match tie.news() {
        TieNews::Made => Some(Overlay::Met(tie.pair)),
        TieNews::Lost => Some(Overlay::Parted(tie.pair)),
        _ => None,
    };
    people.map(|change| Overlay::Redrawn(change.id())).chain(found.ties.iter().filter_map(mark)).collect()
}

/// Whom the client wishes something of, and where those who are wished closer or further would stand.
pub fn wishes(network: &Seen) -> (Vec<PersonId>, Vec<Overlay>) {
    let of: Vec<&Person> = network.people().filter(|p| network.is_wished(p)).collect();
    let towards = |p: &&Person| {
        let ring = p.ring?;
        let wished = match p.wish? {
            Wish::Closer => ring.closer()?,
            Wish::Further => ring.further()?,
            Wish::Same | Wish::End => return None,
        };
        Some(Overlay::Towards { id: p.id, ring: wished })
    };
    (of.iter().map(|p| p.id).collect(), of.iter().filter_map(towards).collect())
}

/// It leads to another place in the drawing. A ring that was not asked is drawn in 4.
fn moves(field: &PersonField) -> bool {
    match field {
        PersonField::Ring { from, to } => from.unwrap_or(Ring::Distant) != to.unwrap_or(Ring::Distant),
        PersonField::Sector { .. } => true,
        _ => false,
    }
}

/// How a layout is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct View<'a> {
    /// The language of the screen, whose letters the kinds of support have.
    pub language: Language,
    /// The selected person; `None` is the client.
    pub selected: Option<PersonId>,
    /// The layer.
    pub sight: Sight,
    /// The answer to the layer's question, where it takes a measure to know it.
    pub highlighted: &'a [PersonId],
    /// Of whom the answer is not known, because it was not asked.
    pub unknown: &'a [PersonId],
    /// Groups of people who know each other, each without a tie to the next.
    pub islands: &'a [Vec<PersonId>],
    /// Who is not in the network yet: shown as a ghost.
    pub ghost: Option<&'a Person>,
    /// Marks of a comparison.
    pub overlay: &'a [Overlay],
}
