//! The visits: opening, closing for good, starting the next, comparing two, and who still has to be discussed.

use super::{ask, form, moved, people};
use crate::app::command::Command;
use crate::app::event::Effect;
use crate::app::form::day;
use crate::app::layer::{AskFor, CompareLayer, Layer, Question, Reading, ReadingOf, Subject, Yes};
use crate::app::model::Model;
use crate::domain::{Discussed, Edit, Network, Person, Sector, Visit, VisitId};
use crate::text::Texts;
use crate::words;

/// Opens the list of visits, the present one marked.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let Some(session) = model.session() else { return Vec::new() };
    let here = session.network.visit().id;
    let at = session.visits.iter().position(|v| v.id == here).unwrap_or(0);
    model.layers.push(Layer::Visits(at));
    Vec::new()
}

/// Carries out a command in the list of visits.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Layer::Visits(at)) = model.layers.last() else { return Vec::new() };
    let at = *at;
    let Some(session) = model.session() else { return Vec::new() };
    let (client, count) = (session.network.client().id, session.visits.len());
    let marked = session.visits.get(at).map(|v| v.id);
    match command {
        Command::Open => match marked {
            Some(visit) => {
                model.layers.pop();
                vec![Effect::OpenVisit(client, visit)]
            }
            None => Vec::new(),
        },
        Command::CloseVisit => read_back(model),
        Command::NextVisit if session.visits.iter().any(|v| !v.closed) => {
            model.say(model.texts.get("visits-close-first"));
            Vec::new()
        }
        Command::NextVisit => ask::ask(model, "visits-date-question", AskFor::VisitDate),
        Command::Compare => compare_with(model, marked),
        Command::Edit => form::open(model, Subject::Visit),
        Command::ToDiscuss => to_discuss(model),
        Command::Back => {
            model.layers.pop();
            Vec::new()
        }
        _ => {
            if let Some(Layer::Visits(at)) = model.layers.last_mut() {
                *at = moved(*at, count, command);
            }
            Vec::new()
        }
    }
}

/// Before a visit is closed, what will be kept is read back in the client's language. Leaving the page leads to
/// the question.
fn read_back(model: &mut Model) -> Vec<Effect> {
    let Some(session) = model.session() else { return Vec::new() };
    if session.network.visit().closed {
        model.say(model.texts.get("visits-closed-already"));
        return Vec::new();
    }
    let spoken = Texts::new(session.network.client().language);
    let view = session.told_view();
    let mut lines = vec![spoken.get("visits-read-back"), String::new()];
    lines.extend(words::show(&session.network, &spoken, model.now.today, view).lines().map(str::to_string));
    let text = model.texts.get("visits-close-question");
    let title = spoken.get("visits-read-back-title");
    model.layers.push(Layer::Question(Question { text, yes: Yes::CloseVisit }));
    model.layers.push(Layer::Reading(Reading { title, lines, scroll: 0, what: ReadingOf::Words }));
    Vec::new()
}

/// Closes the open visit for good.
pub(super) fn close(model: &mut Model) -> Vec<Effect> {
    let Some(session) = model.session() else { return Vec::new() };
    vec![Effect::CloseVisit(session.network.client().id, session.network.visit().id)]
}

/// Starts the next visit on the day that was typed; today where nothing was. The day of an earlier drawing will do.
pub(super) fn next(model: &mut Model, typed: &str) -> Vec<Effect> {
    let date = match day(typed) {
        Ok(date) => date.unwrap_or(model.now.today),
        Err(key) => {
            model.warn(model.texts.get(key));
            return Vec::new();
        }
    };
    let id = VisitId(model.ids.fresh());
    let Some(session) = model.session() else { return Vec::new() };
    let number = session.visits.iter().map(|v| v.number).max().unwrap_or(0) + 1;
    let client = session.network.client().id;
    model.layers.clear();
    vec![Effect::NextVisit(client, Box::new(Visit::new(id, number, date)))]
}

/// Compares the marked visit with the one on the screen.
fn compare_with(model: &mut Model, marked: Option<VisitId>) -> Vec<Effect> {
    let Some(session) = model.session() else { return Vec::new() };
    let here = session.network.visit().id;
    let client = session.network.client().id;
    let other = match marked {
        Some(visit) if visit != here => Some(visit),
        // The present one is marked: compare it with the one before.
        _ => session.visits.iter().rev().skip_while(|v| v.id != here).nth(1).map(|v| v.id),
    };
    match other {
        Some(visit) => vec![Effect::LoadVisit(client, visit)],
        None => {
            model.say(model.texts.get("visits-nothing-to-compare"));
            Vec::new()
        }
    }
}

/// The visit to compare with is there: the earlier one stands on the left.
pub(super) fn compare(model: &mut Model, other: Network) {
    let Some(session) = model.session() else { return };
    let here = session.network.clone();
    let (before, after) = if other.visit().number < here.visit().number { (other, here) } else { (here, other) };
    let layer = CompareLayer { before, after, at: 0, measures: false };
    model.layers.push(Layer::Compare(Box::new(layer)));
}

/// Carries out a command in the comparison.
pub(super) fn run_compare(model: &mut Model, command: Command) -> Vec<Effect> {
    let count = changes(model).len();
    let Some(Layer::Compare(layer)) = model.layers.last_mut() else { return Vec::new() };
    match command {
        Command::OtherWay => layer.measures = !layer.measures,
        Command::Back => {
            model.layers.pop();
            if let Some(session) = model.session_mut() {
                session.marked.clear();
            }
            return Vec::new();
        }
        _ => layer.at = moved(layer.at, count, command),
    }
    let at = match model.layers.last() {
        Some(Layer::Compare(layer)) => layer.at,
        _ => 0,
    };
    let people = changes(model).into_iter().nth(at).map(|(_, people)| people).unwrap_or_default();
    if let Some(session) = model.session_mut() {
        session.marked = people.into_iter().filter(|id| session.network.person(*id).is_some()).collect();
    }
    Vec::new()
}

/// The sentences of the comparison, headings included, each with the people it lights up.
pub fn changes(model: &Model) -> Vec<(String, Vec<crate::domain::PersonId>)> {
    let (Some(Layer::Compare(layer)), Some(session)) = (model.layers.last(), model.session()) else { return Vec::new() };
    let name = |p: &Person| session.name_of(p);
    let client = session.network.client().shown_name().to_string();
    let telling = words::compare::Telling { name: &name, client: &client, qualities: !session.hides_qualities(), household: true };
    let found = crate::domain::compare(&layer.before, &layer.after);
    let mut lines = Vec::new();
    let told = words::compare::changes(&found, &layer.before, &layer.after, &model.texts, &telling);
    for group in told.into_iter().chain(words::compare::steps(&found, &layer.after, &model.texts)) {
        lines.push((group.heading, Vec::new()));
        lines.extend(group.sentences.into_iter().map(|s| (format!("  {}", s.text), s.people)));
    }
    let rest = words::compare::unchanged(&found, &layer.after, &model.texts, &telling);
    lines.extend(rest.into_iter().map(|s| (s.text, s.people)));
    lines.push((words::compare::caution(&model.texts), Vec::new()));
    lines
}

/// In which order an interview goes through the domains.
const INTERVIEW: [Sector; 9] = [
    Sector::Household, Sector::Family, Sector::Friends, Sector::Neighbours, Sector::WorkSchool, Sector::Clubs,
    Sector::Online, Sector::Services, Sector::Other,
];

/// The members who were not discussed at this visit yet, in the order of an interview.
pub fn not_discussed(network: &Network) -> Vec<&Person> {
    let open = |sector: Sector| network.people().filter(move |p| p.sector == sector && p.discussed == Discussed::NotDiscussed);
    INTERVIEW.into_iter().flat_map(open).collect()
}

/// Selects the next member who was not discussed yet and opens their form; says so when there is none left.
fn to_discuss(model: &mut Model) -> Vec<Effect> {
    let Some(session) = model.session() else { return Vec::new() };
    let next = not_discussed(&session.network).first().map(|p| p.id);
    match next {
        None => {
            model.say(model.texts.get("visits-all-discussed"));
            Vec::new()
        }
        Some(id) => {
            model.layers.clear();
            if let Some(session) = model.session_mut() {
                session.select(Some(id));
            }
            Vec::new()
        }
    }
}

/// The selected member is as they were: one key. Then the next one who was not discussed is selected.
pub(super) fn confirm(model: &mut Model) -> Vec<Effect> {
    let Some(person) = people::selected(model) else { return to_discuss(model) };
    let effects = match person.discussed {
        Discussed::Yes => Vec::new(),
        Discussed::NotDiscussed => {
            let change = Edit::PutPerson(Box::new(Person { discussed: Discussed::Yes, ..person }));
            people::make(model, crate::domain::Change::one(change))
        }
    };
    to_discuss(model);
    effects
}
