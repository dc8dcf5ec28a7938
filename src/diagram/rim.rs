//! Where the names of the sectors stand around the disc: never cut, never on each other, in no language.

use super::cut::{cut, width};
use super::geometry::{Arc, Geometry};
use super::grid::Grid;
use crate::domain::Sector;

/// The name of a sector at the rim, with room for its count behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct RimName {
    /// The sector.
    pub sector: Sector,
    /// The first column of the room that is kept.
    pub col: u16,
    /// The row.
    pub row: u16,
    /// The room that is kept: the name, a blank, and three digits.
    pub width: u16,
    /// The name, long or short.
    pub name: String,
    /// The text stands at the right end of its room (on the left of the disc).
    pub to_the_right: bool,
}

/// What is kept behind the name for a blank and a count.
const COUNT: u16 = 3;

/// Finds a place for each sector's name and marks it taken. `names` gives the long and the short one.
pub(super) fn place(geometry: &Geometry, names: &dyn Fn(Sector) -> (String, String), grid: &mut Grid) -> Vec<RimName> {
    // The one on top and the widest arcs first: they have the fewest places to choose from.
    let mut arcs: Vec<Arc> = geometry.arcs.clone();
    arcs.sort_by(|a, b| (b.to - b.from).total_cmp(&(a.to - a.from)));
    arcs.sort_by_key(|a| a.sector != geometry.arcs[0].sector);
    let mut placed: Vec<RimName> = arcs.iter().filter_map(|arc| one(geometry, *arc, names(arc.sector), grid)).collect();
    placed.sort_by_key(|r| geometry.arcs.iter().position(|a| a.sector == r.sector));
    placed
}

/// Takes the cells of a name, and one more on each side: nobody's name may look like a part of it.
pub(super) fn keep(name: &RimName, grid: &mut Grid) {
    grid.take(name.row, name.col - 1, name.width + 2);
}

/// Shares of the arc at which a name may stand, the middle first.
const ALONG: [f64; 11] = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0];

fn one(geometry: &Geometry, arc: Arc, (long, short): (String, String), grid: &mut Grid) -> Option<RimName> {
    let mut best: Option<(f64, RimName)> = None;
    let tiny = cut(&short, 4);
    for (step, name) in [&long, &short, &tiny].into_iter().enumerate() {
        for t in ALONG {
            let Some((name, pushed)) = at(geometry, arc.sector, arc.at(t), name) else { continue };
            if !grid.is_free(name.row, name.col, name.width) {
                continue;
            }
            let off = (t - 0.5).abs() * (arc.to - arc.from) * 40.0;
            let cost = [0.0, 3.0, 12.0][step] + off + f64::from(pushed) * 0.9;
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, name));
            }
        }
    }
    let name = match best {
        Some((_, name)) => name,
        None => beside(geometry, arc, &short, grid).or_else(|| beside(geometry, arc, &tiny, grid))?,
    };
    keep(&name, grid);
    Some(name)
}

/// Where an arc is too narrow for a name among its neighbours: the nearest free row above or below.
fn beside(geometry: &Geometry, arc: Arc, name: &str, grid: &Grid) -> Option<RimName> {
    let (wanted, _) = at(geometry, arc.sector, arc.middle(), name)?;
    let rows = 0..geometry.frame.rows;
    let free = rows.filter(|row| grid.is_free(*row, wanted.col, wanted.width));
    let row = free.min_by_key(|row| row.abs_diff(wanted.row))?;
    Some(RimName { row, ..wanted })
}

/// The name just outside the disc at a turn, and by how many cells it had to be pushed inwards to stay whole.
fn at(geometry: &Geometry, sector: Sector, turn: f64, name: &str) -> Option<(RimName, u16)> {
    let frame = geometry.frame;
    let room = width(name) + COUNT;
    // One free cell to the left and the right edge.
    let last = frame.cols.checked_sub(room + 1).filter(|last| *last >= 1)?;
    let (sin, cos) = (turn * std::f64::consts::TAU).sin_cos();
    let (x, y) = geometry.point(turn, 1.0);
    // At the top and the bottom the disc is flat: all names there stand on one row.
    let (y, cos) = if cos.abs() > 0.97 {
        (geometry.point(if cos > 0.0 { 0.0 } else { 0.5 }, 1.0).1, cos.signum())
    } else {
        (y, cos)
    };
    let row = (y - cos * 0.8).floor().clamp(0.0, f64::from(frame.rows - 1)) as u16;
    let wanted = if sin.abs() < 0.24 {
        x - f64::from(room - 2) / 2.0
    } else if sin > 0.0 {
        x + 1.5
    } else {
        x - 1.5 - f64::from(room)
    };
    let col = wanted.round().clamp(1.0, f64::from(last));
    let pushed = (wanted.round() - col).abs() as u16;
    let to_the_right = sin <= -0.24;
    Some((RimName { sector, col: col as u16, row, width: room, name: name.to_string(), to_the_right }, pushed))
}
