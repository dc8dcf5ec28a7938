//! People who all know each other: a whole life domain, or everybody but some, ticked in one list and said with one key.
//! What was answered before stays as it was.

use super::edit::{self, Made};
use crate::app::command::{Command, moved};
use crate::app::fuzzy::named;
use crate::app::layer::{Layer, TogetherLayer};
use crate::app::model::Model;
use crate::app::shown::unasked_together;
use crate::domain::{Edit, PersonId, Tie};

/// Opens the list with the life domain of this person ticked.
pub(super) fn open(model: &mut Model, of: PersonId) {
    let Some(session) = model.session() else { return };
    let Some(sector) = session.network.person(of).map(|person| person.sector) else { return };
    let person = |id: &PersonId| session.network.person(*id).filter(|person| person.can_know());
    let mut people: Vec<PersonId> = session.sorted().iter().copied().filter(|id| person(id).is_some()).collect();
    // Those who are ticked stand in front.
    people.sort_by_key(|id| person(id).is_none_or(|person| person.sector != sector));
    let inside = |id: &PersonId| person(id).is_some_and(|p| p.sector == sector && p.is_person());
    let ticked = people.iter().copied().filter(inside).collect();
    model.layers.push(Layer::Together(TogetherLayer { people, ticked, at: 0, letters: String::new() }));
}

/// Carries out a command in the list.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Together(layer)) = model.layers.last_mut() else { return };
    layer.letters.clear();
    match command {
        Command::Toggle => {
            if let Some(id) = layer.people.get(layer.at).copied()
                && !layer.ticked.remove(&id)
            {
                layer.ticked.insert(id);
            }
            layer.at = moved(layer.at, layer.people.len(), Command::Down);
        }
        Command::Open => fill(model),
        Command::Back => drop(model.layers.pop()),
        _ => layer.at = moved(layer.at, layer.people.len(), command),
    }
}

/// A letter goes to who is called so.
pub(super) fn letter(model: &mut Model, letter: char) {
    let Some(Layer::Together(layer)) = model.layers.last() else { return };
    let Some(session) = model.session() else { return };
    let names: Vec<String> = layer.people.iter().map(|id| session.name(*id)).collect();
    let Some((at, typed)) = named(&names, &layer.letters, letter) else { return };
    if let Some(Layer::Together(layer)) = model.layers.last_mut() {
        (layer.at, layer.letters) = (at, typed);
    }
}

/// All who are ticked know each other, where it was not asked: one change.
fn fill(model: &mut Model) {
    let Some(Layer::Together(layer)) = model.layers.last() else { return };
    let pairs = model.session().map(|session| unasked_together(session, layer)).unwrap_or_default();
    let n = pairs.len();
    model.layers.pop();
    if n == 0 {
        model.say(model.texts.get(key!("knows-together-nothing")));
        return;
    }
    let edits: Vec<Edit> = pairs.into_iter().map(|pair| Edit::PutTie(pair, Tie::KNOWS)).collect();
    if edit::make(model, edits.into()) == Made::Saving {
        model.say(model.texts.with(key!("knows-together-done"), &[("n", n.into())]));
    }
}
