//! Follow-up visits with churn: people come, go, move, are renamed and edited, from visit to visit. What is reported
//! between two visits is all that happened, and whatever carries the visits out and in again keeps all of it.

use std::collections::BTreeSet;

use ecogram::domain::*;
use ecogram::exchange::{Limits, Naming, WholeClient, csv_out, whole};
use ecogram::store::{self, Secret, Store};
use proptest::prelude::*;
use uuid::Uuid;

use super::made;
use crate::support::cases::cases;

/// Something that happens between two visits.
#[derive(Clone, Debug)]
enum Happening {
    Renamed(usize, Name),
    Moved(usize, Option<Ring>, Sector),
    /// Everything about somebody is as of this person now; who they are stays.
    Edited(usize, Box<Person>),
    Confirmed(usize),
    Came(Box<Person>),
    Went(usize),
    Answered(usize, usize, Option<Tie>),
    Asked(Sector, Support),
    Planned(Words),
}

fn happening() -> impl Strategy<Value = Happening> {
    let who = || 0..12_usize;
    let some_ring = prop::option::of(prop::sample::select(Ring::ALL.to_vec()));
    let sector = || prop::sample::select(Sector::ALL.to_vec());
    let tie = prop::option::of(prop::sample::select(vec![
        Tie::KNOWS,
        Tie::DOES_NOT_KNOW,
        Tie { quality: Some(TieQuality::Tense), ..Tie::KNOWS },
    ]));
    prop_oneof![
        (who(), made::name()).prop_map(|(who, name)| Happening::Renamed(who, name)),
        (who(), some_ring, sector()).prop_map(|(who, ring, sector)| Happening::Moved(who, ring, sector)),
        (who(), made::person()).prop_map(|(who, person)| Happening::Edited(who, Box::new(person))),
        who().prop_map(Happening::Confirmed),
        made::person().prop_map(|person| Happening::Came(Box::new(person))),
        who().prop_map(Happening::Went),
        (who(), who(), tie).prop_map(|(a, b, tie)| Happening::Answered(a, b, tie)),
        (sector(), prop::sample::select(Support::ALL.to_vec())).prop_map(|(s, k)| Happening::Asked(s, k)),
        made::text().prop_map(|text| Happening::Planned(Words::of(&text))),
    ]
}

/// The visits of a client: a first one, and after it one for each list of happenings.
fn waves() -> impl Strategy<Value = Vec<Network>> {
    let first = prop::collection::vec(made::person(), 1..8);
    let rest = prop::collection::vec(prop::collection::vec(happening(), 0..14), 1..4);
    (made::client(), first, rest).prop_map(|(client, first, rest)| {
        let mut ids = IdSource::counting();
        let mut network = Network::new(client, visit(1));
        for person in first {
            happen(&mut network, Happening::Came(Box::new(person)), &mut ids);
        }
        let mut visits = vec![network];
        for (happenings, number) in rest.into_iter().zip(2..) {
            let mut network = next(&visits[visits.len() - 1], number);
            happenings.into_iter().for_each(|h| happen(&mut network, h, &mut ids));
            visits.push(network);
        }
        let last = visits.len();
        visits.into_iter().enumerate().map(|(at, network)| closed(network, at + 1 < last)).collect()
    })
}

fn visit(number: u32) -> Visit {
    Visit::new(VisitId(Uuid::from_u128(500 + u128::from(number))), number, made::day(&format!("202{number}-05-12")))
}

/// The next visit as it is opened: a copy in which nobody was discussed.
fn next(before: &Network, number: u32) -> Network {
    let mut parts = before.clone().into_parts();
    parts.visit = visit(number);
    parts.people.iter_mut().for_each(|p| p.discussed = Discussed::NotDiscussed);
    Network::from_parts(parts)
}

fn closed(network: Network, closed: bool) -> Network {
    let mut parts = network.into_parts();
    parts.visit.closed = closed;
    Network::from_parts(parts)
}

/// Lets it happen, through the one door that edits go through.
fn happen(network: &mut Network, happening: Happening, ids: &mut IdSource) {
    let people: Vec<Person> = network.people().cloned().collect();
    let pick = |at: usize| people.get(at % people.len().max(1)).cloned();
    let edits = match happening {
        Happening::Renamed(who, name) => pick(who).map(|p| put(Person { name, discussed: Discussed::Yes, ..p })),
        Happening::Moved(who, ring, sector) => {
            pick(who).map(|p| put(Person { ring, sector, discussed: Discussed::Yes, ..p }))
        }
        Happening::Edited(who, now) => pick(who).map(|p| put(Person { id: p.id, slot: p.slot, ..*now })),
        Happening::Confirmed(who) => pick(who).map(|p| put(Person { discussed: Discussed::Yes, ..p })),
        Happening::Came(person) => Some(put(Person { id: PersonId(ids.fresh()), ..*person })),
        Happening::Went(who) => pick(who).map(|p| Edit::RemovePerson(p.id)),
        Happening::Answered(a, b, tie) => {
            let pair = pick(a).zip(pick(b)).and_then(|(a, b)| Pair::new(a.id, b.id));
            pair.map(|pair| tie.map_or(Edit::RemoveTie(pair), |tie| Edit::PutTie(pair, tie)))
        }
        Happening::Asked(sector, kind) => {
            let mut client = network.client().clone();
            client.asked_sectors.insert(sector);
            client.asked_support.insert(kind);
            Some(Edit::PutClient(Box::new(client)))
        }
        Happening::Planned(words) => {
            let mut plan = network.plan().clone();
            let id = GoalId(ids.fresh());
            plan.goals.push(Goal { id, words, dimension: None, created: made::day("2026-05-12") });
            Some(Edit::PutPlan(Box::new(plan)))
        }
    };
    if let Some(edit) = edits {
        // Taking away an answer that was never given is refused, and changes nothing.
        let _ = network.apply(&Change::one(edit));
    }
}

fn put(person: Person) -> Edit {
    Edit::PutPerson(Box::new(person))
}

/// Every two visits, the earlier one first.
fn pairs(visits: &[Network]) -> impl Iterator<Item = (&Network, &Network)> {
    visits.iter().enumerate().flat_map(|(at, before)| visits[at + 1..].iter().map(move |after| (before, after)))
}

fn drawn(network: Network) -> Network {
    let mut parts = network.into_parts();
    parts.visit.taken_off.clear();
    Network::from_parts(parts)
}

fn ids(network: &Network) -> BTreeSet<PersonId> {
    network.people().map(|p| p.id).collect()
}

/// As a client is kept: one plan over all visits.
fn of_one_client(visits: Vec<Network>) -> Vec<Network> {
    let plan = visits[visits.len() - 1].plan().clone();
    let same = |network: Network| Network::from_parts(network::Parts { plan: plan.clone(), ..network.into_parts() });
    visits.into_iter().map(same).collect()
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn from_one_visit_and_what_is_reported_exactly_any_later_one_follows(visits in waves()) {
        for (before, after) in pairs(&visits) {
            let found = compare(before, after);
            let open = Visit { closed: false, ..after.visit().clone() };
            let mut followed = Network::from_parts(network::Parts { visit: open, ..before.clone().into_parts() });
            followed.apply(&found.as_change(before)).expect("it fits");
            // Whom it takes off is remembered at the visit: that is no part of what is drawn.
            prop_assert!(drawn(followed) == drawn(closed(after.clone(), false)));
        }
    }

    #[test]
    fn renaming_moving_and_editing_never_turn_a_person_into_two(visits in waves()) {
        for (before, after) in pairs(&visits) {
            let (were, are) = (ids(before), ids(after));
            let found = compare(before, after);
            let told: Vec<PersonId> = found.people.iter().map(PersonChange::id).collect();
            prop_assert_eq!(told.len(), told.iter().collect::<BTreeSet<_>>().len());
            for change in &found.people {
                let id = change.id();
                let (was, is) = (were.contains(&id), are.contains(&id));
                prop_assert_eq!(matches!(change, PersonChange::Added(_)), !was && is);
                prop_assert_eq!(matches!(change, PersonChange::Removed(_)), was && !is);
            }
            let new = found.people.iter().filter(|c| matches!(c, PersonChange::Added(_))).count();
            prop_assert_eq!(new, are.difference(&were).count());
        }
    }

    #[test]
    fn who_was_not_discussed_at_one_of_the_two_is_never_told_as_the_same(visits in waves()) {
        for (before, after) in pairs(&visits) {
            let found = compare(before, after);
            for id in &found.same {
                let spoke = |network: &Network| network.person(*id).map(|p| p.discussed);
                prop_assert_eq!((spoke(before), spoke(after)), (Some(Discussed::Yes), Some(Discussed::Yes)));
                prop_assert!(!found.not_discussed.contains(id));
            }
        }
    }

    #[test]
    fn all_visits_go_through_csv_and_come_back(visits in waves()) {
        let whole = WholeClient::of(visits.clone()).expect("visits");
        let files = csv_out::write(std::slice::from_ref(&whole), Naming::Names).expect("written");
        let read = made::read_bytes(Some(&files.clients), &files.people, Some(&files.ties), &made::options());
        let read = read.map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        let back = made::counted(&read.clients[0]);
        // A visit with nobody in it has no row to stand in.
        prop_assume!(visits.iter().all(|v| v.people().len() > 0));
        for (before, after) in made::counted(&whole).visits.iter().zip(&back.visits) {
            prop_assert!(before.visit.number == after.visit.number && before.visit.date == after.visit.date);
            prop_assert!(same_people(&before.people, &after.people) && before.ties == after.ties);
        }
    }
}

fn same_people(before: &[Person], after: &[Person]) -> bool {
    // Places are given anew where two came to share one.
    let without = |people: &[Person]| people.iter().map(|p| Person { slot: 0, ..p.clone() }).collect::<Vec<_>>();
    without(before) == without(after)
}

proptest! {
    #![proptest_config(cases(25))]

    #[test]
    fn all_visits_go_through_json_and_through_the_encrypted_file_and_come_back(visits in waves()) {
        let visits = of_one_client(visits);
        let whole = WholeClient::of(visits.clone()).expect("visits");
        let bytes = whole::write(&whole, Naming::Names).expect("written");
        let back = whole::read(&mut &bytes[..], Limits::default());
        let back = back.map_err(|problem| TestCaseError::fail(format!("{problem:?}")))?;
        prop_assert!(back == whole);
        let folder = tempfile::tempdir().expect("a folder");
        let (mut store, _) = Store::create(&folder.path().join("c.eco"), &Secret::fresh_key().expect("a key")).expect("a file");
        let taken: store::Result<()> = store.import(|into| ecogram::shell::take_in(into, &back));
        taken.expect("taken in");
        let client = whole.client.id;
        let kept = store.visits(client).expect("visits");
        let kept: Vec<Network> =
            kept.iter().map(|v| store.load(client, Some(v.id)).expect("a visit").network).collect();
        prop_assert!(kept == visits);
    }
}
