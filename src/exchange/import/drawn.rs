//! What every reader makes: tables under ecogram's own headings.

use crate::exchange::problem::Problem;
use crate::exchange::table::Sheet;

/// The tables that a reader found, under ecogram's headings.
#[derive(Default)]
pub(super) struct Drawn {
    pub people: Sheet,
    pub ties: Option<Sheet>,
    pub clients: Option<Sheet>,
    pub are_candidates: bool,
    /// What is to be told of how the files were read.
    pub notes: Vec<Problem>,
}
