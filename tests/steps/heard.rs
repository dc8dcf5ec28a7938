//! Who is heard in what people write: names of many kinds, written in every way in which people write them, in sentences
//! of three languages; and how seldom one is heard where nobody is named.
#![allow(clippy::print_stdout, reason = "what was measured is told")]

use ecogram::domain::spoken::{Ears, Spoken};
use ecogram::domain::*;
use ecogram::exchange::demo;
use ecogram::steps::Silence;

use crate::support::dice::Dice;

/// Given names as they are borne in Brussels, with some of every kind that is hard to hear.
pub const GIVEN: &[&str] = &[
    "Karim",
    "Fatima",
    "Ben",
    "Al",
    "Van",
    "La Toya",
    "An",
    "Jo",
    "Tom",
    "Jan",
    "Will",
    "May",
    "Roos",
    "Michał",
    "Søren",
    "Đức",
    "Œdipe",
    "Ælfred",
    "Þor",
    "Zoé",
    "Hélène",
    "Jürgen",
    "Öznur",
    "Işık",
    "İbrahim",
    "Łukasz",
    "Małgorzata",
    "Annemie",
    "Anne-Mie",
    "Jean-Pierre",
    "Jeanpierre",
    "Marie-Louise",
    "N'Golo",
    "Ngolo",
    "JP",
    "Zephyrin",
    "Mohammed",
    "Aïcha",
    "Nguyễn",
    "Thị",
    "Chloë",
    "Noël",
    "Lieve",
    "Els",
    "Rob",
    "Max",
    "Ina",
    "Isa",
    "Ona",
    "Ali",
    "Omar",
    "Ida",
    "Thea",
    "Ella",
    "Rachid",
    "Yassine",
    "Mehmet",
    "Ayşe",
    "Svetlana",
    "Ольга",
    "Дмитрий",
    "Ελένη",
    "خديجة",
    "محمد",
    "李明",
    "王小明",
    "さくら",
    "김철수",
    "สมชาย",
    "राम",
    "❤️",
    "👵",
    "Karim2",
    "oma",
    "papa",
];
/// Family names, of one word and of several; none for many.
pub const FAMILY: &[&str] = &[
    "",
    "",
    "Benali",
    "Peeters",
    "De Smet",
    "Van den Broeck",
    "El Amrani",
    "Nowak",
    "Okonkwo",
    "D'hondt",
    "Çelik",
    "Ó Briain",
];

/// Sentences of every day, with a place for a name.
const SENTENCES: &[&str] = &[
    "{} bellen",
    "Morgen bij {} koffie drinken",
    "ik zag {} gisteren, en dat was goed",
    "Appeler {}",
    "Boire un café chez {} demain",
    "elle a vu {} hier; c'était bien",
    "Call {}",
    "Have coffee with {} tomorrow",
    "she met {} yesterday. It went well",
    "«{}» 和我 говорил",
    "{}",
    "met \"{}\" (familie) naar zee",
];

/// The ways in which people write a given name.
fn written(given: &str, dice: &mut Dice) -> String {
    let has_case = given.to_lowercase() != given.to_uppercase();
    let apart = |with: &str| given.replace(['-', '\'', ' ', '.'], with);
    match dice.below(9) {
        0 => given.to_string(),
        1 => given.to_uppercase(),
        2 => apart(""),
        3 => apart(" "),
        4 => apart("-"),
        5 => plain(given),
        6 if has_case => format!("{given}'s"),
        // "Als" and "Ans" are words: of a name of two letters nobody can tell.
        7 if has_case && given.chars().count() > 2 && !given.ends_with(char::is_numeric) => format!("{given}s"),
        8 if !given.ends_with(char::is_numeric) => format!("{given}2"),
        _ => given.to_string(),
    }
}

/// Without marks, and with the letters that have none read as people type them: written down here once more.
fn plain(name: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let read = |c: char| match c {
        'ł' => "l".into(),
        'Ł' => "L".into(),
        'ø' => "o".into(),
        'Đ' => "D".into(),
        'đ' => "d".into(),
        'Œ' => "Oe".into(),
        'æ' => "ae".into(),
        'Æ' => "Ae".into(),
        'Þ' => "Th".into(),
        'ı' => "i".into(),
        'ü' => "ue".into(),
        'ö' => "oe".into(),
        other => other.to_string(),
    };
    let read: String = name.chars().map(read).collect();
    if name.chars().any(|c| c as u32 > 0x250) { read } else { read.nfd().filter(|c| !is_combining_mark(*c)).collect() }
}

/// Planted, one at a time: letters not read as the plainest; words only put together one way; short words in their own
/// case alone; given names that are words left out; no endings; capitals within words not cut. Each was seen to fail.
#[test]
fn in_ten_thousand_sentences_whoever_is_named_is_heard() {
    let mut missed = Vec::new();
    for seed in 1..=10_000u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let (given, family) = (GIVEN[dice.below(GIVEN.len())], FAMILY[dice.below(FAMILY.len())]);
        let name = format!("{given} {family}").trim().to_string();
        // Half of them stand in the drawing as they are typed by somebody else.
        let name = if dice.below(2) == 0 { plain(&name) } else { name };
        let said = match dice.below(3) {
            0 if !family.is_empty() => format!("{} {family}", written(given, &mut dice)),
            _ => written(given, &mut dice),
        };
        let text = SENTENCES[dice.below(SENTENCES.len())].replace("{}", &said);
        if !Spoken::of(&text).could_name(&name) {
            missed.push(format!("seed {seed}: {name} in {text}"));
        }
    }
    assert!(missed.is_empty(), "{} missed: {:#?}", missed.len(), &missed[..missed.len().min(20)]);
}

/// Everything that the program itself can say, and what the demonstration's client and caseworker wrote.
pub fn shipped() -> Vec<String> {
    let mut texts = Vec::new();
    for language in ["nl", "fr", "en"] {
        let folder = format!("{}/assets/locales/{language}", env!("CARGO_MANIFEST_DIR"));
        for file in std::fs::read_dir(folder).unwrap() {
            let file = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let values = file.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
                let value = line.split_once(" = ").map_or(line, |(_, value)| value);
                let value = without_places(value);
                (!value.is_empty()).then_some(value)
            });
            texts.extend(values);
        }
    }
    for file in ["rules", "interventions", "own_voice", "help_lines", "resources", "sources"] {
        let file = format!("{}/assets/catalogue/{file}.toml", env!("CARGO_MANIFEST_DIR"));
        let file = std::fs::read_to_string(file).unwrap();
        let values = file.split('"').skip(1).step_by(2).filter(|text| text.contains(' '));
        texts.extend(values.map(without_places));
    }
    texts.extend(Language::ALL.iter().flat_map(|language| of_the_demonstration(*language)));
    texts
}

/// Without the places where a name or a number is put in.
fn without_places(text: &str) -> String {
    let mut depth = 0;
    let mut said = String::new();
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => said.push(c),
            _ => {}
        }
    }
    said.trim().to_string()
}

/// Words, notes, goals and steps of the demonstration.
fn of_the_demonstration(language: Language) -> Vec<String> {
    let (first, today) = (super::build::today() - chrono::Days::new(180), super::build::today());
    let visits = demo::visits(language, first, today, &mut IdSource::counting());
    let mut all: Vec<String> = Vec::new();
    for visit in &visits {
        let client = visit.client();
        all.extend([&client.purpose, &visit.visit().note].map(|words| words.to_string()));
        all.extend(client.interests.iter().chain(&client.experiences).map(|words| words.to_string()));
        all.extend(visit.people().flat_map(|p| [&p.client_words, &p.worker_note]).map(|words| words.to_string()));
        all.extend(visit.plan().goals.iter().map(|goal| goal.words.to_string()));
        let of = |step: &Step| [&step.text, &step.who, &step.why, &step.outcome].map(|words| words.to_string());
        all.extend(visit.plan().steps.iter().flat_map(of));
        all.extend(visit.plan().decisions.iter().map(|decision| decision.reason.to_string()));
    }
    all.retain(|text| !text.is_empty());
    all.sort();
    all.dedup();
    all
}

/// How often a name is heard in a text that does not hold it: of all pairs of one of these names and one of these texts.
/// What was measured stands in docs/testing.md.
#[test]
fn in_what_names_nobody_hardly_anybody_is_heard() {
    let texts = shipped();
    let spoken: Vec<Spoken<'_>> = texts.iter().map(|text| Spoken::of(text)).collect();
    let mut heard = std::collections::BTreeMap::<&str, usize>::new();
    for given in GIVEN {
        let ears = Ears::of([*given]);
        // In the demonstration somebody may be called so.
        let holds = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == *given);
        let hears = |text: &Spoken<'_>| ears.hear(text).iter().any(|heard| heard.mention.is_heard());
        let said = spoken.iter().zip(&texts).filter(|(spoken, text)| hears(spoken) && !holds(text)).count();
        heard.insert(given, said);
    }
    let all: usize = heard.values().sum();
    let share = all as f64 / (texts.len() * GIVEN.len()) as f64;
    let mut worst: Vec<_> = heard.into_iter().filter(|(_, n)| *n > 0).collect();
    worst.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    println!("{} texts, {} names: {:.3} %, {worst:?}", texts.len(), GIVEN.len(), share * 100.0);
    // Two in a hundred is what was promised; so much less is what was measured, that a fault shows long before.
    assert!(share < 0.001, "{:.2} %: {worst:?}", share * 100.0);
}

/// The same of what is said instead of a name: where one member of each role is held back, in so many texts is somebody
/// of them meant, although no text speaks of this client's own.
#[test]
fn in_what_speaks_of_nobody_hardly_a_role_is_heard() {
    let texts = shipped();
    // Where no role is told of, none is heard.
    let tells = |text: &&String| {
        let spoken = Spoken::of(text);
        spoken.tells_of_an_ex() || !spoken.told().is_empty()
    };
    let telling: Vec<&String> = texts.iter().filter(tells).collect();
    let mut heard = 0;
    for role in KnownRole::ALL {
        let held = super::build::net().with(|p| {
            (p.role, p.safety) = (Some(Role::Known(*role)), Some(Safety::Unsafe));
            p.name = Name::new("Zephyrin").unwrap();
        });
        let silence = Silence::of(&held.build());
        heard += telling.iter().filter(|text| silence.spoken_of(text).is_some()).count();
    }
    let share = heard as f64 / (texts.len() * KnownRole::ALL.len()) as f64;
    println!("{heard} of {} texts x {} roles: {:.3} %", texts.len(), KnownRole::ALL.len(), share * 100.0);
    assert!(share < 0.02, "{:.2} %", share * 100.0);
}
