//! The way back: a backup takes the place of the file, and the file that was there is kept aside.
//!
//! From one moment on the restoring is decided, and the next start finishes it: a kill leaves the old file or the
//! restored one, never a mixture.

use std::fs;
use std::path::{Path, PathBuf};

use super::backup::{self, backups};
use super::connection::{self, Access};
use super::error::{Error, Result};
use super::file::{Store, close, remove_if_there};
use super::passphrase::{copy, discard};
use super::place;
use super::secret::Secret;

impl Store {
    /// Puts a backup in the place of the file, after reading it whole, and opens it. Answers with where the file that
    /// was there is kept, if there was one. It opens with the passphrase that the backup had.
    ///
    /// # Errors
    /// `WrongPassphrase` for the backup's passphrase, `Damaged` and `NotOurs` for the backup, `NewerFile`, `InUse`,
    /// `Missing`, `Full`, `ReadOnly`, `Io`: the file is then as it was.
    pub fn restore(path: &Path, backup: &Path, secret: &Secret) -> Result<(Store, Option<PathBuf>)> {
        let path = place::with_folder(path)?;
        let from = place::image(backup)?;
        if path.exists() {
            place::image(&path)?;
        }
        let lock = place::lock(&path)?;
        let salt = place::salt(&from)?;
        let key = secret.key(&salt);
        let fresh = place::beside(&path, ".new");
        discard(&fresh)?;
        let copied = copy_whole(backup, &from, &fresh).and_then(|()| {
            // Opened for editing, so that one of an older program is brought to the schema of now.
            let conn = connection::open(&fresh, &key, &salt, Access::Edit)?;
            let sound = backup::is_sound(&conn)?;
            super::erase::is_clean(&conn)?;
            close(conn)?;
            if sound { Ok(()) } else { Err(Error::Damaged) }
        });
        if let Err(error) = copied {
            discard(&fresh)?;
            return Err(error);
        }
        let kept = if path.exists() { Some(keep_aside(&path)?) } else { None };
        place::replace(&fresh, &decided(&path))?;
        let mut store = Self::open_locked(path, key, lock)?;
        store.note("restore", None, "")?;
        Ok((store, kept))
    }
}

/// Copies a file with what waits beside it: where the program ended suddenly, the last changes stand only there.
fn copy_whole(path: &Path, file: &fs::File, target: &Path) -> Result<()> {
    copy(file, target, || false)?;
    let beside = place::beside(path, "-wal");
    if beside.exists() { copy(&fs::File::open(&beside)?, &place::beside(target, "-wal"), || false) } else { Ok(()) }
}

/// Finishes a restoring that was decided: the changes that waited beside the old file must not reach the new one.
pub(super) fn finish(path: &Path) -> Result<()> {
    let decided = decided(path);
    if decided.exists() {
        remove_if_there(&place::beside(path, "-wal"))?;
        place::sync_folder_of(path)?;
        place::replace(&decided, path)?;
    }
    Ok(())
}

/// A restored file that is whole and only waits to be put in place.
pub(super) fn decided(path: &Path) -> PathBuf {
    place::beside(path, ".restored")
}

/// Keeps the file, and what waited beside it, among the backups under a name that no rotation removes.
pub(super) fn keep_aside(path: &Path) -> Result<PathBuf> {
    let folder = backup::folder(path);
    place::private_folder(&folder)?;
    let free = (1..).map(|n| folder.join(format!("kept-{n:03}.eco"))).find(|name| !name.exists());
    let kept = free.ok_or(Error::Io)?;
    copy_whole(path, &fs::File::open(path)?, &kept)?;
    place::sync_folder_of(&kept)?;
    Ok(kept)
}

/// The secret opens the latest backup: then it is right, and the file that it does not open is damaged.
///
/// A changed passphrase does not mislead: the file under the new key is among the backups before it takes the place
/// of the old one.
pub(super) fn opens_latest_backup(path: &Path, secret: &Secret) -> bool {
    let latest = backups(path).unwrap_or_default().into_iter().next();
    latest.is_some_and(|latest| Store::view(&latest.path, secret).is_ok())
}
