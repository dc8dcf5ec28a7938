//! Words at the end of a line that are not known: they swallow nothing of what stands before them. Keeps nothing.

use super::detail::Detail;
use super::tokens::Token;

/// More words than this are no note behind a detail.
const MOST: usize = 6;

/// Where a note begins: behind the last detail that such words stand behind. A capital in them, or a word that counts
/// something, makes them part of a name. `is_detail` says whether a detail ends before this place.
pub(super) fn before(tokens: &[Token<'_>], floor: usize, is_detail: impl Fn(usize) -> bool) -> Option<usize> {
    let least = tokens.len().saturating_sub(MOST).max(floor + 1);
    (least..tokens.len()).rev().take_while(|end| tokens[*end].is_lower()).find(|end| is_detail(*end))
}

/// Behind a ring, a contact or a kind of support nobody's name goes on.
pub(super) fn stands_before_one(detail: Detail) -> bool {
    matches!(detail, Detail::Ring(_) | Detail::Frequency(_) | Detail::Channel(_))
        || matches!(detail, Detail::Received(_) | Detail::Given(_))
}
