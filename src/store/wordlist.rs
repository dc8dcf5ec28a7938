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
/// A new passphrase: six words out of the language's list, each drawn alike, 66 bits.
///
/// # Errors
/// The system gave no randomness.
pub fn generate(language: Language) -> super::Result<Zeroizing<String>> {
    let mut drawn = Zeroizing::new([0u8; PHRASE_WORDS * 2]);
    super::process::random(&mut *drawn)?;
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
    use crate::domain::weakness;

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
    fn a_generated_passphrase_is_strong_enough() {
        for language in Language::ALL {
            let phrase = generate(*language).unwrap();
            assert_eq!((phrase.split(' ').count(), weakness(&phrase)), (PHRASE_WORDS, None));
        }
    }
}
