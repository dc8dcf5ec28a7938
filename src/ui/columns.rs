//! Lists in columns: each as wide as what stands in it, one of them takes the room that is left; and the tabs above a page.
//! The marked row is a bar over the whole width, so that it is seen without colour. Knows no model.

use crate::domain::MessageKey;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lay::{list, put};
use super::page::{Cell, mark};
use super::theme::Theme;
use crate::text::Texts;

/// Cells between two columns.
const BETWEEN: u16 = 2;

/// A list in columns, scrolled so that the marked row is seen; a row of one cell stands over all columns; the column `fills` takes what the others leave, and is cut.
pub fn listing(buf: &mut Buffer, area: Rect, theme: &Theme, (marked, fills): (usize, usize), rows: &[Vec<Cell>]) {
    in_columns(buf, area, theme, marked, rows, &widths(rows, area.width, fills));
}

/// The same below a row that says what stands in each column; a column in which nothing stands has no heading either.
pub fn headed(
    buf: &mut Buffer,
    area: Rect,
    theme: &Theme,
    (marked, fills): (usize, usize),
    heads: &[String],
    rows: &[Vec<Cell>],
) {
    let is_used = |n: usize| rows.iter().any(|row| row.get(n).is_some_and(|(text, _)| !text.is_empty()));
    let head = |(n, text): (usize, &String)| (if is_used(n) { text.clone() } else { String::new() }, theme.quiet());
    let head: Vec<Cell> = heads.iter().enumerate().map(head).collect();
    let all: Vec<Vec<Cell>> = rows.iter().cloned().chain([head.clone()]).collect();
    let wide = widths(&all, area.width, fills);
    in_columns(buf, Rect { height: 1.min(area.height), ..area }, theme, usize::MAX, &[head], &wide);
    let below = Rect::new(area.x, area.y + 1, area.width, area.height.saturating_sub(1));
    in_columns(buf, below, theme, marked, rows, &wide);
}

fn in_columns(buf: &mut Buffer, area: Rect, theme: &Theme, marked: usize, rows: &[Vec<Cell>], wide: &[u16]) {
    list(buf, area, theme, (rows.len(), marked), |buf, at, x, y, w, is_marked| {
        let mut column = x;
        if let [(text, style)] = &rows[at][..] {
            put(buf, x, y, w, text, *style);
        }
        for ((text, style), wide) in rows[at].iter().zip(wide).filter(|_| rows[at].len() > 1) {
            put(buf, column, y, (x + w).saturating_sub(column).min(*wide), text, *style);
            column += wide + if *wide > 0 { BETWEEN } else { 0 };
        }
        if is_marked {
            mark(buf, Rect::new(x, y, w, 1), theme);
        }
    });
}

/// What a column is called; one without a name has none.
pub fn heading(texts: &Texts, key: Option<MessageKey>) -> String {
    key.map(|key| texts.get(key)).unwrap_or_default()
}

/// How wide each column is; one in which nothing stands takes no room.
fn widths(rows: &[Vec<Cell>], width: u16, fills: usize) -> Vec<u16> {
    let count = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widest = |n: usize| {
        rows.iter()
            .filter(|row| row.len() > 1)
            .filter_map(|row| Some(row.get(n)?.0.width() as u16))
            .max()
            .unwrap_or_default()
    };
    let mut wide: Vec<u16> = (0..count).map(widest).collect();
    // Where all together are too wide, the longest of the others gives way before the one that is read first.
    let between = |wide: &[u16]| wide.iter().filter(|w| **w > 0).count().saturating_sub(1) as u16 * BETWEEN;
    let least = wide.get(fills).copied().unwrap_or_default().min(width / 3);
    loop {
        let others: u16 = wide.iter().enumerate().filter(|(n, _)| *n != fills).map(|(_, w)| *w).sum();
        let left = width.saturating_sub(others + between(&wide));
        if left >= least || others == 0 {
            if let Some(filling) = wide.get_mut(fills) {
                *filling = left;
            }
            return wide;
        }
        let longest = (0..count).filter(|n| *n != fills).max_by_key(|n| wide[*n]);
        longest.into_iter().for_each(|n| wide[n] -= 1);
    }
}

/// The pages between which a key goes, the open one marked.
pub fn tabs(buf: &mut Buffer, area: Rect, theme: &Theme, tabs: &[(String, bool)]) {
    let mut x = area.x;
    for (text, open) in tabs {
        let style = if *open { theme.selected() } else { theme.quiet() };
        x = put(buf, x, area.y, area.right().saturating_sub(x), &format!(" {text} "), style);
    }
}
