//! Killed with -9 while a visit is closed: it is closed for good, or open with all of its undo. Nothing in between.

use super::counted::Kills;
use super::script::{Verdict, base, is_closed};
use super::subject::scratch;

/// What the file held after each kill: the visit open, closed, or something that must not be.
#[derive(Debug, Default)]
struct Seen {
    open: u32,
    closed: u32,
    wrong: Vec<Verdict>,
}

/// Lets the subject close a visit after a few edits, and kills it at so many places.
fn kills(name: &str, most: u32) -> Seen {
    let (model, mut seen) = (scratch(), Seen::default());
    let code = base(&model.path().join("c.eco"));
    let kills = Kills { name, model: model.path(), code: &code, more: &[], most };
    let course = kills.each(|path, _, said| match is_closed(path, &code, said.acked > 0) {
        Ok(true) => seen.closed += 1,
        Ok(false) => seen.open += 1,
        Err(verdict) => seen.wrong.push(verdict),
    });
    println!("killed while a visit was closed, {course:?}: {seen:?}");
    seen
}

fn only_open_or_closed(most: u32) {
    let seen = kills("close visit", most);
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
    only_open_or_closed(u32::MAX);
}

#[test]
fn control_saying_that_it_is_closed_before_it_is_kept_is_noticed() {
    let seen = kills("close visit early", 6);
    assert!(seen.wrong.contains(&Verdict::Lost), "{seen:?}");
}
