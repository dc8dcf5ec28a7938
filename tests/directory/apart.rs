//! What only the worker reads of the steps: a step of the plan that names somebody whom a gate holds back, a suggestion
//! that tells what only the worker may know, an own file with a fault. Key by key, and as it is drawn.

use ecogram::app::form::Subject;
use ecogram::app::layer::{FormLayer, Layer};
use ecogram::app::shown::{offered_steps, worker_rows};
use ecogram::domain::*;
use ecogram::steps::{Action, Catalogue};
use ratatui::crossterm::event::KeyCode;

use super::program::{Program, network, program_with};
use super::screen::{SIZES, drawn};

/// Ann is safe; of Zoran the worker knows something; Rita carries too much.
fn people(change: impl FnOnce(&mut Person)) -> Network {
    let mut parts = network().into_parts();
    let person = |n: u128, name: &str| Person {
        formal: Some(Formal::Informal),
        sector: Sector::Friends,
        safety: Some(Safety::NoneKnown),
        quality: Some(Quality::Supportive),
        ring: Some(Ring::Close),
        ..Person::new(PersonId(uuid::Uuid::from_u128(0x2000 + n)), Name::new(name).unwrap())
    };
    let mut zoran = person(1, "Zoran");
    change(&mut zoran);
    parts.people.extend([zoran, Person { capacity: Some(Capacity::Overloaded), ..person(2, "Rita") }]);
    Network::from_parts(parts)
}

fn of_zoran(language: Language) -> Program {
    program_with(language, people(|p| p.safety = Some(Safety::Unsafe)))
}

/// To the row of the worker's page that begins with these words.
fn to(program: &mut Program, words: &str) {
    let rows = worker_rows(&program.model);
    let at = rows.iter().position(|row| row.text.trim().starts_with(words));
    let at = at.unwrap_or_else(|| panic!("{words} in {:?}", rows.iter().map(|r| &r.text).collect::<Vec<_>>()));
    for _ in 0..at {
        program.key(KeyCode::Down);
    }
}

#[test]
fn an_own_step_that_names_somebody_held_back_is_kept_and_read_in_the_worker_view_alone() {
    for language in Language::ALL {
        for size in SIZES {
            let mut program = of_zoran(*language);
            program.keys("sakoffie met zoran\nakoffie met Ann\np");
            assert_eq!(program.network().plan().steps.len(), 2, "both are kept");
            let plan = drawn(&mut program, size);
            assert!(plan.contains("koffie met Ann") && !plan.to_lowercase().contains("met zoran"), "{plan}");
            let alone = drawn(program_with(*language, people(|_| ())).keys("sakoffie met Ann\np"), size);
            assert_eq!(plan, alone, "nor a gap, nor a number");
            // In the ring and beside it: neither.
            let ring = drawn(program.key(KeyCode::Esc), size);
            assert!(!ring.to_lowercase().contains("met zoran"), "{ring}");
            program.keys("w").key(KeyCode::Right);
            to(&mut program, "koffie met zoran");
            let page = drawn(&mut program, size);
            assert!(page.contains("koffie met zoran"), "{page}");
            program.keys("\n");
            let open =
                matches!(program.model.layers.last(), Some(Layer::Form(FormLayer { subject: Subject::Step(_), .. })));
            assert!(open, "it can be written otherwise");
            program.key(KeyCode::Esc).key(KeyCode::Delete);
            assert_eq!(program.network().plan().steps.len(), 1, "or taken away");
        }
    }
}

#[test]
fn a_step_that_was_agreed_before_the_gate_came_down_leaves_the_screen_with_it() {
    let mut program = program_with(Language::Nl, people(|p| p.status = Status::Dormant));
    let id = program.network().people().find(|p| p.name.as_str() == "Zoran").unwrap().id;
    program.model.session_mut().unwrap().select(Some(id));
    program.keys("sppp");
    let at = offered_steps(&program.model, ecogram::app::layer::StepsTab::Ideas)
        .iter()
        .position(|s| s.action == Action::Reconnect)
        .unwrap();
    for _ in 0..at {
        program.key(KeyCode::Down);
    }
    program.keys("cpp");
    assert!(drawn(&mut program, SIZES[0]).contains("Contact hernieuwen: Zoran"));
    // The worker screens him: not safe.
    program.key(KeyCode::Esc).keys("w");
    let mut zoran = program.network().person(id).unwrap().clone();
    zoran.safety = Some(Safety::Caution);
    program.model.session_mut().unwrap().edit(Change::put(zoran)).unwrap();
    program.key(KeyCode::Esc).keys("sp");
    let plan = drawn(&mut program, SIZES[0]);
    assert!(!plan.contains("Contact hernieuwen"), "{plan}");
    program.key(KeyCode::Esc).keys("w").key(KeyCode::Right);
    assert!(drawn(&mut program, SIZES[1]).contains("Contact hernieuwen: Zoran"));
}

#[test]
fn relief_for_a_strained_carer_is_proposed_and_chosen_in_the_worker_view() {
    for language in Language::ALL {
        let mut program = program_with(*language, people(|_| ()));
        program.keys("s");
        let shown = offered_steps(&program.model, ecogram::app::layer::StepsTab::Suggested);
        assert!(shown.iter().all(|s| s.rule != "W2"), "that somebody carries too much is the worker's");
        program.key(KeyCode::Esc).keys("w").key(KeyCode::Right);
        to(&mut program, "W2");
        let page = drawn(&mut program, SIZES[1]);
        assert!(page.contains("W2") && page.contains("(Rita)"), "{page}");
        program.keys("c");
        let step = &program.network().plan().steps[0];
        assert_eq!((step.rule.as_deref(), step.people.len()), (Some("W2"), 1));
    }
}

#[test]
fn an_idea_of_the_two_stands_as_a_ghost_with_before_and_after_and_leaves_no_trace() {
    for language in Language::ALL {
        for size in SIZES {
            let mut program = program_with(*language, people(|_| ()));
            let before = program.network().clone();
            program.keys("sppp");
            let ideas = offered_steps(&program.model, ecogram::app::layer::StepsTab::Ideas);
            let at = ideas.iter().position(|s| s.intervention == "buddy").unwrap();
            for _ in 0..at {
                program.key(KeyCode::Down);
            }
            let session = program.model.session().unwrap();
            assert!(session.ghost().is_some(), "the newcomer stands in the ring");
            assert!(session.differences().iter().any(|d| d.figure.key == "size"));
            let screen = drawn(&mut program, size);
            let catalogue = Catalogue::built_in().unwrap();
            let title = &catalogue.intervention("buddy").unwrap().texts.get(*language).title;
            assert!(screen.contains(title.as_str()), "{screen}");
            program.key(KeyCode::Esc);
            let session = program.model.session().unwrap();
            assert!(session.ghost().is_none() && session.network == before && program.kept.is_empty());
        }
    }
}

#[test]
fn an_entry_that_names_somebody_held_back_is_not_in_the_directory_of_this_client() {
    let listed = |mut program: Program| {
        program.keys("sr");
        program.keys("s").keys("aPraatcafé Zoran\n").key(KeyCode::Esc);
        ecogram::app::shown::directory_entries(&program.model).iter().any(|r| r.name == "Praatcafé Zoran")
    };
    assert!(!listed(of_zoran(Language::Nl)));
    assert!(listed(program_with(Language::Nl, people(|_| ()))));
}

#[test]
fn an_own_file_with_a_fault_is_told_in_the_worker_view_in_the_language_of_the_screen() {
    for language in Language::ALL {
        for size in SIZES {
            let mut program = of_zoran(*language);
            let (catalogue, faults) = Catalogue::parse(&[("eigen.toml", "[[rule]]\nid = \"R1\nx")]).unwrap();
            program.model.catalogue = catalogue;
            program.model.faults = faults;
            program.keys("w").key(KeyCode::Right);
            for _ in 0..40 {
                program.key(KeyCode::Down);
            }
            let page = drawn(&mut program, size);
            assert!(
                page.contains("eigen.toml") && page.contains(&program.model.texts.get(key!("worker-faults"))),
                "{page}"
            );
            assert!(page.contains("TOML"), "{page}");
        }
    }
}
