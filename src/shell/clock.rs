//! The time: since the start on a clock that never jumps, and the calendar day. Tells when the machine slept.

use std::cell::Cell;
use std::time::{Duration, Instant, SystemTime};

use crate::app::Now;
use crate::domain::IdSource;

/// When wall clock and running clock come apart by more than this, the machine slept, or somebody set the clock.
const JUMP: Duration = Duration::from_secs(60);
/// So much asleep counts as sleep, where the system tells how long it slept.
const NAP: Duration = Duration::from_secs(1);

/// The clock.
pub(super) struct Clock {
    start: Instant,
    seen: Cell<Reading>,
}

/// What the clocks say at one moment.
#[derive(Clone, Copy)]
struct Reading {
    /// Stands still while the machine sleeps.
    running: Instant,
    wall: SystemTime,
    /// How long the machine slept since it was started; zero where the system does not tell.
    asleep: Duration,
}

impl Clock {
    /// A clock that starts now.
    pub(super) fn start() -> Self {
        let now = Reading::now();
        Self { start: now.running, seen: Cell::new(now) }
    }
    /// The time of an event.
    pub(super) fn now(&self) -> Now {
        Now { since_start: self.start.elapsed(), today: chrono::Local::now().date_naive() }
    }
    /// The machine slept since the last time this was asked.
    pub(super) fn slept(&self) -> bool {
        let now = Reading::now();
        now.after_sleep(self.seen.replace(now))
    }
}

impl Reading {
    fn now() -> Self {
        Self { running: Instant::now(), wall: SystemTime::now(), asleep: asleep() }
    }
    fn after_sleep(self, before: Reading) -> bool {
        let by_wall = self.wall.duration_since(before.wall).unwrap_or_default();
        by_wall > (self.running - before.running) + JUMP || self.asleep > before.asleep + NAP
    }
}

/// One clock goes on while the machine sleeps, and the other does not.
#[cfg(target_os = "linux")]
fn asleep() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let read = |clock| Duration::try_from(clock_gettime(clock)).unwrap_or_default();
    // In this order: otherwise the time between the two calls would count as sleep.
    let with_sleep = read(ClockId::Boottime);
    with_sleep.saturating_sub(read(ClockId::Monotonic))
}

#[cfg(not(target_os = "linux"))]
fn asleep() -> Duration {
    Duration::ZERO
}

/// New identities that grow with time, for networks that are kept.
pub fn identities() -> IdSource {
    IdSource::new(uuid::Uuid::now_v7)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(running: u64, wall: i64, asleep: u64) -> bool {
        let before = Reading { running: Instant::now(), wall: SystemTime::now(), asleep: Duration::from_secs(40) };
        let by = Duration::from_secs(wall.unsigned_abs());
        let now = Reading {
            running: before.running + Duration::from_secs(running),
            wall: if wall < 0 { before.wall - by } else { before.wall + by },
            asleep: before.asleep + Duration::from_secs(asleep),
        };
        now.after_sleep(before)
    }

    #[test]
    fn a_machine_that_slept_is_told_from_one_that_waited() {
        assert!(!after(0, 0, 0));
        assert!(!after(9_000, 9_000, 0), "two hours and a half without a key, awake");
        assert!(after(2, 10, 8), "a lid that was shut for a moment");
        assert!(after(2, 2 + 61, 0), "a virtual machine that stood still, or a clock that was set forward");
        assert!(!after(2, 2 + 59, 0), "a clock that was put right");
        assert!(!after(2, -86_400, 0), "a clock that was set back");
        assert!(after(2, -86_400, 8), "asleep, whatever the wall clock says");
    }

    #[test]
    fn nothing_slept_between_two_looks() {
        let clock = Clock::start();
        assert!(!clock.slept() && !clock.slept());
    }
}
