//! What only the worker notes, beside the drawing: which change holds nothing else, and a change of the drawing carried
//! over notes that were made since. So that taking something back where others look never tells of a note, and never
//! takes one away.
//!
//! Pure. It decides nothing about who may see what.

use super::change::{Change, Edit};
use super::network::Network;
use super::visit::Visit;

impl Change {
    /// It changes nothing but what the worker notes, of members and visits that are there, and in the plan for themselves. It has no place among what is
    /// taken back on a screen that both look at.
    pub fn is_a_note(&self, network: &Network) -> bool {
        let note = |edit: &Edit| match edit {
            Edit::PutPerson(put) => network.person(put.id).is_some_and(|now| put.is_drawn_as(now)),
            Edit::PutVisit(put) => visit_with_notes(put, network.visit()) == *network.visit(),
            Edit::PutPlan(put) => put.of_the_client() == network.plan().of_the_client(),
            _ => false,
        };
        !self.edits.is_empty() && self.edits.iter().all(note)
    }
    /// The same change of the drawing, with what the worker notes as it is now in this network: of whoever stands in it.
    #[must_use]
    pub fn carried_over_notes(&self, network: &Network) -> Self {
        let carried = |edit: &Edit| match edit {
            Edit::PutPerson(put) => match network.person(put.id) {
                Some(now) => Edit::PutPerson(Box::new(put.with_notes_of(now))),
                None => edit.clone(),
            },
            Edit::PutVisit(put) if put.id == network.visit().id => {
                Edit::PutVisit(Box::new(visit_with_notes(put, network.visit())))
            }
            Edit::PutPlan(put) => Edit::PutPlan(Box::new(put.with_notes_of(network.plan()))),
            _ => edit.clone(),
        };
        Self { edits: self.edits.iter().map(carried).collect() }
    }
    /// What is noted in this change, of members and a visit as they are drawn in this network. `None` where somebody of
    /// them is not there, it is more than a note, or it was shown since and is the client's.
    pub fn as_a_note(&self, network: &Network) -> Option<Self> {
        let drawn = |edit: &Edit| match edit {
            Edit::PutPerson(put) => {
                let now = network.person(put.id)?;
                Some(Edit::PutPerson(Box::new(now.with_notes_of(put))))
            }
            Edit::PutVisit(put) => Some(Edit::PutVisit(Box::new(visit_with_notes(network.visit(), put)))),
            Edit::PutPlan(put) => {
                let plan = network.plan().with_notes_of(put);
                (plan != *network.plan()).then(|| Edit::PutPlan(Box::new(plan)))
            }
            _ => None,
        };
        let edits: Option<Vec<Edit>> = self.edits.iter().map(drawn).collect();
        edits.map(Self::from)
    }
    /// The other changes the drawing in the same way, whatever was noted of the same members.
    pub fn draws_as(&self, other: &Self) -> bool {
        let same = |(one, other): (&Edit, &Edit)| match (one, other) {
            (Edit::PutPerson(one), Edit::PutPerson(other)) => one.is_drawn_as(other),
            (Edit::PutVisit(one), Edit::PutVisit(other)) => visit_with_notes(one, other) == **other,
            (Edit::PutPlan(one), Edit::PutPlan(other)) => one.of_the_client() == other.of_the_client(),
            _ => one == other,
        };
        self.edits.len() == other.edits.len() && self.edits.iter().zip(&other.edits).all(same)
    }
}

/// Who was taken off is no matter of whoever changes a visit (`Network::apply`).
fn visit_with_notes(drawn: &Visit, noted: &Visit) -> Visit {
    let (note, taken_off) = (noted.note.clone(), noted.taken_off.clone());
    Visit { note, home_asked: noted.home_asked, taken_off, ..drawn.clone() }
}

#[cfg(test)]
mod tests {
    use crate::domain::{Name, Person, PersonField, PersonId, Safety};

    /// A field that the model marks as the worker's, and that is not carried over, would be lost by undo.
    #[test]
    fn every_field_of_the_workers_is_a_note_and_no_other() {
        let name = |text: &str| Name::new(text).unwrap_or_default();
        let plain = Person::new(PersonId(uuid::Uuid::from_u128(1)), name("An"));
        let full = Person {
            capacity: Some(crate::domain::Capacity::Strained),
            safety: Some(Safety::Unsafe),
            safety_source: Some(crate::domain::SafetySource::Client),
            dependence: true,
            doubt: true,
            worker_note: crate::domain::Words::of("a note"),
            ..plain.clone()
        };
        let fields = PersonField::between(&plain, &full);
        assert!(fields.iter().all(PersonField::is_worker));
        assert_eq!(plain.with_notes_of(&full), full);
        let drawn = Person { name: name("Bo"), slot: 3, ..full.clone() };
        assert_eq!(PersonField::between(&full, &drawn.with_notes_of(&plain)).len(), fields.len() + 2);
    }
}
