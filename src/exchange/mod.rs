//! Everything that comes in from or goes out to other files: the CSV files, the whole client as JSON, a stranger's
//! networks in one stream, the page for the file, and how a file is written.
//!
//! Comes in whole or not at all: every value is checked first, and what is wrong is told by file, line and column.
//! Goes out inert: nothing in a cell or on a page can become a formula, a script or a link. Knows nothing of the
//! encrypted file, draws no screen, opens nothing that was not asked for.

mod cells;
mod client_columns;
pub mod compare_json;
pub mod csv_in;
pub mod csv_out;
pub mod demo;
pub mod directory;
mod file;
mod heading;
pub mod import;
mod listed;
mod naming;
pub mod out;
mod people_columns;
pub mod picture;
pub mod plain;
mod plan;
mod problem;
pub mod report;
mod spoken;
pub mod steps_json;
mod table;
pub mod whole;
mod written_day;

pub use crate::domain::{WholeClient, WholeVisit};
pub use csv_in::{Imported, Options, Tables};
pub use csv_out::Style;
pub use file::{Draft, Unwritten, may_stand, write_files};
pub use naming::Naming;
pub use problem::{FileName, Problem, What};
pub use table::{Given, Limits, Rows, Sheet};
