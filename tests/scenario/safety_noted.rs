//! Safety is noted with one key a person, with who said it; also when the visit is closed, and without touching what was
//! drawn. The question about everybody at home is asked alone, and once a visit.

use ecogram::app::form::{Field, person};
use ecogram::app::layer::Layer;
use ecogram::domain::{Language, Network, Person, PersonId, Safety, SafetySource, Sector};
use ecogram::steps::{Action, Gate, Gates, Outcome};

use crate::scenario::desk::{Desk, demo_visits, keep, one_line, said};

/// Two visits, the second open. Of nobody safety is known; two live at home, one of whom came later; one was drawn at the
/// first visit only.
fn desk() -> Desk {
    let desk = Desk::with("safety-noted", Language::Nl, |store| {
        let mut visits: Vec<_> = demo_visits(Language::Nl).into_iter().map(Network::into_parts).collect();
        let plain = |person: &Person, sector| Person { sector, safety: None, ..person.clone() };
        for parts in &mut visits {
            let people = parts.people.iter().enumerate();
            let home = |n: usize| if n < 2 { Sector::Household } else { Sector::Friends };
            parts.people = people.map(|(n, person)| Person { proximity: None, ..plain(person, home(n)) }).collect();
        }
        let gone = visits[0].people[3].id;
        visits[1].people.retain(|person| person.id != gone);
        visits[1].ties.retain(|(pair, _)| pair.other(gone).is_none());
        keep(store, visits.into_iter().map(Network::from_parts).collect());
    });
    Desk::on_client(desk.size((120, 40)))
}

/// Opens the list, and marks this member.
fn mark(desk: &mut Desk, id: PersonId) {
    desk.press("w");
    if !desk.model.worker_view() {
        desk.press("Enter");
    }
    let at = desk.session().sorted().iter().position(|other| *other == id).unwrap();
    desk.press("Up*20").press(&"Down ".repeat(at));
}

fn marked(desk: &Desk) -> PersonId {
    let Some(Layer::Worker(worker)) = desk.model.layers.last() else { panic!("not the caseworker's pages") };
    desk.session().sorted()[worker.at]
}

fn noted(desk: &Desk, id: PersonId) -> (Option<Safety>, Option<SafetySource>) {
    let person = desk.session().network.person(id).unwrap();
    (person.safety, person.safety_source)
}

/// The drawing: everybody without what only the worker notes.
fn drawn(network: &Network) -> Vec<Person> {
    let bare = |person: &Person| Person { safety: None, safety_source: None, ..person.clone() };
    network.people().map(bare).collect()
}

#[test]
fn one_key_notes_the_safety_of_a_person_and_the_mark_stays_on_them() {
    for others in ["", "v e Right*2 Esc Esc"] {
        let mut desk = desk();
        desk.press(others);
        let id = desk.session().sorted()[3];
        mark(&mut desk, id);
        desk.press("s");
        assert!(desk.says("worker-safety-first") && noted(&desk, id) == (None, None), "{}", desk.screen());
        let keys =
            [("n", Safety::NoneKnown), ("v", Safety::Caution), ("o", Safety::Unsafe), ("x", Safety::NoContactOrder)];
        for (key, safety) in keys {
            desk.press(key);
            assert_eq!((marked(&desk), noted(&desk, id).0), (id, Some(safety)), "{key}");
        }
        let source = |desk: &mut Desk| {
            desk.press("s");
            noted(desk, id).1
        };
        let all = [0; 4].map(|_| source(&mut desk));
        use SafetySource as S;
        assert_eq!(all, [Some(S::Client), Some(S::Impression), Some(S::SomebodyElse), None]);
        desk.press("s");
        let line = said(Language::Nl, "safety_source-client");
        assert!(desk.screen().contains(&format!("({line})")), "{}", desk.screen());
        desk.press("Backspace");
        assert_eq!((marked(&desk), noted(&desk, id)), (id, (None, None)));
        desk.press("u");
        assert_eq!(noted(&desk, id), (Some(Safety::NoContactOrder), Some(S::Client)), "it can be taken back here");
        let kept = desk.session().network.clone();
        desk.restart();
        assert_eq!(drawn(&kept), drawn(&desk.session().network));
        assert_eq!(noted(&desk, id).0, Some(Safety::NoContactOrder), "it is in the file");
    }
}

/// Seen to fail while the list opened at its first row, and while the mark slid up when the list of clients came in: one key
/// said of somebody else that they are not safe.
#[test]
fn what_is_noted_with_one_key_is_noted_of_whoever_was_looked_at() {
    for others in ["", "v e Right*2 Esc Esc"] {
        let mut desk = desk();
        let id = desk.session().sorted()[4];
        desk.press(others);
        desk.model.session_mut().unwrap().select(Some(id));
        desk.press("w");
        if !desk.model.worker_view() {
            desk.press("Enter");
        }
        assert_eq!(marked(&desk), id);
        desk.press("o");
        assert_eq!(noted(&desk, id).0, Some(Safety::Unsafe), "{}", desk.screen());
    }
}

#[test]
fn after_the_visit_is_closed_safety_can_still_be_noted_and_the_drawing_stays_as_it_was() {
    let mut desk = desk();
    desk.press("v f Esc Enter");
    let before = desk.session().network.clone();
    assert!(before.visit().closed);
    let id = desk.session().sorted()[2];
    mark(&mut desk, id);
    desk.press("o s");
    assert_eq!(noted(&desk, id), (Some(Safety::Unsafe), Some(SafetySource::Client)), "{}", desk.screen());
    assert!(!desk.model.unsaved);
    // What was drawn is frozen, from the same pages as well.
    desk.press("Enter Down*3 Right");
    assert!(desk.says("app-visit-closed"), "{}", desk.screen());
    desk.restart();
    assert_eq!(noted(&desk, id), (Some(Safety::Unsafe), Some(SafetySource::Client)));
    assert_eq!(drawn(&desk.session().network), drawn(&before));
    assert_eq!(desk.session().network.visit(), before.visit());
}

#[test]
fn it_is_noted_at_the_latest_visit_in_which_they_stand() {
    let mut desk = desk();
    desk.press("v Up Enter");
    let there = desk.session().sorted()[2];
    mark(&mut desk, there);
    desk.press("o");
    assert!(desk.says("worker-stands-later") && noted(&desk, there).0.is_none(), "{}", desk.screen());
    desk.press("Esc");
    // Somebody who was taken off the drawing since stands here last.
    let gone = demo_visits(Language::Nl)[0].people().nth(3).unwrap().id;
    mark(&mut desk, gone);
    desk.press("x");
    assert_eq!(noted(&desk, gone).0, Some(Safety::NoContactOrder), "{}", desk.screen());
    desk.restart();
    desk.press("v Up Enter");
    assert_eq!(noted(&desk, gone).0, Some(Safety::NoContactOrder));
}

#[test]
fn the_question_about_everybody_at_home_is_asked_alone_and_once_a_visit() {
    let mut desk = desk();
    let question = one_line(&said(Language::Nl, "worker-home-question"));
    let asks = |desk: &mut Desk| {
        desk.press("w");
        if !desk.model.worker_view() {
            desk.press("Enter");
        }
        let asks = desk.words().contains(&question);
        (asks, desk.says("worker-home-not-now"))
    };
    assert_eq!(asks(&mut desk), (true, false), "{}", desk.screen());
    let names: Vec<String> = desk.session().network.people().take(2).map(|p| p.name.to_string()).collect();
    assert!(names.iter().all(|name| desk.words().contains(name)), "{}", desk.screen());
    desk.press("Esc v e Right*2 Esc Esc");
    assert_eq!(asks(&mut desk), (false, true), "not in front of others\n{}", desk.screen());
    desk.press("g");
    assert!(!desk.session().network.visit().home_asked && desk.says("worker-home-not-now"), "{}", desk.screen());
    desk.press("Esc v e Left Esc Esc");
    assert_eq!(asks(&mut desk), (true, false));
    desk.press("g");
    assert!(!desk.words().contains(&question), "{}", desk.screen());
    // Not again at this visit, whatever comes between.
    desk.restart();
    assert_eq!(asks(&mut desk), (false, false), "{}", desk.screen());
    desk.press("Esc u");
    assert!(desk.session().network.visit().home_asked, "a key on the shared ring does not take it back");
    desk.press("v f Esc Enter v a Enter");
    assert_eq!(asks(&mut desk), (true, false), "at the next visit\n{}", desk.screen());
    // Of both it is known now.
    let home: Vec<_> = desk.session().network.people().filter(|p| p.is_at_home()).map(|p| p.id).collect();
    for id in home {
        desk.press("Esc");
        mark(&mut desk, id);
        desk.press("n");
    }
    assert!(!desk.words().contains(&question), "{}", desk.screen());
}

/// A role that is chosen, or a name that is changed, does not make somebody less of an ex-partner: finding 14.
#[test]
fn an_ex_by_name_is_asked_about_first_whatever_is_chosen_in_the_form() {
    let mut desk = Desk::empty_client(Language::Nl).size((120, 40));
    desk.press("a 'Ex Dieter' Enter Enter");
    let id = desk.session().sorted()[0];
    let held = |desk: &Desk| {
        let network = &desk.session().network;
        let person = network.person(id).unwrap();
        Gates::of(network).object(Action::Strengthen, person) == Outcome::HeldBack(Gate::G2)
    };
    assert!(held(&desk));
    desk.model.session_mut().unwrap().select(Some(id));
    desk.press("e");
    let Some(Layer::Form(form)) = desk.model.layers.last_mut() else { panic!("no form is open") };
    let role = Field::Person(person::Field::Role);
    let place = form.rows().iter().position(|row| *row == role).expect("the row is there");
    form.mark(place);
    for role in ["vriend", "vader", "collega", "kennis", "beste vriend", "vroegere man"] {
        desk.press(&format!("Del Enter '{role}' Enter"));
        assert!(desk.person("Ex Dieter").role.is_some() && held(&desk), "{role}\n{}", desk.screen());
    }
    desk.press("Del");
    assert!(desk.person("Ex Dieter").role.is_none() && held(&desk), "{}", desk.screen());
    // Called otherwise: what was said before is remembered.
    desk.press("Esc e Home Enter Backspace*9 'Dieter' Enter");
    assert_eq!(desk.names(), ["Dieter"]);
    assert!(held(&desk));
}

/// A step that names somebody unsafe stood on the shared plan once they were called "de buurman" at the same visit, and an
/// ex was none without the word. Seen to fail.
#[test]
fn a_name_that_was_changed_at_the_same_visit_is_still_heard() {
    let mut desk = Desk::empty_client(Language::Nl).size((120, 40));
    desk.press("a 'Zephyrin 1' Enter Enter");
    let id = desk.session().sorted()[0];
    mark(&mut desk, id);
    desk.press("o Esc s p g 'Zephyrin terugzien' Enter");
    assert!(desk.session().plan().goals.is_empty() && desk.session().network.plan().goals.len() == 1);
    let rename = |desk: &mut Desk, letters: usize, name: &str| {
        while !desk.model.layers.is_empty() {
            desk.press("Esc");
        }
        desk.model.session_mut().unwrap().select(Some(id));
        desk.press(&format!("e Home Enter Backspace*{letters} '{name}' Enter Esc"));
        assert_eq!(desk.names(), [name]);
    };
    rename(&mut desk, 8, "buurman");
    rename(&mut desk, 7, "meneer");
    assert!(desk.session().plan().goals.is_empty(), "{}", desk.screen());
    desk.restart();
    assert!(desk.session().plan().goals.is_empty(), "{}", desk.screen());
    // What is taken back was never said.
    let before = desk.session().network.visit().clone();
    rename(&mut desk, 6, "Truus");
    desk.press("u");
    assert_eq!((desk.names(), desk.session().network.visit()), (vec!["meneer".to_string()], &before));
}
