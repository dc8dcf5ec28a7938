//! A client's screen: the head line, the ring, the panel, the foot. The turned screen is the ring alone.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lay::{keys, put, rect, wrap};
use super::theme::Theme;
use super::{Cache, panel, ring};
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::panes::{Area, panes};
use crate::app::session::Session;

/// Draws the screen of the open client.
pub fn draw(buf: &mut Buffer, model: &Model, session: &Session, theme: &Theme, cache: &mut Cache) {
    let parts = panes(model.size, session.turned);
    if let Some(scene) = session.scene() {
        ring::paint(&scene, rect(parts.ring), buf, theme, cache);
    }
    if session.network.people().len() == 0 && session.ghost().is_none() {
        empty(buf, parts.ring, model, session, theme);
    }
    if !session.turned {
        head(buf, parts.head, model, session, theme);
        panel::draw(buf, rect(parts.panel), model, session, theme);
        foot(buf, parts.foot, model, theme);
    } else if let Some(notice) = &model.notice {
        put(buf, parts.foot.x + 1, parts.foot.y, parts.foot.w.saturating_sub(2), &notice.text, theme.quiet());
    }
}

/// Who, which visit, what is saved; across the top also whether the worker view is open.
fn head(buf: &mut Buffer, area: Area, model: &Model, session: &Session, theme: &Theme) {
    let texts = &model.texts;
    if model.worker_view() {
        super::lay::fill(buf, rect(area), theme.bar());
        put(buf, area.x + 1, area.y, area.w.saturating_sub(2), &texts.get("worker-bar"), theme.bar());
        return;
    }
    let client = session.network.client();
    let visit = session.network.visit();
    let name = if session.veil { client.code.as_str().to_string() } else { client.shown_name().to_string() };
    let kind = visit.kind.map(|k| format!(" · {}", texts.name(k))).unwrap_or_default();
    let state = if visit.closed { texts.get("visits-state-closed") } else { texts.get("visits-state-open") };
    let x = put(buf, area.x + 1, area.y, area.w.saturating_sub(2), &name, theme.title());
    let about = format!("  {}{kind} · {state}", texts.date(visit.date));
    let x = put(buf, x, area.y, area.w.saturating_sub(x + 1), &about, theme.quiet());
    let right = if model.demo { texts.get("app-demo") } else { texts.get("app-saved") };
    let layer = texts.get(session.sight_key());
    let veil = if session.veil { format!("{} · ", texts.get("app-veil-short")) } else { String::new() };
    let right = format!("{layer} · {veil}{right}");
    let width = right.width() as u16;
    if x + width + 3 < area.w {
        put(buf, area.w - width - 1, area.y, width, &right, theme.quiet());
    }
}

/// Two rows: what the status line says, and the keys.
fn foot(buf: &mut Buffer, area: Area, model: &Model, theme: &Theme) {
    if !model.layers.is_empty() {
        return;
    }
    if let Some(notice) = &model.notice {
        let style = if notice.warning { theme.notice() } else { theme.accent() };
        put(buf, area.x + 1, area.y, area.w.saturating_sub(2), &notice.text, style);
    }
    let row = Rect::new(area.x + 1, area.y + area.h.saturating_sub(1), area.w.saturating_sub(2), 1);
    keys(buf, row, Place::Ring, &model.texts, theme);
}

/// What the status line says, where layers or the start screen cover the foot.
pub fn notice(buf: &mut Buffer, area: Rect, model: &Model, theme: &Theme) {
    let Some(notice) = &model.notice else { return };
    let row = Rect::new(area.x, area.bottom().saturating_sub(2), area.width, 1);
    super::lay::fill(buf, row, theme.screen());
    let style = if notice.warning { theme.notice() } else { theme.accent() };
    put(buf, row.x + 1, row.y, row.width.saturating_sub(2), &notice.text, style);
}

/// An empty network says what to do next.
fn empty(buf: &mut Buffer, area: Area, model: &Model, session: &Session, theme: &Theme) {
    let key = if session.network.visit().closed { "app-visit-closed" } else { "ring-empty" };
    let lines = wrap(&model.texts.get(key), 46.min(area.w.saturating_sub(4)) as usize);
    let top = area.y + area.h / 2 + 3;
    for (row, line) in lines.iter().enumerate().take(area.h as usize / 2) {
        let x = area.x + area.w.saturating_sub(line.width() as u16) / 2;
        put(buf, x, top + row as u16, area.w, line, theme.text());
    }
}
