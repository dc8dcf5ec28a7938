//! Which key a secret leads to that fits a file. Writes nothing, and leaves no lock: what is not ours stays as it is.

use std::fs::{self, File};
use std::path::Path;

use super::connection;
use super::error::{Error, Result};
use super::paths;
use super::secret::{Key, Secret};

/// The key that fits the open file at this path.
///
/// # Errors
/// `NotOurs`, `Damaged` for what is no whole file; `WrongPassphrase` for a secret that does not fit.
pub(super) fn fitting_key(path: &Path, image: &File, secret: &Secret) -> Result<Key> {
    let salt = paths::salt(image)?;
    let key = secret.key(&salt);
    // What waits beside can make the first page whole again: opening tells.
    let waits = fs::metadata(paths::beside(path, "-wal")).is_ok_and(|beside| beside.len() > 0);
    let refused = match connection::fits(path, &key, &salt) {
        Err(error @ (Error::WrongPassphrase | Error::NotOurs)) => error,
        _ => return Ok(key),
    };
    let as_typed = secret.as_typed().map(|secret| secret.key(&salt));
    match as_typed.filter(|key| connection::fits(path, key, &salt).is_ok()) {
        Some(key) => Ok(key),
        None if waits => Ok(key),
        None => Err(refused),
    }
}
