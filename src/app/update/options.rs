//! The options: language, theme, locking, the passphrase.

use super::open;
use crate::app::command::{Command, moved};
use crate::app::effect::Effect;
use crate::app::layer::{AskFor, Layer, ReadingOf};
use crate::app::model::Model;
use crate::app::settings::OptionRow;

/// Commands in the options.
pub(super) fn run(model: &mut Model, command: Command) {
    let Some(Layer::Options(at)) = model.layers.last_mut() else { return };
    let row = *at;
    match command {
        Command::Back => {
            model.layers.pop();
        }
        Command::Left | Command::Right | Command::Open => turn_option(model, row, command != Command::Left),
        _ => {
            *at = moved(row, OptionRow::COUNT, command);
        }
    }
}

fn turn_option(model: &mut Model, row: usize, forward: bool) {
    match OptionRow::all().nth(row) {
        Some(OptionRow::Of(setting)) => {
            let value = model.settings.turn(setting, model.texts.language(), forward);
            if let Some(language) = model.settings.language {
                model.speak(language);
            }
            model.request(Effect::Set(setting, value))
        }
        Some(OptionRow::Passphrase) if !model.demo => {
            open::ask(model, key!("options-passphrase-of-now"), AskFor::PassphraseOfNow)
        }
        Some(OptionRow::Licences) => {
            let lines = include_str!("../../../LICENCES.md").lines().map(str::to_string).collect();
            open::page(model, key!("options-licences"), lines, ReadingOf::Words)
        }
        Some(OptionRow::Passphrase) | None => {}
    }
}
