//! What follows from the network, the size and the layers, computed anew where they changed.

use super::marks;
use crate::app::floor;
use crate::app::layer::{Layer, StepsTab};
use crate::app::model::{Model, Screen};
use crate::app::panes::compare_panes;
use crate::app::shown::{line_ghost, steps_ghost};
use crate::steps::Context;
use crate::text::Texts;

/// What follows from the network is computed anew where the network, the size or the layers changed.
pub(super) fn refresh(model: &mut Model) {
    hear_who_is_there(model);
    let room = model.room();
    if let Screen::Client(session) = &mut model.screen {
        session.look(room, &model.catalogue);
    }
    let suggests = model.layers.iter().any(|l| matches!(l, Layer::Steps(_) | Layer::Worker(_)));
    if let (Screen::Client(session), true) = (&mut model.screen, suggests) {
        let here = session.network.visit().number;
        let last_visit = session.visits.iter().rfind(|v| v.number < here || v.closed).map(|v| v.date);
        let context = Context { today: model.now.today, last_visit };
        session.suggest(&model.catalogue, context);
        // Where nothing is suggested, the ideas of the two stand in sight.
        let empty = session.suggestions.as_ref().is_none_or(|found| found.steps.iter().all(|s| s.worker_only));
        let wanted = |tab| tab == StepsTab::Ideas || (tab == StepsTab::Suggested && empty);
        if matches!(model.layers.last(), Some(Layer::Steps(steps)) if wanted(steps.tab)) {
            session.think(&model.catalogue, context);
        }
    }
    let asks = model.layers.iter().any(|l| matches!(l, Layer::Knows(_) | Layer::Together(_)));
    if let Some(session) = model.session_mut() {
        session.asks_who_knows = asks;
    }
    let ghost = line_ghost(model).or_else(|| steps_ghost(model));
    let panes = model.panes();
    if let Screen::Client(session) = &mut model.screen {
        // The turned screen speaks the client's language.
        let spoken = session.network.client().language;
        let spoken = (session.turned && spoken != model.texts.language()).then(|| Texts::new(spoken));
        let texts = spoken.as_ref().unwrap_or(&model.texts);
        let glides = (!model.settings.reduce_motion).then_some(model.now.since_start);
        session.refresh(texts, &model.order, panes, ghost, glides);
        if let Some(Layer::Compare(layer)) = model.layers.iter_mut().find(|l| matches!(l, Layer::Compare(_))) {
            layer.refresh(&model.texts, compare_panes(model.size).rings);
        }
    }
    marks::follow(model);
    let mut floors = std::mem::take(&mut model.floors);
    floor::follow(&mut floors, &model.layers, model.session());
    model.floors = floors;
}

/// Who is in the room holds for whatever is looked at.
pub(super) fn hear_who_is_there(model: &mut Model) {
    if let Screen::Client(session) = &mut model.screen {
        model.present.hear(&session.visits, session.network.visit());
        session.in_the_room(model.present.who());
    }
}
