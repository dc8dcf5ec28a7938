//! Whether a text names somebody, where, and what it is when everybody in it is called otherwise.

use std::ops::Range;

use super::listen::Ears;
use super::spoken_text::{Mention, Spoken, overlap, replaced};

impl Spoken<'_> {
    /// Whether somebody who must not be missed is named: by the whole name, a word of it, or what is short for it.
    ///
    /// Words are looked for, not letters: "Ann" does not stand in "Annex". Accents, case, and what stands between the
    /// words make no difference.
    pub fn could_name(&self, name: &str) -> bool {
        Ears::of([name]).hears(self)
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
}
