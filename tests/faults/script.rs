//! The edits that the subject makes, one after another, and what the file must hold after so many of them.

use std::path::Path;
use std::sync::Mutex;

use ecogram::domain::*;
use ecogram::store::{Error, Moved, Secret, Store};
use uuid::Uuid;

/// A client whose network is edited, in a new file under this recovery code.
pub fn base(path: &Path) -> String {
    let (mut store, code) = Store::create(path, &Secret::fresh_key().unwrap()).unwrap();
    add_client(&mut store);
    store.close().unwrap();
    code.words(Language::En).to_string()
}

pub fn add_client(store: &mut Store) {
    let (client, visit) = start();
    store.add_client(&client, &visit).unwrap();
}

fn start() -> (Client, Visit) {
    let client = Client::new(client_id(), ClientCode::new("C-1").unwrap(), Language::Nl);
    (client, Visit::new(VisitId(Uuid::from_u128(2)), 1, "2026-05-04".parse().unwrap()))
}

pub fn client_id() -> ClientId {
    ClientId(Uuid::from_u128(1))
}

fn who(n: u32) -> PersonId {
    PersonId(Uuid::from_u128(1000 + u128::from(n)))
}

/// Edit number `n`, from 1. It leaves its number in the visit's note.
pub fn change(n: u32, network: &Network) -> Change {
    let note = Visit { note: Words::of(&n.to_string()), ..network.visit().clone() };
    let mut edits = vec![Edit::PutVisit(Box::new(note))];
    let new = || Person { sector: Sector::Friends, ..Person::new(who(n), Name::new(&format!("Persoon {n}")).unwrap()) };
    match n % 5 {
        0 if network.person(who(n - 3)).is_some() => edits.push(Edit::RemovePerson(who(n - 3))),
        4 => {
            let told = Words::of(&"lang verhaal ".repeat(n as usize % 60));
            edits.push(Edit::PutPerson(Box::new(Person { client_words: told, ..new() })));
        }
        _ => {
            edits.push(Edit::PutPerson(Box::new(new())));
            if let Some(before) = network.people().next_back() {
                edits.push(Edit::PutTie(Pair::new(before.id, who(n)).unwrap(), Tie::KNOWS));
            }
        }
    }
    Change::from(edits)
}

/// So many times, or the part of it that `FAULTS_PERCENT` asks for.
pub fn long(times: u32) -> u32 {
    let percent = std::env::var("FAULTS_PERCENT").ok().and_then(|p| p.parse().ok()).unwrap_or(100);
    (times * percent / 100).max(1)
}

/// How many edits a loaded network has seen.
pub fn seen(network: &Network) -> u32 {
    network.visit().note.as_str().parse().unwrap_or(0)
}

/// The network and its history after so many edits.
fn expected(edits: u32) -> (Network, History) {
    static STATES: Mutex<Vec<(Network, History)>> = Mutex::new(Vec::new());
    let mut states = STATES.lock().unwrap();
    if states.is_empty() {
        let (client, visit) = start();
        states.push((Network::new(client, visit), History::default()));
    }
    while states.len() <= edits as usize {
        let (mut network, mut history) = states.last().unwrap().clone();
        history.make(&mut network, change(states.len() as u32, &states.last().unwrap().0)).unwrap();
        states.push((network, history));
    }
    states[edits as usize].clone()
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Every acknowledged edit is there, and at most one more.
    Fine,
    /// An acknowledged edit is missing.
    Lost,
    /// Something else than what was written.
    Wrong,
    /// It does not open.
    Shut,
}

/// Opens a file as the program does, and compares it with what had been acknowledged.
pub fn verify(path: &Path, code: &str, acked: u32) -> Verdict {
    match open(path, code) {
        Ok(store) => judge(&store, acked),
        Err(_) => Verdict::Shut,
    }
}

pub fn open(path: &Path, code: &str) -> Result<Store, Error> {
    Store::open(path, &Secret::from_recovery_code(code)?)
}

pub fn judge(store: &Store, acked: u32) -> Verdict {
    let Ok(loaded) = store.load(client_id(), None) else { return Verdict::Wrong };
    let edits = seen(&loaded.network);
    if edits < acked {
        return Verdict::Lost;
    }
    let (network, history) = expected(edits);
    if edits > acked + 1 || loaded.network != network || loaded.history != history {
        return Verdict::Wrong;
    }
    match store.check() {
        Ok(report) if report.is_sound() => Verdict::Fine,
        // The pages cannot be put in order while the disk is still full; what they show was compared.
        Err(Error::Full) => Verdict::Fine,
        _ => Verdict::Wrong,
    }
}

/// Whether a visit that was being closed is closed; the verdict where it is neither that nor open as it was.
pub fn is_closed(path: &Path, code: &str, acked: bool) -> Result<bool, Verdict> {
    let store = open(path, code).map_err(|_| Verdict::Shut)?;
    let loaded = store.load(client_id(), None).map_err(|_| Verdict::Wrong)?;
    let closed = loaded.network.visit().closed;
    let (network, history) = expected(seen(&loaded.network));
    let mut parts = network.into_parts();
    parts.visit.closed = closed;
    // A closed visit has no undo; an open one has all of it.
    let history = if closed { History::default() } else { history };
    let sound = store.check().is_ok_and(|report| report.is_sound());
    match sound && loaded.network == Network::from_parts(parts) && loaded.history == history {
        false => Err(Verdict::Wrong),
        true if acked && !closed => Err(Verdict::Lost),
        true => Ok(closed),
    }
}

/// Makes edit `n` as the program does: applied, saved, and taken back where it could not be saved.
pub fn edit(store: &mut Store, network: &mut Network, history: &mut History, n: u32) -> Result<(), Error> {
    let before = (network.clone(), history.clone());
    let entry = history.make(network, change(n, network)).unwrap();
    let saved = store.commit(network.visit(), Moved::Made(&entry));
    if saved.is_err() {
        // Undoing would leave the note of the visit as it is: it stands apart from what is drawn.
        (*network, *history) = before;
    }
    saved.map(|_| ())
}
