//! First start and unlocking. Knows nothing of clients.

use zeroize::Zeroizing;

use crate::app::command::{Command, moved};
use crate::app::effect::Effect;
use crate::app::field::Typing;
use crate::app::gate::{First, Gate, Restore, Unlock};
use crate::app::model::{Model, Screen};
use crate::app::outcome::Trouble;
use crate::app::settings::around;
use crate::domain::{Code, Language};

/// Carries out a command on the screens before the file is open.
pub(super) fn run(model: &mut Model, command: Command) {
    if command == Command::NextLanguage {
        let next = around(Language::ALL, model.texts.language(), true);
        model.settings.language = Some(next);
        model.speak(next);
        if matches!(&model.screen, Screen::Gate(Gate::First(_))) {
            model.request(Effect::SuggestPhrase(next));
        }
        return;
    }
    // The demonstration has no passphrase to come back with.
    let needs_secret = !model.demo;
    let language = model.texts.language();
    let Screen::Gate(gate) = &mut model.screen else { return };
    let asked = match gate {
        Gate::Unlock(_) | Gate::First(_) if command == Command::Backups && needs_secret => Some(Effect::ListBackups),
        Gate::Restore(restore) if command == Command::Back && restore.no_file => {
            *gate = Gate::First(First::default());
            Some(Effect::SuggestPhrase(language))
        }
        Gate::Restore(_) if command == Command::Back => {
            *gate = Gate::Unlock(Unlock::default());
            None
        }
        Gate::Restore(restore) => run_restore(restore, command),
        Gate::First(first) => run_first(first, command, language, model.settings.language),
        Gate::Unlock(unlock) => run_unlock(unlock, command, needs_secret),
        Gate::Code(_) if command == Command::Open => {
            model.screen = Screen::Start(crate::app::model::Start::default());
            Some(Effect::ListClients)
        }
        // The neutral screen gives way to the question for the passphrase at a deliberate key.
        Gate::Neutral if command == Command::Open => {
            *gate = Gate::Unlock(Unlock { locked: true, ..Unlock::default() });
            None
        }
        Gate::Code(_) | Gate::Neutral => None,
    };
    if let Some(asked) = asked {
        model.request(asked);
    }
}

fn run_first(first: &mut First, command: Command, language: Language, chosen: Option<Language>) -> Option<Effect> {
    let create = |secret: Zeroizing<String>| Some(Effect::Create { secret, language, chosen });
    first.trouble = None;
    match command {
        Command::OtherWay => {
            first.own = !first.own;
            first.typed.clear();
            first.again.clear();
            first.second = false;
        }
        Command::Next if first.own => first.second = !first.second,
        Command::Next => return Some(Effect::SuggestPhrase(language)),
        Command::Open if !first.own && !first.phrase.is_empty() => return create(first.phrase.clone()),
        Command::Open if first.own && !first.second => first.second = true,
        Command::Open if first.own => match first.refuse() {
            Some(key) => first.trouble = Some(Trouble::new(key)),
            None => return create(Zeroizing::new(first.typed.text().to_string())),
        },
        // What is half typed goes first.
        Command::Quit if !first.typed.is_empty() => {
            first.typed.clear();
            first.again.clear();
            first.second = false;
        }
        Command::Quit => return Some(Effect::Quit),
        _ => {}
    }
    None
}

fn run_unlock(unlock: &mut Unlock, command: Command, needs_secret: bool) -> Option<Effect> {
    match command {
        Command::Open if !unlock.typed.is_empty() || !needs_secret => {
            let secret = Zeroizing::new(unlock.typed.text().to_string());
            unlock.typed.clear();
            return Some(Effect::Unlock { secret, recovery: unlock.recovery });
        }
        Command::OtherWay => {
            unlock.recovery = !unlock.recovery;
            unlock.typed.clear();
        }
        // What is half typed goes first.
        Command::Quit if !unlock.typed.is_empty() => unlock.typed.clear(),
        Command::Quit => return Some(Effect::Quit),
        _ => {}
    }
    None
}

/// The first Enter looks into the marked backup, the second takes it.
fn run_restore(restore: &mut Restore, command: Command) -> Option<Effect> {
    let marked = restore.backups.get(restore.at).map(|b| b.path.clone());
    match (command, marked) {
        (Command::Open, Some(backup)) if !restore.typed.is_empty() => {
            let secret = Zeroizing::new(restore.typed.text().to_string());
            return Some(match restore.holds {
                None => Effect::LookInto { backup, secret },
                Some(_) => Effect::Restore { backup, secret },
            });
        }
        (Command::Up | Command::Down, _) => {
            restore.at = moved(restore.at, restore.backups.len(), command);
            restore.holds = None;
            restore.trouble = None;
        }
        _ => {}
    }
    None
}

/// Typing on the screens before the file is open.
pub(super) fn type_in(gate: &mut Gate, typing: Typing) {
    match gate {
        Gate::First(first) if first.own => {
            let field = if first.second { &mut first.again } else { &mut first.typed };
            field.apply(typing);
        }
        Gate::Unlock(unlock) => {
            unlock.trouble = None;
            unlock.typed.apply(typing);
        }
        Gate::Restore(restore) => {
            restore.trouble = None;
            restore.holds = None;
            restore.typed.apply(typing);
        }
        Gate::First(_) | Gate::Code(_) | Gate::Neutral => {}
    }
}

/// Pasting there.
pub(super) fn paste(gate: &mut Gate, text: &str) {
    let field = match gate {
        Gate::First(first) if first.own && first.second => &mut first.again,
        Gate::First(first) if first.own => &mut first.typed,
        Gate::Unlock(unlock) => &mut unlock.typed,
        Gate::Restore(restore) => &mut restore.typed,
        Gate::First(_) | Gate::Code(_) | Gate::Neutral => return,
    };
    field.insert(text);
}
