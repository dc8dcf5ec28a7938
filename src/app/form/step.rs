//! The forms of a step and of a goal: who does what by when, for which goal, and what came of it.

use serde::{Deserialize, Serialize};

use super::Unfit;
use super::asked::Asked;
use super::beside::Beside;
use crate::domain::{Goal, GoalId, Step, Words};

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

/// The rows, in order; so few that they need no heading.
pub const FIELDS: &[Field] =
    &[Field::Text, Field::Goal, Field::Who, Field::By, Field::State, Field::Outcome, Field::Why];

type A = Asked<Step>;

/// What a row asks.
pub fn asked(field: Field) -> Asked<Step> {
    let row = match field {
        Field::Text => A::typed(key!("step-text"), |s: &Step, _| s.text.as_str().to_string(), take_text).own(),
        Field::Goal => A::other(key!("step-goal"), goal).own().turn(turn_goal).clear(|s| s.goal = None),
        Field::Who => A::words(key!("step-who"), |s| &mut s.who),
        Field::By => A::day(key!("step-by"), |s| &mut s.by),
        Field::State => A::sure(key!("step-state"), |s| &mut s.state, None),
        Field::Outcome => A::words(key!("step-outcome"), |s| &mut s.outcome),
        Field::Why => A::words(key!("step-why"), |s| &mut s.why),
    };
    row.written()
}

fn take_text(step: &mut Step, text: &str, _: &Beside<'_>) -> Result<(), Unfit> {
    step.text = Words::new(text).ok_or(key!("step-needs-text"))?;
    Ok(())
}

fn goal(step: &Step, at: &Beside<'_>) -> Option<String> {
    let goal = at.plan.goals.iter().find(|goal| Some(goal.id) == step.goal);
    goal.map(|goal| goal.words.as_str().to_string()).filter(|words| !words.is_empty())
}

/// The goals of the plan round and round, none included.
fn turn_goal(step: &mut Step, forward: bool, at: &Beside<'_>) {
    let all: Vec<Option<GoalId>> = std::iter::once(None).chain(at.plan.goals.iter().map(|g| Some(g.id))).collect();
    step.goal = crate::app::settings::around(&all, step.goal, forward);
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
pub const GOAL_FIELDS: &[GoalField] = &[GoalField::Words, GoalField::Dimension];

/// What a row of a goal asks.
pub fn goal_asked(field: GoalField) -> Asked<Goal> {
    match field {
        GoalField::Words => {
            Asked::typed(key!("goal-words"), |g: &Goal, _| g.words.as_str().to_string(), take_words).own()
        }
        GoalField::Dimension => Asked::one_of(key!("goal-dimension"), |g| &mut g.dimension),
    }
}

/// A goal is never without words.
fn take_words(goal: &mut Goal, text: &str, _: &Beside<'_>) -> Result<(), Unfit> {
    goal.words = Words::new(text).ok_or(key!("step-needs-text"))?;
    Ok(())
}
