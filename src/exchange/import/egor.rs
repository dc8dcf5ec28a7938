//! egor's one file, unfolded into the three that it otherwise writes.

use std::collections::{BTreeMap, HashSet};

use crate::exchange::table::Raw;

/// egor's one file: a row a client, `alter.ATTRIBUTE.1`, and `X1.to.2` for each pair.
pub(super) fn unfolded(raw: Raw) -> (Raw, Raw, Raw) {
    let mut attributes: Vec<String> = Vec::new();
    let mut cells: Vec<(usize, usize, usize)> = Vec::new();
    let mut pairs: Vec<(usize, String, String)> = Vec::new();
    for (at, shown) in raw.header.iter().enumerate() {
        if let Some((attribute, number)) = shown.strip_prefix("alter.").and_then(|rest| rest.rsplit_once('.')) {
            let Ok(number) = number.parse::<usize>() else { continue };
            let place = attributes.iter().position(|a| a == attribute).unwrap_or_else(|| {
                attributes.push(attribute.to_string());
                attributes.len() - 1
            });
            cells.push((at, place, number));
        } else if let Some((one, other)) = shown.strip_prefix('X').and_then(|rest| rest.split_once(".to.")) {
            pairs.push((at, one.to_string(), other.to_string()));
        }
    }
    let ego = raw.place(&["egoid"]).unwrap_or_default();
    let header = ["egoID", "alterID"].map(str::to_string).into_iter().chain(attributes.iter().cloned()).collect();
    let mut people = Raw { name: raw.name.clone(), header, rows: Vec::new() };
    let mut ties = Raw {
        name: raw.name.clone(),
        header: ["egoID", "Source", "Target", "weight"].map(str::to_string).to_vec(),
        rows: Vec::new(),
    };
    for (line, row) in &raw.rows {
        let of = row.get(ego).cloned().unwrap_or_default();
        let mut found: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (at, place, number) in &cells {
            let Some(cell) = row.get(*at).filter(|cell| !cell.trim().is_empty() && cell.trim() != "NA") else {
                continue;
            };
            found.entry(*number).or_insert_with(|| vec![String::new(); attributes.len()])[*place] = cell.clone();
        }
        let there: HashSet<String> = found.keys().map(usize::to_string).collect();
        people.rows.extend(
            found.into_iter().map(|(number, values)| (*line, [vec![of.clone(), number.to_string()], values].concat())),
        );
        for (at, one, other) in pairs.iter().filter(|(_, one, other)| there.contains(one) && there.contains(other)) {
            let Some(cell) = row.get(*at).filter(|cell| !cell.trim().is_empty()) else { continue };
            ties.rows.push((*line, vec![of.clone(), one.clone(), other.clone(), cell.clone()]));
        }
    }
    (people, ties, raw)
}
