//! The answers that a row of the open form can have, in the order in which it is turned. Chooses none.

use super::plan_of;
use crate::app::form::{Field, Row, Subject, client, person, resource, step, visit};
use crate::app::layer::{FormLayer, Layer};
use crate::app::model::Model;
use crate::domain::spoken::fold;

/// More answers than this no row has: goals alone have no end.
const MOST: usize = 40;

/// An answer of the marked row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What it is called.
    pub value: String,
    /// So many times the row is turned forward until it says this; 0 is what it says now.
    pub turns: usize,
}

/// The answers of the marked row of the open form, *not asked* last; none where it is typed.
pub fn answers(model: &Model) -> Vec<Answer> {
    let Some(Layer::Form(form)) = model.layers.last() else { return Vec::new() };
    let rows = round(model, form).unwrap_or_default();
    if rows.len() < 2 || rows[0].text {
        return Vec::new();
    }
    let veiled = model.session().filter(|session| session.veil);
    let value = |row: &Row| match veiled {
        Some(session) if row.own => session.aloud(&row.value),
        _ => row.value.clone(),
    };
    let mut all: Vec<Answer> =
        rows.iter().enumerate().map(|(turns, row)| Answer { value: value(row), turns }).collect();
    let last = rows.iter().position(|row| row.not_asked).unwrap_or_else(|| {
        // Without *not asked* any of them may come first, as long as it is the same one always.
        (0..all.len()).max_by_key(|at| &all[*at].value).unwrap_or(0)
    });
    all.rotate_left((last + 1) % rows.len());
    all
}

/// The answer that is meant by these letters: its beginning, or that of a word in it; a digit is its place.
pub(in crate::app) fn meant(answers: &[Answer], typed: &str) -> Option<usize> {
    let typed = fold(typed);
    let values: Vec<String> = answers.iter().map(|answer| fold(&answer.value)).collect();
    let begins = values.iter().position(|value| value.starts_with(&*typed));
    let number = || typed.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).filter(|n| *n < answers.len());
    let inside = |value: &String| value.split(|c: char| !c.is_alphanumeric()).any(|word| word.starts_with(&*typed));
    begins.or_else(number).or_else(|| values.iter().position(inside))
}

/// What the row says, and what it says turned once more, until it says the first again.
fn round(model: &Model, form: &FormLayer) -> Option<Vec<Row>> {
    let (texts, today) = (&model.texts, model.now.today);
    if let (Subject::Resource(id), Field::Resource(field)) = (form.subject, form.at) {
        let next = |one: &_| resource::turned(one, field, true, today);
        return Some(around(model.catalogue.resource(id)?, next, |one| resource::row(one, field, texts)));
    }
    let session = model.session()?;
    let (network, plan) = (&session.network, plan_of(model, session));
    Some(match (form.subject, form.at) {
        (Subject::Person(id), Field::Person(field)) => {
            around(network.person(id)?, |one| person::turned(one, field, true), |one| person::row(one, field, texts))
        }
        (Subject::Client, Field::Client(field)) => {
            let next = |one: &_| client::turned(one, field, true, today);
            around(network.client(), next, |one| client::row(one, field, texts))
        }
        (Subject::Visit, Field::Visit(field)) => {
            around(network.visit(), |one| visit::turned(one, field, true), |one| visit::row(one, field, texts))
        }
        (Subject::Step(id), Field::Step(field)) => {
            let shown = plan.steps.iter().find(|step| step.id == id)?;
            let next = |one: &_| step::turned(one, field, &plan, true);
            around(shown, next, |one| step::row(one, field, &plan, texts))
        }
        (Subject::Goal(id), Field::Goal(field)) => {
            let shown = plan.goals.iter().find(|goal| goal.id == id)?;
            around(shown, |one| step::goal_turned(one, field, true), |one| step::goal_row(one, field, texts))
        }
        _ => return None,
    })
}

fn around<T: Clone>(first: &T, next: impl Fn(&T) -> T, row: impl Fn(&T) -> Row) -> Vec<Row> {
    let mut rows = vec![row(first)];
    let mut now = next(first);
    while rows.len() < MOST && row(&now) != rows[0] {
        rows.push(row(&now));
        now = next(&now);
    }
    rows
}
