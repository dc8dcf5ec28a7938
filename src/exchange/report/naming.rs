//! How people are called on a page: by name, by initials, or by what they are to the client.

use std::collections::BTreeMap;

use crate::domain::text::is_unspaced;
use crate::domain::{Client, Network, Person};
use crate::text::Texts;
use crate::words::{Names, Veil};

/// What everybody on a page is called; one name a person, over both visits.
pub struct Naming {
    veil: Veil,
    names: Names,
    /// What must not be read in free text, longest first, with what stands for it.
    hidden: Vec<(String, String)>,
}

impl Naming {
    /// Names for everybody in these networks, the later one first.
    pub fn new(veil: Veil, networks: &[&Network], texts: &Texts) -> Self {
        let mut naming = Self { veil, names: Names::over(networks, veil, texts), hidden: Vec::new() };
        naming.hidden = naming.hide(networks);
        naming
    }
    /// What this person is called; without a veil, as in the visit they are taken from.
    pub fn of(&self, person: &Person) -> String {
        match self.veil {
            Veil::Off => person.name.to_string(),
            Veil::Initials | Veil::Roles => self.names.of(person.id).to_string(),
        }
    }
    /// What the client is called.
    pub fn client(&self, client: &Client, texts: &Texts) -> String {
        match self.veil {
            Veil::Off => client.shown_name().to_string(),
            Veil::Initials => client.code.to_string(),
            Veil::Roles => texts.get("report-the-client"),
        }
    }
    /// Free text in which everybody who stands in the network is called as on this page.
    ///
    /// A name that stands in nobody's record cannot be known and stays: the preview says so.
    pub fn veiled(&self, text: &str) -> String {
        self.hidden.iter().fold(text.to_string(), |text, (name, instead)| replace_words(&text, name, instead))
    }
    fn hide(&self, networks: &[&Network]) -> Vec<(String, String)> {
        if self.veil == Veil::Off {
            return Vec::new();
        }
        let mut hidden = BTreeMap::new();
        for network in networks {
            let client = network.client();
            add_parts(client.nickname.as_str(), client.code.as_str(), &mut hidden);
            for person in network.people() {
                add_parts(person.name.as_str(), self.names.of(person.id), &mut hidden);
            }
        }
        let mut hidden: Vec<_> = hidden.into_iter().collect();
        hidden.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
        hidden
    }
}

/// The whole name, and each of its words that is written as a name.
fn add_parts(name: &str, instead: &str, hidden: &mut BTreeMap<String, String>) {
    if name.is_empty() {
        return;
    }
    hidden.entry(name.to_string()).or_insert_with(|| instead.to_string());
    for word in name.split(|c: char| !c.is_alphanumeric()) {
        let written_as_name = word.chars().next().is_some_and(|c| !c.is_lowercase() && !c.is_numeric());
        if written_as_name && (word.chars().count() > 1 || is_unspaced(word)) {
            hidden.entry(word.to_string()).or_insert_with(|| instead.to_string());
        }
    }
}

/// Replaces `word` where it stands as a word of its own; short words only in the same case ("An" is not "an").
fn replace_words(text: &str, word: &str, instead: &str) -> String {
    let (letters, wanted) = (word.chars().count(), word.to_lowercase());
    let unspaced = is_unspaced(word);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before: Option<char> = None;
    while let Some(c) = rest.chars().next() {
        let end = rest.char_indices().nth(letters).map_or(rest.len(), |(at, _)| at);
        let (piece, after) = rest.split_at(end);
        let same = if letters < 4 { piece == word } else { piece.to_lowercase() == wanted };
        let alone = |c: Option<char>| unspaced || !c.is_some_and(char::is_alphanumeric);
        if same && alone(before) && alone(after.chars().next()) {
            out.push_str(instead);
            before = piece.chars().next_back();
            rest = after;
        } else {
            out.push(c);
            before = Some(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_replaced_as_a_word_and_not_inside_another() {
        assert_eq!(replace_words("Ann belt; Anneke niet. ann's kat", "Ann", "A"), "A belt; Anneke niet. ann's kat");
        assert_eq!(replace_words("FATIMA en Fatima", "Fatima", "F"), "F en F");
        assert_eq!(replace_words("我和王小明说", "王小明", "W"), "我和W说");
    }
}
