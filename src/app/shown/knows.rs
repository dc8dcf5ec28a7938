//! What was gone through, and between whom it was not asked whether they know each other.

use crate::app::model::Model;
use crate::domain::{Code, Pair, PersonId, Sector, Status, Support};

/// The rows of what was gone through: the life domains, then the kinds of support.
pub const ASKED_ROWS: usize = Sector::DOMAINS.len() + Support::ALL.len();

/// Who was not asked about with whom, in this life domain. A gate has no say here: a pair that stayed open behind "they all
/// know each other" would tell the client whom it holds back.
pub(in crate::app) fn unasked_pairs(model: &Model, sector: Sector) -> Vec<Pair> {
    let Some(session) = model.session() else { return Vec::new() };
    let there: Vec<PersonId> = session
        .network
        .people()
        .filter(|p| p.sector == sector && p.is_person())
        .filter(|p| !matches!(p.status, Status::Deceased | Status::Desired))
        .map(|p| p.id)
        .collect();
    let pairs = there.iter().enumerate().flat_map(|(i, a)| there[i + 1..].iter().filter_map(|b| Pair::new(*a, *b)));
    pairs.filter(|pair| session.network.tie(pair.first(), pair.second()).is_none()).collect()
}
