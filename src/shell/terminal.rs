//! The terminal: taken, drawn on, and always given back, whatever happens. Writes frames, nothing else.

use std::fs::File;
use std::io::{IsTerminal, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Result;
use ratatui::crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use ratatui::crossterm::style::Print;
use ratatui::crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::crossterm::{cursor, execute};

pub(super) use super::theme::Answer;

use super::frame::FrameWriter;
use super::late_reply::LateReply;
use super::theme;
use crate::app::Model;
use crate::app::settings::ThemeChoice;
use crate::ui;
use crate::ui::theme::Theme;

type Out = FrameWriter<File>;

/// The screen is ours: it is wiped and given back once. What stands there afterwards is not ours to wipe.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Nothing stays on the screen, nor in its history.
const WIPED: &str = "\x1b[2J\x1b[3J\x1b[H";

/// Standard input or output is no terminal.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("no terminal")]
pub struct NoTerminal;

/// The terminal while it is ours.
pub(super) struct Screen {
    wire: Out,
    cache: ui::Cache,
    answer: Answer,
    theme: Option<(ThemeChoice, bool, Theme)>,
}

impl Screen {
    /// Takes the terminal.
    ///
    /// # Errors
    /// There is none.
    pub(super) fn enter(choice: ThemeChoice, known: Option<Answer>) -> Result<Self> {
        if !(std::io::stdin().is_terminal() && stdout().is_terminal()) {
            return Err(NoTerminal.into());
        }
        give_back_on_panic();
        enable_raw_mode()?;
        let answer = known.unwrap_or_else(|| theme::ask(choice));
        let wire = match take() {
            Ok(wire) => wire,
            Err(error) => {
                give_back();
                return Err(error);
            }
        };
        Ok(Self { wire, cache: ui::Cache::default(), answer, theme: None })
    }
    /// Columns and rows; the usual ones where the terminal does not say.
    pub(super) fn size(&self) -> (u16, u16) {
        window().ok().filter(|(cols, rows)| *cols > 0 && *rows > 0).unwrap_or((80, 24))
    }
    /// Draws the model. The terminal gets the frame whole, or not yet.
    pub(super) fn draw(&mut self, model: &Model) -> Result<()> {
        let (theme, size) = (self.theme(model), self.size());
        let cache = &mut self.cache;
        self.wire.fit(size);
        Ok(self.wire.draw(|buffer| ui::draw(buffer, model, &theme, cache))?)
    }
    fn theme(&mut self, model: &Model) -> Theme {
        let (choice, no_braille) = (theme::chosen(model), model.settings.no_braille);
        match self.theme {
            Some((c, b, theme)) if (c, b) == (choice, no_braille) => theme,
            _ => {
                let theme = Theme { braille: !no_braille, ..theme::choose(choice, &self.answer) };
                self.cache = ui::Cache::default();
                self.theme = Some((choice, no_braille, theme));
                theme
            }
        }
    }
    /// Nothing of what was shown stays: not on the screen, not in its history, not in our buffers.
    pub(super) fn wipe(&mut self) {
        self.wire.say(WIPED.as_bytes());
        let _ = self.wire.flush();
        self.cache = ui::Cache::default();
        if let Ok(fresh) = wire() {
            self.wire = fresh;
        }
    }
    /// What the terminal answered about its background.
    pub(super) fn light(&self) -> Option<bool> {
        self.answer.light
    }
    /// What may still come of an answer, between the keys.
    pub(super) fn late(&self) -> LateReply {
        self.answer.late
    }
    /// Lets go of the keys, and of nothing that is seen.
    pub(super) fn disable_raw(&mut self) {
        let _ = disable_raw_mode();
    }
    /// Takes the keys again.
    pub(super) fn enable_raw(&mut self) {
        let _ = enable_raw_mode();
    }
    /// Gives the terminal back for a while.
    ///
    /// # Errors
    /// The terminal is gone.
    pub(super) fn pause(&mut self) -> Result<()> {
        give_back();
        Ok(())
    }
    /// Takes it again, and draws everything anew.
    ///
    /// # Errors
    /// The terminal is gone.
    pub(super) fn resume(&mut self) -> Result<()> {
        enable_raw_mode()?;
        self.wire = take()?;
        self.cache = ui::Cache::default();
        Ok(())
    }
    /// Gives the terminal back for good.
    ///
    /// # Errors
    /// None; the signature is that of the other ways.
    pub(super) fn leave(self) -> Result<()> {
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

/// Asked before each frame: one call, where crossterm opens the terminal anew each time.
#[cfg(unix)]
fn window() -> std::io::Result<(u16, u16)> {
    let size = rustix::termios::tcgetwinsize(rustix::stdio::stdout())?;
    Ok((size.ws_col, size.ws_row))
}

#[cfg(not(unix))]
fn window() -> std::io::Result<(u16, u16)> {
    ratatui::crossterm::terminal::size()
}

/// Frames go to the terminal past the buffer of the standard library, which would keep their end for ever: ours is
/// wiped when it goes.
fn wire() -> Result<Out> {
    Ok(FrameWriter::new(terminal_file()?))
}

#[cfg(unix)]
fn terminal_file() -> Result<File> {
    // Closed when a lock replaces this process: it would be one more with each lock.
    Ok(File::from(rustix::io::fcntl_dupfd_cloexec(rustix::stdio::stdout(), 0)?))
}

#[cfg(not(unix))]
fn terminal_file() -> Result<File> {
    Ok(std::fs::OpenOptions::new().write(true).open("CONOUT$")?)
}

fn take() -> Result<Out> {
    TAKEN.store(true, Ordering::SeqCst);
    execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, EnableMouseCapture, cursor::Hide)?;
    wire()
}

/// The terminal as it was found, with nothing of what was shown: a screen that became larger meanwhile is left standing
/// in part by some (tmux). Errors change nothing: there is nothing left to do about them.
fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = execute!(
            stdout(),
            EndSynchronizedUpdate,
            Print(WIPED),
            DisableMouseCapture,
            DisableBracketedPaste,
            LeaveAlternateScreen,
            cursor::Show
        );
    }
    let _ = disable_raw_mode();
}

/// A panic says where it happened, never what the program held. To be called first: what the standard library says of
/// one could be a client's name.
pub fn say_where_it_stopped() {
    std::panic::set_hook(Box::new(stopped));
}

/// While the screen is ours a panic gives it back first. That of a thread beside ends that thread alone, in silence: the
/// screen goes on, or hears that its keys are gone.
fn give_back_on_panic() {
    std::panic::set_hook(Box::new(|info| {
        if std::thread::current().name() == Some("main") {
            give_back();
            stopped(info);
        }
    }));
}

fn stopped(info: &std::panic::PanicHookInfo<'_>) {
    let place = info.location().map(|l| format!("{}:{}", l.file(), l.line())).unwrap_or_default();
    let _ = writeln!(
        std::io::stderr(),
        "ecogram {} stopped at {place}. What was shown as saved is saved.",
        env!("CARGO_PKG_VERSION")
    );
}
