//! What a step would change: the edits, and the network after them. The network itself is left as it is.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::action::Action;
use super::rule::{Ghost, Intervention};
use crate::domain::network::Parts;
use crate::domain::{
    Change, Channel, Edit, Frequency, Name, Network, Pair, Person, PersonId, Refused, Status, Support, Tie,
};

/// The edits that a step would bring, if all goes well. Empty for a talk: it changes nothing in the ring by itself.
pub fn edits(
    network: &Network,
    intervention: &Intervention,
    support: Option<Support>,
    people: &[PersonId],
) -> Vec<Edit> {
    let mut edits: Vec<Edit> = match intervention.action {
        Action::BringTogether => match people {
            [a, b] => Pair::new(*a, *b).map(|pair| Edit::PutTie(pair, Tie::KNOWS)).into_iter().collect(),
            _ => Vec::new(),
        },
        action => people
            .iter()
            .filter_map(|id| changed(network.person(*id)?.clone(), action, support))
            .map(|person| Edit::PutPerson(Box::new(person)))
            .collect(),
    };
    if let Some(ghost) = &intervention.ghost {
        edits.push(Edit::PutPerson(Box::new(newcomer(network, ghost, support))));
    }
    edits
}

/// The network after the edits, also of a closed visit: it is only looked at. Applying the same edits for real
/// gives the same people and ties.
///
/// # Errors
/// `Refused` where an edit does not fit this network.
pub fn preview(network: &Network, edits: &[Edit]) -> Result<Network, Refused> {
    let Parts { client, mut visit, people, ties, plan } = network.clone().into_parts();
    visit.closed = false;
    let mut after = Network::from_parts(Parts { client, visit, people, ties, plan });
    after.apply(&Change::from(edits.to_vec()))?;
    Ok(after)
}

/// The person after the step; `None` where the step changes nothing about them.
fn changed(mut person: Person, action: Action, support: Option<Support>) -> Option<Person> {
    match action {
        Action::Reconnect => person.status = Status::Active,
        Action::Strengthen | Action::Task | Action::Mentor => {
            person.support_received = person.support_received.with(support?, Some(true));
        }
        Action::DigitalSkills => person.unusable_channels = BTreeSet::new(),
        Action::MakeReachable => {
            person.frequency = Some(person.frequency.unwrap_or(Frequency::Monthly).min(Frequency::Monthly));
            if person.channels.is_subset(&person.unusable_channels) {
                person.channels.insert(Channel::InPerson);
                person.unusable_channels.remove(&Channel::InPerson);
            }
        }
        _ => return None,
    }
    Some(person)
}

/// Somebody or something new, without a name: the screen says what it is.
fn newcomer(network: &Network, ghost: &Ghost, support: Option<Support>) -> Person {
    // An id that no member has, and that sorts after all of them; the real one gets an id of its own.
    let free = (0..).map(|n| PersonId(Uuid::from_u128(u128::MAX - n))).find(|id| network.person(*id).is_none());
    let mut person = Person::new(free.unwrap_or(PersonId(Uuid::max())), Name::default());
    person.kind = ghost.kind;
    person.formal = ghost.formal;
    person.sector = ghost.sector;
    person.ring = ghost.ring;
    person.frequency = ghost.frequency;
    person.support_received = ghost.support;
    if let Some(kind) = support {
        person.support_received = person.support_received.with(kind, Some(true));
    }
    person.slot = network.free_slot(ghost.sector);
    person
}
