//! What was asked for: for whom, behind which veil, what was chosen and what was decided. Decides nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::apart::Decided;
use super::audience::Audience;
use super::names::Veil;

/// For whom something is shown, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Who looks.
    pub audience: Audience,
    /// What stands instead of names.
    pub veil: Veil,
    /// What was chosen besides; means something for pages, and how the ties are for others in the room.
    pub chosen: Chosen,
    /// What was decided about rows that lead to somebody whom a gate holds back; for pages alone.
    pub decided: Decided,
    /// The rules whose steps tell nothing that is hidden from others in the room.
    pub open_rules: Arc<BTreeSet<String>>,
}

/// What was chosen to stand there besides. All `false` by default: exports are deliberate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// How the ties are, on the page for home and before others in the room. Whoever else may see it always does.
    pub qualities: bool,
    /// Practical and material help: they can weigh on benefits.
    pub practical: bool,
    /// Who lives in the same home or how far: it can weigh on benefits too.
    pub same_home: bool,
}

impl View {
    /// What stands on a screen for these.
    pub fn screen(audience: Audience, veil: Veil, open_rules: Arc<BTreeSet<String>>) -> Self {
        Self { open_rules, veil, ..Self::of(audience) }
    }
    /// Names, and on a page nothing that has to be chosen.
    pub fn of(audience: Audience) -> Self {
        Self {
            audience,
            veil: Veil::Off,
            chosen: Chosen::default(),
            decided: Decided::default(),
            open_rules: Arc::default(),
        }
    }
    /// What stands on a page.
    pub fn page(audience: Audience, veil: Veil, chosen: Chosen, decided: Decided) -> Self {
        Self { veil, chosen, decided, ..Self::of(audience) }
    }
    /// How the ties are drawn is shown.
    pub(super) fn qualities(&self) -> bool {
        match self.audience {
            Audience::ClientPage | Audience::OthersPresent => self.chosen.qualities,
            audience => audience.may_see(super::Thing::Qualities),
        }
    }
    /// Practical help is shown.
    pub(super) fn practical(&self) -> bool {
        !self.audience.is_page() || self.chosen.practical
    }
    /// Who lives how far is shown.
    pub(super) fn same_home(&self) -> bool {
        !self.audience.is_page() || self.chosen.same_home
    }
}
