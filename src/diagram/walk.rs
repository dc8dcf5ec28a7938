//! From person to person with arrows and Tab. Changes nothing, and depends on nothing but places.

use super::geometry::Point;
use super::layout::{Layout, Spot};
use crate::domain::{Code, PersonId};

/// An arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Up.
    Up,
    /// Down.
    Down,
    /// To the left.
    Left,
    /// To the right.
    Right,
}

impl Direction {
    /// All four, in the order of the enum.
    pub const ALL: [Direction; 4] = [Direction::Up, Direction::Down, Direction::Left, Direction::Right];

    /// The direction back.
    pub fn opposite(self) -> Direction {
        match self {
            Direction::Up => Direction::Down,
            Direction::Down => Direction::Up,
            Direction::Left => Direction::Right,
            Direction::Right => Direction::Left,
        }
    }
}

/// A step that was made, so that the opposite arrow leads back. `None` is the client in the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where from.
    pub from: Option<PersonId>,
    /// Which way.
    pub direction: Direction,
    /// Where to.
    pub to: Option<PersonId>,
}

/// Up to so many people, everybody is made sure to be reached; beyond, the arrows stay cheap.
const CONNECTED: usize = 400;

/// All arrows of a layout: for many steps, as long as nobody moves.
#[derive(Clone, Debug)]
pub struct Arrows {
    map: Map,
    /// For each place, where the four arrows lead; `None` where there are too many people to know beforehand.
    all: Option<Vec<[Option<usize>; 4]>>,
}

impl Arrows {
    /// The arrows of a layout.
    pub fn new(layout: &Layout) -> Self {
        let map = Map::new(layout);
        let all = (map.ids.len() <= CONNECTED).then(|| map.connected());
        Self { map, all }
    }
    /// Where an arrow leads; `None` when there is nobody that way. `from` and the answer's `to` are `None` for the
    /// client in the middle. `last` is the step before, if nothing else was selected since: its opposite undoes it.
    pub fn step(&self, from: Option<PersonId>, direction: Direction, last: Option<Step>) -> Option<Step> {
        let place = |id: Option<PersonId>| self.map.ids.iter().position(|i| *i == id);
        if let Some(last) =
            last.filter(|l| l.to == from && l.direction.opposite() == direction && place(l.from).is_some())
        {
            return Some(Step { from, direction, to: last.from });
        }
        // Whoever is hidden in a "+n" has no place of their own; the way leads on from the middle.
        let here = place(from).unwrap_or(0);
        let next = match &self.all {
            Some(all) => all[here][direction as usize],
            None => self.map.next(here, direction),
        };
        Some(Step { from, direction, to: self.map.ids[next?] })
    }
}

/// Where everybody stands; the client is the first.
#[derive(Clone, Debug)]
struct Map {
    ids: Vec<Option<PersonId>>,
    points: Vec<Point>,
    aspect: f64,
}

impl Map {
    fn new(layout: &Layout) -> Self {
        let shown = || layout.spots.iter().filter(|s| !s.hidden);
        let ids = std::iter::once(None).chain(shown().map(|s| Some(s.id))).collect();
        let points = std::iter::once(layout.geometry.centre).chain(shown().map(Spot::point)).collect();
        Self { ids, points, aspect: layout.geometry.frame.aspect }
    }
    /// First within 45 degrees; where nobody is there, anywhere on that side.
    fn next(&self, here: usize, direction: Direction) -> Option<usize> {
        let nearest = |cone: f64| {
            let others = (0..self.points.len()).filter(|n| *n != here);
            let costs = others.filter_map(|n| Some((n, self.cost(here, n, direction, cone)?)));
            costs.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(n, _)| n)
        };
        nearest(1.0).or_else(|| nearest(f64::INFINITY))
    }
    /// The way along plus twice the way across, in rows; `None` outside the cone.
    fn cost(&self, from: usize, to: usize, direction: Direction, cone: f64) -> Option<f64> {
        let (a, b) = (self.points[from], self.points[to]);
        let (right, down) = ((b.0 - a.0) / self.aspect, b.1 - a.1);
        let (along, across) = match direction {
            Direction::Up => (-down, right),
            Direction::Down => (down, right),
            Direction::Left => (-right, down),
            Direction::Right => (right, down),
        };
        (along > 0.25 && across.abs() <= along * cone).then(|| along + 2.0 * across.abs())
    }
    /// All arrows. Whoever no arrow leads to is put on the way of the cheapest one: it leads to them, and on from
    /// them to where it led before.
    fn connected(&self) -> Vec<[Option<usize>; 4]> {
        let four = |here| Direction::ALL.map(|direction| self.next(here, direction));
        let mut arrows: Vec<[Option<usize>; 4]> = (0..self.points.len()).map(four).collect();
        loop {
            let reached = reached(&arrows);
            let Some(lost) = reached.iter().position(|r| !r) else { return arrows };
            let from = (0..self.points.len()).filter(|n| reached[*n]);
            let ways = from.flat_map(|n| Direction::ALL.map(|d| (n, d)));
            let costs = ways.filter_map(|(n, d)| Some((n, d, self.cost(n, lost, d, f64::INFINITY)?)));
            let Some((from, direction, _)) = costs.min_by(|a, b| a.2.total_cmp(&b.2)) else { return arrows };
            arrows[lost][direction as usize] = arrows[from][direction as usize];
            arrows[from][direction as usize] = Some(lost);
        }
    }
}

/// Who can be reached from the client.
fn reached(arrows: &[[Option<usize>; 4]]) -> Vec<bool> {
    let mut reached = vec![false; arrows.len()];
    let mut next = vec![0];
    reached[0] = true;
    while let Some(here) = next.pop() {
        for there in arrows[here].iter().flatten() {
            if !std::mem::replace(&mut reached[*there], true) {
                next.push(*there);
            }
        }
    }
    reached
}

/// Everybody in the order of Tab: the sectors clockwise, in each the rings from the inside, in each by place.
pub fn order(layout: &Layout) -> Vec<PersonId> {
    let turn = |s: &Spot| (layout.geometry.polar(s.point()).0 + 0.25).rem_euclid(1.0);
    let mut spots: Vec<(&Spot, f64)> = layout.spots.iter().map(|s| (s, turn(s))).collect();
    spots.sort_by(|(a, turn_a), (b, turn_b)| {
        (a.sector.index(), a.ring).cmp(&(b.sector.index(), b.ring)).then(turn_a.total_cmp(turn_b)).then(a.id.cmp(&b.id))
    });
    spots.into_iter().map(|(s, _)| s.id).collect()
}

/// The next one in the order of Tab, or the one before; the client stands between the last and the first.
pub fn next(layout: &Layout, from: Option<PersonId>, backwards: bool) -> Option<PersonId> {
    let order = order(layout);
    let at = from.and_then(|id| order.iter().position(|o| *o == id));
    match (at, backwards) {
        (None, false) => order.first().copied(),
        (None, true) => order.last().copied(),
        (Some(n), false) => order.get(n + 1).copied(),
        (Some(n), true) => n.checked_sub(1).map(|n| order[n]),
    }
}
