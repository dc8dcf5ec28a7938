//! The steps: a window at the side, so that the ring shows who is meant.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::lay::{goes_on, lines, list, pages, put, rect, wrap};
use super::lists::{Cursor, with_keys};
use super::planning;
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::layer::{StepsLayer, StepsTab};
use crate::app::panes;
use crate::app::session::Session;
use crate::app::shown::{offered_steps, questions, steps_due, steps_for_both};
use crate::domain::{Address, PersonId};
use crate::metrics;
use crate::seen::Thing;
use crate::steps::{self, Because, Suggestion};
use crate::words;

/// A window at the side of the ring, or over everything on a narrow screen.
pub(super) fn side(model: &Model) -> (Rect, (u16, u16)) {
    let side = rect(panes::side(model.size));
    (side, (side.width, side.height))
}

/// The steps: what is suggested, the plan, what to ask next.
pub fn steps(buf: &mut Buffer, model: &Model, layer: &StepsLayer, theme: &Theme) -> Cursor {
    let session = model.session()?;
    let texts = &model.texts;
    let (side, size) = side(model);
    let title = texts.get(match layer.tab {
        StepsTab::Suggested => "steps-title-suggested",
        StepsTab::Plan => "steps-title-plan",
        StepsTab::AskNext => "steps-title-ask-next",
        StepsTab::Ideas => "steps-title-ideas",
    });
    let inner = with_keys(buf, side, size, &title, Place::Steps, model, theme);
    match layer.tab {
        StepsTab::Suggested | StepsTab::Ideas => suggested(buf, inner, model, session, layer, theme),
        StepsTab::Plan => planning::plan(buf, inner, model, layer, theme),
        StepsTab::AskNext => ask_next(buf, inner, model, session.address(), layer, theme),
    }
    None
}

fn suggested(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, layer: &StepsLayer, theme: &Theme) {
    let texts = &model.texts;
    let shown = offered_steps(model, layer.tab);
    let name = |id: PersonId| session.name(id);
    let Some(marked) = shown.get(layer.at) else {
        if !session.seen().tells(Thing::Proposals) {
            lines(buf, area, theme, &[(texts.get("steps-before-others"), theme.quiet())]);
            return;
        }
        if session.seen().is_earlier() {
            return lines(buf, area, theme, &[(texts.get("steps-earlier-visit"), theme.quiet())]);
        }
        return lines(buf, area, theme, &instead(model, session, theme));
    };
    if layer.opened {
        pages(buf, area, &whole(model, session, marked, &name, theme), layer.scroll, theme);
        return;
    }
    let address = session.address();
    let rows = (shown.len() as u16).min(area.height / 2);
    let top = Rect::new(area.x, area.y, area.width, rows);
    list(buf, top, theme, (shown.len(), layer.at), |buf, at, x, y, w, marked| {
        let star = if shown[at].star { "★" } else { "·" };
        let title = words::steps::title(texts, address, shown[at], &model.catalogue, &name);
        put(buf, x, y, w, &format!("{star} {title}"), if marked { theme.selected() } else { theme.text() });
    });
    put(buf, area.x, area.y + rows, area.width, &more(model, session, layer, shown.len()), theme.quiet());
    let below = Rect::new(area.x, area.y + rows + 1, area.width, area.height.saturating_sub(rows + 1));
    // What stands here stands whole; the rest is behind Enter.
    let mut room = usize::from(below.height);
    let mut all = whole(model, session, marked, &name, theme);
    let fits = all.iter().position(|(text, _)| {
        let height = wrap(text, below.width as usize).len();
        let fits = height <= room;
        room = room.saturating_sub(height);
        !fits
    });
    all.truncate(fits.unwrap_or(all.len()));
    lines(buf, below, theme, &all);
    goes_on(buf, below, theme, false, fits.is_some());
}

/// Where no rule fits: what could be asked, and then what the two could think of themselves. Both are a key away.
fn instead(model: &Model, session: &Session, theme: &Theme) -> Vec<(String, ratatui::style::Style)> {
    let (texts, address) = (&model.texts, session.address());
    let mut all = vec![(texts.get("steps-none"), theme.quiet())];
    let mut part = |heading: &str, rows: Vec<String>| {
        if !rows.is_empty() {
            all.push((String::new(), theme.text()));
            all.push((texts.get(heading), theme.title()));
            all.extend(rows.into_iter().map(|row| (format!("· {row}"), theme.text())));
        }
    };
    let asked = questions(model).into_iter().filter_map(|ask| words::steps::ask_both(texts, address, ask.fact));
    part("steps-none-ask", asked.take(3).collect());
    let name = |id: PersonId| session.name(id);
    let ideas = session.ideas.iter().filter(|idea| !idea.preview.is_empty());
    let titled = ideas.map(|idea| words::steps::title(texts, address, idea, &model.catalogue, &name));
    part("steps-none-ideas", titled.take(4).collect());
    all
}

/// What else there is: the suggestions beyond the first five, or of whom an idea could be.
fn more(model: &Model, session: &Session, layer: &StepsLayer, shown: usize) -> String {
    let texts = &model.texts;
    if layer.tab == StepsTab::Ideas {
        return match session.selected {
            Some(id) if session.ideas.iter().any(|idea| !idea.people.is_empty()) => {
                texts.with("steps-ideas-about", &[("name", session.name(id).into())])
            }
            Some(_) => String::new(),
            None => texts.get("steps-ideas-nobody"),
        };
    }
    match steps_for_both(model).count().saturating_sub(shown) {
        0 => String::new(),
        more => texts.with("steps-more", &[("n", more.into())]),
    }
}

/// Everything that is said of a suggestion: what, why, what to watch, what it would change, before and after.
fn whole(
    model: &Model,
    session: &Session,
    step: &Suggestion,
    name: &dyn Fn(PersonId) -> String,
    theme: &Theme,
) -> Vec<(String, ratatui::style::Style)> {
    let texts = &model.texts;
    let address = session.address();
    let said = steps::texts::say(step, &model.catalogue, texts.to(address), name);
    let title = words::steps::title(texts, address, step, &model.catalogue, name);
    let mut all = vec![(title, theme.title()), (said.text, theme.text())];
    for because in step.because.iter().filter_map(Because::for_both) {
        let names: Vec<String> = because.people.iter().map(|id| name(*id)).collect();
        let fact = words::steps::because(texts, address, &because);
        let people = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
        all.push((format!("{fact}{people}"), theme.accent()));
    }
    all.push((said.because, theme.text()));
    all.push((said.for_both, theme.notice()));
    all.push((said.changes, theme.text()));
    all.push((words::steps::raises(texts, &step.raises), theme.quiet()));
    if session.previews() {
        let mut changed = metrics::compared(session.seen(), session.previewed());
        changed.retain(|row| row.before.value != row.after.value);
        let told =
            words::compare_measures::measure_lines(&changed, texts, session.seen().tells(Thing::Qualities), true);
        all.extend(
            told.into_iter().map(|line| (format!("  {}", texts.pair(&line.label, &line.values)), theme.accent())),
        );
        all.push((texts.get("steps-nobody-answers"), theme.quiet()));
    }
    all.extend(said.first_sentences.into_iter().map(|s| (texts.with("quoted", &[("words", s.into())]), theme.text())));
    let resources = step.resources.iter().filter_map(|id| model.catalogue.resource(*id));
    for resource in resources {
        let about = resource.texts(texts.language());
        let old = match resource.verified_on {
            None => texts.get("directory-never-checked"),
            Some(_) if steps::is_stale(resource.verified_on, model.now.today) => texts.get("steps-resource-old"),
            Some(_) => String::new(),
        };
        let phone = resource.phone.as_str();
        let parts = [&about.what, &about.reach, phone, &about.cost, &about.hours, &about.check, old.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        all.push((format!("→ {}", texts.pair(resource.called(texts.language()), &parts.join(" · "))), theme.text()));
    }
    all.retain(|(text, _)| !text.trim().is_empty());
    all
}

fn ask_next(buf: &mut Buffer, area: Rect, model: &Model, address: Address, layer: &StepsLayer, theme: &Theme) {
    let texts = &model.texts;
    let mut rows: Vec<String> =
        questions(model).iter().filter_map(|ask| words::steps::ask_both(texts, address, ask.fact)).collect();
    rows.extend(steps_due(model).iter().map(|due| words::steps::due(texts, address, due)));
    if rows.is_empty() {
        rows.push(texts.get("steps-nothing-to-ask"));
    }
    list(buf, area, theme, (rows.len(), layer.at), |buf, at, x, y, w, marked| {
        put(buf, x, y, w, &rows[at], if marked { theme.selected() } else { theme.text() });
    });
}
