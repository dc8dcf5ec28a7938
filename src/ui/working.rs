//! The worker's view: the only place where what is marked worker is drawn. It says so across the top.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::columns::{headed, heading};
use super::lay::{fill, keys_of, put, wrap};
use super::lists::Cursor;
use super::page::{Cell, Page};
use super::theme::Theme;
use crate::app::Model;
use crate::app::agenda::{Due, What};
use crate::app::keymap::Place;
use crate::app::layer::{WorkerLayer, WorkerTab};
use crate::app::session::Session;
use crate::app::shown::{
    Home, WorkerRow, audit_line, mapped_places, question_about_home, worker_facts, worker_keys, worker_rows,
};
use crate::domain::{ClientLine, MessageKey, Person};
use crate::steps::Resource;
use crate::text::Texts;

const TABS: [(WorkerTab, MessageKey); 6] = [
    (WorkerTab::Facts, key!("worker-tab-facts")),
    (WorkerTab::HeldBack, key!("worker-tab-held-back")),
    (WorkerTab::Agenda, key!("worker-tab-agenda")),
    (WorkerTab::Clients, key!("worker-tab-clients")),
    (WorkerTab::Audit, key!("worker-tab-audit")),
    (WorkerTab::Map, key!("worker-tab-map")),
];

/// Draws the worker view over the whole screen.
pub fn draw(buf: &mut Buffer, area: Rect, model: &Model, worker: &WorkerLayer, theme: &Theme) -> Cursor {
    alone(buf, area, model, theme);
    let mut x = area.x + 1;
    for (tab, key) in TABS {
        if matches!(tab, WorkerTab::Facts | WorkerTab::HeldBack) && model.session().is_none() {
            continue;
        }
        let style = if tab == worker.tab { theme.selected() } else { theme.quiet() };
        x = put(buf, x, area.y + 2, area.right().saturating_sub(x), &format!(" {} ", model.texts.get(key)), style) + 1;
    }
    let inner = Rect::new(area.x + 2, area.y + 4, area.width.saturating_sub(4), area.height.saturating_sub(7));
    match (worker.tab, model.session()) {
        (WorkerTab::Clients, _) => clients(buf, inner, model, worker, theme),
        (WorkerTab::Audit, _) => audit(buf, inner, model, worker, theme),
        (WorkerTab::Map, _) => map(buf, inner, model, worker, theme),
        (WorkerTab::Agenda, _) => agenda(buf, inner, model, worker, theme),
        (WorkerTab::Facts, Some(session)) => facts(buf, inner, model, session, worker.at, theme),
        (WorkerTab::HeldBack, Some(_)) => steps(buf, inner, &worker_rows(model), worker.at, theme),
        (_, None) => {}
    }
    let foot = Rect::new(area.x + 1, area.bottom().saturating_sub(1), area.width.saturating_sub(2), 1);
    keys_of(buf, foot, (Place::Worker, worker_keys(worker.tab)), &model.texts, theme);
    None
}

/// Clears the whole screen for the worker, and says that it is theirs alone.
pub fn alone(buf: &mut Buffer, area: Rect, model: &Model, theme: &Theme) {
    fill(buf, area, theme.screen());
    let bar = Rect::new(area.x, area.y, area.width, 1);
    fill(buf, bar, theme.bar());
    put(buf, bar.x + 1, bar.y, bar.width.saturating_sub(2), &model.texts.get(key!("worker-bar")), theme.bar());
}

/// The page about the steps, part by part; the marked row with what more there is to it, and always seen.
fn steps(buf: &mut Buffer, area: Rect, rows: &[WorkerRow], at: usize, theme: &Theme) {
    let mut page = Page::new(area.width);
    for (row, said) in rows.iter().enumerate() {
        let from = page.item(row).height();
        match (said.text.strip_prefix("    "), said.text.strip_prefix("  ")) {
            (Some(text), _) => page.point("   ", text, theme.text()),
            (None, Some(text)) => page.point(" ", text, theme.text()),
            _ if said.text.is_empty() => page.row([(String::new(), theme.text())]),
            _ => page.text(&said.text, theme.accent()),
        };
        if row == at {
            page.light(from, 0);
            for line in &said.more {
                page.point("   ", line.trim_start(), theme.quiet());
            }
        }
    }
    page.scrolled(buf, area, at, theme);
}

/// The question about everybody at home, where it is due, in the client's language; answers with the room that is left.
fn home(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, theme: &Theme) -> Rect {
    let texts = &model.texts;
    let lines = match question_about_home(model) {
        None => return area,
        Some(Home::NotNow) => vec![(texts.get(key!("worker-home-not-now")), theme.quiet())],
        Some(Home::Ask(people)) => {
            let names = people.iter().map(|id| session.name(*id)).collect::<Vec<_>>().join(", ");
            let spoken = Texts::new(session.network.client().language);
            let question = spoken.spoken(session.address(), key!("worker-home-question"), &[]);
            vec![
                (texts.get(key!("worker-home")), theme.title()),
                (question, theme.text()),
                (texts.with(key!("worker-home-people"), &[("names", names.into())]), theme.quiet()),
            ]
        }
    };
    let mut y = area.y;
    for (text, style) in lines {
        for line in wrap(&text, area.width as usize) {
            put(buf, area.x, y, area.width, &line, style);
            y += 1;
        }
    }
    let y = (y + 1).min(area.bottom());
    Rect::new(area.x, y, area.width, area.bottom() - y)
}

/// One row a member: safety, capacity, the doubt that was parked, the note.
fn facts(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, at: usize, theme: &Theme) {
    let texts = &model.texts;
    let people = worker_facts(model);
    let area = home(buf, area, model, session, theme);
    let below = wrap(&texts.get(key!("worker-safety-keys")), area.width as usize);
    let foot = area.bottom().saturating_sub(below.len() as u16);
    for (y, line) in (foot..).zip(&below) {
        put(buf, area.x, y, area.width, line, theme.quiet());
    }
    let area = Rect::new(area.x, area.y, area.width, foot.saturating_sub(area.y + 1));
    let noted: Vec<_> = people.iter().filter_map(|id| session.network.person(*id)).collect();
    let narrow = area.width < WIDE;
    let rows: Vec<_> = noted.iter().map(|person| fact(texts, session, person, narrow, theme)).collect();
    let whole = |person: &&Person| {
        let said = if narrow && person.safety_source.is_some() { safety(texts, person) } else { String::new() };
        let note = Some(session.aloud(person.worker_note.as_str())).filter(|note| note.width() > SHORT);
        vec![(said, theme.text()), (note.unwrap_or_default(), theme.text())]
    };
    let area = in_full(buf, area, &noted.get(at).map(whole).unwrap_or_default());
    let heads: &[MessageKey] = if narrow {
        &[key!("head-name"), key!("person-safety"), key!("head-note")]
    } else {
        &[key!("head-name"), key!("person-safety"), key!("person-capacity"), key!("head-note")]
    };
    let heads: Vec<String> = heads.iter().map(|key| texts.get(*key)).collect();
    headed(buf, area, theme, (at, heads.len() - 1), &heads, &rows);
}

/// From so many cells on there are columns for what else is known.
const WIDE: u16 = 100;
/// A note of so many cells stands whole in its column.
const SHORT: usize = 24;
/// So many rows at most are for what is cut in the columns.
const IN_FULL: usize = 3;

/// What the marked row says, whole and at the bottom of an area; answers with the room above.
fn in_full(buf: &mut Buffer, area: Rect, said: &[Cell]) -> Rect {
    let wrapped = said.iter().filter(|(text, _)| !text.is_empty()).flat_map(|(text, style)| {
        wrap(text, area.width.into()).into_iter().map(|line| (line, *style)).collect::<Vec<_>>()
    });
    let lines: Vec<_> = wrapped.take(IN_FULL).collect();
    let above = Rect { height: area.height.saturating_sub(lines.len() as u16 + 1), ..area };
    for (y, (line, style)) in (above.bottom() + 1..area.bottom()).zip(&lines) {
        put(buf, area.x, y, area.width, line, *style);
    }
    above
}

/// What is known of somebody's safety, and who said so.
fn safety(texts: &Texts, person: &Person) -> String {
    let source = person.safety_source.map(|source| format!(" ({})", texts.name(source))).unwrap_or_default();
    person.safety.map_or_else(|| texts.get(key!("worker-safety-not-asked")), |safety| texts.name(safety)) + &source
}

/// What the caseworker noted of somebody, in columns; on a narrow screen how much they carry stands with the note, and who
/// said what of their safety below.
fn fact(texts: &Texts, session: &Session, person: &Person, narrow: bool, theme: &Theme) -> Vec<Cell> {
    let bare = Person { safety_source: person.safety_source.filter(|_| !narrow), ..person.clone() };
    let capacity = person.capacity.map(|capacity| texts.name(capacity)).unwrap_or_default();
    let doubt = if person.doubt { texts.get(key!("worker-doubt")) } else { String::new() };
    let note = session.aloud(person.worker_note.as_str()).replace('\n', " ");
    let mut cells = vec![
        (session.name_of(person), theme.text()),
        (safety(texts, &bare), if person.safety.is_some() { theme.text() } else { theme.quiet() }),
    ];
    let noted = if narrow {
        vec![capacity, doubt, note]
    } else {
        cells.push((capacity, theme.text()));
        vec![doubt, note]
    };
    let noted: Vec<String> = noted.into_iter().filter(|text| !text.is_empty()).collect();
    cells.push((noted.join(" · "), theme.text()));
    cells
}

/// What is due over all clients, by day; what should have been done is told in words.
fn agenda(buf: &mut Buffer, area: Rect, model: &Model, worker: &WorkerLayer, theme: &Theme) {
    let texts = &model.texts;
    let title = if worker.agenda.is_empty() { key!("worker-nothing-due") } else { key!("worker-due") };
    put(buf, area.x, area.y, area.width, &texts.get(title), theme.title());
    let below = Rect::new(area.x, area.y + 2, area.width, area.height.saturating_sub(2));
    if worker.agenda.is_empty() {
        return;
    }
    let rows: Vec<_> = worker.agenda.iter().map(|due| due_row(model, due, theme)).collect();
    let marked = rows.get(worker.at).map(|row| row[2..].to_vec()).unwrap_or_default();
    let below = in_full(buf, below, &marked);
    let heads = [key!("head-day"), key!("head-code"), key!("head-what"), key!("head-state")].map(|key| texts.get(key));
    // On a narrow screen how far it is stands below, of the marked one.
    let shown = if below.width < WIDE { 3 } else { 4 };
    let rows: Vec<_> = rows.into_iter().map(|row| row.into_iter().take(shown).collect()).collect();
    headed(buf, below, theme, (worker.at, 2), &heads[..shown], &rows);
}

/// What is due, in columns: when, of whom, what, and how far it is.
fn due_row(model: &Model, due: &Due, theme: &Theme) -> Vec<Cell> {
    let texts = &model.texts;
    let (what, state) = match &due.what {
        What::Step(text, state) => (model.aloud(text), texts.name(*state)),
        What::FollowUp(last) => {
            (texts.with(key!("worker-follow-up"), &[("date", texts.date(*last).into())]), String::new())
        }
        What::Review => (texts.get(key!("worker-review")), String::new()),
        What::Delete => (texts.get(key!("worker-delete")), String::new()),
    };
    let late = if due.on < model.now.today { format!("{} ", texts.get(key!("worker-late"))) } else { String::new() };
    vec![
        (texts.date(due.on), theme.quiet()),
        (due.code.clone(), theme.text()),
        (late + &what, theme.text()),
        (state, theme.quiet()),
    ]
}

/// The networks of the neighbourhoods, once for all clients: the marked one in full, and what to look for.
fn map(buf: &mut Buffer, area: Rect, model: &Model, worker: &WorkerLayer, theme: &Theme) {
    let (texts, at) = (&model.texts, worker.at);
    let found = mapped_places(model);
    let title = if found.is_empty() { key!("map-empty") } else { key!("map-title") };
    let mut y = area.y;
    for line in wrap(&texts.get(title), area.width as usize) {
        put(buf, area.x, y, area.width, &line, theme.title());
        y += 1;
    }
    let mut below = Page::new(area.width);
    if let Some(marked) = found.get(at) {
        below.append(super::directory::whole(area.width, model, marked, theme));
        below.gap();
    }
    for line in texts.get(key!("map-prompts")).lines() {
        below.text(line, theme.quiet());
    }
    let high = (found.len() as u16 + 1).min(area.height / 3);
    let top = Rect::new(area.x, y + 1, area.width, if found.is_empty() { 0 } else { high });
    let row = |entry: &&Resource| {
        let platform = entry.platform.map(|platform| texts.name(platform)).unwrap_or_default();
        let called = entry.called(texts.language()).to_string();
        vec![(entry.places.join(", "), theme.quiet()), (called, theme.text()), (platform, theme.quiet())]
    };
    let heads = [key!("head-district"), key!("head-name"), key!("head-kind")].map(|key| texts.get(key));
    headed(buf, top, theme, (at, 1), &heads, &found.iter().map(row).collect::<Vec<_>>());
    let rest = top.bottom() + 1;
    let below_the_list = Rect::new(area.x, rest, area.width, area.bottom().saturating_sub(rest));
    below.paged(buf, below_the_list, worker.scroll, theme);
}

/// All clients: code, last change, size.
fn clients(buf: &mut Buffer, area: Rect, model: &Model, worker: &WorkerLayer, theme: &Theme) {
    let texts = &model.texts;
    if worker.clients.is_empty() {
        put(buf, area.x, area.y, area.width, &texts.get(key!("clients-none")), theme.quiet());
    }
    let row = |client: &ClientLine| {
        let changed = client.last_change.at.map(|at| texts.date(at.date_naive())).unwrap_or_default();
        let size = texts.with(key!("clients-size"), &[("n", (client.people as usize).into())]);
        let archived = if client.archived { texts.get(key!("clients-archived")) } else { String::new() };
        vec![
            (client.code.as_str().to_string(), theme.text()),
            (changed, theme.quiet()),
            (size, theme.quiet()),
            (archived, theme.quiet()),
        ]
    };
    let rows: Vec<_> = worker.clients.iter().map(row).collect();
    let heads = [Some(key!("head-code")), Some(key!("head-changed")), Some(key!("head-network")), None]
        .map(|key| heading(texts, key));
    if !rows.is_empty() {
        headed(buf, area, theme, (worker.at, 3), &heads, &rows);
    }
}

/// What left the file and what was erased: when and what, never a name.
fn audit(buf: &mut Buffer, area: Rect, model: &Model, worker: &WorkerLayer, theme: &Theme) {
    if worker.audit.is_empty() {
        put(buf, area.x, area.y, area.width, &model.texts.get(key!("worker-audit-empty")), theme.quiet());
    }
    let row = |line| {
        let (when, what) = audit_line(line);
        vec![(when, theme.quiet()), (model.aloud_path(&what), theme.text())]
    };
    let rows: Vec<_> = worker.audit.iter().map(row).collect();
    if !rows.is_empty() {
        let heads = [key!("head-when"), key!("head-what")].map(|key| model.texts.get(key));
        headed(buf, area, theme, (worker.at, 1), &heads, &rows);
    }
}
