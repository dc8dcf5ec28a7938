//! The directory of resources: narrowing it down, reading an entry, keeping one, and putting one into the ring.

use super::edit::Made;
use super::{marks, open, people, plan, take_along};
use crate::app::command::{Command, moved, turned_over};
use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::layer::{AskFor, DirectoryLayer, Layer, StepsTab};
use crate::app::marks::Row;
use crate::app::model::Model;
use crate::app::settings::around;
use crate::app::shown::{directory_entries, directory_layer, mapped_places, marked_entry, marked_rule, step_at};
use crate::domain::{Code, Language, PersonId, ResourceId};
use crate::steps::{Platform, Region, Resource, region};

/// Opens the directory, narrowed to what serves the marked step where there is one.
pub(super) fn open(model: &mut Model) {
    let rule = marked_rule(model);
    let for_step = rule.as_deref().and_then(|rule| model.catalogue.tags_of(rule)).is_some_and(|tags| !tags.is_empty());
    model.layers.push(Layer::Directory(DirectoryLayer { rule, for_step, ..DirectoryLayer::default() }));
}

fn layer_mut(model: &mut Model) -> Option<&mut DirectoryLayer> {
    model.layers.iter_mut().rev().find_map(|layer| match layer {
        Layer::Directory(directory) => Some(directory),
        _ => None,
    })
}

/// Carries out a command in the directory.
pub(super) fn run(model: &mut Model, command: Command) {
    match command {
        Command::NewEntry => return open::ask(model, key!("directory-name-question"), AskFor::Entry),
        Command::Edit => {
            let Some(resource) = marked_entry(model) else { return };
            return open::form(model, Subject::Resource(resource.identity()));
        }
        Command::Retire => return retire(model),
        Command::TakeAlong => {
            return marked_entry(model).map(|resource| take_along::address(model, &resource)).unwrap_or_default();
        }
        Command::SearchEntries => return open::ask(model, key!("directory-words-question"), AskFor::EntryWords),
        Command::TakeAddress => return take_address(model),
        Command::IntoRing => return into_ring(model),
        Command::Back => {
            let closes = directory_layer(model).is_none_or(|layer| !layer.opened);
            if closes {
                model.layers.pop();
            } else if let Some(layer) = layer_mut(model) {
                layer.opened = false;
            }
            return;
        }
        _ => {}
    }
    if let Some(layer) = layer_mut(model) {
        narrow(layer, command);
    }
    let count = directory_entries(model).len();
    if let Some(layer) = layer_mut(model) {
        (layer.at, layer.scroll) = match turned_over(layer.scroll, command).filter(|_| layer.opened) {
            Some(page) => (layer.at, page),
            None => (moved(layer.at, count, command), 0),
        };
    }
}

/// Narrows the list down, or opens the marked entry.
fn narrow(layer: &mut DirectoryLayer, command: Command) {
    match command {
        Command::ForStep => layer.for_step = !layer.for_step && layer.rule.is_some(),
        // From what is there for this client to everything, and then region by region.
        Command::Region if !layer.everywhere => layer.everywhere = true,
        Command::Region => {
            layer.region = next(Region::CODES, layer.region);
            layer.everywhere = layer.region.is_some();
        }
        Command::InLanguage => layer.language = next(Language::ALL, layer.language),
        Command::OnScreen => layer.on_screen = next(&[true, false], layer.on_screen),
        Command::ShowRetired => layer.retired = !layer.retired,
        Command::More => layer.opened = !layer.opened,
        _ => {}
    }
}

/// All of a list one by one, and then none.
fn next<T: Copy + PartialEq>(all: &[T], now: Option<T>) -> Option<T> {
    let all: Vec<Option<T>> = std::iter::once(None).chain(all.iter().copied().map(Some)).collect();
    around(&all, now, true)
}

/// The marked entry is no longer proposed, or again.
fn retire(model: &mut Model) {
    if let Some(resource) = marked_entry(model) {
        put_away(model, resource);
    }
}

fn put_away(model: &mut Model, mut resource: Resource) {
    resource.retired = !resource.retired;
    let key = if resource.retired { key!("directory-retired") } else { key!("directory-back") };
    let name = resource.called(model.texts.language()).to_string();
    model.say(model.texts.with(key, &[("name", name.into())]));
    model.request(Effect::PutResource(Box::new(resource)))
}

/// Only entries with these words; nothing typed shows all again.
pub(super) fn search(model: &mut Model, words: &str) {
    if let Some(layer) = layer_mut(model) {
        layer.words = words.to_string();
        layer.at = 0;
    }
}

/// The marked entry is where the marked step of the plan goes; the same again takes it away.
fn take_address(model: &mut Model) {
    let Some(resource) = marked_entry(model) else { return };
    let id = resource.identity();
    let step = model.layers.iter().rev().find_map(|layer| match layer {
        Layer::Steps(layer) if layer.tab == StepsTab::Plan => step_at(model, layer.at),
        _ => None,
    });
    let Some(step) = step else {
        model.say(model.texts.get(key!("directory-no-step")));
        return;
    };
    let made = plan::change_step(model, step, |step| {
        step.resource = if step.resource == Some(id) { None } else { Some(id) };
    });
    if made == Made::Saving {
        let name = resource.called(model.texts.language()).to_string();
        model.say(model.texts.with(key!("directory-address-taken"), &[("name", name.into())]));
    }
}

/// What can be done with the marked entry of the map; `false` for a command that only looks.
pub(super) fn run_map(model: &mut Model, at: usize, command: Command) -> bool {
    let marked = mapped_places(model).get(at).map(|r| (**r).clone());
    match (command, marked) {
        (Command::Open, Some(resource)) => open::form(model, Subject::Resource(resource.identity())),
        (Command::Delete, Some(resource)) => put_away(model, resource),
        _ => return false,
    }
    true
}

/// A new entry of the map: where the open client lives, until the form says otherwise.
pub(super) fn add_to_map(model: &mut Model, name: &str) {
    let id = format!("own-{}", model.ids.fresh());
    let Some(resource) = Resource::new(id, name) else { return };
    let client = model.session().map(|s| s.network.client());
    let place = client.and_then(|c| [&c.postcode, &c.municipality].into_iter().find(|words| !words.is_empty()));
    let resource = Resource {
        places: place.map(ToString::to_string).into_iter().collect(),
        regions: client.and_then(region).map(str::to_string).into_iter().collect(),
        languages: vec![model.texts.language()],
        tags: vec!["neighbourhood".to_string()],
        platform: Some(Platform::Other),
        alive_on: Some(model.now.today),
        ..resource
    };
    let identity = resource.identity();
    open::form(model, Subject::Resource(identity));
    marks::want(model, Row::Entry(identity));
    model.request(Effect::PutResource(Box::new(resource)))
}

/// A new entry: its name is known now, the rest stands in the form.
pub(super) fn add(model: &mut Model, name: &str) {
    let id = format!("own-{}", model.ids.fresh());
    let Some(resource) = Resource::new(id, name) else { return };
    let today = model.now.today;
    // What is written down while looking for a step serves that step.
    let serves =
        directory_layer(model).filter(|l| l.for_step).and_then(|l| model.catalogue.tags_of(l.rule.as_deref()?));
    let resource = Resource {
        tags: serves.map(<[String]>::to_vec).unwrap_or_default(),
        languages: vec![model.texts.language()],
        regions: directory_layer(model).and_then(|l| l.region).map(str::to_string).into_iter().collect(),
        verified_on: Some(today),
        ..resource
    };
    open::form(model, Subject::Resource(resource.identity()));
    marks::want(model, Row::Entry(resource.identity()));
    model.request(Effect::PutResource(Box::new(resource)))
}

/// The marked entry becomes a member of the network: an online place, a group or an organisation.
fn into_ring(model: &mut Model) {
    let Some(resource) = marked_entry(model) else { return };
    let id = PersonId(model.ids.fresh());
    let Some(member) = resource.as_member(id, model.texts.language()) else { return };
    let there = model.session().is_some_and(|s| s.seen().people().any(|p| p.name == member.name));
    let name = member.name.as_str().to_string();
    if there {
        model.say(model.texts.with(key!("directory-there-already"), &[("name", name.into())]));
        return;
    }
    if people::put(model, member) == Made::Saving {
        if let Some(session) = model.session_mut() {
            session.select(Some(id));
        }
        model.say(model.texts.with(key!("directory-in-ring"), &[("name", name.into())]));
    }
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
pub(super) fn put(model: &mut Model, id: ResourceId, changed: Resource) {
    if model.catalogue.resource(id) != Some(&changed) {
        model.request(Effect::PutResource(Box::new(changed)))
    }
}
