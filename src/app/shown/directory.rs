//! The directory of resources as it is shown: the entries that are let through, and which one is marked.

use super::{plan, steps};
use crate::app::layer::{DirectoryLayer, Layer, StepsTab};
use crate::app::model::Model;
use crate::steps::{Filter, Resource, is_for, is_here};

/// The rule behind the step that is marked, among the suggestions or in the plan.
pub(in crate::app) fn marked_rule(model: &Model) -> Option<String> {
    let Some(Layer::Steps(layer)) = model.layers.last() else { return None };
    match layer.tab {
        StepsTab::Suggested => steps::shown(model).get(layer.at).map(|s| s.rule.clone()),
        StepsTab::Ideas => None,
        StepsTab::Plan => {
            let step = plan::marked_step(model)?;
            plan::shown(model).steps.iter().find(|s| s.id == step)?.rule.clone()
        }
        StepsTab::AskNext => None,
    }
}

pub(in crate::app) fn layer(model: &Model) -> Option<&DirectoryLayer> {
    model.layers.iter().rev().find_map(|layer| match layer {
        Layer::Directory(directory) => Some(directory),
        _ => None,
    })
}

/// The entries that are shown: what the filter lets through, or those that are no longer proposed; first those that
/// speak the client's language. None that names somebody whom it may not name here.
pub fn entries(model: &Model) -> Vec<&Resource> {
    let mut entries = let_through(model);
    if let Some(session) = model.session() {
        let client = session.seen().client();
        let quiet = session.quiet();
        entries.retain(|r| !model.catalogue.breaks(r, &quiet));
        // What lies elsewhere, or is not for this client, is a key away.
        let own = |layer: &DirectoryLayer| !(layer.everywhere || layer.retired || layer.region.is_some());
        if layer(model).is_some_and(own) {
            entries.retain(|r| is_for(client, r));
        }
        let language = client.language;
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
    let DirectoryLayer { region, language, on_screen: digital, words, .. } = layer;
    let filter = Filter { tags, region: *region, language: *language, digital: *digital, words };
    model.catalogue.find(&filter)
}

pub(in crate::app) fn marked(model: &Model) -> Option<Resource> {
    entries(model).get(layer(model)?.at).copied().cloned()
}

/// The entries of the map of the neighbourhoods, by place and name: what lies where the open client lives comes first.
pub fn mapped(model: &Model) -> Vec<&Resource> {
    let mut all: Vec<&Resource> = model.catalogue.resources().iter().filter(|r| r.is_mapped() && !r.retired).collect();
    let client = model.session().map(|s| s.network.client());
    let here = |r: &Resource| client.is_some_and(|client| is_here(client, r));
    all.sort_by_cached_key(|r| (!here(r), r.places.clone(), r.name.to_lowercase()));
    all
}
