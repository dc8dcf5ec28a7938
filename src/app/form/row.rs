//! One row of a form, and what turning does to its value.

use chrono::NaiveDate;

use crate::domain::{Code, MessageKey};

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
pub type Unfit = MessageKey;

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

/// A day as it may be typed, or nothing for *not asked*.
///
/// # Errors
/// When it is no day.
pub fn day(typed: &str) -> Result<Option<NaiveDate>, Unfit> {
    crate::text::day(typed).map_err(|_| key!("form-unfit-date"))
}
