//! A whole client in one JSON file, `ecogram-client/2`: all visits, everybody, the plan. What an access request is
//! answered with, and what carries a client to another computer.
//!
//! `assets/schema/client.schema.json` describes it. Written with initials only, it says so and cannot be read back.

use std::collections::BTreeSet;
use std::io::Read;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::naming::{Naming, veiled};
use super::problem::{Problem, What};
use super::table::Limits;
use crate::domain::beyond::{beyond_client, beyond_plan, beyond_visit};
use crate::domain::network::PLACES;
use crate::domain::text::{Lines, clean};
use crate::domain::{
    Client, Code, Knows, Pair, Person, PersonId, Plan, Sector, Tie, TieQuality, Visit, WholeClient, WholeVisit,
};

/// The version of the format that is written.
pub const FORMAT: &str = "ecogram-client/2";
/// The versions that are read. The first one had fewer fields; what a program does not write was not asked.
const READ: [&str; 2] = [FORMAT, "ecogram-client/1"];

/// What the file says about its own names.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Names {
    Full,
    InitialsOnly,
}

/// The file, as it stands there. What else stands in it is told by name (`unknown_names`).
#[derive(Serialize, Deserialize)]
struct Sheet {
    format: String,
    names: Names,
    client: Client,
    plan: Plan,
    visits: Vec<VisitSheet>,
}

#[derive(Serialize, Deserialize)]
struct VisitSheet {
    visit: Visit,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    client_then: Option<Client>,
    people: Vec<Person>,
    ties: Vec<TieSheet>,
}

#[derive(Serialize, Deserialize)]
struct TieSheet {
    a: PersonId,
    b: PersonId,
    state: Knows,
    #[serde(default)]
    quality: Option<TieQuality>,
}

/// The whole client as JSON, with a line end.
///
/// # Errors
/// None that the memory does not give.
pub fn write(whole: &WholeClient, naming: Naming) -> serde_json::Result<Vec<u8>> {
    let (whole, names) = match naming {
        Naming::Names => (whole.clone(), Names::Full),
        Naming::Initials => (veiled(whole), Names::InitialsOnly),
    };
    let visits = whole.visits.into_iter().map(|visit| VisitSheet {
        visit: visit.visit,
        client_then: visit.client_then,
        people: visit.people,
        ties: (visit.ties.into_iter())
            .map(|(pair, tie)| TieSheet { a: pair.first(), b: pair.second(), state: tie.state, quality: tie.quality })
            .collect(),
    });
    let sheet =
        Sheet { format: FORMAT.to_string(), names, client: whole.client, plan: whole.plan, visits: visits.collect() };
    let mut bytes = serde_json::to_vec_pretty(&sheet)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Reads a whole client; the caller knows what the file of a problem is called. Every text passes the door of `domain::text`; every id stays as it is.
///
/// # Errors
/// Another format or version, initials only, more than the limits, or something that does not fit together: with line
/// and column where there is one.
pub fn read(input: &mut dyn Read, limits: Limits) -> Result<WholeClient, Problem> {
    let wrong = |what| Problem::new(&"json".into(), 0, "", what);
    let text = text(input, limits).map_err(wrong)?;
    /// What a file must say of itself before the rest is looked at.
    #[derive(Deserialize)]
    struct Claim {
        format: String,
        names: Names,
    }
    match serde_json::from_slice::<Claim>(&text) {
        Ok(claim) if !READ.contains(&claim.format.as_str()) => return Err(wrong(What::NotThisFormat)),
        Ok(claim) if claim.names == Names::InitialsOnly => return Err(wrong(What::OnlyInitials)),
        Ok(_) => {}
        Err(error) if error.is_data() => return Err(wrong(What::NotThisFormat)),
        Err(error) => return Err(schema_problem(&error, &text)),
    }
    let sheet: Sheet = serde_json::from_slice(&text).map_err(|error| schema_problem(&error, &text))?;
    let unknown = unknown_names(&text, &sheet).map_err(|error| schema_problem(&error, &text))?;
    if !unknown.is_empty() {
        return Err(wrong(What::UnknownNames(unknown)));
    }
    fits_together(&sheet).map_err(|why| wrong(What::NotTheSchema(why)))?;
    if sheet.visits.iter().any(has_too_many_in_a_sector) {
        return Err(wrong(What::SectorFull(PLACES)));
    }
    Ok(taken(sheet))
}

/// The whole text of a file that begins as ours do; what does not is refused before it is read any further.
fn text(input: &mut dyn Read, limits: Limits) -> Result<Vec<u8>, What> {
    let mut text = Vec::new();
    let mut pieces = input.take(limits.bytes + 1);
    loop {
        let before = text.len();
        let read =
            pieces.by_ref().take(1 << 16).read_to_end(&mut text).map_err(|error| What::Unreadable(error.kind()))?;
        let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
        if text[before..].contains(&0) || first.is_some_and(|first| *first != b'{') {
            return Err(What::NotThisFormat);
        }
        match read {
            0 => return Ok(text),
            _ if text.len() as u64 > limits.bytes => return Err(What::TooLarge(limits.bytes)),
            _ => {}
        }
    }
}

/// Where the JSON goes wrong. What serde says of the value is left out: it could hold a name.
fn schema_problem(error: &serde_json::Error, text: &[u8]) -> Problem {
    // A number where a word of a list belongs is told as if it were no JSON.
    let is_json = || serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok();
    let what = match error.classify() {
        serde_json::error::Category::Data => What::WrongValue,
        serde_json::error::Category::Syntax if is_json() => What::WrongValue,
        serde_json::error::Category::Eof => What::CutOff,
        _ => What::NotJson,
    };
    Problem::new(&"json".into(), error.line() as u64, &error.column().to_string(), what)
}

/// What the schema cannot say, or what lies beyond its limits: where.
fn fits_together(sheet: &Sheet) -> Result<(), String> {
    if sheet.client.code.is_empty() {
        return Err("client.code".into());
    }
    within(beyond_client(&sheet.client), "client.")?;
    within(beyond_plan(&sheet.plan), "plan.")?;
    if sheet.visits.is_empty() {
        return Err("visits".into());
    }
    if sheet.visits.iter().filter(|visit| !visit.visit.closed).count() > 1 {
        return Err("visits.closed".into());
    }
    if !sheet.visits.is_sorted_by(|a, b| a.visit.number < b.visit.number) {
        return Err("visits.visit.number".into());
    }
    for visit in &sheet.visits {
        within(beyond_visit(&visit.visit), "visits.visit.")?;
        if let Some(then) = &visit.client_then {
            within(beyond_client(then), "visits.client_then.")?;
            if then.id != sheet.client.id {
                return Err("visits.client_then.id".into());
            }
        }
        visit_fits_together(visit).map_err(str::to_string)?;
    }
    Ok(())
}

fn within(beyond: Option<&str>, of: &str) -> Result<(), String> {
    beyond.map_or(Ok(()), |field| Err(format!("{of}{field}")))
}

/// The most names that are listed.
const MOST_NAMES: usize = 20;

/// What a name was in an earlier version of the format, and what it is now.
const EARLIER: [(&str, &str); 1] = [("mode", "answer")];

/// The names in the file that mean nothing to us, each with where it stands, as `visits[0].people[2].saftey`: a misspelt
/// one would otherwise become *not asked* without a word.
fn unknown_names(text: &[u8], sheet: &Sheet) -> serde_json::Result<Vec<String>> {
    let (given, taken) = (serde_json::from_slice(text)?, serde_json::to_value(sheet)?);
    let mut unknown = Vec::new();
    compare_names("", &given, &taken, &mut unknown);
    unknown.truncate(MOST_NAMES);
    Ok(unknown)
}

fn compare_names(at: &str, given: &Value, taken: &Value, unknown: &mut Vec<String>) {
    match (given, taken) {
        (Value::Object(given), Value::Object(taken)) => {
            for (name, value) in given {
                let said = clean(name, Lines::One, 60);
                let here = if at.is_empty() { said } else { format!("{at}.{said}") };
                let now = EARLIER.iter().find(|(then, _)| then == name).map_or(name.as_str(), |(_, now)| now);
                match taken.get(name).or_else(|| taken.get(now)) {
                    Some(taken) => compare_names(&here, value, taken, unknown),
                    // Left out where the client was the same then.
                    None if name == "client_then" && value.is_null() => {}
                    None => unknown.push(here),
                }
            }
        }
        (Value::Array(given), Value::Array(taken)) => {
            for (n, (given, taken)) in given.iter().zip(taken).enumerate() {
                compare_names(&format!("{at}[{n}]"), given, taken, unknown);
            }
        }
        _ => {}
    }
}

fn visit_fits_together(sheet: &VisitSheet) -> Result<(), &'static str> {
    let ids: BTreeSet<PersonId> = sheet.people.iter().map(|p| p.id).collect();
    if ids.len() < sheet.people.len() {
        return Err("people.id");
    }
    if sheet.people.iter().any(|p| p.name.is_empty()) {
        return Err("people.name");
    }
    if sheet.people.iter().any(|p| p.slot >= PLACES) {
        return Err("people.slot");
    }
    let pairs: Option<BTreeSet<Pair>> = sheet.ties.iter().map(|tie| Pair::new(tie.a, tie.b)).collect();
    let known = |pair: &Pair| ids.contains(&pair.first()) && ids.contains(&pair.second());
    match pairs {
        Some(pairs) if pairs.len() == sheet.ties.len() && pairs.iter().all(known) => Ok(()),
        _ => Err("ties"),
    }
}

fn has_too_many_in_a_sector(visit: &VisitSheet) -> bool {
    let mut here = [0; Sector::ALL.len()];
    visit.people.iter().for_each(|person| here[person.sector.index()] += 1);
    here.iter().any(|people| *people > usize::from(PLACES))
}

fn taken(sheet: Sheet) -> WholeClient {
    let visit = |visit: VisitSheet| WholeVisit {
        ties: (visit.ties.into_iter())
            .filter_map(|tie| Some((Pair::new(tie.a, tie.b)?, Tie { state: tie.state, quality: tie.quality })))
            .collect(),
        visit: visit.visit,
        client_then: visit.client_then,
        people: visit.people,
    };
    WholeClient { client: sheet.client, plan: sheet.plan, visits: sheet.visits.into_iter().map(visit).collect() }
}
