//! Where the rings and the sectors lie in a frame of cells. Knows sectors and rings, nobody's place.

use crate::domain::{Ring, Sector};

/// A place in the frame: columns from the left, rows from the top, both from 0 and continuous. The middle of the cell
/// in column 3 and row 1 is (3.5, 1.5).
pub type Point = (f64, f64);

/// The cells the diagram may use.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Columns.
    pub cols: u16,
    /// Rows.
    pub rows: u16,
    /// How many times taller than wide a cell is; 2 where the terminal does not say.
    pub aspect: f64,
}

impl Frame {
    /// A frame of cells twice as tall as wide.
    pub fn new(cols: u16, rows: u16) -> Self {
        Self { cols, rows, aspect: 2.0 }
    }
}

/// The part of the circle that one sector has, in turns clockwise from 12 o'clock. `from` of the first one is negative:
/// family stands centred on top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arc {
    /// The sector.
    pub sector: Sector,
    /// Where it begins.
    pub from: f64,
    /// Where it ends; `from` of the next.
    pub to: f64,
}

impl Arc {
    /// The middle of the arc.
    pub fn middle(self) -> f64 {
        f64::midpoint(self.from, self.to)
    }
    /// A place within the arc, `t` from 0 to 1.
    pub fn at(self, t: f64) -> f64 {
        self.from + (self.to - self.from) * t
    }
}

/// Bands and sector widths in a frame. Held during a session: it follows the network only when it is fitted anew.
#[derive(Clone, Debug, PartialEq)]
pub struct Geometry {
    pub(super) frame: Frame,
    pub(super) centre: Point,
    /// Half the width and half the height of the disc, in columns and rows.
    pub(super) radius: (f64, f64),
    /// The outer borders of the client's own disc and of the four rings, as shares of the radius.
    pub(super) borders: [f64; 5],
    pub(super) arcs: Vec<Arc>,
    pub(super) focus: Option<Sector>,
}

/// How far the ellipse may be stretched: names are horizontal, and an ellipse still reads as a ring diagram.
const STRETCH: f64 = 1.3;
/// A frame of few rows is stretched further: it lacks room, and has columns to spare.
const STRETCH_LOW: (f64, f64) = (30.0, 1.5);
/// How far it may be stretched the other way, where a frame is tall and narrow.
const STRETCH_UP: f64 = 1.4;
/// Columns that stay free on each side of the disc for the names of the sectors.
const MARGIN: f64 = 7.0;

impl Geometry {
    /// The middle and the radii of the disc in a frame.
    pub(super) fn disc(frame: Frame) -> (Point, (f64, f64)) {
        let (cols, rows) = (f64::from(frame.cols), f64::from(frame.rows));
        let high = ((rows - 2.0) / 2.0).max(0.5);
        let stretch = if rows < STRETCH_LOW.0 { STRETCH_LOW.1 } else { STRETCH };
        let wide = (high * frame.aspect * stretch).min((cols - 2.0 * MARGIN) / 2.0).max(0.5);
        ((cols / 2.0, rows / 2.0), (wide, high.min((wide / frame.aspect * STRETCH_UP).max(0.5))))
    }
    /// The frame it was fitted to.
    pub fn frame(&self) -> Frame {
        self.frame
    }
    /// The middle of the disc.
    pub fn centre(&self) -> Point {
        self.centre
    }
    /// Half the width and half the height of the disc, in columns and rows.
    pub fn radius(&self) -> (f64, f64) {
        self.radius
    }
    /// The borders of the client's own disc and of the four rings, outward, as shares of the radius; the last is 1.
    pub fn borders(&self) -> [f64; 5] {
        self.borders
    }
    /// The sectors that are drawn, clockwise from the one on top.
    pub fn arcs(&self) -> &[Arc] {
        &self.arcs
    }
    /// The sector that is enlarged.
    pub fn focus(&self) -> Option<Sector> {
        self.focus
    }
    /// How many cells the disc covers.
    pub fn area(&self) -> f64 {
        std::f64::consts::PI * self.radius.0 * self.radius.1
    }
    /// The arc of a sector; `None` when it is not drawn.
    pub fn arc(&self, sector: Sector) -> Option<Arc> {
        self.arcs.iter().copied().find(|a| a.sector == sector)
    }
    /// The point at `turn` clockwise from 12 o'clock and `share` of the radius.
    pub fn point(&self, turn: f64, share: f64) -> Point {
        let (sin, cos) = (turn * std::f64::consts::TAU).sin_cos();
        (self.centre.0 + self.radius.0 * share * sin, self.centre.1 - self.radius.1 * share * cos)
    }
    /// The turn, from 0 to 1, and the share of the radius of a point.
    pub fn polar(&self, (x, y): Point) -> (f64, f64) {
        let (u, v) = ((x - self.centre.0) / self.radius.0, (self.centre.1 - y) / self.radius.1);
        let turn = u.atan2(v) / std::f64::consts::TAU;
        (turn.rem_euclid(1.0), u.hypot(v))
    }
    /// The ring and sector at a point; `None` outside the disc and in the client's own disc.
    pub fn region(&self, point: Point) -> Option<(Ring, Sector)> {
        let (turn, share) = self.polar(point);
        Some((self.ring_at(share)?, self.sector_at(turn)))
    }
    /// The inner and outer border of a ring, as shares of the radius.
    pub fn band(&self, ring: Ring) -> (f64, f64) {
        let n = usize::from(ring.number());
        (self.borders[n - 1], self.borders[n])
    }
    fn ring_at(&self, share: f64) -> Option<Ring> {
        if share < self.borders[0] {
            return None;
        }
        [Ring::Inner, Ring::Close, Ring::Regular, Ring::Distant].into_iter().find(|r| share < self.band(*r).1)
    }
    fn sector_at(&self, turn: f64) -> Sector {
        let start = self.arcs[0].from.rem_euclid(1.0);
        let past = (turn - start).rem_euclid(1.0) + self.arcs[0].from;
        self.arcs.iter().find(|a| past < a.to).unwrap_or(&self.arcs[self.arcs.len() - 1]).sector
    }
}
