//! What is erased is gone: from the rows, the free pages, the file beside, and what a page still holds behind its rows.
//!
//! Seen to fail with `secure_delete` off.

use ecogram::domain::*;
use ecogram::store::{Error, Moved};

use super::made::*;

/// Opens the file with its key, beside the program: it must be closed.
pub fn decrypted(place: &Place) -> rusqlite::Connection {
    let conn = rusqlite::Connection::open(&place.path).unwrap();
    conn.execute_batch("PRAGMA cipher_log_level = NONE;").unwrap();
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\"; PRAGMA locking_mode = EXCLUSIVE;", place.hex())).unwrap();
    conn
}

/// How often a text stands anywhere in the decrypted pages, free ones included.
fn times(place: &Place, text: &str) -> usize {
    let conn = decrypted(place);
    let pages = conn.serialize(rusqlite::MAIN_DB).unwrap();
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
