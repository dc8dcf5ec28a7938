//! The directory of resources: a window at the side with the entries, or one entry in full. Decides nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::columns::{headed, heading};
use super::lay::{lines, put, wrap};
use super::lists::{Cursor, with_keys};
use super::page::{Cell, Page};
use super::stepping::side;
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::layer::DirectoryLayer;
use crate::app::session::Session;
use crate::app::shown::directory_entries;
use crate::domain::Address;
use crate::steps::{Resource, is_stale};
use crate::words::directory as told;

/// Draws the directory.
pub fn draw(buf: &mut Buffer, model: &Model, layer: &DirectoryLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let (side, size) = side(model);
    let inner = with_keys(buf, side, size, &texts.get(key!("directory-title")), Place::Directory, model, theme);
    let found = directory_entries(model);
    if let (true, Some(resource)) = (layer.opened, found.get(layer.at)) {
        whole(inner.width, model, resource, theme).paged(buf, inner, layer.scroll, theme);
        return None;
    }
    let narrowed = wrap(&narrowed(model, layer), inner.width as usize);
    for (row, line) in narrowed.iter().enumerate() {
        put(buf, inner.x, inner.y + row as u16, inner.width, line, theme.quiet());
    }
    let top = narrowed.len() as u16 + 1;
    let below = Rect::new(inner.x, inner.y + top, inner.width, inner.height.saturating_sub(top));
    if found.is_empty() {
        lines(buf, below, theme, &[(texts.get(key!("directory-none")), theme.quiet())]);
    }
    let narrow = below.width < WIDE;
    let rows: Vec<_> = found.iter().map(|resource| row(model, resource, narrow, theme)).collect();
    let heads = [Some(key!("head-name")), Some(key!("head-contact")), Some(key!("head-checked")), None]
        .map(|key| heading(texts, key));
    if !found.is_empty() {
        headed(buf, below, theme, (layer.at, 0), &heads, &rows);
    }
    None
}

/// From so many cells on there is room for how to reach them.
const WIDE: u16 = 72;

/// An entry in a row: what it is called, how to reach it, when it was looked at, and whether that is long ago.
fn row(model: &Model, resource: &Resource, narrow: bool, theme: &Theme) -> Vec<Cell> {
    let texts = &model.texts;
    let old = resource.verified_on.is_some() && is_stale(resource.verified_on, model.now.today);
    let of = resource.source_of.map_or_else(|| "–".to_string(), |of| format!("({})", of.year()));
    let day = resource.verified_on.map_or(of, |day| texts.date(day));
    let contact = match resource.phone.as_str() {
        _ if narrow => "",
        "" => &resource.site,
        phone => phone,
    };
    vec![
        (resource.called(texts.language()).to_string(), theme.text()),
        (contact.to_string(), theme.quiet()),
        (day, theme.quiet()),
        (if old { "⌛" } else { "" }.to_string(), theme.notice()),
    ]
}

/// What is written in an entry, each part with what it is called beside it.
pub(super) fn whole(width: u16, model: &Model, resource: &Resource, theme: &Theme) -> Page {
    let texts = &model.texts;
    let mut page = Page::new(width);
    page.text(resource.called(texts.language()), theme.title());
    page.text(&told::checked(resource, texts, model.now.today), theme.quiet());
    for line in told::of_the_map(resource, texts) {
        page.text(&line, theme.text());
    }
    page.gap();
    let parts = told::parts(resource, texts);
    let column = parts.iter().map(|(label, _)| label.width() as u16 + 2).max().unwrap_or_default();
    for (label, said) in parts {
        let mut body = Page::new(width.saturating_sub(column));
        body.text(&said, theme.text());
        page.part((&label, column), body, theme);
    }
    page
}

/// What the list is narrowed to, and what the days and the mark mean, in one line.
fn narrowed(model: &Model, layer: &DirectoryLayer) -> String {
    let texts = &model.texts;
    let mut parts = Vec::new();
    if layer.retired {
        parts.push(texts.get(key!("directory-only-retired")));
    } else {
        if let Some(rule) = layer.rule.as_deref().filter(|_| layer.for_step) {
            let address = model.session().map_or(Address::Formal, Session::address);
            let title = crate::steps::title(&model.catalogue, rule, texts.to(address));
            parts.push(texts.with(key!("directory-for-step"), &[("step", title.into())]));
        }
        let own = model.session().is_some() && !layer.everywhere && layer.region.is_none();
        parts.extend(own.then(|| texts.get(key!("directory-for-client"))));
        parts.extend(
            (!layer.words.is_empty()).then(|| texts.with(key!("quoted"), &[("words", layer.words.clone().into())])),
        );
        parts.extend(layer.region.map(|region| told::region(region, texts)));
        parts.extend(layer.language.map(|language| texts.name(language)));
        parts.extend(
            layer
                .on_screen
                .map(|on| texts.get(if on { key!("directory-digital") } else { key!("directory-not-digital") })),
        );
    }
    if parts.is_empty() {
        parts.push(texts.get(key!("directory-all")));
    }
    format!("{} ({})", parts.join(" · "), texts.get(key!("directory-old")))
}
