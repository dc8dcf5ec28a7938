//! Whose names an entry of the directory may not hold before those who look. It says nothing of what is proposed: that is
//! the matter of the gates.
//!
//! Between the two alone an entry that leads to somebody held back does not stand in the list: that is what the gates are
//! for. Before others the same would tell whom a gate holds back; so there no entry stands that names anybody at all.

use super::silence::Silence;
use crate::domain::Network;
use crate::domain::spoken::{Ears, Spoken};

/// Whom no entry may name.
#[derive(Debug)]
pub enum Quiet<'a> {
    /// Whom a gate holds back.
    Held(&'a Silence),
    /// Whoever ever stood in a visit, and anybody by what they are to the client.
    Everybody(Ears),
}

impl Quiet<'_> {
    /// Before others, or where nobody knows who looks: it follows from the names alone, whatever a gate knows.
    pub fn before_others(network: &Network) -> Self {
        Self::Everybody(network.register().ears())
    }
    /// The text names one of them.
    pub(super) fn named(&self, text: &str) -> bool {
        match self {
            Self::Held(silence) => silence.named_by(text).is_some(),
            Self::Everybody(ears) => ears.hears(&Spoken::of(text)),
        }
    }
    /// The text, which somebody wrote here, names or means one of them.
    pub(super) fn meant(&self, text: &str) -> bool {
        match self {
            Self::Held(silence) => silence.broken_by(text).is_some(),
            Self::Everybody(ears) => {
                let spoken = Spoken::of(text);
                ears.hears(&spoken) || spoken.tells_of_an_ex() || !spoken.told().is_empty()
            }
        }
    }
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Held(silence) if silence.is_empty())
    }
}
