//! The ring: moving the selection, and the keys that open everything else.

use super::{
    consent, discuss, edit, files, find, help, knows, line, measures, open, page, people, steps, visits, worker,
};
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::form::Subject;
use crate::app::layer::{Layer, Question, Yes};
use crate::app::model::{Model, Screen, Start};
use crate::diagram::Sight;
use crate::diagram::walk::Direction;
use crate::domain::MessageKey;

/// Carries out a command in the ring, turned or not.
pub(super) fn run(model: &mut Model, command: Command) {
    match command {
        Command::Up => arrow(model, Direction::Up),
        Command::Down => arrow(model, Direction::Down),
        Command::Left => arrow(model, Direction::Left),
        Command::Right => arrow(model, Direction::Right),
        Command::Next => step(model, true),
        Command::Previous => step(model, false),
        Command::Add => line::open(model),
        Command::Edit => match model.session().and_then(|s| s.selected) {
            Some(id) => open::form(model, Subject::Person(id)),
            None => people::needs_selection(model),
        },
        Command::Delete => people::delete(model),
        Command::Closer => people::move_ring(model, true),
        Command::Further => people::move_ring(model, false),
        Command::Undo => edit::undo(model),
        Command::Redo => edit::redo(model),
        _ => look(model, command),
    }
}

/// Commands on the turned screen.
pub(super) fn run_turned(model: &mut Model, command: Command) {
    if command == Command::TurnBack {
        if let Some(session) = model.session_mut() {
            session.turned = false;
        }
        return;
    }
    run(model, command)
}

/// Commands that show something else, or the ring otherwise.
fn look(model: &mut Model, command: Command) {
    match command {
        Command::Knows => knows::open(model),
        Command::Asked => open(model, Layer::Asked(0)),
        Command::ClientForm => open::form(model, Subject::Client),
        Command::Find => find::open(model),
        Command::Measures => measures::open(model),
        Command::Steps => steps::open(model),
        Command::Visits => visits::open(model),
        Command::InWords => help::in_words(model),
        Command::Legend => help::legend(model),
        Command::Confirm => discuss::confirm(model),
        Command::Page => page::enter(model),
        Command::Bring => files::open(model),
        Command::Options => open(model, Layer::Options(0)),
        Command::Turn => turn(model),
        Command::Worker => worker::enter(model),
        Command::ShowQualities => qualities(model),
        Command::Quit => {
            if consent::ends(model) {
                return;
            }
            let text = model.texts.get(if model.demo { key!("app-quit-demo") } else { key!("app-quit-question") });
            open(model, Layer::Question(Question { text, yes: Yes::Quit }))
        }
        Command::Tidy => tidy(model),
        Command::Back => back(model),
        _ => sight(model, command),
    }
}

/// Commands that change only how the ring is seen.
fn sight(model: &mut Model, command: Command) {
    let Some(session) = model.session_mut() else { return };
    match command {
        Command::Veil => session.veil = !session.veil,
        Command::Sight => session.next_sight(),
        Command::Zoom => session.zoom(),
        _ => {}
    }
    let said = match command {
        Command::Veil if session.veil => Some(key!("app-veil-on")),
        Command::Veil => Some(key!("app-veil-off")),
        Command::Sight => Some(session.sight_key()),
        _ => None,
    };
    model.veil = session.veil;
    if let Some(key) = said {
        model.say(model.texts.get(key));
    }
}

fn open(model: &mut Model, layer: Layer) {
    model.layers.push(layer);
}

fn arrow(model: &mut Model, direction: Direction) {
    if let Some(session) = model.session_mut() {
        session.arrow(direction);
    }
}

fn step(model: &mut Model, forward: bool) {
    if let Some(session) = model.session_mut() {
        session.step(forward);
    }
}

/// First lets go of what is marked, the zoom, the selection and the layer of sight; then asks whether this client may go:
/// who presses it once too often stays at the table.
fn back(model: &mut Model) {
    let Some(session) = model.session_mut() else { return };
    if !session.marked.is_empty() {
        session.marked.clear();
    } else if session.focus.is_some() {
        session.zoom_out();
    } else if session.selected.is_some() {
        session.select(None);
    } else if session.sight != Sight::default() {
        session.sight = Sight::default();
    } else if !session.turned && !model.demo {
        if consent::ends(model) {
            return;
        }
        let text = model.texts.get(key!("app-leave-question"));
        open(model, Layer::Question(Question { text, yes: Yes::Leave }))
    }
}

/// Back to the question for a code.
pub(super) fn leave(model: &mut Model) {
    model.screen = Screen::Start(Start::default());
    model.request(Effect::ListClients)
}

/// Orders each sector anew so that fewer lines cross; one change that undo takes back.
fn tidy(model: &mut Model) {
    let Some(session) = model.session_mut() else { return };
    let change = session.tidied();
    session.refit();
    if change.is_empty() {
        return;
    }
    edit::make(model, change);
    model.say(model.texts.get(key!("app-tidied")));
}

/// Turns the screen to the client: their ring alone.
pub(super) fn turn(model: &mut Model) {
    model.layers.clear();
    if let Some(session) = model.session_mut() {
        session.turned = true;
    }
    let told = model.session().map(|session| {
        let texts = crate::text::Texts::new(session.network.client().language);
        texts.spoken(session.address(), key!("turned-told"), &[])
    });
    if let Some(told) = told {
        model.say(told);
    }
}

/// Hides how the ties are while others are present, or shows it after a second key.
pub(super) fn qualities(model: &mut Model) {
    match model.session() {
        None => {}
        Some(session) if session.others.is_none() => show_qualities(model, false, key!("app-nobody-else")),
        Some(session) if session.qualities_asked => show_qualities(model, false, key!("app-qualities-hidden")),
        Some(_) => open::question(model, key!("qualities-others-question"), Yes::Qualities),
    }
}

/// Shows how the ties are although others are present: it was asked twice.
pub(super) fn qualities_shown(model: &mut Model) {
    show_qualities(model, true, key!("app-qualities-shown"))
}

fn show_qualities(model: &mut Model, shown: bool, said: MessageKey) {
    if let Some(session) = model.session_mut() {
        session.qualities_asked = shown;
    }
    model.say(model.texts.get(said));
}
