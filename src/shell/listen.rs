//! What comes from outside, on one channel: keys, mouse, paste, resize, signals, and the window being closed.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use anyhow::Result;
use ratatui::crossterm::event::{self, Event as Raw, KeyEventKind, MouseButton, MouseEventKind};
use zeroize::Zeroizing;

use super::keeper::Wake;
use crate::app::Event;

/// Something that was heard.
pub(super) enum Heard {
    /// An event for the model.
    Event(Event),
    /// Stop for a while (Ctrl-Z of another program, `kill -TSTP`).
    Suspend,
    /// Something that was done apart is ready.
    Woken,
    /// End: the system or the closed window asks for it.
    Stop,
}

/// Listens from now on.
///
/// # Errors
/// The system refused to hand over its signals.
pub(super) fn listen() -> Result<(Receiver<Heard>, Wake)> {
    let (out, heard) = channel();
    let woken = out.clone();
    signals(out.clone())?;
    hangup(out.clone());
    thread::spawn(move || {
        let keys = Keys(out);
        while let Ok(raw) = event::read() {
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
