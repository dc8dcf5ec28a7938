//! What opens on top of the screen: a form, a question, a line that is asked for, a page of text. Answers nothing.

use super::park;
use crate::app::field::Field;
use crate::app::form::{self, Subject};
use crate::app::layer::{Ask, AskFor, FormLayer, Layer, Question, Reading, ReadingOf, Yes};
use crate::app::model::Model;
use crate::app::parked::HalfOf;
use crate::app::shown::reader;
use crate::domain::MessageKey;

/// Opens the form of a subject, with what was half typed in a row of it.
pub(super) fn form(model: &mut Model, subject: Subject) {
    let rows = form::fields(subject, reader(model));
    let half = park::take(model, |what| matches!(what, HalfOf::Row(of, row) if *of == subject && rows.contains(row)));
    let at = half.as_ref().and_then(|half| half.what.row());
    if let Some(mut layer) = FormLayer::new(subject, rows, at) {
        layer.typing = half.map(|half| Field::with(half.text.as_str()));
        model.layers.push(Layer::Form(layer));
    }
}

/// Asks for a line of text; what of it was half typed stands there again.
pub(super) fn ask(model: &mut Model, key: MessageKey, goes_to: AskFor) {
    let text = model.texts.get(key);
    let half = HalfOf::asked(&goes_to).and_then(|asked| park::take(model, |what| *what == asked));
    let field = half.map(|half| Field::with(half.text.as_str())).unwrap_or_default();
    model.layers.push(Layer::Ask(Ask { text, field, goes_to }));
}

/// Asks a question of this key, which Enter answers with yes and Esc with no.
pub(super) fn question(model: &mut Model, key: MessageKey, yes: Yes) {
    let text = model.texts.get(key);
    question_in_words(model, text, yes)
}

/// Asks a question in these words.
pub(super) fn question_in_words(model: &mut Model, text: String, yes: Yes) {
    model.layers.push(Layer::Question(Question { text, yes }));
}

/// Shows a page of text under the title of this key.
pub(super) fn page(model: &mut Model, title: MessageKey, lines: Vec<String>, what: ReadingOf) {
    let title = model.texts.get(title);
    model.layers.push(Layer::Reading(Reading::new(title, lines, what)));
}
