//! The lists of words that tell a name from a word of every day, out of `assets/names/words.txt`, the words of the quick
//! line and those of the passphrases. Holds no name of anybody.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::fold::fold;
use crate::domain::code::Code;
use crate::domain::role::KnownRole;

const WORDS: &str = include_str!("../../../assets/names/words.txt");
/// The words of the passphrases, a word a line, in order, in small letters without accents.
const EVERY_DAY: [&str; 3] = [
    include_str!("../../../assets/wordlists/nl.txt"),
    include_str!("../../../assets/wordlists/fr.txt"),
    include_str!("../../../assets/wordlists/en.txt"),
];
/// The words of the quick line, which stand in quotes.
const QUICK_LINE: [&str; 3] = [
    include_str!("../../../assets/line/nl.toml"),
    include_str!("../../../assets/line/fr.toml"),
    include_str!("../../../assets/line/en.toml"),
];

/// What people are called beside the words of the quick line: `role: word word`, a role a line.
const KIN: &str = include_str!("../../../assets/names/kin.txt");

/// A list in the file, by what its words do where a name may stand.
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
}

const NAMES: [(&str, List); 20] = [
    ("nl", List::Nl),
    ("fr", List::Fr),
    ("en", List::En),
    ("verbs", List::Verbs),
    ("doers", List::Doers),
    ("never", List::Never),
    ("titles", List::Titles),
    ("of", List::Of),
    ("beside", List::Beside),
    ("also", List::Also),
    ("rather", List::Rather),
    ("dear", List::Dear),
    ("mine", List::Mine),
    ("addressed", List::Addressed),
    ("he", List::He),
    ("she", List::She),
    ("couple", List::Couple),
    ("former", List::Former),
    ("no-couple", List::NoCouple),
    ("within", List::Within),
];

/// Each word, by its letters alone, with the lists it stands in as bits.
static LISTS: LazyLock<HashMap<String, u32>> = LazyLock::new(|| {
    let mut lists: HashMap<String, u32> = HashMap::new();
    let mut now = 0;
    for line in WORDS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            now = NAMES.iter().find(|(known, _)| *known == name).map_or(0, |(_, list)| bit(*list));
            continue;
        }
        line.split_whitespace().for_each(|word| *lists.entry(letters(word)).or_default() |= now);
    }
    lists
});

/// What somebody can be, and what else the quick line knows.
static TYPED: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let quoted = QUICK_LINE.iter().flat_map(|list| list.split('"').skip(1).step_by(2));
    quoted.flat_map(|phrase| phrase.split(|c: char| !c.is_alphanumeric())).map(fold).collect()
});

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

/// What somebody is to the client, by the letters of what is said.
static ROLES: LazyLock<HashMap<String, Vec<KnownRole>>> = LazyLock::new(|| {
    let mut roles: HashMap<String, Vec<KnownRole>> = HashMap::new();
    let kin = KIN.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'));
    for (role, words) in kin.filter_map(|(code, words)| Some((KnownRole::from_code(code)?, words))) {
        words.split_whitespace().for_each(|word| roles.entry(letters(word)).or_default().push(role));
    }
    for list in QUICK_LINE {
        let part = list.split_once("[role]").map_or("", |(_, after)| after);
        for line in part.lines().take_while(|line| !line.starts_with('[')) {
            let Some(role) = line.split_once('=').and_then(|(code, _)| KnownRole::from_code(code.trim())) else {
                continue;
            };
            for said in line.split('"').skip(1).step_by(2) {
                let known = roles.entry(letters(said)).or_default();
                if !known.contains(&role) {
                    known.push(role);
                }
            }
        }
    }
    roles
});

fn bit(list: List) -> u32 {
    1 << (list as u32)
}

/// The letters of a word or of several, without what stands between them.
pub fn letters(words: &str) -> String {
    fold(words).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The word, by its letters, stands in this list.
pub(crate) fn is_in(list: List, key: &str) -> bool {
    LISTS.get(key).is_some_and(|bits| bits & bit(list) != 0)
}

/// The languages of whose every sentence this is a word.
pub(super) fn languages(key: &str) -> u32 {
    LISTS.get(key).map_or(0, |bits| bits & (bit(List::Nl) | bit(List::Fr) | bit(List::En)))
}

/// By its letters the word is one of every day, or says what somebody is: by itself it need not be a name. So are words
/// of up to two letters.
pub(super) fn is_common_key(key: &str) -> bool {
    let here = bit(List::Also) | bit(List::Nl) | bit(List::Fr) | bit(List::En) | bit(List::Verbs) | bit(List::Couple);
    key.chars().nth(2).is_none()
        || LISTS.get(key).is_some_and(|bits| bits & here != 0)
        || TYPED.contains(key)
        || EVERY_DAY.iter().any(|list| is_a_line_of(list, key))
}

/// The same of a word as it is written.
pub fn is_common(word: &str) -> bool {
    is_common_key(&fold(word))
}

/// The endings of dear names, longest first.
pub(super) fn dear() -> &'static [String] {
    static DEAR: LazyLock<Vec<String>> = LazyLock::new(|| {
        let mut dear: Vec<String> = LISTS.keys().filter(|key| is_in(List::Dear, key)).cloned().collect();
        dear.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
        dear
    });
    &DEAR
}

/// What somebody is of whom this is said, by its letters.
pub(super) fn roles(key: &str) -> &'static [KnownRole] {
    ROLES.get(key).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_of_the_file_is_known_and_none_is_empty() {
        let sections: Vec<&str> = WORDS.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']')).collect();
        let known: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
        assert!(sections.len() == known.len() && sections.iter().all(|section| known.contains(section)));
        assert!(NAMES.iter().all(|(_, list)| LISTS.values().any(|bits| bits & bit(*list) != 0)));
    }

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
        let lines = KIN.lines().filter(|line| !line.starts_with('#'));
        let known = |line: &str| line.split_once(':').is_some_and(|(code, _)| KnownRole::from_code(code).is_some());
        assert!(lines.clone().count() > 4 && lines.clone().all(known));
        assert_eq!((roles("vake"), roles("vriendin").len()), (&[KnownRole::Parent][..], 2));
    }
}
