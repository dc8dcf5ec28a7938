//! What the columns of a file are called, in Dutch, French and English, by `assets/exchange/headings.toml`. Knows nothing
//! of what stands below them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use crate::domain::{Code, Language};

type Words = BTreeMap<String, BTreeMap<String, Vec<String>>>;

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    toml::from_str(include_str!("../../assets/exchange/headings.toml"))
        .expect("the headings are part of the program and read by its tests")
});

/// Every word for every column, folded, and once more without accents.
static COLUMNS: LazyLock<Vec<(&'static str, String, String)>> = LazyLock::new(|| {
    let words = |(name, row): (&'static String, &'static BTreeMap<String, Vec<String>>)| {
        row.values().flatten().map(|word| (name.as_str(), folded(word), bare(&folded(word)))).collect::<Vec<_>>()
    };
    WORDS.iter().flat_map(words).collect()
});

/// What ecogram calls a column, where one of `known` has this folded heading: word for word, else without its accents, else
/// without what stands behind it between brackets; and where a stroke parts two words for it, by both.
pub(super) fn called(heading: &str, known: &[&'static str]) -> Option<&'static str> {
    if let Some(name) = word(heading, known) {
        return Some(name);
    }
    if let Some((before, _)) = heading.split_once('(').filter(|(before, _)| !before.is_empty()) {
        return word(folded(before).trim_end_matches('_'), known);
    }
    let mut both = heading.split('/').map(|part| word(part.trim_matches('_'), known));
    let first = both.next().flatten().filter(|_| heading.contains('/'))?;
    let rest = both.collect::<Option<Vec<_>>>()?;
    // A first name and a family name in one cell are the name.
    let parts = ["name", "first_name", "last_name"];
    let whole = rest.iter().any(|other| *other != first) && known.contains(&"name");
    let is_name = |name: &&str| parts.contains(name);
    match whole && is_name(&first) && rest.iter().all(is_name) {
        true => Some("name"),
        false => rest.iter().all(|other| *other == first).then_some(first),
    }
}

fn word(heading: &str, known: &[&'static str]) -> Option<&'static str> {
    let at = |is: &dyn Fn(&(&'static str, String, String)) -> bool| {
        known.iter().find(|name| COLUMNS.iter().any(|column| column.0 == **name && is(column)))
    };
    let exact = known.iter().find(|name| **name == heading).or_else(|| at(&|column| column.1 == heading));
    let plain = bare(heading);
    exact.or_else(|| at(&|column| column.2 == plain)).copied()
}

/// Letters without what stands above or below them.
pub(super) fn bare(text: &str) -> String {
    let mark = unicode_normalization::char::is_combining_mark;
    text.nfd().filter(|c| !mark(*c)).collect::<String>().replace('œ', "oe").replace('æ', "ae")
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
    let around = |c: char| c.is_whitespace() || ":*?.'\"“”«»[]".contains(c) || c == '\u{feff}' || c == '\u{200b}';
    let plain = heading.trim_matches(around).nfc().collect::<String>().to_lowercase();
    plain.split([' ', '-', '\u{a0}', '\n']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
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
