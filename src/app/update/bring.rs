//! Bringing people in from elsewhere: the list with who comes in, who is there already and what is left out; then one step
//! that is taken back as one, or a visit, or clients, kept whole or not at all.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::edit::{self, Made};
use super::open;
use crate::app::bring::{BringLayer, ColumnsLayer, ComesFrom, Found, Into, NotRead, ReadOrder, Remark};
use crate::app::command::{Command, moved};
use crate::app::effect::Effect;
use crate::app::form::day;
use crate::app::layer::{AskFor, Layer, Reading, ReadingOf};
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::{ClientCode, MessageKey, PersonId, Standing, Visit, VisitId, WholeClient, join, standing};

/// Several lines were pasted into the quick line: several people.
pub(super) fn pasted(model: &mut Model, text: &str) {
    let Some(session) = model.session() else { return };
    let code = session.network.client().code.as_str().to_string();
    let from = ComesFrom::Pasted(zeroize::Zeroizing::new(text.to_string()));
    let order = ReadOrder::new(from, Some(code), model.texts.language(), model.now.today);
    model.request(Effect::ReadFiles(Box::new(order)))
}

/// Opens the list of who was found; or says why nobody can come in from there.
pub(super) fn found(model: &mut Model, mut found: Box<Found>) {
    found.notes.iter_mut().for_each(|remark| remark.text = aloud(model, remark));
    model.layers.retain(|layer| !matches!(layer, Layer::Bring(_) | Layer::Columns(_)));
    let came = match model.session() {
        None => Ok((Into::NewClients, found.people().iter().map(|_| Standing::New).collect())),
        Some(session) => into(session, &found, model.now.today).map(|into| (into, standing_in(session, &found))),
    };
    match came {
        Ok((into, standing)) => model.layers.push(Layer::Bring(BringLayer::new(found, into, standing))),
        Err(key) => model.warn(model.texts.get(key)),
    }
}

/// The sentence with the name of its file as it may stand on the screen.
fn aloud(model: &Model, remark: &Remark) -> String {
    match remark.file.as_str() {
        "" => remark.text.clone(),
        file => remark.text.replace(file, &model.file_name(file, false)),
    }
}

fn standing_in(session: &Session, found: &Found) -> Vec<Standing> {
    standing(&session.network, found.people(), &found.known_as)
}

/// Where they can come into; otherwise the key of why not.
fn into(session: &Session, found: &Found, today: NaiveDate) -> Result<Into, MessageKey> {
    let one_visit = matches!(&found.clients[..], [client] if client.visits.len() == 1);
    match session.visits.iter().find(|visit| !visit.closed) {
        _ if found.is_whole => Err(key!("bring-whole")),
        _ if is_another(session, found) => Err(key!("bring-other")),
        _ if !one_visit => Err(key!("bring-several")),
        Some(open) if open.id != session.network.visit().id => Err(key!("bring-not-here")),
        Some(_) => Ok(Into::OpenVisit),
        None => {
            let said = found.clients.first().and_then(|client| client.visits.first()).map(|visit| visit.visit.date);
            Ok(Into::NewVisit(said.filter(|day| *day <= today).unwrap_or(today)))
        }
    }
}

/// The one client of the files is not the one who is open.
fn is_another(session: &Session, found: &Found) -> bool {
    let here = &session.network.client().code;
    matches!(&found.clients[..], [one] if one.client.code.folded() != here.folded())
}

/// Nothing could be read, or something has to be said first.
pub(super) fn not_read(model: &mut Model, why: NotRead) {
    model.layers.retain(|layer| !matches!(layer, Layer::Columns(_)));
    match why {
        NotRead::WhichRing(order, columns) => {
            model.layers.push(Layer::Columns(ColumnsLayer { order, columns, at: 0 }));
        }
        NotRead::Told(lines) => {
            let title = model.texts.get(key!("bring-not-read"));
            let lines = lines.iter().map(|remark| aloud(model, remark)).collect();
            model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
        }
    }
}

/// Carries out a command where it is said which column is the ring.
pub(super) fn run_columns(model: &mut Model, command: Command) {
    let Some(Layer::Columns(layer)) = model.layers.last_mut() else { return };
    match command {
        Command::Open | Command::KeepAnswer => {
            let said = layer.columns.get(layer.at).cloned().unwrap_or_else(|| "-".to_string());
            let mut order = layer.order.clone();
            order.columns.insert("ring".to_string(), said);
            order.keep = command == Command::KeepAnswer;
            model.request(Effect::ReadFiles(Box::new(order)))
        }
        Command::Back => drop(model.layers.pop()),
        _ => layer.at = moved(layer.at, layer.columns.len() + 1, command),
    }
}

/// Carries out a command in the list of who was found.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Bring(layer)) = model.layers.last_mut() else { return };
    match command {
        Command::Toggle => layer.toggle(),
        Command::ChooseAll => layer.toggle_all(),
        Command::Open => take(model),
        Command::OtherDay => other_day(model),
        Command::Relatives => relatives(model),
        Command::LeftOut => left_out(model),
        Command::Back if layer.field.is_empty() => drop(model.layers.pop()),
        Command::Back => {
            layer.field.clear();
            layer.search();
        }
        _ => layer.at = moved(layer.at, layer.shown.len(), command),
    }
}

/// Those who are chosen come in.
fn take(model: &mut Model) {
    let Some(Layer::Bring(layer)) = model.layers.last() else { return };
    let (count, several) = (layer.count(), layer.found.people().is_empty());
    if count == 0 && !several {
        model.say(model.texts.get(key!("bring-nobody-chosen")));
        return;
    }
    match layer.into {
        Into::NewClients => model.request(Effect::AddClients(new_clients(layer))),
        Into::NewVisit(date) => {
            let brought = Box::new(layer.brought());
            let visit = Visit::new(VisitId(model.ids.fresh()), 0, date);
            let Some(session) = model.session() else { return };
            model.request(Effect::BringVisit(session.network.client().id, Box::new(visit), brought))
        }
        Into::OpenVisit => {
            let Some(session) = model.session() else { return };
            let (found, standing) = (&layer.found, &layer.standing);
            let joined = join(&session.network, found.people(), found.ties(), standing, |at| layer.chosen[at]);
            if edit::make(model, joined.change) == Made::Saving {
                taken(model, count);
            }
        }
    }
}

/// They are there: what was open for it closes, and it is said how many.
pub(super) fn taken(model: &mut Model, count: usize) {
    model.layers.retain(|layer| !matches!(layer, Layer::Files(_) | Layer::Bring(_)));
    if let Some(Layer::Line(line)) = model.layers.last_mut() {
        line.added += count;
    }
    model.say(model.texts.with(key!("bring-taken"), &[("n", count.into())]));
}

/// Clients came in: what was open for it closes.
pub(super) fn clients_added(model: &mut Model, count: usize) {
    model.layers.clear();
    model.say(model.texts.with(key!("bring-clients-taken"), &[("n", count.into())]));
}

/// The clients as they come in: of one network only those who are chosen, with the answers about them.
fn new_clients(layer: &BringLayer) -> Vec<WholeClient> {
    let mut clients = layer.found.clients.clone();
    if layer.found.people().is_empty() {
        return clients;
    }
    let kept = layer.brought().people;
    let ids: HashSet<PersonId> = kept.iter().map(|person| person.id).collect();
    for visit in clients.iter_mut().flat_map(|client| &mut client.visits) {
        visit.people.clone_from(&kept);
        visit.ties.retain(|(pair, _)| ids.contains(&pair.first()) && ids.contains(&pair.second()));
    }
    clients
}

/// Asks for the day of the visit that is made of it.
fn other_day(model: &mut Model) {
    match model.layers.last() {
        Some(Layer::Bring(BringLayer { into: Into::NewVisit(_), .. })) => {
            open::ask(model, key!("bring-day-question"), AskFor::BringDay)
        }
        _ => {
            model.say(model.texts.get(key!("bring-day-open")));
        }
    }
}

/// The day was typed; today where nothing was.
pub(super) fn on_day(model: &mut Model, typed: &str) {
    let date = day(typed).ok().flatten().unwrap_or(model.now.today);
    if let Some(Layer::Bring(layer)) = model.layers.last_mut() {
        layer.into = Into::NewVisit(date);
    }
}

/// In a family tree: the marked one is the client, and the others are what they are to them.
fn relatives(model: &mut Model) {
    let Some(Layer::Bring(layer)) = model.layers.last() else { return };
    let is_tree = layer.found.recognised.iter().any(|(_, kind)| *kind == key!("import-is-gedcom"));
    let marked = layer.shown.get(layer.at).and_then(|at| layer.people().get(*at));
    match marked.filter(|_| is_tree) {
        Some(person) => {
            let ego = Some(person.name.to_string());
            model.request(Effect::ReadFiles(Box::new(ReadOrder { ego, ..layer.found.order.clone() })))
        }
        None => {
            model.say(model.texts.get(key!("bring-no-tree")));
        }
    }
}

/// Shows what is left out and why, to its end.
fn left_out(model: &mut Model) {
    let Some(Layer::Bring(layer)) = model.layers.last() else { return };
    let lines: Vec<String> = layer.found.notes.iter().map(|remark| remark.text.clone()).collect();
    if lines.is_empty() {
        model.say(model.texts.get(key!("bring-nothing-left-out")));
    } else {
        let title = model.texts.get(key!("bring-left-out"));
        model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
    }
}

/// The code of a client who would be new; `None` where nothing that can be one was typed.
pub(super) fn new_code(typed: &str) -> Option<String> {
    ClientCode::new(typed).map(|code| code.as_str().to_string())
}
