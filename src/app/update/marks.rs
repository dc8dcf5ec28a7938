//! What is marked in a list is a thing, not a place: where others come before it or go, the mark stays on it. Where it is
//! gone itself, the mark stays where it was, on what slid in. Moves no mark for another reason.

use crate::app::layer::{Layer, StepsTab, WorkerTab};
use crate::app::marks::{List, Mark, Row};
use crate::app::model::Model;
use crate::app::shown::{
    audit_line, directory_entries, mapped_places, measure_lines, not_discussed, offered_steps, plan_rows,
    shown_changes, shown_plan, worker_facts, worker_rows,
};
use crate::steps::Suggestion;

/// This is to be marked, as soon as it stands in a list that is open.
pub(super) fn want(model: &mut Model, row: Row) {
    model.marks.wanted = Some(row);
}

/// Follows what is marked, after anything that may have changed what is listed.
pub(super) fn follow(model: &mut Model) {
    model.marks.of.truncate(model.layers.len());
    for layer in 0..model.layers.len() {
        let list = list(&model.layers[layer]);
        let Some(at) = at(&mut model.layers[layer]).map(|at| *at) else {
            put(model, layer, Mark { list, at: 0, row: None });
            continue;
        };
        let rows = rows(model, list);
        let place = |row: &Row| rows.iter().position(|other| other == row);
        let wanted = model.marks.wanted.as_ref().and_then(place);
        let before = model.marks.of.get(layer).filter(|mark| (mark.list, mark.at) == (list, at));
        // Of several that say the same, the one that is marked stays so.
        let stays = before.is_some_and(|mark| mark.row.as_ref() == rows.get(at));
        let follows = before.filter(|_| !stays).and_then(|mark| place(mark.row.as_ref()?));
        let now = wanted.or(follows).unwrap_or(at);
        if wanted.is_some() {
            model.marks.wanted = None;
        }
        if let Some(at) = self::at(&mut model.layers[layer]) {
            *at = now;
        }
        put(model, layer, Mark { list, at: now, row: rows.get(now).cloned() });
    }
}

fn put(model: &mut Model, layer: usize, mark: Mark) {
    match model.marks.of.get_mut(layer) {
        Some(there) => *there = mark,
        None => model.marks.of.push(mark),
    }
}

fn list(layer: &Layer) -> List {
    match layer {
        Layer::Knows(knows) => List::Knows(knows.person),
        Layer::Measures(_) => List::Measures,
        Layer::Steps(steps) => List::Steps(steps.tab),
        Layer::Directory(d) => List::Directory((d.for_step, d.region, d.language, d.on_screen, d.retired)),
        Layer::Visits(_) => List::Visits,
        Layer::Discuss(_) => List::Discuss,
        Layer::Compare(compare) => List::Compare(compare.told),
        Layer::Worker(worker) => List::Worker(worker.tab),
        _ => List::None,
    }
}

fn at(layer: &mut Layer) -> Option<&mut usize> {
    match layer {
        Layer::Knows(knows) => Some(&mut knows.at),
        Layer::Measures(measures) => Some(&mut measures.at),
        Layer::Steps(steps) => Some(&mut steps.at),
        Layer::Directory(directory) => Some(&mut directory.at),
        Layer::Visits(at) | Layer::Discuss(at) => Some(at),
        Layer::Compare(compare) => Some(&mut compare.at),
        Layer::Worker(worker) => Some(&mut worker.at),
        _ => None,
    }
}

/// What is listed, row by row. Empty where nothing is done to a row.
fn rows(model: &Model, list: List) -> Vec<Row> {
    let Some(session) = model.session() else {
        return if let List::Worker(tab) = list { workers(model, tab) } else { Vec::new() };
    };
    match list {
        List::Knows(person) => session.others(person).into_iter().map(Row::Person).collect(),
        List::Measures => measure_lines(model).into_iter().map(|line| Row::Line(line.key.to_string())).collect(),
        List::Steps(StepsTab::Plan) => plan_rows(&shown_plan(model)).into_iter().map(Row::Plan).collect(),
        List::Steps(tab) => offered_steps(model, tab).into_iter().map(suggestion).collect(),
        List::Directory(_) => directory_entries(model).into_iter().map(|entry| Row::Entry(entry.identity())).collect(),
        List::Visits => session.visits.iter().map(|visit| Row::Visit(visit.id)).collect(),
        List::Discuss => not_discussed(&session.network).into_iter().map(|person| Row::Person(person.id)).collect(),
        List::Compare(_) => shown_changes(model).into_iter().map(|change| Row::Line(change.text)).collect(),
        List::Worker(tab) => workers(model, tab),
        List::None => Vec::new(),
    }
}

fn workers(model: &Model, tab: WorkerTab) -> Vec<Row> {
    let Some(Layer::Worker(layer)) = model.layers.iter().find(|layer| layer.is_worker()) else { return Vec::new() };
    match tab {
        WorkerTab::Facts => worker_facts(model).into_iter().map(Row::Person).collect(),
        WorkerTab::Clients => layer.clients.iter().map(|line| Row::Client(line.id)).collect(),
        WorkerTab::Agenda => layer.agenda.iter().map(|due| Row::Due(Box::new(due.clone()))).collect(),
        WorkerTab::Audit => {
            let line = |(when, what): (String, String)| Row::Line(format!("{when} {what}"));
            layer.audit.iter().map(audit_line).map(line).collect()
        }
        WorkerTab::Map => mapped_places(model).into_iter().map(|entry| Row::Entry(entry.identity())).collect(),
        WorkerTab::HeldBack => worker_rows(model)
            .into_iter()
            .map(|row| match (row.plan, &row.suggestion) {
                _ if row.item.is_some() => Row::Item(row.item),
                (Some(plan), _) => Row::Plan(plan),
                (None, Some(found)) => suggestion(found),
                (None, None) => Row::Line(row.text),
            })
            .collect(),
    }
}

fn suggestion(found: &Suggestion) -> Row {
    Row::Suggestion(found.rule.clone(), found.people.clone())
}
