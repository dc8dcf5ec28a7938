//! The worker's page about the steps: what is done about the marked row.

use super::edit::Made;
use super::{decide, open, plan, steps};
use crate::app::command::Command;
use crate::app::form::Subject;
use crate::app::model::Model;
use crate::app::shown::{self};
use crate::domain::StepId;
use crate::steps::{PlanRow, Suggestion};

/// Carries out a command on the marked row; `false` for one that only looks.
pub(super) fn run(model: &mut Model, at: usize, command: Command) -> bool {
    let Some(row) = shown::worker_rows(model).into_iter().nth(at) else { return false };
    if let (Command::Choose, Some(item)) = (command, row.item) {
        decide::turn(model, item);
        return true;
    }
    match (command, row.plan, row.suggestion) {
        (Command::Choose, Some(PlanRow::Step(id)), _) if row.is_own => show(model, id),
        (Command::Choose, _, Some(suggestion)) => choose(model, &suggestion),
        (Command::Open, Some(PlanRow::Step(id)), _) => open::form(model, Subject::Step(id)),
        (Command::Open, Some(PlanRow::Goal(id)), _) => open::form(model, Subject::Goal(id)),
        (Command::Delete, Some(row), _) => plan::take_out(model, row),
        _ => return false,
    }
    true
}

/// What was suggested to the caseworker alone is theirs until they show it; anything else is chosen as at the table.
fn choose(model: &mut Model, suggestion: &Suggestion) {
    if !suggestion.worker_only {
        return steps::choose(model, suggestion);
    }
    if steps::put_in(model, suggestion) == Made::Saving {
        model.say(model.texts.get(key!("worker-own-step-chosen")));
    }
}

/// The caseworker shows a step that was theirs alone: it is the client's from now on, with what they may read of any other.
fn show(model: &mut Model, id: StepId) {
    if !steps::has_room(model) {
        return;
    }
    if plan::change_step(model, id, |step| step.for_worker = false) == Made::Saving {
        model.say(model.texts.get(key!("worker-own-step-shown")));
    }
}
