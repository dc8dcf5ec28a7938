//! What the program says of a network, in sentences of the three languages, out of facts the pure rooms found.
//!
//! Adds no fact and no judgement of its own; draws nothing. Names come through a function of the caller or a `Veil`,
//! so that initials can stand in their place.

pub mod compare;
pub mod compare_measures;
pub mod directory;
pub mod faults;
pub mod measures;
pub mod report;
pub mod show;
pub mod steps;

pub use crate::seen::{Names, Veil, veiled};
pub use show::{View, show};
