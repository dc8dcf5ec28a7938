//! The caseworker's own entries of the directory, as texts. What they say is the program's.

use rusqlite::params;

use crate::domain::ResourceId;

use super::error::Result;
use super::handle::Store;
use super::rows::uuid;

impl Store {
    /// The entries of the directory, each as the text it was kept as, in order of entry.
    ///
    /// # Errors
    /// `Damaged`, `Io`.
    pub fn resources(&self) -> Result<Vec<(ResourceId, String)>> {
        let mut all = self.conn.prepare_cached("SELECT id, body FROM resource ORDER BY id")?;
        let found = all.query_map([], |row| Ok((ResourceId(uuid(row, 0)?), row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Adds entries to the directory, or replaces them: all of them or none.
    ///
    /// # Errors
    /// `Full`, `ReadOnly`, `Io`.
    pub fn put_resources(&mut self, entries: &[(ResourceId, String)]) -> Result<()> {
        self.write(|conn, _| {
            let put = "INSERT INTO resource VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = excluded.body";
            let mut put = conn.prepare_cached(put)?;
            for (id, body) in entries {
                put.execute(params![id.0.as_bytes().as_slice(), body])?;
            }
            Ok(())
        })?;
        Ok(())
    }
}
