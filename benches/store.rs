//! What the encrypted file costs: unlocking, locking, saving an edit (beside plain SQLite with the same durability, in
//! the same run), and a caseload of 10,000 clients. `cargo bench --bench store`.

#![expect(clippy::unwrap_used, reason = "a bench that cannot be set up has failed")]

use std::sync::OnceLock;

use divan::Bencher;
use ecogram::domain::{
    Change, Client, ClientCode, ClientId, Formal, Frequency, History, Language, Name, Network, Pair, Person, PersonId,
    Quality, Ring, Role, Sector, Tie, Visit, VisitId,
};
use ecogram::store::{Error, Moved, Secret, Store};
use uuid::Uuid;

fn main() {
    divan::main();
}

const CLIENTS: u128 = 10_000;
const PEOPLE: u128 = 17;
const TIES: usize = 45;

fn client(n: u128) -> (Client, Visit) {
    let code = ClientCode::new(&format!("C-{n:05}")).unwrap();
    let client = Client::new(ClientId(Uuid::from_u128(n * 2 + 1)), code, Language::Nl);
    (client, Visit::new(VisitId(Uuid::from_u128(n * 2 + 2)), 1, "2026-05-04".parse().unwrap()))
}

fn person(n: u128) -> Person {
    Person {
        formal: Some(Formal::Informal),
        sector: Sector::Family,
        role: Role::parse("sibling"),
        ring: Some(Ring::Close),
        frequency: Some(Frequency::Weekly),
        quality: Some(Quality::Supportive),
        support_received: "PE!A".parse().unwrap(),
        ..Person::new(PersonId(Uuid::from_u128(n)), Name::new("Marie-Thérèse").unwrap())
    }
}

/// Imports so many clients of 17 people and 45 answered pairs each.
fn import(store: &mut Store, clients: u128) {
    let filled = store.import(|file| -> Result<(), Error> {
        for n in 0..clients {
            let people: Vec<Person> = (0..PEOPLE).map(|p| person((n + 1) << 32 | p)).collect();
            let pairs = people.iter().enumerate().flat_map(|(at, a)| people[..at].iter().map(move |b| (a.id, b.id)));
            let ties: Vec<(Pair, Tie)> =
                pairs.take(TIES).map(|(a, b)| (Pair::new(a, b).unwrap(), Tie::KNOWS)).collect();
            let (client, visit) = client(n);
            file.add(&client, &visit, &people, &ties)?;
        }
        Ok(())
    });
    filled.unwrap();
}

/// A file with so many clients, and the code that opens it.
fn caseload(clients: u128) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.eco");
    let (mut store, code) = Store::create(&path, &Secret::fresh_key().unwrap()).unwrap();
    import(&mut store, clients);
    store.close().unwrap();
    (folder, code.words(Language::Nl).to_string())
}

fn open((folder, code): &(tempfile::TempDir, String)) -> Store {
    Store::open(&folder.path().join("c.eco"), &Secret::from_recovery_code(code).unwrap()).unwrap()
}

fn large() -> &'static (tempfile::TempDir, String) {
    static LARGE: OnceLock<(tempfile::TempDir, String)> = OnceLock::new();
    LARGE.get_or_init(|| caseload(CLIENTS))
}

#[divan::bench(sample_count = 1)]
fn import_10_000_clients(bencher: Bencher) {
    bencher.with_inputs(|| caseload(0)).bench_refs(|file| import(&mut open(file), CLIENTS));
}

#[divan::bench(sample_count = 5)]
fn unlock_with_a_passphrase(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let (path, secret) = (folder.path().join("c.eco"), Secret::from_passphrase("een zin die niemand raadt"));
    Store::create(&path, &secret).unwrap();
    bencher.bench_local(|| Store::open(&path, &secret).unwrap());
}

#[divan::bench(args = [1, CLIENTS])]
fn unlock_with_the_key(bencher: Bencher, clients: u128) {
    let small = caseload(1);
    let file = if clients == 1 { &small } else { large() };
    bencher.bench_local(|| open(file));
}

#[divan::bench]
fn lock(bencher: Bencher) {
    let file = caseload(1);
    bencher.with_inputs(|| open(&file)).bench_values(|store| store.close().unwrap());
}

#[divan::bench(args = [1, CLIENTS])]
fn show_one_client(bencher: Bencher, clients: u128) {
    let small = caseload(1);
    let store = open(if clients == 1 { &small } else { large() });
    bencher.bench_local(|| store.load(client(clients / 2).0.id, None).unwrap());
}

/// With all that its visits say of everybody, also of whom is drawn no more.
#[divan::bench(args = [1, 120])]
fn show_one_client_of_so_many_visits(bencher: Bencher, visits: u128) {
    let file = caseload(0);
    let mut store = open(&file);
    let (one, first) = client(0);
    let people: Vec<Person> = (0..PEOPLE).map(|p| person(1 << 32 | p)).collect();
    let filled = store.import(|into| -> Result<(), Error> {
        for n in 1..=visits {
            let id = VisitId(Uuid::from_u128(n << 64));
            let visit = Visit { closed: n < visits, ..Visit::new(id, n as u32, first.date) };
            match n {
                1 => into.add(&one, &visit, &people, &[])?,
                _ => into.add_visit(&one, &visit, &people, &[])?,
            };
        }
        Ok(())
    });
    filled.unwrap();
    bencher.bench_local(|| store.load(one.id, None).unwrap());
}

#[divan::bench(sample_count = 20)]
fn list_10_000_clients(bencher: Bencher) {
    let store = open(large());
    bencher.bench_local(|| store.clients().unwrap().len());
}

#[divan::bench(sample_count = 20)]
fn agenda_of_10_000_clients(bencher: Bencher) {
    let store = open(large());
    bencher.bench_local(|| store.agenda().unwrap().len());
}

#[divan::bench(sample_count = 3)]
fn check_10_000_clients(bencher: Bencher) {
    let store = open(large());
    bencher.bench_local(|| store.check().unwrap().is_sound());
}

#[divan::bench]
fn save_an_edit(bencher: Bencher) {
    let file = caseload(1);
    let mut store = open(&file);
    let mut loaded = store.load(client(0).0.id, None).unwrap();
    let mut n = 1u128 << 100;
    bencher.bench_local(|| {
        n += 1;
        save(&mut store, &mut loaded.network, &mut loaded.history, n % 50);
    });
}

fn save(store: &mut Store, network: &mut Network, history: &mut History, n: u128) {
    let entry = history.make(network, Change::put(person(n))).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
}

/// Plain SQLite with the same durability.
fn plain(folder: &std::path::Path) -> rusqlite::Connection {
    let conn = rusqlite::Connection::open(folder.join("plain.db")).unwrap();
    conn.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         PRAGMA wal_autocheckpoint = 100; CREATE TABLE person (key INTEGER PRIMARY KEY, body TEXT);
         CREATE TABLE journal (seq INTEGER PRIMARY KEY, change TEXT, inverse TEXT);
         CREATE TABLE saved (one INTEGER PRIMARY KEY, seq INTEGER); INSERT INTO saved VALUES (1, 0);",
    )
    .unwrap();
    conn
}

/// One row of the size of a person: the least that any program pays that keeps its word.
#[divan::bench]
fn save_a_row_in_plain_sqlite(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let conn = plain(folder.path());
    let body = "x".repeat(300);
    bencher.bench_local(|| conn.execute("INSERT INTO person (body) VALUES (?1)", [&body]).unwrap());
}

/// The rows of one edit, person, journal and number of the change, in one transaction.
#[divan::bench]
fn save_the_same_rows_in_plain_sqlite(bencher: Bencher) {
    let folder = tempfile::tempdir().unwrap();
    let mut conn = plain(folder.path());
    let (body, change) = ("x".repeat(300), "x".repeat(400));
    bencher.bench_local(|| {
        let transaction = conn.transaction().unwrap();
        transaction.prepare_cached("UPDATE saved SET seq = seq + 1").unwrap().execute([]).unwrap();
        let person = "INSERT INTO person (body) VALUES (?1)";
        transaction.prepare_cached(person).unwrap().execute([&body]).unwrap();
        let entry = "INSERT INTO journal (change, inverse) VALUES (?1, ?1)";
        transaction.prepare_cached(entry).unwrap().execute([&change]).unwrap();
        transaction.commit().unwrap();
    });
}
