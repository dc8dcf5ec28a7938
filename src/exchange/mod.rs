//! Everything that comes in from or goes out to other files. Opens nothing that was not asked for.

pub mod compare_json;
//! Everything that comes in from or goes out to other files: the CSV files, the whole client as JSON, and how a file
//! is written.
//!
//! Comes in whole or not at all: every value is checked first, and what is wrong is told by file, line and column.
//! Goes out inert: nothing in a cell can become a formula. Knows nothing of the encrypted file.

mod cells;
mod client_columns;
pub mod csv_in;
pub mod csv_out;
mod file;
mod people_columns;
mod problem;
mod table;
pub mod whole;

pub use csv_in::{Imported, Options};
pub use csv_out::Naming;
pub use file::write_file;
pub use problem::{File, Problem, What};
pub use table::Limits;
pub use whole::{WholeClient, WholeVisit};
//! Everything that comes in from or goes out to other files. Draws no screen and decides nothing about a network.

pub mod plain;
pub mod report;
mod xml_text;

pub use xml_text::xml_text;
