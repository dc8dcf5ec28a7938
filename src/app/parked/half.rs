//! A text that was half typed: what it is for, at whose table.

use serde::{Deserialize, Serialize};

use crate::app::form::{self, Subject};
use crate::domain::{ClientId, StepId, VisitId, Words};

/// Something that was half typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Half {
    /// At the table of which client.
    pub client: ClientId,
    /// At which visit.
    pub visit: VisitId,
    /// What for.
    pub what: HalfOf,
    /// It was typed in the worker view.
    pub worker: bool,
    /// The text so far.
    pub text: Words,
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HalfOf {
    /// The quick line.
    Line,
    /// A row of a form.
    Row(Subject, form::Field),
    /// A new goal.
    NewGoal,
    /// A step of their own.
    OwnStep,
    /// What came of a step.
    Outcome(StepId),
    /// Why a step was dropped.
    Dropped(StepId),
}

impl Half {
    /// Puts it among others: what was half typed there before gives way.
    pub(in crate::app) fn among(self, others: &mut Vec<Half>) {
        others.retain(|other| (other.client, other.visit, other.what) != (self.client, self.visit, self.what));
        others.push(self);
    }
}
