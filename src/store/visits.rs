//! Closing a visit for good, and opening the next one as a copy of the last.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::limits::MOST_VISITS;
use crate::domain::{Change, Client, ClientId, History, Network, Pair, Person, Plan, Tie, Visit, VisitId};

use super::error::{Error, Result};
use super::handle::Store;
use super::read::{as_of, client_row, load_alone};
use super::register;
use super::rows::{self, RowKey, client_key, hit, visit_key};
use super::save::{Moved, Saved, has_open_visit, keep_step, touch};
use super::seal::{reseal_all, reseal_latest};

impl Store {
    /// Closes a visit: it is frozen with the client as of now, and its undo is gone, from the file's free pages too.
    ///
    /// # Errors
    /// `NoSuchVisit`, `Closed`, `Full`, `ReadOnly`, `Io`, `Damaged`.
    pub fn close_visit(&mut self, visit: VisitId) -> Result<Saved> {
        let saved = self.write(|conn, saved| {
            let (key, client, closed) = visit_key(conn, visit)?;
            if closed {
                return Err(Error::Closed);
            }
            let profile =
                "UPDATE visit SET closed = 1, profile = (SELECT body FROM client WHERE key = ?2) WHERE key = ?1";
            hit(conn.execute(profile, params![key, client])?)?;
            conn.execute("DELETE FROM journal WHERE visit = ?1", [key])?;
            rows::update_client(conn, client, &said_last(conn, client)?)?;
            touch(conn, client, saved)?;
            reseal_all(conn, client)?;
            register::keep(conn, client)
        })?;
        self.settle_if_possible();
        Ok(saved)
    }

    /// Opens the next visit, in which nobody was discussed yet, as a copy of the last one; a small network by choice
    /// lapses. A drawing of an earlier day takes the place of its day among the visits, as a copy of the one before
    /// it, or of the first where there is none before. Its number follows, whatever `visit` says. Answers with the
    /// visit as it is kept.
    ///
    /// # Errors
    /// `NoSuchClient`, `VisitOpen`, `Full`, `ReadOnly`, `Io`, `Damaged`.
    pub fn open_next(&mut self, client: ClientId, visit: Visit) -> Result<Visit> {
        self.open_copy(client, visit, |_, _, _, _| Ok(()))
    }

    /// The same with people and answers that come in at once, as the first step of that visit: both are kept, or neither.
    /// `brings` says what comes into the copy.
    ///
    /// # Errors
    /// As [`Store::open_next`]; `OutOfStep` where what comes in does not fit.
    pub fn open_next_with(
        &mut self,
        client: ClientId,
        visit: Visit,
        brings: impl FnOnce(&Network) -> Change,
    ) -> Result<Visit> {
        self.open_copy(client, visit, |conn, key, to, next| {
            // What is not sealed is not read.
            reseal_all(conn, key)?;
            let mut network = load_alone(conn, client, Some(next.id))?.network;
            let change = brings(&network);
            if change.is_empty() {
                return Ok(());
            }
            let made = History::default().make(&mut network, change).map_err(|_| Error::OutOfStep)?;
            keep_step(conn, (key, to), network.visit(), Moved::Made(&made))
        })
    }

    /// The next visit as a copy, and what is done in it before all of it is kept.
    fn open_copy(
        &mut self,
        client: ClientId,
        visit: Visit,
        then: impl FnOnce(&Connection, RowKey, RowKey, &Visit) -> Result<()>,
    ) -> Result<Visit> {
        let mut next = visit;
        let mut profile = self.client(client)?;
        self.write(|conn, saved| {
            let key = client_key(conn, client)?;
            if has_open_visit(conn, key)? {
                return Err(Error::VisitOpen);
            }
            profile.id = client;
            let to = insert_copy(conn, key, &mut next, &mut profile)?;
            then(conn, key, to, &next)?;
            touch(conn, key, saved)?;
            reseal_all(conn, key)?;
            register::keep(conn, key)
        })?;
        Ok(next)
    }

    /// Brings in many clients in one transaction: `fill` gives them one by one, so that none has to wait in memory
    /// for the others. All or nothing: where `fill` answers with an error, nothing was taken in.
    ///
    /// # Errors
    /// What `fill` answers; `Full`, `ReadOnly`, `Io`, `Damaged`.
    pub fn import<T, E: From<Error>>(
        &mut self,
        fill: impl FnOnce(&mut Importer<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.may_write()?;
        let transaction = self.conn.transaction().map_err(Error::from)?;
        let saved = Store::advance(&transaction)?;
        let mut importer = Importer { conn: &transaction, saved: &saved, several: BTreeSet::new() };
        let filled = fill(&mut importer)?;
        importer.several.iter().try_for_each(|client| register::keep(&transaction, *client))?;
        transaction.commit().map_err(Error::from)?;
        self.settle_if_possible();
        Ok(filled)
    }
}

/// The next visit as a copy of the one before it, in which nobody was discussed yet.
fn insert_copy(conn: &Connection, client: RowKey, next: &mut Visit, profile: &mut Client) -> Result<RowKey> {
    let (from, number) = visit_before(conn, client, next)?;
    let last = "SELECT max(number) FROM visit WHERE client = ?1";
    if conn.query_row(last, [client], |row| row.get::<_, u32>(0))? >= MOST_VISITS {
        return Err(Error::TooManyVisits);
    }
    (next.number, next.closed) = (number + 1, false);
    if !make_room(conn, client, next.number)? {
        profile.small_by_choice = None;
    }
    rows::update_client(conn, client, profile)?;
    let to = rows::insert_visit(conn, client, next, profile)?;
    conn.execute(
        "INSERT INTO person (visit, id, active, body)
         SELECT ?2, id, active, json_set(body, '$.discussed', 'not_discussed') FROM person WHERE visit = ?1",
        [from, to],
    )?;
    conn.execute(
        "INSERT INTO tie (visit, a, b, state, quality)
         SELECT ?2, a, b, state, quality FROM tie WHERE visit = ?1",
        [from, to],
    )?;
    Ok(to)
}

/// The client as of the latest visit: after a drawing of an earlier day, or one that is not kept, what was said last is true
/// again.
pub(super) fn said_last(conn: &Connection, client: RowKey) -> Result<Client> {
    let last = "SELECT profile FROM visit WHERE client = ?1 ORDER BY number DESC LIMIT 1";
    let then: String = conn.query_row(last, [client], |row| row.get(0))?;
    Ok(as_of(rows::parse(&then)?, client_row(conn, client)?.0))
}

/// The visit that a new one is a copy of, and the number that the new one comes after.
fn visit_before(conn: &Connection, client: RowKey, next: &Visit) -> Result<(RowKey, u32)> {
    let before = "SELECT key, number FROM visit WHERE client = ?1 AND json_extract(body, '$.date') <= ?2
                  ORDER BY number DESC LIMIT 1";
    let found = conn.query_row(before, params![client, next.date.to_string()], |row| Ok((row.get(0)?, row.get(1)?)));
    match found.optional()? {
        Some(found) => Ok(found),
        None => {
            let first = "SELECT key FROM visit WHERE client = ?1 ORDER BY number LIMIT 1";
            Ok((conn.query_row(first, [client], |row| row.get(0))?, 0))
        }
    }
}

/// Moves the visits from this number on one further; whether there were any.
fn make_room(conn: &Connection, client: RowKey, number: u32) -> Result<bool> {
    let later = "SELECT key FROM visit WHERE client = ?1 AND number >= ?2 ORDER BY number DESC";
    let mut later = conn.prepare(later)?;
    let later =
        later.query_map(params![client, number], |row| row.get(0))?.collect::<rusqlite::Result<Vec<RowKey>>>()?;
    // The last one first: no two may bear the same number in between.
    for key in &later {
        conn.execute("UPDATE visit SET number = number + 1 WHERE key = ?1", [key])?;
    }
    Ok(!later.is_empty())
}

/// Takes clients into the file, inside one transaction.
pub struct Importer<'a> {
    conn: &'a Connection,
    saved: &'a Saved,
    /// The clients who came with several visits.
    several: BTreeSet<RowKey>,
}

impl Importer<'_> {
    /// Takes in a client with one visit, its people and who knows whom.
    ///
    /// # Errors
    /// `CodeTaken`; `OutOfStep` where a tie names nobody or a person or visit comes twice; `Full`, `Io`.
    pub fn add(&mut self, client: &Client, visit: &Visit, people: &[Person], ties: &[(Pair, Tie)]) -> Result<()> {
        let at = super::save::at(self.saved);
        let key = rows::insert_client(self.conn, client, &Plan::default(), self.saved.seq, &at)?;
        self.add_visit_row(key, client, visit, people, ties)
    }

    /// Takes in an earlier or later visit of a client that was added before, with the plan left alone.
    ///
    /// # Errors
    /// `NoSuchClient`; as `add` otherwise.
    pub fn add_visit(&mut self, client: &Client, visit: &Visit, people: &[Person], ties: &[(Pair, Tie)]) -> Result<()> {
        let key = client_key(self.conn, client.id)?;
        self.several.insert(key);
        self.add_visit_row(key, client, visit, people, ties)
    }

    /// Keeps what is true now of a client that was added before with what was true at the first visit.
    ///
    /// # Errors
    /// `NoSuchClient`, `CodeTaken`, `Full`, `Io`.
    pub fn put_now(&mut self, client: &Client) -> Result<()> {
        let key = client_key(self.conn, client.id)?;
        rows::update_client(self.conn, key, client)?;
        reseal_latest(self.conn, key)
    }

    /// Keeps the plan of a client that was added before.
    ///
    /// # Errors
    /// `NoSuchClient`, `Full`, `Io`.
    pub fn put_plan(&mut self, client: ClientId, plan: &Plan) -> Result<()> {
        let key = client_key(self.conn, client)?;
        rows::put_plan(self.conn, key, plan)?;
        reseal_latest(self.conn, key)
    }

    fn add_visit_row(
        &mut self,
        key: RowKey,
        client: &Client,
        visit: &Visit,
        people: &[Person],
        ties: &[(Pair, Tie)],
    ) -> Result<()> {
        let visit = rows::insert_visit(self.conn, key, visit, client)?;
        for person in people {
            rows::put_person(self.conn, visit, person)?;
        }
        for (pair, tie) in ties {
            rows::put_tie(self.conn, visit, *pair, *tie)?;
        }
        reseal_all(self.conn, key)
    }
}
