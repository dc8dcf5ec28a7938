//! What is erased is gone: from the rows, the free pages, the file beside, and what a page still holds behind its rows.
//!
//! Seen to fail with `secure_delete` off.

use ecogram::domain::*;
use ecogram::domain::{Left, LeftIn as Where};
use ecogram::store::{Error, Moved, Store, backups};

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
pub fn times(place: &Place, text: &str) -> usize {
    times_in(place, &place.path, text)
}

pub fn times_in(place: &Place, path: &std::path::Path, text: &str) -> usize {
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
        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    }
    let pair = Pair::new(PersonId(id(10)), PersonId(id(11))).unwrap();
    let entry = history.make(&mut network, Change::one(Edit::PutTie(pair, Tie::KNOWS))).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    store.note("export", Some(ClientId(id(1))), "/home/worker/Kanarie.svg").unwrap();
    store.close().unwrap();
    assert!(times(&place, "Kanarie") > 60, "the search sees what is there");

    let mut store = place.open();
    let receipt = store.delete_client(ClientId(id(1))).unwrap();
    assert_eq!((receipt.visits, receipt.people, receipt.ties, receipt.undo), (1, 30, 1, 31));
    assert!(receipt.purged);
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
fn an_erasing_that_was_cut_short_is_finished_at_the_next_start() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "Kanarie");
    store.close().unwrap();
    // As a full disk or a kill leaves it: the row is gone, its bytes are not.
    let raw = decrypted(&place);
    raw.execute_batch(
        "PRAGMA secure_delete = OFF; INSERT INTO setting VALUES ('store.erasing', ''); DELETE FROM client;",
    )
    .unwrap();
    drop(raw);
    assert!(times(&place, "Kanarie") > 0);
    let store = place.open();
    assert_eq!(store.setting("store.erasing").unwrap(), None);
    store.close().unwrap();
    assert_eq!(times(&place, "Kanarie"), 0);
}

/// Nobody knows then whom the backups still hold: one of now takes their place, and what was kept aside goes.
#[test]
fn an_erasing_that_was_cut_short_before_the_backups_were_cleaned_leaves_none_of_them() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "Kanarie");
    with_client(&mut store, 10, "C-blijft");
    let before = back_up(&mut store).unwrap();
    store.close().unwrap();
    let (store, kept) = Store::restore(&place.path, &before.path, &place.secret()).unwrap();
    store.close().unwrap();
    let raw = decrypted(&place);
    raw.execute_batch(
        "INSERT INTO setting VALUES ('store.erasing', 'backups'); DELETE FROM client WHERE code = 'Kanarie'",
    )
    .unwrap();
    drop(raw);
    let mut store = place.open();
    assert_eq!(store.setting("store.erasing").unwrap(), None);
    assert!(!before.path.exists() && !kept.unwrap().exists());
    let made = backups(&place.path).unwrap();
    assert_eq!(made.len(), 1);
    let clients = Store::view(&made[0].path, &place.secret()).unwrap().clients().unwrap();
    assert_eq!(clients.iter().map(|c| c.code.as_str()).collect::<Vec<_>>(), ["C-blijft"]);
    assert_eq!(times_in(&place, &made[0].path, "Kanarie"), 0);

    // Restoring that one costs no other backup.
    let later = back_up(&mut store).unwrap();
    store.close().unwrap();
    let (store, _) = Store::restore(&place.path, &made[0].path, &place.secret()).unwrap();
    assert_eq!(store.setting("store.erasing").unwrap(), None);
    assert!(later.path.exists());
}

#[test]
fn closing_a_visit_leaves_nothing_of_what_was_taken_back_in_it() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let mut history = History::default();
    let entry = history.make(&mut network, Change::put(person(10, "Kanarie"))).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    let entry = history.undo(&mut network).unwrap().unwrap();
    store.commit(network.visit(), Moved::Undone(&entry)).unwrap();
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
    plan.steps[0].text = Words::of("Kanarie bellen; Kanaries kooi; kanarievogels voeren");
    let change = Change::from(vec![
        Edit::PutPerson(person(10, "Kanarie").into()),
        Edit::PutPerson(Person { worker_note: Words::of("zus van Kanarie"), ..person(11, "Bob") }.into()),
        Edit::PutTie(Pair::new(ann, bob).unwrap(), Tie::KNOWS),
        Edit::PutPlan(plan.into()),
    ]);
    let entry = History::default().make(&mut network, change).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    back_up(&mut store).unwrap();
    store.close_visit(network.visit().id).unwrap();
    store.open_next(ClientId(id(1)), visit(3)).unwrap();
    back_up(&mut store).unwrap();

    let receipt = store.erase_person(ClientId(id(1)), ann, &[]).unwrap();
    assert_eq!((receipt.visits, receipt.people, receipt.ties, receipt.left.len()), (2, 1, 2, 0));
    assert_eq!((receipt.backups_rewritten, receipt.backups_removed), (2, 0));
    assert_eq!(store.erase_person(ClientId(id(1)), ann, &[]).unwrap_err(), Error::NoSuchPerson);
    let network = store.load(ClientId(id(1)), None).unwrap().network;
    assert_eq!(network.plan().steps[0].text.as_str(), "— bellen; —s kooi; kanarievogels voeren");
    assert_eq!(network.plan().steps[0].people, []);
    assert!(store.check().unwrap().is_sound());
    store.close().unwrap();
    let left = |path: &std::path::Path| times_in(&place, path, "Kanarie");
    assert_eq!(left(&place.path), 0);
    assert!(times(&place, "zus van \u{2014}") > 0, "the note is there, without the name");
    for backup in backups(&place.path).unwrap() {
        assert_eq!(left(&backup.path), 0, "{:?}", backup.path);
    }
}

#[test]
fn a_name_that_somebody_else_bears_too_is_left_in_notes_and_told() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let change = Change::from(vec![
        Edit::PutPerson(person(10, "Kanarie").into()),
        Edit::PutPerson(person(11, "Kanarie").into()),
        Edit::PutPerson(Person { worker_note: Words::of("zus van Kanarie"), ..person(12, "Bob") }.into()),
    ]);
    let entry = History::default().make(&mut network, change).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    let receipt = store.erase_person(ClientId(id(1)), PersonId(id(10)), &[]).unwrap();
    let note = Left { place: Where::Notes, visit: Some(network.visit().date), texts: 1 };
    assert_eq!((receipt.people, receipt.left), (1, vec![note]), "the note may mean either");
    store.close().unwrap();
    assert!(times(&place, "zus van Kanarie") > 0);
}

/// Fifty words that stand nowhere else, in every kind of text that a file keeps.
fn canary(n: u128) -> String {
    let letter = |n: u128| char::from(b'a' + (n % 26) as u8);
    format!("Qxzv{}{}", letter(n / 26), letter(n))
}

/// A client of fifty people whose names stand in every kind of text, over two visits, with a plan, a journal and
/// backups of each state.
fn full_of_canaries(store: &mut ecogram::store::Store) -> Network {
    let mut network = with_client(store, 1, "C-1");
    let all = |what: &str| Words::of(&(0..50).map(|n| format!("{what} {}, ", canary(n))).collect::<String>());
    let mut history = History::default();
    for n in 0..50 {
        let next = canary((n + 1) % 50);
        let who = Person {
            worker_note: Words::of(&format!("ruzie met {next}")),
            client_words: Words::of(&format!("{next} belt altijd")),
            role: Some(Role::Free(Words::of(&format!("buur van {next}")))),
            ..person(10 + n, &canary(n))
        };
        let entry = history.make(&mut network, Change::put(who)).unwrap();
        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    }
    let mut plan = plan();
    plan.steps[0].text = all("bellen met");
    plan.steps[0].why = all("omdat");
    plan.goals[0].words = all("vaker bij");
    plan.decisions[0].reason = all("liever niet met");
    let client = Client { purpose: all("voor"), interests: vec![all("koken met")], ..network.client().clone() };
    let visit = Visit { note: all("gesproken over"), ..network.visit().clone() };
    let edits = vec![Edit::PutPlan(plan.into()), Edit::PutClient(client.into()), Edit::PutVisit(visit.into())];
    let entry = history.make(&mut network, Change::from(edits)).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    back_up(store).unwrap();
    store.close_visit(network.visit().id).unwrap();
    store.open_next(ClientId(id(1)), self::visit(3)).unwrap();
    back_up(store).unwrap();
    network
}

fn found(place: &Place) -> usize {
    let mut found = Vec::new();
    let mut paths = vec![place.path.clone()];
    paths.extend(backups(&place.path).unwrap().into_iter().map(|backup| backup.path));
    for path in paths {
        let pages = decrypted_at(place, &path).serialize(rusqlite::MAIN_DB).unwrap().to_vec();
        let text = String::from_utf8_lossy(&pages);
        found.extend((0..50).filter(|n| text.contains(&canary(*n))));
    }
    found.len()
}

#[test]
fn of_fifty_people_who_want_out_one_after_another_no_name_is_left_anywhere() {
    let (place, mut store) = Place::new();
    full_of_canaries(&mut store);
    store.close().unwrap();
    assert_eq!(found(&place), 150, "control: every name stands in the file and in both backups");
    let mut store = place.open();
    for n in 0..50 {
        let receipt = store.erase_person(ClientId(id(1)), PersonId(id(10 + n)), &[]).unwrap();
        assert_eq!((receipt.people, receipt.left.len(), receipt.purged), (1, 0, true));
    }
    assert!(store.check().unwrap().is_sound());
    store.close().unwrap();
    assert_eq!(found(&place), 0);
}

#[test]
fn of_a_client_with_fifty_people_no_name_is_left_anywhere() {
    let (place, mut store) = Place::new();
    full_of_canaries(&mut store);
    let receipt = store.delete_client(ClientId(id(1))).unwrap();
    assert_eq!((receipt.visits, receipt.people, receipt.backups_rewritten), (2, 50, 2));
    store.close().unwrap();
    assert_eq!(found(&place), 0);
    // Control: rows that are deleted without more leave their bytes behind.
    let (place, mut store) = Place::new();
    full_of_canaries(&mut store);
    store.close().unwrap();
    decrypted(&place).execute_batch("PRAGMA secure_delete = OFF; DELETE FROM client;").unwrap();
    assert!(found(&place) > 100, "{}", found(&place));
}

#[test]
fn a_deleted_client_is_gone_from_the_backups_and_what_cannot_be_rewritten_is_removed() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "Kanarie");
    back_up(&mut store).unwrap();
    let code = store.change_passphrase(&ecogram::store::Secret::fresh_key().unwrap()).unwrap();
    with_client(&mut store, 100, "C-blijft");
    back_up(&mut store).unwrap();
    let folder = place.path.with_extension("eco.backups");
    std::fs::write(folder.join("kept-001.eco"), "damaged").unwrap();
    let receipt = store.delete_client(ClientId(id(1))).unwrap();
    assert_eq!((receipt.backups_rewritten, receipt.backups_removed), (2, 2));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
    store.close().unwrap();
    let place = Place { code: code.words(Language::Nl).to_string(), ..place };
    for backup in backups(&place.path).unwrap() {
        assert_eq!(times_in(&place, &backup.path, "Kanarie"), 0);
        assert!(times_in(&place, &backup.path, "CREATE TABLE client") > 0, "the search sees what is there");
    }
}
