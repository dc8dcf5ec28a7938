//! What stands behind the steps, in sentences: facts, questions, and what a gate says. The steps' own texts come from
//! the catalogue; nothing here names anybody.

use crate::domain::{Code, Dimension, PersonId};
use crate::steps::{Because, Catalogue, Due, Fact, Gate, Suggestion, say};
use crate::text::{Arg, Texts};

/// A fact behind a suggestion: "75 % of the people are professionals."
pub fn because(texts: &Texts, because: &Because) -> String {
    fact(texts, because.fact, because.value)
}

/// A fact with its value.
pub fn fact(texts: &Texts, fact: Fact, value: f64) -> String {
    // Counts and scores are small whole numbers; a share is from 0 to 1 and has no plural.
    let count = value.max(0.0).round() as usize;
    texts.with(
        &format!("steps-fact-{}", fact.code()),
        &[("n", Arg::Count(count)), ("share", texts.percent(value).into())],
    )
}

/// What to ask next about a fact.
pub fn ask(texts: &Texts, fact: Fact) -> String {
    texts.get(&format!("steps-ask-{}", fact.code()))
}

/// The same as a question to the client, in words that both may read; `None` where there is no such question.
pub fn ask_both(texts: &Texts, fact: Fact) -> Option<String> {
    let key = format!("steps-ask-both-{}", fact.code());
    texts.has(&key).then(|| texts.get(&key))
}

/// What is due, or kept too long.
pub fn due(texts: &Texts, due: &Due) -> String {
    fact(texts, due.fact, due.value)
}

/// Worker: why a gate held a step back.
pub fn held_back(texts: &Texts, gate: Gate) -> String {
    texts.get(&format!("steps-held-{}", gate.code()))
}

/// Worker: the question that takes the place of a step.
pub fn ask_first(texts: &Texts, gate: Gate) -> String {
    texts.get(&format!("steps-first-{}", gate.code()))
}

/// What a suggestion or an idea is called; an idea with the kind of support it is about.
pub fn title(
    texts: &Texts,
    suggestion: &Suggestion,
    catalogue: &Catalogue,
    name: &dyn Fn(PersonId) -> String,
) -> String {
    let title = say(suggestion, catalogue, texts.language(), name).title;
    match suggestion.support.filter(|_| suggestion.rule.is_empty()) {
        Some(kind) => format!("{title} ({})", texts.name(kind)),
        None => title,
    }
}

/// What it raises: "Raises: size, variation"; empty where it raises nothing.
pub fn raises(texts: &Texts, raises: &[Dimension]) -> String {
    let named: Vec<String> = raises.iter().map(|d| texts.name(*d)).collect();
    if named.is_empty() { String::new() } else { texts.with("steps-raises", &[("what", named.join(", ").into())]) }
}

/// What is known about it, and where that stands; without a source, that there is none.
pub fn evidence(texts: &Texts, evidence: &str, sources: &[String]) -> String {
    if sources.is_empty() {
        return format!("{evidence} {}", texts.get("steps-no-source"));
    }
    format!("{evidence} {}", texts.with("steps-sources", &[("sources", sources.join("; ").into())]))
}
