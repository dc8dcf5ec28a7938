//! What the program says, in sentences of the three languages, out of facts the pure rooms found.
//!
//! Adds no fact and no judgement of its own.

pub mod compare;
//! What the program says in whole sentences, for the screen and without it. Decides nothing; draws nothing.

pub mod names;
mod show;

pub use names::{Names, Veil};
pub use show::{View, show};
//! What the network says, in sentences of the reader's language. Pure: takes measures and messages, gives text.
//!
//! Names come through a function of the caller, so that the veil can put initials in their place.

pub mod measures;
pub mod report;
