//! What goes out and comes in again is the same.

use ecogram::domain::*;
use ecogram::exchange::{Limits, Naming, csv_out, whole};
use proptest::prelude::*;

use super::made;
use crate::support::cases::cases;

/// Everything that is kept of it, where `Debug` shows nothing.
fn json(value: &impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(value).expect("json")
}

proptest! {
    #![proptest_config(cases(300))]

    /// Seen to fail when `flow` was left out of the columns, and when the mark of `'` was not taken off.
    #[test]
    fn a_client_written_as_csv_and_read_back_is_the_same(whole in made::whole()) {
        let files = csv_out::write(std::slice::from_ref(&whole), Naming::Names).expect("written");
        let read = made::read_bytes(Some(&files.clients), &files.people, Some(&files.ties), &made::options());
        let read = read.map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        prop_assert_eq!(&read.notes, &vec![]);
        let [back] = &read.clients[..] else { panic!("one client") };
        let (before, after) = (made::counted(&whole), made::counted(back));
        prop_assert_eq!(json(&before.client), json(&after.client));
        for (before, after) in before.visits.iter().zip(&after.visits) {
            prop_assert_eq!(&before.visit, &after.visit);
            for (before, after) in before.people.iter().zip(&after.people) {
                prop_assert_eq!(json(before), json(after));
            }
            prop_assert_eq!(before.people.len(), after.people.len());
            prop_assert_eq!(&before.ties, &after.ties);
        }
    }

    /// Seen to fail when ties without a quality were not written.
    #[test]
    fn a_client_written_as_json_and_read_back_is_the_same(
        whole in made::whole(), then in prop::option::of(made::client()), note in made::text(), on in made::date(),
    ) {
        let mut whole = whole;
        let id = whole.client.id;
        whole.visits[0].client_then = then.map(|then| Client { id, ..then });
        whole.visits[0].visit.note = Words::of(&note);
        whole.visits[1].visit.kind = Some(VisitKind::Home);
        whole.visits[1].visit.others = Some(Others::Family);
        whole.plan.goals.push(Goal {
            id: GoalId(uuid::Uuid::from_u128(5)), words: Words::of(&note), dimension: Some(Dimension::Density), created: on,
        });
        let bytes = whole::write(&whole, Naming::Names).expect("written");
        let back = whole::read(&mut &bytes[..], Limits::default());
        prop_assert_eq!(back.map_err(|p| TestCaseError::fail(format!("{p:?}")))?, whole);
    }

    /// Whatever stands in them: broken files are refused, and nothing falls over.
    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200), rows in "[a-z,;'\"\n|1-4]{0,80}") {
        let _ = made::read_bytes(None, &bytes, None, &made::options());
        let _ = whole::read(&mut &bytes[..], Limits::default());
        let people = format!("client,name,ring\n{rows}");
        let _ = made::read(None, &people, Some(&people));
    }
}

#[test]
fn networks_become_a_whole_client_and_networks_again() {
    let client = Client::new(ClientId(uuid::Uuid::from_u128(1)), ClientCode::new("N-1").expect("a code"), Language::Nl);
    let on =
        |number, date| Visit::new(VisitId(uuid::Uuid::from_u128(10 + u128::from(number))), number, made::day(date));
    let mut first = Network::new(Client { lonely: Some(true), ..client.clone() }, on(1, "2026-01-01"));
    let person = Person::new(PersonId(uuid::Uuid::from_u128(7)), Name::new("An").expect("a name"));
    first.apply(&Change::put(person)).expect("it fits");
    let networks = vec![first, Network::new(client, on(2, "2026-06-01"))];
    let whole = ecogram::exchange::WholeClient::of(networks.clone()).expect("two visits");
    assert!(whole.visits[0].client_then.is_some() && whole.visits[1].client_then.is_none());
    assert_eq!(whole.networks(), networks);
    assert!(ecogram::exchange::WholeClient::of(Vec::new()).is_none());
}
