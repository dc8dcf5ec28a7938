//! What came of an effect: the file opened, a client loaded, a change kept or not.

use super::visits;
use crate::app::event::{Effect, Loaded, Outcome, Parked, Trouble};
use crate::app::field::Field;
use crate::app::gate::Gate;
use crate::app::layer::{Layer, LineLayer, Reading, ReadingOf};
use crate::app::model::{Model, Screen, Start};
use crate::app::session::Session;
use crate::domain::PersonId;

/// Takes an outcome in.
pub(super) fn take(model: &mut Model, outcome: Outcome) -> Vec<Effect> {
    match outcome {
        Outcome::Phrase(phrase) => {
            if let Screen::Gate(Gate::First(first)) = &mut model.screen {
                first.phrase = phrase;
            }
            Vec::new()
        }
        Outcome::Created(code) => {
            model.screen = Screen::Gate(Gate::Code(code));
            Vec::new()
        }
        Outcome::Unlocked { parked, settings, .. } => unlocked(model, parked, &settings),
        Outcome::Clients(clients) => list(model, clients),
        Outcome::Client(loaded) => {
            open(model, *loaded, None);
            Vec::new()
        }
        Outcome::Earlier(network) => {
            visits::compare(model, *network);
            Vec::new()
        }
        Outcome::Saved => Vec::new(),
        Outcome::TakenBack(loaded, trouble) => {
            if let Some(session) = model.session_mut() {
                session.go_back_to(*loaded);
            }
            model.trouble(&trouble);
            Vec::new()
        }
        Outcome::Deleted => {
            model.say(model.texts.get("clients-deleted"));
            vec![Effect::ListClients]
        }
        Outcome::VisitClosed(loaded) => {
            open(model, *loaded, None);
            model.say(model.texts.get("visits-closed"));
            Vec::new()
        }
        Outcome::Rekeyed(code) => {
            let title = model.texts.get("gate-code-title");
            let lines = vec![model.texts.get("gate-code-explained"), String::new(), code.to_string()];
            model.layers.push(Layer::Reading(Reading { title, lines, scroll: 0, what: ReadingOf::RecoveryCode }));
            Vec::new()
        }
        Outcome::Written(path) => {
            model.layers.pop();
            model.say(model.texts.with("page-written", &[("path", path.into())]));
            Vec::new()
        }
        Outcome::Failed(trouble) => {
            failed(model, trouble);
            Vec::new()
        }
    }
}

fn unlocked(model: &mut Model, parked: Parked, settings: &[(String, String)]) -> Vec<Effect> {
    for (key, value) in settings {
        model.settings.take(key, value);
    }
    let language = model.settings.language.unwrap_or(model.system_language);
    model.speak(language);
    model.screen = Screen::Start(Start::default());
    model.layers.clear();
    let mut effects = vec![Effect::ListClients];
    if let Some(client) = parked.client {
        model.parked = Some(parked);
        effects.push(Effect::OpenClient(client));
    }
    effects
}

/// The clients are for the completion of codes, and for the worker's list where that is open.
fn list(model: &mut Model, clients: Vec<crate::app::event::ClientLine>) -> Vec<Effect> {
    if let Some(Layer::Worker(worker)) = model.layers.iter_mut().find(|l| l.is_worker()) {
        worker.at = worker.at.min(clients.len().saturating_sub(1));
        worker.clients = clients.clone();
    }
    let wanted = model.open_first.take();
    let Screen::Start(start) = &mut model.screen else { return Vec::new() };
    start.clients = clients;
    let Some(code) = wanted else { return Vec::new() };
    match start.exact(&code) {
        Some(id) => vec![Effect::OpenClient(id)],
        None => {
            start.field = Field::with(&code);
            model.warn(model.texts.with("start-no-such-code", &[("code", code.into())]));
            Vec::new()
        }
    }
}

/// Opens a client; where the lock closed this one, the caseworker stands where they were.
fn open(model: &mut Model, loaded: Loaded, selected: Option<PersonId>) {
    let mut session = Session::new(loaded);
    let parked = model.parked.take().filter(|p| p.client == Some(session.network.client().id));
    let selected = selected.or(parked.as_ref().and_then(|p| p.selected));
    session.select(selected.filter(|id| session.network.person(*id).is_some()));
    model.screen = Screen::Client(Box::new(session));
    model.layers.clear();
    if let Some(line) = parked.and_then(|p| p.line) {
        model.layers.push(Layer::Line(LineLayer { field: Field::with(&line), added: 0 }));
    }
}

fn failed(model: &mut Model, trouble: Trouble) {
    match &mut model.screen {
        Screen::Gate(Gate::Unlock(unlock)) => unlock.trouble = Some(trouble),
        Screen::Gate(Gate::First(first)) => first.trouble = Some(trouble),
        _ => model.trouble(&trouble),
    }
}
