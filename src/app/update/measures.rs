//! The page of measures: what is marked, explained and counted. Says nothing itself.

use crate::app::command::{Command, moved, turned_over};
use crate::app::counting::Counting;
use crate::app::effect::Effect;
use crate::app::layer::{Layer, MeasuresLayer, Reading, ReadingOf};
use crate::app::model::Model;
use crate::app::shown::{measure_lines, measure_parts};
use crate::domain::{Dimension, PersonId};
use crate::words;
use crate::words::measures::Part;

/// Opens the measures.
pub(super) fn open(model: &mut Model) {
    model.layers.push(Layer::Measures(MeasuresLayer::default()));
    mark(model);
}

/// Carries out a command on the page of measures.
pub(super) fn run(model: &mut Model, command: Command) {
    let count = measure_lines(model).len();
    let Some(Layer::Measures(layer)) = model.layers.last_mut() else { return };
    match command {
        Command::More => deeper(model),
        Command::PageDown | Command::PageUp if layer.explained => {
            layer.scroll = turned_over(layer.scroll, command).unwrap_or_default();
        }
        Command::Back if layer.explained => layer.explained = false,
        Command::Back if layer.unfolded.is_some() => fold(model),
        Command::Back => {
            model.layers.pop();
            // Who stands behind the measure stays lit up in the ring until Esc there.
            return;
        }
        Command::EveryFigure => return every_figure(model),
        Command::References => {
            let title = model.texts.get(key!("measures-reference-title"));
            let warning = model.texts.get(key!("measures-references-warning"));
            let found =
                words::measures::references(&model.texts).into_iter().map(|r| format!("{} [{}]", r.text, r.source));
            let lines = [warning, String::new()].into_iter().chain(found).collect();
            model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
            return;
        }
        _ => (layer.at, layer.scroll) = (moved(layer.at, count, command), 0),
    }
    mark(model);
}

/// A part is unfolded, and what is unfolded or has nothing folded under it is explained.
fn deeper(model: &mut Model) {
    let heads = heads(model);
    let Some(Layer::Measures(layer)) = model.layers.last_mut() else { return };
    let marked = heads.iter().find(|(at, _)| *at == layer.at).map(|(_, part)| *part);
    if layer.every || layer.explained || marked.is_none() || marked == layer.unfolded {
        (layer.explained, layer.scroll) = (!layer.explained, 0);
        return;
    }
    layer.unfolded = marked;
    mark_part(model, marked);
}

/// One sentence of each part again; the one that was unfolded is marked.
fn fold(model: &mut Model) {
    let Some(Layer::Measures(layer)) = model.layers.last_mut() else { return };
    let part = layer.unfolded.take();
    mark_part(model, part);
}

fn mark_part(model: &mut Model, part: Option<Dimension>) {
    let found = heads(model).into_iter().find(|(_, dimension)| Some(*dimension) == part);
    if let (Some(Layer::Measures(layer)), Some((at, _))) = (model.layers.last_mut(), found) {
        layer.at = at;
    }
}

/// The row in which each part begins.
fn heads(model: &Model) -> Vec<(usize, Dimension)> {
    let Some(Layer::Measures(layer)) = model.layers.last() else { return Vec::new() };
    let mut row = 0;
    let head = |part: Part| {
        let at = row;
        row += 1 + if layer.unfolded == Some(part.dimension) { part.rest.len() } else { 0 };
        (at, part.dimension)
    };
    measure_parts(model).into_iter().map(head).collect()
}

/// Every figure, or the sentences again. What would delay a frame is counted apart, and comes when it is there.
fn every_figure(model: &mut Model) {
    let ticket = model.ids.fresh();
    let Some(counting) = model.session().map(|session| Counting::of(session.seen(), ticket)) else {
        return;
    };
    let Some(Layer::Measures(layer)) = model.layers.last_mut() else { return };
    let counted = layer.between.is_some() || layer.waits_for.is_some();
    *layer = MeasuresLayer {
        every: !layer.every,
        between: layer.between.take(),
        waits_for: layer.waits_for.or(Some(ticket)),
        ..MeasuresLayer::default()
    };
    if !counted && counting.is_quick() {
        layer.between = Some(counting.count());
    } else if !counted {
        model.request(Effect::Count(Box::new(counting)));
    }
    mark(model);
}

/// Who stands between others has been counted; nobody may wait for it any more.
pub(super) fn take_between(model: &mut Model, ticket: uuid::Uuid, values: Vec<(PersonId, f64)>) {
    let waiting = model.layers.iter_mut().find_map(|layer| match layer {
        Layer::Measures(layer) => Some(layer).filter(|layer| layer.waits_for == Some(ticket)),
        _ => None,
    });
    if let Some(layer) = waiting {
        layer.between = Some(values);
    }
}

/// The people behind the marked measure light up in the ring.
fn mark(model: &mut Model) {
    let Some(Layer::Measures(layer)) = model.layers.last() else { return };
    let key = measure_lines(model).get(layer.at).map(|line| line.key);
    let Some(session) = model.session_mut() else { return };
    session.marked = key.map(|key| crate::metrics::behind(session.seen(), key)).unwrap_or_default();
}
