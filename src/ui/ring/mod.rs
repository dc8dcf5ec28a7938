//! The terminal painter of a Scene: ground, dots, glyphs, and text on top with air around it. Decides what nothing
//! means; knows no network.

mod canvas;
pub mod glyphs;
mod ground;
pub mod inks;
mod legend;
mod pens;

pub use ground::GroundCache;
pub use legend::{legend_line, legend_sign};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

use self::canvas::Canvas;
use super::lay::write;
use super::theme::Theme;
use crate::diagram::{Label, Light, Node, Presence, Role, Scene};
use crate::domain::Status;

/// Paints a scene into an area as large as the scene's frame; of a smaller one what fits.
pub fn paint(scene: &Scene, area: Rect, buf: &mut Buffer, theme: &Theme, cache: &mut GroundCache) {
    let mut paper = Paper { area: area.intersection(buf.area), buf };
    if paper.area.is_empty() {
        return;
    }
    let frame = scene.geometry.frame();
    if theme.has_bands() {
        let rows = cache.cells(&scene.geometry, theme).chunks(usize::from(frame.cols).max(1));
        for (row, colours) in (0..paper.area.height).zip(rows) {
            paper.row(row).iter_mut().zip(colours).for_each(|(cell, colour)| cell.bg = *colour);
        }
    }
    dots(scene, theme, &mut paper);
    ego(scene, theme, &mut paper);
    let selected = scene.nodes.iter().find(|n| n.light == Light::Selected);
    for label in &scene.labels {
        if label.light == Light::Selected {
            air(label, selected, theme, &mut paper);
        }
        paper.text(label.col, label.row, &label.text, label_style(label, theme));
    }
    for node in &scene.nodes {
        if let Some(cell) = paper.cell(node.col, node.row) {
            cell.set_symbol(glyphs::glyph(node.kind, node.pen, node.presence)).set_style(node_style(node, theme));
        }
    }
}

/// The cells that are painted on.
struct Paper<'a> {
    area: Rect,
    buf: &'a mut Buffer,
}

impl Paper<'_> {
    fn row(&mut self, row: u16) -> &mut [ratatui::buffer::Cell] {
        let from = self.buf.index_of(self.area.x, self.area.y + row);
        &mut self.buf.content[from..from + usize::from(self.area.width)]
    }
    fn cell(&mut self, col: u16, row: u16) -> Option<&mut ratatui::buffer::Cell> {
        let inside = col < self.area.width && row < self.area.height;
        inside.then(|| &mut self.buf[(self.area.x + col, self.area.y + row)])
    }
    fn text(&mut self, col: u16, row: u16, text: &str, style: Style) {
        if col < self.area.width && row < self.area.height {
            write(self.buf, (self.area.x + col, self.area.y + row), self.area.width - col, text, style);
        }
    }
}

fn cells(text: &str) -> u16 {
    text.width() as u16
}

/// Strokes, and rings where there are no bands, with air left around every text.
fn dots(scene: &Scene, theme: &Theme, paper: &mut Paper) {
    let frame = scene.geometry.frame();
    let mut canvas = Canvas::new(frame.cols, frame.rows, theme.braille);
    let mut inks: Vec<Style> = vec![theme.quiet()];
    if !theme.has_bands() {
        ground::rings(&mut canvas, &scene.geometry, 0);
    }
    for stroke in &scene.strokes {
        let style = theme.pen(stroke.pen, stroke.light);
        let ink = inks.iter().position(|s| *s == style).unwrap_or_else(|| {
            inks.push(style);
            inks.len() - 1
        });
        pens::draw(&mut canvas, stroke, ink as u8);
    }
    for label in &scene.labels {
        canvas.wipe(label.row, label.col.saturating_sub(1), label.col + cells(&label.text) + 1);
    }
    for node in &scene.nodes {
        canvas.wipe(node.row, node.col.saturating_sub(1), node.col + 2);
    }
    let (col, wide, row, high) = scene.ego.1;
    (row..row + high).for_each(|row| canvas.wipe(row, col, col + wide));
    for (col, row, sign, ink) in canvas.marks() {
        if let Some(cell) = paper.cell(col, row) {
            cell.set_char(sign).set_style(inks[usize::from(ink)]);
        }
    }
}

/// The client in the middle: a pill two rows high, or a name in reverse where there is no room or no ground.
fn ego(scene: &Scene, theme: &Theme, paper: &mut Paper) {
    let (name, (col, wide, row, high)) = &scene.ego;
    let (col, wide, row) = (*col, *wide, *row);
    let style = theme.ego();
    if *high < 3 || !theme.has_bands() {
        paper.text(col + 1, row + high / 2, &format!(" {name} "), style);
        return;
    }
    let edge = Style::new().fg(style.bg.unwrap_or_default());
    let across = usize::from(wide - 2);
    paper.text(col, row, &format!("▗{}▖", "▄".repeat(across)), edge);
    paper.text(col, row + 1, "▐", edge);
    paper.text(col + 1, row + 1, &format!(" {name} "), style);
    paper.text(col + wide - 1, row + 1, "▌", edge);
    paper.text(col, row + 2, &format!("▝{}▘", "▀".repeat(across)), edge);
}

/// One cell of air in the colour of the selection around name and glyph.
fn air(label: &Label, node: Option<&Node>, theme: &Theme, paper: &mut Paper) {
    let (mut from, mut to) = (label.col, label.col + cells(&label.text));
    if let Some(node) = node.filter(|n| n.row == label.row) {
        (from, to) = (from.min(node.col), to.max(node.col + 1));
    }
    for col in from.saturating_sub(1)..=to {
        if let Some(cell) = paper.cell(col, label.row) {
            cell.set_char(' ').set_style(theme.selected());
        }
    }
}

fn label_style(label: &Label, theme: &Theme) -> Style {
    let style = match label.role {
        Role::Name => theme.name(label.light),
        Role::Signs | Role::Count(_) => theme.quiet(),
        Role::Sector(sector) => theme.sector(sector, label.light),
        Role::More => theme.notice(),
    };
    match label.status {
        Status::Dormant | Status::Lost if label.light == Light::Plain => style.patch(theme.quiet()),
        Status::Deceased | Status::Desired => style.add_modifier(Modifier::ITALIC),
        _ => style,
    }
}

fn node_style(node: &Node, theme: &Theme) -> Style {
    match (node.presence, node.light) {
        (_, Light::Selected) => theme.selected(),
        (Presence::Ghost, _) => theme.accent().add_modifier(Modifier::ITALIC),
        (Presence::Gone, _) => theme.quiet(),
        (Presence::Member, light) => theme.pen(node.pen, light),
    }
}
