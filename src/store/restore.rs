//! The way back: a backup takes the place of the file, and the file that was there is kept aside.

use std::path::{Path, PathBuf};

use super::check::is_sound;
use super::connection::{self, Access};
use super::copies::keep_aside;
use super::decided::decided;
use super::error::{Error, Result};
use super::files::{close, copy_whole, discard};
use super::handle::Store;
use super::paths;
use super::secret::Secret;
use super::unlock::fitting_key;

impl Store {
    /// Puts a backup in the place of the file, after reading it whole, and opens it. Answers with where the file that
    /// was there is kept, if there was one. It opens with the passphrase that the backup had.
    ///
    /// # Errors
    /// `WrongPassphrase` for the backup's passphrase, `Damaged` and `NotOurs` for the backup, `NewerFile`, `InUse`,
    /// `Missing`, `Full`, `ReadOnly`, `Io`: the file is then as it was.
    pub fn restore(path: &Path, backup: &Path, secret: &Secret) -> Result<(Store, Option<PathBuf>)> {
        let path = paths::with_folder(path)?;
        let from = paths::image(backup)?;
        if path.exists() {
            paths::image(&path)?;
        }
        let (salt, key) = (paths::salt(&from)?, fitting_key(backup, &from, secret)?);
        let lock = paths::lock(&path)?;
        let fresh = paths::beside(&path, ".new");
        discard(&fresh)?;
        let copied = copy_whole(backup, &from, &fresh).and_then(|()| {
            // Opened for editing, so that one of an older program is brought to the schema of now.
            let conn = connection::open(&fresh, &key, &salt, Access::Edit)?;
            let sound = is_sound(&conn)?;
            super::erase::is_clean(&conn)?;
            close(conn)?;
            if sound { Ok(()) } else { Err(Error::Damaged) }
        });
        if let Err(error) = copied {
            discard(&fresh)?;
            return Err(error);
        }
        let kept = if path.exists() { Some(keep_aside(&path)?) } else { None };
        paths::replace(&fresh, &decided(&path))?;
        let mut store = Self::open_locked(path, key, lock)?;
        store.note("restore", None, "")?;
        Ok((store, kept))
    }
}
