//! What the program asks of the shell. An effect carries all that it needs: whoever carries it out looks nothing up in the
//! model. Data only, so that a test can assert it.

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::bring::{Brought, ReadOrder};
use super::counting::Counting;
use super::parked::Parked;
use super::settings::Setting;
use crate::domain::{Client, ClientId, Entry, Language, Network, PersonId, Visit, VisitId, WholeClient};
use crate::seen::{Choices, Decided, PageFor};
use crate::steps::Resource;

/// Something for the shell to do. It answers most of them with an `Outcome`.
#[derive(Debug)]
pub enum Effect {
    /// Make up a passphrase of six words of this language.
    SuggestPhrase(Language),
    /// Make the file.
    Create {
        /// The passphrase.
        secret: Zeroizing<String>,
        /// The language in which the recovery code is told.
        language: Language,
        /// The language that was chosen, and is kept; `None` where it is the system's.
        chosen: Option<Language>,
    },
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
    Save(Box<Saving>),
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
    Preview(Box<PageJob>),
    /// Write a page to a path.
    Write(Box<PageJob>),
    /// Change the passphrase, where the one of now is right.
    ChangePassphrase {
        /// The passphrase of now, or the recovery code.
        now: Zeroizing<String>,
        /// The new passphrase.
        new: Zeroizing<String>,
        /// The language in which the new recovery code is told.
        language: Language,
    },
    /// Count, on a thread of its own, what would delay a frame.
    Count(Box<Counting>),
    /// Delete one person from every visit, the journal and the backups; then open the client at this visit.
    ErasePerson(ClientId, PersonId, VisitId),
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

/// A change that was made, and what the file needs to keep it.
#[derive(Debug)]
pub struct Saving {
    /// The client.
    pub client: ClientId,
    /// The visit as it is after the change.
    pub visit: Visit,
    /// What was done with the entry.
    pub kept: Kept,
    /// The change, and what takes it back.
    pub entry: Entry,
}

/// A page, and what it is made of.
#[derive(Debug)]
pub struct PageJob {
    /// What it is to be.
    pub order: PageOrder,
    /// What is drawn, at the visit that is open.
    pub network: Network,
    /// What was decided about what would lead to somebody whom a gate holds back.
    pub decided: Decided,
    /// The addresses that its steps name.
    pub places: Vec<Resource>,
}

/// What a page is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOrder {
    /// For whom.
    pub profile: PageFor,
    /// What was chosen to stand on it.
    pub choices: Choices,
    /// In which language; the client's copy is in the client's whatever this says.
    pub language: Language,
    /// Where to.
    pub path: String,
    /// The visit to compare with.
    pub compare: Option<VisitId>,
    /// A file that is there may be replaced.
    pub replace: bool,
}
