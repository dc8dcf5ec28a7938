//! A text cut into the pieces of which names are made: words, the parts of a word that was written of several, numbers,
//! pictures. Knows no names.

use super::fold::{fold, written_out};
use crate::domain::text::{is_pictograph, is_unspaced};
use unicode_normalization::char::is_combining_mark;

/// A piece of a text: where it begins, as it is written, and as it is compared.
pub(super) struct Piece<'a> {
    pub(super) at: usize,
    pub(super) said: &'a str,
    pub(super) key: String,
    /// The other way to write the same: "ö" and "oe".
    pub(super) other: Option<String>,
}

impl Piece<'_> {
    pub(super) fn end(&self) -> usize {
        self.at + self.said.len()
    }
    /// Begins with a small letter, of a script that has large ones.
    pub(super) fn is_small(&self) -> bool {
        self.said.chars().next().is_some_and(char::is_lowercase)
    }
    /// "Karim", not "karim" and not "OCMW".
    pub(super) fn is_titled(&self) -> bool {
        self.said.chars().next().is_some_and(char::is_uppercase) && self.said.chars().any(char::is_lowercase)
    }
    /// "JP"
    pub(super) fn is_large(&self) -> bool {
        self.said.chars().all(char::is_uppercase)
    }
    pub(super) fn is_number(&self) -> bool {
        self.said.chars().all(char::is_numeric)
    }
    /// A single letter of an alphabet: it begins names and makes none.
    pub(super) fn is_letter(&self) -> bool {
        let mut letters = self.key.chars();
        letters.next().is_some_and(|c| c.is_alphabetic() && !is_whole(c)) && letters.next().is_none()
    }
}

/// One sign of such a script, or one picture, can be a name.
fn is_whole(c: char) -> bool {
    has_no_blanks(c) || is_pictograph(c)
}

/// Of a script in which a name stands against what comes before and after it. Korean has blanks, but none before the
/// little words that end a part of the sentence.
pub(super) fn has_no_blanks(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}') || is_unspaced(c.encode_utf8(&mut [0; 4]))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Letter,
    Number,
    /// Of a script that puts no blanks between words.
    Unspaced,
    Picture,
    /// Belongs to what it stands behind.
    Inner,
    Apart,
}

fn sort(c: char) -> Sort {
    match c {
        _ if c.is_ascii_alphabetic() => Sort::Letter,
        _ if c.is_ascii_digit() => Sort::Number,
        _ if c.is_ascii() => Sort::Apart,
        '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{ad}' | '\u{1f3fb}'..='\u{1f3ff}' => Sort::Inner,
        _ if is_combining_mark(c) => Sort::Inner,
        _ if has_no_blanks(c) => Sort::Unspaced,
        _ if is_pictograph(c) => Sort::Picture,
        _ if c.is_numeric() => Sort::Number,
        _ if c.is_alphabetic() => Sort::Letter,
        _ => Sort::Apart,
    }
}

/// Cuts a text. A capital behind a small letter begins another piece, and so does a number: "KarimBenali2" is three.
pub(super) fn cut(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut from: Option<usize> = None;
    let (mut before, mut kind) = (' ', Sort::Apart);
    for (at, c) in text.char_indices() {
        let now = sort(c);
        let goes_on = match now {
            Sort::Inner => from.is_some(),
            Sort::Apart => false,
            Sort::Picture => kind == Sort::Picture && before == '\u{200d}',
            _ => kind == now && !(before.is_lowercase() && c.is_uppercase()),
        };
        if !goes_on {
            pieces.extend(from.take().map(|from| piece(text, from, at)));
            if !matches!(now, Sort::Apart | Sort::Inner) {
                from = Some(at);
            }
        }
        if now != Sort::Inner {
            kind = now;
        }
        before = c;
    }
    pieces.extend(from.map(|from| piece(text, from, text.len())));
    pieces.retain(|piece| !piece.key.is_empty());
    pieces
}

fn piece(text: &str, from: usize, to: usize) -> Piece<'_> {
    let said = &text[from..to];
    Piece { at: from, said, key: fold(said), other: written_out(said) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_into_one_is_cut_and_what_a_letter_carries_stays_with_it() {
        let keys = |text| cut(text).into_iter().map(|piece| piece.key).collect::<Vec<_>>();
        assert_eq!(keys("KarimBenali2.pdf"), ["karim", "benali", "2", "pdf"]);
        assert_eq!(keys("N'Golo, J.P."), ["n", "golo", "j", "p"]);
        assert_eq!(keys("क्‍ष zei"), ["कष", "zei"]);
        assert_eq!(keys("bij ❤️ en 👵🏽"), ["bij", "❤", "en", "👵"]);
        assert_eq!(keys("e\u{301}a"), ["ea"]);
        assert_eq!(keys("- \u{301} -"), [""; 0]);
    }
}
