//! The words of the quick line by the lists that they are of.

use super::detail::Detail;
use super::vocabulary::vocabulary;
use crate::domain::{
    Channel, Code, Formal, Frequency, Kind, KnownRole, Language, Named, Quality, Ring, Sector, Status,
};

/// Every word that says a value of a closed list, in all three languages: the word, the list and the value's code.
pub fn values() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let words = Language::ALL.iter().flat_map(|language| vocabulary().words(*language));
    words.filter_map(|(word, detail)| {
        let (list, code) = match detail {
            Detail::Ring(value) => (Ring::KIND, value.code()),
            Detail::Role(value) => (KnownRole::KIND, value.code()),
            Detail::Kind(value) => (Kind::KIND, value.code()),
            Detail::Sector(value) => (Sector::KIND, value.code()),
            Detail::Formal(value) => (Formal::KIND, value.code()),
            Detail::Status(value) => (Status::KIND, value.code()),
            Detail::Frequency(value) => (Frequency::KIND, value.code()),
            Detail::Quality(value) => (Quality::KIND, value.code()),
            Detail::Channel(value) => (Channel::KIND, value.code()),
            Detail::Received(_) | Detail::Given(_) | Detail::Doubt => return None,
        };
        Some((word.as_str(), list, code))
    })
}

/// The role that a word says, in any of the three languages; in lower case.
pub fn role(word: &str) -> Option<KnownRole> {
    match vocabulary().detail(word) {
        Some(Detail::Role(role)) => Some(role),
        _ => None,
    }
}

/// The words of a language that say a role and begin so, the usual one of each row before the others.
pub fn roles(language: Language, begun: &str) -> impl Iterator<Item = &'static str> {
    let begun = super::tokens::fold(begun);
    let words = vocabulary().words(language).iter();
    words
        .filter(|(_, detail)| matches!(detail, Detail::Role(_)))
        .map(|(word, _)| word.as_str())
        .filter(move |word| word.starts_with(&begun))
}
