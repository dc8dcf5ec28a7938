//! What pages are laid out with: wrapped text, points, tables, parts with what they are called beside them, pictures; then shown
//! page by page, or so far down that the marked row is seen. Knows no model.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use super::lay::{goes_on, put, wrap};
use super::theme::Theme;
use crate::words::compare_measures::Sign;

/// A piece of text in its column.
#[derive(Clone, Debug)]
struct Piece {
    x: u16,
    text: String,
    style: Style,
}

/// A row of a page.
#[derive(Clone, Debug, Default)]
struct Row {
    pieces: Vec<Piece>,
    /// The thing that it belongs to, where things can be marked.
    item: Option<usize>,
    /// From this column on it is marked.
    lit: Option<u16>,
}

/// Rows of text for so many columns.
#[derive(Clone, Debug)]
pub struct Page {
    width: u16,
    rows: Vec<Row>,
    item: Option<usize>,
}

/// A cell of a table: its text and how it looks.
pub type Cell = (String, Style);

impl Page {
    /// An empty page.
    pub fn new(width: u16) -> Self {
        Self { width, rows: Vec::new(), item: None }
    }
    /// So many rows.
    pub fn height(&self) -> u16 {
        self.rows.len() as u16
    }
    /// What follows belongs to this thing of a list, until another is named.
    pub fn item(&mut self, item: usize) -> &mut Self {
        self.item = Some(item);
        self
    }
    /// What follows belongs to nothing that can be marked.
    pub fn no_item(&mut self) -> &mut Self {
        self.item = None;
        self
    }
    /// Another page below.
    pub fn append(&mut self, other: Page) {
        self.rows.extend(other.rows);
    }
    /// The rows from this one on are those of the marked thing.
    pub fn light(&mut self, from: u16, column: u16) {
        self.rows.iter_mut().skip(usize::from(from)).for_each(|row| row.lit = Some(column));
    }
    /// A blank row, but not above the first and never two.
    pub fn gap(&mut self) -> &mut Self {
        if self.rows.last().is_some_and(|row| !row.pieces.is_empty()) {
            self.push(Vec::new());
        }
        self
    }
    /// Text over the whole width; an empty one is nothing.
    pub fn text(&mut self, text: &str, style: Style) -> &mut Self {
        self.beside("", 0, text, style)
    }
    /// A sign, and text that keeps clear of it.
    pub fn point(&mut self, sign: &str, text: &str, style: Style) -> &mut Self {
        self.beside(sign, sign.width() as u16 + 1, text, style)
    }
    /// A part of the page: what it is called in a column of its own, and what is said beside it; nothing without that.
    pub fn part(&mut self, (label, wide): (&str, u16), body: Page, theme: &Theme) -> &mut Self {
        if body.rows.is_empty() {
            return self;
        }
        let mut left = Page::new(wide);
        left.row([(super::lay::cut(label, wide.saturating_sub(1).into()), theme.accent())]);
        self.side_by_side(left, body, wide)
    }
    fn beside(&mut self, sign: &str, column: u16, text: &str, style: Style) -> &mut Self {
        if text.trim().is_empty() {
            return self;
        }
        for (at, line) in wrap(text, self.width.saturating_sub(column).into()).into_iter().enumerate() {
            let mut pieces = Vec::new();
            if at == 0 && !sign.is_empty() {
                pieces.push(Piece { x: 0, text: sign.to_string(), style });
            }
            pieces.push(Piece { x: column, text: line, style });
            self.push(pieces);
        }
        self
    }
    /// One row of cells, each behind the other.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) -> &mut Self {
        let mut x = 0;
        let piece = |(text, style): Cell| {
            let at = x;
            x += text.width() as u16;
            Piece { x: at, text, style }
        };
        let pieces = cells.into_iter().map(piece).collect();
        self.push(pieces)
    }
    /// Rows of cells, each column as wide as its widest cell; the first is broken into lines where there is no room for all.
    /// A cell that stands alone in its row takes all of it.
    pub fn table(&mut self, rows: &[Vec<Cell>]) -> &mut Self {
        let wide = self.table_widths(rows);
        rows.iter().for_each(|row| self.table_row(row, &wide));
        self
    }
    /// The same, each row a thing of a list, of which one is marked.
    pub fn table_of_items(&mut self, rows: &[Vec<Cell>], marked: usize) -> &mut Self {
        let wide = self.table_widths(rows);
        for (at, row) in rows.iter().enumerate() {
            let from = self.height();
            self.item(at).table_row(row, &wide);
            if at == marked {
                self.light(from, 0);
            }
        }
        self
    }
    fn table_widths(&self, rows: &[Vec<Cell>]) -> Vec<u16> {
        let count = rows.iter().map(Vec::len).max().unwrap_or_default();
        let several = || rows.iter().filter(|row| row.len() > 1);
        let widest = |n: usize| several().filter_map(|row| Some(row.get(n)?.0.width() as u16)).max();
        let mut wide: Vec<u16> = (0..count).map(|n| widest(n).unwrap_or_default()).collect();
        if let Some((first, others)) = wide.split_first_mut() {
            *first = (*first).min(self.width.saturating_sub(others.iter().map(|w| w + 2).sum()));
        }
        wide
    }
    fn table_row(&mut self, row: &[Cell], wide: &[u16]) {
        let Some(((label, style), others)) = row.split_first() else { return };
        let first = if others.is_empty() { self.width } else { wide.first().copied().unwrap_or_default() };
        let mut lines = wrap(label, first.into()).into_iter();
        let mut pieces = vec![Piece { x: 0, text: lines.next().unwrap_or_default(), style: *style }];
        let mut x = first + 2;
        for ((text, style), wide) in others.iter().zip(wide.iter().skip(1)) {
            pieces.push(Piece { x, text: text.clone(), style: *style });
            x += wide + 2;
        }
        self.push(pieces);
        for line in lines {
            self.push(vec![Piece { x: 0, text: line, style: *style }]);
        }
    }
    /// Two pages side by side, the right one from this column on.
    pub fn side_by_side(&mut self, left: Page, right: Page, column: u16) -> &mut Self {
        for at in 0..left.rows.len().max(right.rows.len()) {
            let mut pieces = left.rows.get(at).map(|row| row.pieces.clone()).unwrap_or_default();
            let beside = right.rows.get(at).map(|row| row.pieces.clone()).unwrap_or_default();
            pieces.extend(beside.into_iter().map(|piece| Piece { x: piece.x + column, ..piece }));
            self.push(pieces);
            let lit = right.rows.get(at).and_then(|row| row.lit);
            self.rows.iter_mut().last().into_iter().for_each(|row| row.lit = lit.map(|x| x + column));
        }
        self
    }
    fn push(&mut self, pieces: Vec<Piece>) -> &mut Self {
        self.rows.push(Row { pieces, item: self.item, lit: None });
        self
    }

    /// As far as there is room; an arrow where it goes on.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, theme: &Theme) {
        self.from(buf, area, 0, theme);
    }
    /// So far down that the marked thing is seen, whole where it has room.
    pub fn scrolled(&self, buf: &mut Buffer, area: Rect, marked: usize, theme: &Theme) {
        let room = usize::from(area.height);
        let of_it = |row: &Row| row.item == Some(marked);
        let end = self.rows.iter().rposition(of_it).map_or(0, |last| last + 1);
        let start = self.rows.iter().position(of_it).unwrap_or_default();
        self.from(buf, area, end.saturating_sub(room).min(start), theme);
    }
    /// Page by page; the page after the last one is the first. Which page it is stands below, with its key.
    pub fn paged(&self, buf: &mut Buffer, area: Rect, page: usize, theme: &Theme) {
        if self.height() <= area.height {
            return self.draw(buf, area, theme);
        }
        let room = usize::from(area.height.saturating_sub(1)).max(1);
        let count = self.rows.len().div_ceil(room);
        let here = page % count;
        for (y, row) in (area.y..area.bottom()).zip(self.rows.iter().skip(here * room).take(room)) {
            row.draw(buf, area, y, theme);
        }
        let foot = format!("PgDn {}/{count}", here + 1);
        put(buf, area.x, area.bottom().saturating_sub(1), area.width, &foot, theme.quiet());
        goes_on(buf, area, theme, here > 0, here + 1 < count);
    }
    fn from(&self, buf: &mut Buffer, area: Rect, first: usize, theme: &Theme) {
        for (y, row) in (area.y..area.bottom()).zip(self.rows.iter().skip(first)) {
            row.draw(buf, area, y, theme);
        }
        goes_on(buf, area, theme, first > 0, self.rows.len() > first + usize::from(area.height));
    }
}

impl Row {
    fn draw(&self, buf: &mut Buffer, area: Rect, y: u16, theme: &Theme) {
        for piece in &self.pieces {
            put(buf, area.x + piece.x, y, area.width.saturating_sub(piece.x), &piece.text, piece.style);
        }
        if let Some(from) = self.lit {
            mark(buf, Rect::new(area.x + from, y, area.width.saturating_sub(from), 1), theme);
        }
    }
}

/// Marks what stands in an area: a bar that is seen with colours and without.
pub fn mark(buf: &mut Buffer, area: Rect, theme: &Theme) {
    buf.set_style(area.intersection(buf.area), Style::reset().patch(theme.selected()));
}

/// Rows of a table: what is measured, before, an arrow, after; what is the same both times steps back, and there is no arrow
/// between what may not be held against each other.
pub fn before_and_after<'a>(
    rows: impl Iterator<Item = (&'a str, &'a str, bool)> + Clone,
    theme: &Theme,
) -> Vec<Vec<Cell>> {
    let sides = |values: &'a str| values.split_once(" → ");
    let wide = rows.clone().filter_map(|(_, values, _)| Some(sides(values)?.0.width())).max().unwrap_or_default();
    let row = |(label, values, apart): (&str, &'a str, bool)| match sides(values) {
        Some((before, after)) => {
            let steps_back = before == after || apart;
            let (said, now) = if steps_back { (theme.quiet(), theme.quiet()) } else { (theme.text(), theme.title()) };
            let before = format!("{}{before}", " ".repeat(wide.saturating_sub(before.width())));
            let sign = if apart { Sign::Apart.glyph() } else { '→' };
            vec![(label.to_string(), said), (before, said), (format!("{sign} {after}"), now)]
        }
        None => vec![(format!("{label}  {values}"), theme.text())],
    };
    rows.map(row).collect()
}
