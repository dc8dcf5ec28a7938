//! The directory of resources: narrowing it down, reading an entry, keeping one, and putting one into the ring.

use super::{ask, form, marks, moved, people};
use crate::app::command::Command;
use crate::app::event::Effect;
use crate::app::layer::{AskFor, DirectoryLayer, Layer, StepsTab, Subject};
use crate::app::model::Model;
use crate::app::settings::around;
use crate::domain::{Code, Language, PersonId, ResourceId};
use crate::steps::{Filter, REGIONS, Resource};

/// Opens the directory, narrowed to what serves the marked step where there is one.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let rule = marked_rule(model);
    let for_step = rule.as_deref().and_then(|rule| model.catalogue.tags_of(rule)).is_some_and(|tags| !tags.is_empty());
    model.layers.push(Layer::Directory(DirectoryLayer { rule, for_step, ..DirectoryLayer::default() }));
    Vec::new()
}

/// The rule behind the step that is marked, among the suggestions or in the plan.
fn marked_rule(model: &Model) -> Option<String> {
    let Some(Layer::Steps(layer)) = model.layers.last() else { return None };
    match layer.tab {
        StepsTab::Suggested => super::steps::shown(model).get(layer.at).map(|s| s.rule.clone()),
        StepsTab::Ideas => None,
        StepsTab::Plan => {
            let step = super::plan::marked_step(model)?;
            super::plan::shown(model).steps.iter().find(|s| s.id == step)?.rule.clone()
        }
        StepsTab::AskNext => None,
    }
}

fn layer(model: &Model) -> Option<&DirectoryLayer> {
    model.layers.iter().rev().find_map(|layer| match layer {
        Layer::Directory(directory) => Some(directory),
        _ => None,
    })
}

fn layer_mut(model: &mut Model) -> Option<&mut DirectoryLayer> {
    model.layers.iter_mut().rev().find_map(|layer| match layer {
        Layer::Directory(directory) => Some(directory),
        _ => None,
    })
}

/// The entries that are shown: what the filter lets through, or those that are no longer proposed; first those that
/// speak the client's language. None that names somebody whom it may not name here.
pub fn entries(model: &Model) -> Vec<&Resource> {
    let mut entries = let_through(model);
    if let Some(session) = model.session() {
        let language = session.seen().client().language;
        let quiet = session.quiet();
        entries.retain(|r| !model.catalogue.breaks(r, &quiet));
        entries.sort_by_key(|r| !r.languages.contains(&language));
    }
    entries
}

fn let_through(model: &Model) -> Vec<&Resource> {
    let Some(layer) = layer(model) else { return Vec::new() };
    if layer.retired {
        return model.catalogue.resources().iter().filter(|r| r.retired).collect();
    }
    let tags = layer.rule.as_deref().filter(|_| layer.for_step).and_then(|rule| model.catalogue.tags_of(rule));
    let filter = Filter { tags, region: layer.region, language: layer.language, digital: layer.on_screen };
    model.catalogue.find(&filter)
}

fn marked(model: &Model) -> Option<Resource> {
    entries(model).get(layer(model)?.at).copied().cloned()
}

/// Carries out a command in the directory.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    match command {
        Command::NewEntry => return ask::ask(model, "directory-name-question", AskFor::Entry),
        Command::Edit => {
            let Some(resource) = marked(model) else { return Vec::new() };
            return form::open(model, Subject::Resource(resource.identity()));
        }
        Command::Retire => return retire(model),
        Command::IntoRing => return into_ring(model),
        Command::Back => {
            let closes = layer(model).is_none_or(|layer| !layer.opened);
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
    let count = entries(model).len();
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
    let Some(mut resource) = marked(model) else { return Vec::new() };
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
        regions: layer(model).and_then(|l| l.region).map(str::to_string).into_iter().collect(),
        verified_on: Some(today),
        ..resource
    };
    form::open(model, Subject::Resource(resource.identity()));
    marks::want(model, marks::Row::Entry(resource.identity()));
    vec![Effect::PutResource(Box::new(resource))]
}

/// The marked entry becomes a member of the network: an online place, a group or an organisation.
fn into_ring(model: &mut Model) -> Vec<Effect> {
    let Some(resource) = marked(model) else { return Vec::new() };
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
    let count = entries(model).len();
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
