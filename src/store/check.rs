//! Looks the whole file over: the seal of every page, the structure, the references, and what must always hold.

use rusqlite::{Connection, Row};
use serde::de::DeserializeOwned;

use crate::domain::{Change, Client, ClientCode, ClientId, Plan, Visit, VisitId};

use super::error::Result;
use super::handle::Store;
use super::read::load_alone;
use super::rows::{self, uuid};
use super::seal;

/// What was looked at, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckReport {
    /// Clients in the file.
    pub clients: u64,
    /// Visits in the file.
    pub visits: u64,
    /// Members over all visits.
    pub people: u64,
    /// Answered pairs over all visits.
    pub ties: u64,
    /// What is wrong, with how often; empty for a sound file.
    pub findings: Vec<(Finding, u64)>,
    /// The codes of the clients of whom a visit cannot be opened.
    pub unopened: Vec<String>,
}

/// Something that must not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A page is not what was written.
    Pages,
    /// The structure of the database is broken.
    Structure,
    /// A row names one that is not there.
    References,
    /// A text is not what it should be.
    Bodies,
    /// A code does not agree with its folded form.
    Codes,
    /// A member is counted wrongly in the list of clients.
    Counts,
    /// A client has no visit.
    NoVisit,
    /// Rows that were not saved together: a page out of another copy of the file.
    Mixed,
    /// A visit that cannot be opened, whatever else is found of it.
    Unopened,
}

impl CheckReport {
    /// Nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }
}

impl Store {
    /// Looks the whole file over. Takes a second or two for 60 MiB.
    ///
    /// The seals are those of the file itself, so what waits beside it is put in place first: after a power cut a page
    /// may be torn whose whole content still waits.
    ///
    /// # Errors
    /// `Damaged` where it cannot be read far enough to say more; `Io`.
    pub fn check(&self) -> Result<CheckReport> {
        if !self.is_read_only() {
            self.settle()?;
        }
        check(&self.conn)
    }
}

/// Nothing is wrong with a settled file.
pub(super) fn is_sound(conn: &Connection) -> Result<bool> {
    Ok(check(conn)?.is_sound())
}

/// Looks a settled file over.
fn check(conn: &Connection) -> Result<CheckReport> {
    let torn = each(conn, "PRAGMA cipher_integrity_check", |_| Ok(false))?;
    if torn > 0 {
        Ok(CheckReport { findings: vec![(Finding::Pages, torn)], ..CheckReport::default() })
    } else {
        contents(conn)
    }
}

/// Looks over what the pages hold.
fn contents(conn: &Connection) -> Result<CheckReport> {
    let mut report = CheckReport::default();
    let well = |row: &Row<'_>| Ok(row.get_ref(0)?.as_str() == Ok("ok"));
    report.found(Finding::Structure, each(conn, "PRAGMA integrity_check", well)?);
    if !report.is_sound() {
        return Ok(report);
    }
    let count = |sql: &str| -> Result<u64> { Ok(conn.query_row(sql, [], |row| row.get::<_, u32>(0)).map(u64::from)?) };
    report.clients = count("SELECT count(*) FROM client")?;
    report.visits = count("SELECT count(*) FROM visit")?;
    report.people = count("SELECT count(*) FROM person")?;
    report.ties = count("SELECT count(*) FROM tie")?;
    report.found(Finding::References, count("SELECT count(*) FROM pragma_foreign_key_check")?);
    let lonely = "SELECT count(*) FROM client WHERE NOT EXISTS (SELECT 1 FROM visit WHERE client = client.key)";
    report.found(Finding::NoVisit, count(lonely)?);
    let later = "SELECT count(*) FROM client WHERE changed > (SELECT seq FROM saved)";
    let mixed = each(conn, "SELECT key FROM visit", |row| Ok(seal::verify(conn, row.get(0)?).is_ok()))?;
    report.found(Finding::Mixed, count(later)? + mixed);
    bodies(conn, &mut report)?;
    open_all(conn, &mut report)?;
    Ok(report)
}

/// Every visit of every client opens, as the screen and an export open it.
fn open_all(conn: &Connection, report: &mut CheckReport) -> Result<()> {
    let all = "SELECT client.id, visit.id, code FROM visit JOIN client ON visit.client = client.key
               ORDER BY code_folded, number";
    let mut unopened = Vec::new();
    let times = each(conn, all, |row| {
        let opens = load_alone(conn, ClientId(uuid(row, 0)?), Some(VisitId(uuid(row, 1)?))).is_ok();
        if !opens {
            unopened.push(row.get(2)?);
        }
        Ok(opens)
    })?;
    unopened.dedup();
    report.unopened = unopened;
    report.found(Finding::Unopened, times);
    Ok(())
}

/// Everything can be read as what it should be.
fn bodies(conn: &Connection, report: &mut CheckReport) -> Result<()> {
    let wrong = unreadable::<Client>(conn, "SELECT body FROM client")?
        + unreadable::<Client>(conn, "SELECT profile FROM visit WHERE closed = 1")?
        + unreadable::<Visit>(conn, "SELECT body FROM visit")?
        + unreadable::<Plan>(conn, "SELECT plan FROM client")?
        + unreadable::<Change>(conn, "SELECT change FROM journal")?
        + unreadable::<Change>(conn, "SELECT inverse FROM journal")?;
    let ties = each(conn, "SELECT a, b, state, quality FROM tie", |row| {
        let (state, quality): (String, Option<String>) = (row.get(2)?, row.get(3)?);
        Ok(rows::tie_of(uuid(row, 0)?, uuid(row, 1)?, &state, quality.as_deref()).is_ok())
    })?;
    let mut unread = 0;
    let counts = each(conn, "SELECT id, body, active FROM person", |row| {
        let person = rows::person_of(uuid(row, 0)?, &row.get::<_, String>(1)?);
        unread += u64::from(person.is_err());
        person.map_or(Ok(true), |person| row.get::<_, bool>(2).map(|active| active == person.counts()))
    })?;
    let codes = each(conn, "SELECT code, code_folded FROM client", |row| {
        let (code, folded): (String, String) = (row.get(0)?, row.get(1)?);
        Ok(ClientCode::new(&code).is_some_and(|c| c.as_str() == code && c.folded() == folded))
    })?;
    report.found(Finding::Bodies, wrong + ties + unread);
    report.found(Finding::Counts, counts);
    report.found(Finding::Codes, codes);
    Ok(())
}

impl CheckReport {
    fn found(&mut self, finding: Finding, times: u64) {
        if times > 0 {
            self.findings.push((finding, times));
        }
    }
}

/// How many rows of a query do not please.
fn each(conn: &Connection, sql: &str, mut pleases: impl FnMut(&Row<'_>) -> rusqlite::Result<bool>) -> Result<u64> {
    let mut query = conn.prepare(sql)?;
    let mut rows = query.query([])?;
    let mut wrong = 0;
    while let Some(row) = rows.next()? {
        wrong += u64::from(!pleases(row)?);
    }
    Ok(wrong)
}

fn unreadable<T: DeserializeOwned>(conn: &Connection, sql: &str) -> Result<u64> {
    each(conn, sql, |row| Ok(rows::parse::<T>(&row.get::<_, String>(0)?).is_ok()))
}
