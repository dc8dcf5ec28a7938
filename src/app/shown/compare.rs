//! Two visits compared, as they are shown: the sentences, the measures, and who lights up.

use crate::app::comparing::{CompareLayer, Told};
use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::domain::PersonId;
use crate::metrics;
use crate::seen::Thing;
use crate::words;
use crate::words::compare_measures::PointsLine;

fn layer(model: &Model) -> Option<&CompareLayer> {
    model.layers.iter().find_map(|l| if let Layer::Compare(layer) = l { Some(&**layer) } else { None })
}

/// What is told of the two, headings included, each line with the people it lights up.
pub fn changes(model: &Model) -> Vec<(String, Vec<PersonId>)> {
    let Some(layer) = layer(model) else { return Vec::new() };
    match layer.told {
        Told::Sentences => sentences(model, layer),
        Told::Measures => measures(model, layer),
        Told::OverTime => over_time(model),
    }
}

/// Who lights up for the marked line.
pub fn marked(model: &Model) -> Vec<PersonId> {
    let at = layer(model).map_or(0, |layer| layer.at);
    changes(model).into_iter().nth(at).map(|(_, people)| people).unwrap_or_default()
}

fn sentences(model: &Model, layer: &CompareLayer) -> Vec<(String, Vec<PersonId>)> {
    let Some(session) = model.session() else { return Vec::new() };
    let (before, after, found, texts) = (layer.before(), layer.after(), layer.found(), &model.texts);
    let client = &session.client_name();
    let mut lines = Vec::new();
    if layer.is_wish() {
        lines.push((texts.get("compare-wishes-told"), Vec::new()));
        let wishes = words::compare::wishes(before, texts);
        lines.extend(wishes.into_iter().map(|s| (format!("  {}", s.text), s.people)));
    }
    let told = words::compare::changes(found, before, after, texts, client);
    if told.is_empty() && !layer.is_wish() {
        lines.push((texts.get("compare-nothing"), Vec::new()));
    }
    let steps = if layer.is_wish() { Vec::new() } else { words::compare::steps(found, after, texts) };
    for group in told.into_iter().chain(steps) {
        lines.push((group.heading, Vec::new()));
        lines.extend(group.sentences.into_iter().map(|s| (format!("  {}", s.text), s.people)));
    }
    if !layer.is_wish() {
        let rest = words::compare::unchanged(found, after, texts);
        lines.extend(rest.into_iter().map(|s| (s.text, s.people)));
        lines.push((words::compare::caution(texts), Vec::new()));
    }
    lines
}

fn measures(model: &Model, layer: &CompareLayer) -> Vec<(String, Vec<PersonId>)> {
    let qualities = model.session().is_some_and(|s| s.seen().tells(Thing::Qualities));
    let texts = &model.texts;
    // What the client wishes is no second visit: nobody stayed or left.
    let stability = (!layer.is_wish()).then(|| metrics::stability(layer.before(), layer.after()));
    let stayed = stability.map(|s| (words::compare_measures::stability_line(&s, texts), s.stayed));
    let told = words::compare_measures::measure_lines(layer.measures(), texts, qualities, true);
    let mut lines = Vec::new();
    for (line, people) in stayed.into_iter().chain(told.into_iter().map(|line| (line, Vec::new()))) {
        lines.push((texts.pair(&line.label, &line.values), people));
        if !line.note.is_empty() {
            lines.push((format!("  {}", line.note), Vec::new()));
        }
    }
    if !layer.is_wish() {
        lines.push((words::compare::caution(&model.texts), Vec::new()));
    }
    lines
}

/// The measures at every visit as points: never a line between two. Empty unless they are told.
pub fn points(model: &Model) -> Vec<PointsLine> {
    let Some(layer) = layer(model) else { return Vec::new() };
    let qualities = model.session().is_some_and(|s| s.seen().tells(Thing::Qualities));
    words::compare_measures::over_time(layer.over_time(), &model.texts, qualities, true)
}

/// One line a measure: what it is called; the points stand below it.
fn over_time(model: &Model) -> Vec<(String, Vec<PersonId>)> {
    let labels = points(model).into_iter().map(|line| line.label);
    labels.chain([words::compare::caution(&model.texts)]).map(|text| (text, Vec::new())).collect()
}
