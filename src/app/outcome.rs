//! What the shell brings back of an effect. Data only.

use std::path::PathBuf;

use chrono::NaiveDate;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::bring::{Folder, Found, NotRead};
use super::parked::Parked;
use super::settings::Setting;
use crate::domain::{
    AgendaLine, AuditLine, BackupInfo, ClientId, ClientLine, History, MessageKey, Network, PersonId, Receipt, Visit,
    VisitId,
};
use crate::steps::Resource;

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
    Backups(Vec<BackupInfo>),
    /// What a backup holds: clients, and their members at the last visit.
    Holds(usize, usize),
    /// A backup stands in the place of the file; what stood there is kept here.
    Restored(Option<PathBuf>),
    /// Who stands between others, for whoever waits with this ticket.
    Between(Uuid, Vec<(PersonId, f64)>),
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
    VisitBrought(Box<Opened>, usize),
    /// What left the file, the latest first.
    Audit(Vec<AuditLine>),
    /// Somebody was erased, or the open visit: the client as it is now, and what was erased.
    Erased(Box<Opened>, Box<Receipt>),
    /// What is to be done over all clients.
    Agenda(Vec<AgendaLine>),
    /// The caseworker's own entries of the directory, as the file holds them now.
    Resources(Vec<Resource>),
    /// A client is open.
    Client(Box<Opened>),
    /// All visits, oldest first, to compare; first with this one, or with what the client wishes.
    Visits(Vec<Network>, Option<VisitId>),
    /// It is kept.
    Saved,
    /// A change could not be kept: this is what the file holds, and why.
    TakenBack(Box<Opened>, Trouble),
    /// This client was deleted, with everything about them.
    Deleted(ClientId, Box<Receipt>),
    /// The visit was closed; the client as it is now.
    VisitClosed(Box<Opened>),
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

/// A client as the file holds it.
#[derive(Debug)]
pub struct Opened {
    /// The network of the visit.
    pub network: Network,
    /// What was done and undone in it.
    pub history: History,
    /// All visits, oldest first.
    pub visits: Vec<Visit>,
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

/// Why something failed, as the key of a sentence in the three languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The key.
    pub key: MessageKey,
    /// What stands in the sentence: a path, never a name.
    pub detail: String,
    /// The file is damaged: the way back to a backup is offered with it.
    pub is_damage: bool,
}

impl Trouble {
    /// A trouble without detail.
    pub fn new(key: MessageKey) -> Self {
        Self::with(key, String::new())
    }
    /// A trouble with what stands in its sentence.
    pub fn with(key: MessageKey, detail: impl Into<String>) -> Self {
        Self { key, detail: detail.into(), is_damage: false }
    }
    /// The file turned out to be damaged.
    pub fn damage(detail: impl Into<String>) -> Self {
        Self { is_damage: true, ..Self::with(key!("trouble-damaged"), detail) }
    }
}
