//! Who is named in a text that people wrote: the one place that decides it. The gates, the veil, the initials of a page
//! and the erasing of a person all ask here. Knows no network: who may be named is decided elsewhere.
//!
//! ```text
//! fold     the letters of a word            pieces   a text in words, and in what was written into one
//! lists    words of every day               called   by what somebody of a name can be called
//! listen   many names in one text           roles    "my father", "mon ex"
//! ```

mod called;
mod fold;
mod listen;
mod lists;
mod pieces;
mod roles;

use std::ops::Range;

pub use called::{Part, called_by, same_name};
pub use fold::fold;
pub use listen::{Ears, Heard};
pub use lists::{is_common, letters};
pub use roles::{Told, kin_of_name, speaks_of_an_ex};

use pieces::{Piece, cut};

/// A text cut into words, to look for names in.
pub struct Spoken<'a> {
    whole: &'a str,
    pieces: Vec<Piece<'a>>,
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

impl<'a> Spoken<'a> {
    /// The words of a text.
    pub fn of(text: &'a str) -> Self {
        Self { whole: text, pieces: cut(text) }
    }
    /// Whether somebody who must not be missed is named: by the whole name, a word of it, or what is short for it.
    ///
    /// Words are looked for, not letters: "Ann" does not stand in "Annex". Accents, case, and what stands between the
    /// words make no difference.
    pub fn could_name(&self, name: &str) -> bool {
        Ears::of([name]).hear(self).iter().any(|heard| heard.mention.is_heard())
    }
    /// Everywhere the text names somebody, in order; where two overlap, the larger. Those of which it is hardly so as well.
    pub fn mentions(&self, name: &str) -> Vec<Mention> {
        Ears::of([name]).hear(self).into_iter().map(|heard| heard.mention).collect()
    }
    /// The text in which everybody who is known is called otherwise, and every other word that is written as a name is
    /// only its first letter. `known` hears the names; `instead` says what stands for the one at this place among them.
    pub fn veiled<'s>(&'s self, known: &Ears, instead: impl Fn(usize) -> &'s str) -> String {
        let heard = known.hear(self).into_iter().filter(|heard| heard.mention.is_heard());
        let mut places: Vec<(Range<usize>, &str)> =
            heard.map(|heard| (heard.mention.range, instead(heard.who))).collect();
        places.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        places.dedup_by(|later, before| overlap(&later.0, &before.0));
        let mut all = Vec::with_capacity(places.len());
        let mut known = places.into_iter().peekable();
        for (at, piece) in self.pieces.iter().enumerate() {
            while let Some(place) = known.next_if(|place| place.0.start < piece.end()) {
                all.push(place);
            }
            let taken = all.last().is_some_and(|(range, _)| range.end > piece.at);
            if !taken && piece.is_titled() && !self.begins_a_sentence(at) {
                all.push((piece.at..piece.end(), &piece.said[..piece.said.chars().next().map_or(0, char::len_utf8)]));
            }
        }
        all.extend(known);
        replaced(self.whole, all)
    }
    /// What stands before this piece ends a sentence or a line, or nothing stands there.
    fn begins_a_sentence(&self, at: usize) -> bool {
        let before = self.whole[..self.pieces[at].at]
            .trim_end_matches([' ', '"', '“', '«', '(', '\u{a0}', '\'', '‘', '’', '-', '–', '•']);
        before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', '…'])
    }
    /// What stands between this piece and the next one.
    fn gap(&self, at: usize) -> &'a str {
        let next = self.pieces.get(at + 1).map_or(self.whole.len(), |next| next.at);
        &self.whole[self.pieces[at].end()..next]
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

#[cfg(test)]
mod tests;
