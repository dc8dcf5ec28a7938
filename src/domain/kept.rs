//! What the file tells of itself: its clients, what is due, its backups, what left it, what was erased. Records alone;
//! reads and writes nothing.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};

use super::history::History;
use super::id::ClientId;
use super::network::Network;
use super::plan::StepState;
use super::text::{ClientCode, Words};
use super::values::Language;

/// When something was changed: the number of the change, and the clock's time, which decides nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LastChange {
    /// Its place in the sequence of all changes of this file, from 1; 0 before the first.
    pub seq: u64,
    /// When, as the computer's clock said then; `None` before the first change.
    pub at: Option<DateTime<FixedOffset>>,
}

/// A line of the list of clients, which is the worker's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientLine {
    /// Its identity.
    pub id: ClientId,
    /// The code.
    pub code: ClientCode,
    /// The nickname.
    pub nickname: Words,
    /// The client's language.
    pub language: Language,
    /// Put away.
    pub archived: bool,
    /// The last change.
    pub last_change: LastChange,
    /// Active persons at the latest visit, as the measure of size counts them.
    pub people: u32,
    /// When keeping this is looked at again.
    pub review_on: Option<NaiveDate>,
    /// When it is to be deleted.
    pub delete_on: Option<NaiveDate>,
}

/// A network as the file has it, with what can be undone and redone.
#[derive(Debug, PartialEq)]
pub struct Loaded {
    /// The network.
    pub network: Network,
    /// Undo and redo; empty for a closed visit.
    pub history: History,
}

/// What one client brings to the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaLine {
    /// Its identity.
    pub id: ClientId,
    /// The code.
    pub code: ClientCode,
    /// The open steps that are to be done by a day, in order of entry.
    pub steps: Vec<AgendaStep>,
    /// When keeping this is looked at again.
    pub review_on: Option<NaiveDate>,
    /// When it is to be deleted.
    pub delete_on: Option<NaiveDate>,
    /// The day of the latest visit, open or closed.
    pub last_visit: Option<NaiveDate>,
}

/// An open step with its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaStep {
    /// What will be done.
    pub text: Words,
    /// By when.
    pub by: NaiveDate,
    /// How far it is: neither done nor dropped.
    pub state: StepState,
}

/// A backup that lies in the folder beside the file. `Store::view` shows what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupInfo {
    /// Where it lies.
    pub path: PathBuf,
    /// Its number: a higher one is later, whatever the clock said.
    pub number: u32,
    /// The last change it holds.
    pub seq: u64,
    /// When it was made, as the computer's clock said then.
    pub made: NaiveDateTime,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Something that left the file or was erased from it: what, when, where to; no content and no names.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditLine {
    /// When, in the sequence of changes and by the clock.
    pub at: LastChange,
    /// What was done, as a code: `export`, `erase`, `restore`, …
    pub what: String,
    /// About which client; `None` for the whole file, and once the client was erased.
    pub client: Option<ClientId>,
    /// Profile, target, counts. Emptied when the client is erased.
    pub detail: String,
}

/// What was erased, to be given to whoever asked for it. Holds no names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// When.
    pub at: LastChange,
    /// Visits that were erased, or from which somebody was.
    pub visits: u32,
    /// Members that were erased, over all visits.
    pub people: u32,
    /// Answered pairs that were erased, over all visits.
    pub ties: u32,
    /// Steps of undo that were erased.
    pub undo: u32,
    /// Rows of the plan that went along.
    pub plan: u32,
    /// Texts in which an erased person's name may still stand: only a reader can tell who is meant, or whether it is a
    /// name at all.
    pub left: Vec<Left>,
    /// The file was rewritten without free pages. Otherwise (a full disk) the rows are gone, but what was freed is
    /// only wiped at the next start that succeeds.
    pub purged: bool,
    /// Backups that were rewritten without it.
    pub backups_rewritten: u32,
    /// Backups that were removed, because they could not be rewritten.
    pub backups_removed: u32,
    /// Files in the folder of the backups that have no name of ours: copies of a copy, what a sync program left. They
    /// are not touched, and may hold what was erased.
    pub foreign: u32,
}

/// Where a text stands in which an erased name may still be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftIn {
    /// What somebody else is called, or what they are to the client.
    Names,
    /// The caseworker's note on somebody.
    Notes,
    /// The client's words on somebody.
    ClientWords,
    /// The note of a visit.
    VisitNote,
    /// What is kept of the client.
    Profile,
    /// Goals, steps, decisions.
    Plan,
    /// The list of what left the file.
    Audit,
    /// An entry of the directory.
    Directory,
}

/// Texts that are left to read, in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Where.
    pub place: LeftIn,
    /// The day of the visit, where it belongs to one.
    pub visit: Option<NaiveDate>,
    /// How many texts.
    pub texts: u32,
}
