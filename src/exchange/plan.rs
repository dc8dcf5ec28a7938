//! Which column of a file says what, and how a row is taken over by it. Every cell is looked at: all that is wrong with a
//! row is told at once.

use std::collections::HashSet;

use super::cells::Column;
use super::heading;
use super::listed::Listed;
use super::problem::{Problem, What};
use super::spoken;
use super::table::Table;

/// Which column of the file says what.
pub(super) struct Plan<T: 'static> {
    columns: Vec<(usize, &'static Column<T>)>,
    /// The columns without a heading that were told.
    nameless: HashSet<usize>,
    /// Cells that say that it is not known.
    unknown: usize,
}

impl<T> Plan<T> {
    /// Finds the columns; what is none of them, nor one of `keys`, is noted.
    pub fn of(
        table: &mut Table<'_>,
        known: &'static [Column<T>],
        keys: &[&'static str],
        notes: &mut Listed,
    ) -> Result<Self, Problem> {
        let names: Vec<&'static str> = keys.iter().copied().chain(known.iter().map(|column| column.name)).collect();
        table.call(|heading| heading::called(heading, &names))?;
        let mut columns = Vec::new();
        for (at, name) in table.header().iter().enumerate() {
            match known.iter().find(|column| column.name == name) {
                Some(column) => columns.push((at, column)),
                None if keys.contains(&name.as_str()) || name.is_empty() => {}
                None => notes.push(table.problem(Some(at), What::UnknownColumn)),
            }
        }
        Ok(Self { columns, nameless: HashSet::new(), unknown: 0 })
    }

    /// Takes a row over into `value`, with what is wrong and what is worth telling.
    pub fn fill(&mut self, table: &Table<'_>, value: &mut T, wrong: &mut Listed, notes: &mut Listed) {
        for (at, column) in &self.columns {
            let cell = match table.cell(Some(*at), column.most) {
                Ok("") => continue,
                Ok(cell) => cell,
                Err(problem) => {
                    wrong.push(problem);
                    continue;
                }
            };
            match (column.read)(value, cell) {
                Ok(false) => {}
                Ok(true) => notes.push(table.problem(Some(*at), What::Cleaned)),
                // A text takes anything: it may be called so.
                Err(_) if spoken::unknown(cell) => self.unknown += 1,
                Err(what) => wrong.push(table.problem(Some(*at), what)),
            }
        }
        self.tell_nameless(table, notes);
    }

    /// Something stands in a column without a heading: told once.
    pub fn tell_nameless(&mut self, table: &Table<'_>, notes: &mut Listed) {
        for at in table.nameless() {
            if self.nameless.insert(at) {
                notes.push(table.problem(None, What::Nameless(at + 1)));
            }
        }
    }

    /// What is to be told behind the last row.
    pub fn tell_unknown(&self, table: &Table<'_>, notes: &mut Listed) {
        if self.unknown > 0 {
            notes.push(table.at(0, What::NotKnown(self.unknown)));
        }
    }

    /// Where a column stands.
    pub fn at(&self, name: &str) -> Option<usize> {
        self.columns.iter().find(|(_, column)| column.name == name).map(|(at, _)| *at)
    }
}
