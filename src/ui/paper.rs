//! The page for the file: what is chosen, and what would be on it and what not, before anything is written.

use crate::seen::PageFor;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use super::lay::{field, put, scrolled, wrap};
use super::lists::{Cursor, with_keys};
use super::theme::Theme;
use super::working;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::paper::{PageLayer, Row};
use crate::app::session::Session;
use crate::domain::MessageKey;

/// Draws the page that is being chosen.
pub fn page(buf: &mut Buffer, area: Rect, model: &Model, page: &PageLayer, theme: &Theme) -> Cursor {
    let session = model.session()?;
    let texts = &model.texts;
    working::alone(buf, area, model, theme);
    let area = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let size = (84, area.height.saturating_sub(1));
    let inner = with_keys(buf, area, size, &texts.get(key!("page-title")), Place::Page, model, theme);
    let rows = page.rows();
    let widest = rows.iter().map(|row| texts.get(key(*row)).width() as u16 + 2).max().unwrap_or_default();
    let label = widest.min(inner.width / 2);
    let mut cursor = None;
    for (y, (at, row)) in (inner.y..inner.bottom()).zip(rows.iter().enumerate()) {
        let style = if at == page.at { theme.selected() } else { theme.text() };
        let (x, width) = (inner.x + label, inner.width.saturating_sub(label));
        put(buf, inner.x, y, label - 1, &texts.get(key(*row)), theme.quiet());
        if *row == Row::Path {
            let place = field(buf, x, y, width, &page.path, false, theme);
            cursor = (at == page.at).then_some(place);
        } else {
            put(buf, x, y, width, &value(model, session, page, *row), style);
        }
    }
    let top = inner.y + rows.len() as u16 + 1;
    let below = Rect::new(inner.x, top, inner.width, inner.bottom().saturating_sub(top));
    let mut lines: Vec<(Vec<String>, Style)> =
        about(model, page, theme).iter().map(|(text, style)| (wrap(text, below.width as usize), *style)).collect();
    // Where it is tight, every word goes before the blank lines.
    if lines.iter().map(|(wrapped, _)| wrapped.len()).sum::<usize>() > below.height as usize {
        lines.retain(|(wrapped, _)| wrapped.iter().any(|line| !line.is_empty()));
    }
    scrolled(buf, below, theme, &lines, 0);
    cursor
}

fn key(row: Row) -> MessageKey {
    match row {
        Row::For => key!("page-for"),
        Row::Names => key!("page-names"),
        Row::SameHome => key!("page-same-home"),
        Row::Practical => key!("page-practical"),
        Row::Qualities => key!("page-qualities"),
        Row::Large => key!("page-large"),
        Row::Code => key!("page-code"),
        Row::Language => key!("page-language"),
        Row::Compare => key!("page-compare"),
        Row::Path => key!("page-path"),
    }
}

fn value(model: &Model, session: &Session, page: &PageLayer, row: Row) -> String {
    let texts = &model.texts;
    let yes_no = |yes: bool| texts.get(if yes { key!("form-yes") } else { key!("form-no") });
    match row {
        Row::For => texts.name(page.order.profile),
        Row::Names => yes_no(page.order.choices.names),
        Row::SameHome => yes_no(page.order.choices.same_home),
        Row::Practical => yes_no(page.order.choices.practical),
        Row::Qualities => yes_no(page.order.choices.qualities),
        Row::Large => yes_no(page.order.choices.large),
        Row::Code => yes_no(page.order.choices.code),
        Row::Language => texts.name(page.language(session.seen().client())),
        Row::Compare => {
            let chosen = session.visits.iter().find(|v| Some(v.id) == page.order.compare);
            chosen.map_or_else(|| texts.get(key!("page-compare-none")), |v| texts.date(v.date))
        }
        Row::Path => String::new(),
    }
}

/// What to think of first, what is on the page and what is not; of a ring to fill by hand, what it is.
fn about(model: &Model, page: &PageLayer, theme: &Theme) -> Vec<(String, Style)> {
    let texts = &model.texts;
    let about = (texts.get(key!("page-about-{}", PageFor, page.order.profile)), theme.quiet());
    let Some(told) = &page.preview else { return vec![about] };
    let gap = || (String::new(), theme.text());
    let list =
        |key: MessageKey, lines: &[String]| (texts.with(key, &[("list", lines.join(" · ").into())]), theme.text());
    let undecided = told.undecided.then(|| texts.get(key!("report-undecided")));
    let first = undecided.iter().chain(&told.first);
    let mut all: Vec<(String, Style)> = first.map(|line| (line.clone(), theme.notice())).collect();
    all.extend((!all.is_empty()).then(gap));
    all.push(list(key!("page-holds"), &told.holds));
    all.extend([gap(), list(key!("page-leaves-out"), &told.leaves_out), gap(), about]);
    all
}
