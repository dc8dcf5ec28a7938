//! What is wrong with a file, and where. Holds no value of the file: a cell can hold a name.

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::heading;
use crate::domain::code::codes;
use crate::domain::text::Lines;
use crate::domain::{MessageKey, clean};
use crate::text::Texts;

/// A file as the user calls it, without what could steer a terminal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileName(Arc<str>);

impl FileName {
    /// As it stands in a report.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for FileName {
    fn default() -> Self {
        "".into()
    }
}

impl From<&str> for FileName {
    fn from(name: &str) -> Self {
        Self(clean(name, Lines::One, 200).into())
    }
}

impl From<&Path> for FileName {
    /// The last part: where it lies is known to who named it.
    fn from(path: &Path) -> Self {
        path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().as_ref().into()
    }
}

/// Something in a file that was not taken, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub file: FileName,
    /// The line, from 1; 0 for the file as a whole.
    pub line: u64,
    /// The column's name; empty for the line as a whole.
    pub column: String,
    /// What it is.
    pub what: What,
}

codes! {
    /// What a file is that is not read: `import-do-…` says what to do about it.
    Foreign, "import-is" {
        Archive = "archive", Chat = "chat", Document = "document", Graph = "graph", Html = "html", Json = "json",
        Locked = "locked", OddBook = "odd-book", OtherContacts = "contacts-other", Pdf = "pdf", Xls = "xls",
        Xml = "xml", Networks = "networks", Directory = "directory",
    }
}

/// What was not taken, or was taken otherwise than it stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// One of these codes of a list is expected; the list's name is empty where it has no words in the three languages.
    OneOf(&'static str, Vec<&'static str>),
    /// An ISO date is expected.
    Date,
    /// An ISO date or a year is expected.
    Moment,
    /// `yes` or `no` is expected.
    YesNo,
    /// A whole number in this range is expected.
    Number(u32, u32),
    /// Letters of the kinds of support, in any of the three languages, `!`, or `none` are expected.
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
    /// The letters are neither UTF-8 nor anything else that is written here.
    NotUtf8,
    /// A quotation mark is opened and never closed.
    OpenQuote,
    /// NUL bytes: this is no text.
    NotText,
    /// There is not even a header.
    NoHeader,
    /// These columns must be there and are not; those were found.
    MissingColumns(Vec<String>, Vec<String>),
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
    /// A person without an id is called as several are at a visit: nobody can tell who is who at the others.
    NameOverVisits,
    /// The rows of a network do not stand together, or not in the order of the networks, or the network is not listed.
    OutOfOrder,
    /// This network or person was there already.
    Repeated,
    /// A tie names somebody who is not among the people of its network.
    NobodyThere,
    /// The file could not be read.
    Unreadable(io::ErrorKind),
    /// It is a file of another kind.
    Is(Foreign),
    /// It is of this kind, and the file of that kind that belongs to it is not there; the keys of both.
    Half(MessageKey, MessageKey),
    /// It is of this kind, and does not belong to the others.
    NotTogether(MessageKey),
    /// It is of this kind, and nobody stands in it.
    Nobody(MessageKey),
    /// It is of this kind, and neither it nor the command says whose network it is.
    WhoseNetwork(MessageKey),
    /// Any of these columns could be the ring.
    WhichRing(Vec<String>),
    /// Nobody, or more than one, is called as the one whose relatives are meant.
    NoSuchEgo,
    /// It seems to be XML, and is not sound.
    NotXml,
    /// It seems to be a workbook or an archive, and is not sound.
    NotABook,
    /// It is no client of ecogram, or of a later version.
    NotThisFormat,
    /// It holds initials only: it is not the whole.
    OnlyInitials,
    /// It holds names that the schema does not know, each with where it stands.
    UnknownNames(Vec<String>),
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
    /// Left alone: the column with this number, from 1, has no heading.
    Nameless(usize),
    /// The letters were taken for this, which was guessed.
    ReadAs(&'static str),
    /// So many people without an id are taken for the same at several visits, because they are called the same.
    SameName(usize),
    /// Taken after what hides or steers was taken out, or after it was cut.
    Cleaned,
    /// Taken once: the pair was there before, and said the same.
    PairAgain,
    /// Left alone: so many rows above the headings.
    Titles(usize),
    /// Left alone: it says the same as the other files once more.
    Again,
    /// The program that wrote it locked the names.
    LockedNames,
    /// So many cells say that it is not known, and count as not asked.
    NotKnown(usize),
}

impl What {
    #[expect(clippy::too_many_lines, reason = "one line for each kind, and the compiler asks for all of them")]
    fn key(&self) -> MessageKey {
        match self {
            What::OneOf(..) => key!("exchange-one-of"),
            What::Date => key!("exchange-date"),
            What::Moment => key!("exchange-moment"),
            What::YesNo => key!("exchange-yes-no"),
            What::Number(..) => key!("exchange-number"),
            What::Support => key!("exchange-support"),
            What::Consent => key!("exchange-consent"),
            What::Empty => key!("exchange-empty"),
            What::TooLong(_) => key!("exchange-too-long"),
            What::TooManyRows(_) => key!("exchange-too-many-rows"),
            What::TooLarge(_) => key!("exchange-too-large"),
            What::NotUtf8 => key!("exchange-not-utf8"),
            What::OpenQuote => key!("exchange-open-quote"),
            What::NameOverVisits => key!("exchange-name-over-visits"),
            What::OutOfOrder => key!("exchange-out-of-order"),
            What::Repeated => key!("exchange-repeated"),
            What::NobodyThere => key!("exchange-nobody-there"),
            What::Nameless(_) => key!("exchange-nameless"),
            What::ReadAs(_) => key!("exchange-read-as"),
            What::SameName(_) => key!("exchange-same-name"),
            What::NotText => key!("exchange-not-text"),
            What::NoHeader => key!("exchange-no-header"),
            What::MissingColumns(..) => key!("exchange-missing-columns"),
            What::ColumnTwice => key!("exchange-column-twice"),
            What::Cells(..) => key!("exchange-cells"),
            What::ClientTwice => key!("exchange-client-twice"),
            What::NoSuchClient => key!("exchange-no-such-client"),
            What::EntryTwice => key!("exchange-entry-twice"),
            What::PersonTwice => key!("exchange-person-twice"),
            What::SectorFull(_) => key!("exchange-sector-full"),
            What::NoSuchPerson => key!("exchange-no-such-person"),
            What::NameNotUnique => key!("exchange-name-not-unique"),
            What::WithThemselves => key!("exchange-with-themselves"),
            What::PairTwice => key!("exchange-pair-twice"),
            What::Unreadable(_) => key!("exchange-unreadable"),
            What::Is(_) => key!("import-is-this"),
            What::Half(..) => key!("import-half"),
            What::NotTogether(_) => key!("import-not-together"),
            What::Nobody(_) => key!("import-nobody"),
            What::WhoseNetwork(_) => key!("import-whose-network"),
            What::WhichRing(_) => key!("import-which-ring"),
            What::NoSuchEgo => key!("import-no-such-ego"),
            What::NotXml => key!("import-not-xml"),
            What::NotABook => key!("import-not-a-book"),
            What::NotThisFormat => key!("exchange-not-this-format"),
            What::OnlyInitials => key!("exchange-only-initials"),
            What::UnknownNames(_) => key!("exchange-unknown-names"),
            What::NotTheSchema(_) => key!("exchange-not-the-schema"),
            What::WrongValue => key!("exchange-wrong-value"),
            What::CutOff => key!("exchange-cut-off"),
            What::NotJson => key!("exchange-not-json"),
            What::AndMore(_) => key!("exchange-and-more"),
            What::UnknownColumn => key!("exchange-unknown-column"),
            What::Cleaned => key!("exchange-cleaned"),
            What::PairAgain => key!("exchange-pair-again"),
            What::Titles(_) => key!("exchange-titles"),
            What::Again => key!("exchange-again"),
            What::LockedNames => key!("exchange-locked-names"),
            What::NotKnown(_) => key!("exchange-not-known"),
        }
    }

    /// In the words of the language, without the place.
    pub fn message(&self, texts: &Texts) -> String {
        let number = |n: u64| n.to_string();
        match self {
            What::OneOf(list, codes) => {
                let one = |code: &&'static str| said(texts, list, code);
                let codes = codes.iter().map(one).collect::<Vec<_>>().join(", ");
                texts.with(self.key(), &[("codes", codes.into())])
            }
            What::MissingColumns(missing, found) => {
                let words = |name: &String| heading::both(name, texts.language());
                let missing = missing.iter().map(words).collect::<Vec<_>>().join(", ");
                let found = clean(&found.join(", "), Lines::One, 400);
                texts.with(self.key(), &[("missing", missing.into()), ("found", found.into())])
            }
            What::Is(foreign) => {
                let how = texts.get(key!("import-do-{}", Foreign, *foreign));
                texts.with(self.key(), &[("what", texts.name(*foreign).into()), ("do", how.into())])
            }
            What::Half(half, other) => {
                let (half, other) = (texts.get(*half), texts.get(*other));
                texts.with(self.key(), &[("what", half.into()), ("other", other.into())])
            }
            What::NotTogether(kind) | What::Nobody(kind) | What::WhoseNetwork(kind) => {
                texts.with(self.key(), &[("what", texts.get(*kind).into())])
            }
            What::WhichRing(columns) => {
                let columns = clean(&columns.join(", "), Lines::One, 400);
                texts.with(self.key(), &[("columns", columns.into())])
            }
            What::Unreadable(kind) => texts.with(self.key(), &[("why", texts.get(unreadable(*kind)).into())]),
            What::ReadAs(name) => texts.with(self.key(), &[("name", (*name).into())]),
            What::Nameless(n) => texts.with(self.key(), &[("n", number(*n as u64).into())]),
            What::SameName(n) | What::Titles(n) | What::NotKnown(n) => texts.with(self.key(), &[("n", (*n).into())]),
            What::Number(low, high) => texts
                .with(self.key(), &[("low", number((*low).into()).into()), ("high", number((*high).into()).into())]),
            What::TooLong(most) => texts.with(self.key(), &[("n", (*most).into())]),
            What::TooManyRows(most) => texts.with(self.key(), &[("n", number(*most as u64).into())]),
            What::SectorFull(most) => texts.with(self.key(), &[("n", number((*most).into()).into())]),
            What::TooLarge(most) => texts.with(self.key(), &[("size", size(*most).into())]),
            What::Cells(cells, header) => {
                texts.with(self.key(), &[("n", (*cells).into()), ("header", (*header).into())])
            }
            What::UnknownNames(names) => texts.with(self.key(), &[("names", names.join(", ").into())]),
            What::NotTheSchema(why) => texts.with(self.key(), &[("why", why.into())]),
            What::AndMore(more) => texts.with(self.key(), &[("n", (*more).into())]),
            _ => texts.get(self.key()),
        }
    }
}

/// A code with what the reader calls it, where that is another word.
fn said(texts: &Texts, list: &str, code: &str) -> String {
    let Some(key) = MessageKey::find(&[list, "-", code]) else { return code.to_string() };
    let word = texts.get(key);
    let same = word.to_lowercase().replace(' ', "_") == code.to_lowercase();
    if same { code.to_string() } else { format!("{code} ({word})") }
}

/// What the system said, as the key of a few words in the reader's language.
pub(super) fn unreadable(kind: io::ErrorKind) -> MessageKey {
    match kind {
        io::ErrorKind::NotFound => key!("exchange-no-file"),
        io::ErrorKind::PermissionDenied => key!("exchange-no-right"),
        io::ErrorKind::IsADirectory => key!("exchange-a-folder"),
        _ => key!("exchange-no-disk"),
    }
}

/// Bytes as people say them.
fn size(bytes: u64) -> String {
    if bytes >= 1 << 20 { format!("{} MiB", bytes >> 20) } else { format!("{} KiB", bytes >> 10) }
}

impl Problem {
    /// A problem of a file, at a line (0 for none) and a column (empty for none).
    pub fn new(file: &FileName, line: u64, column: &str, what: What) -> Self {
        // A heading comes from outside like any cell.
        let column = clean(column, Lines::One, 60);
        Self { file: file.clone(), line, column, what }
    }
    /// `people.csv, line 3, ring: expected one of 1, 2, 3, 4`, in the words of the language.
    pub fn message(&self, texts: &Texts) -> String {
        let what = self.what.message(texts);
        let (file, line) = (self.file.as_str(), self.line.to_string());
        match (self.line, self.column.is_empty()) {
            (0, true) => texts.with(key!("exchange-at-file"), &[("file", file.into()), ("what", what.into())]),
            (_, true) => texts
                .with(key!("exchange-at-line"), &[("file", file.into()), ("line", line.into()), ("what", what.into())]),
            _ => texts.with(
                key!("exchange-at-cell"),
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
