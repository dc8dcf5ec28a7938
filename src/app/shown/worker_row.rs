//! A row of the worker's page about the steps: what it says, and what can be done about it.

use crate::seen::Item;
use crate::steps::{PlanRow, Suggestion};

/// A row of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkerRow {
    /// What it says.
    pub text: String,
    /// Further lines, told of the marked row.
    pub more: Vec<String>,
    /// The suggestion that can be chosen.
    pub suggestion: Option<Suggestion>,
    /// The row of the plan that can be changed or taken away.
    pub plan: Option<PlanRow>,
    /// That row of the plan is the caseworker's alone, and can be shown to the client.
    pub is_own: bool,
    /// What is decided before it stands on a page.
    pub item: Option<Item>,
}

impl WorkerRow {
    pub(super) fn line(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}
