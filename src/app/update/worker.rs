//! The worker's own pages: facts about safety and capacity, what was held back, what is due, all clients.

use std::time::Duration;

use super::{consent, directory, edit, open, park, worker_notes, worker_steps};
use crate::app::agenda;
use crate::app::command::{Command, moved, turned_over};
use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::layer::{AskFor, Layer, Reading, ReadingOf, WorkerLayer, WorkerTab, Yes};
use crate::app::model::{Model, Screen, Start};
use crate::app::settings::around;
use crate::app::shown::{worker_count, worker_facts};
use crate::domain::{
    AgendaLine, AuditLine, Client, ClientCode, ClientId, ClientLine, Left, LeftIn, MessageKey, PersonId, Receipt,
};
use crate::text::Texts;

const TABS: [WorkerTab; 6] =
    [WorkerTab::Facts, WorkerTab::HeldBack, WorkerTab::Agenda, WorkerTab::Clients, WorkerTab::Audit, WorkerTab::Map];

/// The pages that are about all clients.
const OVER_ALL: [WorkerTab; 4] = [WorkerTab::Agenda, WorkerTab::Clients, WorkerTab::Audit, WorkerTab::Map];

/// Opens the worker view on this client.
fn open_client(model: &mut Model) {
    // What is noted there with one key is noted of whoever was looked at.
    let selected = model.session().and_then(|session| session.selected);
    let at = selected.and_then(|id| worker_facts(model).iter().position(|row| *row == id)).unwrap_or_default();
    model.layers.push(Layer::Worker(WorkerLayer { at, ..WorkerLayer::default() }));
    list(model);
}

/// Asks for what the pages over all clients list.
fn list(model: &mut Model) {
    model.request(Effect::ListClients);
    model.request(Effect::ListAgenda);
    model.request(Effect::ListAudit);
}

/// Opens the whole list of clients, from the start screen.
fn open_clients(model: &mut Model) {
    model.layers.push(Layer::Worker(WorkerLayer { tab: WorkerTab::Clients, ..WorkerLayer::default() }));
    list(model);
}

/// Carries out a command in the worker view.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Worker(layer)) = model.layers.last() else { return };
    let (tab, at, rows) = (layer.tab, layer.at, worker_count(model, layer));
    let marked = worker_facts(model).get(at).copied();
    let of_the_page = match tab {
        WorkerTab::HeldBack => worker_steps::run(model, at, command),
        WorkerTab::Map => directory::run_map(model, at, command),
        WorkerTab::Facts => worker_notes::run(model, marked, command),
        WorkerTab::Agenda | WorkerTab::Clients | WorkerTab::Audit => false,
    };
    if of_the_page {
        return;
    }
    let Some(Layer::Worker(layer)) = model.layers.last() else { return };
    let line = layer.clients.get(at).cloned().filter(|_| tab == WorkerTab::Clients);
    match (command, line) {
        (Command::Open, Some(line)) => {
            if consent::ends(model) {
                return;
            }
            model.layers.clear();
            model.request(Effect::OpenClient(line.id))
        }
        (Command::Open, None) if tab == WorkerTab::Agenda => open_due(model, at),
        (Command::Open, None) if tab == WorkerTab::Facts => {
            if let Some(id) = marked {
                open::form(model, Subject::Person(id))
            }
        }
        (Command::Rename, Some(line)) => open::ask(model, key!("clients-rename-question"), AskFor::Rename(line.id)),
        (Command::Delete, Some(line)) => {
            open::ask(model, key!("clients-delete-question"), AskFor::Delete(line.id, line.code.to_string()))
        }
        (Command::Delete, None) if tab == WorkerTab::Facts => ask_to_erase(model, at),
        (Command::Archive, Some(line)) => put(model, &line, |client| client.archived = !client.archived),
        (Command::NewMapEntry, _) => new_map_entry(model),
        (Command::Undo, _) => edit::undo(model),
        (Command::Redo, _) => edit::redo(model),
        (Command::Back, _) => {
            close(model);
        }
        (Command::Left | Command::Right, _) => {
            let in_client = model.session().is_some();
            if let Some(Layer::Worker(layer)) = model.layers.last_mut() {
                (layer.at, layer.scroll) = (0, 0);
                let tabs = if in_client { &TABS[..] } else { &OVER_ALL[..] };
                layer.tab = around(tabs, tab, command == Command::Right);
            }
        }
        (command, _) => {
            if let Some(Layer::Worker(layer)) = model.layers.last_mut() {
                (layer.at, layer.scroll) = match turned_over(layer.scroll, command).filter(|_| tab == WorkerTab::Map) {
                    Some(page) => (at, page),
                    None => (moved(at, rows, command), 0),
                };
            }
        }
    }
}

/// Something of a neighbourhood is written down from whatever page is open, and stands on the map then.
fn new_map_entry(model: &mut Model) {
    if let Some(Layer::Worker(layer)) = model.layers.last_mut()
        && layer.tab != WorkerTab::Map
    {
        (layer.tab, layer.at) = (WorkerTab::Map, 0);
    }
    open::ask(model, key!("map-name-question"), AskFor::MapEntry)
}

/// Opens the client of a line of the agenda.
fn open_due(model: &mut Model, at: usize) {
    let Some(Layer::Worker(layer)) = model.layers.last() else { return };
    let Some(client) = layer.agenda.get(at).map(|due| due.client) else { return };
    if consent::ends(model) {
        return;
    }
    model.layers.clear();
    model.request(Effect::OpenClient(client))
}

/// What is to be done over all clients is there: what of it is due stands in the agenda.
pub(super) fn take_agenda(model: &mut Model, clients: &[AgendaLine]) {
    let due = agenda::due(clients, model.now.today, agenda::follow_up(&model.catalogue));
    if let Some(Layer::Worker(layer)) = model.layers.iter_mut().find(|l| l.is_worker()) {
        layer.agenda = due;
    }
}

/// Somebody wants out: asks for the name, typed as it is written.
fn ask_to_erase(model: &mut Model, at: usize) {
    let Some(id) = worker_facts(model).get(at).copied() else { return };
    let Some(name) = model.session().and_then(|s| s.network.person(id)).map(|p| p.name.to_string()) else {
        return;
    };
    open::ask(model, key!("worker-erase-question"), AskFor::Erase(id, name))
}

/// Erases somebody from every visit, the journal and the backups, if the name was typed as it is written.
pub(super) fn erase(model: &mut Model, id: PersonId) {
    let here = model.session().map(|s| (s.network.client().id, s.network.visit().id));
    if let Some((client, visit)) = here {
        model.request(Effect::ErasePerson(client, id, visit));
    }
}

/// Somebody or a visit was erased: the receipt stands on the caseworker's pages where it was asked for there.
pub(super) fn erased(model: &mut Model, gone: &Receipt, half: bool, on_workers: bool) {
    if on_workers {
        open_client(model);
    }
    receipt(model, gone, half);
}

/// What was erased: when and how much, and what a reader must still look after. Names nobody, and may be copied out
/// for whoever asked for it. `half`: something that was half typed went along.
pub(super) fn receipt(model: &mut Model, gone: &Receipt, half: bool) {
    let texts = &model.texts;
    // Which rows only the caseworker saw, and where texts are left, is told at a client's table on their pages alone.
    let tells = model.worker_view() || model.session().is_none();
    let day = gone.at.at.map(|at| texts.date(at.date_naive())).unwrap_or_default();
    let time = gone.at.at.map(|at| at.format("%H:%M").to_string()).unwrap_or_default();
    let n = |count: u32| (count as usize).into();
    let counts =
        [("visits", n(gone.visits)), ("people", n(gone.people)), ("ties", n(gone.ties)), ("undo", n(gone.undo))];
    let mut lines = vec![
        texts.with(key!("receipt-when"), &[("date", day.into()), ("time", time.into())]),
        texts.with(key!("receipt-counts"), &counts),
        texts.with(
            key!("receipt-backups"),
            &[("rewritten", n(gone.backups_rewritten)), ("removed", n(gone.backups_removed))],
        ),
    ];
    if tells && gone.plan > 0 {
        lines.push(texts.with(key!("receipt-plan"), &[("n", n(gone.plan))]));
    }
    if half {
        lines.push(texts.get(key!("receipt-half")));
    }
    if gone.foreign > 0 {
        lines.push(texts.with(key!("receipt-foreign"), &[("n", (gone.foreign as usize).into())]));
    }
    if tells && !gone.left.is_empty() {
        let n: u32 = gone.left.iter().map(|left| left.texts).sum();
        lines.extend([String::new(), texts.with(key!("receipt-mentions"), &[("n", (n as usize).into())])]);
        lines.extend(gone.left.iter().map(|left| left_line(texts, left)));
        lines.push(String::new());
    }
    if !gone.purged {
        lines.push(texts.get(key!("receipt-not-purged")));
    }
    lines.extend([String::new(), texts.get(key!("receipt-elsewhere")), texts.get(key!("receipt-kept"))]);
    let title = texts.get(key!("receipt-title"));
    model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
}

/// Where texts are left to read, and how many.
fn left_line(texts: &Texts, left: &Left) -> String {
    let at = left.visit.map(|day| texts.with(key!("receipt-left-at"), &[("date", texts.date(day).into())]));
    let place = format!("{}{}", texts.get(left_key(left.place)), at.unwrap_or_default());
    format!("• {}", texts.pair(&place, &left.texts.to_string()))
}

/// What a place is called on the receipt.
fn left_key(place: LeftIn) -> MessageKey {
    match place {
        LeftIn::Names => key!("receipt-left-names"),
        LeftIn::Notes => key!("receipt-left-notes"),
        LeftIn::ClientWords => key!("receipt-left-client-words"),
        LeftIn::VisitNote => key!("receipt-left-visit-note"),
        LeftIn::Profile => key!("receipt-left-profile"),
        LeftIn::Plan => key!("receipt-left-plan"),
        LeftIn::Audit => key!("receipt-left-audit"),
        LeftIn::Directory => key!("receipt-left-directory"),
    }
}

/// What left the file, as the file tells it.
pub(super) fn take_audit(model: &mut Model, audit: Vec<AuditLine>) {
    if let Some(Layer::Worker(worker)) = model.layers.iter_mut().find(|l| l.is_worker()) {
        worker.audit = audit;
    }
}

/// Keeps what identifies a client, after a change of it.
fn put(model: &mut Model, line: &ClientLine, edit: impl FnOnce(&mut Client)) {
    let mut client = Client::new(line.id, line.code.clone(), line.language);
    client.archived = line.archived;
    edit(&mut client);
    model.say(model.texts.get(key!("clients-kept")));
    model.request(Effect::PutClient(Box::new(client)))
}

/// Gives a client another code.
pub(super) fn rename(model: &mut Model, id: ClientId, typed: &str) {
    let Some(code) = ClientCode::new(typed) else { return };
    let line = model.layers.iter().find_map(|layer| match layer {
        Layer::Worker(worker) => worker.clients.iter().find(|line| line.id == id).cloned(),
        _ => None,
    });
    if let Some(line) = line {
        put(model, &line, |client| client.code = code);
    }
}

/// Deletes a client for good; their code was typed as it is written.
pub(super) fn delete(model: &mut Model, id: ClientId) {
    if model.session().is_some_and(|s| s.network.client().id == id) {
        model.screen = Screen::Start(Start::default());
        model.layers.clear();
    }
    model.request(Effect::DeleteClient(id))
}

/// The worker view closes by itself after so long without a key.
pub(super) const WORKER_VIEW: Duration = Duration::from_secs(60);

/// Opens the worker view; with others present only after a second key.
pub(super) fn enter(model: &mut Model) {
    if model.present.who().is_some() {
        return open::question(model, key!("worker-others-question"), Yes::Worker);
    }
    open(model)
}

/// Opens the worker view: of this client, or over all where none is open.
pub(super) fn open(model: &mut Model) {
    model.layers.clear();
    if model.session().is_some() {
        open_client(model);
    } else {
        open_clients(model);
    }
    park::settle(model);
}

/// Closes the worker view and everything that was opened in it. What was half typed in it waits until it is opened again.
pub(super) fn close(model: &mut Model) {
    let half = model.layers.last().and_then(|layer| park::half(model, layer));
    // What was said there was for the worker.
    model.clear_notice();
    if let Some(half) = half.filter(|half| half.worker) {
        half.among(&mut model.waiting);
    }
    if let Some(at) = model.layers.iter().position(Layer::is_worker) {
        model.layers.truncate(at);
    }
}
