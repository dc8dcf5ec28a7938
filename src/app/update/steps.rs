//! Linking steps: looking at a suggestion, choosing it, putting it off, and the plan. Nothing is added by itself.

use super::edit::{self, Made};
use super::{directory, open, plan, take_along};
use crate::app::command::{Command, moved, turned_over};
use crate::app::layer::{AskFor, Layer, StepsLayer, StepsTab};
use crate::app::model::Model;
use crate::app::settings::around;
use crate::app::shown::{offered_steps, shown_plan, steps_for_both, steps_rows};
use crate::domain::{DecisionId, PersonId, Step, StepId, Verdict, Words};
use crate::seen::called;
use crate::steps::{self, Because, Suggestion};

/// Opens the steps.
pub(super) fn open(model: &mut Model) {
    model.layers.push(Layer::Steps(StepsLayer::default()));
}

/// Carries out a command in the steps.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Steps(layer)) = model.layers.last() else { return };
    let (tab, at) = (layer.tab, layer.at);
    let count = steps_rows(model, tab);
    match (tab, command) {
        (_, Command::Undo) => edit::undo(model),
        (_, Command::Redo) => edit::redo(model),
        (_, Command::Directory) => directory::open(model),
        (_, Command::TakeAlong) => take_along::step(model, tab, at),
        (_, Command::NewGoal) => open::ask(model, key!("steps-goal-question"), AskFor::Goal),
        // Before it is typed, not after.
        (_, Command::OwnStep) if !has_room(model) => {}
        (_, Command::OwnStep) => open::ask(model, key!("steps-own-question"), AskFor::OwnStep),
        (StepsTab::Suggested | StepsTab::Ideas, Command::Choose) => {
            let chosen = offered_steps(model, tab).get(at).copied().cloned();
            if let Some(suggestion) = chosen {
                choose(model, &suggestion);
            }
        }
        (StepsTab::Suggested, Command::Later) => {
            decide(model, offered_steps(model, tab).get(at).copied().cloned(), Verdict::NotNow, "")
        }
        (StepsTab::Suggested, Command::LeaveAsItIs) => {
            decide(model, offered_steps(model, tab).get(at).copied().cloned(), Verdict::LeaveAsItIs, "")
        }
        (StepsTab::Suggested, Command::NotForUs) if at < count => {
            let marked = offered_steps(model, tab).get(at).map(|s| AskFor::NotForUs(s.rule.clone(), s.people.clone()));
            if let Some(asked) = marked {
                open::ask(model, key!("steps-why-not-question"), asked);
            }
        }
        (StepsTab::Plan, _) if plan::run(model, command) => {}
        _ => return look(model, command, count),
    }
    let left = steps_rows(model, tab);
    if let Some(Layer::Steps(layer)) = model.layers.last_mut() {
        layer.at = layer.at.min(left.saturating_sub(1));
    }
}

/// The lists, in the order in which a key goes through them.
const TABS: [StepsTab; 4] = [StepsTab::Suggested, StepsTab::Plan, StepsTab::AskNext, StepsTab::Ideas];

/// Commands that only look.
fn look(model: &mut Model, command: Command, count: usize) {
    let Some(Layer::Steps(layer)) = model.layers.last_mut() else { return };
    match command {
        Command::More => {
            layer.opened = !layer.opened;
            layer.scroll = 0;
        }
        // What is told of the marked row goes page by page.
        Command::PageDown | Command::PageUp if layer.opened || layer.tab == StepsTab::Plan => {
            layer.scroll = turned_over(layer.scroll, command).unwrap_or_default();
        }
        Command::NextTab => {
            layer.tab = around(&TABS, layer.tab, true);
            (layer.at, layer.scroll) = (0, 0);
            layer.opened = false;
        }
        Command::Right if layer.tab == StepsTab::Suggested => layer.all = !layer.all,
        Command::Back if layer.opened => layer.opened = false,
        Command::Back => {
            model.layers.pop();
        }
        _ => {
            layer.at = moved(layer.at, count, command);
            layer.scroll = 0;
        }
    }
    light_up(model);
}

/// The people who fired the suggestion light up in the ring.
fn light_up(model: &mut Model) {
    let Some(Layer::Steps(layer)) = model.layers.last() else {
        if let Some(session) = model.session_mut() {
            session.marked.clear();
        }
        return;
    };
    let people: Vec<PersonId> = match offered_steps(model, layer.tab).get(layer.at) {
        Some(s) => {
            let because = s.because.iter().filter_map(Because::for_both).flat_map(|b| b.people);
            s.people.iter().copied().chain(because).collect()
        }
        None => Vec::new(),
    };
    if let Some(session) = model.session_mut() {
        session.marked = people;
    }
}

/// The client chooses a step: it stands in the plan as agreed.
pub(super) fn choose(model: &mut Model, suggestion: &Suggestion) {
    if !has_room(model) {
        return;
    }
    if put_in(model, suggestion) == Made::Saving {
        model.say(model.texts.get(key!("steps-chosen")));
    }
}

/// Puts a suggestion into the plan, without a word.
pub(super) fn put_in(model: &mut Model, suggestion: &Suggestion) -> Made {
    let Some(session) = model.session() else { return Made::Nothing };
    let said = steps::texts::say(suggestion, &model.catalogue, model.texts.to(session.address()), &|id| {
        session.network.person(id).map_or(String::new(), |p| called(p).to_string())
    });
    let step = steps::choose(suggestion, StepId(model.ids.fresh()), &said.title, model.now.today);
    plan::change(model, |plan| plan.steps.push(step))
}

/// A step of their own, in their words.
pub(super) fn add_own(model: &mut Model, typed: &str) {
    let Some(text) = Words::new(typed) else { return };
    if !has_room(model) {
        return;
    }
    let step = Step::new(StepId(model.ids.fresh()), text, model.now.today);
    plan::change(model, |plan| plan.steps.push(step));
}

/// So many steps may be open at once; more are a list, not a plan. Those are counted that are shown.
/// Says so where no more may be.
pub(super) fn has_room(model: &mut Model) -> bool {
    let most = model.settings.open_steps;
    let has_room = steps::may_open(&shown_plan(model), most);
    if !has_room {
        model.say(model.texts.with(key!("steps-enough-open"), &[("n", most.into())]));
    }
    has_room
}

fn decide(model: &mut Model, about: Option<Suggestion>, verdict: Verdict, reason: &str) {
    let Some(suggestion) = about else { return };
    let id = DecisionId(model.ids.fresh());
    let decision = steps::decide(&suggestion, id, verdict, Words::of(reason), model.now.today);
    if plan::change(model, |plan| plan.decisions.push(decision)) == Made::Saving {
        model.say(model.texts.get(key!("steps-decided")));
    }
}

/// Why it is not for this client is known now.
pub(super) fn not_for_us(model: &mut Model, (rule, people): &(String, Vec<PersonId>), reason: &str) {
    let about = steps_for_both(model).find(|s| s.rule == *rule && s.people == *people).cloned();
    decide(model, about, Verdict::NotForUs, reason)
}
