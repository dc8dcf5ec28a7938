//! Rings and domains on the sheet: in the order and on the sides of the screen, and wide enough for the name of each
//! domain along the circle. Places nobody.

use std::f64::consts::TAU;

use super::names::{pieces, wrapped};
use super::sheet::{PT, RIM, Rim, Sheet, Words};
use super::space::Rect;
use crate::diagram::fit;
use crate::diagram::geometry::{Arc, Frame, Geometry};
use crate::domain::{Code, Ring};
use crate::seen::Seen;

/// The size of the names along the circle in points: the most, and the least where one is long.
const LETTERS: (f64, f64) = (11.0, 9.0);
/// The client's own disc is at least so large, in millimetres.
const EGO: f64 = 12.0;

/// Rings and domains for this network.
pub(super) fn fit(network: &Seen, sheet: Sheet, words: &Words<'_>, letters: f64) -> Geometry {
    let (wide, high) = (sheet.width, sheet.height());
    let frame = Frame { cols: wide.round() as u16, rows: high.round() as u16, aspect: 1.0 };
    let radius = (sheet.radius, sheet.radius);
    let mut arcs = fit::arcs(&network.people().collect::<Vec<_>>(), radius, None);
    widen(&mut arcs, sheet, words);
    let mut geometry =
        Geometry { frame, centre: (wide / 2.0, high / 2.0), radius, borders: fit::BASE, arcs, focus: None };
    let inner = (EGO / sheet.radius).max(fit::BASE[0]);
    geometry.borders = borders(network, &geometry, words, letters, inner);
    geometry
}

/// Gives each domain at least the arc that its short name takes, from those with more than they need.
fn widen(arcs: &mut [Arc], sheet: Sheet, words: &Words<'_>) {
    let around = TAU * sheet.radius;
    let least = |arc: &Arc| (short(arc, words) * LETTERS.1 * PT + 4.0) / around;
    let lack: f64 = arcs.iter().map(|a| (least(a) - (a.to - a.from)).max(0.0)).sum();
    let spare: f64 = arcs.iter().map(|a| (a.to - a.from - least(a)).max(0.0)).sum();
    if lack <= 0.0 || spare <= 0.0 {
        return;
    }
    let given = (lack / spare).min(1.0);
    let shares: Vec<f64> = arcs
        .iter()
        .map(|a| {
            let (now, least) = (a.to - a.from, least(a));
            if now < least { now + (least - now) * (given * spare / lack) } else { now - (now - least) * given }
        })
        .collect();
    let mut from = -shares.first().copied().unwrap_or_default() / 2.0;
    for (arc, share) in arcs.iter_mut().zip(shares) {
        (arc.from, arc.to) = (from, from + share);
        from = arc.to;
    }
}

fn short(arc: &Arc, words: &Words<'_>) -> f64 {
    (words.measure)(&(words.sector)(arc.sector).1, true)
}

/// Each ring gets at least the room that its fullest domain asks for.
fn borders(network: &Seen, geometry: &Geometry, words: &Words<'_>, letters: f64, inner: f64) -> [f64; 5] {
    let area = geometry.area();
    let scale = letters * PT;
    let asked: Vec<f64> = Ring::ALL
        .iter()
        .map(|ring| {
            let of = |arc: &Arc| {
                let here = network.people().filter(|p| p.drawn_ring() == *ring && p.sector == arc.sector);
                let room = |name: String| ((words.measure)(&name, false) * scale + 8.0) * scale * 2.0;
                here.map(|p| room((words.name)(p))).sum::<f64>() / (arc.to - arc.from) / area
            };
            geometry.arcs.iter().map(of).fold(0.0, f64::max)
        })
        .collect();
    let base: Vec<f64> = fit::BASE.windows(2).map(|b| b[1] * b[1] - b[0] * b[0]).collect();
    let mut borders = fit::spread(&base, &asked, 9.0 / geometry.radius.0);
    let scale = (1.0 - inner) / (1.0 - borders[0]);
    let from = borders[0];
    borders.iter_mut().for_each(|b| *b = inner + (*b - from) * scale);
    borders[4] = 1.0;
    borders
}

/// The names of the domains along the circle, each within its own arc: the long one on one line or two, else the short.
pub(super) fn rims(geometry: &Geometry, words: &Words<'_>) -> Vec<Rim> {
    geometry.arcs().iter().map(|arc| rim(*arc, geometry.radius().0, words)).collect()
}

fn rim(arc: Arc, radius: f64, words: &Words<'_>) -> Rim {
    let measure = |text: &str| (words.measure)(text, true);
    let room = (arc.to - arc.from) * TAU * radius - 3.0;
    let (long, short) = (words.sector)(arc.sector);
    let of = |lines: Vec<String>, letters: f64| Rim { sector: arc.sector, lines, turn: arc.middle(), letters };
    let fits = |lines: &[String], letters: f64| lines.iter().all(|line| measure(line) * letters * PT <= room);
    for letters in [LETTERS.0, 10.0, LETTERS.1] {
        let one = vec![long.clone()];
        if fits(&one, letters) {
            return of(one, letters);
        }
        let two = wrapped(&pieces(&long, room / (letters * PT), &measure), room / (letters * PT), &measure);
        // Two lines above one another have room only in small letters.
        if two.len() == 2 && letters <= 9.5 && fits(&two, letters) && (2.0 * letters * PT * 1.15) <= RIM - 0.8 {
            return of(two, letters);
        }
    }
    let letters = [LETTERS.0, 10.0, LETTERS.1].into_iter().find(|l| fits(std::slice::from_ref(&short), *l));
    of(vec![short.clone()], letters.unwrap_or(LETTERS.1))
}

/// Small boxes along the circle that cover the name of a domain.
pub(super) fn covered(rim: &Rim, geometry: &Geometry, words: &Words<'_>) -> Vec<Rect> {
    let radius = geometry.radius().0;
    let wide = rim.lines.iter().map(|l| (words.measure)(l, true)).fold(0.0, f64::max) * rim.letters * PT;
    let half = wide / 2.0 / (TAU * radius);
    let steps = (wide / 3.0).ceil().max(1.0) as usize;
    let high = rim.lines.len() as f64 * rim.letters * PT * 1.15;
    (0..=steps)
        .map(|n| {
            let turn = rim.turn - half + 2.0 * half * n as f64 / steps as f64;
            Rect::around(geometry.point(turn, (radius + 1.2 + high / 2.0) / radius), high / 2.0 + 0.4)
        })
        .collect()
}
