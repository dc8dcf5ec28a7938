//! Who is named in a text that people wrote: by the whole name, or by a word of it. The gates, the veil and the
//! erasing of a person all ask here. Knows no network: who may be named is decided elsewhere.

mod common;

use std::ops::Range;

use super::text::is_unspaced;
pub use common::{is_common, is_hardly_a_name};

/// A text cut into words, to look for names in.
pub struct Spoken<'a> {
    whole: &'a str,
    words: Vec<Word<'a>>,
}

/// A word of a text: where it begins, as it is written, and without case and accents.
struct Word<'a> {
    at: usize,
    said: &'a str,
    folded: String,
}

/// A place where a text names somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Which bytes of the text.
    pub range: Range<usize>,
    /// The whole name, of several words, stands there: nobody else is meant.
    pub whole: bool,
    /// It is written as a name is: with a capital, and not where every word has one.
    pub as_name: bool,
    /// A word of up to three letters in another case: "an" may be An, and is most often not.
    pub unlike: bool,
}

impl<'a> Spoken<'a> {
    /// The words of a text.
    pub fn of(text: &'a str) -> Self {
        Self { whole: text, words: placed(text).map(|(at, said)| Word { at, said, folded: fold(said) }).collect() }
    }
    /// The words of the name of a file: `KarimBenali2.pdf` has three more than it shows.
    pub fn of_path(text: &'a str) -> Self {
        let inner = placed(text).flat_map(|(at, word)| humps(word).map(move |(inside, said)| (at + inside, said)));
        Self { whole: text, words: inner.map(|(at, said)| Word { at, said, folded: fold(said) }).collect() }
    }
    /// Whether the text names somebody: by the whole name, or by a word of it.
    ///
    /// Words are looked for, not letters: "Ann" does not stand in "Anneke"; but "Jans" is of Jan. Accents and case make
    /// no difference, but a word of up to three letters is found only in the same case, because "An" is a name and "an"
    /// is not. What many names share ("van", "El") names nobody.
    pub fn names(&self, name: &str) -> bool {
        self.find(name).any(|mention| !mention.unlike)
    }
    /// The same, where it is safer to hear a name too often: a short one also in another case ("bel tom", "TOM"), unless it
    /// is a word of every day.
    pub fn could_name(&self, name: &str) -> bool {
        self.find(name).any(|mention| !mention.unlike || !is_hardly_a_name(&self.whole[mention.range]))
    }
    /// Words that may be short for a name: how it begins, from three letters on ("Zeph" for Zephyrine).
    pub fn short_for<'s>(&'s self, name: &str) -> impl Iterator<Item = &'s str> + 's {
        let parts: Vec<String> = words(name).map(fold).collect();
        let begins = move |said: &str| parts.iter().any(|part| part.len() > said.len() && part.starts_with(said));
        let short = self.words.iter().filter(move |word| word.folded.chars().count() > 2 && begins(&word.folded));
        short.map(|word| word.said)
    }
    /// Everywhere the text names somebody, in order; a whole name is one place.
    pub fn mentions(&self, name: &str) -> Vec<Mention> {
        let mut found: Vec<Mention> = Vec::new();
        for mention in self.find(name) {
            if !found.iter().any(|before| overlap(&before.range, &mention.range)) {
                found.push(mention);
            }
        }
        found.sort_by_key(|mention| mention.range.start);
        found
    }
    /// The text in which everybody who is known is called otherwise, and every other word that is written as a name is
    /// only its first letter. `known` holds names and what stands for them.
    pub fn veiled(&self, known: &[(String, String)]) -> String {
        let mut found: Vec<(Mention, &str)> = Vec::new();
        for (name, instead) in known {
            // What is a word of every day, and written as one, is a word.
            let is_name = |said: &str| begins_with_capital(said) || !is_common(said);
            let mentions = self.mentions(name).into_iter();
            let lifted = mentions.filter(|m| !m.unlike && (m.whole || is_name(&self.whole[m.range.clone()])));
            found.extend(lifted.map(|mention| (mention, instead.as_str())));
        }
        for word in &self.words {
            let mention = self.mention(word, word);
            if mention.as_name {
                found.push((mention, &word.said[..word.said.chars().next().map_or(0, char::len_utf8)]));
            }
        }
        // A whole name before a word of it, and what is known before what is guessed: sorting keeps their order.
        found.sort_by_key(|(mention, _)| std::cmp::Reverse(mention.whole));
        let mut kept: Vec<(Range<usize>, &str)> = Vec::new();
        for (Mention { range, .. }, instead) in found {
            if !kept.iter().any(|(other, _)| overlap(other, &range)) {
                kept.push((range, instead));
            }
        }
        replaced(self.whole, kept)
    }
    /// Whole names first.
    fn find<'s>(&'s self, name: &'s str) -> Box<dyn Iterator<Item = Mention> + 's> {
        if is_unspaced(name) {
            return Box::new(self.unspaced(name));
        }
        let parts: Vec<(&str, String)> = words(name).map(|word| (word, fold(word))).collect();
        if parts.len() < 2 {
            return Box::new(parts.into_iter().flat_map(|part| self.said(part)));
        }
        let whole = {
            let parts = parts.clone();
            let joined: String = parts.iter().map(|(_, folded)| folded.as_str()).collect();
            let glued =
                self.words.iter().filter(move |word| word.folded == joined).map(|word| self.mention(word, word));
            let alike = move |found: &&[Word<'_>]| found.iter().zip(&parts).all(|(a, b)| a.folded == b.1);
            let wide = self.words.windows(words(name).count()).filter(alike);
            wide.map(|found| self.mention(&found[0], &found[found.len() - 1])).chain(glued)
        };
        let whole = whole.map(|mention| Mention { whole: true, ..mention });
        let parts = parts.into_iter().filter(|(word, _)| is_a_name(word)).flat_map(|part| self.said(part));
        Box::new(whole.chain(parts))
    }
    /// One word of a name, and with the s of an owner.
    fn said<'s>(&'s self, (part, folded): (&'s str, String)) -> impl Iterator<Item = Mention> + 's {
        let any_case = part.chars().count() > 3;
        self.words.iter().filter_map(move |word| {
            let mention = Mention { unlike: !any_case && !word.said.starts_with(part), ..self.mention(word, word) };
            if word.folded == folded {
                return Some(mention);
            }
            let owner = word.folded.strip_suffix('s')? == folded && word.said.ends_with('s');
            owner.then(|| Mention { range: mention.range.start..mention.range.end - 1, ..mention })
        })
    }
    /// Without blanks the family name comes first and the given name is what is said.
    fn unspaced<'s>(&'s self, name: &'s str) -> impl Iterator<Item = Mention> + 's {
        let given = name.char_indices().nth(1).map_or("", |(at, _)| &name[at..]);
        let given = Some(given).filter(|given| given.chars().count() > 1);
        std::iter::once((name, true)).chain(given.map(|given| (given, false))).flat_map(|(looked_for, whole)| {
            let found = self.whole.match_indices(looked_for);
            found.map(move |(at, found)| Mention { range: at..at + found.len(), whole, as_name: true, unlike: false })
        })
    }
    fn mention(&self, first: &Word<'_>, last: &Word<'_>) -> Mention {
        let as_name = is_titled(first.said) && !self.begins_a_sentence(first.at);
        Mention { range: first.at..last.at + last.said.len(), whole: false, as_name, unlike: false }
    }
    /// What stands before this place ends a sentence or a line, or nothing stands there.
    fn begins_a_sentence(&self, at: usize) -> bool {
        let before =
            self.whole[..at].trim_end_matches([' ', '"', '“', '«', '(', '\u{a0}', '\'', '‘', '’', '-', '–', '•']);
        before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', '…'])
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

/// The words by which somebody of this name can be called. In "Mama van Rayan" it is not Rayan: what follows "of" after
/// a word that says who they are is somebody else.
pub fn called_by(name: &str) -> impl Iterator<Item = &str> {
    let all: Vec<&str> = words(name).collect();
    let of = all.iter().position(|word| OF.contains(&fold(word).as_str()));
    let own = of.filter(|at| *at > 0 && all[..*at].iter().all(|word| is_common(word))).unwrap_or(all.len());
    all.into_iter().take(own).filter(|word| is_a_name(word))
}

/// Words after which, in a name, another name follows.
const OF: [&str; 6] = ["van", "de", "du", "d", "of", "des"];

/// Words that stand in many names and name nobody by themselves.
const SHARED: [&str; 31] = [
    "van", "de", "der", "den", "het", "ter", "ten", "te", "la", "le", "les", "du", "des", "di", "da", "del", "el",
    "al", "ben", "bin", "von", "the", "of", "and", "en", "et", "dr", "mevr", "mme", "mrs", "nr",
];

fn is_a_name(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().any(char::is_alphabetic) && !SHARED.contains(&word.to_lowercase().as_str())
}

fn begins_with_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// "Karim", not "karim" and not "OCMW".
fn is_titled(word: &str) -> bool {
    begins_with_capital(word) && word.chars().any(char::is_lowercase)
}

/// Without case and accents.
pub fn fold(word: &str) -> String {
    use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
    let plain = word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    plain.filter(|c| !is_combining_mark(*c)).collect::<String>().replace('ß', "ss").replace('ı', "i")
}

/// The words of a text, without what stands between them.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    placed(text).map(|(_, word)| word)
}

/// The words of a text and where they begin.
fn placed(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(move |word| (word.as_ptr() as usize - start, word))
}

/// The words that were written into one: a capital after a small letter begins another, and so does a number.
fn humps(word: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut cuts = vec![0];
    for ((_, a), (at, b)) in word.char_indices().zip(word.char_indices().skip(1)) {
        if (a.is_lowercase() && b.is_uppercase()) || a.is_numeric() != b.is_numeric() {
            cuts.push(at);
        }
    }
    let ends = cuts.clone().into_iter().skip(1).chain([word.len()]);
    cuts.into_iter().zip(ends).map(|(from, to)| (from, &word[from..to]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_as_a_word_whole_or_by_its_parts() {
        for (text, name) in [
            ("Bel Karim vrijdag", "Karim"),
            ("bel karim vrijdag", "Karim Benali"),
            ("met Benali's auto", "Karim Benali"),
            ("An belt", "An"),
            ("koffie met buurman jan", "buurman Jan"),
            ("我和王小明说", "王小明"),
            ("L'ex de Zoé", "Zoé"),
            ("Bel Karim", "karim benali"),
            ("Koffie bij Jo", "Jo Peeters"),
            ("met Helene", "Hélène"),
            ("Jans huis", "Jan"),
            ("和小明", "王小明"),
            ("STRASSE", "Straße Otto"),
            ("de map karimbenali", "Karim Benali"),
        ] {
            assert!(Spoken::of(text).names(name), "{text} / {name}");
        }
        for (text, name) in [
            ("Look for an ordinary way", "An"),
            ("Anneke helpt", "Ann"),
            ("De huisarts bellen", "Dr. De Smet"),
            ("iets anders", ""),
            ("janken", "Jan"),
            ("Karimbenal", "Karim Benali"),
        ] {
            assert!(!Spoken::of(text).names(name), "{text} / {name}");
        }
    }

    #[test]
    fn every_place_is_found_once() {
        let places = |text: &str, name: &str| {
            let found = Spoken::of(text).mentions(name).into_iter();
            found.map(|m| (text[m.range].to_string(), m.whole, m.as_name)).collect::<Vec<_>>()
        };
        assert_eq!(
            places("Karim Benali belt. Karims kat; met karim.", "Karim Benali"),
            [("Karim Benali".into(), true, false), ("Karim".into(), false, false), ("karim".into(), false, false)]
        );
        assert_eq!(places("ik zag Will", "Will Maes"), [("Will".into(), false, true)]);
        assert_eq!(places("王小明和小明", "王小明"), [("王小明".into(), true, true), ("小明".into(), false, true)]);
    }

    #[test]
    fn the_words_of_a_file_name_are_told_apart() {
        for path in ["/home/w/KarimBenali.pdf", "ring_karim_benali.svg", "C:\\x\\karim2.pdf", "belKarim.pdf"] {
            assert!(Spoken::of_path(path).names("Karim Benali"), "{path}");
        }
        assert!(!Spoken::of_path("/home/karimata/x.pdf").names("Karim Benali"));
    }

    #[test]
    fn the_veil_calls_the_known_otherwise_and_leaves_of_others_a_letter() {
        let known = [("Karim Benali".to_string(), "KB".to_string()), ("Will".to_string(), "W".to_string())];
        for (text, veil) in [
            ("Karim Benali bellen", "KB bellen"),
            ("Karims auto lenen van Sofie", "KBs auto lenen van S"),
            ("I will call; then Will calls", "I will call; then W calls"),
            ("Naar het OCMW", "Naar het OCMW"),
        ] {
            assert_eq!(Spoken::of(text).veiled(&known), veil);
        }
    }

    #[test]
    fn who_is_somebodys_mother_is_not_called_by_that_name() {
        let called = |name| called_by(name).collect::<Vec<_>>();
        assert_eq!(called("Mama van Rayan"), ["Mama"]);
        assert_eq!(called("Jan van Damme"), ["Jan", "Damme"]);
        assert_eq!(called("Marie-Thérèse"), ["Marie", "Thérèse"]);
    }
}
