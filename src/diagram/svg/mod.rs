//! The picture of a scene as SVG: print-ready on white, with a legend, names as text, inert (no script, nothing from
//! outside). A painter like those of the terminal; it knows nothing that the scene does not say.

mod mark;
mod xml_text;

use std::fmt::Write;

pub use self::xml_text::xml_text;

use self::mark::{Place, glyph, stroke};
use super::cut::width;
use super::geometry::Geometry;
use super::legend::{self, Entry};
use super::scene::{Label, Light, Pen, Presence, Role, Scene, Stroke};
use crate::domain::{Kind, Quality, Status};

/// The inks of the six qualities in their order, then "not asked", as red, green and blue in 24 bits.
pub const QUALITY: [u32; 7] = [0x0e72bf, 0x343c40, 0x685e48, 0x846815, 0x802f0d, 0x533072, 0x4c5b70];
/// Letters.
const INK: &str = "#1f2933";
/// Letters and lines that step back.
const QUIET: &str = "#5a6570";
/// The four bands, inside out.
const BANDS: [&str; 4] = ["#dde2e8", "#e6eaee", "#eef0f3", "#f5f6f8"];

/// The words of a picture.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Above the picture, and its title for a screen reader; empty where it has none.
    pub title: String,
    /// The legend: which entries, with their words. Empty for a picture without.
    pub legend: Vec<(Entry, String)>,
}

/// A cell of the frame is so many units wide.
const CELL: f64 = 8.0;
/// The legend takes so many units on the right.
const LEGEND: f64 = 290.0;
/// One entry of the legend is so high.
const LEGEND_ROW: f64 = 20.0;
const MARGIN: f64 = 24.0;
const TITLE: f64 = 36.0;

/// The scene as an SVG document. Valid XML whatever the names.
pub fn svg(scene: &Scene, words: &Words) -> String {
    let frame = scene.geometry.frame();
    let (wide, high) = (f64::from(frame.cols) * CELL, f64::from(frame.rows) * CELL * frame.aspect);
    let legend = if words.legend.is_empty() { 0.0 } else { LEGEND };
    let title = if words.title.is_empty() { 0.0 } else { TITLE };
    let high = (high + title).max(words.legend.len() as f64 * LEGEND_ROW + title) + 2.0 * MARGIN;
    let wide = wide + legend + 2.0 * MARGIN;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.0} {high:.0}\" width=\"{wide:.0}\" height=\"{high:.0}\" \
         role=\"img\" font-family=\"'DejaVu Sans', 'Noto Sans', Arial, sans-serif\" font-size=\"12.5\">\n"
    );
    let _ = writeln!(out, "<title>{}</title>", xml_text(&words.title));
    out += "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
    if title > 0.0 {
        let _ = writeln!(
            out,
            "<text x=\"{MARGIN}\" y=\"{:.1}\" font-size=\"18\" font-weight=\"bold\" fill=\"{INK}\">{}</text>",
            MARGIN + 10.0,
            xml_text(&words.title)
        );
    }
    let _ = writeln!(out, "<g transform=\"translate({MARGIN} {:.1})\">", MARGIN + title);
    let place = Place { cell: CELL, aspect: frame.aspect };
    ground(&mut out, &scene.geometry, &place);
    for s in &scene.strokes {
        stroke(&mut out, s, &place);
    }
    for node in &scene.nodes {
        let (x, y) = place.at((f64::from(node.col) + 0.5, f64::from(node.row) + 0.5));
        glyph(&mut out, (x, y), node.kind, node.pen, node.presence, node.light);
    }
    ego(&mut out, scene, &place);
    for label in &scene.labels {
        text(&mut out, scene, label, &place);
    }
    out += "</g>\n";
    if legend > 0.0 {
        legend_column(&mut out, words, (wide - LEGEND, MARGIN + title + 12.0), &place);
    }
    out += "</svg>\n";
    out
}

/// The part of a picture without title and legend that something is drawn in: left, top, right and bottom in its units.
pub fn extent(scene: &Scene) -> [f64; 4] {
    let aspect = scene.geometry.frame().aspect;
    let (geometry, place, half) = (&scene.geometry, Place { cell: CELL, aspect }, CELL * aspect / 2.0);
    let ((x, y), (rx, ry)) = (place.at(geometry.centre()), place.at(geometry.radius()));
    // Letters are no wider than the cells that are kept for them.
    let label = |label: &Label| {
        let y = place.at((0.0, f64::from(label.row) + 0.5)).1;
        let (from, to) = (f64::from(label.col) * CELL, f64::from(label.col + width(&label.text)) * CELL);
        [from, y - half, to, y + half]
    };
    let node = |node: &super::scene::Node| {
        let (x, y) = place.at((f64::from(node.col) + 0.5, f64::from(node.row) + 0.5));
        [x - CELL, y - CELL, x + CELL, y + CELL]
    };
    let drawn = scene.labels.iter().map(label).chain(scene.nodes.iter().map(node));
    let all = drawn.fold([x - rx, y - ry, x + rx, y + ry], |a, b| {
        [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
    });
    [all[0] + MARGIN - 4.0, all[1] + MARGIN - 4.0, all[2] + MARGIN + 4.0, all[3] + MARGIN + 4.0]
}

/// The legend by itself, in as many rows as fit this many units: to stand below a picture.
pub fn legend_rows(legend: &[(Entry, String)], wide: f64) -> String {
    let place = Place { cell: CELL, aspect: 2.0 };
    let (mut x, mut y, mut drawn) = (0.0, LEGEND_ROW / 2.0, String::new());
    for (entry, words) in legend {
        // A sign without a line needs no room for one.
        let indent = if entry.pen().is_some() { 0.0 } else { 46.0 };
        let room = 88.0 - indent + f64::from(width(words)) * 7.0;
        if x > 0.0 && x + room > wide {
            (x, y) = (0.0, y + LEGEND_ROW);
        }
        legend_entry(&mut drawn, *entry, words, (x - indent, y), &place);
        x += room;
    }
    let high = y + LEGEND_ROW / 2.0;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.0} {high:.0}\" width=\"{wide:.0}\" \
         height=\"{high:.0}\" font-size=\"12.5\">\n{drawn}</svg>\n"
    )
}

/// The bands of the rings in each sector, with a white gap between them.
fn ground(out: &mut String, geometry: &Geometry, place: &Place) {
    let borders = geometry.borders();
    for arc in geometry.arcs() {
        let large = u8::from(arc.to - arc.from > 0.5);
        for (n, fill) in BANDS.iter().enumerate() {
            let corner = |turn, share| place.at(geometry.point(turn, share));
            let (a, b) = (corner(arc.from, borders[n + 1]), corner(arc.to, borders[n + 1]));
            let (c, d) = (corner(arc.to, borders[n]), corner(arc.from, borders[n]));
            let radii = |share: f64| place.at((geometry.radius().0 * share, geometry.radius().1 * share));
            let ((ox, oy), (ix, iy)) = (radii(borders[n + 1]), radii(borders[n]));
            let _ = writeln!(
                out,
                "<path d=\"M{:.1} {:.1}A{ox:.1} {oy:.1} 0 {large} 1 {:.1} {:.1}L{:.1} {:.1}A{ix:.1} {iy:.1} 0 {large} 0 {:.1} {:.1}Z\" \
                 fill=\"{fill}\" stroke=\"#ffffff\" stroke-width=\"3\"/>",
                a.0, a.1, b.0, b.1, c.0, c.1, d.0, d.1
            );
        }
    }
}

fn ego(out: &mut String, scene: &Scene, place: &Place) {
    let (x, y) = place.at(scene.geometry.centre());
    let (name, (_, wide, ..)) = &scene.ego;
    let (wide, high) = (f64::from(*wide) * CELL, 30.0);
    let _ = writeln!(
        out,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\" rx=\"8\" fill=\"{INK}\"/>\n\
         <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-weight=\"bold\" fill=\"#ffffff\">{}</text>",
        x - wide / 2.0,
        y - high / 2.0,
        y + 4.5,
        xml_text(name)
    );
}

/// A name beside its glyph, a sector with its count at the rim. Text has a white edge, so that lines stop before it.
fn text(out: &mut String, scene: &Scene, label: &Label, place: &Place) {
    let node = scene.nodes.iter().find(|n| n.id.is_some() && n.id == label.id);
    let centre = scene.geometry.centre().0;
    let (from, to) = (f64::from(label.col), f64::from(label.col + width(&label.text)));
    let ends = node.map_or(to < centre, |n| f64::from(n.col) >= to);
    let (x, anchor) = if ends { (to, "end") } else { (from, "start") };
    let (x, y) = place.at((x, f64::from(label.row) + 0.5));
    let (weight, fill, before, after) = match label.role {
        Role::Count(_) | Role::Signs => return,
        Role::Sector(sector) => ("bold", INK, String::new(), quiet(scene, |l| l.role == Role::Count(sector))),
        Role::More => ("bold", QUIET, String::new(), String::new()),
        Role::Name => {
            let signs = quiet(scene, |l| l.role == Role::Signs && l.id == label.id);
            let (before, after) = if ends { (signs, String::new()) } else { (String::new(), signs) };
            let weight = if matches!(label.light, Light::Lit | Light::Selected) { "bold" } else { "normal" };
            (weight, INK, before, after)
        }
    };
    let style = if matches!(label.status, Status::Deceased | Status::Desired) { " font-style=\"italic\"" } else { "" };
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\" font-weight=\"{weight}\" fill=\"{fill}\"{style} stroke=\"#ffffff\" \
         stroke-width=\"3\" stroke-opacity=\"0.8\" paint-order=\"stroke\">{before}{}{after}</text>",
        y + 4.5,
        xml_text(&label.text)
    );
}

/// The text that goes with another one, stepping back: the count of a sector, the signs of a name.
fn quiet(scene: &Scene, which: impl Fn(&Label) -> bool) -> String {
    let found = scene.labels.iter().find(|l| which(l));
    found.map_or(String::new(), |l| {
        format!(" <tspan font-weight=\"normal\" fill=\"{QUIET}\">{}</tspan> ", xml_text(&l.text))
    })
}

fn legend_column(out: &mut String, words: &Words, (x, top): (f64, f64), place: &Place) {
    for (n, (entry, words)) in words.legend.iter().enumerate() {
        legend_entry(out, *entry, words, (x, top + n as f64 * LEGEND_ROW), place);
    }
}

fn legend_entry(out: &mut String, entry: Entry, words: &str, (x, y): (f64, f64), place: &Place) {
    if let Some(pen) = entry.pen() {
        let line = |x: f64| (x / place.cell, y / place.cell / place.aspect);
        stroke(out, &Stroke { from: line(x), bend: None, to: line(x + 44.0), pen, light: Light::Plain }, place);
    }
    match entry {
        Entry::Kind(kind) => glyph(out, (x + 56.0, y), kind, Pen::Alike, Presence::Member, Light::Plain),
        Entry::Tie(quality) => {
            glyph(out, (x + 56.0, y), Kind::Person, Pen::Tie(quality), Presence::Member, Light::Plain)
        }
        Entry::Knows => {}
        Entry::Status(status) => sign(out, legend::status_sign(status), x + 56.0, y),
        Entry::Wish(wish) => sign(out, legend::wish_sign(wish), x + 56.0, y),
        Entry::RingNotAsked => sign(out, legend::RING_NOT_ASKED, x + 56.0, y),
        Entry::Reach => sign(out, legend::REACH, x + 56.0, y),
    }
    let _ = writeln!(out, "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{INK}\">{}</text>", x + 72.0, y + 4.5, xml_text(words));
}

fn sign(out: &mut String, sign: &str, x: f64, y: f64) {
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" fill=\"{INK}\">{}</text>",
        y + 4.5,
        xml_text(sign)
    );
}

/// The colour of a pen on white.
fn ink(pen: Pen, light: Light) -> String {
    match (pen, light) {
        (_, Light::Dim) => "#8a949e".to_string(),
        (Pen::Tie(quality), _) => format!("#{:06x}", QUALITY[quality_index(quality)]),
        (Pen::Alike, _) => INK.to_string(),
        (Pen::Knows { .. }, Light::Plain) => "#a3acb5".to_string(),
        (Pen::Knows { .. } | Pen::Path, _) => "#1f7e6e".to_string(),
    }
}

fn quality_index(quality: Option<Quality>) -> usize {
    use crate::domain::Code;
    quality.map_or(6, Quality::index)
}
