//! Dutch, French and English say the same: every value, every message, every variable.

mod terms;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ecogram::domain::{
    Address, AgeBand, Capacity, Channel, Code, ConsentAnswer, ConsentScope, Device, Dimension, Discussed, Flow, Formal,
    Frequency, Initiative, Kind, KnownRole, Knows, Language, Living, MessageKey, Named, Others, Proximity, Quality,
    Ring, Safety, SafetySource, Sector, Skills, Source, Status, StepState, Strength, Support, TieQuality, Verdict,
    VisitKind, Wish, in_form,
};
use ecogram::text::Texts;
use unicode_width::UnicodeWidthStr;

/// The message keys of a list of values.
fn keys<C: Named>() -> Vec<MessageKey> {
    C::KEYS.to_vec()
}

fn every_value() -> Vec<MessageKey> {
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

/// The list above is written by hand; this finds a list of values that it forgets.
#[test]
fn no_list_of_values_is_forgotten() {
    let tested: BTreeSet<String> =
        every_value().iter().filter_map(|key| key.as_str().split_once('-')).map(|(kind, _)| kind.to_string()).collect();
    let mut declared = BTreeSet::new();
    for (_, code) in sources().iter().filter(|(path, _)| path.contains("/domain/") && !path.ends_with("code.rs")) {
        declared.extend(kinds(code));
    }
    declared.insert("platform".to_string());
    assert_eq!(declared, tested);
}

/// The lists that a source file declares with a name for each value: `Ring, "ring" {`.
fn kinds(code: &str) -> Vec<String> {
    let opens = |list: &str| {
        let line = list.lines().find(|line| !line.trim().is_empty() && !line.trim_start().starts_with("//"))?;
        Some(line.split_once(", \"")?.1.split_once('"')?.0.to_string())
    };
    code.split("codes! {").skip(1).filter_map(opens).collect()
}

#[test]
fn names_within_a_list_differ_from_each_other() {
    for language in Language::ALL {
        let texts = Texts::new(*language);
        let mut seen: BTreeMap<(String, String), MessageKey> = BTreeMap::new();
        for key in every_value() {
            let kind = key.as_str().split_once('-').expect("KIND-code").0.to_string();
            if let Some(other) = seen.insert((kind, texts.get(key)), key) {
                panic!("{key:?} and {other:?} are called the same in {language:?}");
            }
        }
    }
}

#[test]
fn the_short_sector_names_fit_a_narrow_rim() {
    for language in Language::ALL {
        let texts = Texts::new(*language);
        for sector in Sector::ALL {
            let short = texts.get(key!("sector-short-{}", Sector, *sector));
            assert!(short.width() <= 10, "{short} is too wide in {language:?}");
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
                assert_eq!(texts.get(MessageKey::known(key)), said, "{topic}: {key} in {language:?}");
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

/// A key counts as used when it, or the beginning of it up to a dash, stands as a literal in the source: keys of
/// values and families are put together (`key!("sector-short-{}", …)`, `MessageKey::find(&["steps-ask-", …])`).
#[test]
fn no_message_is_left_over() {
    let files = sources();
    let used: BTreeSet<String> = files.iter().flat_map(|(_, code)| literals(code)).collect();
    let families = used.iter().filter_map(|l| l.split_once('{')).map(|(head, _)| head.to_string());
    let begun = used.iter().filter(|l| l.ends_with('-')).cloned();
    // A list of values names its own.
    let kinds = files.iter().flat_map(|(_, code)| kinds(code)).map(|kind| format!("{kind}-"));
    let families: Vec<String> = families.chain(begun).chain(kinds).collect();
    let mut left = Vec::new();
    for (topic, [_, _, en]) in Texts::sources() {
        for key in messages(en).into_keys() {
            let put_together = families.iter().any(|head| head.ends_with('-') && key.starts_with(head.as_str()));
            let short_of = key.strip_suffix("-short").is_some_and(|command| used.contains(command));
            if !used.contains(key.as_str()) && !put_together && !short_of {
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
    let lists = "codes! {\n    /// The \"x\".\n    Fate {\n        A = \"a\",\n    }\n}\ncodes! {\n    /// A.\n    Ring, \"ring\" {\n";
    assert_eq!(kinds(lists), ["ring"]);
}
