//! Noting safety from the worker's list: one key a person, who said it, and the question about everybody at home. Also at a
//! closed visit: what the worker notes is no part of the drawing. Shown on the worker's pages and nowhere else.

use super::people;
use crate::app::command::Command;
use crate::app::event::Effect;
use crate::app::form::turn;
use crate::app::model::Model;
use crate::domain::{Change, Edit, KnownRole, Person, PersonId, Safety, Status};

/// What is to be asked about everybody at home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Home {
    /// Now, while nobody else is there: of these it is not known.
    Ask(Vec<PersonId>),
    /// Not now: somebody else is in the room.
    NotNow,
}

/// The question about everybody at home, once a visit: while the visit is open, safety of somebody there was not asked, and
/// it was not put at this visit. `None` otherwise.
pub fn home(model: &Model) -> Option<Home> {
    let session = model.session()?;
    let visit = session.network.visit();
    if visit.closed || visit.home_asked {
        return None;
    }
    let unasked = |id: &PersonId| session.network.person(*id).is_some_and(|p| p.safety.is_none() && is_close(p));
    let people: Vec<PersonId> = session.sorted().iter().copied().filter(unasked).collect();
    match session.others {
        _ if people.is_empty() => None,
        Some(_) => Some(Home::NotNow),
        None => Some(Home::Ask(people)),
    }
}

/// Lives with the client, or is their partner.
fn is_close(person: &Person) -> bool {
    let there = !matches!(person.status, Status::Deceased | Status::Desired);
    person.is_person() && there && (person.is_at_home() || person.known_role() == Some(KnownRole::Partner))
}

/// Carries out a command on this member of the list; `None` for one that notes nothing. The mark stays where it is.
pub(super) fn run(model: &mut Model, id: Option<PersonId>, command: Command) -> Option<Vec<Effect>> {
    let safety = match command {
        Command::SafetyNone => Some(Safety::NoneKnown),
        Command::SafetyCaution => Some(Safety::Caution),
        Command::SafetyUnsafe => Some(Safety::Unsafe),
        Command::SafetyNoContact => Some(Safety::NoContactOrder),
        Command::NotAsked => None,
        Command::SafetySource => return Some(id.map(|id| source(model, id)).unwrap_or_default()),
        Command::HomeAsked => return Some(asked(model)),
        _ => return None,
    };
    let id = id?;
    Some(people::change(model, id, |person| {
        person.safety = safety;
        person.safety_source = person.safety_source.filter(|_| safety.is_some());
    }))
}

/// Who said it: the client, an impression of the worker's own, somebody else; and not asked again.
fn source(model: &mut Model, id: PersonId) -> Vec<Effect> {
    let unknown = |person: &Person| person.safety.is_none();
    if model.session().and_then(|s| s.network.person(id)).is_some_and(unknown) {
        model.say(model.texts.get("worker-safety-first"));
        return Vec::new();
    }
    people::change(model, id, |person| person.safety_source = turn(person.safety_source, true))
}

/// The question was put, alone: not again at this visit.
fn asked(model: &mut Model) -> Vec<Effect> {
    match home(model) {
        None => Vec::new(),
        Some(Home::NotNow) => {
            model.say(model.texts.get("worker-home-not-now"));
            Vec::new()
        }
        Some(Home::Ask(_)) => {
            let Some(mut visit) = model.session().map(|s| s.network.visit().clone()) else { return Vec::new() };
            visit.home_asked = true;
            people::make(model, Change::one(Edit::PutVisit(Box::new(visit))))
        }
    }
}
