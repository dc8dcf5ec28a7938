//! Two visits compared: both rings side by side, or one laid over the other, and what is told of them beside it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use super::lay::{put, rect, scrolled, wrap};
use super::lists::{Cursor, with_keys};
use super::points::chart;
use super::ring::{self, GroundCache};
use super::theme::Theme;
use crate::app::Model;
use crate::app::comparing::{CompareLayer, Told};
use crate::app::keymap::Place;
use crate::app::panes::{Area, compare_panes};
use crate::app::shown::{changes, marked};
use crate::words;

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
    let after = if layer.is_wish() { texts.get("compare-as-wished") } else { texts.date(layer.after().visit().date) };
    (before, after)
}

/// What is told, in a window at the right.
pub fn told(buf: &mut Buffer, model: &Model, layer: &CompareLayer, theme: &Theme) -> Cursor {
    let side = rect(compare_panes(model.size).told);
    let (before, after) = titles(model, layer);
    let title = format!("{before} → {after}");
    let inner = with_keys(buf, side, (side.width, side.height), &title, Place::Compare, model, theme);
    slider(buf, inner, model, layer, theme);
    let below = Rect::new(inner.x, inner.y + 2, inner.width, inner.height.saturating_sub(2));
    if layer.told == Told::OverTime {
        chart(buf, below, model, layer, theme);
        return None;
    }
    let caution = words::compare::caution(&model.texts);
    let lines: Vec<(Vec<String>, Style)> = changes(model)
        .iter()
        .enumerate()
        .map(|(at, (text, people))| {
            let heading = people.is_empty() && !text.starts_with(' ') && layer.told == Told::Sentences;
            let style = match (at == layer.at, heading) {
                (true, _) => theme.selected(),
                _ if *text == caution => theme.quiet(),
                (false, true) => theme.accent(),
                (false, false) => theme.text(),
            };
            (wrap(text, below.width as usize), style)
        })
        .collect();
    scrolled(buf, below, theme, &lines, layer.at);
    None
}

/// All visits in their order and the wishes, the two that are compared marked; the arrows go along it.
fn slider(buf: &mut Buffer, area: Rect, model: &Model, layer: &CompareLayer, theme: &Theme) {
    let chosen = layer.chosen();
    let visits = layer.visits().iter().enumerate().map(|(at, v)| (v.visit().number.to_string(), chosen.contains(&at)));
    let wishes = layer.has_wishes().then(|| (model.texts.get("compare-stop-wishes"), layer.is_wish()));
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
