//! The quick line, questions, lines of text that are asked for, and pages of text.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::helping;
use super::lay::{field, fill, goes_on, keys, put, wrap};
use super::lists::{Cursor, with_keys};
use super::ring::legend_line;
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::layer::{Ask, LineLayer, Question, Reading, ReadingOf};
use crate::app::shown::{LineMeant, completions, line_meant, line_said};
use crate::diagram::legend::Entry;
use crate::domain::PersonId;
use crate::text::line::{Detail, Field, NotTaken};

/// The rows of the quick line.
pub const LINE_ROWS: u16 = 2;

/// The quick line at the bottom: the line, and under it a chip for each detail that was read.
pub fn line(buf: &mut Buffer, area: Rect, model: &Model, layer: &LineLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let high = LINE_ROWS.min(area.height);
    let rows = Rect::new(area.x, area.bottom() - high, area.width, high);
    fill(buf, rows, theme.window());
    let label = format!("{} ", texts.get(key!("line-label")));
    let x = put(buf, rows.x + 1, rows.y, rows.width / 3, &label, theme.title());
    let cursor = field(buf, x, rows.y, (rows.width - 1).saturating_sub(x), &layer.field, false, theme);
    let under = Rect::new(rows.x + 1, rows.y + 1, rows.width.saturating_sub(2), 1);
    if layer.field.text().trim().is_empty() {
        let hint = if layer.added == 0 {
            texts.get(key!("line-hint"))
        } else {
            texts.with(key!("line-added"), &[("n", layer.added.into())])
        };
        let end = put(buf, under.x, under.y, under.width, &hint, theme.quiet()) + 2;
        keys(buf, Rect::new(end, under.y, under.right().saturating_sub(end), 1), Place::Line, texts, theme);
    } else {
        match line_meant(model, PersonId(uuid::Uuid::max())) {
            Some(LineMeant::Knows(who, whom)) => known(buf, under, model, (who, &whom), theme),
            Some(LineMeant::Nobody(name)) => {
                let text = model.texts.with(key!("line-knows-nobody"), &[("name", name.into())]);
                put(buf, under.x, under.y, under.width, &text, theme.notice());
            }
            meant => chips(buf, under, model, (layer.field.text(), matches!(meant, Some(LineMeant::There(_)))), theme),
        }
    }
    Some(cursor)
}

/// What was read, the warnings first; without the labels where they do not fit.
fn chips(buf: &mut Buffer, area: Rect, model: &Model, (typed, is_there): (&str, bool), theme: &Theme) {
    let texts = &model.texts;
    let read = line_said(model).unwrap_or_default();
    let mut chips = vec![(
        format!("[{}]", texts.pair(&texts.get(key!("line-name")), &read.name)),
        format!("[{}]", read.name),
        theme.title(),
    )];
    let alone = |text: String, style| (text.clone(), text, style);
    for flag in &read.flags {
        let word = typed.get(flag.span.clone()).unwrap_or_default();
        let key = match flag.why {
            NotTaken::Twice(_) => key!("line-twice"),
            NotTaken::NotUnderstood => key!("line-not-understood"),
        };
        chips.push(alone(format!("[{}]", texts.with(key, &[("word", word.into())])), theme.notice()));
    }
    if is_there {
        chips.push(alone(texts.get(key!("line-namesake")), theme.notice()));
    }
    if let Some((words, _)) = &read.note {
        chips.push(alone(format!("[{}]", texts.with(key!("line-note"), &[("words", words.into())])), theme.notice()));
    }
    // What the worker parks for later is not spelled out: the screen may be turned.
    for detail in read.chips.iter().map(|c| c.detail).filter(|d| *d != Detail::Doubt) {
        let (label, value) = (texts.get(detail.field().key()), detail.value(texts));
        let short = if detail.field() == Field::Given { format!("[>{value}]") } else { format!("[{value}]") };
        chips.push((format!("[{}]", texts.pair(&label, &value)), short, theme.accent()));
    }
    if let Some(next) = completions(model, typed).first() {
        chips.push(alone(format!("Tab: {}", next.word), theme.quiet()));
    }
    let whole: usize = chips.iter().map(|(long, _, _)| long.width() + 1).sum();
    let mut x = area.x;
    for (long, short, style) in chips {
        let text = if whole > usize::from(area.width) + 1 { short } else { long };
        x = put(buf, x, area.y, area.right().saturating_sub(x), &text, style) + 1;
    }
}

/// Who is said to know whom.
fn known(buf: &mut Buffer, area: Rect, model: &Model, (who, whom): (PersonId, &[PersonId]), theme: &Theme) {
    let Some(session) = model.session() else { return };
    let names: Vec<String> = whom.iter().map(|id| session.name(*id)).collect();
    let with = [("name", session.name(who).into()), ("names", names.join(", ").into())];
    put(buf, area.x, area.y, area.width, &model.texts.with(key!("line-knows"), &with), theme.accent());
}

/// A question with yes and no.
pub fn question(buf: &mut Buffer, area: Rect, model: &Model, question: &Question, theme: &Theme) -> Cursor {
    let width = 60.min(area.width);
    let lines = wrap(&question.text, width.saturating_sub(4) as usize);
    let inner = with_keys(buf, area, (width, lines.len() as u16 + 4), "", Place::Question, model, theme);
    for (row, line) in lines.iter().enumerate().take(inner.height as usize) {
        put(buf, inner.x, inner.y + row as u16, inner.width, line, theme.text());
    }
    None
}

/// A line of text that is asked for.
pub fn ask(buf: &mut Buffer, area: Rect, model: &Model, ask: &Ask, theme: &Theme) -> Cursor {
    let width = 66.min(area.width);
    let lines = wrap(&ask.text, width.saturating_sub(4) as usize);
    let inner = with_keys(buf, area, (width, lines.len() as u16 + 6), "", Place::Line, model, theme);
    for (row, line) in lines.iter().enumerate().take(inner.height.saturating_sub(2) as usize) {
        put(buf, inner.x, inner.y + row as u16, inner.width, line, theme.text());
    }
    let y = inner.bottom().saturating_sub(1);
    Some(field(buf, inner.x, y, inner.width, &ask.field, ask.goes_to.is_secret(), theme))
}

/// A page of text.
pub fn reading(buf: &mut Buffer, area: Rect, model: &Model, page: &Reading, theme: &Theme) -> Cursor {
    let most = if page.what == ReadingOf::Help { helping::MOST } else { 78 };
    let size = (most.min(area.width), area.height.saturating_sub(2));
    let inner = with_keys(buf, area, size, &page.title, Place::Reading, model, theme);
    if page.what == ReadingOf::Legend {
        return legend(buf, inner, page, theme);
    }
    if page.what == ReadingOf::Help {
        return helping::keys(buf, inner, page, theme);
    }
    let quiet = |at| page.quiet.binary_search(&at).is_ok();
    let wrapped =
        |(at, line): (usize, &String)| wrap_kept(line, inner.width as usize).into_iter().map(move |l| (at, l));
    let lines: Vec<(usize, String)> = page.lines.iter().enumerate().flat_map(wrapped).collect();
    let most = lines.len().saturating_sub(inner.height as usize);
    let style = if page.what == ReadingOf::RecoveryCode { theme.accent() } else { theme.text() };
    // Scrolled by lines as they were before they were wrapped: those are what the model can count.
    let first = lines.iter().position(|(at, _)| *at >= page.scroll).unwrap_or(most).min(most);
    for (row, (at, line)) in lines.iter().skip(first).take(inner.height as usize).enumerate() {
        let style = if quiet(*at) { theme.quiet() } else { style };
        put(buf, inner.x, inner.y + row as u16, inner.width, line, style);
    }
    goes_on(buf, inner, theme, first > 0, first < most);
    None
}

/// What the marks mean: the sign as the ring draws it, then its words; in two columns where there is room.
fn legend(buf: &mut Buffer, area: Rect, page: &Reading, theme: &Theme) -> Cursor {
    let entries: Vec<_> = Entry::all().into_iter().zip(&page.lines).collect();
    let column = if area.width >= 70 { area.width / 2 } else { area.width };
    let rows = area.height.max(1) as usize;
    let room = rows * usize::from(area.width / column.max(1));
    goes_on(buf, area, theme, page.scroll > 0, page.scroll + room < page.lines.len());
    for (at, (entry, words)) in entries.into_iter().skip(page.scroll).enumerate() {
        let (x, y) = (area.x + column * (at / rows) as u16, area.y + (at % rows) as u16);
        if x + column <= area.right() {
            buf.set_line(x, y, &legend_line(entry, words.clone(), theme), column.saturating_sub(1));
        }
    }
    None
}

/// Lines that fit stay as they are (tables of keys); longer ones are wrapped.
fn wrap_kept(line: &str, width: usize) -> Vec<String> {
    if line.width() <= width { vec![line.to_string()] } else { wrap(line, width) }
}
