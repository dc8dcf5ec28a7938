//! The page as a drawing on A4: what stands where, in points. PDF and PNG are painted from this same drawing.

use super::Error;
use super::flow::{Flow, Item, split};
use super::fonts;
use super::ink::{self, ACCENT, INK, Ink, Mark, SOFT};
use super::page::{Figure, Line, Page};
use super::table;

/// A4 in points.
pub(super) const WIDTH: f32 = 595.28;
/// A4 in points.
pub(super) const HEIGHT: f32 = 841.89;
const SIDE: f32 = 42.0;
/// Between the margins.
const ACROSS: f32 = WIDTH - 84.0;
const TOP: f32 = 40.0;
const BOTTOM: f32 = 34.0;
const GUTTER: f32 = 24.0;

/// The drawn pages, and what each text on them is.
pub(super) struct Sheets {
    /// One drawing a page.
    pub(super) pages: Vec<String>,
    /// What the text with the id `tN.…` is, by N.
    pub(super) marks: Vec<Mark>,
    /// The size of the running text that was found to fit, in points.
    pub(super) size: f32,
    /// The height of the figure, in points.
    pub(super) figure: f32,
    /// How many lines of each section had no room.
    pub(super) left_out: Vec<usize>,
}

/// The page as one drawing; several pages stand below one another.
pub(super) fn svg(page: &Page) -> Result<String, Error> {
    let sheets = draw(page)?;
    let height = HEIGHT * sheets.pages.len() as f32;
    let mut out = open(height);
    for (n, sheet) in sheets.pages.iter().enumerate() {
        out.push_str(&format!("<svg y=\"{}\" width=\"{WIDTH}\" height=\"{HEIGHT}\">{sheet}</svg>", n as f32 * HEIGHT));
    }
    out.push_str("</svg>\n");
    Ok(out)
}

/// One page as a drawing of its own.
pub(super) fn whole(sheet: &str) -> String {
    format!("{}{sheet}</svg>", open(HEIGHT))
}

fn open(height: f32) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" \
         font-family=\"'{}', sans-serif\"><rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>",
        fonts::FAMILY
    )
}

/// Draws the page: as large as fits on one sheet, and the annex on sheets of its own.
pub(super) fn draw(page: &Page) -> Result<Sheets, Error> {
    let flow = Flow::new(page)?;
    let column = column(page);
    let fitting = |(figure, size): &(f32, f32)| fits(page, &flow, column, *figure, *size);
    let sizes = sizes(page);
    let (figure, size) = sizes.iter().find(|s| fitting(s)).or(sizes.last()).copied().unwrap_or((200.0, 8.0));
    let mut ink = Ink::new(&flow.widths);
    let below = head(page, &flow, &mut ink, figure);
    let room = HEIGHT - BOTTOM - foot_height(page, &flow, size) - below;
    let (items, left_out) = flow.cut(page, column, size, room);
    columns(&items, column, below, room, &mut ink);
    foot(page, &mut ink, size);
    let mut pages = vec![ink.page()];
    if let Some(annex) = &page.annex {
        pages.extend(table::draw(annex, &mut ink, SIDE, TOP, ACROSS, HEIGHT - BOTTOM - 14.0));
    }
    number(&mut pages);
    Ok(Sheets { pages, marks: ink.marks, size, figure, left_out })
}

/// Figure heights and type sizes to try, best first: figure and type shrink in turn, and never below what can be read.
fn sizes(page: &Page) -> Vec<(f32, f32)> {
    let (largest, smallest) = if page.large { (12.5, 9.0) } else { (9.5, 7.0) };
    let steps = 12;
    let down = |from: f32, to: f32, n: i32| from - (from - to) * n as f32 / steps as f32;
    match &page.figure {
        None => (0..=steps).map(|n| (0.0, down(largest, smallest, n))).collect(),
        Some(figure) => {
            let highest = ink::proportion(&figure.svg).map_or(400.0, |proportion| (ACROSS / proportion).min(420.0));
            (0..=steps)
                .flat_map(|n| {
                    let (figure, size) = (down(highest, 250.0, n), down(largest, smallest, n));
                    [(figure, size), (down(highest, 250.0, n + 1), size)]
                })
                .collect()
        }
    }
}

fn fits(page: &Page, flow: &Flow, column: f32, figure: f32, size: f32) -> bool {
    let room = HEIGHT - BOTTOM - foot_height(page, flow, size) - head_height(page, flow) - figure_height(page, figure);
    let items = flow.items(page, column, size);
    split(&items).1 <= room
}

/// How wide a column is. Lines to write on go across the page.
fn column(page: &Page) -> f32 {
    let to_write = |line: &Line| matches!(line, Line::Write(_));
    let all = page.sections.iter().all(|s| s.lines.iter().all(to_write));
    if all { ACROSS } else { (ACROSS - GUTTER) / 2.0 }
}

fn columns(items: &[Item], column: f32, top: f32, room: f32, ink: &mut Ink<'_>) {
    // All in the first column where one is enough reads better than two short ones.
    let (at, height) = split(items);
    let at = if column == ACROSS || (items.len() < 6 && height < room / 3.0) { items.len() } else { at };
    for (n, part) in [&items[..at], &items[at..]].into_iter().enumerate() {
        let x = SIDE + n as f32 * (column + GUTTER);
        let mut y = top;
        for (i, item) in part.iter().enumerate() {
            y += if i == 0 { 0.0 } else { item.before };
            item.draw(x, y, ink);
            y += item.height;
        }
    }
}

const TITLE: f32 = 23.0;
const UNDER: f32 = 10.5;

/// Where the title and the line under it end.
fn head_height(page: &Page, flow: &Flow) -> f32 {
    let lines = flow.widths.wrap(&page.title, TITLE, true, ACROSS).len().max(1) as f32;
    TOP + lines * TITLE * 1.2 + if page.under.is_empty() { 0.0 } else { UNDER * 1.5 } + 6.0
}

/// How high the figure and its legend are, with the air below.
fn figure_height(page: &Page, figure: f32) -> f32 {
    page.figure.as_ref().map_or(0.0, |drawn| figure + legend_height(drawn) + 16.0)
}

fn legend_height(figure: &Figure) -> f32 {
    match ink::proportion(&figure.legend) {
        Some(proportion) => ACROSS / proportion + 4.0,
        None => 0.0,
    }
}

/// Title, day, figure and legend; answers with where the rest begins.
fn head(page: &Page, flow: &Flow, ink: &mut Ink<'_>, figure: f32) -> f32 {
    let mut y = TOP + TITLE * 0.8;
    let title = ink.mark(Mark::Title);
    for line in ink.widths.wrap(&page.title, TITLE, true, ACROSS) {
        ink.text(SIDE, y, TITLE, true, INK, &line, Some(title));
        y += TITLE * 1.2;
    }
    let below = head_height(page, flow);
    if !page.under.is_empty() {
        let under = ink.mark(Mark::Text);
        ink.text(SIDE, below - 11.0, UNDER, false, SOFT, &page.under, Some(under));
    }
    ink.rule(SIDE, below - 3.0, ACROSS, ACCENT, 1.4);
    if let Some(drawn) = &page.figure {
        let mark = ink.mark(Mark::Figure(drawn.alt.clone()));
        ink.figure(&drawn.svg, SIDE, below + 6.0, ACROSS, figure, mark);
        let legend = legend_height(drawn);
        if legend > 0.0 {
            let mark = ink.mark(Mark::Figure(drawn.alt.clone()));
            ink.figure(&drawn.legend, SIDE, below + 8.0 + figure, ACROSS, legend - 4.0, mark);
        }
    }
    below + figure_height(page, figure)
}

fn foot_height(page: &Page, flow: &Flow, size: f32) -> f32 {
    let size = size * 0.8;
    flow.widths.wrap(&page.foot, size, false, ACROSS).len() as f32 * size * 1.3 + 12.0
}

fn foot(page: &Page, ink: &mut Ink<'_>, size: f32) {
    let size = size * 0.8;
    let lines = ink.widths.wrap(&page.foot, size, false, ACROSS);
    let mut y = HEIGHT - BOTTOM - lines.len().saturating_sub(1) as f32 * size * 1.3;
    let mark = ink.mark(Mark::Text);
    for line in lines {
        ink.text(SIDE, y, size, false, SOFT, &line, Some(mark));
        y += size * 1.3;
    }
}

/// "2 / 3" at the foot, where there is more than one page.
fn number(pages: &mut [String]) {
    let all = pages.len();
    if all < 2 {
        return;
    }
    for (n, page) in pages.iter_mut().enumerate() {
        page.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"8\" text-anchor=\"end\" fill=\"{SOFT}\">{} / {all}</text>",
            WIDTH - SIDE,
            HEIGHT - BOTTOM + 14.0,
            n + 1
        ));
    }
}
