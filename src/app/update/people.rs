//! Edits of people: every one is a `Change` that is saved before the screen shows it as saved.

use crate::app::event::{Effect, Kept};
use crate::app::layer::{Layer, Subject};
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::{Change, Discussed, Edit, Entry, Person, PersonField, PersonId, Refused, Ring};

/// Makes a change and asks the shell to keep it. Says why where it cannot be made.
pub(super) fn make(model: &mut Model, change: Change) -> Vec<Effect> {
    let Some(session) = model.session_mut() else { return Vec::new() };
    let kept = if change.is_a_note(&session.network) { Kept::Noted } else { Kept::Made };
    let entry = session.edit(change);
    keep(model, kept, entry.map(Some))
}

/// Takes the last change back: on the caseworker's pages what was noted there, as long as there is any of it; of the
/// drawing anywhere. A note shows nowhere else, not even in that something else is taken back in its stead.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    if model.worker_view()
        && let Some(session) = model.session_mut().filter(|session| session.has_notes())
    {
        let entry = session.take_back_note();
        return keep_and_tell(model, Kept::Noted, "app-note-undone", entry);
    }
    let last = |session: &Session| session.history().last().map(|last| last.inverse.clone());
    again(model, Kept::Undone, "app-undone", last, Session::undo)
}

/// Makes it once more.
pub(super) fn redo(model: &mut Model) -> Vec<Effect> {
    let next = |session: &Session| session.history().next().map(|next| next.change.clone());
    again(model, Kept::Redone, "app-redone", next, Session::redo)
}

/// Goes one step back or forth, unless that is for another page.
fn again(
    model: &mut Model,
    kept: Kept,
    key: &str,
    change: impl Fn(&Session) -> Option<Change>,
    step: impl Fn(&mut Session) -> Result<Option<Entry>, Refused>,
) -> Vec<Effect> {
    if model.session().and_then(change).is_some_and(|change| stands_apart(model, &change)) {
        model.say(model.texts.get("app-undo-apart"));
        return Vec::new();
    }
    let Some(session) = model.session_mut() else { return Vec::new() };
    let entry = step(session);
    keep_and_tell(model, kept, key, entry)
}

/// Who is in the room is taken back where it was said: a key on the shared ring must not show what others hide.
fn stands_apart(model: &Model, change: &Change) -> bool {
    let Some(session) = model.session() else { return false };
    let on_the_visit = matches!(model.layers.last(), Some(Layer::Form(form)) if form.subject == Subject::Visit);
    match change.edits.as_slice() {
        [Edit::PutVisit(put)] => put.others != session.network.visit().others && !model.worker_view() && !on_the_visit,
        _ => false,
    }
}

/// Keeps what was undone or redone, and says what that was: not every change can be seen where one is.
fn keep_and_tell(model: &mut Model, kept: Kept, key: &str, entry: Result<Option<Entry>, Refused>) -> Vec<Effect> {
    let what = entry.as_ref().ok().and_then(Option::as_ref).map(|entry| about(model, entry));
    let effects = keep(model, kept, entry);
    if let Some(what) = what {
        model.say(model.texts.with(key, &[("what", what.into())]));
    }
    effects
}

/// What a change was about.
fn about(model: &Model, entry: &Entry) -> String {
    let (Some(session), texts) = (model.session(), &model.texts) else { return String::new() };
    let added = |id: PersonId| entry.inverse.edits.iter().any(|e| matches!(e, Edit::RemovePerson(gone) if *gone == id));
    // Somebody who is not there now stands in the change or in what takes it back.
    let put = |id: PersonId| {
        entry.change.edits.iter().chain(&entry.inverse.edits).find_map(|edit| match edit {
            Edit::PutPerson(person) if person.id == id => Some(person.as_ref()),
            _ => None,
        })
    };
    let name = |id: PersonId| put(id).map_or_else(|| session.name(id), |person| session.name_of(person));
    let person = |key: &str, id: PersonId| texts.with(key, &[("name", name(id).into())]);
    match entry.change.edits.as_slice() {
        [Edit::PutPerson(put)] if added(put.id) => person("app-edit-added", put.id),
        [Edit::PutPerson(put)] => person("app-edit-changed", put.id),
        [Edit::RemovePerson(id)] => person("app-edit-removed", *id),
        [Edit::PutTie(pair, _) | Edit::RemoveTie(pair)] => {
            let (a, b) = (name(pair.first()), name(pair.second()));
            texts.with("app-edit-tie", &[("a", a.into()), ("b", b.into())])
        }
        [Edit::PutClient(_)] => texts.get("app-edit-client"),
        [Edit::PutVisit(_)] => texts.get("app-edit-visit"),
        [Edit::PutPlan(_)] => texts.get("app-edit-plan"),
        _ => texts.get("app-edit-several"),
    }
}

fn keep(model: &mut Model, kept: Kept, entry: Result<Option<Entry>, Refused>) -> Vec<Effect> {
    match entry {
        Ok(Some(entry)) => vec![Effect::Save(kept, Box::new(entry))],
        Ok(None) => {
            let key = if kept == Kept::Redone { "app-nothing-to-redo" } else { "app-nothing-to-undo" };
            model.say(model.texts.get(key));
            Vec::new()
        }
        Err(Refused::Closed) => {
            model.warn(model.texts.get("app-visit-closed"));
            Vec::new()
        }
        Err(_) => {
            model.warn(model.texts.get("app-cannot-change"));
            Vec::new()
        }
    }
}

/// The selected member moves one ring closer or further. A ring that was not asked is drawn in 4, and counts as it.
pub(super) fn move_ring(model: &mut Model, closer: bool) -> Vec<Effect> {
    let Some(person) = selected(model) else { return needs_selection(model) };
    let ring = match (person.ring, closer) {
        (None, false) => Some(Ring::Distant),
        (_, true) => person.drawn_ring().closer(),
        (_, false) => person.drawn_ring().further(),
    };
    let Some(ring) = ring else {
        let key = if closer { "app-closest" } else { "app-furthest" };
        model.say(model.texts.with(key, &[("name", name_of(model, &person).into())]));
        return Vec::new();
    };
    put(model, Person { ring: Some(ring), ..person })
}

/// The selected member is deleted, with their ties; undo brings them back.
pub(super) fn delete(model: &mut Model) -> Vec<Effect> {
    let Some(person) = selected(model) else { return needs_selection(model) };
    // Before: who is gone is called by nobody.
    let name = name_of(model, &person);
    let effects = make(model, Change::one(Edit::RemovePerson(person.id)));
    if !effects.is_empty() {
        model.say(model.texts.with("app-deleted", &[("name", name.into())]));
    }
    effects
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
pub(super) fn needs_selection(model: &mut Model) -> Vec<Effect> {
    model.say(model.texts.get("app-select-first"));
    Vec::new()
}

/// Puts a person in the place of the one with the same id; a sector that changed gives a new place in it.
pub(super) fn put(model: &mut Model, mut person: Person) -> Vec<Effect> {
    if let Some(session) = model.session() {
        let before = session.network.person(person.id);
        if before == Some(&person) {
            return Vec::new();
        }
        if before.is_some_and(|b| tells(b, &person)) {
            person.discussed = Discussed::Yes;
        }
        if before.is_none_or(|b| b.sector != person.sector) {
            person.slot = session.network.free_slot(person.sector);
        }
    }
    make(model, Change::put(person))
}

/// The change says something of the member that was spoken about, so that they were discussed at this visit. What the
/// worker notes for themselves was not, and nor is a change of that very answer.
fn tells(before: &Person, now: &Person) -> bool {
    let fields = PersonField::between(before, now);
    before.discussed == now.discussed && fields.iter().any(|f| !f.is_worker() && !f.is_bookkeeping())
}

/// Changes one member by a function.
pub(super) fn change(model: &mut Model, id: PersonId, edit: impl FnOnce(&mut Person)) -> Vec<Effect> {
    let Some(mut person) = model.session().and_then(|s| s.network.person(id)).cloned() else { return Vec::new() };
    edit(&mut person);
    put(model, person)
}
