//! How the domain's types stand in rows: identities and what is constrained as columns, the rest as lean JSON.
//!
//! A body leaves out what was not asked and what a column holds already, so that nothing is said twice. Reading goes
//! through the domain's own types, and so through the clean door.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use crate::domain::beyond::{beyond_client, beyond_plan, beyond_visit};
use crate::domain::{
    Client, ClientCode, ClientId, Code, Edit, Knows, Pair, Person, PersonId, Plan, Tie, TieQuality, Visit, VisitId,
};

use super::error::{Error, Result};

/// The row number of a client or a visit, which never leaves this room.
pub(super) type RowKey = i64;

/// The body of a type whose missing fields mean *not asked*, without the fields that columns hold.
pub(super) fn lean<T: Serialize>(value: &T, columns: &[&str]) -> Result<String> {
    let mut value = serde_json::to_value(value)?;
    if let Value::Object(fields) = &mut value {
        fields.retain(|name, field| !columns.contains(&name.as_str()) && !is_nothing(field));
    }
    Ok(value.to_string())
}

fn is_nothing(field: &Value) -> bool {
    match field {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    }
}

pub(super) fn parse<T: DeserializeOwned>(body: &str) -> Result<T> {
    Ok(serde_json::from_str(body)?)
}

/// Nothing is written that could not be read again: what lies beyond the limits of the domain.
fn fits(beyond: Option<&'static str>) -> Result<()> {
    if beyond.is_none() { Ok(()) } else { Err(Error::OutOfStep) }
}

/// What was read lies within the limits by which it was measured before it was written.
pub(super) fn is_within_limits(client: &Client, visit: &Visit, plan: &Plan) -> Result<()> {
    let beyond = beyond_client(client).or(beyond_visit(visit)).or(beyond_plan(plan));
    if beyond.is_none() { Ok(()) } else { Err(Error::Damaged) }
}

pub(super) fn client_body(client: &Client) -> Result<String> {
    fits(beyond_client(client))?;
    lean(client, &["id", "code", "archived"])
}

/// A client out of `id, code, archived` and a body.
pub(super) fn client_of(id: Uuid, code: &str, archived: bool, body: &str) -> Result<Client> {
    let mut client: Client = parse(body)?;
    client.id = ClientId(id);
    client.code = ClientCode::new(code).ok_or(Error::Damaged)?;
    client.archived = archived;
    Ok(client)
}

/// A visit out of its columns, which win, and its body.
pub(super) fn visit_of(id: Uuid, number: u32, closed: bool, body: &str) -> Result<Visit> {
    let mut visit: Visit = parse(body)?;
    (visit.id, visit.number, visit.closed) = (VisitId(id), number, closed);
    Ok(visit)
}

pub(super) fn person_of(id: Uuid, body: &str) -> Result<Person> {
    let mut person: Person = parse(body)?;
    person.id = PersonId(id);
    Ok(person)
}

pub(super) fn tie_of(a: Uuid, b: Uuid, state: &str, quality: Option<&str>) -> Result<(Pair, Tie)> {
    let pair = Pair::new(PersonId(a), PersonId(b)).ok_or(Error::Damaged)?;
    let state = Knows::from_code(state).ok_or(Error::Damaged)?;
    let quality = match quality {
        Some(code) => Some(TieQuality::from_code(code).ok_or(Error::Damaged)?),
        None => None,
    };
    Ok((pair, Tie { state, quality }))
}

/// The identity in a column.
pub(super) fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    let bytes = row.get_ref(column)?.as_blob()?;
    Uuid::from_slice(bytes).map_err(|e| rusqlite::Error::FromSqlConversionFailure(column, Type::Blob, Box::new(e)))
}

/// The row of a client.
pub(super) fn client_key(conn: &Connection, id: ClientId) -> Result<RowKey> {
    let mut find = conn.prepare_cached("SELECT key FROM client WHERE id = ?1")?;
    find.query_row([id.0.as_bytes().as_slice()], |row| row.get(0)).optional()?.ok_or(Error::NoSuchClient)
}

/// The row of a visit, the row of its client, and whether it is closed.
pub(super) fn visit_key(conn: &Connection, id: VisitId) -> Result<(RowKey, RowKey, bool)> {
    let mut find = conn.prepare_cached("SELECT key, client, closed FROM visit WHERE id = ?1")?;
    let found = find.query_row([id.0.as_bytes().as_slice()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    found.optional()?.ok_or(Error::NoSuchVisit)
}

pub(super) fn insert_client(conn: &Connection, client: &Client, plan: &Plan, seq: u64, at: &str) -> Result<RowKey> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO client (id, code, code_folded, archived, body, plan, changed, changed_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let (id, folded) = (client.id.0.as_bytes().as_slice(), client.code.folded());
    let (body, plan) = (client_body(client)?, serde_json::to_string(plan)?);
    let code = client.code.as_str();
    if client_key(conn, client.id).is_ok() {
        return Err(Error::AlreadyThere);
    }
    let inserted = insert.insert(params![id, code, folded, client.archived, body, plan, seq as i64, at]);
    inserted.map_err(code_taken)
}

pub(super) fn update_client(conn: &Connection, key: RowKey, client: &Client) -> Result<()> {
    let mut update =
        conn.prepare_cached("UPDATE client SET code = ?2, code_folded = ?3, archived = ?4, body = ?5 WHERE key = ?1")?;
    let body = client_body(client)?;
    let written = update.execute(params![key, client.code.as_str(), client.code.folded(), client.archived, body]);
    written.map(|_| ()).map_err(code_taken)
}

/// The only uniqueness of a client that a caseworker can run into is the code.
fn code_taken(error: rusqlite::Error) -> Error {
    match Error::from(error) {
        Error::OutOfStep => Error::CodeTaken,
        other => other,
    }
}

pub(super) fn visit_body(visit: &Visit) -> Result<String> {
    fits(beyond_visit(visit))?;
    lean(visit, &[])
}

/// A new visit; a closed one takes the client along as of then.
pub(super) fn insert_visit(conn: &Connection, client: RowKey, visit: &Visit, profile: &Client) -> Result<RowKey> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO visit (id, client, number, closed, body, profile) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    if visit_key(conn, visit.id).is_ok() {
        return Err(Error::AlreadyThere);
    }
    let profile = if visit.closed { Some(client_body(profile)?) } else { None };
    let id = visit.id.0.as_bytes().as_slice();
    Ok(insert.insert(params![id, client, visit.number, visit.closed, visit_body(visit)?, profile])?)
}

pub(super) fn put_person(conn: &Connection, visit: RowKey, person: &Person) -> Result<()> {
    let mut put = conn.prepare_cached(
        "INSERT INTO person (visit, id, active, body) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (visit, id) DO UPDATE SET active = excluded.active, body = excluded.body",
    )?;
    put.execute(params![visit, person.id.0.as_bytes().as_slice(), person.counts(), lean(person, &["id"])?])?;
    Ok(())
}

pub(super) fn put_tie(conn: &Connection, visit: RowKey, pair: Pair, tie: Tie) -> Result<()> {
    let mut put = conn.prepare_cached(
        "INSERT INTO tie (visit, a, b, state, quality) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (visit, a, b) DO UPDATE SET state = excluded.state, quality = excluded.quality",
    )?;
    let (a, b) = (pair.first().0, pair.second().0);
    let (a, b) = (a.as_bytes().as_slice(), b.as_bytes().as_slice());
    put.execute(params![visit, a, b, tie.state.code(), tie.quality.map(Code::code)])?;
    Ok(())
}

/// Writes one part of a change into the rows of an open visit.
pub(super) fn write(conn: &Connection, client: RowKey, visit: RowKey, edit: &Edit) -> Result<()> {
    match edit {
        Edit::PutPerson(person) => put_person(conn, visit, person),
        Edit::RemovePerson(id) => {
            let mut remove = conn.prepare_cached("DELETE FROM person WHERE visit = ?1 AND id = ?2")?;
            hit(remove.execute(params![visit, id.0.as_bytes().as_slice()])?)
        }
        Edit::PutTie(pair, tie) => put_tie(conn, visit, *pair, *tie),
        Edit::RemoveTie(pair) => {
            let mut remove = conn.prepare_cached("DELETE FROM tie WHERE visit = ?1 AND a = ?2 AND b = ?3")?;
            let (a, b) = (pair.first().0, pair.second().0);
            hit(remove.execute(params![visit, a.as_bytes().as_slice(), b.as_bytes().as_slice()])?)
        }
        Edit::PutClient(new) => update_client(conn, client, new),
        Edit::PutVisit(new) => {
            let mut update = conn.prepare_cached("UPDATE visit SET body = ?2 WHERE key = ?1")?;
            hit(update.execute(params![visit, visit_body(new)?])?)
        }
        Edit::PutPlan(plan) => put_plan(conn, client, plan),
    }
}

pub(super) fn put_plan(conn: &Connection, client: RowKey, plan: &Plan) -> Result<()> {
    fits(beyond_plan(plan))?;
    let mut update = conn.prepare_cached("UPDATE client SET plan = ?2 WHERE key = ?1")?;
    hit(update.execute(params![client, serde_json::to_string(plan)?])?)
}

/// Exactly one row was meant.
pub(super) fn hit(rows: usize) -> Result<()> {
    if rows == 1 { Ok(()) } else { Err(Error::OutOfStep) }
}
