//! Word lists: passphrases out of six words, and a key as twenty-four. Holds no key itself.
//!
//! Each list has 2,048 words of 3 to 8 letters a–z without accents, told apart by their first four letters, so that
//! a word is worth 11 bits on any keyboard. `assets/wordlists/ORIGIN.md` names where they come from.

use std::collections::HashMap;
use std::sync::OnceLock;

use zeroize::Zeroizing;

use crate::domain::{Code, Language};

/// Words in a generated passphrase.
pub const PHRASE_WORDS: usize = 6;
/// What a generated passphrase is worth: six times 11 bits.
pub const PHRASE_BITS: u32 = 66;
/// The fewest characters of a passphrase of one's own.
pub const LEAST_CHARACTERS: usize = 12;
/// The fewest different characters in it.
const LEAST_DIFFERENT: usize = 5;

/// Why a passphrase of one's own is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer than twelve characters.
    Short,
    /// The same few characters over and over.
    Repetitive,
}

/// What speaks against a passphrase of one's own; `None` where nothing does.
pub fn weakness(passphrase: &str) -> Option<Weakness> {
    let folded = Zeroizing::new(passphrase.to_lowercase());
    let characters = folded.chars().count();
    if characters < LEAST_CHARACTERS {
        return Some(Weakness::Short);
    }
    let mut different: Vec<char> = folded.chars().filter(|c| !c.is_whitespace()).collect();
    different.sort_unstable();
    different.dedup();
    let repeats = (1..=characters / 2).any(|period| {
        let all = || folded.chars();
        all().skip(period).zip(all()).all(|(a, b)| a == b)
    });
    (different.len() < LEAST_DIFFERENT || repeats).then_some(Weakness::Repetitive)
}

/// A new passphrase: six words out of the language's list, each drawn alike, 66 bits.
///
/// # Errors
/// The system gave no randomness.
pub fn generate(language: Language) -> super::Result<Zeroizing<String>> {
    let mut drawn = Zeroizing::new([0u8; PHRASE_WORDS * 2]);
    super::secret::random(&mut *drawn)?;
    // 65,536 is a multiple of 2,048: the remainder favours no word.
    let indices = drawn.chunks_exact(2).map(|two| usize::from(u16::from_be_bytes([two[0], two[1]])) % 2048);
    Ok(join(language, indices))
}

/// The words at these places of a language's list.
pub(super) fn join(language: Language, indices: impl Iterator<Item = usize>) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(24 * 9));
    for index in indices {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(list(language)[index]);
    }
    text
}

/// The places of these words in a language's list; the first four letters of a word are enough. `None` as soon as
/// one is not in it.
pub(super) fn places(language: Language, words: &[&str]) -> Option<Zeroizing<Vec<usize>>> {
    let stems = stems(language);
    let places: Option<Vec<usize>> = words.iter().map(|word| stems.get(stem(word)).copied()).collect();
    places.map(Zeroizing::new)
}

fn list(language: Language) -> &'static [&'static str] {
    static LISTS: OnceLock<[Vec<&'static str>; 3]> = OnceLock::new();
    let lists = LISTS.get_or_init(|| {
        [
            include_str!("../../assets/wordlists/nl.txt"),
            include_str!("../../assets/wordlists/fr.txt"),
            include_str!("../../assets/wordlists/en.txt"),
        ]
        .map(|text| text.lines().collect())
    });
    &lists[language.index()]
}

fn stems(language: Language) -> &'static HashMap<&'static str, usize> {
    static STEMS: OnceLock<Vec<HashMap<&'static str, usize>>> = OnceLock::new();
    let all = STEMS.get_or_init(|| {
        Language::ALL.iter().map(|l| list(*l).iter().enumerate().map(|(at, word)| (stem(word), at)).collect()).collect()
    });
    &all[language.index()]
}

fn stem(word: &str) -> &str {
    word.char_indices().nth(4).map_or(word, |(end, _)| &word[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_2048_words_that_any_keyboard_types_and_four_letters_tell_apart() {
        for language in Language::ALL {
            let words = list(*language);
            assert_eq!(words.len(), 2048);
            assert_eq!(stems(*language).len(), 2048);
            assert!(words.iter().all(|w| (3..=8).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_lowercase())));
            assert!(words.is_sorted());
        }
    }

    #[test]
    fn short_and_repetitive_passphrases_are_refused_and_a_sentence_is_not() {
        assert_eq!(weakness("elf letters"), Some(Weakness::Short));
        assert_eq!(weakness("aaaaaaaaaaaaaa"), Some(Weakness::Repetitive));
        assert_eq!(weakness("abcdefabcdefabcdef"), Some(Weakness::Repetitive));
        assert_eq!(weakness("1212 1212 1212 1"), Some(Weakness::Repetitive));
        assert_eq!(weakness("de kat van de buren"), None);
        for language in Language::ALL {
            let phrase = generate(*language).unwrap();
            assert_eq!((phrase.split(' ').count(), weakness(&phrase)), (PHRASE_WORDS, None));
        }
    }
}
