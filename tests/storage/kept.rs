//! What is saved is there at the next start, whole; what does not fit is refused and leaves the file as it was.

use ecogram::domain::Loaded;
use ecogram::domain::*;
use ecogram::store::{Error, Moved};

use super::made::*;

#[test]
fn everything_that_was_asked_comes_back_and_what_was_not_stays_not_asked() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let mut history = History::default();
    let (ann, bob) = (PersonId(id(10)), PersonId(id(11)));
    let visit = Visit {
        kind: Some(VisitKind::Home),
        others: Some(Others::Nobody),
        note: Words::of("eerste keer"),
        ..network.visit().clone()
    };
    let change = Change::from(vec![
        Edit::PutClient(Box::new(client_asked_everything(1, "C-1bis"))),
        Edit::PutVisit(Box::new(visit)),
        Edit::PutPerson(Box::new(asked_everything(10, "Ann"))),
        Edit::PutPerson(Box::new(person(11, "Bob"))),
        Edit::PutTie(Pair::new(ann, bob).unwrap(), Tie { state: Knows::Knows, quality: Some(TieQuality::Tense) }),
        Edit::PutPlan(Box::new(plan())),
    ]);
    let entry = history.make(&mut network, change).unwrap();
    let saved = store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    assert!(saved.at.is_some());
    let store = place.reopen(store);
    let loaded = store.load(ClientId(id(1)), None).unwrap();
    assert_eq!((&loaded.network, &loaded.history), (&network, &history));
    assert_eq!(store.last_change().unwrap(), saved);
    assert!(store.check().unwrap().is_sound(), "{:?}", store.check());
}

#[test]
fn the_list_of_clients_says_code_size_and_last_change() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "b-2");
    with_client(&mut store, 5, "A-1");
    let ghost = Person { kind: Kind::Group, ..person(12, "Koor") };
    let gone = Person { status: Status::Deceased, ..person(13, "Opa") };
    let change =
        Change::from([person(10, "Ann"), person(11, "Bob"), ghost, gone].map(|p| Edit::PutPerson(p.into())).to_vec());
    let entry = History::default().make(&mut network, change).unwrap();
    let saved = store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    let store = place.reopen(store);
    let lines = store.clients().unwrap();
    let told: Vec<_> = lines.iter().map(|l| (l.code.as_str(), l.people, l.archived)).collect();
    assert_eq!(told, [("A-1", 0, false), ("b-2", 2, false)]);
    assert_eq!(lines[1].last_change, saved);
    assert_eq!(store.find(&ClientCode::new("B-2").unwrap()).unwrap(), Some(ClientId(id(1))));
    assert_eq!(store.find(&ClientCode::new("B-3").unwrap()).unwrap(), None);
}

#[test]
fn a_code_is_taken_whatever_its_case_and_nothing_of_the_change_is_kept() {
    let (_place, mut store) = Place::new();
    with_client(&mut store, 1, "Été-1");
    let mut network = with_client(&mut store, 5, "C-2");
    let before = store.last_change().unwrap();
    assert_eq!(store.add_client(&client(7, "ÉTÉ-1"), &visit(8)).unwrap_err(), Error::CodeTaken);
    assert_eq!(store.put_client(&client(5, "été-1")).unwrap_err(), Error::CodeTaken);
    let renamed =
        Change::from(vec![Edit::PutPerson(person(10, "Ann").into()), Edit::PutClient(client(5, "été-1").into())]);
    let entry = History::default().make(&mut network, renamed).unwrap();
    assert_eq!(store.commit(network.visit(), Moved::Made(&entry)).unwrap_err(), Error::CodeTaken);
    assert_eq!(store.last_change().unwrap(), before);
    assert_eq!(store.load(ClientId(id(5)), None).unwrap().network.people().len(), 0);
    store.put_client(&Client { archived: true, ..client(5, "C-9") }).unwrap();
    assert_eq!(store.client(ClientId(id(5))).unwrap().code.as_str(), "C-9");
}

#[test]
fn a_closed_visit_is_frozen_with_the_client_as_of_then_and_the_next_one_starts_undiscussed() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let (ann, bob) = (PersonId(id(10)), PersonId(id(11)));
    let change = Change::from(vec![
        Edit::PutClient(Client { small_by_choice: Some(true), lonely: Some(true), ..client(1, "C-1") }.into()),
        Edit::PutPerson(person(10, "Ann").into()),
        Edit::PutPerson(person(11, "Bob").into()),
        Edit::PutTie(Pair::new(ann, bob).unwrap(), Tie::DOES_NOT_KNOW),
    ]);
    let entry = History::default().make(&mut network, change).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    assert_eq!(store.open_next(ClientId(id(1)), visit(3)).unwrap_err(), Error::VisitOpen);
    store.close_visit(network.visit().id).unwrap();
    assert_eq!(store.close_visit(network.visit().id).unwrap_err(), Error::Closed);
    assert_eq!(store.commit(network.visit(), Moved::Undone(&entry)).unwrap_err(), Error::Closed);
    let next = store.open_next(ClientId(id(1)), visit(3)).unwrap();
    assert_eq!((next.number, next.closed), (2, false));
    store.put_client(&Client { lonely: Some(false), ..client(1, "C-1-new") }).unwrap();

    let store = place.reopen(store);
    let visits = store.visits(ClientId(id(1))).unwrap();
    assert_eq!(visits.iter().map(|v| (v.number, v.closed)).collect::<Vec<_>>(), [(1, true), (2, false)]);
    let then = store.load(ClientId(id(1)), Some(visits[0].id)).unwrap();
    assert_eq!((then.network.client().lonely, then.network.client().small_by_choice), (Some(true), Some(true)));
    assert_eq!(then.network.client().code.as_str(), "C-1-new");
    assert_eq!(then.history, History::default());
    assert!(then.network.people().all(|p| p.discussed == Discussed::Yes));
    let now = store.load(ClientId(id(1)), None).unwrap();
    assert_eq!((now.network.client().lonely, now.network.client().small_by_choice), (Some(false), None));
    assert!(now.network.people().all(|p| p.discussed == Discussed::NotDiscussed));
    assert_eq!(now.network.tie(ann, bob), Some(Tie::DOES_NOT_KNOW));
    assert!(store.check().unwrap().is_sound());
}

#[test]
fn people_who_come_in_as_a_visit_of_their_own_day_come_in_with_it_or_not_at_all() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let (ann, bob) = (PersonId(id(10)), PersonId(id(11)));
    let entry = History::default().make(&mut network, Change::put(person(10, "Ann"))).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    store.close_visit(network.visit().id).unwrap();
    let client = ClientId(id(1));
    let tie = |a, b| Edit::PutTie(Pair::new(a, b).unwrap(), Tie::DOES_NOT_KNOW);
    let before = store.last_change().unwrap().seq;
    let nobody = Change::from(vec![Edit::PutPerson(person(11, "Bob").into()), tie(bob, PersonId(id(99)))]);
    assert_eq!(store.open_next_with(client, visit(3), |_| nobody).unwrap_err(), Error::OutOfStep);
    assert_eq!((store.visits(client).unwrap().len(), store.last_change().unwrap().seq), (1, before));

    let brings = |copy: &Network| {
        assert_eq!(copy.people().map(|p| p.id).collect::<Vec<_>>(), [ann]);
        Change::from(vec![Edit::PutPerson(person(11, "Bob").into()), tie(ann, bob)])
    };
    store.open_next_with(client, visit(3), brings).unwrap();
    assert_eq!(store.last_change().unwrap().seq, before + 1, "one transaction");
    let mut store = place.reopen(store);
    let Loaded { mut network, mut history } = store.load(client, None).unwrap();
    assert_eq!((network.people().len(), network.tie(ann, bob)), (2, Some(Tie::DOES_NOT_KNOW)));
    let undone = history.undo(&mut network).unwrap().expect("one step");
    store.commit(network.visit(), Moved::Undone(&undone)).unwrap();
    assert_eq!(store.load(client, None).unwrap().network.people().len(), 1);
    assert!(store.check().unwrap().is_sound());
}

#[test]
fn a_drawing_of_an_earlier_day_takes_its_place_and_the_latest_visit_stays_the_present_one() {
    let (place, mut store) = Place::new();
    let network = with_client(&mut store, 1, "C-1");
    let on = |n: u128, date: &str| Visit { date: date.parse().unwrap(), ..visit(n) };
    let said = |store: &mut ecogram::store::Store, lonely: bool, nickname: &str| {
        let mut network = store.load(ClientId(id(1)), None).unwrap().network;
        let client = Client { lonely: Some(lonely), nickname: Words::of(nickname), ..network.client().clone() };
        let change = Change::from(vec![Edit::PutClient(client.into())]);
        let entry = History::default().make(&mut network, change).unwrap();
        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
        store.close_visit(network.visit().id).unwrap();
    };
    said(&mut store, true, "Ann");
    for (n, date, number) in [(3, "2019-03-01", 1), (4, "2018-01-01", 1), (5, "2018-06-01", 2)] {
        let opened = store.open_next(ClientId(id(1)), on(n, date)).unwrap();
        assert_eq!((opened.number, opened.closed), (number, false));
        let mut reopened = place.reopen(store);
        let open = reopened.load(ClientId(id(1)), None).unwrap().network;
        assert_eq!(open.visit().id, opened.id, "an unfinished one is taken up again");
        said(&mut reopened, false, "Anneke");
        assert!(reopened.check().unwrap().is_sound());
        store = reopened;
    }
    let visits = store.visits(ClientId(id(1))).unwrap();
    assert_eq!(visits.iter().map(|v| v.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert!(visits.is_sorted_by_key(|v| v.date));
    let now = store.load(ClientId(id(1)), None).unwrap().network;
    assert_eq!((now.visit().id, now.client().lonely), (network.visit().id, Some(true)));
    assert_eq!(now.client().nickname.as_str(), "Anneke", "a name is as it was given last");
    let next = store.open_next(ClientId(id(1)), on(9, "2030-01-01")).unwrap();
    assert_eq!(next.number, 5);
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network.client().lonely, Some(true));
}

#[test]
fn the_plan_can_be_changed_while_no_visit_is_open() {
    let (place, mut store) = Place::new();
    let network = with_client(&mut store, 1, "C-1");
    let planned = Change::one(Edit::PutPlan(plan().into()));
    assert_eq!(store.commit_apart(network.client().id, network.visit(), &planned).unwrap_err(), Error::VisitOpen);
    store.close_visit(network.visit().id).unwrap();
    let mut network = store.load(ClientId(id(1)), None).unwrap().network;
    network.apply(&planned).unwrap();
    store.commit_apart(network.client().id, network.visit(), &planned).unwrap();
    let store = place.reopen(store);
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
}

/// Seen to fail where any plan was taken beside the undo of the visit.
#[test]
fn while_a_visit_is_open_only_what_the_caseworker_keeps_for_themselves_goes_past_its_undo() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let mut own = plan();
    (own.goals, own.decisions) = Default::default();
    own.steps.iter_mut().for_each(|step| step.for_worker = true);
    let noted = Change::one(Edit::PutPlan(own.clone().into()));
    network.apply(&noted).unwrap();
    store.commit_apart(network.client().id, network.visit(), &noted).unwrap();
    own.steps.iter_mut().for_each(|step| step.for_worker = false);
    let shown = Change::one(Edit::PutPlan(own.into()));
    assert_eq!(store.commit_apart(network.client().id, network.visit(), &shown).unwrap_err(), Error::VisitOpen);
    let store = place.reopen(store);
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
}

#[test]
fn a_client_of_somebody_else_or_a_tie_to_nobody_is_refused() {
    let (_place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    with_client(&mut store, 5, "C-2");
    assert_eq!(store.load(ClientId(id(5)), Some(VisitId(id(2)))).unwrap_err(), Error::NoSuchVisit);
    assert_eq!(store.load(ClientId(id(9)), None).unwrap_err(), Error::NoSuchClient);
    // A change that the screen thinks possible, on a network that the file does not have.
    network
        .apply(&Change::from([person(10, "Ann"), person(11, "Bob")].map(|p| Edit::PutPerson(p.into())).to_vec()))
        .unwrap();
    let pair = Pair::new(PersonId(id(10)), PersonId(id(11))).unwrap();
    let entry = History::default().make(&mut network, Change::one(Edit::PutTie(pair, Tie::KNOWS))).unwrap();
    assert_eq!(store.commit(network.visit(), Moved::Made(&entry)).unwrap_err(), Error::OutOfStep);
    assert_eq!(store.commit(network.visit(), Moved::Undone(&entry)).unwrap_err(), Error::OutOfStep);
}

#[test]
fn an_import_is_all_or_nothing() {
    let (place, mut store) = Place::new();
    let people = [person(10, "Ann"), person(11, "Bob")];
    let ties = [(Pair::new(people[0].id, people[1].id).unwrap(), Tie::KNOWS)];
    let refused = store.import(|file| {
        file.add(&client(1, "C-1"), &visit(2), &people, &ties)?;
        file.add(&client(3, "c-1"), &visit(4), &people, &[])
    });
    assert_eq!(refused.unwrap_err(), Error::CodeTaken);
    assert_eq!(store.clients().unwrap(), []);
    store
        .import(|file| -> Result<(), Error> {
            file.add(&client(1, "C-1"), &Visit { closed: true, ..visit(2) }, &people, &ties)?;
            file.add_visit(&client(1, "C-1"), &Visit { number: 2, ..visit(4) }, &people[..1], &[])?;
            file.put_plan(ClientId(id(1)), &plan())
        })
        .unwrap();
    let store = place.reopen(store);
    assert_eq!(store.visits(ClientId(id(1))).unwrap().len(), 2);
    let first = store.load(ClientId(id(1)), Some(VisitId(id(2)))).unwrap().network;
    assert_eq!((first.people().len(), first.ties().len()), (2, 1));
    assert_eq!(first.plan(), &plan());
    assert!(store.check().unwrap().is_sound());
}

#[test]
fn settings_resources_and_the_audit_list_are_kept() {
    let (place, mut store) = Place::new();
    assert_eq!(store.setting("theme").unwrap(), None);
    store.set_setting("theme", "dark").unwrap();
    store.set_setting("theme", "light").unwrap();
    store.put_resources(&[(ResourceId(id(2)), "{\"b\":1}".to_string())]).unwrap();
    store.put_resources(&[(ResourceId(id(1)), "{}".to_string())]).unwrap();
    store.put_resources(&[(ResourceId(id(2)), "{\"b\":2}".to_string())]).unwrap();
    with_client(&mut store, 1, "C-1");
    store.note("export", Some(ClientId(id(1))), "svg").unwrap();
    store.note("backup", None, "").unwrap();
    let store = place.reopen(store);
    assert_eq!(store.setting("theme").unwrap().as_deref(), Some("light"));
    let resources = [(ResourceId(id(1)), "{}".to_string()), (ResourceId(id(2)), "{\"b\":2}".to_string())];
    assert_eq!(store.resources().unwrap(), resources);
    let audit = store.audit().unwrap();
    assert_eq!(audit.iter().map(|l| l.what.as_str()).collect::<Vec<_>>(), ["backup", "export"]);
    assert_eq!((audit[1].client, audit[1].detail.as_str()), (Some(ClientId(id(1))), "svg"));
}

#[test]
fn what_was_written_into_the_file_by_another_hand_is_noticed_and_still_passes_the_clean_door() {
    let (place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    store.close().unwrap();
    let raw = super::erased::decrypted(&place);
    let steering = r#"json_set(body, '$.nickname', 'An' || char(27) || ']52;c;eA==' || char(7) || 'n' || char(8238))"#;
    raw.execute(&format!("UPDATE client SET body = {steering}"), []).unwrap();
    drop(raw);
    let store = place.open();
    assert_eq!(store.clients().unwrap()[0].nickname.as_str(), "Ann");
    assert_eq!(store.load(ClientId(id(1)), None).unwrap_err(), Error::Damaged);
}

#[test]
fn a_check_names_what_is_wrong() {
    use ecogram::store::Finding;
    let wrongs = [
        ("UPDATE person SET body = '{'", Finding::Bodies),
        ("UPDATE person SET active = 0", Finding::Counts),
        ("UPDATE client SET code_folded = 'x'", Finding::Codes),
        ("PRAGMA foreign_keys = OFF; DELETE FROM visit", Finding::References),
        ("DELETE FROM visit", Finding::NoVisit),
        ("UPDATE tie SET state = 'maybe'", Finding::Bodies),
        ("UPDATE tie SET state = 'does_not_know'", Finding::Mixed),
        ("UPDATE client SET changed = 1", Finding::Mixed),
        ("UPDATE saved SET seq = 1", Finding::Mixed),
        ("UPDATE journal SET undone = 1", Finding::Mixed),
    ];
    for (wrong, finding) in wrongs {
        let (place, mut store) = Place::new();
        let mut network = with_client(&mut store, 1, "C-1");
        let pair = Pair::new(PersonId(id(10)), PersonId(id(11))).unwrap();
        let people = [person(10, "Ann"), person(11, "Bob")].map(|p| Edit::PutPerson(p.into()));
        let change = Change::from([people.to_vec(), vec![Edit::PutTie(pair, Tie::KNOWS)]].concat());
        let entry = History::default().make(&mut network, change).unwrap();
        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
        assert!(store.check().unwrap().is_sound());
        store.close().unwrap();
        let raw = super::erased::decrypted(&place);
        raw.execute_batch(wrong).unwrap();
        drop(raw);
        let report = place.open().check().unwrap();
        assert!(report.findings.iter().any(|(found, times)| *found == finding && *times > 0), "{wrong}: {report:?}");
    }
}

/// "Sound" means that everything opens and goes out: each visit is opened, and the client of one that does not is named.
#[test]
fn a_check_opens_every_visit_and_names_the_client_of_one_that_does_not_open() {
    use ecogram::store::Finding;
    for wrong in [
        "UPDATE visit SET number = 4294967296 WHERE id = (SELECT min(id) FROM visit WHERE client = 2)",
        "UPDATE visit SET number = 10001 WHERE id = (SELECT min(id) FROM visit WHERE client = 2)",
        "UPDATE client SET body = json_set(body, '$.satisfaction', 255) WHERE key = 2",
        "UPDATE client SET body = json_set(body, '$.review_on', '+262142-01-01') WHERE key = 2",
        "UPDATE visit SET body = json_set(body, '$.date', '-9999-01-01') WHERE client = 2",
    ] {
        let (place, mut store) = Place::new();
        for n in 1..=3 {
            let first = with_client(&mut store, n * 10, &format!("C-{n}"));
            store.close_visit(first.visit().id).unwrap();
            store.open_next(ClientId(id(n * 10)), visit(n * 10 + 5)).unwrap();
        }
        let mut store = place.reopen(store);
        assert!(store.check().unwrap().is_sound());
        store.close().unwrap();
        let raw = super::erased::decrypted(&place);
        raw.execute_batch(wrong).unwrap();
        drop(raw);
        store = place.open();
        let report = store.check().unwrap();
        assert!(report.findings.iter().any(|(found, _)| *found == Finding::Unopened), "{wrong}: {report:?}");
        assert_eq!(report.unopened, ["C-2"], "{wrong}");
        assert_eq!(store.back_up().unwrap_err(), Error::Damaged, "and is no backup");
    }
}

/// The same rule after reading, also where the seal is right: here the program itself sealed what another hand wrote.
#[test]
fn what_lies_beyond_the_limits_is_not_read_either() {
    for wrong in [
        "UPDATE client SET body = json_set(body, '$.satisfaction', 255)",
        "UPDATE client SET plan = json_set(plan, '$.goals', json('[{\"id\":\"00000000-0000-0000-0000-000000000009\",\"words\":\"a\",\"dimension\":null,\"created\":\"9999-01-01\"}]'))",
        "UPDATE visit SET number = 10001",
    ] {
        let (place, mut store) = Place::new();
        let mut network = with_client(&mut store, 1, "C-1");
        store.close().unwrap();
        let raw = super::erased::decrypted(&place);
        raw.execute_batch(wrong).unwrap();
        drop(raw);
        let mut store = place.open();
        let entry = History::default().make(&mut network, Change::put(person(10, "Ann"))).unwrap();
        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
        let report = store.check().unwrap();
        assert_eq!(report.unopened, ["C-1"], "{wrong}");
        assert!(
            !report.findings.iter().any(|(found, _)| *found == ecogram::store::Finding::Mixed),
            "{wrong}: the seal"
        );
        assert_eq!(store.load(ClientId(id(1)), None).unwrap_err(), Error::Damaged, "{wrong}");
    }
}

/// What is written is measured as what is read: nothing is kept that could not be opened again.
#[test]
fn what_lies_beyond_the_limits_is_not_written() {
    let (place, mut store) = Place::new();
    let network = with_client(&mut store, 1, "C-1");
    let far = day("9999-01-01");
    let beyond = Client { satisfaction: Some(11), ..client(1, "C-1") };
    assert_eq!(store.put_client(&beyond).unwrap_err(), Error::OutOfStep);
    assert_eq!(store.add_client(&client(5, "C-5"), &Visit { date: far, ..visit(6) }).unwrap_err(), Error::OutOfStep);
    assert_eq!(store.add_client(&client(5, "C-5"), &Visit { number: 0, ..visit(6) }).unwrap_err(), Error::OutOfStep);
    let mut planned = network.clone();
    let late = Plan { steps: vec![Step::new(StepId(id(9)), Words::of("bellen"), far)], ..Plan::default() };
    let entry = History::default().make(&mut planned, Change::from(vec![Edit::PutPlan(Box::new(late))])).unwrap();
    assert_eq!(store.commit(planned.visit(), Moved::Made(&entry)).unwrap_err(), Error::OutOfStep);
    let mut store = place.reopen(store);
    assert_eq!(store.load(ClientId(id(1)), None).unwrap().network, network);
    let last = Visit { number: 10_000, closed: true, ..visit(8) };
    store.import(|into| into.add(&client(7, "C-7"), &last, &[], &[])).unwrap();
    assert_eq!(store.open_next(ClientId(id(7)), visit(9)).unwrap_err(), Error::TooManyVisits);
    let before = Visit { date: day("2020-01-01"), ..visit(9) };
    assert_eq!(
        store.open_next(ClientId(id(7)), before).unwrap_err(),
        Error::TooManyVisits,
        "an earlier day moves it on"
    );
    assert!(store.check().unwrap().is_sound());
}

#[test]
fn a_client_who_is_there_under_another_code_is_told_apart_from_a_code_that_is_taken() {
    let (_place, mut store) = Place::new();
    with_client(&mut store, 1, "C-1");
    assert_eq!(store.add_client(&client(1, "C-2"), &visit(3)).unwrap_err(), Error::AlreadyThere);
    assert_eq!(store.add_client(&client(5, "C-2"), &visit(2)).unwrap_err(), Error::AlreadyThere);
    assert_eq!(store.add_client(&client(5, "c-1"), &visit(3)).unwrap_err(), Error::CodeTaken);
    let import = store.import(|into| into.add(&client(1, "C-9"), &visit(3), &[], &[]));
    assert_eq!(import.unwrap_err(), Error::AlreadyThere);
    assert_eq!(store.clients().unwrap().len(), 1);
}

/// Planted: only the drawing is looked at. Seen to fail.
#[test]
fn whoever_ever_stood_in_a_visit_is_remembered_whatever_is_drawn_now() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let (client, first) = (ClientId(id(1)), network.visit().id);
    let gated = |n, name| Person { safety: Some(Safety::Unsafe), ..person(n, name) };
    let known = |store: &ecogram::store::Store, visit| {
        let network = store.load(client, visit).unwrap().network;
        let known = |known: &Known| (known.now.name.to_string(), known.now.safety, known.is_drawn);
        (network.is_earlier(), network.register().all().map(known).collect::<Vec<_>>())
    };
    let mut history = History::default();
    let make = |store: &mut ecogram::store::Store, network: &mut Network, history: &mut History, edit| {
        let entry = history.make(network, Change::one(edit)).unwrap();
        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    };
    make(&mut store, &mut network, &mut history, Edit::PutPerson(gated(10, "Dieter").into()));
    make(&mut store, &mut network, &mut history, Edit::PutPerson(gated(11, "Zephyrin").into()));
    // Taken off in the very visit in which he was entered: no closed visit will have him.
    make(&mut store, &mut network, &mut history, Edit::RemovePerson(PersonId(id(11))));
    let undone = history.undo(&mut network).unwrap().unwrap();
    store.commit(network.visit(), Moved::Undone(&undone)).unwrap();
    assert_eq!(known(&store, None).1.len(), 2);
    let redone = history.redo(&mut network).unwrap().unwrap();
    store.commit(network.visit(), Moved::Redone(&redone)).unwrap();
    store.close_visit(first).unwrap();
    store.open_next(client, visit(3)).unwrap();
    let mut network = store.load(client, None).unwrap().network;
    let mut history = History::default();
    let renamed = Person { name: Name::new("de buurman").unwrap(), safety: None, ..person(10, "x") };
    make(&mut store, &mut network, &mut history, Edit::PutPerson(renamed.into()));
    make(&mut store, &mut network, &mut history, Edit::RemovePerson(PersonId(id(10))));
    store.close().unwrap();
    let mut store = place.open();
    let unsafe_ = Some(Safety::Unsafe);
    let all = vec![("de buurman".into(), unsafe_, false), ("Zephyrin".into(), unsafe_, false)];
    assert_eq!(known(&store, None), (false, all.clone()));
    assert_eq!(known(&store, Some(first)), (true, all), "the same at an earlier visit");
    let names = store.load(client, None).unwrap().network.register();
    let names: Vec<_> = names.get(PersonId(id(10))).unwrap().names.iter().map(Name::to_string).collect();
    assert_eq!(names, ["de buurman", "Dieter"]);

    store.erase_person(client, PersonId(id(11)), &[]).unwrap();
    store.erase_person(client, PersonId(id(10)), &[]).unwrap();
    assert_eq!(known(&store, None).1, [], "who is erased is forgotten");
}

/// Planted: what is kept of the earlier visits is trusted whatever they say now; it is not looked at. Seen to fail.
#[test]
fn what_earlier_visits_say_is_kept_beside_them_and_read_anew_where_it_is_not_of_now() {
    let (place, mut store) = Place::new();
    let mut network = with_client(&mut store, 1, "C-1");
    let edits = vec![
        Edit::PutPerson(person(10, "Dieter").into()),
        Edit::PutPerson(person(11, "Greet").into()),
        Edit::PutTie(Pair::new(PersonId(id(10)), PersonId(id(11))).unwrap(), Tie::KNOWS),
    ];
    let entry = History::default().make(&mut network, Change::from(edits)).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
    for next in [3, 4] {
        let open = store.load(ClientId(id(1)), None).unwrap().network.visit().id;
        store.close_visit(open).unwrap();
        store.open_next(ClientId(id(1)), visit(next)).unwrap();
    }
    let register = |store: &ecogram::store::Store| store.load(ClientId(id(1)), None).unwrap().network.register();
    let all = register(&store);
    assert_eq!((all.all().count(), all.knows(PersonId(id(10)), PersonId(id(11)))), (2, Some(true)));
    store.close().unwrap();
    let with = |sql: &str| {
        let raw = super::erased::decrypted(&place);
        raw.execute_batch(sql).unwrap();
        drop(raw);
        register(&place.open())
    };
    let renamed = "UPDATE register SET body = replace(body, 'Dieter', 'Wolfgang')";
    let names = |register: &Register| register.get(PersonId(id(10))).unwrap().names.len();
    assert_eq!(names(&with(renamed)), 2, "it is what is kept that is looked at");
    assert_eq!(with("UPDATE register SET sum = sum + 1"), all, "of another state of the visits: they are read");
}
