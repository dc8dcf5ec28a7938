//! Backups by themselves, and the way back from them.

use std::fs;
use std::sync::mpsc::channel;

use ecogram::domain::*;
use ecogram::store::{self, Error, Moved, Secret, Store, backups};

use super::made::*;

fn add_person(store: &mut Store, network: &mut Network, n: u128) {
    let entry = History::default().make(network, Change::put(person(n, "Ann"))).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
}

#[test]
fn a_backup_is_due_after_opening_and_after_fifty_edits() {
    let (_place, mut store) = Place::new();
    assert!(store.backup_is_due());
    let first = back_up(&mut store).unwrap();
    assert!(!store.backup_is_due());
    let mut network = with_client(&mut store, 1, "C-1");
    for n in 10..58 {
        add_person(&mut store, &mut network, n);
    }
    assert!(!store.backup_is_due());
    add_person(&mut store, &mut network, 58);
    assert!(store.backup_is_due());
    let second = back_up(&mut store).unwrap();
    assert_eq!((first.number, first.seq, second.number, second.seq), (1, 0, 2, 50));
}

#[test]
fn a_backup_holds_what_was_saved_when_it_began_and_editing_goes_on_meanwhile() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    add_person(&mut store, &mut network, 10);
    let then = network.clone();
    let (tell, told) = channel();
    store.start_backup(move || tell.send(()).unwrap()).unwrap();
    for n in 11..300 {
        add_person(&mut store, &mut network, n);
    }
    told.recv().unwrap();
    let made = store.backup_outcome().unwrap().unwrap();
    assert_eq!(store.backup_outcome(), None, "told once");
    let view = Store::view(&made.path, &place.secret()).unwrap();
    assert_eq!(view.load(ClientId(id(1)), None).unwrap().network, then);
    assert!(view.check().unwrap().is_sound());
    let store = place.reopen(store);
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
}

#[test]
fn nothing_changed_means_no_further_backup_and_closing_does_not_wait_for_one() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    back_up(&mut store).unwrap();
    let mut store = place.reopen(store);
    back_up(&mut store).unwrap();
    assert_eq!(backups(&place.path).unwrap().len(), 1);
    store.start_backup(|| ()).unwrap();
    store.close().unwrap();
    assert_eq!(backups(&place.path).unwrap().len(), 1);
    assert!(!place.path.with_extension("eco.backups").join("unfinished").exists());
}

/// The numbers of the changes are given again once an older backup was restored: another file may have the same.
#[test]
fn going_back_to_an_older_backup_leaves_the_newer_one_as_it_is() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    let older = back_up(&mut store).unwrap();
    with_client(&mut store, 10, "C-2");
    let newer = back_up(&mut store).unwrap();
    store.close().unwrap();
    let (mut store, _) = Store::restore(&place.path, &older.path, &place.secret()).unwrap();
    assert_eq!(store.last_change().unwrap().seq, newer.seq, "the same number for another state");
    let again = back_up(&mut store).unwrap();
    assert_eq!((again.number, again.seq), (newer.number + 1, newer.seq));
    assert_eq!(Store::view(&newer.path, &place.secret()).unwrap().clients().unwrap().len(), 2);
    assert_eq!(Store::view(&again.path, &place.secret()).unwrap().clients().unwrap().len(), 1);
}

/// A program that ended suddenly leaves its last changes in the file beside; both were carried away and come back.
#[test]
fn what_waits_beside_a_file_is_restored_with_it() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    add_person(&mut store, &mut network, 10);
    let stick = place.folder.path().join("stick.eco");
    for beside in ["", "-wal"] {
        let name = |path: &std::path::Path| format!("{}{beside}", path.display());
        fs::copy(name(&place.path), name(&stick)).unwrap();
    }
    store.close().unwrap();
    fs::remove_file(&place.path).unwrap();
    let (store, _) = Store::restore(&place.path, &stick, &place.secret()).unwrap();
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
    store.close().unwrap();
    assert!(stick.with_extension("eco-wal").exists(), "the copy stays as it was");
}

#[test]
fn a_damaged_file_is_named_by_its_backup_and_never_becomes_one() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    for n in 10..80 {
        add_person(&mut store, &mut network, n);
    }
    back_up(&mut store).unwrap();
    store.close().unwrap();
    let sound = fs::read(&place.path).unwrap();
    let mut damaged = sound.clone();
    let last = damaged.len() - 1000;
    damaged[last] ^= 0x10;
    fs::write(&place.path, &damaged).unwrap();
    let mut store = place.open();
    let good = backups(&place.path).unwrap();
    assert_eq!(back_up(&mut store), Err(Error::Damaged));
    assert_eq!(backups(&place.path).unwrap(), good);
    drop(store);

    let (store, kept) = Store::restore(&place.path, &good[0].path, &place.secret()).unwrap();
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
    assert_eq!(fs::read(kept.unwrap()).unwrap(), damaged, "the damaged file is kept");
    assert_eq!(store.audit().unwrap()[0].what, "restore");
}

#[test]
fn a_damaged_first_page_is_not_taken_for_a_wrong_passphrase_once_there_is_a_backup() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    back_up(&mut store).unwrap();
    store.close().unwrap();
    let mut bytes = fs::read(&place.path).unwrap();
    bytes[2000] ^= 1;
    fs::write(&place.path, &bytes).unwrap();
    assert_eq!(Store::open(&place.path, &place.secret()).err(), Some(Error::Damaged));
    assert_eq!(Store::open(&place.path, &Secret::fresh_key().unwrap()).err(), Some(Error::WrongPassphrase));
}

#[test]
fn after_a_new_passphrase_the_old_one_is_wrong_and_older_backups_keep_theirs() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    back_up(&mut store).unwrap();
    store.change_passphrase(&Secret::fresh_key().unwrap()).unwrap();
    store.close().unwrap();
    assert_eq!(Store::open(&place.path, &place.secret()).err(), Some(Error::WrongPassphrase));
    let all = backups(&place.path).unwrap();
    assert_eq!(all.len(), 2);
    assert!(Store::view(&all[0].path, &place.secret()).is_err());
    assert!(Store::view(&all[1].path, &place.secret()).is_ok());
    let (store, _) = Store::restore(&place.path, &all[1].path, &place.secret()).unwrap();
    assert_eq!(store.clients().unwrap().len(), 1);
}

#[test]
fn what_waited_beside_the_old_file_never_reaches_the_restored_one() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    add_person(&mut store, &mut network, 10);
    back_up(&mut store).unwrap();
    let then = network.clone();
    add_person(&mut store, &mut network, 11);
    let beside = place.path.with_extension("eco-wal");
    let waiting = fs::read(&beside).unwrap();
    assert!(!waiting.is_empty());
    store.close().unwrap();
    fs::write(&beside, &waiting).unwrap();
    let backup = &backups(&place.path).unwrap()[0].path;
    let (store, kept) = Store::restore(&place.path, backup, &place.secret()).unwrap();
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, then);
    let kept = kept.unwrap();
    assert_eq!(fs::read(kept.with_file_name("kept-001.eco-wal")).unwrap(), waiting);
    drop(store);

    // Killed right after it was decided: the next start finishes it.
    fs::write(&beside, &waiting).unwrap();
    fs::copy(backup, place.path.with_extension("eco.restored")).unwrap();
    assert_eq!(place.open().load(ClientId(id(1)), None).unwrap().network, then);
}

#[test]
fn a_backup_that_is_damaged_or_newer_or_not_ours_is_not_restored() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    let backup = place.folder.path().join("copy.eco");
    store.backup_to(&backup).unwrap();
    assert_eq!(store.backup_to(&backup).unwrap_err(), Error::Exists);
    store.close().unwrap();
    let (good, before) = (fs::read(&backup).unwrap(), fs::read(&place.path).unwrap());
    let mut bad = good.clone();
    let last = bad.len() - 7;
    bad[last] ^= 1;
    for (content, told) in
        [(&bad, Error::Damaged), (&vec![0; 50], Error::Damaged), (&vec![1; 9000], Error::WrongPassphrase)]
    {
        fs::write(&backup, content).unwrap();
        assert_eq!(Store::restore(&place.path, &backup, &place.secret()).err(), Some(told));
        assert_eq!(fs::read(&place.path).unwrap(), before);
    }
    fs::write(&backup, &good).unwrap();
    let elsewhere = place.folder.path().join("new").join("caseload.eco");
    let (store, kept) = Store::restore(&elsewhere, &backup, &place.secret()).unwrap();
    assert_eq!((store.clients().unwrap().len(), kept), (1, None));
    assert!(!store::is_on_network(&elsewhere));
}

/// A window that goes on writing into a file that nobody can open any more would say "saved" of what is lost.
#[test]
fn a_file_that_is_taken_away_while_it_is_open_is_put_back() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    back_up(&mut store).unwrap();
    for everything in [false, true] {
        match everything {
            false => fs::remove_file(&place.path).unwrap(),
            true => fs::remove_dir_all(place.path.parent().unwrap()).unwrap(),
        }
        assert!(!store.was_put_back());
        add_person(&mut store, &mut network, if everything { 11 } else { 10 });
        assert!(store.was_put_back() && !store.was_put_back(), "told once");
        assert_eq!(Store::open(&place.path, &place.secret()).err(), Some(Error::InUse), "and locked as before");
        assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
    }
    // Also where nothing was changed since.
    fs::remove_file(&place.path).unwrap();
    store = place.reopen(store);
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
    assert!(store.check().unwrap().is_sound());
}

/// As programs that keep folders alike do it: a new file under the same name.
#[test]
fn a_file_that_is_replaced_while_it_is_open_is_told_and_nothing_is_lost() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let elsewhere = place.folder.path().join("older.eco");
    store.backup_to(&elsewhere).unwrap();
    add_person(&mut store, &mut network, 10);
    let before = network.clone();
    fs::rename(&elsewhere, &place.path).unwrap();
    let theirs = fs::read(&place.path).unwrap();
    let entry = History::default().make(&mut network, Change::put(person(11, "Bob"))).unwrap();
    assert_eq!(store.commit(network.visit(), Moved::Made(&entry)).unwrap_err(), Error::Replaced);
    assert_eq!(store.commit(network.visit(), Moved::Made(&entry)).unwrap_err(), Error::Replaced);
    assert_eq!(store.close(), Err(Error::Replaced));
    assert_eq!(fs::read(&place.path).unwrap(), theirs, "theirs stays as it is");
    let kept = backups(&place.path).unwrap();
    assert_eq!(kept.len(), 1, "once");
    let view = Store::view(&kept[0].path, &place.secret()).unwrap();
    assert_eq!(view.load(ClientId(id(1)), None).unwrap().network, before);
}

/// The passphrase is lost and the file is damaged: the code on paper leads back all the same.
#[test]
fn a_backup_opens_with_what_was_typed_be_it_the_passphrase_or_the_recovery_code() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.eco");
    let phrase = "een eigen lange zin";
    let (mut store, code) = Store::create(&path, &Secret::from_passphrase(phrase)).unwrap();
    with_client(&mut store, 1, "C-1");
    let backup = store.back_up().unwrap();
    store.close().unwrap();
    for typed in [phrase, &code.words(Language::Fr)] {
        fs::write(&path, "damaged").unwrap();
        let (store, _) = Store::restore(&path, &backup.path, &Secret::typed(typed)).unwrap();
        assert_eq!(store.clients().unwrap().len(), 1);
    }
    let wrong = Store::restore(&path, &backup.path, &Secret::typed("een andere zin"));
    assert_eq!(wrong.err(), Some(Error::WrongPassphrase));
}
