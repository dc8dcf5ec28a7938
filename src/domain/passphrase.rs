//! What a passphrase of one's own must be. Keeps none, and knows no file.

use zeroize::Zeroizing;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_repetitive_passphrases_are_refused_and_a_sentence_is_not() {
        assert_eq!(weakness("elf letters"), Some(Weakness::Short));
        assert_eq!(weakness("aaaaaaaaaaaaaa"), Some(Weakness::Repetitive));
        assert_eq!(weakness("abcdefabcdefabcdef"), Some(Weakness::Repetitive));
        assert_eq!(weakness("1212 1212 1212 1"), Some(Weakness::Repetitive));
        assert_eq!(weakness("de kat van de buren"), None);
    }
}
