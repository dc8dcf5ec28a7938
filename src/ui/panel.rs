//! The side panel: the selected person, or the measures when nobody is selected. Under the ring it is two rows.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::lay::{fill, put, wrap};
use super::theme::Theme;
use crate::app::Model;
use crate::app::session::Session;
use crate::app::shown::{not_discussed, shown_plan};
use crate::domain::{Code, Discussed, MessageKey, Person, PersonId, Status, Support, Supports};
use crate::metrics::{self, Difference};
use crate::text::Texts;
use crate::words::measures;

/// Draws the panel.
pub fn draw(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, theme: &Theme) {
    let selected = session.selected.and_then(|id| session.seen().person(id)).filter(|_| session.ghost().is_none());
    let wide = area.height > 4;
    match (selected, wide) {
        (Some(person), true) => person_column(buf, area, model, session, person, theme),
        (Some(person), false) => person_rows(buf, area, model, session, person, theme),
        (None, true) => measures_column(buf, area, model, session, theme),
        (None, false) => measures_rows(buf, area, model, session, theme),
    }
}

/// A line of the headline, and what changed in it.
struct Short {
    text: String,
    changed: Option<Changed>,
}

/// What changed: before and now, and by how much.
struct Changed {
    between: String,
    by: String,
}

impl Short {
    /// The line with what changed behind it, where something did.
    fn with(&self, told: fn(&Changed) -> &str) -> String {
        match self.changed.as_ref().map(told) {
            Some("") => format!("⟳ {}", self.text),
            Some(told) => format!("⟳ {} ({told})", self.text),
            None => self.text.clone(),
        }
    }
}

/// The five measures, one number each, in few words; what changed stands behind it until the next edit.
fn headline(model: &Model, session: &Session) -> Vec<Short> {
    let Some(shown) = session.measures() else { return Vec::new() };
    let name = |id: PersonId| session.name(id);
    let changed = session.differences();
    let lines = measures::headline(shown, &model.texts, &name).into_iter();
    lines.map(|line| Short { text: line.short, changed: changed_in(&model.texts, &changed, line.key) }).collect()
}

/// What changed in a line of the headline; care capacity has a figure for each kind of support.
fn changed_in(texts: &Texts, changed: &[Difference], key: &str) -> Option<Changed> {
    if key != "load" {
        let found = changed.iter().find(|d| d.figure.key == key)?;
        return Some(Changed { between: measures::difference(texts, found), by: measures::by(texts, found) });
    }
    let letter = |code: &str| Support::from_code(code).map(|kind| kind.letter(texts.language()));
    let kinds: Vec<_> =
        changed.iter().filter_map(|d| Some((letter(d.figure.key.strip_prefix("care-")?)?, d))).collect();
    let told = |say: fn(&Texts, &Difference) -> String| {
        kinds.iter().map(|(kind, d)| format!("{kind} {}", say(texts, d))).collect::<Vec<_>>().join(" · ")
    };
    (!kinds.is_empty()).then(|| Changed { between: told(measures::difference), by: told(measures::by) })
}

fn measures_column(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, theme: &Theme) {
    let texts = &model.texts;
    let (x, w) = (area.x + 1, area.width.saturating_sub(2));
    let mut y = area.y + 1;
    put(buf, x, y, w, &texts.get(key!("panel-measures")), theme.title());
    y += 2;
    for Short { text, changed } in headline(model, session) {
        put(buf, x, y, w, &text, theme.text());
        if let Some(changed) = changed {
            y += 1;
            put(buf, x + 2, y, w.saturating_sub(2), &format!("⟳ {}", changed.between), theme.accent());
        }
        y += 2;
    }
    let open = not_discussed(session.seen()).len();
    if open > 0 {
        put_if(buf, area, (x, y), w, &texts.with(key!("panel-not-discussed"), &[("n", open.into())]), theme.notice());
        y += 2;
    }
    if let Some(shown) = session.measures() {
        for line in without_professionals(model, shown) {
            put(buf, x, y, w, &line, theme.quiet());
            y += 1;
        }
    }
    y += 1;
    let plan = shown_plan(model);
    let open = plan.steps.iter().filter(|s| s.is_open());
    for (at, step) in open.enumerate().take(3) {
        if at == 0 && y + 2 < area.bottom() {
            put(buf, x, y, w, &texts.get(key!("panel-steps")), theme.title());
            y += 1;
        }
        for line in wrap(&format!("• {}", step.text), w as usize).into_iter().take(2) {
            if y < area.bottom() {
                put(buf, x, y, w, &line, theme.text());
            }
            y += 1;
        }
    }
}

/// Size and density without professionals, beside those with.
fn without_professionals(model: &Model, shown: &metrics::Measures) -> Vec<String> {
    let figures = shown.figures();
    let value = |key: &str| {
        let found = figures.iter().find(|f| f.key == key);
        found.map_or_else(String::new, |f| measures::figure(&model.texts, f))
    };
    vec![
        model.texts.get(key!("panel-without-professionals")),
        model.texts.with(key!("panel-size"), &[("value", value("size-informal").into())]),
        model.texts.with(key!("panel-density"), &[("value", value("density-informal").into())]),
    ]
}

fn measures_rows(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, theme: &Theme) {
    let all = headline(model, session);
    // What they were stands behind the new values, or by how much they differ, as far as two rows hold all five.
    let forms: [fn(&Changed) -> &str; 3] = [|changed| &changed.between, |changed| &changed.by, |_| ""];
    let mut forms = forms.into_iter().map(|told| all.iter().map(|short| short.with(told)).collect::<Vec<_>>());
    let mut parts = Vec::new();
    while parts.is_empty() || flow(area, &parts).any(|(_, y)| y >= area.bottom()) {
        let Some(shorter) = forms.next() else { break };
        parts = shorter;
    }
    rows(buf, area, &parts, theme);
}

/// The measures that the last edit changed, for somebody who is looked at meanwhile.
fn changed_lines(model: &Model, session: &Session) -> Vec<String> {
    let changed = headline(model, session).into_iter().filter(|short| short.changed.is_some());
    changed.map(|short| short.with(|changed| &changed.between)).collect()
}

/// Where each part begins when they stand side by side, on as many rows as they need.
fn flow(area: Rect, parts: &[String]) -> impl Iterator<Item = (u16, u16)> {
    let (mut x, mut y) = (area.x + 1, area.y);
    parts.iter().map(move |part| {
        let width = part.width() as u16;
        // The last column stays free: what stands there looks cut.
        if x + width >= area.right() && x > area.x + 1 {
            (x, y) = (area.x + 1, y + 1);
        }
        let at = (x, y);
        x += width + 3;
        at
    })
}

/// Parts side by side as far as there are rows for them.
fn rows(buf: &mut Buffer, area: Rect, parts: &[String], theme: &Theme) {
    // While the quick line is open they lie over the last row of the ring.
    fill(buf, area, theme.screen());
    for ((x, y), part) in flow(area, parts).zip(parts).take_while(|((_, y), _)| *y < area.bottom()) {
        put(buf, x, y, area.right().saturating_sub(x), part, theme.text());
    }
}

fn person_rows(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, person: &Person, theme: &Theme) {
    let mut parts = vec![person.name.to_string()];
    // What an edit changed is for this moment; who it is stands there afterwards as well.
    parts.extend(changed_lines(model, session));
    parts.extend(facts(model, session, person));
    rows(buf, area, &parts, theme);
}

fn person_column(buf: &mut Buffer, area: Rect, model: &Model, session: &Session, person: &Person, theme: &Theme) {
    let texts = &model.texts;
    let (x, w) = (area.x + 1, area.width.saturating_sub(2));
    let mut y = area.y + 1;
    for line in wrap(person.name.as_str(), w as usize) {
        put(buf, x, y, w, &line, theme.title());
        y += 1;
    }
    for fact in facts(model, session, person) {
        for line in wrap(&fact, w as usize) {
            if y < area.bottom() {
                put(buf, x, y, w, &line, theme.text());
            }
            y += 1;
        }
    }
    for line in changed_lines(model, session).iter().flat_map(|line| wrap(line, w as usize)) {
        put_if(buf, area, (x, y), w, &line, theme.accent());
        y += 1;
    }
    y += 1;
    let known = session.seen().known_to(person.id);
    put_if(buf, area, (x, y), w, &texts.with(key!("panel-knows"), &[("n", known.len().into())]), theme.quiet());
    y += 1;
    for id in known {
        if y >= area.bottom() {
            break;
        }
        put(buf, x, y, w, &format!("● {}", session.name(id)), theme.text());
        y += 1;
    }
}

fn put_if(buf: &mut Buffer, area: Rect, (x, y): (u16, u16), w: u16, text: &str, style: ratatui::style::Style) {
    if y < area.bottom() {
        put(buf, x, y, w, text, style);
    }
}

/// What is known of a member, one fact a line, as far as those who look may see it.
fn facts(model: &Model, session: &Session, person: &Person) -> Vec<String> {
    let texts = &model.texts;
    let mut facts = Vec::new();
    let ring = person.ring.map_or_else(|| texts.get(key!("panel-ring-not-asked")), |r| texts.name(r));
    facts.push(format!("{} · {ring}", texts.name(person.sector)));
    facts.extend((person.discussed == Discussed::NotDiscussed).then(|| format!("◌ {}", texts.name(person.discussed))));
    let role = session.role_of(person, texts);
    facts.extend((!role.is_empty()).then_some(role));
    facts.extend((person.status != Status::Active).then(|| texts.name(person.status)));
    facts.extend(person.quality.map(|q| texts.name(q)));
    facts.extend(person.frequency.map(|f| texts.name(f)));
    facts.extend(support(texts, key!("panel-receives"), person.support_received));
    facts.extend(support(texts, key!("panel-gives"), person.support_given));
    facts.extend(person.wish.map(|w| texts.with(key!("panel-wish"), &[("wish", texts.name(w).into())])));
    facts.extend((person.crisis_reach == Some(true)).then(|| texts.get(key!("panel-crisis"))));
    facts.extend(
        (!person.client_words.is_empty())
            .then(|| texts.with(key!("quoted"), &[("words", person.client_words.as_str().into())])),
    );
    facts
}

fn support(texts: &Texts, key: MessageKey, supports: Supports) -> Option<String> {
    let kinds: Vec<String> = Support::ALL.iter().filter(|k| supports.has(**k)).map(|k| texts.name(*k)).collect();
    (!kinds.is_empty()).then(|| texts.with(key, &[("kinds", kinds.join(", ").into())]))
}
