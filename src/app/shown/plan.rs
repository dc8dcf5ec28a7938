//! The plan as it is shown: its rows, and which of them is marked.

use std::borrow::Cow;

use crate::app::layer::{Layer, StepsTab};
use crate::app::model::Model;
use crate::domain::{Plan, Step, StepId};
use crate::steps::{PlanRow, Resource};

/// The rows: goals, steps, then what was decided.
pub fn rows(plan: &Plan) -> Vec<PlanRow> {
    let goals = plan.goals.iter().map(|g| PlanRow::Goal(g.id));
    let steps = plan.steps.iter().map(|s| PlanRow::Step(s.id));
    goals.chain(steps).chain(plan.decisions.iter().map(|d| PlanRow::Decision(d.id))).collect()
}

/// The plan as those who look now may read it.
pub fn shown(model: &Model) -> Cow<'_, Plan> {
    model.session().map_or_else(|| Cow::Owned(Plan::default()), |session| Cow::Borrowed(session.plan()))
}

/// The entry of the directory that a step of the plan uses, as far as it may be read: it can name anybody.
pub fn resource_of<'a>(model: &'a Model, step: &Step) -> Option<&'a Resource> {
    let resource = model.catalogue.resource(step.resource?)?;
    (!model.catalogue.breaks(resource, &model.session()?.quiet())).then_some(resource)
}

pub(in crate::app) fn marked(model: &Model) -> Option<PlanRow> {
    let Some(Layer::Steps(layer)) = model.layers.last() else { return None };
    (layer.tab == StepsTab::Plan).then(|| rows(&shown(model)).get(layer.at).copied())?
}

/// The step on this row of the plan.
pub(in crate::app) fn step_at(model: &Model, at: usize) -> Option<StepId> {
    match rows(&shown(model)).get(at)? {
        PlanRow::Step(id) => Some(*id),
        PlanRow::Goal(_) | PlanRow::Decision(_) => None,
    }
}

/// The step that is marked in the plan.
pub(in crate::app) fn marked_step(model: &Model) -> Option<StepId> {
    match marked(model)? {
        PlanRow::Step(id) => Some(id),
        PlanRow::Goal(_) | PlanRow::Decision(_) => None,
    }
}
