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
    /// For each part of the diamond, the last arc that begins before it.
    before: [u8; PARTS],
    first: f64,
    /// The direction of each border between sectors, in rows.
    rays: Vec<Point>,
    aspect: f64,
}

/// The parts that the diamond is cut into, so that a sector is found without a search.
const PARTS: usize = 128;
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
        let starts: Vec<(f64, Sector)> =
            geometry.arcs.iter().map(|a| ((on_diamond(a.from) - first).rem_euclid(4.0), a.sector)).collect();
        let last_before = |past: f64| starts.iter().rposition(|(start, _)| *start <= past).unwrap_or(0);
        let before = std::array::from_fn(|part| last_before(part as f64 * 4.0 / PARTS as f64) as u8);
        let ray = |turn: f64| {
            let (x, y) = geometry.point(turn, 1.0);
            let (u, v) = ((x - centre.0) / aspect, y - centre.1);
            let length = u.hypot(v).max(1e-9);
            (u / length, v / length)
        };
        let rays = geometry.arcs.iter().map(|a| ray(a.from)).collect();
        Self { centre, radius, borders: geometry.borders.map(|b| b * b), starts, before, first, rays, aspect }
    }
    /// The zone of a point.
    pub fn zone(&self, point: Point) -> Zone {
        self.found(point).0
    }
    /// The zone of a point; `None` where it lies in the gap between two sectors, so many rows from their border.
    pub fn zone_beside(&self, point: Point, gap: f64) -> Option<Zone> {
        let (zone, arc) = self.found(point);
        let in_gap = matches!(zone, Zone::Region(..)) && self.beyond_borders(point, arc) < gap;
        (!in_gap).then_some(zone)
    }
    /// The zone, and which arc it belongs to where it is a region.
    fn found(&self, (x, y): Point) -> (Zone, usize) {
        let (u, v) = ((x - self.centre.0) / self.radius.0, (self.centre.1 - y) / self.radius.1);
        let far = u * u + v * v;
        if far < self.borders[0] {
            return (Zone::Ego, 0);
        }
        let Some(ring) = (1..5).find(|n| far < self.borders[*n]) else { return (Zone::Outside, 0) };
        let mut past = diamond(u, v) - self.first;
        if past < 0.0 {
            past += 4.0;
        }
        let part = (past * (PARTS as f64 / 4.0)) as usize;
        let mut arc = usize::from(self.before[part.min(PARTS - 1)]);
        while self.starts.get(arc + 1).is_some_and(|(start, _)| *start <= past) {
            arc += 1;
        }
        (Zone::Region(RINGS[ring - 1], self.starts[arc].1), arc)
    }
    /// How far a point is from the borders of its arc, in rows. Those of other arcs are further.
    fn beyond_borders(&self, (x, y): Point, arc: usize) -> f64 {
        let (u, v) = ((x - self.centre.0) / self.aspect, y - self.centre.1);
        let rays = [self.rays[arc], self.rays[(arc + 1) % self.rays.len()]];
        let ahead = rays.iter().filter(|(du, dv)| u * du + v * dv > 0.0);
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
        let network =
            crate::seen::Seen::plain(&crate::domain::Network::new(client, visit), crate::seen::Audience::Together);
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
                let beside = |t: f64| lookup.zone_beside(geometry.point(arc.at(t), 0.7), 0.24);
                assert_eq!((beside(0.001), beside(0.999)), (None, None));
                assert!(beside(0.5).is_some());
            }
        }
    }
}
