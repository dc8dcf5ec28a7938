//! The table of people on sheets of its own, its head on each. Knows no person.

use super::ink::{ACCENT, FAINT, INK, Ink, Mark, SOFT};
use super::page::Table;

const HEADING: f32 = 13.0;
const SIZE: f32 = 8.0;
const LINE: f32 = 1.3;
const PAD: f32 = 4.0;

/// Draws the table on as many sheets as it takes.
pub(super) fn draw(table: &Table, ink: &mut Ink<'_>, left: f32, top: f32, across: f32, bottom: f32) -> Vec<String> {
    let whole: f32 = table.widths.iter().sum();
    let widths: Vec<f32> = table.widths.iter().map(|w| w / whole * across).collect();
    let mut pages = Vec::new();
    let mut y = top + HEADING;
    let mark = ink.mark(Mark::Heading);
    ink.text(left, y, HEADING, true, ACCENT, &table.heading, Some(mark));
    y += 10.0;
    y += row(&table.head, &widths, true, 0, left, y, ink);
    for (n, cells) in table.rows.iter().enumerate() {
        if y + height(cells, &widths, false, ink) > bottom {
            pages.push(ink.page());
            y = top;
            y += row(&table.head, &widths, true, n + 1, left, y, ink);
        }
        y += row(cells, &widths, false, n + 1, left, y, ink);
    }
    pages.push(ink.page());
    pages
}

fn wrapped(cells: &[String], widths: &[f32], head: bool, ink: &Ink<'_>) -> Vec<Vec<String>> {
    let cells = cells.iter().zip(widths);
    cells.map(|(cell, width)| ink.widths.wrap(cell, SIZE, head, width - 6.0)).collect()
}

fn height(cells: &[String], widths: &[f32], head: bool, ink: &Ink<'_>) -> f32 {
    let lines = wrapped(cells, widths, head, ink).iter().map(Vec::len).max().unwrap_or(0).max(1);
    lines as f32 * SIZE * LINE + PAD
}

/// Draws a row and answers with its height. A head that is repeated is decoration: it was read already.
fn row(cells: &[String], widths: &[f32], head: bool, n: usize, left: f32, y: f32, ink: &mut Ink<'_>) -> f32 {
    let mut x = left;
    let colour = if head { SOFT } else { INK };
    for (lines, width) in wrapped(cells, widths, head, ink).into_iter().zip(widths) {
        let mark = (!head || n == 0).then(|| ink.mark(Mark::Cell { head, row: n }));
        for (i, line) in lines.iter().enumerate() {
            ink.text(x, y + SIZE + PAD / 2.0 + i as f32 * SIZE * LINE, SIZE, head, colour, line, mark);
        }
        x += width;
    }
    let high = height(cells, widths, head, ink);
    ink.rule(left, y + high, widths.iter().sum(), if head { ACCENT } else { FAINT }, if head { 0.9 } else { 0.5 });
    high
}
