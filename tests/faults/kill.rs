//! Killed with -9 at any moment: every acknowledged edit is there, and no lock is left.

use std::io::{BufRead, BufReader};
use std::time::Duration;

use ecogram::store::{Error, Secret, Store, exists};

use super::script::{Verdict, base, long, open, verify};
use super::subject::{Job, run, scratch};
use crate::support::dice::Dice;

/// When to kill, in microseconds: around the moment that decides, on a fast machine and on a slow one.
pub struct Aim(pub u64);

impl Aim {
    pub fn wait(&self, dice: &mut Dice) {
        std::thread::sleep(Duration::from_micros(self.0 / 2 + dice.below(self.0 as usize) as u64));
    }
    pub fn adjust(&mut self, too_late: bool) {
        self.0 = if too_late { self.0 * 5 / 6 } else { self.0 * 6 / 5 };
    }
}

/// Lets the subject edit, kills it soon after a few acknowledged edits, looks; so many times. Answers with the verdicts
/// that were not fine, and with the edits that were acknowledged.
fn kills(job: &str, times: u32, seed: u64) -> (Vec<Verdict>, u32) {
    let (mut dice, mut wrong, mut all) = (Dice(seed), Vec::new(), 0);
    let mut place = scratch();
    let mut code = base(&place.path().join("c.eco"));
    let mut acked = 0;
    for round in 0..times {
        if round % 20 == 19 {
            (place, acked) = (scratch(), 0);
            code = base(&place.path().join("c.eco"));
        }
        let before = acked;
        let path = place.path().join("c.eco");
        let mut child = Job { name: job, path: &path, code: &code, more: &[] }.start();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let enough = 1 + dice.below(12);
        for _ in 0..enough {
            acked = next_ack(&mut lines).unwrap_or(acked);
        }
        std::thread::sleep(Duration::from_micros(dice.below(6000) as u64));
        child.kill().unwrap();
        while let Some(more) = next_ack(&mut lines) {
            acked = more;
        }
        child.wait().unwrap();
        all += acked - before;
        let verdict = verify(&path, &code, acked);
        // What a kill cuts off was said to nobody: it is not told as damage.
        assert!(!path.with_extension("eco.backups").exists(), "round {round}: told as damaged");
        if verdict != Verdict::Fine {
            wrong.push(verdict);
            (place, acked) = (scratch(), 0);
            code = base(&place.path().join("c.eco"));
        }
    }
    (wrong, all)
}

fn next_ack(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> Option<u32> {
    lines.map_while(Result::ok).find_map(|line| line.strip_prefix("ACK ")?.parse().ok())
}

fn editing(times: u32) {
    let (wrong, acked) = kills("edit", times, 1);
    println!("{times} kills, {acked} edits acknowledged, not fine: {wrong:?}");
    assert_eq!(wrong, []);
}

#[test]
fn killed_while_editing_nothing_that_was_acknowledged_is_lost() {
    editing(50);
}

#[test]
#[ignore = "long"]
fn killed_while_editing_long() {
    editing(long(2000));
}

#[test]
fn control_acknowledging_before_saving_is_noticed() {
    let (wrong, _) = kills("early", 60, 2);
    assert!(wrong.contains(&Verdict::Lost), "{wrong:?}");
}

/// Kills the subject at any moment of a change of passphrase: the file opens with the old or the new one, and both
/// hold the same.
fn changing(times: u32) {
    let (place, mut dice) = (scratch(), Dice(3));
    let (path, other) = (place.path().join("c.eco"), place.path().join("other.eco"));
    let (mut code, mut next) = (base(&path), base(&other));
    let (mut old, mut new, mut aim) = (0, 0, Aim(60_000));
    for _ in 0..times {
        let mut child = Job { name: "passphrase", path: &path, code: &code, more: &[("FAULTS_OTHER", &next)] }.start();
        aim.wait(&mut dice);
        child.kill().unwrap();
        child.wait().unwrap();
        let changed = verify(&path, &next, 0) == Verdict::Fine;
        aim.adjust(changed);
        if changed {
            new += 1;
            std::mem::swap(&mut code, &mut next);
        } else {
            old += 1;
            assert_eq!(verify(&path, &code, 0), Verdict::Fine);
        }
        // Only the file counts here: the backups under many keys are another test's.
        let _ = std::fs::remove_dir_all(place.path().join("c.eco.backups"));
    }
    println!("{times} kills within a change of passphrase: {old} still the old one, {new} the new one");
    assert!(old > 0 && new > 0, "the kills must fall on both sides");
}

#[test]
fn killed_within_a_change_of_passphrase_the_file_opens_with_the_old_or_the_new_one() {
    changing(40);
}

#[test]
#[ignore = "long"]
fn killed_within_a_change_of_passphrase_long() {
    changing(long(500));
}

/// Kills the subject while the file is made and its tables are: there is a whole file, or none.
fn making(times: u32) {
    let (place, mut dice) = (scratch(), Dice(4));
    let code = base(&place.path().join("other.eco"));
    let (mut none, mut whole, mut aim) = (0, 0, Aim(20_000));
    for round in 0..times {
        let path = place.path().join(format!("{round}.eco"));
        let mut child = Job { name: "create", path: &path, code: &code, more: &[] }.start();
        aim.wait(&mut dice);
        child.kill().unwrap();
        child.wait().unwrap();
        aim.adjust(exists(&path));
        if exists(&path) {
            whole += 1;
        } else {
            none += 1;
            drop(Store::create(&path, &Secret::from_recovery_code(&code).unwrap()).unwrap());
        }
        let store = open(&path, &code).unwrap();
        assert!(store.check().unwrap().is_sound());
        assert_eq!(store.clients().unwrap(), []);
    }
    println!("{times} kills while making a file: {none} none, {whole} whole");
    assert!(none > 0 && whole > 0, "the kills must fall on both sides");
}

#[test]
fn killed_while_the_file_is_made_there_is_a_whole_one_or_none() {
    making(40);
}

#[test]
#[ignore = "long"]
fn killed_while_the_file_is_made_long() {
    making(long(500));
}

#[test]
fn a_killed_window_leaves_no_lock() {
    let place = scratch();
    let path = place.path().join("c.eco");
    let code = base(&path);
    for _ in 0..10 {
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
    for _ in 0..10 {
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
