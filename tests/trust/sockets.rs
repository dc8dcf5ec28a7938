//! Nothing goes over a network: a scripted session and every command open no socket, look up no name, reach nobody.

use std::path::Path;
use std::process::Command;

use crate::support::window::{Home, PASSPHRASE, Window, shim};

/// What was called of all that could open a way to a network. A pair of ends within the process is none: the program
/// wakes itself with it.
fn called(log: &Path) -> Vec<String> {
    let told = std::fs::read_to_string(log).unwrap_or_default();
    told.lines().filter(|line| *line != "pair").map(str::to_string).collect()
}

/// First start, a client with three people, every screen once, a page, a lock, and out.
fn session(home: &Home, log: &Path) {
    let more = [("LD_PRELOAD", shim()), ("SHIM_LOG", log)];
    let mut window = home.start_with((100, 30), "xterm-256color", &more, &[]);
    window.first_start();
    window.add_client_and_three();
    window.type_in("\u{1b}");
    window.settle();
    walk(&mut window);
    window.type_in("\u{c}");
    window.unlock(PASSPHRASE);
    window.shows_three();
    window.type_in("q");
    window.says("app-quit-question");
    window.type_in("\r");
    assert!(window.ended().success());
}

fn walk(window: &mut Window) {
    for keys in ["m", "s", "v", "i", "x", "c", "g", "o", "w", "p", "?"] {
        window.type_in(keys);
        window.settle();
        // Enter on the page writes it; the question before is answered with yes.
        if keys == "p" {
            window.type_in("\r\r");
            window.settle();
        }
        window.type_in("\u{1b}");
        window.settle();
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
        let done = command.env("LD_PRELOAD", shim()).env("SHIM_LOG", &log).output().unwrap();
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
    bash.args(["-c", "exec 3<>/dev/tcp/127.0.0.1/9"]).env("LD_PRELOAD", shim()).env("SHIM_LOG", &log);
    let _ = bash.output().unwrap();
    let called = called(&log);
    assert!(called.contains(&"socket".to_string()) && called.contains(&"connect".to_string()), "{called:?}");
}
