//! What the network says, in sentences of the reader's language. Pure: takes measures and messages, gives text.
//!
//! Names come through a function of the caller, so that the veil can put initials in their place.

pub mod measures;
