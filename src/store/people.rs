//! The people and the ties of a visit, row by row.

use rusqlite::Connection;

use crate::domain::{Pair, Person, Tie};

use super::error::Result;
use super::rows::{self, RowKey, uuid};

pub(super) fn people(conn: &Connection, visit: RowKey) -> Result<Vec<Person>> {
    let mut all = conn.prepare_cached("SELECT id, body FROM person WHERE visit = ?1 ORDER BY id")?;
    let mut rows = all.query([visit])?;
    let mut people = Vec::new();
    while let Some(row) = rows.next()? {
        people.push(rows::person_of(uuid(row, 0)?, &row.get::<_, String>(1)?)?);
    }
    Ok(people)
}

pub(super) fn ties(conn: &Connection, visit: RowKey) -> Result<Vec<(Pair, Tie)>> {
    let mut all = conn.prepare_cached("SELECT a, b, state, quality FROM tie WHERE visit = ?1")?;
    let mut rows = all.query([visit])?;
    let mut ties = Vec::new();
    while let Some(row) = rows.next()? {
        let quality: Option<String> = row.get(3)?;
        ties.push(rows::tie_of(uuid(row, 0)?, uuid(row, 1)?, &row.get::<_, String>(2)?, quality.as_deref())?);
    }
    Ok(ties)
}
