//! Whether a few letters stand in a name, in their order, and how well. Ranks nobody.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

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
