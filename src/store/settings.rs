//! Settings of the program, as the file keeps them.

use rusqlite::OptionalExtension;

use super::error::Result;
use super::handle::Store;

impl Store {
    /// A setting; `None` where it was never set.
    ///
    /// # Errors
    /// `Damaged`, `Io`.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        let mut find = self.conn.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
        Ok(find.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Sets a setting.
    ///
    /// # Errors
    /// `Full`, `ReadOnly`, `Io`.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<()> {
        self.may_write()?;
        let put = "INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        self.conn.execute(put, [key, value])?;
        self.settle_in_time();
        Ok(())
    }
}
