//! Whether a few letters stand in a name, in their order, and how well. Ranks nobody.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use crate::domain::spoken::fold;

/// What is typed of a name.
pub(super) struct Fuzzy {
    pattern: Pattern,
    matcher: Matcher,
    letters: Vec<char>,
}

impl Fuzzy {
    pub(super) fn new(typed: &str) -> Self {
        let pattern = Pattern::parse(typed.trim(), CaseMatching::Ignore, Normalization::Smart);
        Self { pattern, matcher: Matcher::new(Config::DEFAULT), letters: Vec::new() }
    }
    /// How well the name fits, more is better; `None` where it does not. Every name fits where nothing is typed.
    pub(super) fn score(&mut self, name: &str) -> Option<u32> {
        self.pattern.score(Utf32Str::new(name, &mut self.letters), &mut self.matcher)
    }
}

/// Which name is meant by the letters typed before and one more, or by that one alone: one that begins so, or has a word
/// that does. Answers with its place and the letters that led there.
pub(super) fn named(names: &[String], before: &str, letter: char) -> Option<(usize, String)> {
    let names: Vec<String> = names.iter().map(|name| fold(name)).collect();
    [format!("{before}{letter}"), letter.to_string()].into_iter().find_map(|typed| {
        let wanted = fold(&typed);
        let begins = names.iter().position(|name| name.starts_with(&wanted));
        let inside = |name: &String| name.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(&wanted));
        Some((begins.or_else(|| names.iter().position(inside))?, typed))
    })
}
