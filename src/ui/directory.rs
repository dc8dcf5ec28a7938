//! The directory of resources: a window at the side with the entries, or one entry in full. Decides nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::lay::{lines, list, pages, put, wrap};
use super::lists::{Cursor, with_keys};
use super::stepping::side;
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::layer::DirectoryLayer;
use crate::app::session::Session;
use crate::app::shown::directory_entries;
use crate::domain::Address;
use crate::steps::is_stale;
use crate::words::directory as told;

/// Draws the directory.
pub fn draw(buf: &mut Buffer, model: &Model, layer: &DirectoryLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let (side, size) = side(model);
    let inner = with_keys(buf, side, size, &texts.get("directory-title"), Place::Directory, model, theme);
    let found = directory_entries(model);
    if let (true, Some(resource)) = (layer.opened, found.get(layer.at)) {
        let whole = told::whole(resource, texts, model.now.today).into_iter().enumerate();
        let styled: Vec<_> =
            whole.map(|(at, line)| (line, if at == 0 { theme.title() } else { theme.text() })).collect();
        pages(buf, inner, &styled, layer.scroll, theme);
        return None;
    }
    let narrowed = wrap(&narrowed(model, layer), inner.width as usize);
    for (row, line) in narrowed.iter().enumerate() {
        put(buf, inner.x, inner.y + row as u16, inner.width, line, theme.quiet());
    }
    let top = narrowed.len() as u16 + 1;
    let below = Rect::new(inner.x, inner.y + top, inner.width, inner.height.saturating_sub(top));
    if found.is_empty() {
        lines(buf, below, theme, &[(texts.get("directory-none"), theme.quiet())]);
    }
    list(buf, below, theme, (found.len(), layer.at), |buf, at, x, y, w, marked| {
        let resource = found[at];
        let style = if marked { theme.selected() } else { theme.text() };
        let old = resource.verified_on.is_some() && is_stale(resource.verified_on, model.now.today);
        let of = resource.source_of.map_or_else(|| "–".to_string(), |of| format!("({})", of.year()));
        let day = resource.verified_on.map_or(of, |d| texts.date(d));
        let name_width = w.saturating_sub(16);
        put(buf, x, y, name_width, resource.called(texts.language()), style);
        put(buf, x + name_width + 1, y, 12, &day, theme.quiet());
        put(buf, x + name_width + 14, y, 2, if old { "⌛" } else { " " }, theme.notice());
    });
    None
}

/// What the list is narrowed to, and what the days and the mark mean, in one line.
fn narrowed(model: &Model, layer: &DirectoryLayer) -> String {
    let texts = &model.texts;
    let mut parts = Vec::new();
    if layer.retired {
        parts.push(texts.get("directory-only-retired"));
    } else {
        if let Some(rule) = layer.rule.as_deref().filter(|_| layer.for_step) {
            let address = model.session().map_or(Address::Formal, Session::address);
            let title = crate::steps::title(&model.catalogue, rule, texts.to(address));
            parts.push(texts.with("directory-for-step", &[("step", title.into())]));
        }
        let own = model.session().is_some() && !layer.everywhere && layer.region.is_none();
        parts.extend(own.then(|| texts.get("directory-for-client")));
        parts.extend((!layer.words.is_empty()).then(|| texts.with("quoted", &[("words", layer.words.clone().into())])));
        parts.extend(layer.region.map(|region| told::region(region, texts)));
        parts.extend(layer.language.map(|language| texts.name(language)));
        parts.extend(
            layer.on_screen.map(|on| texts.get(if on { "directory-digital" } else { "directory-not-digital" })),
        );
    }
    if parts.is_empty() {
        parts.push(texts.get("directory-all"));
    }
    format!("{} ({})", parts.join(" · "), texts.get("directory-old"))
}
