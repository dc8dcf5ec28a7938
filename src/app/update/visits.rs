//! The visits: opening, closing for good, starting the next, and which to compare.

use super::{consent, discuss, open};
use crate::app::command::{Command, moved};
use crate::app::effect::Effect;
use crate::app::form::{Subject, day};
use crate::app::layer::{AskFor, Layer, Question, Reading, ReadingOf, Yes};
use crate::app::model::Model;
use crate::domain::{MessageKey, Visit, VisitId};
use crate::text::Texts;
use crate::words;

/// Opens the list of visits, the present one marked.
pub(super) fn open(model: &mut Model) {
    let Some(session) = model.session() else { return };
    let here = session.network.visit().id;
    let at = session.visits.iter().position(|v| v.id == here).unwrap_or(0);
    model.layers.push(Layer::Visits(at));
}

/// Carries out a command in the list of visits.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Visits(at)) = model.layers.last() else { return };
    let at = *at;
    let Some(session) = model.session() else { return };
    let (client, count) = (session.network.client().id, session.visits.len());
    let marked = session.visits.get(at).map(|v| v.id);
    match command {
        Command::Open => {
            if let Some(visit) = marked {
                model.layers.pop();
                model.request(Effect::OpenVisit(client, visit))
            }
        }
        Command::CloseVisit => read_back(model),
        Command::NextVisit if session.visits.iter().any(|v| !v.closed) => {
            model.say(model.texts.get(key!("visits-close-first")));
        }
        Command::NextVisit => open::ask(model, key!("visits-date-question"), AskFor::VisitDate),
        Command::Compare => compare_with(model, marked),
        Command::Edit => open::form(model, Subject::Visit),
        Command::ToDiscuss => discuss::open(model),
        Command::Back => {
            model.layers.pop();
        }
        _ => {
            if let Some(Layer::Visits(at)) = model.layers.last_mut() {
                *at = moved(*at, count, command);
            }
        }
    }
}

/// Before a visit is closed, what will be kept is read back in the client's language. Leaving the page leads to
/// the question.
fn read_back(model: &mut Model) {
    let Some(session) = model.session() else { return };
    if session.network.visit().closed {
        model.say(model.texts.get(key!("visits-closed-already")));
        return;
    }
    let spoken = Texts::new(session.network.client().language);
    let mut lines = vec![spoken.get(key!("visits-read-back")), String::new()];
    lines.extend(words::show(session.seen(), &spoken, model.now.today).lines().map(str::to_string));
    let text = model.texts.get(key!("visits-close-question"));
    let title = spoken.get(key!("visits-read-back-title"));
    if !consent::ends(model) {
        model.layers.push(Layer::Question(Question { text, yes: Yes::CloseVisit }));
    }
    model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
}

/// Closes the open visit for good.
pub(super) fn close(model: &mut Model) {
    let Some(session) = model.session() else { return };
    model.request(Effect::CloseVisit(session.network.client().id, session.network.visit().id))
}

/// Why this cannot be the day of a visit.
pub(super) fn unfit(model: &Model, typed: &str) -> Option<MessageKey> {
    match day(typed) {
        Ok(Some(date)) if date > model.now.today => Some(key!("visits-not-yet")),
        Ok(_) => None,
        Err(key) => Some(key),
    }
}

/// Starts the next visit on the day that was typed; today where nothing was. The drawing of an earlier day takes its
/// place among the visits.
pub(super) fn next(model: &mut Model, typed: &str) {
    let date = day(typed).ok().flatten().unwrap_or(model.now.today);
    let id = VisitId(model.ids.fresh());
    let Some(session) = model.session() else { return };
    let before = session.visits.iter().filter(|v| v.date <= date).map(|v| v.number).max().unwrap_or(0);
    let number = before + 1;
    let client = session.network.client().id;
    let is_earlier = session.visits.iter().any(|v| v.number > before);
    model.layers.clear();
    if is_earlier {
        let args = [("date", model.texts.date(date).into()), ("number", (number as usize).into())];
        model.say(model.texts.with(key!("visits-earlier-told"), &args));
    }
    model.request(Effect::NextVisit(client, Box::new(Visit::new(id, number, date))))
}

/// Compares the marked visit with the one on the screen; with the one before where that one itself is marked, and with
/// what the client wishes where there is no other.
fn compare_with(model: &mut Model, marked: Option<VisitId>) {
    let Some(session) = model.session() else { return };
    let here = session.network.visit().id;
    let client = session.network.client().id;
    let before = || session.visits.iter().rev().skip_while(|v| v.id != here).nth(1).map(|v| v.id);
    let other = marked.filter(|visit| *visit != here).or_else(before);
    if other.is_none() && session.visits.len() < 2 && !session.seen().people().any(|p| session.seen().is_wished(p)) {
        model.say(model.texts.get(key!("visits-nothing-to-compare")));
        return;
    }
    model.request(Effect::LoadVisits(client, other))
}
