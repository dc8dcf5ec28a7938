//! Edits: every one is a `Change` that is saved before the screen shows it as saved. Made, taken back, made once more.

use crate::app::effect::{Effect, Kept, Saving};
use crate::app::form::Subject;
use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::{Change, Edit, Entry, MessageKey, PersonId, Refused};

/// What came of a change.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    /// It was made, and is on its way to the file.
    Saving,
    /// It was not made. It was said why, unless it was so already.
    Nothing,
}

/// Makes a change and asks the shell to keep it. Says why where it cannot be made.
pub(super) fn make(model: &mut Model, change: Change) -> Made {
    let Some(session) = model.session_mut() else { return Made::Nothing };
    let kept = if change.is_a_note(&session.network) { Kept::Noted } else { Kept::Made };
    let entry = session.edit(change);
    keep(model, kept, entry.map(Some))
}

/// Takes the last change back: on the caseworker's pages what was noted there, as long as there is any of it; of the
/// drawing anywhere. A note shows nowhere else, not even in that something else is taken back in its stead.
pub(super) fn undo(model: &mut Model) {
    let floor = model.floors.last().filter(|_| !model.layers.is_empty()).copied();
    if model.worker_view()
        && let Some(session) = model.session_mut().filter(|session| session.notes() > floor.map_or(0, |f| f.notes))
    {
        let entry = session.take_back_note();
        return keep_and_tell(model, Kept::Noted, key!("app-note-undone"), entry);
    }
    if !is_of_this_visit(model) && is_elsewhere(model, floor.map(|f| f.undoable), Session::undoable) {
        model.say(model.texts.get(key!("app-undo-elsewhere")));
        return;
    }
    let last = |session: &Session| session.history().last().map(|last| last.inverse.clone());
    again(model, Kept::Undone, key!("app-undone"), last, Session::undo)
}

/// Makes it once more.
pub(super) fn redo(model: &mut Model) {
    let floor = model.floors.last().filter(|_| !model.layers.is_empty()).map(|f| f.redoable);
    if is_elsewhere(model, floor, Session::redoable) {
        model.say(model.texts.get(key!("app-redo-elsewhere")));
        return;
    }
    let next = |session: &Session| session.history().next().map(|next| next.change.clone());
    again(model, Kept::Redone, key!("app-redone"), next, Session::redo)
}

/// There is something, but all of it is from before this window opened: it is taken back where it can be seen.
fn is_elsewhere(model: &Model, floor: Option<usize>, count: impl Fn(&Session) -> usize) -> bool {
    let count = model.session().map_or(0, count);
    count > 0 && floor.is_some_and(|floor| count <= floor)
}

/// Goes one step back or forth, unless that is for another page.
fn again(
    model: &mut Model,
    kept: Kept,
    key: MessageKey,
    change: impl Fn(&Session) -> Option<Change>,
    step: impl Fn(&mut Session) -> Result<Option<Entry>, Refused>,
) {
    if model.session().and_then(change).is_some_and(|change| stands_apart(model, &change)) {
        model.say(model.texts.get(key!("app-undo-apart")));
        return;
    }
    let Some(session) = model.session_mut() else { return };
    let entry = step(session);
    keep_and_tell(model, kept, key, entry)
}

/// What was said of the visit is taken back in its form, whenever that was.
fn is_of_this_visit(model: &Model) -> bool {
    let on_the_visit = matches!(model.layers.last(), Some(Layer::Form(form)) if form.subject == Subject::Visit);
    let last = model.session().and_then(|session| session.history().last());
    on_the_visit && last.is_some_and(|last| matches!(last.change.edits.as_slice(), [Edit::PutVisit(_)]))
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
fn keep_and_tell(model: &mut Model, kept: Kept, key: MessageKey, entry: Result<Option<Entry>, Refused>) {
    let what = entry.as_ref().ok().and_then(Option::as_ref).map(|entry| about(model, entry));
    keep(model, kept, entry);
    if let Some(what) = what {
        model.say(model.texts.with(key, &[("what", what.into())]));
    }
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
    let person = |key: MessageKey, id: PersonId| texts.with(key, &[("name", name(id).into())]);
    match entry.change.edits.as_slice() {
        [Edit::PutPerson(put)] if added(put.id) => person(key!("app-edit-added"), put.id),
        [Edit::PutPerson(put)] => person(key!("app-edit-changed"), put.id),
        [Edit::RemovePerson(id)] => person(key!("app-edit-removed"), *id),
        [Edit::PutTie(pair, _) | Edit::RemoveTie(pair)] => {
            let (a, b) = (name(pair.first()), name(pair.second()));
            texts.with(key!("app-edit-tie"), &[("a", a.into()), ("b", b.into())])
        }
        [Edit::PutClient(_)] => texts.get(key!("app-edit-client")),
        [Edit::PutVisit(_)] => texts.get(key!("app-edit-visit")),
        [Edit::PutPlan(_)] => texts.get(key!("app-edit-plan")),
        _ => texts.get(key!("app-edit-several")),
    }
}

fn saving(model: &Model, kept: Kept, entry: Entry) -> Option<Effect> {
    let network = &model.session()?.network;
    let (client, visit) = (network.client().id, network.visit().clone());
    Some(Effect::Save(Box::new(Saving { client, visit, kept, entry })))
}

fn keep(model: &mut Model, kept: Kept, entry: Result<Option<Entry>, Refused>) -> Made {
    match entry {
        Ok(Some(entry)) => {
            if let Some(saving) = saving(model, kept, entry) {
                model.request(saving);
                return Made::Saving;
            }
        }
        Ok(None) => {
            let key = if kept == Kept::Redone { key!("app-nothing-to-redo") } else { key!("app-nothing-to-undo") };
            model.say(model.texts.get(key));
        }
        Err(Refused::Closed) => model.warn(model.texts.get(key!("app-visit-closed"))),
        Err(_) => model.warn(model.texts.get(key!("app-cannot-change"))),
    }
    Made::Nothing
}
