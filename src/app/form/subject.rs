//! What a form is about.

use serde::{Deserialize, Serialize};

use crate::domain::{GoalId, PersonId, ResourceId, StepId};

/// What a form is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    /// A member.
    Person(PersonId),
    /// The client.
    Client,
    /// The visit.
    Visit,
    /// A step of the plan.
    Step(StepId),
    /// A goal of the plan.
    Goal(GoalId),
    /// An entry of the directory.
    Resource(ResourceId),
}
