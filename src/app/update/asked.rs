//! What was gone through: the life domains and the kinds of support.

use super::edit;
use crate::app::command::{Command, moved};
use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::app::shown::ASKED_ROWS;
use crate::domain::{Change, Client, Code, Edit, Sector, Support};

/// Carries out a command in the list of what was gone through.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Asked(at)) = model.layers.last_mut() else { return };
    match command {
        Command::Undo => edit::undo(model),
        Command::Redo => edit::redo(model),
        Command::Toggle => {
            let at = *at;
            toggle_asked(model, at)
        }
        Command::Back => {
            model.layers.pop();
        }
        _ => {
            *at = moved(*at, ASKED_ROWS, command);
        }
    }
}

fn toggle_asked(model: &mut Model, at: usize) {
    let Some(session) = model.session() else { return };
    let mut client: Client = session.network.client().clone();
    match at.checked_sub(Sector::DOMAINS.len()) {
        None => toggle(&mut client.asked_sectors, Sector::DOMAINS[at]),
        Some(kind) => toggle(&mut client.asked_support, Support::ALL[kind]),
    }
    edit::make(model, Change::one(Edit::PutClient(Box::new(client))));
}

fn toggle<T: Ord>(set: &mut std::collections::BTreeSet<T>, value: T) {
    if let Some(there) = set.take(&value) {
        drop(there);
    } else {
        set.insert(value);
    }
}
