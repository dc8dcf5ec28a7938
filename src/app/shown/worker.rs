//! The worker's view as it is shown: of whom it tells something, and what is asked there once a visit.

use super::{directory, worker_steps};
use crate::app::command::Command;
use crate::app::layer::{WorkerLayer, WorkerTab};
use crate::app::model::Model;
use crate::domain::text::shown;
use crate::domain::{AuditLine, KnownRole, Person, PersonId, Status};

/// The members of whom the worker's page tells something, by sector and name.
pub fn facts(model: &Model) -> Vec<PersonId> {
    model.session().map(|s| s.sorted().to_vec()).unwrap_or_default()
}

pub(in crate::app) fn count(model: &Model, layer: &WorkerLayer) -> usize {
    match layer.tab {
        WorkerTab::Facts => facts(model).len(),
        WorkerTab::Clients => layer.clients.len(),
        WorkerTab::Agenda => layer.agenda.len(),
        WorkerTab::Audit => layer.audit.len(),
        WorkerTab::HeldBack => worker_steps::rows(model).len(),
        WorkerTab::Map => directory::mapped(model).len(),
    }
}

/// When, and what left the file: never a name.
pub fn audit_line(line: &AuditLine) -> (String, String) {
    let when = line.at.at.map(|at| at.format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default();
    (when, shown(format!("{} {}", line.what, line.detail).trim()))
}

/// The keys in the footer of a page, the most needed first: those that do something there.
pub fn keys(tab: WorkerTab) -> &'static [Command] {
    use Command as C;
    match tab {
        WorkerTab::Facts => &[C::Down, C::Open, C::Right, C::Delete, C::Undo, C::Back],
        WorkerTab::HeldBack => &[C::Down, C::Choose, C::Right, C::Open, C::Delete, C::Undo, C::Back],
        WorkerTab::Agenda => &[C::Down, C::Open, C::Right, C::Back],
        WorkerTab::Clients => &[C::Open, C::Right, C::Rename, C::Archive, C::Delete, C::Back],
        WorkerTab::Audit => &[C::Down, C::Right, C::Back],
        WorkerTab::Map => &[C::NewMapEntry, C::Down, C::Open, C::Delete, C::Right, C::Back],
    }
}

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
