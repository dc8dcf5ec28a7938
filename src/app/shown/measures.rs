//! The page of measures as it is shown: five parts, or every figure.

use crate::app::layer::{Layer, MeasuresLayer};
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::PersonId;
use crate::metrics::{Measures, Sight};
use crate::seen::Thing;
use crate::words;
use crate::words::measures::{Line, Part};

/// The rows of the page of measures, each with its key: every figure, or a sentence for each part and all of the one that
/// is unfolded.
pub fn measure_lines(model: &Model) -> Vec<Line> {
    let Some(MeasuresLayer { every: true, between, .. }) = open_layer(model) else {
        let unfolded = open_layer(model).and_then(|layer| layer.unfolded);
        let rows = measure_parts(model).into_iter().flat_map(|part| {
            let rest = if unfolded == Some(part.dimension) { part.rest } else { Vec::new() };
            std::iter::once(part.line).chain(rest)
        });
        return rows.collect();
    };
    let Some((session, measures)) = measured(model) else { return Vec::new() };
    let name = |id: PersonId| session.name(id);
    let mut lines = words::measures::every(measures, &model.texts, &name, sight(session), between.as_deref());
    mark_changes(model, session, lines.iter_mut());
    lines
}

/// The five parts of the page, each with what the last edit changed in it.
pub fn measure_parts(model: &Model) -> Vec<Part> {
    let Some((session, measures)) = measured(model) else { return Vec::new() };
    let name = |id: PersonId| session.name(id);
    let mut parts = words::measures::parts(measures, &model.texts, &name, sight(session));
    let changed = session.differences();
    for part in &mut parts {
        mark_changes(model, session, part.rest.iter_mut());
        let of_part = changed.iter().filter(|d| d.figure.key == part.line.key);
        let told: Vec<_> = of_part.map(|d| words::measures::difference(&model.texts, d)).collect();
        part.changed = told.join(" ");
    }
    parts
}

fn measured(model: &Model) -> Option<(&Session, &Measures)> {
    let session = model.session()?;
    Some((session, session.measures()?))
}

fn sight(session: &Session) -> Sight {
    if session.seen().tells(Thing::Qualities) { Sight::Qualities } else { Sight::Together }
}

/// What the last edit changed is marked until the next one.
fn mark_changes<'a>(model: &Model, session: &Session, lines: impl Iterator<Item = &'a mut Line>) {
    let mut changed = session.differences();
    for line in lines {
        if let Some(at) = changed.iter().position(|change| change.figure.key == line.key) {
            let told = words::measures::difference(&model.texts, &changed.remove(at));
            // On one line: an arrow between two lines reads badly.
            line.text.push_str(&format!(" ⟳\u{a0}{}", told.replace(' ', "\u{a0}")));
        }
    }
}

fn open_layer(model: &Model) -> Option<&MeasuresLayer> {
    model.layers.iter().rev().find_map(|layer| match layer {
        Layer::Measures(layer) => Some(layer),
        _ => None,
    })
}
