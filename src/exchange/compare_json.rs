//! A comparison of two visits as data. Holds the names and the worker's facts only where they were chosen.

use serde_json::{Map, Value, json};

use crate::domain::{Code, Comparison, Group, Person, PersonChange, PersonId, Role, TieChange};
use crate::metrics::{Compared, Measure, NotComparable, Sight, compared, stability};
use crate::seen::{Seen, Thing};

/// The version of the format; it grows when a reader of the older one would misread the newer.
pub const VERSION: u32 = 1;

/// The comparison as one JSON object. `names` = with names, the client's words and other free text; without, initials, and
/// fields by name only. What is marked *worker* stands in it where the two are as the worker sees them.
pub fn compare_json(found: &Comparison, before: &Seen, after: &Seen, names: bool) -> Value {
    let holds = Holds { names, worker: after.tells(Thing::Workers) };
    let visit = |network: &Seen| json!({ "number": network.visit().number, "date": network.visit().date });
    let told = |sight: Sight| match sight {
        Sight::Worker => holds.worker,
        Sight::Qualities => after.tells(Thing::Qualities),
        Sight::Together => true,
    };
    let plan = after.plan();
    let step = |id| plan.steps.iter().find(|step| step.id == id).map(|step| step.text.as_str());
    let steps = found.steps.iter().filter(|news| plan.steps.iter().any(|step| step.id == news.step));
    let steps = steps.map(|news| {
        json!({ "id": news.step, "fate": news.fate.code(), "text": holds.names.then(|| step(news.step)).flatten() })
    });
    json!({
        "format": "ecogram-compare",
        "version": VERSION,
        "names": holds.names,
        "client": after.client().code.as_str(),
        "from": visit(before),
        "to": visit(after),
        "describes": "two drawings; no validated measure of outcome",
        "people": found.people.iter().filter(|c| !c.is_bookkeeping()).map(|c| person(c, before, after, holds)).collect::<Vec<_>>(),
        "ties": found.ties.iter().map(tie).collect::<Vec<_>>(),
        "client_fields": found.client.iter().map(|f| field(f, holds)).collect::<Vec<_>>(),
        "steps": steps.collect::<Vec<_>>(),
        "measures": compared(before, after).iter().filter(|m| told(m.sight)).map(measure).collect::<Vec<_>>(),
        "stability": side(&stability(before, after).share),
        "same": found.same,
        "not_discussed": found.not_discussed,
    })
}

/// What stands in the data.
#[derive(Clone, Copy)]
struct Holds {
    names: bool,
    worker: bool,
}

/// Fields of free text, in which anything may stand.
const FREE_TEXT: &[&str] =
    &["name", "client_words", "worker_note", "code", "nickname", "purpose", "interests", "experiences"];
/// Fields marked *worker*.
const WORKER: &[&str] = &["capacity", "safety", "worker_note", "doubt"];

fn person(change: &PersonChange, before: &Seen, after: &Seen, holds: Holds) -> Value {
    let kind = match change {
        PersonChange::Added(_) => "added",
        PersonChange::Removed(_) => "removed",
        PersonChange::Edited(..) => "edited",
    };
    let fields = change.fields().iter().filter(|f| holds.worker || !f.is_worker()).filter(|f| !f.is_bookkeeping());
    let mut told = json!({
        "id": change.id(),
        "name": name(change.id(), before, after, holds),
        "change": kind,
        "groups": change.groups().into_iter().map(group).collect::<Vec<_>>(),
        "fields": fields.map(|f| field(f, holds)).collect::<Vec<_>>(),
    });
    if let PersonChange::Added(person) | PersonChange::Removed(person) = change {
        told["person"] = whole(person, holds);
    }
    told
}

fn name(id: PersonId, before: &Seen, after: &Seen, holds: Holds) -> Option<String> {
    let person = after.person(id).or_else(|| before.person(id))?;
    Some(if holds.names { person.name.to_string() } else { person.initials() })
}

fn whole(person: &Person, holds: Holds) -> Value {
    let mut fields = match serde_json::to_value(person) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    fields.retain(|key, _| holds.worker || !WORKER.contains(&key.as_str()));
    fields.retain(|key, _| holds.names || !FREE_TEXT.contains(&key.as_str()));
    if !holds.names && matches!(person.role, Some(Role::Free(_))) {
        fields.remove("role");
    }
    Value::Object(fields)
}

/// One differing field; of free text only that it differs, unless names were chosen.
fn field(of: &impl serde::Serialize, holds: Holds) -> Value {
    let mut told = serde_json::to_value(of).unwrap_or_default();
    let called = told["field"].as_str().unwrap_or_default().to_string();
    if !holds.names
        && (FREE_TEXT.contains(&called.as_str()) || called == "role")
        && let Value::Object(parts) = &mut told
    {
        parts.retain(|key, _| key == "field");
    }
    told
}

/// A measure, with what it rests on.
fn side(measure: &Measure) -> Value {
    json!({ "value": measure.get(), "known": measure.known, "of": measure.of })
}

/// A measure before and after, with what it rests on, and why the two cannot be compared where they cannot.
fn measure(row: &Compared) -> Value {
    json!({
        "key": row.key, "unit": row.unit.code(), "before": side(&row.before), "after": side(&row.after),
        "not_comparable": row.why_not.map(NotComparable::code),
    })
}

fn tie(change: &TieChange) -> Value {
    json!({
        "a": change.pair.first(), "b": change.pair.second(), "news": change.news().code(),
        "before": change.before, "after": change.after,
    })
}

fn group(group: Group) -> String {
    group
        .support()
        .map_or_else(|| group.name().code().to_string(), |kind| format!("{}:{}", group.name().code(), kind.code()))
}
