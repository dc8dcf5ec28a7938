//! The quick line as it is shown: the ghost of whom it would add, who has the name already, and how it could go on.

use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::domain::{Change, Person, PersonId};
use crate::text::line::{self, Completion};

/// The person that the line would add, while it is being typed.
pub(in crate::app) fn ghost(model: &Model) -> Option<Change> {
    let Some(Layer::Line(line)) = model.layers.last() else { return None };
    read(model, line.field.text(), PersonId(uuid::Uuid::max())).map(Change::put)
}

pub(in crate::app) fn read(model: &Model, text: &str, id: PersonId) -> Option<Person> {
    let session = model.session()?;
    line::parse(text).person(id, |sector| session.network.free_slot(sector))
}

/// The member who has this name already: a hint, never a refusal. Under the veil it would say who is there, and of whoever is
/// drawn without a name always.
pub fn namesake(model: &Model) -> Option<&Person> {
    let Some(Layer::Line(line)) = model.layers.last() else { return None };
    let name = line::parse(line.field.text()).name.to_lowercase();
    let session = model.session().filter(|session| !session.veil)?;
    session.network.people().find(|p| !name.is_empty() && !p.unnamed && p.name.as_str().to_lowercase() == name)
}

/// How the line could go on, best first. Under the veil it spells no name, and never that of whoever is drawn without one.
pub fn completions(model: &Model, text: &str) -> Vec<Completion> {
    let session = model.session().filter(|session| !session.veil);
    let names: Vec<&str> =
        session.into_iter().flat_map(|s| s.network.people()).filter(|p| !p.unnamed).map(|p| p.name.as_str()).collect();
    line::complete(text, names, model.texts.language())
}
