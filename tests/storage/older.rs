//! A file of schema 1, made by the program of then: it opens, loses nothing, and can be looked at as it is.

use std::path::{Path, PathBuf};

use ecogram::domain::*;
use ecogram::exchange::{Limits, whole};
use ecogram::store::{Error, Moved, Secret, Store};

const FROZEN: &[u8] = include_bytes!("../data/schema-1/caseload.eco");
const EXPORTED: &[u8] = include_bytes!("../data/schema-1/client.json");
const CODE: &str = "cattle tool dizzy orient order city suspect unfold electric absent clump final oil rebel shuffle taxi \
                    wedding attend super vital close two science enemy";

fn secret() -> Secret {
    Secret::from_recovery_code(CODE).unwrap()
}

fn frozen() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.eco");
    std::fs::write(&path, FROZEN).unwrap();
    (folder, path)
}

fn find(store: &Store, code: &str) -> ClientId {
    store.find(&ClientCode::new(code).unwrap()).unwrap().unwrap()
}

/// Every visit of the first client, oldest first.
fn visits(store: &Store) -> Vec<Network> {
    let id = find(store, "S1-01");
    store.visits(id).unwrap().iter().map(|visit| store.load(id, Some(visit.id)).unwrap().network).collect()
}

/// What the program of then exported is what is there now.
fn is_all_there(store: &Store) {
    let then = whole::read(&mut &EXPORTED[..], Limits::default()).unwrap();
    assert_eq!(ecogram::exchange::WholeClient::of(visits(store)).unwrap(), then);
    let client = store.client(find(store, "S1-01")).unwrap();
    assert_eq!(client.consents[1].answer, ConsentAnswer::Written);
    assert!(client.consents[0].is_given() && !client.consents[1].is_given());
    assert_eq!(client.form_of_address(), Address::Formal, "not asked, of an adult");
    let people = visits(store).remove(0);
    let dieter = people.people().find(|p| p.name.as_str() == "Ex Dieter").unwrap();
    assert_eq!(dieter.support_received, Supports::NONE);
    assert_eq!(dieter.support_received.get(Support::Material), None, "none of the four is not none of five");
    assert!(people.people().all(|p| p.on_paper && !p.unnamed && !p.dependence && p.supports_recovery.is_none()));
}

#[test]
fn it_opens_with_everything_and_the_copy_of_before_stays() {
    let (_folder, path) = frozen();
    let store = Store::open(&path, &secret()).unwrap();
    is_all_there(&store);
    assert!(store.check().unwrap().is_sound());
    store.close().unwrap();
    let backups = ecogram::store::backups(&path).unwrap();
    assert_eq!(backups.len(), 1);
    assert_eq!(std::fs::read(&backups[0].path).unwrap(), FROZEN, "as it was, to the byte");
    is_all_there(&Store::open(&path, &secret()).unwrap());
}

/// The first opening of a client read every visit, until one was opened or closed. Seen to fail.
#[test]
fn what_its_visits_say_of_everybody_is_kept_beside_them_at_once() {
    let (_folder, path) = frozen();
    let kept = |path: &Path| -> i64 {
        let key = super::made::hex_of(CODE, include_str!("../../assets/wordlists/en.txt"), path);
        let conn = rusqlite::Connection::open(path).unwrap();
        conn.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{key}'\";")).unwrap();
        conn.query_row("SELECT count(*) FROM register", [], |row| row.get(0)).unwrap()
    };
    Store::open(&path, &secret()).unwrap().close().unwrap();
    assert_eq!(kept(&path), 1, "of the client with several visits");
}

#[test]
fn it_opens_with_the_passphrase_of_then() {
    let (_folder, path) = frozen();
    is_all_there(&Store::open(&path, &Secret::typed("vier oude fietsen onder de brug")).unwrap());
}

#[test]
fn what_was_done_then_can_be_taken_back_and_done_again_now() {
    let (_folder, path) = frozen();
    let mut store = Store::open(&path, &secret()).unwrap();
    let loaded = store.load(find(&store, "S1-01"), None).unwrap();
    let (mut network, mut history) = (loaded.network, loaded.history);
    let names = |network: &Network| network.people().map(|p| p.name.to_string()).collect::<Vec<_>>();
    assert!(names(&network).contains(&"Zus Marie".to_string()) && !names(&network).contains(&"Rik".to_string()));
    let again = history.redo(&mut network).unwrap().unwrap();
    store.commit(network.visit(), Moved::Redone(&again)).unwrap();
    assert!(names(&network).contains(&"Rik".to_string()));
    for _ in 0..2 {
        let back = history.undo(&mut network).unwrap().unwrap();
        store.commit(network.visit(), Moved::Undone(&back)).unwrap();
    }
    assert!(!names(&network).contains(&"Zus Marie".to_string()));
    store.close().unwrap();
    let store = Store::open(&path, &secret()).unwrap();
    assert_eq!(store.load(find(&store, "S1-01"), None).unwrap().network, network);
}

/// The restore screen looks at backups so.
#[test]
fn a_look_at_it_shows_everything_and_leaves_it_as_it_is() {
    let (folder, path) = frozen();
    let mut store = Store::view(&path, &secret()).unwrap();
    is_all_there(&store);
    assert!(store.check().unwrap().is_sound());
    assert_eq!(store.clients().unwrap().len(), 2);
    assert_eq!(store.set_setting("a", "b").unwrap_err(), Error::ReadOnly);
    store.close().unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), FROZEN, "not a byte is another one");
    let there: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(there, ["old.eco"], "nothing beside it");
    assert_eq!(Store::view(&path, &Secret::fresh_key().unwrap()).err().unwrap(), Error::WrongPassphrase);
    spoil(&path);
    assert_eq!(Store::view(&path, &secret()).err().unwrap(), Error::Damaged);
}

/// Turns one bit in the middle of a page.
fn spoil(path: &Path) {
    let mut bytes = FROZEN.to_vec();
    bytes[5 * 4096 + 2000] ^= 1;
    std::fs::write(path, bytes).unwrap();
}

#[test]
fn it_takes_the_place_of_the_file_of_now_as_any_backup_does() {
    let (folder, old) = frozen();
    let (place, store) = super::made::Place::new();
    store.close().unwrap();
    let (store, kept) = Store::restore(&place.path, &old, &secret()).unwrap();
    is_all_there(&store);
    assert!(kept.is_some());
    drop(folder);
}
