//! The page of measures: five parts, each with a picture, its number and one sentence, the rest folded under it; or every
//! figure. Where it is tight, fewer parts show their picture. Decides nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lay::put;
use super::lists::{Cursor, with_keys_of};
use super::page::Page;
use super::pictures::picture;
use super::stepping::side;
use super::theme::Theme;
use crate::app::keymap::Place;
use crate::app::layer::MeasuresLayer;
use crate::app::shown::{measure_lines, measure_parts, questions};
use crate::app::{Command, Model};
use crate::metrics;
use crate::steps::AskNext;
use crate::text::Texts;
use crate::words;
use crate::words::measures::{self as said, Line, Part};

/// The keys in the footer, the most needed first.
const KEYS: [Command; 5] = [Command::Down, Command::More, Command::EveryFigure, Command::References, Command::Back];

/// Draws the page in a window at the side, so that the ring shows who is meant.
pub fn draw(buf: &mut Buffer, model: &Model, layer: &MeasuresLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let (side, _) = side(model);
    let inner = with_keys_of(buf, side, &texts.get(key!("measures-title")), (Place::Measures, &KEYS), model, theme);
    let lines = measure_lines(model);
    if let (true, Some(line)) = (layer.explained, lines.get(layer.at)) {
        explanation(inner.width, model, line, theme).paged(buf, inner, layer.scroll, theme);
        return None;
    }
    if layer.every {
        figures(inner.width, &lines, layer.at, theme).scrolled(buf, inner, layer.at, theme);
        return None;
    }
    signs(buf, side, texts, theme);
    let parts = measure_parts(model);
    let laid = |form: Form| five(inner, &parts, layer, form, theme);
    let forms = [Form::Airy, Form::Tight, Form::Folded];
    let fits = forms.into_iter().map(laid).find(|page| page.height() <= inner.height);
    let mut page = fits.unwrap_or_else(|| laid(Form::Folded));
    still_to_ask(&mut page, inner, model, theme);
    page.scrolled(buf, inner, layer.at, theme);
    None
}

/// So many questions stand below the parts.
const MOST_ASKED: usize = 3;

/// How much room the parts take.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// With air between them.
    Airy,
    /// Without.
    Tight,
    /// Beside the one that is unfolded, the others are a line each.
    Folded,
}

/// What the signs of the pictures mean, in the frame above them.
fn signs(buf: &mut Buffer, side: Rect, texts: &Texts, theme: &Theme) {
    let text = format!(" {} ", texts.get(key!("measures-part-signs")));
    let wide = text.width() as u16;
    put(buf, side.right().saturating_sub(wide + 2), side.y, wide, &text, theme.quiet());
}

fn five(inner: Rect, parts: &[Part], layer: &MeasuresLayer, form: Form, theme: &Theme) -> Page {
    let mut page = Page::new(inner.width);
    let mut row = 0;
    for part in parts {
        let open = layer.unfolded == Some(part.dimension);
        if form != Form::Tight {
            page.item(row).gap();
        }
        page.item(row);
        let marked = layer.at == row;
        if form == Form::Folded && layer.unfolded.is_some() && !open {
            let from = page.height();
            page.row(head(part, false, theme).into_iter().chain([(" …".to_string(), theme.quiet())]));
            if marked {
                page.light(from, 0);
            }
        } else {
            beside_its_picture(&mut page, inner, part, (open, marked), theme);
        }
        row += 1;
        for line in part.rest.iter().filter(|_| open) {
            let from = page.height();
            let style = if line.open { theme.quiet() } else { theme.text() };
            page.item(row).point(if line.open { "  ·" } else { "  –" }, &line.text, style);
            if layer.at == row {
                page.light(from, 2);
            }
            row += 1;
        }
    }
    page
}

/// What could be asked next, as far as there is room below.
fn still_to_ask(page: &mut Page, inner: Rect, model: &Model, theme: &Theme) {
    let Some(session) = model.session() else { return };
    let asked = |ask: AskNext| words::steps::ask_both(&model.texts, session.address(), ask.fact);
    let mut ask = Page::new(inner.width);
    ask.text(&model.texts.get(key!("measures-part-ask")), theme.accent());
    questions(model).into_iter().filter_map(asked).take(MOST_ASKED).for_each(|question| {
        ask.point("?", &question, theme.text());
    });
    if ask.height() > 1 && page.height() + ask.height() + 2 <= inner.height {
        page.no_item().gap().append(ask);
    }
}

fn head(part: &Part, open: bool, theme: &Theme) -> Vec<(String, ratatui::style::Style)> {
    let sign = if open { "▾ " } else { "▸ " };
    let mut cells = vec![
        (sign.to_string(), theme.quiet()),
        (format!("{}  ", part.title), theme.accent()),
        (part.number.clone(), theme.title()),
    ];
    if !part.changed.is_empty() {
        cells.push((format!("  ⟳ {}", part.changed), theme.accent()));
    }
    cells
}

fn beside_its_picture(page: &mut Page, inner: Rect, part: &Part, (open, marked): (bool, bool), theme: &Theme) {
    let wide = if inner.width >= 72 { 22 } else { 18 };
    let high = if inner.height >= 30 { 6 } else { 3 };
    let mut text = Page::new(inner.width.saturating_sub(wide + 2));
    text.row(head(part, open, theme));
    if marked {
        text.light(0, 0);
    }
    text.text(&part.line.text, theme.text()).text(&part.open, theme.quiet());
    page.side_by_side(picture(&part.picture, (wide, high), theme), text, wide + 2);
}

fn figures(width: u16, lines: &[Line], marked: usize, theme: &Theme) -> Page {
    let mut page = Page::new(width);
    for (at, line) in lines.iter().enumerate() {
        let from = page.height();
        page.item(at).text(&line.text, theme.text());
        if at == marked {
            page.light(from, 0);
        }
    }
    page
}

fn explanation(width: u16, model: &Model, line: &Line, theme: &Theme) -> Page {
    let texts = &model.texts;
    let mut page = Page::new(width);
    page.text(&line.text, theme.title()).gap();
    if let Some(told) = said::explain(texts, line.key) {
        page.text(&told.meaning, theme.text());
        page.text(&texts.with(key!("measures-formula-is"), &[("formula", told.formula.into())]), theme.text());
        page.text(&told.notation, theme.quiet());
        page.text(&texts.with(key!("measures-source-is"), &[("source", told.source.into())]), theme.quiet());
        page.text(&told.limits, theme.quiet());
    }
    if let Some(session) = model.session() {
        let people = metrics::behind(session.seen(), line.key);
        let names: Vec<String> = people.iter().map(|id| session.name(*id)).collect();
        if !names.is_empty() {
            let told = texts.with(key!("measures-people-behind"), &[("names", names.join(", ").into())]);
            page.gap().text(&told, theme.accent());
        }
    }
    page
}
