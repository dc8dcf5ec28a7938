//! Killed with -9 while a visit is closed: it is closed for good, or open with all of its undo. Nothing in between.

use std::io::{BufRead, BufReader};
use std::time::Duration;

use super::script::{Verdict, base, is_closed};
use super::subject::{Job, scratch};
use crate::support::dice::Dice;

/// What the file held after each kill: the visit open, closed, or something that must not be.
#[derive(Debug, Default)]
struct Seen {
    open: u32,
    closed: u32,
    wrong: Vec<Verdict>,
}

/// Lets the subject close a visit after a few edits, kills it about when it does, and looks; so many times.
fn kills(job: &str, times: u32, seed: u64) -> Seen {
    let (mut dice, mut seen) = (Dice(seed), Seen::default());
    // In microseconds: it comes nearer to the moment that decides by itself, on a fast machine and on a slow one.
    let mut longest = 8_000;
    for _ in 0..times {
        let place = scratch();
        let path = place.path().join("c.eco");
        let code = base(&path);
        let mut child = Job { name: job, path: &path, code: &code, more: &[] }.start();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        lines.find(|line| line == "CLOSING").expect("it gets as far as closing");
        std::thread::sleep(Duration::from_micros(dice.below(longest) as u64));
        child.kill().unwrap();
        let acked = lines.any(|line| line == "ACK 1");
        child.wait().unwrap();
        match is_closed(&path, &code, acked) {
            Ok(true) => (seen.closed, longest) = (seen.closed + 1, longest * 5 / 6 + 1),
            Ok(false) => (seen.open, longest) = (seen.open + 1, longest * 6 / 5),
            Err(verdict) => seen.wrong.push(verdict),
        }
    }
    println!("{times} kills while a visit was closed: {seen:?}");
    seen
}

fn only_open_or_closed(times: u32) {
    let seen = kills("close visit", times, 21);
    assert_eq!(seen.wrong, []);
    assert!(seen.open > 0 && seen.closed > 0, "the kills must fall on both sides: {seen:?}");
}

#[test]
fn killed_while_a_visit_is_closed_it_is_open_or_closed() {
    only_open_or_closed(20);
}

#[test]
#[ignore = "long"]
fn killed_while_a_visit_is_closed_long() {
    only_open_or_closed(1000);
}

#[test]
fn control_saying_that_it_is_closed_before_it_is_kept_is_noticed() {
    let seen = kills("close visit early", 20, 22);
    assert!(seen.wrong.contains(&Verdict::Lost), "{seen:?}");
}
