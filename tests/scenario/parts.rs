//! Pages are looked at: what we see in five parts, a step part by part, each list with its own keys, a comparison with what matters first.

use ecogram::app::Command;
use ecogram::app::layer::Layer;
use ecogram::app::shown::{Change, Is, changes, measure_lines, measure_parts, shown_changes, steps_keys};
use ecogram::domain::{Code, Dimension, Language};
use ecogram::words::measures::Picture;

use super::desk::{Desk, everywhere, one_line};

/// Five of them, and none is about how heavy something is.
const FIVE: [Dimension; 5] =
    [Dimension::Size, Dimension::Variation, Dimension::Density, Dimension::Reachability, Dimension::CareCapacity];

fn unfolded(desk: &Desk) -> Option<Dimension> {
    match desk.model.layers.last() {
        Some(Layer::Measures(layer)) => layer.unfolded,
        _ => None,
    }
}

/// Seen to fail with the French "11 personnes sur 14", which was cut beside its picture.
#[test]
fn every_part_stands_whole_with_its_number_and_sentence_in_every_language_and_size() {
    for (place, language, size) in everywhere() {
        let mut desk = Desk::demo_client(language).size(size);
        let screen = desk.press("m").screen();
        let parts = measure_parts(&desk.model);
        assert_eq!(parts.iter().map(|part| part.dimension).collect::<Vec<_>>(), FIVE);
        // The sentences stand beside the pictures: word by word.
        let heads = one_line(&screen);
        for part in &parts {
            let head = format!("{} {}", part.title, part.number);
            assert!(heads.contains(&head), "{place}: {head}\n{screen}");
            for text in [&part.line.text, &part.open] {
                let missing: Vec<_> = text.split_whitespace().filter(|word| !screen.contains(word)).collect();
                assert!(missing.is_empty(), "{place}: {missing:?} of {text}\n{screen}");
            }
        }
    }
}

#[test]
fn one_key_unfolds_a_part_and_the_way_back_goes_as_it_came() {
    let mut desk = Desk::demo_client(Language::Nl);
    desk.press("m Down*2");
    let before = desk.screen();
    desk.press("Enter");
    assert_eq!(unfolded(&desk), Some(Dimension::Density));
    let lines = measure_lines(&desk.model);
    assert_eq!(lines.len(), FIVE.len() + measure_parts(&desk.model)[2].rest.len());
    desk.press("Down Enter");
    assert!(desk.screen().contains("Krackhardt") || desk.words().contains(&one_line(&lines[3].text)));
    desk.press("Esc");
    assert_eq!(unfolded(&desk), Some(Dimension::Density), "the explanation goes first");
    desk.press("Esc");
    assert_eq!(unfolded(&desk), None);
    assert_eq!(desk.screen(), before, "and then the part, which stays marked");
    desk.press("Esc");
    assert!(desk.model.layers.is_empty());
}

#[test]
fn the_pictures_count_what_was_said_and_what_was_not_asked() {
    let desk = Desk::demo_client(Language::En);
    let measures = desk.session().measures().unwrap();
    for part in measure_parts(&desk.model) {
        match (part.dimension, part.picture) {
            (Dimension::Size, Picture::Marks { yes, no, open, beside }) => {
                assert_eq!((yes, no, open), (measures.size.informal, measures.size.professional, 0));
                assert_eq!(yes + no + open, measures.size.people);
                assert_eq!(beside.iter().map(|(_, n)| n).sum::<usize>(), measures.size.beside());
            }
            (Dimension::Density, Picture::Marks { yes, no, open, .. }) => {
                let density = &measures.together;
                assert_eq!((yes, yes + no, yes + no + open), (density.ties, density.asked, density.pairs));
                assert!(open > 0, "not every pair of the demonstration was asked");
            }
            (Dimension::Reachability, Picture::Marks { yes, no, open, .. }) => {
                let monthly = measures.reach.monthly;
                assert_eq!((yes, yes + no, yes + no + open), (monthly.yes, monthly.known, monthly.of));
            }
            (Dimension::Variation, Picture::Domains(domains)) => {
                let there = domains.iter().filter(|domain| **domain == Some(true)).count();
                assert_eq!(there, measures.variation.present.len());
            }
            (Dimension::CareCapacity, Picture::Kinds(kinds)) => {
                let told: Vec<_> = measures.care.shown().map(|kind| kind.count().get()).collect();
                assert_eq!(kinds.into_iter().map(|(_, count)| count).collect::<Vec<_>>(), told);
            }
            (dimension, picture) => panic!("{}: {picture:?}", dimension.code()),
        }
    }
}

#[test]
fn a_network_of_nobody_says_that_nothing_was_asked() {
    for language in Language::ALL {
        let mut desk = Desk::empty_client(*language);
        let screen = desk.press("m").screen();
        let parts = measure_parts(&desk.model);
        assert_eq!(parts.len(), FIVE.len(), "{screen}");
        for part in parts {
            if let Picture::Domains(domains) = part.picture {
                assert!(domains.iter().all(Option::is_none), "{screen}");
            }
        }
        assert!(!screen.contains("measures-"), "{screen}");
    }
}

/// The parts of a step, in the order in which they are read.
const OF_A_STEP: [&str; 6] = [
    "steps-part-why",
    "steps-part-what",
    "steps-part-changes",
    "steps-part-mind",
    "steps-part-where",
    "steps-part-say",
];

/// The screen with a step in full, page by page.
fn in_full(desk: &mut Desk) -> String {
    let mut all = desk.screen();
    for _ in 0..3 {
        all.push_str(&desk.press("PgDn").screen());
    }
    all
}

#[test]
fn a_step_in_full_says_why_what_to_do_what_changes_what_to_mind_where_to_turn_and_how_to_begin() {
    for (place, language, size) in everywhere() {
        let mut desk = Desk::demo_client(language).size(size);
        let screen = in_full(desk.press("s Enter"));
        let mut last = 0;
        for key in OF_A_STEP {
            let name = desk.text(key);
            let at = screen[last..].find(&name).unwrap_or_else(|| panic!("{place}: no {name} further down\n{screen}"));
            last += at;
        }
        let before_and_after = screen.lines().any(|line| line.contains("14") && line.contains("→ 15"));
        assert!(before_and_after, "{place}: before and after stand on one line\n{screen}");
    }
}

#[test]
fn the_four_lists_of_the_steps_stand_above_them_each_with_the_keys_that_do_something_there() {
    let tabs = ["steps-tab-suggested", "steps-tab-plan", "steps-tab-ask-next", "steps-tab-ideas"];
    for (place, language, size) in everywhere() {
        let mut desk = Desk::demo_client(language).size(size);
        desk.press("s");
        for _ in tabs {
            let screen = desk.screen();
            let line = one_line(screen.lines().nth(1).unwrap_or_default());
            for key in tabs {
                let name = desk.text(key);
                let name = name.split(" {").next().unwrap_or_default();
                assert!(line.contains(name), "{place}: no {name} in {line}");
            }
            let Some(Layer::Steps(layer)) = desk.model.layers.last() else { panic!("{screen}") };
            let chooses = steps_keys(layer.tab).contains(&Command::Choose);
            let footer = screen.lines().rev().take(3).collect::<String>();
            let choose = format!("c {}", desk.text("help-choose-short"));
            assert_eq!(footer.contains(&choose), chooses, "{place}\n{screen}");
            desk.press("p");
        }
    }
}

#[test]
fn a_comparison_opens_with_what_came_and_went_and_closes_what_only_stayed() {
    for (place, language, size) in everywhere() {
        let mut desk = Desk::demo_client(language).size(size);
        desk.press("v c");
        let rows = shown_changes(&desk.model);
        let all = changes(&desk.model);
        assert!(matches!(rows[0].is, Is::Heading { open: true }), "{place}: {rows:?}");
        let same = rows.iter().position(|row| row.text == desk.text("compare-heading-same")).unwrap();
        assert_eq!(rows[same].is, Is::Heading { open: false }, "{place}");
        assert!(rows[same].people.len() > 5, "it lights up everybody who is the same");
        let closed = |row: &Change| row.is == Is::Heading { open: false };
        let first_closed = rows.iter().position(closed).unwrap();
        assert!(
            !rows[first_closed..].iter().any(|row| row.is == (Is::Heading { open: true })),
            "{place}: what matters first"
        );
        assert!(all.len() > rows.len());
        desk.press(&format!("Down*{same} Enter"));
        let opened = shown_changes(&desk.model);
        assert_eq!(opened.len(), rows.len() + 1);
        assert_eq!(opened[same].is, Is::Heading { open: true });
        desk.press("Enter");
        assert_eq!(shown_changes(&desk.model), rows, "and closed again");
    }
}

#[test]
fn the_figures_of_a_comparison_are_a_table_with_what_changed_first() {
    for (place, language, size) in everywhere() {
        let mut desk = Desk::demo_client(language).size(size);
        let screen = desk.press("v c m").screen();
        let rows = shown_changes(&desk.model);
        let same = |row: &Change| {
            matches!(&row.is, Is::Measure { values, .. } if values.split(" → ").count() == 2
            && values.split(" → ").next() == values.split(" → ").last())
        };
        let first = rows.iter().position(same).unwrap();
        assert!(rows[first..rows.len() - 1].iter().all(same), "{place}: {rows:?}");
        assert!(!screen.lines().any(|line| line.contains("…") && line.contains('→')), "{place}\n{screen}");
    }
}
