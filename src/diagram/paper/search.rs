//! Who stands where, so that no name lies on another and no line goes through one: everybody first where they would
//! stand alone, then again and again whoever is in the way. The same people give the same sheet: nothing is left to chance.

use std::f64::consts::TAU;

use super::sheet::{Align, SIGN};
use super::space::{Rect, distance};
use crate::diagram::geometry::Point;

/// One way in which one person can stand on the sheet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub(super) at: Point,
    /// The room of name and signs.
    pub(super) room: Rect,
    /// The room of the name.
    pub(super) name: Rect,
    pub(super) align: Align,
    /// Which of the shapes of the name.
    pub(super) shape: usize,
    /// The line to the client: straight, or bent towards a point.
    pub(super) from: Point,
    pub(super) bend: Option<Point>,
    pub(super) to: Point,
    /// Points along the line; all alike behind the second one where it is straight.
    pub(super) line: [Point; 5],
    /// How far from the middle of the sheet's ring the sign is.
    pub(super) far: f64,
    /// The box around the line.
    pub(super) span: Rect,
    /// In which direction the sign stands, in turns.
    pub(super) turn: f64,
    /// What it costs by itself.
    pub(super) cost: f64,
    pub(super) letters: f64,
    /// Half of what the line takes, and some air.
    pub(super) thick: f64,
    /// The box around all of it.
    pub(super) reach: Rect,
}

impl Way {
    /// The line in straight parts.
    pub(super) fn parts(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let parts = if self.bend.is_some() { 4 } else { 1 };
        (0..parts).map(|n| (self.line[n], self.line[n + 1]))
    }
    /// The line goes through this room.
    pub(super) fn goes_through(&self, room: Rect) -> bool {
        room.meets(self.span) && self.parts().any(|(a, b)| room.part_of(a, b).is_some())
    }
}

/// So many comparisons of two people are made at most: counted, not timed, so that every machine finds the same sheet.
const BUDGET: u64 = 6_000_000;
/// How often everybody who is in the way is asked to move.
const ROUNDS: usize = 60;
/// Nobody is asked again after so many rounds in which nothing got better: few people are asked more often than many.
const IN_VAIN: (usize, usize) = (12, 8);
/// So often everything is begun anew where something lies on something, few people and many.
const TRIES: (usize, usize) = (6, 2);
/// So many are few.
const FEW: usize = 35;
/// More than these cannot stand apart on any sheet: nobody looks for a way. Ten thousand would be looked at for an hour.
pub(super) const MANY: usize = 400;
/// What two cost each other from here on is a fault: something lies on something.
const FAULT: f64 = 40.0;

/// What lies on what in the end, 0 for nothing, and one way for each, by its number.
pub(super) fn settle(ways: &[Vec<Way>]) -> (f64, Vec<usize>) {
    if ways.len() > MANY {
        // Everybody where they would stand alone.
        return (f64::INFINITY, vec![0; ways.len()]);
    }
    // Who has the fewest ways chooses first.
    let mut order: Vec<usize> = (0..ways.len()).collect();
    order.sort_by_key(|who| ways[*who].len());
    let tries = if ways.len() <= FEW { TRIES.0 } else { TRIES.1 };
    let mut left = BUDGET;
    let mut best = attempt(ways, &order, &mut left);
    for n in 1..tries {
        if best.0 <= 0.0 || left == 0 {
            break;
        }
        // Begun with somebody else, it often ends where nothing is in the way.
        let by = (ways.len() * n / tries).clamp(usize::from(!ways.is_empty()), ways.len());
        order.rotate_left(by);
        let next = attempt(ways, &order, &mut left);
        if next.0 < best.0 {
            best = next;
        }
    }
    best
}

/// One search, begun in this order: what lies on what in the end, and who stands where.
fn attempt(ways: &[Vec<Way>], order: &[usize], left: &mut u64) -> (f64, Vec<usize>) {
    let (chosen, weight) = (vec![usize::MAX; ways.len()], vec![1.0; ways.len()]);
    let mut state = State { ways, chosen, weight, left: *left };
    order.iter().for_each(|who| state.place(*who));
    let mut best = (state.faults(), state.chosen.clone());
    let (mut in_vain, patience) = (0, if ways.len() <= FEW { IN_VAIN.0 } else { IN_VAIN.1 });
    for _ in 0..ROUNDS {
        let faulty: Vec<usize> = order.iter().copied().filter(|who| state.fault_of(*who) > 0.0).collect();
        if faulty.is_empty() || in_vain == patience || state.left == 0 {
            break;
        }
        for who in faulty {
            if state.left == 0 {
                break;
            }
            // Who stays in the way weighs more with each round, so that the others make room.
            state.weight[who] += 0.5;
            state.place(who);
            let others: Vec<usize> =
                (0..ways.len()).filter(|other| *other != who && state.between(who, *other) > FAULT).collect();
            others.into_iter().for_each(|other| state.place(other));
        }
        let faults = state.faults();
        in_vain += 1;
        if faults < best.0 {
            best = (faults, state.chosen.clone());
            in_vain = 0;
        }
    }
    *left = state.left;
    best
}

struct State<'a> {
    ways: &'a [Vec<Way>],
    /// The number of the way; the largest number for who is not placed yet.
    chosen: Vec<usize>,
    weight: Vec<f64>,
    /// So many comparisons of two people are left.
    left: u64,
}

impl State<'_> {
    fn way(&self, who: usize) -> Option<&Way> {
        self.ways[who].get(self.chosen[who])
    }
    fn between(&self, one: usize, other: usize) -> f64 {
        self.way(one).zip(self.way(other)).map_or(0.0, |(a, b)| together(a, b))
    }
    fn fault_of(&self, who: usize) -> f64 {
        (0..self.ways.len()).filter(|o| *o != who).map(|o| self.between(who, o)).filter(|c| *c > FAULT).sum()
    }
    /// What lies on what, all in all.
    fn faults(&self) -> f64 {
        (0..self.ways.len()).map(|who| self.fault_of(who)).sum()
    }
    /// The way that costs this person and the others least.
    fn place(&mut self, who: usize) {
        let others: Vec<(&Way, f64)> =
            (0..self.ways.len()).filter(|o| *o != who).filter_map(|o| Some((self.way(o)?, self.weight[o]))).collect();
        let mut least = (f64::INFINITY, self.chosen[who]);
        let mut compared = 0;
        for (n, way) in self.ways[who].iter().enumerate() {
            // The cheapest stand first.
            if way.cost >= least.0 {
                break;
            }
            let mut cost = way.cost;
            for (other, weight) in &others {
                if cost >= least.0 {
                    break;
                }
                cost += together(way, other) * weight;
                compared += 1;
            }
            if cost < least.0 {
                least = (cost, n);
            }
        }
        self.chosen[who] = least.1;
        self.left = self.left.saturating_sub(compared);
    }
}

/// What two people cost each other.
fn together(a: &Way, b: &Way) -> f64 {
    /// How far from one another two lines are where the shorter one ends.
    const APART: f64 = 4.0;
    const SIGNS: f64 = 2.0 * SIGN + 1.2;
    // Two lines to the client side by side are hard to tell apart.
    let beside = (a.turn - b.turn).abs();
    let apart = beside.min(1.0 - beside) * TAU * a.far.min(b.far);
    let mut cost = if apart < APART { 9.0 * (1.0 - apart / APART) } else { 0.0 };
    if !a.reach.meets(b.reach) {
        return cost;
    }
    let (x, y) = (a.at.0 - b.at.0, a.at.1 - b.at.1);
    if x.abs() < SIGNS && y.abs() < SIGNS && x.hypot(y) < SIGNS {
        cost += 900.0;
    }
    if a.room.grown(0.5).meets(b.room) {
        cost += 1000.0 + a.room.common(b.room);
    }
    for (one, two) in [(a, b), (b, a)] {
        if one.room.grown(SIGN + 0.5).holds(two.at) {
            cost += 800.0;
        }
        if two.goes_through(one.room.grown(two.thick)) {
            cost += 60.0;
        }
        if two.far > one.far && two.parts().any(|(a, b)| distance(one.at, a, b) < SIGN + 0.9) {
            cost += 45.0;
        }
    }
    cost
}
