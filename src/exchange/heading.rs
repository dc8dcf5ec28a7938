//! What the columns of a file are called, in Dutch, French and English, by `assets/exchange/headings.toml`. Knows nothing
//! of what stands below them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::domain::{Code, Language};

type Words = BTreeMap<String, BTreeMap<String, Vec<String>>>;

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    toml::from_str(include_str!("../../assets/exchange/headings.toml"))
        .expect("the headings are part of the program and read by its tests")
});

/// What ecogram calls a column, where one of `known` has this folded heading.
pub(super) fn called(heading: &str, known: &[&'static str]) -> Option<&'static str> {
    let by_word = |name: &&&'static str| {
        let languages = WORDS.get(**name).into_iter().flat_map(|row| row.values()).flatten();
        languages.into_iter().any(|word| folded(word) == heading)
    };
    known.iter().find(|name| **name == heading).or_else(|| known.iter().find(by_word)).copied()
}

/// A column's name with the word of the language behind it, where that is another: `name (naam)`.
pub(super) fn both(name: &str, language: Language) -> String {
    match WORDS.get(name).and_then(|row| row.get(language.code())).and_then(|words| words.first()) {
        Some(word) if folded(word) != name => format!("{name} ({word})"),
        _ => name.to_string(),
    }
}

/// A heading as it is compared: in lower case, with blanks and dashes as `_`.
pub(super) fn folded(heading: &str) -> String {
    let bare = heading.trim().trim_end_matches([':', '*', '?']).trim_end().to_lowercase();
    bare.split([' ', '-', '\u{a0}']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::client_columns::CLIENT;
    use crate::exchange::people_columns::PEOPLE;

    #[test]
    fn every_heading_belongs_to_a_column_and_has_its_words_in_three_languages() {
        let keys = ["client", "visit", "visit_date", "id", "first_name", "last_name", "a", "b", "state"];
        for (name, row) in WORDS.iter() {
            let known = PEOPLE.iter().any(|c| c.name == name) || CLIENT.iter().any(|c| c.name == name);
            assert!(known || keys.contains(&name.as_str()), "{name} is no column");
            for language in Language::ALL {
                assert!(row.get(language.code()).is_some_and(|words| !words.is_empty()), "{name}, {language:?}");
            }
        }
    }

    #[test]
    fn no_word_heads_two_columns_of_one_file() {
        let people: Vec<&'static str> =
            PEOPLE.iter().map(|c| c.name).chain(["client", "visit", "visit_date", "id"]).collect();
        for name in &people {
            for word in WORDS.get(*name).into_iter().flat_map(|row| row.values()).flatten() {
                assert_eq!(called(&folded(word), &people), Some(*name), "{word}");
            }
        }
    }
}
