//! Choosing a file to bring people in from: a folder, a few letters of a name, several that belong together.

use std::path::PathBuf;

use super::bring;
use crate::app::bring::{ComesFrom, FilesLayer, Folder, ReadOrder};
use crate::app::command::{Command, moved};
use crate::app::effect::Effect;
use crate::app::layer::Layer;
use crate::app::model::{Model, Screen};

/// Asks for the folder in which one begins. Over a client the people come in there; from the question for a code they are
/// those of a client who is not there yet.
pub(super) fn open(model: &mut Model) {
    if let Screen::Start(start) = &model.screen
        && start.exact(start.field.text()).is_some()
    {
        model.say(model.texts.get(key!("bring-code-there")));
        return;
    }
    model.request(Effect::ListFolder(None))
}

/// A folder was listed: it opens, or takes the place of the one that was open.
pub(super) fn listed(model: &mut Model, folder: Folder) {
    if let Some(Layer::Files(files)) = model.layers.last_mut() {
        let (together, in_full) = (std::mem::take(&mut files.together), files.in_full);
        *files = FilesLayer { together, in_full, ..FilesLayer::new(folder, files.code.take()) };
        return;
    }
    let code = match &model.screen {
        Screen::Start(start) => bring::new_code(start.field.text()),
        Screen::Client(session) => Some(session.network.client().code.as_str().to_string()),
        Screen::Gate(_) => return,
    };
    model.layers.push(Layer::Files(FilesLayer::new(folder, code)));
}

/// Carries out a command in a folder.
pub(super) fn run(model: &mut Model, command: Command) {
    if command == Command::Open {
        return choose(model);
    }
    let Some(Layer::Files(files)) = model.layers.last_mut() else { return };
    match command {
        Command::Toggle => together(files),
        Command::FileNames => files.in_full = !files.in_full,
        Command::FolderAbove => {
            if let Some(above) = files.folder.above.clone() {
                model.request(Effect::ListFolder(Some(above)));
            }
        }
        Command::Back if files.field.is_empty() => drop(model.layers.pop()),
        Command::Back => {
            files.field.clear();
            files.search();
        }
        _ => files.at = moved(files.at, files.shown.len(), command),
    }
}

/// A folder opens; a file is read, with those that were put beside it. A whole path that was typed goes before both.
fn choose(model: &mut Model) {
    let Some(Layer::Files(files)) = model.layers.last() else { return };
    let typed = files.field.text().trim();
    if typed.starts_with(['/', '~']) || PathBuf::from(typed).is_absolute() {
        return model.request(Effect::ListFolder(Some(PathBuf::from(typed))));
    }
    let Some(marked) = files.marked() else { return };
    if marked.is_folder && files.together.is_empty() {
        return model.request(Effect::ListFolder(Some(marked.path.clone())));
    }
    let paths = if files.together.is_empty() { vec![marked.path.clone()] } else { files.together.clone() };
    let (from, code) = (ComesFrom::Files(paths), files.code.clone());
    model.request(Effect::ReadFiles(Box::new(ReadOrder::new(from, code, model.texts.language(), model.now.today))))
}

/// Puts the marked file beside the others, or takes it away.
fn together(files: &mut FilesLayer) {
    let Some(marked) = files.marked().filter(|line| !line.is_folder).map(|line| line.path.clone()) else { return };
    match files.together.iter().position(|path| *path == marked) {
        Some(there) => drop(files.together.remove(there)),
        None => files.together.push(marked),
    }
}
