//! The real program in a pseudo-terminal: keys go in, whole frames come out.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Instant;

use ecogram::domain::*;
use ecogram::store::{Secret, Store};
use ecogram::text::Texts;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

use super::script;
use super::subject::scratch;
use crate::support::window::{PASSPHRASE, PATIENCE};

pub const SIZE: (u16, u16) = (100, 30);
/// The terminal shows a frame when this has come, and not before.
const FRAME: &[u8] = b"\x1b[?2026l";

/// A home with a file in it that the passphrase opens, and a client without people.
pub struct Home {
    pub place: tempfile::TempDir,
    pub code: &'static str,
}

impl Home {
    pub fn new() -> Self {
        Self::at(scratch())
    }
    /// The key is worked out once for all homes: it takes a quarter of a second.
    pub fn at(place: tempfile::TempDir) -> Self {
        static FIRST: OnceLock<(Vec<u8>, String)> = OnceLock::new();
        let (file, code) = FIRST.get_or_init(|| {
            let place = scratch();
            let path = place.path().join("c.eco");
            let (mut store, code) = Store::create(&path, &Secret::from_passphrase(PASSPHRASE)).unwrap();
            script::add_client(&mut store);
            store.close().unwrap();
            (std::fs::read(&path).unwrap(), code.words(Language::En).to_string())
        });
        let home = Self { place, code };
        std::fs::create_dir_all(home.file().parent().unwrap()).unwrap();
        std::fs::write(home.file(), file).unwrap();
        std::fs::write(home.passphrase(), PASSPHRASE).unwrap();
        home
    }
    pub fn file(&self) -> PathBuf {
        self.place.path().join("data").join("c.eco")
    }
    pub fn passphrase(&self) -> PathBuf {
        self.place.path().join("passphrase")
    }
    /// The program on this file, in English; nothing of this machine's own folders is read or written.
    pub fn command(&self, before: &[&str], arguments: &[&str], env: &[(&str, &str)]) -> CommandBuilder {
        let program = env!("CARGO_BIN_EXE_ecogram");
        let mut words = before.iter().copied().chain([program]);
        let mut command = CommandBuilder::new(words.next().unwrap());
        command.args(words);
        command.env_clear();
        for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
            command.env(name, self.place.path());
        }
        command.env("TERM", "xterm-256color");
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        for (name, value) in env {
            command.env(name, value);
        }
        command.cwd(self.place.path());
        command.args(["--theme", "dark", "--lang", "en", "--file"]);
        command.arg(self.file());
        command.arg("--passphrase-file");
        command.arg(self.passphrase());
        command.args(arguments);
        command
    }
}

/// What watching ended with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watched {
    /// What was waited for stands on the screen.
    Held,
    /// Patience is over.
    Late,
    /// The program has ended, and everything it wrote was seen.
    Ended,
}

/// A window with the program in it.
pub struct Window {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    /// What belongs to a frame that is not whole yet.
    rest: Vec<u8>,
    terminal: vt100::Parser,
}

impl Window {
    pub fn open(command: CommandBuilder) -> Self {
        let (cols, rows) = SIZE;
        let pair = native_pty_system().openpty(size(cols, rows)).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let (out, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 65536];
            while let Ok(n @ 1..) = reader.read(&mut buffer) {
                if out.send(buffer[..n].to_vec()).is_err() {
                    return;
                }
            }
        });
        let terminal = vt100::Parser::new(rows, cols, 0);
        Self { child, master: pair.master, keys, bytes, rest: Vec::new(), terminal }
    }

    /// Types; a program that is gone takes no keys.
    pub fn type_in(&mut self, keys: &str) {
        let _ = self.keys.write_all(keys.as_bytes()).and_then(|()| self.keys.flush());
    }

    pub fn resize(&mut self, cols: u16, rows: u16) {
        self.terminal.screen_mut().set_size(rows, cols);
        self.master.resize(size(cols, rows)).unwrap();
    }

    /// Looks at every frame, from the one of now on, until one is as asked for.
    pub fn watch(&mut self, mut holds: impl FnMut(&vt100::Screen) -> bool) -> Watched {
        if holds(self.terminal.screen()) {
            return Watched::Held;
        }
        let end = Instant::now() + PATIENCE;
        loop {
            while let Some(at) = self.rest.windows(FRAME.len()).position(|w| w == FRAME) {
                let frame: Vec<u8> = self.rest.drain(..at + FRAME.len()).collect();
                self.terminal.process(&frame);
                if holds(self.terminal.screen()) {
                    return Watched::Held;
                }
            }
            match self.bytes.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.rest.extend(bytes),
                Err(RecvTimeoutError::Timeout) => return Watched::Late,
                Err(RecvTimeoutError::Disconnected) => return Watched::Ended,
            }
        }
    }

    /// Waits for another frame.
    pub fn next_frame(&mut self) -> Watched {
        let mut frames = 0;
        self.watch(|_| {
            frames += 1;
            frames > 1
        })
    }

    /// Waits until the screen says something.
    pub fn says(&mut self, text: &str) {
        let watched = self.watch(|screen| one_line(&screen.contents()).contains(text));
        assert_eq!(watched, Watched::Held, "waited in vain for {text}:\n{}", self.contents());
    }

    pub fn contents(&self) -> String {
        self.terminal.screen().contents()
    }

    /// Kills it with -9.
    pub fn kill(&mut self) {
        if let Some(pid) = self.child.process_id().and_then(|id| Pid::from_raw(i32::try_from(id).unwrap())) {
            let _ = kill_process(pid, Signal::KILL);
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.kill();
        let _ = self.child.wait();
    }
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// A text as it reads, wherever its lines were broken.
pub fn one_line(text: &str) -> String {
    text.replace(['│', '╭', '╮', '╰', '╯', '─'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A sentence of the program, up to what stands in it.
pub fn said(key: &str) -> String {
    let text =
        Texts::new(Language::En).with(MessageKey::known(key), &[("detail", "\u{1}".into()), ("kept", "\u{1}".into())]);
    one_line(text.split('\u{1}').next().unwrap())
}

/// The screen tells that the file could not do what it should.
pub fn tells_trouble(screen: &vt100::Screen) -> bool {
    let text = one_line(&screen.contents());
    let troubles =
        ["full", "read-only", "io", "damaged", "missing", "wrong-passphrase", "not-ours", "in-use", "exists"];
    troubles.iter().any(|name| text.contains(&said(&format!("trouble-{name}"))))
}

/// The file, and everything that lies in the folder of its backups.
pub fn kept_aside(file: &Path) -> Vec<PathBuf> {
    let mut folder = file.as_os_str().to_owned();
    folder.push(".backups");
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries
        .map(|e| e.unwrap().path())
        .filter(|p| p.file_name().unwrap().to_string_lossy().starts_with("kept-"))
        .collect()
}
