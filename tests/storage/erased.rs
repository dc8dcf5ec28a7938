//! What is erased is gone: from the rows, the free pages, the file beside, and what a page still holds behind its rows.
//!
//! Seen to fail with `secure_delete` off.

use ecogram::domain::*;
use ecogram::store::{Error, Moved};

use super::made::*;

/// Opens the file with its key, beside the program: it must be closed.
pub fn decrypted(place: &Place) -> rusqlite::Connection {
    decrypted_at(place, &place.path)
}

fn decrypted_at(place: &Place, path: &std::path::Path) -> rusqlite::Connection {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA cipher_log_level = NONE;").unwrap();
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\"; PRAGMA locking_mode = EXCLUSIVE;", place.hex(path))).unwrap();
    conn
}

/// How often a text stands anywhere in the decrypted pages, free ones included.
fn times(place: &Place, text: &str) -> usize {
    times_in(place, &place.path, text)
}

fn times_in(place: &Place, path: &std::path::Path, text: &str) -> usize {
    let pages = decrypted_at(place, path).serialize(rusqlite::MAIN_DB).unwrap().to_vec();
    pages.windows(text.len()).filter(|w| *w == text.as_bytes()).count()
}

#[test]
fn a_deleted_client_is_nowhere_in_the_file_and_the_receipt_says_how_much_it_was() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 100, "C-blijft");
    let mut network = with_client(&mut store, 1, "C-Kanarie");
    let mut history = History::default();
    for n in 0..30 {
        let change = Change::put(Person { worker_note: Words::of("Kanarie-nota"), ..person(10 + n, "Kanarie") });
        let entry = history.make(&mut network, change).unwrap();
        store.commit(&network, Moved::Made(&entry)).unwrap();
    }
    let pair = Pair::new(PersonId(id(10)), PersonId(id(11))).unwrap();
    let entry = history.make(&mut network, Change::one(Edit::PutTie(pair, Tie::KNOWS))).unwrap();
    store.commit(&network, Moved::Made(&entry)).unwrap();
    store.note("export", Some(ClientId(id(1))), "/home/worker/Kanarie.svg").unwrap();
    store.close().unwrap();
    assert!(times(&place, "Kanarie") > 60, "the search sees what is there");

    let mut store = place.open();
    let receipt = store.delete_client(ClientId(id(1))).unwrap();
    assert_eq!((receipt.visits, receipt.people, receipt.ties, receipt.undo), (1, 30, 1, 31));
    assert_eq!(store.delete_client(ClientId(id(1))).unwrap_err(), Error::NoSuchClient);
    assert_eq!(store.clients().unwrap().len(), 1);
    let audit = store.audit().unwrap();
    assert_eq!((audit[0].what.as_str(), audit[1].what.as_str()), ("erase_client", "export"));
    assert_eq!((audit[1].client, audit[1].detail.as_str()), (None, ""));
    let wal = std::fs::metadata(place.path.with_extension("eco-wal")).unwrap();
    assert_eq!(wal.len(), 0, "nothing waits in the file beside");
    assert!(store.check().unwrap().is_sound());
    store.close().unwrap();
    assert_eq!(times(&place, "Kanarie"), 0);
    assert!(times(&place, "C-blijft") > 0);
}

#[test]
fn closing_a_visit_leaves_nothing_of_what_was_taken_back_in_it() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let mut history = History::default();
    let entry = history.make(&mut network, Change::put(person(10, "Kanarie"))).unwrap();
    store.commit(&network, Moved::Made(&entry)).unwrap();
    let entry = history.undo(&mut network).unwrap().unwrap();
    store.commit(&network, Moved::Undone(&entry)).unwrap();
    store.close().unwrap();
    assert!(times(&place, "Kanarie") > 0, "redo still has it");
    let mut store = place.open();
    store.close_visit(network.visit().id).unwrap();
    store.close().unwrap();
    assert_eq!(times(&place, "Kanarie"), 0);
}

#[test]
fn a_person_who_wants_out_is_gone_from_every_visit_the_undo_and_the_backups() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let (ann, bob) = (PersonId(id(10)), PersonId(id(11)));
    let mut plan = plan();
    plan.steps[0].text = Words::of("Kanarie bellen; Kanaries voeren");
    let change = Change::from(vec![
        Edit::PutPerson(person(10, "Kanarie").into()),
        Edit::PutPerson(Person { worker_note: Words::of("zus van Kanarie"), ..person(11, "Bob") }.into()),
        Edit::PutTie(Pair::new(ann, bob).unwrap(), Tie::KNOWS),
        Edit::PutPlan(plan.into()),
    ]);
    let entry = History::default().make(&mut network, change).unwrap();
    store.commit(&network, Moved::Made(&entry)).unwrap();
    back_up(&mut store);
    store.close_visit(network.visit().id).unwrap();
    store.open_next(ClientId(id(1)), visit(3)).unwrap();
    back_up(&mut store);

    let receipt = store.erase_person(ClientId(id(1)), ann).unwrap();
    assert_eq!((receipt.people, receipt.ties, receipt.mentions), (1, 2, 2));
    assert_eq!((receipt.backups_rewritten, receipt.backups_removed), (2, 0));
    assert_eq!(store.erase_person(ClientId(id(1)), ann).unwrap_err(), Error::NoSuchPerson);
    let network = store.load(ClientId(id(1)), None).unwrap().network;
    assert_eq!(network.plan().steps[0].text.as_str(), "— bellen; Kanaries voeren");
    assert_eq!(network.plan().steps[0].people, []);
    assert!(store.check().unwrap().is_sound());
    store.close().unwrap();
    // What is left stands in another person's note, as the receipt said, and in the word for birds.
    let left = |path: &std::path::Path| times_in(&place, path, "Kanarie") - times_in(&place, path, "Kanaries");
    assert_eq!(left(&place.path), 2);
    for backup in ecogram::store::backups(&place.path).unwrap() {
        assert!(left(&backup.path) <= 2, "{:?}", backup.path);
        assert_eq!(times_in(&place, &backup.path, "\"Kanarie\""), 0);
    }
}

#[test]
fn a_deleted_client_is_gone_from_the_backups_and_what_cannot_be_rewritten_is_removed() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "Kanarie");
    back_up(&mut store);
    let code = store.change_passphrase(&ecogram::store::Secret::fresh_key().unwrap()).unwrap();
    with_client(&mut store, 100, "C-blijft");
    back_up(&mut store);
    let folder = place.path.with_extension("eco.backups");
    std::fs::write(folder.join("kept-001.eco"), "damaged").unwrap();
    let receipt = store.delete_client(ClientId(id(1))).unwrap();
    assert_eq!((receipt.backups_rewritten, receipt.backups_removed), (2, 2));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
    store.close().unwrap();
    let place = Place { code: code.words(Language::Nl).to_string(), ..place };
    for backup in ecogram::store::backups(&place.path).unwrap() {
        assert_eq!(times_in(&place, &backup.path, "Kanarie"), 0);
        assert!(times_in(&place, &backup.path, "CREATE TABLE client") > 0, "the search sees what is there");
    }
}

fn back_up(store: &mut ecogram::store::Store) {
    let (tell, told) = std::sync::mpsc::channel();
    store.start_backup(move || tell.send(()).unwrap()).unwrap();
    told.recv().unwrap();
    store.backup_outcome().unwrap().unwrap();
}
