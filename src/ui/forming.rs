//! A form: its rows under their headings, and below them the answers of the marked one. Headings that there is no room for,
//! and those of rare rows, are folded to one line that says what was answered, until the mark is among their rows. Decides
//! nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use super::lay::{field, list, put};
use super::lists::{Cursor, with_keys};
use super::theme::Theme;
use crate::app::Model;
use crate::app::form::{Group, Row, Subject};
use crate::app::keymap::Place;
use crate::app::layer::FormLayer;
use crate::app::shown::{answers, form_marks, form_rows, suggestions};

/// A line of a form.
#[derive(Clone, Copy, PartialEq)]
enum Line {
    /// Air before a heading.
    Blank,
    /// A heading, and whether its rows stand below it.
    Heading(Group, bool),
    /// The row at this place.
    Row(usize),
}

/// A form: rows with what they are called and what is known.
pub fn form(buf: &mut Buffer, area: Rect, model: &Model, form: &FormLayer, theme: &Theme) -> Cursor {
    let rows = form_rows(model)?;
    let title = title(model, form.subject)?;
    let place = if form.typing.is_some() { Place::Line } else { Place::Form };
    let inner = with_keys(buf, area, (76, area.height.saturating_sub(2)), &title, place, model, theme);
    let label_width = rows.iter().map(|r| r.label.width()).max().unwrap_or(0).min(inner.width as usize / 2) as u16;
    let inner = below(buf, inner, model, theme);
    let lines = lines(form, usize::from(inner.height));
    let at = lines.iter().position(|line| *line == Line::Row(form.place())).unwrap_or(0);
    let mut cursor = None;
    list(buf, inner, theme, (lines.len(), at), |buf, at, x, y, w, marked| match lines[at] {
        Line::Blank => {}
        Line::Heading(group, is_open) => {
            heading(buf, (x, y, w), (model, theme), group, (!is_open).then_some((form, &rows)))
        }
        Line::Row(place) => {
            let row = &rows[place];
            let style = if marked { theme.selected() } else { theme.text() };
            put(buf, x, y, label_width, &row.label, if marked { style } else { theme.quiet() });
            let (vx, vw) = (x + label_width + 2, w.saturating_sub(label_width + 2));
            match &form.typing {
                Some(typed) if marked => cursor = Some(field(buf, vx, y, vw, typed, false, theme)),
                _ if row.not_asked && !marked => drop(put(buf, vx, y, vw, &row.value, theme.quiet())),
                _ => drop(put(buf, vx, y, vw, &row.value, style)),
            }
        }
    });
    cursor
}

/// The lines of a form in so many rows: the marked heading is open, and of the others as many as there is room for.
fn lines(form: &FormLayer, room: usize) -> Vec<Line> {
    let rows = form.rows();
    let mut groups: Vec<(Option<Group>, Vec<usize>)> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        match groups.last_mut() {
            Some((group, places)) if *group == row.group() => places.push(place),
            _ => groups.push((row.group(), vec![place])),
        }
    }
    let marked = form.at.group();
    let mut left = room.saturating_sub(groups.len());
    let mut take = |places: &[usize], must: bool| {
        let fits = must || places.len() <= left;
        left = if fits { left.saturating_sub(places.len()) } else { left };
        fits
    };
    let mut open: Vec<bool> = groups.iter().map(|(group, places)| *group == marked && take(places, true)).collect();
    for ((group, places), open) in groups.iter().zip(&mut open) {
        *open = *open || group.is_none() || group.is_some_and(|group| !group.is_rare) && take(places, false);
    }
    let airy = left + 1 >= groups.len();
    let mut lines = Vec::new();
    for ((group, places), open) in groups.into_iter().zip(open) {
        lines.extend((airy && !lines.is_empty()).then_some(Line::Blank));
        lines.extend(group.map(|group| Line::Heading(group, open)));
        lines.extend(places.into_iter().filter(|_| open).map(Line::Row));
    }
    lines
}

/// A heading; where its rows are folded what was answered in them.
fn heading(
    buf: &mut Buffer,
    (x, y, w): (u16, u16, u16),
    (model, theme): (&Model, &Theme),
    group: Group,
    folded: Option<(&FormLayer, &[Row])>,
) {
    let sign = if folded.is_some() { "▸" } else { "▾" };
    let end = put(buf, x, y, w, &format!("{sign} {}", model.texts.get(group.key)), theme.title());
    let Some((form, rows)) = folded else { return };
    let yes = model.texts.get(key!("form-yes"));
    let no = model.texts.get(key!("form-no"));
    let said = |row: &Row| match () {
        () if row.value == yes => row.label.clone(),
        () if row.value == no => model.texts.pair(&row.label, &row.value),
        () => row.value.clone(),
    };
    let of = form.rows().iter().zip(rows).filter(|(field, row)| field.group() == Some(group) && !row.not_asked);
    // Whole answers alone: the rest is seen where it opens.
    let room = usize::from((x + w).saturating_sub(end + 2));
    let mut line = String::new();
    for (_, row) in of {
        let longer = if line.is_empty() { said(row) } else { format!("{line} · {}", said(row)) };
        if longer.width() > room {
            break;
        }
        line = longer;
    }
    put(buf, end + 2, y, room as u16, &line, theme.quiet());
}

/// The rows for the answers of the marked row: as many as the longest list of closed answers takes.
const ANSWER_ROWS: u16 = 2;

/// What can be answered stands below the rows, what was answered marked; answers with the room above.
fn below(buf: &mut Buffer, inner: Rect, model: &Model, theme: &Theme) -> Rect {
    let mut lines: Vec<(u16, Vec<(String, Style)>)> = vec![(0, Vec::new())];
    for (text, style) in choices(model, theme) {
        let wide = text.width() as u16;
        if lines.last().is_some_and(|(used, line)| !line.is_empty() && used + wide > inner.width) {
            lines.push((0, Vec::new()));
        }
        if let Some((used, line)) = lines.last_mut() {
            *used += wide + 2;
            line.push((text, style));
        }
    }
    let high = (lines.len() as u16).max(ANSWER_ROWS).min(inner.height.saturating_sub(4));
    let below = Rect::new(inner.x, inner.bottom() - high, inner.width, high + 1);
    // A row stays free above them, unless they need it.
    let first = below.y + u16::from(lines.len() <= usize::from(high));
    for (y, (_, line)) in (first..below.bottom()).zip(&lines) {
        let mut x = below.x;
        for (text, style) in line {
            x = put(buf, x, y, below.right().saturating_sub(x), text, *style) + 2;
        }
    }
    Rect::new(inner.x, inner.y, inner.width, inner.height - high)
}

/// What can be answered in the marked row: what completes what is typed, those that a letter chooses, or its answers.
fn choices(model: &Model, theme: &Theme) -> Vec<(String, Style)> {
    let suggested = suggestions(model);
    if !suggested.is_empty() {
        let tab = suggested.iter().take(1).map(|word| (format!("Tab: {word}"), theme.accent()));
        return tab.chain(suggested.iter().skip(1).map(|word| (word.clone(), theme.quiet()))).collect();
    }
    let style = |chosen: bool| if chosen { theme.accent() } else { theme.quiet() };
    let marks = form_marks(model);
    if !marks.is_empty() {
        let sign = |state| match state {
            Some(true) => '●',
            Some(false) => '○',
            None => '·',
        };
        let told = |mark: &crate::app::form::Mark| format!("{} {} {}", mark.letter, mark.name, sign(mark.state));
        return marks.iter().map(|mark| (told(mark), style(mark.state.is_some()))).collect();
    }
    answers(model).into_iter().map(|answer| (answer.value, style(answer.turns == 0))).collect()
}

fn title(model: &Model, subject: Subject) -> Option<String> {
    if let Subject::Resource(id) = subject {
        return Some(model.catalogue.resource(id)?.called(model.texts.language()).to_string());
    }
    let session = model.session()?;
    Some(match subject {
        Subject::Person(id) => session.name(id),
        Subject::Client if session.veil => session.seen().client().code.as_str().to_string(),
        Subject::Client => session.seen().client().shown_name().to_string(),
        Subject::Visit => model.texts.date(session.seen().visit().date),
        Subject::Goal(_) => model.texts.get(key!("goal-title")),
        Subject::Step(_) | Subject::Resource(_) => model.texts.get(key!("step-title")),
    })
}
