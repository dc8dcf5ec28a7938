//! What the program says, in sentences of the three languages, out of facts the pure rooms found.
//!
//! Adds no fact and no judgement of its own.

pub mod compare;
pub mod compare_measures;
pub mod report;
