//! How much of a file is read.

/// How much of a file is taken at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file.
    pub bytes: u64,
    /// Rows of a file, without the heading.
    pub rows: usize,
    /// Characters of a cell, where its column does not allow for more.
    pub cell: usize,
    /// Bytes of a row, so that a quotation mark that is never closed cannot fill the memory.
    pub row: u64,
}

/// A heading may have so many characters, even where a cell may not.
pub(super) const HEADING: usize = 100;

impl Default for Limits {
    /// 256 MiB, a million rows, a thousand characters, 1 MiB a row.
    fn default() -> Self {
        Self { bytes: 256 << 20, rows: 1_000_000, cell: 1_000, row: 1 << 20 }
    }
}
