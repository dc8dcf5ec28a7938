//! Takes the name of somebody who was erased out of what is written about a client: notes, words of the client, goals,
//! steps, decisions, in every visit. A name that somebody else of this client bears as well is left: nobody but a reader
//! can tell who is meant.

use rusqlite::{Connection, params};

use crate::domain::{Client, Person, Plan, Role, Visit, Words};

use super::error::Result;
use super::rows::{self, RowKey};

/// Every name that somebody has in the visits of a client.
pub(super) fn names(conn: &Connection, client: RowKey, id: &[u8]) -> Result<Vec<String>> {
    distinct(conn, "id = ?2", client, id)
}

/// Takes these names out; answers with those that somebody else bears too.
pub(super) fn unname(conn: &Connection, client: RowKey, id: &[u8], names: &[String]) -> Result<Vec<String>> {
    let others = distinct(conn, "id <> ?2", client, id)?;
    let (shared, own): (Vec<String>, Vec<String>) = names.iter().cloned().partition(|name| others.contains(name));
    let people = "SELECT key, body FROM person WHERE visit IN (SELECT key FROM visit WHERE client = ?1)";
    rewrite(conn, client, people, "UPDATE person SET body = ?2 WHERE key = ?1", |body| {
        let mut person: Person = rows::parse(body)?;
        let role = match &mut person.role {
            Some(Role::Free(words)) => Some(words),
            _ => None,
        };
        clear([&mut person.worker_note, &mut person.client_words].into_iter().chain(role), &own);
        rows::lean(&person, &["id"])
    })?;
    let visits = "SELECT key, body FROM visit WHERE client = ?1";
    rewrite(conn, client, visits, "UPDATE visit SET body = ?2 WHERE key = ?1", |body| {
        let mut visit: Visit = rows::parse(body)?;
        clear([&mut visit.note], &own);
        rows::visit_body(&visit)
    })?;
    let profile = |body: &str| {
        let mut client: Client = rows::parse(body)?;
        let lists = client.interests.iter_mut().chain(&mut client.experiences);
        clear(lists.chain([&mut client.purpose]), &own);
        rows::client_body(&client)
    };
    let profiles = "SELECT key, profile FROM visit WHERE client = ?1 AND profile IS NOT NULL";
    rewrite(conn, client, profiles, "UPDATE visit SET profile = ?2 WHERE key = ?1", profile)?;
    let now = "SELECT key, body FROM client WHERE key = ?1";
    rewrite(conn, client, now, "UPDATE client SET body = ?2 WHERE key = ?1", profile)?;
    let plan = "SELECT key, plan FROM client WHERE key = ?1";
    rewrite(conn, client, plan, "UPDATE client SET plan = ?2 WHERE key = ?1", |body| {
        let mut plan: Plan = rows::parse(body)?;
        let steps = plan.steps.iter_mut().flat_map(|s| [&mut s.text, &mut s.who, &mut s.why, &mut s.outcome]);
        let goals = plan.goals.iter_mut().map(|goal| &mut goal.words);
        clear(steps.chain(goals).chain(plan.decisions.iter_mut().map(|d| &mut d.reason)), &own);
        Ok(serde_json::to_string(&plan)?)
    })?;
    Ok(shared)
}

fn distinct(conn: &Connection, who: &str, client: RowKey, id: &[u8]) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT DISTINCT json_extract(body, '$.name') FROM person
         WHERE visit IN (SELECT key FROM visit WHERE client = ?1) AND {who}"
    );
    let mut query = conn.prepare(&sql)?;
    let found = query.query_map(params![client, id], |row| row.get::<_, Option<String>>(0))?;
    Ok(found.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// Writes what changes, and only that.
fn rewrite(
    conn: &Connection,
    client: RowKey,
    select: &str,
    update: &str,
    change: impl Fn(&str) -> Result<String>,
) -> Result<()> {
    let mut all = conn.prepare(select)?;
    let bodies = all.query_map([client], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (key, body) in bodies.collect::<rusqlite::Result<Vec<(RowKey, String)>>>()? {
        let changed = change(&body)?;
        if changed != body {
            conn.execute(update, params![key, changed])?;
        }
    }
    Ok(())
}

fn clear<'a>(texts: impl IntoIterator<Item = &'a mut Words>, names: &[String]) {
    for text in texts {
        *text = Words::of(&names.iter().fold(text.to_string(), |text, name| replaced(&text, name)));
    }
}

/// The text with a name replaced by a dash, where it stands as a word of its own.
pub(super) fn replaced(text: &str, name: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(name).filter(|_| !name.is_empty()) {
        let (before, after) = (&rest[..at], &rest[at + name.len()..]);
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let own = !inside(before.chars().next_back()) && !inside(after.chars().next());
        out.push_str(before);
        out.push_str(if own { "—" } else { name });
        rest = after;
    }
    out + rest
}
