//! How each stroke is drawn in dots: a quality can be told by its pen alone, without colour. Chooses no colour.

use super::canvas::Canvas;
use crate::diagram::{Light, Pen, Point, Stroke};
use crate::domain::Quality;

/// What a pen does at a point of its way.
struct Dots {
    /// How far beside the way, in dots; `None` where the pen is lifted.
    offset: Option<f64>,
    /// A second dot beside the first.
    thick: bool,
}

/// Draws a stroke with this ink.
pub fn draw(canvas: &mut Canvas, stroke: &Stroke, ink: u8) {
    let rank = rank(stroke);
    let way = Way::new(stroke);
    let crossed = matches!(stroke.pen, Pen::Tie(Some(Quality::Broken)));
    let mut from: Option<(Point, f64)> = None;
    for (point, along) in way.points() {
        let Some((before, _)) = from.replace((point, along)) else { continue };
        let (dx, dy) = (point.0 - before.0, point.1 - before.1);
        let length = dx.hypot(dy).max(1e-9);
        let dots = pen(stroke, along);
        let Some(offset) = dots.offset else { continue };
        let (x, y) = (point.0 - dy / length * offset, point.1 + dx / length * offset);
        canvas.dot(x, y, rank, ink, instead(stroke.pen));
        if dots.thick {
            // The second dot lies on the minor axis, so that the line is two dots thick all along.
            let (x, y) = if dx.abs() > dy.abs() { (x, y + 1.0) } else { (x + 1.0, y) };
            canvas.dot(x, y, rank, ink, instead(stroke.pen));
        }
    }
    if crossed {
        let middle = way.at(0.5);
        canvas.sign(middle.0 / 2.0, middle.1 / 4.0, rank, ink, '×');
    }
}

/// Which stroke takes a cell that two want.
fn rank(stroke: &Stroke) -> u8 {
    match (stroke.light, stroke.pen) {
        (Light::Selected, _) => 8,
        (_, Pen::Path) => 7,
        (Light::Lit, Pen::Knows { .. }) => 6,
        (_, Pen::Knows { .. }) => 2,
        (_, Pen::Tie(Some(Quality::Ambivalent | Quality::Stressful | Quality::Broken))) => 5,
        (_, Pen::Tie(Some(Quality::Supportive)) | Pen::Alike) => 4,
        (_, Pen::Tie(_)) => 3,
    }
}

fn pen(stroke: &Stroke, along: f64) -> Dots {
    let every = |period: f64, on: f64| (along.rem_euclid(period) < on).then_some(0.0);
    let thin = |offset| Dots { offset, thick: false };
    match stroke.pen {
        Pen::Tie(Some(Quality::Supportive)) => Dots { offset: Some(0.0), thick: true },
        Pen::Tie(Some(Quality::Neutral)) | Pen::Alike => thin(Some(0.0)),
        Pen::Tie(Some(Quality::Tenuous)) => thin(every(3.0, 1.0)),
        // Both at once: a stretch that holds, a stretch that pulls.
        Pen::Tie(Some(Quality::Ambivalent)) if along.rem_euclid(20.0) < 10.0 => Dots { offset: Some(0.0), thick: true },
        Pen::Tie(Some(Quality::Ambivalent | Quality::Stressful)) => thin(Some(zigzag(along, 5.0, 1.7))),
        Pen::Tie(Some(Quality::Broken)) => thin(every(9.0, 4.0)),
        Pen::Tie(None) => thin(every(7.0, 1.0)),
        Pen::Knows { tense: true } => thin(Some(zigzag(along, 6.0, 1.2))),
        Pen::Knows { tense: false } if stroke.light == Light::Lit => thin(Some(0.0)),
        Pen::Knows { tense: false } => thin(every(2.0, 1.0)),
        Pen::Path => thin(every(6.0, 3.0)),
    }
}

/// The character of a cell where there is no Braille.
fn instead(pen: Pen) -> char {
    match pen {
        Pen::Tie(Some(Quality::Supportive)) => '•',
        Pen::Tie(Some(Quality::Ambivalent)) => '≈',
        Pen::Tie(Some(Quality::Stressful)) | Pen::Knows { tense: true } => '~',
        Pen::Tie(Some(Quality::Broken)) => '-',
        Pen::Tie(Some(Quality::Tenuous)) => '.',
        Pen::Tie(None) => '\'',
        Pen::Tie(Some(Quality::Neutral)) | Pen::Alike | Pen::Knows { .. } | Pen::Path => '·',
    }
}

fn zigzag(along: f64, period: f64, amplitude: f64) -> f64 {
    let phase = (along / period).rem_euclid(1.0);
    amplitude * (4.0 * (phase - 0.5).abs() - 1.0)
}

/// The way of a stroke in dots.
struct Way {
    from: Point,
    bend: Point,
    to: Point,
}

impl Way {
    fn new(stroke: &Stroke) -> Self {
        let dots = |(x, y): Point| (x * 2.0, y * 4.0);
        let middle = ((stroke.from.0 + stroke.to.0) / 2.0, (stroke.from.1 + stroke.to.1) / 2.0);
        Self { from: dots(stroke.from), bend: dots(stroke.bend.unwrap_or(middle)), to: dots(stroke.to) }
    }
    fn at(&self, t: f64) -> Point {
        let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
        (a * self.from.0 + b * self.bend.0 + c * self.to.0, a * self.from.1 + b * self.bend.1 + c * self.to.1)
    }
    /// Points close enough to leave no gap, with how far along each is, in dots.
    fn points(&self) -> impl Iterator<Item = (Point, f64)> + '_ {
        let legs = far(self.from, self.bend) + far(self.bend, self.to);
        let steps = (legs * 1.6).ceil().clamp(2.0, 4000.0) as usize;
        let mut along = 0.0;
        let mut last = self.from;
        (0..=steps).map(move |n| {
            let point = self.at(n as f64 / steps as f64);
            along += far(last, point);
            last = point;
            (point, along)
        })
    }
}

fn far(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}
