//! Opening, and what keeps a file from being opened.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use ecogram::domain::*;
use ecogram::store::{self, Error, Moved, Secret, Store};

use super::made::*;

fn everything_in(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(everything_in(&path));
        } else {
            let content = fs::read(&path).unwrap();
            found.push((path, content));
        }
    }
    found
}

fn holds(haystack: &[u8], needle: &str) -> bool {
    haystack.windows(needle.len()).any(|w| w == needle.as_bytes())
}

#[test]
fn the_passphrase_and_the_recovery_code_open_the_file_and_nothing_else_does() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("caseload.eco");
    let right = "een zin die niemand raadt";
    assert!(!store::exists(&path));
    assert_eq!(Store::open(&path, &Secret::from_passphrase(right)).err(), Some(Error::Missing));
    let weak = Store::create(&path, &Secret::from_passphrase("kort")).err();
    assert_eq!(weak, Some(Error::Weak(Weakness::Short)));
    let (store, code) = Store::create(&path, &Secret::from_passphrase(right)).unwrap();
    store.close().unwrap();
    assert!(store::exists(&path));
    assert_eq!(Store::create(&path, &Secret::from_passphrase(right)).err(), Some(Error::Exists));
    for wrong in ["een zin die niemand raadt.", "", "Een zin die niemand raadt"] {
        assert_eq!(Store::open(&path, &Secret::from_passphrase(wrong)).err(), Some(Error::WrongPassphrase));
    }
    Store::open(&path, &Secret::from_passphrase("een zin die niemand raadt\n")).unwrap().close().unwrap();
    let words = code.words(Language::Fr);
    Store::open(&path, &Secret::from_recovery_code(&words).unwrap()).unwrap().close().unwrap();
    assert_eq!(everything_in(folder.path()).len(), 2, "one file and its lock");
}

#[test]
fn another_passphrase_renews_the_recovery_code_and_keeps_everything() {
    let (place, mut store) = Place::new();
    let network = with_client(&mut store, 1, "C-1");
    let old_head = fs::read(&place.path).unwrap()[..16].to_vec();
    let code = store.change_passphrase(&Secret::from_passphrase("nog een lange zin")).unwrap();
    store.add_client(&client(5, "C-2"), &visit(6)).unwrap();
    store.close().unwrap();
    assert_ne!(fs::read(&place.path).unwrap()[..16], old_head, "a fresh salt");
    assert_eq!(Store::open(&place.path, &place.secret()).err(), Some(Error::WrongPassphrase));
    let by_code = Secret::from_recovery_code(&code.words(Language::En)).unwrap();
    Store::open(&place.path, &by_code).unwrap().close().unwrap();
    let store = Store::open(&place.path, &Secret::from_passphrase("nog een lange zin")).unwrap();
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
    assert_eq!(store.clients().unwrap().len(), 2);
    assert!(store.check().unwrap().is_sound());
    assert_eq!(everything_in(place.folder.path()).iter().filter(|(p, _)| p.ends_with(".new")).count(), 0);
}

#[test]
fn a_second_window_is_told_and_a_killed_one_leaves_no_lock() {
    let (place, store) = Place::new();
    assert_eq!(Store::open(&place.path, &place.secret()).err(), Some(Error::InUse));
    let roundabout = place.path.parent().unwrap().join("..").join("data").join("caseload.eco");
    assert_eq!(Store::open(&roundabout, &place.secret()).err(), Some(Error::InUse));
    drop(store);
    place.open();
}

#[test]
fn a_newer_file_is_refused_and_not_touched_by_a_byte() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    store.close().unwrap();
    // With work that a newer program left in the file beside, as after a power cut.
    let raw = raw(&place);
    raw.execute_batch("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99;").unwrap();
    raw.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    drop(raw);
    let before = everything_in(place.folder.path());
    assert!(before.iter().any(|(p, bytes)| p.to_string_lossy().ends_with("-wal") && !bytes.is_empty()));
    assert_eq!(Store::open(&place.path, &place.secret()).err(), Some(Error::NewerFile));
    assert_eq!(everything_in(place.folder.path()), before);
}

#[test]
fn something_else_is_not_taken_for_a_file_of_ours() {
    let folder = tempfile::tempdir().unwrap();
    let secret = Secret::fresh_key().unwrap();
    for (name, content, told) in [
        ("empty", Vec::new(), Error::NotOurs),
        ("plain", [b"SQLite format 3\0".to_vec(), vec![0; 8192]].concat(), Error::NotOurs),
        ("short", vec![7; 100], Error::Damaged),
        ("noise", (0..20_000).map(|i| (i * 31 % 251) as u8).collect(), Error::WrongPassphrase),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, &content).unwrap();
        assert_eq!(Store::open(&path, &secret).err(), Some(told), "{name}");
        assert_eq!(fs::read(&path).unwrap(), content);
    }
}

#[test]
fn nobody_else_may_read_what_lies_on_the_disk() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(place.path.parent().unwrap()), 0o700);
    for (path, _) in everything_in(place.folder.path()) {
        assert_eq!(mode(&path), 0o600, "{path:?}");
    }
    let backup = back_up(&mut store).unwrap().path;
    store.close().unwrap();
    let folder = backup.parent().unwrap();
    for (path, loosened) in [(&*place.path, 0o644), (&*backup, 0o444), (folder, 0o755)] {
        fs::set_permissions(path, fs::Permissions::from_mode(loosened)).unwrap();
    }
    let _store = place.open();
    assert_eq!([mode(&place.path), mode(&backup), mode(folder)], [0o600, 0o400, 0o700], "set right again");
}

#[test]
fn no_file_on_the_disk_holds_a_name_in_the_clear() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "KANARIE-CODE");
    let mut history = History::default();
    for n in 0..40 {
        let entry = history.make(&mut network, Change::put(person(10 + n, &format!("Kanarie{n}")))).unwrap();
        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    }
    store.set_setting("kanarie", "Kanarie").unwrap();
    let clean = |place: &Place| {
        let files = everything_in(place.folder.path());
        assert!(files.iter().all(|(_, content)| !holds(content, "Kanarie") && !holds(content, "KANARIE")));
        files
    };
    assert!(
        clean(&place).iter().any(|(path, content)| path.to_string_lossy().ends_with("-wal") && content.len() > 4096)
    );
    store.change_passphrase(&Secret::fresh_key().unwrap()).unwrap();
    clean(&place);
    store.close().unwrap();
    clean(&place);
    // The search finds what is there.
    fs::write(place.folder.path().join("plain"), "… Kanarie0 …").unwrap();
    assert!(everything_in(place.folder.path()).iter().any(|(_, content)| holds(content, "Kanarie")));
}

#[test]
fn a_file_on_a_medium_that_cannot_be_written_is_viewed_and_not_changed() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    assert_eq!(Store::view(&place.path, &place.secret()).err(), Some(Error::NotClosed));
    store.close().unwrap();
    let before = everything_in(place.folder.path());
    let mut view = Store::view(&place.path, &place.secret()).unwrap();
    assert!(view.is_read_only());
    assert_eq!(view.clients().unwrap().len(), 1);
    assert_eq!(view.add_client(&client(5, "C-2"), &visit(6)).unwrap_err(), Error::ReadOnly);
    assert_eq!(view.set_setting("a", "b").unwrap_err(), Error::ReadOnly);
    view.close().unwrap();
    assert_eq!(everything_in(place.folder.path()), before);
}

#[test]
fn a_damaged_page_is_noticed_and_never_shown_as_truth() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    for n in 0..60 {
        let entry = History::default().make(&mut network, Change::put(asked_everything(10 + n, "Ann"))).unwrap();
        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    }
    store.close().unwrap();
    let sound = fs::read(&place.path).unwrap();
    for page in 0..sound.len() / 4096 {
        let mut damaged = sound.clone();
        damaged[page * 4096 + 1000] ^= 1;
        fs::write(&place.path, &damaged).unwrap();
        match Store::open(&place.path, &place.secret()) {
            Err(error) => assert!(matches!(error, Error::WrongPassphrase | Error::Damaged), "page {page}: {error:?}"),
            Ok(store) => {
                match store.load(ClientId(id(1)), None) {
                    Ok(loaded) => assert_eq!(loaded.network, network, "page {page}"),
                    Err(error) => assert_eq!(error, Error::Damaged, "page {page}"),
                }
                assert!(store.check().map_or(true, |report| !report.is_sound()), "page {page}");
            }
        }
    }
}

/// The file as SQLCipher opens it for somebody who has the key.
fn raw(place: &Place) -> rusqlite::Connection {
    super::erased::decrypted(place)
}

/// What is no file of ours keeps its rights, and nothing is left beside it; a pipe is not waited for. Seen to fail while
/// the lock was taken first: a folder lost the right to be entered, and so did `/dev/null`.
#[test]
#[cfg(unix)]
fn what_is_no_file_of_ours_is_not_touched() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::create_dir(path("a folder")).unwrap();
    std::fs::write(path("empty"), "").unwrap();
    std::fs::write(path("short"), "a few words").unwrap();
    assert!(std::process::Command::new("mkfifo").arg(path("pipe")).status().unwrap().success());
    let secret = Secret::fresh_key().unwrap();
    let names = ["a folder", "empty", "pipe", "short"];
    for name in names {
        std::fs::set_permissions(path(name), std::fs::Permissions::from_mode(0o755)).unwrap();
        let expected = if name == "short" { Error::Damaged } else { Error::NotOurs };
        assert_eq!(Store::open(&path(name), &secret).err(), Some(expected), "{name}");
        assert_eq!(Store::view(&path(name), &secret).err(), Some(expected), "{name}");
        assert_eq!(Store::restore(&path("new"), &path(name), &secret).err(), Some(expected), "{name}");
        assert_eq!(std::fs::metadata(path(name)).unwrap().permissions().mode() & 0o777, 0o755, "{name}");
    }
    let mut left: Vec<String> =
        std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    left.retain(|name| name != "new.lock");
    left.sort();
    assert_eq!(left, names.map(String::from));
}

/// The key is right, and the file has lost its end: that is not a wrong passphrase. Seen to fail.
#[test]
fn a_file_that_lost_its_end_is_told_as_damaged_and_not_as_a_wrong_passphrase() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    store.close().unwrap();
    let whole = std::fs::read(&place.path).unwrap();
    for pages in [1, 2, whole.len() / 4096 - 1] {
        for length in [pages * 4096, pages * 4096 + 100] {
            std::fs::write(&place.path, &whole[..length]).unwrap();
            assert_eq!(Store::open(&place.path, &place.secret()).err(), Some(Error::Damaged), "{length}");
            let wrong = Secret::fresh_key().unwrap();
            assert_eq!(Store::open(&place.path, &wrong).err(), Some(Error::WrongPassphrase), "{length}");
        }
    }
}
