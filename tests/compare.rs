//! What changed between two visits: on identities, complete, and never claiming what nobody asked.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use ecogram::domain::*;
use proptest::prelude::*;
use uuid::Uuid;

fn id(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

fn day(month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, 4).unwrap()
}

fn person(n: u128, name: &str) -> Person {
    Person { ring: Some(Ring::Regular), ..Person::new(id(n), Name::new(name).unwrap()) }
}

fn network(number: u32, people: Vec<Person>, ties: &[(u128, u128, Tie)]) -> Network {
    Network::from_parts(network::Parts {
        client: Client::new(ClientId(Uuid::from_u128(1)), ClientCode::new("N").unwrap(), Language::Nl),
        visit: Visit::new(VisitId(Uuid::from_u128(number.into())), number, day(number)),
        people,
        ties: ties.iter().map(|(a, b, tie)| (Pair::new(id(*a), id(*b)).unwrap(), *tie)).collect(),
        plan: Plan::default(),
    })
}

/// The groups of one comparison of a single person, before and after an edit.
fn groups_after(edit: impl Fn(&mut Person)) -> Vec<Group> {
    let before = person(1, "Ann");
    let mut after = before.clone();
    edit(&mut after);
    let found = compare(&network(1, vec![before], &[]), &network(2, vec![after], &[]));
    found.groups().into_iter().map(|(group, _)| group).collect()
}

#[test]
fn a_person_who_is_renamed_moved_and_edited_stays_one_person() {
    let before = network(1, vec![person(1, "Ann")], &[]);
    let renamed = Person { ring: Some(Ring::Inner), sector: Sector::Friends, ..person(1, "Anneke") };
    let found = compare(&before, &network(2, vec![renamed], &[]));
    assert_eq!(found.people.len(), 1);
    assert_eq!(
        found.groups(),
        vec![(Group::Closer, vec![id(1)]), (Group::Sector, vec![id(1)]), (Group::Renamed, vec![id(1)])]
    );
}

#[test]
fn two_people_of_the_same_name_are_never_taken_for_one() {
    let before = network(1, vec![person(1, "Ann")], &[]);
    let found = compare(&before, &network(2, vec![person(2, "Ann")], &[]));
    assert_eq!(found.groups(), vec![(Group::New, vec![id(2)]), (Group::Gone, vec![id(1)])]);
}

#[test]
fn who_was_not_discussed_is_listed_apart_and_never_as_unchanged() {
    let silent = Person { discussed: Discussed::NotDiscussed, ..person(2, "Bob") };
    let before = network(1, vec![person(1, "Ann"), person(2, "Bob")], &[]);
    let found = compare(&before, &network(2, vec![person(1, "Ann"), silent], &[]));
    assert_eq!(found.same, vec![id(1)]);
    assert_eq!(found.not_discussed, vec![id(2)]);
    assert!(found.is_empty());
    assert!(found.groups().is_empty());
}

#[test]
fn help_begins_only_where_it_was_known_to_be_absent() {
    let helps = |value| Supports::NOT_ASKED.with(Support::Practical, Some(value));
    let before = Person { support_received: helps(false), ..person(1, "Ann") };
    let after = Person { support_received: helps(true), ..person(1, "Ann") };
    let now = |a: &Person, b: &Person| {
        compare(&network(1, vec![a.clone()], &[]), &network(2, vec![b.clone()], &[])).groups()[0].0
    };
    assert_eq!(now(&before, &after), Group::HelpsNow(Support::Practical));
    assert_eq!(now(&after, &before), Group::NoLongerHelps(Support::Practical));
    assert_eq!(now(&person(1, "Ann"), &after), Group::HelpsAsked(Support::Practical));
    assert_eq!(now(&after, &person(1, "Ann")), Group::Other);
}

#[test]
fn a_ring_that_was_not_asked_is_no_move() {
    assert_eq!(groups_after(|p| p.ring = Some(Ring::Inner)), vec![Group::Closer]);
    assert_eq!(groups_after(|p| p.ring = Some(Ring::Distant)), vec![Group::Further]);
    assert_eq!(groups_after(|p| p.ring = None), vec![Group::Other]);
}

#[test]
fn lost_from_sight_and_deceased_are_told_apart() {
    assert_eq!(groups_after(|p| p.status = Status::Lost), vec![Group::Gone]);
    assert_eq!(groups_after(|p| p.status = Status::Deceased), vec![Group::Deceased]);
    assert_eq!(groups_after(|p| p.status = Status::Dormant), vec![Group::Dormant]);
}

#[test]
fn what_only_the_worker_may_see_stands_in_no_group() {
    let worker = |p: &mut Person| {
        p.safety = Some(Safety::Unsafe);
        p.capacity = Some(Capacity::Overloaded);
        p.worker_note = Words::of("note");
        p.doubt = true;
    };
    assert!(groups_after(worker).is_empty());
}

#[test]
fn two_know_each_other_now_only_when_they_did_not_before() {
    let people = || vec![person(1, "Ann"), person(2, "Bob"), person(3, "Cem")];
    let before = network(1, people(), &[(1, 2, Tie::DOES_NOT_KNOW), (1, 3, Tie::KNOWS)]);
    let tense = Tie { quality: Some(TieQuality::Tense), ..Tie::KNOWS };
    let after = network(2, people(), &[(1, 2, Tie::KNOWS), (1, 3, tense), (2, 3, Tie::KNOWS)]);
    let news: Vec<_> = compare(&before, &after).ties.iter().map(|t| t.news()).collect();
    assert_eq!(news, vec![TieNews::Made, TieNews::Quality, TieNews::NewlyAsked]);
    let back: Vec<_> = compare(&after, &before).ties.iter().map(|t| t.news()).collect();
    assert_eq!(back, vec![TieNews::Lost, TieNews::Quality, TieNews::NotAskedAnyMore]);
}

#[test]
fn steps_are_told_as_chosen_kept_done_or_dropped() {
    let step = |n: u128, state| Step {
        id: StepId(Uuid::from_u128(n)),
        goal: None,
        rule: None,
        text: Words::of("bellen"),
        who: Words::default(),
        by: None,
        state,
        why: Words::default(),
        outcome: Words::default(),
        people: vec![],
        resource: None,
        chosen_on: day(1),
    };
    let with = |number, steps| {
        let mut network = network(number, vec![], &[]);
        network.apply(&Change::one(Edit::PutPlan(Box::new(Plan { steps, ..Plan::default() })))).unwrap();
        network
    };
    use StepState::{Agreed, Doing, Done, Dropped};
    let before = with(1, vec![step(1, Agreed), step(2, Agreed), step(3, Agreed), step(4, Done)]);
    let after = with(2, vec![step(1, Doing), step(2, Done), step(3, Dropped), step(4, Done), step(5, Agreed)]);
    let fates: Vec<_> = compare(&before, &after).steps.iter().map(|s| s.fate).collect();
    assert_eq!(fates, vec![StepFate::Kept, StepFate::Done, StepFate::Dropped, StepFate::Chosen]);
}

/// Draws values out of arbitrary numbers, so that a failing pair of visits shrinks by itself.
struct Draw<'a>(std::slice::Iter<'a, u8>);

impl Draw<'_> {
    fn number(&mut self) -> usize {
        self.0.next().copied().unwrap_or(0).into()
    }
    fn one<C: Code>(&mut self) -> C {
        C::ALL[self.number() % C::ALL.len()]
    }
    fn maybe<C: Code>(&mut self) -> Option<C> {
        let n = self.number() % (C::ALL.len() + 1);
        n.checked_sub(1).map(|n| C::ALL[n])
    }
    fn yes_no(&mut self) -> Option<bool> {
        [None, Some(true), Some(false)][self.number() % 3]
    }
    fn set<C: Code>(&mut self) -> BTreeSet<C> {
        let bits = self.number();
        C::ALL.iter().copied().filter(|v| bits & (1 << (v.index() % 8)) != 0).collect()
    }
    fn supports(&mut self) -> Supports {
        Support::ALL.iter().fold(Supports::NOT_ASKED, |s, kind| s.with(*kind, self.yes_no()))
    }
    fn words(&mut self) -> Words {
        Words::of(["", "één", "zij belt", "مرحبا"][self.number() % 4])
    }
    fn moment(&mut self) -> Option<Moment> {
        [None, Some(Moment::Year(1999)), Some(Moment::Day(day(3)))][self.number() % 3]
    }
    fn person(&mut self, n: u128) -> Person {
        Person {
            id: id(n),
            kind: self.one(),
            name: Name::new(["Ann", "Bob", "王小明", "Öznur"][self.number() % 4]).unwrap(),
            formal: self.maybe(),
            sector: self.one(),
            role: Role::parse(["", "friend", "peter"][self.number() % 3]),
            ring: self.maybe(),
            status: self.one(),
            since: self.moment(),
            frequency: self.maybe(),
            last_contact: self.moment(),
            channels: self.set(),
            unusable_channels: self.set(),
            proximity: self.maybe(),
            initiative: self.maybe(),
            quality: self.maybe(),
            strength: self.maybe(),
            flow: self.maybe(),
            support_received: self.supports(),
            support_given: self.supports(),
            crisis_reach: self.yes_no(),
            capacity: self.maybe(),
            carer: self.yes_no(),
            willing: self.yes_no(),
            wish: self.maybe(),
            safety: self.maybe(),
            asked_not_to_be_contacted: self.number() % 2 == 1,
            client_words: self.words(),
            worker_note: self.words(),
            doubt: self.number() % 2 == 1,
            according_to: self.one(),
            discussed: self.one(),
            slot: self.number() as u16,
        }
    }
    fn client(&mut self) -> Client {
        Client {
            nickname: self.words(),
            guardian: self.yes_no(),
            satisfaction: (self.number() % 2 == 1).then_some(7),
            interests: vec![self.words()],
            digital: DigitalAccess { internet: self.yes_no(), ..DigitalAccess::default() },
            asked_sectors: self.set(),
            asked_support: self.set(),
            archived: self.number() % 2 == 1,
            ..network(1, vec![], &[]).client().clone()
        }
    }
    /// A network of up to seven people, of whom another draw shares some.
    fn network(&mut self, number: u32) -> Network {
        let present: Vec<u128> = (1..=7).filter(|_| self.number() % 4 != 0).collect();
        let people = present.iter().map(|n| self.person(*n)).collect();
        let mut ties = Vec::new();
        for a in &present {
            for b in present.iter().filter(|b| *b > a) {
                match self.number() % 4 {
                    0 => ties.push((*a, *b, Tie { state: Knows::Knows, quality: self.maybe() })),
                    1 => ties.push((*a, *b, Tie::DOES_NOT_KNOW)),
                    _ => {}
                }
            }
        }
        let mut made = network(number, people, &ties);
        let plan = Plan {
            goals: vec![Goal {
                id: GoalId(Uuid::nil()),
                words: self.words(),
                dimension: self.maybe(),
                created: day(1),
            }],
            ..Plan::default()
        };
        let edits = vec![Edit::PutClient(Box::new(self.client())), Edit::PutPlan(Box::new(plan))];
        made.apply(&Change { edits }).unwrap();
        made
    }
}

/// The visit of the second network, opened as it stood at the first.
fn opened_next(before: &Network, visit: &Visit) -> Network {
    Network::from_parts(network::Parts { visit: visit.clone(), ..before.clone().into_parts() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    // Seen to fail with each of these planted: `between` skipping the channels; ties between people who stay
    // not taken away; a person without a ring skipped in `compare`.
    #[test]
    fn from_the_first_visit_and_the_reported_changes_exactly_the_second_follows(
        a in proptest::collection::vec(any::<u8>(), 0..700),
        b in proptest::collection::vec(any::<u8>(), 0..700),
    ) {
        let (before, after) = (Draw(a.iter()).network(1), Draw(b.iter()).network(2));
        let found = compare(&before, &after);
        let mut followed = opened_next(&before, after.visit());
        followed.apply(&found.as_change(&before)).unwrap();
        prop_assert!(followed == after);
    }

    #[test]
    fn everybody_of_the_second_visit_is_changed_the_same_or_not_discussed(
        a in proptest::collection::vec(any::<u8>(), 0..700),
        b in proptest::collection::vec(any::<u8>(), 0..700),
    ) {
        let (before, after) = (Draw(a.iter()).network(1), Draw(b.iter()).network(2));
        let found = compare(&before, &after);
        let told: Vec<PersonId> = found.people.iter().map(PersonChange::id).collect();
        let once: BTreeSet<PersonId> = told.iter().copied().collect();
        prop_assert_eq!(told.len(), once.len());
        for person in after.people() {
            let same = found.same.contains(&person.id);
            prop_assert!(!(same && found.not_discussed.contains(&person.id)));
            prop_assert!(same || once.contains(&person.id) || found.not_discussed.contains(&person.id));
        }
        prop_assert!(compare(&after, &after).is_empty());
    }
}
