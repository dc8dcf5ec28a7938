//! A file of before the first migration is brought to the schema of now: all of it or nothing, whatever happens.
//!
//! The file is ours by its mark and its key; it has no table of ours yet, and one that no migration knows, which must
//! come through. `Store::open` then runs the migrations that are shipped.

use std::path::Path;

use ecogram::domain::Language;
use ecogram::store::{Secret, Store};
use rusqlite::{Connection, OpenFlags};

use super::counted::Kills;
use super::script::{Verdict, open};
use super::subject::scratch;

/// Every migration that is shipped, in order.
const STEPS: [&str; 2] =
    [include_str!("../../assets/migrations/01-start.sql"), include_str!("../../assets/migrations/02-caseload.sql")];
/// The version and the tables of a file of now, the foreign one included.
const NOW: (u32, u32) = (2, 12);
const ROWS: u32 = 40;

/// Makes the file; answers with its recovery code.
pub fn historic(path: &Path) -> String {
    let (store, code) = Store::create(path, &Secret::fresh_key().unwrap()).unwrap();
    store.close().unwrap();
    let code = code.words(Language::En).to_string();
    let conn = raw(path, &code).unwrap();
    for table in
        ["register", "parked", "tie", "journal", "person", "visit", "client", "saved", "setting", "resource", "audit"]
    {
        conn.execute_batch(&format!("DROP TABLE {table}")).unwrap();
    }
    conn.execute_batch("CREATE TABLE earlier (n INTEGER PRIMARY KEY, noise BLOB); PRAGMA user_version = 0").unwrap();
    for n in 1..=ROWS {
        conn.execute("INSERT INTO earlier VALUES (?1, zeroblob(700))", [n]).unwrap();
    }
    assert_eq!(look(&conn).unwrap(), (0, 1, ROWS), "nothing of ours is left in it");
    conn.execute_batch("VACUUM").unwrap();
    code
}

/// A connection with the key that a recovery code stands for, and nothing else of ours.
pub(super) fn raw(path: &Path, code: &str) -> rusqlite::Result<Connection> {
    let words: Vec<&str> = include_str!("../../assets/wordlists/en.txt").lines().collect();
    let bits: String =
        code.split(' ').map(|word| format!("{:011b}", words.iter().position(|w| *w == word).unwrap())).collect();
    let hex: String =
        (0..64).map(|at| format!("{:x}", u8::from_str_radix(&bits[at * 4..at * 4 + 4], 2).unwrap())).collect();
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    conn.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{hex}'\""))?;
    Ok(conn)
}

/// Version, tables, and rows of the foreign one.
fn look(conn: &Connection) -> rusqlite::Result<(u32, u32, u32)> {
    let number = |sql: &str| conn.query_row(sql, [], |row| row.get(0));
    let rows = number("SELECT count(*) FROM earlier WHERE length(noise) = 700")?;
    Ok((number("PRAGMA user_version")?, number("SELECT count(*) FROM sqlite_master WHERE type = 'table'")?, rows))
}

/// What became of the file: it is as before or wholly migrated, and then opens. A copy is looked at first, since opening
/// it would finish the work.
pub fn verify(path: &Path, code: &str, acked: bool) -> Verdict {
    let place = scratch();
    let copy = place.path().join("c.eco");
    for end in ["", "-wal"] {
        let from = format!("{}{end}", path.display());
        if Path::new(&from).exists() {
            std::fs::copy(from, format!("{}{end}", copy.display())).unwrap();
        }
    }
    match raw(&copy, code).and_then(|conn| look(&conn)) {
        Err(_) => return Verdict::Shut,
        Ok((0, 1, ROWS)) if acked => return Verdict::Lost,
        Ok((0, 1, ROWS)) => {}
        Ok((version, tables, ROWS)) if (version, tables) == NOW => {}
        Ok(_) => return Verdict::Wrong,
    }
    // The copy, because the medium may still be full.
    let Ok(store) = open(&copy, code) else { return Verdict::Shut };
    let empty = store.clients().is_ok_and(|clients| clients.is_empty());
    match store.check() {
        Ok(report) if report.is_sound() && empty => Verdict::Fine,
        _ => Verdict::Wrong,
    }
}

/// The control: each statement on its own.
pub fn piecewise(path: &Path, code: &str) {
    let conn = raw(path, code).unwrap();
    STEPS.iter().for_each(|step| conn.execute_batch(step).unwrap());
    conn.execute_batch("PRAGMA user_version = 2").unwrap();
    println!("ACK 1");
}

/// Kills the subject while it migrates, at so many places; answers with how many were still as before, wholly migrated,
/// and wrong.
fn kills(name: &str, most: u32) -> [u32; 3] {
    let (model, mut ended) = (scratch(), [0; 3]);
    let code = historic(&model.path().join("c.eco"));
    let kills = Kills { name, model: model.path(), code: &code, more: &[], most };
    let course = kills.each(|path, _, _| {
        let migrated = verify(path, &code, true) != Verdict::Lost;
        ended[if verify(path, &code, false) != Verdict::Fine { 2 } else { usize::from(migrated) }] += 1;
    });
    let [before, after, wrong] = ended;
    println!(
        "killed within a migration ({name}), of {} changes: {before} as before, {after} migrated, {wrong} wrong",
        course.all
    );
    ended
}

fn migrating(most: u32) {
    let [before, after, wrong] = kills("migrate", most);
    assert_eq!(wrong, 0);
    assert!(before > 0 && after > 0, "the kills must fall on both sides");
}

#[test]
fn killed_within_a_migration_the_file_is_as_before_or_migrated() {
    migrating(20);
}

#[test]
#[ignore = "long"]
fn killed_within_a_migration_long() {
    migrating(u32::MAX);
}

#[test]
fn control_a_migration_in_pieces_is_noticed() {
    assert!(kills("migrate piecewise", 20)[2] > 0);
}

/// Planted: no copy before. Seen to fail.
#[test]
fn before_a_migration_the_file_is_kept_as_it_was_and_leads_back() {
    let place = scratch();
    let path = place.path().join("c.eco");
    let code = historic(&path);
    open(&path, &code).unwrap().close().unwrap();
    let kept = ecogram::store::backups(&path).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(raw(&kept[0].path, &code).and_then(|conn| look(&conn)).unwrap(), (0, 1, ROWS), "as it was");
    assert_eq!(raw(&path, &code).and_then(|conn| look(&conn)).unwrap(), (NOW.0, NOW.1, ROWS), "migrated");
    // Once more: nothing is migrated, and nothing kept for it.
    open(&path, &code).unwrap().close().unwrap();
    assert_eq!(ecogram::store::backups(&path).unwrap(), kept);
    let secret = Secret::from_recovery_code(&code).unwrap();
    let (store, _) = Store::restore(&path, &kept[0].path, &secret).unwrap();
    assert!(store.check().unwrap().is_sound());
}

/// Where the copy cannot be kept, the file stays as it was.
#[test]
fn without_a_copy_nothing_is_migrated() {
    let place = scratch();
    let path = place.path().join("c.eco");
    let code = historic(&path);
    std::fs::write(place.path().join("c.eco.backups"), "in the way").unwrap();
    assert!(open(&path, &code).is_err());
    assert_eq!(raw(&path, &code).and_then(|conn| look(&conn)).unwrap(), (0, 1, ROWS), "as it was");
}
