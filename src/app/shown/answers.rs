//! The answers that a row of the open form can have, in the order in which it is turned. Chooses none.

use super::form::{Look, look};
use crate::app::form::{Asked, Beside, Field, Mark, Row, person};
use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::domain::spoken::fold;
use crate::domain::{Code, KnownRole};
use crate::text::line;

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
    let rows = look(model, form.subject, form.at, Round).unwrap_or_default();
    if rows.len() < 2 || rows[0].text || !marks(model).is_empty() {
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

/// Those that a letter chooses in the marked row of the open form; none where it is another row.
pub fn marks(model: &Model) -> Vec<Mark> {
    let Some(Layer::Form(form)) = model.layers.last() else { return Vec::new() };
    look(model, form.subject, form.at, Marked).unwrap_or_default()
}

/// How what is being typed into the row of a role could go on, best first: the roles as the form calls them, then the words
/// of the quick line.
pub fn suggestions(model: &Model) -> Vec<String> {
    const MOST: usize = 6;
    let Some(Layer::Form(form)) = model.layers.last() else { return Vec::new() };
    let Some(typed) = form.typing.as_ref().filter(|_| form.at == Field::Person(person::Field::Role)) else {
        return Vec::new();
    };
    let begun = fold(typed.text());
    let called =
        KnownRole::ALL.iter().map(|role| model.texts.name(*role)).filter(|name| fold(name).starts_with(&*begun));
    let words = line::roles(model.texts.language(), typed.text()).map(str::to_string);
    let mut all: Vec<String> = Vec::new();
    for word in called.chain(words).filter(|word| !begun.is_empty() && *word != typed.text()) {
        if all.len() < MOST && !all.contains(&word) {
            all.push(word);
        }
    }
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

/// Those that a letter chooses.
struct Marked;

impl Look for Marked {
    type Seen = Vec<Mark>;
    fn at<T: Clone + 'static>(self, asked: &Asked<T>, one: &T, beside: &Beside<'_>) -> Vec<Mark> {
        asked.marks_of(one, beside)
    }
}

/// What the row says, and what it says turned once more, until it says the first again.
struct Round;

impl Look for Round {
    type Seen = Vec<Row>;
    fn at<T: Clone + 'static>(self, asked: &Asked<T>, one: &T, beside: &Beside<'_>) -> Vec<Row> {
        let mut rows = vec![asked.row(one, beside)];
        let mut now = asked.turned(one, true, beside);
        while rows.len() < MOST && asked.row(&now, beside) != rows[0] {
            rows.push(asked.row(&now, beside));
            now = asked.turned(&now, true, beside);
        }
        rows
    }
}
