//! Forms: moving between rows, turning, typing and clearing. Every answer is a change of its own, saved at once.

use std::borrow::Cow;

use super::{consent, directory, moved, people, plan};
use crate::app::command::Command;
use crate::app::event::Effect;
use crate::app::field::Field;
use crate::app::form::{self, Reader, Row, Unfit, client, person, resource, step, visit};
use crate::app::layer::{FormLayer, Layer, Subject};
use crate::app::model::Model;
use crate::app::parked::{self, HalfOf};
use crate::app::session::Session;
use crate::domain::{Change, Edit, GoalId, Person, PersonId, Plan, ResourceId, Role, StepId};
use crate::seen::Audience;

/// Opens the form of a subject, with what was half typed in a row of it.
pub(super) fn open(model: &mut Model, subject: Subject) -> Vec<Effect> {
    let rows = form::fields(subject, reader(model));
    let half = parked::take(model, |what| matches!(what, HalfOf::Row(of, row) if *of == subject && rows.contains(row)));
    let at = half.as_ref().and_then(|half| half.what.row());
    if let Some(mut layer) = FormLayer::new(subject, rows, at) {
        layer.typing = half.map(|half| Field::with(half.text.as_str()));
        model.layers.push(Layer::Form(layer));
    }
    Vec::new()
}

/// Who reads a form that is opened now.
pub(in crate::app) fn reader(model: &Model) -> Reader {
    match Audience::at(model.room()) {
        Audience::Worker => Reader::Worker,
        Audience::OthersPresent => Reader::Others,
        _ => Reader::Two,
    }
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
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return Vec::new() };
    match command {
        Command::Left => return edit(model, Doing::Turn(false)),
        Command::Right => return edit(model, Doing::Turn(true)),
        Command::NotAsked => return edit(model, Doing::Clear),
        Command::Open => return start_typing(model),
        Command::Back => {
            model.layers.pop();
        }
        _ => form.mark(moved(form.place(), form.rows().len(), command)),
    }
    Vec::new()
}

/// What came of an edit, or why it does not fit.
type Edited = Result<Vec<Effect>, Unfit>;

/// What is done to the marked row.
enum Doing<'a> {
    Turn(bool),
    Clear,
    Text(&'a str),
}

/// The rows of the open form: what they are called and what they show.
pub fn rows(model: &Model) -> Option<Vec<Row>> {
    let form =
        model.layers.iter().rev().find_map(|layer| if let Layer::Form(form) = layer { Some(form) } else { None })?;
    let mut rows = form.rows().iter().map(|field| row(model, form.subject, *field)).collect::<Option<Vec<Row>>>()?;
    let Some(session) = model.session().filter(|s| s.veil && !matches!(form.subject, Subject::Resource(_))) else {
        return Some(rows);
    };
    for (row, field) in rows.iter_mut().zip(form.rows()) {
        match (form.subject, field.is_name()) {
            // A name is what everybody is called now.
            (Subject::Person(id), true) => row.value = session.name(id),
            (Subject::Client, true) => row.value = session.network.client().code.as_str().to_string(),
            // Nothing that somebody wrote is spelled out.
            _ if row.own && !row.not_asked => row.value = session.aloud(&row.value),
            _ => {}
        }
    }
    Some(rows)
}

/// A row of the form of a subject; `None` where there is no such thing any more.
pub(in crate::app) fn row(model: &Model, subject: Subject, field: form::Field) -> Option<Row> {
    use form::Field as F;
    let texts = &model.texts;
    if let (Subject::Resource(id), F::Resource(field)) = (subject, field) {
        return Some(resource::row(model.catalogue.resource(id)?, field, texts));
    }
    let session = model.session()?;
    let (network, plan) = (&session.network, plan_of(model, session));
    Some(match (subject, field) {
        (Subject::Person(id), F::Person(field)) => {
            let shown = network.person(id)?;
            if hides_role(model, shown, field) {
                return Some(person::row(&person::cleared(shown, field), field, texts));
            }
            person::row(shown, field, texts)
        }
        (Subject::Client, F::Client(field)) => client::row(network.client(), field, texts),
        (Subject::Visit, F::Visit(field)) => visit::row(network.visit(), field, texts),
        (Subject::Step(id), F::Step(field)) => step::row(plan.steps.iter().find(|s| s.id == id)?, field, &plan, texts),
        (Subject::Goal(id), F::Goal(field)) => step::goal_row(plan.goals.iter().find(|g| g.id == id)?, field, texts),
        _ => return None,
    })
}

/// A role in words of their own is nothing for others in the room: it looks there like one that was not asked.
fn hides_role(model: &Model, person: &Person, field: person::Field) -> bool {
    field == person::Field::Role && matches!(person.role, Some(Role::Free(_))) && reader(model) == Reader::Others
}

/// What stands in the marked row is not spelled out: nobody can type on it, or take it away unread. Answers with the
/// key of the sentence that says why.
fn unread(model: &Model) -> Option<&'static str> {
    let Some(Layer::Form(form)) = model.layers.last() else { return None };
    let session = model.session()?;
    match (form.subject, form.at) {
        (Subject::Person(id), form::Field::Person(field)) => {
            session.network.person(id).filter(|p| hides_role(model, p, field)).map(|_| "app-qualities-hidden")
        }
        _ => None,
    }
}

/// The plan as the form shows it: the worker's whole.
fn plan_of<'a>(model: &'a Model, session: &'a Session) -> Cow<'a, Plan> {
    if model.worker_view() { Cow::Borrowed(session.network.plan()) } else { plan::shown(model) }
}

fn start_typing(model: &mut Model) -> Vec<Effect> {
    let Some(rows) = rows(model) else { return Vec::new() };
    if let Some(key) = unread(model) {
        model.say(model.texts.get(key));
        return Vec::new();
    }
    let veiled = model.veil;
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return Vec::new() };
    match rows.get(form.place()) {
        // What is not spelled out cannot be typed on.
        Some(row) if veiled && row.own && (!row.not_asked || form.at.is_name()) => {
            model.say(model.texts.get("app-veil-on"));
        }
        Some(row) if row.text => {
            let value = if row.not_asked { "" } else { &row.value };
            form.typing = Some(Field::with(value));
        }
        // On to the next row: an answer changes only where somebody turns it.
        _ => form.mark(moved(form.place(), rows.len(), Command::Down)),
    }
    Vec::new()
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
    match unread(model).map_or_else(|| changed(model, subject, at, &doing), Err) {
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

fn changed(model: &mut Model, subject: Subject, field: form::Field, doing: &Doing<'_>) -> Edited {
    use form::Field as F;
    match (subject, field) {
        (Subject::Person(id), F::Person(field)) => edit_person(model, id, field, doing),
        (Subject::Client, F::Client(field)) => edit_client(model, field, doing),
        (Subject::Visit, F::Visit(field)) => edit_visit(model, field, doing),
        (Subject::Step(id), F::Step(field)) => edit_step(model, id, field, doing),
        (Subject::Goal(id), F::Goal(field)) => edit_goal(model, id, field, doing),
        (Subject::Resource(id), F::Resource(field)) => edit_resource(model, id, field, doing),
        _ => Ok(Vec::new()),
    }
}

fn edit_person(model: &mut Model, id: PersonId, field: person::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.session().and_then(|s| s.network.person(id)).cloned() else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(forward) => person::turned(&shown, field, *forward),
        Doing::Clear => person::cleared(&shown, field),
        Doing::Text(text) => person::with_text(&shown, field, text, &model.texts)?,
    };
    Ok(people::put(model, changed))
}

fn edit_client(model: &mut Model, field: client::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.session().map(|s| s.network.client().clone()) else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(forward) => client::turned(&shown, field, *forward, model.now.today),
        Doing::Clear => client::cleared(&shown, field),
        Doing::Text(text) => client::with_text(&shown, field, text)?,
    };
    if changed == shown {
        return Ok(Vec::new());
    }
    let effects = people::make(model, Change::one(Edit::PutClient(Box::new(changed))));
    consent::told(model, &shown);
    Ok(effects)
}

fn edit_visit(model: &mut Model, field: visit::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.session().map(|s| s.network.visit().clone()) else { return Ok(Vec::new()) };
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

fn edit_step(model: &mut Model, id: StepId, field: step::Field, doing: &Doing<'_>) -> Edited {
    let plan = model.session().map(|session| plan_of(model, session).into_owned()).unwrap_or_default();
    let Some(shown) = plan.steps.iter().find(|s| s.id == id) else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(forward) => step::turned(shown, field, &plan, *forward),
        Doing::Clear => step::cleared(shown, field),
        Doing::Text(text) => step::with_text(shown, field, text)?,
    };
    Ok(plan::change_step(model, id, |step| *step = changed))
}

fn edit_goal(model: &mut Model, id: GoalId, field: step::GoalField, doing: &Doing<'_>) -> Edited {
    let goals = model.session().map(|s| s.network.plan().goals.clone()).unwrap_or_default();
    let Some(shown) = goals.iter().find(|g| g.id == id) else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(forward) => step::goal_turned(shown, field, *forward),
        Doing::Clear => step::goal_cleared(shown, field),
        Doing::Text(text) => step::goal_with_text(shown, field, text)?,
    };
    Ok(plan::change_goal(model, id, |goal| *goal = changed))
}

fn edit_resource(model: &Model, id: ResourceId, field: resource::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.catalogue.resource(id) else { return Ok(Vec::new()) };
    let language = model.texts.language();
    let changed = match doing {
        Doing::Turn(_) => resource::turned(shown, field, model.now.today),
        Doing::Clear => resource::cleared(shown, field, language),
        Doing::Text(text) => resource::with_text(shown, field, text, language)?,
    };
    Ok(directory::put(model, id, changed))
}
