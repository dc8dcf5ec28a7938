//! What all visits of a client say of everybody who ever stood in one. Reads; decides nothing.

use rusqlite::{Connection, params};

use crate::domain::{Pair, Person, Register, Tie, Visit};

use super::error::Result;
use super::rows::{self, RowKey, uuid};

/// Reads the visits of a client, the first one first, without this one.
pub(super) fn load(conn: &Connection, client: RowKey, without: Option<RowKey>) -> Result<Register> {
    let mut register = Register::default();
    let mut visits = conn.prepare_cached(
        "SELECT key, id, number, closed, body FROM visit WHERE client = ?1 AND key IS NOT ?2 ORDER BY closed DESC, number",
    )?;
    let mut rows = visits.query(params![client, without])?;
    while let Some(row) = rows.next()? {
        let visit = rows::visit_of(uuid(row, 1)?, row.get(2)?, row.get(3)?, &row.get::<_, String>(4)?)?;
        see(conn, &mut register, row.get(0)?, &visit)?;
    }
    Ok(register)
}

fn see(conn: &Connection, register: &mut Register, key: RowKey, visit: &Visit) -> Result<()> {
    let mut people: Vec<Person> = Vec::new();
    let mut all = conn.prepare_cached("SELECT id, body FROM person WHERE visit = ?1 ORDER BY id")?;
    let mut rows = all.query([key])?;
    while let Some(row) = rows.next()? {
        people.push(rows::person_of(uuid(row, 0)?, &row.get::<_, String>(1)?)?);
    }
    let mut ties: Vec<(Pair, Tie)> = Vec::new();
    let mut all = conn.prepare_cached("SELECT a, b, state, quality FROM tie WHERE visit = ?1")?;
    let mut rows = all.query([key])?;
    while let Some(row) = rows.next()? {
        let quality: Option<String> = row.get(3)?;
        ties.push(rows::tie_of(uuid(row, 0)?, uuid(row, 1)?, &row.get::<_, String>(2)?, quality.as_deref())?);
    }
    register.see(visit, &people, ties);
    Ok(())
}
