//! Which cells of the frame are taken by text, and which region each belongs to. Knows no people.

use super::geometry::Geometry;
use super::lookup::{Lookup, Zone};
use crate::domain::{Code, Ring, Sector};

/// What a cell belongs to: 0 outside the disc, 1 the client's own disc, else 2 + ring · 9 + sector.
pub(super) type Class = u8;
/// Outside the disc.
pub(super) const OUTSIDE: Class = 0;
const EGO: Class = 1;
const SECTORS: u8 = 9;

/// The class of a region.
pub(super) fn class_of(ring: Ring, sector: Sector) -> Class {
    2 + (ring.number() - 1) * SECTORS + sector.index() as u8
}

/// Two cells belong to the same ring.
pub(super) fn same_ring(a: Class, b: Class) -> bool {
    a >= 2 && b >= 2 && (a - 2) / SECTORS == (b - 2) / SECTORS
}

/// Two cells belong to the same sector.
pub(super) fn same_sector(a: Class, b: Class) -> bool {
    a >= 2 && b >= 2 && (a - 2) % SECTORS == (b - 2) % SECTORS
}

/// The cells of the frame.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    cols: u16,
    class: Vec<Class>,
    taken: Vec<bool>,
    /// The cells of each region, by class.
    regions: Vec<Vec<(u16, u16)>>,
}

impl Grid {
    /// The empty grid of a geometry.
    pub(super) fn new(geometry: &Geometry) -> Self {
        let (cols, rows) = (geometry.frame.cols, geometry.frame.rows);
        let mut class = Vec::with_capacity(usize::from(cols) * usize::from(rows));
        let mut regions = vec![Vec::new(); 2 + 4 * usize::from(SECTORS)];
        let lookup = Lookup::new(geometry);
        for row in 0..rows {
            for col in 0..cols {
                let middle = (f64::from(col) + 0.5, f64::from(row) + 0.5);
                let here = match lookup.zone(middle) {
                    Zone::Region(ring, sector) => class_of(ring, sector),
                    Zone::Ego => EGO,
                    Zone::Outside => OUTSIDE,
                };
                regions[usize::from(here)].push((col, row));
                class.push(here);
            }
        }
        let taken = vec![false; class.len()];
        Self { cols, class, taken, regions }
    }
    /// The cells of a region.
    pub(super) fn cells(&self, class: Class) -> &[(u16, u16)] {
        &self.regions[usize::from(class)]
    }
    /// What a cell belongs to.
    pub(super) fn class(&self, col: u16, row: u16) -> Class {
        self.class[self.index(col, row)]
    }
    /// These cells are free, and so is one on each side: no text touches another.
    pub(super) fn is_free(&self, row: u16, col: u16, width: u16) -> bool {
        let rows = self.taken.len() / usize::from(self.cols).max(1);
        if width == 0 || col + width > self.cols || usize::from(row) >= rows {
            return false;
        }
        let (from, to) = (col.saturating_sub(1), (col + width).min(self.cols - 1));
        !self.taken[self.index(from, row)..=self.index(to, row)].contains(&true)
    }
    /// These cells are free and lie in the frame.
    pub(super) fn are_free(&self, row: u16, col: u16, width: u16) -> bool {
        width > 0
            && col + width <= self.cols
            && !self.taken[self.index(col, row)..=self.index(col + width - 1, row)].contains(&true)
    }
    /// One more cell on each side is free as well, so that nobody's glyph seems to belong to the name beside it.
    pub(super) fn is_airy(&self, row: u16, col: u16, width: u16) -> bool {
        let (from, to) = (col.saturating_sub(2), (col + width + 1).min(self.cols - 1));
        !self.taken[self.index(from, row)] && !self.taken[self.index(to, row)]
    }
    /// Marks cells as taken.
    pub(super) fn take(&mut self, row: u16, col: u16, width: u16) {
        let rows = self.taken.len() / usize::from(self.cols).max(1);
        if width == 0 || usize::from(row) >= rows || col >= self.cols {
            return;
        }
        let (from, to) = (self.index(col, row), self.index((col + width).min(self.cols) - 1, row));
        self.taken[from..=to].fill(true);
    }
    fn index(&self, col: u16, row: u16) -> usize {
        usize::from(row) * usize::from(self.cols) + usize::from(col)
    }
}
