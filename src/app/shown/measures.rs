//! The page of measures as it is shown: a sentence a measure, or every figure.

use crate::app::layer::{Layer, MeasuresLayer};
use crate::app::model::Model;
use crate::domain::PersonId;
use crate::seen::Thing;
use crate::words;

/// The sentences of the page of measures, each with its key.
pub fn measure_lines(model: &Model) -> Vec<words::measures::Line> {
    let Some(session) = model.session() else { return Vec::new() };
    let Some(measures) = session.measures() else { return Vec::new() };
    let name = |id: PersonId| session.name(id);
    let sight = if session.seen().tells(Thing::Qualities) {
        crate::metrics::Sight::Qualities
    } else {
        crate::metrics::Sight::Together
    };
    let mut lines = match open_layer(model) {
        Some(MeasuresLayer { every: true, between, .. }) => {
            words::measures::every(measures, &model.texts, &name, sight, between.as_deref())
        }
        _ => words::measures::page(measures, &model.texts, &name, sight),
    };
    // What the last edit changed is marked until the next one.
    for changed in session.differences() {
        if let Some(line) = lines.iter_mut().find(|line| line.key == changed.figure.key) {
            let told = words::measures::difference(&model.texts, &changed);
            // On one line: an arrow between two lines reads badly.
            line.text.push_str(&format!(" ⟳\u{a0}{}", told.replace(' ', "\u{a0}")));
        }
    }
    lines
}

fn open_layer(model: &Model) -> Option<&MeasuresLayer> {
    model.layers.iter().rev().find_map(|layer| match layer {
        Layer::Measures(layer) => Some(layer),
        _ => None,
    })
}
