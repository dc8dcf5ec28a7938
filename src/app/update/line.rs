//! The quick line: people at the speed of speech. While it is typed, a ghost stands in the ring.

use super::{edit, park, people};
use crate::app::effect::Effect;
use crate::app::field::Field;
use crate::app::layer::{Layer, LineLayer};
use crate::app::model::Model;
use crate::app::parked::HalfOf;
use crate::app::shown::{completions, line_read};
use crate::domain::PersonId;

/// Opens the quick line.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    if model.session().is_some_and(|s| s.network.visit().closed) {
        model.warn(model.texts.get("app-visit-closed"));
        return Vec::new();
    }
    let half = park::take(model, |what| *what == HalfOf::Line);
    let field = half.map(|half| Field::with(half.text.as_str())).unwrap_or_default();
    model.layers.push(Layer::Line(LineLayer { field, ..LineLayer::default() }));
    Vec::new()
}

/// Enter adds the person and keeps the line open for the next; an empty line closes it.
pub(super) fn add(model: &mut Model) -> Vec<Effect> {
    let Some(Layer::Line(line)) = model.layers.last() else { return Vec::new() };
    if line.field.text().trim().is_empty() {
        model.layers.pop();
        return Vec::new();
    }
    let text = line.field.text().to_string();
    let id = PersonId(model.ids.fresh());
    let Some(person) = line_read(model, &text, id) else {
        model.warn(model.texts.get("line-no-name"));
        return Vec::new();
    };
    let made = people::put(model, person);
    if !made.is_made() {
        return Vec::new();
    }
    if let Some(session) = model.session_mut() {
        session.select(Some(id));
    }
    if let Some(Layer::Line(line)) = model.layers.last_mut() {
        line.last.set(&text);
        line.field.clear();
        line.added += 1;
    }
    made.into()
}

/// Tab completes the last word: a name that is known, or a word that the line understands.
pub(super) fn complete(model: &mut Model) -> Vec<Effect> {
    let Some(Layer::Line(layer)) = model.layers.last() else { return Vec::new() };
    let text = layer.field.text().to_string();
    let Some(first) = completions(model, &text).into_iter().next() else { return Vec::new() };
    let completed = format!("{}{} ", &text[..first.span.start], first.word);
    if let Some(Layer::Line(layer)) = model.layers.last_mut() {
        layer.field.set(&completed);
    }
    Vec::new()
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
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    if !matches!(model.layers.last(), Some(Layer::Line(line)) if line.field.is_empty()) {
        model.say(model.texts.get("line-undo-empty"));
        return Vec::new();
    }
    let effects = edit::undo(model);
    if !effects.is_empty() {
        last(model);
        if let Some(Layer::Line(line)) = model.layers.last_mut() {
            line.last.clear();
            line.added = line.added.saturating_sub(1);
        }
    }
    effects
}
