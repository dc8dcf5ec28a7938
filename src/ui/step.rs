//! A suggestion in full, part by part: why, what to do, what it would change, what to keep in mind, where to turn, how to
//! begin. Only what both may read. Decides nothing.

use unicode_width::UnicodeWidthStr;

use super::page::{Page, before_and_after};
use super::theme::Theme;
use crate::app::Model;
use crate::app::session::Session;
use crate::domain::{MessageKey, PersonId};
use crate::metrics;
use crate::seen::Thing;
use crate::steps::texts::Said;
use crate::steps::{self, Because, Suggestion};
use crate::words;

/// The names of the parts, which stand in a column as wide as the widest.
const PARTS: [MessageKey; 6] = [
    key!("steps-part-why"),
    key!("steps-part-what"),
    key!("steps-part-changes"),
    key!("steps-part-mind"),
    key!("steps-part-where"),
    key!("steps-part-say"),
];

/// The parts that have something to say.
pub fn parts(model: &Model, session: &Session, step: &Suggestion, width: u16, theme: &Theme) -> Vec<Page> {
    let texts = &model.texts;
    let name = |id: PersonId| session.name(id);
    let said = steps::texts::say(step, &model.catalogue, texts.to(session.address()), &name);
    let names = PARTS.map(|key| texts.get(key));
    let column = names.iter().map(|name| name.width() as u16).max().unwrap_or_default() + 2;
    let room = width.saturating_sub(column);
    let text = |text: &str| {
        let mut page = Page::new(room);
        page.text(text, theme.text());
        page
    };
    let mut first = Page::new(room);
    for sentence in &said.first_sentences {
        first.text(&texts.with(key!("quoted"), &[("words", sentence.clone().into())]), theme.text());
    }
    let bodies = [
        why(model, session, step, &said, room, theme),
        text(&said.text),
        changes(model, session, step, &said, room, theme),
        text(&said.for_both),
        places(model, step, room, theme),
        first,
    ];
    let part = |(name, body): (String, Page)| {
        let mut page = Page::new(width);
        page.part((&name, column), body, theme);
        page
    };
    names.into_iter().zip(bodies).map(part).filter(|page| page.height() > 0).collect()
}

/// The facts, each with whom it is about, and why it may help.
fn why(model: &Model, session: &Session, step: &Suggestion, said: &Said, width: u16, theme: &Theme) -> Page {
    let mut page = Page::new(width);
    for because in step.because.iter().filter_map(Because::for_both) {
        let names: Vec<String> = because.people.iter().map(|id| session.name(*id)).collect();
        let fact = words::steps::because(&model.texts, session.address(), &because);
        let people = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
        page.text(&format!("{fact}{people}"), theme.text());
    }
    page.text(&said.because, theme.text());
    page
}

/// What it would change, in words and before and after, as far as it is known beforehand.
fn changes(model: &Model, session: &Session, step: &Suggestion, said: &Said, width: u16, theme: &Theme) -> Page {
    let texts = &model.texts;
    let mut page = Page::new(width);
    page.text(&said.changes, theme.text());
    if !session.previews() {
        page.text(&words::steps::raises(texts, &step.raises), theme.quiet());
        return page;
    }
    let mut changed = metrics::compared(session.seen(), session.previewed());
    changed.retain(|row| row.before.value != row.after.value);
    let told = words::compare_measures::measure_lines(&changed, texts, session.seen().tells(Thing::Qualities), true);
    page.table(&before_and_after(told.iter().map(|line| (&*line.label, &*line.values, line.apart)), theme));
    page.text(&texts.get(key!("steps-nobody-answers")), theme.quiet());
    page
}

/// Where to turn: what it is called, and below it what one has to know.
fn places(model: &Model, step: &Suggestion, width: u16, theme: &Theme) -> Page {
    let texts = &model.texts;
    let mut page = Page::new(width);
    for resource in step.resources.iter().filter_map(|id| model.catalogue.resource(*id)) {
        let about = resource.texts(texts.language());
        let old = match resource.verified_on {
            None => texts.get(key!("directory-never-checked")),
            Some(_) if steps::is_stale(resource.verified_on, model.now.today) => texts.get(key!("steps-resource-old")),
            Some(_) => String::new(),
        };
        let phone = resource.phone.as_str();
        let parts = [&about.what, &about.reach, phone, &about.cost, &about.hours, &about.check, old.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        page.point("→", resource.called(texts.language()), theme.text());
        page.point(" ", &parts.join(" · "), theme.quiet());
    }
    page
}
