//! The selected person's name and that of a ghost, always whole: whatever of others is in the way gives way for this
//! frame.

use super::cut::{cut, width};
use super::layout::{Layout, Spot};
use super::scene::{Label, Light, Role, Scene};
use crate::domain::Sector;

/// Shows the whole name with its signs, and takes what it would touch out of the scene.
pub(super) fn show(scene: &mut Scene, layout: &Layout, spot: &Spot, signs: &str, light: Light) {
    let cols = layout.geometry.frame.cols;
    let tail = [spot.tail, signs].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(" ");
    let whole = if tail.is_empty() { spot.name.clone() } else { format!("{} {tail}", spot.name) };
    let text = cut(if width(&whole) + 2 <= cols { &whole } else { &spot.name }, cols.saturating_sub(2));
    let status = scene.labels.iter().find(|l| l.id == Some(spot.id)).map(|l| l.status);
    scene.labels.retain(|l| l.id != Some(spot.id));
    let Some((col, row)) =
        places(layout, spot, width(&text)).min_by_key(|place| in_the_way(scene, spot, *place, width(&text)))
    else {
        return;
    };
    let (from, to) = (col, col + width(&text));
    let touches = |r: u16, c: u16, wide: u16| r == row && c < to + 1 && c + wide + 1 > from;
    // A name and its signs go together, and so do a sector and its count.
    let whose = |l: &Label| (l.id, sector(l.role));
    let in_row = scene.labels.iter().filter(|l| l.row == row);
    let gone: Vec<_> = in_row.filter(|l| touches(l.row, l.col, width(&l.text))).map(whose).collect();
    scene.labels.retain(|l| !gone.contains(&whose(l)));
    scene.nodes.retain(|n| n.id == Some(spot.id) || !touches(n.row, n.col, 1));
    let status = status.unwrap_or(crate::domain::Status::Active);
    scene.labels.push(Label { id: Some(spot.id), col, row, text, role: Role::Name, status, light });
}

fn sector(role: Role) -> Option<Sector> {
    match role {
        Role::Sector(sector) | Role::Count(sector) => Some(sector),
        _ => None,
    }
}

/// Where the whole name may stand: beside the glyph, else on a row near it.
fn places(layout: &Layout, spot: &Spot, wide: u16) -> impl Iterator<Item = (u16, u16)> {
    let frame = layout.geometry.frame;
    let last = frame.cols.saturating_sub(wide);
    let held = (wide == spot.text_width()).then_some((spot.text_col(), spot.row));
    let right = (spot.col + 2 <= last).then_some((spot.col + 2, spot.row));
    let left = spot.col.checked_sub(1 + wide).map(|col| (col, spot.row));
    let across = spot.col.saturating_sub(wide / 2).min(last);
    let near = [1, -1, 2, -2, 3, -3].into_iter().filter_map(move |off| spot.row.checked_add_signed(off));
    let near = near.filter(move |row| *row < frame.rows).map(move |row| (across, row));
    [held, right, left].into_iter().flatten().chain(near)
}

/// How much would have to give way; a sector name or the client weighs most.
fn in_the_way(scene: &Scene, spot: &Spot, (col, row): (u16, u16), wide: u16) -> usize {
    let touches = |r: u16, c: u16, w: u16| r == row && c < col + wide + 1 && c + w + 1 > col;
    let (start, cells, top, high) = scene.ego.1;
    let ego = (top..top + high).contains(&row) && touches(row, start, cells);
    let in_row = scene.labels.iter().filter(|l| l.row == row);
    let labels = in_row.filter(|l| touches(l.row, l.col, width(&l.text)));
    let nodes = scene.nodes.iter().filter(|n| n.id != Some(spot.id) && touches(n.row, n.col, 1)).count();
    let away = usize::from(row.abs_diff(spot.row)) * 12;
    away + labels.map(|l| if sector(l.role).is_some() { 40 } else { 3 }).sum::<usize>()
        + nodes * 5
        + usize::from(ego) * 60
}
