//! Lists in a window: finding, what was gone through, the options, the visits.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lay::{field, keys, keys_of, list, put, window};
use super::theme::Theme;
use crate::app::keymap::Place;
use crate::app::layer::FindLayer;
use crate::app::settings::{OptionRow, Setting, Settings};
use crate::app::shown::{ASKED_ROWS, not_discussed};
use crate::app::{Command, Model};
use crate::domain::{Code, Named, Sector, Support};
use crate::text::Texts;

/// The cursor's cell, where a list has one.
pub type Cursor = Option<(u16, u16)>;

/// A window with its keys on the last row; answers with the room for the list.
pub fn with_keys(
    buf: &mut Buffer,
    area: Rect,
    size: (u16, u16),
    title: &str,
    place: Place,
    model: &Model,
    theme: &Theme,
) -> Rect {
    let inner = window(buf, area, size, title, theme);
    let foot = Rect::new(inner.x, inner.bottom().saturating_sub(1), inner.width, 1);
    keys(buf, foot, place, &model.texts, theme);
    Rect::new(inner.x, inner.y, inner.width, inner.height.saturating_sub(2))
}

/// A page of so many rows has room for two rows of keys.
const TALL: u16 = 30;

/// A window over the whole area, where the keys are chosen: those that do something on what is open.
pub fn with_keys_of(
    buf: &mut Buffer,
    area: Rect,
    title: &str,
    keys: (Place, &[Command]),
    model: &Model,
    theme: &Theme,
) -> Rect {
    let inner = window(buf, area, (area.width, area.height), title, theme);
    let rows = if inner.height >= TALL { 2 } else { 1 };
    let foot = Rect::new(inner.x, inner.bottom().saturating_sub(rows), inner.width, rows);
    keys_of(buf, foot, keys, &model.texts, theme);
    Rect::new(inner.x, inner.y, inner.width, inner.height.saturating_sub(rows + 1))
}

/// Finding by name: a narrow window at the right, so that the ring shows who is marked.
pub fn find(buf: &mut Buffer, area: Rect, model: &Model, find: &FindLayer, theme: &Theme) -> Cursor {
    let session = model.session()?;
    let width = 34.min(area.width);
    let side = Rect::new(area.right() - width, area.y, width, area.height);
    let rows = (find.found.len() as u16 + 5).clamp(8, 16);
    let inner = with_keys(buf, side, (width, rows), &model.texts.get(key!("find-title")), Place::Find, model, theme);
    let cursor = field(buf, inner.x, inner.y, inner.width, &find.field, false, theme);
    let below = Rect::new(inner.x, inner.y + 1, inner.width, inner.height.saturating_sub(1));
    if find.found.is_empty() {
        put(buf, below.x, below.y, below.width, &model.texts.get(key!("find-nobody")), theme.quiet());
    }
    list(buf, below, theme, (find.found.len(), find.at), |buf, at, x, y, w, marked| {
        let style = if marked { theme.selected() } else { theme.text() };
        put(buf, x, y, w, &session.name(find.found[at]), style);
    });
    Some(cursor)
}

/// What was gone through: the domains and the kinds of support, each with how many there are.
pub fn asked(buf: &mut Buffer, area: Rect, model: &Model, at: usize, theme: &Theme) -> Cursor {
    let session = model.session()?;
    let texts = &model.texts;
    let inner =
        with_keys(buf, area, (66, ASKED_ROWS as u16 + 6), &texts.get(key!("asked-title")), Place::Asked, model, theme);
    let client = session.seen().client();
    let people = || session.seen().people().filter(|p| p.is_active());
    list(buf, inner, theme, (ASKED_ROWS, at), |buf, row, x, y, w, marked| {
        let (name, gone_through, there) = match row.checked_sub(Sector::DOMAINS.len()) {
            None => {
                let sector = Sector::DOMAINS[row];
                (
                    texts.name(sector),
                    client.asked_sectors.contains(&sector),
                    people().filter(|p| p.sector == sector).count(),
                )
            }
            Some(kind) => {
                let kind = Support::ALL[kind];
                let there = people().filter(|p| p.support_received.has(kind)).count();
                (texts.name(kind), client.asked_support.contains(&kind), there)
            }
        };
        let style = if marked { theme.selected() } else { theme.text() };
        let key = match (gone_through, there) {
            (true, 0) => key!("asked-none"),
            (true, _) => key!("asked-yes"),
            (false, 0) => key!("form-not-asked"),
            (false, _) => key!("asked-open"),
        };
        let half = w * 6 / 11;
        put(buf, x, y, half, &name, style);
        let state = texts.with(key, &[("n", there.into())]);
        put(
            buf,
            x + half + 1,
            y,
            w.saturating_sub(half + 1),
            &state,
            if gone_through { theme.text() } else { theme.quiet() },
        );
    });
    None
}

/// Language, theme, locking.
pub fn options(buf: &mut Buffer, area: Rect, model: &Model, at: usize, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let inner = with_keys(
        buf,
        area,
        (68, OptionRow::COUNT as u16 + 4),
        &texts.get(key!("options-title")),
        Place::Form,
        model,
        theme,
    );
    let rows: Vec<OptionRow> = OptionRow::all().collect();
    list(buf, inner, theme, (rows.len(), at), |buf, row, x, y, w, marked| {
        let style = if marked { theme.selected() } else { theme.text() };
        put(buf, x, y, w.saturating_sub(22), &texts.get(rows[row].key()), style);
        put(buf, x + w.saturating_sub(20), y, 20, &option_value(&model.settings, rows[row], model), theme.text());
    });
    None
}

fn option_value(settings: &Settings, row: OptionRow, model: &Model) -> String {
    let texts = &model.texts;
    let yes_no = |b: bool| texts.get(if b { key!("form-yes") } else { key!("form-no") });
    let minutes = |n: u64| texts.with(key!("options-minutes"), &[("n", (n as usize).into())]);
    match row {
        OptionRow::Of(Setting::Language) => texts.name(texts.language()),
        OptionRow::Of(Setting::Theme) => texts.get(settings.theme.key()),
        OptionRow::Of(Setting::Idle) => minutes(settings.idle_minutes),
        OptionRow::Of(Setting::VisitIdle) => minutes(settings.visit_minutes),
        OptionRow::Of(Setting::Motion) => yes_no(settings.reduce_motion),
        OptionRow::Of(Setting::Braille) => yes_no(settings.no_braille),
        OptionRow::Of(Setting::OpenSteps) => settings.open_steps.to_string(),
        OptionRow::Passphrase | OptionRow::Licences => String::new(),
    }
}

/// Who still has to be discussed, domain by domain: a window at the side, so that the ring shows who is meant.
pub fn discuss(buf: &mut Buffer, area: Rect, model: &Model, at: usize, theme: &Theme) -> Cursor {
    let session = model.session()?;
    let texts = &model.texts;
    let waiting = not_discussed(session.seen());
    let width = (area.width / 4).clamp(36, 44).min(area.width);
    let side = Rect::new(area.right() - width, area.y + 1, width, area.height.saturating_sub(1));
    let title = texts.with(key!("discuss-title"), &[("n", waiting.len().into())]);
    let inner = with_keys(buf, side, (side.width, side.height), &title, Place::Discuss, model, theme);
    let mut last = None;
    list(buf, inner, theme, (waiting.len(), at), |buf, row, x, y, w, marked| {
        let person = waiting[row];
        let style = if marked { theme.selected() } else { theme.text() };
        let sector = heading(&mut last, person.sector, texts);
        put(buf, x, y, HEADING, &sector, theme.quiet());
        let (name, role) = (person.name.to_string(), session.role_of(person, texts));
        let (x, w) = (x + HEADING + 1, w.saturating_sub(HEADING + 1));
        // The role only whole: beside the ring a name is enough to know who is meant.
        let both = format!("{name} · {role}");
        let fits = !role.is_empty() && both.width() <= usize::from(w);
        put(buf, x, y, w, if fits { &both } else { &name }, style);
    });
    None
}

/// The cells of the heading of a domain in a list.
pub(super) const HEADING: u16 = 10;

/// The short name of a domain before its first row in a list, nothing before the others.
pub(super) fn heading(last: &mut Option<Sector>, sector: Sector, texts: &Texts) -> String {
    match last.replace(sector) {
        Some(before) if before == sector => String::new(),
        _ => texts.get(key!("sector-short-{}", Sector, sector)),
    }
}
