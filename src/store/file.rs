//! The open file: made, opened, viewed, closed. What it holds is read and written elsewhere in this room.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, params};

use super::backup::Upkeep;
use super::beside;
use super::connection::{self, Access};
use super::error::{Error, Result};
use super::place;
use super::restore;
use super::secret::{Key, RecoveryCode, Salt, Secret, random};

/// The encrypted file while it is open. One window at a time; dropping it closes it.
pub struct Store {
    // In this order: the backup ends first, SQLite closes before the file handle, and the lock goes last.
    pub(super) upkeep: Upkeep,
    pub(super) conn: Connection,
    pub(super) image: Arc<File>,
    pub(super) key: Key,
    pub(super) path: PathBuf,
    pub(super) read_only: bool,
    pub(super) was_put_back: bool,
    kept_broken: Option<PathBuf>,
    pub(super) lock: Option<File>,
}

/// When something was changed: the number of the change, and the clock's time, which decides nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LastChange {
    /// Its place in the sequence of all changes of this file, from 1; 0 before the first.
    pub seq: u64,
    /// When, as the computer's clock said then; `None` before the first change.
    pub at: Option<chrono::DateTime<chrono::FixedOffset>>,
}

/// A file is there, ours or not, or one that is being restored.
pub fn exists(path: &Path) -> bool {
    path.exists() || restore::decided(path).exists()
}

impl Store {
    /// Makes a new file and opens it. Its folder is made where there is none.
    ///
    /// The recovery code is the only other thing that opens the file: it is to be shown once.
    ///
    /// # Errors
    /// `Exists`, `Weak`, `InUse`, `ReadOnly`, `Full`, `Io`. No half-made file is left under the name.
    pub fn create(path: &Path, secret: &Secret) -> Result<(Store, RecoveryCode)> {
        secret.strong()?;
        let path = place::with_folder(path)?;
        let lock = place::lock(&path)?;
        if exists(&path) {
            return Err(Error::Exists);
        }
        let mut salt = Salt::default();
        random(&mut salt)?;
        let key = secret.key(&salt);
        let unfinished = place::beside(&path, ".new");
        super::passphrase::discard(&unfinished)?;
        let made = place::private().create_new(true).open(&unfinished).map_err(Error::from).and_then(|made| {
            drop(made);
            close(connection::create(&unfinished, &key, &salt)?)?;
            place::replace(&unfinished, &path)
        });
        made.inspect_err(|_| {
            // What went wrong first is what is told.
            let _ = super::passphrase::discard(&unfinished);
        })?;
        let code = RecoveryCode::new(&key);
        Ok((Self::open_locked(path, key, lock)?, code))
    }

    /// Opens a file. Takes a quarter of a second for a passphrase, and under a millisecond more.
    ///
    /// # Errors
    /// `Missing`, `InUse`, `WrongPassphrase`, `Damaged`, `NotOurs`, `NewerFile` (untouched), `ReadOnly` (it can be
    /// viewed), `Full`, `Io`.
    pub fn open(path: &Path, secret: &Secret) -> Result<Store> {
        let path = place::real(path)?;
        if !exists(&path) {
            return Err(Error::Missing);
        }
        if !restore::decided(&path).exists() {
            // What is not ours gets no lock beside it, and keeps the rights it has.
            place::salt(&place::image(&path)?)?;
        }
        let lock = place::lock(&path)?;
        restore::finish(&path)?;
        place::owner_only(&path)?;
        // Where the folder beside cannot be read, that is told when a backup is made.
        let _ = place::private_files(&super::backup::folder(&path));
        let salt = place::salt(&place::image(&path)?)?;
        let key = secret.key(&salt);
        match Self::open_locked(path.clone(), key, lock) {
            Err(Error::WrongPassphrase) if restore::opens_latest_backup(&path, secret) => Err(Error::Damaged),
            opened => opened,
        }
    }

    /// Opens a file on a medium that cannot be written, to look at it. Nothing can be saved.
    ///
    /// # Errors
    /// As `open`; `NotClosed` where the program ended suddenly and what waits beside has to be put in place first.
    pub fn view(path: &Path, secret: &Secret) -> Result<Store> {
        let path = place::real(path)?;
        if fs::metadata(place::beside(&path, "-wal")).is_ok_and(|wal| wal.len() > 0) {
            return Err(Error::NotClosed);
        }
        let image = place::image(&path)?;
        let salt = place::salt(&image)?;
        let key = secret.key(&salt);
        let conn = connection::open(&path, &key, &salt, Access::View)?;
        Ok(Store::of(conn, image, key, path, None))
    }

    pub(super) fn open_locked(path: PathBuf, key: Key, lock: File) -> Result<Store> {
        restore::finish(&path)?;
        super::passphrase::discard(&place::beside(&path, ".new"))?;
        let image = File::open(&path)?;
        let salt = place::salt(&image)?;
        // A page that is cut in two, with nothing beside that would make it whole.
        let beside = fs::metadata(place::beside(&path, "-wal")).map_or(0, |wal| wal.len());
        let is_cut = beside == 0 && !image.metadata()?.len().is_multiple_of(place::PAGE);
        let kept_broken = if beside::is_broken(&path)? { Some(restore::keep_aside(&path)?) } else { None };
        let keep = |conn: &Connection| super::backup::before_migrating(conn, &image, &key, &path);
        let conn = connection::open_after(&path, &key, &salt, Access::Edit, keep)?;
        if is_cut {
            return Err(Error::Damaged);
        }
        let store = Store { kept_broken, ..Store::of(conn, image, key, path, Some(lock)) };
        // Where it cannot be finished now, the next start tries again.
        let _ = store.finish_erasing();
        Ok(store)
    }

    /// Without a lock it is only looked at.
    fn of(conn: Connection, image: File, key: Key, path: PathBuf, lock: Option<File>) -> Store {
        let (upkeep, image, read_only) = (Upkeep::new(), Arc::new(image), lock.is_none());
        Store { upkeep, conn, image, key, path, read_only, was_put_back: false, kept_broken: None, lock }
    }

    /// Closes the file: everything into one file, and the lock away.
    ///
    /// # Errors
    /// `Full`, `Io`: what was saved is then still safe in the file beside it, and is put in place at the next start.
    /// `Replaced`: another file stands in its place, and what it held became a backup.
    pub fn close(mut self) -> Result<()> {
        let in_place = self.be_in_place();
        let Store { upkeep, conn, image, lock, read_only, .. } = self;
        drop(upkeep);
        let closed = if read_only { Ok(()) } else { close(conn) };
        drop((image, lock));
        in_place.and(closed)
    }

    /// It can be looked at, not changed.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// The last changes may be missing: what waited beside the file could not be read to its end when it was opened. The
    /// files as they were then are kept here.
    pub fn kept_broken(&self) -> Option<&Path> {
        self.kept_broken.as_deref()
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The last change of the whole file: to be shown at unlocking, since an older copy of a file opens like the file.
    ///
    /// # Errors
    /// `Damaged`, `Io`.
    pub fn last_change(&self) -> Result<LastChange> {
        let found = self.conn.query_row("SELECT seq, at FROM saved", [], |row| Ok((row.get(0)?, row.get(1)?)));
        found.optional()?.map(|(seq, at): (i64, String)| last_change(seq, &at)).ok_or(Error::Damaged)
    }

    /// Gives the next number of the sequence, inside the transaction that uses it.
    pub(super) fn advance(conn: &Connection) -> Result<LastChange> {
        let now = chrono::Local::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false);
        let seq =
            conn.query_row("UPDATE saved SET seq = seq + 1, at = ?1 RETURNING seq", params![now], |r| r.get(0))?;
        Ok(last_change(seq, &now))
    }

    /// The same where it was saved already: what cannot be settled now is settled at closing or at the next start, and
    /// must not look as if it had not been saved.
    pub(super) fn settle_if_possible(&self) {
        let _ = self.settle();
    }

    /// Everything out of the file beside into the file itself, so that nothing old stays behind.
    pub(super) fn settle(&self) -> Result<()> {
        settle(&self.conn)
    }
}

pub(super) fn last_change(seq: i64, at: &str) -> LastChange {
    LastChange { seq: u64::try_from(seq).unwrap_or(0), at: chrono::DateTime::parse_from_rfc3339(at).ok() }
}

pub(super) fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Settles and closes a connection: a single file is left, also after a power cut. Otherwise what waited beside could
/// come back, and reach a file that has taken this one's place.
pub(super) fn close(conn: Connection) -> Result<()> {
    settle(&conn)?;
    let path = conn.path().map(PathBuf::from);
    conn.close().map_err(|(_, error)| Error::from(error))?;
    path.map_or(Ok(()), |path| place::sync_folder_of(&path))
}

pub(super) fn settle(conn: &Connection) -> Result<()> {
    let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(Error::Io) }
}
