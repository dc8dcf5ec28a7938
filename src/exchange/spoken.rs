//! What a cell says, in Dutch, French and English: the values of ecogram's lists, yes and no, by the words of the message
//! files, of the quick line and of `assets/exchange/words.toml`. In any case. Guesses nothing: a word that says two
//! things says none.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::heading::bare;
use crate::domain::{Code, Language, MessageKey, Named};
use crate::text::{Texts, line};

/// The words beside those of the message files: `[yes]`, `[no]`, `[none]`, and a table for each list.
static WORDS: LazyLock<BTreeMap<String, BTreeMap<String, Vec<String>>>> = LazyLock::new(|| {
    toml::from_str(include_str!("../../assets/exchange/words.toml"))
        .expect("the words are part of the program and read by its tests")
});

/// As it is compared: in lower case, with blanks, dashes and strokes alike.
pub(super) fn folded(text: &str) -> String {
    let seen = |c: &char| !matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}');
    let lower: String =
        text.nfc().filter(seen).flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }).collect();
    lower
        .split(|c: char| c.is_whitespace() || matches!(c, '_' | '-' | '/'))
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A list's words, and whether accents are left out.
type Way = (&'static str, bool);

/// The value that a cell says; `None` where it says none, or two. With its accents, and where it says nothing so, without.
pub(super) fn value<C: Named>(cell: &str) -> Option<C> {
    let cell = cell.trim();
    if let Some(value) = C::from_code(cell) {
        return Some(value);
    }
    thread_local! { static LISTS: RefCell<HashMap<Way, HashMap<String, usize>>> = RefCell::default(); }
    // A number may come as a spreadsheet shows it.
    let number = cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0")).and_then(C::from_code);
    number.or_else(|| {
        let word = folded(cell);
        let find = |word: &str, plain: bool| {
            LISTS.with_borrow_mut(|lists| {
                lists.entry((C::KIND, plain)).or_insert_with(|| said::<C>(plain)).get(word).copied()
            })
        };
        let at = find(&word, false).or_else(|| find(&bare(&word), true));
        at.and_then(|at| C::ALL.get(at).copied())
    })
}

/// Every word for every value of a list.
fn said<C: Named>(plain: bool) -> HashMap<String, usize> {
    let mut words: HashMap<String, Option<usize>> = HashMap::new();
    let mut say = |word: &str, at: usize| {
        let word = if plain { bare(&folded(word)) } else { folded(word) };
        if !word.is_empty() {
            words.entry(word).and_modify(|other| *other = other.filter(|other| *other == at)).or_insert(Some(at));
        }
    };
    for (at, value) in C::ALL.iter().enumerate() {
        say(value.code(), at);
        for texts in Language::ALL.iter().map(|language| Texts::new(*language)) {
            let short = MessageKey::find(&[C::KIND, "-short-", value.code()]);
            for name in short.into_iter().chain([value.key()]).map(|key| texts.get(key)) {
                say(&name, at);
                [" of ", " ou ", " or ", ", "].iter().flat_map(|or| name.split(or)).for_each(|word| say(word, at));
            }
        }
        let own = WORDS.get(C::KIND).and_then(|list| list.get(value.code()));
        own.into_iter().flatten().for_each(|word| say(word, at));
    }
    for (word, list, code) in line::values() {
        if let Some(at) = C::ALL.iter().position(|value| list == C::KIND && value.code() == code) {
            say(word, at);
        }
    }
    words.into_iter().filter_map(|(word, at)| Some((word, at?))).collect()
}

/// Yes or no; `None` for anything else.
pub(super) fn yes_no(cell: &str) -> Option<bool> {
    let cell = folded(cell);
    let is = |list: &str| words(list).any(|word| *word == cell);
    if is("yes") { Some(true) } else { is("no").then_some(false) }
}

/// Nobody knows: `NA`, `?`, *onbekend*.
pub(super) fn unknown(cell: &str) -> bool {
    // Nearly every cell is empty, or too long.
    if cell.is_empty() || cell.len() > 24 {
        return false;
    }
    static ALL: LazyLock<HashSet<String>> = LazyLock::new(|| words("unknown").map(|word| word.to_string()).collect());
    ALL.contains(&cell.trim().to_lowercase())
}

/// The number of a month, from 1; `None` where a word names none.
pub(super) fn month(word: &str) -> Option<u32> {
    let word = bare(&folded(word.trim_end_matches('.')));
    let months = WORDS.get("month").into_iter().flatten();
    months.into_iter().find(|(_, names)| names.iter().any(|name| bare(name) == word))?.0.parse().ok()
}

/// Asked, and none of it.
pub(super) fn none(cell: &str) -> bool {
    let cell = folded(cell);
    words("none").any(|word| *word == cell)
}

fn words(list: &str) -> impl Iterator<Item = &'static String> {
    WORDS.get("answer").and_then(|answers| answers.get(list)).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Frequency, KnownRole, Knows, Quality, Ring, Sector, Support};

    #[test]
    fn values_are_read_in_three_languages_and_in_any_case() {
        assert_eq!(value::<Frequency>("Wekelijks"), Some(Frequency::Weekly));
        assert_eq!(value::<Frequency>("CHAQUE SEMAINE"), Some(Frequency::Weekly));
        assert_eq!(value::<Frequency>("mensuel"), Some(Frequency::Monthly));
        assert_eq!(value::<KnownRole>("Zus"), Some(KnownRole::Sibling));
        assert_eq!(value::<KnownRole>("voisin"), Some(KnownRole::Neighbour));
        assert_eq!(value::<Sector>("familie"), Some(Sector::Family));
        assert_eq!(value::<Sector>("Work-School"), Some(Sector::WorkSchool));
        assert_eq!(value::<Ring>("2.0"), Some(Ring::Close));
        assert_eq!(value::<Quality>("gespannen"), Some(Quality::Stressful));
        assert_eq!(value::<Knows>("Knows"), Some(Knows::Knows));
        assert_eq!(value::<Support>("praktische steun"), Some(Support::Practical));
        assert_eq!(value::<Frequency>("ooit"), None);
        assert_eq!(
            [yes_no("JA"), yes_no("Non"), yes_no("WAAR"), yes_no("misschien")],
            [Some(true), Some(false), Some(true), None]
        );
    }
}
