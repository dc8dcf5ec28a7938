//! The quick line: a person in one line of typing, read in Dutch, French and English at once.
//!
//! The first word is always name. Details are the longest run of known words at the end, or whatever follows a
//! comma; everything before is name, kept whole. Reads nothing about safety, and guesses nothing: what is said
//! twice is flagged and left open.

mod complete;
mod detail;
mod know;
mod note;
mod parse;
mod said;
mod tokens;
mod values;
mod vocabulary;

pub use complete::{Completion, complete};
pub use detail::{Detail, Field};
pub use know::{Knows, knows};
pub use parse::{parse, parse_without_note};
pub use said::{Chip, Flag, Line, NotTaken};
pub use values::{role, roles, values};
