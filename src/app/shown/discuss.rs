//! Who still has to be discussed at this visit, in the order of an interview.

use crate::app::model::Model;
use crate::domain::{Code, Discussed, Network, Person, PersonId, Sector};

/// In which order an interview goes through the domains.
const INTERVIEW: [Sector; Sector::ALL.len()] = [
    Sector::Household,
    Sector::Family,
    Sector::Friends,
    Sector::Neighbours,
    Sector::WorkSchool,
    Sector::Clubs,
    Sector::Online,
    Sector::Services,
    Sector::Other,
];

/// The members who were not discussed at this visit yet, in the order of an interview.
pub fn not_discussed(network: &Network) -> Vec<&Person> {
    let open =
        |sector: Sector| network.people().filter(move |p| p.sector == sector && p.discussed == Discussed::NotDiscussed);
    INTERVIEW.into_iter().flat_map(open).collect()
}

pub(in crate::app) fn waiting(model: &Model) -> Vec<PersonId> {
    model.session().map(|s| not_discussed(&s.network).iter().map(|p| p.id).collect()).unwrap_or_default()
}
