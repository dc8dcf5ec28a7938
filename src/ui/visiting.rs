//! The visits in a window: one row each, oldest first, in columns. Decides nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::columns::{headed, heading};
use super::lay::put;
use super::lists::{Cursor, with_keys};
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::shown::not_discussed;
use crate::domain::Visit;

/// The visits, and what can still be asked or done at the one on the screen.
pub fn visits(buf: &mut Buffer, area: Rect, model: &Model, at: usize, theme: &Theme) -> Cursor {
    let session = model.session()?;
    let texts = &model.texts;
    let here = session.seen().visit();
    let open = not_discussed(session.seen()).len();
    let mut hints = Vec::new();
    hints.extend((!here.closed && here.others.is_none()).then(|| texts.get(key!("visits-others-not-asked"))));
    hints.extend((open > 0).then(|| texts.with(key!("visits-not-discussed"), &[("n", open.into())])));
    let rows = session.visits.len() as u16 + hints.len() as u16 + 7;
    let inner = with_keys(buf, area, (76, rows.max(9)), &texts.get(key!("visits-title")), Place::Visits, model, theme);
    let below = hints.len() as u16 + u16::from(!hints.is_empty());
    let above = Rect::new(inner.x, inner.y, inner.width, inner.height.saturating_sub(below));
    let row = |visit: &Visit| {
        let state = texts.get(if visit.closed { key!("visits-state-closed") } else { key!("visits-state-open") });
        let style = if visit.closed { theme.quiet() } else { theme.text() };
        vec![
            (if visit.id == here.id { "▸" } else { " " }.to_string(), theme.accent()),
            (format!("{:>2}", visit.number), theme.quiet()),
            (texts.date(visit.date), theme.text()),
            (state, style),
            (visit.kind.map(|kind| texts.name(kind)).unwrap_or_default(), theme.text()),
            (visit.others.map(|others| texts.name(others)).unwrap_or_default(), theme.text()),
        ]
    };
    let rows: Vec<_> = session.visits.iter().map(row).collect();
    let heads = [key!("head-number"), key!("head-day"), key!("head-state"), key!("head-kind"), key!("head-others")];
    let heads = [&[None][..], &heads.map(Some)].concat();
    let heads: Vec<String> = heads.into_iter().map(|key| heading(texts, key)).collect();
    headed(buf, above, theme, (at, 5), &heads, &rows);
    for (y, hint) in (inner.bottom().saturating_sub(hints.len() as u16)..).zip(&hints) {
        put(buf, inner.x, y, inner.width, hint, theme.notice());
    }
    None
}
