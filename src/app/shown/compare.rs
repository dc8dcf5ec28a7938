//! Two visits compared, as they are shown: the sentences, the measures, and who lights up.

use crate::app::comparing::{CompareLayer, Told};
use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::domain::PersonId;
use crate::metrics;
use crate::seen::Thing;
use crate::words;
use crate::words::compare_measures::{MeasureLine, PointsLine};

fn layer(model: &Model) -> Option<&CompareLayer> {
    model.layers.iter().find_map(|l| if let Layer::Compare(layer) = l { Some(&**layer) } else { None })
}

/// A line of what is told of the two.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What it says; of a measure, what it is called.
    pub text: String,
    /// Whom it lights up.
    pub people: Vec<PersonId>,
    /// What it is.
    pub is: Is,
    /// It stands under a heading that is closed.
    pub hidden: bool,
}

/// What a line is.
#[derive(Clone, Debug, PartialEq)]
pub enum Is {
    /// A heading over what belongs together, open or closed.
    Heading {
        /// What stands under it is seen.
        open: bool,
    },
    /// A sentence.
    Sentence,
    /// A measure before and after.
    Measure {
        /// "12 → 14".
        values: String,
        /// What both rest on, or why they cannot be compared; may be empty.
        note: String,
        /// They may not be held against each other.
        apart: bool,
    },
    /// What it describes, and what it does not.
    Caution,
}

impl Change {
    fn new(text: String, people: Vec<PersonId>, is: Is) -> Self {
        Self { text, people, is, hidden: false }
    }
}

/// Everything that is told of the two, headings included, what is closed as well.
pub fn changes(model: &Model) -> Vec<Change> {
    let Some(layer) = layer(model) else { return Vec::new() };
    match layer.told {
        Told::Sentences => sentences(model, layer),
        Told::Measures => measures(model, layer),
        Told::OverTime => over_time(model),
    }
}

/// The rows: everything but what stands under a heading that is closed.
pub fn shown(model: &Model) -> Vec<Change> {
    changes(model).into_iter().filter(|change| !change.hidden).collect()
}

/// Who lights up for the marked line.
pub fn marked(model: &Model) -> Vec<PersonId> {
    let at = layer(model).map_or(0, |layer| layer.at);
    shown(model).into_iter().nth(at).map(|change| change.people).unwrap_or_default()
}

/// So many sentences stand open under a heading by themselves.
const OPEN: usize = 3;

fn sentences(model: &Model, layer: &CompareLayer) -> Vec<Change> {
    let Some(session) = model.session() else { return Vec::new() };
    let (before, after, found, texts) = (layer.before(), layer.after(), layer.found(), &model.texts);
    let client = &session.client_name();
    let line = |text: String| Change::new(text, Vec::new(), Is::Caution);
    let mut lines = Vec::new();
    if layer.is_wish() {
        lines.push(line(texts.get(key!("compare-wishes-told"))));
        let wishes = words::compare::wishes(before, texts);
        lines.extend(wishes.into_iter().map(|s| Change::new(s.text, s.people, Is::Sentence)));
    }
    let mut told = words::compare::changes(found, before, after, texts, client);
    if told.is_empty() && !layer.is_wish() {
        lines.push(line(texts.get(key!("compare-nothing"))));
    }
    if !layer.is_wish() {
        told.extend(words::compare::steps(found, after, texts));
        told.extend(words::compare::unchanged_told(found, after, texts));
    }
    // What came, went or moved first; what was only noted otherwise below it, and closed.
    told.sort_by_key(|group| !group.matters);
    for group in told {
        let of_itself = group.matters && group.sentences.len() <= OPEN;
        let open = of_itself != layer.is_turned(&group.heading);
        let people = group.sentences.iter().flat_map(|sentence| sentence.people.clone()).collect();
        lines.push(Change::new(group.heading, people, Is::Heading { open }));
        let under = group.sentences.into_iter().map(|s| Change::new(s.text, s.people, Is::Sentence));
        lines.extend(under.map(|change| Change { hidden: !open, ..change }));
    }
    if !layer.is_wish() {
        lines.push(line(words::compare::caution(texts)));
    }
    lines
}

fn measures(model: &Model, layer: &CompareLayer) -> Vec<Change> {
    let qualities = model.session().is_some_and(|s| s.seen().tells(Thing::Qualities));
    let texts = &model.texts;
    // What the client wishes is no second visit: nobody stayed or left.
    let stability = (!layer.is_wish()).then(|| metrics::stability(layer.before(), layer.after()));
    let stayed = stability.map(|s| (words::compare_measures::stability_line(&s, texts), s.stayed));
    let told = words::compare_measures::measure_lines(layer.measures(), texts, qualities, true);
    let told = stayed.into_iter().chain(told.into_iter().map(|line| (line, Vec::new())));
    let row = |(line, people): (MeasureLine, Vec<PersonId>)| {
        Change::new(line.label, people, Is::Measure { values: line.values, note: line.note, apart: line.apart })
    };
    let mut lines: Vec<Change> = told.map(row).collect();
    // What is another than it was comes first.
    lines.sort_by_key(|change| matches!(&change.is, Is::Measure { values, .. } if is_same(values)));
    if !layer.is_wish() {
        lines.push(Change::new(words::compare::caution(texts), Vec::new(), Is::Caution));
    }
    lines
}

/// Both sides of "12 → 14" say the same.
fn is_same(values: &str) -> bool {
    values.split_once(" → ").is_some_and(|(before, after)| before == after)
}

/// The measures at every visit as points: never a line between two. Empty unless they are told.
pub fn points(model: &Model) -> Vec<PointsLine> {
    let Some(layer) = layer(model) else { return Vec::new() };
    let qualities = model.session().is_some_and(|s| s.seen().tells(Thing::Qualities));
    words::compare_measures::over_time(layer.over_time(), &model.texts, qualities, true)
}

/// One line a measure: what it is called; the points stand beside it.
fn over_time(model: &Model) -> Vec<Change> {
    let label = |line: PointsLine| Change::new(line.label, Vec::new(), Is::Sentence);
    let caution = Change::new(words::compare::caution(&model.texts), Vec::new(), Is::Caution);
    points(model).into_iter().map(label).chain([caution]).collect()
}
