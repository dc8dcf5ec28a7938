//! The worker's own pages: facts about safety and capacity, what was held back, what is due, all clients.

use super::{ask, form, moved};
use crate::app::command::Command;
use crate::app::event::{ClientLine, Effect};
use crate::app::layer::{AskFor, Layer, Subject, WorkerLayer, WorkerTab};
use crate::app::model::{Model, Screen, Start};
use crate::app::settings::around;
use crate::domain::{Client, ClientCode, ClientId, Language, PersonId};

const TABS: [WorkerTab; 4] = [WorkerTab::Facts, WorkerTab::HeldBack, WorkerTab::Agenda, WorkerTab::Clients];

/// Opens the worker view on this client.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    model.layers.push(Layer::Worker(WorkerLayer::default()));
    vec![Effect::ListClients]
}

/// Opens the whole list of clients, from the start screen.
pub(super) fn open_clients(model: &mut Model) -> Vec<Effect> {
    model.layers.push(Layer::Worker(WorkerLayer { tab: WorkerTab::Clients, ..WorkerLayer::default() }));
    vec![Effect::ListClients]
}

/// The members of whom the worker's page tells something, by sector and name.
pub fn facts(model: &Model) -> Vec<PersonId> {
    model.session().map(|s| s.sorted().to_vec()).unwrap_or_default()
}

fn count(model: &Model, layer: &WorkerLayer) -> usize {
    match layer.tab {
        WorkerTab::Facts => facts(model).len(),
        WorkerTab::Clients => layer.clients.len(),
        WorkerTab::HeldBack | WorkerTab::Agenda => 200,
    }
}

/// Carries out a command in the worker view.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Layer::Worker(layer)) = model.layers.last() else { return Vec::new() };
    let (tab, at, rows) = (layer.tab, layer.at, count(model, layer));
    let line = layer.clients.get(at).cloned().filter(|_| tab == WorkerTab::Clients);
    match (command, line) {
        (Command::Open, Some(line)) => {
            model.layers.clear();
            vec![Effect::OpenClient(line.id)]
        }
        (Command::Open, None) if tab == WorkerTab::Facts => match facts(model).get(at).copied() {
            Some(id) => form::open(model, Subject::Person(id)),
            None => Vec::new(),
        },
        (Command::Rename, Some(line)) => ask::ask(model, "clients-rename-question", AskFor::Rename(line.id)),
        (Command::Delete, Some(line)) => ask::ask(model, "clients-delete-question", AskFor::Delete(line.id, line.code)),
        (Command::Archive, Some(line)) => put(model, &line, |client| client.archived = !client.archived),
        (Command::Back, _) => {
            super::views::close_worker(model);
            Vec::new()
        }
        (Command::Left | Command::Right, _) => {
            let in_client = model.session().is_some();
            if let Some(Layer::Worker(layer)) = model.layers.last_mut() {
                layer.at = 0;
                layer.tab = if in_client { around(&TABS, tab, command == Command::Right) } else { WorkerTab::Clients };
            }
            Vec::new()
        }
        (command, _) => {
            if let Some(Layer::Worker(layer)) = model.layers.last_mut() {
                layer.at = moved(at, rows, command);
            }
            Vec::new()
        }
    }
}

/// Keeps what identifies a client, after a change of it.
fn put(model: &mut Model, line: &ClientLine, edit: impl FnOnce(&mut Client)) -> Vec<Effect> {
    let Some(code) = ClientCode::new(&line.code) else { return Vec::new() };
    let mut client = Client::new(line.id, code, Language::En);
    client.archived = line.archived;
    edit(&mut client);
    model.say(model.texts.get("clients-kept"));
    vec![Effect::PutClient(Box::new(client))]
}

/// Gives a client another code.
pub(super) fn rename(model: &mut Model, id: ClientId, typed: &str) -> Vec<Effect> {
    let Some(code) = ClientCode::new(typed) else { return Vec::new() };
    let line = model.layers.iter().find_map(|layer| match layer {
        Layer::Worker(worker) => worker.clients.iter().find(|line| line.id == id).cloned(),
        _ => None,
    });
    line.map(|line| put(model, &line, |client| client.code = code)).unwrap_or_default()
}

/// Deletes a client for good, if the code was typed as it is written.
pub(super) fn delete(model: &mut Model, id: ClientId, code: &str, typed: &str) -> Vec<Effect> {
    if typed != code {
        model.warn(model.texts.get("clients-delete-not-typed"));
        return Vec::new();
    }
    if model.session().is_some_and(|s| s.network.client().id == id) {
        model.screen = Screen::Start(Start::default());
        model.layers.clear();
    }
    vec![Effect::DeleteClient(id)]
}
