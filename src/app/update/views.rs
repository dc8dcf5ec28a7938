//! What makes every screen safe to turn: the turned screen, the worker view, the veil, locking and the panic key.

use std::time::Duration;

use super::{ask, moved, worker};
use crate::app::command::Command;
use crate::app::event::{Effect, Parked};
use crate::app::gate::{Gate, Unlock};
use crate::app::layer::{AskFor, Layer, Question, Reading, ReadingOf, Yes};
use crate::app::model::{Model, Screen};
use crate::app::parked;
use crate::app::present::Present;
use crate::app::settings;

/// The worker view closes by itself after so long without a key.
pub const WORKER_VIEW: Duration = Duration::from_secs(60);
/// The warning stands this long before the lock.
pub const WARNING: Duration = Duration::from_secs(30);

/// Locks: the file is closed, the model forgets everything, the screen is cleared. What was half typed is parked in
/// the encrypted file. With `panic` a neutral screen stands in front.
pub(super) fn lock(model: &mut Model, panic: bool) -> Vec<Effect> {
    // The recovery code stands on a file that is open already.
    let open = !matches!(&model.screen, Screen::Gate(gate) if !matches!(gate, Gate::Code(_)));
    if !open {
        if panic {
            model.notice = None;
            model.screen = Screen::Gate(Gate::Neutral);
        }
        return Vec::new();
    }
    let parked = Parked::of(model);
    model.half_typed = parked.half_typed(model);
    forget(model);
    model.screen =
        Screen::Gate(if panic { Gate::Neutral } else { Gate::Unlock(Unlock { locked: true, ..Unlock::default() }) });
    vec![Effect::Lock(parked)]
}

/// Leaves the program. What waits to be typed on is kept first.
pub(super) fn quit(model: &Model) -> Vec<Effect> {
    let waiting = Parked::waiting(model).filter(|_| !model.demo).map(Effect::Park);
    waiting.into_iter().chain([Effect::Quit]).collect()
}

/// Nothing of any client stays in the model, nor of what the caseworker wrote in the directory.
fn forget(model: &mut Model) {
    model.layers.clear();
    model.notice = None;
    (model.open_first, model.parked, model.typed) = (None, None, None);
    model.waiting.clear();
    model.present = Present::default();
    model.catalogue.with_resources([]);
}

/// When something happens by itself next, since the start; `None` while nothing is due.
pub(super) fn next_deadline(model: &Model) -> Option<Duration> {
    let now = model.now.since_start;
    let gliding = model.session().and_then(|s| s.next_step(now));
    [gliding, next_of_the_views(model)].into_iter().flatten().min()
}

fn next_of_the_views(model: &Model) -> Option<Duration> {
    if model.demo || matches!(model.screen, Screen::Gate(_)) {
        return model.worker_view().then(|| model.last_input + WORKER_VIEW);
    }
    let lock = model.last_input + idle(model);
    let warning = lock.saturating_sub(WARNING);
    let next = if model.now.since_start < warning { warning } else { next_second(model.now.since_start).min(lock) };
    Some(if model.worker_view() { next.min(model.last_input + WORKER_VIEW) } else { next })
}

/// The warning counts down by seconds.
fn next_second(now: Duration) -> Duration {
    Duration::from_secs(now.as_secs() + 1)
}

/// How long without a key until it locks.
fn idle(model: &Model) -> Duration {
    let open = model.session().is_some_and(|s| !s.network.visit().closed);
    Duration::from_secs(60 * if open { model.settings.visit_minutes } else { model.settings.idle_minutes })
}

/// A deadline has come: close the worker view, warn, or lock.
pub(super) fn on_time(model: &mut Model) -> Vec<Effect> {
    let now = model.now.since_start;
    if let Some(session) = model.session_mut() {
        session.arrive(now);
    }
    let rested = model.now.since_start.saturating_sub(model.last_input);
    if model.worker_view() && rested >= WORKER_VIEW {
        close_worker(model);
    }
    if model.demo || matches!(model.screen, Screen::Gate(_)) {
        return Vec::new();
    }
    let until = idle(model).saturating_sub(rested);
    if until.is_zero() {
        return lock(model, false);
    }
    if until <= WARNING {
        let seconds = until.as_secs_f64().ceil() as usize;
        model.warn(model.texts.with("app-locks-soon", &[("n", seconds.into())]));
    }
    Vec::new()
}

/// Turns the screen to the client: their ring alone.
pub(super) fn turn(model: &mut Model) -> Vec<Effect> {
    model.layers.clear();
    if let Some(session) = model.session_mut() {
        session.turned = true;
    }
    let told = model.session().map(|s| crate::text::Texts::new(s.network.client().language).get("turned-told"));
    if let Some(told) = told {
        model.say(told);
    }
    Vec::new()
}

/// Commands on the turned screen.
pub(super) fn run_turned(model: &mut Model, command: Command) -> Vec<Effect> {
    if command == Command::TurnBack {
        if let Some(session) = model.session_mut() {
            session.turned = false;
        }
        return Vec::new();
    }
    super::ring::run(model, command)
}

/// Opens the worker view; with others present only after a second key.
pub(super) fn worker(model: &mut Model) -> Vec<Effect> {
    if model.present.who().is_some() {
        return ask_again(model, "worker-others-question", Yes::Worker);
    }
    open_worker(model)
}

/// Opens the page for the file, which is the caseworker's; with others present only after a second key.
pub(super) fn page(model: &mut Model) -> Vec<Effect> {
    if model.present.who().is_some() {
        return ask_again(model, "worker-others-question", Yes::Page);
    }
    super::page::open(model)
}

/// Others are present: what was pressed is asked a second time.
fn ask_again(model: &mut Model, key: &str, yes: Yes) -> Vec<Effect> {
    let text = model.texts.get(key);
    model.layers.push(Layer::Question(Question { text, yes }));
    Vec::new()
}

/// Opens the worker view: of this client, or over all where none is open.
pub(super) fn open_worker(model: &mut Model) -> Vec<Effect> {
    model.layers.clear();
    let effects = if model.session().is_some() { worker::open(model) } else { worker::open_clients(model) };
    parked::settle(model);
    effects
}

/// Hides how the ties are while others are present, or shows it after a second key.
pub(super) fn qualities(model: &mut Model) -> Vec<Effect> {
    match model.session() {
        None => Vec::new(),
        Some(session) if session.others.is_none() => show_qualities(model, false, "app-nobody-else"),
        Some(session) if session.qualities_asked => show_qualities(model, false, "app-qualities-hidden"),
        Some(_) => ask_again(model, "qualities-others-question", Yes::Qualities),
    }
}

/// Shows how the ties are although others are present: it was asked twice.
pub(super) fn qualities_shown(model: &mut Model) -> Vec<Effect> {
    show_qualities(model, true, "app-qualities-shown")
}

fn show_qualities(model: &mut Model, shown: bool, said: &str) -> Vec<Effect> {
    if let Some(session) = model.session_mut() {
        session.qualities_asked = shown;
    }
    model.say(model.texts.get(said));
    Vec::new()
}

/// Closes the worker view and everything that was opened in it. What was half typed in it waits until it is opened again.
pub(super) fn close_worker(model: &mut Model) {
    let half = model.layers.last().and_then(|layer| parked::half(model, layer));
    // What was said there was for the worker.
    model.clear_notice();
    if let Some(half) = half.filter(|half| half.worker) {
        half.among(&mut model.waiting);
        model.say(model.texts.get("gate-half-waits"));
    }
    if let Some(at) = model.layers.iter().position(Layer::is_worker) {
        model.layers.truncate(at);
    }
}

/// Commands in the options.
pub(super) fn run_options(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Layer::Options(at)) = model.layers.last_mut() else { return Vec::new() };
    let row = *at;
    match command {
        Command::Back => {
            model.layers.pop();
            Vec::new()
        }
        Command::Left | Command::Right | Command::Open => turn_option(model, row, command != Command::Left),
        _ => {
            *at = moved(row, settings::ROWS.len(), command);
            Vec::new()
        }
    }
}

fn turn_option(model: &mut Model, row: usize, forward: bool) -> Vec<Effect> {
    let language = model.texts.language();
    match model.settings.turn(row, language, forward) {
        Some((key, value)) => {
            if let Some(language) = model.settings.language {
                model.speak(language);
            }
            vec![Effect::Set(key, value)]
        }
        None if settings::ROWS[row] == "options-passphrase" && !model.demo => {
            ask::ask(model, "options-passphrase-of-now", AskFor::PassphraseOfNow)
        }
        None if settings::ROWS[row] == "options-licences" => {
            let lines = include_str!("../../../LICENCES.md").lines().map(str::to_string).collect();
            let title = model.texts.get("options-licences");
            model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
            Vec::new()
        }
        None => Vec::new(),
    }
}
