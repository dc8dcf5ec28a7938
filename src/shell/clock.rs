//! The time: since the start on a clock that never jumps, and the calendar day. Tells when the machine slept.

use std::cell::Cell;
use std::time::{Duration, Instant, SystemTime};

use crate::app::Now;

/// When the two clocks come apart by more than this, the machine slept, or somebody set the clock.
const JUMP: Duration = Duration::from_secs(60);

/// The clock.
pub(super) struct Clock {
    start: Instant,
    seen: Cell<(Instant, SystemTime)>,
}

impl Clock {
    /// A clock that starts now.
    pub(super) fn start() -> Self {
        let now = Instant::now();
        Self { start: now, seen: Cell::new((now, SystemTime::now())) }
    }
    /// The time of an event.
    pub(super) fn now(&self) -> Now {
        Now { since_start: self.start.elapsed(), today: chrono::Local::now().date_naive() }
    }
    /// The machine slept since the last time this was asked: the wall clock went on and the other did not.
    pub(super) fn slept(&self) -> bool {
        let (instant, wall) = self.seen.replace((Instant::now(), SystemTime::now()));
        let by_wall = SystemTime::now().duration_since(wall).unwrap_or_default();
        by_wall > instant.elapsed() + JUMP
    }
}
