//! The audit list: what left the file, without content and names.

use rusqlite::params;

use crate::domain::{AuditLine, ClientId};

use super::error::Result;
use super::handle::{Store, last_change};
use super::rows::uuid;

impl Store {
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
