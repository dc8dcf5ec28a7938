//! The forms of a step and of a goal: who does what by when, for which goal, and what came of it.

use serde::{Deserialize, Serialize};

use super::{Row, Unfit, day, listed, turn, turn_sure, typed, unasked, worded};
use crate::domain::{Goal, GoalId, Plan, Step, Words};
use crate::text::Texts;

/// A row of the form of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// What will be done.
    Text,
    /// The goal it serves.
    Goal,
    /// Who does it.
    Who,
    /// By when.
    By,
    /// How far it is.
    State,
    /// What came of it.
    Outcome,
    /// Why it was dropped.
    Why,
}

/// The rows, in order.
pub const FIELDS: [Field; 7] =
    [Field::Text, Field::Goal, Field::Who, Field::By, Field::State, Field::Outcome, Field::Why];

/// What a row shows.
pub fn row(step: &Step, field: Field, plan: &Plan, texts: &Texts) -> Row {
    unasked(match field {
        Field::Text => worded(texts, "step-text", step.text.as_str()),
        Field::Goal => {
            let goal = plan.goals.iter().find(|g| Some(g.id) == step.goal);
            Row { text: false, ..worded(texts, "step-goal", goal.map_or("", |g| g.words.as_str())) }
        }
        Field::Who => worded(texts, "step-who", step.who.as_str()),
        Field::By => typed(texts, "step-by", &step.by.map(|d| texts.date(d)).unwrap_or_default()),
        Field::State => listed(texts, "step-state", Some(step.state)),
        Field::Outcome => worded(texts, "step-outcome", step.outcome.as_str()),
        Field::Why => worded(texts, "step-why", step.why.as_str()),
    })
}

/// The step with the row turned one further or back.
pub fn turned(step: &Step, field: Field, plan: &Plan, forward: bool) -> Step {
    let mut s = step.clone();
    match field {
        Field::Goal => s.goal = turn_goal(step.goal, plan, forward),
        Field::State => s.state = turn_sure(s.state, forward),
        _ => {}
    }
    s
}

/// The step with a typed row set.
///
/// # Errors
/// When the text does not fit the row.
pub fn with_text(step: &Step, field: Field, text: &str) -> Result<Step, Unfit> {
    let mut s = step.clone();
    match field {
        Field::Text => s.text = Words::new(text).ok_or("step-needs-text")?,
        Field::Who => s.who = Words::of(text),
        Field::By => s.by = day(text)?,
        Field::Outcome => s.outcome = Words::of(text),
        Field::Why => s.why = Words::of(text),
        Field::Goal | Field::State => {}
    }
    Ok(s)
}

/// The step with the row empty again.
pub fn cleared(step: &Step, field: Field) -> Step {
    let mut s = step.clone();
    match field {
        Field::Goal => s.goal = None,
        Field::Who => s.who = Words::default(),
        Field::By => s.by = None,
        Field::Outcome => s.outcome = Words::default(),
        Field::Why => s.why = Words::default(),
        Field::Text | Field::State => {}
    }
    s
}

/// The goals of the plan round and round, none included.
fn turn_goal(now: Option<GoalId>, plan: &Plan, forward: bool) -> Option<GoalId> {
    let all: Vec<Option<GoalId>> = std::iter::once(None).chain(plan.goals.iter().map(|g| Some(g.id))).collect();
    crate::app::settings::around(&all, now, forward)
}

/// A row of the form of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GoalField {
    /// What the client wants, in their words.
    Words,
    /// The dimension it serves.
    Dimension,
}

/// The rows of a goal, in order.
pub const GOAL_FIELDS: [GoalField; 2] = [GoalField::Words, GoalField::Dimension];

/// What a row of a goal shows.
pub fn goal_row(goal: &Goal, field: GoalField, texts: &Texts) -> Row {
    match field {
        GoalField::Words => worded(texts, "goal-words", goal.words.as_str()),
        GoalField::Dimension => listed(texts, "goal-dimension", goal.dimension),
    }
}

/// The goal with the dimension turned one further or back; its words are typed.
pub fn goal_turned(goal: &Goal, field: GoalField, forward: bool) -> Goal {
    match field {
        GoalField::Words => goal.clone(),
        GoalField::Dimension => Goal { dimension: turn(goal.dimension, forward), ..goal.clone() },
    }
}

/// The goal in other words.
///
/// # Errors
/// When there are none.
pub fn goal_with_text(goal: &Goal, field: GoalField, text: &str) -> Result<Goal, Unfit> {
    Ok(match field {
        GoalField::Words => Goal { words: Words::new(text).ok_or("step-needs-text")?, ..goal.clone() },
        GoalField::Dimension => goal.clone(),
    })
}

/// The goal without a dimension again; it is never without words.
pub fn goal_cleared(goal: &Goal, field: GoalField) -> Goal {
    match field {
        GoalField::Words => goal.clone(),
        GoalField::Dimension => Goal { dimension: None, ..goal.clone() },
    }
}
