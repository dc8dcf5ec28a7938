//! What the code offers is used by it: a name that only tests name, or nobody, is taken away.
//!
//! Goes by names alone: of two that are called the same, one stands for both.

use std::collections::HashMap;

use super::reading::House;
use super::{inside, sources};

/// What is for tests alone, and why. The list only ever gets shorter.
const FOR_TESTS: &[(&str, &str)] = &[
    ("fresh_key", "a key without the slow derivation: tests open files by the hundred"),
    ("start_in_folder", "tests begin to look for files in a folder of their own"),
    ("as_change", "that a comparison misses nothing is checked by applying it"),
];

/// What follows `pub`, up to the name.
const KINDS: [&str; 7] = ["fn", "struct", "enum", "const", "static", "type", "trait"];

/// The public names of a house, each with its file, and those that nobody names but where they are declared.
fn unused(house: &House) -> Vec<(String, String)> {
    let mut named: HashMap<&str, usize> = HashMap::new();
    let mut public = Vec::new();
    for file in &house.files {
        for (at, word) in file.words.iter().enumerate() {
            let declared = at > 0 && KINDS.contains(&file.words[at - 1].as_str());
            if !declared {
                *named.entry(word).or_default() += 1;
            } else if word != "fn" && is_public(&file.words[..at - 1]) {
                public.push((file.name.clone(), word.clone()));
            }
        }
    }
    public.retain(|(_, name)| !named.contains_key(name.as_str()));
    public
}

/// `pub`, `pub(super)`, `pub const`, before the word that says what is declared.
fn is_public(before: &[String]) -> bool {
    let before = before.strip_suffix(&["const".to_string()]).unwrap_or(before);
    match before.last().map(String::as_str) {
        Some("pub") => true,
        Some(")") => before.iter().rposition(|word| word == "(").is_some_and(|at| at > 0 && before[at - 1] == "pub"),
        _ => false,
    }
}

#[test]
fn what_is_public_is_used() {
    let sources: Vec<(String, String)> = sources().into_iter().map(|(path, text)| (inside(&path), text)).collect();
    let house = House::new(sources.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let mut found = unused(&house);
    for (name, _) in FOR_TESTS {
        let before = found.len();
        found.retain(|(_, unused)| unused != name);
        assert!(found.len() < before, "{name} is used, or gone: take it off the list");
    }
    assert!(found.is_empty(), "nobody in src names {found:#?}");
}

#[test]
fn a_name_that_is_only_declared_and_handed_on_is_seen() {
    let parent = ("a/mod.rs", "mod low; pub use low::{spare, used};");
    let low =
        ("a/low.rs", "pub fn spare() {} pub(super) const fn used() {} #[cfg(test)] mod t { fn f() { spare(); } }");
    let top = ("b.rs", "fn f() { crate::a::used() }");
    let house = House::new([parent, low, top]);
    assert_eq!(unused(&house), [("a/low.rs".to_string(), "spare".to_string())]);
}
