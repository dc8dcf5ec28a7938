//! The directory of resources: narrowing it down, reading an entry, keeping one, and putting one into the ring.

use super::{marks, open, people, take_along};
use crate::app::command::{Command, moved};
use crate::app::event::Effect;
use crate::app::form::Subject;
use crate::app::layer::{AskFor, DirectoryLayer, Layer};
use crate::app::marks::Row;
use crate::app::model::Model;
use crate::app::settings::around;
use crate::app::shown::{directory_entries, directory_layer, marked_entry, marked_rule};
use crate::domain::{Code, Language, PersonId, ResourceId};
use crate::steps::{REGIONS, Resource};

/// Opens the directory, narrowed to what serves the marked step where there is one.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let rule = marked_rule(model);
    let for_step = rule.as_deref().and_then(|rule| model.catalogue.tags_of(rule)).is_some_and(|tags| !tags.is_empty());
    model.layers.push(Layer::Directory(DirectoryLayer { rule, for_step, ..DirectoryLayer::default() }));
    Vec::new()
}

fn layer_mut(model: &mut Model) -> Option<&mut DirectoryLayer> {
    model.layers.iter_mut().rev().find_map(|layer| match layer {
        Layer::Directory(directory) => Some(directory),
        _ => None,
    })
}

/// Carries out a command in the directory.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::NewEntry => return open::ask(model, "directory-name-question", AskFor::Entry),
        Command::Edit => {
            let Some(resource) = marked_entry(model) else { return Vec::new() };
            return open::form(model, Subject::Resource(resource.identity()));
        }
        Command::Retire => return retire(model),
        Command::TakeAlong => {
            return marked_entry(model).map(|resource| take_along::address(model, &resource)).unwrap_or_default();
        }
        Command::IntoRing => return into_ring(model),
        Command::Back => {
            let closes = directory_layer(model).is_none_or(|layer| !layer.opened);
            if closes {
                model.layers.pop();
            } else if let Some(layer) = layer_mut(model) {
                layer.opened = false;
            }
            return Vec::new();
        }
        _ => {}
    }
    if let Some(layer) = layer_mut(model) {
        narrow(layer, command);
    }
    let count = directory_entries(model).len();
    if let Some(layer) = layer_mut(model) {
        layer.at = moved(layer.at, count, command);
    }
    Vec::new()
}

/// Narrows the list down, or opens the marked entry.
fn narrow(layer: &mut DirectoryLayer, command: Command) {
    match command {
        Command::ForStep => layer.for_step = !layer.for_step && layer.rule.is_some(),
        Command::Region => layer.region = next(&REGIONS, layer.region),
        Command::InLanguage => layer.language = next(Language::ALL, layer.language),
        Command::OnScreen => layer.on_screen = next(&[true, false], layer.on_screen),
        Command::ShowRetired => layer.retired = !layer.retired,
        Command::Open => layer.opened = !layer.opened,
        _ => {}
    }
}

/// All of a list one by one, and then none.
fn next<T: Copy + PartialEq>(all: &[T], now: Option<T>) -> Option<T> {
    let all: Vec<Option<T>> = std::iter::once(None).chain(all.iter().copied().map(Some)).collect();
    around(&all, now, true)
}

/// The marked entry is no longer proposed, or again.
fn retire(model: &mut Model) -> Vec<Effect> {
    let Some(mut resource) = marked_entry(model) else { return Vec::new() };
    resource.retired = !resource.retired;
    let key = if resource.retired { "directory-retired" } else { "directory-back" };
    let name = resource.called(model.texts.language()).to_string();
    model.say(model.texts.with(key, &[("name", name.into())]));
    vec![Effect::PutResource(Box::new(resource))]
}

/// A new entry: its name is known now, the rest stands in the form.
pub(super) fn add(model: &mut Model, name: &str) -> Vec<Effect> {
    let id = format!("own-{}", model.ids.fresh());
    let Some(resource) = Resource::new(id, name) else { return Vec::new() };
    let today = model.now.today;
    let resource = Resource {
        languages: vec![model.texts.language()],
        regions: directory_layer(model).and_then(|l| l.region).map(str::to_string).into_iter().collect(),
        verified_on: Some(today),
        ..resource
    };
    open::form(model, Subject::Resource(resource.identity()));
    marks::want(model, Row::Entry(resource.identity()));
    vec![Effect::PutResource(Box::new(resource))]
}

/// The marked entry becomes a member of the network: an online place, a group or an organisation.
fn into_ring(model: &mut Model) -> Vec<Effect> {
    let Some(resource) = marked_entry(model) else { return Vec::new() };
    let id = PersonId(model.ids.fresh());
    let Some(member) = resource.as_member(id, model.texts.language()) else { return Vec::new() };
    let there = model.session().is_some_and(|s| s.seen().people().any(|p| p.name == member.name));
    let name = member.name.as_str().to_string();
    if there {
        model.say(model.texts.with("directory-there-already", &[("name", name.into())]));
        return Vec::new();
    }
    let effects = people::put(model, member);
    if !effects.is_empty() {
        if let Some(session) = model.session_mut() {
            session.select(Some(id));
        }
        model.say(model.texts.with("directory-in-ring", &[("name", name.into())]));
    }
    effects
}

/// The file holds these entries of the caseworker now.
pub(super) fn take(model: &mut Model, own: Vec<Resource>) {
    model.catalogue.with_resources(own);
    if let Some(session) = model.session_mut() {
        session.suggestions = None;
    }
    let count = directory_entries(model).len();
    if let Some(layer) = layer_mut(model) {
        layer.at = layer.at.min(count.saturating_sub(1));
    }
}

/// An entry that was changed in its form is kept.
pub(super) fn put(model: &Model, id: ResourceId, changed: Resource) -> Vec<Effect> {
    if model.catalogue.resource(id) == Some(&changed) {
        Vec::new()
    } else {
        vec![Effect::PutResource(Box::new(changed))]
    }
}
