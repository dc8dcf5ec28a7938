//! A file that another program takes away, replaces or writes over while it is open. Nothing would be kept of what is
//! written into it then, although every write succeeds: so it is looked at before anything is said to be saved, and
//! before what waits beside is put into it.

use std::fs::{self, File};
use std::path::Path;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::connection::{self, Access};
use super::error::{Error, Result};
use super::files::{checkpoint, close, discard, write_new};
use super::handle::Store;
use super::image::{Content, Image};
use super::paths;
use super::secret::Key;
use super::verified::make_now;

impl Store {
    /// Makes sure that the file stands where it was opened, as we wrote it. One that was taken away is put back. Where
    /// another one stands, or somebody wrote over it, that stays as it is; what was saved until then becomes a backup,
    /// which can still be read here.
    ///
    /// # Errors
    /// `Replaced`, from then on; `Full`, `ReadOnly`, `Io` where it cannot be put back or kept.
    pub fn be_in_place(&mut self) -> Result<()> {
        if self.is_replaced {
            return Err(Error::Replaced);
        }
        if self.read_only {
            return Ok(());
        }
        // In memory there is nobody who could take it away.
        let Some(image) = &self.image else { return Ok(()) };
        let there = paths::is_the_same(image.file(), &self.path)?;
        // There the number of a file may change while it stays the same one.
        let is_named = there != Some(false) || paths::is_on_network(&self.path);
        if !is_named || !image.is_as_written()? {
            self.keep_apart()?;
            return Err(Error::Replaced);
        }
        if there.is_none() { self.put_back() } else { Ok(()) }
    }

    /// The file was taken away and put back since this was asked last.
    pub fn was_put_back(&mut self) -> bool {
        std::mem::take(&mut self.was_put_back)
    }

    /// It can be written to, and what is written stays.
    pub(super) fn may_write(&mut self) -> Result<()> {
        self.be_in_place()?;
        if self.read_only { Err(Error::ReadOnly) } else { Ok(()) }
    }

    /// What waits beside is put into the file, so that nothing old stays behind. Not into one that is no longer ours.
    pub(super) fn settle(&self) -> Result<Content> {
        let Some(image) = &self.image else { return Ok(Content::default()) };
        if !image.is_as_written()? {
            return Err(Error::Replaced);
        }
        let saved = image.saved()?;
        match checkpoint(&self.conn) {
            Ok(()) => {
                image.was_written(Content::clone(&saved));
                Ok(saved)
            }
            Err(error) => {
                image.was_half_written(&saved)?;
                Err(error)
            }
        }
    }

    /// The whole file, as it is now, to another place: encrypted as it is, readable for its owner only.
    pub(super) fn copy_to(&self, target: &Path) -> Result<()> {
        write_new(target, &self.settle()?, || false)
    }

    /// What was saved becomes a backup, and is what is read from then on. Nothing is written into the file any more, and
    /// what waits beside it, which is ours, does not stay there to be put into theirs.
    fn keep_apart(&mut self) -> Result<()> {
        self.stop_backup();
        let kept = make_now(&self.image()?.saved()?, &self.key, &self.path)?;
        let file = File::open(&kept.path)?;
        let conn = connection::open(&kept.path, &self.key, &paths::salt(&file)?, Access::View)?;
        let beside = paths::beside(&self.path, "-wal");
        drop(std::mem::replace(&mut self.conn, conn));
        if self.image()?.is_beside(&beside) {
            fs::remove_file(&beside)?;
        }
        self.image = Some(Image::of(file, &kept.path)?);
        (self.is_replaced, self.read_only) = (true, true);
        Ok(())
    }

    fn put_back(&mut self) -> Result<()> {
        if let Some(folder) = self.path.parent().filter(|folder| !folder.exists()) {
            paths::private_folder(folder)?;
        }
        if let Some(lock) = &self.lock
            && paths::is_the_same(lock, &paths::beside(&self.path, ".lock"))? != Some(true)
        {
            self.lock = Some(paths::lock(&self.path)?);
        }
        let fresh = paths::beside(&self.path, ".new");
        discard(&fresh)?;
        self.stop_backup();
        self.copy_to(&fresh)?;
        self.swap(&fresh, self.key.clone())?;
        self.was_put_back = true;
        Ok(())
    }

    /// Puts a finished file in the place of this one and goes on with it.
    ///
    /// Once it has the name, the new passphrase is the one that opens it, and an error would say the contrary: what
    /// fails after that is told by the next edit, which then cannot be saved.
    pub(super) fn swap(&mut self, fresh: &Path, key: Key) -> Result<()> {
        close(std::mem::replace(&mut self.conn, Connection::open_in_memory()?))?;
        let replaced = paths::replace(fresh, &self.path);
        let is_there = replaced.is_ok() || !fresh.exists();
        if is_there {
            self.key = key;
        }
        let opened = self.reopen();
        if is_there {
            self.read_only = opened.is_err();
            return Ok(());
        }
        opened.and(replaced)
    }

    fn reopen(&mut self) -> Result<()> {
        let file = File::open(&self.path)?;
        self.conn = connection::open(&self.path, &self.key, &paths::salt(&file)?, Access::Edit)?;
        self.image = Some(Image::of(file, &self.path)?);
        self.hold_back()
    }

    /// From now on what waits beside is put into the file by `settle` alone, which looks first.
    pub(super) fn hold_back(&self) -> Result<()> {
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        Ok(())
    }

    fn is_in_place(&self) -> Result<bool> {
        let image = self.image()?;
        Ok(paths::is_the_same(image.file(), &self.path)? == Some(true) && image.is_as_written()?)
    }
}

impl Drop for Store {
    /// Where it was not closed, SQLite puts what waits beside into the file as it closes; not into one that is no longer
    /// ours. What it cannot put there waits for the next start.
    fn drop(&mut self) {
        if !self.read_only && self.is_in_place() == Ok(true) {
            let _ = self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false);
        }
    }
}
