//! The sheet of paper as SVG: print-ready on white, names as text, inert (no script, nothing from outside). A painter like
//! those of the terminal; it knows nothing that the sheet does not say.

mod inks;
mod legend;
mod mark;
mod paper;
mod xml_text;

pub use self::inks::{QUALITY, SECTORS};
pub use self::legend::rows;
pub use self::mark::Measure;
pub use self::paper::{paper, picture};
pub use self::xml_text::xml_text;
