//! The question for a code: opening a client, or adding one. Shows no list of clients.

use super::{files, worker};
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::layer::{Layer, Question, Yes};
use crate::app::model::{Model, Screen};
use crate::domain::{Client, ClientCode, ClientId, Visit, VisitId};

/// Carries out a command on the start screen.
pub(super) fn run(model: &mut Model, command: Command) {
    let Screen::Start(start) = &mut model.screen else { return };
    match command {
        Command::Next => start.at = (start.at + 1).min(start.completions().len().saturating_sub(1)),
        Command::Previous => start.at = start.at.saturating_sub(1),
        Command::Open => open(model),
        Command::Options => model.layers.push(Layer::Options(0)),
        Command::Worker => worker::enter(model),
        Command::Bring => files::open(model),
        Command::Back if start.field.is_empty() => {
            let text = model.texts.get(key!("app-quit-question"));
            model.layers.push(Layer::Question(Question { text, yes: Yes::Quit }));
        }
        Command::Back => start.field.clear(),
        _ => {}
    }
}

fn open(model: &mut Model) {
    let Screen::Start(start) = &model.screen else { return };
    if let Some(line) = start.completions().get(start.at) {
        return model.request(Effect::OpenClient(line.id));
    }
    let typed = start.field.text().to_string();
    if let Some(id) = start.exact(&typed) {
        return model.request(Effect::OpenClient(id));
    }
    if let Some(code) = ClientCode::new(&typed) {
        let text = model.texts.with(key!("start-add-question"), &[("code", code.as_str().into())]);
        model.layers.push(Layer::Question(Question { text, yes: Yes::AddClient(code.as_str().to_string()) }));
    }
}

/// Adds a client with this code, with a first, open visit of today.
pub(super) fn add(model: &mut Model, code: &str) {
    let Some(code) = ClientCode::new(code) else { return };
    let today = model.now.today;
    let mut client = Client::new(ClientId(model.ids.fresh()), code, model.texts.language());
    client.created = Some(today);
    let visit = Visit::new(VisitId(model.ids.fresh()), 1, today);
    model.request(Effect::AddClient(Box::new(client), Box::new(visit)))
}
