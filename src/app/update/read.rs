//! Pages of text: the keys, the diagram in words, the legend; and the page of measures.

use super::moved;
use crate::app::command::Command;
use crate::app::event::Effect;
use crate::app::keymap::{Place, TABLE};
use crate::app::layer::{Layer, MeasuresLayer, Reading, ReadingOf};
use crate::app::model::Model;
use crate::diagram::legend::Entry;
use crate::domain::PersonId;
use crate::words;

/// The keys of the place where help was asked for, then those of the ring.
pub(super) fn help(model: &mut Model, place: Place) -> Vec<Effect> {
    if matches!(model.layers.last(), Some(Layer::Reading(_))) {
        return Vec::new();
    }
    let mut lines = keys_of(model, place);
    if !matches!(place, Place::Ring | Place::Gate | Place::Start) && model.session().is_some() {
        lines.extend([(String::new(), true), (model.texts.get("help-in-the-ring"), true)]);
        lines.extend(keys_of(model, Place::Ring));
    }
    lines.push((String::new(), true));
    lines.extend(keys_of(model, Place::Always));
    if place == Place::Line {
        lines.push((String::new(), true));
        lines.extend(model.texts.get("help-quick-line").lines().map(|line| (line.to_string(), true)));
    }
    let quiet = lines.iter().enumerate().filter(|(_, (_, can))| !can).map(|(at, _)| at).collect();
    let lines = lines.into_iter().map(|(line, _)| line).collect();
    let page = Reading::new(model.texts.get("help-title"), lines, ReadingOf::Help);
    model.layers.push(Layer::Reading(Reading { quiet, ..page }));
    Vec::new()
}

/// The keys of a place, one a line: the keys, then what they do, and whether they can now. Why they cannot stands once
/// under all that follow each other and cannot for the same reason.
fn keys_of(model: &Model, place: Place) -> Vec<(String, bool)> {
    let here: Vec<_> = TABLE.iter().filter(|b| b.place == place).collect();
    let mut lines = Vec::new();
    for (at, b) in here.iter().enumerate() {
        let keys = b.keys.iter().map(|k| k.label()).collect::<Vec<_>>().join(" ");
        let why = why_not(model, b.command);
        lines.push((format!("{keys:<16} {}", model.texts.get(&b.command.key())), why.is_none()));
        let next = here.get(at + 1).and_then(|b| why_not(model, b.command));
        if let Some(why) = why.filter(|why| next != Some(why)) {
            lines.push((format!("{:17}({})", "", model.texts.get(why)), false));
        }
    }
    lines
}

/// Why a command cannot run now, as the key of a sentence; `None` when it can.
pub fn why_not(model: &Model, command: Command) -> Option<&'static str> {
    let session = model.session()?;
    let needs_person =
        matches!(command, Command::Edit | Command::Delete | Command::Closer | Command::Further | Command::Knows);
    let edits = matches!(command, Command::Add | Command::Delete | Command::Closer | Command::Further | Command::Tidy);
    if edits && session.network.visit().closed {
        Some("app-visit-closed")
    } else if needs_person && session.selected.is_none() {
        Some("app-select-first")
    } else if command == Command::Undo && session.undoable() == 0 {
        Some("app-nothing-to-undo")
    } else {
        None
    }
}

/// The diagram in words, for a screen reader or to read aloud.
pub(super) fn in_words(model: &mut Model) -> Vec<Effect> {
    let Some(session) = model.session() else { return Vec::new() };
    let view = session.told_view();
    let lines =
        words::show(&session.network, &model.texts, model.now.today, view).lines().map(str::to_string).collect();
    let title = model.texts.get("help-in-words");
    model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
    Vec::new()
}

/// What the marks mean.
pub(super) fn legend(model: &mut Model) -> Vec<Effect> {
    // The signs are the painter's: here only the words, one entry a line, in the order of the legend.
    let lines = Entry::all().into_iter().map(|entry| model.texts.get(&entry.key())).collect();
    let title = model.texts.get("help-legend");
    model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Legend)));
    Vec::new()
}

/// Carries out a command on a page of text.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Layer::Reading(page)) = model.layers.last_mut() else { return Vec::new() };
    match command {
        Command::Back => {
            model.layers.pop();
        }
        _ => page.scroll = moved(page.scroll, page.lines.len(), command),
    }
    Vec::new()
}

/// Opens the measures.
pub(super) fn open_measures(model: &mut Model) -> Vec<Effect> {
    model.layers.push(Layer::Measures(MeasuresLayer::default()));
    mark(model);
    Vec::new()
}

/// Carries out a command on the page of measures.
pub(super) fn run_measures(model: &mut Model, command: Command) -> Vec<Effect> {
    let count = measure_lines(model).len();
    let Some(Layer::Measures(layer)) = model.layers.last_mut() else { return Vec::new() };
    match command {
        Command::Open => layer.explained = !layer.explained,
        Command::Back if layer.explained => layer.explained = false,
        Command::Back => {
            model.layers.pop();
            // Who stands behind the measure stays lit up in the ring until Esc there.
            return Vec::new();
        }
        Command::References => {
            let title = model.texts.get("measures-reference-title");
            let warning = model.texts.get("measures-references-warning");
            let found =
                words::measures::references(&model.texts).into_iter().map(|r| format!("{} [{}]", r.text, r.source));
            let lines = [warning, String::new()].into_iter().chain(found).collect();
            model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
            return Vec::new();
        }
        _ => layer.at = moved(layer.at, count, command),
    }
    mark(model);
    Vec::new()
}

/// The sentences of the page of measures, each with its key.
pub fn measure_lines(model: &Model) -> Vec<words::measures::Line> {
    let Some(session) = model.session() else { return Vec::new() };
    let Some(measures) = session.measures() else { return Vec::new() };
    let name = |id: PersonId| session.name(id);
    let sight =
        if session.hides_qualities() { crate::metrics::Sight::Together } else { crate::metrics::Sight::Qualities };
    words::measures::page(measures, &model.texts, &name, sight)
}

/// The people behind the marked measure light up in the ring.
fn mark(model: &mut Model) {
    let Some(Layer::Measures(layer)) = model.layers.last() else { return };
    let key = measure_lines(model).get(layer.at).map(|line| line.key);
    let Some(session) = model.session_mut() else { return };
    session.marked = key.map(|key| crate::metrics::behind(&session.network, key)).unwrap_or_default();
}
