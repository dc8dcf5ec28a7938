//! What the informal network carries, for whom the client cares in turn, and on whom it rests. No judgement of anybody.

use super::measure::{Counted, Measure, Undefined};
use super::rows::Facts;
use crate::domain::{Capacity, Client, Code, PersonId, Support};

/// Who gives one kind of support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    /// The kind.
    pub kind: Support,
    /// The informal people who give it, in order of entry.
    pub carriers: Vec<PersonId>,
    /// It was gone through: with the client as a whole, or with every informal person.
    pub asked: bool,
    /// Informal people of whom it is known, and how many there are.
    pub answers: Counted,
    /// The people to whom the client gives it, whoever they are.
    pub given: Counted,
    /// It was gone through, or something is known of it, with whomever.
    pub is_told: bool,
}

impl Carried {
    fn of(kind: Support, people: &[Facts], client: &Client) -> Self {
        let informal = || people.iter().filter(|p| p.is_informal());
        let answers = Counted::of(informal().map(|p| p.received.get(kind)));
        let known = |p: &Facts| p.received.get(kind).is_some() || p.given.get(kind).is_some();
        Self {
            kind,
            is_told: client.asked_support.contains(&kind) || people.iter().any(known),
            carriers: informal().filter(|p| p.received.has(kind)).map(|p| p.id).collect(),
            asked: client.asked_support.contains(&kind) || (answers.of > 0 && answers.unknown() == 0),
            answers,
            given: Counted::of(people.iter().map(|p| p.given.get(kind))),
        }
    }
    /// Nobody informal gives it, and it was gone through: a fact, not a silence.
    pub fn is_gap(&self) -> bool {
        self.asked && self.carriers.is_empty()
    }
    /// The one person who gives it, where nobody else does: of the others it was asked.
    pub fn single(&self) -> Option<PersonId> {
        match self.carriers[..] {
            [only] if self.asked => Some(only),
            _ => None,
        }
    }
    /// How many give it; undefined where nobody does and it was not gone through.
    pub fn count(&self) -> Measure<usize> {
        let known = self.asked || !self.carriers.is_empty();
        let value = if known { Ok(self.carriers.len()) } else { Err(Undefined::NothingAsked) };
        Measure::new(value, self.answers.known, self.answers.of)
    }
}

/// How much of the support comes from one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Load {
    /// The largest part of one person in all kinds of support received, 0 to 1.
    pub concentration: Measure,
    /// Who carries that much: more than one where they are equal.
    pub who: Vec<PersonId>,
    /// All kinds of support from informal people together.
    pub total: usize,
}

impl Load {
    fn of(people: &[Facts]) -> Self {
        let informal: Vec<&Facts> = people.iter().filter(|p| p.is_informal()).collect();
        let asked = informal.iter().filter(|p| !p.received.is_not_asked()).count();
        let total: usize = informal.iter().map(|p| p.received.count()).sum();
        let most = informal.iter().map(|p| p.received.count()).max().unwrap_or(0);
        let value = match (informal.len(), asked, total) {
            (0, _, _) => Err(Undefined::Nobody),
            (_, 0, _) => Err(Undefined::NothingAsked),
            (_, _, 0) => Err(Undefined::NoSupport),
            _ => Ok(most as f64 / total as f64),
        };
        let carries_most = |p: &&&Facts| total > 0 && p.received.count() == most;
        Self {
            concentration: Measure::new(value, asked, informal.len()),
            who: informal.iter().filter(carries_most).map(|p| p.id).collect(),
            total,
        }
    }
}

/// What the informal network carries.
#[derive(Clone, Debug, PartialEq)]
pub struct CareCapacity {
    /// Every kind, in the order of `Support::ALL`; `shown` leaves out what nobody spoke of.
    pub kinds: [Carried; 5],
    /// How it is shared.
    pub load: Load,
}

impl CareCapacity {
    pub(super) fn of(people: &[Facts], client: &Client) -> Self {
        let kind = |kind| Carried::of(kind, people, client);
        use Support::{Advice, Companionship, Emotional, Material, Practical};
        let kinds = [kind(Practical), kind(Emotional), kind(Advice), kind(Companionship), kind(Material)];
        Self { kinds, load: Load::of(people) }
    }
    /// The kinds to show: the four, and material support where it was asked for or something is known of it.
    pub fn shown(&self) -> impl Iterator<Item = &Carried> {
        self.kinds.iter().filter(|carried| Support::FOUR.contains(&carried.kind) || carried.is_told)
    }
    /// What is known of one kind.
    pub fn kind(&self, kind: Support) -> &Carried {
        &self.kinds[kind.index()]
    }
}

/// Worker: those who can bear little more. Never shown outside the worker view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strained {
    /// Strained or overloaded, in order of entry.
    pub who: Vec<PersonId>,
    /// How many, of those of whom it is noted.
    pub count: Counted,
}

impl Strained {
    pub(super) fn of(people: &[Facts]) -> Self {
        let strained = |p: &Facts| p.capacity.map(|c| c != Capacity::Ok);
        Self {
            who: people.iter().filter(|p| strained(p) == Some(true)).map(|p| p.id).collect(),
            count: Counted::of(people.iter().map(strained)),
        }
    }
}
