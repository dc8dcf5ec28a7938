//! Who knows whom, in one list a person; and what was gone through.

use super::{edit, people};
use crate::app::command::{Command, moved};
use crate::app::event::Effect;
use crate::app::layer::{KnowsLayer, Layer, Question, Yes};
use crate::app::model::Model;
use crate::app::shown::{ASKED_ROWS, unasked_pairs};
use crate::domain::{Change, Client, Code, Edit, Knows, Pair, PersonId, Sector, Support, Tie};

/// Opens the list for the selected member.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let Some(person) = people::selected(model) else { return people::needs_selection(model) };
    model.layers.push(Layer::Knows(KnowsLayer { person: person.id, at: 0 }));
    Vec::new()
}

/// Carries out a command in the list.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Layer::Knows(layer)) = model.layers.last() else { return Vec::new() };
    let (person, at) = (layer.person, layer.at);
    let others = model.session().map(|s| s.others(person)).unwrap_or_default();
    let other = others.get(at).copied();
    match command {
        Command::Undo => edit::undo(model),
        Command::Redo => edit::redo(model),
        Command::Toggle => answer(model, person, other, |now| turn(now, true)),
        Command::ToggleBack => answer(model, person, other, |now| turn(now, false)),
        Command::KnowsYes => answer_and_go_on(model, person, other, Some(Tie::KNOWS)),
        Command::KnowsNo => answer_and_go_on(model, person, other, Some(Tie::DOES_NOT_KNOW)),
        Command::NotAsked => answer_and_go_on(model, person, other, None),
        Command::SectorKnows => ask_sector(model, other.unwrap_or(person)),
        Command::Back => {
            model.layers.pop();
            Vec::new()
        }
        _ => {
            if let Some(Layer::Knows(layer)) = model.layers.last_mut() {
                layer.at = moved(at, others.len(), command);
            }
            Vec::new()
        }
    }
}

/// Not asked, knows, does not know; and round.
fn turn(now: Option<Tie>, forward: bool) -> Option<Tie> {
    match (now.map(|t| t.state), forward) {
        (None, true) | (Some(Knows::DoesNotKnow), false) => Some(Tie::KNOWS),
        (Some(Knows::Knows), true) | (None, false) => Some(Tie::DOES_NOT_KNOW),
        (Some(Knows::DoesNotKnow), true) | (Some(Knows::Knows), false) => None,
    }
}

fn answer_and_go_on(model: &mut Model, person: PersonId, other: Option<PersonId>, tie: Option<Tie>) -> Vec<Effect> {
    let effects = answer(model, person, other, |_| tie);
    let count = model.session().map_or(0, |s| s.others(person).len());
    if let Some(Layer::Knows(layer)) = model.layers.last_mut() {
        layer.at = moved(layer.at, count, Command::Down);
    }
    effects
}

fn answer(
    model: &mut Model,
    person: PersonId,
    other: Option<PersonId>,
    to: impl FnOnce(Option<Tie>) -> Option<Tie>,
) -> Vec<Effect> {
    let (Some(session), Some(pair)) = (model.session(), other.and_then(|other| Pair::new(person, other))) else {
        return Vec::new();
    };
    let now = session.network.tie(pair.first(), pair.second());
    let edit = match to(now) {
        next if next == now => return Vec::new(),
        Some(tie) => Edit::PutTie(pair, tie),
        None => Edit::RemoveTie(pair),
    };
    edit::make(model, Change::one(edit)).into()
}

/// Says first how many pairs would be filled in.
fn ask_sector(model: &mut Model, of: PersonId) -> Vec<Effect> {
    let Some(sector) = model.session().and_then(|s| s.network.person(of)).map(|p| p.sector) else { return Vec::new() };
    let pairs = unasked_pairs(model, sector).len();
    let name = model.texts.name(sector);
    if pairs == 0 {
        model.say(model.texts.with("knows-sector-nothing", &[("sector", name.into())]));
        return Vec::new();
    }
    let text = model.texts.with("knows-sector-question", &[("sector", name.into()), ("n", pairs.into())]);
    model.layers.push(Layer::Question(Question { text, yes: Yes::SectorKnows(sector) }));
    Vec::new()
}

/// All of a sector know each other: only where it was not asked, and without the deceased.
pub(super) fn fill_sector(model: &mut Model, sector: Sector) -> Vec<Effect> {
    let pairs = unasked_pairs(model, sector);
    let n = pairs.len();
    let edits: Vec<Edit> = pairs.into_iter().map(|pair| Edit::PutTie(pair, Tie::KNOWS)).collect();
    let made = edit::make(model, edits.into());
    if made.is_made() {
        model.say(model.texts.with("knows-sector-done", &[("n", n.into())]));
    }
    made.into()
}

/// Carries out a command in the list of what was gone through.
pub(super) fn run_asked(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Layer::Asked(at)) = model.layers.last_mut() else { return Vec::new() };
    match command {
        Command::Undo => edit::undo(model),
        Command::Redo => edit::redo(model),
        Command::Toggle => {
            let at = *at;
            toggle_asked(model, at)
        }
        Command::Back => {
            model.layers.pop();
            Vec::new()
        }
        _ => {
            *at = moved(*at, ASKED_ROWS, command);
            Vec::new()
        }
    }
}

fn toggle_asked(model: &mut Model, at: usize) -> Vec<Effect> {
    let Some(session) = model.session() else { return Vec::new() };
    let mut client: Client = session.network.client().clone();
    match at.checked_sub(Sector::DOMAINS.len()) {
        None => toggle(&mut client.asked_sectors, Sector::DOMAINS[at]),
        Some(kind) => toggle(&mut client.asked_support, Support::ALL[kind]),
    }
    edit::make(model, Change::one(Edit::PutClient(Box::new(client)))).into()
}

fn toggle<T: Ord>(set: &mut std::collections::BTreeSet<T>, value: T) {
    if let Some(there) = set.take(&value) {
        drop(there);
    } else {
        set.insert(value);
    }
}
