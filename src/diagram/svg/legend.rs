//! What the signs mean, in rows to stand below a drawing. The caller says which entries, and their words.

use std::fmt::Write;

use super::inks::INK;
use super::mark::{Measure, Place, arrow, glyph, stroke};
use super::xml_text::xml_text;
use crate::diagram::legend::{self, Entry};
use crate::diagram::scene::{Light, Pen, Presence, Stroke};
use crate::domain::Kind;

/// How long the line of a tie is, in points.
const LINE: f64 = 36.0;
/// Between a sign and its words.
const GAP: f64 = 5.0;
/// Between two entries.
const BETWEEN: f64 = 16.0;

/// The legend in as many rows as it takes in this width, all in points, and how high it is.
pub fn rows(entries: &[(Entry, String)], wide: f64, letters: f64, measure: Measure<'_>) -> (String, f64) {
    let row = letters * 1.65;
    let (mut x, mut y, mut drawn) = (0.0, 0.0, String::new());
    for (entry, words) in entries {
        let sign = sign_width(*entry);
        let room = sign + GAP + measure(words, false) * letters;
        if x > 0.0 && x + room > wide {
            (x, y) = (0.0, y + row);
        }
        draw(&mut drawn, *entry, (x, y + row / 2.0), letters);
        let _ = writeln!(
            drawn,
            "<text x=\"{:.1}\" y=\"{:.1}\" font-size=\"{letters}\" fill=\"{INK}\">{}</text>",
            x + sign + GAP,
            y + row / 2.0 + letters * 0.35,
            xml_text(words)
        );
        x += room + BETWEEN;
    }
    let high = if entries.is_empty() { 0.0 } else { y + row };
    (drawn, high)
}

/// A sign without a line needs no room for one.
fn sign_width(entry: Entry) -> f64 {
    match entry {
        Entry::Tie(_) => LINE + 14.0,
        Entry::Knows => LINE,
        _ => 12.0,
    }
}

fn draw(out: &mut String, entry: Entry, (x, y): (f64, f64), letters: f64) {
    let place = Place { cell: 1.0, aspect: 1.0 };
    if let Some(pen) = entry.pen() {
        let line = Stroke { from: (x, y), bend: None, to: (x + LINE, y), pen, light: Light::Plain };
        stroke(out, &line, &place);
    }
    match entry {
        Entry::Kind(kind) => glyph(out, (x + 6.0, y), kind, Pen::Alike, Presence::Member, Light::Plain),
        Entry::Tie(quality) => {
            glyph(out, (x + LINE + 7.0, y), Kind::Person, Pen::Tie(quality), Presence::Member, Light::Plain);
        }
        Entry::Knows => {}
        Entry::Status(status) => sign(out, legend::status_sign(status), x + 6.0, y, letters),
        // Towards the client is towards the drawing, which stands above.
        Entry::Wish(wish) => arrow(out, (x + 6.0, y), (0.0, 1.0), wish),
        Entry::RingNotAsked => sign(out, legend::RING_NOT_ASKED, x + 6.0, y, letters),
        Entry::Reach => sign(out, legend::REACH, x + 6.0, y, letters),
    }
}

fn sign(out: &mut String, sign: &str, x: f64, y: f64, letters: f64) {
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"{letters}\" text-anchor=\"middle\" fill=\"{INK}\">{}</text>",
        y + letters * 0.35,
        xml_text(sign)
    );
}
