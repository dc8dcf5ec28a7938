//! The keys of a place as they are shown, and why one of them can do nothing now.

use crate::app::command::Command;
use crate::app::keymap::{Place, TABLE};
use crate::app::model::Model;
use crate::domain::MessageKey;

/// The keys of a place, one a line: the keys, then behind a tab what they do, and whether they can now. Why they cannot stands once
/// under all that follow each other and cannot for the same reason.
pub(in crate::app) fn keys_of(model: &Model, place: Place) -> Vec<(String, bool)> {
    let here: Vec<_> = TABLE.iter().filter(|b| b.place == place).collect();
    let mut lines = Vec::new();
    for (at, b) in here.iter().enumerate() {
        let keys = b.keys.iter().map(|k| k.label(model.texts.language())).collect::<Vec<_>>().join(" ");
        let why = why_not(model, b.command);
        lines.push((format!("{keys}\t{}", model.texts.get(b.command.key())), why.is_none()));
        let next = here.get(at + 1).and_then(|b| why_not(model, b.command));
        if let Some(why) = why.filter(|why| next != Some(*why)) {
            lines.push((format!("\t({})", model.texts.get(why)), false));
        }
    }
    lines
}

/// Why a command cannot run now, as the key of a sentence; `None` when it can.
pub fn why_not(model: &Model, command: Command) -> Option<MessageKey> {
    let session = model.session()?;
    let needs_person = matches!(command, Command::Edit | Command::Delete | Command::Closer | Command::Further);
    let edits = matches!(command, Command::Add | Command::Delete | Command::Closer | Command::Further | Command::Tidy);
    if edits && session.network.visit().closed {
        Some(key!("app-visit-closed"))
    } else if needs_person && session.selected.is_none() {
        Some(key!("app-select-first"))
    } else if command == Command::Undo && session.undoable() == 0 && !(model.worker_view() && session.has_notes()) {
        Some(key!("app-nothing-to-undo"))
    } else {
        None
    }
}
