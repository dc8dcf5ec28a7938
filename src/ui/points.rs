//! The measures at every visit as points over time, each with its value: the marked one as a small chart, the others as a
//! column each, from nothing up. Never a line between two points: nobody knows what lay between.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lay::{goes_on, put, wrap};
use super::theme::Theme;
use crate::app::Model;
use crate::app::comparing::CompareLayer;
use crate::app::shown::{changes, points};
use crate::words::compare_measures::{Point, PointsLine, Sign};

/// So many rows of the small chart for the points: the largest value stands in the first.
const ROWS: u16 = 4;
/// A point with its value and a blank: "● 100 % ".
const COLUMN: u16 = 8;

/// The visits that have room, each with the column it stands in.
struct Columns {
    from: usize,
    count: usize,
    wide: u16,
}

/// Draws the chart: the days above, then the measures that have room from the marked one up, and what the signs mean.
pub fn chart(buf: &mut Buffer, area: Rect, model: &Model, layer: &CompareLayer, theme: &Theme) {
    // The axis of the small chart stands before the columns.
    let columns = columns(area.width.saturating_sub(1), layer);
    let top = area.y + days(buf, area, model, layer, &columns, theme) + 1;
    let legend = wrap(&model.texts.get(key!("compare-over-time")), area.width as usize);
    let bottom = area.bottom().saturating_sub(legend.len() as u16);
    for (y, line) in (bottom..area.bottom()).zip(&legend) {
        put(buf, area.x, y, area.width, line, theme.quiet());
    }
    let room = Rect::new(area.x, top, area.width, bottom.saturating_sub(top + 1));
    let lines = points(model);
    let last = changes(model).pop().map(|caution| wrap(&caution.text, area.width as usize)).unwrap_or_default();
    let height = |at: usize| lines.get(at).map_or(last.len() as u16, |line| 1 + rows(line, at == layer.at));
    let first = (0..=layer.at).find(|from| (*from..=layer.at).map(height).sum::<u16>() <= room.height);
    let (first, mut y) = (first.unwrap_or(layer.at), room.y);
    for at in first..=lines.len() {
        let below = y + height(at) > room.bottom();
        goes_on(buf, room, theme, first > 0, below);
        if below {
            break;
        }
        let place = Rect::new(room.x, y, room.width, height(at));
        match lines.get(at) {
            Some(line) => measure(buf, place, line, at == layer.at, &columns, theme),
            None => {
                for (line, y) in last.iter().zip(y..) {
                    put(buf, room.x, y, room.width, line, theme.quiet());
                }
            }
        }
        y += height(at);
    }
}

/// The latest visits, as many as have room; with the earlier one of the two that are compared.
fn columns(width: u16, layer: &CompareLayer) -> Columns {
    let all = layer.visits().len();
    let count = all.min((width / COLUMN).max(1) as usize);
    let earlier = layer.chosen().first().copied().unwrap_or(0);
    Columns { from: earlier.min(all - count), count, wide: (width / count.max(1) as u16).min(2 * COLUMN) }
}

impl Columns {
    fn each(&self, x: u16) -> impl Iterator<Item = (usize, u16)> {
        let (from, wide) = (self.from, self.wide);
        (0..self.count).map(move |n| (from + n, x + 1 + n as u16 * wide))
    }
}

/// The day of each visit over its column, in so many rows; those of the two that are compared stand out.
fn days(buf: &mut Buffer, area: Rect, model: &Model, layer: &CompareLayer, columns: &Columns, theme: &Theme) -> u16 {
    let chosen = layer.chosen();
    let mut rows = 1;
    for (at, x) in columns.each(area.x) {
        let day = model.texts.date(layer.visits()[at].visit().date);
        let style = if chosen.contains(&at) { theme.title() } else { theme.quiet() };
        // "22/11/2026" or "22 Nov 2026": the year stands below where both have no room.
        let (day, year) = match day.len().checked_sub(4) {
            Some(cut) if day.width() >= columns.wide as usize => day.split_at(cut),
            _ => (day.as_str(), ""),
        };
        put(buf, x, area.y, columns.wide, day.trim_end_matches(['/', ' ']), style);
        put(buf, x, area.y + 1, columns.wide, year, style);
        rows = rows.max(1 + u16::from(!year.is_empty()));
    }
    rows
}

/// One row for a measure; a small chart for the marked one, and what its points rest on.
fn rows(line: &PointsLine, marked: bool) -> u16 {
    if marked { ROWS + 1 + u16::from(rests(line)) } else { 1 }
}

fn rests(line: &PointsLine) -> bool {
    line.points.iter().any(|point| !point.rests.is_empty())
}

fn measure(buf: &mut Buffer, area: Rect, line: &PointsLine, marked: bool, columns: &Columns, theme: &Theme) {
    put(buf, area.x, area.y, area.width, &line.label, if marked { theme.selected() } else { theme.accent() });
    let axis = area.y + 1 + if marked { ROWS } else { 0 };
    if marked {
        (area.y + 1..axis).for_each(|y| drop_in(buf, area.x, y, "│", theme));
        drop_in(buf, area.x, axis, &format!("└{}", "─".repeat(area.width.saturating_sub(1) as usize)), theme);
    }
    for (at, x) in columns.each(area.x) {
        let Some(point) = line.points.get(at) else { continue };
        let ink = if point.sign == Sign::Measured { theme.text() } else { theme.quiet() };
        // A gap has no height: it lies on the axis.
        let y = if marked && point.sign != Sign::Gap { area.y + 1 + row(point) } else { axis };
        let sign = if marked || point.sign != Sign::Measured { point.sign.glyph() } else { column(point) };
        put(buf, x, y, columns.wide - 1, &format!("{sign} {}", point.value), ink);
        if marked && rests(line) {
            drop_in(buf, x, axis + 1, &point.rests, theme);
        }
    }
}

/// A column as high as the value, from nothing up: the small chart of a row.
fn column(point: &Point) -> char {
    const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    HEIGHTS[((HEIGHTS.len() - 1) as f64 * point.height.clamp(0.0, 1.0)).round() as usize]
}

/// How far below the largest value.
fn row(point: &Point) -> u16 {
    (f64::from(ROWS - 1) * (1.0 - point.height)).round() as u16
}

fn drop_in(buf: &mut Buffer, x: u16, y: u16, text: &str, theme: &Theme) {
    put(buf, x, y, text.width() as u16, text, theme.quiet());
}
