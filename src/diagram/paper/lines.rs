//! The lines of the sheet: from the client to everybody, and between those who know each other. A line never goes
//! through a name: where it must pass behind one, it stops before it and goes on after it.

use super::sheet::{PT, Paper, SIGN, Told};
use super::space::Rect;
use crate::diagram::geometry::Point;
use crate::diagram::scene::{Light, Pen, Stroke};
use crate::domain::{Person, PersonId, Quality, TieQuality};
use crate::seen::Seen;

/// Between a line and the name that it passes behind.
const AIR: f64 = 0.2;
/// A piece of a line shorter than this says nothing.
const SHORTEST: f64 = 2.0;

/// With which pen the line to a member is drawn.
pub(super) fn pen(person: &Person, told: &Told<'_>) -> Pen {
    if told.qualities { Pen::Tie(person.quality) } else { Pen::Alike }
}

/// Half of what a line takes across, in millimetres: a zigzag more than a thin line.
pub(super) fn half(pen: Pen) -> f64 {
    let points = match pen {
        Pen::Tie(Some(Quality::Ambivalent | Quality::Stressful)) | Pen::Knows { tense: true } => 3.6,
        Pen::Tie(Some(Quality::Supportive)) => 1.6,
        _ => 0.7,
    };
    points * PT
}

/// Interrupts the lines behind names, and draws who knows whom where it is asked for.
pub(super) fn draw(paper: &mut Paper, network: &Seen, told: &Told<'_>) {
    let boxes: Vec<(PersonId, Rect)> = paper
        .seats
        .iter()
        .flat_map(|seat| {
            let tail = seat.tail.as_ref().map(|(_, room)| *room);
            [Some(seat.name.room), tail].into_iter().flatten().map(|room| (seat.id, room))
        })
        .collect();
    for seat in &mut paper.seats {
        let others = boxes.iter().filter(|(id, _)| *id != seat.id).map(|(_, room)| *room).collect::<Vec<_>>();
        seat.tie = seat.tie.iter().flat_map(|stroke| pieces(stroke, &others)).collect();
    }
    if told.knows {
        let all: Vec<Rect> = boxes.iter().map(|(_, room)| *room).chain([paper.ego.room]).collect();
        let known = network.ties().filter(|(_, tie)| tie.knows());
        paper.knows = known
            .filter_map(|(pair, tie)| {
                let at = |id| paper.seats.iter().find(|seat| seat.id == id).map(|seat| seat.at);
                let (a, b) = (at(pair.first())?, at(pair.second())?);
                Some(chord(a, b, paper.geometry.centre(), tie.quality == Some(TieQuality::Tense)))
            })
            .flat_map(|stroke| pieces(&stroke, &all))
            .collect();
    }
}

/// A line between two members, bent towards the middle.
fn chord(a: Point, b: Point, centre: Point, tense: bool) -> Stroke {
    let towards = |p: Point, q: Point| {
        let far = (q.0 - p.0).hypot(q.1 - p.1).max(1e-9);
        (p.0 + (q.0 - p.0) * (SIGN + 0.5) / far, p.1 + (q.1 - p.1) * (SIGN + 0.5) / far)
    };
    let middle = (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1));
    let bend = (centre.0 + (middle.0 - centre.0) * 0.8, centre.1 + (middle.1 - centre.1) * 0.8);
    Stroke {
        from: towards(a, bend),
        bend: Some(bend),
        to: towards(b, bend),
        pen: Pen::Knows { tense },
        light: Light::Plain,
    }
}

/// The parts of a line that lie outside all boxes.
fn pieces(stroke: &Stroke, boxes: &[Rect]) -> Vec<Stroke> {
    // A straight line is one piece: cut into many, those of ten thousand people would take a minute.
    let steps = if stroke.bend.is_some() { 48 } else { 1 };
    let point = |t: f64| at(stroke, t);
    let mut hidden: Vec<(f64, f64)> = Vec::new();
    for n in 0..steps {
        let (from, to) = (f64::from(n) / f64::from(steps), f64::from(n + 1) / f64::from(steps));
        for room in boxes {
            if let Some((a, b)) = room.grown(AIR + half(stroke.pen)).part_of(point(from), point(to)) {
                hidden.push((from + (to - from) * a, from + (to - from) * b));
            }
        }
    }
    if hidden.is_empty() {
        return vec![*stroke];
    }
    hidden.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut out, mut from) = (Vec::new(), 0.0);
    for (a, b) in hidden.into_iter().chain([(1.0, 1.0)]) {
        if a > from {
            out.push((from, a));
        }
        from = b.max(from);
    }
    let long = |(a, b): &(f64, f64)| {
        let (p, q) = (point(*a), point(*b));
        (p.0 - q.0).hypot(p.1 - q.1) >= SHORTEST
    };
    out.into_iter().filter(long).map(|(a, b)| part(stroke, a, b)).collect()
}

fn at(stroke: &Stroke, t: f64) -> Point {
    let (a, b) = (stroke.from, stroke.to);
    let c = stroke.bend.unwrap_or((f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1)));
    let (u, v, w) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
    (u * a.0 + v * c.0 + w * b.0, u * a.1 + v * c.1 + w * b.1)
}

/// The part of a line between two shares of it.
fn part(stroke: &Stroke, from: f64, to: f64) -> Stroke {
    let (a, b) = (at(stroke, from), at(stroke, to));
    // The control point of a part of a quadratic curve lies where the tangents of its ends meet.
    let bend = stroke.bend.map(|c| {
        let mix = |p: Point, q: Point, t: f64| (p.0 + (q.0 - p.0) * t, p.1 + (q.1 - p.1) * t);
        mix(mix(stroke.from, c, from), mix(c, stroke.to, from), to)
    });
    Stroke { from: a, bend, to: b, ..*stroke }
}
