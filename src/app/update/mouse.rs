//! The mouse in the ring: a press selects, dragging moves between rings and sectors, the wheel zooms.

use super::people;
use crate::app::effect::Effect;
use crate::app::model::Model;

/// A press on a member selects them; beside everybody it lets go.
pub(super) fn press(model: &mut Model, col: u16, row: u16) -> Vec<Effect> {
    if !model.layers.is_empty() {
        return Vec::new();
    }
    if let Some(session) = model.session_mut() {
        let hit = session.at(col, row);
        session.dragged = hit;
        session.select(hit);
    }
    Vec::new()
}

/// Dragging shows where the member would land.
pub(super) fn drag(model: &mut Model, col: u16, row: u16) -> Vec<Effect> {
    let Some(session) = model.session() else { return Vec::new() };
    let Some((ring, sector)) = session.dragged.and_then(|_| session.region_at(col, row)) else { return Vec::new() };
    let text = format!("{} · {}", model.texts.name(sector), model.texts.name(ring));
    model.say(text);
    Vec::new()
}

/// Letting go over another region moves the member there.
pub(super) fn release(model: &mut Model, col: u16, row: u16) -> Vec<Effect> {
    let Some(session) = model.session_mut() else { return Vec::new() };
    let Some(id) = session.dragged.take() else { return Vec::new() };
    if session.at(col, row) == Some(id) {
        return Vec::new();
    }
    let Some((ring, sector)) = session.region_at(col, row) else { return Vec::new() };
    people::change(model, id, |person| {
        if person.drawn_ring() != ring {
            person.ring = Some(ring);
        }
        person.sector = sector;
    })
    .into()
}

/// The wheel over a sector makes it large, and lets go of it again.
pub(super) fn scroll(model: &mut Model, col: u16, row: u16, up: bool) -> Vec<Effect> {
    if let Some(session) = model.session_mut() {
        match session.region_at(col, row) {
            Some((_, sector)) if up => session.zoom_to(sector),
            _ => session.zoom_out(),
        }
    }
    Vec::new()
}
