//! Forms: moving between rows, turning, typing and clearing. Every answer is a change of its own, saved at once.

use super::{consent, directory, edit, people, plan};
use crate::app::command::{Command, moved};
use crate::app::field::Field;
use crate::app::form::{self, Asked, Beside, Mark, Subject, Unfit, client, person, resource, step, visit};
use crate::app::layer::{FormLayer, Layer};
use crate::app::model::Model;
use crate::app::shown::{answer_meant, answers, form_marks, form_rows, plan_of, suggestions, unread};
use crate::domain::{Change, Edit, GoalId, PersonId, Plan, ResourceId, StepId};

/// Carries out a command in a form.
pub(super) fn run(model: &mut Model, command: Command) {
    let directory = matches!(model.layers.last(), Some(Layer::Form(FormLayer { subject: Subject::Resource(_), .. })));
    match command {
        // The directory is nobody's network: its changes are not among those that can be taken back there.
        Command::Undo | Command::Redo if directory => return,
        Command::Undo => return edit::undo(model),
        Command::Redo => return edit::redo(model),
        _ => {}
    }
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return };
    form.letters.clear();
    match command {
        Command::Left => turn(model, false),
        Command::Right => turn(model, true),
        Command::NotAsked => edit(model, Doing::Clear),
        Command::Open => start_typing(model),
        Command::Back => {
            model.layers.pop();
        }
        Command::NextGroup | Command::PreviousGroup => form.mark(form.next_group(command == Command::NextGroup)),
        _ => form.mark(moved(form.place(), form.rows().len(), command)),
    }
}

/// What came of an edit, or why it does not fit.
type Edited = Result<(), Unfit>;

/// What is done to the marked row.
enum Doing<'a> {
    /// So many times, forward or back.
    Turn(usize, bool),
    /// The one that is chosen by a letter, at this place.
    Mark(usize),
    Clear,
    Text(&'a str),
}

fn start_typing(model: &mut Model) {
    let Some(rows) = form_rows(model) else { return };
    if let Some(key) = unread(model) {
        model.say(model.texts.get(key));
        return;
    }
    let veiled = model.veil;
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return };
    match rows.get(form.place()) {
        // What is not spelled out cannot be typed on.
        Some(row) if veiled && row.own && (!row.not_asked || form.at.is_name()) => {
            model.say(model.texts.get(key!("app-veil-on")));
        }
        Some(row) if row.text => {
            let value = if row.not_asked { "" } else { &row.value };
            form.typing = Some(Field::with(value));
        }
        // On to the next row: an answer changes only where somebody turns it.
        _ => form.mark(moved(form.place(), rows.len(), Command::Down)),
    }
}

/// One answer further or back; a row that is typed says how.
fn turn(model: &mut Model, forward: bool) {
    edit(model, Doing::Turn(1, forward));
    if !model.is_saving() && model.notice.is_none() && answers(model).is_empty() {
        says_how(model);
    }
}

/// A letter chooses the answer that begins with it, together with those before it; it never is a command.
pub(super) fn letter(model: &mut Model, letter: char) {
    let (all, marks) = (answers(model), form_marks(model));
    let Some(Layer::Form(form)) = model.layers.last_mut() else { return };
    if !marks.is_empty() {
        return mark(model, &marks, letter);
    }
    if all.is_empty() {
        return says_how(model);
    }
    let longer = format!("{}{letter}", form.letters);
    let alone = letter.to_string();
    let found = [longer, alone.clone()].into_iter().find_map(|typed| Some((answer_meant(&all, &typed)?, typed)));
    let Some((at, typed)) = found else {
        form.letters.clear();
        model.say(model.texts.with(key!("form-no-answer"), &[("letters", alone.into())]));
        return;
    };
    form.letters = typed;
    let turns = all[at].turns;
    if turns > 0 {
        edit(model, Doing::Turn(turns, true));
    }
}

/// Chooses one of several by its letter or its place.
fn mark(model: &mut Model, marks: &[Mark], letter: char) {
    let folded = letter.to_lowercase().next().unwrap_or(letter);
    let number = letter.to_digit(10).and_then(|n| (n as usize).checked_sub(1)).filter(|place| *place < marks.len());
    match marks.iter().position(|mark| mark.letter == folded).or(number) {
        Some(place) => edit(model, Doing::Mark(place)),
        None => {
            model.say(model.texts.with(key!("form-no-answer"), &[("letters", letter.to_string().into())]));
        }
    }
}

/// A row that is typed is opened for typing by one key alone: no letter is lost in it unseen. In another a letter chooses.
fn says_how(model: &mut Model) {
    let key = if form_marks(model).is_empty() { key!("form-typed-row") } else { key!("form-letter-row") };
    model.say(model.texts.get(key));
}

/// The same after it was done.
fn done<T: Clone + 'static>(asked: &Asked<T>, one: &T, doing: &Doing<'_>, at: &Beside<'_>) -> Result<T, Unfit> {
    Ok(match doing {
        Doing::Turn(times, forward) => (0..*times).fold(one.clone(), |one, _| asked.turned(&one, *forward, at)),
        Doing::Mark(place) => asked.marked(one, *place),
        Doing::Clear => asked.cleared(one, at),
        Doing::Text(text) => asked.with_text(one, text, at)?,
    })
}

/// What was typed into a row is done; it stays open where it does not fit.
pub(super) fn typed(model: &mut Model) {
    let Some(Layer::Form(form)) = model.layers.last() else { return };
    let Some(text) = form.typing.as_ref().map(|field| field.text().to_string()) else { return };
    edit(model, Doing::Text(&text))
}

/// What is being typed goes on as the first that is suggested.
pub(super) fn complete(model: &mut Model) {
    let first = suggestions(model).into_iter().next();
    if let (Some(Layer::Form(form)), Some(first)) = (model.layers.last_mut(), first) {
        form.typing = Some(Field::with(&first));
    }
}

/// Leaves the row as it was.
pub(super) fn stop_typing(model: &mut Model) {
    if let Some(Layer::Form(form)) = model.layers.last_mut() {
        form.typing = None;
    }
}

fn edit(model: &mut Model, doing: Doing<'_>) {
    let Some(Layer::Form(form)) = model.layers.last() else { return };
    let (subject, at) = (form.subject, form.at);
    match unread(model).map_or_else(|| changed(model, subject, at, &doing), Err) {
        Ok(()) => stop_typing(model),
        Err(key) => model.warn(model.texts.get(key)),
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
        _ => Ok(()),
    }
}

fn edit_person(model: &mut Model, id: PersonId, field: person::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.session().and_then(|s| s.network.person(id)) else { return Ok(()) };
    let changed = done(&person::asked(field), shown, doing, &beside(model, &Plan::default()))?;
    people::put(model, changed);
    Ok(())
}

fn edit_client(model: &mut Model, field: client::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.session().map(|s| s.network.client().clone()) else { return Ok(()) };
    let changed = done(&client::asked(field), &shown, doing, &beside(model, &Plan::default()))?;
    if changed == shown {
        return Ok(());
    }
    edit::make(model, Change::one(Edit::PutClient(Box::new(changed))));
    consent::told(model, &shown);
    Ok(())
}

fn edit_visit(model: &mut Model, field: visit::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.session().map(|s| s.network.visit()) else { return Ok(()) };
    let changed = done(&visit::asked(field), shown, doing, &beside(model, &Plan::default()))?;
    if changed == *shown {
        return Ok(());
    }
    edit::make(model, Change::one(Edit::PutVisit(Box::new(changed))));
    Ok(())
}

fn edit_step(model: &mut Model, id: StepId, field: step::Field, doing: &Doing<'_>) -> Edited {
    let plan = model.session().map(|session| plan_of(model, session).into_owned()).unwrap_or_default();
    let Some(shown) = plan.steps.iter().find(|s| s.id == id) else { return Ok(()) };
    let changed = done(&step::asked(field), shown, doing, &beside(model, &plan))?;
    plan::change_step(model, id, |step| *step = changed);
    Ok(())
}

fn edit_goal(model: &mut Model, id: GoalId, field: step::GoalField, doing: &Doing<'_>) -> Edited {
    let plan = model.session().map(|s| s.network.plan().clone()).unwrap_or_default();
    let Some(shown) = plan.goals.iter().find(|g| g.id == id) else { return Ok(()) };
    let changed = done(&step::goal_asked(field), shown, doing, &beside(model, &plan))?;
    plan::change_goal(model, id, |goal| *goal = changed);
    Ok(())
}

fn edit_resource(model: &mut Model, id: ResourceId, field: resource::Field, doing: &Doing<'_>) -> Edited {
    let Some(shown) = model.catalogue.resource(id) else { return Ok(()) };
    let changed = done(&resource::asked(field), shown, doing, &beside(model, &Plan::default()))?;
    directory::put(model, id, changed);
    Ok(())
}

fn beside<'a>(model: &'a Model, plan: &'a Plan) -> Beside<'a> {
    Beside { texts: &model.texts, today: model.now.today, plan }
}
