//! A file that another program writes over in place while it is open, as `cp`, `rsync --inplace`, a truncation and
//! programs that keep folders alike do it.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use ecogram::domain::*;
use ecogram::store::{Error, Moved, Store, backups};

use super::made::*;

/// Adds so many people, each one saved.
fn add_people(store: &mut Store, network: &mut Network, ids: std::ops::Range<u128>) {
    for n in ids {
        let entry = History::default().make(network, Change::put(person(n, "Ann"))).unwrap();
        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    }
}

/// The same file, with another content.
fn write_over(path: &Path, content: &[u8]) {
    let mut file = OpenOptions::new().write(true).truncate(true).open(path).unwrap();
    file.write_all(content).unwrap();
}

/// What the latest backup holds of the client.
fn in_backup(place: &Place) -> Network {
    let latest = &backups(&place.path).unwrap()[0];
    let view = Store::view(&latest.path, &place.secret()).unwrap();
    assert!(view.check().unwrap().is_sound());
    view.load(ClientId(id(1)), None).unwrap().network
}

/// What a program may write over an open file.
fn contents(older: &[u8], now: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let mut flipped = now.to_vec();
    flipped[now.len() - 100] ^= 1;
    vec![
        ("an older copy of it", older.to_vec()),
        ("nothing", Vec::new()),
        ("the first five thousand bytes", now[..5000].to_vec()),
        ("something of the same length", vec![7; now.len()]),
        ("one bit otherwise", flipped),
        ("more at the end", [now, b"more"].concat()),
    ]
}

#[test]
fn a_file_that_is_written_over_while_it_is_open_is_told_and_nothing_is_lost() {
    // Few edits wait beside the file; many were put into it meanwhile.
    for edits in [3, 60] {
        for which in 0..6 {
            let (place, mut store) = Place::new();
            let older = place.folder.path().join("older.eco");
            store.backup_to(&older).unwrap();
            let mut network = with_client(&mut store, 1, "C-1");
            // Looking it over puts what waits into it, so that an older copy of it is another one.
            assert!(store.check().unwrap().is_sound());
            add_people(&mut store, &mut network, 100..100 + edits);
            let (name, content) =
                contents(&fs::read(&older).unwrap(), &fs::read(&place.path).unwrap()).swap_remove(which);
            write_over(&place.path, &content);

            let before = network.clone();
            let entry = History::default().make(&mut network, Change::put(person(11, "Bob"))).unwrap();
            for _ in 0..2 {
                let saved = store.commit(before.visit(), Moved::Made(&entry));
                assert_eq!(saved.unwrap_err(), Error::Replaced, "{name} after {edits}");
            }
            assert_eq!(store.set_setting("theme", "dark").unwrap_err(), Error::Replaced);
            assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, before, "{name}: it can still be read");
            assert_eq!(store.close(), Err(Error::Replaced));
            assert_eq!(fs::read(&place.path).unwrap(), content, "{name}: theirs stays as it is");
            assert_eq!(in_backup(&place), before, "{name} after {edits}");
            let beside = place.folder.path().join("data").join("caseload.eco-wal");
            assert!(!beside.exists(), "{name}: ours is not put into theirs at the next start");
        }
    }
}

#[test]
fn what_was_written_over_is_told_when_the_file_is_closed_without_another_edit() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    add_people(&mut store, &mut network, 10..30);
    write_over(&place.path, b"theirs");
    assert_eq!(store.close(), Err(Error::Replaced));
    assert_eq!(fs::read(&place.path).unwrap(), b"theirs");
    assert_eq!(in_backup(&place), network);
}

#[test]
fn what_was_written_over_before_the_first_edit_is_told_at_the_first_edit() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    store.backup_to(&place.folder.path().join("older.eco")).unwrap();
    add_people(&mut store, &mut network, 10..12);
    let mut store = place.reopen(store);
    store.be_in_place().unwrap();
    write_over(&place.path, &fs::read(place.folder.path().join("older.eco")).unwrap());
    assert_eq!(store.add_client(&client(5, "C-2"), &visit(6)).unwrap_err(), Error::Replaced);
    assert_eq!(in_backup(&place), network, "also what was saved before it was opened");
}

/// A program that makes copies may touch a file without changing it.
#[test]
fn a_file_that_was_only_touched_or_written_with_the_same_is_no_reason_to_stop() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    for n in 10..90 {
        match n % 3 {
            0 => File::options().write(true).open(&place.path).unwrap().set_modified(std::time::UNIX_EPOCH).unwrap(),
            1 => fs::hard_link(&place.path, place.folder.path().join(n.to_string())).unwrap(),
            _ => write_over(&place.path, &fs::read(&place.path).unwrap()),
        }
        add_people(&mut store, &mut network, n..n + 1);
    }
    store.close().unwrap();
    for n in 10..90 {
        let _ = fs::remove_file(place.folder.path().join(n.to_string()));
    }
    let store = place.open();
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
    assert!(store.check().unwrap().is_sound());
}

/// Every way of writing puts what waits beside into the file sooner or later: none may take itself for a stranger.
#[test]
fn whatever_the_program_itself_does_to_its_file_is_its_own_doing() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    for round in 0..6 {
        let first = 100 + round * 50;
        add_people(&mut store, &mut network, first..first + 40);
        match round {
            0 => drop(store.back_up().unwrap()),
            1 => store.backup_to(&place.folder.path().join("copy.eco")).unwrap(),
            2 => drop(store.erase_person(ClientId(id(1)), PersonId(id(100)), &[]).unwrap()),
            3 => drop(store.change_passphrase(&place.secret()).unwrap()),
            4 => drop(store.close_visit(network.visit().id).unwrap()),
            _ => (0..300).for_each(|n| store.set_setting("theme", &"x".repeat(n * 50)).unwrap()),
        }
        if round == 4 {
            store.open_next(ClientId(id(1)), Visit::new(VisitId(id(3)), 2, day("2026-06-04"))).unwrap();
        }
        network = store.load(ClientId(id(1)), None).unwrap().network;
        store.check().unwrap();
    }
    store.close().unwrap();
    assert_eq!(place.open().load(ClientId(id(1)), None).unwrap().network, network);
}

/// What waits beside a file that is not ours any more may not be put into it by leaving without a word either.
#[test]
fn a_program_that_ends_without_closing_puts_nothing_into_a_file_that_was_written_over() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    add_people(&mut store, &mut network, 10..15);
    write_over(&place.path, b"theirs");
    drop(store);
    assert_eq!(fs::read(&place.path).unwrap(), b"theirs");
}
