//! What can be wrong with the files of the plain mode. Says where; never repeats what stands there.

use std::fmt;
use std::io;

use crate::text::Texts;

/// Which of the three files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// `--networks`
    Networks,
    /// `--alters`
    Alters,
    /// `--ties`
    Ties,
}

impl File {
    /// The option that names it.
    pub fn option(self) -> &'static str {
        match self {
            File::Networks => "--networks",
            File::Alters => "--alters",
            File::Ties => "--ties",
        }
    }
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// This column is missing.
    NoColumn(String),
    /// It is not UTF-8.
    NotUtf8,
    /// The row has more or fewer fields than the header line.
    Uneven,
    /// The file is larger than this many bytes.
    FileTooLarge(u64),
    /// It has more rows than this.
    TooManyRows(u64),
    /// The row is longer than this many bytes; often a quotation mark that is never closed.
    RowTooLong(u64),
    /// A field has more characters than this.
    FieldTooLong(usize),
    /// The rows of a network do not stand together, or not in the order of the networks, or the network is not listed.
    OutOfOrder,
    /// This network or person was there already.
    Repeated,
    /// A tie names somebody who is not among the people of its network.
    NobodyThere,
    /// A tie of somebody with themselves.
    Themselves,
}

impl Problem {
    fn code(&self) -> &'static str {
        match self {
            Self::NoColumn(_) => "no-column",
            Self::NotUtf8 => "not-utf8",
            Self::Uneven => "uneven",
            Self::FileTooLarge(_) => "file-too-large",
            Self::TooManyRows(_) => "too-many-rows",
            Self::RowTooLong(_) => "row-too-long",
            Self::FieldTooLong(_) => "field-too-long",
            Self::OutOfOrder => "out-of-order",
            Self::Repeated => "repeated",
            Self::NobodyThere => "nobody-there",
            Self::Themselves => "themselves",
        }
    }
    fn detail(&self) -> String {
        match self {
            Self::NoColumn(name) => name.clone(),
            Self::FileTooLarge(most) | Self::TooManyRows(most) | Self::RowTooLong(most) => most.to_string(),
            Self::FieldTooLong(most) => most.to_string(),
            _ => String::new(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code(), self.detail())
    }
}

/// Why the plain mode stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something is wrong at a line of a file.
    #[error("{} line {line}: {problem}", file.option())]
    At {
        /// The file.
        file: File,
        /// The line, from 1.
        line: u64,
        /// What is wrong.
        problem: Problem,
    },
    /// A file cannot be read.
    #[error("{} cannot be read: {source}", file.option())]
    Read {
        /// The file.
        file: File,
        /// Why.
        source: io::Error,
    },
    /// The answer cannot be written.
    #[error("the answer cannot be written: {0}")]
    Write(#[from] io::Error),
}

impl Error {
    /// The same in the language of the reader: what happened, where, and what to do.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Self::At { file, line, problem } => texts.with(
                &format!("measures-plain-{}", problem.code()),
                &[
                    ("file", file.option().into()),
                    ("line", line.to_string().into()),
                    ("detail", problem.detail().into()),
                ],
            ),
            Self::Read { file, source } => {
                let detail = texts.get(said(source));
                texts.with("measures-plain-read", &[("file", file.option().into()), ("detail", detail.into())])
            }
            Self::Write(source) => texts.with("measures-plain-write", &[("detail", texts.get(said(source)).into())]),
        }
    }
}

/// What the system said, as the key of a few words in the reader's language.
fn said(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "exchange-no-file",
        io::ErrorKind::PermissionDenied => "exchange-no-right",
        io::ErrorKind::IsADirectory => "exchange-a-folder",
        _ => "exchange-no-disk",
    }
}
