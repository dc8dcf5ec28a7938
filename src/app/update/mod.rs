//! What an event does to the model, and what it asks of the shell. Pure: one file a topic, this one only hands on.

mod answer;
mod asked;
mod bring;
mod compare;
mod consent;
mod decide;
mod directory;
mod discuss;
mod edit;
mod files;
mod find;
mod form;
mod gate;
mod help;
mod knows;
mod line;
mod lock;
mod marks;
mod measures;
mod mouse;
mod open;
mod options;
mod outcome;
mod page;
mod park;
mod people;
mod plan;
mod refresh;
mod ring;
mod start;
mod steps;
mod take_along;
mod together;
mod typing;
mod visits;
mod worker;
mod worker_notes;
mod worker_steps;

use std::time::Duration;

use super::command::Command;
use super::effect::Effect;
use super::event::{Event, Now};
use super::keymap::{self, Key, Place};
use super::layer::Layer;
use super::model::Model;
use super::outcome::Outcome;

/// Takes an event in; answers with what is to be done about it, in order.
pub fn handle(model: &mut Model, event: Event, now: Now) -> Vec<Effect> {
    model.now = now;
    let touched =
        matches!(event, Event::Key(_) | Event::Paste(_) | Event::Press(..) | Event::Drag(..) | Event::Scroll(..));
    if touched {
        model.last_input = now.since_start;
        model.clear_notice();
    }
    match event {
        Event::Key(key) => on_key(model, key),
        Event::Paste(text) => typing::paste(model, &text),
        Event::Press(col, row) => mouse::press(model, col, row),
        Event::Drag(col, row) => mouse::drag(model, col, row),
        Event::Release(col, row) => mouse::release(model, col, row),
        // Over a list the wheel is the arrows.
        Event::Scroll(.., up) if !model.layers.is_empty() => {
            run(model, model.place(), if up { Command::Up } else { Command::Down })
        }
        Event::Scroll(col, row, up) => mouse::scroll(model, col, row, up),
        Event::Resize(cols, rows) => model.size = (cols, rows),
        Event::Time => lock::on_time(model),
        Event::Away => lock::lock(model, false),
    }
    refresh::refresh(model);
    model.requests()
}

/// Takes in what came of an effect.
pub fn outcome(model: &mut Model, outcome: Outcome) -> Vec<Effect> {
    outcome::take(model, outcome);
    refresh::refresh(model);
    model.requests()
}

/// How long from now until something happens by itself: the lock, its warning, the end of the worker view.
/// `None` while nothing is due: no timer runs then.
pub fn deadline(model: &Model, since_start: Duration) -> Option<Duration> {
    lock::next_deadline(model).map(|at| at.saturating_sub(since_start))
}

fn on_key(model: &mut Model, key: Key) {
    let place = model.place();
    if let Some(command) = keymap::command(place, key) {
        run(model, place, command);
    } else if let Some(typing) = keymap::typing(key) {
        typing::type_in(model, typing);
    }
}

/// Carries out a command in the place where it was given.
fn run(model: &mut Model, place: Place, command: Command) {
    match command {
        Command::Panic => return lock::lock(model, true),
        Command::Lock => return lock::lock(model, false),
        Command::Help => return help::open(model, place),
        _ => {}
    }
    match place {
        Place::Gate | Place::Backups => gate::run(model, command),
        Place::Start => start::run(model, command),
        Place::Ring => ring::run(model, command),
        Place::Turned => ring::run_turned(model, command),
        Place::Line => typing::run(model, command),
        Place::Find => find::run(model, command),
        Place::Form if matches!(model.layers.last(), Some(Layer::Options(_))) => options::run(model, command),
        Place::Form => form::run(model, command),
        Place::Knows => knows::run(model, command),
        Place::Together => {
            together::run(model, command);
            knows::after_together(model);
        }
        Place::Asked => asked::run(model, command),
        Place::Measures => measures::run(model, command),
        Place::Steps => steps::run(model, command),
        Place::Directory => directory::run(model, command),
        Place::Visits => visits::run(model, command),
        Place::Discuss => discuss::run(model, command),
        Place::Compare => compare::run(model, command),
        Place::Page => page::run(model, command),
        Place::Reading => help::run(model, command),
        Place::Question => answer::run(model, command),
        Place::Worker => worker::run(model, command),
        Place::Files => files::run(model, command),
        Place::Bring => bring::run(model, command),
        Place::Columns => bring::run_columns(model, command),
        Place::Code => take_along::run(model, command),
        Place::Everywhere | Place::Always => {}
    }
}
