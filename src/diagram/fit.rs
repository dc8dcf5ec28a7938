//! Fits bands and sector widths to a network: empty domains stay visible, full ones get room. Places nobody.

use super::cut::width;
use super::geometry::{Arc, Frame, Geometry};
use crate::domain::{Code, Person, Ring, Sector};
use crate::seen::Seen;

/// Borders that look right when nothing asks for room: inner bands are thicker, their circumference is smaller.
pub(super) const BASE: [f64; 5] = [0.15, 0.40, 0.62, 0.82, 1.00];
/// Bands grow in steps, so that a few people more do not shift every border.
const STEP: f64 = 0.06;
/// No band is thinner than this many rows.
const THINNEST: f64 = 1.6;
/// A name asks for no more than this, whatever its length.
const MOST: u16 = 16;
/// The share of the circle that a sector in focus gets, and the most it gets when it is very full.
const FOCUS: (f64, f64) = (0.45, 0.66);

impl Geometry {
    /// The geometry that suits a network: on opening, on resize, on tidying, or when a newcomer finds no room.
    ///
    /// With a `focus` that sector gets about half the circle; the others keep their order and proportion.
    pub fn fit(network: &Seen, frame: Frame, focus: Option<Sector>) -> Geometry {
        let people: Vec<&Person> = network.people().collect();
        let (centre, radius) = Geometry::disc(frame);
        let arcs = arcs(&people, radius, focus);
        let focus = focus.filter(|f| arcs.iter().any(|a| a.sector == *f));
        let mut geometry = Geometry { frame, centre, radius, borders: BASE, arcs, focus };
        geometry.borders = borders(&people, &geometry);
        geometry
    }
}

pub(super) fn arcs(people: &[&Person], radius: (f64, f64), focus: Option<Sector>) -> Vec<Arc> {
    let count = |s: Sector| people.iter().filter(|p| p.sector == s).count();
    let drawn = Sector::ALL.iter().copied().filter(|s| *s != Sector::Other || count(*s) > 0);
    let mut shares: Vec<(Sector, f64)> =
        drawn.map(|s| (s, 2.0 + (2.0 * count(s).div_ceil(2) as f64).powf(0.75))).collect();
    let sum: f64 = shares.iter().map(|(_, w)| w).sum();
    shares.iter_mut().for_each(|(_, w)| *w /= sum);
    if let Some((_, now)) = shares.iter().copied().find(|(s, _)| Some(*s) == focus) {
        let names: f64 = people.iter().filter(|p| Some(p.sector) == focus).map(|p| cells(p)).sum();
        let asked = names * 1.5 / (std::f64::consts::PI * radius.0 * radius.1);
        let wanted = asked.clamp(FOCUS.0, FOCUS.1).max(now);
        for (sector, share) in &mut shares {
            *share = if Some(*sector) == focus { wanted } else { *share * (1.0 - wanted) / (1.0 - now) };
        }
    }
    let mut from = -shares[0].1 / 2.0;
    let arc = |(sector, share): (Sector, f64)| {
        let arc = Arc { sector, from, to: from + share };
        from = arc.to;
        arc
    };
    shares.into_iter().map(arc).collect()
}

/// The cells that a name asks for: itself, its glyph and some air.
fn cells(person: &Person) -> f64 {
    f64::from(width(person.name.as_str()).min(MOST) + 3)
}

/// Each band gets at least the area that its fullest sector asks for, as far as there is room.
fn borders(people: &[&Person], geometry: &Geometry) -> [f64; 5] {
    let area = geometry.area();
    let base: Vec<f64> = BASE.windows(2).map(|b| b[1] * b[1] - b[0] * b[0]).collect();
    let asked: Vec<f64> = Ring::ALL
        .iter()
        .map(|ring| {
            // The names of the outer ring may leave the disc.
            let relief = if *ring == Ring::Distant { 0.6 } else { 1.0 };
            let of = |arc: &Arc| {
                let here = people.iter().filter(|p| p.drawn_ring() == *ring && p.sector == arc.sector);
                let outside_focus = geometry.focus.is_some_and(|f| f != arc.sector);
                let weight = if outside_focus { 0.3 } else { 1.0 };
                here.map(|p| cells(p)).sum::<f64>() * 1.25 * relief * weight / (arc.to - arc.from) / area
            };
            let most = geometry.arcs.iter().map(of).fold(0.0, f64::max);
            (most / STEP).ceil() * STEP
        })
        .collect();
    spread(&base, &asked, THINNEST / geometry.radius.1)
}

/// Takes area from bands with room to spare and gives it to those that ask for more.
pub(super) fn spread(base: &[f64], asked: &[f64], thinnest: f64) -> [f64; 5] {
    let lack: f64 = base.iter().zip(asked).map(|(b, a)| (a - b).max(0.0)).sum();
    let spare: f64 = base.iter().zip(asked).map(|(b, a)| (b - a).max(0.0)).sum();
    let given = if lack > 0.0 { (spare * 0.85).min(lack) } else { 0.0 };
    let areas = base
        .iter()
        .zip(asked)
        .map(|(b, a)| if a > b { b + (a - b) * given / lack } else { b - (b - a) * given / spare.max(1e-9) });
    let mut borders = BASE;
    let mut inner = BASE[0];
    for (n, area) in areas.enumerate() {
        borders[n + 1] = (inner * inner + area).sqrt().max(inner + thinnest);
        inner = borders[n + 1];
    }
    // Where the thinnest bands together are too much, all shrink alike towards the client's own disc.
    let scale = (1.0 - BASE[0]) / (borders[4] - BASE[0]);
    borders.iter_mut().for_each(|b| *b = BASE[0] + (*b - BASE[0]) * scale);
    borders[4] = 1.0;
    borders
}
