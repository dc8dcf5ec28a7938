//! A command asks for the passphrase: what is typed is not shown, and however it ends or stops the terminal shows it again.

use rustix::process::Signal;
use rustix::termios::LocalModes;

use crate::support::window::{Home, PASSPHRASE, Window, said};

fn asking(home: &Home) -> Window {
    let window = home.start(&["check"]);
    window.says("gate-passphrase");
    is_hidden(&window);
    window
}

/// Control: there is something to give back.
fn is_hidden(window: &Window) {
    let modes = window.modes();
    assert!(!modes.contains(LocalModes::ECHO), "{modes:?}");
}

fn asks_again(window: &Window, times: usize) {
    let question = said("gate-passphrase");
    window.until("the question once more", |screen| screen.contents().matches(&question).count() == times);
    is_hidden(window);
}

/// In full raw mode the terminal stayed raw after TERM, INT and HUP, and while it was stopped. Seen to fail.
#[test]
fn the_terminal_shows_what_is_typed_again_however_a_command_that_asks_for_the_passphrase_ends() {
    let home = Home::with_file();
    for signal in [Signal::TERM, Signal::INT, Signal::HUP, Signal::QUIT] {
        let mut window = asking(&home);
        window.signal(signal);
        assert!(!window.ended().success(), "{signal:?}");
        window.is_cooked();
    }
    for keys in ["\u{3}", "half\u{3}", "\u{1c}", "\u{4}"] {
        let mut window = asking(&home);
        window.type_in(keys);
        assert!(!window.ended().success(), "{keys:?}");
        window.is_cooked();
    }
}

#[test]
fn a_command_that_is_stopped_while_it_asks_for_the_passphrase_asks_again_when_it_goes_on() {
    let home = Home::with_file();
    let mut window = asking(&home);
    for (times, stop) in [(2, "kill"), (3, "\u{1a}")] {
        if stop == "kill" {
            window.signal(Signal::TSTP)
        } else {
            window.type_in(stop)
        }
        window.stopped();
        window.is_cooked();
        window.signal(Signal::CONT);
        asks_again(&window, times);
    }
    window.type_in(&format!("{PASSPHRASE}\r"));
    assert!(window.ended().success());
    window.says("cli-check-sound");
    window.is_cooked();
    assert!(!String::from_utf8_lossy(&window.raw()).contains(PASSPHRASE));
}

#[test]
fn a_line_with_an_arrow_key_in_it_is_no_passphrase_and_one_that_was_corrected_is() {
    let home = Home::with_file();
    let mut window = asking(&home);
    window.type_in("pluk\u{1b}[D\r");
    asks_again(&window, 2);
    window.type_in(&format!("{PASSPHRASE}xé\u{7f}\u{7f}\r"));
    assert!(window.ended().success());
    window.says("cli-check-sound");
}

/// A signal that was listened to once has no effect of its own any more: it must have it all the same. The terminal holds
/// back what is written, so that the command does not end by itself.
#[test]
fn a_command_can_be_ended_after_the_passphrase_as_well() {
    let home = Home::with_file();
    let mut window = asking(&home);
    window.type_in(&format!("{PASSPHRASE}\r\u{13}"));
    window.until("the passphrase to be read", |_| window.modes().contains(LocalModes::ECHO));
    window.signal(Signal::TERM);
    assert!(!window.ended().success());
    window.is_cooked();
}

/// A slip of the finger would lock the new file for good. Without the second question the test waits for it in vain.
#[test]
fn a_command_that_makes_a_file_says_so_asks_twice_and_shows_a_code_that_can_be_copied() {
    let home = Home::new();
    std::fs::write(home.0.path().join("people.csv"), "name,ring\nAn,1\n").unwrap();
    let import = ["import", "--client", "Q-1", "--people", "people.csv"];
    for (first, second, told) in
        [("kort", None, "gate-too-short"), (PASSPHRASE, Some("een zin die niemand raad"), "cli-not-equal")]
    {
        let mut window = home.start(&import);
        window.shows("Er is nog geen bestand");
        window.says("gate-passphrase");
        window.type_in(&format!("{first}\r"));
        if let Some(second) = second {
            window.says("gate-again");
            window.type_in(&format!("{second}\r"));
        }
        assert!(!window.ended().success());
        window.says(told);
        assert!(!home.file().exists(), "nothing is made");
    }
    let mut window = home.start(&import);
    window.says("gate-passphrase");
    window.type_in(&format!("{PASSPHRASE}\r"));
    window.says("gate-again");
    is_hidden(&window);
    window.type_in(&format!("{PASSPHRASE}\r"));
    assert!(window.ended().success());
    let screen = window.screen();
    let is_word = |word: &str| (3..=8).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let sixes = screen.lines().filter(|line| line.split(' ').count() == 6 && line.split(' ').all(is_word));
    assert_eq!(sixes.count(), 4, "{screen}");
    assert!(!screen.contains(PASSPHRASE));
}
