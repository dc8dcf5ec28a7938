//! The page for the file: for whom, with what, where to. What it holds is told first; nothing is written before Enter,
//! and not before what has to be asked was asked.

use crate::app::command::{Command, moved};
use crate::app::effect::{Effect, PageJob, PageOrder};
use crate::app::field::Typing;
use crate::app::layer::{Layer, Question, Yes};
use crate::app::model::Model;
use crate::app::outcome::PagePreview;
use crate::app::paper::{PageLayer, Row};
use crate::seen::PageFor;

/// Opens the page for the file, which is the caseworker's; with others present only after a second key.
pub(super) fn enter(model: &mut Model) {
    if model.present.who().is_some() {
        return super::open::question(model, key!("worker-others-question"), Yes::Page);
    }
    open(model)
}

/// Opens the page.
pub(super) fn open(model: &mut Model) {
    let path = format!("ecogram-{}.pdf", model.now.today.format("%Y-%m-%d"));
    model.layers.push(Layer::Page(PageLayer::new(&path, model.texts.language())));
    preview(model)
}

/// Carries out a command on the page.
pub(super) fn run(model: &mut Model, command: Command) {
    match command {
        Command::Left | Command::Right => turn(model, command == Command::Right),
        Command::Open => ask_before(model),
        Command::Back => {
            model.layers.pop();
        }
        _ => {
            if let Some(Layer::Page(page)) = model.layers.last_mut() {
                page.at = moved(page.at, page.rows().len(), command);
            }
        }
    }
}

fn turn(model: &mut Model, forward: bool) {
    let Some((visits, here)) = model.session().map(|s| (s.visits.clone(), s.network.visit().number)) else {
        return;
    };
    let Some(Layer::Page(page)) = model.layers.last_mut() else { return };
    if page.row() == Row::Path {
        page.path.apply(if forward { Typing::Right } else { Typing::Left });
        return;
    }
    if page.turn(forward, &visits, here) {
        preview(model)
    }
}

/// Asks what the page would hold; of a ring to fill by hand there is nothing to tell.
fn preview(model: &mut Model) {
    let Some(Layer::Page(page)) = model.layers.last_mut() else { return };
    page.preview = None;
    if page.is_blank() {
        return;
    }
    let order = page.order(false);
    if let Some(job) = job(model, order) {
        model.request(Effect::Preview(job));
    }
}

/// What the page would hold is known.
pub(super) fn previewed(model: &mut Model, preview: PagePreview) {
    if let Some(Layer::Page(page)) = model.layers.last_mut() {
        page.preview = Some(preview);
    }
}

/// Paper at home and full names are asked about before anything is written.
fn ask_before(model: &mut Model) {
    let Some(Layer::Page(page)) = model.layers.last() else { return };
    // It stands in the window that there is no page yet, and why.
    if page.preview.as_ref().is_some_and(|told| told.undecided) {
        return;
    }
    let key = match page.order.profile {
        PageFor::Client | PageFor::Present => key!("page-safe-question"),
        PageFor::File if page.order.choices.names => key!("page-names-question"),
        PageFor::File | PageFor::Supervision | PageFor::Blank => return write(model, false),
    };
    let text = model.texts.get(key);
    model.layers.push(Layer::Question(Question { text, yes: Yes::WritePage }));
}

/// Writes the page; over a file that is there only after a yes.
pub(super) fn write(model: &mut Model, replace: bool) {
    let Some(Layer::Page(page)) = model.layers.last() else { return };
    let order = page.order(replace);
    if let Some(job) = job(model, order) {
        model.request(Effect::Write(job));
    }
}

/// The page with what it is made of: the client who is open.
fn job(model: &Model, order: PageOrder) -> Option<Box<PageJob>> {
    let session = model.session()?;
    let named = session.network.plan().steps.iter().filter_map(|step| model.catalogue.resource(step.resource?));
    let (network, decided, places) = (session.network.clone(), session.decided.clone(), named.cloned().collect());
    Some(Box::new(PageJob { order, network, decided, places }))
}

/// A file is there already.
pub(super) fn exists(model: &mut Model, path: &str) {
    let text = model.texts.with(key!("page-exists-question"), &[("path", path.into())]);
    model.layers.push(Layer::Question(Question { text, yes: Yes::ReplacePage }));
}
