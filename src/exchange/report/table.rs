//! The table of people on sheets of its own, its head on each. Knows no person.

use super::ink::{ACCENT, FAINT, INK, Ink, Mark, SOFT};
use super::page::Table;

const HEADING: f32 = 13.0;
const SIZE: f32 = 8.0;
const LINE: f32 = 1.3;
const PAD: f32 = 4.0;
/// Between two columns.
const BETWEEN: f32 = 6.0;

/// Draws the table on as many sheets as it takes.
pub(super) fn draw(table: &Table, ink: &mut Ink<'_>, left: f32, top: f32, across: f32, bottom: f32) -> Vec<String> {
    let widths = widths(table, across, ink);
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

/// How wide each column is: as asked, but never so narrow that a word runs into the next column, as long as there is room
/// anywhere.
fn widths(table: &Table, across: f32, ink: &Ink<'_>) -> Vec<f32> {
    let whole: f32 = table.widths.iter().sum();
    let asked: Vec<f32> = table.widths.iter().map(|w| w / whole * across).collect();
    let longest = |column: usize| {
        let head = table.head.get(column).into_iter().map(|cell| (cell, true));
        let cells = head.chain(table.rows.iter().filter_map(|row| row.get(column)).map(|cell| (cell, false)));
        cells.map(|(cell, bold)| ink.widths.longest(cell, bold)).fold(0.0, f32::max) * SIZE + BETWEEN
    };
    let least: Vec<f32> = (0..asked.len()).map(longest).collect();
    let lack: f32 = asked.iter().zip(&least).map(|(a, l)| (l - a).max(0.0)).sum();
    let spare: f32 = asked.iter().zip(&least).map(|(a, l)| (a - l).max(0.0)).sum();
    if lack <= 0.0 || spare <= 0.0 {
        return asked;
    }
    let (given, taken) = ((spare / lack).min(1.0), (lack / spare).min(1.0));
    asked.iter().zip(&least).map(|(a, l)| if l > a { a + (l - a) * given } else { a - (a - l) * taken }).collect()
}

fn wrapped(cells: &[String], widths: &[f32], head: bool, ink: &Ink<'_>) -> Vec<Vec<String>> {
    let cells = cells.iter().zip(widths);
    cells.map(|(cell, width)| ink.widths.wrap(cell, SIZE, head, width - BETWEEN)).collect()
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
