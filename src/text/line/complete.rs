//! What the word that is being typed could become. Proposes; never writes by itself.

use std::ops::Range;

use super::tokens::{fold, words};
use super::vocabulary::vocabulary;
use crate::domain::Language;

/// The most proposals.
const MOST: usize = 6;

/// One way to go on.
#[derive(Clone, PartialEq, Eq)]
pub struct Completion {
    /// The bytes of the typed text that `word` replaces.
    pub span: Range<usize>,
    /// What would stand there.
    pub word: String,
}

impl std::fmt::Debug for Completion {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Completion({:?})", self.span)
    }
}

/// How the last word of the line could go on: the first word as one of the known `names`, any other as a word of the
/// vocabulary in this language. Nothing where the last word is finished by a blank or is no beginning of anything.
pub fn complete<'n>(text: &str, names: impl IntoIterator<Item = &'n str>, language: Language) -> Vec<Completion> {
    let tokens = words(text, 0, |c| c == ',');
    let Some(last) = tokens.last().filter(|t| t.end() == text.len()) else { return Vec::new() };
    let start = fold(text[tokens[0].start..].trim_end());
    let known = names.into_iter().filter(|name| fold(name).starts_with(&start) && fold(name) != start);
    let mut found: Vec<_> =
        known.map(|name| Completion { span: tokens[0].start..text.len(), word: name.to_string() }).collect();
    if tokens.len() > 1 && last.is_lower() {
        let begun = &last.folded;
        let going_on =
            vocabulary().words(language).iter().filter(|(word, _)| word.starts_with(begun.as_str()) && word != begun);
        found.extend(going_on.map(|(word, _)| Completion { span: last.start..last.end(), word: word.clone() }));
    }
    found.truncate(MOST);
    found
}
