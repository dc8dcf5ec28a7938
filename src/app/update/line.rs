//! The quick line: people at the speed of speech. While it is typed, a ghost stands in the ring.

use super::edit::Made;
use super::{edit, park, people};
use crate::app::field::Field;
use crate::app::layer::{Layer, LineLayer};
use crate::app::model::Model;
use crate::app::parked::HalfOf;
use crate::app::shown::{LineMeant, completions, line_known, line_meant, line_said};
use crate::domain::{Person, PersonId};

/// Opens the quick line.
pub(super) fn open(model: &mut Model) {
    if model.session().is_some_and(|s| s.network.visit().closed) {
        model.warn(model.texts.get(key!("app-visit-closed")));
        return;
    }
    let half = park::take(model, |what| *what == HalfOf::Line);
    let field = half.map(|half| Field::with(half.text.as_str())).unwrap_or_default();
    model.layers.push(Layer::Line(LineLayer { field, ..LineLayer::default() }));
}

/// Enter adds the person, changes who has that name already or says who knows whom, and keeps the line open for the next;
/// an empty line closes it.
pub(super) fn add(model: &mut Model) {
    let Some(Layer::Line(line)) = model.layers.last() else { return };
    if line.field.text().trim().is_empty() {
        model.layers.pop();
        return;
    }
    let id = PersonId(model.ids.fresh());
    match line_meant(model, id) {
        None => {
            model.warn(model.texts.get(key!("line-no-name")));
        }
        Some(LineMeant::Nobody(name)) => {
            model.warn(model.texts.with(key!("line-knows-nobody"), &[("name", name.into())]));
        }
        Some(LineMeant::New(person)) => put(model, person),
        Some(LineMeant::There(person)) => change(model, person),
        Some(LineMeant::Knows(who, whom)) => knows(model, who, &whom),
    }
}

/// Somebody more, although somebody is called so already.
pub(super) fn another(model: &mut Model) {
    let id = PersonId(model.ids.fresh());
    let slot = |sector| model.session().map_or(0, |session| session.network.free_slot(sector));
    if let Some(person) = line_said(model).and_then(|said| said.person(id, slot)) {
        put(model, person)
    }
}

/// What is not known goes to the name, or back into a note.
pub(super) fn note_or_name(model: &mut Model) {
    if let Some(Layer::Line(line)) = model.layers.last_mut() {
        line.is_name = !line.is_name;
    }
}

fn put(model: &mut Model, person: Person) {
    let id = person.id;
    if people::put(model, person) == Made::Saving {
        next(model, id, 1);
    }
}

/// Who has the name already is as the line says, and it is said that nobody came.
fn change(model: &mut Model, person: Person) {
    let (id, name) = (person.id, model.session().map(|s| s.name_of(&person)).unwrap_or_default());
    if people::put(model, person) == Made::Nothing {
        model.say(model.texts.with(key!("line-there-already"), &[("name", name.into())]));
        return;
    }
    next(model, id, 0);
    model.say(model.texts.with(key!("line-changed"), &[("name", name.into())]));
}

fn knows(model: &mut Model, who: PersonId, whom: &[PersonId]) {
    let Some(session) = model.session() else { return };
    let change = line_known(session, who, whom);
    if !change.is_empty() {
        edit::make(model, change);
    }
    next(model, who, 0);
    model.say(model.texts.with(key!("line-knows-noted"), &[("n", whom.len().into())]));
}

/// The line is empty for the next, and the ring marks who it was about.
fn next(model: &mut Model, id: PersonId, added: usize) {
    if let Some(session) = model.session_mut() {
        session.select(Some(id));
    }
    if let Some(Layer::Line(line)) = model.layers.last_mut() {
        let text = line.field.text().to_string();
        line.last.set(&text);
        line.field.clear();
        line.added += added;
        line.is_name = false;
    }
}

/// Tab completes the last word: a name that is known, or a word that the line understands.
pub(super) fn complete(model: &mut Model) {
    let Some(Layer::Line(layer)) = model.layers.last() else { return };
    let text = layer.field.text().to_string();
    let Some(first) = completions(model, &text).into_iter().next() else { return };
    let completed = format!("{}{} ", &text[..first.span.start], first.word);
    if let Some(Layer::Line(layer)) = model.layers.last_mut() {
        layer.field.set(&completed);
    }
}

/// The line before stands in the empty field again.
pub(super) fn last(model: &mut Model) {
    if let Some(Layer::Line(line)) = model.layers.last_mut()
        && line.field.is_empty()
    {
        let before = line.last.text().to_string();
        line.field.set(&before);
    }
}

/// Takes back whom the last line added, and puts that line back to be mended; never what was done before it opened. What
/// is half typed stays.
pub(super) fn undo(model: &mut Model) {
    if !matches!(model.layers.last(), Some(Layer::Line(line)) if line.field.is_empty()) {
        model.say(model.texts.get(key!("line-undo-empty")));
        return;
    }
    edit::undo(model);
    if model.is_saving() {
        last(model);
        if let Some(Layer::Line(line)) = model.layers.last_mut() {
            line.last.clear();
            line.added = line.added.saturating_sub(1);
        }
    }
}
