//! What survives locking: where the caseworker stood, and what was half typed, each text by the client, the visit and the
//! row it was typed into. Kept in the encrypted file, never in memory. What is the worker's waits until the worker view is
//! opened again: it does not open by itself. What has no place any more is said, and never put somewhere else.

mod half;

use serde::{Deserialize, Serialize};

pub use half::{Half, HalfOf, Spot};
pub(super) use half::{forget, half, settle, take};

use super::layer::{KnowsLayer, Layer, MeasuresLayer, StepsLayer, StepsTab};
use super::model::Model;
use crate::domain::{ClientId, PersonId, VisitId};

/// Where the caseworker stood. What is missing in an older file was not kept then.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Parked {
    /// The client that was open.
    pub client: Option<ClientId>,
    /// The visit.
    pub visit: Option<VisitId>,
    /// Who was selected.
    pub selected: Option<PersonId>,
    /// What was being typed.
    pub on_top: Option<HalfOf>,
    /// What stood open, from the bottom to the top.
    pub open: Vec<Stood>,
    /// Names were veiled.
    pub veil: bool,
    /// The screen was turned to the client.
    pub turned: bool,
    /// The client was not open: it waits for its code.
    pub waits: bool,
    /// Everything that was half typed, of whichever client. Each is a row of its own in the file.
    #[serde(skip)]
    pub halves: Vec<Half>,
}

/// What became of what was half typed when it locked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum HalfTyped {
    /// There was nothing.
    #[default]
    Nothing,
    /// It comes back after unlocking.
    Kept,
    /// It has to be typed once more.
    Lost,
}

/// A window that stood open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stood {
    /// The measures, at this one.
    Measures(usize),
    /// The steps that are suggested, the plan, or what to ask: at this one.
    Suggested(usize),
    /// The plan.
    Plan(usize),
    /// What to ask next.
    AskNext(usize),
    /// What the two think of themselves.
    Ideas(usize),
    /// Who knows whom, of this person.
    Knows(PersonId, usize),
    /// What was gone through.
    Asked(usize),
    /// The visits.
    Visits(usize),
}

impl Parked {
    /// What the model shows now, and everything that waits.
    pub(super) fn of(model: &Model) -> Self {
        let session = model.session();
        let halves = model.waiting.clone();
        if let (None, Some(waiting)) = (session, &model.parked) {
            return Self { veil: model.veil, waits: true, halves, ..waiting.clone() };
        }
        let on_top = model.layers.last().and_then(|layer| half(model, layer));
        let mut parked = Self {
            client: session.map(|s| s.network.client().id),
            visit: session.map(|s| s.network.visit().id),
            selected: session.and_then(|s| s.selected),
            on_top: on_top.as_ref().map(|half| half.what),
            open: if model.worker_view() { Vec::new() } else { model.layers.iter().map_while(stood).collect() },
            veil: model.veil,
            turned: session.is_some_and(|s| s.turned),
            waits: false,
            halves,
        };
        if let Some(half) = on_top {
            half.among(&mut parked.halves);
        }
        parked
    }

    /// Nothing but what waits to be typed on: the program is left.
    pub(super) fn waiting(model: &Model) -> Option<Self> {
        let halves = model.waiting.clone();
        (!halves.is_empty()).then(|| Self { halves, ..Self::default() })
    }

    /// The rows that the file keeps, each with the client it is of.
    pub fn rows(&self) -> Vec<(Option<ClientId>, String)> {
        let stood = Self { halves: Vec::new(), ..self.clone() };
        let halves = self.halves.iter().map(|half| (Some(half.client), Row::Half(half.clone())));
        let rows = std::iter::once((self.client, Row::Stood(stood))).chain(halves);
        rows.filter_map(|(client, row)| Some((client, serde_json::to_string(&row).ok()?))).collect()
    }
    /// What the rows of a file say. A row that is not understood is passed over.
    pub fn from_rows(rows: impl IntoIterator<Item = String>) -> Self {
        let mut parked = Self::default();
        for row in rows.into_iter().filter_map(|row| serde_json::from_str(&row).ok()) {
            match row {
                Row::Stood(stood) => parked = Self { halves: parked.halves, ..stood },
                Row::Half(half) => half.among(&mut parked.halves),
            }
        }
        parked
    }

    /// Opens again what stood open over a client, and what was being typed, where it may be read now.
    pub(super) fn onto(self, model: &mut Model) {
        model.layers.extend(self.open.into_iter().map(layer));
        if let Some(session) = model.session_mut() {
            session.turned = self.turned;
        }
        let on_top = self.on_top.and_then(|what| take(model, |of| *of == what));
        if let Some(layer) = on_top.and_then(|half| half.layer(model)) {
            model.layers.push(layer);
        }
    }

    /// What becomes of what is half typed in this model, once this is kept.
    pub(super) fn half_typed(&self, model: &Model) -> HalfTyped {
        let typed = match model.layers.last() {
            Some(Layer::Form(form)) => form.typing.as_ref(),
            Some(Layer::Ask(ask)) if !ask.goes_to.is_secret() => Some(&ask.field),
            _ => None,
        };
        if self.on_top.is_none() && typed.is_some_and(|field| !field.is_empty()) {
            HalfTyped::Lost
        } else if self.halves.is_empty() {
            HalfTyped::Nothing
        } else {
            HalfTyped::Kept
        }
    }
}

/// A row as the file keeps it.
#[derive(Serialize, Deserialize)]
enum Row {
    /// Where the caseworker stood.
    Stood(Parked),
    /// What was half typed.
    Half(Half),
}

fn stood(layer: &Layer) -> Option<Stood> {
    Some(match layer {
        Layer::Measures(measures) => Stood::Measures(measures.at),
        Layer::Steps(steps) => match steps.tab {
            StepsTab::Suggested => Stood::Suggested(steps.at),
            StepsTab::Plan => Stood::Plan(steps.at),
            StepsTab::AskNext => Stood::AskNext(steps.at),
            StepsTab::Ideas => Stood::Ideas(steps.at),
        },
        Layer::Knows(knows) => Stood::Knows(knows.person, knows.at),
        Layer::Asked(at) => Stood::Asked(*at),
        Layer::Visits(at) => Stood::Visits(*at),
        _ => return None,
    })
}

fn layer(stood: Stood) -> Layer {
    let steps = |tab, at| Layer::Steps(StepsLayer { tab, at, ..StepsLayer::default() });
    match stood {
        Stood::Measures(at) => Layer::Measures(MeasuresLayer { at, ..MeasuresLayer::default() }),
        Stood::Suggested(at) => steps(StepsTab::Suggested, at),
        Stood::Plan(at) => steps(StepsTab::Plan, at),
        Stood::AskNext(at) => steps(StepsTab::AskNext, at),
        Stood::Ideas(at) => steps(StepsTab::Ideas, at),
        Stood::Knows(person, at) => Layer::Knows(KnowsLayer { person, at }),
        Stood::Asked(at) => Layer::Asked(at),
        Stood::Visits(at) => Layer::Visits(at),
    }
}
