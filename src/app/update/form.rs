//! Forms: moving between rows, turning, typing and clearing. Every answer is a change of its own, saved at once.

use std::borrow::Cow;

use super::{directory, moved, people, plan};
use crate::app::command::Command;
use crate::app::event::Effect;
use crate::app::field::Field;
use crate::app::form::{Unfit, client, person, resource, step, visit};
use crate::app::layer::{FormLayer, Layer, Subject};
use crate::app::model::Model;
use crate::app::parked::Half;
use crate::app::session::Session;
use crate::domain::{Change, Edit, GoalId, PersonId, Plan, ResourceId, StepId};

/// Opens the form of a subject.
pub(super) fn open(model: &mut Model, subject: Subject) -> Vec<Effect> {
    let worker = model.worker_view();
    let here = |half: &mut Half| worker && half.what.form().is_some_and(|(of, _)| of == subject);
    match model.waiting.take_if(here) {
        Some(half) => model.layers.push(half.layer(String::new())),
        None => model.layers.push(Layer::Form(FormLayer { subject, at: 0, typing: None })),
    }
    Vec::new()
}

/// Carries out a command in a form, or in the options.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    if let Some(Layer::Options(_)) = model.layers.last() {
        return super::views::run_options(model, command);
    }
    let directory = matches!(model.layers.last(), Some(Layer::Form(FormLayer { subject: Subject::Resource(_), .. })));
    match command {
        // The directory is nobody's network: its changes are not among those that can be taken back there.
        Command::Undo | Command::Redo if directory => return Vec::new(),
        Command::Undo => return people::undo(model),
        Command::Redo => return people::redo(model),
        _ => {}
    }
    let count = rows(model).map_or(0, |rows| rows.len());
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return Vec::new() };
    match command {
        Command::Left => return edit(model, Doing::Turn(false)),
        Command::Right => return edit(model, Doing::Turn(true)),
        Command::NotAsked => return edit(model, Doing::Clear),
        Command::Open => return start_typing(model),
        Command::Back => {
            model.layers.pop();
        }
        _ => form.at = moved(form.at, count, command),
    }
    Vec::new()
}

/// What is done to the marked row.
enum Doing<'a> {
    Turn(bool),
    Clear,
    Text(&'a str),
}

/// The rows of the open form: what they are called and what they show.
pub fn rows(model: &Model) -> Option<Vec<crate::app::form::Row>> {
    let Some(Layer::Form(form)) = model.layers.iter().rev().find(|l| matches!(l, Layer::Form(_))) else { return None };
    if let Subject::Resource(id) = form.subject {
        let shown = model.catalogue.resource(id)?;
        return Some(resource::fields().into_iter().map(|f| resource::row(shown, f, &model.texts)).collect());
    }
    let session = model.session()?;
    let (network, texts, worker) = (&session.network, &model.texts, model.worker_view());
    let plan = &*plan_of(model, session);
    let mut rows: Vec<_> = match form.subject {
        Subject::Person(id) => {
            let shown = network.person(id)?;
            person_fields(model, session, id).into_iter().map(|f| person::row(shown, f, texts)).collect()
        }
        Subject::Client => client::fields().into_iter().map(|f| client::row(network.client(), f, texts)).collect(),
        Subject::Visit => visit::fields(worker).into_iter().map(|f| visit::row(network.visit(), f, texts)).collect(),
        Subject::Step(id) => {
            let shown = plan.steps.iter().find(|s| s.id == id)?;
            step::FIELDS.into_iter().map(|f| step::row(shown, f, plan, texts)).collect()
        }
        Subject::Goal(id) => step::goal_rows(plan.goals.iter().find(|g| g.id == id)?, texts),
        Subject::Resource(_) => return None,
    };
    if session.veil {
        // Nothing that somebody wrote is spelled out; a name is what everybody is called now.
        for row in rows.iter_mut().filter(|row| row.own && !row.not_asked) {
            row.value = session.aloud(&row.value);
        }
        match (form.subject, rows.first_mut()) {
            (Subject::Person(id), Some(row)) => row.value = session.name(id),
            (Subject::Client, Some(row)) => row.value = network.client().code.as_str().to_string(),
            _ => {}
        }
    }
    Some(rows)
}

/// The rows of the form of a member.
fn person_fields(model: &Model, session: &Session, id: PersonId) -> Vec<person::Field> {
    person::fields(model.worker_view(), !session.hides_qualities(), !session.hides_words_of(id))
}

/// The plan as the form shows it: the worker's whole.
fn plan_of<'a>(model: &'a Model, session: &'a Session) -> Cow<'a, Plan> {
    if model.worker_view() { Cow::Borrowed(session.network.plan()) } else { plan::shown(model) }
}

fn start_typing(model: &mut Model) -> Vec<Effect> {
    let Some(rows) = rows(model) else { return Vec::new() };
    let veiled = model.veil;
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return Vec::new() };
    match rows.get(form.at) {
        // What is not spelled out cannot be typed on.
        Some(row) if veiled && row.own && (!row.not_asked || form.at == 0) => {
            model.say(model.texts.get("app-veil-on"));
            Vec::new()
        }
        Some(row) if row.text => {
            let value = if row.not_asked { "" } else { &row.value };
            form.typing = Some(Field::with(value));
            Vec::new()
        }
        // On to the next row: an answer changes only where somebody turns it.
        _ => {
            form.at = moved(form.at, rows.len(), Command::Down);
            Vec::new()
        }
    }
}

/// What was typed into a row is done; it stays open where it does not fit.
pub(super) fn typed(model: &mut Model) -> Vec<Effect> {
    let Some(Layer::Form(form)) = model.layers.last() else { return Vec::new() };
    let Some(text) = form.typing.as_ref().map(|field| field.text().to_string()) else { return Vec::new() };
    edit(model, Doing::Text(&text))
}

/// Leaves the row as it was.
pub(super) fn stop_typing(model: &mut Model) {
    if let Some(Layer::Form(form)) = model.layers.last_mut() {
        form.typing = None;
    }
}

fn edit(model: &mut Model, doing: Doing<'_>) -> Vec<Effect> {
    let Some(Layer::Form(form)) = model.layers.last() else { return Vec::new() };
    let (subject, at) = (form.subject, form.at);
    let effects = match subject {
        Subject::Person(id) => edit_person(model, id, at, &doing),
        Subject::Client => edit_client(model, at, &doing),
        Subject::Visit => edit_visit(model, at, &doing),
        Subject::Step(id) => edit_step(model, id, at, &doing),
        Subject::Goal(id) => edit_goal(model, id, at, &doing),
        Subject::Resource(id) => edit_resource(model, id, at, &doing),
    };
    match effects {
        Ok(effects) => {
            stop_typing(model);
            effects
        }
        Err(key) => {
            model.warn(model.texts.get(key));
            Vec::new()
        }
    }
}

fn edit_person(model: &mut Model, id: PersonId, at: usize, doing: &Doing<'_>) -> Result<Vec<Effect>, Unfit> {
    let Some(session) = model.session() else { return Ok(Vec::new()) };
    let fields = person_fields(model, session, id);
    let (Some(shown), Some(field)) = (session.network.person(id).cloned(), fields.get(at).copied()) else {
        return Ok(Vec::new());
    };
    let changed = match doing {
        Doing::Turn(forward) => person::turned(&shown, field, *forward),
        Doing::Clear => person::cleared(&shown, field),
        Doing::Text(text) => person::with_text(&shown, field, text, &model.texts)?,
    };
    Ok(people::put(model, changed))
}

fn edit_client(model: &mut Model, at: usize, doing: &Doing<'_>) -> Result<Vec<Effect>, Unfit> {
    let shown = model.session().map(|s| s.network.client().clone());
    let (Some(shown), Some(field)) = (shown, client::fields().get(at).copied()) else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(forward) => client::turned(&shown, field, *forward, model.now.today),
        Doing::Clear => client::cleared(&shown, field),
        Doing::Text(text) => client::with_text(&shown, field, text)?,
    };
    if changed == shown {
        return Ok(Vec::new());
    }
    Ok(people::make(model, Change::one(Edit::PutClient(Box::new(changed)))))
}

fn edit_visit(model: &mut Model, at: usize, doing: &Doing<'_>) -> Result<Vec<Effect>, Unfit> {
    let shown = model.session().map(|s| s.network.visit().clone());
    let (Some(shown), Some(field)) = (shown, visit::fields(model.worker_view()).get(at).copied()) else {
        return Ok(Vec::new());
    };
    let changed = match doing {
        Doing::Turn(forward) => visit::turned(&shown, field, *forward),
        Doing::Clear => visit::cleared(&shown, field),
        Doing::Text(text) => visit::with_text(&shown, field, text)?,
    };
    if changed == shown {
        return Ok(Vec::new());
    }
    Ok(people::make(model, Change::one(Edit::PutVisit(Box::new(changed)))))
}

fn edit_step(model: &mut Model, id: StepId, at: usize, doing: &Doing<'_>) -> Result<Vec<Effect>, Unfit> {
    let plan = model.session().map(|session| plan_of(model, session).into_owned()).unwrap_or_default();
    let Some((shown, field)) = plan.steps.iter().find(|s| s.id == id).zip(step::FIELDS.get(at).copied()) else {
        return Ok(Vec::new());
    };
    let changed = match doing {
        Doing::Turn(forward) => step::turned(shown, field, &plan, *forward),
        Doing::Clear => step::cleared(shown, field),
        Doing::Text(text) => step::with_text(shown, field, text)?,
    };
    Ok(plan::change_step(model, id, |step| *step = changed))
}

fn edit_goal(model: &mut Model, id: GoalId, at: usize, doing: &Doing<'_>) -> Result<Vec<Effect>, Unfit> {
    let goals = model.session().map(|s| s.network.plan().goals.clone()).unwrap_or_default();
    let Some(shown) = goals.iter().find(|g| g.id == id) else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(forward) => step::goal_turned(shown, at, *forward),
        Doing::Clear => step::goal_cleared(shown, at),
        Doing::Text(text) => step::goal_with_text(shown, at, text)?,
    };
    Ok(plan::change_goal(model, id, |goal| *goal = changed))
}

fn edit_resource(model: &Model, id: ResourceId, at: usize, doing: &Doing<'_>) -> Result<Vec<Effect>, Unfit> {
    let (shown, field) = (model.catalogue.resource(id), resource::fields().get(at).copied());
    let Some((shown, field)) = shown.zip(field) else { return Ok(Vec::new()) };
    let language = model.texts.language();
    let changed = match doing {
        Doing::Turn(_) => resource::turned(shown, field, model.now.today),
        Doing::Clear => resource::cleared(shown, field, language),
        Doing::Text(text) => resource::with_text(shown, field, text, language)?,
    };
    Ok(directory::put(model, id, changed))
}
