//! The CSV files that Network Canvas exports, a session for each visit: what reads those reads these. Each tie once; support is
//! a column for each kind, true, false, or empty for what was not asked.

use super::study::{OF_A_PERSON, of_a_person, table};
use crate::domain::{Code, Support};
use crate::domain::{WholeClient, WholeVisit};

/// What the kinds of support are called there, in the order of `Support::ALL`.
const SUPPORT: [&str; Support::ALL.len()] =
    ["support_practical", "support_emotional", "support_advice", "support_company", "support_material"];

pub(super) fn write(client: &WholeClient) -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for visit in &client.visits {
        let before = format!("{}_{}", client.client.code.as_str().replace(['/', '\\', ' '], "-"), visit.visit.id.0);
        let style = || {
            let mut style = csv::WriterBuilder::new();
            style.terminator(csv::Terminator::CRLF);
            style
        };
        files.push((format!("{before}_ego.csv"), table(ego(client, visit), style())?));
        files.push((format!("{before}_attributeList_Person.csv"), table(people(visit), style())?));
        files.push((format!("{before}_edgeList_Knows.csv"), table(ties(visit), style())?));
    }
    Ok(files)
}

fn ego(client: &WholeClient, visit: &WholeVisit) -> Vec<Vec<String>> {
    let heading = [
        "networkCanvasEgoUUID",
        "networkCanvasCaseID",
        "networkCanvasSessionID",
        "networkCanvasProtocolName",
        "sessionStart",
        "sessionFinish",
        "sessionExported",
    ];
    let (id, day) = (visit.visit.id.0.to_string(), format!("{}T00:00:00.000Z", visit.visit.date));
    let row = [id.as_str(), client.client.code.as_str(), &id, "ecogram", &day, &day, &day];
    vec![heading.map(str::to_string).to_vec(), row.map(str::to_string).to_vec()]
}

fn people(visit: &WholeVisit) -> Vec<Vec<String>> {
    let heading = ["nodeID", "networkCanvasEgoUUID", "networkCanvasUUID"].into_iter().chain(OF_A_PERSON).chain(SUPPORT);
    let mut rows = vec![heading.map(str::to_string).collect::<Vec<_>>()];
    for (number, p) in (1..).zip(&visit.people) {
        let mut row = vec![number.to_string(), visit.visit.id.0.to_string(), p.id.to_string()];
        row.extend(of_a_person(p));
        let answer = |kind: &Support| p.support_received.get(*kind).map_or(String::new(), |yes| yes.to_string());
        row.extend(Support::ALL.iter().map(answer));
        rows.push(row);
    }
    rows
}

fn ties(visit: &WholeVisit) -> Vec<Vec<String>> {
    let heading = [
        "edgeID",
        "from",
        "to",
        "networkCanvasEgoUUID",
        "networkCanvasUUID",
        "networkCanvasSourceUUID",
        "networkCanvasTargetUUID",
    ];
    let number = |id| visit.people.iter().position(|person| person.id == id).map_or(0, |at| at + 1).to_string();
    let mut rows = vec![heading.map(str::to_string).to_vec()];
    for (at, (pair, _)) in (1..).zip(visit.ties.iter().filter(|(_, tie)| tie.knows())) {
        let (a, b) = (pair.first(), pair.second());
        // A tie has no identity of its own here: that of its ends, made one.
        let id = uuid::Uuid::from_u128(a.0.as_u128() ^ b.0.as_u128().rotate_left(64));
        let ego = visit.visit.id.0.to_string();
        rows.push(vec![at.to_string(), number(a), number(b), ego, id.to_string(), a.to_string(), b.to_string()]);
    }
    rows
}
