//! What the eye is led to: layers of sight, the selected person, and marks laid over the diagram. Computes no measure.

use crate::domain::{Person, PersonId, Ring, Sector, Support};

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
}

impl Sight {
    /// The layers in the order in which one key goes through them.
    pub const CYCLE: [Sight; 11] = [
        Sight::Auto,
        Sight::All,
        Sight::Tense,
        Sight::Support(Support::Practical),
        Sight::Support(Support::Emotional),
        Sight::Support(Support::Advice),
        Sight::Support(Support::Companionship),
        Sight::Reach,
        Sight::NoProfessionals,
        Sight::WhoKnowsWhom,
        Sight::IslandsAndConnectors,
    ];
    /// The next layer.
    pub fn next(self) -> Sight {
        let at = Self::CYCLE.iter().position(|s| *s == self).unwrap_or(0);
        Self::CYCLE[(at + 1) % Self::CYCLE.len()]
    }
    /// The key of its name in the message files.
    pub fn key(self) -> &'static str {
        match self {
            Sight::Auto => "diagram-sight-auto",
            Sight::All => "diagram-sight-all",
            Sight::Tense => "diagram-sight-tense",
            Sight::Support(Support::Practical) => "diagram-sight-practical",
            Sight::Support(Support::Emotional) => "diagram-sight-emotional",
            Sight::Support(Support::Advice) => "diagram-sight-advice",
            Sight::Support(Support::Companionship) => "diagram-sight-companionship",
            Sight::Reach => "diagram-sight-reach",
            Sight::NoProfessionals => "diagram-sight-no-professionals",
            Sight::WhoKnowsWhom => "diagram-sight-who-knows-whom",
            Sight::IslandsAndConnectors => "diagram-sight-islands",
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
        /// The ring before.
        ring: Ring,
        /// The sector before.
        sector: Sector,
        /// The slot before.
        slot: u16,
    },
}

/// How a layout is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct View<'a> {
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
    /// Others are in the room: all ties look alike.
    pub hide_qualities: bool,
    /// Who is not in the network yet: shown as a ghost.
    pub ghost: Option<&'a Person>,
    /// Marks of a comparison.
    pub overlay: &'a [Overlay],
}
