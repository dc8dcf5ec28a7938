//! What would stand on a page and leads to somebody whom a gate holds back, on the caseworker's pages: listed, and decided
//! row by row before there is a page. The decision holds while this visit is on the screen; the file does not
//! keep it.

use crate::app::model::Model;
use crate::seen::{Fate, Item};

/// In which order one key goes through them; before the first nothing is decided.
const FATES: [Fate; 3] = [Fate::LeftOut, Fate::NotForHome, Fate::Kept];

/// The next decision about this one.
pub(super) fn turn(model: &mut Model, item: Item) {
    if let Some(session) = model.session_mut() {
        let now = session.decided.of(item).and_then(|fate| FATES.iter().position(|f| *f == fate));
        let next = now.map_or(0, |at| (at + 1) % FATES.len());
        session.decided.decide(item, Some(FATES[next]));
    }
}
