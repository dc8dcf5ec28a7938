//! The page for the file: for whom, with or without names, and where to. Nothing is written before Enter.

use super::moved;
use crate::app::command::Command;
use crate::app::event::{Effect, PageOrder};
use crate::app::field::Field;
use crate::app::layer::{Layer, PageLayer};
use crate::app::model::Model;
use crate::app::settings::around;

/// For whom a page can be.
pub const PROFILES: [&str; 5] = ["client", "file", "supervision", "blank", "present"];
/// The rows: for whom, names, where to.
const ROWS: usize = 3;

/// Opens the page.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let path = format!("ecogram-{}.pdf", model.now.today.format("%Y-%m-%d"));
    model.layers.push(Layer::Page(PageLayer { path: Field::with(&path), ..PageLayer::default() }));
    Vec::new()
}

/// Carries out a command on the page.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    let Some(Layer::Page(page)) = model.layers.last_mut() else { return Vec::new() };
    let at = page.at;
    match command {
        Command::Left | Command::Right if at == 0 => {
            page.profile = around(&[0, 1, 2, 3, 4], page.profile, command == Command::Right);
            page.names = false;
        }
        Command::Left | Command::Right if at == 1 => page.names = !page.names,
        Command::Open => {
            let order = PageOrder {
                profile: PROFILES[page.profile],
                names: page.names || PROFILES[page.profile] == "client",
                path: page.path.text().trim().to_string(),
                compare: None,
            };
            return vec![Effect::Write(Box::new(order))];
        }
        Command::Back => {
            model.layers.pop();
        }
        _ => page.at = moved(at, ROWS, command),
    }
    Vec::new()
}
