//! clients.csv, people.csv and ties.csv, taken in whole or not at all.
//!
//! Every cell is checked before anything is given on. Rows of one client need not stand together. What is unknown is
//! left alone and reported; empty means *not asked*.

mod draft;
mod rows;
mod taken;

use super::problem::Problem;
use crate::domain::IdSource;
pub use taken::{Imported, Options, Tables, noted, refusal};

/// Reads the three tables. Ids are fresh: those of the files only tell who is meant.
///
/// # Errors
/// Everything that is wrong, by file, line and column, at most a hundred and then how many more.
pub fn read(tables: Tables<'_>, options: &Options, ids: &mut IdSource) -> Result<Imported, Vec<Problem>> {
    let mut reading = rows::Reading::new(options, ids);
    let finished = reading.tables(tables);
    reading.problems.extend(finished.err());
    if reading.problems.is_empty() {
        let (clients, notes, known_as) = reading.finish();
        Ok(Imported { clients, notes: notes.listed(), known_as })
    } else {
        Err(reading.problems.listed())
    }
}
