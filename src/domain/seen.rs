//! Two visits as those see them who read along: without what is marked *worker*, and without what else is hidden where
//! they read. What is left out counts nowhere: who differs in nothing else is the same.

use super::code::Code;
use super::compare::{Comparison, compare};
use super::id::PersonId;
use super::network::Network;
use super::person::Person;
use super::support::Support;
use super::text::Words;
use super::values::Wish;

/// What may be seen where others than the worker read along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// How ties are drawn, and who supports a recovery. Not while others are present.
    pub qualities: bool,
    /// A wish for distance, or for no more contact. Not while others are present, nor at home.
    pub distance: bool,
    /// Practical and material help, and who lives how far: they can weigh on benefits. In reports only where chosen.
    pub household: bool,
}

impl Seen {
    /// Everything but what is marked *worker*.
    pub const ALL: Seen = Seen { qualities: true, distance: true, household: true };

    /// What changed from one network to the other, as far as it may be seen.
    pub fn compare(self, before: &Network, after: &Network) -> Comparison {
        let distant = |id: &PersonId| {
            let wish = |network: &Network| network.person(*id).and_then(|p| p.wish);
            // From or to such a wish: either way would tell that there is one.
            [wish(before), wish(after)].into_iter().flatten().any(Wish::is_distance)
        };
        compare(&self.bare(before, &distant), &self.bare(after, &distant))
    }

    fn bare(self, network: &Network, distant: &dyn Fn(&PersonId) -> bool) -> Network {
        let mut bare = network.clone();
        for (id, person) in &mut bare.people {
            self.strip(person);
            person.wish = person.wish.filter(|_| self.distance || !distant(id));
        }
        for tie in bare.ties.values_mut() {
            tie.quality = tie.quality.filter(|_| self.qualities);
        }
        bare
    }

    fn strip(self, person: &mut Person) {
        (person.safety, person.safety_source, person.capacity) = (None, None, None);
        person.dependence = false;
        (person.worker_note, person.doubt) = (Words::default(), false);
        if !self.qualities {
            (person.quality, person.strength, person.flow) = (None, None, None);
            person.supports_recovery = None;
        }
        if !self.household {
            person.proximity = None;
            for kind in Support::ALL.iter().filter(|kind| kind.weighs_on_benefits()) {
                person.support_received = person.support_received.with(*kind, None);
                person.support_given = person.support_given.with(*kind, None);
            }
        }
    }
}
