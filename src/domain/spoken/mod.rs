//! Who is named in a text that people wrote: the one place that decides it. The gates, the veil, the initials of a page
//! and the erasing of a person all ask here. Knows no network: who may be named is decided elsewhere.
//!
//! ```text
//! fold     the letters of a word            pieces   a text in words, and in what was written into one
//! lists    words of every day               called   by what somebody of a name can be called
//! listen   many names in one text           roles    "my father", "mon ex"
//! ```

mod called;
mod fold;
mod listen;
mod lists;
mod named;
mod pieces;
mod roles;
mod spoken_text;

pub use called::{Part, called_by, same_name};
pub use fold::fold;
pub use listen::{Ears, Heard};
pub use lists::{is_common, letters};
pub use roles::{Told, kin_of_name, speaks_of_an_ex};
pub use spoken_text::{Doubt, Mention, Spoken, overlap, replaced};

#[cfg(test)]
mod tests;
