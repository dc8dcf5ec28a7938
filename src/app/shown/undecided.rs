//! What would stand on a page and leads to somebody whom a gate holds back: what is to be decided before there is a page.

use super::worker_row::WorkerRow;
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::{Person, PersonId, Role};
use crate::seen::{Apart, Audience, Fate, Item, apart};
use crate::words;

/// A row for each of them.
pub(super) fn rows(model: &Model, session: &Session) -> Vec<WorkerRow> {
    // Whatever could stand on any page can stand on the one for the file.
    apart(&session.network, Audience::FilePage).iter().map(|found| row(model, session, found)).collect()
}

fn row(model: &Model, session: &Session, found: &Apart) -> WorkerRow {
    let texts = &model.texts;
    let fate = texts.get(match session.decided.of(found.item) {
        None => key!("worker-fate-open"),
        Some(Fate::LeftOut) => key!("worker-fate-left-out"),
        Some(Fate::NotForHome) => key!("worker-fate-not-for-home"),
        Some(Fate::Kept) => key!("worker-fate-kept"),
    });
    let why = words::steps::held_back(texts, found.gate);
    WorkerRow {
        text: format!("  [{fate}] {}", said(model, session, found.item).replace('\n', " ")),
        more: vec![format!("    {} — {why}", session.name(found.who))],
        item: Some(found.item),
        ..WorkerRow::default()
    }
}

/// The words that would stand there.
fn said(model: &Model, session: &Session, item: Item) -> String {
    let (texts, plan) = (&model.texts, session.network.plan());
    let person = |id: PersonId| session.network.person(id);
    let about =
        |id: PersonId, what: String, words: String| format!("{} · {}", session.name(id), texts.pair(&what, &words));
    match item {
        Item::Goal(id) => {
            let goal = plan.goals.iter().find(|goal| goal.id == id);
            texts
                .pair(&texts.get(key!("step-goal")), &goal.map(|g| session.aloud(g.words.as_str())).unwrap_or_default())
        }
        Item::Step(id) => {
            let step = plan.steps.iter().find(|step| step.id == id);
            step.map(|s| texts.pair(&texts.name(s.state), &session.aloud(s.text.as_str()))).unwrap_or_default()
        }
        Item::Wish(id) => {
            let wish = person(id).and_then(|p| p.wish).map(|wish| texts.name(wish));
            let status = person(id).map(|p| texts.name(p.status)).unwrap_or_default();
            about(id, texts.get(key!("person-wish")), wish.unwrap_or(status))
        }
        Item::Words(id) => {
            let words = person(id).map(|p| session.aloud(p.client_words.as_str())).unwrap_or_default();
            about(id, texts.get(key!("person-client-words")), words)
        }
        Item::Role(id) => {
            about(id, texts.get(key!("person-role")), person(id).map(|p| role(session, p)).unwrap_or_default())
        }
    }
}

fn role(session: &Session, person: &Person) -> String {
    session.aloud(person.role.as_ref().map_or("", Role::as_str))
}
