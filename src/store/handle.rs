//! The open file itself: what is held while it is open, and which change was the last. Opens nothing, and closes by
//! being dropped.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::LastChange;

use super::error::{Error, Result};
use super::image::Image;
use super::secret::Key;
use super::upkeep::Upkeep;

/// The encrypted file while it is open. One window at a time; dropping it closes it.
pub struct Store {
    // In this order: the backup ends first, SQLite closes before the file handle, and the lock goes last.
    pub(super) upkeep: Upkeep,
    pub(super) conn: Connection,
    /// `None` in memory, where there is no file.
    pub(super) image: Option<Image>,
    pub(super) key: Key,
    pub(super) path: PathBuf,
    pub(super) read_only: bool,
    pub(super) is_replaced: bool,
    pub(super) was_put_back: bool,
    pub(super) kept_broken: Option<PathBuf>,
    pub(super) lock: Option<File>,
}

impl Store {
    /// Without a lock it is only looked at.
    pub(super) fn of(conn: Connection, image: Image, key: Key, path: PathBuf, lock: Option<File>) -> Store {
        let (upkeep, read_only) = (Upkeep::new(), lock.is_none());
        Store {
            upkeep,
            conn,
            image: Some(image),
            key,
            path,
            read_only,
            is_replaced: false,
            was_put_back: false,
            kept_broken: None,
            lock,
        }
    }

    /// A backup that is being made is given up, and due again: what it would hold is no longer what is to be kept.
    pub(super) fn stop_backup(&mut self) {
        if self.upkeep.running.take().is_some() {
            self.upkeep.due = true;
        }
    }

    /// The file itself.
    ///
    /// # Errors
    /// `Missing` in memory.
    pub(super) fn image(&self) -> Result<&Image> {
        self.image.as_ref().ok_or(Error::Missing)
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
}

pub(super) fn last_change(seq: i64, at: &str) -> LastChange {
    LastChange { seq: u64::try_from(seq).unwrap_or(0), at: chrono::DateTime::parse_from_rfc3339(at).ok() }
}
