//! The page as a drawing on A4: what stands where, in points. PDF and PNG are painted from this same drawing.

use super::error::Error;
use super::flow::{Flow, Item, split};
use super::fonts;
use super::ink::{self, ACCENT, INK, Ink, Mark, SOFT};
use super::page::{Figure, Letters, Line, Page};
use super::{matrix, table};

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
    /// The size of the running text, in points.
    pub(super) size: f32,
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

/// Draws the page: the figure first and in its own size, then everything else, on as many sheets as it takes; the annex
/// follows on sheets of its own. Nothing is left out for want of room.
pub(super) fn draw(page: &Page) -> Result<Sheets, Error> {
    let flow = Flow::new(page)?;
    let size = size(page, &flow);
    let mut ink = Ink::new(&flow.widths);
    let below = head(page, &flow, &mut ink);
    let mut pages = Vec::new();
    let foot_high = foot_height(page, &flow, size);
    let (across, many) = column(page);
    let items = flow.items(page, across, size);
    let (mut rest, mut top) = (&items[..], below);
    loop {
        // The foot stands on the last side alone.
        let filled = |room: f32| if many == 1 { one_column(rest, room) } else { two_columns(rest, room) };
        let room = HEIGHT - BOTTOM - top;
        let with_foot = filled(room - foot_high);
        let whole = filled(room);
        let (first, second) = if with_foot.1 == rest.len() || whole.1 == rest.len() { with_foot } else { whole };
        column_of(&rest[..first], SIDE, top, &mut ink);
        column_of(&rest[first..second], SIDE + across + GUTTER, top, &mut ink);
        rest = &rest[second..];
        if rest.is_empty() {
            break;
        }
        pages.push(ink.page());
        top = TOP;
    }
    foot(page, &mut ink, size);
    pages.push(ink.page());
    if let Some(annex) = &page.annex {
        pages.extend(table::draw(annex, &mut ink, SIDE, TOP, ACROSS, HEIGHT - BOTTOM - 14.0));
    }
    if let Some(matrix) = &page.matrix {
        pages.extend(matrix::draw(matrix, &mut ink, SIDE, TOP, ACROSS, HEIGHT - BOTTOM - 14.0));
    }
    number(&mut pages);
    Ok(Sheets { pages, marks: ink.marks, size })
}

/// The size of the running text: as large as lets everything stand on one side, and never below what can be read.
fn size(page: &Page, flow: &Flow) -> f32 {
    let (largest, smallest) = page.letters.sizes();
    let (across, many) = column(page);
    let fits = |size: &f32| {
        let bottom = HEIGHT - BOTTOM - foot_height(page, flow, *size);
        let (items, room) = (flow.items(page, across, *size), bottom - head_height(page, flow) - figure_height(page));
        let (_, second) = if many == 1 { one_column(&items, room) } else { two_columns(&items, room) };
        second == items.len()
    };
    let steps = ((largest - smallest) / 0.5).round() as usize;
    let tried = (0..=steps).map(|n| largest - 0.5 * n as f32);
    tried.into_iter().find(fits).unwrap_or(largest)
}

/// How wide a column is, and how many there are. Lines to write on, and large letters, go across the page.
fn column(page: &Page) -> (f32, usize) {
    let to_write = |line: &Line| matches!(line, Line::Write(_));
    let all = page.sections.iter().all(|s| s.lines.iter().all(to_write));
    if all || page.letters == Letters::Large { (ACROSS, 1) } else { ((ACROSS - GUTTER) / 2.0, 2) }
}

/// How many items have room in one column.
fn one_column(items: &[Item], room: f32) -> (usize, usize) {
    let fits = fitting(items, room);
    (fits, fits)
}

/// Where the first and where the second column end. Of what fits, both are about as high.
fn two_columns(items: &[Item], room: f32) -> (usize, usize) {
    let (at, height) = split(items);
    if height <= room {
        // All in the first column where one is enough reads better than two short ones.
        let at = if items.len() < 6 && fitting(items, room / 2.0) == items.len() { items.len() } else { at };
        return (at, items.len());
    }
    let first = fitting(items, room);
    (first, first + fitting(&items[first..], room))
}

/// How many items from the first on have room. A heading never ends a column; where there is no room at all, one item
/// goes on a sheet all the same, so that nothing waits for ever.
fn fitting(items: &[Item], room: f32) -> usize {
    let mut high = 0.0;
    let mut fits = 0;
    for (n, item) in items.iter().enumerate() {
        high += item.height + if n == 0 { 0.0 } else { item.before };
        if high > room {
            break;
        }
        fits = n + 1;
    }
    while fits > 0 && fits < items.len() && items[fits - 1].heading {
        fits -= 1;
    }
    if fits == 0 && room > HEIGHT / 2.0 { items.len().min(1) } else { fits }
}

fn column_of(items: &[Item], x: f32, top: f32, ink: &mut Ink<'_>) {
    let mut y = top;
    for (n, item) in items.iter().enumerate() {
        y += if n == 0 { 0.0 } else { item.before };
        item.draw(x, y, ink);
        y += item.height;
    }
}

/// The size of the title: a file has less room for it than a fridge.
fn title_size(page: &Page) -> f32 {
    if page.letters == Letters::File { 17.0 } else { 23.0 }
}

/// The size of the line under the title.
fn under_size(page: &Page) -> f32 {
    (page.letters.sizes().1).max(10.0)
}

/// Where the title and the line under it end.
fn head_height(page: &Page, flow: &Flow) -> f32 {
    let size = title_size(page);
    let lines = flow.widths.wrap(&page.title, size, true, ACROSS).len().max(1) as f32;
    TOP + lines * size * 1.2 + if page.under.is_empty() { 0.0 } else { under_size(page) * 1.5 } + 6.0
}

/// How high the figure and its legend are, with the air below.
fn figure_height(page: &Page) -> f32 {
    page.figure
        .as_ref()
        .map_or(0.0, |figure| ink::size(&figure.svg).map_or(0.0, |(_, high)| high) + legend_height(figure) + 14.0)
}

fn legend_height(figure: &Figure) -> f32 {
    ink::size(&figure.legend).map_or(0.0, |(_, high)| high + 4.0)
}

/// Title, day, figure and legend; answers with where the rest begins. The figure stands in the size in which it was laid
/// out, so that its letters have the size that they say.
fn head(page: &Page, flow: &Flow, ink: &mut Ink<'_>) -> f32 {
    let large = title_size(page);
    let mut y = TOP + large * 0.8;
    let title = ink.mark(Mark::Title);
    for line in ink.widths.wrap(&page.title, large, true, ACROSS) {
        ink.text(SIDE, y, large, true, INK, &line, Some(title));
        y += large * 1.2;
    }
    let below = head_height(page, flow);
    if !page.under.is_empty() {
        let under = ink.mark(Mark::Text);
        ink.text(SIDE, below - 11.0, under_size(page), false, SOFT, &page.under, Some(under));
    }
    ink.rule(SIDE, below - 3.0, ACROSS, ACCENT, 1.4);
    if let Some((drawn, (wide, high))) = page.figure.as_ref().and_then(|f| Some((f, ink::size(&f.svg)?))) {
        let left = (WIDTH - wide) / 2.0;
        let mark = ink.mark(Mark::Figure(drawn.alt.clone()));
        ink.figure(&drawn.svg, left, below + 4.0, wide, high, mark);
        if let Some((wide, tall)) = ink::size(&drawn.legend) {
            // What the signs mean is part of the figure, and said with it.
            ink.figure(&drawn.legend, (WIDTH - wide) / 2.0, below + 6.0 + high, wide, tall, mark);
        }
    }
    below + figure_height(page)
}

fn foot_height(page: &Page, flow: &Flow, size: f32) -> f32 {
    let size = size * page.letters.small();
    flow.widths.wrap(&page.foot, size, false, ACROSS).len() as f32 * size * 1.3 + 12.0
}

fn foot(page: &Page, ink: &mut Ink<'_>, size: f32) {
    let size = size * page.letters.small();
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
