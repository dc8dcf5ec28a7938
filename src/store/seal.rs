//! What belongs together is sealed together: a page out of an older copy of the file is noticed.
//!
//! Every page carries SQLCipher's own seal, but an older page of the same file carries a right one too. So each visit
//! keeps a sum over its rows, which lie on other pages; that of the present visit also covers the client. It guards
//! against mixed-up copies, not against somebody who has the key, nor against an older copy of the whole file.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};

use super::error::{Error, Result};
use super::rows::RowKey;

/// Brings the seal of a client's present visit up to date: the open one, or else the latest.
pub(super) fn reseal_latest(conn: &Connection, client: RowKey) -> Result<()> {
    let mut latest =
        conn.prepare_cached("SELECT key FROM visit WHERE client = ?1 ORDER BY closed, number DESC LIMIT 1")?;
    let latest = latest.query_row([client], |row| row.get(0))?;
    write(conn, latest)
}

/// Brings the seals of all visits of a client up to date.
pub(super) fn reseal_all(conn: &Connection, client: RowKey) -> Result<()> {
    let mut all = conn.prepare_cached("SELECT key FROM visit WHERE client = ?1")?;
    let visits = all.query_map([client], |row| row.get(0))?.collect::<rusqlite::Result<Vec<RowKey>>>()?;
    visits.into_iter().try_for_each(|visit| write(conn, visit))
}

/// `Damaged` where the rows of a visit are not the ones that were saved together.
pub(super) fn verify(conn: &Connection, visit: RowKey) -> Result<()> {
    let mut kept = conn.prepare_cached("SELECT seal FROM visit WHERE key = ?1")?;
    let kept: i64 = kept.query_row([visit], |row| row.get(0))?;
    if kept == sum(conn, visit)? { Ok(()) } else { Err(Error::Damaged) }
}

fn write(conn: &Connection, visit: RowKey) -> Result<()> {
    let sum = sum(conn, visit)?;
    conn.prepare_cached("UPDATE visit SET seal = ?2 WHERE key = ?1")?.execute(params![visit, sum])?;
    Ok(())
}

/// The sum over everything that a visit shows, in a fixed order.
fn sum(conn: &Connection, visit: RowKey) -> Result<i64> {
    const PARTS: [&str; 5] = [
        "SELECT id, number, closed, body, profile FROM visit WHERE key = ?1",
        "SELECT client.id, code, archived, client.body, plan, changed FROM client JOIN visit ON client = client.key
         WHERE visit.key = ?1 AND ?1 =
             (SELECT key FROM visit WHERE client = client.key ORDER BY closed, number DESC LIMIT 1)",
        "SELECT id, active, body FROM person WHERE visit = ?1 ORDER BY id",
        "SELECT a, b, state, quality FROM tie WHERE visit = ?1 ORDER BY a, b",
        "SELECT undone, count(*), max(seq), min(seq) FROM journal WHERE visit = ?1 GROUP BY undone ORDER BY undone",
    ];
    let mut sum = Sum::default();
    for part in PARTS {
        let mut query = conn.prepare_cached(part)?;
        let columns = query.column_count();
        let mut rows = query.query([visit])?;
        sum.add(&[columns as u8]);
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                match row.get_ref(column)? {
                    ValueRef::Null => sum.add(&[0]),
                    ValueRef::Integer(number) => sum.add(&number.to_le_bytes()),
                    ValueRef::Real(number) => sum.add(&number.to_le_bytes()),
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => sum.add(bytes),
                }
            }
        }
    }
    Ok(sum.0 as i64)
}

/// FNV-1a over 64 bits, each part with its length.
struct Sum(u64);

impl Default for Sum {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes.len().to_le_bytes().iter().chain(bytes) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
