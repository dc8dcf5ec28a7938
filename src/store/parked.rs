//! What survives a lock: where the caseworker stood, and what was half typed, a row each. A row goes with the client it is
//! of, and with anybody who is erased from them: what was half typed could name them. What a row says is the program's.

use rusqlite::params;

use crate::domain::ClientId;

use super::error::Result;
use super::handle::Store;
use super::rows::uuid;

/// Something that was parked: of whom, and what it says. Of nobody where no client was open.
pub type ParkedRow = (Option<ClientId>, String);

impl Store {
    /// What was parked, in the order in which it was.
    ///
    /// # Errors
    /// `Damaged`, `Io`.
    pub fn parked(&self) -> Result<Vec<ParkedRow>> {
        let select = "SELECT client.id, parked.body FROM parked LEFT JOIN client ON client.key = parked.client
                      ORDER BY parked.key";
        let mut all = self.conn.prepare_cached(select)?;
        let found = all.query_map([], |row| {
            let of: Option<Vec<u8>> = row.get(0)?;
            let client = of.map(|_| uuid(row, 0)).transpose()?;
            Ok((client.map(ClientId), row.get(1)?))
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Parks this in the place of all that was parked before. Of a client who is not in the file nothing is kept.
    ///
    /// # Errors
    /// `Full`, `ReadOnly`, `Io`; what was parked before stays then.
    pub fn park(&mut self, rows: &[ParkedRow]) -> Result<()> {
        self.be_in_place()?;
        let parking = self.conn.transaction()?;
        parking.execute("DELETE FROM parked", [])?;
        for (client, body) in rows {
            match client {
                None => parking.execute("INSERT INTO parked (client, body) VALUES (NULL, ?1)", [body])?,
                Some(id) => {
                    let insert = "INSERT INTO parked (client, body) SELECT key, ?2 FROM client WHERE id = ?1";
                    parking.execute(insert, params![id.0.as_bytes().as_slice(), body])?
                }
            };
        }
        Ok(parking.commit()?)
    }
}
