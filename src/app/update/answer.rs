//! Questions with yes or no, and lines of text that are asked for.

use zeroize::Zeroizing;

use super::{bring, directory, lock, open, page, plan, ring, start, steps, visits, worker};
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::layer::{AskFor, Layer, Yes};
use crate::app::model::Model;
use crate::domain::{MessageKey, folded, weakness};

/// Enter is yes, Esc is no.
pub(super) fn run(model: &mut Model, command: Command) {
    if !matches!(command, Command::Open | Command::Back) {
        return;
    }
    let Some(Layer::Question(question)) = model.layers.pop() else { return };
    if command == Command::Back {
        return;
    }
    match question.yes {
        Yes::Quit => lock::quit(model),
        Yes::Leave => ring::leave(model),
        Yes::AddClient(code) => start::add(model, &code),
        Yes::CloseVisit => visits::close(model),
        Yes::Worker => worker::open(model),
        Yes::Page => page::open(model),
        Yes::Qualities => ring::qualities_shown(model),
        Yes::WritePage => page::write(model, false),
        Yes::ReplacePage => page::write(model, true),
        Yes::GoBack => {
            lock::lock(model, false);
            model.request(Effect::ListBackups);
        }
    }
}

/// The line that was asked for is there. Where it cannot be what was asked for, it stays open, with what was typed.
pub(super) fn answered(model: &mut Model) {
    let Some(Layer::Ask(asked)) = model.layers.pop() else { return };
    let typed = Zeroizing::new(asked.field.text().trim().to_string());
    if let Some(key) = unfit(model, &asked.goes_to, &typed) {
        model.layers.push(Layer::Ask(asked));
        model.warn(model.texts.get(key));
        return;
    }
    match asked.goes_to {
        AskFor::NotForUs(rule, people) => steps::not_for_us(model, &(rule, people), &typed),
        AskFor::OwnStep => steps::add_own(model, &typed),
        AskFor::Dropped(id) => plan::dropped(model, id, &typed),
        AskFor::Outcome(id) => plan::outcome(model, id, &typed),
        AskFor::Goal => plan::add_goal(model, &typed),
        AskFor::Entry => directory::add(model, &typed),
        AskFor::MapEntry => directory::add_to_map(model, &typed),
        AskFor::EntryWords => directory::search(model, &typed),
        AskFor::Delete(id, _) => worker::delete(model, id),
        AskFor::NotKept(id, _, visit, number) if *typed == number.to_string() => {
            model.request(Effect::EraseVisit(id, visit))
        }
        AskFor::NotKept(id, ..) => worker::delete(model, id),
        AskFor::Erase(id, _) => worker::erase(model, id),
        AskFor::Rename(id) => worker::rename(model, id, &typed),
        AskFor::VisitDate => visits::next(model, &typed),
        AskFor::BringDay => bring::on_day(model, &typed),
        AskFor::PassphraseOfNow => open::ask(model, key!("options-passphrase-new"), AskFor::Passphrase(typed)),
        AskFor::Passphrase(now) => {
            open::ask(model, key!("options-passphrase-again"), AskFor::PassphraseAgain(typed, now))
        }
        AskFor::PassphraseAgain(first, now) if folded(&typed) != folded(&first) => {
            // Nobody knows which of the two was meant.
            open::ask(model, key!("options-passphrase-new"), AskFor::Passphrase(now));
            model.warn(model.texts.get(key!("gate-not-equal")));
        }
        AskFor::PassphraseAgain(new, now) => {
            model.request(Effect::ChangePassphrase { now, new, language: model.texts.language() })
        }
    }
}

/// Why a line cannot be what was asked for.
fn unfit(model: &Model, asked: &AskFor, typed: &str) -> Option<MessageKey> {
    match asked {
        AskFor::VisitDate => visits::unfit(model, typed),
        AskFor::BringDay => visits::unfit(model, typed),
        AskFor::Delete(_, code) if typed != code => Some(key!("clients-delete-not-typed")),
        AskFor::NotKept(_, code, _, number) if typed != code && typed != number.to_string() => {
            Some(key!("consent-not-typed"))
        }
        AskFor::Erase(_, name) if typed != name => Some(key!("worker-erase-not-typed")),
        AskFor::Passphrase(_) if weakness(typed).is_some() => Some(key!("gate-too-short")),
        _ => None,
    }
}
