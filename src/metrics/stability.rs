//! How many of a network are in both of two states. What happened to the others, `domain::compare` tells.

use std::collections::BTreeSet;

use super::measure::{Measure, Undefined};
use crate::domain::{Discussed, Network, PersonId};

/// Who is there in both states, and which part of all that is.
#[derive(Clone, Debug, PartialEq)]
pub struct Stability {
    /// Those in both over those in either, 0 to 1 (Jaccard). It rests on all but those who were not discussed at the
    /// later state: they neither stayed nor left.
    pub share: Measure,
    /// Active in both, in order of entry.
    pub stayed: Vec<PersonId>,
    /// How many are active in either.
    pub either: usize,
}

/// How many active people of `before` are there in `after` as well.
pub fn stability(before: &Network, after: &Network) -> Stability {
    let undiscussed: BTreeSet<PersonId> =
        after.people().filter(|p| p.discussed == Discussed::NotDiscussed).map(|p| p.id).collect();
    let active = |network: &Network| -> BTreeSet<PersonId> {
        network.people().filter(|p| p.counts() && !undiscussed.contains(&p.id)).map(|p| p.id).collect()
    };
    let (then, now) = (active(before), active(after));
    let stayed: Vec<PersonId> = then.intersection(&now).copied().collect();
    let either = then.union(&now).count();
    let silent = before.people().filter(|p| p.counts() && undiscussed.contains(&p.id)).count();
    let share = if either > 0 { Ok(stayed.len() as f64 / either as f64) } else { Err(Undefined::Nobody) };
    Stability { share: Measure::new(share, either, either + silent), stayed, either }
}
