//! Hostile text and hostile files, made by dice over good ones: nothing panics, and nothing that steers a terminal or a
//! reader's eye comes out, neither in what is taken in nor in the sentence that refuses it.
//!
//! Short and from a fixed seed by default; `cargo test --test files hostile -- --ignored` runs millions and says how many, as
//! many as `HOSTILE` names.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a test that says what it counted")]

mod doors;
mod spoil;

use std::time::Instant;

use crate::support::dice::Dice;
use crate::support::keyed::keyed;
use doors::{DOORS, Door};

/// Throws so many inputs at a door; what they were, if one of them breaks it, can be made again from the seed.
fn throw(door: &Door, times: u64, seed: u64) {
    let mut dice = Dice(seed);
    let (mut taken, start) = (0, Instant::now());
    for time in 0..times {
        // Files that belong together are spoiled together, one more than the other.
        let which = dice.below(5040);
        let inputs: Vec<Vec<u8>> = (0..door.inputs).map(|at| dice.spoil((door.good)(at), which, door.inputs)).collect();
        let went = std::panic::catch_unwind(|| (door.enter)(&inputs));
        match went {
            Ok(Ok(through)) => taken += u64::from(through),
            Ok(Err(told)) => panic!("{}, seed {seed}, number {time}: {told}\n{}", door.name, shown(&inputs)),
            Err(_) => panic!("{}, seed {seed}, number {time}: a panic\n{}", door.name, shown(&inputs)),
        }
    }
    println!("{}: {times} inputs, {taken} taken in, {} s", door.name, start.elapsed().as_secs());
    assert!(taken > 0, "{}: nothing gets through, so nothing was tried", door.name);
}

fn shown(inputs: &[Vec<u8>]) -> String {
    inputs.iter().map(|input| format!("{:?}\n", String::from_utf8_lossy(input))).collect()
}

#[test]
fn nothing_hostile_gets_through_any_door() {
    for door in DOORS {
        throw(door, door.short, 1);
    }
}

#[test]
fn the_search_for_what_steers_sees_it() {
    for steers in ["\u{1b}[31m", "a\u{202e}b", "a\u{200b}b", "a\rb", "a\u{9b}2J", "e\u{301}\u{301}\u{301}\u{301}"] {
        assert!(doors::inert(steers).is_err(), "{steers:?}");
    }
    assert!(doors::inert("Öznur, 王小明\nخديجة 👩‍👩‍👧").is_ok());
}

/// A file on a stick may have a name that steers the terminal: the sentence about it does not.
#[test]
fn the_name_of_a_file_cannot_attack_the_terminal() {
    let name = "/nowhere/a\u{1b}]52;c;aGk=\u{7}b\u{202e}c\u{9b}2J.csv";
    for arguments in [["import", "--people", name], ["--file", name, "check"], ["--passphrase-file", name, "check"]] {
        let done = std::process::Command::new(env!("CARGO_BIN_EXE_ecogram")).args(arguments).output().unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(!done.status.success() && !said.is_empty());
        doors::inert(&said).unwrap();
    }
}

/// What was written where is said as harmlessly as what was not. Seen to fail: the escape went out.
#[cfg(unix)]
#[test]
fn the_name_of_a_file_that_is_written_cannot_attack_the_terminal() {
    const NAME: &str = "a\u{1b}]0;x\u{7}b\u{202e}c\u{9b}2J";
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(at("zin"), "pluk de dag niet").unwrap();
    std::fs::write(at("in.csv"), "client,name\nB-01,Sofie\n").unwrap();
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_ecogram"));
        command.env_clear().env("HOME", folder.path());
        let file = ["--file", &at(&format!("{NAME}.eco")), "--passphrase-file", &at("zin")].map(str::to_string);
        let done = command.args(file).args(arguments).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
        let said = [done.stdout, done.stderr].map(|said| String::from_utf8(said).unwrap());
        said.iter().for_each(|said| doors::inert(said).unwrap());
        said.concat()
    };
    // Control: the name is told.
    let tells = |said: &str| assert!(said.contains("]0;xb") && said.contains("2J"), "{said}");
    tells(&run(&["import", "--people", &at("in.csv")]));
    let (json, svg, page) = (at(&format!("{NAME}.json")), at(&format!("{NAME}.svg")), at(&format!("{NAME}.md")));
    let (copy, csv) = (at(&format!("{NAME}-copy.eco")), at(&format!("{NAME}.csv")));
    tells(&run(&["export", "--client", "B-01", "-o", &json]));
    tells(&run(&["picture", "--client", "B-01", "-o", &svg]));
    tells(&run(&["report", "--client", "B-01", "--for", "file", "-o", &page]));
    tells(&run(&["directory", "export", "-o", &csv]));
    tells(&run(&["backup", &copy]));
    tells(&run(&["restore", &copy]));
}

/// Seen to fail while every client's visit had a place for ten others: 9 KB a client.
#[cfg(target_os = "linux")]
#[test]
fn many_clients_are_checked_in_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let rows: String = (0..40_000).map(|n| format!("C{n},p{n},An,family,1\n")).collect();
    std::fs::write(at("in.csv"), format!("client,id,name,sector,ring\n{rows}C,p,An,family,9\n")).unwrap();
    let mut command = std::process::Command::new("prlimit");
    command.arg("--as=150000000").arg(env!("CARGO_BIN_EXE_ecogram")).args(["--lang", "en", "import", "--people"]);
    let done = command.arg(at("in.csv")).output().unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(said.contains("in.csv, line 40002, column ring: expected one of 1 (very close), 2"), "{said}");
}

#[test]
fn the_bounds_of_what_comes_in_are_settings_of_the_command() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    let (people, networks) = (at("people.csv"), at("networks.csv"));
    std::fs::write(&people, "client,name,role\nB-01,Annemieke,zus\nB-01,Bo,broer\n").unwrap();
    std::fs::write(&networks, "network_id,attribute\n1,abcdef\n2,abcdef\n").unwrap();
    let (alters, ties, table) = (at("alters.csv"), at("ties.csv"), at("table.csv"));
    std::fs::write(&alters, "network_id,alter_id\n1,a\n").unwrap();
    std::fs::write(&ties, "network_id,a,b\n").unwrap();
    std::fs::write(&table, "name,tags\nBuurthuis,meeting\nKoor,meeting\n").unwrap();
    keyed(at("c.eco").as_ref(), at("zin").as_ref());
    let said = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_ecogram"));
        command.env_clear().env("HOME", folder.path()).args(["--lang", "en", "--file", &at("c.eco")]);
        let done = command.args(["--passphrase-file", &at("zin")]).args(arguments).output().unwrap();
        String::from_utf8([done.stdout, done.stderr].concat()).unwrap()
    };
    let import = ["import", "--people", &people];
    let directory = ["directory", "import", &table];
    let measure = ["metrics", "--networks", &networks, "--alters", &alters, "--ties", &ties, "--json"];
    for command in [&import[..], &directory, &measure] {
        assert!(said(&[command, &["--most-rows", "1"]].concat()).contains("more than 1 rows"), "{command:?}");
        let short = said(&[command, &["--most-characters", "3"]].concat());
        assert!(short.contains("than 3 characters"), "{command:?}: {short}");
        assert!(said(&[command, &["--most-mib", "0"]].concat()).contains("--most-mib"), "{command:?}");
        let taken = said(&[command, &["--most-rows", "2", "--most-mib", "1", "--most-characters", "9"]].concat());
        assert!(
            ["Imported", "entries kept", "density"].iter().any(|word| taken.contains(word)),
            "{command:?}: {taken}"
        );
    }
    let row = format!("B-02,An,{}\n", "x".repeat(1000));
    std::fs::write(&people, format!("client,name,shoes\n{}", row.repeat(1100))).unwrap();
    assert!(said(&[&import[..], &["--most-mib", "1"]].concat()).contains("larger than 1 MiB"));
    assert!(said(&["metrics", "--all", "--most-rows", "2"]).contains("do not go together"));
}

/// The long run. `HOSTILE` says how many inputs a door, `DOOR` which one; ten thousand and all without.
#[test]
#[ignore = "the long run"]
fn millions_of_hostile_inputs() {
    let times = std::env::var("HOSTILE").ok().and_then(|n| n.parse().ok()).unwrap_or(10_000);
    let only = std::env::var("DOOR").ok();
    let seed = std::env::var("SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(2);
    for door in DOORS.iter().filter(|door| only.as_deref().is_none_or(|name| door.name == name)) {
        throw(door, times, seed);
    }
}
