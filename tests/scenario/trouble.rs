//! When something goes wrong with the file: it can be read, and there is a way on.

use ecogram::app::Event;
use ecogram::app::gate::Gate;
use ecogram::app::model::Screen;
use ecogram::app::outcome::{Outcome, Trouble};
use ecogram::domain::Language;

use super::desk::Desk;

fn desk_with(trouble: Trouble, outcome: impl FnOnce(Trouble) -> Outcome) -> Desk {
    let mut desk = Desk::empty_client(Language::Nl);
    desk.press("a 'Fatima'");
    let effects = ecogram::app::outcome(&mut desk.model, outcome(trouble));
    assert!(effects.is_empty());
    desk
}

/// Planted: the next key took it away. Seen to fail, here and with somebody who types in a pseudo-terminal.
#[test]
fn whoever_types_on_can_still_read_that_something_was_not_saved() {
    let mut desk = desk_with(Trouble::new(key!("trouble-full")), Outcome::Failed);
    desk.press("' zus 1' Enter Enter -");
    assert!(desk.says("trouble-full"), "{}", desk.screen());
    desk.wait(5).press("+");
    assert!(!desk.says("trouble-full"), "{}", desk.screen());
}

#[test]
fn damage_that_is_found_after_opening_leads_to_the_backups() {
    for outcome in [Outcome::NoBackup, Outcome::Failed] {
        let mut desk = desk_with(Trouble::damage(""), outcome);
        assert!(desk.says("damaged-question"), "{}", desk.screen());
        desk.press("Esc ' zus'");
        assert!(desk.model.session().is_some(), "whoever wants to look on may");
        let mut desk = desk_with(Trouble::damage(""), outcome);
        desk.press("Enter");
        assert!(matches!(desk.model.screen, Screen::Gate(Gate::Restore(_))), "{}", desk.screen());
    }
}

/// The page of the screen keeps to the same rule as the command line.
#[test]
fn a_page_is_never_written_over_the_file_or_a_backup_of_it() {
    let mut desk = Desk::demo_client(Language::En).size((120, 40));
    desk.press("p Down*9").press("Backspace*40 'caseload.eco.pdf' Enter Enter");
    let told = desk.text("write-ours");
    let told = told.split('\u{2068}').next().unwrap().split("Choose").next().unwrap().trim();
    assert!(desk.words().contains(told), "{}", desk.screen());
    desk.wait(5).press("Esc p Down*9").press("Backspace*40 'page.pdf' Enter Enter");
    assert!(!desk.words().contains(told), "{}", desk.screen());
}

/// Four mebibytes of keys, escape sequences and lines, into every field: cut to what a field holds, nothing in it is
/// taken for a key, and what stands there can be sent on. Seen to fail with a paste that is read as keys.
#[test]
fn four_mebibytes_that_are_pasted_stand_in_the_field_as_text_and_no_more() {
    let piece = "q\u{1b}[31m\r\nw F9 \u{3} :q! Ann zus 1 \u{202e}x ";
    let pasted = piece.repeat((4 << 20) / piece.len() + 1);
    for keys in ["a", "/", "g Esc s a", "Tab e Enter", "c Enter", "p Down*9", "w Enter Enter", "Esc Enter", "C-l"] {
        let mut desk = Desk::demo_client(Language::En).size((120, 40));
        desk.press(keys);
        let (layers, names) = (desk.model.layers.len(), desk.model.session().map(|_| desk.names()));
        desk.event(Event::Paste(zeroize::Zeroizing::new(pasted.clone())));
        let screen = desk.screen();
        // Several lines are several people: of these the window says why nobody comes in.
        let of_people = keys == "a";
        let layers = layers + usize::from(of_people);
        assert!(!desk.ended && desk.model.layers.len() == layers, "{keys}: taken for keys\n{screen}");
        assert!(!screen.contains(['\u{1b}', '\u{202e}', '\u{3}']), "{keys}\n{screen}");
        assert_eq!(names, desk.model.session().map(|_| desk.names()), "{keys}");
        assert!(keys == "C-l" || of_people || desk.says("app-paste-cut"), "{keys}: cut without a word\n{screen}");
        desk.press("'x' Backspace Left Right");
        desk.screen();
    }
}

/// Whoever typed it while the client spoke has it still, and can send it on once there is room again.
#[test]
fn what_could_not_be_saved_stands_in_its_line_again_and_the_screen_says_so() {
    for (keys, text, over) in [
        ("a 'Half zus 1' Enter", "Half zus 1", false),
        ("a 'Half zus 1' Enter", "Half zus 1", true),
        ("s a 'half een stap' Enter", "half een stap", true),
        ("s a 'half een stap' Enter", "half een stap", false),
        ("s p g 'half een doel' Enter", "half een doel", false),
        ("c Enter 'half' Enter", "half", false),
    ] {
        let mut desk = Desk::demo_client(Language::Nl).size((120, 40));
        let before = desk.session().network.clone();
        assert!(desk.says("app-saved"), "{}", desk.screen());
        if over {
            desk.write_over_file()
        } else {
            desk.replace_file()
        }
        desk.press(keys);
        assert!(desk.words().contains(text) && desk.says("app-not-saved"), "{keys}\n{}", desk.screen());
        assert!(!desk.words().contains("1 persoon toegevoegd"), "{}", desk.screen());
        assert_eq!(before, desk.session().network, "{keys}: the screen shows what the file holds");
        desk.press("C-l");
        assert!(desk.says("gate-locked-lost"), "{keys}\n{}", desk.screen());
    }
}
