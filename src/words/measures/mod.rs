//! The measures in words: five headlines, a page of plain sentences in five parts, and what each figure means.
//!
//! Describes and never judges: no bands, no norms, no "good". What is undefined says why.

mod every;
mod explain;
mod headline;
mod line;
mod page;
mod parts;

pub use every::every;
pub use explain::{Explanation, Reference, explain, references};
pub use headline::{density_bounds, headline};
pub use line::{Line, Who, by, difference, figure, not_applicable, why_undefined};
pub use page::page;
pub use parts::{Part, Picture, parts};
