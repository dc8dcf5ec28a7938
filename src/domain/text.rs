//! The one door for text from outside: typed, pasted, imported, or read from the file.
//!
//! Nothing but this file can make a `Name`, `Words` or `ClientCode`. What passes holds no control
//! characters, escape sequences, bidi overrides, invisible characters or piles of marks, and has a bounded
//! length. It says nothing about what a text means.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a text may hold, besides characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// One line: line breaks and runs of blanks become one blank.
    One,
    /// Line breaks stay.
    Many,
}

/// Marks that scripts stack on one letter (Hebrew and Arabic points, Thai, Vietnamese): never more than this.
const MARKS_ON_A_LETTER: usize = 3;

/// The text without anything that could steer a terminal, a reader's eye or another program, cut to `most`
/// characters at a whole letter, and trimmed. NFC.
///
/// Cleaning twice gives the same as cleaning once.
pub fn clean(text: &str, lines: Lines, most: usize) -> String {
    if is_plain(text, most) { text.to_string() } else { cleaned(text, lines, most) }
}

/// Letters and signs of every keyboard with single blanks between them: there is nothing to take out.
fn is_plain(text: &str, most: usize) -> bool {
    let bytes = text.as_bytes();
    bytes.len() <= most
        && bytes.iter().all(|b| (b' '..=b'~').contains(b))
        && ![bytes.first(), bytes.last()].contains(&Some(&b' '))
        && !bytes.windows(2).any(|two| two == b"  ")
}

fn cleaned(text: &str, lines: Lines, most: usize) -> String {
    let mut out = String::new();
    let (mut taken, mut marks, mut blank) = (0, 0, true);
    // A text far beyond the cap is cut before the work is done: a pasted megabyte costs no more than a line.
    let head: String = Escapes(text.chars().peekable()).take(most.saturating_mul(8).saturating_add(64)).nfc().collect();
    let mut chars = head.chars().peekable();
    while let Some(c) = chars.next() {
        let kept = match sort(c) {
            Sort::Letter => c,
            Sort::Blank => ' ',
            Sort::Break if lines == Lines::Many => '\n',
            Sort::Break => ' ',
            Sort::Joiner if joins(out.chars().next_back(), c, chars.peek().copied()) => c,
            Sort::Selector if out.chars().next_back().is_some_and(takes_selector) => c,
            Sort::Mark if marks < MARKS_ON_A_LETTER && !blank => c,
            Sort::Joiner | Sort::Selector | Sort::Mark | Sort::Drop => continue,
        };
        if kept == ' ' && blank {
            continue;
        }
        if is_base(kept) && taken >= most {
            break;
        }
        marks = if is_combining_mark(kept) { marks + 1 } else { 0 };
        blank = kept == ' ' || kept == '\n';
        if kept == '\n' {
            out.truncate(out.trim_end_matches(' ').len());
        }
        out.push(kept);
        taken += 1;
    }
    // Where the cap cut off what a joiner was to join, it only hides.
    let trimmed = out.trim_end_matches(['\u{200c}', '\u{200d}']).trim();
    // Taking something away can bring two characters together that NFC would join.
    trimmed.nfc().collect()
}

/// Whether a character that is typed may stand after this text: not what `clean` takes out anyway, nor one more mark on
/// a letter that has enough of them. So a line is harmless while it is still being typed.
pub fn may_follow(before: &str, c: char) -> bool {
    match sort(c) {
        Sort::Drop | Sort::Break => false,
        Sort::Mark | Sort::Selector => before.chars().rev().take(MARKS_ON_A_LETTER).any(|c| !is_combining_mark(c)),
        _ => true,
    }
}

/// A sentence that holds something from outside, such as the name of a file, as it may be written to a terminal: without
/// anything that steers, and otherwise to the letter.
pub fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' || (may_follow(&out, c) && !matches!(c, '\r' | '\t')) {
            out.push(c);
        }
    }
    out
}

/// Drops whole terminal sequences, so that `ESC [31m` leaves no `[31m` behind.
struct Escapes<'a>(std::iter::Peekable<std::str::Chars<'a>>);

impl Iterator for Escapes<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        loop {
            let c = self.0.next()?;
            let introducer = match c {
                '\u{1b}' => self.0.next_if(|n| "[]PX^_".contains(*n)),
                '\u{9b}' => Some('['),
                '\u{9d}' | '\u{90}' | '\u{98}' | '\u{9e}' | '\u{9f}' => Some(']'),
                _ => return Some(c),
            };
            match introducer {
                Some('[') => {
                    while self.0.next_if(|n| ('\u{20}'..='\u{3f}').contains(n)).is_some() {}
                    self.0.next_if(|n| ('\u{40}'..='\u{7e}').contains(n));
                }
                Some(_) => self.skip_string(),
                None => {}
            }
        }
    }
}

impl Escapes<'_> {
    /// A string sequence ends at BEL or ST; one that never ends takes only its introducer with it.
    fn skip_string(&mut self) {
        let mut ahead = self.0.clone();
        for n in 1..=4096 {
            match ahead.next() {
                Some('\u{7}' | '\u{9c}') => return self.skip(n),
                Some('\u{1b}') if ahead.peek() == Some(&'\\') => return self.skip(n + 1),
                Some(_) => {}
                None => return,
            }
        }
    }
    fn skip(&mut self, n: usize) {
        for _ in 0..n {
            self.0.next();
        }
    }
}

enum Sort {
    Letter,
    Blank,
    Break,
    Joiner,
    Selector,
    Mark,
    Drop,
}

fn sort(c: char) -> Sort {
    match c {
        '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => Sort::Break,
        '\t' | '\r' => Sort::Blank,
        c if c.is_control() => Sort::Drop,
        c if c.is_whitespace() => Sort::Blank,
        '\u{200c}' | '\u{200d}' => Sort::Joiner,
        '\u{fe0e}' | '\u{fe0f}' => Sort::Selector,
        // Invisible, steering, or without a meaning that everybody shares.
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{fe00}'..='\u{fe0d}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{ffff}'
        | '\u{13430}'..='\u{1345f}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{10ffff}' => Sort::Drop,
        c if (c as u32) & 0xfffe == 0xfffe => Sort::Drop,
        c if is_combining_mark(c) => Sort::Mark,
        _ => Sort::Letter,
    }
}

fn is_base(c: char) -> bool {
    !is_combining_mark(c) && !matches!(sort(c), Sort::Joiner | Sort::Selector)
}

/// A joiner is needed inside emoji families and in scripts whose letters change shape; elsewhere it only hides.
fn joins(before: Option<char>, joiner: char, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return false };
    let shaped = |c: char| matches!(c, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{f00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{1800}'..='\u{18af}');
    let pictured = |c: char| c == '\u{fe0f}' || is_pictograph(c);
    (shaped(before) && shaped(after)) || (joiner == '\u{200d}' && pictured(before) && is_pictograph(after))
}

/// Written in a script that puts no blanks between words.
pub fn is_unspaced(word: &str) -> bool {
    word.chars().any(|c| matches!(c, '\u{e00}'..='\u{eff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}'))
}

/// A sign that is a picture: a heart, a face, an arrow.
pub(super) fn is_pictograph(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

fn takes_selector(c: char) -> bool {
    is_pictograph(c)
        || c.is_ascii_digit()
        || matches!(c, '#' | '*' | '©' | '®' | '‼' | '⁉' | '™' | 'ℹ' | '〰' | '〽' | '㊗' | '㊙')
}

macro_rules! texts {
    ($($(#[$meta:meta])* $name:ident, $lines:expr, $most:literal);+ $(;)?) => { $(
        $(#[$meta])*
        ///
        /// Equal, ordered and stored by its characters. `Debug` shows no content.
        #[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);
        impl $name {
            /// The most characters that are kept.
            pub const MOST: usize = $most;
            /// The cleaned text; `None` when nothing is left of it.
            pub fn new(text: &str) -> Option<Self> {
                let cleaned = clean(text, $lines, Self::MOST);
                (!cleaned.is_empty()).then_some(Self(cleaned))
            }
            /// The text.
            pub fn as_str(&self) -> &str { &self.0 }
            /// Nothing was written.
            pub fn is_empty(&self) -> bool { self.0.is_empty() }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(&self.0) }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, concat!(stringify!($name), "({} characters)"), self.0.chars().count()) }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(&self.0) }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                Ok(Self(clean(&String::deserialize(d)?, $lines, $most)))
            }
        }
    )+ };
}

texts! {
    /// A name, or a role that stands for one: "first name or role is enough". One line, at most 200 characters.
    Name, Lines::One, 200;
    /// Words of the client or a note: at most 4,000 characters, line breaks stay. Empty where nothing was written.
    Words, Lines::Many, 4000;
    /// What commands and lists call a client. One line, at most 64 characters.
    ClientCode, Lines::One, 64;
}

impl Words {
    /// The cleaned text, empty where nothing is left.
    pub fn of(text: &str) -> Self {
        Self::new(text).unwrap_or_default()
    }
}

impl ClientCode {
    /// What makes a code unique: its characters without regard to case.
    pub fn folded(&self) -> String {
        self.as_str().to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> String {
        clean(text, Lines::One, 200)
    }

    #[test]
    fn what_is_plain_is_cleaned_to_itself() {
        let signs: Vec<char> = ('\u{1}'..='\u{7f}').collect();
        let texts = signs.iter().flat_map(|a| signs.iter().map(move |b| format!("A{a}{b}")));
        for text in texts.chain(["", " ", "a ", " a", "a b", "a  b"].map(String::from)) {
            for (lines, most) in [(Lines::One, 3), (Lines::Many, 3), (Lines::One, 2)] {
                assert_eq!(clean(&text, lines, most), cleaned(&text, lines, most), "{text:?}");
            }
        }
        assert!(is_plain("Jo-Ann (2) <x>", 14) && !is_plain("Jo-Ann (2) <x>", 13) && !is_plain("José", 9));
    }

    #[test]
    fn what_scripts_need_stays() {
        for whole in [
            "Öznur",
            "Nguyễn Thị",
            "خديجة",
            "می‌خواهم",
            "שָׁלוֹם",
            "王小明",
            "👩‍👩‍👧",
            "❤️ koor",
            "क्‍ष",
            "D'hondt-Peeters (nr 14)",
            "กำ",
        ] {
            assert_eq!(name(whole), whole.nfc().collect::<String>());
        }
    }

    #[test]
    fn what_steers_or_hides_is_gone() {
        assert_eq!(name("\u{1b}[31mAnn\u{1b}[0m"), "Ann");
        assert_eq!(name("An\u{1b}]52;c;aGk=\u{7}n"), "Ann");
        assert_eq!(name("A\u{202e}nn\u{2066}\u{200b}\u{feff}"), "Ann");
        assert_eq!(name("a\u{200d}b\u{200c}c\u{fe0f}"), "abc");
        assert_eq!(name("Ann\r\nBob\tC\u{9b}2J"), "Ann Bob C");
        assert_eq!(name("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}").chars().count(), 4);
        assert_eq!(name("\u{301}Ann"), "Ann");
        assert_eq!(name("\u{1b}]never ends"), "never ends");
    }

    #[test]
    fn long_texts_are_cut_and_notes_keep_their_lines() {
        assert_eq!(name(&"x".repeat(5_000_000)).len(), 200);
        assert_eq!(clean("one  \n\n two", Lines::Many, 100), "one\n\ntwo");
        assert_eq!(clean("👩‍👩‍👧", Lines::One, 4), "👩‍👩");
    }
}
