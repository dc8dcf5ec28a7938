//! The only edit. A change is applied whole or not at all, and answers with its inverse.
//!
//! Undo, redo, saving, the journal in the file and the what-if preview are all made of this.

use serde::{Deserialize, Serialize};

use super::client::Client;
use super::id::PersonId;
use super::network::Network;
use super::person::Person;
use super::plan::Plan;
use super::taken_off::TakenOff;
use super::tie::{Pair, Tie};
use super::visit::Visit;

/// One part of a change. Each sets something to a value, so that the inverse is of the same kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Adds a person, or replaces the one with the same id.
    PutPerson(Box<Person>),
    /// Removes a person; their ties go along.
    RemovePerson(PersonId),
    /// Answers a pair, or answers it anew.
    PutTie(Pair, Tie),
    /// Makes a pair *not asked* again.
    RemoveTie(Pair),
    /// Replaces what is known of the client.
    PutClient(Box<Client>),
    /// Replaces what is known of the visit.
    PutVisit(Box<Visit>),
    /// Replaces goals, steps and decisions.
    PutPlan(Box<Plan>),
}

/// One intention of the caseworker, in as many parts as it needs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The parts, applied in this order.
    pub edits: Vec<Edit>,
}

/// Why a change was not applied. Nothing of it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The visit is closed: the drawing is frozen for good.
    #[error("the visit is closed")]
    Closed,
    /// It names somebody who is not in the network.
    #[error("nobody has this id")]
    NoSuchPerson,
    /// It makes a pair *not asked* that was never asked.
    #[error("the pair was not asked")]
    NoSuchTie,
    /// It would turn the client or the visit into another one.
    #[error("another client or visit")]
    OtherClient,
}

impl Change {
    /// A change of one part.
    pub fn one(edit: Edit) -> Self {
        Self { edits: vec![edit] }
    }
    /// Adds a person or replaces the one with the same id.
    pub fn put(person: Person) -> Self {
        Self::one(Edit::PutPerson(Box::new(person)))
    }
    /// How many people it puts.
    pub fn added(&self) -> usize {
        self.edits.iter().filter(|edit| matches!(edit, Edit::PutPerson(_))).count()
    }
    /// Nothing would happen.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }
}

impl From<Vec<Edit>> for Change {
    fn from(edits: Vec<Edit>) -> Self {
        Self { edits }
    }
}

impl Network {
    /// Applies a change and answers with the change that takes it back.
    ///
    /// Whoever it takes off the drawing is remembered at the visit, and what somebody was called before: no gate opens because
    /// somebody is gone or has another name.
    ///
    /// # Errors
    /// `Refused` when a part does not fit; the network is then as it was.
    pub fn apply(&mut self, change: &Change) -> Result<Change, Refused> {
        self.apply_all(change, true)
    }

    /// Takes a change back with its inverse. Who was never meant to be there is not remembered.
    ///
    /// # Errors
    /// As `apply`.
    pub fn take_back(&mut self, inverse: &Change) -> Result<Change, Refused> {
        self.apply_all(inverse, false)
    }

    fn apply_all(&mut self, change: &Change, remembers: bool) -> Result<Change, Refused> {
        let mut inverse = Vec::with_capacity(change.edits.len());
        for edit in &change.edits {
            match self.apply_edit(edit, remembers) {
                Ok(mut back) => {
                    back.reverse();
                    inverse.append(&mut back);
                }
                Err(refused) => {
                    for edit in inverse.iter().rev() {
                        // Each was made by a part that had just been applied, so it fits.
                        let taken_back = self.apply_edit(edit, false);
                        debug_assert!(taken_back.is_ok());
                    }
                    return Err(refused);
                }
            }
        }
        inverse.reverse();
        Ok(Change { edits: inverse })
    }

    /// Applies one part; answers with the parts that take it back, in the order to apply them.
    fn apply_edit(&mut self, edit: &Edit, remembers: bool) -> Result<Vec<Edit>, Refused> {
        if self.visit.closed && !self.stands_apart(edit) {
            return Err(Refused::Closed);
        }
        match edit {
            Edit::PutPerson(person) => Ok(vec![match self.people.insert(person.id, (**person).clone()) {
                Some(old) => {
                    self.visit.is_called_otherwise(&old, person, remembers);
                    Edit::PutPerson(Box::new(old))
                }
                None => {
                    self.visit.is_there_again(person);
                    Edit::RemovePerson(person.id)
                }
            }]),
            Edit::RemovePerson(id) => self.remove_person(*id, remembers),
            Edit::PutTie(pair, tie) => {
                if !(self.people.contains_key(&pair.first()) && self.people.contains_key(&pair.second())) {
                    return Err(Refused::NoSuchPerson);
                }
                Ok(vec![match self.ties.insert(*pair, *tie) {
                    Some(old) => Edit::PutTie(*pair, old),
                    None => Edit::RemoveTie(*pair),
                }])
            }
            Edit::RemoveTie(pair) => {
                let old = self.ties.remove(pair).ok_or(Refused::NoSuchTie)?;
                Ok(vec![Edit::PutTie(*pair, old)])
            }
            Edit::PutClient(client) if client.id != self.client.id => Err(Refused::OtherClient),
            Edit::PutClient(client) => {
                let old = std::mem::replace(&mut self.client, (**client).clone());
                Ok(vec![Edit::PutClient(Box::new(old))])
            }
            Edit::PutVisit(visit) if visit.id != self.visit.id || visit.closed => Err(Refused::OtherClient),
            Edit::PutVisit(visit) => {
                let mut old = std::mem::replace(&mut self.visit, (**visit).clone());
                // Who was taken off is no matter of the form of the visit.
                self.visit.taken_off = std::mem::take(&mut old.taken_off);
                Ok(vec![Edit::PutVisit(Box::new(old))])
            }
            Edit::PutPlan(plan) => {
                let old = std::mem::replace(&mut self.plan, (**plan).clone());
                Ok(vec![Edit::PutPlan(Box::new(old))])
            }
        }
    }

    /// It reaches nothing of the drawing that a closed visit froze: the plan, or of a member only what the worker notes.
    fn stands_apart(&self, edit: &Edit) -> bool {
        match edit {
            Edit::PutPlan(_) => true,
            Edit::PutPerson(put) => self.people.get(&put.id).is_some_and(|now| put.is_drawn_as(now)),
            _ => false,
        }
    }

    fn remove_person(&mut self, id: PersonId, remembers: bool) -> Result<Vec<Edit>, Refused> {
        let person = self.people.remove(&id).ok_or(Refused::NoSuchPerson)?;
        if remembers {
            let knows = self.ties.iter().filter_map(|(pair, tie)| Some((pair.other(id)?, tie.knows())));
            self.visit.taken_off.push(TakenOff::of(&person, knows.collect()));
        }
        let mut back = vec![Edit::PutPerson(Box::new(person))];
        self.ties.retain(|pair, tie| {
            let theirs = pair.other(id).is_some();
            if theirs {
                back.push(Edit::PutTie(*pair, *tie));
            }
            !theirs
        });
        Ok(back)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ClientCode, ClientId, Language, Name, Safety, VisitId, Words};
    use uuid::Uuid;

    /// Seen to fail with a closed visit that takes a whole person.
    #[test]
    fn a_closed_visit_takes_what_the_worker_notes_and_nothing_of_the_drawing() {
        let client = Client::new(ClientId(Uuid::nil()), ClientCode::default(), Language::Nl);
        let day = chrono::NaiveDate::from_ymd_opt(2026, 5, 4).expect("a day");
        let mut network = Network::new(client, Visit::new(VisitId(Uuid::nil()), 1, day));
        let person = Person::new(PersonId(Uuid::from_u128(1)), Name::new("Karim").expect("a name"));
        network.apply(&Change::put(person.clone())).expect("the visit is open");
        network.visit.closed = true;
        let noted = Person { safety: Some(Safety::Unsafe), worker_note: Words::of("politie"), ..person.clone() };
        let back = network.apply(&Change::put(noted.clone())).expect("noted");
        assert_eq!(network.person(person.id), Some(&noted));
        network.apply(&back).expect("and taken back");
        assert_eq!(network.person(person.id), Some(&person));
        let drawn = Person { client_words: Words::of("moe"), ..noted };
        let stranger = Person { id: PersonId(Uuid::from_u128(2)), ..person.clone() };
        for edit in [Change::put(drawn), Change::put(stranger), Change::one(Edit::RemovePerson(person.id))] {
            assert_eq!(network.apply(&edit), Err(Refused::Closed));
        }
    }
}
