//! What a form knows beside its subject. Only holds it.

use chrono::NaiveDate;

use crate::domain::Plan;
use crate::text::Texts;

/// What a form knows beside its subject.
#[derive(Clone, Copy)]
pub struct Beside<'a> {
    /// The messages of the screen's language.
    pub texts: &'a Texts,
    /// The day it is.
    pub today: NaiveDate,
    /// The plan, for whom a step or a goal is part of it.
    pub plan: &'a Plan,
}
