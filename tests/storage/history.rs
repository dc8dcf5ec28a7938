//! Undo and redo, step by step, against what the file says after every step.
//!
//! Seen to fail on planted faults: a redo that left `undone` as it was; an undo that wrote `change` in place of
//! `inverse`; a new change that did not forget what was undone; redo entries read in the wrong order.

use ecogram::domain::*;
use ecogram::store::Moved;
use proptest::prelude::*;

use super::made::*;
use crate::support::cases::cases;

/// What a caseworker does next.
#[derive(Clone, Debug)]
enum Act {
    Put(u8, String, Option<u8>, bool),
    Remove(u8),
    Tie(u8, u8, Option<bool>),
    AskEverything(u8),
    Client(Option<u8>, bool),
    Note(String),
    Plan(bool),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    let who = 0u8..6;
    prop_oneof![
        4 => (who.clone(), "[A-Za-zé ']{1,12}", proptest::option::of(0u8..4), any::<bool>())
            .prop_map(|(who, name, ring, active)| Act::Put(who, name, ring, active)),
        2 => who.clone().prop_map(Act::Remove),
        4 => (who.clone(), who.clone(), proptest::option::of(any::<bool>())).prop_map(|(a, b, t)| Act::Tie(a, b, t)),
        1 => who.prop_map(Act::AskEverything),
        1 => (proptest::option::of(0u8..=10), any::<bool>()).prop_map(|(s, lonely)| Act::Client(s, lonely)),
        1 => "[a-z\n]{0,20}".prop_map(Act::Note),
        1 => any::<bool>().prop_map(Act::Plan),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
    ]
}

/// The change an act stands for; `None` where it does not apply to this network.
fn change(act: &Act, network: &Network) -> Option<Change> {
    let who = |n: u8| PersonId(id(10 + u128::from(n)));
    Some(Change::one(match act {
        Act::Put(n, name, ring, active) => Edit::PutPerson(Box::new(Person {
            ring: ring.map(|r| Ring::ALL[usize::from(r)]),
            status: if *active { Status::Active } else { Status::Lost },
            ..Person::new(who(*n), Name::new(name)?)
        })),
        Act::Remove(n) => Edit::RemovePerson(network.person(who(*n))?.id),
        Act::Tie(a, b, tie) => {
            let pair = Pair::new(network.person(who(*a))?.id, network.person(who(*b))?.id)?;
            match tie {
                Some(true) => Edit::PutTie(pair, Tie { state: Knows::Knows, quality: Some(TieQuality::Good) }),
                Some(false) => Edit::PutTie(pair, Tie::DOES_NOT_KNOW),
                None => network.tie(pair.first(), pair.second()).map(|_| Edit::RemoveTie(pair))?,
            }
        }
        Act::AskEverything(n) => Edit::PutPerson(Box::new(asked_everything(10 + u128::from(*n), "Alles"))),
        Act::Client(satisfaction, lonely) => Edit::PutClient(Box::new(Client {
            satisfaction: *satisfaction,
            lonely: Some(*lonely),
            ..network.client().clone()
        })),
        Act::Note(note) => Edit::PutVisit(Box::new(Visit { note: Words::of(note), ..network.visit().clone() })),
        Act::Plan(full) => Edit::PutPlan(Box::new(if *full { plan() } else { Plan::default() })),
        Act::Undo | Act::Redo => return None,
    }))
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn after_every_step_the_reopened_file_is_what_the_screen_shows(acts in proptest::collection::vec(act(), 1..30)) {
        let (place, mut store) = Place::new();
        let mut network = with_client(&mut store, 1, "C-1");
        let mut history = History::default();
        for act in &acts {
            match act {
                Act::Undo => match history.undo(&mut network).unwrap() {
                    Some(entry) => { store.commit(network.visit(), Moved::Undone(&entry)).unwrap(); }
                    None => continue,
                },
                Act::Redo => match history.redo(&mut network).unwrap() {
                    Some(entry) => { store.commit(network.visit(), Moved::Redone(&entry)).unwrap(); }
                    None => continue,
                },
                other => match change(other, &network) {
                    Some(change) => {
                        let entry = history.make(&mut network, change).unwrap();
                        store.commit(network.visit(), Moved::Made(&entry)).unwrap();
                    }
                    None => continue,
                },
            }
            store = place.reopen(store);
            let loaded = store.load(ClientId(id(1)), None).unwrap();
            prop_assert_eq!(&loaded.network, &network);
            prop_assert_eq!(&loaded.history, &history);
        }
        prop_assert!(store.check().unwrap().is_sound());
    }
}
