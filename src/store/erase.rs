//! Erasing for good, a client, a person, a visit: gone from the rows, the journal, the free pages, the file beside, and the backups.
//!
//! A backup under another key, or one that is damaged, cannot be cleaned: it is removed, and so are files that were
//! kept aside. Copies that were carried elsewhere are out of reach; the receipt cannot speak for them.

use std::fs::File;
use std::path::Path;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::{ClientId, PersonId, Plan, PlanRow, Receipt, VisitId};

use super::check::is_sound;
use super::connection::{self, Access};
use super::copies::{self, backups, foreign, remove_kept};
use super::error::{Error, Result};
use super::files::{checkpoint, close, copy, discard, remove_if_there};
use super::handle::Store;
use super::image::Content;
use super::redact::{Known, known, unname};
use super::rows::{self, client_key, hit, visit_key};
use super::seal::reseal_all;
use super::visits::said_last;
use super::{paths, register, verified};

/// The setting that says that something was erased, and what may still hold it.
const UNFINISHED: &str = "store.erasing";
/// The free pages of the file, and the backups.
const EVERYWHERE: &str = "backups";
/// The free pages of the file alone.
const IN_THE_FILE: &str = "";

/// Whom an erasure is about.
enum Whom<'r> {
    Client(ClientId),
    Person(ClientId, Leaving<'r>),
    Visit(ClientId, VisitId),
}

/// A person who leaves.
struct Leaving<'r> {
    id: PersonId,
    /// By what they are known in the file, so that a backup loses that too.
    known: Known,
    /// The rows of the plan that go along.
    rows: &'r [PlanRow],
}

impl Store {
    /// Erases a client with everything about them; the audit list keeps that it was done, not about whom.
    ///
    /// # Errors
    /// `NoSuchClient`, `Full`, `ReadOnly`, `Io`, `Damaged`.
    pub fn delete_client(&mut self, id: ClientId) -> Result<Receipt> {
        self.erase(&Whom::Client(id), "erase_client")
    }

    /// Erases one person who wants out: from every visit, also closed ones, with their ties, and with these rows of the
    /// plan. The undo of this client's open visit ends, since it could bring them back. In everything that is written
    /// about this client the name becomes a dash, also a word of it, where it can mean nobody else.
    ///
    /// # Errors
    /// `NoSuchClient`, `NoSuchPerson`, `Full`, `ReadOnly`, `Io`, `Damaged`.
    pub fn erase_person(&mut self, client: ClientId, id: PersonId, rows: &[PlanRow]) -> Result<Receipt> {
        let key = client_key(&self.conn, client)?;
        let known = known(&self.conn, key, id.0.as_bytes())?;
        self.erase(&Whom::Person(client, Leaving { id, known, rows }), "erase_person")
    }

    /// Erases the open visit of a client who does not want it kept: what was drawn and half typed there, and, where no visit
    /// is later, what was said of the client and put on the plan since its day. Visits before it stay, and so does the no.
    ///
    /// # Errors
    /// `NoSuchClient`, `NoSuchVisit` (also for one that is not open, or the only one), `Full`, `ReadOnly`, `Io`, `Damaged`.
    pub fn erase_visit(&mut self, client: ClientId, visit: VisitId) -> Result<Receipt> {
        let (_, _, closed) = visit_key(&self.conn, visit)?;
        if closed || self.visits(client)?.len() < 2 {
            return Err(Error::NoSuchVisit);
        }
        self.erase(&Whom::Visit(client, visit), "erase_visit")
    }

    fn erase(&mut self, whom: &Whom<'_>, what: &str) -> Result<Receipt> {
        // It would hold whom is to be erased.
        self.stop_backup();
        let mut receipt = Receipt::default();
        self.write(|conn, saved| {
            receipt = erase_rows(conn, whom)?;
            receipt.at = saved.clone();
            mark(conn, EVERYWHERE)?;
            receipt.note(conn, what)
        })?;
        receipt.purged = self.purge().is_ok();
        if self.image.is_none() {
            return Ok(receipt);
        }
        for backup in backups(&self.path)? {
            if self.erase_in_backup(&backup.path, whom).is_ok() {
                receipt.backups_rewritten += 1;
            } else {
                remove_if_there(&backup.path)?;
                receipt.backups_removed += 1;
            }
        }
        receipt.backups_removed += remove_kept(&self.path)?;
        receipt.foreign = foreign(&self.path);
        let told = if receipt.purged { self.erased_everywhere() } else { mark(&self.conn, IN_THE_FILE) };
        // Where that cannot be written, the next start does once more what was done.
        let _ = told;
        Ok(receipt)
    }

    /// Finishes at the start what an erasure began, where the disk was full or the program ended in the midst of it. Whom
    /// it was about is no longer known then: a backup of now takes the place of all that were not cleaned.
    pub(super) fn finish_erasing(&self) -> Result<()> {
        let Some(mark) = self.setting(UNFINISHED)? else { return Ok(()) };
        let clean = self.purge()?;
        if mark == EVERYWHERE {
            verified::renew(&clean, &self.key, &self.path)?;
            remove_kept(&self.path)?;
        }
        self.erased_everywhere()
    }

    fn erased_everywhere(&self) -> Result<()> {
        self.conn.execute("DELETE FROM setting WHERE key = ?1", [UNFINISHED])?;
        self.settle()?;
        Ok(())
    }

    /// Rewrites the file without free pages; answers with what then stands in it.
    fn purge(&self) -> Result<Content> {
        self.conn.execute_batch("VACUUM")?;
        self.settle()
    }

    /// Rewrites a backup: a cleaned copy takes its place once it was read whole.
    fn erase_in_backup(&self, path: &Path, whom: &Whom<'_>) -> Result<()> {
        let fresh = copies::folder(&self.path).join("unfinished");
        discard(&fresh)?;
        let cleaned = (|| {
            copy(&File::open(path)?, &fresh)?;
            let conn = connection::open(&fresh, &self.key, &paths::salt(&File::open(path)?)?, Access::Edit)?;
            match erase_rows(&conn, whom) {
                // A backup from before they were there.
                Ok(_) | Err(Error::NoSuchClient | Error::NoSuchPerson | Error::NoSuchVisit) => {}
                Err(error) => return Err(error),
            }
            purge(&conn)?;
            let sound = is_sound(&conn)?;
            close(conn)?;
            if sound { paths::replace(&fresh, path) } else { Err(Error::Damaged) }
        })();
        discard(&fresh)?;
        cleaned
    }
}

/// A copy that was made of a file in the midst of an erasure is itself clean of it: no other backup has to go for it.
pub(super) fn is_clean(conn: &Connection) -> Result<()> {
    conn.execute("UPDATE setting SET value = ?2 WHERE key = ?1", [UNFINISHED, IN_THE_FILE])?;
    Ok(())
}

fn mark(conn: &Connection, what_is_left: &str) -> Result<()> {
    conn.execute("INSERT OR REPLACE INTO setting VALUES (?1, ?2)", [UNFINISHED, what_is_left])?;
    Ok(())
}

fn erase_rows(conn: &Connection, whom: &Whom<'_>) -> Result<Receipt> {
    match whom {
        Whom::Client(id) => erase_client_rows(conn, *id),
        Whom::Person(client, leaving) => erase_person_rows(conn, *client, leaving),
        Whom::Visit(client, visit) => erase_visit_rows(conn, *client, *visit),
    }
}

fn erase_client_rows(conn: &Connection, id: ClientId) -> Result<Receipt> {
    let key = client_key(conn, id)?;
    let count = |sql: &str| conn.query_row(sql, [key], |row| row.get(0));
    let of = "WHERE visit IN (SELECT key FROM visit WHERE client = ?1)";
    let erased = Receipt {
        visits: count("SELECT count(*) FROM visit WHERE client = ?1")?,
        people: count(&format!("SELECT count(DISTINCT id) FROM person {of}"))?,
        ties: count(&format!("SELECT count(*) FROM tie {of}"))?,
        undo: count(&format!("SELECT count(*) FROM journal {of}"))?,
        ..Receipt::default()
    };
    hit(conn.execute("DELETE FROM client WHERE key = ?1", [key])?)?;
    let about = id.0.as_bytes().as_slice();
    conn.execute("UPDATE audit SET client = NULL, detail = '' WHERE client = ?1", [about])?;
    Ok(erased)
}

fn erase_person_rows(conn: &Connection, client: ClientId, leaving: &Leaving<'_>) -> Result<Receipt> {
    let key = client_key(conn, client)?;
    conn.execute("DELETE FROM parked WHERE client = ?1", [key])?;
    let id = leaving.id.0.as_bytes().as_slice();
    let of = "visit IN (SELECT key FROM visit WHERE client = ?1)";
    let mut known = known(conn, key, id)?;
    known.extend(&leaving.known);
    let ties = conn.query_row(
        &format!("SELECT count(*) FROM tie WHERE {of} AND (a = ?2 OR b = ?2)"),
        params![key, id],
        |row| row.get(0),
    )?;
    let visits = conn.execute(&format!("DELETE FROM person WHERE {of} AND id = ?2"), params![key, id])? as u32;
    let undo = conn.execute(&format!("DELETE FROM journal WHERE {of}"), [key])? as u32;
    let plan: String = conn.query_row("SELECT plan FROM client WHERE key = ?1", [key], |row| row.get(0))?;
    let mut plan: Plan = rows::parse(&plan)?;
    let dropped = plan.drop_rows(leaving.rows) as u32;
    let (plan, involved) = without(plan, leaving.id);
    if visits == 0 && !involved && leaving.known.names.is_empty() {
        return Err(Error::NoSuchPerson);
    }
    rows::put_plan(conn, key, &plan)?;
    let left = unname(conn, key, id, &known)?;
    reseal_all(conn, key)?;
    register::keep(conn, key)?;
    Ok(Receipt { visits, people: 1, ties, undo, plan: dropped, left, ..Receipt::default() })
}

fn erase_visit_rows(conn: &Connection, client: ClientId, visit: VisitId) -> Result<Receipt> {
    let key = client_key(conn, client)?;
    let (visit, whose, _) = visit_key(conn, visit)?;
    if whose != key {
        return Err(Error::NoSuchVisit);
    }
    let count = |table: &str| {
        conn.query_row(&format!("SELECT count(*) FROM {table} WHERE visit = ?1"), [visit], |row| row.get(0))
    };
    let mut erased = Receipt {
        visits: 1,
        people: count("person")?,
        ties: count("tie")?,
        undo: count("journal")?,
        ..Receipt::default()
    };
    let latest = "SELECT json_extract(body, '$.date') FROM visit AS this WHERE key = ?1
                  AND NOT EXISTS (SELECT 1 FROM visit WHERE client = this.client AND number > this.number)";
    let since: Option<String> = conn.query_row(latest, [visit], |row| row.get(0)).optional()?;
    conn.execute("DELETE FROM parked WHERE client = ?1", [key])?;
    hit(conn.execute("DELETE FROM visit WHERE key = ?1", [visit])?)?;
    if let Some(since) = since {
        let since: NaiveDate = since.parse().map_err(|_| Error::Damaged)?;
        let plan: String = conn.query_row("SELECT plan FROM client WHERE key = ?1", [key], |row| row.get(0))?;
        let mut plan: Plan = rows::parse(&plan)?;
        erased.plan = plan.drop_since(since) as u32;
        rows::put_plan(conn, key, &plan)?;
        rows::update_client(conn, key, &said_last(conn, key)?)?;
    }
    reseal_all(conn, key)?;
    register::keep(conn, key)?;
    Ok(erased)
}

/// The plan without a person: not involved in any step or decision.
fn without(mut plan: Plan, person: PersonId) -> (Plan, bool) {
    let mut involved = false;
    for step in plan.steps.iter_mut().filter(|step| step.people.contains(&person)) {
        involved = true;
        step.people.retain(|other| *other != person);
    }
    let id = person.to_string();
    for decision in plan.decisions.iter_mut().filter(|d| d.facts.contains(&id)) {
        involved = true;
        decision.facts = decision.facts.replace(&id, "—");
    }
    (plan, involved)
}

/// Rewrites a backup without free pages, and empties the file beside.
fn purge(conn: &Connection) -> Result<()> {
    conn.execute_batch("VACUUM")?;
    checkpoint(conn)
}

impl Receipt {
    fn note(&self, conn: &Connection, what: &str) -> Result<()> {
        let Receipt { visits, people, ties, undo, plan, .. } = self;
        let left: u32 = self.left.iter().map(|left| left.texts).sum();
        let detail = format!("visits={visits} people={people} ties={ties} undo={undo} plan={plan} left={left}");
        let insert = "INSERT INTO audit (seq, at, what, client, detail) VALUES (?1, ?2, ?3, NULL, ?4)";
        conn.execute(insert, params![self.at.seq as i64, super::save::at(&self.at), what, detail])?;
        Ok(())
    }
}
