//! What the program says in whole sentences, for the screen and without it. Decides nothing; draws nothing.

pub mod names;
pub mod show;

pub use names::{Names, Veil};
pub use show::{View, show};
