//! A text cut into words, and a place in it where somebody is named. Looks for nobody itself.

use std::ops::Range;

use super::called::Part;
use super::pieces::{Piece, cut};

/// A text cut into words, to look for names in.
pub struct Spoken<'a> {
    pub(super) whole: &'a str,
    pub(super) pieces: Vec<Piece<'a>>,
}

/// How sure it is that a place names somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// It is written as the name is.
    Clear,
    /// It is a word of every day as well.
    Word,
    /// It is short for the name, or a dear form of it.
    Form,
    /// It is one of those words that make a sentence, in a sentence: "ik heb al gebeld". Nobody but an eraser looks at it.
    Hardly,
}

/// A place where a text names somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Which bytes of the text.
    pub range: Range<usize>,
    /// What of the name stands there.
    pub part: Part,
    /// It is written as a name is: with a capital, and not where every word has one.
    pub as_name: bool,
    /// How sure that is.
    pub doubt: Doubt,
}

impl Mention {
    /// All of the name stands there.
    pub fn is_whole(&self) -> bool {
        self.part == Part::Whole
    }
    /// Whoever must not miss a name hears one here.
    pub fn is_heard(&self) -> bool {
        self.doubt != Doubt::Hardly
    }
}

/// Two places of a text share a byte.
pub fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// The text with something else in these places, which do not overlap.
pub fn replaced(text: &str, mut places: Vec<(Range<usize>, &str)>) -> String {
    places.sort_by_key(|(range, _)| range.start);
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for (range, instead) in places {
        out.push_str(&text[done..range.start]);
        out.push_str(instead);
        done = range.end;
    }
    out + &text[done..]
}

impl<'a> Spoken<'a> {
    /// The words of a text.
    pub fn of(text: &'a str) -> Self {
        Self { whole: text, pieces: cut(text) }
    }
    /// What stands before this piece ends a sentence or a line, or nothing stands there.
    pub(super) fn begins_a_sentence(&self, at: usize) -> bool {
        let before = self.whole[..self.pieces[at].at]
            .trim_end_matches([' ', '"', '“', '«', '(', '\u{a0}', '\'', '‘', '’', '-', '–', '•']);
        before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', '…'])
    }
    /// What stands between this piece and the next one.
    pub(super) fn gap(&self, at: usize) -> &'a str {
        let next = self.pieces.get(at + 1).map_or(self.whole.len(), |next| next.at);
        &self.whole[self.pieces[at].end()..next]
    }
}
