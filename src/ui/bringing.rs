//! Bringing people in: the files of a folder, who was found in them, and which column is the ring; and taking a step or an
//! address along. Decides nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::lay::{field, fill, keys, list, put, wrap};
use super::lists::{Cursor, with_keys};
use super::theme::Theme;
use crate::app::Model;
use crate::app::bring::{BringLayer, ColumnsLayer, FilesLayer, Into};
use crate::app::form::person::role_words;
use crate::app::keymap::Place;
use crate::app::layer::CodeLayer;
use crate::diagram::Square;
use crate::domain::{Person, Sector, Standing};
use crate::text::Texts;

/// A window over most of the screen.
fn window(buf: &mut Buffer, area: Rect, title: &str, place: Place, model: &Model, theme: &Theme) -> Rect {
    with_keys(buf, area, (84, area.height.saturating_sub(2)), title, place, model, theme)
}

/// Choosing a file.
pub fn files(buf: &mut Buffer, area: Rect, model: &Model, files: &FilesLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let title =
        texts.with(key!("bring-files-title"), &[("folder", model.file_name(&files.folder.name, files.in_full).into())]);
    let inner = window(buf, area, &title, Place::Files, model, theme);
    let cursor = field(buf, inner.x, inner.y, inner.width, &files.field, false, theme);
    let told = match files.together.len() {
        0 => texts.get(key!("bring-files-told")),
        n => texts.with(key!("bring-files-together"), &[("n", n.into())]),
    };
    put(buf, inner.x, inner.y + 1, inner.width, &told, theme.quiet());
    if model.hides_files(files.in_full) {
        put(buf, inner.x, inner.y + 2, inner.width, &texts.get(key!("bring-files-hidden")), theme.quiet());
    }
    let below = Rect::new(inner.x, inner.y + 3, inner.width, inner.height.saturating_sub(3));
    if files.shown.is_empty() {
        put(buf, below.x, below.y, below.width, &texts.get(key!("bring-no-file")), theme.quiet());
    }
    list(buf, below, theme, (files.shown.len(), files.at), |buf, at, x, y, w, marked| {
        let line = &files.folder.lines[files.shown[at]];
        let style = if marked { theme.selected() } else { theme.text() };
        let sign = match line {
            line if line.is_folder => "▸",
            line if files.together.contains(&line.path) => "●",
            _ => " ",
        };
        put(buf, x, y, w, &format!("{sign} {}", model.file_name(&line.name, files.in_full)), style);
    });
    Some(cursor)
}

/// Who was found, and who of them comes in.
pub fn bring(buf: &mut Buffer, area: Rect, model: &Model, layer: &BringLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let inner = window(buf, area, &texts.get(key!("bring-title")), Place::Bring, model, theme);
    let mut y = inner.y;
    for (text, quiet) in told(model, layer) {
        for line in wrap(&text, inner.width as usize).iter().take(3) {
            put(buf, inner.x, y, inner.width, line, if quiet { theme.quiet() } else { theme.text() });
            y += 1;
        }
    }
    let below = Rect::new(inner.x, y + 1, inner.width, inner.bottom().saturating_sub(y + 1));
    if layer.people().is_empty() {
        return None;
    }
    let cursor = field(buf, inner.x, y, inner.width, &layer.field, false, theme);
    if layer.shown.is_empty() {
        put(buf, below.x, below.y, below.width, &texts.get(key!("find-nobody")), theme.quiet());
    }
    list(buf, below, theme, (layer.shown.len(), layer.at), |buf, at, x, y, w, marked| {
        let at = layer.shown[at];
        let person = &layer.people()[at];
        let (sign, details) = match (layer.standing[at], layer.chosen[at]) {
            (Standing::New, true) => ("[x]", details(person, texts)),
            (Standing::New, false) => ("[ ]", details(person, texts)),
            (Standing::There(_), _) => (" = ", texts.get(key!("bring-there"))),
            (Standing::Unclear, _) => (" ? ", texts.get(key!("bring-unclear"))),
        };
        let style = if marked { theme.selected() } else { theme.text() };
        let name = if model.veil { person.initials() } else { person.name.to_string() };
        let room = if details.is_empty() { w } else { w / 2 };
        put(buf, x, y, room, &format!("{sign} {name}"), style);
        put(buf, x + room + 1, y, w.saturating_sub(room + 1), &details, theme.quiet());
    });
    Some(cursor)
}

/// What was recognised, where they come into, how many are chosen, what is left out; and what steps back of it.
fn told(model: &Model, layer: &BringLayer) -> Vec<(String, bool)> {
    let (texts, found) = (&model.texts, &layer.found);
    let kinds =
        found.recognised.iter().map(|(name, kind)| format!("{}: {}", model.file_name(name, false), texts.get(*kind)));
    let mut lines: Vec<(String, bool)> = vec![(kinds.collect::<Vec<_>>().join(" · "), true)];
    lines.push((
        match layer.into {
            Into::OpenVisit => texts.get(key!("bring-into-open")),
            Into::NewVisit(day) => texts.with(key!("bring-into-new-visit"), &[("date", texts.date(day).into())]),
            Into::NewClients => {
                let visits = found.clients.iter().map(|client| client.visits.len()).sum::<usize>();
                texts.with(key!("bring-into-clients"), &[("n", found.clients.len().into()), ("visits", visits.into())])
            }
        },
        false,
    ));
    if !layer.people().is_empty() {
        let all = layer.people().len();
        lines.push((
            texts.with(key!("bring-chosen"), &[("n", layer.count().into()), ("of", all.to_string().into())]),
            false,
        ));
    }
    if found.recognised.iter().any(|(_, kind)| *kind == key!("import-is-vcard")) {
        lines.push((texts.get(key!("bring-names-only")), true));
    }
    match &found.notes[..] {
        [] => {}
        [note] => lines.push((note.text.clone(), true)),
        notes => lines.push((texts.with(key!("bring-notes"), &[("n", notes.len().into())]), true)),
    }
    lines
}

/// What was read of somebody, as far as the two may see it.
fn details(person: &Person, texts: &Texts) -> String {
    let kind = (person.kind != crate::domain::Kind::Person).then(|| texts.name(person.kind));
    let role = person.role.as_ref().map(|_| role_words(person.role.as_ref(), texts));
    let sector = (person.sector != Sector::Other).then(|| texts.name(person.sector));
    let ring = person.ring.map(|ring| texts.name(ring));
    let often = person.frequency.map(|often| texts.name(often));
    let support = Some(person.support_received.to_string());
    let parts = [role, kind, sector, ring, often, support];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Which column is the ring?
pub fn columns(buf: &mut Buffer, area: Rect, model: &Model, layer: &ColumnsLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let rows = layer.columns.len() as u16 + 8;
    let inner = with_keys(buf, area, (70, rows), &texts.get(key!("bring-ring-title")), Place::Columns, model, theme);
    let told = wrap(&texts.get(key!("bring-ring-told")), inner.width as usize);
    for (row, line) in (inner.y..).zip(&told) {
        put(buf, inner.x, row, inner.width, line, theme.quiet());
    }
    let top = told.len() as u16 + 1;
    let below = Rect::new(inner.x, inner.y + top, inner.width, inner.height.saturating_sub(top));
    list(buf, below, theme, (layer.columns.len() + 1, layer.at), |buf, at, x, y, w, marked| {
        let style = if marked { theme.selected() } else { theme.text() };
        let none = texts.get(key!("bring-ring-none"));
        put(buf, x, y, w, layer.columns.get(at).unwrap_or(&none), style);
    });
    None
}

/// A code over the whole screen, two cells of it in one of the screen: dark on light in every theme, as cameras want it.
pub fn code(buf: &mut Buffer, area: Rect, model: &Model, layer: &CodeLayer, theme: &Theme) -> Cursor {
    fill(buf, area, theme.screen());
    let foot = Rect::new(area.x + 1, area.bottom().saturating_sub(1), area.width.saturating_sub(2), 1);
    keys(buf, foot, Place::Code, &model.texts, theme);
    // A light edge of two cells beside it; below stands the row of keys.
    let room = usize::from(area.width).min(2 * usize::from(area.height.saturating_sub(1))).saturating_sub(2 * EDGE);
    let Some((code, text)) = Square::within(&layer.texts, room) else {
        put(buf, area.x + 1, area.y, area.width - 2, &model.texts.get(key!("code-no-room")), theme.notice());
        return None;
    };
    let wide = (code.side + 2 * EDGE) as u16;
    let high = wide.div_ceil(2);
    let ink = ratatui::style::Style::new().fg(ratatui::style::Color::Black).bg(ratatui::style::Color::White);
    let dark = |x: usize, y: usize| x >= EDGE && y >= EDGE && code.is_dark(x - EDGE, y - EDGE);
    for y in 0..high {
        let row = usize::from(y) * 2;
        let cell = |x: usize| match (dark(x, row), dark(x, row + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        let line: String = (0..usize::from(wide)).map(cell).collect();
        put(buf, area.x + 1, area.y + y, wide, &line, ink);
    }
    let beside = area.x + wide + 3;
    let width = area.right().saturating_sub(beside + 1);
    let told =
        [layer.title.as_str(), "", text, "", &model.texts.get(key!("code-told"))].map(|line| wrap_all(line, width));
    for (row, line) in (area.y + 1..foot.y).zip(told.concat()) {
        put(buf, beside, row, width, &line, theme.text());
    }
    None
}

/// Cells that stay light beside a code.
const EDGE: usize = 2;

fn wrap_all(text: &str, width: u16) -> Vec<String> {
    if width < 8 {
        Vec::new()
    } else {
        text.lines().chain([""]).take(12).flat_map(|line| wrap(line, usize::from(width))).collect()
    }
}
