//! A visit that the client does not want to be kept is gone from the file and its backups; the visits before it stay.

use ecogram::domain::*;
use ecogram::store::{Error, Moved, Store, backups};

use super::erased::{times, times_in};
use super::made::*;

const CLIENT: ClientId = ClientId(uuid::Uuid::from_u128(1));

fn make(store: &mut Store, edits: Vec<Edit>) {
    let loaded = store.load(CLIENT, None).unwrap();
    let (mut network, mut history) = (loaded.network, loaded.history);
    let entry = history.make(&mut network, Change::from(edits)).unwrap();
    store.commit(network.visit(), Moved::Made(&entry)).unwrap();
}

fn goal(n: u128, words: &str, created: &str) -> Goal {
    Goal { id: GoalId(id(n)), words: Words::of(words), dimension: None, created: day(created) }
}

/// Planted: the plan and what was said of the client stay. Seen to fail.
#[test]
fn nothing_of_it_is_in_the_file_or_a_backup_and_what_was_agreed_to_before_stays() {
    let (place, mut store) = Place::new();
    let network = with_client(&mut store, 1, "C-1");
    let first = network.visit().clone();
    let before = Plan { goals: vec![goal(70, "blijft", "2020-01-01")], ..Plan::default() };
    make(&mut store, vec![Edit::PutPerson(person(10, "Greet").into()), Edit::PutPlan(before.clone().into())]);
    assert_eq!(store.erase_visit(CLIENT, first.id).unwrap_err(), Error::NoSuchVisit, "the only one");
    store.close_visit(first.id).unwrap();
    let kept = store.load(CLIENT, Some(first.id)).unwrap().network;
    let next = store.open_next(CLIENT, Visit { date: first.date + chrono::Days::new(30), ..visit(3) }).unwrap();
    let mut plan = before.clone();
    plan.goals.push(goal(71, "Kanariedoel", &next.date.to_string()));
    let mut client = store.client(CLIENT).unwrap();
    client.interests = vec![Words::of("Kanarievogels")];
    let answer = ConsentAnswer::Refused;
    let no = Consent { date: next.date, scope: ConsentScope::Keep, answer, withdrawn_on: None, with: Words::default() };
    client.consents.push(no.clone());
    make(
        &mut store,
        vec![Edit::PutPerson(person(11, "Kanarie").into()), Edit::PutPlan(plan.into()), Edit::PutClient(client.into())],
    );
    store.park(&[(Some(CLIENT), "Kanariehalf".into())]).unwrap();
    back_up(&mut store).unwrap();
    store.close().unwrap();
    let backup = backups(&place.path).unwrap().remove(0).path;
    assert!(times(&place, "Kanarie") > 3 && times_in(&place, &backup, "Kanarie") > 3, "the search sees what is there");

    let mut store = place.open();
    let receipt = store.erase_visit(CLIENT, next.id).unwrap();
    assert_eq!((receipt.visits, receipt.people, receipt.undo, receipt.plan), (1, 2, 1, 1));
    assert_eq!(store.erase_visit(CLIENT, first.id).unwrap_err(), Error::NoSuchVisit, "a closed one");
    let now = store.load(CLIENT, None).unwrap().network;
    assert_eq!((now.visit(), now.people().collect::<Vec<_>>()), (kept.visit(), kept.people().collect()));
    assert_eq!((now.plan(), &now.client().interests), (&before, &kept.client().interests));
    assert_eq!(now.client().consents.last(), Some(&no), "that they said no is kept");
    assert!(now.register().all().all(|known| known.now.name.as_str() == "Greet"));
    assert!(store.check().unwrap().is_sound());
    store.close().unwrap();
    assert_eq!(times(&place, "Kanarie"), 0);
    for backup in backups(&place.path).unwrap() {
        assert_eq!(times_in(&place, &backup.path, "Kanarie"), 0);
    }
}

/// What was put on the plan since belongs to the visits after it.
#[test]
fn a_drawing_of_an_earlier_day_goes_without_what_later_visits_said() {
    let (_place, mut store) = Place::new();
    let first = with_client(&mut store, 1, "C-1").visit().clone();
    store.close_visit(first.id).unwrap();
    let earlier = Visit { date: first.date - chrono::Days::new(30), ..visit(3) };
    let earlier = store.open_next(CLIENT, earlier).unwrap();
    let plan = Plan { goals: vec![goal(70, "van later", &first.date.to_string())], ..Plan::default() };
    make(&mut store, vec![Edit::PutPlan(plan.clone().into()), Edit::PutPerson(person(11, "Kanarie").into())]);
    store.erase_visit(CLIENT, earlier.id).unwrap();
    let now = store.load(CLIENT, None).unwrap().network;
    assert_eq!((now.visit().id, now.plan(), now.people().count()), (first.id, &plan, 0));
}
