//! A client's screen: the head line, the ring, the panel, the foot. The turned screen is the ring alone.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lay::{keys, put, rect, wrap};
use super::ring::{self, GroundCache};
use super::theme::Theme;
use super::{comparing, panel};
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::layer::Layer;
use crate::app::panes::Area;
use crate::app::session::Session;
use crate::diagram::Sight;

/// Draws the screen of the open client.
pub fn draw(buf: &mut Buffer, model: &Model, session: &Session, theme: &Theme, cache: &mut GroundCache) {
    let parts = model.panes();
    let comparing = model.layers.iter().find_map(|l| if let Layer::Compare(c) = l { Some(c) } else { None });
    if let Some(compare) = comparing.filter(|_| !session.turned) {
        head(buf, parts.head, model, session, theme);
        comparing::rings(buf, model, compare, theme, cache);
        return;
    }
    if let Some(scene) = session.scene(model.now.since_start, model.texts.language()) {
        ring::paint(&scene, rect(parts.ring), buf, theme, cache);
    }
    if session.seen().people().len() == 0 && session.ghost().is_none() {
        empty(buf, parts.ring, model, session, theme);
    }
    if !session.turned {
        head(buf, parts.head, model, session, theme);
        if parts.panel.w > 0 {
            panel::draw(buf, rect(parts.panel), model, session, theme);
        }
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
        put(buf, area.x + 1, area.y, area.w.saturating_sub(2), &texts.get(key!("worker-bar")), theme.bar());
        return;
    }
    let visit = session.seen().visit();
    let name = session.client_name();
    let kind = visit.kind.map(|k| format!(" · {}", texts.name(k))).unwrap_or_default();
    let state =
        if visit.closed { texts.get(key!("visits-state-closed")) } else { texts.get(key!("visits-state-open")) };
    let x = put(buf, area.x + 1, area.y, area.w.saturating_sub(2), &name, theme.title());
    let present = session.others.map_or_else(String::new, |others| {
        format!(" · {}", texts.with(key!("visits-present"), &[("who", texts.name(others).into())]))
    });
    // Who else is in the room stands there before what kind of visit it is.
    let date = texts.date(visit.date);
    let forms = [format!("  {date}{kind} · {state}"), format!("  {date} · {state}"), format!("  {date}")];
    // That nothing is kept is said whatever else there is to say.
    let kept = if model.demo { texts.get(key!("app-demo")).width() + 3 } else { 0 };
    let room = usize::from(area.w.saturating_sub(x + 1)).saturating_sub(kept);
    let about = forms.iter().find(|about| about.width() + present.width() <= room).unwrap_or(&forms[2]);
    let x = put(buf, x, area.y, area.w.saturating_sub(x + 1), about, theme.quiet());
    let x = put(buf, x, area.y, area.w.saturating_sub(x + 1), &present, theme.notice());
    let right = if model.demo {
        texts.get(key!("app-demo"))
    } else {
        texts.get(if model.unsaved { key!("app-not-saved") } else { key!("app-saved") })
    };
    let compares = model.layers.iter().any(|l| matches!(l, Layer::Compare(_)));
    let layer = texts.get(if compares { Sight::Changes.key() } else { session.sight_key() });
    let veil = if session.veil { format!("{} · ", texts.get(key!("app-veil-short"))) } else { String::new() };
    // Whether it is saved and the veil stand there before the layer does.
    let fits = |text: &String| x + text.width() as u16 + 3 < area.w;
    let right = [format!("{layer} · {veil}{right}"), format!("{veil}{right}")].into_iter().find(fits);
    if let Some(right) = right {
        let width = right.width() as u16;
        put(buf, area.w - width - 1, area.y, width, &right, theme.quiet());
    }
}

/// The keys of the ring; what the status line says takes their place until the next key.
fn foot(buf: &mut Buffer, area: Area, model: &Model, theme: &Theme) {
    if !model.layers.is_empty() {
        return;
    }
    let row = Rect::new(area.x + 1, area.y, area.w.saturating_sub(2), 1.min(area.h));
    keys(buf, row, Place::Ring, &model.texts, theme);
    notice(buf, rect(area), model, theme);
}

/// What the status line says, on as many rows as it needs, the last one being the last of `row`.
pub fn notice(buf: &mut Buffer, row: Rect, model: &Model, theme: &Theme) {
    let Some(notice) = &model.notice else { return };
    let style = if notice.warning { theme.notice() } else { theme.accent() };
    let lines = wrap(&notice.text, row.width.saturating_sub(2) as usize);
    let rows = (lines.len() as u16).min(row.bottom());
    let top = row.bottom() - rows;
    super::lay::fill(buf, Rect::new(row.x, top, row.width, rows), theme.screen());
    for (y, line) in (top..).zip(lines.iter().take(rows as usize)) {
        put(buf, row.x + 1, y, row.width.saturating_sub(2), line, style);
    }
}

/// An empty network says what to do next.
fn empty(buf: &mut Buffer, area: Area, model: &Model, session: &Session, theme: &Theme) {
    let key = if session.seen().visit().closed { key!("app-visit-closed") } else { key!("ring-empty") };
    let lines = wrap(&model.texts.get(key), 46.min(area.w.saturating_sub(4)) as usize);
    let top = area.y + area.h / 2 + 3;
    for (row, line) in lines.iter().enumerate().take(area.h as usize / 2) {
        let x = area.x + area.w.saturating_sub(line.width() as u16) / 2;
        put(buf, x, top + row as u16, area.w, line, theme.text());
    }
}
