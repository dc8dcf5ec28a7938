//! Reading: the list of clients, a client's visits, a network with its history. Writes nothing.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;

use crate::domain::network::Parts;
use crate::domain::{
    Client, ClientCode, ClientId, ClientLine, Entry, History, Language, Loaded, Network, Visit, VisitId, Words,
};

use super::error::{Error, Result};
use super::handle::{Store, last_change};
use super::people::{people, ties};
use super::rows::{self, RowKey, client_key, uuid, visit_key};
use super::{register, seal};

/// What the list needs of a client's body.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    nickname: Words,
    language: Language,
    #[serde(default)]
    review_on: Option<NaiveDate>,
    #[serde(default)]
    delete_on: Option<NaiveDate>,
}

impl Store {
    /// All clients, archived ones too, by code.
    ///
    /// # Errors
    /// `Damaged`, `Io`.
    pub fn clients(&self) -> Result<Vec<ClientLine>> {
        let mut all = self.conn.prepare_cached(
            "SELECT id, code, archived, body, changed, changed_at,
                    (SELECT count(*) FROM person WHERE active = 1 AND visit =
                        (SELECT key FROM visit WHERE client = client.key ORDER BY number DESC LIMIT 1))
             FROM client ORDER BY code_folded",
        )?;
        let mut rows = all.query([])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let head: Head = rows::parse(row.get_ref(3)?.as_str().map_err(|_| Error::Damaged)?)?;
            let at: String = row.get(5)?;
            lines.push(ClientLine {
                id: ClientId(uuid(row, 0)?),
                code: ClientCode::new(&row.get::<_, String>(1)?).ok_or(Error::Damaged)?,
                nickname: head.nickname,
                language: head.language,
                archived: row.get(2)?,
                last_change: last_change(row.get(4)?, &at),
                people: row.get(6)?,
                review_on: head.review_on,
                delete_on: head.delete_on,
            });
        }
        Ok(lines)
    }

    /// The client with this code, in any case; `None` where there is none.
    ///
    /// # Errors
    /// `Damaged`, `Io`.
    pub fn find(&self, code: &ClientCode) -> Result<Option<ClientId>> {
        let mut find = self.conn.prepare_cached("SELECT id FROM client WHERE code_folded = ?1")?;
        Ok(find.query_row([code.folded()], |row| Ok(ClientId(uuid(row, 0)?))).optional()?)
    }

    /// The client as it is now.
    ///
    /// # Errors
    /// `NoSuchClient`, `Damaged`, `Io`.
    pub fn client(&self, id: ClientId) -> Result<Client> {
        Ok(client_row(&self.conn, client_key(&self.conn, id)?)?.0)
    }

    /// A client's visits, the first one first.
    ///
    /// # Errors
    /// `NoSuchClient`, `Damaged`, `Io`.
    pub fn visits(&self, client: ClientId) -> Result<Vec<Visit>> {
        let key = client_key(&self.conn, client)?;
        let mut all =
            self.conn.prepare_cached("SELECT id, number, closed, body FROM visit WHERE client = ?1 ORDER BY number")?;
        let mut rows = all.query([key])?;
        let mut visits = Vec::new();
        while let Some(row) = rows.next()? {
            visits.push(rows::visit_of(uuid(row, 0)?, row.get(1)?, row.get(2)?, &row.get::<_, String>(3)?)?);
        }
        Ok(visits)
    }

    /// The network at a visit; without one, at the open one, or else at the latest.
    ///
    /// A closed visit shows the client as of then; only what names the client, and what was agreed about keeping
    /// this, is as it is now. The plan is always as it is now, and so is what all visits say of everybody: that counts for
    /// whom it is safe to name.
    ///
    /// # Errors
    /// `NoSuchClient`, `NoSuchVisit` (also for a visit of somebody else), `Damaged`, `Io`.
    pub fn load(&self, client: ClientId, visit: Option<VisitId>) -> Result<Loaded> {
        let mut loaded = load_alone(&self.conn, client, visit)?;
        let key = client_key(&self.conn, client)?;
        // The open visit is the latest; of a closed one it has to be looked up.
        let latest = "SELECT key FROM visit WHERE client = ?1 ORDER BY closed, number DESC LIMIT 1";
        let latest: RowKey = self.conn.prepare_cached(latest)?.query_row([key], |row| row.get(0))?;
        let is_earlier = visit_key(&self.conn, loaded.network.visit().id)?.0 != latest;
        let register = register::load(&self.conn, key, is_earlier)?.into();
        loaded.network = if is_earlier { loaded.network.before(register) } else { loaded.network.after(register) };
        Ok(loaded)
    }
}

/// The network at a visit as it stands there, without what is known since.
pub(super) fn load_alone(conn: &Connection, client: ClientId, visit: Option<VisitId>) -> Result<Loaded> {
    let client_key = client_key(conn, client)?;
    let (now, plan) = client_row(conn, client_key)?;
    let mut find = conn.prepare_cached(
        "SELECT id, number, closed, body, key, profile FROM visit
         WHERE client = ?1 AND (?2 IS NULL OR id = ?2) ORDER BY closed, number DESC LIMIT 1",
    )?;
    let wanted = visit.map(|v| v.0.as_bytes().to_vec());
    let found = find.query_row(params![client_key, wanted], |row| {
        let body: String = row.get(3)?;
        Ok((uuid(row, 0)?, row.get(1)?, row.get(2)?, body, row.get::<_, RowKey>(4)?, row.get(5)?))
    });
    let (id, number, closed, body, key, profile): (_, _, _, _, _, Option<String>) =
        found.optional()?.ok_or(Error::NoSuchVisit)?;
    seal::verify(conn, key)?;
    let client = match profile {
        Some(then) => as_of(rows::parse(&then)?, now),
        None => now,
    };
    let visit = rows::visit_of(id, number, closed, &body)?;
    let (people, ties) = (people(conn, key)?, ties(conn, key)?);
    let network = Network::from_parts(Parts { client, visit, people, ties, plan: rows::parse(&plan)? });
    rows::is_within_limits(network.client(), network.visit(), network.plan())?;
    Ok(Loaded { network, history: history(conn, key)? })
}

/// What was done, oldest first; what was undone, the next to redo last.
fn history(conn: &Connection, visit: RowKey) -> Result<History> {
    let entries = |undone: bool, order: &str| -> Result<Vec<Entry>> {
        let mut all = conn.prepare_cached(&format!(
            "SELECT change, inverse FROM journal WHERE visit = ?1 AND undone = ?2 ORDER BY seq {order}"
        ))?;
        let mut rows = all.query(params![visit, undone])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let (change, inverse): (String, String) = (row.get(0)?, row.get(1)?);
            entries.push(Entry { change: rows::parse(&change)?, inverse: rows::parse(&inverse)? });
        }
        Ok(entries)
    };
    Ok(History::restored(entries(false, "ASC")?, entries(true, "DESC")?))
}

/// A client, and the plan as it is written.
pub(super) fn client_row(conn: &Connection, key: RowKey) -> Result<(Client, String)> {
    let mut find = conn.prepare_cached("SELECT id, code, archived, body, plan FROM client WHERE key = ?1")?;
    let (id, code, archived, body, plan): (_, String, _, String, _) =
        find.query_row([key], |row| Ok((uuid(row, 0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
    Ok((rows::client_of(id, &code, archived, &body)?, plan))
}

/// The client as of a closed visit, with the name and the agreements of now.
pub(super) fn as_of(then: Client, now: Client) -> Client {
    Client {
        id: now.id,
        code: now.code,
        nickname: now.nickname,
        language: now.language,
        address: now.address,
        languages: now.languages,
        interpreter: now.interpreter,
        purpose: now.purpose,
        created: now.created,
        review_on: now.review_on,
        delete_on: now.delete_on,
        consents: now.consents,
        archived: now.archived,
        ..then
    }
}
