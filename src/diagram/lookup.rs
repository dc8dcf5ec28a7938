//! Which zone a point belongs to, without trigonometry: asked for every cell of a frame, and many times for the cells
//! on a border.

use super::geometry::{Geometry, Point};
use crate::domain::{Ring, Sector};

/// What a point of the frame belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Around the disc.
    Outside,
    /// The client's own disc.
    Ego,
    /// A ring in a sector.
    Region(Ring, Sector),
}

/// A geometry made ready for many questions.
#[derive(Clone, Debug)]
pub struct Lookup {
    centre: Point,
    radius: (f64, f64),
    /// Squares of the borders.
    borders: [f64; 5],
    /// Where each sector begins after the first one, as a share of a turn measured on a diamond.
    starts: Vec<(f64, Sector)>,
    first: f64,
    /// The direction of each border between sectors, in rows.
    rays: Vec<Point>,
    aspect: f64,
}

const RINGS: [Ring; 4] = [Ring::Inner, Ring::Close, Ring::Regular, Ring::Distant];

impl Lookup {
    /// Makes a geometry ready.
    pub fn new(geometry: &Geometry) -> Self {
        let (centre, radius, aspect) = (geometry.centre, geometry.radius, geometry.frame.aspect);
        let on_diamond = |turn: f64| {
            let (sin, cos) = (turn * std::f64::consts::TAU).sin_cos();
            diamond(sin, cos)
        };
        let first = on_diamond(geometry.arcs[0].from);
        let starts = geometry.arcs.iter().map(|a| ((on_diamond(a.from) - first).rem_euclid(4.0), a.sector)).collect();
        let ray = |turn: f64| {
            let (x, y) = geometry.point(turn, 1.0);
            let (u, v) = ((x - centre.0) / aspect, y - centre.1);
            let length = u.hypot(v).max(1e-9);
            (u / length, v / length)
        };
        let rays = geometry.arcs.iter().map(|a| ray(a.from)).collect();
        Self { centre, radius, borders: geometry.borders.map(|b| b * b), starts, first, rays, aspect }
    }
    /// The zone of a point.
    pub fn zone(&self, (x, y): Point) -> Zone {
        let (u, v) = ((x - self.centre.0) / self.radius.0, (self.centre.1 - y) / self.radius.1);
        let far = u * u + v * v;
        if far < self.borders[0] {
            return Zone::Ego;
        }
        let Some(ring) = (1..5).find(|n| far < self.borders[*n]) else { return Zone::Outside };
        let mut past = diamond(u, v) - self.first;
        if past < 0.0 {
            past += 4.0;
        }
        let sector = self.starts.iter().rev().find(|(start, _)| *start <= past).unwrap_or(&self.starts[0]).1;
        Zone::Region(RINGS[ring - 1], sector)
    }
    /// How far a point is from the nearest border between two sectors, in rows.
    pub fn from_border(&self, (x, y): Point) -> f64 {
        let (u, v) = ((x - self.centre.0) / self.aspect, y - self.centre.1);
        let ahead = self.rays.iter().filter(|(du, dv)| u * du + v * dv > 0.0);
        ahead.map(|(du, dv)| (u * dv - v * du).abs()).fold(f64::INFINITY, f64::min)
    }
}

/// Grows clockwise from 12 o'clock, 0 to 4, like an angle: all that is needed to tell sectors apart.
fn diamond(right: f64, up: f64) -> f64 {
    match (right >= 0.0, up >= 0.0) {
        (true, true) => right / (right + up).max(1e-12),
        (true, false) => 1.0 - up / (right - up),
        (false, false) => 2.0 + right / (right + up),
        (false, true) => 3.0 + up / (up - right),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Code;

    /// Planted: the third quadrant began where the fourth does. Seen to fail.
    #[test]
    fn a_point_lies_where_its_turn_and_share_say() {
        let frame = crate::diagram::Frame::new(94, 39);
        let client = crate::domain::Client::default();
        let visit =
            crate::domain::Visit::new(crate::domain::VisitId(uuid::Uuid::nil()), 1, chrono::NaiveDate::default());
        let network = crate::domain::Network::new(client, visit);
        for focus in [None, Some(Sector::Services)] {
            let geometry = Geometry::fit(&network, frame, focus);
            let lookup = Lookup::new(&geometry);
            for arc in geometry.arcs() {
                for ring in Ring::ALL {
                    let (inner, outer) = geometry.band(*ring);
                    for t in [0.02, 0.5, 0.98] {
                        for share in [inner + 0.001, outer - 0.001] {
                            let point = geometry.point(arc.at(t), share);
                            assert_eq!(lookup.zone(point), Zone::Region(*ring, arc.sector));
                            assert_eq!(geometry.region(point), Some((*ring, arc.sector)));
                        }
                    }
                }
                assert_eq!(lookup.zone(geometry.point(arc.middle(), 0.1)), Zone::Ego);
                assert_eq!(lookup.zone(geometry.point(arc.middle(), 1.01)), Zone::Outside);
                assert!(lookup.from_border(geometry.point(arc.from, 0.7)) < 1e-9);
            }
        }
    }
}
