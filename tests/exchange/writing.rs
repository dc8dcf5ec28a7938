//! What goes out: inert, veiled where wished, complete or not at all.

use ecogram::domain::*;
use ecogram::exchange::{Limits, Naming, What, WholeClient, csv_out, whole, write_file};
use proptest::prelude::*;

use crate::made;

/// A client whose every text holds a word to look for.
fn full_of_canaries() -> WholeClient {
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
    });
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
    assert_eq!(count(&named), 21);
    let veiled = whole::write(&client, Naming::Initials).expect("written");
    assert_eq!(count(&veiled), 0);
    let text = String::from_utf8(veiled.clone()).expect("UTF-8");
    assert!(text.contains("\"CA1\"") && text.contains("\"CA2\"") && text.contains("\"R7\""));
    let files = csv_out::write(&[client], Naming::Initials).expect("written");
    assert_eq!(count(&[files.clients, files.people, files.ties].concat()), 0);
    let refused = whole::read(&mut &veiled[..], Limits::default()).expect_err("initials are not the whole");
    assert_eq!(refused.what, What::OnlyInitials);
}

#[test]
fn another_format_a_later_version_and_what_does_not_fit_are_refused() {
    let good = String::from_utf8(whole::write(&full_of_canaries(), Naming::Names).expect("written")).expect("UTF-8");
    let read = |text: &str| whole::read(&mut text.as_bytes(), Limits::default()).expect_err("refused").what;
    assert_eq!(read(&good.replace("ecogram-client/1", "ecogram-client/2")), What::NotThisFormat);
    assert_eq!(read("{\"a\": 1}"), What::NotThisFormat);
    assert_eq!(read("[]"), What::NotThisFormat);
    assert!(matches!(read("{"), What::NotTheSchema(_)));
    assert!(matches!(read(&good.replace("\"active\"", "\"alive\"")), What::NotTheSchema(_)));
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
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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

#[test]
fn a_file_is_written_whole_for_its_owner_only_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("client.json");
    write_file(&path, b"first").expect("written");
    write_file(&path, b"second").expect("written over");
    assert_eq!(std::fs::read(&path).expect("read"), b"second");
    let names = || std::fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(names(), 1, "no draft is left behind");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // A folder stands in the way: nothing is written, and no draft is left.
    std::fs::create_dir(folder.path().join("taken")).expect("made");
    write_file(&folder.path().join("taken"), b"x").expect_err("a folder is there");
    assert_eq!(names(), 2);
    write_file(&folder.path().join("nowhere/x.json"), b"x").expect_err("no such folder");
}
