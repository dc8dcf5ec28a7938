//! What is typed and pasted, and what a line of text does: the quick line, a row of a form, a line that was asked for.

use zeroize::Zeroizing;

use super::{answer, bring, find, form, gate, help, knows, line, park, together};
use crate::app::command::Command;
use crate::app::field::{self, Field, Typing};
use crate::app::keymap::Place;
use crate::app::layer::Layer;
use crate::app::model::{Model, Screen};
use crate::domain::clean;
use crate::domain::text::{Lines, may_follow};

/// Carries out a command in a line of text: the quick line, a row of a form, a line that was asked for.
pub(super) fn run(model: &mut Model, command: Command) {
    let typed = model.layers.last().and_then(|layer| park::half(model, layer));
    carry_out(model, command);
    // It is seen again where it cannot be kept.
    model.typed = typed.filter(|_| model.is_saving());
}

fn carry_out(model: &mut Model, command: Command) {
    match (model.layers.last_mut(), command) {
        (Some(Layer::Line(_)), Command::Open) => line::add(model),
        (Some(Layer::Line(_)), Command::Complete) => line::complete(model),
        (Some(Layer::Line(_)), Command::LastLine) => {
            line::last(model);
        }
        (Some(Layer::Line(_)), Command::Undo) => line::undo(model),
        (Some(Layer::Line(_)), Command::Another) => line::another(model),
        (Some(Layer::Line(_)), Command::NoteOrName) => {
            line::note_or_name(model);
        }
        (Some(Layer::Line(line)), Command::Back) => {
            if line.field.is_empty() {
                model.layers.pop();
            } else {
                line.field.clear();
            }
        }
        (Some(Layer::Form(_)), Command::Open) => form::typed(model),
        (Some(Layer::Form(_)), Command::Complete) => {
            form::complete(model);
        }
        (Some(Layer::Form(_)), Command::Back) => {
            form::stop_typing(model);
        }
        (Some(Layer::Ask(_)), Command::Open) => answer::answered(model),
        (Some(Layer::Ask(_)), Command::Back) => {
            model.layers.pop();
        }
        _ => {}
    }
}

pub(super) fn type_in(model: &mut Model, typing: Typing) {
    if let Screen::Gate(gate) = &mut model.screen {
        gate::type_in(gate, typing);
        return;
    }
    if let Typing::Insert(letter) = typing {
        match model.layers.last() {
            Some(Layer::Form(form)) if form.typing.is_none() => return form::letter(model, letter),
            Some(Layer::Knows(_)) => knows::letter(model, letter),
            Some(Layer::Together(_)) => together::letter(model, letter),
            // Nobody's name begins so, and F1 is kept by some terminals.
            Some(Layer::Line(line)) if letter == '?' && line.field.is_empty() => return help::open(model, Place::Line),
            _ => {}
        }
    }
    if let Some(layer) = model.layers.last_mut() {
        let secret = layer.is_secret();
        let changed = layer.field().is_some_and(|field| (secret || passes(field, typing)) && field.apply(typing));
        if changed {
            search(model);
        }
        return;
    }
    if let Screen::Start(start) = &mut model.screen
        && passes(&start.field, typing)
    {
        start.field.apply(typing);
        start.at = 0;
    }
}

/// Looks again for what is typed, where something is looked for.
fn search(model: &mut Model) {
    match model.layers.last_mut() {
        Some(Layer::Find(_)) => find::search(model),
        Some(Layer::Files(files)) => files.search(),
        Some(Layer::Bring(bring)) => bring.search(),
        _ => {}
    }
}

/// What is typed passes the door of all texts, before it is drawn; a passphrase alone is taken as it is.
fn passes(field: &Field, typing: Typing) -> bool {
    !matches!(typing, Typing::Insert(c) if !may_follow(field.split().0, c))
}

/// Pasted text goes into the field that is open, as one line, or nowhere: it is never read as keys. It passes the door
/// of all texts, before it is drawn; a passphrase alone is taken as it is.
pub(super) fn paste(model: &mut Model, text: &str) {
    let secret = |text: &str| -> Zeroizing<String> {
        let line: String = text.chars().take(20_000).map(|c| if c.is_control() { ' ' } else { c }).collect();
        Zeroizing::new(line)
    };
    if let Screen::Gate(gate) = &mut model.screen {
        gate::paste(gate, secret(text).trim_end());
        return;
    }
    if matches!(model.layers.last(), Some(Layer::Line(_))) && text.trim().lines().nth(1).is_some() {
        return bring::pasted(model, text);
    }
    let line = match model.layers.last() {
        Some(layer) if layer.is_secret() => secret(text),
        _ => Zeroizing::new(clean(text, Lines::One, field::MOST)),
    };
    let field = match (model.layers.last_mut(), &mut model.screen) {
        (Some(layer), _) => layer.field(),
        (None, Screen::Start(start)) => Some(&mut start.field),
        (None, _) => None,
    };
    // The line holds less than was pasted where that was longer than any field.
    let cut = field.is_some_and(|field| !field.insert(&line) || text.len() > field::MOST);
    search(model);
    if cut {
        model.warn(model.texts.get(key!("app-paste-cut")));
    }
}
