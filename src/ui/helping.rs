//! The keys on a page: which they are in a column of their own, what they do beside it; in two columns where there is room.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lay::goes_on;
use super::lists::Cursor;
use super::page::Page;
use super::theme::Theme;
use crate::app::layer::Reading;

/// A column of keys needs so much room.
const COLUMN: u16 = 56;

/// The widest window for keys.
pub const MOST: u16 = 120;

/// Draws the keys from the line on to which it was scrolled.
pub fn keys(buf: &mut Buffer, area: Rect, page: &Reading, theme: &Theme) -> Cursor {
    let columns = (area.width / COLUMN).clamp(1, 2);
    let width = (area.width - (columns - 1) * 2) / columns;
    let wide = page.lines.iter().filter_map(|line| line.split_once('\t')).map(|(keys, _)| keys.width() as u16 + 2);
    let label = wide.max().unwrap_or_default();
    let laid = |at: usize, line: &String| {
        let quiet = page.quiet.binary_search(&at).is_ok();
        let mut row = Page::new(width);
        match line.split_once('\t') {
            Some((keys, does)) => {
                let mut body = Page::new(width.saturating_sub(label));
                body.text(does, if quiet { theme.quiet() } else { theme.text() });
                row.part((keys, label), body, theme);
            }
            None if line.is_empty() => {
                row.row([(String::new(), theme.text())]);
            }
            None => {
                row.text(line, theme.quiet());
            }
        }
        row
    };
    let laid: Vec<Page> = page.lines.iter().enumerate().map(|(at, line)| laid(at, line)).collect();
    // No further down than to where the last line is seen.
    let room = u32::from(area.height) * u32::from(columns);
    let high = |from: usize| laid[from..].iter().map(|row| u32::from(row.height())).sum::<u32>();
    let last = (0..laid.len()).find(|from| high(*from) <= room).unwrap_or_default();
    let first = page.scroll.min(last);
    let mut rest = laid.iter().skip(first).peekable();
    for column in 0..columns {
        let mut shown = Page::new(width);
        while let Some(row) = rest.next_if(|row| shown.height() + row.height() <= area.height) {
            shown.append(row.clone());
        }
        let x = area.x + column * (width + 2);
        shown.draw(buf, Rect { x, width, ..area }, theme);
    }
    goes_on(buf, area, theme, first > 0, first < last);
    None
}
