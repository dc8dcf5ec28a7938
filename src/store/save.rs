//! Saving: every change with its journal in one transaction, durable before the answer comes.
//!
//! What answers with an error left the file as it was.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::{Change, Client, ClientId, Edit, Entry, LastChange, Person, PersonField, Plan, Visit, VisitId};

use super::error::{Error, Result};
use super::handle::Store;
use super::rows::{self, RowKey, client_key, hit, visit_key};
use super::seal::{reseal_all, reseal_latest};
use super::{paths, register};

/// So many bytes may wait beside a small file: a hundred pages.
const MOST_WAITING: u64 = 100 * paths::PAGE;

/// What happened to the history of the open visit.
#[derive(Clone, Copy, Debug)]
pub enum Moved<'a> {
    /// A new change; what was undone is forgotten.
    Made(&'a Entry),
    /// The last change was taken back.
    Undone(&'a Entry),
    /// The change that was undone last was made once more.
    Redone(&'a Entry),
}

impl Moved<'_> {
    /// What it changed in the network.
    pub fn change(&self) -> &Change {
        match self {
            Moved::Made(entry) | Moved::Redone(entry) => &entry.change,
            Moved::Undone(entry) => &entry.inverse,
        }
    }
}

/// The change is in the file, and will be after a power cut.
pub type Saved = LastChange;

impl Store {
    /// Saves one step of the open visit: the rows and the journal. `visit` is the visit as it is after it.
    ///
    /// # Errors
    /// `Closed`, `NoSuchVisit`, `CodeTaken`, `OutOfStep` where file and screen have come apart; `Full`, `ReadOnly`,
    /// `Io`, `Damaged`.
    pub fn commit(&mut self, visit: &Visit, moved: Moved<'_>) -> Result<Saved> {
        self.write(|conn, saved| {
            let (key, client, closed) = visit_key(conn, visit.id)?;
            if closed {
                return Err(Error::Closed);
            }
            keep_step(conn, (client, key), visit, moved)?;
            touch(conn, client, saved)
        })
    }

    /// Saves what stands apart from the drawing and its undo: the plan while no visit is open, what the worker keeps in it for
    /// themselves, what the worker notes of somebody, at the latest visit in which they stand, and of the visit that is open.
    ///
    /// # Errors
    /// `VisitOpen`: use `commit`; `StandsLater`; `Closed` where it would change the drawing; as `commit` otherwise.
    pub fn commit_apart(&mut self, client: ClientId, here: &Visit, change: &Change) -> Result<Saved> {
        self.write(|conn, saved| {
            let client = client_key(conn, client)?;
            for edit in &change.edits {
                match edit {
                    Edit::PutPlan(plan) => put_plan_apart(conn, client, plan)?,
                    Edit::PutPerson(person) => put_noted(conn, client, here.id, person)?,
                    Edit::PutVisit(visit) => put_noted_visit(conn, client, here, visit)?,
                    _ => return Err(Error::Closed),
                }
            }
            touch(conn, client, saved)
        })
    }

    /// Adds a client with their first visit.
    ///
    /// # Errors
    /// `CodeTaken`; as `commit` otherwise.
    pub fn add_client(&mut self, client: &Client, visit: &Visit) -> Result<Saved> {
        self.write(|conn, saved| {
            let key = rows::insert_client(conn, client, &Plan::default(), saved.seq, &at(saved))?;
            rows::insert_visit(conn, key, visit, client)?;
            reseal_latest(conn, key)
        })
    }

    /// Renames, archives, or sets another date for a client, outside the history of a visit.
    ///
    /// # Errors
    /// `NoSuchClient`, `CodeTaken`; as `commit` otherwise.
    pub fn put_client(&mut self, client: &Client) -> Result<Saved> {
        self.write(|conn, saved| {
            let key = client_key(conn, client.id)?;
            rows::update_client(conn, key, client)?;
            touch(conn, key, saved)
        })
    }

    /// Runs one transaction that has a number in the sequence. All of it or nothing.
    pub(super) fn write(&mut self, work: impl FnOnce(&Connection, &LastChange) -> Result<()>) -> Result<Saved> {
        self.may_write()?;
        let transaction = self.conn.transaction()?;
        let saved = Store::advance(&transaction)?;
        work(&transaction, &saved)?;
        transaction.commit()?;
        self.edited();
        self.settle_in_time();
        Ok(saved)
    }

    /// Puts what waits beside into the file where it has become much: the larger the file, the more rarely.
    pub(super) fn settle_in_time(&self) {
        if self.image.as_ref().is_some_and(|image| image.waiting() > MOST_WAITING.max(image.length() / 8)) {
            self.settle_if_possible();
        }
    }

    /// The same at once. What cannot be settled now is settled at closing or at the next start: it was saved already, and
    /// must not look as if it had not been.
    pub(super) fn settle_if_possible(&self) {
        let _ = self.settle();
    }
}

/// While a visit is open the client's part of the plan belongs to its undo.
fn put_plan_apart(conn: &Connection, client: RowKey, plan: &Plan) -> Result<()> {
    if has_open_visit(conn, client)? {
        let find = "SELECT plan FROM client WHERE key = ?1";
        let stored: String = conn.query_row(find, [client], |row| row.get(0))?;
        if rows::parse::<Plan>(&stored)?.of_the_client() != plan.of_the_client() {
            return Err(Error::VisitOpen);
        }
    }
    rows::put_plan(conn, client, plan)
}

/// Puts what the worker noted of somebody, and nothing else of them, into a closed visit.
fn put_noted(conn: &Connection, client: RowKey, visit: VisitId, person: &Person) -> Result<()> {
    let (key, _, closed) = visit_key(conn, visit)?;
    let id = person.id.0.as_bytes().as_slice();
    let later = "SELECT EXISTS (SELECT 1 FROM person JOIN visit ON visit.key = person.visit
                 WHERE visit.client = ?1 AND person.id = ?3
                   AND visit.number > (SELECT number FROM visit WHERE key = ?2))";
    if conn.query_row(later, params![client, key, id], |row| row.get(0))? {
        return Err(Error::StandsLater);
    }
    let find = "SELECT body FROM person WHERE visit = ?1 AND id = ?2";
    let body: Option<String> = conn.query_row(find, params![key, id], |row| row.get(0)).optional()?;
    let mut stored: Person = rows::parse(&body.ok_or(Error::NoSuchPerson)?)?;
    stored.id = person.id;
    if !PersonField::between(&stored, person).iter().all(PersonField::is_worker) {
        return Err(Error::Closed);
    }
    rows::put_person(conn, key, person)?;
    if !closed {
        return Ok(());
    }
    reseal_all(conn, client)?;
    let latest = "SELECT key FROM visit WHERE client = ?1 ORDER BY closed, number DESC LIMIT 1";
    let is_latest = key == conn.query_row(latest, [client], |row| row.get::<_, RowKey>(0))?;
    // What was kept of the visits before is not of now any more.
    if is_latest { Ok(()) } else { register::keep(conn, client) }
}

fn put_noted_visit(conn: &Connection, client: RowKey, now: &Visit, visit: &Visit) -> Result<()> {
    let (key, _, closed) = visit_key(conn, visit.id)?;
    if closed {
        return Err(Error::Closed);
    }
    let visit = Visit { taken_off: now.taken_off.clone(), ..visit.clone() };
    rows::write(conn, client, key, &Edit::PutVisit(Box::new(visit)))
}

/// Notes on the client when it was changed last, and seals its latest visit: the last thing in every transaction.
pub(super) fn touch(conn: &Connection, client: RowKey, saved: &LastChange) -> Result<()> {
    let mut touch = conn.prepare_cached("UPDATE client SET changed = ?2, changed_at = ?3 WHERE key = ?1")?;
    hit(touch.execute(params![client, saved.seq as i64, at(saved)])?)?;
    reseal_latest(conn, client)
}

pub(super) fn at(saved: &LastChange) -> String {
    saved.at.map(|at| at.to_rfc3339()).unwrap_or_default()
}

pub(super) fn has_open_visit(conn: &Connection, client: RowKey) -> Result<bool> {
    Ok(conn.query_row("SELECT EXISTS (SELECT 1 FROM visit WHERE client = ?1 AND closed = 0)", [client], |r| r.get(0))?)
}

/// Writes the rows of one step, and the step into the journal of the visit. `here` is the visit as it is after it.
pub(super) fn keep_step(
    conn: &Connection,
    (client, visit): (RowKey, RowKey),
    here: &Visit,
    moved: Moved<'_>,
) -> Result<()> {
    for edit in &moved.change().edits {
        rows::write(conn, client, visit, edit)?;
    }
    // What is remembered of whoever was taken off or renamed stands at the visit: it is written whatever was changed.
    rows::write(conn, client, visit, &Edit::PutVisit(Box::new(here.clone())))?;
    record(conn, visit, moved)
}

/// Moves the journal along. What is undone or redone must be what the journal has next.
fn record(conn: &Connection, visit: RowKey, moved: Moved<'_>) -> Result<()> {
    match moved {
        Moved::Made(entry) => {
            conn.prepare_cached("DELETE FROM journal WHERE visit = ?1 AND undone = 1")?.execute([visit])?;
            let mut insert = conn.prepare_cached(
                "INSERT INTO journal (seq, visit, undone, change, inverse)
                 VALUES ((SELECT seq FROM saved), ?1, 0, ?2, ?3)",
            )?;
            let (change, inverse) = (serde_json::to_string(&entry.change)?, serde_json::to_string(&entry.inverse)?);
            hit(insert.execute(params![visit, change, inverse])?)
        }
        Moved::Undone(entry) => turn(conn, visit, entry, true),
        Moved::Redone(entry) => turn(conn, visit, entry, false),
    }
}

/// Marks the next entry as undone, or as done again, with what is noted now of whoever it draws. It has to be the one that
/// is meant: compared as what it draws and not as text, since an older program left out the fields of now.
fn turn(conn: &Connection, visit: RowKey, entry: &Entry, undone: bool) -> Result<()> {
    let next = if undone {
        "SELECT seq, change FROM journal WHERE visit = ?1 AND undone = 0 ORDER BY seq DESC LIMIT 1"
    } else {
        "SELECT seq, change FROM journal WHERE visit = ?1 AND undone = 1 ORDER BY seq LIMIT 1"
    };
    let found = conn.prepare_cached(next)?.query_row([visit], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let (seq, change): (i64, String) = found.ok_or(Error::OutOfStep)?;
    if !rows::parse::<Change>(&change)?.draws_as(&entry.change) {
        return Err(Error::OutOfStep);
    }
    let (change, inverse) = (serde_json::to_string(&entry.change)?, serde_json::to_string(&entry.inverse)?);
    let mut turn = conn.prepare_cached("UPDATE journal SET undone = ?2, change = ?3, inverse = ?4 WHERE seq = ?1")?;
    hit(turn.execute(params![seq, undone, change, inverse])?)
}
