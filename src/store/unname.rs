//! Takes the name of somebody who was erased out of what is written about a client: notes, words of the client, goals,
//! steps, decisions, in every visit, and where exports went.
//!
//! A name is taken out where it can only mean them. Where it may be somebody else, or a word, nobody but a reader can
//! tell: it is left, and the receipt says how many texts that are and where they stand.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::spoken::{Mention, Spoken, called_by, fold, is_common, overlap, replaced};
use crate::domain::{Client, Person, Plan, Role, Visit, Words};

use super::error::Result;
use super::rows::{self, RowKey};

/// Where a text stands in which an erased name may still be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// What somebody else is called, or what they are to the client.
    Names,
    /// The caseworker's note on somebody.
    Notes,
    /// The client's words on somebody.
    ClientWords,
    /// The note of a visit.
    VisitNote,
    /// What is kept of the client.
    Profile,
    /// Goals, steps, decisions.
    Plan,
    /// The list of what left the file.
    Audit,
    /// An entry of the directory.
    Directory,
}

/// Texts that are left to read, in one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Where.
    pub place: Place,
    /// The day of the visit, where it belongs to one.
    pub visit: Option<NaiveDate>,
    /// How many texts.
    pub texts: u32,
}

/// What stands instead of a name.
const DASH: &str = "—";

/// Every name that somebody has in the visits of a client.
pub(super) fn names(conn: &Connection, client: RowKey, id: &[u8]) -> Result<Vec<String>> {
    distinct(conn, "id = ?2", client, id)
}

/// Takes these names out; answers with what is left to read.
pub(super) fn unname(conn: &Connection, client: RowKey, id: &[u8], names: &[String]) -> Result<Vec<Left>> {
    let others = distinct(conn, "id <> ?2", client, id)?;
    let nickname: Option<String> =
        conn.query_row("SELECT json_extract(body, '$.nickname') FROM client WHERE key = ?1", [client], |r| r.get(0))?;
    let mut reader = Reader::new(names, others.into_iter().chain(nickname).collect());
    people(conn, client, &mut reader)?;
    visits(conn, client, &mut reader)?;
    profiles(conn, client, &mut reader)?;
    plan(conn, client, &mut reader)?;
    audit(conn, client, &mut reader)?;
    directory(conn, &mut reader)?;
    let left = reader.left.into_iter();
    Ok(left.map(|((place, visit), texts)| Left { place, visit, texts }).collect())
}

/// Reads texts for the names of one person, and counts those that are left.
struct Reader<'n> {
    names: &'n [String],
    /// Whole names of those who stay, folded.
    staying: HashSet<String>,
    /// Words by which those who stay are called, folded.
    called: HashSet<String>,
    left: BTreeMap<(Place, Option<NaiveDate>), u32>,
}

impl<'n> Reader<'n> {
    fn new(names: &'n [String], staying: Vec<String>) -> Self {
        let called = staying.iter().flat_map(|name| called_by(name)).map(fold).collect();
        Self { names, staying: staying.iter().map(|name| fold(name)).collect(), called, left: BTreeMap::new() }
    }

    /// Nobody else, and no word, can be meant.
    fn is_certain(&self, name: &str, said: &str, mention: &Mention) -> bool {
        if mention.whole {
            return !self.staying.contains(&fold(name));
        }
        !mention.unlike && !self.called.contains(&fold(said)) && (mention.as_name || !is_common(said))
    }

    /// Where the names stand for certain, and whether they may stand elsewhere as well.
    fn read(&self, text: &str, spoken: &Spoken<'_>) -> (Vec<Range<usize>>, bool) {
        let mentions = self.names.iter().flat_map(|name| spoken.mentions(name).into_iter().map(move |m| (name, m)));
        let (mut certain, mut doubtful): (Vec<_>, Vec<_>) = mentions
            .map(|(name, m)| (self.is_certain(name, &text[m.range.clone()], &m), m))
            .partition::<Vec<_>, _>(|(certain, _)| *certain);
        certain.sort_by_key(|(_, mention)| std::cmp::Reverse(mention.whole));
        let mut places: Vec<Range<usize>> = Vec::new();
        for (_, mention) in certain {
            if !places.iter().any(|place| overlap(place, &mention.range)) {
                places.push(mention.range);
            }
        }
        doubtful.retain(|(_, mention)| !places.iter().any(|place| overlap(place, &mention.range)));
        let mut short = self.names.iter().flat_map(|name| spoken.short_for(name));
        let is_short = short.any(|said| !is_common(said) && !self.called.contains(&fold(said)));
        (places, !doubtful.is_empty() || is_short)
    }

    fn without(&mut self, text: &str, spoken: &Spoken<'_>, place: Place, visit: Option<NaiveDate>) -> String {
        let (certain, left) = self.read(text, spoken);
        self.leave(left, place, visit);
        replaced(text, certain.into_iter().map(|range| (range, DASH)).collect())
    }

    fn leave(&mut self, left: bool, place: Place, visit: Option<NaiveDate>) {
        if left {
            *self.left.entry((place, visit)).or_default() += 1;
        }
    }

    fn clear(&mut self, words: &mut Words, place: Place, visit: Option<NaiveDate>) {
        let text = words.to_string();
        let cleared = self.without(&text, &Spoken::of(&text), place, visit);
        if cleared != text {
            *words = Words::of(&cleared);
        }
    }

    /// Somebody else is called after them ("Mama van Rayan"); whoever bears the same name is not.
    fn is_in_name(&self, name: &str) -> bool {
        let own: HashSet<String> = called_by(name).map(fold).collect();
        let spoken = Spoken::of(name);
        let mut mentions = self.names.iter().flat_map(|erased| spoken.mentions(erased));
        mentions.any(|mention| !own.contains(&fold(&name[mention.range])))
    }
}

fn people(conn: &Connection, client: RowKey, reader: &mut Reader<'_>) -> Result<()> {
    let select = "SELECT person.key, person.body, json_extract(visit.body, '$.date') FROM person
                  JOIN visit ON visit.key = person.visit WHERE visit.client = ?1";
    rewrite(conn, client, select, "UPDATE person SET body = ?2 WHERE key = ?1", |body, visit| {
        let mut person: Person = rows::parse(body)?;
        reader.leave(reader.is_in_name(person.name.as_str()), Place::Names, visit);
        reader.clear(&mut person.worker_note, Place::Notes, visit);
        reader.clear(&mut person.client_words, Place::ClientWords, visit);
        if let Some(Role::Free(words)) = &mut person.role {
            reader.clear(words, Place::Names, visit);
        }
        rows::lean(&person, &["id"])
    })
}

fn visits(conn: &Connection, client: RowKey, reader: &mut Reader<'_>) -> Result<()> {
    let select = "SELECT key, body, json_extract(body, '$.date') FROM visit WHERE client = ?1";
    rewrite(conn, client, select, "UPDATE visit SET body = ?2 WHERE key = ?1", |body, date| {
        let mut visit: Visit = rows::parse(body)?;
        reader.clear(&mut visit.note, Place::VisitNote, date);
        rows::visit_body(&visit)
    })
}

fn profiles(conn: &Connection, client: RowKey, reader: &mut Reader<'_>) -> Result<()> {
    let mut clear = |body: &str, visit| {
        let mut client: Client = rows::parse(body)?;
        let lists = client.interests.iter_mut().chain(&mut client.experiences);
        lists.chain([&mut client.purpose]).for_each(|words| reader.clear(words, Place::Profile, visit));
        rows::client_body(&client)
    };
    let then = "SELECT key, profile, json_extract(body, '$.date') FROM visit WHERE client = ?1 AND profile IS NOT NULL";
    rewrite(conn, client, then, "UPDATE visit SET profile = ?2 WHERE key = ?1", &mut clear)?;
    let now = "SELECT key, body, NULL FROM client WHERE key = ?1";
    rewrite(conn, client, now, "UPDATE client SET body = ?2 WHERE key = ?1", &mut clear)
}

fn plan(conn: &Connection, client: RowKey, reader: &mut Reader<'_>) -> Result<()> {
    let select = "SELECT key, plan, NULL FROM client WHERE key = ?1";
    rewrite(conn, client, select, "UPDATE client SET plan = ?2 WHERE key = ?1", |body, _| {
        let mut plan: Plan = rows::parse(body)?;
        let steps = plan.steps.iter_mut().flat_map(|s| [&mut s.text, &mut s.who, &mut s.why, &mut s.outcome]);
        let goals = plan.goals.iter_mut().map(|goal| &mut goal.words);
        let all = steps.chain(goals).chain(plan.decisions.iter_mut().map(|d| &mut d.reason));
        all.for_each(|words| reader.clear(words, Place::Plan, None));
        Ok(serde_json::to_string(&plan)?)
    })
}

/// Where this client's pages and exports were written: the name of a file may name whom it was about.
fn audit(conn: &Connection, client: RowKey, reader: &mut Reader<'_>) -> Result<()> {
    let select = "SELECT seq, detail, NULL FROM audit WHERE client = (SELECT id FROM client WHERE key = ?1)";
    rewrite(conn, client, select, "UPDATE audit SET detail = ?2 WHERE seq = ?1", |detail, _| {
        Ok(reader.without(detail, &Spoken::of_path(detail), Place::Audit, None))
    })
}

/// The directory belongs to no client: nothing is taken out of it, and it is told.
fn directory(conn: &Connection, reader: &mut Reader<'_>) -> Result<()> {
    let mut all = conn.prepare("SELECT body FROM resource")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let body: String = row.get(0)?;
        let (certain, _) = reader.read(&body, &Spoken::of(&body));
        reader.leave(!certain.is_empty(), Place::Directory, None);
    }
    Ok(())
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

/// Writes what changes, and only that. What is selected is a key, a text, and the day of its visit.
fn rewrite(
    conn: &Connection,
    client: RowKey,
    select: &str,
    update: &str,
    mut change: impl FnMut(&str, Option<NaiveDate>) -> Result<String>,
) -> Result<()> {
    let mut all = conn.prepare(select)?;
    let bodies = all.query_map([client], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    for (key, body, day) in bodies.collect::<rusqlite::Result<Vec<(RowKey, String, Option<String>)>>>()? {
        let changed = change(&body, day.and_then(|day| day.parse().ok()))?;
        if changed != body {
            conn.execute(update, params![key, changed])?;
        }
    }
    Ok(())
}
