//! What the file keeps besides clients: settings, the directory of resources, and the audit list.

use rusqlite::{OptionalExtension, params};

use crate::domain::{AuditLine, ClientId, ResourceId};

use super::error::Result;
use super::handle::{Store, last_change};
use super::rows::uuid;

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

    /// Notes in the audit list what left the file. `detail` says profile, target and counts, never content.
    ///
    /// # Errors
    /// `Full`, `ReadOnly`, `Io`.
    pub fn note(&mut self, what: &str, client: Option<ClientId>, detail: &str) -> Result<()> {
        self.write(|conn, saved| {
            let client = client.map(|id| id.0.as_bytes().to_vec());
            let insert = "INSERT INTO audit (seq, at, what, client, detail) VALUES (?1, ?2, ?3, ?4, ?5)";
            conn.execute(insert, params![saved.seq as i64, super::save::at(saved), what, client, detail])?;
            Ok(())
        })?;
        Ok(())
    }

    /// The audit list, the latest first.
    ///
    /// # Errors
    /// `Damaged`, `Io`.
    pub fn audit(&self) -> Result<Vec<AuditLine>> {
        let mut all = self.conn.prepare_cached("SELECT client, seq, at, what, detail FROM audit ORDER BY seq DESC")?;
        let mut rows = all.query([])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let client = if row.get_ref(0)? == rusqlite::types::ValueRef::Null { None } else { Some(uuid(row, 0)?) };
            let at = last_change(row.get(1)?, &row.get::<_, String>(2)?);
            lines.push(AuditLine { at, what: row.get(3)?, client: client.map(ClientId), detail: row.get(4)? });
        }
        Ok(lines)
    }
}
