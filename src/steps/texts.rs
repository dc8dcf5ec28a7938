//! A suggestion in words, from the catalogue. Names nobody but the people the suggestion is about, who passed
//! every gate.

use super::catalogue::Catalogue;
use super::suggest::Suggestion;
use crate::domain::{Language, PersonId};

/// A suggestion as it is read aloud.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// A few words.
    pub title: String,
    /// What the intervention is called; also what a newcomer of the preview is called in the ring.
    pub intervention: String,
    /// What is proposed.
    pub text: String,
    /// Why it may help; the facts stand beside it.
    pub because: String,
    /// What it would change.
    pub changes: String,
    /// When not, and what to watch out for.
    pub watch_out: String,
    /// First sentences for the conversation.
    pub first_sentences: Vec<String>,
    /// What is known about it, honestly.
    pub evidence: String,
    /// Where that stands.
    pub sources: Vec<String>,
}

impl Said {
    /// Every text in it.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let one = [
            &self.title,
            &self.intervention,
            &self.text,
            &self.because,
            &self.changes,
            &self.watch_out,
            &self.evidence,
        ];
        one.into_iter().chain(&self.first_sentences).map(String::as_str)
    }
}

/// The suggestion in this language. `name` answers how a person is called on this screen: the name, or the veil.
///
/// Empty for a rule that is no longer in the catalogue.
pub fn say(
    suggestion: &Suggestion,
    catalogue: &Catalogue,
    language: Language,
    name: &dyn Fn(PersonId) -> String,
) -> Said {
    let Some(rule) = catalogue.rule(&suggestion.rule) else { return Said::default() };
    let Some(intervention) = catalogue.intervention(&suggestion.intervention) else { return Said::default() };
    let (rule_texts, texts) = (rule.texts.get(language), intervention.texts.get(language));
    let otherwise = rule.otherwise.as_ref().filter(|_| suggestion.is_otherwise);
    let proposal = otherwise.map_or(&rule_texts.text, |o| o.text.get(language));
    let mut text = fill(proposal, suggestion, language, name);
    if suggestion.online && !texts.online.is_empty() {
        text = format!("{text} {}", texts.online);
    }
    if suggestion.own_voice {
        text = format!("{text} {}", catalogue.own_voice(language));
    }
    Said {
        title: rule_texts.title.clone(),
        intervention: texts.title.clone(),
        text,
        because: rule_texts.because.clone(),
        changes: texts.changes.clone(),
        watch_out: texts.watch_out.clone(),
        first_sentences: texts.first.clone(),
        evidence: texts.evidence.clone(),
        sources: intervention.sources.clone(),
    }
}

/// One pass, so that a name with braces in it is never read as a placeholder.
fn fill(text: &str, suggestion: &Suggestion, language: Language, name: &dyn Fn(PersonId) -> String) -> String {
    let words = |words: &Option<crate::domain::Words>| words.as_ref().map_or("…", |w| w.as_str()).to_string();
    let mut out = String::new();
    let mut pieces = text.split('{');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (key, rest) = piece.split_once('}').unwrap_or((piece, ""));
        match key {
            "names" => out.push_str(&list(suggestion.people.iter().map(|id| name(*id)).collect(), language)),
            "interest" => out.push_str(&words(&suggestion.interest)),
            "experience" => out.push_str(&words(&suggestion.experience)),
            _ => {}
        }
        out.push_str(rest);
    }
    out
}

/// "Ann, Bob en Cem".
fn list(mut names: Vec<String>, language: Language) -> String {
    let and = match language {
        Language::Nl => "en",
        Language::Fr => "et",
        Language::En => "and",
    };
    let last = names.pop().unwrap_or_default();
    if names.is_empty() { last } else { format!("{} {and} {last}", names.join(", ")) }
}
