//! A whole client in one JSON file, `ecogram-client/2`: all visits, everybody, the plan. What an access request is
//! answered with, and what carries a client to another computer.
//!
//! `assets/schema/client.schema.json` describes it. Written with initials only, it says so and cannot be read back.

use std::collections::BTreeSet;
use std::io::Read;

use serde::{Deserialize, Serialize};

use super::csv_out::Naming;
use super::problem::{Problem, What};
use super::table::Limits;
use crate::domain::network::{PLACES, Parts};
use crate::domain::{
    Client, Code, Knows, Name, Network, Pair, Person, PersonId, Plan, Role, Sector, Tie, TieQuality, Visit, Words,
};
use crate::seen::unique_initials;

/// The version of the format that is written.
pub const FORMAT: &str = "ecogram-client/2";
/// The versions that are read. The first one had fewer fields; what a program does not write was not asked.
const READ: [&str; 2] = [FORMAT, "ecogram-client/1"];

/// A client with all visits.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeClient {
    /// The client as of now.
    pub client: Client,
    /// Goals, steps, decisions.
    pub plan: Plan,
    /// The visits, oldest first; at most one is open. At least one.
    pub visits: Vec<WholeVisit>,
}

/// A visit of a whole client.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeVisit {
    /// The visit.
    pub visit: Visit,
    /// The client as of then, where it differs from now.
    pub client_then: Option<Client>,
    /// The members, in order of entry.
    pub people: Vec<Person>,
    /// Who knows whom.
    pub ties: Vec<(Pair, Tie)>,
}

impl WholeClient {
    /// A client out of the networks of all visits, oldest first; `None` without any.
    pub fn of(networks: Vec<Network>) -> Option<Self> {
        let now = networks.last()?.client().clone();
        let plan = networks.last()?.plan().clone();
        let visits = networks.into_iter().map(Network::into_parts).map(|parts| WholeVisit {
            client_then: (parts.client != now).then_some(parts.client),
            visit: parts.visit,
            people: parts.people,
            ties: parts.ties,
        });
        Some(Self { visits: visits.collect(), client: now, plan })
    }

    /// The network at each visit, oldest first.
    pub fn networks(self) -> Vec<Network> {
        let (client, plan) = (self.client, self.plan);
        let network = |visit: WholeVisit| {
            Network::from_parts(Parts {
                client: visit.client_then.unwrap_or_else(|| client.clone()),
                visit: visit.visit,
                people: visit.people,
                ties: visit.ties,
                plan: plan.clone(),
            })
        };
        self.visits.into_iter().map(network).collect()
    }
}

/// What the file says about its own names.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Names {
    Full,
    InitialsOnly,
}

/// The file, as it stands there.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    format: String,
    names: Names,
    client: Client,
    plan: Plan,
    visits: Vec<VisitSheet>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct VisitSheet {
    visit: Visit,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    client_then: Option<Client>,
    people: Vec<Person>,
    ties: Vec<TieSheet>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
        Err(error) => return Err(schema_problem(&error)),
    }
    let sheet: Sheet = serde_json::from_slice(&text).map_err(|error| schema_problem(&error))?;
    fits_together(&sheet).map_err(|why| wrong(What::NotTheSchema(why.to_string())))?;
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
fn schema_problem(error: &serde_json::Error) -> Problem {
    let what = match error.classify() {
        serde_json::error::Category::Data => What::WrongValue,
        serde_json::error::Category::Eof => What::CutOff,
        _ => What::NotJson,
    };
    Problem::new(&"json".into(), error.line() as u64, &error.column().to_string(), what)
}

/// What the schema cannot say.
fn fits_together(sheet: &Sheet) -> Result<(), &'static str> {
    if sheet.client.code.is_empty() {
        return Err("client.code");
    }
    let Some(first) = sheet.visits.first() else { return Err("visits") };
    if sheet.visits.iter().filter(|visit| !visit.visit.closed).count() > 1 {
        return Err("visits.closed");
    }
    if first.visit.number == 0 || !sheet.visits.is_sorted_by(|a, b| a.visit.number < b.visit.number) {
        return Err("visits.number");
    }
    let other = |visit: &VisitSheet| visit.client_then.as_ref().is_some_and(|then| then.id != sheet.client.id);
    if sheet.visits.iter().any(other) {
        return Err("visits.client_then.id");
    }
    sheet.visits.iter().try_for_each(visit_fits_together)
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

/// The same client with initials instead of names, the same over all visits, and without free text.
pub(super) fn veiled(whole: &WholeClient) -> WholeClient {
    let mut veiled = whole.clone();
    let everybody = whole.visits.iter().flat_map(|visit| &visit.people);
    let initials = unique_initials(everybody);
    veil_client(&mut veiled.client);
    veil_plan(&mut veiled.plan);
    for visit in &mut veiled.visits {
        visit.visit.note = Words::default();
        visit.client_then.as_mut().map(veil_client);
        for person in &mut visit.people {
            veil_person(person, initials.get(&person.id).map_or("?", String::as_str));
        }
    }
    veiled
}

fn veil_client(client: &mut Client) {
    let name = Name::new(client.nickname.as_str()).unwrap_or_default();
    client.nickname = Words::of(&Person::new(PersonId(uuid::Uuid::nil()), name).initials());
    client.purpose = Words::default();
    client.interests.clear();
    client.experiences.clear();
    client.languages.clear();
    (client.municipality, client.postcode) = (Words::default(), Words::default());
    for consent in &mut client.consents {
        consent.with = Words::default();
    }
}

fn veil_person(person: &mut Person, initials: &str) {
    person.name = Name::new(initials).unwrap_or_default();
    person.worker_note = Words::default();
    person.client_words = Words::default();
    if matches!(person.role, Some(Role::Free(_))) {
        person.role = None;
    }
}

fn veil_plan(plan: &mut Plan) {
    for goal in &mut plan.goals {
        goal.words = Words::default();
    }
    for step in &mut plan.steps {
        for text in [&mut step.text, &mut step.who, &mut step.why, &mut step.outcome] {
            *text = Words::default();
        }
    }
    for decision in &mut plan.decisions {
        decision.reason = Words::default();
        decision.facts.clear();
    }
}
