//! One row of a form, and what turning does to its value.

use chrono::NaiveDate;

use crate::domain::Code;
use crate::text::Texts;

/// One row of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is called, in the user's language.
    pub label: String,
    /// What is known; "not asked" where nothing is.
    pub value: String,
    /// Nothing is known.
    pub not_asked: bool,
    /// It is typed, not turned.
    pub text: bool,
    /// It is in words of somebody's own, which can hold a name.
    pub own: bool,
}

/// What was typed does not fit the row; the key of the sentence that says what does.
pub type Unfit = &'static str;

/// The next value of a list that may be *not asked*: round and round, *not asked* included.
pub(in crate::app) fn turn<C: Code>(value: Option<C>, forward: bool) -> Option<C> {
    let last = C::ALL.len() - 1;
    match (value.map(C::index), forward) {
        (None, true) => Some(C::ALL[0]),
        (None, false) => Some(C::ALL[last]),
        (Some(at), true) if at == last => None,
        (Some(0), false) => None,
        (Some(at), true) => Some(C::ALL[at + 1]),
        (Some(at), false) => Some(C::ALL[at - 1]),
    }
}

/// The next value of a list without *not asked*.
pub(in crate::app) fn turn_sure<C: Code>(value: C, forward: bool) -> C {
    crate::app::settings::around(C::ALL, value, forward)
}

/// Yes, no, not asked.
pub(in crate::app) fn turn_answer(value: Option<bool>, forward: bool) -> Option<bool> {
    match (value, forward) {
        (None, true) | (Some(false), false) => Some(true),
        (Some(true), true) | (None, false) => Some(false),
        (Some(false), true) | (Some(true), false) => None,
    }
}

/// A row whose value is one of a list, or not asked.
pub(in crate::app) fn listed<C: Code>(texts: &Texts, key: &str, value: Option<C>) -> Row {
    row(texts, key, value.map(|v| texts.name(v)), false)
}

/// A row with yes, no, or not asked.
pub(in crate::app) fn answered(texts: &Texts, key: &str, value: Option<bool>) -> Row {
    let word = |yes: bool| texts.get(if yes { "form-yes" } else { "form-no" });
    row(texts, key, value.map(word), false)
}

/// A row that is typed.
pub(in crate::app) fn typed(texts: &Texts, key: &str, value: &str) -> Row {
    row(texts, key, (!value.is_empty()).then(|| value.to_string()), true)
}

/// A row that is typed in words of one's own.
pub(in crate::app) fn worded(texts: &Texts, key: &str, value: &str) -> Row {
    Row { own: true, ..typed(texts, key, value) }
}

/// The row of something that is written down rather than asked: a dash where nothing is.
pub(in crate::app) fn unasked(row: Row) -> Row {
    if row.not_asked { Row { value: "–".to_string(), ..row } } else { row }
}

fn row(texts: &Texts, key: &str, value: Option<String>, text: bool) -> Row {
    Row {
        label: texts.get(key),
        not_asked: value.is_none(),
        value: value.unwrap_or_else(|| texts.get("form-not-asked")),
        text,
        own: false,
    }
}

/// A day as it may be typed, or nothing for *not asked*.
///
/// # Errors
/// When it is no day.
pub fn day(typed: &str) -> Result<Option<NaiveDate>, Unfit> {
    crate::text::day(typed).map_err(|_| "form-unfit-date")
}
