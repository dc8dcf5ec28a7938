//! The question for a code. Shows no client but those that fit what is typed.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::lay::{field, keys, put, wrap};
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::model::Start;

/// Draws the question; answers with the cursor's cell.
pub fn draw(buf: &mut Buffer, area: Rect, model: &Model, start: &Start, theme: &Theme) -> Option<(u16, u16)> {
    let width = area.width.saturating_sub(4).min(60);
    let x = area.x + (area.width - width) / 2;
    let mut y = area.y + area.height / 4;
    put(buf, x, y, width, "ecogram", theme.title());
    y += 2;
    put(buf, x, y, width, &model.texts.get(key!("start-code")), theme.text());
    y += 1;
    let cursor = field(buf, x, y, width, &start.field, false, theme);
    y += 2;
    let fitting = start.completions();
    for (at, line) in fitting.iter().enumerate() {
        let style = if at == start.at { theme.selected() } else { theme.text() };
        put(buf, x, y, width, &format!(" {} ", line.code), style);
        y += 1;
    }
    if fitting.is_empty() {
        let hint = if start.clients.is_empty() { key!("start-empty") } else { key!("start-hint") };
        for line in wrap(&model.texts.get(hint), width as usize) {
            put(buf, x, y, width, &line, theme.quiet());
            y += 1;
        }
    }
    let foot = Rect::new(area.x + 1, area.bottom().saturating_sub(1), area.width.saturating_sub(2), 1);
    keys(buf, foot, Place::Start, &model.texts, theme);
    Some(cursor)
}
