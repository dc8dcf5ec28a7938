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

/// Where an arrow leads; `None` when there is nobody that way. `from` and the answer's `to` are `None` for the
/// client in the middle. `last` is the step before, if nothing else was selected since: its opposite undoes it.
pub fn arrow(layout: &Layout, from: Option<PersonId>, direction: Direction, last: Option<Step>) -> Option<Step> {
    if let Some(last) = last.filter(|l| l.to == from && l.direction.opposite() == direction && stands(layout, l.from)) {
        return Some(Step { from, direction, to: last.from });
    }
    let here = from.and_then(|id| layout.spot(id)).map_or(layout.geometry.centre, Spot::point);
    let others = layout.spots.iter().filter(|s| !s.hidden && Some(s.id) != from).map(|s| (Some(s.id), s.point()));
    let ego = from.is_some().then_some((None, layout.geometry.centre));
    let all: Vec<_> = others.chain(ego).collect();
    // First within 45 degrees; where nobody is there, anywhere on that side.
    let to = nearest(layout, here, &all, direction, 1.0)
        .or_else(|| nearest(layout, here, &all, direction, f64::INFINITY))?;
    Some(Step { from, direction, to })
}

fn stands(layout: &Layout, id: Option<PersonId>) -> bool {
    id.is_none_or(|id| layout.spot(id).is_some_and(|s| !s.hidden))
}

/// The cheapest within a cone: the way along plus twice the way across.
fn nearest(
    layout: &Layout,
    here: Point,
    all: &[(Option<PersonId>, Point)],
    direction: Direction,
    cone: f64,
) -> Option<Option<PersonId>> {
    let cost = |there: &Point| {
        let (right, down) = ((there.0 - here.0) / layout.geometry.frame.aspect, there.1 - here.1);
        let (along, across) = match direction {
            Direction::Up => (-down, right),
            Direction::Down => (down, right),
            Direction::Left => (-right, down),
            Direction::Right => (right, down),
        };
        (along > 0.25 && across.abs() <= along * cone).then(|| along + 2.0 * across.abs())
    };
    let costs = all.iter().filter_map(|(id, point)| Some((*id, cost(point)?)));
    costs.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(id, _)| id)
}

/// Everybody in the order of Tab: the sectors clockwise, in each the rings from the inside, in each by place.
pub fn order(layout: &Layout) -> Vec<PersonId> {
    let mut spots: Vec<&Spot> = layout.spots.iter().collect();
    let turn = |s: &Spot| (layout.geometry.polar(s.point()).0 + 0.25).rem_euclid(1.0);
    spots.sort_by(|a, b| {
        (a.sector.index(), a.ring)
            .cmp(&(b.sector.index(), b.ring))
            .then(turn(a).total_cmp(&turn(b)))
            .then(a.id.cmp(&b.id))
    });
    spots.into_iter().map(|s| s.id).collect()
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
