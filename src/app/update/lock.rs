//! Locking, the panic key, and what happens by itself after a while without a key.

use std::time::Duration;

use super::worker::{self, WORKER_VIEW};
use crate::app::effect::Effect;
use crate::app::gate::{Gate, Unlock};
use crate::app::model::{Model, Screen};
use crate::app::parked::Parked;
use crate::app::present::Present;

/// The warning stands this long before the lock.
const WARNING: Duration = Duration::from_secs(30);

/// Locks: the file is closed, the model forgets everything, the screen is cleared. What was half typed is parked in
/// the encrypted file. With `panic` a neutral screen stands in front.
pub(super) fn lock(model: &mut Model, panic: bool) {
    // The recovery code stands on a file that is open already.
    let open = !matches!(&model.screen, Screen::Gate(gate) if !matches!(gate, Gate::Code(_)));
    if !open {
        if panic {
            model.notice = None;
            model.screen = Screen::Gate(Gate::Neutral);
        }
        return;
    }
    let parked = Parked::of(model);
    model.half_typed = parked.half_typed(model);
    forget(model);
    model.screen =
        Screen::Gate(if panic { Gate::Neutral } else { Gate::Unlock(Unlock { locked: true, ..Unlock::default() }) });
    model.request(Effect::Lock(parked))
}

/// Leaves the program. What waits to be typed on is kept first.
pub(super) fn quit(model: &mut Model) {
    if let Some(waiting) = Parked::waiting(model).filter(|_| !model.demo) {
        model.request(Effect::Park(waiting));
    }
    model.request(Effect::Quit);
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
pub(super) fn on_time(model: &mut Model) {
    let now = model.now.since_start;
    if let Some(session) = model.session_mut() {
        session.arrive(now);
    }
    let rested = model.now.since_start.saturating_sub(model.last_input);
    if model.worker_view() && rested >= WORKER_VIEW {
        worker::close(model);
    }
    if model.demo || matches!(model.screen, Screen::Gate(_)) {
        return;
    }
    let until = idle(model).saturating_sub(rested);
    if until.is_zero() {
        return lock(model, false);
    }
    if until <= WARNING {
        let seconds = until.as_secs_f64().ceil() as usize;
        model.warn(model.texts.with(key!("app-locks-soon"), &[("n", seconds.into())]));
    }
}
