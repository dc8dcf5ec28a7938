//! Pages of text: the keys, the diagram in words, the legend; and the page of measures.

use super::moved;
use crate::app::command::Command;
use crate::app::counting::Counting;
use crate::app::event::Effect;
use crate::app::keymap::{Place, TABLE};
use crate::app::layer::{Layer, MeasuresLayer, Reading, ReadingOf};
use crate::app::model::Model;
use crate::diagram::legend::Entry;
use crate::domain::PersonId;
use crate::seen::Thing;
use crate::words;

/// The keys of the place where help was asked for, then those of the ring; on the turned screen only its own work.
pub(super) fn help(model: &mut Model, place: Place) -> Vec<Effect> {
    if matches!(model.layers.last(), Some(Layer::Reading(_))) {
        return Vec::new();
    }
    let mut lines = keys_of(model, place);
    if !matches!(place, Place::Ring | Place::Turned) && model.session().is_some() {
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
    } else if command == Command::Undo && session.undoable() == 0 && !(model.worker_view() && session.has_notes()) {
        Some("app-nothing-to-undo")
    } else {
        None
    }
}

/// The diagram in words, for a screen reader or to read aloud.
pub(super) fn in_words(model: &mut Model) -> Vec<Effect> {
    let Some(session) = model.session() else { return Vec::new() };
    let lines = words::show(session.seen(), &model.texts, model.now.today).lines().map(str::to_string).collect();
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
        Command::EveryFigure => return every_figure(model),
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
    let sight = if session.seen().tells(Thing::Qualities) {
        crate::metrics::Sight::Qualities
    } else {
        crate::metrics::Sight::Together
    };
    let mut lines = match open_layer(model) {
        Some(MeasuresLayer { every: true, between, .. }) => {
            words::measures::every(measures, &model.texts, &name, sight, between.as_deref())
        }
        _ => words::measures::page(measures, &model.texts, &name, sight),
    };
    // What the last edit changed is marked until the next one.
    for changed in session.differences() {
        if let Some(line) = lines.iter_mut().find(|line| line.key == changed.figure.key) {
            let told = words::measures::difference(&model.texts, &changed);
            // On one line: an arrow between two lines reads badly.
            line.text.push_str(&format!(" ⟳\u{a0}{}", told.replace(' ', "\u{a0}")));
        }
    }
    lines
}

fn open_layer(model: &Model) -> Option<&MeasuresLayer> {
    model.layers.iter().rev().find_map(|layer| match layer {
        Layer::Measures(layer) => Some(layer),
        _ => None,
    })
}

/// Every figure, or the sentences again. What would delay a frame is counted apart, and comes when it is there.
fn every_figure(model: &mut Model) -> Vec<Effect> {
    let ticket = model.ids.fresh();
    let Some(counting) = model.session().map(|session| Counting::of(session.seen(), ticket)) else {
        return Vec::new();
    };
    let Some(Layer::Measures(layer)) = model.layers.last_mut() else { return Vec::new() };
    let counted = layer.between.is_some() || layer.waits_for.is_some();
    *layer = MeasuresLayer {
        every: !layer.every,
        between: layer.between.take(),
        waits_for: layer.waits_for.or(Some(ticket)),
        ..MeasuresLayer::default()
    };
    let mut effects = Vec::new();
    if !counted && counting.is_quick() {
        layer.between = Some(counting.count());
    } else if !counted {
        effects.push(Effect::Count(Box::new(counting)));
    }
    mark(model);
    effects
}

/// Who stands between others has been counted; nobody may wait for it any more.
pub(super) fn take_between(model: &mut Model, ticket: uuid::Uuid, values: Vec<(PersonId, f64)>) {
    let waiting = model.layers.iter_mut().find_map(|layer| match layer {
        Layer::Measures(layer) => Some(layer).filter(|layer| layer.waits_for == Some(ticket)),
        _ => None,
    });
    if let Some(layer) = waiting {
        layer.between = Some(values);
    }
}

/// The people behind the marked measure light up in the ring.
fn mark(model: &mut Model) {
    let Some(Layer::Measures(layer)) = model.layers.last() else { return };
    let key = measure_lines(model).get(layer.at).map(|line| line.key);
    let Some(session) = model.session_mut() else { return };
    session.marked = key.map(|key| crate::metrics::behind(session.seen(), key)).unwrap_or_default();
}
