//! What can go wrong with the file, so that the caseworker can be told what is safe and what to do.
//!
//! No variant holds a name, a path or a passphrase.

use rusqlite::ErrorCode;

use crate::domain::Weakness;

/// Why the file could not be opened, read or written. Unless it says otherwise, the file is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Neither the passphrase nor the recovery code opens it. A file whose first page is damaged looks the same:
    /// `Damaged` is answered where the newest backup shows the difference.
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// The content is not what was written. Nothing of it was shown.
    #[error("the file is damaged")]
    Damaged,
    /// A newer version of the program made it. It was left untouched.
    #[error("a newer version of the program made the file")]
    NewerFile,
    /// It is something else than a file of this program.
    #[error("this is no file of this program")]
    NotOurs,
    /// Another window has it open.
    #[error("another window has the file open")]
    InUse,
    /// The file, or the lock beside it, has a second name: it was not touched.
    #[error("the file has a second name")]
    Linked,
    /// Another program put another file in its place while it was open. What it held until then is a backup.
    #[error("another file stands in the place of the file")]
    Replaced,
    /// There already is one.
    #[error("there already is a file")]
    Exists,
    /// There is none.
    #[error("there is no file")]
    Missing,
    /// The medium or the quota is full.
    #[error("the disk is full")]
    Full,
    /// The program ended suddenly; where nothing can be written, what waits beside the file cannot be put in place.
    #[error("the file was not closed")]
    NotClosed,
    /// The medium, the folder or the file may not be written.
    #[error("the file cannot be written")]
    ReadOnly,
    /// The system refused to read or write.
    #[error("the disk did not do what was asked")]
    Io,
    /// The passphrase that was chosen is too weak.
    #[error("the passphrase is too weak")]
    Weak(Weakness),
    /// These words are no recovery code: one is unknown, missing or mistyped.
    #[error("this is no recovery code")]
    NotACode,
    /// No client has this id.
    #[error("there is no such client")]
    NoSuchClient,
    /// No visit has this id.
    #[error("there is no such visit")]
    NoSuchVisit,
    /// No member has this id.
    #[error("there is no such person")]
    NoSuchPerson,
    /// A client or a visit with this identity is in the file already, perhaps under another code.
    #[error("the client is in the file already")]
    AlreadyThere,
    /// A client has no more visits than the domain's limit.
    #[error("there are too many visits")]
    TooManyVisits,
    /// Another client has this code.
    #[error("another client has this code")]
    CodeTaken,
    /// The client has an open visit already.
    #[error("a visit is open already")]
    VisitOpen,
    /// The visit is closed.
    #[error("the visit is closed")]
    Closed,
    /// What was noted of somebody belongs to a later visit, at which they stand as well.
    #[error("they stand at a later visit as well")]
    StandsLater,
    /// What was to be saved does not fit what the file holds.
    #[error("the change does not fit the file")]
    OutOfStep,
}

/// The answer of everything in this room.
pub type Result<T> = std::result::Result<T, Error>;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Error::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Error::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                Error::InUse
            }
            Some(ErrorCode::ConstraintViolation) => Error::OutOfStep,
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Error::Io,
            // A page whose seal is broken reaches us under several codes, a text that is no JSON without any.
            Some(_) | None => Error::Damaged,
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(_: serde_json::Error) -> Self {
        Error::Damaged
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        match error.kind() {
            K::NotFound => Error::Missing,
            K::AlreadyExists => Error::Exists,
            K::PermissionDenied | K::ReadOnlyFilesystem => Error::ReadOnly,
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Error::Full,
            _ => Error::Io,
        }
    }
}
