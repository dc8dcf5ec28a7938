//! A table, row by row, out of a CSV file or out of what another reader found: its columns by their headings, its lines as
//! an editor counts them, and how much of it is read at most.
//!
//! Holds one row of a file at a time. Knows nothing of what the columns mean.

mod decode;
mod letters;
mod limits;
mod lines;

use std::io::Read;

use csv::StringRecord;

use crate::exchange::cells;
use crate::exchange::heading::folded;
use crate::exchange::problem::{FileName, Problem, What};
use limits::HEADING;
use lines::{Lines, Text};

pub use limits::Limits;

/// A table that is whole in memory: what a reader of another format found, under ecogram's own headings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Where it comes from.
    pub name: FileName,
    /// For each column what ecogram calls it, and what the file does.
    pub header: Vec<(String, String)>,
    /// The rows, each with the line it begins on.
    pub rows: Vec<(u64, Vec<String>)>,
}

/// A whole table as a file has it: the headings as they stand there, and each row with its line.
#[derive(Default)]
pub(super) struct Raw {
    pub name: FileName,
    pub header: Vec<String>,
    pub rows: Vec<(u64, Vec<String>)>,
}

impl Raw {
    /// Where the first of these columns stands.
    pub fn place(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.header.iter().position(|heading| folded(heading) == *name))
    }
}

/// Where the rows of a table come from.
pub enum Rows<'a> {
    /// A text with separators.
    Csv(Box<dyn Read + 'a>),
    /// What is in memory already.
    Sheet(Sheet),
}

/// Rows with the name of their file.
pub struct Given<'a> {
    /// As the user calls the file.
    pub name: FileName,
    /// What stands in it.
    pub rows: Rows<'a>,
}

impl<'a> Given<'a> {
    /// A CSV file.
    pub fn csv(name: impl Into<FileName>, input: impl Read + 'a) -> Self {
        Self { name: name.into(), rows: Rows::Csv(Box::new(input)) }
    }
}

impl From<Sheet> for Given<'_> {
    fn from(sheet: Sheet) -> Self {
        Self { name: sheet.name.clone(), rows: Rows::Sheet(sheet) }
    }
}

/// A table that is being read.
pub(super) struct Table<'a> {
    name: FileName,
    rows: Source<'a>,
    record: StringRecord,
    line: u64,
    header: Vec<String>,
    shown: Vec<String>,
    limits: Limits,
    taken: usize,
}

enum Source<'a> {
    Lines(Box<Lines<'a>>),
    Sheet(std::vec::IntoIter<(u64, Vec<String>)>),
}

impl<'a> Table<'a> {
    /// Reads the heading.
    pub fn open(given: Given<'a>, limits: Limits) -> Result<Self, Problem> {
        let Given { name, rows } = given;
        let mut table = Self {
            name,
            rows: Source::Sheet(Vec::new().into_iter()),
            record: StringRecord::new(),
            line: 1,
            header: Vec::new(),
            shown: Vec::new(),
            limits,
            taken: 0,
        };
        match rows {
            Rows::Csv(input) => {
                let lines = Lines::open(input, limits).map_err(|(line, what)| table.at(line, what))?;
                table.rows = Source::Lines(Box::new(lines));
                if !table.step()? {
                    return Err(table.at(0, What::NoHeader));
                }
                table.shown = table.record.iter().map(|cell| cell.trim().to_string()).collect();
                table.header = table.shown.iter().map(|shown| folded(shown)).collect();
            }
            Rows::Sheet(sheet) => {
                (table.header, table.shown) = sheet.header.into_iter().unzip();
                table.rows = Source::Sheet(sheet.rows.into_iter());
            }
        }
        let most = limits.cell.max(HEADING);
        if table.header.iter().any(|name| name.chars().count() > most) {
            return Err(table.at(table.line, What::TooLong(most)));
        }
        Ok(table)
    }

    /// Calls each column as `called` says, where it says anything.
    ///
    /// # Errors
    /// Two columns that are called the same.
    pub fn call(&mut self, called: impl Fn(&str) -> Option<&'static str>) -> Result<(), Problem> {
        for name in &mut self.header {
            if let Some(called) = called(name) {
                *name = called.to_string();
            }
        }
        let mut seen = std::collections::HashSet::new();
        match self.header.iter().position(|name| !name.is_empty() && !seen.insert(name)) {
            Some(at) => Err(self.problem(Some(at), What::ColumnTwice)),
            None => Ok(()),
        }
    }

    /// The names of the columns, as ecogram calls them where it knows them, otherwise in lower case.
    pub fn header(&self) -> &[String] {
        &self.header
    }
    /// The names of the columns as the file has them.
    pub fn shown(&self) -> &[String] {
        &self.shown
    }
    /// Where a column stands.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|h| h == name)
    }
    /// Makes sure that all of these are there.
    ///
    /// # Errors
    /// Those that are missing, all at once, with those that were found.
    pub fn need(&self, names: &[&str]) -> Result<(), Problem> {
        let missing: Vec<String> =
            names.iter().filter(|name| self.column(name).is_none()).map(|n| n.to_string()).collect();
        if missing.is_empty() {
            return Ok(());
        }
        let found = self.shown.iter().filter(|name| !name.is_empty()).take(40).cloned().collect();
        Err(self.at(self.line, What::MissingColumns(missing, found)))
    }

    /// Goes to the next row; `false` behind the last. A row whose cells are all empty is passed over.
    ///
    /// # Errors
    /// What cannot be read on from: the rest of the file is unknown then.
    pub fn next(&mut self) -> Result<bool, Problem> {
        while self.step()? {
            // DOS ends a file with a sign of its own.
            if self.record.iter().all(|cell| cell.trim().trim_matches('\u{1a}').is_empty()) {
                continue;
            }
            self.taken += 1;
            if self.taken > self.limits.rows {
                return Err(self.at(self.line, What::TooManyRows(self.limits.rows)));
            }
            return Ok(true);
        }
        Ok(false)
    }

    fn step(&mut self) -> Result<bool, Problem> {
        let next = match &mut self.rows {
            Source::Lines(lines) => lines.next(&mut self.record),
            Source::Sheet(rows) => Ok(rows.next().map(|(line, cells)| {
                self.record = cells.into();
                line
            })),
        };
        let line = next.map_err(|(line, what)| self.at(line, what))?;
        self.line = line.unwrap_or(self.line);
        Ok(line.is_some())
    }

    /// No cell stands beyond the heading. Fewer cells are taken for empty ones, as spreadsheets leave them out.
    pub fn is_even(&self) -> Result<(), Problem> {
        if self.record.iter().skip(self.header.len()).any(|cell| !cell.trim().is_empty()) {
            return Err(self.problem(None, What::Cells(self.record.len(), self.header.len())));
        }
        Ok(())
    }

    /// The columns without a heading in which this row has something.
    pub fn nameless(&self) -> impl Iterator<Item = usize> + '_ {
        let blank = self.header.iter().enumerate().filter(|(_, name)| name.is_empty());
        blank.map(|(at, _)| at).filter(|at| !self.raw(*at).trim().is_empty())
    }

    /// The cell of this column, without the mark of `'`; empty where there is no such column.
    pub fn cell(&self, column: Option<usize>, most: Option<usize>) -> Result<&str, Problem> {
        let Some(column) = column else { return Ok("") };
        let text = cells::plain(self.raw(column));
        let most = most.unwrap_or(self.limits.cell);
        if text.len() > most && text.chars().count() > most {
            return Err(self.problem(Some(column), What::TooLong(most)));
        }
        Ok(text)
    }

    /// The cell as it stands there.
    pub fn raw(&self, column: usize) -> &str {
        self.record.get(column).unwrap_or_default()
    }

    /// What the letters were taken for, where that was guessed: to be told behind the last row.
    pub fn guessed(&self) -> Option<Problem> {
        match &self.rows {
            Source::Lines(lines) => lines.guessed().map(|name| self.at(0, What::ReadAs(name))),
            Source::Sheet(_) => None,
        }
    }

    /// The line of this row.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// Something about this row.
    pub fn problem(&self, column: Option<usize>, what: What) -> Problem {
        let name = column.and_then(|c| self.shown.get(c)).map_or("", String::as_str);
        Problem::new(&self.name, self.line, name, what)
    }

    /// Something about a line.
    pub fn at(&self, line: u64, what: What) -> Problem {
        Problem::new(&self.name, line, "", what)
    }
}

/// A whole text file.
pub(super) fn text(name: &FileName, bytes: &[u8], limits: Limits) -> Result<Text, Problem> {
    lines::text(bytes, limits).map_err(|what| Problem::new(name, 0, "", what))
}

/// The headings of a CSV file that begins so, and the rows below, so many at most; `None` where none can be read.
pub(super) fn beginning(head: &[u8], most: usize) -> Option<Vec<Vec<String>>> {
    let mut table = Table::open(Given::csv("", head), Limits::default()).ok()?;
    let mut rows = vec![table.shown.clone()];
    while rows.len() <= most && table.next().unwrap_or_default() {
        rows.push(table.record.iter().map(str::to_string).collect());
    }
    Some(rows)
}

/// A whole CSV file: its headings as they stand there, and its rows.
pub(super) fn whole(given: Given<'_>, limits: Limits) -> Result<Raw, Problem> {
    let mut table = Table::open(given, limits)?;
    let mut rows = Vec::new();
    while table.next()? {
        rows.push((table.line, table.record.iter().map(str::to_string).collect()));
    }
    Ok(Raw { name: table.name, header: table.shown, rows })
}
