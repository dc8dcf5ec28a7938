//! Forms: moving between rows, turning, typing and clearing. Every answer is a change of its own, saved at once.

use super::{moved, people};
use crate::app::command::Command;
use crate::app::event::Effect;
use crate::app::field::Field;
use crate::app::form::{Unfit, client, person, visit};
use crate::app::layer::{FormLayer, Layer, Subject};
use crate::app::model::Model;
use crate::domain::{Change, Edit};

/// Opens the form of a subject.
pub(super) fn open(model: &mut Model, subject: Subject) -> Vec<Effect> {
    model.layers.push(Layer::Form(FormLayer { subject, at: 0, typing: None }));
    Vec::new()
}

/// Carries out a command in a form, or in the options.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    if let Some(Layer::Options(_)) = model.layers.last() {
        return super::views::run_options(model, command);
    }
    match command {
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
    let session = model.session()?;
    let (network, texts, worker) = (&session.network, &model.texts, model.worker_view());
    Some(match form.subject {
        Subject::Person(id) => {
            let shown = network.person(id)?;
            person::fields(worker).into_iter().map(|f| person::row(shown, f, texts)).collect()
        }
        Subject::Client => client::fields().into_iter().map(|f| client::row(network.client(), f, texts)).collect(),
        Subject::Visit => visit::fields(worker).into_iter().map(|f| visit::row(network.visit(), f, texts)).collect(),
    })
}

fn start_typing(model: &mut Model) -> Vec<Effect> {
    let Some(rows) = rows(model) else { return Vec::new() };
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return Vec::new() };
    match rows.get(form.at) {
        Some(row) if row.text => {
            let value = if row.not_asked { "" } else { &row.value };
            form.typing = Some(Field::with(value));
            Vec::new()
        }
        _ => edit(model, Doing::Turn(true)),
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

fn edit_person(model: &mut Model, id: crate::domain::PersonId, at: usize, doing: &Doing<'_>) -> Result<Vec<Effect>, Unfit> {
    let shown = model.session().and_then(|s| s.network.person(id)).cloned();
    let (Some(shown), Some(field)) = (shown, person::fields(model.worker_view()).get(at).copied()) else {
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
