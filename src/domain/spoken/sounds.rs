//! The letters by which somebody could be named in texts that stay the same: a quick look before they are listened to. Says
//! "perhaps", never "yes".

use std::collections::HashSet;

use super::called::{WORDS, keys, unspaced};
use super::lists::dear;
use super::pieces::cut;

/// What can be heard in some texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sounds {
    letters: HashSet<String>,
    /// The texts that are written, in part, without blanks.
    unspaced: String,
}

impl Sounds {
    /// Notes a text.
    pub fn add(&mut self, text: &str) {
        let pieces = cut(text);
        for from in 0..pieces.len() {
            let (mut plain, mut other) = (String::new(), String::new());
            for piece in &pieces[from..pieces.len().min(from + WORDS)] {
                plain.push_str(&piece.key);
                other.push_str(piece.other.as_ref().unwrap_or(&piece.key));
                self.note(&plain);
                if other != plain {
                    self.note(&other);
                }
            }
        }
        if !text.is_ascii() {
            self.unspaced.push_str(text);
            self.unspaced.push('\n');
        }
    }
    fn note(&mut self, key: &str) {
        self.letters.insert(key.to_string());
        let endings = dear().iter().map(String::as_str).chain(["s", "es"]);
        for stem in endings.filter_map(|ending| key.strip_suffix(ending)).filter(|stem| !stem.is_empty()) {
            let short = stem.char_indices().next_back().map(|(at, _)| &stem[..at]);
            self.letters.extend([Some(stem), short].into_iter().flatten().map(str::to_string));
        }
    }
    /// Somebody of this name could be named there; nobody could where this says no.
    pub fn may_name(&self, name: &str) -> bool {
        keys(name).iter().any(|key| self.letters.contains(&key.letters))
            || (!name.is_ascii() && unspaced(name).iter().any(|(text, _)| self.unspaced.contains(text)))
    }
}
