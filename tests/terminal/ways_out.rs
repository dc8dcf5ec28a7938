//! Thirteen ways out of the program, and after each the terminal is as it was found: the ordinary screen, a cursor, no
//! mouse, no brackets around what is pasted, whole lines, and nothing of a client on it.

use std::io::Write;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::support::shim::shim;
use crate::support::window::{Home, PASSPHRASE, Window, one_line, patiently, said};

/// A way out, and what leads to it. Answers with how long the program took to go.
type Way = (&'static str, fn(&Home) -> Duration);

const WAYS: [Way; 13] = [
    ("quit", |home| {
        let mut window = demo(home);
        window.type_in("q");
        window.shows("Ecogram verlaten?");
        given_back(window, |window| window.type_in("\r"), true)
    }),
    ("quit, once the window was enlarged", |home| {
        let mut window = demo(home);
        window.resize(100, 30);
        window.says("app-demo");
        window.type_in("q");
        window.shows("Ecogram verlaten?");
        given_back(window, |window| window.type_in("\r"), true)
    }),
    ("panic", panic),
    ("TERM", |home| signalled(home, Signal::TERM)),
    ("HUP", |home| signalled(home, Signal::HUP)),
    ("INT", |home| signalled(home, Signal::INT)),
    ("QUIT", |home| signalled(home, Signal::QUIT)),
    ("TSTP and CONT", stopped_and_on),
    ("a closed window", |home| {
        let mut child = demo(home).close();
        let start = Instant::now();
        patiently("the end of a process without a window", || child.try_wait().unwrap());
        start.elapsed()
    }),
    ("sizes from 1x1 to 500x1", |home| {
        let mut window = demo(home);
        for (cols, rows) in [(0, 0), (1, 1), (500, 1), (1, 200), (33, 9), (200, 60), (0, 24), (80, 24)] {
            window.master.resize(crate::support::window::size(cols, rows)).unwrap();
        }
        window.frame_with("a frame of the last size", |frame| one_line(frame).contains(&said("app-demo")));
        window.type_in("q");
        window.shows("Ecogram verlaten?");
        given_back(window, |window| window.type_in("\r"), true)
    }),
    ("a window of one cell", |home| {
        let window = home.start_in((1, 1), "xterm-256color", &["demo"]);
        window.until("the other screen", |screen| screen.alternate_screen());
        given_back(window, |window| window.type_in("q\r"), true)
    }),
    ("TERM=dumb", |home| {
        let mut window = home.start_in((80, 24), "dumb", &["demo"]);
        window.says("app-demo");
        window.type_in("q");
        window.shows("Ecogram verlaten?");
        given_back(window, |window| window.type_in("\r"), true)
    }),
    ("a paste of four mebibytes", |home| {
        let mut window = demo(home);
        window.type_in("a\u{1b}[200~");
        for piece in "qqqq d\n".repeat(4 * 1024 * 1024 / 7).as_bytes().chunks(1 << 16) {
            window.keys.write_all(piece).unwrap();
        }
        window.type_in("\u{1b}[201~");
        window.says("bring-not-read");
        given_back(window, |window| window.signal(Signal::TERM), true)
    }),
];

fn demo(home: &Home) -> Window {
    let window = home.start(&["demo"]);
    window.says("app-demo");
    window
}

fn signalled(home: &Home, signal: Signal) -> Duration {
    given_back(demo(home), |window| window.signal(signal), signal != Signal::HUP)
}

/// Leaves; the terminal is then as it was found. A window that hung up may be left with an exit status of its own.
fn given_back(mut window: Window, leave: impl FnOnce(&mut Window), well: bool) -> Duration {
    let start = Instant::now();
    leave(&mut window);
    let status = window.ended();
    let took = start.elapsed();
    assert!(status.success() || !well, "{status:?}");
    window.is_given_back();
    window.is_cooked();
    assert!(!window.screen().contains("Rita"), "nothing stays on the screen\n{}", window.screen());
    is_wiped(&window);
    took
}

/// The screen that the program drew on was blank before it was left, its history too: not every terminal throws it away.
/// Seen to fail while it was left as it stood.
fn is_wiped(window: &Window) {
    let (raw, leaving) = (window.raw(), b"\x1b[?1049l");
    let last = raw.windows(leaving.len()).rposition(|bytes| bytes == leaving).expect("the other screen was left");
    assert!(!raw[last..].windows(4).any(|bytes| bytes == b"\x1b[3J"), "what stood there before is not ours to wipe");
    said_nothing_beside(&raw);
    let (rows, cols) = window.seen.0.lock().unwrap().parser.screen().size();
    let mut parser = vt100::Parser::new(rows, cols, 0);
    parser.process(&raw[..last]);
    assert!(parser.screen().contents().trim().is_empty(), "it was left with this\n{}", parser.screen().contents());
    let wiped = raw[..last].windows(4).rposition(|bytes| bytes == b"\x1b[3J").expect("the history was wiped");
    let drawn = raw[..last].windows(4).rposition(|bytes| bytes == b"Rita");
    assert!(drawn.is_none_or(|drawn| drawn < wiped), "something was drawn after it");
}

/// What is told to the terminal beside its cells outlives every wiping: the title of the window, the clipboard, a
/// notification, a place in its history. Seen to fail with the client's code in the title.
fn said_nothing_beside(raw: &[u8]) {
    let asked = b"\x1b]11;?";
    let begun =
        raw.windows(2).enumerate().filter(|(_, w)| matches!(w, [0x1b, b']' | b'P' | b'_' | b'^' | b'X' | b'k']));
    for (at, _) in begun {
        let end = raw.len().min(at + 40);
        assert!(raw[at..].starts_with(asked), "{:?}", String::from_utf8_lossy(&raw[at..end]));
    }
}

/// The clock fails, and the standard library panics, as it may at a fault of the system or of ours.
fn panic(home: &Home) -> Duration {
    let broken = home.0.path().join("broken");
    let more = [("LD_PRELOAD", shim()), ("SHIM_BREAK", broken.as_path())];
    let mut window = home.start_with((80, 24), "xterm-256color", &more, &["demo"]);
    window.says("app-demo");
    std::fs::write(&broken, "").unwrap();
    let start = Instant::now();
    window.type_in("m");
    assert_eq!(window.ended().exit_code(), 101, "{}", window.screen());
    let took = start.elapsed();
    std::fs::remove_file(&broken).unwrap();
    window.is_given_back();
    window.is_cooked();
    window.shows("stopped at");
    is_wiped(&window);
    assert!(!window.screen().contains("Rita"), "{}", window.screen());
    took
}

/// Another program stops it: the terminal is given back; when it goes on it is locked, and opens where it was.
fn stopped_and_on(home: &Home) -> Duration {
    let fresh = !home.file().exists();
    let mut window = home.start(if fresh { &[] } else { &["open", "B-01"] });
    if fresh {
        window.first_start();
        window.add_client_and_three();
        window.type_in("half");
        window.shows("half");
    } else {
        window.unlock(PASSPHRASE);
        window.shows_three();
    }
    let start = Instant::now();
    window.signal(Signal::TSTP);
    window.stopped();
    let took = start.elapsed();
    window.is_given_back();
    window.is_cooked();
    assert!(!window.screen().contains("Fatima"), "{}", window.screen());
    is_wiped(&window);
    window.signal(Signal::CONT);
    window.says("gate-locked");
    window.unlock(PASSPHRASE);
    window.shows_three();
    if fresh {
        window.shows("half");
    }
    given_back(window, |window| window.signal(Signal::TERM), true);
    took
}

#[test]
fn the_terminal_is_given_back_by_every_way_out() {
    let home = Home::new();
    for (name, leave) in WAYS {
        println!("{name}: {:?}", leave(&home));
    }
}

/// The long run: every way fifty times.
#[test]
#[ignore = "the long run"]
fn fifty_times_by_every_way_out() {
    for (name, leave) in WAYS {
        let home = Home::new();
        let mut took: Vec<Duration> = (0..50).map(|_| leave(&home)).collect();
        took.sort_unstable();
        println!("{name}: 50 of 50, {:?} in the middle, {:?} at most", took[25], took[49]);
    }
}
