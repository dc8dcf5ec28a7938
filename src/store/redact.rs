//! Takes the name of somebody who was erased out of what is written about a client: notes, words of the client, goals,
//! steps, decisions, in every visit, and where exports went.
//!
//! A name is taken out where it can only mean them. Where it may be somebody else, or a word, nobody but a reader can
//! tell: it is left, and the receipt says how many texts that are and where they stand.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::spoken::{
    Doubt, Ears, Mention, Spoken, called_by, is_common, kin_of_name, letters, overlap, replaced,
};
use crate::domain::{Client, KnownRole, Left, LeftIn, Person, Plan, Role, Visit, Words};

use super::error::{Error, Result};
use super::rows::{self, RowKey};

/// What stands instead of a name.
const DASH: &str = "—";

/// By what somebody was known in the visits of a client.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// Every name that they bore.
    pub(super) names: BTreeSet<String>,
    /// Every role: "mijn vader" may be them.
    roles: BTreeSet<KnownRole>,
    /// They may be an ex-partner, by name or role.
    is_ex: bool,
}

impl Known {
    fn see(&mut self, person: &Person) {
        self.is_ex |= person.may_be_an_ex_partner();
        self.roles.extend(person.known_role());
        self.roles.extend(kin_of_name(person.name.as_str()).into_iter().flat_map(|told| told.roles));
        self.names.insert(person.name.to_string());
    }
    /// What else was known of them elsewhere.
    pub(super) fn extend(&mut self, other: &Known) {
        self.names.extend(other.names.iter().cloned());
        self.roles.extend(&other.roles);
        self.is_ex |= other.is_ex;
    }
}

/// By what somebody is known in every visit of a client.
pub(super) fn known(conn: &Connection, client: RowKey, id: &[u8]) -> Result<Known> {
    let mut known = Known::default();
    let of = "SELECT body FROM person WHERE id = ?2 AND visit IN (SELECT key FROM visit WHERE client = ?1)";
    let mut all = conn.prepare(of)?;
    let mut rows = all.query(params![client, id])?;
    while let Some(row) = rows.next()? {
        known.see(&rows::parse(row.get_ref(0)?.as_str().map_err(|_| Error::Damaged)?)?);
    }
    let mut all = conn.prepare("SELECT body FROM visit WHERE client = ?1")?;
    let mut rows = all.query([client])?;
    while let Some(row) = rows.next()? {
        let visit: Visit = rows::parse(row.get_ref(0)?.as_str().map_err(|_| Error::Damaged)?)?;
        let gone = visit.taken_off.iter().filter(|gone| gone.person.id.0.as_bytes() == id);
        gone.for_each(|gone| known.see(&gone.person));
    }
    Ok(known)
}

/// Takes the names out by which somebody was known; answers with what is left to read.
pub(super) fn unname(conn: &Connection, client: RowKey, id: &[u8], known: &Known) -> Result<Vec<Left>> {
    let others = other_names(conn, client, id)?;
    let nickname: Option<String> =
        conn.query_row("SELECT json_extract(body, '$.nickname') FROM client WHERE key = ?1", [client], |r| r.get(0))?;
    let mut reader = Reader::new(id, known, others.into_iter().chain(nickname).collect());
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
    id: Vec<u8>,
    known: &'n Known,
    ears: Ears,
    /// Whole names of those who stay, by their letters.
    staying: HashSet<String>,
    /// Words by which those who stay are called, by their letters.
    called: HashSet<String>,
    left: BTreeMap<(LeftIn, Option<NaiveDate>), u32>,
}

impl<'n> Reader<'n> {
    fn new(id: &[u8], known: &'n Known, staying: Vec<String>) -> Self {
        let called = staying.iter().flat_map(|name| called_by(name)).collect();
        let staying = staying.iter().map(|name| letters(name)).collect();
        Self {
            id: id.to_vec(),
            ears: Ears::of(known.names.iter().map(String::as_str)),
            known,
            staying,
            called,
            left: BTreeMap::new(),
        }
    }

    /// Nobody else, and no word, can be meant.
    fn is_certain(&self, said: &str, mention: &Mention) -> bool {
        let letters = letters(said);
        if mention.is_whole() && said.contains(char::is_whitespace) {
            return !self.staying.contains(&letters);
        }
        let clear = mention.doubt == Doubt::Clear && (mention.as_name || !is_common(said));
        clear && !self.called.contains(&letters) && !self.staying.contains(&letters)
    }

    /// Where the names stand for certain, and whether they may stand elsewhere as well.
    fn read(&self, text: &str) -> (Vec<Range<usize>>, bool) {
        let spoken = Spoken::of(text);
        let (mut certain, mut doubtful): (Vec<Mention>, Vec<Mention>) = self
            .ears
            .hear(&spoken)
            .into_iter()
            .map(|heard| heard.mention)
            .partition(|mention| self.is_certain(&text[mention.range.clone()], mention));
        certain.sort_by_key(|mention| std::cmp::Reverse(mention.range.len()));
        let mut places: Vec<Range<usize>> = Vec::new();
        for mention in certain {
            if !places.iter().any(|place| overlap(place, &mention.range)) {
                places.push(mention.range);
            }
        }
        // What is short for them, and is what somebody else is called, is that one.
        let another = |m: &Mention| m.doubt == Doubt::Form && self.called.contains(&letters(&text[m.range.clone()]));
        doubtful.retain(|m| !another(m) && !places.iter().any(|place| overlap(place, &m.range)));
        (places, !doubtful.is_empty() || self.is_told(&spoken))
    }

    /// They are spoken of without a name.
    fn is_told(&self, spoken: &Spoken<'_>) -> bool {
        (self.known.is_ex && spoken.tells_of_an_ex())
            || (!self.known.roles.is_empty()
                && spoken.told().iter().any(|told| told.roles.iter().any(|role| self.known.roles.contains(role))))
    }

    fn without(&mut self, text: &str, place: LeftIn, visit: Option<NaiveDate>) -> String {
        let (certain, left) = self.read(text);
        self.leave(left, place, visit);
        replaced(text, certain.into_iter().map(|range| (range, DASH)).collect())
    }

    fn leave(&mut self, left: bool, place: LeftIn, visit: Option<NaiveDate>) {
        if left {
            *self.left.entry((place, visit)).or_default() += 1;
        }
    }

    fn clear(&mut self, words: &mut Words, place: LeftIn, visit: Option<NaiveDate>) {
        let text = words.to_string();
        let cleared = self.without(&text, place, visit);
        if cleared != text {
            *words = Words::of(&cleared);
        }
    }

    /// Somebody else is called after them ("Mama van Rayan"); whoever bears the same name is not.
    fn is_in_name(&self, name: &str) -> bool {
        let own: HashSet<String> = called_by(name).collect();
        let heard = self.ears.hear(&Spoken::of(name));
        heard.into_iter().any(|heard| {
            let said = letters(&name[heard.mention.range]);
            said != letters(name) && !own.contains(&said)
        })
    }
}

fn people(conn: &Connection, client: RowKey, reader: &mut Reader<'_>) -> Result<()> {
    let select = "SELECT person.key, person.body, json_extract(visit.body, '$.date') FROM person
                  JOIN visit ON visit.key = person.visit WHERE visit.client = ?1";
    rewrite(conn, client, select, "UPDATE person SET body = ?2 WHERE key = ?1", |body, visit| {
        let mut person: Person = rows::parse(body)?;
        reader.leave(reader.is_in_name(person.name.as_str()), LeftIn::Names, visit);
        reader.clear(&mut person.worker_note, LeftIn::Notes, visit);
        reader.clear(&mut person.client_words, LeftIn::ClientWords, visit);
        if let Some(Role::Free(words)) = &mut person.role {
            reader.clear(words, LeftIn::Names, visit);
        }
        rows::lean(&person, &["id"])
    })
}

fn visits(conn: &Connection, client: RowKey, reader: &mut Reader<'_>) -> Result<()> {
    let select = "SELECT key, body, json_extract(body, '$.date') FROM visit WHERE client = ?1";
    rewrite(conn, client, select, "UPDATE visit SET body = ?2 WHERE key = ?1", |body, date| {
        let mut visit: Visit = rows::parse(body)?;
        reader.clear(&mut visit.note, LeftIn::VisitNote, date);
        visit.taken_off.retain(|gone| gone.person.id.0.as_bytes() != reader.id.as_slice());
        for gone in &mut visit.taken_off {
            reader.leave(reader.is_in_name(gone.person.name.as_str()), LeftIn::Names, date);
            gone.knows.retain(|(other, _)| other.0.as_bytes() != reader.id.as_slice());
            if let Some(Role::Free(words)) = &mut gone.person.role {
                reader.clear(words, LeftIn::Names, date);
            }
        }
        rows::visit_body(&visit)
    })
}

fn profiles(conn: &Connection, client: RowKey, reader: &mut Reader<'_>) -> Result<()> {
    let mut clear = |body: &str, visit| {
        let mut client: Client = rows::parse(body)?;
        let lists = client.interests.iter_mut().chain(&mut client.experiences);
        lists.chain([&mut client.purpose]).for_each(|words| reader.clear(words, LeftIn::Profile, visit));
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
        all.for_each(|words| reader.clear(words, LeftIn::Plan, None));
        Ok(serde_json::to_string(&plan)?)
    })
}

/// Where this client's pages and exports were written: the name of a file may name whom it was about.
fn audit(conn: &Connection, client: RowKey, reader: &mut Reader<'_>) -> Result<()> {
    let select = "SELECT seq, detail, NULL FROM audit WHERE client = (SELECT id FROM client WHERE key = ?1)";
    rewrite(conn, client, select, "UPDATE audit SET detail = ?2 WHERE seq = ?1", |detail, _| {
        Ok(reader.without(detail, LeftIn::Audit, None))
    })
}

/// The directory belongs to no client: nothing is taken out of it, and it is told.
fn directory(conn: &Connection, reader: &mut Reader<'_>) -> Result<()> {
    let mut all = conn.prepare("SELECT body FROM resource")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let body: String = row.get(0)?;
        let heard = reader.ears.hear(&Spoken::of(&body));
        reader.leave(heard.iter().any(|heard| heard.mention.is_heard()), LeftIn::Directory, None);
    }
    Ok(())
}

/// Every name that anybody else bears in the visits of a client.
fn other_names(conn: &Connection, client: RowKey, id: &[u8]) -> Result<Vec<String>> {
    let mut query = conn.prepare(
        "SELECT DISTINCT json_extract(body, '$.name') FROM person
         WHERE visit IN (SELECT key FROM visit WHERE client = ?1) AND id <> ?2",
    )?;
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
