//! Words that are names and words of every day at once: "Will", "Rose", "Lieve", and what somebody is to somebody. Where
//! one stands in a text, only a reader can tell which it is.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::fold;

/// The words of the passphrases, a word a line.
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

/// Given names of these parts that are words as well, as far as they stand in none of the lists.
const ALSO_WORDS: &str = "amber bill blanche bloem chase claire clemence constance daisy dawn desire drew ernest eve \
    fay fleur frank franc gene grace guy heather hilde iris ivy jack jade joy juste koen lief lieve margot marguerite \
    marine mark may mees merel noel ocean olive parel pat pierre prudence rob robin roos ruby sky sterre storm sue \
    victoire violet violette vos wolf aurore avril faith hans jet june april august bas ben beer boy colette coralie \
    dolores dries els eric gill hazel laure lien lily lotte max miles pearl peer penny piet poppy prune ray reine sam \
    summer tom ton victor zon";

/// Short ones of those that are far more often somebody's name.
const RATHER_NAMES: [&str; 8] = ["els", "guy", "max", "pat", "ray", "rob", "sam", "tom"];

/// The word is one of every day and hardly anybody's name, where it is written without a capital.
pub fn is_hardly_a_name(word: &str) -> bool {
    is_common(word) && !RATHER_NAMES.contains(&fold(word).as_str())
}

/// The word is one of every day, or says what somebody is: by itself it need not be a name. So are words of up to two
/// letters.
pub fn is_common(word: &str) -> bool {
    static WORDS: OnceLock<HashSet<String>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let quoted = QUICK_LINE.iter().flat_map(|list| list.split('"').skip(1).step_by(2));
        let inner = quoted.flat_map(|phrase| phrase.split(|c: char| !c.is_alphanumeric()));
        let listed = EVERY_DAY.iter().flat_map(|list| list.lines());
        inner.chain(listed).chain(ALSO_WORDS.split_whitespace()).map(fold).collect()
    });
    word.chars().count() < 3 || words.contains(&fold(word))
}
