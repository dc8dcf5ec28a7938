//! The rows of a CSV file with the line on which each begins, as an editor counts them. Finds the separator, and minds a
//! first line that says it (`sep=;`). Holds one row at a time; knows nothing of what the columns mean.

use std::io::{self, Cursor, Read};
use std::rc::Rc;

use csv::StringRecord;

use super::decode::{Decoder, END, Stop, Told};
use super::limits::Limits;
use crate::exchange::problem::What;

/// Where the heading must have ended.
const HEAD: usize = 64 << 10;
/// Lines that are looked at for the separator.
const LOOKED_AT: usize = 12;
/// A separator that no text has: the cells of one column are whole.
const NOTHING: u8 = 0x1f;

/// A whole text file as text, with every line end as LF; and what the letters were taken for, where that was guessed.
pub(super) type Text = (String, Option<&'static str>);

/// A CSV file that is being read.
pub(super) struct Lines<'a> {
    rows: csv::Reader<Box<dyn Read + 'a>>,
    told: Rc<Told>,
    /// Lines before the rows: that of `sep=`.
    before: u64,
    done: bool,
}

impl<'a> Lines<'a> {
    /// Looks at the beginning. An error tells the line as well.
    pub fn open(input: Box<dyn Read + 'a>, limits: Limits) -> Result<Self, (u64, What)> {
        let told = Rc::new(Told::default());
        let mut decoder = Decoder::new(input, limits, Rc::clone(&told));
        let mut head = Vec::new();
        let mut piece = [0; 4096];
        while !has_two_lines(&head) && head.len() < HEAD {
            match decoder.read(&mut piece).map_err(|error| (1, why(&error)))? {
                0 => break,
                read => head.extend_from_slice(&piece[..read]),
            }
        }
        let said = said_separator(&head);
        let (separator, skip) = said.unwrap_or_else(|| (separator(&head), 0));
        told.since_row.set(0);
        let mut head = Cursor::new(head);
        head.set_position(skip as u64);
        let rows = csv::ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(Box::new(head.chain(decoder)) as Box<dyn Read + 'a>);
        Ok(Self { rows, told, before: u64::from(said.is_some()), done: false })
    }

    /// Reads the next row into `record` and answers with its line; `None` behind the last.
    pub fn next(&mut self, record: &mut StringRecord) -> Result<Option<u64>, (u64, What)> {
        if self.done {
            return Ok(None);
        }
        let from = self.here();
        if !self.step(record)? {
            // The row at the end was swallowed.
            self.done = true;
            return Err((from, What::OpenQuote));
        }
        let breaks = record.iter().map(|cell| cell.bytes().filter(|byte| *byte == b'\n').count() as u64).sum::<u64>();
        let line = self.here().saturating_sub(1 + breaks).max(1);
        if record.len() == 1 && &record[0] == END {
            let mut rest = StringRecord::new();
            if !self.step(&mut rest)? {
                self.done = true;
                return Ok(None);
            }
            *record = rest;
        } else if record
            .iter()
            .next_back()
            .and_then(|cell| cell.strip_suffix('\n'))
            .is_some_and(|cell| cell.ends_with(END))
        {
            self.done = true;
            return Err((from, What::OpenQuote));
        }
        Ok(Some(line))
    }

    /// What the letters were taken for, where that was guessed.
    pub fn guessed(&self) -> Option<&'static str> {
        self.told.guessed.get()
    }

    fn here(&self) -> u64 {
        self.rows.position().line() + self.before
    }

    fn step(&mut self, record: &mut StringRecord) -> Result<bool, (u64, What)> {
        self.told.since_row.set(0);
        let from = self.here();
        self.rows.read_record(record).map_err(|error| match error.kind() {
            csv::ErrorKind::Io(io) => (from, why(io)),
            _ => (from, What::NotUtf8),
        })
    }
}

/// A whole text, without the mark of its end. Rows have no bound of their own in it.
pub(super) fn text(bytes: &[u8], limits: Limits) -> Result<Text, What> {
    let (mut all, told) = (String::new(), Rc::<Told>::default());
    let unbounded = Limits { row: u64::MAX, ..limits };
    Decoder::new(bytes, unbounded, Rc::clone(&told)).read_to_string(&mut all).map_err(|error| why(&error))?;
    all.truncate(all.len().saturating_sub(END.len() + 1));
    Ok((all, told.guessed.get()))
}

/// What stopped the reader below.
fn why(error: &io::Error) -> What {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<Stop>()) {
        Some(Stop::File(most) | Stop::Row(most)) => What::TooLarge(*most),
        Some(Stop::Nul) => What::NotText,
        Some(Stop::Broken) => What::NotUtf8,
        None => What::Unreadable(error.kind()),
    }
}

/// Whether a heading and the row below it stand there whole.
fn has_two_lines(head: &[u8]) -> bool {
    lines(head).filter(|line| !line.is_empty()).take(3).count() > 2
}

/// The lines of a text, with a break inside quotation marks left alone.
fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut quoted = false;
    text.split(move |byte| {
        quoted ^= *byte == b'"';
        *byte == b'\n' && !quoted
    })
}

/// A first line `sep=;`: what it says, and where the second line begins.
fn said_separator(head: &[u8]) -> Option<(u8, usize)> {
    let line = lines(head).next()?;
    let said = std::str::from_utf8(line).ok()?.trim().trim_matches('"').to_ascii_lowercase();
    let bytes = said.strip_prefix("sep=")?.as_bytes();
    match *bytes {
        [separator] => Some((separator, line.len() + 1)),
        // The tab went with the blanks around the line.
        [] if line.ends_with(b"\t") => Some((b'\t', line.len() + 1)),
        _ => None,
    }
}

/// What parts the cells: of `;` `,` TAB and `|` the one that the heading and the row below have equally often; otherwise
/// the one that the heading has most. Lines without any are passed over: titles above the heading. In one column of names a
/// comma parts a family name from a first name.
fn separator(head: &[u8]) -> u8 {
    let full: Vec<&[u8]> = lines(head).filter(|line| !line.trim_ascii().is_empty()).take(LOOKED_AT).collect();
    let parts = |line: &&[u8]| [b',', b';', b'\t', b'|'].iter().any(|separator| count(line, *separator) > 0);
    let from = full.iter().position(parts).unwrap_or_default();
    let one_column = from > 0 && full[from..].iter().all(|line| !line.contains(&b';') && only_names(line));
    if one_column {
        return NOTHING;
    }
    let weighed = |at: usize| weighed(full[at], full.get(at + 1).copied().unwrap_or_default());
    let alike = (from..full.len()).map(weighed).find(|(_, alike)| *alike);
    alike.or_else(|| (from < full.len()).then(|| weighed(from))).map_or(b',', |(separator, _)| separator)
}

/// What parts a line, and whether the line below has as many of them.
fn weighed(heading: &[u8], row: &[u8]) -> (u8, bool) {
    let mut best = (b',', 0);
    for separator in [b',', b';', b'\t', b'|'] {
        let (above, below) = (count(heading, separator), count(row, separator));
        let weight = match (above, below) {
            (0, _) => 0,
            (above, below) if above == below => above * 1000,
            // Several values in one cell are parted by it as well.
            _ if separator == b'|' => 0,
            (above, _) => above,
        };
        if weight > best.1 {
            best = (separator, weight);
        }
    }
    (best.0, best.1 >= 1000)
}

/// Commas are followed by a blank, and there is no other separator.
fn only_names(line: &[u8]) -> bool {
    let parted = [b'\t', b'|'].iter().any(|separator| count(line, *separator) > 0);
    !parted && line.windows(2).all(|pair| pair[0] != b',' || pair[1] == b' ') && !line.trim_ascii().ends_with(b",")
}

/// How often a byte stands in a line, outside quotation marks.
fn count(line: &[u8], wanted: u8) -> usize {
    let mut quoted = false;
    line.iter()
        .filter(|byte| {
            quoted ^= **byte == b'"';
            **byte == wanted && !quoted
        })
        .count()
}
