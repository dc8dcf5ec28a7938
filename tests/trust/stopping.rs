//! A fault of the program itself, in a command or before there is a screen: told is where it happened, never what it held.
//! What the standard library says of a panic could be a client's name.

use std::path::Path;

use crate::support::shim::shim;
use crate::support::window::{Home, PASSPHRASE};

/// The clock fails from the start, and the standard library panics. Seen to fail.
#[test]
fn a_command_that_stops_at_a_fault_says_where_and_never_what_it_held() {
    let (home, apart) = (Home::new(), tempfile::tempdir().unwrap());
    let write = |name: &str, text: &str| {
        let path = apart.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let (passphrase, people) = (write("passphrase", PASSPHRASE), write("in.csv", "client,name\nB-01,Sofie\n"));
    let broken = write("broken", "");
    for arguments in [&["import", "--people", &people][..], &["directory", "list"]] {
        let mut command = home.command(Path::new(&passphrase), arguments);
        let done = command.env("LD_PRELOAD", shim()).env("SHIM_BREAK", &broken).output().unwrap();
        assert_eq!(done.status.code(), Some(101), "{arguments:?}");
        says_only_where(&String::from_utf8(done.stderr).unwrap());
    }
    let more = [("LD_PRELOAD", shim()), ("SHIM_BREAK", Path::new(&broken))];
    let mut window = home.start_with((80, 24), "xterm-256color", &more, &["demo"]);
    assert_eq!(window.ended().exit_code(), 101);
    window.shows("stopped at");
    window.is_given_back();
    says_only_where(&window.screen());
}

/// The words of the standard library for a clock that fails are in none of it.
fn says_only_where(told: &str) {
    assert!(told.contains("ecogram ") && told.contains(" stopped at "), "{told}");
    for payload in ["panicked", "Invalid", "Err", "RUST_BACKTRACE"] {
        assert!(!told.contains(payload), "{told}");
    }
}
