//! Who knows whom, as it is asked: of whom it makes sense, what was not asked yet, and whom to ask of next. What stands
//! here rests on no gate: whoever looks at the list sees the client's answers and nothing else.

use std::collections::BTreeMap;

use crate::app::layer::{Layer, TogetherLayer};
use crate::app::model::Model;
use crate::app::session::Session;
use crate::domain::{Code, Pair, Person, PersonId, Sector, Support};

/// The rows of what was gone through: the life domains, then the kinds of support.
pub const ASKED_ROWS: usize = Sector::DOMAINS.len() + Support::ALL.len();

fn can_know(session: &Session, id: PersonId) -> bool {
    session.network.person(id).is_some_and(Person::can_know)
}

/// The others of whom it was not asked whether this member knows them, in the order of the list.
pub(in crate::app) fn unasked_of(session: &Session, id: PersonId) -> Vec<PersonId> {
    if !can_know(session, id) {
        return Vec::new();
    }
    let open = |other: &PersonId| can_know(session, *other) && session.network.tie(id, *other).is_none();
    session.others(id).into_iter().filter(open).collect()
}

/// Whom to ask of next: where most is not asked yet, which teaches most. `None` when everything was asked.
pub(in crate::app) fn next_to_ask(session: &Session, but: Option<PersonId>) -> Option<PersonId> {
    let people = session.sorted().iter().copied().filter(|id| can_know(session, *id));
    let all = people.clone().count().saturating_sub(1);
    // Counted over the answers, once: over the pairs it would take seconds for thousands of people.
    let mut answered: BTreeMap<PersonId, usize> = BTreeMap::new();
    for pair in answered_pairs(session) {
        [pair.first(), pair.second()].into_iter().for_each(|id| *answered.entry(id).or_default() += 1);
    }
    let open = |id: &PersonId| all.saturating_sub(answered.get(id).copied().unwrap_or(0));
    people.filter(|id| Some(*id) != but && open(id) > 0).rev().max_by_key(open)
}

/// How many pairs there are to ask of, and how many of them were asked.
pub fn pairs_asked(session: &Session) -> (usize, usize) {
    let people = session.network.people().filter(|person| person.can_know()).count();
    (answered_pairs(session).count(), people * people.saturating_sub(1) / 2)
}

/// The pairs that were answered, of those of whom it makes sense to ask.
fn answered_pairs(session: &Session) -> impl Iterator<Item = Pair> + '_ {
    let ties = session.network.ties().map(|(pair, _)| pair);
    ties.filter(|pair| can_know(session, pair.first()) && can_know(session, pair.second()))
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
