//! What no screen may show: the key of a message, and a text of the program that is cut.

use std::collections::BTreeSet;

use ecogram::app::Event;
use ecogram::domain::{Code, Language};

use super::desk::{Desk, said};
use super::screens::EVERY;

/// One walk for two questions, as opening a file is what it costs: no key of a message stands on a large screen, and on a
/// small one nothing is cut. What the painter leaves out of a line it ends with an ellipsis: names may be cut, texts of
/// the program may not.
#[test]
fn no_screen_shows_the_key_of_a_message_and_none_cuts_a_label_at_80x24() {
    let topics = topics();
    for language in Language::ALL {
        for keys in EVERY {
            let mut desk = Desk::demo_client(*language).size((120, 40));
            let mut theirs = desk.names();
            let client = desk.session().network.client();
            theirs.extend([client.nickname.to_string(), client.purpose.to_string(), said(*language, "help-sight")]);
            let large = desk.press(keys).screen();
            let found = raw_keys(&large, &topics);
            assert!(found.is_empty(), "{language:?} after {keys:?}: {found:?}\n{large}");
            // What an entry of the directory says is cut in its form, and whole on its page.
            if *keys == "s r e" {
                continue;
            }
            desk.event(Event::Resize(80, 24));
            let small = desk.screen();
            let cut = cut_words(&small).into_iter().find(|word| !theirs.iter().any(|name| name.contains(word)));
            assert_eq!(cut, None, "{language:?} after {keys:?}\n{small}");
        }
    }
}

/// The topics that keys of messages begin with.
fn topics() -> BTreeSet<String> {
    ecogram::text::Texts::sources()
        .iter()
        .flat_map(|(_, sources)| sources[2].lines())
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .filter_map(|key| key.split_once('-').map(|(topic, _)| format!("{topic}-")))
        .collect()
}

/// Words that are a key of a message, or look like one.
fn raw_keys<'a>(screen: &'a str, topics: &BTreeSet<String>) -> Vec<&'a str> {
    // Words of the three languages and of the licences that happen to begin like a topic.
    let fine = ["help-nu", "cross-platform"];
    let raw = |word: &str| {
        let plain = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let lower = plain.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c));
        lower && topics.iter().any(|topic| plain.starts_with(topic.as_str()) && plain.len() > topic.len())
    };
    screen.split_whitespace().filter(|word| raw(word) && !fine.contains(word)).collect()
}

/// What stands before each ellipsis.
fn cut_words(screen: &str) -> Vec<String> {
    let before = |at: usize| screen[..at].chars().rev().take_while(|c| c.is_alphanumeric()).collect::<String>();
    screen.match_indices('…').map(|(at, _)| before(at).chars().rev().collect()).collect()
}
