//! The directory of resources as a CSV file and as JSON: all of it in, or nothing. Knows nothing of where it is kept.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::cells::{self, Column, changed, written_answer, written_date};
use super::csv_out::{Rows, Style};
use super::listed::Listed;
use super::plan::Plan;
use super::problem::{Problem, What};
use super::table::{Given, Limits, Table};
use crate::domain::text::Lines;
use crate::domain::{AgeBand, Code, Language, Name, Words, clean};
use crate::steps::{Region, Resource, is_stale};

/// The entries of a file, and what was taken otherwise than it stood there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    /// The entries, in the order of the file.
    pub resources: Vec<Resource>,
    /// What was left alone or cleaned.
    pub notes: Vec<Problem>,
}

/// A column with a text, which goes through the clean door like any other.
macro_rules! text {
    ($name:literal, $($field:ident).+) => {
        Column::words($name, |r: &mut Resource, cell| take(&mut r.$($field).+, cell), |r| r.$($field).+.clone())
    };
}

/// The columns of the file.
const COLUMNS: &[Column<Resource>] = &[
    text!("id", id),
    Column::new("name", |r, cell| name(&mut r.name, cell), |r| r.name.clone()),
    Column::new("tags", |r, cell| Ok(list(&mut r.tags, cell)), |r| r.tags.join("|")),
    Column::new("regions", |r, cell| regions(&mut r.regions, cell), |r| r.regions.join("|")),
    Column::new(
        "languages",
        |r, cell| languages(&mut r.languages, cell),
        |r| r.languages.iter().map(|l| l.code()).collect::<Vec<_>>().join("|"),
    ),
    Column::new("places", |r, cell| Ok(list(&mut r.places, cell)), |r| r.places.join("|")),
    Column::new(
        "ages",
        |r, cell| ages(&mut r.ages, cell),
        |r| r.ages.iter().map(|a| a.code()).collect::<Vec<_>>().join("|"),
    ),
    Column::new("keywords", |r, cell| Ok(list(&mut r.keywords, cell)), |r| r.keywords.join("|")),
    text!("site", site),
    text!("phone", phone),
    Column::new(
        "platform",
        |r, cell| Ok((r.platform = Some(cells::one_of(cell)?), false).1),
        |r| r.platform.map(|p| p.code().to_string()).unwrap_or_default(),
    ),
    Column::new("open", |r, cell| Ok((r.open = Some(cells::yes_no(cell)?), false).1), |r| written_answer(r.open)),
    text!("moderator", moderator),
    Column::new("alive_on", |r, cell| day(&mut r.alive_on, cell), |r| written_date(r.alive_on)),
    Column::new("needs_eid", |r, cell| answer(&mut r.needs_eid, cell), |r| written_answer(Some(r.needs_eid))),
    Column::new("for_worker", |r, cell| answer(&mut r.for_worker, cell), |r| written_answer(Some(r.for_worker))),
    Column::new("digital", |r, cell| answer(&mut r.digital, cell), |r| written_answer(Some(r.digital))),
    Column::new("group", |r, cell| answer(&mut r.group, cell), |r| written_answer(Some(r.group))),
    Column::new("verified_on", |r, cell| day(&mut r.verified_on, cell), |r| written_date(r.verified_on)),
    text!("source", source),
    Column::new(
        "source_of",
        |r, cell| Ok((r.source_of = Some(cells::moment(cell)?), false).1),
        |r| r.source_of.map(|of| of.to_string()).unwrap_or_default(),
    ),
    Column::new("retired", |r, cell| answer(&mut r.retired, cell), |r| written_answer(Some(r.retired))),
    text!("name_nl", nl.name),
    text!("what_nl", nl.what),
    text!("audience_nl", nl.audience),
    text!("reach_nl", nl.reach),
    text!("cost_nl", nl.cost),
    text!("hours_nl", nl.hours),
    text!("check_nl", nl.check),
    text!("name_fr", fr.name),
    text!("what_fr", fr.what),
    text!("audience_fr", fr.audience),
    text!("reach_fr", fr.reach),
    text!("cost_fr", fr.cost),
    text!("hours_fr", fr.hours),
    text!("check_fr", fr.check),
    text!("name_en", en.name),
    text!("what_en", en.what),
    text!("audience_en", en.audience),
    text!("reach_en", en.reach),
    text!("cost_en", en.cost),
    text!("hours_en", en.hours),
    text!("check_en", en.check),
];

/// Reads a directory. An entry without an id takes one from its name, so that reading the file again changes nothing.
///
/// # Errors
/// Everything that is wrong, by line and column; then nothing is taken.
pub fn read(given: Given<'_>, limits: Limits) -> Result<Entries, Vec<Problem>> {
    let (mut found, mut wrong, mut notes) = (Vec::new(), Listed::default(), Listed::default());
    let finished = rows(given, limits, &mut found, &mut wrong, &mut notes);
    wrong.extend(finished.err());
    if wrong.is_empty() { Ok(Entries { resources: found, notes: notes.listed() }) } else { Err(wrong.listed()) }
}

fn rows(
    given: Given<'_>,
    limits: Limits,
    found: &mut Vec<Resource>,
    wrong: &mut Listed,
    notes: &mut Listed,
) -> Result<(), Problem> {
    let mut table = Table::open(given, limits)?;
    let mut plan = Plan::of(&mut table, COLUMNS, &[], notes)?;
    table.need(&["name"])?;
    let mut seen = HashSet::new();
    while table.next()? {
        match row(&table, &mut plan, wrong, notes) {
            Ok(Some(resource)) if seen.insert(resource.id.clone()) => found.push(resource),
            Ok(Some(_)) => wrong.push(table.problem(table.column("id"), What::EntryTwice)),
            Ok(None) => {}
            Err(problem) => wrong.push(problem),
        }
    }
    notes.extend(table.guessed());
    Ok(())
}

/// An entry; `None` where something is wrong with its cells, which is listed then.
fn row(
    table: &Table<'_>,
    plan: &mut Plan<Resource>,
    wrong: &mut Listed,
    notes: &mut Listed,
) -> Result<Option<Resource>, Problem> {
    table.is_even()?;
    let (name_at, before) = (table.column("name"), wrong.len());
    let name = table.cell(name_at, None)?;
    let empty = || table.problem(name_at, What::Empty);
    let mut resource = Resource::new(id_from(name), name).ok_or_else(empty)?;
    plan.fill(table, &mut resource, wrong, notes);
    if wrong.len() > before { Ok(None) } else { resource.cleaned().ok_or_else(empty).map(Some) }
}

/// An id out of a name: "Buurthuis De Kaai" is `buurthuis-de-kaai`.
pub fn id_from(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let id = words.map(str::to_lowercase).collect::<Vec<_>>().join("-");
    if id.is_empty() { name.to_string() } else { id }
}

/// Writes a directory. Inert: no cell can become a formula.
///
/// # Errors
/// None that the memory does not give.
pub fn write<'a>(resources: impl IntoIterator<Item = &'a Resource>) -> std::io::Result<Vec<u8>> {
    write_for(resources, Style::Plain)
}

/// The endings under which entries go out, for the sentence that refuses another.
pub const ENDINGS: &str = ".csv, .vcf";

/// The same, for whom it is meant.
///
/// # Errors
/// None that the memory does not give.
pub fn write_for<'a>(resources: impl IntoIterator<Item = &'a Resource>, style: Style) -> std::io::Result<Vec<u8>> {
    let mut rows = Rows::new(style)?;
    rows.row(COLUMNS.iter().map(|c| c.name.to_string()))?;
    for resource in resources {
        rows.row(COLUMNS.iter().map(|column| (column.write)(resource)))?;
    }
    rows.done()
}

/// The entries as JSON, each with whether it was last looked at more than a year ago.
pub fn json<'a>(resources: impl IntoIterator<Item = &'a Resource>, today: NaiveDate) -> Value {
    let entry = |resource: &Resource| {
        let mut entry = serde_json::to_value(resource).unwrap_or_default();
        entry["stale"] = json!(is_stale(resource.verified_on, today));
        entry
    };
    json!({ "format": "ecogram-directory", "resources": resources.into_iter().map(entry).collect::<Vec<_>>() })
}

fn name(place: &mut String, cell: &str) -> Result<bool, What> {
    *place = clean(cell, Lines::One, Name::MOST);
    Ok(changed(cell, place))
}

fn take(place: &mut String, cell: &str) -> Result<bool, What> {
    *place = clean(cell, Lines::Many, Words::MOST);
    Ok(changed(cell, place))
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('|').map(str::trim).filter(|part| !part.is_empty())
}

fn list(place: &mut Vec<String>, cell: &str) -> bool {
    *place = parts(cell).map(|part| clean(part, Lines::One, Words::MOST)).collect();
    changed(cell, &place.join("|"))
}

fn regions(place: &mut Vec<String>, cell: &str) -> Result<bool, What> {
    let known = |part: &str| Region::CODES.iter().find(|r| r.eq_ignore_ascii_case(part)).map(|r| (*r).to_string());
    *place = parts(cell)
        .map(|part| known(part).ok_or_else(|| What::OneOf("", Region::CODES.to_vec())))
        .collect::<Result<_, _>>()?;
    Ok(false)
}

fn languages(place: &mut Vec<Language>, cell: &str) -> Result<bool, What> {
    *place = parts(cell).map(cells::one_of).collect::<Result<_, _>>()?;
    Ok(false)
}

fn ages(place: &mut Vec<AgeBand>, cell: &str) -> Result<bool, What> {
    *place = parts(cell).map(cells::one_of).collect::<Result<_, _>>()?;
    Ok(false)
}

fn answer(place: &mut bool, cell: &str) -> Result<bool, What> {
    *place = cells::yes_no(cell)?;
    Ok(false)
}

fn day(place: &mut Option<NaiveDate>, cell: &str) -> Result<bool, What> {
    *place = Some(cells::date(cell)?);
    Ok(false)
}
