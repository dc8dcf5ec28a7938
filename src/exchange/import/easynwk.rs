//! Network maps of easyNWK Web: its JSON with one map or several dated ones of one client, whose ids stay the same. A map has
//! four sectors by angle and three horizons by distance. What it says of gender and age is passed over.

use serde::Deserialize;
use serde_json::Value;

use super::drawn::Drawn;
use crate::exchange::problem::{FileName, Problem, What};
use crate::exchange::table::Sheet;

#[derive(Deserialize)]
struct Record {
    versions: Vec<Version>,
}

#[derive(Deserialize)]
struct Version {
    #[serde(default)]
    date: String,
    nwk: Map,
}

#[derive(Deserialize)]
struct Map {
    alteri: Vec<Alter>,
    #[serde(default)]
    connections: Vec<Connection>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Alter {
    id: Value,
    #[serde(default)]
    name: String,
    #[serde(default)]
    role: String,
    #[serde(default = "yes")]
    human: bool,
    #[serde(default)]
    note: String,
    #[serde(default)]
    deceased: bool,
    angle: f64,
    distance: f64,
}

#[derive(Deserialize)]
struct Connection {
    id1: Value,
    id2: Value,
}

fn yes() -> bool {
    true
}

/// It has the shape of such a file.
pub(super) fn is_one(json: &Value) -> bool {
    json.get("alteri").is_some()
        || json.get("versions").is_some_and(|versions| versions.get(0).is_some_and(|v| v.get("nwk").is_some()))
}

/// Every map, each as a visit where there are several.
///
/// # Errors
/// It has not the shape that it seemed to have.
pub(super) fn read(name: &FileName, json: Value) -> Result<Drawn, Problem> {
    let wrong = |_| Problem::new(name, 0, "", What::WrongValue);
    let mut versions = match json.get("versions") {
        Some(_) => serde_json::from_value::<Record>(json).map_err(wrong)?.versions,
        None => vec![Version { date: String::new(), nwk: serde_json::from_value(json).map_err(wrong)? }],
    };
    versions.sort_by(|a, b| a.date.cmp(&b.date));
    let header = |columns: &[&str]| columns.iter().map(|c| (c.to_string(), c.to_string())).collect::<Vec<_>>();
    let columns = ["visit", "visit_date", "id", "name", "role", "kind", "sector", "formal", "ring", "status", "note"];
    let mut people = Sheet { name: name.clone(), header: header(&columns), rows: Vec::new() };
    let mut ties = Sheet { name: name.clone(), header: header(&["visit", "a", "b"]), rows: Vec::new() };
    for (number, Version { date, nwk }) in (1..).zip(versions) {
        let visit = number.to_string();
        for alter in &nwk.alteri {
            let (sector, formal) = sector(alter);
            let status = if alter.deceased { "deceased" } else { "" };
            let kind = if alter.human { "" } else { "animal" };
            let called = if alter.name.trim().is_empty() { &alter.role } else { &alter.name };
            let cells = [
                visit.as_str(),
                &date,
                &id(&alter.id),
                called,
                &alter.role,
                kind,
                sector,
                formal,
                ring(alter),
                status,
                &alter.note,
            ];
            people.rows.push((0, cells.map(str::to_string).to_vec()));
        }
        for tie in &nwk.connections {
            ties.rows.push((0, vec![visit.clone(), id(&tie.id1), id(&tie.id2)]));
        }
    }
    Ok(Drawn { people, ties: Some(ties), ..Drawn::default() })
}

fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_string)
}

/// Family, friends, colleagues, professional helpers, against the clock from 3 o'clock; nothing for who was not placed.
fn sector(alter: &Alter) -> (&'static str, &'static str) {
    match (alter.distance > 0.0, alter.angle) {
        (false, _) => ("", ""),
        (true, angle) if angle < -90.0 => ("work_school", ""),
        (true, angle) if angle < 0.0 => ("services", "professional"),
        (true, angle) if angle < 90.0 => ("family", ""),
        _ => ("friends", ""),
    }
}

/// The three horizons are the three inner rings; beyond the outer one is the fourth.
fn ring(alter: &Alter) -> &'static str {
    match alter.distance {
        distance if distance <= 0.0 => "",
        distance if distance < 100.0 / 3.0 => "1",
        distance if distance < 200.0 / 3.0 => "2",
        distance if distance < 100.0 => "3",
        _ => "4",
    }
}
