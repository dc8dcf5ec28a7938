//! Noting safety from the worker's list: one key a person, who said it, and the question about everybody at home. Also at a
//! closed visit: what the worker notes is no part of the drawing. Shown on the worker's pages and nowhere else.

use super::{edit, people};
use crate::app::command::Command;
use crate::app::form::turn;
use crate::app::model::Model;
use crate::app::shown::{Home, question_about_home};
use crate::domain::{Change, Edit, Person, PersonId, Safety};

/// Carries out a command on this member of the list; `false` for one that notes nothing. The mark stays where it is.
pub(super) fn run(model: &mut Model, id: Option<PersonId>, command: Command) -> bool {
    let safety = match command {
        Command::SafetyNone => Some(Safety::NoneKnown),
        Command::SafetyCaution => Some(Safety::Caution),
        Command::SafetyUnsafe => Some(Safety::Unsafe),
        Command::SafetyNoContact => Some(Safety::NoContactOrder),
        Command::NotAsked => None,
        Command::SafetySource => {
            if let Some(id) = id {
                source(model, id);
            }
            return true;
        }
        Command::HomeAsked => {
            asked(model);
            return true;
        }
        _ => return false,
    };
    let Some(id) = id else { return false };
    people::change(model, id, |person| {
        person.safety = safety;
        person.safety_source = person.safety_source.filter(|_| safety.is_some());
    });
    true
}

/// Who said it: the client, an impression of the worker's own, somebody else; and not asked again.
fn source(model: &mut Model, id: PersonId) {
    let unknown = |person: &Person| person.safety.is_none();
    if model.session().and_then(|s| s.network.person(id)).is_some_and(unknown) {
        model.say(model.texts.get(key!("worker-safety-first")));
        return;
    }
    people::change(model, id, |person| person.safety_source = turn(person.safety_source, true));
}

/// The question was put, alone: not again at this visit.
fn asked(model: &mut Model) {
    match question_about_home(model) {
        None => {}
        Some(Home::NotNow) => {
            model.say(model.texts.get(key!("worker-home-not-now")));
        }
        Some(Home::Ask(_)) => {
            let Some(mut visit) = model.session().map(|s| s.network.visit().clone()) else { return };
            visit.home_asked = true;
            edit::make(model, Change::one(Edit::PutVisit(Box::new(visit))));
        }
    }
}
