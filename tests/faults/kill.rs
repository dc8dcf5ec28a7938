//! Killed with -9 at a counted place: every acknowledged edit is there, and no lock is left.

use std::io::{BufRead, BufReader};

use ecogram::store::{Error, Secret, Store, exists};

use super::counted::{At, Kills};
use super::script::{Verdict, base, long, open, verify};
use super::subject::{Job, Said, run, scratch};

const EDITS: u32 = 12;

/// What came of the kills of one job.
#[derive(Debug, Default)]
struct Seen {
    kills: u32,
    /// Nothing was acknowledged, something, everything.
    before: u32,
    within: u32,
    after: u32,
    wrong: Vec<Verdict>,
}

/// Lets the subject edit and kills it, at so many places.
fn kills(name: &str, edits: u32, most: u32) -> Seen {
    let (model, mut seen) = (scratch(), Seen::default());
    let code = base(&model.path().join("c.eco"));
    let number = edits.to_string();
    let more = [("FAULTS_EDITS", number.as_str())];
    let kills = Kills { name, model: model.path(), code: &code, more: &more, most };
    let course = kills.each(|path, at, Said { acked, .. }| {
        seen.kills += 1;
        match acked {
            0 => seen.before += 1,
            n if n == edits => seen.after += 1,
            _ => seen.within += 1,
        }
        let verdict = verify(path, &code, acked);
        // What a kill cuts off was said to nobody: it is not told as damage.
        assert!(!path.with_extension("eco.backups").exists(), "{at:?}: told as damaged");
        if verdict != Verdict::Fine {
            seen.wrong.push(verdict);
        }
    });
    println!("killed while editing, of {} changes: {seen:?}", course.all);
    seen
}

fn editing(edits: u32, most: u32) {
    let seen = kills("edit", edits, most);
    assert_eq!(seen.wrong, []);
    assert!(seen.before > 0 && seen.within > 0 && seen.after > 0, "before, in and after: {seen:?}");
}

#[test]
fn killed_while_editing_nothing_that_was_acknowledged_is_lost() {
    editing(EDITS, 40);
}

#[test]
#[ignore = "long"]
fn killed_while_editing_long() {
    editing(250, long(2000));
}

#[test]
fn control_acknowledging_before_saving_is_noticed() {
    let seen = kills("early", EDITS, 20);
    assert!(seen.wrong.contains(&Verdict::Lost), "{seen:?}");
}

/// Kills the subject within a change of passphrase: the file opens with the old or the new one, and both hold the same.
/// Returns how often it was the old one and the new one, and where it was neither.
fn changing(name: &str, most: u32) -> (u32, u32, Vec<At>) {
    let (model, apart) = (scratch(), scratch());
    let (code, next) = (base(&model.path().join("c.eco")), base(&apart.path().join("other.eco")));
    let more = [("FAULTS_OTHER", next.as_str())];
    let (mut old, mut new, mut neither) = (0, 0, Vec::new());
    let kills = Kills { name, model: model.path(), code: &code, more: &more, most };
    let course = kills.each(|path, at, said| {
        if verify(path, &next, 0) == Verdict::Fine {
            new += 1;
        } else if said.acked == 0 && verify(path, &code, 0) == Verdict::Fine {
            old += 1;
        } else {
            neither.push(at);
        }
    });
    println!(
        "killed within a change of passphrase, of {} changes: {old} still the old one, {new} the new one",
        course.all
    );
    (old, new, neither)
}

fn old_or_new(most: u32) {
    let (old, new, neither) = changing("passphrase", most);
    assert_eq!(neither, []);
    assert!(old > 0 && new > 0, "the kills must fall on both sides");
}

#[test]
fn control_a_passphrase_that_is_changed_in_pieces_is_noticed() {
    assert!(!changing("passphrase in pieces", 6).2.is_empty());
}

#[test]
fn killed_within_a_change_of_passphrase_the_file_opens_with_the_old_or_the_new_one() {
    old_or_new(24);
}

#[test]
#[ignore = "long"]
fn killed_within_a_change_of_passphrase_long() {
    old_or_new(u32::MAX);
}

/// Kills the subject while the file is made and its tables are: there is a whole file, or none. Returns how often there
/// was none and a whole one, and where there was something else.
fn making(name: &str, most: u32) -> (u32, u32, Vec<At>) {
    let (empty, apart) = (scratch(), scratch());
    let code = base(&apart.path().join("other.eco"));
    let (mut none, mut whole, mut other) = (0, 0, Vec::new());
    let kills = Kills { name, model: empty.path(), code: &code, more: &[], most };
    let course = kills.each(|path, at, said| {
        let is_there = exists(path);
        if !is_there {
            drop(Store::create(path, &Secret::from_recovery_code(&code).unwrap()).unwrap());
        }
        let is_sound = open(path, &code)
            .is_ok_and(|store| store.check().is_ok_and(|told| told.is_sound()) && store.clients() == Ok(Vec::new()));
        match is_there {
            true if is_sound => whole += 1,
            false if is_sound && said.acked == 0 => none += 1,
            _ => other.push(at),
        }
    });
    println!("killed while making a file, of {} changes: {none} none, {whole} whole", course.all);
    (none, whole, other)
}

fn whole_or_none(most: u32) {
    let (none, whole, other) = making("create", most);
    assert_eq!(other, []);
    assert!(none > 0 && whole > 0, "the kills must fall on both sides");
}

#[test]
fn control_a_file_that_is_made_in_pieces_is_noticed() {
    assert!(!making("create in pieces", 12).2.is_empty());
}

#[test]
fn killed_while_the_file_is_made_there_is_a_whole_one_or_none() {
    whole_or_none(24);
}

#[test]
#[ignore = "long"]
fn killed_while_the_file_is_made_long() {
    whole_or_none(u32::MAX);
}

fn next_ack(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> Option<u32> {
    lines.map_while(Result::ok).find_map(|line| line.strip_prefix("ACK ")?.parse().ok())
}

#[test]
fn a_killed_window_leaves_no_lock() {
    let place = scratch();
    let path = place.path().join("c.eco");
    let code = base(&path);
    for _ in 0..3 {
        let mut child = Job { name: "edit", path: &path, code: &code, more: &[] }.start();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        next_ack(&mut lines).unwrap();
        let second = Store::open(&path, &Secret::from_recovery_code(&code).unwrap());
        assert_eq!(second.err(), Some(Error::InUse));
        child.kill().unwrap();
        child.wait().unwrap();
        open(&path, &code).unwrap().close().unwrap();
    }
}

#[test]
fn the_first_files_of_a_process_open_on_many_threads_at_once() {
    let place = scratch();
    let path = place.path().join("c.eco");
    let code = base(&path);
    for _ in 0..3 {
        let said = run(&mut Job { name: "many at once", path: &path, code: &code, more: &[] }.command());
        assert!(said.told == 0 && said.ended_well, "{}", said.all);
    }
}

#[test]
fn a_wrong_passphrase_writes_nothing_across_the_screen() {
    let place = scratch();
    let (path, other) = (place.path().join("c.eco"), place.path().join("other.eco"));
    let (_, wrong) = (base(&path), base(&other));
    let output = Job { name: "edit", path: &path, code: &wrong, more: &[] }.command().output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(String::from_utf8_lossy(&output.stdout).contains("TOLD the passphrase does not open the file"));
}
