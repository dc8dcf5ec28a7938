//! A line that says who knows whom: "Fatiha kent Anneke, Karim". Looks for nobody.

use super::tokens::fold;
use super::vocabulary::vocabulary;

/// Who is said to know whom, as it was typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Knows<'a> {
    /// Of whom it is said.
    pub who: &'a str,
    /// Whom they know.
    pub whom: Vec<&'a str>,
}

impl std::fmt::Debug for Knows<'_> {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Knows({})", self.whom.len())
    }
}

/// Reads such a line, in any of the three languages; `None` for any other. Somebody stands before the word, somebody behind.
pub fn knows(text: &str) -> Option<Knows<'_>> {
    let vocabulary = vocabulary();
    let word_at = |at: usize, word: &str| (at, at + word.len(), fold(word));
    let words = text.split_whitespace().map(|word| word_at(word.as_ptr() as usize - text.as_ptr() as usize, word));
    let (from, to, _) = words.skip(1).find(|(_, _, word)| vocabulary.is_knows(word))?;
    let who = text[..from].trim();
    let mut whom = Vec::new();
    for part in text[to..].split([',', '&', ';', '+']) {
        let mut from = part;
        while let Some((at, and)) = next_and(from) {
            whom.push(from[..at].trim());
            from = &from[at + and..];
        }
        whom.push(from.trim());
    }
    whom.retain(|name| !name.is_empty());
    (!whom.is_empty()).then_some(Knows { who, whom })
}

/// Where the next *and* stands, and how long it is with the blanks around it.
fn next_and(text: &str) -> Option<(usize, usize)> {
    let vocabulary = vocabulary();
    let found = text.match_indices(' ').find_map(|(at, _)| {
        let word = text[at + 1..].split(' ').next().filter(|word| vocabulary.is_and(&fold(word)))?;
        Some((at, word.len() + 1))
    });
    found.filter(|(at, long)| text.len() > at + long)
}
