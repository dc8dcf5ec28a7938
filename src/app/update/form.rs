//! Forms: moving between rows, turning, typing and clearing. Every answer is a change of its own, saved at once.

use super::{consent, directory, edit, people, plan};
use crate::app::command::{Command, moved};
use crate::app::effect::Effect;
use crate::app::field::Field;
use crate::app::form::{self, Subject, Unfit, client, person, resource, step, visit};
use crate::app::layer::{FormLayer, Layer};
use crate::app::model::Model;
use crate::app::shown::{answer_meant, answers, form_rows, plan_of, unread};
use crate::domain::{Change, Edit, GoalId, PersonId, ResourceId, StepId};

/// Carries out a command in a form.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let directory = matches!(model.layers.last(), Some(Layer::Form(FormLayer { subject: Subject::Resource(_), .. })));
    match command {
        // The directory is nobody's network: its changes are not among those that can be taken back there.
        Command::Undo | Command::Redo if directory => return Vec::new(),
        Command::Undo => return edit::undo(model),
        Command::Redo => return edit::redo(model),
        _ => {}
    }
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return Vec::new() };
    form.letters.clear();
    match command {
        Command::Left => return turn(model, false),
        Command::Right => return turn(model, true),
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
    /// So many times, forward or back.
    Turn(usize, bool),
    Clear,
    Text(&'a str),
}

fn start_typing(model: &mut Model) -> Vec<Effect> {
    let Some(rows) = form_rows(model) else { return Vec::new() };
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

/// One answer further or back; a row that is typed says how.
fn turn(model: &mut Model, forward: bool) -> Vec<Effect> {
    let turned = edit(model, Doing::Turn(1, forward));
    if turned.is_empty() && model.notice.is_none() && answers(model).is_empty() {
        return says_how(model);
    }
    turned
}

/// A letter chooses the answer that begins with it, together with those before it; it never is a command.
pub(super) fn letter(model: &mut Model, letter: char) -> Vec<Effect> {
    let all = answers(model);
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return Vec::new() };
    if all.is_empty() {
        return says_how(model);
    }
    let longer = format!("{}{letter}", form.letters);
    let alone = letter.to_string();
    let found = [longer, alone.clone()].into_iter().find_map(|typed| Some((answer_meant(&all, &typed)?, typed)));
    let Some((at, typed)) = found else {
        form.letters.clear();
        model.say(model.texts.with("form-no-answer", &[("letters", alone.into())]));
        return Vec::new();
    };
    form.letters = typed;
    let turns = all[at].turns;
    if turns == 0 { Vec::new() } else { edit(model, Doing::Turn(turns, true)) }
}

/// A row that is typed is opened for typing by one key alone: no letter is lost in it unseen.
fn says_how(model: &mut Model) -> Vec<Effect> {
    model.say(model.texts.get("form-typed-row"));
    Vec::new()
}

fn again<T: Clone>(times: usize, first: &T, turn: impl Fn(&T) -> T) -> T {
    (0..times).fold(first.clone(), |one, _| turn(&one))
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
        Doing::Turn(n, forward) => again(*n, &shown, |one| person::turned(one, field, *forward)),
        Doing::Clear => person::cleared(&shown, field),
        Doing::Text(text) => person::with_text(&shown, field, text, &model.texts)?,
    };
    Ok(people::put(model, changed).into())
}

fn edit_client(model: &mut Model, field: client::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.session().map(|s| s.network.client().clone()) else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(n, forward) => again(*n, &shown, |one| client::turned(one, field, *forward, model.now.today)),
        Doing::Clear => client::cleared(&shown, field),
        Doing::Text(text) => client::with_text(&shown, field, text)?,
    };
    if changed == shown {
        return Ok(Vec::new());
    }
    let made = edit::make(model, Change::one(Edit::PutClient(Box::new(changed))));
    consent::told(model, &shown);
    Ok(made.into())
}

fn edit_visit(model: &mut Model, field: visit::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.session().map(|s| s.network.visit().clone()) else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(n, forward) => again(*n, &shown, |one| visit::turned(one, field, *forward)),
        Doing::Clear => visit::cleared(&shown, field),
        Doing::Text(text) => visit::with_text(&shown, field, text)?,
    };
    if changed == shown {
        return Ok(Vec::new());
    }
    Ok(edit::make(model, Change::one(Edit::PutVisit(Box::new(changed)))).into())
}

fn edit_step(model: &mut Model, id: StepId, field: step::Field, doing: &Doing<'_>) -> Edited {
    let plan = model.session().map(|session| plan_of(model, session).into_owned()).unwrap_or_default();
    let Some(shown) = plan.steps.iter().find(|s| s.id == id) else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(n, forward) => again(*n, shown, |one| step::turned(one, field, &plan, *forward)),
        Doing::Clear => step::cleared(shown, field),
        Doing::Text(text) => step::with_text(shown, field, text)?,
    };
    Ok(plan::change_step(model, id, |step| *step = changed).into())
}

fn edit_goal(model: &mut Model, id: GoalId, field: step::GoalField, doing: &Doing<'_>) -> Edited {
    let goals = model.session().map(|s| s.network.plan().goals.clone()).unwrap_or_default();
    let Some(shown) = goals.iter().find(|g| g.id == id) else { return Ok(Vec::new()) };
    let changed = match doing {
        Doing::Turn(n, forward) => again(*n, shown, |one| step::goal_turned(one, field, *forward)),
        Doing::Clear => step::goal_cleared(shown, field),
        Doing::Text(text) => step::goal_with_text(shown, field, text)?,
    };
    Ok(plan::change_goal(model, id, |goal| *goal = changed).into())
}

fn edit_resource(model: &Model, id: ResourceId, field: resource::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.catalogue.resource(id) else { return Ok(Vec::new()) };
    let language = model.texts.language();
    let changed = match doing {
        Doing::Turn(n, forward) => again(*n, shown, |one| resource::turned(one, field, *forward, model.now.today)),
        Doing::Clear => resource::cleared(shown, field, language),
        Doing::Text(text) => resource::with_text(shown, field, text, language)?,
    };
    Ok(directory::put(model, id, changed))
}
