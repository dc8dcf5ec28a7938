//! The real program in a pseudo-terminal: started, killed, resized, told to stop. Waits for what the screen says,
//! never for a time; nothing of this machine's own folders is read or written.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]
#![cfg(unix)]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use ecogram::domain::Language;
use ecogram::text::Texts;
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

const PASSPHRASE: &str = "pluk de dag niet";
/// So long a screen may take: far more than it needs on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the terminal has become.
struct Seen {
    parser: vt100::Parser,
    raw: Vec<u8>,
    /// Nobody reads any more: the window is closed.
    closed: bool,
}

/// A window with the program in it.
struct Window {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
}

/// A home that goes away.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }
    fn file(&self) -> PathBuf {
        self.0.path().join("data").join("caseload.eco")
    }
    /// Starts the program on the file in a window of 80 columns and 24 rows.
    fn start(&self, arguments: &[&str]) -> Window {
        let pair = native_pty_system().openpty(size(80, 24)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_ecogram"));
        command.env_clear();
        for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"] {
            command.env(name, self.0.path());
        }
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nl_BE.UTF-8");
        command.cwd(self.0.path());
        command.args(["--theme", "dark", "--file"]);
        command.arg(self.file());
        command.args(arguments);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let parser = vt100::Parser::new(24, 80, 0);
        let seen = Arc::new((Mutex::new(Seen { parser, raw: Vec::new(), closed: false }), Condvar::new()));
        follow(pair.master.try_clone_reader().unwrap(), Arc::clone(&seen));
        let keys = pair.master.take_writer().unwrap();
        Window { child, master: pair.master, keys, seen }
    }
    /// The first start, with a client who has three people.
    fn start_with_three(&self) -> Window {
        let mut window = self.start(&[]);
        window.first_start();
        window.add_client_and_three();
        window
    }
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

/// Reads what the program writes until it ends or the window is closed.
fn follow(mut reader: Box<dyn Read + Send>, seen: Arc<(Mutex<Seen>, Condvar)>) {
    thread::spawn(move || {
        let mut buffer = [0; 65536];
        while let Ok(n) = reader.read(&mut buffer) {
            let mut now = seen.0.lock().unwrap();
            if n == 0 || now.closed {
                return;
            }
            now.parser.process(&buffer[..n]);
            now.raw.extend_from_slice(&buffer[..n]);
            seen.1.notify_all();
        }
    });
}

fn said(key: &str) -> String {
    one_line(&Texts::new(Language::Nl).get(key))
}

fn one_line(text: &str) -> String {
    text.replace(['│', '╭', '╮', '╰', '╯', '─'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Window {
    /// Waits until the terminal is as asked for.
    fn until(&self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) {
        let end = Instant::now() + PATIENCE;
        let mut seen = self.seen.0.lock().unwrap();
        while !holds(seen.parser.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain for {what}:\n{}", seen.parser.screen().contents());
            seen = self.seen.1.wait_timeout(seen, left.min(Duration::from_millis(100))).unwrap().0;
        }
    }
    /// Waits until a text stands on the screen, wrapped or not.
    fn shows(&self, text: &str) {
        self.until(text, |screen| one_line(&screen.contents()).contains(text));
    }
    fn says(&self, key: &str) {
        self.shows(&said(key));
    }
    fn screen(&self) -> String {
        self.seen.0.lock().unwrap().parser.screen().contents()
    }
    fn type_in(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }
    fn resize(&self, cols: u16, rows: u16) {
        self.seen.0.lock().unwrap().parser.screen_mut().set_size(rows, cols);
        self.master.resize(size(cols, rows)).unwrap();
    }
    fn signal(&self, signal: Signal) {
        let pid = self.child.process_id().and_then(|id| Pid::from_raw(i32::try_from(id).unwrap())).unwrap();
        kill_process(pid, signal).unwrap();
    }
    /// Waits until the process is gone.
    fn ended(&mut self) -> ExitStatus {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < end, "the process goes on:\n{}", self.screen());
            thread::sleep(Duration::from_millis(20));
        }
    }
    /// The terminal was given back: the ordinary screen, a cursor, no mouse, no paste brackets.
    fn is_given_back(&self) {
        self.until("the terminal as it was found", |screen| {
            !screen.alternate_screen()
                && !screen.hide_cursor()
                && !screen.bracketed_paste()
                && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
        });
    }
    /// Closes the window, as a person does with the mouse: nobody holds the terminal any more.
    fn close(self) -> Box<dyn Child + Send + Sync> {
        self.seen.0.lock().unwrap().closed = true;
        // The reader wakes up at what is drawn for the new size, sees that the window is closed, and lets go.
        self.master.resize(size(90, 30)).unwrap();
        let Window { child, master, keys, .. } = self;
        drop(keys);
        drop(master);
        child
    }

    /// A passphrase of one's own, and past the recovery code.
    fn first_start(&mut self) {
        self.shows("ecogram");
        self.type_in("\u{1b}OQ");
        self.says("gate-again");
        self.type_in(&format!("{PASSPHRASE}\r"));
        self.type_in(&format!("{PASSPHRASE}\r"));
        self.says("gate-code-title");
        self.type_in("\r");
        self.says("start-code");
    }
    fn unlock(&mut self, passphrase: &str) {
        self.says("gate-passphrase");
        self.type_in(&format!("{passphrase}\r"));
    }
    fn add_client_and_three(&mut self) {
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
    fn shows_three(&self) {
        for name in ["Fatima", "An", "Dr. Peeters"] {
            self.shows(name);
        }
    }
}

#[test]
fn three_people_who_were_shown_are_all_there_after_the_process_was_killed() {
    let home = Home::new();
    let mut window = home.start_with_three();
    window.signal(Signal::KILL);
    assert!(!window.ended().success());
    let mut again = home.start(&["open", "b-01"]);
    again.unlock(PASSPHRASE);
    again.shows_three();
    again.type_in("q");
    again.says("app-quit-question");
    again.type_in("\r");
    assert!(again.ended().success());
    again.is_given_back();
    assert!(!one_line(&again.screen()).contains("Fatima"), "nothing stays on the screen");
}

#[test]
fn no_name_stands_readable_in_any_file_after_the_process_was_killed() {
    let home = Home::new();
    let mut window = home.start_with_three();
    window.signal(Signal::KILL);
    window.ended();
    let mut files = Vec::new();
    walk(home.0.path(), &mut files);
    assert!(files.iter().any(|f| *f == home.file()));
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        for name in ["Fatima", "Peeters", PASSPHRASE, "B-01"] {
            assert!(!bytes.windows(name.len()).any(|w| w == name.as_bytes()), "{name} in {}", file.display());
        }
    }
}

fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, out) } else { out.push(path) }
    }
}

#[test]
fn a_wrong_passphrase_says_so_and_the_right_one_still_opens() {
    let home = Home::new();
    let mut window = home.start(&[]);
    window.first_start();
    window.signal(Signal::TERM);
    window.ended();
    let mut again = home.start(&[]);
    again.unlock("een andere zin");
    again.says("trouble-wrong-passphrase");
    again.type_in(&format!("{PASSPHRASE}\r"));
    again.says("start-code");
}

#[test]
fn when_the_window_is_closed_the_process_is_gone_and_everything_is_kept() {
    let home = Home::new();
    let window = home.start_with_three();
    let mut child = window.close();
    let end = Instant::now() + PATIENCE;
    while child.try_wait().unwrap().is_none() {
        assert!(Instant::now() < end, "the process goes on without a window");
        thread::sleep(Duration::from_millis(20));
    }
    let mut again = home.start(&["open", "B-01"]);
    again.unlock(PASSPHRASE);
    again.shows_three();
}

#[test]
fn a_storm_of_sizes_down_to_one_cell_breaks_nothing() {
    let home = Home::new();
    let mut window = home.start_with_three();
    window.type_in("Ge");
    window.shows("Ge");
    for round in 0..6_u16 {
        for (cols, rows) in [(1, 1), (500, 1), (1, 200), (33, 9), (59, 17), (60, 18), (200, 60), (81 + round, 25)] {
            window.resize(cols, rows);
        }
    }
    window.resize(120, 40);
    window.says("line-label");
    window.shows("Ge");
    window.shows_three();
    window.resize(10, 4);
    window.resize(80, 24);
    window.shows("Ge");
    window.type_in("rda 2\r");
    window.shows("Gerda");
}

#[test]
fn told_to_stop_it_gives_the_terminal_back() {
    let home = Home::new();
    for signal in [Signal::TERM, Signal::INT, Signal::HUP] {
        let mut window = home.start(&["demo"]);
        window.says("app-demo");
        window.signal(signal);
        window.ended();
        window.is_given_back();
        assert!(!one_line(&window.screen()).contains("Rita"), "after {signal:?} nothing stays on the screen");
    }
}

#[test]
fn a_second_window_on_the_same_file_says_so_and_leaves_it_alone() {
    let home = Home::new();
    let mut window = home.start_with_three();
    let mut second = home.start(&[]);
    second.unlock(PASSPHRASE);
    second.says("trouble-in-use");
    window.type_in("Gerda 2\r");
    window.shows("Gerda");
    window.type_in("\u{1b}[20~");
    window.shows("Enter");
    // The first has locked and let go of the file: now the second may, and stands where the first was.
    second.type_in(&format!("{PASSPHRASE}\r"));
    second.shows("Gerda");
}

#[test]
fn the_panic_key_wipes_the_screen_and_its_history() {
    let home = Home::new();
    let mut window = home.start_with_three();
    window.type_in("half");
    window.shows("half");
    window.type_in("\u{e}");
    window.until("a screen that says nothing", |screen| one_line(&screen.contents()) == "Enter");
    let raw = window.seen.0.lock().unwrap().raw.clone();
    assert!(raw.windows(4).any(|w| w == b"\x1b[3J"), "what scrolled away is wiped as well");
    window.type_in("\r");
    window.unlock(PASSPHRASE);
    window.shows("half");
}

#[test]
fn a_paste_of_four_mebibytes_does_not_freeze_it_and_is_no_keys() {
    let home = Home::new();
    let mut window = home.start_with_three();
    window.type_in("\u{1b}[200~");
    let line = "qqqq d\n".repeat(4 * 1024 * 1024 / 7);
    for piece in line.as_bytes().chunks(1 << 16) {
        window.keys.write_all(piece).unwrap();
    }
    window.type_in("\u{1b}[201~");
    window.shows("qqqq d");
    // Esc empties the line; then it is typed in as ever.
    window.type_in("\u{1b}");
    window.until("an empty line", |screen| !screen.contents().contains("qqqq d"));
    window.type_in("Gerda 2\r");
    window.shows("Gerda");
    window.shows_three();
}

#[test]
fn the_passphrase_may_come_out_of_a_file() {
    let home = Home::new();
    let path = home.0.path().join("passphrase");
    std::fs::write(&path, format!("{PASSPHRASE}\n")).unwrap();
    let named = path.to_string_lossy().into_owned();
    let mut window = home.start(&["--passphrase-file", &named]);
    window.says("gate-code-title");
    window.type_in("\r");
    window.says("start-code");
    window.signal(Signal::TERM);
    window.ended();
    let again = home.start(&["--passphrase-file", &named]);
    again.says("start-code");
}

#[test]
fn the_demonstration_asks_nothing_and_keeps_nothing() {
    let home = Home::new();
    let mut window = home.start(&["demo"]);
    window.says("app-demo");
    window.shows("Noor");
    window.type_in("aGerda 2\r\r");
    window.shows("Gerda");
    window.type_in("q\r");
    assert!(window.ended().success());
    let mut files = Vec::new();
    walk(home.0.path(), &mut files);
    assert!(files.is_empty(), "{files:?}");
}

#[test]
fn a_file_that_is_not_ours_is_left_alone_and_told() {
    let home = Home::new();
    std::fs::create_dir_all(home.file().parent().unwrap()).unwrap();
    std::fs::write(home.file(), "boodschappen: brood, melk\n".repeat(400)).unwrap();
    let before = std::fs::read(home.file()).unwrap();
    let mut window = home.start(&[]);
    window.unlock(PASSPHRASE);
    let path = home.file().display().to_string();
    window.until("a sentence about the file", |screen| {
        let text = one_line(&screen.contents());
        ["trouble-not-ours", "trouble-wrong-passphrase", "trouble-damaged"].iter().any(|key| {
            let said = one_line(&Texts::new(Language::Nl).with(key, &[("detail", path.clone().into())]));
            text.contains(said.split('.').next().unwrap())
        })
    });
    window.signal(Signal::TERM);
    window.ended();
    window.is_given_back();
    assert_eq!(before, std::fs::read(home.file()).unwrap());
}

#[test]
fn without_a_terminal_it_says_what_to_do_instead() {
    let home = Home::new();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_ecogram"))
        .args(["--lang", "nl", "--file"])
        .arg(home.file())
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(one_line(&told), said("cli-no-terminal"));
}
