//! The plan: goals, steps and decisions, each on a row of its own, with what can be changed of it.

use super::edit::{self, Made};
use super::open;
use crate::app::command::Command;
use crate::app::form::Subject;
use crate::app::layer::AskFor;
use crate::app::model::Model;
use crate::app::settings::around;
use crate::app::shown::marked_plan_row;
use crate::domain::{Change, Code, Edit, Goal, GoalId, Plan, Step, StepId, StepState, Words};
use crate::steps::PlanRow;

/// Carries out a command on the marked row; `false` for one that only looks.
pub(super) fn run(model: &mut Model, command: Command) -> bool {
    let Some(row) = marked_plan_row(model) else { return false };
    match (command, row) {
        (Command::More | Command::Edit, PlanRow::Step(id)) => open::form(model, Subject::Step(id)),
        (Command::More | Command::Edit, PlanRow::Goal(id)) => open::form(model, Subject::Goal(id)),
        (Command::More | Command::Edit, PlanRow::Decision(_)) => {}
        (Command::Right, PlanRow::Step(id)) => turn_state(model, id, true),
        (Command::Left, PlanRow::Step(id)) => turn_state(model, id, false),
        (Command::Delete, row) => take_out(model, row),
        _ => return false,
    }
    true
}

/// Takes a row out of the plan, as one change that can be taken back.
pub(super) fn take_out(model: &mut Model, row: PlanRow) {
    change(model, |plan| remove(plan, row));
}

/// Takes a row out of the plan. The steps of a goal stay, without it; a decision that goes lets its rule speak again.
fn remove(plan: &mut Plan, row: PlanRow) {
    match row {
        PlanRow::Step(id) => plan.steps.retain(|s| s.id != id),
        PlanRow::Decision(id) => plan.decisions.retain(|d| d.id != id),
        PlanRow::Goal(id) => {
            plan.goals.retain(|g| g.id != id);
            for step in plan.steps.iter_mut().filter(|s| s.goal == Some(id)) {
                step.goal = None;
            }
        }
    }
}

/// One state further or back. A step that is done asks what came of it, one that is dropped asks why.
fn turn_state(model: &mut Model, id: StepId, forward: bool) {
    let step = model.session().and_then(|s| s.network.plan().steps.iter().find(|s| s.id == id));
    let Some(state) = step.map(|s| s.state) else { return };
    let next = around(StepState::ALL, state, forward);
    change_step(model, id, |step| step.state = next);
    let asks = match next {
        StepState::Done => Some((key!("steps-outcome-question"), AskFor::Outcome(id))),
        StepState::Dropped => Some((key!("steps-why-dropped-question"), AskFor::Dropped(id))),
        StepState::Idea | StepState::Agreed | StepState::Doing => None,
    };
    if let Some((question, goes_to)) = asks {
        open::ask(model, question, goes_to);
    }
}

/// Why a step was dropped is known now. Nothing typed leaves what was known.
pub(super) fn dropped(model: &mut Model, id: StepId, why: &str) {
    let Some(why) = Words::new(why) else { return };
    change_step(model, id, |step| step.why = why);
}

/// What came of a step is known now. Nothing typed leaves what was known.
pub(super) fn outcome(model: &mut Model, id: StepId, came: &str) {
    let Some(came) = Words::new(came) else { return };
    change_step(model, id, |step| step.outcome = came);
}

/// A goal in the client's words; the dimension it serves is chosen in its form.
pub(super) fn add_goal(model: &mut Model, typed: &str) {
    let Some(words) = Words::new(typed) else { return };
    let goal = Goal { id: GoalId(model.ids.fresh()), words, dimension: None, created: model.now.today };
    let id = goal.id;
    if change(model, |plan| plan.goals.push(goal)) == Made::Saving {
        open::form(model, Subject::Goal(id));
    }
}

/// Changes one step.
pub(super) fn change_step(model: &mut Model, id: StepId, edit: impl FnOnce(&mut Step)) -> Made {
    change(model, |plan| {
        if let Some(step) = plan.steps.iter_mut().find(|s| s.id == id) {
            edit(step);
        }
    })
}

/// Changes one goal.
pub(super) fn change_goal(model: &mut Model, id: GoalId, edit: impl FnOnce(&mut Goal)) -> Made {
    change(model, |plan| {
        if let Some(goal) = plan.goals.iter_mut().find(|g| g.id == id) {
            edit(goal);
        }
    })
}

/// Changes the plan, as one change that is saved and can be taken back.
pub(super) fn change(model: &mut Model, edit: impl FnOnce(&mut Plan)) -> Made {
    let Some(session) = model.session() else { return Made::Nothing };
    let mut plan = session.network.plan().clone();
    edit(&mut plan);
    if plan == *session.network.plan() {
        return Made::Nothing;
    }
    edit::make(model, Change::one(Edit::PutPlan(Box::new(plan))))
}
