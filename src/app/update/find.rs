//! Finding a member by a few letters of the name.

use crate::app::command::{Command, moved};
use crate::app::fuzzy::Fuzzy;
use crate::app::layer::{FindLayer, Layer};
use crate::app::model::Model;

/// Opens the search.
pub(super) fn open(model: &mut Model) {
    model.layers.push(Layer::Find(FindLayer::default()));
    search(model);
}

/// Who fits what is typed, best first; everybody in order of entry while nothing is typed. The marked one is
/// selected in the ring at once.
pub(super) fn search(model: &mut Model) {
    let Some(Layer::Find(find)) = model.layers.last() else { return };
    let mut fuzzy = Fuzzy::new(find.field.text());
    let Some(session) = model.session() else { return };
    let mut found: Vec<_> = session
        .network
        .people()
        .filter_map(|person| {
            let score = fuzzy.score(&session.name_of(person))?;
            Some((std::cmp::Reverse(score), person.id))
        })
        .collect();
    found.sort_unstable();
    let found: Vec<_> = found.into_iter().map(|(_, id)| id).collect();
    let first = found.first().copied();
    if let Some(Layer::Find(find)) = model.layers.last_mut() {
        find.found = found;
        find.at = 0;
    }
    select(model, first);
}

fn select(model: &mut Model, id: Option<crate::domain::PersonId>) {
    if let (Some(session), Some(id)) = (model.session_mut(), id) {
        session.select(Some(id));
    }
}

/// Carries out a command while finding.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Find(find)) = model.layers.last_mut() else { return };
    match command {
        Command::Next | Command::Previous => {
            find.at = moved(find.at, find.found.len(), command);
            let marked = find.found.get(find.at).copied();
            select(model, marked);
        }
        Command::Open | Command::Back => {
            model.layers.pop();
        }
        _ => {}
    }
}
