//! A window with the real program in it: a pseudo-terminal and a home that goes away. Waits for what the screen says,
//! never for a time.
#![allow(dead_code, missing_docs, clippy::unwrap_used, reason = "part of several tests")]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use ecogram::domain::{Language, MessageKey};
use ecogram::text::Texts;
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

pub const PASSPHRASE: &str = "pluk de dag niet";
/// So long a test waits for anything before it gives up: far more than is needed on a machine with much else to do. What
/// is right never waits for it.
pub const PATIENCE: Duration = Duration::from_secs(180);

/// Waits for something that is the case at last, and answers with it.
pub fn patiently<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "waited in vain for {what}");
        // It only spares the processor: nothing depends on how long it takes.
        thread::sleep(Duration::from_millis(2));
    }
}

/// The terminal shows a frame when this has come, and not before.
const FRAME: &[u8] = b"\x1b[?2026l";

/// What the terminal has become.
pub struct Seen {
    pub parser: vt100::Parser,
    pub raw: Vec<u8>,
    /// What the last whole frame said.
    pub frame: String,
    /// Nobody reads any more: the window is closed.
    pub closed: bool,
    /// All that was written was read: nobody is there who could write more.
    pub ended: bool,
}

/// A window with the program in it.
pub struct Window {
    pub child: Box<dyn Child + Send + Sync>,
    pub master: Box<dyn MasterPty + Send>,
    pub keys: Box<dyn Write + Send>,
    pub seen: Arc<(Mutex<Seen>, Condvar)>,
}

/// A home that goes away.
pub struct Home(pub tempfile::TempDir);

impl Home {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }
    /// A home with a file in it, which is closed.
    pub fn with_file() -> Self {
        let home = Self::new();
        let mut window = home.start(&[]);
        window.first_start();
        window.signal(Signal::TERM);
        window.ended();
        home
    }
    pub fn file(&self) -> PathBuf {
        self.0.path().join("data").join("caseload.eco")
    }
    /// Starts the program on the file in a window of 80 columns and 24 rows.
    pub fn start(&self, arguments: &[&str]) -> Window {
        self.start_in((80, 24), "xterm-256color", arguments)
    }
    /// Starts it in a window of so many columns and rows, on this kind of terminal.
    pub fn start_in(&self, size: (u16, u16), term: &str, arguments: &[&str]) -> Window {
        self.start_with(size, term, &[], arguments)
    }
    /// The same with something more in the environment.
    pub fn start_with(
        &self,
        (cols, rows): (u16, u16),
        term: &str,
        more: &[(&str, &Path)],
        arguments: &[&str],
    ) -> Window {
        let pair = native_pty_system().openpty(size(cols, rows)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_ecogram"));
        command.env_clear();
        for (name, value) in self.surroundings(term) {
            command.env(name, value);
        }
        for (name, value) in more {
            command.env(name, value);
        }
        command.cwd(self.0.path());
        if !arguments.contains(&"--theme") {
            command.args(["--theme", "dark"]);
        }
        command.arg("--file");
        command.arg(self.file());
        command.args(arguments);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let parser = vt100::Parser::new(rows.max(1), cols.max(1), 0);
        let seen = Arc::new((
            Mutex::new(Seen { parser, raw: Vec::new(), frame: String::new(), closed: false, ended: false }),
            Condvar::new(),
        ));
        follow(pair.master.try_clone_reader().unwrap(), Arc::clone(&seen));
        let keys = pair.master.take_writer().unwrap();
        Window { child, master: pair.master, keys, seen }
    }
    /// All that the program may know of its surroundings: this home, this terminal, Dutch.
    fn surroundings(&self, term: &str) -> Vec<(String, std::ffi::OsString)> {
        let homes = ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"];
        let homes = homes.map(|name| (name.to_string(), self.0.path().into()));
        let said = [("TERM", term), ("LANG", "nl_BE.UTF-8")].map(|(name, value)| (name.to_string(), value.into()));
        homes.into_iter().chain(said).collect()
    }
    /// The program without its screen, on the file, with the passphrase out of a file that lies elsewhere.
    pub fn command(&self, passphrase: &Path, arguments: &[&str]) -> std::process::Command {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_ecogram"));
        command.env_clear().envs(self.surroundings("dumb")).current_dir(self.0.path());
        command.arg("--file").arg(self.file()).arg("--passphrase-file").arg(passphrase).args(arguments);
        command
    }
    /// The first start, with a client who has three people.
    pub fn start_with_three(&self) -> Window {
        let mut window = self.start(&[]);
        window.first_start();
        window.add_client_and_three();
        window
    }
}

pub fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// Reads what the program writes until it ends or the window is closed.
fn follow(mut reader: Box<dyn Read + Send>, seen: Arc<(Mutex<Seen>, Condvar)>) {
    thread::spawn(move || {
        let mut buffer = [0; 65536];
        while let Ok(n) = reader.read(&mut buffer) {
            let mut now = seen.0.lock().unwrap();
            if n == 0 || now.closed {
                break;
            }
            now.take(&buffer[..n]);
            seen.1.notify_all();
        }
        seen.0.lock().unwrap().ended = true;
        seen.1.notify_all();
    });
}

impl Seen {
    fn take(&mut self, bytes: &[u8]) {
        let Self { parser, raw, frame, .. } = self;
        let mut done = raw.len();
        raw.extend_from_slice(bytes);
        let mut from = done.saturating_sub(FRAME.len() - 1);
        while let Some(at) = raw[from..].windows(FRAME.len()).position(|w| w == FRAME) {
            from += at + FRAME.len();
            parser.process(&raw[done..from]);
            *frame = parser.screen().contents();
            done = from;
        }
        parser.process(&raw[done..]);
    }
}

pub fn said(key: &str) -> String {
    one_line(&Texts::new(Language::Nl).get(MessageKey::known(key)))
}

pub fn one_line(text: &str) -> String {
    text.replace(['│', '╭', '╮', '╰', '╯', '─'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Window {
    /// Waits until the terminal is as asked for.
    pub fn until(&self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) {
        let end = Instant::now() + PATIENCE;
        let mut seen = self.seen.0.lock().unwrap();
        while !holds(seen.parser.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain for {what}:\n{}", seen.parser.screen().contents());
            seen = self.seen.1.wait_timeout(seen, left.min(Duration::from_millis(100))).unwrap().0;
        }
    }
    /// Waits until a text stands on the screen, wrapped or not.
    pub fn shows(&self, text: &str) {
        self.until(text, |screen| one_line(&screen.contents()).contains(text));
    }
    pub fn says(&self, key: &str) {
        self.shows(&said(key));
    }
    pub fn screen(&self) -> String {
        self.seen.0.lock().unwrap().parser.screen().contents()
    }
    /// Everything that was written to the terminal so far.
    pub fn raw(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap().raw.clone()
    }
    pub fn pid(&self) -> Pid {
        self.child.process_id().and_then(|id| Pid::from_raw(i32::try_from(id).unwrap())).unwrap()
    }
    pub fn type_in(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }
    pub fn resize(&self, cols: u16, rows: u16) {
        self.seen.0.lock().unwrap().parser.screen_mut().set_size(rows, cols);
        self.master.resize(size(cols, rows)).unwrap();
    }
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }
    /// Waits until the process stands still.
    pub fn stopped(&self) {
        let status = PathBuf::from(format!("/proc/{}/status", self.pid().as_raw_nonzero()));
        patiently("a process that stands still", || {
            std::fs::read_to_string(&status).unwrap().contains("State:\tT").then_some(())
        });
    }
    /// What the last whole frame said.
    pub fn frame(&self) -> String {
        self.seen.0.lock().unwrap().frame.clone()
    }
    /// Waits until a whole frame is as asked for, and answers with it.
    pub fn frame_with(&self, what: &str, mut holds: impl FnMut(&str) -> bool) -> String {
        let end = Instant::now() + PATIENCE;
        let mut seen = self.seen.0.lock().unwrap();
        while !holds(&seen.frame) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain for {what}:\n{}", seen.frame);
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
        seen.frame.clone()
    }
    /// Types, and waits until another frame is shown.
    pub fn changes(&mut self, keys: &str) -> String {
        let before = self.frame();
        self.type_in(keys);
        self.frame_with(&format!("what {keys:?} does"), |frame| frame != before)
    }
    /// Waits until the process is gone, and until what it wrote last was read: the screen says what it said at the end.
    pub fn ended(&mut self) -> ExitStatus {
        let status = patiently("the end of the process", || self.child.try_wait().unwrap());
        patiently("what it wrote last", || self.seen.0.lock().unwrap().ended.then_some(()));
        status
    }
    /// The terminal was given back: the ordinary screen, a cursor, no mouse, no paste brackets.
    pub fn is_given_back(&self) {
        self.until("the terminal as it was found", |screen| {
            !screen.alternate_screen()
                && !screen.hide_cursor()
                && !screen.bracketed_paste()
                && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
        });
    }
    /// What the terminal does with what is typed.
    pub fn modes(&self) -> rustix::termios::LocalModes {
        let terminal = std::fs::File::open(self.master.tty_name().unwrap()).unwrap();
        rustix::termios::tcgetattr(terminal).unwrap().local_modes
    }
    /// The terminal waits for whole lines again, and shows what is typed.
    pub fn is_cooked(&self) {
        let modes = self.modes();
        assert!(modes.contains(rustix::termios::LocalModes::ICANON | rustix::termios::LocalModes::ECHO), "{modes:?}");
    }
    /// Closes the window, as a person does with the mouse: nobody holds the terminal any more.
    pub fn close(self) -> Box<dyn Child + Send + Sync> {
        self.seen.0.lock().unwrap().closed = true;
        // The reader wakes up at what is drawn for the new size, sees that the window is closed, and lets go.
        self.master.resize(size(90, 30)).unwrap();
        let Window { child, master, keys, .. } = self;
        drop(keys);
        drop(master);
        child
    }

    /// A passphrase of one's own, and past the recovery code.
    pub fn first_start(&mut self) {
        self.shows("ecogram");
        self.type_in("\u{1b}OQ");
        self.says("gate-again");
        self.type_in(&format!("{PASSPHRASE}\r"));
        self.type_in(&format!("{PASSPHRASE}\r"));
        self.says("gate-code-title");
        self.type_in("\r");
        self.says("start-code");
    }
    pub fn unlock(&mut self, passphrase: &str) {
        self.says("gate-passphrase");
        self.type_in(&format!("{passphrase}\r"));
    }
    pub fn add_client_and_three(&mut self) {
        self.type_in("B-01\r");
        self.shows("B-01 is nieuw");
        self.type_in("\r");
        self.says("app-saved");
        self.type_in("a");
        self.says("line-label");
        for (line, name) in [("Fatima zus 1", "Fatima"), ("An vriendin 2", "An"), ("Dr. Peeters 4", "Dr. Peeters")] {
            self.type_in(line);
            self.shows(line);
            self.type_in("\r");
            // The line is empty again, and the name stands in the ring.
            self.until(name, |screen| {
                let text = screen.contents();
                !text.contains(line) && text.contains(name)
            });
        }
    }
    pub fn shows_three(&self) {
        for name in ["Fatima", "An", "Dr. Peeters"] {
            self.shows(name);
        }
    }
}

/// Every file below a folder.
pub fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, out) } else { out.push(path) }
    }
}
