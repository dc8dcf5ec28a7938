//! What the program says, in sentences of the three languages, out of facts the pure rooms found.
//!
//! Adds no fact and no judgement of its own.

pub mod compare;
//! What the program says in whole sentences, for the screen and without it. Decides nothing; draws nothing.

pub mod names;
mod show;

pub use names::{Names, Veil};
pub use show::{View, show};
