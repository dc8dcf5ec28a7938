//! The form of address that the client chose, on the screens that speak to the client.

use ecogram::app::shown::worker_rows;
use ecogram::domain::{Address, AgeBand, Language, Network, Person, Quality, Wish};
use ecogram::steps::Fact;
use ecogram::text::Texts;
use ecogram::words;

use super::desk::{Desk, demo_visits, keep, one_line};

/// What the row of the form says, after so many turns of it.
fn addressed(language: Language, turns: usize) -> Desk {
    let mut desk = Desk::empty_client(language);
    desk.press(&format!("c Down*2 Right*{turns} Esc"));
    desk
}

#[test]
fn whoever_wants_to_be_called_je_or_tu_is_called_so_on_every_screen() {
    for language in [Language::Nl, Language::Fr] {
        let texts = Texts::new(language);
        let said = |address, fact| one_line(&words::steps::ask_both(&texts, address, fact).unwrap());
        for (turns, address) in [(1, Address::Formal), (2, Address::Familiar)] {
            let other = if address == Address::Formal { Address::Familiar } else { Address::Formal };
            let mut desk = addressed(language, turns);
            assert_eq!(desk.session().network.client().address, Some(address));
            let asked = desk.press("s p p").words();
            let first = said(address, Fact::Neighbours);
            assert!(asked.contains(&first), "{first}\n{}", desk.screen());
            assert!(!asked.contains(&said(other, Fact::Neighbours)), "{}", desk.screen());
            let turned = desk.press("Esc t").words();
            assert!(turned.contains(&one_line(&texts.spoken(address, key!("turned-told"), &[]))), "{}", desk.screen());
        }
    }
}

#[test]
fn whoever_was_not_asked_is_called_u_or_vous_and_a_young_person_je_or_tu() {
    let mut desk = Desk::empty_client(Language::Nl);
    assert_eq!(desk.session().address(), Address::Formal);
    assert!(desk.press("t").words().contains("Dit is uw netwerk."), "{}", desk.screen());
    for young in [AgeBand::Child, AgeBand::Youth] {
        let client = ecogram::domain::Client { age_band: Some(young), ..desk.session().network.client().clone() };
        assert_eq!(client.form_of_address(), Address::Familiar);
    }
}

/// Seen to fail while what a rule is called was written in both forms on the caseworker's page about steps.
#[test]
fn what_a_rule_is_called_is_said_in_one_form() {
    for language in [Language::Nl, Language::Fr] {
        let mut desk = Desk::with("both-forms", language, |store| {
            let closer = |network: Network| {
                let mut parts = network.into_parts();
                let people = parts.people.into_iter();
                let person = |p| Person { wish: Some(Wish::Closer), quality: Some(Quality::Stressful), ..p };
                parts.people = people.map(person).collect();
                Network::from_parts(parts)
            };
            keep(store, demo_visits(language).into_iter().map(closer).collect());
        });
        desk = Desk::on_client(desk);
        desk.press("w Right");
        let rows: Vec<String> = worker_rows(&desk.model).into_iter().map(|row| row.text).collect();
        assert!(rows.iter().any(|row| row.contains("R12")), "{rows:?}");
        assert!(rows.iter().all(|row| !row.contains('|')), "{rows:?}");
    }
}
