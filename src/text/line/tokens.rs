//! The typed text as words with their places. Knows no language.

use std::ops::Range;

/// A word of the typed text.
pub(super) struct Token<'a> {
    /// As typed.
    pub text: &'a str,
    /// Its first byte.
    pub start: usize,
    /// As words are compared.
    pub folded: String,
}

impl Token<'_> {
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
    /// Details are only known in lower case.
    pub fn is_lower(&self) -> bool {
        !self.text.chars().any(char::is_uppercase)
    }
}

/// Lower case, with straight apostrophes.
pub(super) fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }).collect()
}

/// The words of `text`, which begins at byte `at` of what was typed. `breaks` says what else parts words.
pub(super) fn words(text: &str, at: usize, breaks: fn(char) -> bool) -> Vec<Token<'_>> {
    text.split(|c: char| c.is_whitespace() || breaks(c))
        .filter(|word| !word.is_empty())
        // Both point into the same text.
        .map(|word| Token {
            text: word,
            start: at + (word.as_ptr() as usize - text.as_ptr() as usize),
            folded: fold(word),
        })
        .collect()
}

/// The bytes that a run of words covers.
pub(super) fn span(tokens: &[Token<'_>]) -> Range<usize> {
    tokens.first().map_or(0, |t| t.start)..tokens.last().map_or(0, Token::end)
}

/// The words as a phrase of the vocabulary, with room that is used again.
pub(super) fn phrase<'r>(tokens: &[Token<'_>], room: &'r mut String) -> &'r str {
    room.clear();
    for (at, token) in tokens.iter().enumerate() {
        if at > 0 {
            room.push(' ');
        }
        room.push_str(&token.folded);
    }
    room
}
