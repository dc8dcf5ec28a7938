//! What is longer than the screen shows that it goes on, and can be read to its end; and each page of the caseworker's
//! has the keys in its footer that do something there.

use std::collections::BTreeSet;

use ecogram::app::keymap::{Place, TABLE};
use ecogram::app::layer::Layer;
use ecogram::app::shown::worker_keys;
use ecogram::domain::{Code, Language};

use super::desk::Desk;
use super::screens::EVERY;

/// What says that there is more: beside a list or a page, or that a name was cut.
const MORE: [&str; 4] = ["↑", "↓", "PgDn", "…"];

/// Pages with more on them than the walk over every screen finds there.
const FULL: [&str; 3] = ["w m 'Rue de la Colonne' Enter Esc", "s r Enter", "m Down*3 Enter*2"];

fn words(screen: &str) -> BTreeSet<String> {
    screen.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3).map(str::to_string).collect()
}

fn without_last(screen: &str, rows: usize) -> String {
    let lines: Vec<&str> = screen.trim_end().lines().collect();
    lines[..lines.len().saturating_sub(rows)].join("\n")
}

/// What a tall screen says and one of 24 rows does not. Seen to fail on the map of the neighbourhoods, drawn without
/// arrow and page number.
#[test]
fn whatever_is_longer_than_the_screen_says_that_it_goes_on() {
    let language = Language::Fr;
    for keys in EVERY.iter().chain(&FULL) {
        let mut desk = Desk::demo_client(language);
        let short = desk.press(keys).screen();
        // What stands in a code for a telephone is chosen so that the code fits.
        if matches!(desk.model.layers.last(), None | Some(Layer::Code(_))) {
            continue;
        }
        let mut desk = desk.size((80, 200));
        // A tall screen has room for more keys, all of which are in the help.
        let tall = words(&without_last(&desk.screen(), 3));
        // What lies beneath may be covered.
        desk.model.layers.pop();
        let beneath = words(&desk.screen());
        let there = words(&short);
        let missing: Vec<_> = tall.difference(&there).filter(|word| !beneath.contains(*word)).collect();
        // The footer names keys in arrows: only what stands above it counts.
        let above = short.trim_end().rsplit_once('\n').map_or("", |(above, _)| above);
        let said = MORE.iter().any(|sign| above.contains(sign));
        assert!(missing.is_empty() || said, "after {keys:?} nothing says that there is more: {missing:?}\n{short}");
    }
}

/// Seen to fail where the footer of the list of clients had no room for Del.
#[test]
fn each_page_of_the_caseworkers_names_its_own_keys_at_80x24() {
    for language in Language::ALL {
        for right in 0..6 {
            let mut desk = Desk::demo_client(*language);
            let screen = desk.press(&format!("w Right*{right}")).screen();
            let Some(Layer::Worker(page)) = desk.model.layers.last() else { panic!("{screen}") };
            let footer = screen.trim_end().lines().last().unwrap_or_default().to_string();
            for command in worker_keys(page.tab) {
                let bound = TABLE.iter().find(|b| b.place == Place::Worker && b.command == *command).unwrap();
                let told = format!("{} {}", bound.keys[0].label(*language), desk.model.texts.get(command.short()));
                assert!(footer.contains(&told), "{language:?} {:?}: no {told} in {footer}", page.tab);
            }
        }
    }
}
