//! A file of schema 1, as the program of then left it, is brought to the schema of now: after every call that the
//! migration makes to the disk it is the old file or the new one, whole.

use std::path::Path;

use ecogram::domain::ClientCode;
use ecogram::store::Store;
use rusqlite::OptionalExtension;

use super::migrate::raw;
use super::power::record;
use super::script::open;
use super::subject::{Job, scratch};

const FROZEN: &[u8] = include_bytes!("../data/schema-1/caseload.eco");
const CODE: &str = "cattle tool dizzy orient order city suspect unfold electric absent clump final oil rebel shuffle taxi \
                    wedding attend super vital close two science enemy";

/// What the file is, or what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Is {
    Old,
    New,
    Wrong,
}

/// Looks at it as it lies there, and then opens it: everything of before has to be in it.
fn look(folder: &Path, acked: u32) -> Is {
    let place = scratch();
    let copy = place.path().join("c.eco");
    for end in ["", "-wal"] {
        let from = folder.join(format!("c.eco{end}"));
        if from.exists() {
            std::fs::copy(from, place.path().join(format!("c.eco{end}"))).unwrap();
        }
    }
    let version = || -> rusqlite::Result<(i64, bool)> {
        let conn = raw(&copy, CODE)?;
        let table = "SELECT 1 FROM sqlite_master WHERE name = 'parked'";
        let table = conn.query_row(table, [], |_| Ok(())).optional()?.is_some();
        Ok((conn.query_row("PRAGMA user_version", [], |row| row.get(0))?, table))
    };
    let is = match version() {
        Ok((1, false)) if acked == 0 => Is::Old,
        Ok((2, true)) => Is::New,
        _ => return Is::Wrong,
    };
    match open(&copy, CODE) {
        Ok(store) if everything_is_in(&store) => is,
        _ => Is::Wrong,
    }
}

fn everything_is_in(store: &Store) -> bool {
    let found = ClientCode::new("S1-01").and_then(|code| store.find(&code).ok().flatten());
    let network = found.and_then(|id| store.load(id, None).ok()).map(|loaded| loaded.network);
    let people = network.map_or(0, |network| network.people().len());
    let clients = store.clients().map_or(0, |clients| clients.len());
    (clients, people) == (2, 4) && store.check().is_ok_and(|report| report.is_sound())
}

fn ended(job: &str) -> std::collections::BTreeMap<Is, usize> {
    let place = scratch();
    let path = place.path().join("c.eco");
    std::fs::write(&path, FROZEN).unwrap();
    // What lies beside is recorded with it.
    std::fs::create_dir(place.path().join("c.eco.backups")).unwrap();
    let job = Job { name: job, path: &path, code: CODE, more: &[] };
    let outcome = record(&job, &[], (1, 1, 400), look);
    println!("{}: {} calls, {} states, {:?}", job.name, outcome.calls, outcome.states, outcome.verdicts);
    outcome.verdicts
}

#[test]
fn stopped_at_any_call_of_the_migration_a_file_of_schema_1_is_old_or_new() {
    let ended = ended("migrate");
    assert_eq!(ended.keys().collect::<Vec<_>>(), [&Is::Old, &Is::New]);
}

/// The same migration, each statement on its own.
#[test]
fn control_a_migration_of_schema_1_in_pieces_is_noticed() {
    assert!(ended("migrate from 1 piecewise").contains_key(&Is::Wrong));
}

/// The control's subject.
pub fn piecewise(path: &Path) {
    let conn = raw(path, CODE).unwrap();
    conn.execute_batch(include_str!("../../assets/migrations/02-caseload.sql")).unwrap();
    conn.execute_batch("PRAGMA user_version = 2").unwrap();
    println!("ACK 1");
}
