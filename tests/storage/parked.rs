//! What was half typed stands in rows of the client it is of, and goes with them: with the client, with anybody who is
//! erased from them, and out of every backup.

use ecogram::app::parked::{Half, HalfOf, Parked};
use ecogram::domain::*;
use ecogram::store::{ParkedRow, backups};
use uuid::Uuid;

use super::erased::{times, times_in};
use super::made::*;

const HALF: &str = "Kanarie-half";

fn rows() -> Vec<ParkedRow> {
    let row = |n, text: &str| (Some(ClientId(id(n))), format!("{{\"text\":\"{text}\"}}"));
    vec![row(1, HALF), row(100, "blijft-half"), (None, "{}".to_string())]
}

#[test]
fn what_was_parked_is_there_again_in_its_order_and_what_was_parked_before_is_gone() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    with_client(&mut store, 100, "C-100");
    store.park(&rows()).unwrap();
    store.close().unwrap();
    let mut store = place.open();
    assert_eq!(store.parked().unwrap(), rows());
    store.park(&rows()[1..2]).unwrap();
    assert_eq!(store.parked().unwrap(), &rows()[1..2]);
    // Of a client who is not there, nothing is kept.
    store.park(&[(Some(ClientId(id(77))), HALF.to_string())]).unwrap();
    assert_eq!(store.parked().unwrap(), []);
}

/// A backup made while something was parked, as `import` does. Seen to fail while it stood in a setting.
#[test]
fn what_was_half_typed_goes_with_the_client_and_with_whoever_is_erased_in_backups_too() {
    for person in [false, true] {
        let (place, mut store) = Place::new();
        let mut network = with_client(&mut store, 1, "C-1");
        with_client(&mut store, 100, "C-100");
        store.park(&rows()).unwrap();
        back_up(&mut store).unwrap();
        // She was added after that backup: it holds no more of her than the half-typed line.
        let change = Change::put(self::person(10, "Zephyrine"));
        let entry = History::default().make(&mut network, change).unwrap();
        store.commit(network.visit(), ecogram::store::Moved::Made(&entry)).unwrap();
        let folder = backups(&place.path).unwrap()[0].path.parent().unwrap().to_path_buf();
        std::fs::write(folder.join("000001 (1).eco"), "somebody's copy").unwrap();
        let receipt = if person {
            store.erase_person(ClientId(id(1)), PersonId(id(10)), &[]).unwrap()
        } else {
            store.delete_client(ClientId(id(1))).unwrap()
        };
        assert_eq!((receipt.backups_rewritten, receipt.foreign), (1, 1), "a file that is not ours is counted");
        assert_eq!(store.parked().unwrap(), &rows()[1..]);
        store.close().unwrap();
        assert_eq!(times(&place, HALF), 0);
        assert!(times(&place, "blijft-half") > 0, "the search sees what is there");
        let backup = &backups(&place.path).unwrap()[0].path;
        assert_eq!((times_in(&place, backup, HALF), times_in(&place, backup, "blijft-half") > 0), (0, true));
    }
}

#[test]
fn every_text_comes_back_from_its_row_by_client_visit_and_what_it_was_for() {
    let half = |n: u128, what, worker, text: &str| {
        let (client, visit) = (ClientId(id(n)), VisitId(id(n + 1)));
        Half { client, visit, what, worker, text: Words::of(text) }
    };
    let halves = vec![
        half(1, HalfOf::Line, false, "Fatima zus"),
        half(1, HalfOf::Outcome(StepId(id(4))), false, "het was"),
        half(100, HalfOf::NewGoal, true, "meer"),
    ];
    let parked = Parked { client: Some(ClientId(id(1))), veil: true, halves, ..Parked::default() };
    let rows = parked.rows();
    assert_eq!(
        rows.iter().map(|(client, _)| client.map(|c| c.0)).collect::<Vec<_>>(),
        [Some(id(1)), Some(id(1)), Some(id(1)), Some(id(100))]
    );
    assert_eq!(Parked::from_rows(rows.into_iter().map(|(_, body)| body)), parked);
}

/// A file of the release before: what was parked stood in a setting, a text of a form by the number of its row.
#[test]
fn what_an_older_program_parked_comes_along() {
    let conn = rusqlite::Connection::open_in_memory().unwrap();
    conn.execute_batch(include_str!("../../assets/migrations/01-start.sql")).unwrap();
    let (client, visit) = (Uuid::from_u128(7), Uuid::from_u128(8));
    let insert = "INSERT INTO client VALUES (1, ?1, 'B-01', 'b-01', 0, '{}', '{}', 1, '')";
    conn.execute(insert, [client.as_bytes().as_slice()]).unwrap();
    let value = format!(
        r#"{{"client":"{client}","visit":"{visit}","selected":null,"line":"Fatima zus 1","half":{{"what":{{"Person":
        ["{visit}",40,true]}},"text":"bang voor hem"}},"open":[{{"Measures":2}}],"veil":true,"turned":false,"waits":false}}"#
    );
    conn.execute("INSERT INTO setting VALUES ('parked', ?1), ('language', 'nl')", [value]).unwrap();
    conn.execute_batch(include_str!("../../assets/migrations/02-caseload.sql")).unwrap();
    let mut bodies = conn.prepare("SELECT body FROM parked WHERE client = 1 ORDER BY key").unwrap();
    let bodies: Vec<String> = bodies.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(!bodies[0].contains("Fatima"), "where somebody stood says nothing of what was typed");
    let parked = Parked::from_rows(bodies);
    assert_eq!((parked.client, parked.visit, parked.veil), (Some(ClientId(client)), Some(VisitId(visit)), true));
    let texts: Vec<_> = parked.halves.iter().map(|half| (half.text.as_str(), half.worker)).collect();
    assert_eq!(texts, [("Fatima zus 1", false), ("bang voor hem", true)]);
    let count = |key: &str| -> i64 {
        conn.query_row("SELECT count(*) FROM setting WHERE key = ?1", [key], |row| row.get(0)).unwrap()
    };
    assert_eq!((count("parked"), count("language")), (0, 1));
}

#[test]
fn a_file_in_which_nothing_was_parked_is_migrated_as_well() {
    for value in [None, Some(""), Some("{}"), Some("no json")] {
        let conn = rusqlite::Connection::open_in_memory().unwrap();
        conn.execute_batch(include_str!("../../assets/migrations/01-start.sql")).unwrap();
        if let Some(value) = value {
            conn.execute("INSERT INTO setting VALUES ('parked', ?1)", [value]).unwrap();
        }
        conn.execute_batch(include_str!("../../assets/migrations/02-caseload.sql")).unwrap();
        let left: i64 = conn.query_row("SELECT count(*) FROM parked", [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "{value:?}");
    }
}
