//! The map of the neighbourhoods on the caseworker's pages, an address for a step, and searching the directory.

use ecogram::app::shown::mapped_places;
use ecogram::domain::*;
use ecogram::steps::Platform;
use ratatui::crossterm::event::KeyCode;

use super::program::{Program, network, now, program, program_with};
use super::screen::{SIZES, drawn};

/// Somebody who lives in Molenbeek.
fn in_molenbeek(language: Language) -> Program {
    let mut network = network();
    let client = Client { postcode: Words::of("1080"), ..network.client().clone() };
    network.apply(&Change::from(vec![Edit::PutClient(Box::new(client))])).unwrap();
    program_with(language, network)
}

fn mapped(program: &Program) -> Vec<String> {
    mapped_places(&program.model).iter().map(|r| r.name.clone()).collect()
}

#[test]
fn an_empty_map_says_what_to_look_for_and_is_filled_once_for_all_clients() {
    for language in Language::ALL {
        for size in SIZES {
            let mut program = in_molenbeek(*language);
            program.keys("w");
            (0..5).for_each(|_| _ = program.key(KeyCode::Right));
            let empty = drawn(&mut program, size);
            for key in [key!("map-empty"), key!("map-prompts")] {
                let first = program.model.texts.get(key).split_whitespace().next().unwrap().to_string();
                assert!(empty.contains(&first), "{key:?}: {first} in\n{empty}");
            }
            program.keys("mOnze wijk\n").key(KeyCode::Esc);
            assert_eq!(mapped(&program), ["Onze wijk"]);
            let entry = program.own.last().unwrap();
            assert_eq!((entry.places.as_slice(), entry.alive_on), (["1080".to_string()].as_slice(), Some(now().today)));
            let full = drawn(&mut program, size);
            assert!(full.contains("Onze wijk") && full.contains("1080"), "{full}");
        }
    }
}

#[test]
fn an_entry_of_the_map_is_changed_cautioned_offered_and_put_away() {
    let mut program = in_molenbeek(Language::Nl);
    program.keys("wmOnze wijk\n");
    program.row("Soort buurtnetwerk").key(KeyCode::Delete).key(KeyCode::Right);
    program.row("Wie beheert").keys("\ntwee bewoners\n").row("Iedereen mag erbij").key(KeyCode::Right);
    program.key(KeyCode::Esc);
    let entry = program.own.last().unwrap().clone();
    assert_eq!((entry.platform, entry.open, entry.digital), (Some(Platform::Facebook), Some(true), true));
    assert_eq!(entry.moderator, "twee bewoners");
    let page = drawn(&mut program, SIZES[1]);
    assert!(page.contains("geroddeld"), "a caution where such groups gossip\n{page}");
    // On the screen of both it stands in the directory, first where it is for the step.
    program.key(KeyCode::Esc).keys("s");
    let at = ecogram::app::shown::shown_steps(&program.model).iter().position(|s| s.rule == "R9").unwrap();
    (0..at).for_each(|_| _ = program.key(KeyCode::Down));
    program.keys("r").mark("Onze wijk").keys("p");
    let member = program.network().people().find(|p| p.name.as_str() == "Onze wijk").unwrap().clone();
    assert_eq!((member.status, member.sector), (Status::Desired, Sector::Neighbours), "until they join");
    program.key(KeyCode::Esc).key(KeyCode::Esc).keys("w");
    (0..5).for_each(|_| _ = program.key(KeyCode::Right));
    program.key(KeyCode::Delete);
    assert!(mapped(&program).is_empty());
}

#[test]
fn an_address_goes_with_a_step_only_when_it_is_chosen() {
    let mut program = program(Language::Nl);
    program.keys("sakoffie\np");
    assert_eq!(program.plan().steps[0].resource, None);
    program.keys("r").mark("LUS vzw: linkgroep").keys("k");
    let id = program.model.catalogue.resources().iter().find(|r| r.id == "lus-linkgroep").unwrap().identity();
    assert_eq!(program.plan().steps[0].resource, Some(id));
    program.keys("k");
    assert_eq!(program.plan().steps[0].resource, None, "the same again takes it away");
}

#[test]
fn the_directory_is_searched_by_words_and_shows_what_lies_elsewhere_on_a_key() {
    let mut program = in_molenbeek(Language::Nl);
    program.keys("sr");
    if program.names().len() < 20 {
        program.keys("s");
    }
    assert!(!program.names().contains(&"ArmenTeKort".to_string()), "of another city");
    program.keys("/linkgroep\n");
    assert_eq!(program.names(), ["LUS vzw: linkgroep"]);
    program.keys("/\n");
    program.keys("g");
    assert!(program.names().contains(&"ArmenTeKort".to_string()));
}
