//! What comes in and what goes out: events from the shell, effects that it carries out, outcomes it brings back.
//! Data only, so that a test can assert it.

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;
use zeroize::Zeroizing;

use super::agenda::OfClient;
use super::bring::{Brought, Folder, Found, NotRead, ReadOrder};
use super::counting::Counting;
use super::keymap::Key;
pub use super::parked::Parked;
use super::settings::Setting;
use crate::domain::{Client, ClientId, Entry, History, Language, Network, PersonId, Visit, VisitId, WholeClient};
use crate::seen::PageFor;
use crate::steps::Resource;

/// The time of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Since the program started, on a clock that never jumps.
    pub since_start: Duration,
    /// The calendar day.
    pub today: NaiveDate,
}

/// Something that happened outside.
#[derive(Clone, Debug)]
pub enum Event {
    /// A key.
    Key(Key),
    /// Pasted text; never read as keys.
    Paste(Zeroizing<String>),
    /// The mouse was pressed at a cell.
    Press(u16, u16),
    /// The mouse was dragged to a cell.
    Drag(u16, u16),
    /// The mouse was let go at a cell.
    Release(u16, u16),
    /// The wheel turned over a cell; up is towards the screen.
    Scroll(u16, u16, bool),
    /// The terminal has this many columns and rows now.
    Resize(u16, u16),
    /// A deadline that `deadline` named has come.
    Time,
    /// The system asks to stop, or the machine slept: lock.
    Away,
}

/// Something for the shell to do. It answers most of them with an `Outcome`.
#[derive(Debug)]
pub enum Effect {
    /// Make up a passphrase of six words.
    SuggestPhrase,
    /// Make the file with this passphrase.
    Create(Zeroizing<String>),
    /// Open the file with this passphrase, or with the recovery code.
    Unlock {
        /// What was typed.
        secret: Zeroizing<String>,
        /// It is the recovery code.
        recovery: bool,
    },
    /// List the backups beside the file.
    ListBackups,
    /// Look into a backup, without touching it.
    LookInto {
        /// Where it lies.
        backup: PathBuf,
        /// The passphrase it had.
        secret: Zeroizing<String>,
    },
    /// Put a backup in the place of the file, which is kept aside.
    Restore {
        /// Where it lies.
        backup: PathBuf,
        /// The passphrase it had.
        secret: Zeroizing<String>,
    },
    /// Close the file, forget everything, clear the screen and its history.
    Lock(Parked),
    /// Keep what waits to be typed on: the program is left.
    Park(Parked),
    /// Close the file and end.
    Quit,
    /// List the clients.
    ListClients,
    /// Open a client at the open visit, or the last one.
    OpenClient(ClientId),
    /// Open a client at this visit.
    OpenVisit(ClientId, VisitId),
    /// Keep a new client with their first visit.
    AddClient(Box<Client>, Box<Visit>),
    /// Keep a client's code or whether they are put away; nothing of the network.
    PutClient(Box<Client>),
    /// Delete a client for good.
    DeleteClient(ClientId),
    /// Keep a change: it is in the model already.
    Save(Kept, Box<Entry>),
    /// Close the visit for good.
    CloseVisit(ClientId, VisitId),
    /// Start the next visit as a copy in which nobody was discussed yet.
    NextVisit(ClientId, Box<Visit>),
    /// Load all visits beside the present one, to compare; first with this one, or with what the client wishes.
    LoadVisits(ClientId, Option<VisitId>),
    /// List what left the file.
    ListAudit,
    /// Gather what is to be done over all clients.
    ListAgenda,
    /// Keep an entry of the directory: a new one, or one in the place of the one with its id.
    PutResource(Box<Resource>),
    /// Keep a setting.
    Set(Setting, String),
    /// Tell what a page would hold and leave out.
    Preview(Box<PageOrder>),
    /// Write a page to a path.
    Write(Box<PageOrder>),
    /// Change the passphrase, where the one of now is right.
    ChangePassphrase {
        /// The passphrase of now, or the recovery code.
        now: Zeroizing<String>,
        /// The new passphrase.
        new: Zeroizing<String>,
    },
    /// Count, on a thread of its own, what would delay a frame.
    Count(Box<Counting>),
    /// Delete one person from every visit, the journal and the backups.
    ErasePerson(ClientId, PersonId),
    /// Delete the open visit, which the client does not want to be kept.
    EraseVisit(ClientId, VisitId),
    /// List a folder, or the one that holds this file; without a path the one in which one begins.
    ListFolder(Option<PathBuf>),
    /// Read what people come in from. Changes nothing.
    ReadFiles(Box<ReadOrder>),
    /// Start a visit with people who come in, in one step.
    BringVisit(ClientId, Box<Visit>, Box<Brought>),
    /// Keep clients who come in whole: all of them or none.
    AddClients(Vec<WholeClient>),
}

/// What a page is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOrder {
    /// For whom.
    pub profile: PageFor,
    /// Full names were chosen.
    pub names: bool,
    /// Who lives in the same home or how far was chosen.
    pub same_home: bool,
    /// Practical help was chosen.
    pub practical: bool,
    /// How the ties are drawn was chosen, for the client's copy; the others always have it.
    pub qualities: bool,
    /// Large print was chosen, for the client's copy.
    pub large: bool,
    /// The steps as a code for a telephone were chosen, for the client's copy.
    pub code: bool,
    /// In which language; the client's copy is in the client's whatever this says.
    pub language: Language,
    /// Where to.
    pub path: String,
    /// The visit to compare with.
    pub compare: Option<VisitId>,
    /// A file that is there may be replaced.
    pub replace: bool,
}

/// What a page would hold, a line each; in the language of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PagePreview {
    /// What to think of first.
    pub first: Vec<String>,
    /// What is in it.
    pub holds: Vec<String>,
    /// What is left out.
    pub leaves_out: Vec<String>,
    /// Something has to be decided on the caseworker's pages before there is a page.
    pub undecided: bool,
}

/// What is done with an entry of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It was made.
    Made,
    /// It was taken back.
    Undone,
    /// It was made once more.
    Redone,
    /// It is a note of the worker's, or what takes one back: it has no place in the journal.
    Noted,
}

/// One line of the list of clients. The whole list is the worker's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientLine {
    /// Its identity.
    pub id: ClientId,
    /// The code.
    pub code: String,
    /// The nickname, empty where there is none.
    pub nickname: String,
    /// Put away.
    pub archived: bool,
    /// The day of the last change.
    pub changed: Option<NaiveDate>,
    /// How many members the last visit has.
    pub people: usize,
    /// When keeping it is to be looked at, or it is to be deleted.
    pub review_on: Option<NaiveDate>,
}

/// A backup that lies beside the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupLine {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made, as the computer's clock said then.
    pub made: chrono::NaiveDateTime,
    /// Its size in bytes.
    pub bytes: u64,
}

/// A client as the file holds it.
#[derive(Debug)]
pub struct Loaded {
    /// The network of the visit.
    pub network: Network,
    /// What was done and undone in it.
    pub history: History,
    /// All visits, oldest first.
    pub visits: Vec<Visit>,
}

/// What came of an effect.
#[derive(Debug)]
pub enum Outcome {
    /// A passphrase was made up.
    Phrase(Zeroizing<String>),
    /// The file was made; this code opens it too and is shown once.
    Created(Zeroizing<String>),
    /// The file is open.
    Unlocked {
        /// What survived the lock.
        parked: Box<Parked>,
        /// The settings that were kept.
        settings: Vec<(Setting, String)>,
        /// The day of the last change in the file, to notice an older copy.
        changed: Option<NaiveDate>,
        /// What is to be known of it: that it lies where locks may not hold, or cannot be written, or lost something.
        warnings: Vec<Trouble>,
    },
    /// What was half typed could not be kept over the lock.
    NotParked,
    /// The backups, the latest first.
    Backups(Vec<BackupLine>),
    /// What a backup holds: clients, and their members at the last visit.
    Holds(usize, usize),
    /// A backup stands in the place of the file; what stood there is kept here.
    Restored(Option<PathBuf>),
    /// Who stands between others, for whoever waits with this ticket.
    Between(uuid::Uuid, Vec<(PersonId, f64)>),
    /// A backup could not be made; what is saved is saved all the same.
    NoBackup(Trouble),
    /// The clients.
    Clients(Vec<ClientLine>),
    /// What stands in a folder.
    Folder(Folder),
    /// What was found in files.
    Found(Box<Found>),
    /// Nothing could be read of them, or not yet.
    NotRead(Box<NotRead>),
    /// So many clients came in.
    ClientsAdded(usize),
    /// A visit was started with so many people who came in; the client as it is now.
    VisitBrought(Box<Loaded>, usize),
    /// What left the file, the latest first: when, and what.
    Audit(Vec<(String, String)>),
    /// Somebody was erased, or the open visit: the client as it is now, and what was erased.
    Erased(Box<Loaded>, Gone),
    /// What is to be done over all clients.
    Agenda(Vec<OfClient>),
    /// The caseworker's own entries of the directory, as the file holds them now.
    Resources(Vec<Resource>),
    /// A client is open.
    Client(Box<Loaded>),
    /// All visits, oldest first, to compare; first with this one, or with what the client wishes.
    Visits(Vec<Network>, Option<VisitId>),
    /// It is kept.
    Saved,
    /// A change could not be kept: this is what the file holds, and why.
    TakenBack(Box<Loaded>, Trouble),
    /// This client was deleted, with everything about them.
    Deleted(ClientId, Gone),
    /// The visit was closed; the client as it is now.
    VisitClosed(Box<Loaded>),
    /// The passphrase was changed; the new code is shown once.
    Rekeyed(Zeroizing<String>),
    /// What the page would hold.
    Preview(PagePreview),
    /// A file is there already; nothing was written.
    FileExists(String),
    /// The page was written.
    Written(String),
    /// It failed; nothing was changed in the file.
    Failed(Trouble),
}

/// What was erased, without a name: the receipt for whoever asked for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gone {
    /// When, as the computer's clock said.
    pub at: Option<chrono::NaiveDateTime>,
    /// Visits that were erased, or from which somebody was.
    pub visits: u32,
    /// Members, over all visits.
    pub people: u32,
    /// Answered pairs, over all visits.
    pub ties: u32,
    /// Steps of undo.
    pub undo: u32,
    /// Rows of the plan.
    pub plan: u32,
    /// Texts in which the name may still stand: the key of what the place is called, the visit it belongs to, how many.
    pub left: Vec<(&'static str, Option<chrono::NaiveDate>, u32)>,
    /// What was freed is overwritten; otherwise that happens at the next start.
    pub purged: bool,
    /// Backups that were rewritten without it.
    pub rewritten: u32,
    /// Backups that had to be removed.
    pub removed: u32,
    /// Files beside the backups that are not ours, and were not touched.
    pub foreign: u32,
}

/// Why something failed, as the key of a sentence in the three languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The key.
    pub key: &'static str,
    /// What stands in the sentence: a path, never a name.
    pub detail: String,
    /// The file is damaged: the way back to a backup is offered with it.
    pub is_damage: bool,
}

impl Trouble {
    /// A trouble without detail.
    pub fn new(key: &'static str) -> Self {
        Self::with(key, String::new())
    }
    /// A trouble with what stands in its sentence.
    pub fn with(key: &'static str, detail: impl Into<String>) -> Self {
        Self { key, detail: detail.into(), is_damage: false }
    }
    /// The file turned out to be damaged.
    pub fn damage(detail: impl Into<String>) -> Self {
        Self { is_damage: true, ..Self::with("trouble-damaged", detail) }
    }
}
