//! One character for each kind of member and quality of tie: the shape says what it is, the filling how the client
//! draws the tie. All are one cell wide.

use crate::diagram::{Pen, Presence};
use crate::domain::{Code, Kind, Quality};

/// By kind, then by quality in its order, then "not asked".
const GLYPHS: [[&str; 7]; 5] = [
    ["●", "◉", "○", "◐", "◍", "×", "◌"],
    ["▲", "◬", "△", "◭", "▼", "▽", "▵"],
    ["■", "▣", "□", "◧", "▤", "⊠", "⬚"],
    ["◆", "◈", "◇", "⬖", "❖", "◊", "⋄"],
    ["★", "✪", "☆", "✬", "✹", "✗", "✧"],
];

/// The glyph of a member.
pub fn glyph(kind: Kind, pen: Pen, presence: Presence) -> &'static str {
    match (presence, pen) {
        (Presence::Gone, _) => "◦",
        (_, Pen::Tie(quality)) => GLYPHS[kind.index()][quality.map_or(6, Quality::index)],
        _ => GLYPHS[kind.index()][0],
    }
}

/// All glyphs that tell a quality, for the tests that compare them.
pub fn all() -> impl Iterator<Item = &'static str> {
    GLYPHS.iter().flatten().copied()
}
