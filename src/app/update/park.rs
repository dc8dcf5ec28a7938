//! What is kept over a lock, and how it comes back. A text that was half typed comes back in the row it was typed into and
//! nowhere else; where there is no such row any more, that is said with the text, once, to whoever may read it.

use crate::app::field::Field;
use crate::app::form::{self, Meant, Reader, Subject};
use crate::app::layer::{
    Ask, AskFor, FormLayer, KnowsLayer, Layer, LineLayer, MeasuresLayer, Reading, ReadingOf, StepsLayer, StepsTab,
};
use crate::app::model::Model;
use crate::app::parked::{Half, HalfOf, HalfTyped, Parked, Stood};
use crate::app::session::Session;
use crate::app::shown::{form_row, reader};
use crate::domain::{ClientId, MessageKey, StepId, Words};

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
        Stood::Knows(person, at) => Layer::Knows(KnowsLayer { person, at, letters: String::new() }),
        Stood::Asked(at) => Layer::Asked(at),
        Stood::Visits(at) => Layer::Visits(at),
    }
}

/// Where a text can be typed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spot {
    /// Here, as soon as it is opened.
    Here,
    /// Not before something is so: the key of the sentence that says what.
    Later(MessageKey),
    /// On the caseworker's pages, which nobody else hears of.
    OnWorkers,
    /// Nowhere: what it was about is gone.
    Nowhere,
}

/// What is half typed in a layer of the open client, if anything is.
pub(super) fn half(model: &Model, layer: &Layer) -> Option<Half> {
    let (what, field) = match layer {
        Layer::Line(line) => (HalfOf::Line, &line.field),
        Layer::Form(FormLayer { subject: Subject::Resource(_), .. }) => return None,
        Layer::Form(form) => (HalfOf::Row(form.subject, form.at), form.typing.as_ref()?),
        Layer::Ask(ask) => (HalfOf::asked(&ask.goes_to)?, &ask.field),
        _ => return None,
    };
    let network = &model.session()?.network;
    let (client, visit) = (network.client().id, network.visit().id);
    Some(Half { client, visit, what, worker: model.worker_view(), text: Words::new(field.text())? })
}

/// Takes out what waits for this, where it can be typed on now.
pub(super) fn take(model: &mut Model, fits: impl Fn(&HalfOf) -> bool) -> Option<Half> {
    let at = model.waiting.iter().position(|half| fits(&half.what) && half.spot(model) == Some(Spot::Here))?;
    Some(model.waiting.remove(at))
}

/// Says of what waits at this client's table when it comes back; and of what has no place any more what it was, to
/// whoever may read it. That is then forgotten. That something waits on the caseworker's pages is said on those.
pub(super) fn settle(model: &mut Model) {
    let spots: Vec<_> = model.waiting.iter().map(|half| half.spot(model)).collect();
    let on_workers = model.worker_view();
    let told = spots.iter().find_map(|spot| match spot {
        Some(Spot::Later(key)) => Some(*key),
        Some(Spot::Here) if on_workers => Some(key!("half-waits-here")),
        Some(Spot::Here | Spot::OnWorkers | Spot::Nowhere) | None => None,
    });
    if let Some(key) = told {
        model.say(model.texts.get(key));
    }
    let mut gone = Vec::new();
    for at in (0..spots.len()).rev().filter(|at| spots[*at] == Some(Spot::Nowhere)) {
        gone.insert(0, model.waiting.remove(at));
    }
    if gone.is_empty() {
        return;
    }
    let mut lines = vec![model.texts.get(key!("half-no-place"))];
    for half in &gone {
        lines.extend([String::new(), model.aloud(half.text.as_str())]);
    }
    let title = model.texts.get(key!("half-no-place-title"));
    model.layers.push(Layer::Reading(Reading::new(title, lines, ReadingOf::Words)));
}

/// Somebody was erased from this client, or the client themselves: what was half typed at their table could name them, and
/// goes along. Answers whether there was any.
pub(super) fn forget(model: &mut Model, client: ClientId) -> bool {
    model.parked.take_if(|parked| parked.client == Some(client));
    let before = model.waiting.len();
    model.waiting.retain(|half| half.client != client);
    model.waiting.len() < before
}

impl Half {
    /// Where it can be typed on, at the table of the open client; `None` at another.
    fn spot(&self, model: &Model) -> Option<Spot> {
        let session = model.session().filter(|s| s.network.client().id == self.client)?;
        let reader = reader(model);
        Some(match self.meant() {
            Meant::Worker if reader != Reader::Worker => Spot::OnWorkers,
            meant if !meant.may_read(reader) => Spot::Later(key!("half-waits-others")),
            _ if self.is_of_another_visit(session) => Spot::Later(key!("half-waits-visit")),
            // What was typed can spell a name.
            _ if model.veil && self.what.is_there(session) => Spot::Later(key!("half-waits-veil")),
            _ if self.what.is_shown(model) => Spot::Here,
            // Only the worker's pages show it now.
            _ if self.what.is_there(session) => Spot::OnWorkers,
            _ => Spot::Nowhere,
        })
    }
    /// Who may read it: whoever may read the row. A text without a row could say anything.
    fn meant(&self) -> Meant {
        match self.what {
            _ if self.worker => Meant::Worker,
            HalfOf::Row(_, field) => field.meant(),
            HalfOf::Line => Meant::All,
            HalfOf::NewGoal | HalfOf::OwnStep | HalfOf::Outcome(_) | HalfOf::Dropped(_) => Meant::Two,
        }
    }
    /// It belongs to the open visit, and an earlier one is looked at.
    fn is_of_another_visit(&self, session: &Session) -> bool {
        let here = session.network.visit().id;
        self.visit != here && session.visits.iter().any(|visit| visit.id == self.visit && !visit.closed)
    }
    /// The form or the question again, with what was typed; `None` where there is no such row.
    pub(super) fn layer(self, model: &Model) -> Option<Layer> {
        let field = Field::with(self.text.as_str());
        if let HalfOf::Row(subject, row) = self.what {
            let mut form = FormLayer::new(subject, form::fields(subject, reader(model)), Some(row))?;
            form.typing = (form.at == row).then_some(field);
            return form.typing.is_some().then_some(Layer::Form(form));
        }
        let (key, goes_to) = match self.what {
            HalfOf::Outcome(id) => (key!("steps-outcome-question"), AskFor::Outcome(id)),
            HalfOf::Dropped(id) => (key!("steps-why-dropped-question"), AskFor::Dropped(id)),
            HalfOf::NewGoal => (key!("steps-goal-question"), AskFor::Goal),
            HalfOf::OwnStep => (key!("steps-own-question"), AskFor::OwnStep),
            HalfOf::Line | HalfOf::Row(..) => return Some(Layer::Line(LineLayer { field, ..LineLayer::default() })),
        };
        Some(Layer::Ask(Ask { text: model.texts.get(key), field, goes_to }))
    }
    /// Puts it back where it was typed, when it could not be saved.
    pub(super) fn again(self, model: &mut Model) {
        match (self.what, model.layers.last_mut()) {
            (HalfOf::Line, Some(Layer::Line(line))) => {
                line.field.set(self.text.as_str());
                line.added = line.added.saturating_sub(1);
            }
            (HalfOf::Row(subject, row), Some(Layer::Form(form))) if (subject, row) == (form.subject, form.at) => {
                form.typing = Some(Field::with(self.text.as_str()));
            }
            (_, top) => {
                // The form of what was just made, and is not there.
                if matches!(top, Some(Layer::Form(_))) {
                    model.layers.pop();
                }
                let again = self.layer(model);
                model.layers.extend(again);
            }
        }
    }
}

impl HalfOf {
    /// What a question is for; `None` for one whose answer is not kept half typed.
    pub(super) fn asked(asked: &AskFor) -> Option<Self> {
        match asked {
            AskFor::Goal => Some(HalfOf::NewGoal),
            AskFor::OwnStep => Some(HalfOf::OwnStep),
            AskFor::Outcome(id) => Some(HalfOf::Outcome(*id)),
            AskFor::Dropped(id) => Some(HalfOf::Dropped(*id)),
            _ => None,
        }
    }
    /// The row, where it is one.
    pub(super) fn row(self) -> Option<form::Field> {
        if let HalfOf::Row(_, row) = self { Some(row) } else { None }
    }
    /// What it is about can be read where it would be typed.
    fn is_shown(self, model: &Model) -> bool {
        match self {
            HalfOf::Row(subject, row) => form_row(model, subject, row).is_some(),
            HalfOf::Outcome(id) | HalfOf::Dropped(id) => {
                form_row(model, Subject::Step(id), form::Field::Step(form::step::Field::Text)).is_some()
            }
            HalfOf::Line | HalfOf::NewGoal | HalfOf::OwnStep => true,
        }
    }
    /// What it is about stands in the open network.
    fn is_there(self, session: &Session) -> bool {
        let plan = session.network.plan();
        let step = |id: StepId| plan.steps.iter().any(|step| step.id == id);
        match self {
            HalfOf::Row(Subject::Person(id), _) => session.network.person(id).is_some(),
            HalfOf::Row(Subject::Step(id), _) | HalfOf::Outcome(id) | HalfOf::Dropped(id) => step(id),
            HalfOf::Row(Subject::Goal(id), _) => plan.goals.iter().any(|goal| goal.id == id),
            HalfOf::Line | HalfOf::Row(..) | HalfOf::NewGoal | HalfOf::OwnStep => true,
        }
    }
}
