//! Nothing goes over a network: a scripted session and every command open no socket, look up no name, reach nobody.

use std::path::Path;
use std::process::Command;

use crate::support::shim::shim;
use crate::support::window::{Home, PASSPHRASE, Window, said};

/// What was called of all that could open a way to a network. A pair of ends within the process is none: the program
/// wakes itself with it.
fn called(log: &Path) -> Vec<String> {
    let told = std::fs::read_to_string(log).unwrap_or_default();
    told.lines().filter(|line| *line != "pair").map(str::to_string).collect()
}

/// First start, a client with three people, every screen once, a page, a lock, and out.
fn session(home: &Home, log: &Path) {
    let more = [("LD_PRELOAD", shim()), ("SHIM_NET", log)];
    let mut window = home.start_with((100, 30), "xterm-256color", &more, &[]);
    window.first_start();
    window.add_client_and_three();
    window.frame_with("three people", |frame| frame.contains(&said("app-saved")) && frame.contains("Dr. Peeters"));
    window.type_in("\u{1b}");
    let line = said("line-label");
    window.frame_with("the ring", |frame| frame.contains(&said("app-saved")) && !frame.contains(&line));
    walk(&mut window);
    window.type_in("\u{c}");
    window.unlock(PASSPHRASE);
    window.shows_three();
    window.type_in("q");
    window.says("app-quit-question");
    window.type_in("\r");
    assert!(window.ended().success());
}

/// The last line says what the keys of a place do.
fn keys(frame: &str) -> String {
    frame.trim_end().lines().next_back().unwrap_or_default().trim().to_string()
}

fn walk(window: &mut Window) {
    let of_the_ring = keys(&window.frame());
    for key in ["m", "s", "v", "i", "x", "c", "g", "o", "w", "p", "?"] {
        let mut frame = window.changes(key);
        // Enter on the page writes it; the question before is answered with yes.
        if key == "p" {
            window.changes("\r");
            frame = window.changes("\r");
        }
        while keys(&frame) != of_the_ring {
            frame = window.changes("\u{1b}");
        }
    }
}

#[test]
fn no_socket_is_opened_by_a_session_nor_by_any_command() {
    let (home, apart) = (Home::new(), tempfile::tempdir().unwrap());
    let log = apart.path().join("calls");
    session(&home, &log);
    let passphrase = apart.path().join("passphrase");
    std::fs::write(&passphrase, PASSPHRASE).unwrap();
    let file = |name: &str| apart.path().join(name).display().to_string();
    let (json, svg, pdf, html, copy) = (file("a.json"), file("a.svg"), file("a.pdf"), file("a.html"), file("a.eco"));
    let commands: [&[&str]; 16] = [
        &["show", "--client", "B-01"],
        &["metrics", "--client", "B-01"],
        &["steps", "--client", "B-01"],
        &["directory", "list"],
        &["export", "--client", "B-01", "-o", &json],
        &["export", "--client", "B-01", "--names", "--replace", "-o", &json],
        &["picture", "--client", "B-01", "-o", &svg],
        &["report", "--client", "B-01", "--for", "client", "-o", &pdf],
        &["report", "--client", "B-01", "--for", "file", "-o", &html],
        &["check"],
        &["backup", &copy],
        &["restore", &copy],
        &["licenses"],
        &["completions", "bash"],
        &["--help"],
        &["import", &json],
    ];
    for arguments in commands {
        let mut command = home.command(&passphrase, arguments);
        let done = command.env("LD_PRELOAD", shim()).env("SHIM_NET", &log).output().unwrap();
        // The last one brings in a client who is there already.
        let refused = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success() || arguments[0] == "import", "{arguments:?}: {refused}");
    }
    assert!(std::fs::read_to_string(&log).unwrap().contains("pair"), "the calls are written down");
    assert_eq!(called(&log), Vec::<String>::new());
}

#[test]
fn the_check_sees_a_program_that_opens_a_socket() {
    let apart = tempfile::tempdir().unwrap();
    let log = apart.path().join("calls");
    let mut bash = Command::new("bash");
    bash.args(["-c", "exec 3<>/dev/tcp/127.0.0.1/9"]).env("LD_PRELOAD", shim()).env("SHIM_NET", &log);
    let _ = bash.output().unwrap();
    let called = called(&log);
    assert!(called.contains(&"socket".to_string()) && called.contains(&"connect".to_string()), "{called:?}");
}
