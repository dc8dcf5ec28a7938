//! Who knows whom, as it is asked: of whom it makes sense, what was not asked yet, and whom to ask of next. What stands
//! here rests on no gate: whoever looks at the list sees the client's answers and nothing else.

use crate::app::layer::{Layer, TogetherLayer};
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::{Code, Pair, PersonId, Sector, Support};

/// The rows of what was gone through: the life domains, then the kinds of support.
pub const ASKED_ROWS: usize = Sector::DOMAINS.len() + Support::ALL.len();

/// The others of whom it was not asked whether this member knows them, in the order of the list.
pub(in crate::app) fn unasked_of(session: &Session, id: PersonId) -> Vec<PersonId> {
    let can_know = |id: PersonId| session.network.person(id).is_some_and(|p| p.can_know());
    if !can_know(id) {
        return Vec::new();
    }
    let open = |other: &PersonId| can_know(*other) && session.network.tie(id, *other).is_none();
    session.others(id).into_iter().filter(open).collect()
}

/// Whom to ask of next: where most is not asked yet, which teaches most. `None` when everything was asked.
pub(in crate::app) fn next_to_ask(session: &Session, but: Option<PersonId>) -> Option<PersonId> {
    let open = |id: &PersonId| unasked_of(session, *id).len();
    let ask = session.sorted().iter().copied().filter(|id| Some(*id) != but && open(id) > 0);
    ask.rev().max_by_key(open)
}

/// How many pairs there are to ask of, and how many of them were asked.
pub fn pairs_asked(session: &Session) -> (usize, usize) {
    let can_know = |id: PersonId| session.network.person(id).is_some_and(|person| person.can_know());
    let people = session.network.people().filter(|person| person.can_know()).count();
    let is_there = |pair: &Pair| can_know(pair.first()) && can_know(pair.second());
    let asked = session.network.ties().filter(|(pair, _)| is_there(pair)).count();
    (asked, people * people.saturating_sub(1) / 2)
}

/// The pairs of those who are ticked in the open list that were not asked yet.
pub(in crate::app) fn unasked_together(session: &Session, layer: &TogetherLayer) -> Vec<Pair> {
    let there: Vec<PersonId> = layer.people.iter().copied().filter(|id| layer.ticked.contains(id)).collect();
    let pairs = there.iter().enumerate().flat_map(|(i, a)| there[i + 1..].iter().filter_map(|b| Pair::new(*a, *b)));
    pairs.filter(|pair| session.network.tie(pair.first(), pair.second()).is_none()).collect()
}

/// How many pairs the open list would fill in.
pub fn pairs_together(model: &Model) -> usize {
    match (model.layers.last(), model.session()) {
        (Some(Layer::Together(layer)), Some(session)) => unasked_together(session, layer).len(),
        _ => 0,
    }
}
