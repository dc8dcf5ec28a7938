//! Closing a visit for good, and opening the next one as a copy of the last.

use rusqlite::params;

use crate::domain::{Client, ClientId, Pair, Person, Plan, Tie, Visit, VisitId};

use super::error::{Error, Result};
use super::file::Store;
use super::rows::{self, client_key, hit, visit_key};
use super::save::{Saved, has_open_visit, touch};
use super::seal::{reseal_all, reseal_latest};

impl Store {
    /// Closes a visit: it is frozen with the client as of now, and its undo is gone, from the file's free pages too.
    ///
    /// # Errors
    /// `NoSuchVisit`, `Closed`, `Full`, `ReadOnly`, `Io`, `Damaged`.
    pub fn close_visit(&mut self, visit: VisitId) -> Result<Saved> {
        self.hold_still()?;
        let saved = self.write(|conn, saved| {
            let (key, client, closed) = visit_key(conn, visit)?;
            if closed {
                return Err(Error::Closed);
            }
            let profile =
                "UPDATE visit SET closed = 1, profile = (SELECT body FROM client WHERE key = ?2) WHERE key = ?1";
            hit(conn.execute(profile, params![key, client])?)?;
            conn.execute("DELETE FROM journal WHERE visit = ?1", [key])?;
            touch(conn, client, saved)
        })?;
        self.settle()?;
        Ok(saved)
    }

    /// Opens the next visit as a copy of the last one, in which nobody was discussed yet; a small network by choice
    /// lapses. Its number is the next one, whatever `visit` says. Answers with the visit as it is kept.
    ///
    /// # Errors
    /// `NoSuchClient`, `VisitOpen`, `Full`, `ReadOnly`, `Io`, `Damaged`.
    pub fn open_next(&mut self, client: ClientId, visit: Visit) -> Result<Visit> {
        let mut next = visit;
        let mut profile = Client { small_by_choice: None, ..self.client(client)? };
        self.write(|conn, saved| {
            let key = client_key(conn, client)?;
            if has_open_visit(conn, key)? {
                return Err(Error::VisitOpen);
            }
            let last = "SELECT key, number FROM visit WHERE client = ?1 ORDER BY number DESC LIMIT 1";
            let (from, number): (i64, u32) = conn.query_row(last, [key], |row| Ok((row.get(0)?, row.get(1)?)))?;
            (next.number, next.closed) = (number + 1, false);
            profile.id = client;
            rows::update_client(conn, key, &profile)?;
            let to = rows::insert_visit(conn, key, &next, &profile)?;
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
            touch(conn, key, saved)?;
            reseal_all(conn, key)
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
        if self.read_only {
            return Err(Error::ReadOnly.into());
        }
        self.hold_still()?;
        let transaction = self.conn.transaction().map_err(Error::from)?;
        let saved = Store::advance(&transaction)?;
        let filled = fill(&mut Importer { conn: &transaction, saved: &saved })?;
        transaction.commit().map_err(Error::from)?;
        self.settle()?;
        Ok(filled)
    }
}

/// Takes clients into the file, inside one transaction.
pub struct Importer<'a> {
    conn: &'a rusqlite::Connection,
    saved: &'a Saved,
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
        self.add_visit_row(key, client, visit, people, ties)
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
        key: rows::RowKey,
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
