//! Two visits compared: choosing the other one, and moving through what is told.

use crate::app::command::{Command, moved};
use crate::app::comparing::CompareLayer;
use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::app::shown::{Change, Is, shown_changes};
use crate::domain::{Network, VisitId};

/// The visits are there: the earlier one of two stands on the left.
pub(super) fn open(model: &mut Model, all: Vec<Network>, other: Option<VisitId>) {
    let Some(session) = model.session() else { return };
    match CompareLayer::new(all, &session.network, other, session.view().clone(), &model.texts) {
        Some(layer) => {
            // The list that led here would lie over the rings.
            model.layers.retain(|l| !matches!(l, Layer::Visits(_)));
            model.layers.push(Layer::Compare(Box::new(layer)));
        }
        None => model.say(model.texts.get(key!("visits-nothing-to-compare"))),
    }
}

/// Carries out a command in the comparison.
pub(super) fn run(model: &mut Model, command: Command) {
    let rows = shown_changes(model);
    let Some(Layer::Compare(layer)) = model.layers.last_mut() else { return };
    match command {
        Command::ToldNext => layer.turn(),
        Command::EarlierVisit | Command::LaterVisit => layer.slide(command == Command::LaterVisit),
        Command::More => {
            let marked = rows.into_iter().nth(layer.at);
            if let Some(Change { text, is: Is::Heading { .. }, .. }) = marked {
                layer.open_or_close(text);
            }
        }
        Command::Back => {
            model.layers.pop();
        }
        _ => layer.at = moved(layer.at, rows.len(), command),
    }
}
