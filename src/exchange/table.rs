//! A CSV file, row by row: its separator, byte-order mark and encoding, and how much of it is read at most.
//!
//! Holds one row at a time. Knows nothing of what the columns mean.

use std::cell::Cell;
use std::io::{self, Cursor, Read};
use std::rc::Rc;

use csv::ByteRecord;

use super::problem::{File, Problem, What};

/// How much of a file is taken at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file.
    pub bytes: u64,
    /// Rows of a file, without the header.
    pub rows: usize,
    /// Characters of a cell, where its column does not allow for more.
    pub cell: usize,
}

impl Default for Limits {
    /// 256 MiB, a million rows, a thousand characters.
    fn default() -> Self {
        Self { bytes: 256 << 20, rows: 1_000_000, cell: 1_000 }
    }
}

/// A row is never longer than this, so that a quote that is never closed cannot fill the memory.
const ROW_BYTES: u64 = 1 << 20;
/// Where the header must have ended.
const HEAD_BYTES: usize = 64 << 10;

/// A file that is being read.
pub(super) struct Table<'a> {
    file: File,
    rows: csv::Reader<Box<dyn Read + 'a>>,
    read_since: Rc<Cell<u64>>,
    record: ByteRecord,
    header: Vec<String>,
    limits: Limits,
    taken: usize,
}

/// Why reading stopped inside the reader below.
#[derive(Debug, thiserror::Error)]
enum Stop {
    #[error("too many bytes")]
    Bytes(u64),
    #[error("a NUL byte")]
    Nul,
}

/// Counts what goes through, and stops at what is no text or is too much of it.
struct Guard<R> {
    inner: R,
    left: u64,
    most: u64,
    read_since: Rc<Cell<u64>>,
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let stop = |why: Stop| Err(io::Error::new(io::ErrorKind::InvalidData, why));
        if self.read_since.get() > ROW_BYTES {
            return stop(Stop::Bytes(ROW_BYTES));
        }
        let read = self.inner.read(buffer)?;
        if read as u64 > self.left {
            return stop(Stop::Bytes(self.most));
        }
        self.left -= read as u64;
        self.read_since.set(self.read_since.get() + read as u64);
        if buffer[..read].contains(&0) { stop(Stop::Nul) } else { Ok(read) }
    }
}

impl<'a> Table<'a> {
    /// Reads the header.
    pub fn open(file: File, mut input: &'a mut dyn Read, limits: Limits) -> Result<Self, Problem> {
        let whole_file = |what| Problem::new(file, 0, "", what);
        let mut head = Vec::new();
        (&mut input).take(HEAD_BYTES as u64).read_to_end(&mut head).map_err(|_| whole_file(What::Unreadable))?;
        if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
            return Err(whole_file(What::Utf16));
        }
        let mark = if head.starts_with(&[0xef, 0xbb, 0xbf]) { 3 } else { 0 };
        let separator = separator(&head[mark..]);
        let read_since = Rc::new(Cell::new(0));
        let mut head = Cursor::new(head);
        head.set_position(mark as u64);
        let inner = head.chain(input);
        let guard = Guard { inner, left: limits.bytes, most: limits.bytes, read_since: read_since.clone() };
        let rows = csv::ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(Box::new(guard) as Box<dyn Read + 'a>);
        let mut table =
            Self { file, rows, read_since, record: ByteRecord::new(), header: Vec::new(), limits, taken: 0 };
        if !table.step()? {
            return Err(whole_file(What::NoHeader));
        }
        table.header =
            (0..table.record.len()).map(|i| Ok(table.text(i)?.trim().to_lowercase())).collect::<Result<_, _>>()?;
        table.header_makes_sense()?;
        Ok(table)
    }

    fn header_makes_sense(&self) -> Result<(), Problem> {
        let mut seen = std::collections::HashSet::new();
        for (at, name) in self.header.iter().enumerate() {
            if !name.is_empty() && !seen.insert(name) {
                return Err(self.problem(Some(at), What::ColumnTwice));
            }
            if name.chars().count() > self.limits.cell {
                return Err(self.problem(None, What::TooLong(self.limits.cell)));
            }
        }
        Ok(())
    }

    /// The names of the columns, in lower case.
    pub fn header(&self) -> &[String] {
        &self.header
    }
    /// Where a column stands.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|h| h == name)
    }
    /// Where a column stands that must be there.
    pub fn need(&self, name: &str) -> Result<usize, Problem> {
        self.column(name).ok_or_else(|| Problem::new(self.file, 1, name, What::MissingColumn))
    }

    /// Goes to the next row; `false` behind the last. A row whose cells are all empty is passed over.
    ///
    /// # Errors
    /// What cannot be read on from: the rest of the file is unknown then.
    pub fn next(&mut self) -> Result<bool, Problem> {
        while self.step()? {
            if self.record.iter().all(<[u8]>::is_empty) {
                continue;
            }
            self.taken += 1;
            if self.taken > self.limits.rows {
                return Err(self.problem(None, What::TooManyRows(self.limits.rows)));
            }
            return Ok(true);
        }
        Ok(false)
    }

    fn step(&mut self) -> Result<bool, Problem> {
        self.read_since.set(0);
        let read = self.rows.read_byte_record(&mut self.record);
        read.map_err(|error| {
            let line = self.rows.position().line();
            let stop = match error.kind() {
                csv::ErrorKind::Io(io) => io.get_ref().and_then(|inner| inner.downcast_ref::<Stop>()),
                _ => None,
            };
            let what = match stop {
                Some(Stop::Bytes(most)) => What::TooLarge(*most),
                Some(Stop::Nul) => What::NotText,
                None => What::Unreadable,
            };
            Problem::new(self.file, line, "", what)
        })
    }

    /// The row has as many cells as the header.
    pub fn is_even(&self) -> Result<(), Problem> {
        if self.record.len() == self.header.len() {
            Ok(())
        } else {
            Err(self.problem(None, What::Cells(self.record.len(), self.header.len())))
        }
    }

    /// The cell of this column, without the mark of `'`; empty where there is no such column.
    pub fn cell(&self, column: Option<usize>, most: Option<usize>) -> Result<&str, Problem> {
        let Some(column) = column else { return Ok("") };
        let text = super::cells::plain(self.text(column)?);
        let most = most.unwrap_or(self.limits.cell);
        if text.len() > most && text.chars().count() > most {
            return Err(self.problem(Some(column), What::TooLong(most)));
        }
        Ok(text)
    }

    fn text(&self, column: usize) -> Result<&str, Problem> {
        let bytes = self.record.get(column).unwrap_or_default();
        std::str::from_utf8(bytes).map_err(|_| self.problem(Some(column), What::NotUtf8))
    }

    /// Something about this row.
    pub fn problem(&self, column: Option<usize>, what: What) -> Problem {
        let line = self.record.position().map_or(0, csv::Position::line);
        let name = column.and_then(|c| self.header.get(c)).map_or("", String::as_str);
        Problem::new(self.file, line, name, what)
    }
}

/// What parts the cells of the header: the most frequent of `,` `;` and TAB outside quotes.
fn separator(head: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in head {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(b, _)| b == byte).for_each(|(_, n)| *n += 1),
        }
    }
    // Of equals the first counts: a comma.
    counts.iter().rev().max_by_key(|(_, n)| *n).map_or(b',', |(b, _)| *b)
}
