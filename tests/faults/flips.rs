//! A damaged file: flipped bits, cut ends, swapped pages, pages out of an older copy. Never shown as truth.

use std::fs;
use std::path::Path;

use ecogram::domain::*;
use ecogram::store::{Secret, Store};

use super::script::{base, client_id, edit, long, open};
use super::subject::scratch;
use crate::support::dice::Dice;

const PAGE: usize = 4096;

/// A file after some edits, an older copy of it, and what it holds.
struct Sound {
    place: tempfile::TempDir,
    code: String,
    now: Vec<u8>,
    older: Vec<u8>,
    network: Network,
}

impl Sound {
    fn new() -> Self {
        let place = scratch();
        let path = place.path().join("c.eco");
        let code = base(&path);
        let mut older = Vec::new();
        let mut network = None;
        for round in 0..2 {
            let mut store = open(&path, &code).unwrap();
            let mut loaded = store.load(client_id(), None).unwrap();
            for n in round * 40 + 1..=round * 40 + 40 {
                edit(&mut store, &mut loaded.network, &mut loaded.history, n).unwrap();
            }
            store.close().unwrap();
            network = Some(loaded.network);
            if round == 0 {
                older = fs::read(&path).unwrap();
            }
        }
        let now = fs::read(&path).unwrap();
        Self { place, code, now, older, network: network.unwrap() }
    }
    fn path(&self) -> std::path::PathBuf {
        self.place.path().join("c.eco")
    }
}

/// What became of a damaged file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Seen {
    /// It does not open, or does not load.
    Refused,
    /// It loads as it should, and the check finds the damage.
    Found,
    /// It loads as it should, and nothing is found: the damage does not matter, or was missed.
    Unnoticed,
    /// Something else than what was written was shown.
    WrongData,
}

fn look(path: &Path, code: &str, network: &Network) -> Seen {
    let Ok(store) = open(path, code) else { return Seen::Refused };
    let loaded = store.load(client_id(), None);
    let sound = store.check().is_ok_and(|report| report.is_sound());
    match loaded {
        Ok(loaded) if loaded.network != *network => Seen::WrongData,
        Ok(_) if sound => Seen::Unnoticed,
        Ok(_) => Seen::Found,
        Err(_) => Seen::Refused,
    }
}

/// Damages the file so many times, each time in another way, and counts what became of it.
fn damage(times: u32, seed: u64, mut how: impl FnMut(&Sound, &mut Dice) -> Vec<u8>) -> [u32; 4] {
    let (sound, mut dice, mut seen) = (Sound::new(), Dice(seed), [0; 4]);
    for _ in 0..times {
        let damaged = how(&sound, &mut dice);
        if damaged != sound.now {
            fs::write(sound.path(), damaged).unwrap();
            seen[look(&sound.path(), &sound.code, &sound.network) as usize] += 1;
        }
    }
    println!("refused {}, found by the check {}, unnoticed {}, wrong data {}", seen[0], seen[1], seen[2], seen[3]);
    seen
}

fn flip(sound: &Sound, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = sound.now.clone();
    let at = dice.below(bytes.len());
    bytes[at] ^= 1 << dice.below(8);
    bytes
}

fn cut(sound: &Sound, dice: &mut Dice) -> Vec<u8> {
    let pages = sound.now.len() / PAGE;
    let length = if dice.below(2) == 0 { dice.below(pages) * PAGE } else { dice.below(sound.now.len()) };
    sound.now[..length].to_vec()
}

fn swap(sound: &Sound, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = sound.now.clone();
    let pages = bytes.len() / PAGE;
    let (a, b) = (dice.below(pages), dice.below(pages));
    let page = bytes[a * PAGE..(a + 1) * PAGE].to_vec();
    bytes.copy_within(b * PAGE..(b + 1) * PAGE, a * PAGE);
    bytes[b * PAGE..(b + 1) * PAGE].copy_from_slice(&page);
    bytes
}

/// One page as it was in an older copy: SQLCipher's own seal is right.
fn older(sound: &Sound, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = sound.now.clone();
    let at = dice.below(sound.older.len() / PAGE) * PAGE;
    bytes[at..at + PAGE].copy_from_slice(&sound.older[at..at + PAGE]);
    bytes
}

fn all(times: u32) {
    for (seed, how) in [(5, flip as fn(&Sound, &mut Dice) -> Vec<u8>), (6, cut), (7, swap)] {
        let seen = damage(times, seed, how);
        assert_eq!(seen[2..], [0, 0], "every one is noticed, and none shows wrong data");
    }
    let seen = damage(times, 8, older);
    assert_eq!(seen[2..], [0, 0], "an older page is noticed as well");
}

/// A program that ended suddenly left its last changes in the file beside; a bit of that is flipped. Where a change is
/// missing then, the file does not open, or that is told. Answers with how many were refused, told, and harmless.
fn beside(times: u32, seed: u64) -> [u32; 3] {
    let (sound, mut dice, mut seen) = (Sound::new(), Dice(seed), [0; 3]);
    let beside = sound.path().with_extension("eco-wal");
    let mut store = open(&sound.path(), &sound.code).unwrap();
    let mut loaded = store.load(client_id(), None).unwrap();
    for n in 81..=90 {
        edit(&mut store, &mut loaded.network, &mut loaded.history, n).unwrap();
    }
    let (file, waits) = (fs::read(sound.path()).unwrap(), fs::read(&beside).unwrap());
    store.close().unwrap();
    // All but the very last page, which cannot be told from one that was being written.
    let before_the_last = waits.len() - PAGE - 24;
    for _ in 0..times {
        let at = dice.below(before_the_last);
        let mut flipped = waits.clone();
        flipped[at] ^= 1 << dice.below(8);
        let _ = fs::remove_dir_all(sound.path().with_extension("eco.backups"));
        fs::write(sound.path(), &file).unwrap();
        fs::write(&beside, &flipped).unwrap();
        let Ok(store) = open(&sound.path(), &sound.code) else {
            seen[0] += 1;
            continue;
        };
        let whole = store.load(client_id(), None).is_ok_and(|now| now.network == loaded.network);
        match store.kept_broken() {
            Some(kept) => {
                seen[1] += 1;
                assert_eq!(fs::read(kept.with_extension("eco-wal")).unwrap(), flipped, "it is kept as it was");
            }
            None => {
                assert!(whole, "byte {at} of {}: a change is missing, and nobody is told", waits.len());
                seen[2] += 1;
            }
        }
    }
    println!("what waits beside: {} refused, {} told, {} harmless", seen[0], seen[1], seen[2]);
    seen
}

#[test]
fn a_flipped_bit_in_what_waits_beside_the_file_is_told() {
    assert!(beside(50, 9)[1] > 25);
}

/// What was cut off in the midst of writing was said to nobody: it is no damage.
#[test]
fn a_change_that_was_not_written_to_its_end_is_no_damage() {
    let sound = Sound::new();
    let beside = sound.path().with_extension("eco-wal");
    let mut store = open(&sound.path(), &sound.code).unwrap();
    let mut loaded = store.load(client_id(), None).unwrap();
    let (mut ends, mut file) = (Vec::new(), Vec::new());
    for n in 81..=83 {
        edit(&mut store, &mut loaded.network, &mut loaded.history, n).unwrap();
        ends.push(fs::read(&beside).unwrap().len());
        file = fs::read(sound.path()).unwrap();
    }
    let waits = fs::read(&beside).unwrap();
    store.close().unwrap();
    for length in [0, 20, 40, ends[0] - 1, ends[0], ends[0] + 30, ends[1] - PAGE, ends[1], ends[2] - 1, ends[2]] {
        fs::write(sound.path(), &file).unwrap();
        fs::write(&beside, &waits[..length]).unwrap();
        assert_eq!(open(&sound.path(), &sound.code).unwrap().kept_broken(), None, "{length} of {ends:?}");
    }
}

#[test]
#[ignore = "long"]
fn a_flipped_bit_beside_long() {
    beside(long(10_000), 10);
}

#[test]
fn every_flipped_bit_cut_end_swapped_and_older_page_is_noticed() {
    all(60);
}

#[test]
#[ignore = "long"]
fn every_flipped_bit_long() {
    all(long(10_000));
}

/// The same flips on a plain SQLite database, which shows wrong data: the harness sees it.
#[test]
fn control_without_encryption_flipped_bits_show_wrong_data() {
    let place = scratch();
    let path = place.path().join("plain.db");
    // The library sets itself up with the first file of ours, once for all threads.
    base(&place.path().join("first.eco"));
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute_batch("CREATE TABLE t (name TEXT)").unwrap();
    for n in 0..400 {
        conn.execute("INSERT INTO t VALUES (?1)", [format!("Persoon {n} met een langere naam")]).unwrap();
    }
    drop(conn);
    let names = |path: &Path| -> rusqlite::Result<Vec<String>> {
        let conn = rusqlite::Connection::open(path)?;
        let mut all = conn.prepare("SELECT name FROM t")?;
        let names = all.query_map([], |row| row.get(0))?;
        names.collect()
    };
    let (sound, right, mut dice) = (fs::read(&path).unwrap(), names(&path).unwrap(), Dice(9));
    let wrong = (0..100).filter(|_| {
        let mut bytes = sound.clone();
        let at = dice.below(bytes.len());
        bytes[at] ^= 1 << dice.below(8);
        fs::write(&path, bytes).unwrap();
        names(&path).is_ok_and(|names| names != right)
    });
    assert!(wrong.count() > 0);
}

/// Damage, notice, restore the latest backup, compare: so many times.
fn restores(times: u32) {
    let sound = Sound::new();
    let secret = || Secret::from_recovery_code(&sound.code).unwrap();
    let backup = sound.place.path().join("backup.eco");
    open(&sound.path(), &sound.code).unwrap().backup_to(&backup).unwrap();
    let mut dice = Dice(10);
    for _ in 0..times {
        fs::write(sound.path(), flip(&sound, &mut dice)).unwrap();
        let seen = look(&sound.path(), &sound.code, &sound.network);
        assert!(matches!(seen, Seen::Refused | Seen::Found));
        let (store, kept) = Store::restore(&sound.path(), &backup, &secret()).unwrap();
        assert_eq!(store.load(client_id(), None).unwrap().network, sound.network);
        fs::remove_file(kept.unwrap()).unwrap();
    }
    println!("{times} restores, all right");
}

#[test]
fn a_damaged_file_is_restored_from_its_backup() {
    restores(15);
}

#[test]
#[ignore = "long"]
fn a_damaged_file_is_restored_long() {
    restores(long(1000));
}
