//! The rows of every form, each known by what it asks and never by its place: which there are for whom, and which one is
//! marked. Shows nothing and changes nothing.

use serde::{Deserialize, Serialize};

use super::{Group, Meant, Reader, Subject, client, person, resource, step, visit};

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
            Field::Person(field) => person::asked(field).meant(),
            Field::Client(field) => client::asked(field).meant(),
            Field::Visit(field) => visit::asked(field).meant(),
            Field::Step(_) | Field::Goal(_) | Field::Resource(_) => Meant::All,
        }
    }
    /// The heading that the row stands under; `None` in a form without any.
    pub fn group(self) -> Option<Group> {
        match self {
            Field::Person(field) => heading(&person::GROUPS, field),
            Field::Client(field) => heading(&client::GROUPS, field),
            Field::Resource(field) => heading(&resource::GROUPS, field),
            Field::Visit(_) | Field::Step(_) | Field::Goal(_) => None,
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
        Subject::Person(_) => of(&person::GROUPS, Field::Person),
        Subject::Client => of(&client::GROUPS, Field::Client),
        Subject::Visit => visit::FIELDS.iter().copied().map(Field::Visit).collect(),
        Subject::Step(_) => step::FIELDS.iter().copied().map(Field::Step).collect(),
        Subject::Goal(_) => step::GOAL_FIELDS.iter().copied().map(Field::Goal).collect(),
        Subject::Resource(_) => of(&resource::GROUPS, Field::Resource),
    };
    all.into_iter().filter(|field| field.meant().may_read(reader)).collect()
}

fn of<F: Copy>(groups: &[(Group, &[F])], field: fn(F) -> Field) -> Vec<Field> {
    groups.iter().flat_map(|(_, fields)| fields.iter().copied().map(field)).collect()
}

fn heading<F: PartialEq>(groups: &[(Group, &[F])], field: F) -> Option<Group> {
    groups.iter().find(|(_, fields)| fields.contains(&field)).map(|(group, _)| *group)
}
