//! What an event does to the model, and what it asks of the shell. Pure: one file a topic, this one only hands on.

mod ask;
mod bring;
mod compare;
mod consent;
mod decide;
mod directory;
mod discuss;
mod files;
mod find;
mod form;
mod gate;
mod held;
mod knows;
mod line;
mod marks;
mod mouse;
mod outcome;
mod page;
mod people;
mod plan;
mod read;
mod ring;

mod start;
mod steps;
mod views;
mod visits;
mod worker;
mod worker_notes;

pub use compare::{changes, marked, points};
pub use directory::entries as directory_entries;
pub use discuss::not_discussed;
pub use form::rows as form_rows;
pub(super) use form::{reader, row as form_row};
pub use held::{WorkerRow, rows as worker_rows};
pub use knows::ASKED_ROWS;
pub use line::{completions, namesake};
pub use marks::Marks;
pub use plan::{resource_of, rows as plan_rows, shown as shown_plan};
pub use read::{measure_lines, why_not};
pub use steps::{
    due as steps_due, for_both as steps_for_both, offered as offered_steps, questions, shown as shown_steps,
};
pub use views::{WARNING, WORKER_VIEW};
pub use worker::facts as worker_facts;
pub use worker_notes::{Home, home as question_about_home};

use std::time::Duration;

use zeroize::Zeroizing;

use super::command::Command;
use super::event::{Effect, Event, Now, Outcome};
use super::field::{self, Field, Typing};
use super::keymap::{self, Key, Place};
use super::layer::{Layer, StepsTab};
use super::model::{Model, Screen};
use super::panes::compare_panes;
use crate::domain::clean;
use crate::domain::text::{Lines, may_follow};
use crate::steps::Context;
use crate::text::Texts;

/// Takes an event in; answers with what is to be done about it, in order.
pub fn handle(model: &mut Model, event: Event, now: Now) -> Vec<Effect> {
    model.now = now;
    let touched =
        matches!(event, Event::Key(_) | Event::Paste(_) | Event::Press(..) | Event::Drag(..) | Event::Scroll(..));
    if touched {
        model.last_input = now.since_start;
        model.clear_notice();
    }
    let effects = match event {
        Event::Key(key) => on_key(model, key),
        Event::Paste(text) => paste(model, &text),
        Event::Press(col, row) => mouse::press(model, col, row),
        Event::Drag(col, row) => mouse::drag(model, col, row),
        Event::Release(col, row) => mouse::release(model, col, row),
        Event::Scroll(col, row, up) => mouse::scroll(model, col, row, up),
        Event::Resize(cols, rows) => {
            model.size = (cols, rows);
            Vec::new()
        }
        Event::Time => views::on_time(model),
        Event::Away => views::lock(model, false),
    };
    refresh(model);
    effects
}

/// Takes in what came of an effect.
pub fn outcome(model: &mut Model, outcome: Outcome) -> Vec<Effect> {
    let effects = outcome::take(model, outcome);
    refresh(model);
    effects
}

/// How long from now until something happens by itself: the lock, its warning, the end of the worker view.
/// `None` while nothing is due: no timer runs then.
pub fn deadline(model: &Model, since_start: Duration) -> Option<Duration> {
    views::next_deadline(model).map(|at| at.saturating_sub(since_start))
}

/// What follows from the network is computed anew where the network, the size or the layers changed.
fn refresh(model: &mut Model) {
    hear_who_is_there(model);
    let room = model.room();
    if let Screen::Client(session) = &mut model.screen {
        session.look(room, &model.catalogue);
    }
    let suggests = model.layers.iter().any(|l| matches!(l, Layer::Steps(_) | Layer::Worker(_)));
    if let (Screen::Client(session), true) = (&mut model.screen, suggests) {
        let here = session.network.visit().number;
        let last_visit = session.visits.iter().rfind(|v| v.number < here || v.closed).map(|v| v.date);
        let context = Context { today: model.now.today, last_visit };
        session.suggest(&model.catalogue, context);
        if matches!(model.layers.last(), Some(Layer::Steps(steps)) if steps.tab == StepsTab::Ideas) {
            session.think(&model.catalogue, context);
        }
    }
    let ghost = line::ghost(model).or_else(|| steps::ghost(model));
    let panes = model.panes();
    if let Screen::Client(session) = &mut model.screen {
        // The turned screen speaks the client's language.
        let spoken = session.network.client().language;
        let spoken = (session.turned && spoken != model.texts.language()).then(|| Texts::new(spoken));
        let texts = spoken.as_ref().unwrap_or(&model.texts);
        let glides = (!model.settings.reduce_motion).then_some(model.now.since_start);
        session.refresh(texts, &model.order, panes, ghost, glides);
        if let Some(Layer::Compare(layer)) = model.layers.iter_mut().find(|l| matches!(l, Layer::Compare(_))) {
            layer.refresh(&model.texts, compare_panes(model.size).rings);
        }
    }
    marks::follow(model);
}

/// Who is in the room holds for whatever is looked at.
pub(super) fn hear_who_is_there(model: &mut Model) {
    if let Screen::Client(session) = &mut model.screen {
        model.present.hear(&session.visits, session.network.visit());
        session.in_the_room(model.present.who());
    }
}

fn on_key(model: &mut Model, key: Key) -> Vec<Effect> {
    let place = model.place();
    if let Some(command) = keymap::command(place, key) {
        return run(model, place, command);
    }
    match keymap::typing(key) {
        Some(typing) => type_in(model, typing),
        None => Vec::new(),
    }
}

/// Carries out a command in the place where it was given.
pub(super) fn run(model: &mut Model, place: Place, command: Command) -> Vec<Effect> {
    match command {
        Command::Panic => return views::lock(model, true),
        Command::Lock => return views::lock(model, false),
        Command::Help => return read::help(model, place),
        _ => {}
    }
    match place {
        Place::Gate | Place::Backups => gate::run(model, command),
        Place::Start => start::run(model, command),
        Place::Ring => ring::run(model, command),
        Place::Turned => views::run_turned(model, command),
        Place::Line => line::run(model, command),
        Place::Find => find::run(model, command),
        Place::Form => form::run(model, command),
        Place::Knows => knows::run(model, command),
        Place::Asked => knows::run_asked(model, command),
        Place::Measures => read::run_measures(model, command),
        Place::Steps => steps::run(model, command),
        Place::Directory => directory::run(model, command),
        Place::Visits => visits::run(model, command),
        Place::Discuss => discuss::run(model, command),
        Place::Compare => compare::run(model, command),
        Place::Page => page::run(model, command),
        Place::Reading => read::run(model, command),
        Place::Question => ask::run(model, command),
        Place::Worker => worker::run(model, command),
        Place::Files => files::run(model, command),
        Place::Bring => bring::run(model, command),
        Place::Columns => bring::run_columns(model, command),
        Place::Everywhere | Place::Always => Vec::new(),
    }
}

fn type_in(model: &mut Model, typing: Typing) -> Vec<Effect> {
    if let Screen::Gate(gate) = &mut model.screen {
        gate::type_in(gate, typing);
        return Vec::new();
    }
    if let Some(layer) = model.layers.last_mut() {
        let secret = layer.is_secret();
        let changed = layer.field().is_some_and(|field| (secret || passes(field, typing)) && field.apply(typing));
        if changed {
            search(model);
        }
        return Vec::new();
    }
    if let Screen::Start(start) = &mut model.screen
        && passes(&start.field, typing)
    {
        start.field.apply(typing);
        start.at = 0;
    }
    Vec::new()
}

/// Looks again for what is typed, where something is looked for.
fn search(model: &mut Model) {
    match model.layers.last_mut() {
        Some(Layer::Find(_)) => find::search(model),
        Some(Layer::Files(files)) => files.search(),
        Some(Layer::Bring(bring)) => bring.search(),
        _ => {}
    }
}

/// What is typed passes the door of all texts, before it is drawn; a passphrase alone is taken as it is.
fn passes(field: &Field, typing: Typing) -> bool {
    !matches!(typing, Typing::Insert(c) if !may_follow(field.split().0, c))
}

/// Pasted text goes into the field that is open, as one line, or nowhere: it is never read as keys. It passes the door
/// of all texts, before it is drawn; a passphrase alone is taken as it is.
fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    let secret = |text: &str| -> Zeroizing<String> {
        let line: String = text.chars().take(20_000).map(|c| if c.is_control() { ' ' } else { c }).collect();
        Zeroizing::new(line)
    };
    if let Screen::Gate(gate) = &mut model.screen {
        gate::paste(gate, secret(text).trim_end());
        return Vec::new();
    }
    if matches!(model.layers.last(), Some(Layer::Line(_))) && text.trim().lines().nth(1).is_some() {
        return bring::pasted(model, text);
    }
    let line = match model.layers.last() {
        Some(layer) if layer.is_secret() => secret(text),
        _ => Zeroizing::new(clean(text, Lines::One, field::MOST)),
    };
    let field = match (model.layers.last_mut(), &mut model.screen) {
        (Some(layer), _) => layer.field(),
        (None, Screen::Start(start)) => Some(&mut start.field),
        (None, _) => None,
    };
    // The line holds less than was pasted where that was longer than any field.
    let cut = field.is_some_and(|field| !field.insert(&line) || text.len() > field::MOST);
    search(model);
    if cut {
        model.warn(model.texts.get("app-paste-cut"));
    }
    Vec::new()
}

/// Moves a marked row within `count` rows.
pub(super) fn moved(at: usize, count: usize, command: Command) -> usize {
    let last = count.saturating_sub(1);
    match command {
        Command::Up | Command::Previous => at.saturating_sub(1),
        Command::Down | Command::Next => (at + 1).min(last),
        Command::PageUp => at.saturating_sub(10),
        Command::PageDown => (at + 10).min(last),
        Command::Home => 0,
        Command::End => last,
        _ => at.min(last),
    }
}
