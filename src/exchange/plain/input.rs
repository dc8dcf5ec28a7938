//! One CSV file, read row by row under its caps. Never holds more than one row.

use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};
use std::rc::Rc;

use super::Caps;
use super::error::{Error, File, Problem};

/// A table whose next row can be looked at before it is taken.
pub(super) struct Table<'a> {
    file: File,
    caps: Caps,
    reader: csv::Reader<Box<dyn Read + 'a>>,
    budget: Rc<Budget>,
    header: csv::StringRecord,
    row: csv::StringRecord,
    waiting: bool,
    rows: u64,
}

impl<'a> Table<'a> {
    /// Opens a table: recognises `,` `;` and TAB and a byte-order mark, and reads the header line.
    pub(super) fn open(source: impl Read + 'a, file: File, caps: Caps) -> Result<Self, Error> {
        let budget = Rc::new(Budget::new(caps));
        let mut source = BufReader::new(Capped { source, budget: Rc::clone(&budget) });
        let mut first = Vec::new();
        let read = source.read_until(b'\n', &mut first);
        read.map_err(|source| budget.explain(file, 1, source))?;
        let start = if first.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        let delimiter = delimiter(&first);
        let whole: Box<dyn Read + 'a> = Box::new(io::Cursor::new(first.split_off(start)).chain(source));
        let reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(whole);
        let mut table = Self {
            file,
            caps,
            reader,
            budget,
            header: csv::StringRecord::new(),
            row: csv::StringRecord::new(),
            waiting: false,
            rows: 0,
        };
        table.header = table.reader.headers().cloned().map_err(|e| explain(&table.budget, file, 1, e))?;
        table.header.trim();
        Ok(table)
    }
    /// The place of a column.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|h| h == name)
    }
    /// The place of a column that must be there.
    pub(super) fn column(&self, name: &str) -> Result<usize, Error> {
        let missing = || Error::At { file: self.file, line: 1, problem: Problem::NoColumn(name.to_string()) };
        self.find(name).ok_or_else(missing)
    }
    /// The names and places of the columns but these.
    pub(super) fn others(&self, but: &[usize]) -> Vec<(String, usize)> {
        let all = self.header.iter().enumerate().filter(|(at, name)| !but.contains(at) && !name.is_empty());
        all.map(|(at, name)| (name.to_string(), at)).collect()
    }
    /// Makes sure that the next row is at hand; `false` at the end of the file.
    pub(super) fn peek(&mut self) -> Result<bool, Error> {
        if self.waiting {
            return Ok(true);
        }
        self.budget.row.set(0);
        let line = self.reader.position().line();
        let more = self.reader.read_record(&mut self.row);
        self.waiting = more.map_err(|e| explain(&self.budget, self.file, line, e))?;
        if self.waiting {
            self.rows += 1;
            if self.rows > self.caps.rows {
                return Err(self.error_here(Problem::TooManyRows(self.caps.rows)));
            }
            if self.row.iter().any(|f| f.len() > self.caps.field && f.chars().count() > self.caps.field) {
                return Err(self.error_here(Problem::FieldTooLong(self.caps.field)));
            }
        }
        Ok(self.waiting)
    }
    /// The row at hand is done with.
    pub(super) fn take(&mut self) {
        self.waiting = false;
    }
    /// A field of the row at hand.
    pub(super) fn field(&self, column: usize) -> &str {
        self.row.get(column).unwrap_or_default()
    }
    /// Something is wrong with the row at hand.
    pub(super) fn error_here(&self, problem: Problem) -> Error {
        Error::At { file: self.file, line: self.row.position().map_or(1, csv::Position::line), problem }
    }
}

/// The most frequent of the three in the header line, outside quotation marks.
fn delimiter(line: &[u8]) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0u32), (b';', 0), (b'\t', 0)];
    for byte in line {
        quoted ^= *byte == b'"';
        counts.iter_mut().filter(|(d, _)| d == byte && !quoted).for_each(|(_, n)| *n += 1);
    }
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(0);
    counts.iter().find(|(_, n)| *n == most).map_or(b',', |(d, _)| *d)
}

fn explain(budget: &Budget, file: File, line: u64, error: csv::Error) -> Error {
    let at = |line: u64, problem| Error::At { file, line, problem };
    let line = error.position().map_or(line, csv::Position::line);
    match error.into_kind() {
        csv::ErrorKind::Io(source) => budget.explain(file, line, source),
        csv::ErrorKind::UnequalLengths { .. } => at(line, Problem::Uneven),
        _ => at(line, Problem::NotUtf8),
    }
}

/// How much was read, of the file and since the last row. Shared by the table and the reader at its root.
struct Budget {
    caps: Caps,
    file: Cell<u64>,
    row: Cell<u64>,
}

impl Budget {
    fn new(caps: Caps) -> Self {
        Self { caps, file: Cell::new(0), row: Cell::new(0) }
    }
    fn problem(&self) -> Option<Problem> {
        if self.file.get() > self.caps.bytes {
            Some(Problem::FileTooLarge(self.caps.bytes))
        } else if self.row.get() > self.caps.row {
            Some(Problem::RowTooLong(self.caps.row))
        } else {
            None
        }
    }
    fn explain(&self, file: File, line: u64, source: io::Error) -> Error {
        match self.problem() {
            Some(problem) => Error::At { file, line, problem },
            None => Error::Read { file, source },
        }
    }
}

/// Stops reading where a cap is passed, so that neither an endless row nor an endless file fills the memory.
struct Capped<R> {
    source: R,
    budget: Rc<Budget>,
}

impl<R: Read> Read for Capped<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Asked first: what a single call brings is a buffer, and may belong to the next row.
        if self.budget.problem().is_some() {
            return Err(io::Error::other("too large"));
        }
        let read = self.source.read(buffer)?;
        self.budget.file.set(self.budget.file.get() + read as u64);
        self.budget.row.set(self.budget.row.get() + read as u64);
        Ok(read)
    }
}
