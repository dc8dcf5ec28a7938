//! Killed with -9 while a client is erased: the client is there as before, or gone from the file and from every backup
//! once the file was opened again. Nothing in between.

use std::path::{Path, PathBuf};

use ecogram::domain::*;
use ecogram::store::{Secret, Store};
use uuid::Uuid;

use super::counted::Kills;
use super::script::{base, client_id, edit, open};
use super::subject::scratch;

/// What there was after each kill.
#[derive(Debug, Default)]
struct Seen {
    /// The client, as before.
    before: u32,
    /// No client, but a backup that still held them until the file was opened again.
    midst: u32,
    /// Nothing any more.
    after: u32,
    /// Something that must not be.
    wrong: Vec<String>,
}

/// A file with two clients, one of them with people, three backups that hold both, and a damaged file kept aside.
fn caseload(path: &Path) -> String {
    let code = base(path);
    let mut store = open(path, &code).unwrap();
    let other = Client::new(ClientId(Uuid::from_u128(90)), ClientCode::new("C-2").unwrap(), Language::Nl);
    let visit = Visit::new(VisitId(Uuid::from_u128(91)), 1, "2026-05-04".parse().unwrap());
    store.add_client(&other, &visit).unwrap();
    let mut loaded = store.load(client_id(), None).unwrap();
    for n in 1..=30 {
        edit(&mut store, &mut loaded.network, &mut loaded.history, n).unwrap();
        if n % 10 == 0 {
            let (wake, told) = std::sync::mpsc::channel();
            store.start_backup(move || wake.send(()).unwrap()).unwrap();
            told.recv().unwrap();
            store.backup_outcome().unwrap().unwrap();
        }
    }
    store.close().unwrap();
    std::fs::copy(path, in_backups(path).join("kept-001.eco")).unwrap();
    code
}

fn in_backups(path: &Path) -> PathBuf {
    path.with_extension("eco.backups")
}

/// The files beside that still hold the client.
fn holding(path: &Path, code: &str) -> Vec<String> {
    let Ok(files) = std::fs::read_dir(in_backups(path)) else { return Vec::new() };
    let files = files.map(|entry| entry.unwrap().path());
    let holds = |file: &PathBuf| {
        let view = Store::view(file, &Secret::from_recovery_code(code).unwrap());
        // What cannot be read holds nothing that could be read.
        view.and_then(|store| store.clients()).is_ok_and(|all| all.iter().any(|client| client.id == client_id()))
    };
    files.filter(holds).map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

/// Lets the subject erase a client, and kills it at so many places.
fn kills(name: &str, most: u32) -> Seen {
    let (model, mut seen) = (scratch(), Seen::default());
    let code = caseload(&model.path().join("c.eco"));
    let kills = Kills { name, model: model.path(), code: &code, more: &[], most };
    let course = kills.each(|path, _, said| {
        let in_the_midst = !holding(path, &code).is_empty();
        judge(path, &code, said.acked > 0, in_the_midst, &mut seen);
    });
    println!("killed while a client was erased, of {} changes: {seen:?}", course.all - course.begin);
    seen
}

fn judge(path: &Path, code: &str, acked: bool, in_the_midst: bool, seen: &mut Seen) {
    let Ok(store) = open(path, code) else { return seen.wrong.push("it does not open".into()) };
    let clients = store.clients().unwrap();
    let is_there = clients.iter().any(|client| client.id == client_id());
    if clients.len() != 1 + usize::from(is_there) || !store.check().unwrap().is_sound() {
        return seen.wrong.push(format!("{clients:?}"));
    }
    store.close().unwrap();
    let left = holding(path, code);
    match (is_there, left.is_empty()) {
        (true, _) if acked => seen.wrong.push("said to be erased, and it is there".into()),
        (true, true) => seen.wrong.push("gone from the backups alone".into()),
        (true, false) => seen.before += 1,
        (false, false) => seen.wrong.push(format!("erased, and still in {left:?}")),
        (false, true) if in_the_midst => seen.midst += 1,
        (false, true) => seen.after += 1,
    }
}

fn erasing(most: u32) {
    let seen = kills("erase", most);
    assert_eq!(seen.wrong, [""; 0]);
    assert!(seen.before > 0 && seen.midst > 0 && seen.after > 0, "the kills must fall before, in and after: {seen:?}");
}

#[test]
fn killed_while_a_client_is_erased_they_are_there_or_nowhere() {
    erasing(30);
}

#[test]
#[ignore = "long"]
fn killed_while_a_client_is_erased_long() {
    erasing(u32::MAX);
}

#[test]
fn control_erasing_that_leaves_the_backups_is_noticed() {
    let seen = kills("erase, but for the backups", 6);
    assert!(seen.wrong.iter().any(|wrong| wrong.starts_with("erased, and still in")), "{seen:?}");
}
