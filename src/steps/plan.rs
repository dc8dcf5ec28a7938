//! From a suggestion to a chosen step, or to a decision that silences it. Makes the entries; keeps nothing.

use chrono::NaiveDate;

use super::suggest::Suggestion;
use crate::domain::{Decision, DecisionId, Plan, Step, StepId, Verdict, Words};

/// So many steps are open at once unless the caseworker sets another number: a few that are carried out are worth
/// more than a list.
pub const OPEN_AT_MOST: usize = 3;

/// The step that was chosen, agreed and not yet begun. What was suggested to the caseworker alone is theirs alone: the client
/// could not choose it. `text` is what was read aloud. No address is chosen by
/// itself: the two choose one, or none.
pub fn choose(suggestion: &Suggestion, id: StepId, text: &str, today: NaiveDate) -> Step {
    Step {
        rule: Some(suggestion.rule.clone()).filter(|rule| !rule.is_empty()),
        people: suggestion.people.clone(),
        for_worker: suggestion.worker_only,
        ..Step::new(id, Words::of(text), today)
    }
}

/// The decision not to take a suggestion; "leave it as it is" is one. It silences the rule until its facts change.
pub fn decide(suggestion: &Suggestion, id: DecisionId, verdict: Verdict, reason: Words, today: NaiveDate) -> Decision {
    Decision { id, rule: suggestion.rule.clone(), facts: suggestion.fingerprint.clone(), verdict, reason, on: today }
}

/// One more step may be opened.
pub fn may_open(plan: &Plan, most: usize) -> bool {
    plan.open_steps() < most
}
