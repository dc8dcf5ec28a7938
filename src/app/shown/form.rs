//! A form as it is shown: its rows with what stands in them, as far as whoever reads it now may see that.

use std::borrow::Cow;

use super::plan;
use crate::app::form::{self, Asked, Beside, Reader, Row, Subject, client, person, resource, step, visit};
use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::{MessageKey, Person, Plan, Role};
use crate::seen::{Audience, called};

/// Who reads a form that is opened now.
pub(in crate::app) fn reader(model: &Model) -> Reader {
    let room = model.room();
    match Audience::at(room) {
        Audience::Worker => Reader::Worker,
        Audience::OthersPresent => Reader::Others { ties: room.ties_asked },
        _ => Reader::Two,
    }
}

/// The rows of the open form: what they are called and what they show.
pub fn rows(model: &Model) -> Option<Vec<Row>> {
    let form =
        model.layers.iter().rev().find_map(|layer| if let Layer::Form(form) = layer { Some(form) } else { None })?;
    let mut rows = form.rows().iter().map(|field| row(model, form.subject, *field)).collect::<Option<Vec<Row>>>()?;
    let Some(session) = model.session().filter(|s| s.veil && !matches!(form.subject, Subject::Resource(_))) else {
        return Some(rows);
    };
    for (row, field) in rows.iter_mut().zip(form.rows()) {
        match (form.subject, field.is_name()) {
            // A name is what everybody is called now.
            (Subject::Person(id), true) => row.value = session.name(id),
            (Subject::Client, true) => row.value = session.network.client().code.as_str().to_string(),
            // Nothing that somebody wrote is spelled out.
            _ if row.own && !row.not_asked => row.value = session.aloud(&row.value),
            _ => {}
        }
    }
    Some(rows)
}

/// What is looked at in a row of whichever subject.
pub(super) trait Look {
    /// What is seen.
    type Seen;
    /// Looks at what the row asks of this one.
    fn at<T: Clone + 'static>(self, asked: &Asked<T>, one: &T, beside: &Beside<'_>) -> Self::Seen;
}

/// Looks at a row of the form of a subject; `None` where there is no such thing any more.
pub(super) fn look<L: Look>(model: &Model, subject: Subject, field: form::Field, look: L) -> Option<L::Seen> {
    use form::Field as F;
    let (texts, today) = (&model.texts, model.now.today);
    if let (Subject::Resource(id), F::Resource(field)) = (subject, field) {
        let beside = Beside { texts, today, plan: &Plan::default() };
        return Some(look.at(&resource::asked(field), model.catalogue.resource(id)?, &beside));
    }
    let session = model.session()?;
    let (network, plan) = (&session.network, plan_of(model, session));
    let beside = Beside { texts, today, plan: &plan };
    Some(match (subject, field) {
        (Subject::Person(id), F::Person(field)) => {
            let (shown, asked) = (network.person(id)?, person::asked(field));
            match hidden(model, shown, field) {
                Some(Hidden::Role) => look.at(&asked, &asked.cleared(shown, &beside), &beside),
                Some(Hidden::Name) | None => look.at(&asked, shown, &beside),
            }
        }
        (Subject::Client, F::Client(field)) => look.at(&client::asked(field), network.client(), &beside),
        (Subject::Visit, F::Visit(field)) => look.at(&visit::asked(field), network.visit(), &beside),
        (Subject::Step(id), F::Step(field)) => {
            look.at(&step::asked(field), plan.steps.iter().find(|s| s.id == id)?, &beside)
        }
        (Subject::Goal(id), F::Goal(field)) => {
            look.at(&step::goal_asked(field), plan.goals.iter().find(|g| g.id == id)?, &beside)
        }
        _ => return None,
    })
}

/// What stands in a row.
struct InTheRow;

impl Look for InTheRow {
    type Seen = Row;
    fn at<T: Clone + 'static>(self, asked: &Asked<T>, one: &T, beside: &Beside<'_>) -> Row {
        asked.row(one, beside)
    }
}

/// A row of the form of a subject; `None` where there is no such thing any more.
pub(in crate::app) fn row(model: &Model, subject: Subject, field: form::Field) -> Option<Row> {
    let row = look(model, subject, field, InTheRow)?;
    let (Subject::Person(id), form::Field::Person(field)) = (subject, field) else { return Some(row) };
    let shown = model.session()?.network.person(id)?;
    match hidden(model, shown, field) {
        Some(Hidden::Name) => Some(Row { value: called(shown).to_string(), ..row }),
        _ => Some(row),
    }
}

/// What does not stand in a row of a member though the row is there.
enum Hidden {
    /// A role in words of their own is nothing for others in the room: it looks there like one that was not asked.
    Role,
    /// Who is drawn without a name is called by a mark; the name stands on the caseworker's pages.
    Name,
}

fn hidden(model: &Model, person: &Person, field: person::Field) -> Option<Hidden> {
    match (field, &person.role) {
        (person::Field::Role, Some(Role::Free(_))) if matches!(reader(model), Reader::Others { .. }) => {
            Some(Hidden::Role)
        }
        (person::Field::Name, _) if person.unnamed && reader(model) != Reader::Worker => Some(Hidden::Name),
        _ => None,
    }
}

/// What stands in the marked row is not spelled out: nobody can type on it, or take it away unread. Answers with the
/// key of the sentence that says why.
pub(in crate::app) fn unread(model: &Model) -> Option<MessageKey> {
    let Some(Layer::Form(form)) = model.layers.last() else { return None };
    let session = model.session()?;
    match (form.subject, form.at) {
        (Subject::Person(id), form::Field::Person(field)) => {
            Some(match hidden(model, session.network.person(id)?, field)? {
                Hidden::Role => key!("app-qualities-hidden"),
                Hidden::Name => key!("app-unnamed"),
            })
        }
        _ => None,
    }
}

/// The plan as the form shows it: the worker's whole.
pub(in crate::app) fn plan_of<'a>(model: &'a Model, session: &'a Session) -> Cow<'a, Plan> {
    if model.worker_view() { Cow::Borrowed(session.network.plan()) } else { plan::shown(model) }
}
