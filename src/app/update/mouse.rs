//! The mouse in the ring: a press selects, dragging moves between rings and sectors, the wheel zooms.

use super::people;
use crate::app::model::Model;

/// A press on a member selects them; beside everybody it lets go.
pub(super) fn press(model: &mut Model, col: u16, row: u16) {
    if !model.layers.is_empty() {
        return;
    }
    if let Some(session) = model.session_mut() {
        let hit = session.at(col, row);
        session.dragged = hit;
        session.select(hit);
    }
}

/// Dragging shows where the member would land.
pub(super) fn drag(model: &mut Model, col: u16, row: u16) {
    let Some(session) = model.session() else { return };
    let Some((ring, sector)) = session.dragged.and_then(|_| session.region_at(col, row)) else { return };
    let text = format!("{} · {}", model.texts.name(sector), model.texts.name(ring));
    model.say(text);
}

/// Letting go over another region moves the member there.
pub(super) fn release(model: &mut Model, col: u16, row: u16) {
    let Some(session) = model.session_mut() else { return };
    let Some(id) = session.dragged.take() else { return };
    if session.at(col, row) == Some(id) {
        return;
    }
    let Some((ring, sector)) = session.region_at(col, row) else { return };
    people::change(model, id, |person| {
        if person.drawn_ring() != ring {
            person.ring = Some(ring);
        }
        person.sector = sector;
    });
}

/// The wheel over a sector makes it large, and lets go of it again.
pub(super) fn scroll(model: &mut Model, col: u16, row: u16, up: bool) {
    if let Some(session) = model.session_mut() {
        match session.region_at(col, row) {
            Some((_, sector)) if up => session.zoom_to(sector),
            _ => session.zoom_out(),
        }
    }
}
