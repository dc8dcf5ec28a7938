//! Small pieces that every screen is built of: rectangles, cut and wrapped lines, windows, key hints. Knows no model.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::theme::Theme;
use crate::app::Command;
use crate::app::field::Field;
use crate::app::keymap::{Binding, Place, TABLE};
use crate::app::panes::Area;
use crate::domain::Language;
use crate::text::{Texts, kept_together};

/// The rectangle of an area.
pub fn rect(area: Area) -> Rect {
    Rect::new(area.x, area.y, area.w, area.h)
}

/// The text as far as it fits, with an ellipsis where something is left out.
pub fn cut(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_string();
    }
    let mut out = String::new();
    let mut used = 0;
    for letter in text.graphemes(true) {
        let w = letter.width();
        if used + w + 1 > width {
            break;
        }
        out.push_str(letter);
        used += w;
    }
    if width > 0 {
        out.push('…');
    }
    out
}

/// The text in lines of at most so many cells, broken between words; further lines are indented like the first.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let indent: String = text.chars().take_while(|c| *c == ' ').collect();
    let mut lines = Vec::new();
    let mut line = String::new();
    // A number stays with its sign: 24 % has a space that no line is broken at.
    let breaks = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    for word in kept_together(text).split(breaks).filter(|word| !word.is_empty()) {
        let next = if line.is_empty() { format!("{indent}{word}") } else { format!("{line} {word}") };
        if next.width() > width && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
            line = format!("{indent}{word}");
        } else {
            line = next;
        }
        while line.width() > width.max(1) {
            let (head, tail) = split(&line, width.max(1));
            lines.push(head);
            line = tail;
        }
    }
    lines.push(line);
    lines.into_iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

fn split(text: &str, width: usize) -> (String, String) {
    let mut used = 0;
    let at = text.grapheme_indices(true).find(|(_, g)| {
        used += g.width();
        used > width
    });
    // A letter wider than the line stands on it all the same, so that every step gets somewhere.
    let at = at.map_or(text.len(), |(at, _)| at);
    let at = if at == 0 { text.graphemes(true).next().map_or(text.len(), str::len) } else { at };
    (text[..at].to_string(), text[at..].to_string())
}

/// Writes one line, cut to the width; answers with the column after it.
pub fn put(buf: &mut Buffer, x: u16, y: u16, width: u16, text: &str, style: Style) -> u16 {
    if !buf.area.contains(ratatui::layout::Position { x, y }) || width == 0 {
        return x;
    }
    let width = width.min(buf.area.right() - x);
    if text.len() <= usize::from(width) || text.width() <= usize::from(width) {
        return write(buf, (x, y), width, text, style);
    }
    write(buf, (x, y), width, &cut(text, usize::from(width)), style)
}

/// Writes a text of at most so many cells; answers with the column after it. Most texts are written in letters of one
/// cell each, and need no look at how letters are put together.
pub fn write(buf: &mut Buffer, (x, y): (u16, u16), most: u16, text: &str, style: Style) -> u16 {
    if !text.chars().all(is_plain) {
        return buf.set_stringn(x, y, text, usize::from(most), style).0;
    }
    let most = usize::from(most.min(buf.area.right().saturating_sub(x)));
    let (mut wide, from) = (0, if most > 0 { buf.index_of(x, y) } else { 0 });
    for (cell, letter) in buf.content[from..from + most].iter_mut().zip(text.chars()) {
        cell.set_char(letter).set_style(style);
        wide += 1;
    }
    x + wide
}

/// A Latin letter or sign that takes one cell and never becomes one with its neighbours.
fn is_plain(letter: char) -> bool {
    matches!(letter, ' '..='~' | '¡'..='¬' | '®'..='ɏ' | '–' | '’' | '…')
}

/// A window in the middle of an area, with a title; answers with the room inside.
pub fn window(buf: &mut Buffer, area: Rect, (w, h): (u16, u16), title: &str, theme: &Theme) -> Rect {
    let (w, h) = (w.min(area.width), h.min(area.height));
    let outer = Rect::new(area.x + (area.width - w) / 2, area.y + (area.height - h) / 2, w, h);
    fill(buf, outer, theme.window());
    for y in outer.top()..outer.bottom() {
        let edge = [(outer.left(), true), (outer.right().saturating_sub(1), false)];
        for (x, _) in edge {
            put(buf, x, y, 1, "│", theme.quiet());
        }
    }
    frame_row(buf, outer, outer.top(), ("╭", "╮"), theme);
    frame_row(buf, outer, outer.bottom().saturating_sub(1), ("╰", "╯"), theme);
    if !title.is_empty() && w > 6 {
        put(buf, outer.x + 2, outer.y, w - 4, &format!(" {title} "), theme.title());
    }
    Rect::new(outer.x + 2, outer.y + 1, w.saturating_sub(4), h.saturating_sub(2))
}

fn frame_row(buf: &mut Buffer, outer: Rect, y: u16, corners: (&str, &str), theme: &Theme) {
    if outer.width < 2 {
        return;
    }
    let line = format!("{}{}{}", corners.0, "─".repeat(outer.width as usize - 2), corners.1);
    buf.set_stringn(outer.x, y, line, outer.width as usize, theme.quiet());
}

/// Blanks in a style.
pub fn fill(buf: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buf.area);
    let mut blank = Cell::EMPTY;
    blank.set_style(style);
    for y in (area.top()..area.bottom()).filter(|_| area.width > 0) {
        let from = buf.index_of(area.x, y);
        buf.content[from..from + usize::from(area.width)].fill(blank.clone());
    }
}

/// A field: its text scrolled so that the cursor is seen; answers with the cursor's cell.
pub fn field(buf: &mut Buffer, x: u16, y: u16, width: u16, field: &Field, hidden: bool, theme: &Theme) -> (u16, u16) {
    let (before, after) = field.split();
    let shown = |text: &str| if hidden { "•".repeat(text.graphemes(true).count()) } else { text.to_string() };
    let (before, after) = (shown(before), shown(after));
    let (room, mut used) = (usize::from(width.saturating_sub(1)), 0);
    // From the cursor back, so that a long text costs no more than what is seen of it.
    let fits = |(_, letter): &(usize, &str)| {
        used += letter.width();
        used <= room
    };
    let start = before.grapheme_indices(true).rev().take_while(fits).last().map_or("", |(at, _)| &before[at..]);
    fill(buf, Rect::new(x, y, width, 1), theme.field());
    let at = put(buf, x, y, width, start, theme.field());
    let left = (x + width).saturating_sub(at);
    if left > 0 {
        buf.set_stringn(at, y, &after, left as usize, theme.field());
    }
    (at.min(x + width.saturating_sub(1)), y)
}

/// A list with a marked row, scrolled so that it is seen: calls `draw` with (buffer, index, x, y, width, marked). An
/// arrow in the column beside it says that there is more above or below.
pub fn list(
    buf: &mut Buffer,
    area: Rect,
    theme: &Theme,
    (count, marked): (usize, usize),
    mut draw: impl FnMut(&mut Buffer, usize, u16, u16, u16, bool),
) {
    let rows = area.height as usize;
    if rows == 0 {
        return;
    }
    let first = if count <= rows { 0 } else { marked.saturating_sub(rows / 2).min(count - rows) };
    for (row, index) in (first..count).take(rows).enumerate() {
        draw(buf, index, area.x, area.y + row as u16, area.width, index == marked);
    }
    goes_on(buf, area, theme, first > 0, first + rows < count);
}

/// Texts, each in the lines it was wrapped to, so far down that the marked one is seen whole.
pub fn scrolled(buf: &mut Buffer, area: Rect, theme: &Theme, texts: &[(Vec<String>, Style)], marked: usize) {
    let room = area.height as usize;
    let rows = |first: usize, end: usize| texts[first..end].iter().map(|(lines, _)| lines.len()).sum::<usize>();
    let seen = texts.len().min(marked + 1);
    let first = (0..seen).find(|first| rows(*first, seen) <= room).unwrap_or(marked);
    let lines = texts.iter().skip(first).flat_map(|(lines, style)| lines.iter().map(move |line| (line, *style)));
    for (y, (line, style)) in (area.y..area.bottom()).zip(lines) {
        put(buf, area.x, y, area.width, line, style);
    }
    goes_on(buf, area, theme, first > 0, rows(first, texts.len()) > room);
}

/// Arrows in the column beside an area that shows a part: there is more above, or below.
pub fn goes_on(buf: &mut Buffer, area: Rect, theme: &Theme, above: bool, below: bool) {
    let beside = area.right().min(buf.area.right().saturating_sub(1));
    for (more, sign, row) in [(above, "↑", area.top()), (below, "↓", area.bottom().saturating_sub(1))] {
        if more {
            put(buf, beside, row, 1, sign, theme.quiet());
        }
    }
}

/// The keys of a place as far as they fit: key, then what it does.
pub fn keys(buf: &mut Buffer, area: Rect, place: Place, texts: &Texts, theme: &Theme) {
    keys_called(buf, area, (place, texts.language()), theme, |command| texts.get(command.short()));
}

/// The same, where a key has a name of its own at this moment. The way back is always among them.
pub fn keys_called(
    buf: &mut Buffer,
    area: Rect,
    (place, language): (Place, Language),
    theme: &Theme,
    called: impl Fn(Command) -> String,
) {
    let mut here: Vec<_> = TABLE.iter().filter(|b| b.place == place && b.footer > 0).collect();
    here.sort_by_key(|b| b.footer);
    told(buf, area, theme, here.iter().map(|b| (b.command, b.keys[0].label(language), called(b.command))).collect());
}

/// The keys of these commands of a place, in this order, as far as they fit: where one place has several pages.
pub fn keys_of(buf: &mut Buffer, area: Rect, (place, commands): (Place, &[Command]), texts: &Texts, theme: &Theme) {
    let bound = |command: &Command| TABLE.iter().find(|b| b.place == place && b.command == *command);
    let named = |b: &Binding| (b.command, b.keys[0].label(texts.language()), texts.get(b.command.short()));
    told(buf, area, theme, commands.iter().filter_map(bound).map(named).collect());
}

/// As many as fit into the rows of the area, one behind the other, the way back always among them.
fn told(buf: &mut Buffer, area: Rect, theme: &Theme, told: Vec<(Command, String, String)>) {
    let first = |count: usize| {
        told.iter().enumerate().filter(move |(at, one)| *at < count || one.0 == Command::Back).map(|(_, one)| one)
    };
    let flow = |count: usize| {
        let (mut x, mut y) = (area.x, area.y);
        let place = move |(_, key, what): &(Command, String, String)| {
            let wide = (key.width() + what.width()) as u16 + 1;
            if x > area.x && x + wide > area.right() {
                (x, y) = (area.x, y + 1);
            }
            let at = (x, y);
            x += wide + 2;
            (at, wide)
        };
        first(count).map(place)
    };
    let fits = |count: &usize| flow(*count).all(|((x, y), wide)| y < area.bottom() && x + wide <= area.right());
    let fits = (0..=told.len()).rev().find(fits).unwrap_or(0);
    for (((x, y), _), (_, key, what)) in flow(fits).zip(first(fits)) {
        let x = put(buf, x, y, area.right().saturating_sub(x), key, theme.accent());
        put(buf, x + 1, y, area.right().saturating_sub(x + 1), what, theme.quiet());
    }
}

/// Lines of text, wrapped, as far as there is room; an arrow where they go on.
pub(super) fn lines(buf: &mut Buffer, area: Rect, theme: &Theme, all: &[(String, Style)]) {
    let wrapped = wrapped(all, area.width);
    for (y, (line, style)) in (area.y..area.bottom()).zip(&wrapped) {
        put(buf, area.x, y, area.width, line, *style);
    }
    goes_on(buf, area, theme, false, wrapped.len() > usize::from(area.height));
}

fn wrapped(all: &[(String, Style)], width: u16) -> Vec<(String, Style)> {
    let lines = |(text, style): &(String, Style)| {
        let style = *style;
        wrap(text, usize::from(width)).into_iter().map(move |line| (line, style))
    };
    all.iter().flat_map(lines).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seen to fail with the soft hyphen among them.
    #[test]
    fn what_is_written_at_once_takes_a_cell_and_stays_apart_from_its_neighbours() {
        for letter in ('\0'..='\u{ffff}').filter(|c| is_plain(*c)) {
            let text = format!("e{letter}{letter}e");
            assert_eq!((text.width(), text.graphemes(true).count()), (4, 4), "{letter:?}");
        }
    }
}
