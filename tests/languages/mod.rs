//! Dutch, French and English say the same: every value, every message, every variable.

mod terms;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ecogram::domain::{
    Address, AgeBand, Capacity, Channel, Code, ConsentAnswer, ConsentScope, Device, Dimension, Discussed, Flow, Formal,
    Frequency, Initiative, Kind, KnownRole, Knows, Language, Living, Others, Proximity, Quality, Ring, Safety,
    SafetySource, Sector, Skills, Source, Status, StepState, Strength, Support, TieQuality, Verdict, VisitKind, Wish,
    in_form,
};
use ecogram::text::Texts;
use unicode_width::UnicodeWidthStr;

/// The message keys of a list of values.
fn keys<C: Code>() -> Vec<String> {
    C::ALL.iter().map(|value| value.key()).collect()
}

fn every_value() -> Vec<String> {
    [
        keys::<Address>(),
        keys::<ecogram::steps::Platform>(),
        keys::<AgeBand>(),
        keys::<Capacity>(),
        keys::<Channel>(),
        keys::<ConsentAnswer>(),
        keys::<ConsentScope>(),
        keys::<Device>(),
        keys::<Dimension>(),
        keys::<Discussed>(),
        keys::<Flow>(),
        keys::<Formal>(),
        keys::<Frequency>(),
        keys::<Initiative>(),
        keys::<Kind>(),
        keys::<KnownRole>(),
        keys::<Knows>(),
        keys::<Language>(),
        keys::<Living>(),
        keys::<Others>(),
        keys::<Proximity>(),
        keys::<Quality>(),
        keys::<Ring>(),
        keys::<Safety>(),
        keys::<SafetySource>(),
        keys::<Sector>(),
        keys::<Skills>(),
        keys::<Source>(),
        keys::<Status>(),
        keys::<StepState>(),
        keys::<Strength>(),
        keys::<Support>(),
        keys::<TieQuality>(),
        keys::<Verdict>(),
        keys::<VisitKind>(),
        keys::<Wish>(),
    ]
    .concat()
}

/// The messages of a Fluent file: key, and the text up to the next message.
fn messages(source: &str) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut current = None;
    for line in source.lines() {
        if line.starts_with('#') {
            current = None;
        } else if line.starts_with(|c: char| c.is_ascii_alphabetic())
            && let Some((key, text)) = line.split_once('=')
        {
            let key = key.trim().to_string();
            assert!(!found.contains_key(&key), "{key} stands twice in one file");
            found.insert(key.clone(), text.to_string());
            current = Some(key);
        } else if let Some(text) = current.as_ref().and_then(|key| found.get_mut(key)) {
            text.push('\n');
            text.push_str(line);
        }
    }
    found
}

/// The variables that a message shows: what follows a `$`, but for one that only chooses a plural form. A language
/// whose words do not change with the number needs no choice.
fn variables(text: &str) -> BTreeSet<&str> {
    let name = |rest: &str| rest.find(|c: char| !(c.is_ascii_alphanumeric() || "_-".contains(c))).unwrap_or(rest.len());
    let shown = text.split('$').skip(1).filter(|rest| !rest[name(rest)..].trim_start().starts_with("->"));
    shown.map(|rest| &rest[..name(rest)]).collect()
}

/// Every source file, with its text without comments.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, out: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).expect("src can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                let code: Vec<_> = text.lines().filter(|l| !l.trim_start().starts_with("//")).collect();
                out.push((path.display().to_string(), code.join("\n")));
            }
        }
    }
    let mut out = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut out);
    out
}

/// The string literals of a source file.
fn literals(code: &str) -> Vec<String> {
    let plain = code.replace("'\"'", "").replace("\\\"", "");
    plain.split('"').skip(1).step_by(2).map(str::to_string).collect()
}

/// The literals that a source file asks something for by name: `.get("key")`, `.with("key", …)`, `.has("key")`.
fn asked(code: &str) -> Vec<&str> {
    let asks = [".get(", ".with(", ".has("];
    let literal = |rest: &'_ str| rest.trim_start().starts_with('"');
    asks.iter()
        .flat_map(|ask| code.split(ask).skip(1))
        .filter(|rest| literal(rest))
        .filter_map(|rest| rest.split('"').nth(1))
        .collect()
}

#[test]
fn every_value_of_every_list_has_a_name_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::new(*language);
        for key in every_value() {
            assert!(texts.has(&key), "{key} has no name in {language:?}");
            assert!(!texts.get(&key).trim().is_empty(), "{key} is empty in {language:?}");
        }
    }
}

/// The list above is written by hand; this finds a list of values that it forgets.
#[test]
fn no_list_of_values_is_forgotten() {
    let tested: BTreeSet<String> =
        every_value().iter().filter_map(|key| key.split_once('-')).map(|(kind, _)| kind.to_string()).collect();
    let mut declared = BTreeSet::new();
    for (path, code) in sources().iter().filter(|(path, _)| path.contains("/domain/") && !path.ends_with("code.rs")) {
        for rest in code.split("codes! {").skip(1) {
            let kind = rest.split('"').nth(1).unwrap_or_else(|| panic!("{path} declares a list without a name"));
            declared.insert(kind.to_string());
        }
    }
    declared.insert("platform".to_string());
    assert_eq!(declared, tested);
}

#[test]
fn names_within_a_list_differ_from_each_other() {
    for language in Language::ALL {
        let texts = Texts::new(*language);
        let mut seen: BTreeMap<(String, String), String> = BTreeMap::new();
        for key in every_value() {
            let kind = key.split_once('-').expect("KIND-code").0.to_string();
            if let Some(other) = seen.insert((kind, texts.get(&key)), key.clone()) {
                panic!("{key} and {other} are called the same in {language:?}");
            }
        }
    }
}

#[test]
fn the_short_sector_names_fit_a_narrow_rim() {
    for language in Language::ALL {
        let texts = Texts::new(*language);
        for sector in Sector::ALL {
            let key = format!("sector-short-{}", sector.code());
            assert!(texts.has(&key), "{key} is missing in {language:?}");
            assert!(texts.get(&key).width() <= 10, "{key} is too wide in {language:?}");
        }
    }
}

/// Messages are read one by one, when they are asked for: none may be lost between two others.
#[test]
fn every_message_of_the_files_is_found_and_says_what_its_file_says() {
    for (topic, by_language) in Texts::sources() {
        for (language, source) in Language::ALL.iter().zip(by_language) {
            let texts = Texts::new(*language);
            let whole = fluent_bundle::FluentResource::try_new(source.to_string()).expect("a message file");
            let mut bundle = fluent_bundle::FluentBundle::new(vec![language.code().parse().expect("a language")]);
            bundle.set_use_isolating(false);
            bundle.add_resource_overriding(&whole);
            for line in source.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_alphabetic())) {
                let key = line.split([' ', '=']).next().expect("a key");
                let pattern = bundle.get_message(key).and_then(|m| m.value()).expect("a message");
                let said = bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
                let said = in_form(&said, Address::Formal);
                assert!(texts.has(key), "{topic}: {key} in {language:?}");
                assert_eq!(texts.get(key), said, "{topic}: {key} in {language:?}");
            }
        }
    }
}

#[test]
fn the_message_files_parse_without_a_mistake() {
    for (topic, by_language) in Texts::sources() {
        for (language, source) in Language::ALL.iter().zip(by_language) {
            let parsed = fluent_bundle::FluentResource::try_new(source.to_string());
            if let Err((_, mistakes)) = parsed {
                panic!("{topic}.ftl in {language:?}: {mistakes:?}");
            }
        }
    }
}

#[test]
fn the_three_languages_have_the_same_messages_with_the_same_variables() {
    let mut everywhere = BTreeMap::new();
    for (topic, by_language) in Texts::sources() {
        let [nl, fr, en] = by_language.map(messages);
        for (language, other) in [("nl", &nl), ("fr", &fr)] {
            let missing: Vec<_> = en.keys().filter(|k| !other.contains_key(*k)).collect();
            let extra: Vec<_> = other.keys().filter(|k| !en.contains_key(*k)).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{topic} in {language}: missing {missing:?}, extra {extra:?}"
            );
            for (key, text) in &en {
                assert_eq!(variables(text), variables(&other[key]), "variables of {key} in {language}");
            }
        }
        for key in en.keys() {
            if let Some(other) = everywhere.insert(key.clone(), topic) {
                panic!("{key} stands in {topic} and in {other}");
            }
        }
    }
}

#[test]
fn every_message_that_the_program_asks_for_is_there() {
    let texts = Texts::new(Language::En);
    let looks_like_a_key =
        |key: &str| key.contains('-') && key.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    let mut wrong = Vec::new();
    for (path, code) in sources() {
        for key in asked(&code).into_iter().filter(|key| looks_like_a_key(key)) {
            if !texts.has(key) {
                wrong.push(format!("{key} in {path}"));
            }
        }
    }
    assert!(wrong.is_empty(), "asked for and missing:\n{}", wrong.join("\n"));
}

/// A key that is handed on before it is asked for (`ask(model, "steps-own-question", …)`, `match tab { … }`) is found by
/// its looks: a literal of the screens that begins like a message. Seen to fail: the titles of the steps taken out.
#[test]
fn every_literal_that_looks_like_a_message_of_the_screens_is_one() {
    let texts = Texts::new(Language::En);
    let topics = ["app", "cli", "clients", "directory", "form", "gate", "goal", "options", "page", "step", "steps"];
    let topics: BTreeSet<&str> = topics.into_iter().chain(["trouble", "visits", "worker"]).collect();
    let mut wrong = Vec::new();
    for (path, code) in sources().iter().filter(|(path, _)| ["/app/", "/ui/", "/cli/"].iter().any(|r| path.contains(r)))
    {
        for key in literals(code) {
            let plain = key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-".contains(c));
            let begins = key.split_once('-').is_some_and(|(topic, rest)| topics.contains(topic) && !rest.is_empty());
            if plain && begins && !key.ends_with('-') && !texts.has(&key) {
                wrong.push(format!("{key} in {path}"));
            }
        }
    }
    assert!(wrong.is_empty(), "missing:\n{}", wrong.join("\n"));
}

/// A key counts as used when it, or the beginning of it up to a dash, stands as a literal in the source: keys of
/// values and families are put together (`format!("sector-short-{code}")`).
#[test]
fn no_message_is_left_over() {
    let files = sources();
    let used: BTreeSet<String> = files.iter().flat_map(|(_, code)| literals(code)).collect();
    let families = used.iter().filter_map(|l| l.split_once('{')).map(|(head, _)| head.to_string());
    // A list of values names its own.
    let kind = |rest: &str| rest.split('"').nth(1).map(|kind| format!("{kind}-"));
    let kinds = files.iter().flat_map(|(_, code)| code.split("codes! {").skip(1).filter_map(kind).collect::<Vec<_>>());
    let families: Vec<String> = families.chain(kinds).collect();
    let values: BTreeSet<String> = every_value().into_iter().collect();
    let mut left = Vec::new();
    for (topic, [_, _, en]) in Texts::sources() {
        for key in messages(en).into_keys() {
            let put_together = families.iter().any(|head| head.ends_with('-') && key.starts_with(head.as_str()));
            let short_of = key.strip_suffix("-short").is_some_and(|command| used.contains(command));
            if !used.contains(key.as_str())
                && !put_together
                && !short_of
                && !values.contains(&key)
                && !key.starts_with("sector-short-")
            {
                left.push(format!("{key} ({topic})"));
            }
        }
    }
    assert!(left.is_empty(), "nothing asks for:\n{}", left.join("\n"));
}

#[test]
fn the_checks_see_a_planted_fault() {
    let en = messages("a-b = { $n ->\n    [one] x { $who }\n   *[other] y { $m }\n}\n# c-d = no\nc = z\n");
    assert_eq!(en.len(), 2);
    assert_eq!(variables(&en["a-b"]), BTreeSet::from(["m", "who"]));
    assert_eq!(asked("texts.get(\"a-b\"); self.texts.with(\n  \"c-d\", &[])"), ["a-b", "c-d"]);
}
