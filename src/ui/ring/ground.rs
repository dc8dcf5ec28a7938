//! The ground of the diagram: bands of light, anti-aliased over the cells; or dotted rings where there are none.
//! Computed once for a geometry and a theme, and kept.

use ratatui::style::Color;

use super::canvas::Canvas;
use super::inks::{Inks, Rgb};
use crate::diagram::{Geometry, Point};
use crate::domain::Code;
use crate::ui::theme::Theme;

/// Half the width of the gap between two sectors, in rows.
const GAP: f64 = 0.24;
/// Samples of a cell that lies on a border, across and down.
const SAMPLES: (u16, u16) = (4, 6);

/// The ground of the last frame, so that a selection never computes it anew.
#[derive(Clone, Debug, Default)]
pub struct GroundCache {
    key: Option<(Geometry, Theme)>,
    cells: Vec<Color>,
}

impl GroundCache {
    /// The background of each cell, row by row; for themes that have bands.
    pub fn cells(&mut self, geometry: &Geometry, theme: &Theme) -> &[Color] {
        if self.key.as_ref().is_none_or(|(g, t)| g != geometry || t != theme) {
            self.cells = Ground::new(geometry, theme).cells(theme);
            self.key = Some((geometry.clone(), *theme));
        }
        &self.cells
    }
}

struct Ground<'a> {
    geometry: &'a Geometry,
    inks: &'a Inks,
    /// The direction of each border between sectors, in rows.
    borders: Vec<Point>,
}

impl<'a> Ground<'a> {
    fn new(geometry: &'a Geometry, theme: &Theme) -> Self {
        let direction = |turn: f64| {
            let (x, y) = geometry.point(turn, 1.0);
            let (u, v) = ((x - geometry.centre().0) / geometry.frame().aspect, y - geometry.centre().1);
            let length = u.hypot(v).max(1e-9);
            (u / length, v / length)
        };
        let borders = geometry.arcs().iter().map(|a| direction(a.from)).collect();
        Self { geometry, inks: theme.inks(), borders }
    }
    fn cells(&self, theme: &Theme) -> Vec<Color> {
        let frame = self.geometry.frame();
        let rows = 0..frame.rows;
        rows.flat_map(|row| (0..frame.cols).map(move |col| (col, row)))
            .map(|(col, row)| theme.colour(self.cell(f64::from(col), f64::from(row))))
            .collect()
    }
    /// The colour of a cell: flat where its corners and its middle agree, else the mean of its samples.
    fn cell(&self, col: f64, row: f64) -> Rgb {
        let probes = [(0.5, 0.5), (0.02, 0.02), (0.98, 0.02), (0.02, 0.98), (0.98, 0.98)];
        let mut seen = probes.iter().map(|(x, y)| self.sample((col + x, row + y)));
        let first = seen.next().unwrap_or(self.inks.background);
        if seen.all(|c| c == first) {
            return first;
        }
        let (across, down) = SAMPLES;
        let mut sum = [0u32; 3];
        for n in 0..across * down {
            let (x, y) = (f64::from(n % across), f64::from(n / across));
            let c = self.sample((col + (x + 0.5) / f64::from(across), row + (y + 0.5) / f64::from(down)));
            [c.0, c.1, c.2].iter().zip(&mut sum).for_each(|(c, sum)| *sum += u32::from(*c));
        }
        let mean = |n: usize| (sum[n] / u32::from(across * down)) as u8;
        Rgb(mean(0), mean(1), mean(2))
    }
    fn sample(&self, point: Point) -> Rgb {
        let (_, share) = self.geometry.polar(point);
        match self.geometry.region(point) {
            _ if share >= 1.0 => self.inks.background,
            None => self.inks.band(0, 0),
            Some(_) if self.in_a_gap(point) => self.inks.background,
            Some((ring, sector)) => self.inks.band(usize::from(ring.number()), sector.index()),
        }
    }
    fn in_a_gap(&self, (x, y): Point) -> bool {
        let (u, v) = ((x - self.geometry.centre().0) / self.geometry.frame().aspect, y - self.geometry.centre().1);
        self.borders.iter().any(|(du, dv)| u * du + v * dv > 0.0 && (u * dv - v * du).abs() < GAP)
    }
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
