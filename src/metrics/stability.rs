//! What stayed and what changed between two states of one network. "Not discussed" is not "unchanged".

use std::collections::BTreeSet;

use super::measure::{Measure, Undefined};
use crate::domain::{Discussed, Network, Person, PersonId, Quality, Ring, Status};

/// What happened to the people between two states. The lists are in order of entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Stability {
    /// Those in both over those in either, 0 to 1; people who were not discussed are left out of both.
    pub stayed_share: Measure,
    /// Active in both.
    pub stayed: Vec<PersonId>,
    /// Active now and not before.
    pub new: Vec<PersonId>,
    /// Active before and not now; the deceased stand apart.
    pub gone: Vec<PersonId>,
    /// Deceased since.
    pub deceased: Vec<PersonId>,
    /// Moved inwards: the ring before and now.
    pub closer: Vec<(PersonId, Ring, Ring)>,
    /// Moved outwards.
    pub further: Vec<(PersonId, Ring, Ring)>,
    /// The tie is drawn otherwise: the quality before and now, where it was and is asked.
    pub quality_changed: Vec<(PersonId, Quality, Quality)>,
    /// Stood there before, and not discussed now.
    pub not_discussed: Vec<PersonId>,
}

/// What stayed and what changed from `before` to `after`, over active people.
pub fn stability(before: &Network, after: &Network) -> Stability {
    let undiscussed: BTreeSet<PersonId> =
        after.people().filter(|p| p.discussed == Discussed::NotDiscussed).map(|p| p.id).collect();
    let active = |network: &Network| -> Vec<PersonId> {
        network.people().filter(|p| p.counts() && !undiscussed.contains(&p.id)).map(|p| p.id).collect()
    };
    let (then, now) = (active(before), active(after));
    let (was, is): (BTreeSet<_>, BTreeSet<_>) = (then.iter().copied().collect(), now.iter().copied().collect());
    let died = |id: &PersonId| after.person(*id).is_some_and(|p| p.status == Status::Deceased);
    let (deceased, gone): (Vec<_>, Vec<_>) = then.into_iter().filter(|id| !is.contains(id)).partition(died);
    let (stayed, new): (Vec<_>, Vec<_>) = now.into_iter().partition(|id| was.contains(id));
    let either = stayed.len() + new.len() + gone.len() + deceased.len();
    let not_discussed: Vec<_> =
        before.people().filter(|p| p.counts() && undiscussed.contains(&p.id)).map(|p| p.id).collect();
    let share = if either > 0 { Ok(stayed.len() as f64 / either as f64) } else { Err(Undefined::Nobody) };
    let both: Vec<(&Person, &Person)> =
        stayed.iter().filter_map(|id| Some((before.person(*id)?, after.person(*id)?))).collect();
    let moved = |inwards: bool| {
        let rings = both.iter().filter_map(|(a, b)| Some((b.id, a.ring?, b.ring?)));
        rings.filter(|(_, from, to)| if inwards { to < from } else { to > from }).collect()
    };
    let qualities = both.iter().filter_map(|(a, b)| Some((b.id, a.quality?, b.quality?)));
    Stability {
        stayed_share: Measure::new(share, either, either + not_discussed.len()),
        new,
        gone,
        deceased,
        closer: moved(true),
        further: moved(false),
        quality_changed: qualities.filter(|(_, from, to)| from != to).collect(),
        not_discussed,
        stayed,
    }
}
