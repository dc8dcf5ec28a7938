//! The lists of words that tell a name from a word of every day, out of `assets/names`, the words of the quick line and
//! those of the passphrases. Holds no name of anybody. `build/words.rs` makes the table.

use std::sync::LazyLock;

use super::fold::fold;
use crate::domain::role::KnownRole;

/// The words of the passphrases, a word a line, in order, in small letters without accents.
const EVERY_DAY: [&str; 3] = [
    include_str!("../../../assets/wordlists/nl.txt"),
    include_str!("../../../assets/wordlists/fr.txt"),
    include_str!("../../../assets/wordlists/en.txt"),
];

/// What is known of a word.
struct Known {
    lists: &'static [List],
    /// What somebody of whom it is said can be, the likeliest first.
    roles: &'static [KnownRole],
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A list, by what its words do where a name may stand: a section of `assets/names/words.txt`, or the quick line.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum List {
    /// Of nearly every sentence, by language.
    Nl,
    Fr,
    En,
    /// Verbs that are names as well, and who does them.
    Verbs,
    Doers,
    /// Nobody is called so alone.
    Never,
    Titles,
    /// Behind these another name follows.
    Of,
    Beside,
    /// Given names that are words as well.
    Also,
    Rather,
    /// Endings of dear names.
    Dear,
    /// Of whom "my" is said; who is addressed so; a man, a woman.
    Mine,
    Addressed,
    He,
    She,
    /// Somebody with whom one was a couple.
    Couple,
    Former,
    NoCouple,
    /// Name nobody where they stand within a name.
    Within,
    /// Of the quick line: what somebody can be, and what else can be typed.
    Typed,
}

/// The word stands in a list of a word a line. The lists are in order, so that the program need not read six thousand
/// words before it shows its first frame.
fn is_a_line_of(list: &str, word: &str) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    let (mut from, mut to) = (0, list.len());
    while from < to {
        let middle = from + (to - from) / 2;
        let start = list[..middle].iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let end = list[middle..].iter().position(|b| *b == b'\n').map_or(list.len(), |at| middle + at);
        match list[start..end].cmp(word) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => from = end + 1,
            std::cmp::Ordering::Greater => to = start,
        }
    }
    false
}

/// The letters of a word or of several, without what stands between them.
pub fn letters(words: &str) -> String {
    fold(words).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The lists in which the word stands, by its letters.
fn lists(key: &str) -> &'static [List] {
    KNOWN.get(key).map_or(&[], |known| known.lists)
}

/// The word, by its letters, stands in this list.
pub(crate) fn is_in(list: List, key: &str) -> bool {
    lists(key).contains(&list)
}

/// The languages of whose every sentence this is a word.
pub(super) fn languages(key: &str) -> impl Iterator<Item = List> {
    lists(key).iter().copied().filter(|list| matches!(list, List::Nl | List::Fr | List::En))
}

/// By its letters the word is one of every day, or says what somebody is: by itself it need not be a name. So are words
/// of up to two letters.
pub(super) fn is_common_key(key: &str) -> bool {
    use List::{Also, Couple, En, Fr, Nl, Typed, Verbs};
    key.chars().nth(2).is_none()
        || lists(key).iter().any(|list| matches!(list, Also | Nl | Fr | En | Verbs | Couple | Typed))
        || EVERY_DAY.iter().any(|list| is_a_line_of(list, key))
}

/// The same of a word as it is written.
pub fn is_common(word: &str) -> bool {
    is_common_key(&fold(word))
}

/// The endings of dear names, longest first.
pub(super) fn dear() -> &'static [&'static str] {
    static DEAR: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
        let mut dear: Vec<&str> = KNOWN.keys().copied().filter(|key| is_in(List::Dear, key)).collect();
        dear.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
        dear
    });
    &DEAR
}

/// What somebody is of whom this is said, by its letters.
pub(super) fn roles(key: &str) -> &'static [KnownRole] {
    KNOWN.get(key).map_or(&[], |known| known.roles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_list_is_found_and_none_beside_it() {
        for list in EVERY_DAY {
            assert!(list.lines().is_sorted(), "in order");
            for word in list.lines() {
                assert!(fold(word) == word && is_a_line_of(list, word), "{word}");
                let beside = [format!("{word}~"), format!("{word} "), word[..word.len() - 1].to_string()];
                let there = |other: &String| list.lines().any(|line| line == other);
                assert!(beside.iter().all(|other| is_a_line_of(list, other) == there(other)), "{word}");
            }
        }
    }

    #[test]
    fn a_role_is_known_by_the_words_of_the_quick_line() {
        assert_eq!(roles("vader"), [KnownRole::Parent]);
        assert_eq!(roles(&letters("petite amie")), [KnownRole::Partner]);
        assert!(roles("tafel").is_empty());
        assert_eq!((roles("vake"), roles("vriendin").len()), (&[KnownRole::Parent][..], 2));
    }
}
