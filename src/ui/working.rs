//! The worker's view: the only place where what is marked worker is drawn. It says so across the top.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::lay::{fill, goes_on, keys_of, list, pages, put, wrap};
use super::lists::Cursor;

use super::theme::Theme;
use crate::app::Model;
use crate::app::agenda::What;
use crate::app::keymap::Place;
use crate::app::layer::{WorkerLayer, WorkerTab};
use crate::app::session::Session;
use crate::app::shown::{
    Home, WorkerRow, audit_line, mapped_places, question_about_home, worker_facts, worker_keys, worker_rows,
};
use crate::text::Texts;
use crate::words::directory as told;

const TABS: [(WorkerTab, &str); 6] = [
    (WorkerTab::Facts, "worker-tab-facts"),
    (WorkerTab::HeldBack, "worker-tab-held-back"),
    (WorkerTab::Agenda, "worker-tab-agenda"),
    (WorkerTab::Clients, "worker-tab-clients"),
    (WorkerTab::Audit, "worker-tab-audit"),
    (WorkerTab::Map, "worker-tab-map"),
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
    put(buf, bar.x + 1, bar.y, bar.width.saturating_sub(2), &model.texts.get("worker-bar"), theme.bar());
}

/// The page about the steps, wrapped; the marked row with what more there is to it, and always seen.
fn steps(buf: &mut Buffer, area: Rect, rows: &[WorkerRow], at: usize, theme: &Theme) {
    let mut lines = Vec::new();
    let mut last = 0;
    for (row, said) in rows.iter().enumerate() {
        let style = if row == at { theme.selected() } else { theme.text() };
        lines.extend(wrap(&said.text, area.width as usize).into_iter().map(|line| (line, style)));
        if row == at {
            let more = said.more.iter().flat_map(|line| wrap(line, area.width as usize));
            lines.extend(more.map(|line| (line, theme.accent())));
            last = lines.len();
        }
    }
    let first = last.saturating_sub(area.height as usize);
    goes_on(buf, area, theme, first > 0, first + usize::from(area.height) < lines.len());
    for (y, (line, style)) in lines.iter().skip(first).take(area.height as usize).enumerate() {
        put(buf, area.x, area.y + y as u16, area.width, line, *style);
    }
}

/// The question about everybody at home, where it is due, in the client's language; answers with the room that is left.
fn home(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, theme: &Theme) -> Rect {
    let texts = &model.texts;
    let lines = match question_about_home(model) {
        None => return area,
        Some(Home::NotNow) => vec![(texts.get("worker-home-not-now"), theme.quiet())],
        Some(Home::Ask(people)) => {
            let names = people.iter().map(|id| session.name(*id)).collect::<Vec<_>>().join(", ");
            let spoken = Texts::new(session.network.client().language);
            let question = spoken.spoken(session.address(), "worker-home-question", &[]);
            vec![
                (texts.get("worker-home"), theme.title()),
                (question, theme.text()),
                (texts.with("worker-home-people", &[("names", names.into())]), theme.quiet()),
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
    let below = wrap(&texts.get("worker-safety-keys"), area.width as usize);
    let foot = area.bottom().saturating_sub(below.len() as u16);
    for (y, line) in (foot..).zip(&below) {
        put(buf, area.x, y, area.width, line, theme.quiet());
    }
    let area = Rect::new(area.x, area.y, area.width, foot.saturating_sub(area.y + 1));
    list(buf, area, theme, (people.len(), at), |buf, row, x, y, w, marked| {
        let Some(person) = session.network.person(people[row]) else { return };
        let style = if marked { theme.selected() } else { theme.text() };
        put(buf, x, y, 24, &session.name_of(person), style);
        let mut about: Vec<String> = Vec::new();
        let source = person.safety_source.map(|source| format!(" ({})", texts.name(source))).unwrap_or_default();
        let safety = person.safety.map_or_else(|| texts.get("worker-safety-not-asked"), |s| texts.name(s));
        about.push(safety + &source);
        about.extend(person.capacity.map(|c| texts.name(c)));
        about.extend(person.doubt.then(|| texts.get("worker-doubt")));
        about.extend(
            (!person.worker_note.is_empty()).then(|| session.aloud(person.worker_note.as_str()).replace('\n', " ")),
        );
        let style = if person.safety.is_some() { theme.text() } else { theme.quiet() };
        put(buf, x + 26, y, w.saturating_sub(26), &about.join(" · "), style);
    });
}

/// What is due over all clients, by day; what should have been done is told in words.
fn agenda(buf: &mut Buffer, area: Rect, model: &Model, worker: &WorkerLayer, theme: &Theme) {
    let texts = &model.texts;
    let title = if worker.agenda.is_empty() { "worker-nothing-due" } else { "worker-due" };
    put(buf, area.x, area.y, area.width, &texts.get(title), theme.title());
    let below = Rect::new(area.x, area.y + 2, area.width, area.height.saturating_sub(2));
    list(buf, below, theme, (worker.agenda.len(), worker.at), |buf, row, x, y, w, marked| {
        let due = &worker.agenda[row];
        let style = if marked { theme.selected() } else { theme.text() };
        put(buf, x, y, 12, &texts.date(due.on), theme.quiet());
        put(buf, x + 13, y, 14, &due.code, style);
        let what = match &due.what {
            What::Step(text, state) => format!("{} — {}", model.aloud(text), texts.name(*state)),
            What::FollowUp(last) => texts.with("worker-follow-up", &[("date", texts.date(*last).into())]),
            What::Review => texts.get("worker-review"),
            What::Delete => texts.get("worker-delete"),
        };
        let late = if due.on < model.now.today { format!("{} ", texts.get("worker-late")) } else { String::new() };
        put(buf, x + 28, y, w.saturating_sub(28), &format!("{late}{what}"), style);
    });
}

/// The networks of the neighbourhoods, once for all clients: the marked one in full, and what to look for.
fn map(buf: &mut Buffer, area: Rect, model: &Model, worker: &WorkerLayer, theme: &Theme) {
    let (texts, at) = (&model.texts, worker.at);
    let found = mapped_places(model);
    let title = if found.is_empty() { "map-empty" } else { "map-title" };
    let mut y = area.y;
    for line in wrap(&texts.get(title), area.width as usize) {
        put(buf, area.x, y, area.width, &line, theme.title());
        y += 1;
    }
    let mut below: Vec<(String, Style)> = Vec::new();
    if let Some(marked) = found.get(at) {
        let whole = told::whole(marked, texts, model.now.today);
        below.extend(whole.into_iter().skip(1).map(|line| (line, theme.accent())));
        below.push((String::new(), theme.text()));
    }
    below.extend(texts.get("map-prompts").lines().map(|line| (line.to_string(), theme.quiet())));
    let rows = (found.len() as u16).min(area.height / 3);
    let top = Rect::new(area.x, y + 1, area.width, rows);
    list(buf, top, theme, (found.len(), at), |buf, row, x, y, w, marked| {
        let entry = found[row];
        let style = if marked { theme.selected() } else { theme.text() };
        put(buf, x, y, 20, &entry.places.join(", "), theme.quiet());
        put(buf, x + 21, y, w.saturating_sub(47), entry.called(texts.language()), style);
        let platform = entry.platform.map(|platform| texts.name(platform)).unwrap_or_default();
        put(buf, x + w.saturating_sub(25), y, 25, &platform, theme.quiet());
    });
    let rest = top.bottom() + 1;
    let below_the_list = Rect::new(area.x, rest, area.width, area.bottom().saturating_sub(rest));
    pages(buf, below_the_list, &below, worker.scroll, theme);
}

/// All clients: code, last change, size.
fn clients(buf: &mut Buffer, area: Rect, model: &Model, worker: &WorkerLayer, theme: &Theme) {
    let texts = &model.texts;
    if worker.clients.is_empty() {
        put(buf, area.x, area.y, area.width, &texts.get("clients-none"), theme.quiet());
    }
    list(buf, area, theme, (worker.clients.len(), worker.at), |buf, row, x, y, w, marked| {
        let client = &worker.clients[row];
        let style = if marked { theme.selected() } else { theme.text() };
        put(buf, x, y, 26, client.code.as_str(), style);
        let changed = client.last_change.at.map(|at| texts.date(at.date_naive())).unwrap_or_default();
        put(buf, x + 28, y, 14, &changed, theme.quiet());
        let size = texts.with("clients-size", &[("n", (client.people as usize).into())]);
        put(buf, x + 43, y, w.saturating_sub(43), &size, theme.quiet());
        if client.archived {
            put(buf, x + 58, y, w.saturating_sub(58), &texts.get("clients-archived"), theme.quiet());
        }
    });
}

/// What left the file and what was erased: when and what, never a name.
fn audit(buf: &mut Buffer, area: Rect, model: &Model, worker: &WorkerLayer, theme: &Theme) {
    if worker.audit.is_empty() {
        put(buf, area.x, area.y, area.width, &model.texts.get("worker-audit-empty"), theme.quiet());
    }
    list(buf, area, theme, (worker.audit.len(), worker.at), |buf, row, x, y, w, marked| {
        let (when, what) = audit_line(&worker.audit[row]);
        put(buf, x, y, 17, &when, theme.quiet());
        let style = if marked { theme.selected() } else { theme.text() };
        put(buf, x + 18, y, w.saturating_sub(18), &model.aloud_path(&what), style);
    });
}
