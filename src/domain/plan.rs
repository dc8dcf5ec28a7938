//! What the client chose: goals, steps and decisions. They belong to the client, over all visits.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::code::codes;
use super::id::{DecisionId, GoalId, PersonId, ResourceId, StepId};
use super::text::Words;

codes! {
    /// What a step or a goal raises.
    Dimension, "dimension" {
        Size = "size", Variation = "variation", Density = "density", Reachability = "reachability",
        CareCapacity = "care_capacity", Strain = "strain",
    }
}
codes! {
    /// How far a step is.
    StepState, "step_state" { Idea = "idea", Agreed = "agreed", Doing = "doing", Done = "done", Dropped = "dropped" }
}
codes! {
    /// What was decided about a suggestion that was not chosen.
    Verdict, "verdict" { NotNow = "not_now", NotForUs = "not_for_us", LeaveAsItIs = "leave_as_it_is" }
}

/// What the client wants, in their words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Its identity.
    pub id: GoalId,
    /// In the client's words.
    pub words: Words,
    /// What it serves.
    pub dimension: Option<Dimension>,
    /// Since when.
    pub created: NaiveDate,
}

/// A step the client chose, or the caseworker for themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its identity.
    pub id: StepId,
    /// The goal it serves.
    #[serde(default)]
    pub goal: Option<GoalId>,
    /// The rule that suggested it (`R7`); `None` for an idea of the two.
    #[serde(default)]
    pub rule: Option<String>,
    /// What will be done.
    pub text: Words,
    /// Who does it.
    #[serde(default)]
    pub who: Words,
    /// By when.
    #[serde(default)]
    pub by: Option<NaiveDate>,
    /// How far it is.
    pub state: StepState,
    /// Why it was dropped.
    #[serde(default)]
    pub why: Words,
    /// What came of it.
    #[serde(default)]
    pub outcome: Words,
    /// Whom it involves.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// The resource it uses.
    #[serde(default)]
    pub resource: Option<ResourceId>,
    /// When the client chose it, or the caseworker.
    pub chosen_on: NaiveDate,
    /// The caseworker's alone, as the suggestion was of which it came, until they show it: then it is the client's.
    #[serde(default)]
    pub for_worker: bool,
}

impl Step {
    /// A step that was agreed on this day, in these words, and of which nothing more is known.
    pub fn new(id: StepId, text: Words, chosen_on: NaiveDate) -> Self {
        Self {
            id,
            goal: None,
            rule: None,
            text,
            who: Words::default(),
            by: None,
            state: StepState::Agreed,
            why: Words::default(),
            outcome: Words::default(),
            people: Vec::new(),
            resource: None,
            chosen_on,
            for_worker: false,
        }
    }
    /// Neither done nor dropped.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, StepState::Done | StepState::Dropped)
    }
}

/// What was decided about a suggestion; it silences the rule until the facts behind it change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Its identity.
    pub id: DecisionId,
    /// The rule.
    pub rule: String,
    /// The facts it rested on, as one comparable text.
    pub facts: String,
    /// What was decided.
    pub verdict: Verdict,
    /// Why, in the client's words.
    #[serde(default)]
    pub reason: Words,
    /// When.
    pub on: NaiveDate,
}

/// Goals, steps and decisions, each in order of entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// Goals.
    pub goals: Vec<Goal>,
    /// Steps.
    pub steps: Vec<Step>,
    /// Decisions.
    pub decisions: Vec<Decision>,
}

/// A row of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanRow {
    /// A goal.
    Goal(GoalId),
    /// A step.
    Step(StepId),
    /// A decision that silences a suggestion.
    Decision(DecisionId),
}

impl Plan {
    /// Of how many open steps the agreed day has passed.
    pub fn overdue(&self, today: NaiveDate) -> usize {
        self.steps.iter().filter(|s| s.is_open() && s.by.is_some_and(|day| day < today)).count()
    }
    /// How many of the client's steps are open; what the caseworker keeps for themselves is not counted.
    pub fn open_steps(&self) -> usize {
        self.steps.iter().filter(|s| s.is_open() && !s.for_worker).count()
    }
    /// What of it can be anybody's but the caseworker's.
    #[must_use]
    pub fn of_the_client(&self) -> Self {
        let steps = self.steps.iter().filter(|step| !step.for_worker).cloned().collect();
        Self { steps, ..self.clone() }
    }
    /// The same plan of the client's, with what the caseworker keeps for themselves in that other: a step that is shown in
    /// this one and is not there is left as it is here.
    #[must_use]
    pub(super) fn with_notes_of(&self, noted: &Self) -> Self {
        let is_in = |plan: &Self, id: StepId| plan.steps.iter().any(|step| step.id == id && !step.for_worker);
        // What was shown in between is the caseworker's again where it was before.
        let here = self.steps.iter().filter(|step| !step.for_worker || is_in(noted, step.id));
        let there = noted.steps.iter().filter(|step| step.for_worker && !is_in(self, step.id));
        Self { steps: here.chain(there).cloned().collect(), ..self.clone() }
    }
    /// Takes rows out; answers with how many there were.
    pub fn drop_rows(&mut self, rows: &[PlanRow]) -> usize {
        let count = |plan: &Self| plan.goals.len() + plan.steps.len() + plan.decisions.len();
        let before = count(self);
        self.goals.retain(|goal| !rows.contains(&PlanRow::Goal(goal.id)));
        self.steps.retain(|step| !rows.contains(&PlanRow::Step(step.id)));
        self.decisions.retain(|decision| !rows.contains(&PlanRow::Decision(decision.id)));
        before - count(self)
    }
    /// Takes out what was put on the plan on this day or later; answers how many rows that were. What an older step was
    /// changed to since stays.
    pub fn drop_since(&mut self, day: NaiveDate) -> usize {
        let goals = self.goals.iter().filter(|goal| goal.created >= day).map(|goal| PlanRow::Goal(goal.id));
        let steps = self.steps.iter().filter(|step| step.chosen_on >= day).map(|step| PlanRow::Step(step.id));
        let decisions = self.decisions.iter().filter(|of| of.on >= day).map(|of| PlanRow::Decision(of.id));
        let rows: Vec<PlanRow> = goals.chain(steps).chain(decisions).collect();
        for step in &mut self.steps {
            step.goal.take_if(|goal| rows.contains(&PlanRow::Goal(*goal)));
        }
        self.drop_rows(&rows)
    }
}
