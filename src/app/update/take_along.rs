//! Taking a step or an address along in the client's own telephone: a code that its camera reads. Nothing goes online, and
//! nothing stands in it that does not stand on the screen.

use crate::app::command::Command;
use crate::app::layer::{CodeLayer, Layer, StepsTab};
use crate::app::model::Model;
use crate::app::shown::{marked_plan_row, offered_steps, resource_of, shown_plan};
use crate::domain::{MessageKey, PersonId};
use crate::steps::{PlanRow, Resource};
use crate::words;

/// The step that is marked, with who and when and where to, as far as it stands on the screen.
pub(super) fn step(model: &mut Model, tab: StepsTab, at: usize) {
    let parts = match tab {
        StepsTab::Plan => planned(model),
        StepsTab::Suggested | StepsTab::Ideas => offered(model, tab, at),
        StepsTab::AskNext => None,
    };
    let Some(parts) = parts else {
        model.say(model.texts.get(key!("code-no-step")));
        return;
    };
    // What comes last goes first where there is no room.
    let texts = (1..=parts.len()).rev().map(|count| parts[..count].join("\n")).collect();
    open(model, key!("code-title-step"), texts)
}

/// An entry of the directory as a card for the address book.
pub(super) fn address(model: &mut Model, resource: &Resource) {
    let texts = words::card::short(resource, model.texts.language());
    open(model, key!("code-title-address"), texts)
}

fn open(model: &mut Model, title: MessageKey, texts: Vec<String>) {
    let title = model.texts.get(title);
    model.layers.push(Layer::Code(CodeLayer { title, texts }));
}

/// A step of the plan.
fn planned(model: &Model) -> Option<Vec<String>> {
    let (plan, texts) = (shown_plan(model), &model.texts);
    let Some(PlanRow::Step(id)) = marked_plan_row(model) else { return None };
    let step = plan.steps.iter().find(|step| step.id == id)?;
    let who = (!step.who.is_empty()).then(|| texts.pair(&texts.get(key!("step-who")), step.who.as_str()));
    let by = step.by.map(|day| texts.pair(&texts.get(key!("step-by")), &texts.date(day)));
    let place = resource_of(model, step).map(|place| words::card::line(place, texts.language()));
    Some([Some(step.text.to_string()), by, who, place].into_iter().flatten().collect())
}

/// A step that is proposed: its places are still to be chosen from.
fn offered(model: &Model, tab: StepsTab, at: usize) -> Option<Vec<String>> {
    let session = model.session()?;
    let offered = offered_steps(model, tab);
    let step = offered.get(at)?;
    let name = |id: PersonId| session.name(id);
    let title = words::steps::title(&model.texts, session.address(), step, &model.catalogue, &name);
    Some(vec![title])
}

/// Carries out a command while a code is shown.
pub(super) fn run(model: &mut Model, command: Command) {
    if command == Command::Back {
        model.layers.pop();
    }
}
