//! How far back undo reaches in an open window: to where it opened, and no further. Only remembers it.

use std::mem::{Discriminant, discriminant};

use super::layer::Layer;
use super::session::Session;

/// What there was to take back, and to do again, when a window opened; one a layer, in their order.
#[derive(Clone, Copy, Debug)]
pub struct Floor {
    of: Discriminant<Layer>,
    /// So many changes were made before it opened.
    pub(super) undoable: usize,
    /// So many were taken back before it opened, and still could be done again.
    pub(super) redoable: usize,
    /// So many notes of the worker were made before it opened: a form takes none of them back.
    pub(super) notes: usize,
}

/// Follows what opened and what closed. What is no longer there to be taken back is no longer below a window either.
pub(super) fn follow(floors: &mut Vec<Floor>, layers: &[Layer], session: Option<&Session>) {
    floors.truncate(layers.len());
    let (undoable, redoable, notes) = session.map_or((0, 0, 0), |s| (s.undoable(), s.redoable(), s.notes()));
    for (at, layer) in layers.iter().enumerate() {
        let of = discriminant(layer);
        let is_form = matches!(layer, Layer::Form(_));
        let opened = Floor { of, undoable, redoable, notes: if is_form { notes } else { 0 } };
        match floors.get_mut(at) {
            Some(floor) if floor.of == of => {
                floor.undoable = floor.undoable.min(undoable);
                floor.redoable = floor.redoable.min(redoable);
                floor.notes = floor.notes.min(notes);
            }
            Some(floor) => *floor = opened,
            None => floors.push(opened),
        }
    }
}
