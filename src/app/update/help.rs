//! Pages of text: the keys, the diagram in words, the legend.

use crate::app::command::{Command, moved};
use crate::app::keymap::Place;
use crate::app::layer::{Layer, Reading, ReadingOf};
use crate::app::model::Model;
use crate::app::shown::keys_of;
use crate::diagram::legend::Entry;
use crate::words;

/// The keys of the place where help was asked for, then those of the ring; on the turned screen only its own work.
pub(super) fn open(model: &mut Model, place: Place) {
    if matches!(model.layers.last(), Some(Layer::Reading(_))) {
        return;
    }
    let mut lines = Vec::new();
    if place == Place::Line {
        // What can be typed comes first, where somebody is typing.
        lines.extend(model.texts.get(key!("help-quick-line")).lines().map(|line| (line.to_string(), true)));
        lines.push((String::new(), true));
    }
    lines.extend(keys_of(model, place));
    if !matches!(place, Place::Ring | Place::Turned) && model.session().is_some() {
        lines.extend([(String::new(), true), (model.texts.get(key!("help-in-the-ring")), true)]);
        lines.extend(keys_of(model, Place::Ring));
    }
    lines.push((String::new(), true));
    lines.extend(keys_of(model, Place::Always));
    let quiet = lines.iter().enumerate().filter(|(_, (_, can))| !can).map(|(at, _)| at).collect();
    let lines = lines.into_iter().map(|(line, _)| line).collect();
    let page = Reading::new(model.texts.get(key!("help-title")), lines, ReadingOf::Help);
    model.layers.push(Layer::Reading(Reading { quiet, ..page }));
}

/// The diagram in words, for a screen reader or to read aloud.
pub(super) fn in_words(model: &mut Model) {
    let Some(session) = model.session() else { return };
    let lines = words::show(session.seen(), &model.texts, model.now.today).lines().map(str::to_string).collect();
    let title = model.texts.get(key!("help-in-words"));
    model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
}

/// What the marks mean.
pub(super) fn legend(model: &mut Model) {
    // The signs are the painter's: here only the words, one entry a line, in the order of the legend.
    let lines = Entry::all().into_iter().map(|entry| model.texts.get(entry.key())).collect();
    let title = model.texts.get(key!("help-legend"));
    model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Legend)));
}

/// Carries out a command on a page of text.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Reading(page)) = model.layers.last_mut() else { return };
    match command {
        Command::Back => {
            model.layers.pop();
        }
        _ => page.scroll = moved(page.scroll, page.lines.len(), command),
    }
}
