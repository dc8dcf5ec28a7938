//! A suggestion in words, from the catalogue. Names nobody but the people the suggestion is about, who passed
//! every gate.

use super::catalogue::Catalogue;
use super::rule::Intervention;
use super::suggest::Suggestion;
use crate::domain::{Client, Language, Listener, PersonId, in_form};

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
    /// What to keep in mind, in words to the client.
    pub for_both: String,
    /// When not, and what to watch out for; the caseworker's.
    pub watch_out: String,
    /// First sentences for the conversation.
    pub first_sentences: Vec<String>,
    /// What is known about it, honestly.
    pub evidence: String,
    /// Where that stands: addresses, with author and year where they are known.
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
            &self.for_both,
            &self.watch_out,
            &self.evidence,
        ];
        one.into_iter().chain(&self.first_sentences).map(String::as_str)
    }
}

/// The suggestion as it is said to the client: in this language and form of address. `name` answers how a person is called
/// on this screen: the name, or the veil.
///
/// Empty for a rule that is no longer in the catalogue.
pub fn say(suggestion: &Suggestion, catalogue: &Catalogue, to: Listener, name: &dyn Fn(PersonId) -> String) -> Said {
    let Some(intervention) = catalogue.intervention(&suggestion.intervention) else { return Said::default() };
    let Some(rule) = catalogue.rule(&suggestion.rule) else {
        return if suggestion.rule.is_empty() {
            idea(suggestion, intervention, catalogue, to, name)
        } else {
            Said::default()
        };
    };
    let rule_texts = rule.texts.get(to.language);
    let otherwise = rule.otherwise.as_ref().filter(|_| suggestion.is_otherwise);
    let proposal = otherwise.map_or(&rule_texts.text, |o| o.text.get(to.language));
    let text = fill(&in_form(proposal, to.address), suggestion, to.language, name);
    Said {
        title: spoken(&rule_texts.title, to),
        text: with_both_sides(text, suggestion, intervention, catalogue, to),
        because: spoken(&rule_texts.because, to),
        ..of_intervention(intervention, catalogue, to)
    }
}

/// What a rule says to the caseworker alone, about a client who lives here; `None` for a rule that is not there.
pub fn think(catalogue: &Catalogue, rule: &str, language: Language, client: &Client) -> Option<Said> {
    let rule = catalogue.rule(rule)?;
    let intervention = catalogue.intervention(&rule.intervention)?;
    let texts = rule.texts.get(language);
    let place = [&client.postcode, &client.municipality].into_iter().find(|words| !words.is_empty());
    Some(Said {
        title: texts.title.clone(),
        text: texts.text.replace("{place}", place.map_or("…", |words| words.as_str())),
        because: texts.because.clone(),
        ..of_intervention(intervention, catalogue, Listener { language, address: client.form_of_address() })
    })
}

/// An idea of the two: what the intervention is called, and whom it is about.
fn idea(
    suggestion: &Suggestion,
    intervention: &Intervention,
    catalogue: &Catalogue,
    to: Listener,
    name: &dyn Fn(PersonId) -> String,
) -> Said {
    let said = of_intervention(intervention, catalogue, to);
    let names = list(suggestion.people.iter().map(|id| name(*id)).collect(), to.language);
    let colon = if to.language == Language::Fr { " :" } else { ":" };
    Said {
        title: if names.is_empty() {
            said.intervention.clone()
        } else {
            format!("{}{colon} {names}", said.intervention)
        },
        text: with_both_sides(said.changes.clone(), suggestion, intervention, catalogue, to),
        changes: String::new(),
        ..said
    }
}

/// The text with its digital side where that may be said (G8), and with the young person's own voice (G10).
fn with_both_sides(
    mut text: String,
    suggestion: &Suggestion,
    intervention: &Intervention,
    catalogue: &Catalogue,
    to: Listener,
) -> String {
    let online = spoken(&intervention.texts.get(to.language).online, to);
    if suggestion.online && !online.is_empty() {
        text = format!("{text} {online}");
    }
    if suggestion.own_voice {
        text = format!("{text} {}", spoken(catalogue.own_voice(to.language), to));
    }
    text
}

fn of_intervention(intervention: &Intervention, catalogue: &Catalogue, to: Listener) -> Said {
    let texts = intervention.texts.get(to.language);
    Said {
        intervention: spoken(&texts.title, to),
        changes: spoken(&texts.changes, to),
        for_both: spoken(&texts.for_both, to),
        watch_out: spoken(&texts.watch_out, to),
        first_sentences: texts.first.iter().map(|first| spoken(first, to)).collect(),
        evidence: spoken(&texts.evidence, to),
        sources: intervention.sources.iter().map(|id| catalogue.source(id).to_string()).collect(),
        ..Said::default()
    }
}

fn spoken(text: &str, to: Listener) -> String {
    in_form(text, to.address).into_owned()
}

/// What a rule is called, for a step that it once suggested; the id of a rule that is no longer in the catalogue.
pub fn title(catalogue: &Catalogue, rule: &str, to: Listener) -> String {
    let title = catalogue.rule(rule).map_or(rule, |r| &r.texts.get(to.language).title);
    spoken(title, to)
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
