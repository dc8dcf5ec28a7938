//! Who knows whom: a window at the side, so that the ring shows each answer at once. Decides nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::lay::{list, put};
use super::lists::{Cursor, HEADING, heading, with_keys};
use super::theme::Theme;
use crate::app::Model;
use crate::app::keymap::Place;
use crate::app::layer::{KnowsLayer, TogetherLayer};
use crate::app::session::Session;
use crate::app::shown::{pairs_asked, pairs_together};
use crate::domain::{Knows, PersonId};
use crate::words::measures::density_bounds;

/// The window at the side where the person asked about does not stand.
fn side(area: Rect, session: &Session, asked: Option<PersonId>) -> Rect {
    let width = (area.width * 2 / 5).clamp(46, 52).min(area.width);
    let spot = asked.and_then(|person| session.layout()?.spot(person));
    let left = spot.is_some_and(|spot| spot.col >= area.width / 2);
    let x = if left { area.x } else { area.right() - width };
    Rect::new(x, area.y + 1, width, area.height.saturating_sub(1))
}

/// Which of these does this person know? Three states, told by a mark; above them how much was asked, and between which
/// density lies then.
pub fn knows(buf: &mut Buffer, area: Rect, model: &Model, layer: &KnowsLayer, theme: &Theme) -> Cursor {
    let session = model.session()?;
    let texts = &model.texts;
    let others = session.others(layer.person);
    let title = texts.with(key!("knows-title"), &[("name", session.name(layer.person).into())]);
    let side = side(area, session, Some(layer.person));
    let inner = with_keys(buf, side, (side.width, side.height), &title, Place::Knows, model, theme);
    put(buf, inner.x, inner.y, inner.width, &coverage(model, session), theme.text());
    put(buf, inner.x, inner.y + 1, inner.width, &texts.get(key!("knows-signs")), theme.quiet());
    let rows = Rect::new(inner.x, inner.y + 3, inner.width, inner.height.saturating_sub(3));
    if others.is_empty() {
        put(buf, rows.x, rows.y, rows.width, &texts.get(key!("knows-nobody")), theme.quiet());
    }
    let mark = |id: PersonId| match session.seen().tie(layer.person, id).map(|tie| tie.state) {
        Some(Knows::Knows) => "●",
        Some(Knows::DoesNotKnow) => "○",
        None => "·",
    };
    names(buf, rows, (model, theme), (&others, layer.at), mark);
    None
}

/// How many pairs were asked, and the range that those not asked leave open to density.
fn coverage(model: &Model, session: &Session) -> String {
    let (asked, all) = pairs_asked(session);
    let mut with = vec![("asked", asked.into()), ("all", all.into())];
    let bounds = session.measures().and_then(|measures| density_bounds(&measures.together, &model.texts));
    let Some((least, most)) = bounds else {
        return model.texts.with(key!("knows-coverage"), &with);
    };
    with.extend([("least", least.into()), ("most", most.into())]);
    model.texts.with(key!("knows-range"), &with)
}

/// Who all know each other: who is ticked, and how many answers that gives.
pub fn together(buf: &mut Buffer, area: Rect, model: &Model, layer: &TogetherLayer, theme: &Theme) -> Cursor {
    let session = model.session()?;
    let texts = &model.texts;
    let side = side(area, session, None);
    let title = texts.get(key!("knows-together-title"));
    let inner = with_keys(buf, side, (side.width, side.height), &title, Place::Together, model, theme);
    let count = texts.with(key!("knows-together-count"), &[("n", pairs_together(model).into())]);
    put(buf, inner.x, inner.y, inner.width, &count, theme.text());
    let rows = Rect::new(inner.x, inner.y + 2, inner.width, inner.height.saturating_sub(2));
    let mark = |id: PersonId| if layer.ticked.contains(&id) { "[x]" } else { "[ ]" };
    names(buf, rows, (model, theme), (&layer.people, layer.at), mark);
    None
}

/// The people of a list under the headings of their life domains, each behind a mark.
fn names(
    buf: &mut Buffer,
    area: Rect,
    (model, theme): (&Model, &Theme),
    (people, at): (&[PersonId], usize),
    mark: impl Fn(PersonId) -> &'static str,
) {
    let Some(session) = model.session() else { return };
    let mut last = None;
    list(buf, area, theme, (people.len(), at), |buf, at, x, y, w, marked| {
        let Some(person) = session.seen().person(people[at]) else { return };
        let style = if marked { theme.selected() } else { theme.text() };
        put(buf, x, y, HEADING, &heading(&mut last, person.sector, &model.texts), theme.quiet());
        let text = format!("{} {}", mark(person.id), person.name);
        put(buf, x + HEADING + 1, y, w.saturating_sub(HEADING + 1), &text, style);
    });
}
