//! What is wrong with a file, and where. Holds no value of the file: a cell can hold a name.

use crate::text::Texts;

/// A file of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// clients.csv
    Clients,
    /// people.csv
    People,
    /// ties.csv
    Ties,
    /// A whole client as JSON.
    Whole,
    /// directory.csv
    Directory,
}

impl File {
    /// As it stands in a report.
    pub fn name(self) -> &'static str {
        match self {
            File::Clients => "clients.csv",
            File::People => "people.csv",
            File::Ties => "ties.csv",
            File::Whole => "json",
            File::Directory => "directory.csv",
        }
    }
}

/// Something in a file that was not taken, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: File,
    /// The line, from 1; 0 for the file as a whole.
    pub line: u64,
    /// The column's name; empty for the line as a whole.
    pub column: String,
    /// What it is.
    pub what: What,
}

/// What was not taken, or was taken otherwise than it stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// One of these codes is expected.
    OneOf(String),
    /// An ISO date is expected.
    Date,
    /// An ISO date or a year is expected.
    Moment,
    /// `yes` or `no` is expected.
    YesNo,
    /// A whole number in this range is expected.
    Number(u32, u32),
    /// Letters out of P E A G, `!`, or `none` are expected.
    Support,
    /// `DATE SCOPE MODE`, and a second date when withdrawn, is expected.
    Consent,
    /// Something must stand here.
    Empty,
    /// More characters than a field may have.
    TooLong(usize),
    /// More rows than a file may have.
    TooManyRows(usize),
    /// More bytes than a file, or one of its rows, may have.
    TooLarge(u64),
    /// The file is UTF-16.
    Utf16,
    /// The text is not UTF-8.
    NotUtf8,
    /// NUL bytes: this is no text.
    NotText,
    /// There is not even a header.
    NoHeader,
    /// A column that must be there is missing.
    MissingColumn,
    /// A column stands there twice.
    ColumnTwice,
    /// The row has this many cells, and the header that many.
    Cells(usize, usize),
    /// This client was there before (codes are compared without regard to case).
    ClientTwice,
    /// No client has this code.
    NoSuchClient,
    /// An entry with this id was there before.
    EntryTwice,
    /// This person was there before at the same visit.
    PersonTwice,
    /// More people in one sector at one visit than have a place there.
    SectorFull(u16),
    /// Nobody of this client has this id or name.
    NoSuchPerson,
    /// Several people of this client have this name.
    NameNotUnique,
    /// Somebody cannot know themselves.
    WithThemselves,
    /// This pair was there before, and otherwise.
    PairTwice,
    /// The file could not be read.
    Unreadable,
    /// It is no client of ecogram, or of a later version.
    NotThisFormat,
    /// It holds initials only: it is not the whole.
    OnlyInitials,
    /// It does not follow the schema.
    NotTheSchema(String),
    /// A value is of another kind than belongs there.
    WrongValue,
    /// The file ends before it is complete.
    CutOff,
    /// What stands there is no JSON.
    NotJson,
    /// More of the same, not listed.
    AndMore(usize),
    /// Left alone: nobody knows this column.
    UnknownColumn,
    /// Taken after what hides or steers was taken out, or after it was cut.
    Cleaned,
    /// Taken once: the pair was there before, and said the same.
    PairAgain,
}

impl What {
    fn key(&self) -> &'static str {
        match self {
            What::OneOf(_) => "exchange-one-of",
            What::Date => "exchange-date",
            What::Moment => "exchange-moment",
            What::YesNo => "exchange-yes-no",
            What::Number(..) => "exchange-number",
            What::Support => "exchange-support",
            What::Consent => "exchange-consent",
            What::Empty => "exchange-empty",
            What::TooLong(_) => "exchange-too-long",
            What::TooManyRows(_) => "exchange-too-many-rows",
            What::TooLarge(_) => "exchange-too-large",
            What::Utf16 => "exchange-utf16",
            What::NotUtf8 => "exchange-not-utf8",
            What::NotText => "exchange-not-text",
            What::NoHeader => "exchange-no-header",
            What::MissingColumn => "exchange-missing-column",
            What::ColumnTwice => "exchange-column-twice",
            What::Cells(..) => "exchange-cells",
            What::ClientTwice => "exchange-client-twice",
            What::NoSuchClient => "exchange-no-such-client",
            What::EntryTwice => "exchange-entry-twice",
            What::PersonTwice => "exchange-person-twice",
            What::SectorFull(_) => "exchange-sector-full",
            What::NoSuchPerson => "exchange-no-such-person",
            What::NameNotUnique => "exchange-name-not-unique",
            What::WithThemselves => "exchange-with-themselves",
            What::PairTwice => "exchange-pair-twice",
            What::Unreadable => "exchange-unreadable",
            What::NotThisFormat => "exchange-not-this-format",
            What::OnlyInitials => "exchange-only-initials",
            What::NotTheSchema(_) => "exchange-not-the-schema",
            What::WrongValue => "exchange-wrong-value",
            What::CutOff => "exchange-cut-off",
            What::NotJson => "exchange-not-json",
            What::AndMore(_) => "exchange-and-more",
            What::UnknownColumn => "exchange-unknown-column",
            What::Cleaned => "exchange-cleaned",
            What::PairAgain => "exchange-pair-again",
        }
    }

    /// In the words of the language, without the place.
    pub fn message(&self, texts: &Texts) -> String {
        let number = |n: u64| n.to_string();
        match self {
            What::OneOf(codes) => texts.with(self.key(), &[("codes", codes.into())]),
            What::Number(low, high) => texts
                .with(self.key(), &[("low", number((*low).into()).into()), ("high", number((*high).into()).into())]),
            What::TooLong(most) => texts.with(self.key(), &[("n", (*most).into())]),
            What::TooManyRows(most) => texts.with(self.key(), &[("n", number(*most as u64).into())]),
            What::SectorFull(most) => texts.with(self.key(), &[("n", number((*most).into()).into())]),
            What::TooLarge(most) => texts.with(self.key(), &[("size", size(*most).into())]),
            What::Cells(cells, header) => {
                texts.with(self.key(), &[("n", (*cells).into()), ("header", (*header).into())])
            }
            What::NotTheSchema(why) => texts.with(self.key(), &[("why", why.into())]),
            What::AndMore(more) => texts.with(self.key(), &[("n", (*more).into())]),
            _ => texts.get(self.key()),
        }
    }
}

/// Bytes as people say them.
fn size(bytes: u64) -> String {
    if bytes >= 1 << 20 { format!("{} MiB", bytes >> 20) } else { format!("{} KiB", bytes >> 10) }
}

impl Problem {
    /// A problem of a file, at a line (0 for none) and a column (empty for none).
    pub fn new(file: File, line: u64, column: &str, what: What) -> Self {
        // A header comes from outside like any cell.
        let column = crate::domain::clean(column, crate::domain::text::Lines::One, 60);
        Self { file, line, column, what }
    }
    /// `people.csv, line 3, ring: expected one of 1, 2, 3, 4`, in the words of the language.
    pub fn message(&self, texts: &Texts) -> String {
        let what = self.what.message(texts);
        let (file, line) = (self.file.name(), self.line.to_string());
        match (self.line, self.column.is_empty()) {
            (0, true) => texts.with("exchange-at-file", &[("file", file.into()), ("what", what.into())]),
            (_, true) => {
                texts.with("exchange-at-line", &[("file", file.into()), ("line", line.into()), ("what", what.into())])
            }
            _ => texts.with(
                "exchange-at-cell",
                &[
                    ("file", file.into()),
                    ("line", line.into()),
                    ("column", (&self.column).into()),
                    ("what", what.into()),
                ],
            ),
        }
    }
}
