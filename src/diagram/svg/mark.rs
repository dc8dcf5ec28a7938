//! Lines and glyphs of the printed picture. The pen tells the quality without colour, as in the terminal.

use std::f64::consts::TAU;
use std::fmt::Write;

use super::inks::{INK, ink, quality_index};
use crate::diagram::geometry::Point;
use crate::diagram::scene::{Light, Pen, Presence, Stroke};
use crate::domain::{Kind, Quality, Wish};

/// From cells of the frame to units of the picture.
pub(super) struct Place {
    pub(super) cell: f64,
    pub(super) aspect: f64,
}

impl Place {
    pub(super) fn at(&self, (x, y): Point) -> Point {
        (x * self.cell, y * self.cell * self.aspect)
    }
}

/// One line with its pen.
pub(super) fn stroke(out: &mut String, stroke: &Stroke, place: &Place) {
    let ink = ink(stroke.pen, stroke.light);
    let [a, c, b] =
        [stroke.from, stroke.bend.unwrap_or_else(|| middle(stroke.from, stroke.to)), stroke.to].map(|p| place.at(p));
    let smooth = format!("M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", a.0, a.1, c.0, c.1, b.0, b.1);
    let mut path = |d: &str, wide: f64, dashes: &str| {
        let dashes = if dashes.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{dashes}\"") };
        let _ = writeln!(out, "<path d=\"{d}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"{wide}\"{dashes}/>");
    };
    match stroke.pen {
        Pen::Tie(Some(Quality::Supportive)) => path(&smooth, 3.2, ""),
        Pen::Tie(Some(Quality::Neutral)) | Pen::Alike => path(&smooth, 1.3, ""),
        Pen::Tie(Some(Quality::Tenuous)) => path(&smooth, 1.3, "2 4"),
        Pen::Tie(Some(Quality::Ambivalent)) => {
            // Both at once: a stretch that holds, a stretch that pulls.
            let (calm, tense) = stretches(a, c, b);
            path(&calm, 3.2, "");
            path(&tense, 1.3, "");
        }
        Pen::Tie(Some(Quality::Stressful)) => path(&zigzag(a, c, b), 1.3, ""),
        Pen::Tie(Some(Quality::Broken)) => {
            path(&smooth, 1.3, "8 8");
            let (x, y) = bezier(a, c, b, 0.5);
            path(&format!("M{:.1} {:.1}l8 8m0 -8l-8 8", x - 4.0, y - 4.0), 1.6, "");
        }
        Pen::Tie(None) => path(&smooth, 1.3, "1.5 8"),
        Pen::Knows { tense: true } => path(&zigzag(a, c, b), 0.9, ""),
        Pen::Knows { tense: false } => path(&smooth, 0.9, ""),
        Pen::Path => path(&smooth, 1.5, "5 4"),
    }
}

fn middle(a: Point, b: Point) -> Point {
    (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1))
}

fn bezier(a: Point, c: Point, b: Point, t: f64) -> Point {
    let (u, v, w) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
    (u * a.0 + v * c.0 + w * b.0, u * a.1 + v * c.1 + w * b.1)
}

/// The points of a zigzag about 6 units apart.
fn teeth(a: Point, c: Point, b: Point) -> Vec<(Point, Point)> {
    let far = (b.0 - a.0).hypot(b.1 - a.1).max(1e-9);
    let steps = (far / 6.0).ceil().max(2.0) as usize;
    let tooth = |n: usize| {
        let (x, y) = bezier(a, c, b, n as f64 / steps as f64);
        let off = if n == 0 || n == steps { 0.0 } else { [3.0, -3.0][n % 2] };
        ((x, y), (x - (b.1 - a.1) / far * off, y + (b.0 - a.0) / far * off))
    };
    (0..=steps).map(tooth).collect()
}

fn zigzag(a: Point, c: Point, b: Point) -> String {
    line(&teeth(a, c, b).into_iter().map(|(_, tooth)| tooth).collect::<Vec<_>>())
}

/// Alternate stretches of a way: straight ones and zigzag ones.
fn stretches(a: Point, c: Point, b: Point) -> (String, String) {
    const STRETCH: usize = 4;
    let teeth = teeth(a, c, b);
    let (mut calm, mut tense) = (String::new(), String::new());
    for (n, from) in (0..teeth.len() - 1).step_by(STRETCH).enumerate() {
        let part = &teeth[from..(from + STRETCH + 1).min(teeth.len())];
        if n % 2 == 0 {
            calm += &line(&part.iter().map(|(way, _)| *way).collect::<Vec<_>>());
        } else {
            let (first, last) = (part[0].0, part[part.len() - 1].0);
            let inner = part[1..part.len() - 1].iter().map(|(_, tooth)| *tooth);
            tense += &line(&[first].into_iter().chain(inner).chain([last]).collect::<Vec<_>>());
        }
    }
    (calm, tense)
}

fn line(points: &[Point]) -> String {
    let step = |(n, (x, y)): (usize, &Point)| format!("{}{x:.1} {y:.1}", if n == 0 { 'M' } else { 'L' });
    points.iter().enumerate().map(step).collect()
}

/// The glyph of a member: the shape says what it is, the filling how the client draws the tie.
pub(super) fn glyph(out: &mut String, (x, y): Point, kind: Kind, pen: Pen, presence: Presence, light: Light) {
    let ink = if presence == Presence::Gone { "#8a949e".to_string() } else { ink(pen, light) };
    let shape =
        |size: f64| -> Vec<Point> { corners(kind).into_iter().map(|(u, v)| (x + u * size, y + v * size)).collect() };
    let mut draw = |points: &[Point], fill: &str, dashes: &str| {
        let list = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ");
        let _ =
            writeln!(out, "<polygon points=\"{list}\" fill=\"{fill}\" stroke=\"{ink}\" stroke-width=\"1.3\"{dashes}/>");
    };
    let quality = match (presence, pen) {
        (Presence::Gone, _) => 6,
        (_, Pen::Tie(quality)) => quality_index(quality),
        _ => 0,
    };
    match quality {
        0 => draw(&shape(5.0), &ink, ""),
        1 => {
            draw(&shape(5.0), "#ffffff", "");
            draw(&shape(1.8), &ink, "");
        }
        3 => {
            draw(&shape(5.0), "#ffffff", "");
            let half: Vec<Point> = shape(5.0).into_iter().map(|(px, py)| (px.min(x), py)).collect();
            draw(&half, &ink, "");
        }
        4 => {
            draw(&shape(5.0), "#ffffff", "");
            let bar: Vec<Point> = shape(4.0).into_iter().map(|(px, py)| (x + (px - x) * 0.25, py)).collect();
            draw(&bar, &ink, "");
        }
        6 => draw(&shape(5.0), "#ffffff", " stroke-dasharray=\"1.6 2\""),
        _ => draw(&shape(5.0), "#ffffff", ""),
    }
    if quality == 5 {
        let _ = writeln!(
            out,
            "<path d=\"M{:.1} {:.1}l8 8m0 -8l-8 8\" stroke=\"{ink}\" stroke-width=\"1.3\"/>",
            x - 4.0,
            y - 4.0
        );
    }
}

/// The corners of a kind's shape around the origin, about 1 away from it.
fn corners(kind: Kind) -> Vec<Point> {
    let around = |n: usize, start: f64| {
        (0..n).map(move |k| (TAU * (k as f64 / n as f64 + start)).sin_cos()).map(|(x, y)| (x, -y)).collect::<Vec<_>>()
    };
    match kind {
        Kind::Person => around(24, 0.0),
        Kind::Group => around(3, 0.0).into_iter().map(|(x, y)| (x * 1.15, y * 1.15 + 0.15)).collect(),
        Kind::Organisation => around(4, 0.125).into_iter().map(|(x, y)| (x * 1.2, y * 1.2)).collect(),
        Kind::OnlinePlace => around(4, 0.0).into_iter().map(|(x, y)| (x * 1.15, y * 1.15)).collect(),
        Kind::Animal => {
            let star = around(10, 0.0).into_iter().enumerate();
            star.map(|(n, (x, y))| if n % 2 == 0 { (x * 1.25, y * 1.25) } else { (x * 0.55, y * 0.55) }).collect()
        }
    }
}

/// How wide letters are, in parts of their size, plain or bold.
pub type Measure<'a> = &'a dyn Fn(&str, bool) -> f64;

/// The sign of a wish at a point, where `out_of` leads away from the client.
pub(super) fn arrow(out: &mut String, (x, y): Point, out_of: Point, wish: Wish) {
    let (u, v) = match wish {
        Wish::Closer => (-out_of.0, -out_of.1),
        _ => out_of,
    };
    let point = |along: f64, across: f64| (x + u * along - v * across, y + v * along + u * across);
    let line = |points: &[Point]| {
        let step = |(n, (x, y)): (usize, &Point)| format!("{}{x:.1} {y:.1}", if n == 0 { 'M' } else { 'L' });
        points.iter().enumerate().map(step).collect::<String>()
    };
    let d = match wish {
        Wish::Closer | Wish::Further => {
            line(&[point(-5.0, 0.0), point(5.0, 0.0)]) + &line(&[point(1.5, -3.0), point(5.0, 0.0), point(1.5, 3.0)])
        }
        Wish::Same => line(&[point(-4.0, -1.4), point(4.0, -1.4)]) + &line(&[point(-4.0, 1.4), point(4.0, 1.4)]),
        Wish::End => line(&[point(-4.0, 0.0), point(3.0, 0.0)]) + &line(&[point(3.0, -3.5), point(3.0, 3.5)]),
    };
    let _ = writeln!(out, "<path d=\"{d}\" fill=\"none\" stroke=\"{INK}\" stroke-width=\"1.4\"/>");
}
