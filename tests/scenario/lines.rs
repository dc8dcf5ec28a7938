//! What the quick line does with what it read: somebody who is there is changed, a note goes where it is said, who knows
//! whom is noted, and its help opens on itself.

use ecogram::app::layer::Layer;
use ecogram::domain::{Code, Frequency, Knows, Language, Ring};

use super::desk::Desk;

/// Seen to fail with the namesake as a hint alone: a second Rachid came.
#[test]
fn a_name_that_is_there_is_changed_and_another_key_adds_somebody_more() {
    for language in Language::ALL {
        let mut desk = Desk::empty_client(*language);
        desk.press("a 'Rachid 4' Enter 'Anneke 1 P' Enter 'rachid 2'");
        assert!(desk.says("line-namesake"), "{}", desk.screen());
        let undoable = desk.session().undoable();
        desk.press("Enter");
        assert_eq!(desk.names(), ["Rachid", "Anneke"], "{language:?}");
        assert_eq!(desk.person("Rachid").ring, Some(Ring::Close));
        assert_eq!(desk.session().undoable(), undoable + 1);
        // What the line does not say stays as it was.
        desk.press("'Anneke E' Enter 'Anneke' Enter");
        assert_eq!(desk.session().undoable(), undoable + 2, "nothing was said: nothing changes\n{}", desk.screen());
        desk.press("Esc 'Anneke, E' Enter");
        let anneke = desk.person("Anneke");
        assert_eq!((anneke.ring, anneke.support_received.to_string().as_str()), (Some(Ring::Inner), "PE"));
        desk.press("'Rachid 3' F3");
        assert_eq!(desk.names().iter().filter(|name| *name == "Rachid").count(), 2, "{}", desk.screen());
        desk.press("C-z");
        assert_eq!(desk.names().iter().filter(|name| *name == "Rachid").count(), 1, "{}", desk.screen());
    }
}

#[test]
fn an_unknown_word_is_shown_as_a_note_and_one_key_gives_it_to_the_name() {
    for (language, line) in [
        (Language::Nl, "Anneke dochter 1 elke dag moe"),
        (Language::Fr, "Anneke fille 1 chaque jour fatiguée"),
        (Language::En, "Anneke daughter 1 every day tired"),
    ] {
        for key in ["F2", "C-t"] {
            let mut desk = Desk::empty_client(language).size((120, 40));
            let note = line.rsplit(' ').next().unwrap();
            desk.press(&format!("a '{line}'"));
            assert!(desk.words().contains(&format!("{note} (F2")), "{}", desk.screen());
            desk.press("Enter");
            let anneke = desk.person("Anneke");
            assert_eq!((anneke.ring, anneke.frequency), (Some(Ring::Inner), Some(Frequency::Daily)));
            assert_eq!(anneke.client_words.as_str(), note);
            desk.press(&format!("C-z {key} Enter"));
            assert_eq!(desk.names(), [line], "{language:?} {key}");
        }
    }
}

#[test]
fn who_knows_whom_is_said_in_the_line_and_taken_back_as_one() {
    for (language, line) in [
        (Language::Nl, "Fatiha kent Anneke, karim"),
        (Language::Fr, "Fatiha connaît Anneke et Karim"),
        (Language::En, "fatiha knows anneke and kar"),
    ] {
        let mut desk = Desk::empty_client(language);
        desk.press(&format!("a 'Fatiha 2' Enter 'Anneke 1' Enter 'Karim 1' Enter '{line}'"));
        let names = desk.names();
        desk.press("Enter");
        assert_eq!(desk.names(), names, "{}", desk.screen());
        let ties: Vec<_> = desk.session().network.ties().map(|(_, tie)| tie.state).collect();
        assert_eq!(ties, [Knows::Knows; 2], "{language:?}\n{}", desk.screen());
        desk.press("C-z");
        assert_eq!(desk.session().network.ties().len(), 0);
    }
}

#[test]
fn whoever_is_not_there_is_known_by_nobody_and_the_line_stays() {
    let mut desk = Desk::empty_client(Language::Nl);
    desk.press("a 'Fatiha 2' Enter 'Anneke 1' Enter 'Fatiha kent Anneke, Zoë' Enter");
    assert!(desk.words().contains("Zoë staat niet op de tekening"), "{}", desk.screen());
    assert_eq!((desk.names().len(), desk.session().network.ties().len()), (2, 0));
    // Nobody is called so: a name like any other.
    desk.press("Esc 'Wie kent Jan 3' Enter");
    assert_eq!(desk.names().len(), 3);
}

/// F1 is kept by some terminals.
#[test]
fn help_of_the_line_opens_on_the_line_by_three_keys() {
    for language in Language::ALL {
        for key in ["F1", "?", "C-x"] {
            let mut desk = Desk::empty_client(*language).size((80, 24));
            desk.press(&format!("a {key}"));
            let first = desk.text("help-quick-line").lines().next().unwrap().to_string();
            let screen = desk.words();
            assert!(screen.contains(&first), "{key}: {}", desk.screen());
            desk.press("Esc 'Jan?'");
            assert!(matches!(desk.model.layers.last(), Some(Layer::Line(line)) if line.field.text() == "Jan?"));
        }
    }
}

#[test]
fn the_keys_that_edit_a_line_elsewhere_edit_it_here() {
    let mut desk = Desk::empty_client(Language::En);
    let text = |desk: &Desk| match desk.model.layers.last() {
        Some(Layer::Line(line)) => line.field.text().to_string(),
        _ => panic!("no line"),
    };
    for (keys, left) in [
        ("'one two' C-w", "one "),
        ("'one two' C-u", ""),
        ("'one two' C-a 'x'", "xone two"),
        ("'one two' C-a C-e 'x'", "one twox"),
        ("'one two' Home Right*3 C-k", "one"),
        ("'one two' Left*3 C-u", "two"),
    ] {
        desk.press(&format!("a {keys}"));
        assert_eq!(text(&desk), left, "{keys}");
        desk.press("End Esc Esc");
        while !desk.model.layers.is_empty() {
            desk.press("Esc");
        }
    }
}
