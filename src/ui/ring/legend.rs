//! The signs of the legend as this painter draws them. The words come from the message files.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::canvas::Canvas;
use super::{glyphs, pens};
use crate::diagram::legend::{self, Entry};
use crate::diagram::{Light, Pen, Presence, Stroke};
use crate::domain::Kind;
use crate::ui::theme::Theme;

/// The cells that the sign of an entry takes.
const WIDE: u16 = 7;

/// The sign of an entry, with its style, in 7 cells.
pub fn legend_sign(entry: Entry, theme: &Theme) -> Vec<Span<'static>> {
    let plain = |sign: &str| vec![Span::styled(format!("{sign:<7}"), theme.text())];
    match entry {
        Entry::Kind(kind) => plain(glyphs::glyph(kind, Pen::Alike, Presence::Member)),
        Entry::Status(status) => plain(legend::status_sign(status)),
        Entry::Wish(wish) => plain(legend::wish_sign(wish)),
        Entry::RingNotAsked => plain(legend::RING_NOT_ASKED),
        Entry::Reach => plain(legend::REACH),
        Entry::Tie(quality) => {
            let style = theme.pen(Pen::Tie(quality), Light::Plain);
            let glyph = glyphs::glyph(Kind::Person, Pen::Tie(quality), Presence::Member);
            let mut spans = line(Pen::Tie(quality), theme, style, 4);
            spans.extend([Span::raw(" "), Span::styled(glyph, style), Span::raw(" ")]);
            spans
        }
        Entry::Knows => {
            let pen = Pen::Knows { tense: false };
            let mut spans = line(pen, theme, theme.pen(pen, Light::Lit), 6);
            spans.push(Span::raw(" "));
            spans
        }
    }
}

/// A line of the legend: the sign, then its words.
pub fn legend_line(entry: Entry, words: String, theme: &Theme) -> Line<'static> {
    let mut spans = legend_sign(entry, theme);
    spans.push(Span::styled(words, theme.quiet()));
    Line::from(spans)
}

/// A short stroke, drawn by the same pen as in the diagram.
fn line(pen: Pen, theme: &Theme, style: Style, cells: u16) -> Vec<Span<'static>> {
    let mut canvas = Canvas::new(WIDE, 1, theme.braille);
    let stroke = Stroke { from: (0.0, 0.5), bend: None, to: (f64::from(cells), 0.5), pen, light: Light::Lit };
    pens::draw(&mut canvas, &stroke, 0);
    let mut row = vec![' '; usize::from(cells)];
    for (col, _, sign, _) in canvas.marks().filter(|(col, ..)| *col < cells) {
        row[usize::from(col)] = sign;
    }
    vec![Span::styled(row.into_iter().collect::<String>(), style)]
}
