//! Who knows whom, over the pairs that were asked. A pair that was not asked is neither a tie nor its absence.

use super::measure::{Measure, Undefined};
use super::pairs::Pairs;
use super::rows::Facts;
use crate::domain::PersonId;

/// How far some of the people know one another, the client left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Density {
    /// How many people.
    pub people: usize,
    /// How many pairs there are.
    pub pairs: usize,
    /// How many of them were asked.
    pub asked: usize,
    /// How many know each other.
    pub ties: usize,
    /// Ties over pairs asked, 0 to 1. Undefined below five people.
    pub observed: Measure,
    /// Ties over all pairs: the least that density can be. Undefined below five people.
    pub over_all_pairs: Measure,
    /// Pairs asked over pairs, 0 to 1.
    pub coverage: Measure,
    /// Islands among the people of whom at least one pair was asked; more questions can only join them.
    pub islands: Measure<usize>,
    /// How many people the largest of these islands has.
    pub largest_island: Measure<usize>,
    /// The people of whom at least one pair was asked.
    pub people_asked: usize,
    /// Known to know nobody: every pair was asked.
    pub isolates: Vec<PersonId>,
    /// No tie is known so far, but not every pair was asked: not known yet.
    pub isolates_open: Vec<PersonId>,
    /// Without whom people lose touch with one another; at least half of their pairs were asked.
    pub connectors: Vec<Connector>,
    /// Would be connectors by what is known, but less than half of their pairs was asked: not known yet.
    pub connectors_open: Vec<PersonId>,
}

/// Somebody without whom people lose touch with one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connector {
    /// The person.
    pub who: PersonId,
    /// The sizes of the islands that would be left, largest first; at least two.
    pub islands: Vec<usize>,
}

impl Connector {
    /// How many people would lose touch with the largest part that is left.
    pub fn cut_off(&self) -> usize {
        self.islands.iter().skip(1).sum()
    }
}

impl Density {
    /// Of the people who are wanted; `among` holds no pair of one of them with somebody who is not.
    pub(super) fn of(people: &[Facts], wanted: impl Fn(&Facts) -> bool, among: &Pairs) -> Self {
        let members: Vec<usize> = (0..people.len()).filter(|v| wanted(&people[*v])).collect();
        let n = members.len();
        let pairs = n * n.saturating_sub(1) / 2;
        let asked = members.iter().map(|v| among.asked[*v] as usize).sum::<usize>() / 2;
        let ties = members.iter().map(|v| among.known[*v] as usize).sum::<usize>() / 2;
        let mut density = Self {
            people: n,
            pairs,
            asked,
            ties,
            observed: Measure::new(index(n, asked).map(|()| ties as f64 / asked as f64), asked, pairs),
            over_all_pairs: Measure::new(index(n, asked).map(|()| ties as f64 / pairs as f64), asked, pairs),
            coverage: Measure::new(enough(n).map(|()| asked as f64 / pairs as f64), asked, pairs),
            islands: Measure::new(enough(n).map(|()| 0), asked, pairs),
            largest_island: Measure::new(enough(n).map(|()| 0), asked, pairs),
            people_asked: 0,
            isolates: Vec::new(),
            isolates_open: Vec::new(),
            connectors: Vec::new(),
            connectors_open: Vec::new(),
        };
        // Somebody alone can neither know others nor be without them.
        if n > 1 {
            density.islands(people, &members, among);
            density.connectors(people, wanted, among);
        }
        density
    }

    /// Between which density lies, 0 to 1, whatever the pairs that were not asked would say. `None` below five people.
    pub fn range(&self) -> Option<(f64, f64)> {
        index(self.people, 1).ok()?;
        let of_all = |ties: usize| ties as f64 / self.pairs as f64;
        Some((of_all(self.ties), of_all(self.ties + self.pairs - self.asked)))
    }

    fn islands(&mut self, people: &[Facts], members: &[usize], among: &Pairs) {
        let mut sizes = vec![0usize; among.connectivity.sizes.len()];
        for &v in members {
            let asked = among.asked[v] as usize;
            if asked > 0 {
                self.people_asked += 1;
                sizes[among.connectivity.island[v] as usize] += 1;
            }
            if among.known[v] == 0 {
                let list = if asked == members.len() - 1 { &mut self.isolates } else { &mut self.isolates_open };
                list.push(people[v].id);
            }
        }
        let of_asked = |count: usize| if self.asked > 0 { Ok(count) } else { Err(Undefined::NothingAsked) };
        self.islands.value = of_asked(sizes.iter().filter(|size| **size > 0).count());
        self.largest_island.value = of_asked(sizes.iter().copied().max().unwrap_or(0));
    }

    fn connectors(&mut self, people: &[Facts], wanted: impl Fn(&Facts) -> bool, among: &Pairs) {
        for cut in among.connectivity.connectors.iter().filter(|cut| wanted(&people[cut.member as usize])) {
            let who = people[cut.member as usize].id;
            if 2 * among.asked[cut.member as usize] as usize >= self.people - 1 {
                let islands = cut.parts.iter().map(|size| *size as usize).collect();
                self.connectors.push(Connector { who, islands });
            } else {
                self.connectors_open.push(who);
            }
        }
    }
}

fn enough(people: usize) -> Result<(), Undefined> {
    match people {
        0 => Err(Undefined::Nobody),
        1 => Err(Undefined::FewerThanTwo),
        _ => Ok(()),
    }
}

/// Whether an index over pairs is given: two people, five people, something asked, in this order of reasons.
pub(super) fn index(people: usize, asked: usize) -> Result<(), Undefined> {
    enough(people)?;
    if people < Undefined::FEWEST_FOR_AN_INDEX {
        Err(Undefined::FewerThanFive)
    } else if asked == 0 {
        Err(Undefined::NothingAsked)
    } else {
        Ok(())
    }
}
