//! What all visits of a client say of everybody who ever stood in one. Decides nothing.
//!
//! What the visits but the latest say stays the same for as long as a visit is open: it is kept beside them, and read from
//! them where it is not of now.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use crate::domain::Register;

use super::error::Result;
use super::people::{people, ties};
use super::rows::{self, RowKey, uuid};

/// The visits of a client but the latest: the open one, or else the last.
const EARLIER: &str =
    "client = ?1 AND key <> (SELECT key FROM visit WHERE client = ?1 ORDER BY closed, number DESC LIMIT 1)";

/// What the visits say but the latest; with it where `all` are asked for.
pub(super) fn load(conn: &Connection, client: RowKey, all: bool) -> Result<Register> {
    let kept = "SELECT body FROM register WHERE client = ?1 AND sum = ?2";
    let sum = sum(conn, client)?;
    // A backup of an older program, of which somebody takes a look, has no such table.
    let kept: Option<String> = match conn.prepare_cached(kept) {
        Ok(mut kept) => kept.query_row(params![client, sum], |row| row.get(0)).optional()?,
        Err(_) => None,
    };
    let mut register = match kept {
        Some(body) => rows::parse(&body)?,
        None => read(conn, client, &format!("{EARLIER} ORDER BY number"))?,
    };
    if all {
        let latest = "client = ?1 ORDER BY closed, number DESC LIMIT 1";
        see(conn, client, latest, &mut register)?;
    }
    Ok(register)
}

/// Keeps what the visits but the latest say, after they changed: one was opened, closed, brought in, or somebody erased.
pub(super) fn keep(conn: &Connection, client: RowKey) -> Result<()> {
    conn.prepare_cached("DELETE FROM register WHERE client = ?1")?.execute([client])?;
    let register = read(conn, client, &format!("{EARLIER} ORDER BY number"))?;
    if register.is_empty() {
        return Ok(());
    }
    let mut body = serde_json::to_value(&register)?;
    leave_out_nothing(&mut body);
    let mut insert = conn.prepare_cached("INSERT INTO register (client, sum, body) VALUES (?1, ?2, ?3)")?;
    insert.execute(params![client, sum(conn, client)?, body.to_string()])?;
    Ok(())
}

/// The same of every client with several visits.
pub(super) fn keep_all(conn: &Connection) -> Result<()> {
    let mut several = conn.prepare("SELECT client FROM visit GROUP BY client HAVING count(*) > 1")?;
    let several = several.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<RowKey>>>()?;
    several.into_iter().try_for_each(|client| keep(conn, client))
}

/// Tells one state of those visits from another: each bears the sum over its own rows.
fn sum(conn: &Connection, client: RowKey) -> Result<i64> {
    let mut seals = conn.prepare_cached(&format!("SELECT key, seal FROM visit WHERE {EARLIER} ORDER BY number"))?;
    let mut rows = seals.query([client])?;
    let mut sum: i64 = 0;
    while let Some(row) = rows.next()? {
        let (key, seal): (i64, i64) = (row.get(0)?, row.get(1)?);
        sum = sum.wrapping_mul(0x0100_0000_01b3).wrapping_add(key).wrapping_mul(0x0100_0000_01b3).wrapping_add(seal);
    }
    Ok(sum)
}

fn read(conn: &Connection, client: RowKey, which: &str) -> Result<Register> {
    let mut register = Register::default();
    see(conn, client, which, &mut register)?;
    Ok(register)
}

fn see(conn: &Connection, client: RowKey, which: &str, register: &mut Register) -> Result<()> {
    let mut visits = conn.prepare_cached(&format!("SELECT key, id, number, closed, body FROM visit WHERE {which}"))?;
    let mut rows = visits.query([client])?;
    while let Some(row) = rows.next()? {
        let visit = rows::visit_of(uuid(row, 1)?, row.get(2)?, row.get(3)?, &row.get::<_, String>(4)?)?;
        let key = row.get(0)?;
        register.see(&visit, &people(conn, key)?, ties(conn, key)?);
    }
    Ok(())
}

/// What was not asked is not written.
fn leave_out_nothing(value: &mut Value) {
    let Some(known) = value.get_mut("known").and_then(Value::as_array_mut) else { return };
    for person in known.iter_mut().filter_map(|known| known.get_mut("now")?.as_object_mut()) {
        person
            .retain(|_, field| !field.is_null() && field != "" && field.as_array().is_none_or(|list| !list.is_empty()));
    }
}
