//! What came of an effect: the file opened, a client loaded, a change kept or not.

use chrono::NaiveDate;

use super::{bring, compare, directory, files, measures, page, park, refresh, worker};
use crate::app::effect::Effect;
use crate::app::field::Field;
use crate::app::gate::{Gate, Restore, Unlock};
use crate::app::layer::{Layer, Question, Reading, ReadingOf, WorkerTab, Yes};
use crate::app::model::{Model, Screen, Start};
use crate::app::outcome::{Opened, Outcome, Trouble};
use crate::app::parked::{HalfTyped, Parked};
use crate::app::session::Session;
use crate::app::settings::Setting;
use crate::domain::text::shown;
use crate::domain::{ClientLine, PersonId};

/// Takes an outcome in.
pub(super) fn take(model: &mut Model, outcome: Outcome) {
    match outcome {
        Outcome::Unlocked { parked, settings, changed, warnings } => {
            unlocked(model, *parked, &settings, changed);
            model.troubles(&warnings);
        }
        Outcome::Clients(clients) => list(model, clients),
        Outcome::Audit(audit) => worker::take_audit(model, audit),
        Outcome::Erased(opened, gone) => {
            let half = park::forget(model, opened.network.client().id);
            let on_workers = model.worker_view();
            open(model, *opened, None);
            worker::erased(model, &gone, half, on_workers)
        }
        Outcome::Agenda(clients) => worker::take_agenda(model, &clients),
        Outcome::Resources(own) => directory::take(model, own),
        Outcome::Client(opened) => open(model, *opened, None),
        Outcome::Visits(all, other) => compare::open(model, all, other),
        Outcome::Preview(preview) => page::previewed(model, preview),
        Outcome::FileExists(path) => page::exists(model, &path),
        Outcome::Between(ticket, values) => measures::take_between(model, ticket, values),
        Outcome::Saved => (model.unsaved, model.typed) = (false, None),
        Outcome::NotParked if model.half_typed == HalfTyped::Kept => model.half_typed = HalfTyped::Lost,
        Outcome::TakenBack(opened, trouble) => {
            if let Some(session) = model.session_mut() {
                session.go_back_to(*opened);
            }
            model.unsaved = true;
            if let Some(typed) = model.typed.take() {
                typed.again(model);
            }
            if !damages(model, &trouble) {
                model.trouble(&trouble);
            }
        }
        Outcome::Deleted(client, gone) => {
            let half = park::forget(model, client);
            worker::receipt(model, &gone, half);
            model.request(Effect::ListClients)
        }
        Outcome::VisitClosed(opened) => {
            open(model, *opened, None);
            model.say(model.texts.get(key!("visits-closed")));
        }
        Outcome::Rekeyed(code) => show_code(model, &code),
        Outcome::Written(path) => {
            model.layers.pop();
            model.say(model.texts.with(key!("page-written"), &[("path", path.into())]));
        }
        Outcome::NoBackup(trouble) | Outcome::Failed(trouble) if damages(model, &trouble) => {}
        Outcome::NoBackup(trouble) => model.trouble(&trouble),
        Outcome::Failed(trouble) => failed(model, trouble),
        other => from_elsewhere(model, other),
    }
}

/// What comes while people are brought in.
fn from_elsewhere(model: &mut Model, outcome: Outcome) {
    match outcome {
        Outcome::Folder(folder) => files::listed(model, folder),
        Outcome::Found(found) => bring::found(model, found),
        Outcome::NotRead(why) => bring::not_read(model, *why),
        Outcome::ClientsAdded(count) => bring::clients_added(model, count),
        Outcome::VisitBrought(opened, count) => {
            open(model, *opened, None);
            bring::taken(model, count);
        }
        before_the_file => at_the_gate(model, before_the_file),
    }
}

/// What comes while the file is not open.
fn at_the_gate(model: &mut Model, outcome: Outcome) {
    match (outcome, &mut model.screen) {
        (Outcome::Phrase(phrase), Screen::Gate(Gate::First(first))) => first.phrase = phrase,
        (Outcome::Created(code), _) => model.screen = Screen::Gate(Gate::Code(code)),
        (Outcome::Backups(backups), _) => {
            let no_file = matches!(model.screen, Screen::Gate(Gate::First(_)));
            model.screen = Screen::Gate(Gate::Restore(Restore { backups, no_file, ..Restore::default() }));
        }
        (Outcome::Holds(clients, people), Screen::Gate(Gate::Restore(restore))) => {
            restore.holds = Some((clients, people));
        }
        (Outcome::Restored(kept), _) => {
            let kept = kept.map(|path| shown(&path.display().to_string())).unwrap_or_default();
            model.screen = Screen::Gate(Gate::Unlock(Unlock::default()));
            model.say(model.texts.with(key!("gate-restored"), &[("kept", kept.into())]));
        }
        _ => {}
    }
}

/// Where an open file turns out to be damaged, by reading on or by the check after opening, the way back is offered at
/// once. The screen for unlocking has a way of its own.
fn damages(model: &mut Model, trouble: &Trouble) -> bool {
    let damaged = trouble.is_damage && !matches!(model.screen, Screen::Gate(_));
    let asked = |layer: &Layer| matches!(layer, Layer::Question(Question { yes: Yes::GoBack, .. }));
    if damaged && !model.layers.iter().any(asked) {
        let text = model.texts.get(key!("damaged-question"));
        model.layers.push(Layer::Question(Question { text, yes: Yes::GoBack }));
    }
    damaged
}

/// The new recovery code, shown once.
fn show_code(model: &mut Model, code: &str) {
    let title = model.texts.get(key!("gate-code-title"));
    let lines = vec![model.texts.get(key!("gate-code-explained")), String::new(), code.to_string()];
    model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::RecoveryCode)));
}

fn unlocked(model: &mut Model, mut parked: Parked, settings: &[(Setting, String)], changed: Option<NaiveDate>) {
    for (setting, value) in settings {
        model.settings.take(*setting, value);
    }
    let language = model.settings.language.unwrap_or(model.system_language);
    model.speak(language);
    let went_on = model.demo || matches!(&model.screen, Screen::Gate(Gate::Unlock(unlock)) if unlock.locked);
    model.screen = Screen::Start(Start::default());
    model.layers.clear();
    if let Some(day) = changed {
        // An older copy of the file opens like the file: the day tells.
        model.say(model.texts.with(key!("app-last-change"), &[("date", model.texts.date(day).into())]));
    }
    model.veil = parked.veil;
    model.waiting = std::mem::take(&mut parked.halves);
    model.request(Effect::ListClients);
    if let Some(client) = parked.client {
        // Who was locked stands where they were. A program that was ended meanwhile may be started at another table: it
        // asks for a code first, and has what was half typed ready for that client.
        if went_on && !parked.waits {
            model.request(parked.visit.map_or(Effect::OpenClient(client), |visit| Effect::OpenVisit(client, visit)));
        }
        model.parked = Some(parked);
    }
}

/// The clients are for the completion of codes, and for the worker's list where that is open.
fn list(model: &mut Model, clients: Vec<ClientLine>) {
    if let Some(Layer::Worker(worker)) = model.layers.iter_mut().find(|l| l.is_worker()) {
        // On another of the pages a row is marked that has nothing to do with them.
        if worker.tab == WorkerTab::Clients {
            worker.at = worker.at.min(clients.len().saturating_sub(1));
        }
        worker.clients = clients.clone();
    }
    let wanted = model.open_first.take();
    let Screen::Start(start) = &mut model.screen else { return };
    start.clients = clients;
    let Some(code) = wanted else { return };
    match start.exact(&code) {
        Some(id) => model.request(Effect::OpenClient(id)),
        None => {
            start.field = Field::with(&code);
            model.warn(model.texts.with(key!("start-no-such-code"), &[("code", code.into())]));
        }
    }
}

/// Opens a client; where the lock closed this one, the caseworker stands where they were.
fn open(model: &mut Model, opened: Opened, selected: Option<PersonId>) {
    let mut session = Session::new(opened);
    session.veil = model.veil;
    let parked = model.parked.take_if(|p| p.client == Some(session.network.client().id));
    let selected = selected.or(parked.as_ref().and_then(|p| p.selected));
    session.select(selected.filter(|id| session.network.person(*id).is_some()));
    model.screen = Screen::Client(Box::new(session));
    model.layers.clear();
    // Whether others are in the room decides what may be read now.
    refresh::hear_who_is_there(model);
    if let Some(parked) = parked {
        parked.onto(model);
    }
    park::settle(model);
}

fn failed(model: &mut Model, trouble: Trouble) {
    match &mut model.screen {
        Screen::Gate(Gate::Unlock(unlock)) => unlock.trouble = Some(trouble),
        Screen::Gate(Gate::Restore(restore)) => restore.trouble = Some(trouble),
        Screen::Gate(Gate::First(first)) => first.trouble = Some(trouble),
        _ => model.trouble(&trouble),
    }
}
