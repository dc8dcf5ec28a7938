//! What is not ours is left as it is, whatever it is called, and nothing is locked, replaced or set right before the
//! passphrase fits.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use ecogram::domain::*;
use ecogram::store::{self, Error, Secret, Store};

use super::made::*;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

#[test]
fn a_file_that_is_not_ours_keeps_its_rights_and_gets_nothing_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let photo = folder.path().join("photo.jpg");
    fs::write(&photo, (0..20_000).map(|i| (i * 31 % 251) as u8).collect::<Vec<_>>()).unwrap();
    set_mode(&photo, 0o644);
    let secret = Secret::fresh_key().unwrap();
    assert_eq!(Store::open(&photo, &secret).err(), Some(Error::WrongPassphrase));
    assert_eq!(Store::restore(&folder.path().join("new.eco"), &photo, &secret).err(), Some(Error::WrongPassphrase));
    assert_eq!(Store::create(&photo, &secret).err(), Some(Error::Exists));
    assert_eq!(mode(&photo), 0o644);
    let there: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(there, ["photo.jpg"]);
}

#[test]
fn a_wrong_passphrase_changes_nothing_beside_a_file_either() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    store.close().unwrap();
    let restored = beside(&place.path, ".restored");
    let before = fs::read(&place.path).unwrap();
    for garbage in [b"garbage".to_vec(), vec![7; 8192]] {
        fs::write(&restored, &garbage).unwrap();
        let wrong = Store::open(&place.path, &Secret::fresh_key().unwrap());
        assert_eq!(wrong.err(), Some(Error::WrongPassphrase));
        assert_eq!((fs::read(&place.path).unwrap(), fs::read(&restored).unwrap()), (before.clone(), garbage));
    }
}

/// Anybody can give a file that name.
#[test]
fn a_file_called_restored_that_the_passphrase_does_not_open_is_set_aside() {
    let (place, mut store) = Place::new();
    let network = with_client(&mut store, 1, "C-1");
    store.close().unwrap();
    let (restored, kept) = (beside(&place.path, ".restored"), beside(&place.path, ".backups"));
    for garbage in [b"garbage".to_vec(), vec![7; 8192]] {
        fs::write(&restored, &garbage).unwrap();
        let store = place.open();
        assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
        store.close().unwrap();
        assert!(!restored.exists());
        let kept = fs::read_dir(&kept).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap());
        assert!(kept.into_iter().any(|content| content == garbage), "as it was");
    }
}

/// Killed between deciding and doing: the next start does it, and what stood there is kept.
#[test]
fn a_restoring_that_was_decided_is_finished_and_the_old_file_is_kept_once() {
    let (place, mut store) = Place::new();
    let older = place.folder.path().join("older.eco");
    store.backup_to(&older).unwrap();
    with_client(&mut store, 1, "C-1");
    store.close().unwrap();
    let now = fs::read(&place.path).unwrap();
    for _ in 0..2 {
        fs::write(&place.path, &now).unwrap();
        fs::copy(&older, beside(&place.path, ".restored")).unwrap();
        let store = place.open();
        assert_eq!(store.clients().unwrap().len(), 0);
        store.close().unwrap();
    }
    let kept = fs::read_dir(beside(&place.path, ".backups")).unwrap().map(|entry| entry.unwrap().path());
    let kept: Vec<_> = kept.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("kept-")).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(fs::read(&kept[0]).unwrap(), now);
}

#[test]
fn a_lock_or_a_backup_that_is_a_link_is_not_followed() {
    let (place, store) = Place::new();
    store.close().unwrap();
    let (lock, theirs) = (beside(&place.path, ".lock"), place.folder.path().join("theirs"));
    fs::write(&theirs, "theirs").unwrap();
    set_mode(&theirs, 0o644);
    fs::remove_file(&lock).unwrap();
    symlink(&theirs, &lock).unwrap();
    assert_eq!(Store::open(&place.path, &place.secret()).err(), Some(Error::Linked));
    fs::remove_file(&lock).unwrap();
    fs::hard_link(&theirs, &lock).unwrap();
    assert_eq!(Store::open(&place.path, &place.secret()).err(), Some(Error::Linked));
    fs::remove_file(&lock).unwrap();
    fs::create_dir(beside(&place.path, ".backups")).unwrap();
    symlink(&theirs, beside(&place.path, ".backups").join("a.eco")).unwrap();
    place.open().close().unwrap();
    assert_eq!(mode(&theirs), 0o644);
}

/// What waits beside the one name is not seen under the other.
#[test]
fn a_file_with_two_names_is_refused_until_it_has_one() {
    let (place, store) = Place::new();
    store.close().unwrap();
    let other = place.folder.path().join("other.eco");
    fs::hard_link(&place.path, &other).unwrap();
    for path in [&place.path, &other] {
        assert_eq!(Store::open(path, &place.secret()).err(), Some(Error::Linked));
    }
    assert!(!beside(&other, ".lock").exists());
    fs::remove_file(other).unwrap();
    place.open();
}

#[test]
fn the_folder_of_the_file_alone_is_closed_to_others_and_a_shared_one_is_told() {
    let (place, store) = Place::new();
    store.close().unwrap();
    let folder = place.path.parent().unwrap();
    set_mode(folder, 0o777);
    place.open().close().unwrap();
    assert_eq!(mode(folder), 0o700);
    fs::write(folder.join("somebody elses"), "").unwrap();
    set_mode(folder, 0o777);
    place.open().close().unwrap();
    assert_eq!(mode(folder), 0o777, "another folder is not ours to close");
    assert!(store::is_open_to_all(&place.path));
    set_mode(folder, 0o755);
    assert!(!store::is_open_to_all(&place.path));
}

#[test]
fn blanks_at_the_ends_and_doubled_ones_are_forgiven_in_a_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.eco");
    let (mut store, _) = Store::create(&path, &Secret::from_passphrase(" een zin  die niemand raadt")).unwrap();
    assert!(store.opens_with(&Secret::from_passphrase("een zin die niemand  raadt ")).unwrap());
    let backup = store.back_up().unwrap().path;
    store.close().unwrap();
    for typed in
        ["een zin die niemand raadt", "  een  zin die niemand raadt\u{a0}\n", "\u{feff}een zin die niemand raadt"]
    {
        Store::open(&path, &Secret::typed(typed)).unwrap().close().unwrap();
        Store::view(&backup, &Secret::typed(typed)).unwrap();
    }
    assert_eq!(Store::open(&path, &Secret::typed("eenzin die niemand raadt")).err(), Some(Error::WrongPassphrase));
}
