//! What the program says of a network, in sentences of the three languages, out of facts the pure rooms found.
//!
//! Adds no fact and no judgement of its own; draws nothing. What it tells of is a `Seen`: names and what
//! may be told are decided there.

pub mod card;
pub mod compare;
pub mod compare_measures;
pub mod directory;
pub mod faults;
pub mod measures;
pub mod report;
pub mod show;
pub mod steps;

pub use crate::seen::{Names, Veil, veiled};
pub use show::show;
