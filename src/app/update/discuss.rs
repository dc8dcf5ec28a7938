//! Who still has to be discussed at this visit, in the order of an interview; confirming that somebody is as they were.

use super::{edit, knows, open, people};
use crate::app::command::{Command, moved};
use crate::app::form::Subject;
use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::app::shown::waiting;
use crate::domain::{Change, Discussed, Person};

/// Opens the list; says so when nobody is left.
pub(super) fn open(model: &mut Model) {
    if waiting(model).is_empty() {
        model.say(model.texts.get(key!("visits-all-discussed")));
    } else {
        model.layers.push(Layer::Discuss(0));
        select(model);
    }
}

/// Carries out a command in the list.
pub(super) fn run(model: &mut Model, command: Command) {
    // Back from a form, the list may be shorter.
    select(model);
    match command {
        Command::Confirm => {
            if let Some(person) = people::selected(model) {
                as_it_was(model, person);
            }
        }
        Command::Edit => {
            if let Some(id) = model.session().and_then(|s| s.selected) {
                return open::form(model, Subject::Person(id));
            }
        }
        Command::Knows => return knows::open(model),
        Command::Closer => people::move_ring(model, true),
        Command::Further => people::move_ring(model, false),
        Command::Delete => people::delete(model),
        Command::Undo => edit::undo(model),
        Command::Redo => edit::redo(model),
        Command::Back => {
            model.layers.pop();
            return;
        }
        _ => {
            let count = waiting(model).len();
            if let Some(Layer::Discuss(at)) = model.layers.last_mut() {
                *at = moved(*at, count, command);
            }
        }
    }
    select(model);
    if waiting(model).is_empty() {
        model.layers.retain(|layer| !matches!(layer, Layer::Discuss(_)));
        model.say(model.texts.get(key!("visits-all-discussed")));
    }
}

/// The marked row is who is selected in the ring.
fn select(model: &mut Model) {
    let waiting = waiting(model);
    let Some(Layer::Discuss(at)) = model.layers.last_mut() else { return };
    *at = (*at).min(waiting.len().saturating_sub(1));
    let id = waiting.get(*at).copied();
    if let Some(session) = model.session_mut() {
        session.select(id);
    }
}

fn as_it_was(model: &mut Model, person: Person) {
    edit::make(model, Change::put(Person { discussed: Discussed::Yes, ..person }));
}

/// The selected member is as they were: one key. Then the next one who was not discussed is selected, and it is said
/// when nobody is left.
pub(super) fn confirm(model: &mut Model) {
    if let Some(person) = people::selected(model).filter(|person| person.discussed == Discussed::NotDiscussed) {
        as_it_was(model, person);
    }
    let refused = model.notice.is_some();
    match waiting(model).first().copied() {
        None => model.say(model.texts.get(key!("visits-all-discussed"))),
        Some(id) if !refused => {
            if let Some(session) = model.session_mut() {
                session.select(Some(id));
            }
        }
        Some(_) => {}
    }
}
