//! What comes in from outside: keys, the mouse, pasted text, the clock. Data only.

use std::time::Duration;

use chrono::NaiveDate;
use zeroize::Zeroizing;

use super::keymap::Key;

/// The time of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Since the program started, on a clock that never jumps.
    pub since_start: Duration,
    /// The calendar day.
    pub today: NaiveDate,
}

/// Something that happened outside.
#[derive(Clone, Debug)]
pub enum Event {
    /// A key.
    Key(Key),
    /// Pasted text; never read as keys.
    Paste(Zeroizing<String>),
    /// The mouse was pressed at a cell.
    Press(u16, u16),
    /// The mouse was dragged to a cell.
    Drag(u16, u16),
    /// The mouse was let go at a cell.
    Release(u16, u16),
    /// The wheel turned over a cell; up is towards the screen.
    Scroll(u16, u16, bool),
    /// The terminal has this many columns and rows now.
    Resize(u16, u16),
    /// A deadline that `deadline` named has come.
    Time,
    /// The system asks to stop, or the machine slept: lock.
    Away,
}
