//! egor's three files: a row of egos for each visit, counted from 1, because egor sorts by number; each tie once, because its
//! density counts rows. Only pairs that know each other are ties there.

use std::collections::BTreeMap;

use super::study::{OF_A_PERSON, of_a_person, table};
use crate::domain::PersonId;
use crate::domain::WholeClient;

pub(super) fn write(client: &WholeClient) -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let text = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_string()).collect::<Vec<_>>();
    let mut egos = vec![text(&["egoID", "case", "moment", "netsize"])];
    let heading = ["egoID", "alterID"].into_iter().chain(OF_A_PERSON);
    let mut alters = vec![heading.map(str::to_string).collect::<Vec<_>>()];
    let mut ties = vec![text(&["egoID", "Source", "Target", "weight"])];
    // The same person has the same number at every visit.
    let everybody = client.visits.iter().flat_map(|visit| &visit.people).map(|person| person.id);
    let numbers: BTreeMap<PersonId, usize> = {
        let mut ids: Vec<PersonId> = everybody.collect();
        ids.sort_unstable();
        ids.dedup();
        ids.into_iter().zip(1..).collect()
    };
    let number = |id: PersonId| numbers.get(&id).copied().unwrap_or_default().to_string();
    for (ego, visit) in (1..).zip(&client.visits) {
        let ego = ego.to_string();
        egos.push(vec![
            ego.clone(),
            client.client.code.to_string(),
            visit.visit.date.to_string(),
            visit.people.len().to_string(),
        ]);
        for p in &visit.people {
            alters.push([ego.clone(), number(p.id)].into_iter().chain(of_a_person(p)).collect());
        }
        for (pair, _) in visit.ties.iter().filter(|(_, tie)| tie.knows()) {
            ties.push(vec![ego.clone(), number(pair.first()), number(pair.second()), "1".to_string()]);
        }
    }
    let files = [("egos.csv", egos), ("alters.csv", alters), ("aaties.csv", ties)];
    files.into_iter().map(|(name, rows)| Ok((name.to_string(), table(rows, csv::WriterBuilder::new())?))).collect()
}
