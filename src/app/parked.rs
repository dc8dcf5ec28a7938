//! What survives locking: where the caseworker stood, and what was half typed. Kept in the encrypted file, never in
//! memory. What is the worker's waits until the worker view is opened again: it does not open by itself.

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::layer::{
    Ask, AskFor, FormLayer, KnowsLayer, Layer, LineLayer, MeasuresLayer, StepsLayer, StepsTab, Subject,
};
use super::model::Model;
use crate::domain::{ClientId, GoalId, PersonId, StepId, VisitId, Words};

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
    /// The half-typed quick line.
    pub line: Option<Words>,
    /// What else was half typed.
    pub half: Option<Half>,
    /// What stood open, from the bottom to the top.
    pub open: Vec<Stood>,
    /// Names were veiled.
    pub veil: bool,
    /// The screen was turned to the client.
    pub turned: bool,
    /// The client was not open: it waits for its code.
    pub waits: bool,
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

/// What was typed and is being saved: it comes back where it cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The quick line.
    Line(String),
    /// A row of a form, or a line that was asked for.
    Half(Half),
}

/// Something that was half typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Half {
    /// What for.
    pub what: HalfOf,
    /// The text so far.
    pub text: Words,
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HalfOf {
    /// A row of the form of a member, the client or the visit; in the worker view or not.
    Person(PersonId, usize, bool),
    /// The client's.
    Client(usize),
    /// The visit's; in the worker view or not.
    Visit(usize, bool),
    /// A step's.
    Step(StepId, usize),
    /// A goal's.
    Goal(GoalId, usize),
    /// A new goal.
    NewGoal,
    /// A step of their own.
    OwnStep,
    /// What came of a step.
    Outcome(StepId),
    /// Why a step was dropped.
    Dropped(StepId),
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
    /// What the model shows now.
    pub(super) fn of(model: &Model) -> Self {
        let session = model.session();
        if let (None, Some(waiting)) = (session, &model.parked) {
            return Self { veil: model.veil, waits: true, ..waiting.clone() };
        }
        let line = model.layers.iter().find_map(|layer| match layer {
            Layer::Line(line) => Words::new(line.field.text()),
            _ => None,
        });
        Self {
            client: session.map(|s| s.network.client().id),
            visit: session.map(|s| s.network.visit().id),
            selected: session.and_then(|s| s.selected),
            line,
            half: model.layers.last().and_then(|layer| half(model, layer)).or_else(|| model.waiting.clone()),
            open: if model.worker_view() { Vec::new() } else { model.layers.iter().map_while(stood).collect() },
            veil: model.veil,
            turned: session.is_some_and(|s| s.turned),
            waits: false,
        }
    }

    /// Opens again what stood open over a client. Answers with what must wait for the worker view.
    pub(super) fn onto(self, model: &mut Model) -> Option<Half> {
        model.layers.extend(self.open.into_iter().map(layer));
        if let Some(session) = model.session_mut() {
            session.turned = self.turned;
        }
        if let Some(line) = self.line {
            model.layers.push(Layer::Line(LineLayer { field: Field::with(line.as_str()), added: 0 }));
        }
        match self.half {
            Some(half) if half.what.is_workers() => Some(half),
            Some(half) => {
                half.onto(model);
                None
            }
            None => None,
        }
    }

    /// What becomes of what is half typed in this model, once this is kept.
    pub(super) fn half_typed(&self, model: &Model) -> HalfTyped {
        let typed = match model.layers.last() {
            Some(Layer::Form(form)) => form.typing.as_ref(),
            Some(Layer::Ask(ask)) if !ask.goes_to.is_secret() => Some(&ask.field),
            _ => None,
        };
        if self.line.is_some() || self.half.is_some() {
            HalfTyped::Kept
        } else if typed.is_some_and(|field| !field.is_empty()) {
            HalfTyped::Lost
        } else {
            HalfTyped::Nothing
        }
    }
}

impl Typed {
    /// What is typed in the topmost layer.
    pub(super) fn of(model: &Model) -> Option<Self> {
        match model.layers.last()? {
            Layer::Line(line) => Some(Typed::Line(line.field.text().to_string())),
            layer => half(model, layer).map(Typed::Half),
        }
    }

    /// Puts it back, where it could not be saved.
    pub(super) fn again(self, model: &mut Model) {
        match (self, model.layers.last_mut()) {
            (Typed::Line(text), Some(Layer::Line(line))) => {
                line.field.set(&text);
                line.added = line.added.saturating_sub(1);
            }
            (Typed::Half(half), Some(Layer::Form(form))) if half.what.form() == Some((form.subject, form.at)) => {
                form.typing = Some(Field::with(half.text.as_str()));
            }
            (Typed::Half(half), top) => {
                // The form of what was just made, and is not there.
                if matches!(top, Some(Layer::Form(_))) {
                    model.layers.pop();
                }
                half.onto(model);
            }
            (Typed::Line(_), _) => {}
        }
    }
}

impl HalfOf {
    /// It was typed in the worker view.
    pub fn is_workers(self) -> bool {
        matches!(self, HalfOf::Person(_, _, true) | HalfOf::Visit(_, true))
    }
    /// The form that it was typed into, and the row.
    pub fn form(self) -> Option<(Subject, usize)> {
        match self {
            HalfOf::Person(id, at, _) => Some((Subject::Person(id), at)),
            HalfOf::Client(at) => Some((Subject::Client, at)),
            HalfOf::Visit(at, _) => Some((Subject::Visit, at)),
            HalfOf::Step(id, at) => Some((Subject::Step(id), at)),
            HalfOf::Goal(id, at) => Some((Subject::Goal(id), at)),
            HalfOf::NewGoal | HalfOf::OwnStep | HalfOf::Outcome(_) | HalfOf::Dropped(_) => None,
        }
    }
    fn question(self) -> Option<&'static str> {
        match self {
            HalfOf::NewGoal => Some("steps-goal-question"),
            HalfOf::OwnStep => Some("steps-own-question"),
            HalfOf::Outcome(_) => Some("steps-outcome-question"),
            HalfOf::Dropped(_) => Some("steps-why-dropped-question"),
            _ => None,
        }
    }
}

impl Half {
    fn onto(self, model: &mut Model) {
        let text = self.what.question().map(|key| model.texts.get(key)).unwrap_or_default();
        model.layers.push(self.layer(text));
    }
    /// The form or the question again, with what was typed.
    pub(super) fn layer(self, text: String) -> Layer {
        let field = Field::with(self.text.as_str());
        let goes_to = match (self.what, self.what.form()) {
            (_, Some((subject, at))) => return Layer::Form(FormLayer { subject, at, typing: Some(field) }),
            (HalfOf::Outcome(id), None) => AskFor::Outcome(id),
            (HalfOf::Dropped(id), None) => AskFor::Dropped(id),
            (HalfOf::NewGoal, None) => AskFor::Goal,
            _ => AskFor::OwnStep,
        };
        Layer::Ask(Ask { text, field, goes_to })
    }
}

pub(super) fn half(model: &Model, layer: &Layer) -> Option<Half> {
    let (what, field) = match layer {
        Layer::Form(form) => {
            let worker = model.worker_view();
            let what = match form.subject {
                Subject::Person(id) => HalfOf::Person(id, form.at, worker),
                Subject::Client => HalfOf::Client(form.at),
                Subject::Visit => HalfOf::Visit(form.at, worker),
                Subject::Step(id) => HalfOf::Step(id, form.at),
                Subject::Goal(id) => HalfOf::Goal(id, form.at),
                Subject::Resource(_) => return None,
            };
            (what, form.typing.as_ref()?)
        }
        Layer::Ask(ask) => match ask.goes_to {
            AskFor::Goal => (HalfOf::NewGoal, &ask.field),
            AskFor::OwnStep => (HalfOf::OwnStep, &ask.field),
            AskFor::Outcome(id) => (HalfOf::Outcome(id), &ask.field),
            AskFor::Dropped(id) => (HalfOf::Dropped(id), &ask.field),
            _ => return None,
        },
        _ => return None,
    };
    Some(Half { what, text: Words::new(field.text())? })
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
