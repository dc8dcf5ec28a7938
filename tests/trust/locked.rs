//! Locked is locked: of two hundred names that were brought in, typed, pasted and shown, nothing is found once the file is
//! locked: not in any file, not on the terminal, not in the memory of the process.

use std::path::{Path, PathBuf};
use std::time::Instant;

use rustix::process::Signal;

use super::canaries::Canary::{Brought, Passphrase, Pasted, Typed};
use super::canaries::{Found, search, search_files, search_memory};
use crate::support::window::{Home, Window, one_line, said};

const NAMES: usize = 200;
const LARGE: (u16, u16) = (200, 60);

/// How it is locked.
#[derive(Clone, Copy, Debug)]
enum Way {
    CtrlL,
    Panic,
    Stopped,
    /// A minute without a key.
    Idle,
}

/// A file of two hundred names, and where its passphrase lies: apart from the home.
struct Caseload {
    home: Home,
    apart: tempfile::TempDir,
}

impl Caseload {
    fn new() -> Self {
        let caseload = Self { home: Home::new(), apart: tempfile::tempdir().unwrap() };
        std::fs::write(caseload.passphrase(), phrase()).unwrap();
        let mut csv = String::from("client,name,sector,ring\n");
        for n in 0..NAMES {
            let sector = ["family", "friends", "neighbours", "work_school"][n % 4];
            csv.push_str(&format!("B-01,{},{sector},{}\n", Brought.name(n), n % 4 + 1));
        }
        let people = caseload.apart.path().join("people.csv");
        std::fs::write(&people, csv).unwrap();
        assert_eq!(search_files(caseload.apart.path()).of(Brought), NAMES, "control: a readable file is seen");
        let import = ["import", "--people", people.to_str().unwrap()];
        let done = caseload.home.command(&caseload.passphrase(), &import).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        caseload
    }
    fn passphrase(&self) -> PathBuf {
        self.apart.path().join("passphrase")
    }
    /// Unlocks by typing, and has every name on the screen once; one more is typed, one pasted, one half typed.
    fn shown(&self) -> Window {
        let mut window = self.home.start_in(LARGE, "xterm-256color", &["open", "B-01"]);
        window.unlock(&phrase());
        window.frame_with("the client", |frame| frame.contains(&said("app-saved")));
        // What was half typed when it was locked before stands there again: Esc empties it, and then leaves the line.
        while one_line(&window.frame()).contains(&said("line-label")) {
            window.changes("\u{1b}");
        }
        window.type_in("i");
        let title = said("help-in-words");
        window.frame_with("the network in words", |frame| frame.contains(&title));
        let mut seen = std::collections::BTreeSet::new();
        loop {
            // Page after page, each with names that were on none before.
            window.frame_with("more names", |frame| {
                let before = seen.len();
                let here = search(frame.as_bytes()).words;
                seen.extend(here.into_iter().filter(|(canary, _)| *canary == Brought));
                seen.len() > before
            });
            if seen.len() == NAMES {
                break;
            }
            window.type_in(" ");
        }
        window.changes("\u{1b}");
        window.type_in("a");
        window.says("line-label");
        window.type_in(&format!("{} zus 1\r", Typed.name(0)));
        window.shows(&Typed.name(0));
        window.type_in(&format!("\u{1b}[200~{} vriend 2\u{1b}[201~", Pasted.name(0)));
        window.shows(&format!("{} vriend 2", Pasted.name(0)));
        window
    }
}

fn phrase() -> String {
    format!("{} {}", Passphrase.name(0), Passphrase.name(1))
}

fn lock(window: &mut Window, way: Way) {
    match way {
        Way::CtrlL => window.type_in("\u{c}"),
        Way::Panic => window.type_in("\u{1b}[20~"),
        Way::Stopped => window.signal(Signal::TSTP),
        Way::Idle => idle(window),
    }
    match way {
        Way::CtrlL | Way::Idle => window.says("gate-locked"),
        Way::Panic => window.until("a neutral screen", |screen| screen.contents().trim() == "Enter"),
        // It stands still before the last of what it wrote was read here.
        Way::Stopped => {
            window.stopped();
            window.is_given_back();
        }
    }
}

/// Takes the half-typed line in, has it lock after a minute, and leaves it alone.
fn idle(window: &mut Window) {
    for keys in ["\r", "\r", "o", "\u{1b}[B\u{1b}[B\u{1b}[B", &"\u{1b}[D".repeat(14), "\u{1b}"] {
        window.changes(keys);
    }
    let start = Instant::now();
    window.shows("Vergrendeld");
    println!("locked by itself after {:.2} s without a key", start.elapsed().as_secs_f64());
}

/// What was written to the terminal since its screen and its history were cleared last.
fn after_clearing(raw: &[u8]) -> &[u8] {
    let cleared = b"\x1b[3J";
    raw.windows(cleared.len()).rposition(|w| w == cleared).map_or(raw, |at| &raw[at..])
}

fn memory(window: &Window) -> Option<Found> {
    match search_memory(window.pid()) {
        Ok(found) => Some(found),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            println!("the kernel lets nobody but root look into the process: not searched");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

fn round(caseload: &Caseload, way: Way) {
    let mut window = caseload.shown();
    if let Some(found) = memory(&window) {
        assert!(found.of(Brought) >= NAMES, "control: before the lock they are there: {}", found.of(Brought));
        assert!(found.of(Typed) + found.of(Pasted) > 1, "control: {:?}", found.words);
    }
    assert!(search(after_clearing(&window.raw())).of(Brought) > 0, "control: before the lock they are on the terminal");
    lock(&mut window, way);
    let left = search(after_clearing(&window.raw()));
    assert!(left.is_nothing(), "{way:?}: on the terminal: {left:?}");
    assert!(search_files(caseload.home.0.path()).is_nothing(), "{way:?}: in a file");
    limits_no_core(&window);
    if let Some(left) = memory(&window) {
        println!("{way:?}: {:?} apart {:?}", left.words.iter().take(9).collect::<Vec<_>>(), left.apart);
        assert!(left.is_nothing(), "{way:?}: in memory");
    }
    window.signal(Signal::KILL);
    window.ended();
}

fn limits_no_core(window: &Window) {
    let limits = Path::new("/proc").join(window.pid().as_raw_nonzero().to_string()).join("limits");
    let limits = std::fs::read_to_string(limits).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
}

#[test]
fn of_two_hundred_names_nothing_is_found_once_it_is_locked() {
    let caseload = Caseload::new();
    for way in [Way::CtrlL, Way::Panic, Way::Stopped] {
        round(&caseload, way);
    }
}

/// The long run: each way ten times, and once by itself.
#[test]
#[ignore = "the long run"]
fn again_and_again_of_two_hundred_names_nothing_is_found_once_it_is_locked() {
    let caseload = Caseload::new();
    let ways = [Way::CtrlL, Way::Panic, Way::Stopped].into_iter().flat_map(|way| [way; 10]).chain([Way::Idle]);
    let rounds = ways.inspect(|way| round(&caseload, *way)).count();
    println!("{rounds} times locked, of {NAMES} names, two typed and pasted ones and the passphrase 0 found");
}
