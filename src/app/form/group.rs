//! The headings of a form: which rows stand under which, and which are folded until the mark is among them. Draws nothing.

use crate::domain::MessageKey;

/// A heading of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// The key of its name.
    pub key: MessageKey,
    /// Its rows are rarely asked: they stand in one line until the mark is among them.
    pub is_rare: bool,
}

impl Group {
    pub(super) const fn open(key: MessageKey) -> Self {
        Self { key, is_rare: false }
    }
    pub(super) const fn folded(key: MessageKey) -> Self {
        Self { key, is_rare: true }
    }
}
