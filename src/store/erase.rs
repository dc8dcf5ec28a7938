//! Erasing for good: gone from the rows, the journal, the free pages and the file beside.

use rusqlite::params;

use crate::domain::ClientId;

use super::error::{Error, Result};
use super::file::{LastChange, Store};
use super::rows::{client_key, hit};

/// What was erased, to be given to whoever asked for it. Holds no names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// When.
    pub at: LastChange,
    /// Visits that were erased.
    pub visits: u64,
    /// Members that were erased, over all visits.
    pub people: u64,
    /// Answered pairs that were erased, over all visits.
    pub ties: u64,
    /// Steps of undo that were erased.
    pub undo: u64,
}

impl Store {
    /// Erases a client with everything about them; the audit list keeps that it was done, not about whom.
    ///
    /// # Errors
    /// `NoSuchClient`, `Full`, `ReadOnly`, `Io`, `Damaged`.
    pub fn delete_client(&mut self, id: ClientId) -> Result<Receipt> {
        let mut receipt = None;
        self.write(|conn, saved| {
            let key = client_key(conn, id)?;
            let count = |sql: &str| conn.query_row(sql, [key], |row| row.get::<_, u32>(0).map(u64::from));
            let of = "WHERE visit IN (SELECT key FROM visit WHERE client = ?1)";
            let erased = Receipt {
                at: saved.clone(),
                visits: count("SELECT count(*) FROM visit WHERE client = ?1")?,
                people: count(&format!("SELECT count(*) FROM person {of}"))?,
                ties: count(&format!("SELECT count(*) FROM tie {of}"))?,
                undo: count(&format!("SELECT count(*) FROM journal {of}"))?,
            };
            hit(conn.execute("DELETE FROM client WHERE key = ?1", [key])?)?;
            let about = id.0.as_bytes().as_slice();
            conn.execute("UPDATE audit SET client = NULL, detail = '' WHERE client = ?1", [about])?;
            erased.note(conn, "erase_client")?;
            receipt = Some(erased);
            Ok(())
        })?;
        self.purge()?;
        receipt.ok_or(Error::NoSuchClient)
    }

    /// Rewrites the file without free pages, and empties the file beside.
    pub(super) fn purge(&self) -> Result<()> {
        self.conn.execute_batch("VACUUM")?;
        self.settle()
    }
}

impl Receipt {
    pub(super) fn note(&self, conn: &rusqlite::Connection, what: &str) -> Result<()> {
        let detail = format!("visits={} people={} ties={} undo={}", self.visits, self.people, self.ties, self.undo);
        let insert = "INSERT INTO audit (seq, at, what, client, detail) VALUES (?1, ?2, ?3, NULL, ?4)";
        conn.execute(insert, params![self.at.seq as i64, super::save::at(&self.at), what, detail])?;
        Ok(())
    }
}
