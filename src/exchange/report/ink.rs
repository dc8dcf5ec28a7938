//! What is drawn with: texts, rules and boxes on a sheet, each text with what it is. Decides no place.

use super::widths::Widths;
use crate::diagram::Square;
use crate::diagram::svg::xml_text;

/// The colour of text.
pub(super) const INK: &str = "#1f2933";
/// The colour of small print.
pub(super) const SOFT: &str = "#5a6570";
/// The colour of headings and rules.
pub(super) const ACCENT: &str = "#0b5c8a";
/// The colour of thin lines.
pub(super) const FAINT: &str = "#c3cbd3";

/// What a text is, for readers that read aloud.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Mark {
    /// The title of the page.
    Title,
    /// A heading.
    Heading,
    /// Running text.
    Text,
    /// One of a list.
    Point,
    /// The figure, in words.
    Figure(String),
    /// A cell of a table; of its head or of a row.
    Cell {
        /// In the head.
        head: bool,
        /// Of which row, from 0.
        row: usize,
    },
}

/// A sheet being drawn.
pub(super) struct Ink<'a> {
    pub(super) widths: &'a Widths,
    pub(super) marks: Vec<Mark>,
    out: String,
    pieces: usize,
}

impl<'a> Ink<'a> {
    pub(super) fn new(widths: &'a Widths) -> Self {
        Self { widths, marks: Vec::new(), out: String::new(), pieces: 0 }
    }
    /// What the texts drawn next are; give the answer to `text`.
    pub(super) fn mark(&mut self, mark: Mark) -> usize {
        self.marks.push(mark);
        self.marks.len() - 1
    }
    /// The sheet as drawn so far; a new one begins.
    pub(super) fn page(&mut self) -> String {
        std::mem::take(&mut self.out)
    }
    #[expect(clippy::too_many_arguments, reason = "a text is all of these, and each call reads like the line it draws")]
    pub(super) fn text(&mut self, x: f32, y: f32, size: f32, bold: bool, fill: &str, text: &str, mark: Option<usize>) {
        let weight = if bold { " font-weight=\"700\"" } else { "" };
        for (text, from) in self.widths.runs(text, bold) {
            let id = mark.map(|mark| format!(" id=\"t{mark}.{}\"", self.pieces)).unwrap_or_default();
            self.pieces += 1;
            self.out.push_str(&format!(
                "<text{id} x=\"{:.2}\" y=\"{y:.2}\" font-size=\"{size:.2}\"{weight} fill=\"{fill}\">{}</text>",
                x + from * size,
                xml_text(&text)
            ));
        }
    }
    pub(super) fn rule(&mut self, x: f32, y: f32, width: f32, colour: &str, thick: f32) {
        self.out.push_str(&format!(
            "<path d=\"M{x:.2} {y:.2}h{width:.2}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{thick}\"/>"
        ));
    }
    pub(super) fn bar(&mut self, x: f32, y: f32, height: f32) {
        self.out.push_str(&format!(
            "<path d=\"M{x:.2} {y:.2}v{height:.2}\" fill=\"none\" stroke=\"{FAINT}\" stroke-width=\"2\"/>"
        ));
    }
    pub(super) fn dot(&mut self, x: f32, y: f32, radius: f32) {
        self.out.push_str(&format!("<circle cx=\"{x:.2}\" cy=\"{y:.2}\" r=\"{radius:.2}\" fill=\"{ACCENT}\"/>"));
    }
    /// An empty box of a table.
    pub(super) fn square(&mut self, x: f32, y: f32, wide: f32, high: f32) {
        self.out.push_str(&format!(
            "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{wide:.2}\" height=\"{high:.2}\" fill=\"none\" stroke=\"{FAINT}\" \
             stroke-width=\"0.6\"/>"
        ));
    }
    /// A box to tick; ticked where it is done.
    pub(super) fn tick(&mut self, x: f32, y: f32, side: f32, done: bool) {
        self.out.push_str(&format!(
            "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{side:.2}\" height=\"{side:.2}\" rx=\"1.5\" fill=\"none\" \
             stroke=\"{ACCENT}\" stroke-width=\"1.1\"/>"
        ));
        if done {
            let (a, b, c) = (side * 0.22, side * 0.42, side * 0.8);
            self.out.push_str(&format!(
                "<path d=\"M{:.2} {:.2}l{:.2} {:.2}l{:.2} {:.2}\" fill=\"none\" stroke=\"{ACCENT}\" stroke-width=\"1.5\"/>",
                x + a,
                y + side * 0.52,
                b - a,
                side * 0.25,
                c - b,
                -side * 0.52
            ));
        }
    }
    /// A code with its upper left corner here; around it the paper stays free.
    pub(super) fn code(&mut self, code: &Square, x: f32, y: f32, side: f32) {
        let cell = side / code.side as f32;
        self.out.push_str(&format!(
            "<path transform=\"translate({x:.2} {y:.2}) scale({cell:.4})\" d=\"{}\" fill=\"#000000\"/>",
            cells(code)
        ));
    }
    /// A drawing within this box, kept in proportion.
    pub(super) fn figure(&mut self, svg: &str, x: f32, y: f32, width: f32, height: f32, mark: usize) {
        let Some(inner) = embedded(svg, x, y, width, height) else { return };
        self.out.push_str(&format!("<g id=\"t{mark}.f{}\">{inner}</g>", self.pieces));
        self.pieces += 1;
    }
}

/// The dark cells of a code as an outline, a cell a unit: runs along the rows.
fn cells(code: &Square) -> String {
    let mut path = String::new();
    for y in 0..code.side {
        let mut x = 0;
        while x < code.side {
            let run = (x..code.side).take_while(|x| code.is_dark(*x, y)).count();
            if run > 0 {
                path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
            }
            x += run.max(1);
        }
    }
    path
}

/// A code as a drawing of its own, 28 millimetres wide.
pub(super) fn code_alone(code: &Square) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"28mm\" height=\"28mm\" viewBox=\"0 0 {0} {0}\" aria-hidden=\"true\">\
         <path d=\"{1}\" fill=\"#000000\"/></svg>",
        code.side,
        cells(code)
    )
}

/// A drawing to stand inside another, in this box; `None` when it has no view box.
fn embedded(svg: &str, x: f32, y: f32, width: f32, height: f32) -> Option<String> {
    let (root, rest) = root(svg)?;
    let view = attribute(root, "viewBox")?;
    Some(format!(
        "<svg x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" viewBox=\"{view}\" \
         preserveAspectRatio=\"xMidYMid meet\"{}>{rest}",
        kept(root)
    ))
}

/// How wide and how high a drawing is, in its units; `None` for no drawing, or one without size.
pub(super) fn size(svg: &str) -> Option<(f32, f32)> {
    let view = attribute(root(svg)?.0, "viewBox")?;
    let sides: Vec<f32> = view.split_whitespace().filter_map(|side| side.parse().ok()).collect();
    match sides[..] {
        [_, _, wide, high] if wide > 0.0 && high > 0.0 => Some((wide, high)),
        _ => None,
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

/// The tag of the root and everything behind it.
pub(super) fn root(svg: &str) -> Option<(&str, &str)> {
    let from = &svg[svg.find("<svg")?..];
    let end = from.find('>')?;
    Some((&from[..end], &from[end + 1..]))
}

/// The attributes of a root that say how its texts look.
fn kept(root: &str) -> String {
    let names = ["font-size", "fill", "stroke"].into_iter();
    names.filter_map(|name| attribute(root, name).map(|value| format!(" {name}=\"{value}\""))).collect()
}

/// A drawing to stand in a page of HTML: without what comes before its root.
pub(super) fn alone(svg: &str) -> Option<String> {
    let (root, rest) = root(svg)?;
    Some(format!("{root}>{rest}"))
}
