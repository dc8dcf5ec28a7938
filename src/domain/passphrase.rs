//! The one door of passphrases, typed or out of a file, and what one's own must be. Keeps none, and knows no file.

use zeroize::Zeroizing;

/// The fewest characters of a passphrase of one's own.
pub const LEAST_CHARACTERS: usize = 12;
/// The fewest different characters in it.
const LEAST_DIFFERENT: usize = 5;

/// The most bytes of a passphrase.
pub const MOST_BYTES: usize = 1024;

/// Why a text is no passphrase: nobody could type it on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It has more than one line.
    #[error("more than one line")]
    SecondLine,
    /// It holds a sign that steers, such as a tab, Esc or NUL.
    #[error("a sign that steers")]
    Steers,
    /// It is longer than `MOST_BYTES`.
    #[error("too long")]
    TooLong,
    /// It is no text.
    #[error("no text")]
    NotText,
}

/// The passphrase that stands in a text, without a byte-order mark and the end of its line. Blanks are as they stand
/// there: what opens a file forgives them (`folded`).
///
/// # Errors
/// Why it is none.
pub fn passphrase(text: &[u8]) -> Result<Zeroizing<String>, Unfit> {
    let text = std::str::from_utf8(text).map_err(|_| Unfit::NotText)?;
    let text = text.strip_prefix(MARK).unwrap_or(text).trim_end_matches(['\n', '\r']);
    if text.contains(['\n', '\r']) {
        return Err(Unfit::SecondLine);
    }
    if text.len() > MOST_BYTES {
        return Err(Unfit::TooLong);
    }
    if text.contains(char::is_control) {
        return Err(Unfit::Steers);
    }
    Ok(Zeroizing::new(text.to_string()))
}

/// What some editors put in front of a text.
const MARK: char = '\u{feff}';

/// The same passphrase with one blank between its words and none at its ends.
pub fn folded(passphrase: &str) -> Zeroizing<String> {
    // Never longer than what was typed: no copy is left behind.
    let mut folded = Zeroizing::new(String::with_capacity(passphrase.len()));
    for word in passphrase.trim_start_matches(MARK).split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

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
    let folded = Zeroizing::new(folded(passphrase).to_lowercase());
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
        assert_eq!(weakness("  kat      hond  "), Some(Weakness::Short), "blanks are worth nothing");
    }

    #[test]
    fn what_stands_in_a_file_is_what_somebody_can_type() {
        let read = |text: &[u8]| passphrase(text).map(|found| folded(&found).to_string());
        for text in ["een zin", "een zin\n", "een zin\r\n", "\u{feff}een zin\n\n", "  een   zin ", "een\u{a0}zin"] {
            assert_eq!(read(text.as_bytes()).as_deref(), Ok("een zin"), "{text:?}");
        }
        assert_eq!(read(b"een zin\nnog een"), Err(Unfit::SecondLine));
        for steers in ["een\tzin", "een \u{1b}zin", "een\u{0}zin", "een zin\u{7f}"] {
            assert_eq!(read(steers.as_bytes()), Err(Unfit::Steers), "{steers:?}");
        }
        assert_eq!(read(&[b'a'; MOST_BYTES]).map(|found| found.len()), Ok(MOST_BYTES));
        assert_eq!(read(&[b'a'; MOST_BYTES + 1]), Err(Unfit::TooLong));
        assert_eq!(read(b"\xff\xfe"), Err(Unfit::NotText));
    }
}
