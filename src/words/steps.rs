//! What stands behind the steps, in sentences: facts, questions, and what a gate says. The steps' own texts come from
//! the catalogue; nothing here names anybody.

use crate::domain::Code;
use crate::steps::{Because, Due, Fact, Gate};
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
