//! The steps: a window at the side, so that the ring shows who is meant.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::columns::{listing, tabs};
use super::lay::{goes_on, rect};
use super::lists::{Cursor, with_keys_of};
use super::page::Page;
use super::planning;
use super::step::parts;
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::layer::{StepsLayer, StepsTab};
use crate::app::panes;
use crate::app::session::Session;
use crate::app::shown::{offered_steps, questions, steps_due, steps_for_both, steps_keys, steps_rows};
use crate::domain::{Address, MessageKey, PersonId};
use crate::seen::Thing;
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
    let (side, _) = side(model);
    let title = texts.get(match layer.tab {
        StepsTab::Suggested => key!("steps-title-suggested"),
        StepsTab::Plan => key!("steps-title-plan"),
        StepsTab::AskNext => key!("steps-title-ask-next"),
        StepsTab::Ideas => key!("steps-title-ideas"),
    });
    let inner = with_keys_of(buf, side, &title, (Place::Steps, steps_keys(layer.tab)), model, theme);
    let inner = if layer.opened { inner } else { below_the_lists(buf, inner, model, layer, theme) };
    match layer.tab {
        StepsTab::Suggested | StepsTab::Ideas => suggested(buf, inner, model, session, layer, theme),
        StepsTab::Plan => planning::plan(buf, inner, model, layer, theme),
        StepsTab::AskNext => ask_next(buf, inner, model, session.address(), layer, theme),
    }
    None
}

/// So many proposals stand above the marked one in full, however little room there is.
const MOST_LISTED: u16 = 6;

/// The four lists with how many stand in each, above the open one; answers with the room below.
fn below_the_lists(buf: &mut Buffer, area: Rect, model: &Model, layer: &StepsLayer, theme: &Theme) -> Rect {
    let named = |(tab, key): (StepsTab, MessageKey)| {
        let count = steps_rows(model, tab);
        (model.texts.with(key, &[("n", count.into())]), tab == layer.tab)
    };
    let lists = [
        (StepsTab::Suggested, key!("steps-tab-suggested")),
        (StepsTab::Plan, key!("steps-tab-plan")),
        (StepsTab::AskNext, key!("steps-tab-ask-next")),
        (StepsTab::Ideas, key!("steps-tab-ideas")),
    ];
    tabs(buf, area, theme, &lists.map(named));
    Rect::new(area.x, area.y + 2, area.width, area.height.saturating_sub(2))
}

fn suggested(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, layer: &StepsLayer, theme: &Theme) {
    let texts = &model.texts;
    let shown = offered_steps(model, layer.tab);
    let name = |id: PersonId| session.name(id);
    let title = |step| words::steps::title(texts, session.address(), step, &model.catalogue, &name);
    let Some(marked) = shown.get(layer.at) else {
        return nothing(area.width, model, session, theme).draw(buf, area, theme);
    };
    if layer.opened {
        let mut page = Page::new(area.width);
        page.text(&title(marked), theme.title()).gap();
        for part in parts(model, session, marked, area.width, theme) {
            page.append(part);
            page.gap();
        }
        return page.paged(buf, area, layer.scroll, theme);
    }
    let rows: Vec<_> = shown
        .iter()
        .map(|step| vec![(if step.star { "★" } else { "·" }.to_string(), theme.accent()), (title(step), theme.text())])
        .collect();
    let high = (shown.len() as u16).min((area.height / 3).max(MOST_LISTED));
    listing(buf, Rect::new(area.x, area.y, area.width, high), theme, (layer.at, 1), &rows);
    let mut hint = Page::new(area.width);
    hint.text(&more(model, session, layer, shown.len()), theme.quiet());
    let below = Rect::new(area.x, area.y + high, area.width, area.height.saturating_sub(high));
    hint.draw(buf, below, theme);
    let high = hint.height() + 1;
    let below = Rect::new(area.x, below.y + high, area.width, below.height.saturating_sub(high));
    // What stands here stands whole; the rest is behind Enter.
    let (mut page, mut all) = (Page::new(area.width), true);
    for part in parts(model, session, marked, area.width, theme) {
        all = page.height() + part.height() <= below.height;
        if !all {
            break;
        }
        page.append(part);
        page.gap();
    }
    page.draw(buf, below, theme);
    goes_on(buf, below, theme, false, !all);
}

/// Where nothing is proposed: why, what could be asked, and what the two could think of themselves, a key away.
fn nothing(width: u16, model: &Model, session: &Session, theme: &Theme) -> Page {
    let (texts, address) = (&model.texts, session.address());
    let mut page = Page::new(width);
    let why = match session.seen() {
        seen if !seen.tells(Thing::Proposals) => key!("steps-before-others"),
        seen if seen.is_earlier() => key!("steps-earlier-visit"),
        _ => key!("steps-none"),
    };
    page.text(&texts.get(why), theme.quiet());
    if why != key!("steps-none") {
        return page;
    }
    let mut part = |heading: MessageKey, sign: &str, rows: Vec<String>| {
        if !rows.is_empty() {
            page.gap().text(&texts.get(heading), theme.accent());
            for row in rows {
                page.point(sign, &row, theme.text());
            }
        }
    };
    let asked = questions(model).into_iter().filter_map(|ask| words::steps::ask_both(texts, address, ask.fact));
    part(key!("steps-none-ask"), "?", asked.take(3).collect());
    let name = |id: PersonId| session.name(id);
    let ideas = session.ideas.iter().filter(|idea| !idea.preview.is_empty());
    let titled = ideas.map(|idea| words::steps::title(texts, address, idea, &model.catalogue, &name));
    part(key!("steps-none-ideas"), "·", titled.take(4).collect());
    page
}

/// What else there is: the suggestions beyond the first five, or of whom an idea could be.
fn more(model: &Model, session: &Session, layer: &StepsLayer, shown: usize) -> String {
    let texts = &model.texts;
    if layer.tab == StepsTab::Ideas {
        return match session.selected {
            Some(id) if session.ideas.iter().any(|idea| !idea.people.is_empty()) => {
                texts.with(key!("steps-ideas-about"), &[("name", session.name(id).into())])
            }
            Some(_) => String::new(),
            None => texts.get(key!("steps-ideas-nobody")),
        };
    }
    match steps_for_both(model).count().saturating_sub(shown) {
        0 => String::new(),
        more => texts.with(key!("steps-more"), &[("n", more.into())]),
    }
}

fn ask_next(buf: &mut Buffer, area: Rect, model: &Model, address: Address, layer: &StepsLayer, theme: &Theme) {
    let texts = &model.texts;
    let asked = questions(model).into_iter().filter_map(|ask| words::steps::ask_both(texts, address, ask.fact));
    let due = steps_due(model).into_iter().map(|due| words::steps::due(texts, address, &due));
    let mut page = Page::new(area.width);
    for (at, (sign, text)) in asked.map(|text| ("?", text)).chain(due.map(|text| ("·", text))).enumerate() {
        let from = page.height();
        page.item(at).point(sign, &text, theme.text());
        if at == layer.at {
            page.light(from, 0);
        }
    }
    if page.height() == 0 {
        page.text(&texts.get(key!("steps-nothing-to-ask")), theme.quiet());
    }
    page.scrolled(buf, area, layer.at, theme);
}
