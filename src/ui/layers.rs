//! The quick line, questions, lines of text that are asked for, pages of text, and the page for the file.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lay::{field, fill, keys, put, window, wrap};
use super::lists::{Cursor, with_keys};
use super::ring::legend_line;
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::layer::{Ask, LineLayer, PageLayer, Question, Reading, ReadingOf};
use crate::app::update::{PROFILES, completions, namesake};
use crate::diagram::legend::Entry;
use crate::text::line::{self, Detail, NotTaken};

/// The quick line at the bottom: the line, and under it a chip for each detail that was read.
pub fn line(buf: &mut Buffer, area: Rect, model: &Model, layer: &LineLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let rows = Rect::new(area.x, area.bottom().saturating_sub(3), area.width, 3.min(area.height));
    fill(buf, rows, theme.window());
    let label = format!("{} ", texts.get("line-label"));
    let x = put(buf, rows.x + 1, rows.y, rows.width / 3, &label, theme.title());
    let cursor = field(buf, x, rows.y, (rows.width - 1).saturating_sub(x), &layer.field, false, theme);
    chips(buf, Rect::new(rows.x + 1, rows.y + 1, rows.width.saturating_sub(2), 1), model, layer, theme);
    let foot = Rect::new(rows.x + 1, rows.y + 2, rows.width.saturating_sub(2), 1);
    keys(buf, foot, Place::Line, texts, theme);
    Some(cursor)
}

fn chips(buf: &mut Buffer, area: Rect, model: &Model, layer: &LineLayer, theme: &Theme) {
    let texts = &model.texts;
    let typed = layer.field.text();
    if typed.trim().is_empty() {
        let hint = if layer.added == 0 {
            texts.get("line-hint")
        } else {
            texts.with("line-added", &[("n", layer.added.into())])
        };
        put(buf, area.x, area.y, area.width, &hint, theme.quiet());
        return;
    }
    let read = line::parse(typed);
    let mut x = area.x;
    let mut chip = |text: String, style| {
        let width = text.width() as u16;
        if x + width <= area.right() {
            x = put(buf, x, area.y, area.right() - x, &text, style) + 1;
        }
    };
    chip(format!("{}: {}", texts.get("person-name"), read.name), theme.text());
    // What the worker parks for later is not spelled out: the screen may be turned.
    for found in read.chips.iter().filter(|c| c.detail != Detail::Doubt) {
        let label = texts.get(found.detail.field().key());
        chip(format!("[{label}: {}]", found.detail.value(texts)), theme.accent());
    }
    for flag in &read.flags {
        let word = typed.get(flag.span.clone()).unwrap_or_default();
        let key = match flag.why {
            NotTaken::Twice(_) => "line-twice",
            NotTaken::NotUnderstood => "line-not-understood",
        };
        chip(format!("[{}]", texts.with(key, &[("word", word.into())])), theme.notice());
    }
    if namesake(model).is_some() {
        chip(texts.get("line-namesake"), theme.notice());
    }
    if let Some(next) = completions(model, typed).first() {
        chip(format!("Tab: {}", next.word), theme.quiet());
    }
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
    let size = (78.min(area.width), area.height.saturating_sub(2));
    let inner = with_keys(buf, area, size, &page.title, Place::Reading, model, theme);
    if page.what == ReadingOf::Legend {
        return legend(buf, inner, page, theme);
    }
    let lines: Vec<String> = page.lines.iter().flat_map(|l| wrap_kept(l, inner.width as usize)).collect();
    let most = lines.len().saturating_sub(inner.height as usize);
    let style = if page.what == ReadingOf::RecoveryCode { theme.accent() } else { theme.text() };
    for (row, line) in lines.iter().skip(page.scroll.min(most)).take(inner.height as usize).enumerate() {
        put(buf, inner.x, inner.y + row as u16, inner.width, line, style);
    }
    None
}

/// What the marks mean: the sign as the ring draws it, then its words; in two columns where there is room.
fn legend(buf: &mut Buffer, area: Rect, page: &Reading, theme: &Theme) -> Cursor {
    let entries: Vec<_> = Entry::all().into_iter().zip(&page.lines).collect();
    let column = if area.width >= 70 { area.width / 2 } else { area.width };
    let rows = area.height.max(1) as usize;
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

/// The page for the file: for whom, names, where to.
pub fn page(buf: &mut Buffer, area: Rect, model: &Model, page: &PageLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let title = texts.get("page-title");
    let inner = window(buf, area, (72, 18), &title, theme);
    let profile = PROFILES[page.profile];
    let names = page.names || profile == "client";
    let rows = [
        (texts.get("page-for"), texts.get(&format!("page-for-{profile}"))),
        (texts.get("page-names"), texts.get(if names { "form-yes" } else { "form-no" })),
        (texts.get("page-path"), String::new()),
    ];
    let mut cursor = None;
    for (at, (label, value)) in rows.iter().enumerate() {
        let y = inner.y + at as u16;
        let style = if at == page.at { theme.selected() } else { theme.text() };
        put(buf, inner.x, y, 20, label, theme.quiet());
        if at == 2 {
            let place = field(buf, inner.x + 22, y, inner.width.saturating_sub(22), &page.path, false, theme);
            cursor = (page.at == 2).then_some(place);
        } else {
            put(buf, inner.x + 22, y, inner.width.saturating_sub(22), value, style);
        }
    }
    let about = texts.get(&format!("page-about-{profile}"));
    let mut y = inner.y + 4;
    let safe = if profile == "client" { texts.get("page-safe-at-home") } else { String::new() };
    for line in wrap(&about, inner.width as usize).into_iter().chain(wrap(&safe, inner.width as usize)) {
        if y + 1 < inner.bottom() {
            put(buf, inner.x, y, inner.width, &line, theme.text());
        }
        y += 1;
    }
    let foot = Rect::new(inner.x, inner.bottom().saturating_sub(1), inner.width, 1);
    keys(buf, foot, Place::Page, texts, theme);
    cursor
}
