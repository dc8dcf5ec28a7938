//! The rows of every form, each known by what it asks and never by its place: which there are for whom, and which one is
//! marked. Shows nothing and changes nothing.

use serde::{Deserialize, Serialize};

use super::{Meant, Reader, Subject, client, person, resource, step, visit};

/// A row of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Field {
    /// Of a member.
    Person(person::Field),
    /// Of the client.
    Client(client::Field),
    /// Of the visit.
    Visit(visit::Field),
    /// Of a step.
    Step(step::Field),
    /// Of a goal.
    Goal(step::GoalField),
    /// Of an entry of the directory: no client's, and not kept half typed over a lock.
    #[serde(skip)]
    Resource(resource::Field),
}

impl Field {
    /// For whom the row is.
    pub fn meant(self) -> Meant {
        match self {
            Field::Person(field) => field.meant(),
            Field::Client(field) => field.meant(),
            Field::Visit(field) => field.meant(),
            Field::Step(_) | Field::Goal(_) | Field::Resource(_) => Meant::All,
        }
    }
    /// What is typed in it is what the subject is called.
    pub fn is_name(self) -> bool {
        matches!(
            self,
            Field::Person(person::Field::Name)
                | Field::Client(client::Field::Nickname)
                | Field::Resource(resource::Field::Name)
        )
    }
}

/// The rows of the form of a subject, in order, as far as its reader may see them.
pub fn fields(subject: Subject, reader: Reader) -> Vec<Field> {
    let all: Vec<Field> = match subject {
        Subject::Person(_) => person::fields().into_iter().map(Field::Person).collect(),
        Subject::Client => client::fields().into_iter().map(Field::Client).collect(),
        Subject::Visit => visit::FIELDS.into_iter().map(Field::Visit).collect(),
        Subject::Step(_) => step::FIELDS.into_iter().map(Field::Step).collect(),
        Subject::Goal(_) => step::GOAL_FIELDS.into_iter().map(Field::Goal).collect(),
        Subject::Resource(_) => resource::fields().into_iter().map(Field::Resource).collect(),
    };
    all.into_iter().filter(|field| field.meant().may_read(reader)).collect()
}
