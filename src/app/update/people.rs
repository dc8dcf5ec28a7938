//! Edits of people: moving them between the rings, deleting them, putting them in the place of who they were.

use super::edit::{self, Made};
use crate::app::model::Model;
use crate::domain::{Change, Discussed, Edit, Person, PersonField, PersonId, Ring};

/// The selected member moves one ring closer or further. A ring that was not asked is drawn in 4, and counts as it.
pub(super) fn move_ring(model: &mut Model, closer: bool) {
    let Some(person) = selected(model) else { return needs_selection(model) };
    let ring = match (person.ring, closer) {
        (None, false) => Some(Ring::Distant),
        (_, true) => person.drawn_ring().closer(),
        (_, false) => person.drawn_ring().further(),
    };
    let Some(ring) = ring else {
        let key = if closer { key!("app-closest") } else { key!("app-furthest") };
        model.say(model.texts.with(key, &[("name", name_of(model, &person).into())]));
        return;
    };
    put(model, Person { ring: Some(ring), ..person });
}

/// The selected member is deleted, with their ties; undo brings them back.
pub(super) fn delete(model: &mut Model) {
    let Some(person) = selected(model) else { return needs_selection(model) };
    // Before: who is gone is called by nobody.
    let name = name_of(model, &person);
    if edit::make(model, Change::one(Edit::RemovePerson(person.id))) == Made::Saving {
        model.say(model.texts.with(key!("app-deleted"), &[("name", name.into())]));
    }
}

fn name_of(model: &Model, person: &Person) -> String {
    model.session().map(|s| s.name_of(person)).unwrap_or_default()
}

/// A copy of the selected member.
pub(super) fn selected(model: &Model) -> Option<Person> {
    let session = model.session()?;
    session.network.person(session.selected?).cloned()
}

/// Says that somebody has to be selected first.
pub(super) fn needs_selection(model: &mut Model) {
    model.say(model.texts.get(key!("app-select-first")));
}

/// Puts a person in the place of the one with the same id; a sector that changed gives a new place in it.
pub(super) fn put(model: &mut Model, mut person: Person) -> Made {
    if let Some(session) = model.session() {
        let before = session.network.person(person.id);
        if before == Some(&person) {
            return Made::Nothing;
        }
        if before.is_some_and(|b| tells(b, &person)) {
            person.discussed = Discussed::Yes;
        }
        if before.is_none_or(|b| b.sector != person.sector) {
            person.slot = session.network.free_slot(person.sector);
        }
    }
    edit::make(model, Change::put(person))
}

/// The change says something of the member that was spoken about, so that they were discussed at this visit. What the
/// worker notes for themselves was not, and nor is a change of that very answer.
fn tells(before: &Person, now: &Person) -> bool {
    let fields = PersonField::between(before, now);
    before.discussed == now.discussed && fields.iter().any(|f| !f.is_worker() && !f.is_bookkeeping())
}

/// Changes one member by a function.
pub(super) fn change(model: &mut Model, id: PersonId, edit: impl FnOnce(&mut Person)) -> Made {
    let Some(mut person) = model.session().and_then(|s| s.network.person(id)).cloned() else { return Made::Nothing };
    edit(&mut person);
    put(model, person)
}
