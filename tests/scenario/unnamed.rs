//! Who is drawn without a name, a host or somebody in hiding, is called by a mark on every screen but the caseworker's: not
//! spelled by completion either, nor by what is undone.

use ecogram::app::form::{Field, person};
use ecogram::app::layer::Layer;
use ecogram::domain::Language;

use super::desk::Desk;

/// A desk on which Rita has no name any more, as her form was turned.
fn desk(others: &str) -> Desk {
    let mut desk = Desk::demo_client(Language::Nl).size((120, 40));
    desk.press("/ 'Rita' Enter e");
    let here = |desk: &Desk| matches!(desk.model.layers.last(), Some(Layer::Form(form)) if form.at == Field::Person(person::Field::Unnamed));
    while !here(&desk) {
        desk.press("Down");
    }
    desk.press("Right Esc").press(others);
    desk
}

/// What leads somewhere where she is told of. Nobody types her name.
const KEYS: [&str; 18] = [
    "e",
    "Enter",
    "Esc",
    "Esc",
    "Tab",
    "+",
    "-",
    "k",
    "Esc",
    "i",
    "Esc",
    "a 'Zus R'",
    "Tab",
    "Esc*2",
    "Del",
    "u",
    "C-r",
    "u",
];

/// Seen to fail with completion out of everybody's names, with a removal and its undoing told by name, and with the name in
/// her form.
#[test]
fn who_is_drawn_without_a_name_is_named_on_no_screen_but_the_caseworkers() {
    for others in ["", "v e Right*2 Esc Esc"] {
        let mut desk = desk(others);
        let rita = desk.person("Zus Rita").id;
        desk.model.session_mut().unwrap().select(Some(rita));
        for keys in KEYS {
            desk.press(keys);
            assert!(!desk.screen().contains("Rita"), "{keys}\n{}", desk.screen());
        }
        assert!(desk.session().network.person(rita).is_some(), "and she is there");
        desk.press("w");
        if !desk.model.worker_view() {
            desk.press("Enter");
        }
        assert!(desk.screen().contains("Rita"), "{}", desk.screen());
    }
}

/// A mark cannot be typed on: it would become the name.
#[test]
fn the_name_of_such_a_member_is_typed_on_the_caseworkers_pages_alone() {
    let mut desk = desk("");
    let rita = desk.person("Zus Rita").id;
    desk.model.session_mut().unwrap().select(Some(rita));
    desk.press("e Enter 'x' Enter");
    assert!(desk.says("app-unnamed"), "{}", desk.screen());
    assert_eq!(desk.person("Zus Rita").id, rita);
}
