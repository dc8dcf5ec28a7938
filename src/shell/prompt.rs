//! A passphrase typed to a command: read from the terminal without showing it, and however the program ends or stops
//! meanwhile, the terminal shows again what is typed. Draws nothing.

use anyhow::{Result, anyhow};
use zeroize::Zeroizing;

/// Asks for a line that is not shown. A line with keys that are no letters in it is asked for again.
///
/// # Errors
/// Nobody types any more, or the terminal is gone; without words where that was wished.
#[cfg(unix)]
pub fn read_hidden(prompt: &str) -> Result<Zeroizing<String>> {
    let hidden = unix::Hidden::start(prompt)?;
    loop {
        let line = unix::line()?.ok_or_else(|| anyhow!(""))?;
        match std::str::from_utf8(&line).map(|line| line.trim_end_matches(['\r', '\n'])) {
            Ok(typed) if !typed.contains(char::is_control) => return Ok(Zeroizing::new(typed.to_string())),
            _ => hidden.ask_again(),
        }
    }
}

#[cfg(unix)]
mod unix {
    use std::io::{Result, Write, stderr};
    use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
    use std::thread;

    use rustix::process::getpgrp;
    use rustix::stdio::stdin;
    use rustix::termios::{InputModes, LocalModes, OptionalActions, Termios, tcgetattr, tcgetpgrp, tcsetattr};
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;
    use zeroize::Zeroizing;

    /// The terminal while it does not show what is typed; dropped, it does again.
    pub(super) struct Hidden(Arc<Terminal>);

    struct Terminal {
        prompt: String,
        /// As it was found; `None` once the line was read.
        found: Mutex<Option<Termios>>,
    }

    impl Hidden {
        pub(super) fn start(prompt: &str) -> Result<Self> {
            let found = Mutex::new(Some(tcgetattr(stdin())?));
            let terminal = Arc::new(Terminal { prompt: prompt.to_string(), found });
            watch(Arc::clone(&terminal))?;
            let hidden = Self(terminal);
            hidden.ask_again();
            Ok(hidden)
        }
        pub(super) fn ask_again(&self) {
            self.0.hide();
        }
    }

    impl Drop for Hidden {
        fn drop(&mut self) {
            if let Some(found) = self.0.found().take() {
                set(&found);
            }
        }
    }

    impl Terminal {
        fn found(&self) -> MutexGuard<'_, Option<Termios>> {
            self.found.lock().unwrap_or_else(PoisonError::into_inner)
        }
        /// Whole lines stay, and the keys that end or stop a program: only what is typed is not shown. Then asks.
        fn hide(&self) {
            {
                let found = self.found();
                let Some(mut modes) = found.clone() else { return };
                modes.local_modes.remove(LocalModes::ECHO);
                modes.local_modes.insert(LocalModes::ECHONL);
                // So that a letter is taken back whole.
                modes.input_modes.insert(InputModes::IUTF8);
                set(&modes);
            }
            // A terminal that holds back what is written must not hold back the end of the program.
            let _ = stderr().write_all(format!("{} ", self.prompt).as_bytes());
        }
        fn show(&self) {
            if let Some(found) = self.found().as_ref() {
                set(found);
            }
        }
    }

    /// The terminal of a program in the background is somebody else's now: asking for it would stop the program again.
    fn set(modes: &Termios) {
        if tcgetpgrp(stdin()).is_ok_and(|front| front == getpgrp()) {
            let _ = tcsetattr(stdin(), OptionalActions::Now, modes);
        }
    }

    /// What ends or stops the program does so, and before it the terminal shows what is typed. Goes on for ever: a signal
    /// that was once listened to has no effect of its own any more.
    fn watch(terminal: Arc<Terminal>) -> Result<()> {
        let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT])?;
        thread::spawn(move || {
            for signal in signals.forever() {
                if signal == SIGCONT {
                    terminal.hide();
                } else {
                    terminal.show();
                    let _ = emulate_default_handler(signal);
                }
            }
        });
        Ok(())
    }

    /// The next line as it was typed, past every buffer; `None` where nobody types any more.
    pub(super) fn line() -> Result<Option<Zeroizing<Vec<u8>>>> {
        let (mut line, mut piece) = (Zeroizing::new(Vec::with_capacity(8192)), Zeroizing::new([0; 4096]));
        while line.last() != Some(&b'\n') {
            match rustix::io::read(stdin(), &mut piece[..]) {
                Ok(0) => return Ok(None),
                Ok(read) => line.extend_from_slice(&piece[..read]),
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Some(line))
    }
}

/// Elsewhere the keys are read one by one.
///
/// # Errors
/// The terminal is gone; without words where it was left by Esc or Ctrl-C.
#[cfg(not(unix))]
pub fn read_hidden(prompt: &str) -> Result<Zeroizing<String>> {
    use ratatui::crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers, read};
    use ratatui::crossterm::terminal::{disable_raw_mode, enable_raw_mode};
    use std::io::Write;
    let _ = write!(std::io::stderr(), "{prompt} ");
    enable_raw_mode()?;
    let mut typed = Zeroizing::new(String::with_capacity(8192));
    let ended = loop {
        match read() {
            Ok(Event::Key(key)) if key.kind != KeyEventKind::Release => match key.code {
                KeyCode::Enter => break Ok(()),
                KeyCode::Esc => break Err(anyhow!("")),
                KeyCode::Char('c') if key.modifiers.contains(KeyModifiers::CONTROL) => break Err(anyhow!("")),
                KeyCode::Char(c) if typed.len() < 1000 => typed.push(c),
                KeyCode::Backspace => drop(typed.pop()),
                _ => {}
            },
            Ok(_) => {}
            Err(error) => break Err(error.into()),
        }
    };
    disable_raw_mode()?;
    let _ = writeln!(std::io::stderr());
    ended.map(|()| typed)
}
