//! Backups by themselves, off the thread of the screen: copied, verified whole, rotated.
//!
//! What waits beside the file is put into it, and what then stands in it is held in memory, encrypted (`image`). A thread
//! of its own writes that out while editing goes on. The copy is then opened with the key and read whole: a damaged file
//! is noticed here, and never becomes a backup. Backups are encrypted as the file is, under the key it had then.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::error::{Error, Result};
use super::files::discard;
use super::handle::Store;
use super::paths;
use super::upkeep::{Running, Signs, Upkeep};
use super::verified::{make, make_now, verify};
use crate::domain::BackupInfo;

/// Edits after which another backup is due.
const EDITS: u32 = 50;

impl Store {
    /// A backup is to be made: after opening, and again after 50 edits.
    pub fn backup_is_due(&self) -> bool {
        self.image.is_some() && !self.read_only && self.upkeep.due && self.upkeep.running.is_none()
    }

    /// Starts a backup on a thread of its own; editing goes on meanwhile. `done` is called on that thread at the end:
    /// it only wakes the one who then asks `backup_outcome`.
    ///
    /// # Errors
    /// `Full`, `ReadOnly`, `Io`.
    pub fn start_backup(&mut self, done: impl FnOnce() + Send + 'static) -> Result<()> {
        if self.read_only || self.upkeep.running.is_some() {
            return Ok(());
        }
        self.be_in_place()?;
        let (saved, key, path) = (self.settle()?, self.key.clone(), self.path.clone());
        let signs = Arc::new(Signs::default());
        let theirs = Arc::clone(&signs);
        let thread = std::thread::Builder::new().name("backup".into()).spawn(move || {
            let made = make(&saved, &key, &path, &theirs);
            drop((saved, key));
            theirs.done.store(true, Ordering::Release);
            done();
            made
        });
        self.upkeep = Upkeep { running: Some(Running { thread: Some(thread?), signs }), due: false, edits: 0 };
        Ok(())
    }

    /// What became of the backup that was started; `None` while it is being made, and once it was told.
    ///
    /// `Damaged` says that the file itself is damaged: it is to be closed, and a backup restored.
    pub fn backup_outcome(&mut self) -> Option<Result<BackupInfo>> {
        if !self.upkeep.running.as_ref()?.signs.done.load(Ordering::Acquire) {
            return None;
        }
        let thread = self.upkeep.running.take()?.thread.take()?;
        Some(thread.join().unwrap_or(Err(Error::Io)))
    }

    /// Makes a backup at once, for a command that ends.
    ///
    /// # Errors
    /// `Damaged` where this file is; `Full`, `ReadOnly`, `Io`.
    pub fn back_up(&mut self) -> Result<BackupInfo> {
        self.may_write()?;
        self.stop_backup();
        make_now(&self.settle()?, &self.key, &self.path)
    }

    /// Makes a verified copy at another place, for `ecogram backup FILE`. It opens with the passphrase of now.
    ///
    /// # Errors
    /// `Exists`, `Missing` for a folder that is not there, `Full`, `ReadOnly`, `Io`; `Damaged` where this file is.
    pub fn backup_to(&mut self, target: &Path) -> Result<()> {
        let target = paths::real(target)?;
        if target.exists() {
            return Err(Error::Exists);
        }
        self.be_in_place()?;
        let unfinished = paths::beside(&target, ".new");
        discard(&unfinished)?;
        self.copy_to(&unfinished)
            .and_then(|()| verify(&unfinished, &self.key, &Signs::default()))
            .and_then(|_| paths::replace(&unfinished, &target))
            .inspect_err(|_| {
                // What went wrong first is what is told.
                let _ = discard(&unfinished);
            })
    }

    /// Counts an edit.
    pub(super) fn edited(&mut self) {
        self.upkeep.edits += 1;
        self.upkeep.due |= self.upkeep.edits >= EDITS;
    }
}
