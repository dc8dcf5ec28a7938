//! Locking closes the file wherever it comes, and loses nothing that was half typed: the caseworker stands afterwards
//! where they were.

use ecogram::app::Event;
use ecogram::app::gate::Gate;
use ecogram::app::layer::{Layer, StepsTab};
use ecogram::app::model::Screen;
use ecogram::app::settings::OptionRow;
use ecogram::domain::Language;

use super::desk::{Desk, SIZES};
use super::privacy::canary_desk;
use crate::support::dice::Dice;

/// Locks with this key and unlocks.
fn lock_and_unlock(desk: &mut Desk, key: &str) {
    desk.press(key);
    assert!(matches!(desk.model.screen, Screen::Gate(_)), "{key} locks\n{}", desk.screen());
    assert!(desk.model.session().is_none() && desk.model.layers.is_empty());
    if key != "C-l" {
        desk.press("Enter");
    }
    desk.unlock();
}

#[test]
fn what_was_half_typed_into_a_form_or_an_answer_is_there_again_after_a_lock() {
    // The row of the client's words is found by its name; a goal and a step of their own are answers to a question.
    let ways: [(&str, &str); 5] = [
        ("Tab*2 e Enter 'half'", "half"),
        ("c Enter 'half'", "half"),
        ("s p g 'half een doel'", "half een doel"),
        ("s a 'half een stap'", "half een stap"),
        ("a 'Half zus 1'", "Half zus 1"),
    ];
    for (keys, text) in ways {
        for key in ["C-l", "F9", "C-n"] {
            let mut desk = Desk::demo_client(Language::Nl).size(SIZES[1]);
            desk.press(keys);
            assert!(desk.words().contains(text), "{keys}\n{}", desk.screen());
            lock_and_unlock(&mut desk, key);
            assert!(desk.words().contains(text), "after {keys} and {key}\n{}", desk.screen());
            let before = desk.session().network.clone();
            desk.press("Esc");
            assert_eq!(before, desk.session().network, "nothing was taken over that was not confirmed");
        }
    }
}

#[test]
fn a_note_that_was_half_typed_in_the_worker_view_waits_for_the_worker_view() {
    let mut desk = Desk::demo_client(Language::Nl).size(SIZES[1]);
    desk.press("w Down Enter End Up Enter 'geheim half'");
    let typed = matches!(desk.model.layers.last(), Some(Layer::Form(form)) if form.typing.is_some());
    assert!(typed, "{}", desk.screen());
    // Locked twice: it waits on.
    for _ in 0..2 {
        lock_and_unlock(&mut desk, "F9");
        assert!(!desk.model.worker_view(), "the worker view does not open by itself");
        assert!(!desk.words().contains("geheim half"), "{}", desk.screen());
        assert!(!desk.says("half-waits-here"), "{}", desk.screen());
    }
    desk.press("Tab e PgDn*5");
    assert!(!desk.words().contains("geheim half"), "nor does it show in a form outside of it\n{}", desk.screen());
    desk.press("Esc w");
    assert!(desk.says("half-waits-here"), "{}", desk.screen());
    desk.press("Up*20 Down Enter");
    assert!(desk.words().contains("geheim half"), "{}", desk.screen());
}

#[test]
fn a_note_that_was_half_typed_waits_also_when_the_worker_view_closes_by_itself() {
    let mut desk = Desk::demo_client(Language::Nl).size(SIZES[1]);
    desk.press("w Down Enter End Up Enter 'geheim half'").wait(61);
    assert!(!desk.model.worker_view() && !desk.words().contains("geheim half"), "{}", desk.screen());
    assert!(!desk.says("half-waits-here"), "{}", desk.screen());
    desk.press("w");
    assert!(desk.says("half-waits-here"), "{}", desk.screen());
    desk.press("Up*20 Down Enter");
    assert!(desk.words().contains("geheim half"), "{}", desk.screen());
}

#[test]
fn the_lock_screen_says_what_became_of_what_was_half_typed() {
    for (keys, key) in [("Tab", None), ("a 'Half'", Some("gate-locked-half")), ("s n 'half'", Some("gate-locked-lost"))]
    {
        let mut desk = Desk::demo_client(Language::Nl).size(SIZES[1]);
        desk.press(keys).press("C-l");
        for said in ["gate-locked-half", "gate-locked-lost"] {
            assert_eq!(desk.says(said), key == Some(said), "{keys}\n{}", desk.screen());
        }
    }
}

#[test]
fn after_unlocking_the_caseworker_stands_where_they_were() {
    let mut desk = Desk::demo_client(Language::Nl);
    desk.press("v Up Enter");
    let visit = desk.session().network.visit().id;
    desk.press("m Down*2");
    lock_and_unlock(&mut desk, "C-l");
    assert_eq!(desk.session().network.visit().id, visit, "the visit");
    assert!(matches!(desk.model.layers.last(), Some(Layer::Measures(m)) if m.at == 2), "the measures");
    desk.press("Esc s p Down");
    lock_and_unlock(&mut desk, "F9");
    assert!(matches!(desk.model.layers.last(), Some(Layer::Steps(s)) if s.tab == StepsTab::Plan && s.at == 1));
    desk.press("Esc n Tab t");
    let selected = desk.session().selected;
    lock_and_unlock(&mut desk, "C-l");
    assert!(desk.session().turned && desk.session().veil && desk.session().selected == selected);
}

#[test]
fn locking_while_the_recovery_code_is_shown_closes_the_file_as_well() {
    for away in [false, true] {
        let mut desk = Desk::new(Language::Nl);
        desk.press("F2 'pluk de dag niet' Enter 'pluk de dag niet' Enter");
        assert!(matches!(desk.model.screen, Screen::Gate(Gate::Code(_))));
        if away {
            desk.event(Event::Away);
        } else {
            desk.press("F9");
            assert!(matches!(desk.model.screen, Screen::Gate(Gate::Neutral)));
            desk.press("Enter");
        }
        desk.press("'pluk de dag niet' Enter");
        assert!(matches!(desk.model.screen, Screen::Start(_)), "{}", desk.screen());
    }
}

#[test]
fn the_neutral_screen_says_nothing_wherever_it_comes_from() {
    let mut desk = Desk::open(Language::Nl);
    desk.press("C-l 'verkeerd' Enter");
    desk.model.warn("een zin over het bestand".to_string());
    desk.press("F9");
    assert_eq!(super::desk::one_line(&desk.screen()), "Enter");
}

/// P9: a hundred times, at whatever moment the last key was pressed and wherever the caseworker stood: open until the
/// last second, locked within the next. Seen to fail with a lock a second late, and with one that is not asked for.
#[test]
fn without_a_key_it_locks_to_the_second_a_hundred_times() {
    let mut desk = Desk::empty_client(Language::Nl);
    let mut dice = Dice(7);
    let open = |desk: &Desk| !matches!(desk.model.screen, Screen::Gate(_));
    for round in 0..100 {
        // With the visit open a quarter of an hour, without a client five minutes.
        let with_client = round % 2 == 0;
        let minutes = if with_client { 15 } else { 5 };
        if with_client && desk.model.session().is_none() {
            desk.press("'B-01' Enter");
        } else if !with_client && desk.model.session().is_some() {
            while !desk.says("app-leave-question") {
                desk.press("Esc");
            }
            desk.press("Enter");
        }
        assert_eq!(desk.model.session().is_some(), with_client, "{round}\n{}", desk.screen());
        // Somebody does something at any time before, and then nothing more.
        for _ in 0..3 {
            desk.wait(dice.below(128) as u64).press(if with_client {
                ["Tab", "a", "Esc", "m"][round / 2 % 4]
            } else {
                "Up"
            });
        }
        desk.wait(minutes * 60 - 1);
        assert!(open(&desk), "round {round}: too early\n{}", desk.screen());
        desk.wait(1);
        assert!(!open(&desk), "round {round}: too late\n{}", desk.screen());
        desk.unlock();
    }
}

/// The next start may be at another client's table. Seen to fail while it opened the ring of the last one by itself.
#[test]
fn a_program_that_ended_while_it_was_locked_asks_for_a_code_and_keeps_the_half_typed_line() {
    let mut desk = canary_desk(Language::Nl, SIZES[0]);
    desk.press("a 'Half getypt' C-l").start();
    assert!(desk.model.session().is_none(), "{}", desk.screen());
    for _ in 0..2 {
        // Locked and opened again before a code was typed: it still waits.
        desk.press("C-l");
        desk.unlock();
        assert!(desk.model.session().is_none(), "{}", desk.screen());
    }
    desk.press("'b-01' Enter");
    assert!(desk.words().contains("Half getypt"), "{}", desk.screen());
    desk.press("C-l");
    desk.unlock();
    assert!(desk.words().contains("Half getypt"), "a lock of this very program leads back\n{}", desk.screen());
}

/// An open screen is not enough to lock its owner out.
#[test]
fn a_new_passphrase_asks_for_the_one_of_now_first_and_twice_for_the_new_one() {
    let mut desk = Desk::demo_client(Language::Nl).size(SIZES[1]);
    let row = OptionRow::all().position(|row| row == OptionRow::Passphrase).unwrap();
    let choose = |desk: &mut Desk, now: &str, first: &str, again: &str| {
        desk.press(&format!("o Down*{row} Enter"));
        assert!(desk.says("options-passphrase-of-now"), "{}", desk.screen());
        desk.press(&format!("{now} Enter '{first}' Enter '{again}' Enter"));
    };
    choose(&mut desk, "'een verkeerde zin'", "een nieuwe lange zin", "een nieuwe lange zin");
    assert!(desk.says("options-passphrase-wrong"), "{}", desk.screen());
    desk.press("Esc*3");
    choose(&mut desk, "'{code}'", "een nieuwe lange zin", "een andere lange zin");
    assert!(desk.says("gate-not-equal") && desk.says("options-passphrase-new"), "{}", desk.screen());
    desk.press("'een nieuwe lange zin' Enter 'een nieuwe lange zin' Enter");
    assert!(desk.says("gate-code-title"), "{}", desk.screen());
    desk.press("Esc*3 C-l 'een nieuwe lange zin' Enter");
    assert!(desk.model.session().is_some(), "{}", desk.screen());
}
