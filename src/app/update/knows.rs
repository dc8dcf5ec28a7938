//! Who knows whom, in one list a person: one key for yes, one for no, one for *nobody else*; and then on to whom it teaches
//! most to ask of. A group that knows each other stands in `together`.

use super::{edit, people};
use crate::app::command::{Command, moved};
use crate::app::fuzzy::named;
use crate::app::layer::{KnowsLayer, Layer};
use crate::app::model::Model;
use crate::app::shown::{next_to_ask, unasked_of};
use crate::domain::{Change, Edit, Knows, Pair, PersonId, Tie};

/// Opens the list of the selected member, or of whom it teaches most to ask where nobody is selected or who is can know
/// nobody: at the first that was not asked.
pub(super) fn open(model: &mut Model) {
    let selected = people::selected(model);
    let cannot = selected.as_ref().filter(|person| !person.can_know());
    let said = match cannot.and_then(|person| Some(model.session()?.name_of(person))) {
        Some(name) => model.texts.with(key!("knows-cannot"), &[("name", name.into())]),
        None => model.texts.get(key!("knows-all-asked")),
    };
    let next = || model.session().and_then(|session| next_to_ask(session, None));
    let of = selected.as_ref().filter(|person| person.can_know()).map(|person| person.id).or_else(next);
    if cannot.is_some() || of.is_none() {
        model.say(said);
    }
    let Some(person) = of else { return };
    model.layers.push(Layer::Knows(KnowsLayer { person, at: 0, letters: String::new() }));
    show(model, person);
}

/// Shows the list of this person, at the first that was not asked; the ring marks who it is.
fn show(model: &mut Model, person: PersonId) {
    let Some(session) = model.session_mut() else { return };
    session.select(Some(person));
    let first = unasked_of(session, person).first().copied();
    let at = first.and_then(|first| session.others(person).iter().position(|id| *id == first)).unwrap_or(0);
    if let Some(Layer::Knows(layer)) = model.layers.last_mut() {
        *layer = KnowsLayer { person, at, letters: String::new() };
    }
}

/// Carries out a command in the list.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Knows(layer)) = model.layers.last_mut() else { return };
    layer.letters.clear();
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
        Command::NobodyElse => nobody_else(model, person),
        Command::NextPerson => {
            go_on(model, person);
        }
        Command::Together => super::together::open(model, other.unwrap_or(person)),
        Command::Back => {
            model.layers.pop();
        }
        _ => {
            if let Some(Layer::Knows(layer)) = model.layers.last_mut() {
                layer.at = moved(at, others.len(), command);
            }
        }
    }
}

/// A letter goes to who is called so, together with those typed before it.
pub(super) fn letter(model: &mut Model, letter: char) {
    let Some(Layer::Knows(layer)) = model.layers.last() else { return };
    let Some(session) = model.session() else { return };
    let names: Vec<String> = session.others(layer.person).iter().map(|id| session.name(*id)).collect();
    let Some((at, typed)) = named(&names, &layer.letters, letter) else { return };
    if let Some(Layer::Knows(layer)) = model.layers.last_mut() {
        (layer.at, layer.letters) = (at, typed);
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

/// Answers, and goes to the next that was not asked; with the last one answered to the next person.
fn answer_and_go_on(model: &mut Model, person: PersonId, other: Option<PersonId>, tie: Option<Tie>) {
    answer(model, person, other, |_| tie);
    let Some(session) = model.session() else { return };
    let (others, open) = (session.others(person), unasked_of(session, person));
    if open.is_empty() && tie.is_some() {
        go_on(model, person);
        return;
    }
    if let Some(Layer::Knows(layer)) = model.layers.last_mut() {
        let next = (layer.at + 1..others.len()).find(|at| open.contains(&others[*at]));
        layer.at = next.unwrap_or_else(|| moved(layer.at, others.len(), Command::Down));
    }
}

/// Everybody else who was not asked: no. One change; then on to the next person.
fn nobody_else(model: &mut Model, person: PersonId) {
    let open = model.session().map(|session| unasked_of(session, person)).unwrap_or_default();
    let pairs = open.into_iter().filter_map(|other| Pair::new(person, other));
    let edits: Vec<Edit> = pairs.map(|pair| Edit::PutTie(pair, Tie::DOES_NOT_KNOW)).collect();
    if !edits.is_empty() {
        edit::make(model, edits.into());
    }
    go_on(model, person);
}

/// On to whom it teaches most to ask of, or says that everything was asked.
pub(super) fn go_on(model: &mut Model, from: PersonId) {
    match model.session().and_then(|session| next_to_ask(session, Some(from))) {
        Some(next) => show(model, next),
        None => model.say(model.texts.get(key!("knows-all-asked"))),
    }
}

fn answer(model: &mut Model, person: PersonId, other: Option<PersonId>, to: impl FnOnce(Option<Tie>) -> Option<Tie>) {
    let (Some(session), Some(pair)) = (model.session(), other.and_then(|other| Pair::new(person, other))) else {
        return;
    };
    let now = session.network.tie(pair.first(), pair.second());
    let edit = match to(now) {
        next if next == now => return,
        Some(tie) => Edit::PutTie(pair, tie),
        None => Edit::RemoveTie(pair),
    };
    edit::make(model, Change::one(edit));
}

/// Where the list of a group was closed: on with the one that stood open, at the first that is left.
pub(super) fn after_together(model: &mut Model) {
    let Some(Layer::Knows(layer)) = model.layers.last() else { return };
    let person = layer.person;
    let is_done = model.session().is_some_and(|session| unasked_of(session, person).is_empty());
    match model.session().and_then(|session| next_to_ask(session, Some(person))) {
        Some(next) if is_done => show(model, next),
        _ => show(model, person),
    }
}
