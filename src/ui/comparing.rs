//! Two visits compared: both rings side by side, or one laid over the other, and what is told of them beside it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::columns::tabs;
use super::lay::{put, rect};
use super::lists::{Cursor, with_keys_of};
use super::page::{Page, before_and_after};
use super::points::chart;
use super::ring::{self, GroundCache};
use super::theme::Theme;
use crate::app::comparing::{CompareLayer, Told};
use crate::app::keymap::Place;
use crate::app::panes::{Area, compare_panes};
use crate::app::shown::{Change, Is, marked, shown_changes};
use crate::app::{Command, Model};

/// The rings: the earlier visit left and the later one right where there is room, else what changed laid over the later.
pub fn rings(buf: &mut Buffer, model: &Model, layer: &CompareLayer, theme: &Theme, cache: &mut GroundCache) {
    let panes = compare_panes(model.size);
    let lit = marked(model);
    let titles = titles(model, layer);
    let mut paint = |scene: Option<crate::diagram::Scene>, area: Area, title: &str| {
        if let Some(scene) = scene {
            ring::paint(&scene, rect(area), buf, theme, cache);
        }
        if panes.both {
            put(buf, area.x + 2, area.y - 1, area.w.saturating_sub(2), title, theme.title());
        }
    };
    if panes.both {
        paint(layer.scene_before(&lit), panes.rings[0], &titles.0);
    }
    paint(layer.scene_after(&lit), panes.rings[1], &titles.1);
}

fn titles(model: &Model, layer: &CompareLayer) -> (String, String) {
    let texts = &model.texts;
    let before = texts.date(layer.before().visit().date);
    let after =
        if layer.is_wish() { texts.get(key!("compare-as-wished")) } else { texts.date(layer.after().visit().date) };
    (before, after)
}

/// The keys in the footer, the most needed first.
const KEYS: [Command; 5] =
    [Command::ToldNext, Command::More, Command::EarlierVisit, Command::LaterVisit, Command::Back];

/// What is told, in a window at the right.
pub fn told(buf: &mut Buffer, model: &Model, layer: &CompareLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let side = rect(compare_panes(model.size).told);
    let (before, after) = titles(model, layer);
    let title = format!("{before} → {after}");
    let inner = with_keys_of(buf, side, &title, (Place::Compare, &KEYS), model, theme);
    slider(buf, inner, model, layer, theme);
    let pages = [
        (Told::Sentences, key!("compare-tab-changes")),
        (Told::Measures, key!("compare-tab-measures")),
        (Told::OverTime, key!("compare-tab-over-time")),
    ];
    let named = pages.map(|(told, key)| (texts.get(key), told == layer.told));
    tabs(buf, Rect::new(inner.x, inner.y + 1, inner.width, 1), theme, &named);
    let below = Rect::new(inner.x, inner.y + 3, inner.width, inner.height.saturating_sub(3));
    match layer.told {
        Told::Sentences => sentences(buf, below, &shown_changes(model), layer.at, theme),
        Told::Measures => measures(buf, below, &shown_changes(model), layer.at, theme),
        Told::OverTime => chart(buf, below, model, layer, theme),
    }
    None
}

/// Headings, open or closed, and what stands under those that are open.
fn sentences(buf: &mut Buffer, area: Rect, changes: &[Change], marked: usize, theme: &Theme) {
    let mut page = Page::new(area.width);
    for (at, change) in changes.iter().enumerate() {
        page.item(at);
        if !matches!(change.is, Is::Sentence) && at > 0 {
            // What is closed stands close together.
            let follows_closed = matches!(changes[at - 1].is, Is::Heading { open: false });
            let closed = follows_closed && matches!(change.is, Is::Heading { open: false });
            if !closed && area.height >= AIRY {
                page.no_item().gap().item(at);
            }
        }
        let from = page.height();
        match change.is {
            Is::Heading { open } => page.point(if open { "▾" } else { "▸" }, &change.text, theme.accent()),
            Is::Caution => page.text(&change.text, theme.quiet()),
            _ => page.point(" ", &change.text, theme.text()),
        };
        if at == marked {
            page.light(from, 0);
        }
    }
    page.scrolled(buf, area, marked, theme);
}

/// A table of what was and what is; what the marked row rests on stands below.
fn measures(buf: &mut Buffer, area: Rect, changes: &[Change], marked: usize, theme: &Theme) {
    let mut foot = Page::new(area.width);
    // Of the marked row, or why what stands apart does.
    let apart = changes.iter().find(|change| matches!(change.is, Is::Measure { apart: true, .. }));
    match changes.get(marked).filter(|change| has_note(change)).or(apart).map(|change| &change.is) {
        Some(Is::Measure { note, apart: true, .. }) => foot.point("◌", note, theme.quiet()),
        Some(Is::Measure { note, .. }) => foot.text(note, theme.quiet()),
        _ => &mut foot,
    };
    let rows = changes.iter().filter_map(|change| match &change.is {
        Is::Measure { values, apart, .. } => Some((&*change.text, &**values, *apart)),
        _ => None,
    });
    let rows = before_and_after(rows, theme);
    let mut page = Page::new(area.width);
    page.table_of_items(&rows, marked);
    for (at, caution) in changes.iter().enumerate().skip(rows.len()) {
        page.no_item().gap();
        let from = page.height();
        page.item(at).text(&caution.text, theme.quiet());
        if at == marked {
            page.light(from, 0);
        }
    }
    let high = NOTE.min(area.height / 3);
    page.scrolled(buf, Rect { height: area.height - high, ..area }, marked, theme);
    let below = Rect::new(area.x, area.bottom() - high + 1, area.width, high.saturating_sub(1));
    foot.draw(buf, below, theme);
}

fn has_note(change: &Change) -> bool {
    matches!(&change.is, Is::Measure { note, .. } if !note.is_empty())
}

/// With so many rows there is air between what stands under the headings.
const AIRY: u16 = 24;
/// Rows for what a measure rests on, with air above.
const NOTE: u16 = 3;

/// All visits in their order and the wishes, the two that are compared marked; the arrows go along it.
fn slider(buf: &mut Buffer, area: Rect, model: &Model, layer: &CompareLayer, theme: &Theme) {
    let chosen = layer.chosen();
    let visits = layer.visits().iter().enumerate().map(|(at, v)| (v.visit().number.to_string(), chosen.contains(&at)));
    let wishes = layer.has_wishes().then(|| (model.texts.get(key!("compare-stop-wishes")), layer.is_wish()));
    let stops: Vec<(String, bool)> = visits.chain(wishes).collect();
    let shown = |(text, on): &(String, bool)| if *on { format!("[{text}]") } else { format!(" {text} ") };
    // Of many visits, those from the earlier of the two on.
    let wide = |stops: &[(String, bool)]| stops.iter().map(|s| shown(s).width() + 1).sum::<usize>() + 4;
    let first_on = stops.iter().position(|(_, on)| *on).unwrap_or(0);
    let first = (0..=first_on).find(|at| wide(&stops[*at..]) <= area.width as usize).unwrap_or(first_on);
    let mut x = put(buf, area.x, area.y, area.width, if first == 0 { "← " } else { "…─" }, theme.quiet());
    for (at, stop) in stops.iter().enumerate().skip(first) {
        if at > first {
            x = put(buf, x, area.y, area.right().saturating_sub(x), "─", theme.quiet());
        }
        let style = if stop.1 { theme.title() } else { theme.quiet() };
        x = put(buf, x, area.y, area.right().saturating_sub(x), &shown(stop), style);
    }
    put(buf, x, area.y, area.right().saturating_sub(x), " →", theme.quiet());
}
