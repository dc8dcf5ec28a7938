//! Whether names stand in what goes out; and a client without them.

use crate::domain::WholeClient;
use crate::domain::{Client, Name, Person, PersonId, Plan, Role, Words};
use crate::seen::unique_initials;

/// Whether names stand in what goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Everything as it is.
    Names,
    /// Initials instead of names, and no free text: it could name somebody.
    Initials,
}

/// The same client with initials instead of names, the same over all visits, without free text and without what is the
/// caseworker's alone: who gets such a file cannot tell two clients apart that differ only in that.
pub(super) fn veiled(whole: &WholeClient) -> WholeClient {
    let mut veiled = whole.clone();
    let everybody = whole.visits.iter().flat_map(|visit| &visit.people);
    let initials = unique_initials(everybody);
    veil_client(&mut veiled.client);
    veil_plan(&mut veiled.plan);
    for visit in &mut veiled.visits {
        visit.visit.note = Words::default();
        visit.visit.taken_off.clear();
        visit.visit.home_asked = false;
        visit.client_then.as_mut().map(veil_client);
        for person in &mut visit.people {
            veil_person(person, initials.get(&person.id).map_or("?", String::as_str));
        }
    }
    veiled
}

fn veil_client(client: &mut Client) {
    let name = Name::new(client.nickname.as_str()).unwrap_or_default();
    client.nickname = Words::of(&Person::new(PersonId(uuid::Uuid::nil()), name).initials());
    client.purpose = Words::default();
    client.interests.clear();
    client.experiences.clear();
    client.languages.clear();
    (client.municipality, client.postcode) = (Words::default(), Words::default());
    for consent in &mut client.consents {
        consent.with = Words::default();
    }
}

fn veil_person(person: &mut Person, initials: &str) {
    person.name = Name::new(initials).unwrap_or_default();
    person.client_words = Words::default();
    if matches!(person.role, Some(Role::Free(_))) {
        person.role = None;
    }
    person.worker_note = Words::default();
    (person.safety, person.safety_source, person.capacity) = (None, None, None);
    (person.dependence, person.doubt) = (false, false);
}

fn veil_plan(plan: &mut Plan) {
    for goal in &mut plan.goals {
        goal.words = Words::default();
    }
    plan.steps.retain(|step| !step.for_worker);
    for step in &mut plan.steps {
        for text in [&mut step.text, &mut step.who, &mut step.why, &mut step.outcome] {
            *text = Words::default();
        }
    }
    for decision in &mut plan.decisions {
        decision.reason = Words::default();
        decision.facts.clear();
    }
}
