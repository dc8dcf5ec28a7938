//! A clock that is wrong: a year behind, a year ahead, in the hour that comes twice and the one that never comes, on the
//! 29th of February. What is done goes by its number, and comes out the same.

use std::process::Command;

use chrono::{DateTime, TimeDelta, Utc};

use super::script::{self, Verdict, verify};
use super::subject::{Job, run};
use super::window::Home;
use crate::support::shim::shim;

/// What the clock says, one after another; `None` is the clock as it is.
fn clocks() -> Vec<Option<DateTime<Utc>>> {
    let at = |text: &str| Some(text.parse().unwrap());
    let year = TimeDelta::days(366);
    vec![
        None,
        Some(Utc::now() - year),
        Some(Utc::now() + year),
        // Brussels: half past two in summer time, and an hour later half past two again; then an hour that is left out.
        at("2026-10-25T00:30:00Z"),
        at("2026-10-25T01:30:00Z"),
        at("2027-03-28T00:59:59Z"),
        at("2028-02-29T23:59:59Z"),
        None,
    ]
}

fn set(command: &mut Command, clock: Option<DateTime<Utc>>) -> &mut Command {
    let off = clock.map_or(0, |clock| (clock - Utc::now()).num_seconds());
    command.env("LD_PRELOAD", shim()).env("SHIM_CLOCK", off.to_string()).env("TZ", "Europe/Brussels")
}

fn metrics(home: &Home, clock: Option<DateTime<Utc>>) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ecogram"));
    command.arg("--file").arg(home.file()).arg("--passphrase-file").arg(home.passphrase());
    let done = set(command.args(["metrics", "--client", "C-1", "--json"]), clock).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// Planted: backups in the order of the clock. Seen to fail.
#[test]
fn whatever_the_clock_says_the_order_is_that_of_what_was_done() {
    let home = Home::new();
    let path = home.file();
    let mut done = 0;
    let mut days = Vec::new();
    for clock in clocks() {
        let job = |name: &'static str| Job { name, path: &path, code: home.code, more: &[("FAULTS_EDITS", "5")] };
        let said = run(set(&mut job("edit").command(), clock));
        done += 5;
        assert_eq!((said.acked, said.told, said.ended_well), (done, 0, true), "{clock:?}: {}", said.all);
        assert_eq!(verify(&path, home.code, done), Verdict::Fine, "{clock:?}");
        assert!(run(set(&mut job("backup").command(), clock)).acked > 0, "{clock:?}");
        let store = script::open(&path, home.code).unwrap();
        days.push(store.last_change().unwrap().at.unwrap());
        assert_eq!(store.load(script::client_id(), None).unwrap().history.undoable(), done as usize, "{clock:?}");
        store.close().unwrap();
        let latest = &ecogram::store::backups(&path).unwrap()[0];
        assert_eq!(verify(&latest.path, home.code, done), Verdict::Fine, "{clock:?}: the latest comes first");
    }
    assert!(!days.is_sorted(), "the clock went back");
    let backups = ecogram::store::backups(&path).unwrap();
    assert_eq!(backups.len(), clocks().len());
    assert!(backups.is_sorted_by(|a, b| a.number > b.number && a.seq > b.seq), "{backups:?}");
    let told: Vec<String> = clocks().into_iter().map(|clock| metrics(&home, clock)).collect();
    assert!(told.iter().all(|other| *other == told[0]), "the measures know no clock");
}
