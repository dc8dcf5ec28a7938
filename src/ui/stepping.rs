//! The measures, the steps and the comparison: windows at the side, so that the ring shows who is meant.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::lay::{list, put, wrap};
use super::lists::{Cursor, with_keys};
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::layer::{CompareLayer, MeasuresLayer, StepsLayer, StepsTab};
use crate::app::session::Session;
use crate::app::update::{changes, measure_lines, shown_steps};
use crate::domain::PersonId;
use crate::metrics;
use crate::steps::{self, Suggestion};
use crate::words::{self, measures as said};

/// A window at the right half, or over everything on a narrow screen.
fn side(area: Rect) -> (Rect, (u16, u16)) {
    let width = if area.width >= 110 { area.width / 2 } else { area.width };
    let side = Rect::new(area.right() - width, area.y, width, area.height);
    (side, (width, area.height.saturating_sub(1)))
}

/// Lines of text, scrolled; those beyond the room are left for scrolling.
fn lines(buf: &mut Buffer, area: Rect, all: &[(String, ratatui::style::Style)]) {
    let mut y = area.y;
    for (text, style) in all {
        for line in wrap(text, area.width as usize) {
            if y >= area.bottom() {
                return;
            }
            put(buf, area.x, y, area.width, &line, *style);
            y += 1;
        }
    }
}

/// The measures in sentences; Enter explains the marked one.
pub fn measures(buf: &mut Buffer, area: Rect, model: &Model, layer: &MeasuresLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let (side, size) = side(area);
    let inner = with_keys(buf, side, size, &texts.get("measures-title"), Place::Measures, model, theme);
    let all = measure_lines(model);
    if let (true, Some(line)) = (layer.explained, all.get(layer.at)) {
        explanation(buf, inner, model, line, theme);
        return None;
    }
    // The marked sentence must be seen whole: sentences differ in height.
    let heights: Vec<usize> = all.iter().map(|l| wrap(&l.text, inner.width as usize).len()).collect();
    let mut first = 0;
    while heights[first.min(heights.len())..=layer.at.min(heights.len().saturating_sub(1))].iter().sum::<usize>() > inner.height as usize {
        first += 1;
    }
    let style = |at: usize| if at == layer.at { theme.selected() } else { theme.text() };
    let shown: Vec<_> = all.iter().enumerate().skip(first).map(|(at, l)| (l.text.clone(), style(at))).collect();
    lines(buf, inner, &shown);
    None
}

fn explanation(buf: &mut Buffer, area: Rect, model: &Model, line: &said::Line, theme: &Theme) {
    let texts = &model.texts;
    let mut all = vec![(line.text.clone(), theme.title()), (String::new(), theme.text())];
    if let Some(told) = said::explain(texts, line.key) {
        all.push((told.meaning, theme.text()));
        all.push((texts.with("measures-formula-is", &[("formula", told.formula.into())]), theme.text()));
        all.push((texts.with("measures-source-is", &[("source", told.source.into())]), theme.quiet()));
        all.push((told.limits, theme.quiet()));
    }
    if let Some(session) = model.session() {
        let people = metrics::behind(&session.network, line.key);
        let names: Vec<String> = people.iter().map(|id| session.name(*id)).collect();
        if !names.is_empty() {
            all.push((String::new(), theme.text()));
            all.push((texts.with("measures-people-behind", &[("names", names.join(", ").into())]), theme.accent()));
        }
    }
    lines(buf, area, &all);
}

/// The steps: what is suggested, the plan, what to ask next.
pub fn steps(buf: &mut Buffer, area: Rect, model: &Model, layer: &StepsLayer, theme: &Theme) -> Cursor {
    let session = model.session()?;
    let texts = &model.texts;
    let (side, size) = side(area);
    let title = texts.get(match layer.tab {
        StepsTab::Suggested => "steps-title-suggested",
        StepsTab::Plan => "steps-title-plan",
        StepsTab::AskNext => "steps-title-ask-next",
    });
    let inner = with_keys(buf, side, size, &title, Place::Steps, model, theme);
    match layer.tab {
        StepsTab::Suggested => suggested(buf, inner, model, session, layer, theme),
        StepsTab::Plan => plan(buf, inner, model, session, layer, theme),
        StepsTab::AskNext => ask_next(buf, inner, model, session, layer, theme),
    }
    None
}

fn suggested(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, layer: &StepsLayer, theme: &Theme) {
    let texts = &model.texts;
    let shown = shown_steps(model);
    let name = |id: PersonId| session.name(id);
    let Some(marked) = shown.get(layer.at) else {
        lines(buf, area, &[(texts.get("steps-none"), theme.quiet())]);
        return;
    };
    if layer.opened {
        lines(buf, area, &whole(model, session, marked, &name, theme));
        return;
    }
    let rows = (shown.len() as u16).min(area.height / 2);
    let top = Rect::new(area.x, area.y, area.width, rows);
    list(top, shown.len(), layer.at, |at, x, y, w, marked| {
        let said = steps::texts::say(shown[at], &model.catalogue, texts.language(), &name);
        let star = if shown[at].star { "★" } else { "·" };
        put(buf, x, y, w, &format!("{star} {}", said.title), if marked { theme.selected() } else { theme.text() });
    });
    let below = Rect::new(area.x, area.y + rows + 1, area.width, area.height.saturating_sub(rows + 1));
    let mut all = whole(model, session, marked, &name, theme);
    all.truncate(6);
    lines(buf, below, &all);
}

/// Everything that is said of a suggestion: what, why, what it would change, before and after, what to watch.
fn whole(model: &Model, session: &Session, step: &Suggestion, name: &dyn Fn(PersonId) -> String, theme: &Theme) -> Vec<(String, ratatui::style::Style)> {
    let texts = &model.texts;
    let said = steps::texts::say(step, &model.catalogue, texts.language(), name);
    let mut all = vec![(said.title, theme.title()), (said.text, theme.text())];
    for because in step.because.iter().filter(|b| !b.worker_only || model.worker_view()) {
        let names: Vec<String> = because.people.iter().map(|id| name(*id)).collect();
        let fact = words::steps::because(texts, because);
        let people = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
        all.push((format!("{fact}{people}"), theme.accent()));
    }
    all.push((said.because, theme.text()));
    all.push((said.changes, theme.text()));
    let changed = session.differences();
    for difference in changed.iter().filter(|d| d.figure.sight == metrics::Sight::Together).take(5) {
        if let Some(told) = said::explain(texts, difference.figure.key) {
            all.push((format!("  {}: {}", told.title, said::difference(texts, difference)), theme.accent()));
        }
    }
    all.push((texts.get("steps-nobody-answers"), theme.quiet()));
    all.push((said.watch_out, theme.notice()));
    all.extend(said.first_sentences.into_iter().map(|s| (format!("“{s}”"), theme.text())));
    let resources = step.resources.iter().filter_map(|id| model.catalogue.resource(*id));
    for resource in resources {
        let about = resource.texts(texts.language());
        let old = if steps::is_stale(resource.verified_on, model.now.today) { texts.get("steps-resource-old") } else { String::new() };
        all.push((format!("→ {}: {} {} {old}", resource.name, about.what, about.reach), theme.text()));
    }
    all.push((said.evidence, theme.quiet()));
    all.retain(|(text, _)| !text.trim().is_empty());
    all
}

fn plan(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, layer: &StepsLayer, theme: &Theme) {
    let texts = &model.texts;
    let plan = session.network.plan();
    if plan.steps.is_empty() {
        lines(buf, area, &[(texts.get("steps-plan-empty"), theme.quiet())]);
    }
    list(area, plan.steps.len(), layer.at, |at, x, y, w, marked| {
        let step = &plan.steps[at];
        let style = if marked { theme.selected() } else { theme.text() };
        let state = texts.name(step.state);
        put(buf, x, y, 14, &state, theme.accent());
        let why = if step.why.is_empty() { String::new() } else { format!(" ({})", step.why) };
        put(buf, x + 15, y, w.saturating_sub(15), &format!("{}{why}", step.text), style);
    });
}

fn ask_next(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, layer: &StepsLayer, theme: &Theme) {
    let texts = &model.texts;
    let Some(found) = &session.suggestions else { return };
    let mut rows: Vec<String> = Vec::new();
    for ask in &found.ask_next {
        let names: Vec<String> = ask.people.iter().map(|id| session.name(*id)).collect();
        let people = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
        rows.push(format!("{}{people}", words::steps::ask(texts, ask.fact)));
    }
    for due in found.due.iter().chain(&found.retention) {
        rows.push(words::steps::due(texts, due));
    }
    if rows.is_empty() {
        rows.push(texts.get("steps-nothing-to-ask"));
    }
    list(area, rows.len(), layer.at, |at, x, y, w, marked| {
        put(buf, x, y, w, &rows[at], if marked { theme.selected() } else { theme.text() });
    });
}

/// Two visits compared: what changed in sentences, or the measures before and after.
pub fn compare(buf: &mut Buffer, area: Rect, model: &Model, layer: &CompareLayer, theme: &Theme) -> Cursor {
    let texts = &model.texts;
    let (side, size) = side(area);
    let dates = [layer.before.visit().date, layer.after.visit().date].map(|d| texts.date(d));
    let title = format!("{} → {}", dates[0], dates[1]);
    let inner = with_keys(buf, side, size, &title, Place::Compare, model, theme);
    if layer.measures {
        let compared = metrics::compared(&layer.before, &layer.after);
        let qualities = model.session().is_some_and(|s| !s.hides_qualities());
        let told = words::compare_measures::measure_lines(&compared, texts, qualities, true);
        let all: Vec<_> = told
            .into_iter()
            .flat_map(|line| [(format!("{}: {}", line.label, line.values), theme.text()), (format!("  {}", line.note), theme.quiet())])
            .filter(|(text, _)| !text.trim().is_empty())
            .collect();
        lines(buf, inner, &all);
        return None;
    }
    let all = changes(model);
    let first = layer.at.saturating_sub(inner.height as usize / 2);
    let shown: Vec<_> = all
        .iter()
        .enumerate()
        .skip(first)
        .map(|(at, (text, people))| {
            let heading = people.is_empty() && !text.starts_with(' ');
            let style = if at == layer.at { theme.selected() } else if heading { theme.title() } else { theme.text() };
            (text.clone(), style)
        })
        .collect();
    lines(buf, inner, &shown);
    None
}
