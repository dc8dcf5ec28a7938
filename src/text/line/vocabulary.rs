//! The words of the quick line, out of `assets/line`: all three languages in one table, built once.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::detail::Detail;
use super::tokens::fold;
use crate::domain::{Code, Kind, KnownRole, Language, Named, Ring, Sector, Status, Supports};

const SOURCES: [(Language, &str); 3] = [
    (Language::Nl, include_str!("../../../assets/line/nl.toml")),
    (Language::Fr, include_str!("../../../assets/line/fr.toml")),
    (Language::En, include_str!("../../../assets/line/en.toml")),
];

/// What a word inside a name says about whoever bears it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bearer {
    /// Their role.
    Role(KnownRole),
    /// What it is and where it belongs.
    Place(Kind, Sector),
    /// What it is, at the start of a name alone.
    Kind(Kind),
}

/// All words that the quick line knows.
#[derive(Default)]
pub(super) struct Vocabulary {
    details: HashMap<String, Detail>,
    bearers: HashMap<String, Bearer>,
    front: HashMap<String, Status>,
    of: HashSet<String>,
    article: HashSet<String>,
    and: HashSet<String>,
    number: HashSet<String>,
    mine: HashSet<String>,
    knows: HashSet<String>,
    /// For completion: the words of a language, the usual one of each row first.
    rows: [Vec<(String, Detail)>; 3],
    longest: usize,
    longest_bearer: usize,
}

type File = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// The words, read once.
pub(super) fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
        Vocabulary::read(&SOURCES).expect("the vocabulary is part of the program and read by its tests")
    });
    &VOCABULARY
}

impl Vocabulary {
    /// The detail that this folded phrase stands for.
    pub fn detail(&self, phrase: &str) -> Option<Detail> {
        self.details.get(phrase).copied()
    }
    /// What this folded phrase says when it stands inside a name.
    pub fn bearer(&self, phrase: &str) -> Option<Bearer> {
        self.bearers.get(phrase).copied()
    }
    /// What this folded word says in front of a name: `wijlen`, `feu`, `late`.
    pub fn in_front(&self, word: &str) -> Option<Status> {
        self.front.get(word).copied()
    }
    /// The most words in a phrase.
    pub fn longest(&self) -> usize {
        self.longest
    }
    /// The most words in a phrase that says something inside a name.
    pub fn longest_bearer(&self) -> usize {
        self.longest_bearer
    }
    /// `van`, `de`, `du`, `d'`, `of`: what was said before belongs to somebody else. Only in lower case.
    pub fn is_of(&self, word: &str) -> bool {
        let word = word.replace('’', "'");
        self.of.contains(&word) || self.of.iter().any(|of| of.ends_with('\'') && word.starts_with(of))
    }
    /// After this word a role word is part of a name: `de buurman`, `ma sœur`.
    pub fn is_article(&self, folded: &str) -> bool {
        self.article.contains(folded)
    }
    /// Joins two people in one name.
    pub fn is_and(&self, folded: &str) -> bool {
        self.and.contains(folded)
    }
    /// After this word a number is part of a name: `nr 3`.
    pub fn is_before_number(&self, folded: &str) -> bool {
        self.number.contains(folded)
    }
    /// What follows is the client's own: `mijn`, `ma`, `my`.
    pub fn is_mine(&self, folded: &str) -> bool {
        self.mine.contains(folded)
    }
    /// Who stands before it knows who stands behind it.
    pub fn is_knows(&self, folded: &str) -> bool {
        self.knows.contains(folded)
    }
    /// The words of a language with what they stand for.
    pub fn words(&self, language: Language) -> &[(String, Detail)] {
        &self.rows[language.index()]
    }

    /// Reads the files; `Err` names what is wrong.
    fn read(sources: &[(Language, &str)]) -> Result<Self, String> {
        let mut vocabulary = Self::default();
        let mut never = HashSet::new();
        let mut roles = Vec::new();
        for (language, source) in sources {
            let file: File = toml::from_str(source).map_err(|e| e.to_string())?;
            for (table, rows) in &file {
                for (key, words) in rows {
                    vocabulary.row(*language, table, key, words, &mut never, &mut roles)?;
                }
            }
        }
        for (word, role) in roles {
            if !never.contains(&word) {
                vocabulary.bearers.insert(word, Bearer::Role(role));
            }
        }
        vocabulary.longest = most_words(vocabulary.details.keys());
        vocabulary.longest_bearer = most_words(vocabulary.bearers.keys());
        Ok(vocabulary)
    }

    fn row(
        &mut self,
        language: Language,
        table: &str,
        key: &str,
        words: &[String],
        never: &mut HashSet<String>,
        roles: &mut Vec<(String, KnownRole)>,
    ) -> Result<(), String> {
        let set = match (table, key) {
            ("never_in_a_name", _) => Some(never),
            ("grammar", "of") => Some(&mut self.of),
            ("grammar", "article") => Some(&mut self.article),
            ("grammar", "and") => Some(&mut self.and),
            ("grammar", "number") => Some(&mut self.number),
            ("grammar", "mine") => Some(&mut self.mine),
            ("grammar", "knows") => Some(&mut self.knows),
            _ => None,
        };
        if let Some(set) = set {
            set.extend(words.iter().flat_map(|word| spellings(word)));
            return Ok(());
        }
        let detail = match (table, key) {
            ("role", _) => Detail::Role(code(key)?),
            ("status", _) => Detail::Status(code(key)?),
            ("frequency", _) => Detail::Frequency(code(key)?),
            ("quality", _) => Detail::Quality(code(key)?),
            ("kind", _) => Detail::Kind(code(key)?),
            ("channel", _) => Detail::Channel(code(key)?),
            ("sector", _) => Detail::Sector(code(key)?),
            ("support", "none") => Detail::Received(Supports::NONE),
            ("place", _) => return self.places(key, words),
            ("status_in_front", _) => {
                let status = code(key)?;
                self.front.extend(words.iter().flat_map(|word| spellings(word)).map(|word| (word, status)));
                return Ok(());
            }
            ("grammar", "ring") => return self.rings(language, words),
            _ => return Err(format!("{table}.{key} is unknown")),
        };
        for word in words {
            self.add(language, word, detail)?;
            if detail == Detail::Kind(Kind::Animal) {
                self.bearers.extend(spellings(word).map(|spelling| (spelling, Bearer::Kind(Kind::Animal))));
            }
            if let Detail::Role(role) = detail {
                roles.extend(spellings(word).map(|spelling| (spelling, role)));
                roles.extend(self.former(word, role));
            }
        }
        Ok(())
    }

    fn add(&mut self, language: Language, word: &str, detail: Detail) -> Result<(), String> {
        for spelling in spellings(word) {
            match self.details.insert(spelling, detail) {
                Some(other) if other != detail => return Err(format!("\"{word}\" says two things")),
                _ => {}
            }
        }
        self.rows[language.index()].push((word.to_string(), detail));
        Ok(())
    }

    /// "ex-schoonzoon", "ex gendre": a relative all the same, and never an ex-partner. They are not proposed.
    fn former(&mut self, word: &str, role: KnownRole) -> Vec<(String, KnownRole)> {
        let Some(former) = former(role) else { return Vec::new() };
        let spelled = ["ex-", "ex "].map(|ex| format!("{ex}{word}"));
        let mut taken = Vec::new();
        for spelling in spelled.iter().flat_map(|word| spellings(word)) {
            let detail = self.details.entry(spelling.clone()).or_insert(Detail::Role(former));
            if *detail == Detail::Role(former) {
                taken.push((spelling, former));
            }
        }
        taken
    }

    fn places(&mut self, key: &str, words: &[String]) -> Result<(), String> {
        let (kind, sector) = key.split_once(' ').ok_or_else(|| format!("place.\"{key}\" needs a kind and a domain"))?;
        let place = Bearer::Place(code(kind)?, code(sector)?);
        self.bearers.extend(words.iter().flat_map(|w| spellings(w)).map(|spelling| (spelling, place)));
        Ok(())
    }

    fn rings(&mut self, language: Language, words: &[String]) -> Result<(), String> {
        for word in words {
            for ring in Ring::ALL {
                self.add(language, &format!("{word} {}", ring.number()), Detail::Ring(*ring))?;
            }
        }
        Ok(())
    }
}

/// What a relative is once an "ex" stands before them; `None` for who is no relative.
fn former(role: KnownRole) -> Option<KnownRole> {
    use KnownRole as R;
    match role {
        R::InLaw => Some(R::InLaw),
        R::Child | R::Parent | R::Sibling | R::Grandparent | R::Grandchild | R::AuntUncle | R::Cousin => {
            Some(R::OtherRelative)
        }
        R::NieceNephew | R::FosterFamily | R::OtherRelative => Some(R::OtherRelative),
        _ => None,
    }
}

fn code<C: Named>(code: &str) -> Result<C, String> {
    C::from_code(code).ok_or_else(|| format!("\"{code}\" is no {}", C::KIND))
}

fn most_words<'k>(phrases: impl Iterator<Item = &'k String>) -> usize {
    phrases.map(|phrase| phrase.split(' ').count()).max().unwrap_or(1)
}

/// The word as written and without accents, for who types in a hurry.
fn spellings(word: &str) -> impl Iterator<Item = String> {
    let written = fold(word);
    let bare: String = written.nfd().filter(|c| !is_combining_mark(*c)).collect();
    let differs = bare != written;
    std::iter::once(written).chain(differs.then_some(bare))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_says_two_things_is_refused() {
        let twice = "[role]\nfriend = [\"ami\"]\n[quality]\nneutral = [\"ami\"]\n";
        assert!(Vocabulary::read(&[(Language::Fr, twice)]).is_err());
        assert!(Vocabulary::read(&[(Language::Fr, "[role]\nfreind = [\"ami\"]\n")]).is_err());
        assert!(Vocabulary::read(&[(Language::Fr, "[rol]\nfriend = [\"ami\"]\n")]).is_err());
    }

    #[test]
    fn the_three_languages_agree_on_every_word() {
        if let Err(wrong) = Vocabulary::read(&SOURCES) {
            panic!("{wrong}");
        }
    }

    #[test]
    fn every_role_frequency_and_quality_has_a_word_in_each_language() {
        for language in Language::ALL {
            let said: Vec<Detail> = vocabulary().words(*language).iter().map(|(_, d)| *d).collect();
            let wanted = (KnownRole::ALL.iter().map(|r| Detail::Role(*r)))
                .chain(crate::domain::Frequency::ALL.iter().map(|f| Detail::Frequency(*f)))
                .chain(crate::domain::Quality::ALL.iter().map(|q| Detail::Quality(*q)));
            for detail in wanted {
                assert!(said.contains(&detail), "{language:?} has no word for {detail:?}");
            }
        }
    }
}
