//! Pages in columns: what matters is never cut, and what is cut in its column stands whole below, on the smallest screen and
//! in every language.

use ecogram::domain::{
    Client, ClientCode, ClientId, Code, Language, Named, Network, Others, Person, Plan, Safety, SafetySource, Step,
    StepId, Visit, VisitId, VisitKind, Words,
};
use uuid::Uuid;

use super::desk::{CODE, Desk, demo_visits, everywhere, keep, said, today};

const NOTE: &str = "zij belt zelf terug na het weekend, liefst in de voormiddag, en zegt dan hoe het verder gaat";
const STEP: &str = "met Sofie naar het naaiatelier in de wijk gaan kijken, op een dinsdag als het er rustig is";

/// The demonstration with every answer on safety, each said by somebody else, and a step that is due.
fn desk(language: Language) -> Desk {
    let desk = Desk::with("in-columns", language, |store| {
        let mut visits: Vec<_> = demo_visits(language).into_iter().map(Network::into_parts).collect();
        let safeties = Safety::ALL.iter().copied().cycle();
        for parts in &mut visits {
            for (person, safety) in parts.people.iter_mut().zip(safeties.clone()) {
                *person = Person {
                    safety: Some(safety),
                    safety_source: Some(SafetySource::SomebodyElse),
                    worker_note: Words::of(NOTE),
                    ..person.clone()
                };
            }
            let step = Step::new(StepId(Uuid::from_u128(5)), Words::of(STEP), today());
            parts.plan = Plan { steps: vec![Step { by: Some(today()), ..step }], ..Plan::default() };
        }
        keep(store, visits.into_iter().map(Network::from_parts).collect());
    });
    Desk::on_client(desk)
}

/// Seen to fail while the note took the room of what was said of safety.
#[test]
fn what_was_said_of_safety_is_never_cut_and_a_note_stands_whole_below() {
    for (at, language, size) in everywhere() {
        let mut desk = desk(language).size(size);
        desk.press("w");
        for _ in 0..Safety::ALL.len() {
            let (screen, words) = (desk.screen(), desk.words());
            for safety in Safety::ALL {
                assert!(screen.contains(&said(language, safety.key().as_str())), "{at}: {safety:?}\n{screen}");
            }
            let source = format!("({})", said(language, SafetySource::SomebodyElse.key().as_str()));
            assert!(words.contains(&source) && words.contains(NOTE), "{at}\n{screen}");
            desk.press("Down");
        }
    }
}

/// Planted: nothing below the columns. Seen to fail.
#[test]
fn what_is_due_stands_whole_below() {
    for (at, language, size) in everywhere() {
        let mut desk = desk(language).size(size);
        desk.press("w Right Right");
        assert!(desk.words().contains(STEP), "{at}\n{}", desk.screen());
    }
}

/// Each kind of visit with everybody who can be there.
#[test]
fn every_answer_about_a_visit_has_room_in_the_list() {
    for (at, language, size) in everywhere() {
        let mut desk = Desk::on_client(Desk::with("visits-in-columns", language, |store| {
            let client = Client::new(ClientId(Uuid::from_u128(1)), ClientCode::new(CODE).unwrap(), language);
            let kept: ecogram::store::Result<()> = store.import(|into| {
                let answers = VisitKind::ALL.iter().zip(Others::ALL.iter().cycle());
                for (n, (kind, others)) in (1..).zip(answers) {
                    let day = today() - chrono::Days::new(100 - u64::from(n));
                    let visit = Visit {
                        kind: Some(*kind),
                        others: Some(*others),
                        closed: true,
                        ..Visit::new(VisitId(Uuid::from_u128(50 + u128::from(n))), n, day)
                    };
                    match n {
                        1 => into.add(&client, &visit, &[], &[])?,
                        _ => into.add_visit(&client, &visit, &[], &[])?,
                    };
                }
                Ok(())
            });
            kept.unwrap();
        }));
        desk = desk.size(size);
        desk.press("v");
        let screen = desk.screen();
        for answer in VisitKind::ALL.iter().map(|kind| kind.key()).chain(Others::ALL.iter().map(|others| others.key()))
        {
            assert!(screen.contains(&said(language, answer.as_str())), "{at}: {answer:?}\n{screen}");
        }
    }
}
