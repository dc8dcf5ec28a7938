//! What stands behind the steps, in sentences: facts, questions, and what a gate says. The steps' own texts come from
//! the catalogue; nothing here names anybody.

use crate::domain::{Address, Code, Dimension, MessageKey, PersonId};
use crate::steps::{Because, Catalogue, Due, Fact, Gate, Suggestion, say};
use crate::text::{Arg, Texts};

/// A fact behind a suggestion: "75 % of the people are professionals."
pub fn because(texts: &Texts, address: Address, because: &Because) -> String {
    fact(texts, address, because.fact, because.value)
}

/// A fact with its value, as it is said to the client.
pub fn fact(texts: &Texts, address: Address, fact: Fact, value: f64) -> String {
    // Counts and scores are small whole numbers; a share is from 0 to 1 and has no plural.
    let count = value.max(0.0).round() as usize;
    texts.spoken(
        address,
        key!("steps-fact-{}", Fact, fact),
        &[("n", Arg::Count(count)), ("share", texts.percent(value).into())],
    )
}

/// Worker: what to ask next about a fact: the question to the client, and what is asked or filled in without anybody else
/// there.
pub fn ask(texts: &Texts, address: Address, fact: Fact) -> String {
    let alone = MessageKey::find(&["steps-ask-", fact.code()]).map(|key| texts.spoken(address, key, &[]));
    let both = ask_both(texts, address, fact);
    both.into_iter().chain(alone).collect::<Vec<_>>().join(" ")
}

/// A question to the client, in words that both may read; `None` where there is no such question.
pub fn ask_both(texts: &Texts, address: Address, fact: Fact) -> Option<String> {
    MessageKey::find(&["steps-ask-both-", fact.code()]).map(|key| texts.spoken(address, key, &[]))
}

/// What is due, or kept too long.
pub fn due(texts: &Texts, address: Address, due: &Due) -> String {
    fact(texts, address, due.fact, due.value)
}

/// Worker: why a gate held a step back.
pub fn held_back(texts: &Texts, gate: Gate) -> String {
    texts.get(key!("steps-held-{}", Gate, gate))
}

/// Worker: the question that takes the place of a step.
pub fn ask_first(texts: &Texts, gate: Gate) -> String {
    let key = match gate {
        Gate::G2 => key!("steps-first-G2"),
        Gate::G3 => key!("steps-first-G3"),
        Gate::G4 => key!("steps-first-G4"),
        Gate::G8 => key!("steps-first-G8"),
        Gate::G10 => key!("steps-first-G10"),
        Gate::G11 => key!("steps-first-G11"),
        // These ask nothing: they hold back, or let through.
        Gate::G1 | Gate::G5 | Gate::G6 | Gate::G7 | Gate::G9 | Gate::G12 => return held_back(texts, gate),
    };
    texts.get(key)
}

/// What a suggestion or an idea is called; an idea with the kind of support it is about.
pub fn title(
    texts: &Texts,
    address: Address,
    suggestion: &Suggestion,
    catalogue: &Catalogue,
    name: &dyn Fn(PersonId) -> String,
) -> String {
    let title = say(suggestion, catalogue, texts.to(address), name).title;
    match suggestion.support.filter(|_| suggestion.rule.is_empty()) {
        Some(kind) => format!("{title} ({})", texts.name(kind)),
        None => title,
    }
}

/// What it raises: "Raises: size, variation"; empty where it raises nothing.
pub fn raises(texts: &Texts, raises: &[Dimension]) -> String {
    let named: Vec<String> = raises.iter().map(|d| texts.name(*d)).collect();
    if named.is_empty() {
        String::new()
    } else {
        texts.with(key!("steps-raises"), &[("what", named.join(", ").into())])
    }
}

/// What is known about it, and where that stands; without a source, that there is none.
pub fn evidence(texts: &Texts, evidence: &str, sources: &[String]) -> String {
    if sources.is_empty() {
        return format!("{evidence} {}", texts.get(key!("steps-no-source")));
    }
    format!("{evidence} {}", texts.with(key!("steps-sources"), &[("sources", sources.join("; ").into())]))
}
