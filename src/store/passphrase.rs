//! Another passphrase: a whole new file under a new key, checked, then put in the place of the old one.
//!
//! Killed at any moment, the file opens with the old passphrase or with the new one, and holds the same.

use std::fs::File;
use std::path::Path;

use super::check::is_sound;
use super::connection::{self, Access};
use super::error::{Error, Result};
use super::files::{close, copy, discard};
use super::handle::Store;
use super::process::random;
use super::secret::{Key, RecoveryCode, Salt, Secret};
use super::{copies, paths};

impl Store {
    /// Changes the passphrase, and with it the recovery code: the old ones no longer open the file. Older backups
    /// keep theirs. The answer is to be shown once.
    ///
    /// # Errors
    /// `Weak`, `Full`, `ReadOnly`, `Io`, `Damaged`: the file is then as it was, with the old passphrase.
    pub fn change_passphrase(&mut self, secret: &Secret) -> Result<RecoveryCode> {
        secret.strong()?;
        self.may_write()?;
        let mut salt = Salt::default();
        random(&mut salt)?;
        let key = secret.key(&salt);
        let fresh = paths::beside(&self.path, ".new");
        discard(&fresh)?;
        self.stop_backup();
        let made = self.copy_to(&fresh).and_then(|()| rekey(&fresh, &self.key, &key, &salt)).and_then(|()| {
            // Before it takes the place of the old one: the latest backup is never older than the passphrase.
            paths::private_folder(&copies::folder(&self.path))?;
            let name = copies::next_name(&self.path, self.last_change()?.seq)?;
            copy(&File::open(&fresh)?, &name)?;
            paths::sync_folder_of(&name)
        });
        if let Err(error) = made {
            discard(&fresh)?;
            return Err(error);
        }
        self.swap(&fresh, key)?;
        Ok(RecoveryCode::new(&self.key))
    }

    /// Whether this is what opens the file. Takes a quarter of a second for a passphrase.
    ///
    /// # Errors
    /// `Io`.
    pub fn opens_with(&self, secret: &Secret) -> Result<bool> {
        let salt = paths::salt(self.image()?.file())?;
        let fits = |secret: &Secret| *secret.key(&salt) == *self.key;
        Ok(fits(secret) || secret.as_typed().is_some_and(|secret| fits(&secret)))
    }
}

/// Encrypts a copy anew, and looks it over whole under the new key.
fn rekey(path: &Path, old: &Key, key: &Key, salt: &Salt) -> Result<()> {
    let conn = connection::open(path, old, &paths::salt(&File::open(path)?)?, Access::Edit)?;
    conn.execute_batch(&connection::pragma("rekey", key, salt))?;
    close(conn)?;
    let written = paths::salt(&File::open(path)?)?;
    let conn = connection::open(path, key, &written, Access::Edit)?;
    let sound = written == *salt && is_sound(&conn)?;
    close(conn)?;
    if sound { Ok(()) } else { Err(Error::Damaged) }
}
