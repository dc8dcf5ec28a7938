//! The quick line: people at the speed of speech. While it is typed, a ghost stands in the ring.

use super::{ask, form, people};
use crate::app::command::Command;
use crate::app::event::Effect;
use crate::app::field::Field;
use crate::app::layer::{Layer, LineLayer};
use crate::app::model::Model;
use crate::app::parked::{self, HalfOf};
use crate::domain::{Change, Person, PersonId};
use crate::text::line::{self, Completion};

/// Opens the quick line.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    if model.session().is_some_and(|s| s.network.visit().closed) {
        model.warn(model.texts.get("app-visit-closed"));
        return Vec::new();
    }
    let half = parked::take(model, |what| *what == HalfOf::Line);
    let field = half.map(|half| Field::with(half.text.as_str())).unwrap_or_default();
    model.layers.push(Layer::Line(LineLayer { field, added: 0 }));
    Vec::new()
}

/// Carries out a command in a line of text: the quick line, a row of a form, a line that was asked for.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let typed = model.layers.last().and_then(|layer| parked::half(model, layer));
    let effects = carry_out(model, command);
    // It is seen again where it cannot be kept.
    model.typed = typed.filter(|_| effects.iter().any(|effect| matches!(effect, Effect::Save(..))));
    effects
}

fn carry_out(model: &mut Model, command: Command) -> Vec<Effect> {
    match (model.layers.last_mut(), command) {
        (Some(Layer::Line(_)), Command::Open) => add(model),
        (Some(Layer::Line(_)), Command::Complete) => complete(model),
        (Some(Layer::Line(line)), Command::Back) => {
            if line.field.is_empty() {
                model.layers.pop();
            } else {
                line.field.clear();
            }
            Vec::new()
        }
        (Some(Layer::Form(_)), Command::Open) => form::typed(model),
        (Some(Layer::Form(_)), Command::Back) => {
            form::stop_typing(model);
            Vec::new()
        }
        (Some(Layer::Ask(_)), Command::Open) => ask::answered(model),
        (Some(Layer::Ask(_)), Command::Back) => {
            model.layers.pop();
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// The person that the line would add, while it is being typed.
pub(super) fn ghost(model: &Model) -> Option<Change> {
    let Some(Layer::Line(line)) = model.layers.last() else { return None };
    read(model, line.field.text(), PersonId(uuid::Uuid::max())).map(Change::put)
}

fn read(model: &Model, text: &str, id: PersonId) -> Option<Person> {
    let session = model.session()?;
    line::parse(text).person(id, |sector| session.network.free_slot(sector))
}

/// The member who has this name already: a hint, never a refusal. Under the veil it would say who is there.
pub fn namesake(model: &Model) -> Option<&Person> {
    let Some(Layer::Line(line)) = model.layers.last() else { return None };
    let name = line::parse(line.field.text()).name.to_lowercase();
    let session = model.session().filter(|session| !session.veil)?;
    session.network.people().find(|p| !name.is_empty() && p.name.as_str().to_lowercase() == name)
}

/// Enter adds the person and keeps the line open for the next; an empty line closes it.
fn add(model: &mut Model) -> Vec<Effect> {
    let Some(Layer::Line(line)) = model.layers.last() else { return Vec::new() };
    if line.field.text().trim().is_empty() {
        model.layers.pop();
        return Vec::new();
    }
    let text = line.field.text().to_string();
    let id = PersonId(model.ids.fresh());
    let Some(person) = read(model, &text, id) else {
        model.warn(model.texts.get("line-no-name"));
        return Vec::new();
    };
    let effects = people::put(model, person);
    if effects.is_empty() {
        return effects;
    }
    if let Some(session) = model.session_mut() {
        session.select(Some(id));
    }
    if let Some(Layer::Line(line)) = model.layers.last_mut() {
        line.field.clear();
        line.added += 1;
    }
    effects
}

/// Tab completes the last word: a name that is known, or a word that the line understands.
fn complete(model: &mut Model) -> Vec<Effect> {
    let Some(Layer::Line(layer)) = model.layers.last() else { return Vec::new() };
    let text = layer.field.text().to_string();
    let Some(first) = completions(model, &text).into_iter().next() else { return Vec::new() };
    let completed = format!("{}{} ", &text[..first.span.start], first.word);
    if let Some(Layer::Line(layer)) = model.layers.last_mut() {
        layer.field.set(&completed);
    }
    Vec::new()
}

/// How the line could go on, best first. Under the veil it spells no name.
pub fn completions(model: &Model, text: &str) -> Vec<Completion> {
    let session = model.session().filter(|session| !session.veil);
    let names: Vec<&str> = session.map(|s| s.network.people().map(|p| p.name.as_str()).collect()).unwrap_or_default();
    line::complete(text, names, model.texts.language())
}
