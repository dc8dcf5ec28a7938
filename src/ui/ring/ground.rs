//! The ground of the diagram: bands of light, anti-aliased over the cells; or dotted rings where there are none.
//! Computed once for a geometry and a theme, and kept.

use ratatui::style::Color;

use super::canvas::Canvas;
use super::inks::{Inks, Rgb};
use crate::diagram::{Frame, Geometry, Lookup, Point, Zone};
use crate::domain::{Code, Ring, Sector};
use crate::ui::theme::Theme;

/// Half the width of the gap between two sectors, in rows.
const GAP: f64 = 0.24;
/// Samples of a cell that lies on a border, across and down.
const SAMPLES: (u16, u16) = (2, 4);
/// How finely a border is blended, in 256ths of a colour's part.
const STEP: f64 = 4.0;

/// The grounds of the last frame, so that a selection never computes them anew.
#[derive(Clone, Debug, Default)]
pub struct GroundCache {
    kept: Vec<(Geometry, Theme, Vec<Color>)>,
}

/// As many diagrams stand side by side at most.
const KEPT: usize = 2;

impl GroundCache {
    /// The background of each cell, row by row; for themes that have bands.
    pub fn cells(&mut self, geometry: &Geometry, theme: &Theme) -> &[Color] {
        let found = self.kept.iter().position(|(g, t, _)| g == geometry && t == theme);
        let at = found.unwrap_or_else(|| {
            self.kept.truncate(KEPT - 1);
            self.kept.insert(0, (geometry.clone(), *theme, Ground::new(geometry, theme).cells(theme)));
            0
        });
        &self.kept[at].2
    }
}

struct Ground {
    frame: Frame,
    background: Rgb,
    ego: Rgb,
    /// By ring from the inside, then by sector.
    bands: [[Rgb; Sector::ALL.len()]; Ring::ALL.len()],
    lookup: Lookup,
}

impl Ground {
    fn new(geometry: &Geometry, theme: &Theme) -> Self {
        let inks: &Inks = theme.inks();
        let bands = std::array::from_fn(|ring| std::array::from_fn(|sector| inks.band(ring + 1, sector)));
        let (background, ego) = (inks.background, inks.band(0, 0));
        Self { frame: geometry.frame(), background, ego, bands, lookup: Lookup::new(geometry) }
    }
    fn cells(&self, theme: &Theme) -> Vec<Color> {
        let (cols, rows) = (usize::from(self.frame.cols), usize::from(self.frame.rows));
        let corners = |row: usize| (0..=cols).map(|col| self.sample((col as f64, row as f64))).collect::<Vec<_>>();
        let mut cells = Vec::with_capacity(cols * rows);
        let mut above = corners(0);
        for row in 0..rows {
            let below = corners(row + 1);
            for col in 0..cols {
                let corners = [above[col], above[col + 1], below[col], below[col + 1]];
                cells.push(theme.colour(self.cell(col as f64, row as f64, corners)));
            }
            above = below;
        }
        cells
    }
    /// The colour of a cell: flat where its corners and its middle agree, else the mean of its samples.
    fn cell(&self, col: f64, row: f64, corners: [Rgb; 4]) -> Rgb {
        let middle = self.sample((col + 0.5, row + 0.5));
        if corners == [middle; 4] {
            return middle;
        }
        let (across, down) = SAMPLES;
        let mut sum = [0u32; 3];
        for n in 0..across * down {
            let (x, y) = (f64::from(n % across), f64::from(n / across));
            let c = self.sample((col + (x + 0.5) / f64::from(across), row + (y + 0.5) / f64::from(down)));
            [c.0, c.1, c.2].iter().zip(&mut sum).for_each(|(c, sum)| *sum += u32::from(*c));
        }
        let mean = |n: usize, near: u8| stepped((sum[n] / u32::from(across * down)) as u8, near);
        Rgb(mean(0, middle.0), mean(1, middle.1), mean(2, middle.2))
    }
    fn sample(&self, point: Point) -> Rgb {
        match self.lookup.zone_beside(point, GAP) {
            None | Some(Zone::Outside) => self.background,
            Some(Zone::Ego) => self.ego,
            Some(Zone::Region(ring, sector)) => self.bands[usize::from(ring.number()) - 1][sector.index()],
        }
    }
}

/// A part of a colour in steps from that of the band nearby, each too small to be seen: along a slanting border each
/// cell would have a colour of its own otherwise, and a frame would weigh a twelfth more for saying them.
fn stepped(part: u8, near: u8) -> u8 {
    let away = f64::from(part) - f64::from(near);
    (f64::from(near) + (away / STEP).round() * STEP).clamp(0.0, 255.0) as u8
}

/// Rings and sector borders as dots, for themes without bands. Rank 1: everything else goes over them.
pub fn rings(canvas: &mut Canvas, geometry: &Geometry, ink: u8) {
    for share in geometry.borders() {
        let around = geometry.radius().0 * share * 2.0 * std::f64::consts::TAU;
        let dots = (around / 4.0).max(12.0) as usize;
        for n in 0..dots {
            dot(canvas, geometry.point(n as f64 / dots as f64, share), ink);
        }
    }
    for arc in geometry.arcs() {
        let (from, to) = (geometry.borders()[0], 1.0);
        let dots = (geometry.radius().1 * 4.0 * (to - from) / 3.0).max(2.0) as usize;
        for n in 0..dots {
            dot(canvas, geometry.point(arc.from, from + (to - from) * n as f64 / dots as f64), ink);
        }
    }
}

fn dot(canvas: &mut Canvas, (x, y): Point, ink: u8) {
    canvas.dot(x * 2.0, y * 4.0, 1, ink, '·');
}
