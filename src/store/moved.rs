//! A file that another program takes away or replaces while it is open. Nothing would be kept of what is written into
//! it then, although every write succeeds: so its place is looked at before anything is said to be saved.

use super::error::{Error, Result};
use super::files::discard;
use super::handle::Store;
use super::place;

impl Store {
    /// Makes sure that the file stands where it was opened. One that was taken away is put back; another one that stands
    /// there now stays as it is, and what this one held becomes a backup.
    ///
    /// # Errors
    /// `Replaced`; `Full`, `ReadOnly`, `Io` where it cannot be put back.
    pub(super) fn be_in_place(&mut self) -> Result<()> {
        if self.read_only {
            return Ok(());
        }
        match place::is_the_same(&self.image, &self.path)? {
            Some(true) => Ok(()),
            // There the number of a file may change while it stays the same one.
            Some(false) if place::is_on_network(&self.path) => Ok(()),
            Some(false) => {
                self.back_up()?;
                Err(Error::Replaced)
            }
            None => self.put_back(),
        }
    }

    fn put_back(&mut self) -> Result<()> {
        if let Some(folder) = self.path.parent().filter(|folder| !folder.exists()) {
            place::private_folder(folder)?;
        }
        if let Some(lock) = &self.lock
            && place::is_the_same(lock, &place::beside(&self.path, ".lock"))? != Some(true)
        {
            self.lock = Some(place::lock(&self.path)?);
        }
        let fresh = place::beside(&self.path, ".new");
        discard(&fresh)?;
        self.hold_still()?;
        self.copy_to(&fresh)?;
        self.swap(&fresh, self.key.clone())?;
        self.was_put_back = true;
        Ok(())
    }

    /// The file was taken away and put back since this was asked last.
    pub fn was_put_back(&mut self) -> bool {
        std::mem::take(&mut self.was_put_back)
    }
}
