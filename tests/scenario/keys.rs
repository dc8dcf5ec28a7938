//! The table of keys: nothing bound twice, everything reachable, nothing that needs AltGr; help says the same.

use std::collections::BTreeSet;

use ecogram::app::Command;
use ecogram::app::keymap::{self, Binding, Place, Stroke, TABLE};
use ecogram::domain::{Code, Language};
use ecogram::text::Texts;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use unicode_width::UnicodeWidthStr;

use super::desk::Desk;

fn places() -> Vec<Place> {
    let mut places = Vec::new();
    for binding in TABLE {
        if !places.contains(&binding.place) {
            places.push(binding.place);
        }
    }
    places
}

/// Planted: `x` bound to the legend and to the options. Seen to fail.
#[test]
fn no_key_has_two_meanings_in_one_place() {
    for place in places() {
        let reach = |b: &&Binding| b.place == place || matches!(b.place, Place::Always | Place::Everywhere);
        let mut seen = BTreeSet::new();
        for binding in TABLE.iter().filter(reach) {
            for key in binding.keys {
                assert!(seen.insert(key.label(Language::En)), "{} twice in {place:?}", key.label(Language::En));
            }
        }
    }
}

#[test]
fn every_command_has_a_key_and_a_name_in_every_language() {
    let bound: BTreeSet<Command> = TABLE.iter().map(|b| b.command).collect();
    assert!(Command::ALL.len() > 60);
    for command in Command::ALL {
        assert!(bound.contains(command), "{command:?} has no key");
    }
    for language in Language::ALL {
        let texts = Texts::new(*language);
        for binding in TABLE {
            let key = binding.command.key();
            assert!(
                binding.footer == 0 || texts.get(binding.command.short()).width() <= 12,
                "the short form of {key:?} is too long in {language:?}"
            );
        }
    }
}

#[test]
fn nothing_needs_altgr_on_azerty_nor_what_terminals_keep() {
    for binding in TABLE {
        for key in binding.keys {
            match *key {
                Stroke::Char(c) => {
                    assert!(!"[]{}\\|@#~^€".contains(c), "{c} needs AltGr");
                    assert!(!c.is_ascii_digit(), "{c}: a digit needs Shift on AZERTY");
                    assert!(!c.is_uppercase(), "{c}: no key that Caps Lock changes");
                }
                Stroke::Ctrl(c) => assert!(!"abcvsq +-0".contains(c), "Ctrl-{c} is the terminal's"),
                Stroke::Named(KeyCode::F(n)) => assert!(n < 10, "F{n} is the terminal's"),
                Stroke::Named(_) => {}
            }
        }
    }
}

#[test]
fn altgr_as_windows_reports_it_is_text_and_gives_no_command() {
    for place in places() {
        for c in "abcdefghijklmnopqrstuvwxyz@#{}[]|€".chars() {
            let key = KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL | KeyModifiers::ALT);
            assert!(keymap::typing(key).is_some(), "{c} is not text");
            let plain = KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE);
            assert_eq!(keymap::command(place, key), keymap::command(place, plain), "{c} in {place:?}");
        }
    }
}

#[test]
fn a_key_of_the_ring_is_text_while_a_line_is_typed() {
    for binding in TABLE.iter().filter(|b| b.place == Place::Ring) {
        for key in binding.keys {
            if let Stroke::Char(c) = *key {
                let plain = KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE);
                assert_eq!(keymap::command(Place::Line, plain), None, "{c} does something while typing");
            }
        }
    }
}

#[test]
fn help_shows_every_key_of_the_ring() {
    let mut desk = Desk::demo_client(Language::Nl).size((120, 60));
    desk.press("?");
    let first = desk.words();
    desk.press("End");
    let both = format!("{first} {}", desk.words());
    for binding in TABLE.iter().filter(|b| matches!(b.place, Place::Ring | Place::Always)) {
        let what = desk.model.texts.get(binding.command.key());
        assert!(both.contains(&what), "help does not say: {what}");
    }
}

/// Seen to fail with the arrows at the wrong ends.
#[test]
fn a_list_that_goes_on_shows_that_it_does() {
    for (page, end) in [("m c", "PgDn*9"), ("i", "End")] {
        let mut desk = Desk::demo_client(Language::Nl).size((80, 24));
        desk.press(page);
        assert!(!desk.screen().contains("↑") && desk.screen().contains("↓│"), "{}", desk.screen());
        desk.press(end);
        assert!(desk.screen().contains("↑│") && !desk.screen().contains("↓│"), "{}", desk.screen());
    }
}

#[test]
fn esc_at_the_lock_first_empties_the_field_and_then_leaves() {
    let mut desk = Desk::demo_client(Language::Nl);
    desk.press("C-l 'pluk'");
    assert!(desk.screen().contains("Esc verlaten"), "{}", desk.screen());
    desk.press("Esc");
    assert!(!desk.ended && !desk.screen().contains('•'), "{}", desk.screen());
    desk.press("Esc");
    assert!(desk.ended);
}

#[test]
fn help_says_why_a_command_cannot_run_now() {
    let mut desk = Desk::empty_client(Language::Nl).size((120, 60));
    desk.press("?");
    assert!(desk.says("app-select-first") && desk.says("app-nothing-to-undo"), "{}", desk.screen());
}

#[test]
fn every_place_of_the_table_is_somewhere_on_a_screen() {
    let walked = [
        "",
        "t",
        "a",
        "/",
        "e",
        "Tab e",
        "Tab k",
        "Tab k F3",
        "g",
        "m",
        "s",
        "s r",
        "v",
        "v f Esc Enter v a Enter v d",
        "v c",
        "p",
        "?",
        "q",
        "w",
        "b",
        "b Enter",
        "b Down Enter",
        "s r q",
        "Esc Enter",
        "C-l",
        "C-l F4",
    ];
    let mut seen = vec![Place::Always, Place::Everywhere];
    for keys in walked {
        let mut desk = Desk::demo_client(Language::En);
        desk.press(keys);
        seen.push(desk.model.place());
    }
    for place in places() {
        assert!(seen.contains(&place), "{place:?} is never reached");
    }
}

#[test]
fn keys_that_do_nothing_in_a_place_are_harmless_everywhere() {
    for keys in super::screens::EVERY {
        let mut desk = Desk::demo_client(Language::En);
        desk.press(keys);
        desk.press("F3 F4 Home Left Right Up Down PgUp PgDn BackTab Backspace C-x C-p");
        desk.screen();
        assert!(!desk.ended);
    }
    assert_eq!(Command::Panic.key(), key!("help-panic"));
}
