//! The sections of a page as items with a height, wrapped to a column. Knows no sheet.

use std::collections::BTreeSet;

use super::error::Error;
use super::ink::{ACCENT, FAINT, INK, Ink, Mark, SOFT};
use super::page::{Line, Page, Section};
use super::widths::{Widths, pieces};
use crate::diagram::Square;

/// A page that was measured.
pub(super) struct Flow {
    pub(super) widths: Widths,
    /// How large what is said in small is, in parts of the running text.
    small: f32,
}

/// A heading or a line, wrapped.
pub(super) struct Item {
    /// Blank above it, unless it comes first.
    pub(super) before: f32,
    pub(super) height: f32,
    pub(super) heading: bool,
    size: f32,
    rows: Vec<Row>,
    sign: Sign,
    mark: Mark,
    width: f32,
    code: Option<Square>,
}

struct Row {
    text: String,
    size: f32,
    bold: bool,
    colour: &'static str,
    x: f32,
    y: f32,
}

/// What stands before a line.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    None,
    Dot,
    Bar,
    Box(bool),
    Rule,
}

const LINE: f32 = 1.32;
/// A side of a code, in points: 28 millimetres, which a telephone reads from a hand away.
const CODE: f32 = 80.0;
impl Flow {
    pub(super) fn new(page: &Page) -> Result<Self, Error> {
        let mut words = BTreeSet::new();
        let mut add = |text: &str, bold: bool| words.extend(pieces(text).map(|piece| (piece, bold)));
        add(&page.title, true);
        add(&page.under, false);
        add(&page.foot, false);
        for section in &page.sections {
            add(&section.heading, true);
            for line in &section.lines {
                let (text, small) = line.texts();
                add(text, false);
                add(small, false);
            }
        }
        if let Some(table) = &page.annex {
            add(&table.heading, true);
            table.head.iter().for_each(|cell| add(cell, true));
            table.rows.iter().flatten().for_each(|cell| add(cell, false));
        }
        if let Some(matrix) = &page.matrix {
            add(&matrix.heading, true);
            add(&matrix.how, false);
            matrix.names.iter().for_each(|name| add(name, false));
            (1..=matrix.names.len()).for_each(|n| add(&n.to_string(), true));
        }
        Ok(Self { widths: Widths::of(words)?, small: page.letters.small() })
    }
    /// Everything, in a column of this width and in this size.
    pub(super) fn items(&self, page: &Page, column: f32, size: f32) -> Vec<Item> {
        page.sections.iter().flat_map(|section| self.section(section, column, size)).collect()
    }
    fn section(&self, section: &Section, column: f32, size: f32) -> Vec<Item> {
        let heading = self.heading(&section.heading, column, size);
        std::iter::once(heading).chain(section.lines.iter().map(|line| self.line(line, column, size))).collect()
    }
    fn heading(&self, text: &str, column: f32, size: f32) -> Item {
        let large = size * 1.16;
        let mut item = Item::new(Mark::Heading, size, column);
        item.before = size * 1.15;
        item.heading = true;
        item.wrap(&self.widths, text, large, true, ACCENT, 0.0);
        item.height += size * 0.22;
        item
    }
    /// A code with its words beside it.
    fn code(&self, caption: &str, text: &str, column: f32, size: f32) -> Item {
        let mut item = Item::new(Mark::Text, size, column);
        item.code = Square::of(text);
        item.wrap(&self.widths, caption, size, false, INK, CODE + size);
        item.height = item.height.max(CODE);
        item.before = size * 0.5;
        item
    }
    fn line(&self, line: &Line, column: f32, size: f32) -> Item {
        let (text, small) = line.texts();
        if let Line::Code { caption, text } = line {
            return self.code(caption, text, column, size);
        }
        let (mark, sign) = match line {
            // Drawn above.
            Line::Code { .. } => (Mark::Text, Sign::None),
            Line::Fact(..) => (Mark::Text, Sign::None),
            Line::Point(_) => (Mark::Point, Sign::Dot),
            Line::Quote(_) => (Mark::Text, Sign::Bar),
            Line::Step { done, .. } => (Mark::Point, Sign::Box(*done)),
            Line::Write(_) => (Mark::Text, Sign::Rule),
        };
        let mut item = Item::new(mark, size, column);
        item.sign = sign;
        let indent = match sign {
            Sign::None | Sign::Rule => 0.0,
            Sign::Dot | Sign::Bar => size,
            Sign::Box(_) => size * 1.5,
        };
        item.wrap(&self.widths, text, size, false, INK, indent);
        if !small.is_empty() {
            item.wrap(&self.widths, small, size * self.small, false, SOFT, indent);
        }
        if sign == Sign::Rule {
            item.height = item.height.max(size * LINE) + size * 1.6;
        }
        item.before = size * 0.28;
        item
    }
}

/// Where to break into two columns, and how high the higher one is then. A heading never ends a column.
pub(super) fn split(items: &[Item]) -> (usize, f32) {
    let height = |items: &[Item]| {
        let first = items.first().map_or(0.0, |i| i.before);
        items.iter().map(|i| i.before + i.height).sum::<f32>() - first
    };
    let breaks = (0..=items.len()).filter(|at| *at == 0 || !items[at - 1].heading);
    let highest = |at: usize| height(&items[..at]).max(height(&items[at..]));
    let best = breaks.map(|at| (at, highest(at))).min_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
    best.unwrap_or((0, 0.0))
}

impl Item {
    fn new(mark: Mark, size: f32, width: f32) -> Self {
        let rows = Vec::new();
        Self { before: 0.0, height: 0.0, heading: false, size, rows, sign: Sign::None, mark, width, code: None }
    }
    fn wrap(&mut self, widths: &Widths, text: &str, size: f32, bold: bool, colour: &'static str, x: f32) {
        for text in widths.wrap(text, size, bold, self.width - x) {
            let y = self.height + size;
            self.rows.push(Row { text, size, bold, colour, x, y });
            self.height += size * LINE;
        }
    }
    /// Draws it with its upper left corner here.
    pub(super) fn draw(&self, x: f32, y: f32, ink: &mut Ink<'_>) {
        let size = self.size;
        match self.sign {
            Sign::None => {}
            Sign::Dot => ink.dot(x + size * 0.3, y + size * 0.66, size * 0.15),
            Sign::Bar => ink.bar(x + size * 0.25, y + size * 0.15, self.height - size * 0.15),
            Sign::Box(done) => ink.tick(x + 0.5, y + size * 0.12, size * 0.98, done),
            Sign::Rule => ink.rule(x, y + self.height - 1.0, self.width, FAINT, 0.9),
        }
        if let Some(code) = &self.code {
            ink.code(code, x, y, CODE);
        }
        if self.rows.is_empty() {
            return;
        }
        let mark = ink.mark(self.mark.clone());
        for row in &self.rows {
            ink.text(x + row.x, y + row.y, row.size, row.bold, row.colour, &row.text, Some(mark));
        }
    }
}
