//! Who knows whom at the table: few keys, nobody asked what makes no sense, and every answer on the ring at once.

use ecogram::app::layer::Layer;
use ecogram::domain::{Code, Knows, Language, PersonId};

use super::desk::{Desk, strokes};

/// Twenty entries as somebody of 71 tells them.
const TWENTY: &str = "a 'Anneke dochter 1' Enter 'Luc zoon 2' Enter 'Karim kleinzoon 1' Enter 'Marie-Louise zus 3' Enter \
    'Rachid schoonzoon 4' Enter 'Jeanne vriendin 2' Enter 'Monique vriendin 3' Enter 'Fatiha buurvrouw 2' Enter \
    'Jozef man 1 overleden' Enter 'Abdel buurman 3' Enter 'Yasmina buurvrouw 3' Enter 'Breiclub 3' Enter \
    'Griet clubgenoot 3' Enter 'Blanca poetshulp 2' Enter 'Sofie verpleegster 3' Enter 'Peeters huisarts 4' Enter \
    'Omar pastoor 4' Enter 'Minou poes 1' Enter 'WhatsApp straat 3' Enter 'Facebookgroep 4' Enter Enter";

/// Who knows whom in truth: the family and the neighbours all; some across.
fn knows(a: &str, b: &str) -> bool {
    const FAMILY: [&str; 5] = ["Anneke", "Luc", "Karim", "Marie-Louise", "Rachid"];
    const STREET: [&str; 3] = ["Fatiha", "Abdel", "Yasmina"];
    const ACROSS: [(&str, &str); 8] = [
        ("Anneke", "Jeanne"),
        ("Anneke", "Blanca"),
        ("Anneke", "Fatiha"),
        ("Anneke", "Peeters"),
        ("Jeanne", "Monique"),
        ("Jeanne", "Breiclub"),
        ("Griet", "Breiclub"),
        ("Sofie", "Peeters"),
    ];
    let both = |group: &[&str]| group.contains(&a) && group.contains(&b);
    both(&FAMILY) || both(&STREET) || ACROSS.iter().any(|(x, y)| (*x, *y) == (a, b) || (*x, *y) == (b, a))
}

fn name(desk: &Desk, id: PersonId) -> String {
    desk.session().network.person(id).map(|p| p.name.to_string()).unwrap_or_default()
}

/// Presses and counts.
fn press(desk: &mut Desk, keys: &str, count: &mut usize) {
    *count += strokes(keys).len();
    desk.press(keys);
}

/// The list that is open: whose, and the marked one.
fn open(desk: &Desk) -> Option<(PersonId, Option<PersonId>)> {
    let Some(Layer::Knows(layer)) = desk.model.layers.last() else { return None };
    Some((layer.person, desk.session().others(layer.person).get(layer.at).copied()))
}

/// Answers the list of one person as it is in truth.
fn answer(desk: &mut Desk, count: &mut usize) {
    let (person, _) = open(desk).unwrap();
    let session = desk.session();
    let unasked = |id: &PersonId| session.network.tie(person, *id).is_none();
    let friends: Vec<PersonId> = session.others(person).into_iter().filter(unasked).collect();
    let left = friends.len();
    let friends: Vec<PersonId> =
        friends.into_iter().filter(|id| knows(&name(desk, person), &name(desk, *id))).collect();
    let all = friends.len() == left;
    for friend in friends {
        let spelled = name(desk, friend).to_lowercase();
        for letter in spelled.chars() {
            if open(desk).unwrap().1 == Some(friend) {
                break;
            }
            press(desk, &letter.to_string(), count);
        }
        assert_eq!(open(desk), Some((person, Some(friend))), "{}", desk.screen());
        press(desk, "Enter", count);
    }
    if !all {
        press(desk, "F2", count);
    }
}

/// Another visit with as many people took 383 keys before. Seen to fail with a limit below the 36 it takes.
#[test]
fn who_knows_whom_of_twenty_people_takes_at_most_forty_keys() {
    let mut desk = Desk::empty_client(Language::Nl);
    desk.press(TWENTY);
    assert_eq!(desk.session().network.people().count(), 20);
    let mut count = 0;
    press(&mut desk, "k F3", &mut count);
    press(&mut desk, "Enter", &mut count);
    for _ in 0..40 {
        if desk.says("knows-all-asked") {
            break;
        }
        answer(&mut desk, &mut count);
    }
    assert!(desk.says("knows-all-asked"), "{}", desk.screen());
    assert!(count <= 40, "{count} keys");
    let network = &desk.session().network;
    let people: Vec<_> = network.people().filter(|p| p.can_know()).collect();
    assert_eq!(people.len(), 16, "neither the dead, nor the cat, nor a place online");
    for (at, a) in people.iter().enumerate() {
        for b in &people[at + 1..] {
            let said = network.tie(a.id, b.id).map(|tie| tie.state == Knows::Knows);
            assert_eq!(said, Some(knows(a.name.as_str(), b.name.as_str())), "{} and {}", a.name, b.name);
        }
    }
}

#[test]
fn without_a_choice_it_begins_with_whom_it_teaches_most_to_ask_of_and_shows_it_on_the_ring() {
    let mut desk = Desk::empty_client(Language::Nl);
    desk.press("a 'An vriendin 1' Enter 'Bo vriend 1' Enter 'Cy vriend 2' Enter 'Minou poes 1' Enter Enter");
    desk.press("/ 'An' Enter k Enter Esc Esc");
    assert!(desk.session().selected.is_none());
    desk.press("k");
    let (person, marked) = open(&desk).unwrap();
    assert_eq!((name(&desk, person), marked.map(|id| name(&desk, id))), ("Cy".into(), Some("An".into())));
    assert!(!desk.words().contains("· Minou"), "an animal is not asked\n{}", desk.screen());
    // The answer is drawn at once, and the layer of sight goes with the window.
    let before = desk.screen();
    desk.press("Enter");
    assert_ne!(before, desk.screen());
    assert!(desk.session().asks_who_knows);
    desk.press("Esc");
    assert!(!desk.session().asks_who_knows);
}

#[test]
fn nobody_else_is_one_change_that_one_undo_takes_back() {
    let mut desk = Desk::empty_client(Language::En);
    desk.press(
        "a 'An friend 1' Enter 'Bo friend 1' Enter 'Cy friend 2' Enter 'Di friend 2' Enter Enter / 'An' Enter k",
    );
    desk.press("Enter F2");
    assert_eq!(desk.session().network.ties().len(), 3);
    assert_eq!(open(&desk).map(|(person, _)| name(&desk, person)), Some("Bo".into()));
    desk.press("C-z");
    assert_eq!(desk.session().network.ties().len(), 1);
    desk.press("C-z C-z");
    assert_eq!(desk.session().network.ties().len(), 0);
    assert!(desk.says("app-undo-elsewhere"), "{}", desk.screen());
}

/// Everybody of a domain but some; and any group at all.
#[test]
fn a_group_knows_each_other_but_for_who_is_unticked_and_what_was_answered_stays() {
    let mut desk = Desk::empty_client(Language::En);
    desk.press(
        "a 'An friend 1' Enter 'Bo friend 1' Enter 'Cy friend 2' Enter 'Di friend 2' Enter 'Ed neighbour 2' Enter",
    );
    desk.press("Enter / 'An' Enter k - F3 'cy' Space");
    assert!(desk.words().contains("2 new answers"), "{}", desk.screen());
    desk.press("'ed' Space");
    assert!(desk.words().contains("5 new answers"), "{}", desk.screen());
    desk.press("Enter");
    let ties: Vec<_> = desk.session().network.ties().map(|(_, tie)| tie.state == Knows::Knows).collect();
    assert_eq!((ties.len(), ties.iter().filter(|knows| **knows).count()), (6, 5));
    desk.press("C-z");
    assert_eq!(desk.session().network.ties().len(), 1);
}

#[test]
fn an_animal_is_not_asked_whom_it_knows_and_that_is_said() {
    for language in Language::ALL {
        let mut desk = Desk::empty_client(*language);
        desk.press("a 'Minou kat 1' Enter Enter k");
        assert!(open(&desk).is_none() && desk.words().contains("Minou"), "{}", desk.screen());
    }
}

/// On a large screen everybody does; on a small one who stands in the middle cannot. Seen to fail with the window always
/// at the right.
#[test]
fn the_person_asked_about_stays_in_sight_beside_the_window() {
    let mut desk = Desk::demo_client(Language::Nl).size((120, 40));
    let names: Vec<String> = desk.session().network.people().map(|p| p.name.to_string()).collect();
    let (mut asked, mut hidden) = (0, Vec::new());
    for name in names {
        desk.press(&format!("/ '{name}' Enter k"));
        let Some((person, _)) = open(&desk) else { continue };
        asked += 1;
        let shown = desk.session().layout().unwrap().spot(person).unwrap().text.clone();
        // Once in the title of the window, and once where they stand.
        if desk.screen().matches(shown.trim()).count() < 2 {
            hidden.push(shown);
        }
        desk.press("Esc");
    }
    assert!(asked > 14 && hidden.is_empty(), "of {asked}: {hidden:?}");
}
