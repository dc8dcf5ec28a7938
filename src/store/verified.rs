//! Making a backup: a copy that was read whole before it gets its name. A damaged file is noticed here, and never becomes
//! a backup. Starts no thread.

use std::fs::File;
use std::path::Path;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use super::check::is_sound;
use super::connection::{self, Access};
use crate::domain::BackupInfo;

use super::copies::{backups, folder, name_for, rotate};
use super::error::{Error, Result};
use super::files::{copy, discard, remove_if_there, write_new};
use super::paths;
use super::secret::Key;
use super::upkeep::Signs;

/// Writes what was saved, verifies, names and rotates. A copy that is the latest backup takes its place.
pub(super) fn make(content: &[u8], key: &Key, path: &Path, signs: &Signs) -> Result<BackupInfo> {
    let unfinished = folder(path).join("unfinished");
    let made = (|| {
        paths::private_folder(&folder(path))?;
        discard(&unfinished)?;
        write_new(&unfinished, content, || signs.stop.load(Ordering::Acquire))?;
        let seq = verify(&unfinished, key, signs)?;
        let name = name_for(path, seq, &unfinished)?;
        paths::replace(&unfinished, &name)?;
        rotate(path)?;
        backups(path)?.into_iter().find(|backup| backup.path == name).ok_or(Error::Io)
    })();
    if made.is_err() {
        discard(&unfinished)?;
    }
    made
}

/// Keeps the file as an older program left it, before its schema becomes another: with every page read, since a newer
/// schema cannot be asked of it yet.
pub(super) fn before_migrating(conn: &rusqlite::Connection, image: &File, key: &Key, path: &Path) -> Result<()> {
    let seq = conn.query_row("SELECT seq FROM saved", [], |row| row.get::<_, i64>(0)).unwrap_or(0);
    let unfinished = folder(path).join("unfinished");
    paths::private_folder(&folder(path))?;
    discard(&unfinished)?;
    let salt = paths::salt(image)?;
    let kept = copy(image, &unfinished).and_then(|()| {
        let kept = connection::keyed(&unfinished, key, &salt, Access::View)?;
        let damaged = kept.prepare("PRAGMA cipher_integrity_check")?.exists([])?;
        drop(kept);
        if damaged {
            Err(Error::Damaged)
        } else {
            paths::replace(&unfinished, &name_for(path, seq as u64, &unfinished)?)
        }
    });
    kept.inspect_err(|_| {
        // What went wrong first is what is told.
        let _ = discard(&unfinished);
    })
}

/// Reads a copy whole; answers with the number of the last change in it. `Damaged` where any page or the structure is not
/// what was written.
pub(super) fn verify(copy: &Path, key: &Key, signs: &Signs) -> Result<u64> {
    let conn = connection::open(copy, key, &paths::salt(&File::open(copy)?)?, Access::View).map_err(|e| match e {
        Error::WrongPassphrase => Error::Damaged,
        other => other,
    })?;
    *signs.checking.lock().unwrap_or_else(PoisonError::into_inner) = Some(conn.get_interrupt_handle());
    let sound = if signs.stop.load(Ordering::Acquire) { Ok(false) } else { is_sound(&conn) };
    *signs.checking.lock().unwrap_or_else(PoisonError::into_inner) = None;
    if sound? {
        Ok(conn.query_row("SELECT seq FROM saved", [], |row| row.get::<_, i64>(0))? as u64)
    } else {
        Err(Error::Damaged)
    }
}

/// Makes a backup at once.
pub(super) fn make_now(content: &[u8], key: &Key, path: &Path) -> Result<BackupInfo> {
    make(content, key, path, &Signs::default())
}

/// Makes a backup of now and removes all others: of those nobody knows whom they still hold.
pub(super) fn renew(content: &[u8], key: &Key, path: &Path) -> Result<()> {
    let new = make_now(content, key, path)?;
    for backup in backups(path)?.into_iter().filter(|backup| backup.path != new.path) {
        remove_if_there(&backup.path)?;
    }
    Ok(())
}
