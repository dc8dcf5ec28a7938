//! The quick line as it is shown: the ghost of whom it would add or change, whom it says to know each other, who has the name
//! already, and how it could go on.

use crate::app::layer::Layer;
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::{Change, Edit, Pair, Person, PersonId, Tie};
use crate::text::line::{self, Completion, Line};

/// What Enter does with the line as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Meant {
    /// Somebody new.
    New(Person),
    /// Somebody who is there, as they would be.
    There(Person),
    /// This one knows these.
    Knows(PersonId, Vec<PersonId>),
    /// Somebody is said to know others, and this name is nobody's.
    Nobody(String),
}

/// The open line as it is read.
pub fn said(model: &Model) -> Option<Line> {
    let Some(Layer::Line(line)) = model.layers.last() else { return None };
    let text = line.field.text();
    Some(if line.is_name { line::parse_without_note(text) } else { line::parse(text) })
}

/// What the open line means; `None` without a name. `id` is that of somebody new.
pub fn meant(model: &Model, id: PersonId) -> Option<Meant> {
    let (session, said) = (model.session()?, said(model)?);
    let Some(Layer::Line(layer)) = model.layers.last() else { return None };
    // Under the veil it would say who is there.
    if let Some(knows) = line::knows(layer.field.text()).filter(|_| !session.veil)
        && let Some(who) = called(session, knows.who)
    {
        let whom = |name: &&str| called(session, name).filter(|other| *other != who).ok_or(name.to_string());
        return Some(match knows.whom.iter().map(whom).collect() {
            Ok(whom) => Meant::Knows(who, whom),
            Err(name) => Meant::Nobody(name),
        });
    }
    if let Some(there) = namesake(model) {
        return Some(Meant::There(said.told_of(there)));
    }
    said.person(id, |sector| session.network.free_slot(sector)).map(Meant::New)
}

/// The pairs that become *know each other*, as far as they do not yet.
pub(in crate::app) fn known(session: &Session, who: PersonId, whom: &[PersonId]) -> Change {
    let pairs = whom.iter().filter_map(|other| Pair::new(who, *other));
    let open = pairs.filter(|pair| session.network.tie(pair.first(), pair.second()) != Some(Tie::KNOWS));
    open.map(|pair| Edit::PutTie(pair, Tie::KNOWS)).collect::<Vec<_>>().into()
}

/// What would change, while it is being typed.
pub(in crate::app) fn ghost(model: &Model) -> Option<Change> {
    match meant(model, PersonId(uuid::Uuid::max()))? {
        Meant::New(person) | Meant::There(person) => Some(Change::put(person)),
        Meant::Knows(..) | Meant::Nobody(_) => None,
    }
}

/// The one member who is called so, or whose name alone begins so.
fn called(session: &Session, name: &str) -> Option<PersonId> {
    let typed = name.to_lowercase();
    let of = |fits: &dyn Fn(&str) -> bool| {
        let there = session.network.people().filter(|person| !person.unnamed);
        let mut found = there.filter(|person| fits(&person.name.as_str().to_lowercase()));
        found.next().filter(|_| found.next().is_none()).map(|person| person.id)
    };
    of(&|name| name == typed).or_else(|| of(&|name| name.starts_with(&typed)))
}

/// The member who has this name already. Under the veil it would say who is there, and of whoever is drawn without a name
/// always.
pub fn namesake(model: &Model) -> Option<&Person> {
    let name = said(model)?.name.to_lowercase();
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
