//! The real program in a pseudo-terminal: started, killed, resized, told to stop. Waits for what the screen says,
//! never for a time; nothing of this machine's own folders is read or written.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a test that says what it counted")]

mod prompt;
mod ways_out;

use std::io::Write;

use ecogram::domain::{Language, MessageKey};
use ecogram::text::Texts;
use rustix::process::Signal;

use crate::support::window::{Home, PASSPHRASE, Window, one_line, patiently, said, walk};

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

/// As `cp` and programs that keep folders alike do it. The screen goes before it can tell.
#[test]
fn a_file_that_was_written_over_is_told_when_the_program_is_left() {
    let home = Home::new();
    let mut window = home.start_with_three();
    std::fs::write(home.file(), "theirs").unwrap();
    window.signal(Signal::TERM);
    assert!(!window.ended().success());
    let end = one_line(&window.screen());
    assert!(end.contains("schreef eroverheen"), "{end}");
    assert_eq!(std::fs::read(home.file()).unwrap(), b"theirs");
}

/// The locked program is a fresh process, which has not seen it.
#[test]
fn a_file_that_was_written_over_is_told_on_the_lock_screen() {
    let home = Home::new();
    let mut window = home.start_with_three();
    std::fs::write(home.file(), "theirs").unwrap();
    window.type_in("\u{c}");
    window.says("gate-passphrase");
    window.shows("schreef eroverheen");
    assert!(!window.screen().contains("Fatima"));
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

#[test]
fn a_wrong_passphrase_says_so_and_the_right_one_still_opens() {
    let home = Home::with_file();
    let mut again = home.start(&[]);
    again.unlock("een andere zin");
    again.says("trouble-wrong-passphrase");
    again.type_in(&format!("{PASSPHRASE}\r"));
    again.says("start-code");
}

/// Over a slow connection. Seen to fail: the answer stood in the field of the passphrase.
#[test]
fn what_the_terminal_answers_too_late_is_not_taken_for_the_passphrase() {
    let home = Home::with_file();
    let mut again = home.start(&["--theme", "auto"]);
    again.says("gate-passphrase");
    again.type_in("\u{1b}]11;rgb:fbfb/fafa/f7f7\u{1b}\\\u{1b}[?62;22c");
    again.unlock(PASSPHRASE);
    again.says("start-code");
}

#[test]
fn when_the_window_is_closed_the_process_is_gone_and_everything_is_kept() {
    let home = Home::new();
    let window = home.start_with_three();
    let mut child = window.close();
    patiently("the end of a process without a window", || child.try_wait().unwrap());
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
    // The first has locked and let go of the file: now the second may. It was not locked itself, so it asks for a code.
    second.type_in(&format!("{PASSPHRASE}\r"));
    second.says("start-code");
    second.type_in("B-01\r");
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

/// Seen to fail: one more with each lock, until the right passphrase answered that the disk did not respond.
#[test]
fn no_file_stays_open_over_a_lock() {
    let home = Home::new();
    let mut window = home.start_with_three();
    let open =
        |window: &Window| std::fs::read_dir(format!("/proc/{}/fd", window.pid().as_raw_nonzero())).unwrap().count();
    let before = open(&window);
    for _ in 0..5 {
        window.type_in("\u{1b}[20~");
        window.until("a screen that says nothing", |screen| one_line(&screen.contents()) == "Enter");
        window.type_in("\r");
        window.unlock(PASSPHRASE);
        window.shows_three();
    }
    // A backup that is being made holds a few for a moment, now or before the locks.
    patiently("as few open files as before five locks", || (open(&window) <= before).then_some(()));
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
    // Several lines are several people, and so many are refused.
    window.says("bring-not-read");
    // Esc closes the window; then the line is typed in as ever.
    window.type_in("\u{1b}");
    let refused = said("bring-not-read");
    window.until("the line again", |screen| !screen.contents().contains(&refused));
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
        ["trouble-not-ours", "trouble-wrong-passphrase", "trouble-damaged"].map(MessageKey::known).into_iter().any(
            |key| {
                let said = one_line(&Texts::new(Language::Nl).with(key, &[("detail", path.clone().into())]));
                text.contains(said.split('.').next().unwrap())
            },
        )
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
