//! The sheet as SVG, in points: text that stays text, everybody in a group of their own with their name. Inert: no
//! script, nothing from outside, no reference within. Every viewer draws it alike, since it asks for nothing that some lack.

use std::f64::consts::TAU;
use std::fmt::Write;

use super::inks::{BANDS, INK, QUIET, SECTORS, mixed};
use super::legend::rows;
use super::mark::{Measure, Place, arrow, glyph, stroke};
use super::xml_text::xml_text;
use crate::diagram::geometry::Point;
use crate::diagram::legend::Entry;
use crate::diagram::paper::{Align, Block, PT, Paper, Rim, Seat, ring_places};
use crate::diagram::scene::{Light, Presence};
use crate::domain::{Code, Wish};

/// How much of a domain's tint goes into its bands.
const TINT: f64 = 0.09;
/// How wide a blank is along the circle, in parts of the size of its letters.
const BLANK: f64 = 0.24;

/// The sheet by itself, with its alternative text, to stand in a page.
pub fn paper(paper: &Paper, alt: &str, measure: Measure<'_>) -> String {
    let (wide, high) = (paper.size.0 / PT, paper.size.1 / PT);
    let mut out = open(wide, high, alt);
    draw(&mut out, paper, measure);
    out += "</svg>\n";
    out
}

/// A picture of its own: the title above, the sheet, and below it what its signs mean.
pub fn picture(paper: &Paper, title: &str, legend: &[(Entry, String)], measure: Measure<'_>) -> String {
    /// Room for the title, and around everything.
    const TITLE: f64 = 34.0;
    const MARGIN: f64 = 14.0;
    let (wide, high) = (paper.size.0 / PT, paper.size.1 / PT);
    let (rows, below) = rows(legend, wide, 11.0, measure);
    let mut out = open(wide + 2.0 * MARGIN, high + TITLE + below + 2.0 * MARGIN, title);
    out += "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
    let _ = writeln!(
        out,
        "<text x=\"{MARGIN}\" y=\"{:.1}\" font-size=\"18\" font-weight=\"700\" fill=\"{INK}\">{}</text>\n\
         <g id=\"sheet\" transform=\"translate({MARGIN} {:.1})\">",
        MARGIN + 16.0,
        xml_text(title),
        MARGIN + TITLE
    );
    draw(&mut out, paper, measure);
    let _ = writeln!(
        out,
        "</g>\n<g id=\"legend\" transform=\"translate({MARGIN} {:.1})\">\n{rows}</g>\n</svg>",
        MARGIN + TITLE + high + 6.0
    );
    out
}

/// The tag around a drawing of this size, and its title for who cannot see it.
fn open(wide: f64, high: f64, title: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.1} {high:.1}\" width=\"{wide:.1}pt\" height=\"{high:.1}pt\" \
         role=\"img\" font-family=\"'Open Sans', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif\">\n<title>{}</title>\n",
        xml_text(title)
    )
}

/// What is drawn, without the tag around it.
fn draw(out: &mut String, paper: &Paper, measure: Measure<'_>) {
    let place = Place { cell: 1.0 / PT, aspect: 1.0 };
    out.push_str("<g id=\"rings\">\n");
    ground(out, paper);
    out.push_str("</g>\n<g id=\"domains\">\n");
    paper.rims.iter().for_each(|r| rim(out, paper, r, measure));
    out.push_str("</g>\n<g id=\"ties\">\n");
    paper.knows.iter().for_each(|line| stroke(out, line, &place));
    // On a sheet to draw on with a pen, the lines are left to the pen.
    for (n, seat) in paper.seats.iter().enumerate().filter(|_| !paper.lettered) {
        let _ = write!(out, "<g id=\"tie-{}\">", n + 1);
        seat.tie.iter().for_each(|line| stroke(out, line, &place));
        out.push_str("</g>\n");
    }
    out.push_str("</g>\n<g id=\"people\">\n");
    for (n, seat) in paper.seats.iter().enumerate() {
        person(out, paper, n + 1, seat, &place);
    }
    out.push_str("</g>\n");
    ego(out, paper);
}

/// Millimetres as points.
fn at((x, y): Point) -> Point {
    (x / PT, y / PT)
}

/// The rings in each domain, in its tint, with white between them.
fn ground(out: &mut String, paper: &Paper) {
    let geometry = &paper.geometry;
    let (borders, radius) = (geometry.borders(), geometry.radius().0 / PT);
    for arc in geometry.arcs() {
        let large = u8::from(arc.to - arc.from > 0.5);
        for (n, band) in BANDS.iter().enumerate() {
            let corner = |turn, share| at(geometry.point(turn, share));
            let (a, b) = (corner(arc.from, borders[n + 1]), corner(arc.to, borders[n + 1]));
            let (c, d) = (corner(arc.to, borders[n]), corner(arc.from, borders[n]));
            let (outer, inner) = (radius * borders[n + 1], radius * borders[n]);
            let fill = mixed(*band, SECTORS[arc.sector.index()], TINT);
            let _ = writeln!(
                out,
                "<path d=\"M{:.1} {:.1}A{outer:.1} {outer:.1} 0 {large} 1 {:.1} {:.1}L{:.1} {:.1}A{inner:.1} {inner:.1} 0 {large} 0 {:.1} {:.1}Z\" \
                 fill=\"#{fill:06x}\" stroke=\"#ffffff\" stroke-width=\"1.6\"/>",
                a.0, a.1, b.0, b.1, c.0, c.1, d.0, d.1
            );
        }
    }
    if paper.lettered {
        ring_numbers(out, paper);
    }
}

/// The numbers of the rings, on the borders between the domains.
fn ring_numbers(out: &mut String, paper: &Paper) {
    for (place, ring) in ring_places(&paper.geometry) {
        let (x, y) = at(place);
        let _ = writeln!(
            out,
            "<text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"9\" text-anchor=\"middle\" fill=\"{QUIET}\">{}</text>",
            y + 3.2,
            ring.code()
        );
    }
}

/// The name of a domain along the circle, word by word: each word is straight, so that it is drawn and read as a word.
fn rim(out: &mut String, paper: &Paper, rim: &Rim, measure: Measure<'_>) {
    let radius = paper.geometry.radius().0;
    let size = rim.letters * PT;
    for (n, line) in rim.lines.iter().enumerate() {
        // The middle of the letters is so far from the circle; the first line reads from the outside on top.
        let from_circle = if rim.is_below() { n } else { rim.lines.len() - 1 - n };
        let far = radius + 1.6 + size * (0.5 + 1.15 * from_circle as f64);
        let mut words: Vec<(&str, f64)> =
            line.split_whitespace().map(|word| (word, measure(word, true) * size)).collect();
        if line.chars().any(is_right_to_left) {
            words.reverse();
        }
        let whole =
            words.iter().map(|(_, wide)| wide).sum::<f64>() + BLANK * size * words.len().saturating_sub(1) as f64;
        let mut along = -whole / 2.0;
        for (word, wide) in words {
            let off = (along + wide / 2.0) / far / TAU;
            let turn = if rim.is_below() { rim.turn - off } else { rim.turn + off };
            let (x, y) = at(paper.geometry.point(turn, far / radius));
            let degrees = (turn * 360.0 + if rim.is_below() { 180.0 } else { 0.0 }).rem_euclid(360.0);
            let _ = writeln!(
                out,
                "<text transform=\"translate({x:.2} {y:.2}) rotate({degrees:.2})\" y=\"{:.2}\" font-size=\"{:.1}\" font-weight=\"700\" \
                 text-anchor=\"middle\" fill=\"{INK}\">{}</text>",
                rim.letters * 0.35,
                rim.letters,
                xml_text(word)
            );
            along += wide + BLANK * size;
        }
    }
}

/// A letter of a script, or a face, that the fonts of the page lack.
fn may_lack(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{109f}' | '\u{1100}'..='\u{1dff}' | '\u{2e80}'..='\u{a63f}' | '\u{a800}'..='\u{fb12}' | '\u{fe10}'..='\u{fe6f}' | '\u{ff00}'..)
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

/// One member: sign, name and what stands behind the name.
fn person(out: &mut String, paper: &Paper, number: usize, seat: &Seat, place: &Place) {
    let name = seat.name.lines.join(" ");
    let _ = writeln!(out, "<g id=\"person-{number}\"><title>{}</title>", xml_text(&name));
    glyph(out, place.at(seat.at), seat.kind, seat.pen, Presence::Member, Light::Plain);
    block(out, &seat.name, paper.letters, seat.bold, INK);
    if let Some((signs, room)) = &seat.tail {
        let (x, y) = at((room.left, room.top));
        if !signs.is_empty() {
            let _ = writeln!(
                out,
                "<text x=\"{x:.2}\" y=\"{:.2}\" font-size=\"{:.1}\" fill=\"{QUIET}\">{}</text>",
                y + 0.78 * paper.letters,
                paper.letters,
                xml_text(signs)
            );
        }
        if let Some(wish) = seat.wish {
            let _ = write!(out, "<g id=\"wish-{number}\">");
            wished(out, paper, at((room.right - 2.1, room.middle().1)), wish);
            out.push_str("</g>\n");
        }
    }
    out.push_str("</g>\n");
}

/// What the client wishes, drawn behind the name as what it is: an arrow towards the middle or away from it, two lines for
/// as it is, a bar for an end. It means the same on every side.
fn wished(out: &mut String, paper: &Paper, here: Point, wish: Wish) {
    let centre = at(paper.geometry.centre());
    let (x, y) = (here.0 - centre.0, here.1 - centre.1);
    let far = x.hypot(y).max(1e-9);
    arrow(out, here, (x / far, y / far), wish);
}

/// The client's name in the middle.
fn ego(out: &mut String, paper: &Paper) {
    let room = paper.ego.room;
    let ((x, y), (wide, high)) = (at((room.left, room.top)), at((room.right - room.left, room.bottom - room.top)));
    let _ = writeln!(
        out,
        "<g id=\"client\">\n<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\" rx=\"8\" fill=\"{INK}\"/>"
    );
    let text = Block { room: room.grown(-1.8), ..paper.ego.clone() };
    block(out, &text, paper.ego_letters, true, "#ffffff");
    out.push_str("</g>\n");
}

/// The lines of a text in their room.
fn block(out: &mut String, block: &Block, letters: f64, bold: bool, fill: &str) {
    // Letters stand on the lower edge of their room: some need more above them than others.
    let bottom = block.room.bottom / PT;
    let weight = if bold { " font-weight=\"700\"" } else { "" };
    for (n, line) in block.lines.iter().enumerate() {
        let y = bottom - letters * (0.24 + 1.18 * (block.lines.len() - 1 - n) as f64);
        let (x, anchor) = match block.align {
            // A sign that a viewer has no font for may be drawn wider than it says: such a line begins where it has room.
            Align::Right if !line.chars().any(may_lack) => (block.room.right, "end"),
            Align::Middle => (block.room.middle().0, "middle"),
            Align::Left | Align::Right => (block.room.left, "start"),
        };
        let x = x / PT;
        let _ = writeln!(
            out,
            "<text x=\"{x:.2}\" y=\"{y:.2}\" font-size=\"{letters:.1}\" text-anchor=\"{anchor}\"{weight} fill=\"{fill}\">{}</text>",
            xml_text(line)
        );
    }
}
