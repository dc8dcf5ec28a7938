//! The file is made, opened, viewed and closed here. What it holds is read and written elsewhere in this room.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::connection::{self, Access};
use super::copies::{self, backups, keep_aside};
use super::decided::{decided, finish};
use super::error::{Error, Result};
use super::files::{close, discard};
use super::handle::Store;
use super::image::Image;
use super::paths;
use super::process::random;
use super::secret::{Key, RecoveryCode, Salt, Secret};
use super::unlock::fitting_key;
use super::verified;
use super::wal;

/// A file is there, ours or not, or one that is being restored.
pub fn exists(path: &Path) -> bool {
    path.exists() || decided(path).exists()
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
        let path = paths::with_folder(path)?;
        if exists(&path) {
            return Err(Error::Exists);
        }
        let lock = paths::lock(&path)?;
        if exists(&path) {
            return Err(Error::Exists);
        }
        let mut salt = Salt::default();
        random(&mut salt)?;
        let key = secret.key(&salt);
        let unfinished = paths::beside(&path, ".new");
        discard(&unfinished)?;
        let made = paths::private().create_new(true).open(&unfinished).map_err(Error::from).and_then(|made| {
            drop(made);
            close(connection::create(&unfinished, &key, &salt)?)?;
            paths::replace(&unfinished, &path)
        });
        made.inspect_err(|_| {
            // What went wrong first is what is told.
            let _ = discard(&unfinished);
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
        let path = paths::real(path)?;
        if !exists(&path) {
            return Err(Error::Missing);
        }
        // First of all: a file that is not ours, or that this does not open, gets no lock beside it and keeps its rights.
        let waiting = decided(&path);
        let restored = if waiting.exists() { Some(fitting(&waiting, secret)) } else { None };
        let (key, is_restored) = match restored {
            Some(Ok(key)) => (key, true),
            Some(Err(error)) if !path.exists() => return Err(error),
            _ => (fitting(&path, secret)?, false),
        };
        let restored_apart = waiting.exists() && !is_restored;
        let lock = paths::lock(&path)?;
        if is_restored && path.exists() && !copies::is_kept(&path)? {
            keep_aside(&path)?;
        }
        if restored_apart {
            // It is not what was asked for: a restoring under another passphrase, or no file of ours.
            copies::set_aside(&path, &waiting)?;
        }
        finish(&path)?;
        paths::owner_only(&path)?;
        paths::guard_folder(&path)?;
        // Where the folder beside cannot be read, that is told when a backup is made.
        let _ = paths::private_files(&copies::folder(&path));
        match Self::open_locked(path.clone(), key, lock) {
            Err(Error::WrongPassphrase) if opens_latest_backup(&path, secret) => Err(Error::Damaged),
            opened => opened,
        }
    }

    /// Opens a file on a medium that cannot be written, to look at it. Nothing can be saved.
    ///
    /// # Errors
    /// As `open`; `NotClosed` where the program ended suddenly and what waits beside has to be put in place first.
    pub fn view(path: &Path, secret: &Secret) -> Result<Store> {
        let path = paths::real(path)?;
        if fs::metadata(paths::beside(&path, "-wal")).is_ok_and(|wal| wal.len() > 0) {
            return Err(Error::NotClosed);
        }
        let image = paths::image(&path)?;
        let salt = paths::salt(&image)?;
        let key = fitting_key(&path, &image, secret)?;
        let conn = connection::open(&path, &key, &salt, Access::View)?;
        let image = Image::of(image, &path)?;
        Ok(Store::of(conn, image, key, path, None))
    }

    pub(super) fn open_locked(path: PathBuf, key: Key, lock: File) -> Result<Store> {
        finish(&path)?;
        discard(&paths::beside(&path, ".new"))?;
        let image = File::open(&path)?;
        let salt = paths::salt(&image)?;
        // A page that is cut in two, with nothing beside that would make it whole.
        let beside = fs::metadata(paths::beside(&path, "-wal")).map_or(0, |wal| wal.len());
        let is_cut = beside == 0 && !image.metadata()?.len().is_multiple_of(paths::PAGE);
        let kept_broken = if wal::is_broken(&path)? { Some(keep_aside(&path)?) } else { None };
        let keep = |conn: &Connection| verified::before_migrating(conn, &image, &key, &path);
        let conn = connection::open_after(&path, &key, &salt, Access::Edit, keep)?;
        if is_cut {
            return Err(Error::Damaged);
        }
        let image = Image::of(image, &path)?;
        let mut store = Store::of(conn, image, key, path, Some(lock));
        store.kept_broken = kept_broken;
        store.hold_back()?;
        // Where it cannot be finished now, the next start tries again.
        let _ = store.finish_erasing();
        Ok(store)
    }

    /// Closes the file: everything into one file, and the lock away.
    ///
    /// # Errors
    /// `Full`, `Io`: what was saved is then still safe in the file beside it, and is put in place at the next start.
    /// `Replaced`: another file stands in its place, and what it held became a backup.
    pub fn close(mut self) -> Result<()> {
        self.stop_backup();
        let settled = match self.be_in_place() {
            Ok(()) if self.read_only => Ok(false),
            Ok(()) => self.settle().map(|_| true),
            Err(error) => Err(error),
        };
        let closed = match settled {
            Ok(true) => close(std::mem::replace(&mut self.conn, Connection::open_in_memory()?)),
            // What waits beside stays there: it may not reach a file that is no longer ours.
            _ => Ok(()),
        };
        self.read_only = true;
        settled.and(closed)
    }
}

/// The key of the file at this path, where it has one name and the secret fits it.
fn fitting(path: &Path, secret: &Secret) -> Result<Key> {
    let image = paths::image(path)?;
    paths::has_one_name(&image)?;
    match fitting_key(path, &image, secret) {
        Err(Error::WrongPassphrase) if opens_latest_backup(path, secret) => Err(Error::Damaged),
        other => other,
    }
}

/// The secret opens the latest backup: then it is right, and the file that it does not open is damaged.
///
/// A changed passphrase does not mislead: the file under the new key is among the backups before it takes the place
/// of the old one.
fn opens_latest_backup(path: &Path, secret: &Secret) -> bool {
    let latest = backups(path).unwrap_or_default().into_iter().next();
    latest.is_some_and(|latest| Store::view(&latest.path, secret).is_ok())
}
