//! What comes from outside, on one channel: keys, mouse, paste, resize, signals, and the window being closed.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use anyhow::Result;
use ratatui::crossterm::event::{self, Event as Raw, KeyEventKind, MouseButton, MouseEventKind};
use zeroize::Zeroizing;

use super::effects::Wake;
use super::late_reply::LateReply;
use crate::app::Event;

/// Something that was heard.
pub(super) enum Heard {
    /// An event for the model.
    Event(Event),
    /// Stop for a while (Ctrl-Z of another program, `kill -TSTP`).
    Suspend,
    /// Something that was done apart is ready, or the machine woke up.
    Woken,
    /// End: the system or the closed window asks for it.
    Stop,
}

impl Heard {
    /// A key, a paste or the mouse: meant for what stands on the screen.
    pub(super) fn is_by_hand(&self) -> bool {
        matches!(self, Heard::Event(event) if !matches!(event, Event::Resize(..) | Event::Time | Event::Away))
    }
}

/// Listens from now on; an answer of the terminal that comes `late` is no key.
///
/// # Errors
/// The system refused to hand over its signals.
pub(super) fn listen(mut late: LateReply) -> Result<(Receiver<Heard>, Wake)> {
    let (out, heard) = channel();
    let woken = out.clone();
    signals(out.clone())?;
    hangup(out.clone());
    wake_up(out.clone());
    thread::spawn(move || {
        let keys = Keys(out);
        while let Ok(raw) = event::read() {
            if raw.as_key_event().is_some_and(|key| !late.is_typed(key)) {
                continue;
            }
            if let Some(event) = translate(raw)
                && keys.0.send(Heard::Event(event)).is_err()
            {
                return;
            }
        }
    });
    let waker = Mutex::new(woken);
    let wake: Wake = Arc::new(move || {
        if let Ok(waker) = waker.lock() {
            let _ = waker.send(Heard::Woken);
        }
    });
    Ok((heard, wake))
}

/// Whoever reads the keys. However that ends, the program does not wait for keys that nobody reads.
struct Keys(Sender<Heard>);

impl Drop for Keys {
    fn drop(&mut self) {
        let _ = self.0.send(Heard::Stop);
    }
}

fn translate(raw: Raw) -> Option<Event> {
    Some(match raw {
        Raw::Key(key) if key.kind != KeyEventKind::Release => Event::Key(key),
        Raw::Paste(text) => Event::Paste(Zeroizing::new(text)),
        Raw::Resize(cols, rows) => Event::Resize(cols, rows),
        Raw::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Event::Press(mouse.column, mouse.row),
            MouseEventKind::Drag(MouseButton::Left) => Event::Drag(mouse.column, mouse.row),
            MouseEventKind::Up(MouseButton::Left) => Event::Release(mouse.column, mouse.row),
            MouseEventKind::ScrollUp => Event::Scroll(mouse.column, mouse.row, true),
            MouseEventKind::ScrollDown => Event::Scroll(mouse.column, mouse.row, false),
            _ => return None,
        },
        _ => return None,
    })
}

#[cfg(unix)]
fn signals(out: Sender<Heard>) -> Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            let heard = if signal == SIGTSTP { Heard::Suspend } else { Heard::Stop };
            if out.send(heard).is_err() {
                return;
            }
            if signal == SIGHUP {
                leave_soon();
            }
        }
    });
    Ok(())
}

#[cfg(not(unix))]
fn signals(_out: Sender<Heard>) -> Result<()> {
    Ok(())
}

/// Notices that the window was closed: reading keys would then spin for ever, so the process must end.
#[cfg(unix)]
fn hangup(out: Sender<Heard>) {
    use rustix::event::{PollFd, PollFlags, poll};
    thread::spawn(move || {
        let stdin = std::io::stdin();
        loop {
            let mut fds = [PollFd::new(&stdin, PollFlags::empty())];
            match poll(&mut fds, None) {
                Ok(_) if fds[0].revents().intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL) => break,
                Ok(_) => thread::sleep(Duration::from_millis(50)),
                Err(rustix::io::Errno::INTR) => {}
                Err(_) => break,
            }
        }
        let _ = out.send(Heard::Stop);
        leave_soon();
    });
}

#[cfg(not(unix))]
fn hangup(_out: Sender<Heard>) {}

/// Wakes the loop once the system's clock was set, as it is when a machine that slept wakes up: then it looks at the
/// clocks. Costs nothing meanwhile: the timer never ends by itself.
#[cfg(target_os = "linux")]
fn wake_up(out: Sender<Heard>) {
    use rustix::io::Errno;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
    };
    let never = Itimerspec {
        it_interval: Timespec { tv_sec: 0, tv_nsec: 0 },
        it_value: Timespec { tv_sec: i64::MAX, tv_nsec: 0 },
    };
    let told = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
    // Where the system has no such timer, the lock comes with the next thing that is heard.
    let Ok(timer) = timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::CLOEXEC) else { return };
    if timerfd_settime(&timer, told, &never).is_err() {
        return;
    }
    thread::spawn(move || {
        loop {
            match rustix::io::read(&timer, &mut [0; 8]) {
                Err(Errno::CANCELED) if out.send(Heard::Woken).is_ok() => {}
                Err(Errno::INTR) => {}
                _ => return,
            }
        }
    });
}

/// Elsewhere the lock comes with the next thing that is heard.
#[cfg(not(target_os = "linux"))]
fn wake_up(_out: Sender<Heard>) {}

/// The window is gone: what can be put away is put away, and then the process ends whatever still waits.
fn leave_soon() {
    thread::sleep(Duration::from_millis(200));
    std::process::exit(1);
}

/// Stops this process until it is told to go on.
pub(super) fn stop_here() {
    #[cfg(unix)]
    {
        // Once: a second time, and one word to go on would not be enough.
        let _ = rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::STOP);
    }
}
