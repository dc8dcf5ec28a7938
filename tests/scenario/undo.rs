//! Taking back and doing again, within the open visit and across restarts.

use ecogram::domain::{Language, Network};

use super::desk::Desk;

#[test]
fn removing_a_person_removes_their_ties_and_undo_brings_them_back() {
    let mut desk = Desk::demo_client(Language::Nl);
    let before = desk.session().network.clone();
    desk.press("/ 'Rita' Enter");
    let rita = desk.session().selected.unwrap();
    assert!(before.ties_of(rita).count() > 3);
    desk.press("Del");
    assert!(desk.session().network.person(rita).is_none());
    assert_eq!(desk.session().network.ties_of(rita).count(), 0);
    desk.press("u");
    assert_eq!(desk.session().network, before);
    desk.press("C-r");
    assert!(desk.session().network.person(rita).is_none());
    desk.press("C-z");
    assert_eq!(desk.session().network, before);
}

/// One key on the shared ring must not make somebody safe again, nor tell that something was noted, nor show what was
/// hidden because others came in.
#[test]
fn what_the_worker_noted_is_taken_back_on_the_workers_pages_alone() {
    let mut desk = Desk::demo_client(Language::En).size((120, 40));
    let noted = |desk: &Desk| {
        let network = &desk.session().network;
        (network.people().map(|p| (p.safety, p.capacity, p.doubt)).collect::<Vec<_>>(), network.visit().others)
    };
    let note = "w Down*2 Enter End Up*2 Right Esc Esc";
    let steps =
        [(note, "w u Esc", "app-nothing-to-undo"), ("v e Right*2 Esc Esc", "v e C-z*2 Esc Esc", "app-undo-apart")];
    for (note, take_back, told) in steps {
        let before = noted(&desk);
        desk.press(note);
        let after = noted(&desk);
        assert_ne!(before, after, "{note}\n{}", desk.screen());
        desk.press("u");
        assert_eq!(noted(&desk), after, "{}", desk.screen());
        assert!(desk.says(told), "{}", desk.screen());
        desk.press(take_back);
        assert_eq!(noted(&desk), before, "{take_back}\n{}", desk.screen());
        desk.press("C-r");
        assert_eq!(noted(&desk), before, "nor done again");
    }
}

#[test]
fn undo_beside_a_note_looks_like_undo_without_one_and_takes_no_note_away() {
    let keys =
        ["a 'Fatima zus 1' Enter Enter", "/ 'Fatima' Enter +", "e Down*5 Right Esc", "u", "u", "C-r", "u*2", "C-r*2"];
    let walk = |note: Option<usize>| {
        let mut desk = Desk::empty_client(Language::Nl).size((120, 40));
        let mut screens = Vec::new();
        for (at, keys) in keys.iter().enumerate() {
            desk.press(keys);
            screens.push(desk.screen());
            if note == Some(at) {
                // The worker's page comes and goes on both sides.
                desk.press("w Enter End Up*2 Right Esc Esc");
                assert!(desk.session().has_notes(), "{}", desk.screen());
            } else if at < 6 {
                desk.press("w Esc");
            }
        }
        desk.restart();
        let person = desk.person("Fatima");
        (screens, person.safety.is_some() || person.capacity.is_some())
    };
    let (without, none) = walk(None);
    assert!(!none);
    for note in [0, 1, 3, 5] {
        let (with, is_noted) = walk(Some(note));
        for (at, (one, other)) in with.iter().zip(&without).enumerate() {
            assert!(one == other, "noted after {note}, {:?}\n{one}\n{other}", keys[at]);
        }
        assert!(is_noted, "noted after {note}: it is there in the end, in the file too");
    }
}

/// Seen to fail with a removal told as an addition.
#[test]
fn what_was_taken_back_and_done_again_is_said_inside_a_window_too() {
    let mut desk = Desk::empty_client(Language::En);
    desk.press("a 'Fatima sister 1' Enter 'An friend 2' Enter Enter");
    let told = |desk: &mut Desk, keys: &str, words: &str| {
        desk.press(keys);
        assert!(desk.words().contains(words), "{keys}: {words}\n{}", desk.screen());
    };
    told(&mut desk, "u", "Undone: An added. Ctrl-R redoes it.");
    told(&mut desk, "C-r", "Redone: An added.");
    told(&mut desk, "/ 'An' Enter + u", "Undone: a change to An.");
    told(&mut desk, "/ 'An' Enter Del u", "Undone: An removed.");
    desk.press("/ 'An' Enter");
    told(&mut desk, "k Enter Esc u", "Undone: whether Fatima and An know each other.");
    told(&mut desk, "e Down*5 Right C-z", "Undone: a change to An.");
    told(&mut desk, "Esc c Down Right C-z", "Undone: details of the client.");
}

#[test]
fn a_key_that_leads_no_further_says_so() {
    let mut desk = Desk::empty_client(Language::En);
    desk.press("a 'Fatima sister 1' Enter 'An friend 4' Enter Enter");
    desk.press("/ 'An' Enter -");
    assert!(desk.words().contains("An is already in the outer ring."), "{}", desk.screen());
    desk.press("/ 'Fatima' Enter +");
    assert!(desk.words().contains("Fatima is already in the inner ring."), "{}", desk.screen());
}

/// Every state on the way is compared with the file, which is opened anew: "undo everything restores the start"
/// alone passed with a broken undo. Planted: the keeper told the file `Made` for what was undone. Seen to fail.
#[test]
fn undo_and_redo_walk_through_every_state_across_restarts() {
    let mut desk = Desk::empty_client(Language::Nl);
    let steps = [
        "a 'Fatima zus 1 PE' Enter Enter",
        "a 'An vriendin 2' Enter Enter",
        "k Enter Esc",
        "+",
        "e Down*5 Right Esc",
        "g Space Esc",
        "Del",
    ];
    let mut states: Vec<Network> = vec![desk.session().network.clone()];
    for keys in steps {
        desk.press(keys);
        assert_ne!(states.last(), Some(&desk.session().network), "{keys} changed nothing");
        states.push(desk.session().network.clone());
        if keys == "k Enter Esc" {
            assert_eq!(desk.session().network.ties().len(), 1);
        }
    }
    for state in states.iter().rev().skip(1) {
        desk.press("u");
        assert_eq!(&desk.session().network, state);
        desk.restart();
        assert_eq!(&desk.session().network, state);
    }
    desk.press("u");
    assert!(desk.says("app-nothing-to-undo"));
    for state in states.iter().skip(1) {
        desk.press("C-y");
        assert_eq!(&desk.session().network, state);
        desk.restart();
        assert_eq!(&desk.session().network, state);
    }
    desk.press("C-y");
    assert!(desk.says("app-nothing-to-redo"));
}

#[test]
fn closing_a_visit_ends_its_undo_and_the_next_begins_as_a_copy_not_discussed() {
    let mut desk = Desk::empty_client(Language::Nl);
    desk.press("a 'Fatima zus 1 PE' Enter Enter v f");
    // What is kept is read back first; leaving the page leads to the question.
    assert!(desk.says("visits-read-back"), "{}", desk.screen());
    desk.press("Esc");
    assert!(desk.says("visits-close-question"), "{}", desk.screen());
    desk.press("Enter");
    assert!(desk.says("visits-closed"), "{}", desk.screen());
    assert!(desk.session().network.visit().closed);
    desk.press("u");
    assert_eq!(desk.names(), ["Fatima"]);
    desk.press("Tab -");
    assert!(desk.says("app-visit-closed"), "{}", desk.screen());
    desk.press("v a Enter");
    assert!(!desk.session().network.visit().closed && desk.session().visits.len() == 2, "{}", desk.screen());
    assert_eq!(ecogram::app::shown::not_discussed(&desk.session().network).len(), 1);
    assert_eq!(desk.names(), ["Fatima"]);
}

/// Seen to fail with the line closed at a day that cannot be.
#[test]
fn a_day_that_cannot_be_is_told_and_stays_to_be_mended() {
    let mut desk = Desk::demo_client(Language::Nl);
    let visits = desk.session().visits.len();
    desk.press("v f Esc Enter v a '31/02/2026' Enter");
    assert!(desk.says("form-unfit-date") && desk.screen().contains("31/02/2026"), "{}", desk.screen());
    desk.press("Backspace*10 '01/01/2099' Enter");
    assert!(desk.says("visits-not-yet") && desk.screen().contains("01/01/2099"), "{}", desk.screen());
    desk.press("Backspace*10 '02/02/2026' Enter");
    assert_eq!(desk.session().visits.len(), visits + 1, "{}", desk.screen());
}

#[test]
fn a_code_that_is_new_adds_a_client_after_a_question_and_opens_by_completion() {
    let mut desk = Desk::open(Language::En);
    desk.press("'Kader-7' Enter");
    assert!(desk.words().contains("Kader-7"));
    desk.press("Enter");
    assert_eq!(desk.session().network.client().code.as_str(), "Kader-7");
    desk.press("a 'An' Enter Enter Esc Esc Enter 'ka'");
    assert!(desk.screen().contains("Kader-7"), "{}", desk.screen());
    desk.press("Enter");
    assert_eq!(desk.names(), ["An"]);
}

#[test]
fn one_letter_of_a_code_completes_nothing() {
    let mut desk = Desk::demo_client(Language::En);
    desk.press("Esc");
    assert!(desk.says("app-leave-question") && desk.model.session().is_some(), "{}", desk.screen());
    desk.press("Esc Esc");
    assert!(desk.says("app-leave-question"), "once too often stays here\n{}", desk.screen());
    desk.press("Enter 'b'");
    assert!(!desk.screen().contains("B-01"), "{}", desk.screen());
    desk.press("'-'");
    assert!(desk.screen().contains("B-01"), "{}", desk.screen());
}

#[test]
fn a_client_is_deleted_only_when_the_code_is_typed() {
    let mut desk = Desk::demo_client(Language::En);
    desk.press("Esc Enter F2 Del 'b-01' Enter");
    assert!(desk.says("clients-delete-not-typed"), "{}", desk.screen());
    // The line stays open, with what was typed.
    desk.press("Backspace*4 'B-01' Enter");
    assert!(desk.says("receipt-title") && desk.says("receipt-elsewhere"), "{}", desk.screen());
    desk.press("Enter");
    assert!(desk.says("clients-none"), "{}", desk.screen());
    desk.press("Esc 'B-01' Enter");
    assert!(desk.model.session().is_none());
}

#[test]
fn a_client_is_renamed_and_put_away_from_the_list() {
    let mut desk = Desk::demo_client(Language::En);
    desk.press("Esc Enter F2 r 'B-99' Enter");
    assert!(desk.screen().contains("B-99"), "{}", desk.screen());
    desk.press("a");
    assert!(desk.says("clients-archived"), "{}", desk.screen());
    desk.press("Esc 'b-9'");
    assert!(!desk.screen().contains("B-99"), "{}", desk.screen());
    desk.press("'9' Enter");
    assert_eq!(desk.names().len(), desk.session().network.people().len());
    assert!(desk.session().network.client().archived);
}
