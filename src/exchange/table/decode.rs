//! The bytes of a text file as UTF-8 with one kind of line end, whatever program wrote it: UTF-8 with or without a mark,
//! UTF-16, and what older programs wrote. Stops at what is no text and at what is too much. Knows nothing of columns.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use super::letters::Letters;
use super::limits::Limits;

/// What is read of a file at once.
const PIECE: usize = 16 << 10;

/// The last row of every text, so that a quotation mark that is never closed is told from one that is: it swallows this.
pub(super) const END: &str = "\u{1}end";

/// Why reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Stop {
    #[error("more bytes than a file may have")]
    File(u64),
    #[error("more bytes than a row may have")]
    Row(u64),
    #[error("a NUL byte")]
    Nul,
    #[error("neither UTF-8 nor anything else that is written here")]
    Broken,
}

/// What reader and table tell each other.
#[derive(Default)]
pub(super) struct Told {
    /// Bytes that were given out since the last row.
    pub since_row: Cell<u64>,
    /// The text is read as this, which was guessed; `None` for UTF-8 and what says of itself what it is.
    pub guessed: Cell<Option<&'static str>>,
}

/// A file that is being turned into text.
pub(super) struct Decoder<R> {
    inner: R,
    told: Rc<Told>,
    limits: Limits,
    taken: u64,
    /// Bytes that are not a whole letter yet.
    waiting: Vec<u8>,
    out: Vec<u8>,
    given: usize,
    how: How,
    after_return: bool,
    at_end: bool,
}

enum How {
    /// Nothing was seen yet.
    Unknown,
    /// So far all of it is UTF-8; whether anything beyond ASCII was among it; whether lines end with CR alone.
    Utf8 { beyond_ascii: bool, mac: bool },
    /// UTF-16.
    Wide(Box<encoding_rs::Decoder>),
    /// Something older.
    Older(Letters),
}

impl<R: Read> Decoder<R> {
    pub fn new(inner: R, limits: Limits, told: Rc<Told>) -> Self {
        Self {
            inner,
            told,
            limits,
            taken: 0,
            waiting: Vec::new(),
            out: Vec::new(),
            given: 0,
            how: How::Unknown,
            after_return: false,
            at_end: false,
        }
    }

    /// Reads on until there is something to give out, or the end.
    fn fill(&mut self) -> io::Result<()> {
        self.out.clear();
        self.given = 0;
        while self.out.is_empty() && !self.at_end {
            let before = self.waiting.len();
            self.waiting.resize(before + PIECE, 0);
            let read = self.inner.read(&mut self.waiting[before..])?;
            self.waiting.truncate(before + read);
            self.taken += read as u64;
            if self.taken > self.limits.bytes {
                return stop(Stop::File(self.limits.bytes));
            }
            self.at_end = read == 0;
            if matches!(self.how, How::Unknown) && (self.at_end || self.waiting.len() >= 4) {
                self.how = self.first_look();
            }
            self.decode()?;
            if self.out.contains(&0) {
                return stop(Stop::Nul);
            }
            if self.at_end {
                let ends = self.after_return || self.taken == 0;
                if !ends || !self.out.is_empty() {
                    self.out.push(b'\n');
                }
                self.out.extend(END.bytes().chain([b'\n']));
            }
        }
        Ok(())
    }

    /// What the first bytes say.
    fn first_look(&mut self) -> How {
        let wide = |encoding: &'static Encoding| How::Wide(Box::new(encoding.new_decoder_without_bom_handling()));
        match *self.waiting {
            [0xff, 0xfe, ..] => {
                self.waiting.drain(..2);
                wide(UTF_16LE)
            }
            [0xfe, 0xff, ..] => {
                self.waiting.drain(..2);
                wide(UTF_16BE)
            }
            [a, 0, b, 0, ..] if a != 0 && b != 0 => wide(UTF_16LE),
            [0, a, 0, b, ..] if a != 0 && b != 0 => wide(UTF_16BE),
            _ => {
                if self.waiting.starts_with(&[0xef, 0xbb, 0xbf]) {
                    self.waiting.drain(..3);
                }
                let mac = self.waiting.contains(&b'\r') && !self.waiting.contains(&b'\n');
                How::Utf8 { beyond_ascii: false, mac }
            }
        }
    }

    fn decode(&mut self) -> io::Result<()> {
        if let How::Utf8 { beyond_ascii, mac } = &mut self.how {
            let bytes = std::mem::take(&mut self.waiting);
            let (good, wrong) = match std::str::from_utf8(&bytes) {
                Ok(_) => (bytes.len(), false),
                // A letter may be cut in two where the piece ends.
                Err(error) => (error.valid_up_to(), error.error_len().is_some() || self.at_end),
            };
            *beyond_ascii |= !bytes[..good].is_ascii();
            let may_be_older = !*beyond_ascii && !is_mostly_utf8(&bytes[good..]);
            let mac = *mac;
            self.give(&bytes[..good]);
            self.waiting.extend_from_slice(&bytes[good..]);
            if !wrong {
                return Ok(());
            }
            if !may_be_older {
                return stop(Stop::Broken);
            }
            let letters = Letters::guess(&bytes, mac);
            self.told.guessed.set(Some(letters.name()));
            self.how = How::Older(letters);
        }
        let bytes = std::mem::take(&mut self.waiting);
        let mut text = String::new();
        match &mut self.how {
            How::Wide(decoder) => {
                text.reserve(decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(bytes.len() * 3));
                let (_, _, malformed) = decoder.decode_to_string(&bytes, &mut text, self.at_end);
                if malformed {
                    return stop(Stop::Broken);
                }
            }
            How::Older(letters) => text = letters.decode(&bytes),
            _ => self.waiting = bytes,
        }
        self.give(text.as_bytes());
        Ok(())
    }

    /// Gives text out, with every line end as LF.
    fn give(&mut self, text: &[u8]) {
        for piece in text.split_inclusive(|byte| *byte == b'\r') {
            let piece = match piece {
                [b'\n', rest @ ..] if self.after_return => rest,
                piece => piece,
            };
            self.after_return = false;
            match piece {
                [line @ .., b'\r'] => {
                    self.out.extend_from_slice(line);
                    self.out.push(b'\n');
                    self.after_return = true;
                }
                piece => self.out.extend_from_slice(piece),
            }
        }
    }
}

/// Broken UTF-8 is not something older: more letters of several bytes fit than bytes do not.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut wrong) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += chunk.invalid().len();
    }
    letters > wrong
}

fn stop<T>(why: Stop) -> io::Result<T> {
    Err(io::Error::new(io::ErrorKind::InvalidData, why))
}

impl<R: Read> Read for Decoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.told.since_row.get() > self.limits.row {
            return stop(Stop::Row(self.limits.row));
        }
        if self.given == self.out.len() {
            self.fill()?;
        }
        let most = buffer.len().min(self.out.len() - self.given);
        buffer[..most].copy_from_slice(&self.out[self.given..self.given + most]);
        self.given += most;
        self.told.since_row.set(self.told.since_row.get() + most as u64);
        Ok(most)
    }
}
