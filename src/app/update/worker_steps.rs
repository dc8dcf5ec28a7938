//! The worker's page about the steps: what is done about the marked row.

use super::{decide, open, plan, steps};
use crate::app::command::Command;
use crate::app::event::Effect;
use crate::app::form::Subject;
use crate::app::model::Model;
use crate::app::shown::{self};
use crate::steps::PlanRow;

/// Carries out a command on the marked row; `None` for one that only looks.
pub(super) fn run(model: &mut Model, at: usize, command: Command) -> Option<Vec<Effect>> {
    let row = shown::worker_rows(model).into_iter().nth(at)?;
    if let (Command::Choose, Some(item)) = (command, row.item) {
        decide::turn(model, item);
        return Some(Vec::new());
    }
    match (command, row.plan, row.suggestion) {
        (Command::Choose, _, Some(suggestion)) => Some(steps::choose(model, &suggestion)),
        (Command::Open, Some(PlanRow::Step(id)), _) => Some(open::form(model, Subject::Step(id))),
        (Command::Open, Some(PlanRow::Goal(id)), _) => Some(open::form(model, Subject::Goal(id))),
        (Command::Delete, Some(row), _) => Some(plan::take_out(model, row)),
        _ => None,
    }
}
