//! Every figure on one page, what delays a frame and comes later, and what an edit changed.

use ecogram::app::model::Screen;
use ecogram::app::outcome::Opened;
use ecogram::app::session::Session;
use ecogram::app::{self, Effect, Event, Now, Outcome};
use ecogram::domain::network::Parts;
use ecogram::domain::{History, Language, Name, Network, Pair, Person, PersonId, Tie};
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use std::time::Duration;
use uuid::Uuid;

use super::desk::{Desk, SIZES, today};

#[test]
fn every_figure_says_on_how_many_answers_it_rests_and_who_stands_between_others() {
    for language in [Language::Nl, Language::Fr, Language::En] {
        for size in SIZES {
            let mut desk = Desk::demo_client(language).size(size);
            desk.press("m c");
            let told = |desk: &Desk| {
                let lines = app::shown::measure_lines(&desk.model);
                lines.into_iter().map(|line| (line.key, line.text)).collect::<Vec<_>>()
            };
            let lines = told(&desk);
            let figures = desk.session().measures().unwrap().figures();
            let told = figures.iter().filter(|f| !matches!(f.key, "care-M" | "given-M")).count();
            assert_eq!(lines.len(), told, "but the worker's and what nobody spoke of, and betweenness");
            assert!(lines.iter().all(|(key, text)| *key != "strained" && !text.contains("measures-")), "{lines:?}");
            let names: std::collections::BTreeSet<&str> =
                lines.iter().filter_map(|(_, text)| text.split(':').next()).collect();
            assert_eq!(names.len(), lines.len(), "two figures are called the same");
            let between = &lines.iter().find(|(key, _)| *key == "betweenness").unwrap().1;
            assert!(desk.names().iter().any(|name| between.contains(name.as_str())), "{between}");
            desk.press("PgDn*9 Enter");
            assert!(desk.screen().contains("g_jk"), "the last one is explained\n{}", desk.screen());
        }
    }
}

/// A client with so many people that it takes longer than a frame to count who stands between others.
fn crowd(desk: &Desk) -> Session {
    let mut parts: Parts = desk.session().network.clone().into_parts();
    let id = |n: u128| PersonId(Uuid::from_u128(n + (1 << 90)));
    let person = |n: u128| Person::new(id(n), Name::new(&format!("P{n}")).unwrap());
    parts.people = (0..260).map(person).collect();
    let pairs = (0..260u128).flat_map(|a| (a + 1..(a + 9).min(260)).map(move |b| (a, b)));
    parts.ties = pairs.map(|(a, b)| (Pair::new(id(a), id(b)).unwrap(), Tie::KNOWS)).collect();
    let visits = desk.session().visits.clone();
    Session::new(Opened { network: Network::from_parts(parts), history: History::default(), visits })
}

/// Planted and seen to fail: counted at once, whatever the size; the ticket not looked at.
#[test]
fn what_would_delay_a_frame_is_said_to_be_coming_and_comes_without_holding_the_keys() {
    let mut desk = Desk::demo_client(Language::En).size((120, 40));
    desk.model.screen = Screen::Client(Box::new(crowd(&desk)));
    let now = Now { since_start: Duration::ZERO, today: today() };
    let press = |desk: &mut Desk, key: KeyCode| {
        app::handle(&mut desk.model, Event::Key(KeyEvent::new(key, KeyModifiers::NONE)), now)
    };
    press(&mut desk, KeyCode::Char('m'));
    let asked = press(&mut desk, KeyCode::Char('c'));
    let asked: [Effect; 1] = asked.try_into().expect("one thing is asked");
    let [Effect::Count(counting)] = asked else { panic!("not counted apart") };
    let between = |desk: &Desk| app::shown::measure_lines(&desk.model).last().unwrap().text.clone();
    assert_eq!(between(&desk), "betweenness: being calculated …");
    assert!(press(&mut desk, KeyCode::Down).is_empty(), "keys work meanwhile, and nothing is asked twice");
    let late = Outcome::Between(Uuid::nil(), Vec::new());
    app::outcome(&mut desk.model, late);
    assert_eq!(between(&desk), "betweenness: being calculated …", "somebody else's answer");
    app::outcome(&mut desk.model, Outcome::Between(counting.ticket(), counting.count()));
    assert!(between(&desk).starts_with("betweenness: P"), "{}", between(&desk));
}

/// Planted and seen to fail: the difference left out below the ring.
#[test]
fn what_an_edit_changed_is_marked_with_its_difference_until_the_next_edit() {
    for size in SIZES {
        let mut desk = Desk::demo_client(Language::En).size(size);
        let people = desk.session().measures().unwrap().size.people;
        let grown = format!("{people} → {}", people + 1);
        // Two rows below the ring have room for the difference alone.
        let marked = |screen: &str| screen.contains(&grown) || (size.0 < 100 && screen.contains("informal (+1)"));
        desk.press("a 'Zebedee friend 2 weekly G'");
        assert!(marked(&desk.screen()), "the ghost, at {size:?}\n{}", desk.screen());
        desk.press("Enter Esc*2");
        assert!(marked(&desk.screen()), "somebody new, at {size:?}\n{}", desk.screen());
        desk.press("m");
        assert!(desk.screen().contains(&grown), "the page, at {size:?}\n{}", desk.screen());
        desk.press("Esc Tab -");
        assert!(!marked(&desk.screen()), "an edit later, at {size:?}\n{}", desk.screen());
    }
}
