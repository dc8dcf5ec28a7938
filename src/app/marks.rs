//! What is marked in the open lists: a thing, not a place. Only remembers it.

use super::agenda::Due;
use super::comparing::Told;
use super::layer::{StepsTab, WorkerTab};
use crate::domain::{ClientId, Language, PersonId, ResourceId, VisitId};
use crate::seen::Item;
use crate::steps::PlanRow;

/// What stands in a row of a list.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// A member.
    Person(PersonId),
    /// A client.
    Client(ClientId),
    /// A visit.
    Visit(VisitId),
    /// A goal, a step or a decision.
    Plan(PlanRow),
    Item(Option<Item>),
    /// A suggestion: its rule, and whom it is about.
    Suggestion(String, Vec<PersonId>),
    /// An entry of the directory.
    Entry(ResourceId),
    /// What is due.
    Due(Box<Due>),
    /// A line that is what it says.
    Line(String),
}

/// The marks of the open lists, one a layer.
#[derive(Debug, Default)]
pub struct Marks {
    pub(super) of: Vec<Mark>,
    /// What is to be marked as soon as it is listed.
    pub(super) wanted: Option<Row>,
}

#[derive(Debug)]
pub(super) struct Mark {
    pub(super) list: List,
    pub(super) at: usize,
    pub(super) row: Option<Row>,
}

/// Which list it is: another one has another mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum List {
    None,
    Knows(PersonId),
    Measures,
    Steps(StepsTab),
    Directory(Narrowed),
    Visits,
    Discuss,
    Compare(Told),
    Worker(WorkerTab),
}

/// What the directory is narrowed to: so narrowed it is a list of its own, read from where the mark stands.
pub(super) type Narrowed = (bool, Option<&'static str>, Option<Language>, Option<bool>, bool);
