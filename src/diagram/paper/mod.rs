//! The ring on a sheet of paper, in millimetres: where everybody stands, where every name is written, which lines are
//! drawn. Not the grid of the screen blown up, but a layout of its own for the same people in the same order.
//!
//! Pure: no file, no colour, no font. How wide letters are comes in as `Words::measure`. It takes a network as it may be
//! shown, and never asks for what only the worker may know.

mod ground;
mod lines;
mod names;
mod place;
mod search;
mod sheet;
mod space;

pub use sheet::{Align, Block, PT, Paper, RIM, Rim, SIGN, Seat, Sheet, Told, Words, letters, ring_places};
pub use space::Rect;

use crate::seen::{Seen, Thing};

impl Paper {
    /// Gives everybody a place on the sheet.
    pub fn lay(network: &Seen, sheet: Sheet, words: &Words<'_>, told: &Told<'_>) -> Paper {
        let told = Told { qualities: told.qualities && network.tells(Thing::Qualities), ..*told };
        place::lay(network, sheet, words, &told)
    }
}
