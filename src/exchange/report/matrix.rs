//! The half table of who knows whom, to fill by hand: a row a person, a box for each who stands above. Knows no network.

use super::ink::{ACCENT, FAINT, INK, Ink, Mark, SOFT};
use super::page::Matrix;

const HEADING: f32 = 13.0;
/// The most that a row is high, and the least in which a cross can be drawn.
const ROW: (f32, f32) = (24.0, 13.0);
/// What the names take of the width.
const NAMES: f32 = 0.36;

/// Draws the table on one sheet, or on more where there are many people.
pub(super) fn draw(matrix: &Matrix, ink: &mut Ink<'_>, left: f32, top: f32, across: f32, bottom: f32) -> Vec<String> {
    let many = matrix.names.len();
    // Behind the last box of a row there is room for its number.
    let (names, boxes) = (across * NAMES, across * (1.0 - NAMES) - 18.0);
    let high = ((bottom - top - 4.0 * HEADING) / many.max(1) as f32).clamp(ROW.1, ROW.0);
    let wide = (boxes / many.saturating_sub(1).max(1) as f32).min(high);
    let size = (high * 0.55).clamp(8.0, 11.0);
    let mut pages = Vec::new();
    let mut y = head(matrix, ink, left, top, across);
    for (row, name) in matrix.names.iter().enumerate() {
        if y + high > bottom {
            pages.push(ink.page());
            y = top;
        }
        let base = y + high * 0.5 + size * 0.35;
        let mark = ink.mark(Mark::Text);
        let line = ink.widths.wrap(name, size, false, names - 22.0).into_iter().next().unwrap_or_default();
        ink.text(left, base, size, true, SOFT, &(row + 1).to_string(), Some(mark));
        ink.text(left + 20.0, base, size, false, INK, &line, Some(mark));
        ink.rule(left, y + high, names, FAINT, 0.5);
        for column in 0..row {
            ink.square(left + names + column as f32 * wide, y, wide, high);
        }
        // At the end of its row stands the number under which a person is found in the rows below.
        ink.text(left + names + row as f32 * wide + 3.0, base, size, true, SOFT, &(row + 1).to_string(), Some(mark));
        y += high;
    }
    pages.push(ink.page());
    pages
}

/// The heading and what to do; answers with where the rows begin.
fn head(matrix: &Matrix, ink: &mut Ink<'_>, left: f32, top: f32, across: f32) -> f32 {
    let mark = ink.mark(Mark::Heading);
    ink.text(left, top + HEADING, HEADING, true, ACCENT, &matrix.heading, Some(mark));
    let mut y = top + 2.4 * HEADING;
    let mark = ink.mark(Mark::Text);
    let lines: Vec<String> = ink.widths.wrap(&matrix.how, 10.5, false, across);
    for line in lines {
        ink.text(left, y, 10.5, false, INK, &line, Some(mark));
        y += 14.0;
    }
    y
}
