//! What goes out: inert, veiled where wished, complete or not at all.

use ecogram::domain::*;
use std::path::Path;

use ecogram::exchange::{Draft, Limits, Naming, Unwritten, What, WholeClient, csv_out, whole, write_files};
use proptest::prelude::*;

use super::made;
use crate::support::cases::cases;

/// A client whose every text holds a word to look for.
pub fn full_of_canaries() -> WholeClient {
    let people = "client,id,name,role,note,client_words\nN-1,1,Canary Ann,canary role,canary note,canary words\nN-1,2,Canary Alf,friend,,\n";
    let clients =
        "client,name,purpose,interests,experiences\nN-1,Canary Mo,canary purpose,canary interest,canary experience\n";
    let mut client = made::read(Some(clients), people, None).expect("good").clients.remove(0);
    client.visits[0].visit.note = Words::of("canary visit");
    client.visits[0].client_then = Some(client.client.clone());
    let on = made::day("2026-05-12");
    client.plan.goals.push(Goal {
        id: GoalId(uuid::Uuid::nil()),
        words: Words::of("canary goal"),
        dimension: None,
        created: on,
    });
    client.plan.steps.push(Step {
        id: StepId(uuid::Uuid::nil()),
        goal: None,
        rule: Some("R7".to_string()),
        text: Words::of("canary text"),
        who: Words::of("canary who"),
        by: None,
        state: StepState::Dropped,
        why: Words::of("canary why"),
        outcome: Words::of("canary outcome"),
        people: Vec::new(),
        resource: None,
        chosen_on: on,
        for_worker: false,
    });
    // What the caseworker keeps for themselves.
    let own = Step {
        text: Words::of("canary own"),
        rule: Some("R18".to_string()),
        for_worker: true,
        ..client.plan.steps[0].clone()
    };
    client.plan.steps.push(own);
    client.plan.decisions.push(Decision {
        id: DecisionId(uuid::Uuid::nil()),
        rule: "R1".to_string(),
        facts: "canary facts".to_string(),
        verdict: Verdict::NotNow,
        reason: Words::of("canary reason"),
        on,
    });
    client
}

#[test]
fn with_initials_nothing_is_left_that_somebody_wrote() {
    let client = full_of_canaries();
    let count = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_lowercase().matches("canary").count();
    let named = whole::write(&client, Naming::Names).expect("written");
    assert_eq!(count(&named), 25);
    let veiled = whole::write(&client, Naming::Initials).expect("written");
    assert_eq!(count(&veiled), 0);
    let text = String::from_utf8(veiled.clone()).expect("UTF-8");
    assert!(
        text.contains("\"CA1\"") && text.contains("\"CA2\"") && text.contains("\"R7\"") && !text.contains("\"R18\"")
    );
    let files = csv_out::write(&[client], Naming::Initials).expect("written");
    assert_eq!(count(&[files.clients, files.people, files.ties].concat()), 0);
    let refused = whole::read(&mut &veiled[..], Limits::default()).expect_err("initials are not the whole");
    assert_eq!(refused.what, What::OnlyInitials);
}

/// Planted: the capacity left in. Seen to fail.
#[test]
fn with_initials_two_clients_that_differ_in_the_caseworkers_facts_alone_are_the_same_to_the_byte() {
    let plain = full_of_canaries();
    let mut known = plain.clone();
    known.visits[0].visit.home_asked = true;
    known.visits[0].visit.note = Words::of("what the caseworker saw");
    let person = &mut known.visits[0].people[0];
    person.safety = Some(Safety::Unsafe);
    person.safety_source = Some(SafetySource::ALL[0]);
    person.capacity = Some(Capacity::Overloaded);
    (person.dependence, person.doubt) = (true, true);
    person.worker_note = Words::of("what the caseworker thinks");
    let json = |client: &WholeClient, naming| whole::write(client, naming).expect("written");
    let csv = |client: &WholeClient, naming| {
        let files = csv_out::write(std::slice::from_ref(client), naming).expect("written");
        [files.clients, files.people, files.ties].concat()
    };
    for naming in [Naming::Initials, Naming::Names] {
        let same = naming == Naming::Initials;
        assert_eq!(json(&plain, naming) == json(&known, naming), same);
        assert_eq!(csv(&plain, naming) == csv(&known, naming), same);
    }
}

#[test]
fn another_format_a_later_version_and_what_does_not_fit_are_refused() {
    let good = String::from_utf8(whole::write(&full_of_canaries(), Naming::Names).expect("written")).expect("UTF-8");
    let read = |text: &str| whole::read(&mut text.as_bytes(), Limits::default()).expect_err("refused").what;
    assert_eq!(read(&good.replace("ecogram-client/2", "ecogram-client/3")), What::NotThisFormat);
    assert_eq!(read("{\"a\": 1}"), What::NotThisFormat);
    assert_eq!(read("[]"), What::NotThisFormat);
    assert_eq!(read("{"), What::CutOff);
    assert_eq!(read(&good.replace("\"active\"", "\"alive\"")), What::WrongValue);
    assert_eq!(read(&good.replace("\"N-1\"", "\"\"")), What::NotTheSchema("client.code".to_string()));
    let twice = made::read(None, "client,name\nC,An\nC,Bo\n", None).expect("good").clients.remove(0);
    let mut broken = twice.clone();
    broken.visits[0].people[1].id = broken.visits[0].people[0].id;
    let bytes = whole::write(&broken, Naming::Names).expect("written");
    assert_eq!(read(&String::from_utf8_lossy(&bytes)), What::NotTheSchema("people.id".to_string()));
    let mut gone = twice;
    let ids: Vec<PersonId> = gone.visits[0].people.iter().map(|p| p.id).collect();
    gone.visits[0].ties.push((Pair::new(ids[0], ids[1]).expect("two"), Tie::KNOWS));
    gone.visits[0].people.pop();
    let bytes = whole::write(&gone, Naming::Names).expect("written");
    assert_eq!(read(&String::from_utf8_lossy(&bytes)), What::NotTheSchema("ties".to_string()));
    let small = Limits { bytes: 10, ..Limits::default() };
    assert!(matches!(whole::read(&mut good.as_bytes(), small).expect_err("too large").what, What::TooLarge(10)));
}

proptest! {
    #![proptest_config(cases(256))]

    /// Seen to fail when the cells were written as they are.
    #[test]
    fn no_cell_that_goes_out_begins_like_a_formula(whole in made::whole()) {
        let files = csv_out::write(&[whole], Naming::Names).expect("written");
        for file in [files.clients, files.people, files.ties] {
            let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(&file[..]);
            for row in rows.records() {
                for cell in &row.expect("even rows") {
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']), "{}", cell);
                }
            }
        }
    }
}

/// One file, by a caseworker whose encrypted file lies elsewhere.
fn write(path: &Path, bytes: &[u8], replace: bool) -> Result<(), Unwritten> {
    write_files(vec![(path.to_path_buf(), bytes.to_vec())], Path::new("/nowhere/caseload.eco"), replace)
}

fn names(folder: &Path) -> usize {
    std::fs::read_dir(folder).expect("a folder").count()
}

#[test]
fn a_file_is_written_whole_for_its_owner_only_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("client.json");
    assert_eq!(write(&path, b"first", false), Ok(()));
    assert_eq!(write(&path, b"unasked", false), Err(Unwritten::Exists));
    assert_eq!(std::fs::read(&path).expect("read"), b"first");
    assert_eq!(write(&path, b"second", true), Ok(()));
    assert_eq!(std::fs::read(&path).expect("read"), b"second");
    assert_eq!(names(folder.path()), 1, "no draft is left behind");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        std::os::unix::fs::symlink(folder.path().join("nothing"), folder.path().join("link")).expect("a link");
        assert_eq!(write(&folder.path().join("link"), b"x", false), Err(Unwritten::Exists));
    }
    // A folder stands in the way: nothing is written, and no draft is left.
    std::fs::create_dir(folder.path().join("taken")).expect("made");
    let before = names(folder.path());
    assert_eq!(write(&folder.path().join("taken"), b"x", true), Err(Unwritten::NotAFile));
    assert_eq!(write(&folder.path().join("nowhere/x.json"), b"x", true), Err(Unwritten::NoFolder));
    assert_eq!(names(folder.path()), before);
}

#[test]
fn nothing_is_written_over_the_encrypted_file_its_backups_or_its_lock_even_when_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let ours = folder.path().join("caseload.eco");
    std::fs::create_dir(folder.path().join("caseload.eco.backups")).expect("made");
    for name in ["caseload.eco", "caseload.eco.lock", "caseload.eco-wal", "caseload.eco.backups/x.json"] {
        let path = folder.path().join(name);
        let written = write_files(vec![(path, b"x".to_vec())], &ours, true);
        assert_eq!(written, Err(Unwritten::Ours), "{name}");
    }
    assert_eq!(write_files(vec![(folder.path().join("caseload.csv"), b"x".to_vec())], &ours, true), Ok(()));
}

/// Seen to fail while the files that had their names already kept them.
#[test]
fn of_several_files_all_are_written_or_all_are_as_they_were() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    let ours = Path::new("/nowhere/caseload.eco");
    let files = || vec![(path("a"), b"A".to_vec()), (path("b"), b"B".to_vec()), (path("c"), b"C".to_vec())];
    // One of them is there: not even the first is written.
    std::fs::write(path("b"), "was here").expect("written");
    assert_eq!(write_files(files(), ours, false), Err(Unwritten::Exists));
    assert_eq!(names(folder.path()), 1);
    // The last cannot get its name after all: the first two are as they were, one missing and one old.
    let draft = Draft::of(files(), ours, true).expect("ready");
    std::fs::create_dir(path("c")).expect("made");
    assert_eq!(draft.put(), Err(Unwritten::NotAFile));
    assert!(!path("a").exists());
    assert_eq!(std::fs::read(path("b")).expect("there"), b"was here");
    assert_eq!(names(folder.path()), 2, "no draft is left behind");
    // The same where nothing may be replaced and somebody else is quicker.
    std::fs::remove_dir(path("c")).expect("removed");
    std::fs::remove_file(path("b")).expect("removed");
    let draft = Draft::of(files(), ours, false).expect("ready");
    std::fs::write(path("c"), "quicker").expect("written");
    assert_eq!(draft.put(), Err(Unwritten::Exists));
    assert_eq!((names(folder.path()), std::fs::read(path("c")).expect("there")), (1, b"quicker".to_vec()));
    // A draft that is dropped was never there.
    drop(Draft::of(vec![(path("d"), b"D".to_vec())], ours, false).expect("ready"));
    assert_eq!(names(folder.path()), 1);
    assert_eq!(write_files(files(), ours, true), Ok(()));
    assert_eq!((names(folder.path()), std::fs::read(path("c")).expect("there")), (3, b"C".to_vec()));
}

/// Seen to fail without the look at who holds a draft, and without the look at its whole name.
#[test]
fn what_a_killed_program_left_is_swept_away_and_what_somebody_holds_or_named_is_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    for name in [".ecogram-abC123", ".ecogram-hold99", ".ecogram-notes", ".ecogram-notes.txt", "ecogram-abC123"] {
        std::fs::write(path(name), "Sofie").expect("written");
    }
    std::fs::create_dir(path(".ecogram-folder")).expect("made");
    let held = std::fs::File::open(path(".ecogram-hold99")).expect("there");
    held.lock().expect("held");
    assert_eq!(write(&path("a"), b"A", false), Ok(()));
    assert!(!path(".ecogram-abC123").exists());
    assert_eq!(names(folder.path()), 6, "nothing else went");
    drop(held);
    assert_eq!(write(&path("b"), b"B", false), Ok(()));
    assert!(!path(".ecogram-hold99").exists());
    // One draft does not sweep away another.
    let ours = Path::new("/nowhere/caseload.eco");
    let draft = Draft::of(vec![(path("c"), b"C".to_vec())], ours, false).expect("ready");
    assert_eq!(write(&path("d"), b"D", false), Ok(()));
    assert_eq!(draft.put(), Ok(()));
    assert_eq!(std::fs::read(path("c")).expect("there"), b"C");
}
