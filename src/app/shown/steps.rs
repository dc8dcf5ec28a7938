//! The steps as they are shown: what is suggested, what is asked next, and what moving over a suggestion would change.

use super::plan;
use crate::app::command::Command;
use crate::app::layer::{Layer, StepsTab};
use crate::app::model::Model;
use crate::domain::Change;
use crate::seen::Thing;
use crate::steps::{self, AskNext, Due, Suggestion};
use crate::words;

/// What moving over a suggestion would change, shown as a ghost in the ring. Leaving it leaves no trace.
pub(in crate::app) fn ghost(model: &Model) -> Option<Change> {
    let Some(Layer::Steps(layer)) = model.layers.last() else { return None };
    let edits = offered(model, layer.tab).get(layer.at)?.preview.clone();
    (!edits.is_empty()).then(|| edits.into())
}

/// The suggestions that both may read. What rests on the worker's facts alone is not for both, and before others nothing
/// is proposed.
pub fn for_both(model: &Model) -> impl Iterator<Item = &Suggestion> {
    let session = model.session().filter(|session| session.seen().tells(Thing::Proposals));
    let found = session.and_then(|s| s.suggestions.as_ref()).into_iter();
    found.flat_map(|found| &found.steps).filter(|step| !step.worker_only)
}

/// Those that are shown: five, or all behind a key.
pub fn shown(model: &Model) -> Vec<&Suggestion> {
    let all = model.layers.iter().any(|l| matches!(l, Layer::Steps(steps) if steps.all));
    for_both(model).take(if all { usize::MAX } else { steps::SHOWN }).collect()
}

/// What the open list offers: suggestions, or ideas of the two; nothing in the others.
pub fn offered(model: &Model, tab: StepsTab) -> Vec<&Suggestion> {
    match tab {
        StepsTab::Suggested => shown(model),
        StepsTab::Ideas => {
            let session = model.session().filter(|session| session.seen().tells(Thing::Proposals));
            session.map(|s| s.ideas.iter().collect()).unwrap_or_default()
        }
        StepsTab::Plan | StepsTab::AskNext => Vec::new(),
    }
}

/// What to ask next, as far as both may read it: it follows from what those who look may see. Before others nothing is
/// asked.
pub fn questions(model: &Model) -> Vec<AskNext> {
    let session = model.session().filter(|session| session.seen().tells(Thing::Proposals));
    let Some(session) = session else { return Vec::new() };
    let is_for_both = |fact| words::steps::ask_both(&model.texts, session.address(), fact).is_some();
    session.questions.ask_next.iter().filter(|ask| is_for_both(ask.fact)).cloned().collect()
}

/// What is due; what is kept too long is told in the caseworker's agenda.
pub fn due(model: &Model) -> Vec<Due> {
    model.session().map(|s| s.questions.due.clone()).unwrap_or_default()
}

/// The keys in the footer of a list, the most needed first: those that do something there.
pub fn keys(tab: StepsTab) -> &'static [Command] {
    use Command as C;
    match tab {
        StepsTab::Suggested => {
            &[C::More, C::NextTab, C::Choose, C::Later, C::NotForUs, C::OwnStep, C::Directory, C::NewGoal, C::Back]
        }
        StepsTab::Plan => &[C::Edit, C::Right, C::NextTab, C::OwnStep, C::NewGoal, C::Delete, C::TakeAlong, C::Back],
        StepsTab::AskNext => &[C::Down, C::NextTab, C::OwnStep, C::NewGoal, C::Directory, C::Back],
        StepsTab::Ideas => &[C::More, C::NextTab, C::Choose, C::OwnStep, C::Directory, C::NewGoal, C::Back],
    }
}

/// How many rows the open list has.
pub fn rows(model: &Model, tab: StepsTab) -> usize {
    match tab {
        StepsTab::Suggested | StepsTab::Ideas => offered(model, tab).len(),
        StepsTab::Plan => plan::rows(&plan::shown(model)).len(),
        StepsTab::AskNext => questions(model).len() + due(model).len(),
    }
}
