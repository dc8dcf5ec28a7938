//! A table whose next row can be looked at before it is taken, and the names that other programs give to its columns.

use super::error::Error;
use crate::exchange::table::{Given, Limits, Table};
use crate::exchange::{Problem, What};

/// What the columns are called here, and by egor, EgoWeb, openeddi and Network Canvas.
const CALLED: [(&str, &[&str]); 4] = [
    ("network_id", &["egoid", ".egoid", "ego_id", "puid", "networkcanvasegouuid"]),
    ("alter_id", &["alterid", ".altid", "alter_number", "nameid", "networkcanvasuuid"]),
    ("a", &["source", ".srcid", "alter_1_number", "networkcanvassourceuuid"]),
    ("b", &["target", ".tgtid", "alter_2_number", "targetid", "networkcanvastargetuuid"]),
];

/// A table on which one walks.
pub(super) struct Walk<'a> {
    table: Table<'a>,
    waiting: bool,
}

impl<'a> Walk<'a> {
    /// Opens a table that has these columns.
    pub fn open(given: Given<'a>, limits: Limits, needed: &[&str]) -> Result<Self, Error> {
        let mut table = Table::open(given, limits)?;
        let there: Vec<String> = table.header().to_vec();
        let is_free = |name: &str| !there.iter().any(|there| there == name);
        table.call(|heading| {
            let said = CALLED.iter().filter(|(name, _)| is_free(name) && needed.contains(name));
            let of_ties = needed.contains(&"b") && heading == "nameid" && is_free("a");
            if of_ties {
                return Some("a");
            }
            said.filter(|(_, words)| words.contains(&heading)).map(|(name, _)| *name).next()
        })?;
        table.need(needed)?;
        Ok(Self { table, waiting: false })
    }
    /// The place of a column that [`Self::open`] made sure of.
    pub fn column(&self, name: &str) -> usize {
        self.table.column(name).unwrap_or_default()
    }
    /// The place of a column by its heading as it stands there.
    pub fn find(&self, shown: &str) -> Option<usize> {
        self.table.shown().iter().position(|heading| heading == shown)
    }
    /// The headings and places of the columns but these.
    pub fn others(&self, but: &[usize]) -> Vec<(String, usize)> {
        let all = self.table.shown().iter().enumerate();
        all.filter(|(at, name)| !but.contains(at) && !name.is_empty()).map(|(at, name)| (name.clone(), at)).collect()
    }
    /// Makes sure that the next row is at hand; `false` at the end of the file.
    pub fn peek(&mut self) -> Result<bool, Error> {
        if !self.waiting {
            self.waiting = self.table.next()?;
            if self.waiting {
                self.table.is_even()?;
                (0..self.table.header().len()).try_for_each(|at| self.table.cell(Some(at), None).map(|_| ()))?;
            }
        }
        Ok(self.waiting)
    }
    /// The row at hand is done with.
    pub fn take(&mut self) {
        self.waiting = false;
    }
    /// A field of the row at hand, as it stands there.
    pub fn field(&self, column: usize) -> &str {
        self.table.raw(column)
    }
    /// Something is wrong with the row at hand.
    pub fn error_here(&self, what: What) -> Error {
        Error::At(self.table.problem(None, what))
    }
    /// What is to be told of the file behind its last row.
    pub fn note(&self) -> Option<Problem> {
        self.table.guessed()
    }
}
