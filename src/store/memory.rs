//! A file that is none: in memory, for what is shown and never kept. What it holds is read and written as in a file.

use std::path::PathBuf;

use super::connection;
use super::error::Result;
use super::handle::Store;
use super::secret::Key;
use super::upkeep::Upkeep;

impl Store {
    /// An empty one, which is gone once it is dropped. It has no backups, no passphrase and no lock.
    ///
    /// # Errors
    /// `Io` where there is no memory for it.
    pub fn in_memory() -> Result<Store> {
        Ok(Store {
            upkeep: Upkeep::new(),
            conn: connection::in_memory()?,
            image: None,
            key: Key::default(),
            path: PathBuf::new(),
            read_only: false,
            is_replaced: false,
            was_put_back: false,
            kept_broken: None,
            lock: None,
        })
    }
}
