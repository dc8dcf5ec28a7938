//! The same pairs on the screens, in words, as a picture and on the pages: to the byte, in three languages.

use ecogram::app::event::{Event, Loaded, Now, Outcome};
use ecogram::app::gate::{Gate, Unlock};
use ecogram::app::{Model, handle, outcome};
use ecogram::domain::*;
use ecogram::exchange::picture::picture;
use ecogram::exchange::report::{self, Choices};
use ecogram::seen::{Audience, Chosen, PageFor, Seen, Veil};
use ecogram::steps::Catalogue;
use ecogram::text::Texts;
use ecogram::ui::{self, theme::Theme};
use ecogram::words;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::build::{day, known_otherwise, network, without_proposals};
use super::same::{all_kept, view};
use crate::support::dice::Dice;

/// So many pairs on the screens, and on paper.
const PAIRS: u64 = 12;

/// A pair that differs in what is the caseworker's, with somebody in the room or nobody.
fn pair(seed: u64, others: Option<Others>) -> (Network, Network) {
    let dice = &mut Dice(seed);
    let mut parts = network(dice).into_parts();
    parts.visit.others = others;
    let base = Network::from_parts(parts);
    (known_otherwise(&base, dice), known_otherwise(&base, dice))
}

fn program(network: &Network, language: Language) -> Model {
    let now = Now { since_start: std::time::Duration::from_secs(1), today: day(5) };
    let (catalogue, _) = Catalogue::parse(&[]).unwrap();
    let mut model = Model::new(language, catalogue, IdSource::counting(), now, Gate::Unlock(Unlock::default()));
    let visits = vec![network.visit().clone()];
    outcome(
        &mut model,
        Outcome::Client(Box::new(Loaded { network: network.clone(), history: History::default(), visits })),
    );
    handle(&mut model, Event::Resize(120, 40), now);
    model
}

fn drawn(model: &Model) -> String {
    let (cols, rows) = model.size;
    let mut terminal = Terminal::new(TestBackend::new(cols, rows)).unwrap();
    terminal.draw(|frame| _ = ui::draw(frame.buffer_mut(), model, &Theme::MONO, &mut ui::Cache::default())).unwrap();
    let cells = terminal.backend().buffer().content();
    cells.chunks(cols as usize).map(|row| row.iter().map(|c| c.symbol()).collect::<String>() + "\n").collect()
}

/// Every screen that these keys lead to, one below the other; `!` is Esc.
fn walked(network: &Network, language: Language, keys: &str) -> String {
    let mut model = program(network, language);
    let mut all = drawn(&model);
    for key in keys.chars() {
        let code = match key {
            '!' => KeyCode::Esc,
            '>' => KeyCode::Tab,
            '\n' => KeyCode::Enter,
            '_' => KeyCode::Down,
            key => KeyCode::Char(key),
        };
        let now = model.now;
        handle(&mut model, Event::Key(KeyEvent::new(code, KeyModifiers::NONE)), now);
        all += &drawn(&model);
    }
    all
}

/// Seen to fail while the words about those alone whom a gate holds back were hidden from others.
#[test]
fn with_others_present_no_screen_tells_what_the_caseworker_knows() {
    for seed in 1..=PAIRS {
        let (one, other) = pair(seed, Some(Others::Family));
        let language = Language::ALL[(seed % 3) as usize];
        let keys = ">>>e____!i!m__\n!!s_pp_p_!c____!g!l>llll>n>>!t>>";
        assert!(walked(&one, language, keys) == walked(&other, language, keys), "seed {seed}, {language:?}");
    }
}

#[test]
fn between_the_two_no_screen_but_what_is_proposed_tells_it() {
    for seed in 1..=PAIRS {
        let (one, other) = pair(seed, Some(Others::Nobody));
        let [one, other] = [one, other].map(|network| without_proposals(&network));
        let language = Language::ALL[(seed % 3) as usize];
        let keys = ">>>e____!i!m__\n!!c____!g!l>lllllll>n>>!t>>";
        assert!(walked(&one, language, keys) == walked(&other, language, keys), "seed {seed}, {language:?}");
    }
}

#[test]
fn no_sentence_no_picture_and_no_page_tells_it() {
    for seed in 1..=PAIRS {
        let (one, other) = pair(seed, None);
        for language in Language::ALL {
            let texts = Texts::new(*language);
            let told = |network: &Network| {
                let mut all = String::new();
                for audience in [Audience::OthersPresent, Audience::Turned] {
                    let view = view(network, audience, Veil::Off, Chosen::default());
                    let seen = &Seen::of(network, &view);
                    all += &(words::show(seen, &texts, day(5)) + &picture(seen, &texts));
                }
                for profile in [PageFor::Client, PageFor::File, PageFor::Supervision, PageFor::Present] {
                    let audience = report::Profile::of(profile).map_or(Audience::ClientPage, |p| p.audience());
                    let decided = all_kept(network, audience);
                    let page = report::named(profile, network, None, Choices::default(), &decided, *language);
                    all += &format!("{:?}", page.unwrap());
                }
                all
            };
            assert!(told(&one) == told(&other), "seed {seed}, {language:?}");
        }
    }
}
