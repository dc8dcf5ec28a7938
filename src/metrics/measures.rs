//! Everything that the program shows of one network, in one pass. Cheap enough for every keystroke.

use super::care::{CareCapacity, Strained};
use super::contact::{Reach, Strain, rhythm};
use super::density::{Density, index};
use super::graph::Graph;
use super::measure::{Counted, Measure, Undefined};
use super::pairs::Pairs;
use super::paths;
use super::rows::{Facts, Rows};
use super::size::{Size, Variation};
use super::spread::Ties;
use super::structure;
use crate::domain::{Code, Network, PersonId, Sector, Support, Supports};

/// The measures of a network. The seed's five lead: size, variation, density, reachability, care capacity.
#[derive(Clone, Debug, PartialEq)]
pub struct Measures {
    /// How many.
    pub size: Size,
    /// Over how many domains of life.
    pub variation: Variation,
    /// Who knows whom, all people together.
    pub together: Density,
    /// Who knows whom among the informal, volunteers included: without professionals.
    pub informal: Density,
    /// Who knows whom among the professionals.
    pub professional: Density,
    /// Who can be reached.
    pub reach: Reach,
    /// What the informal network carries.
    pub care: CareCapacity,
    /// Whether support goes both ways, and how many kinds go together.
    pub exchange: Exchange,
    /// Contacts a week.
    pub contacts: Measure,
    /// Where contact costs energy; hidden with the tie qualities.
    pub strain: Strain,
    /// For the field's researchers: behind a key of their own.
    pub brokerage: Brokerage,
    /// Worker: who can bear little more. The together view never shows it.
    pub strained: Strained,
}

/// Support in two directions, and in several kinds.
#[derive(Clone, Debug, PartialEq)]
pub struct Exchange {
    /// People with whom support goes both ways, of those with any support of whom both ways were asked.
    pub both_ways: Counted,
    /// Mean number of kinds of support, given or received, per person of whom it was asked: 0 to 4.
    pub kinds: Measure,
    /// People with two kinds or more, of those of whom it was asked.
    pub several_kinds: Counted,
}

/// Measures of research, over the ties that are known. Undefined below five people.
#[derive(Clone, Debug, PartialEq)]
pub struct Brokerage {
    /// Burt's effective size.
    pub effective_size: Measure,
    /// Effective size over size.
    pub efficiency: Measure,
    /// Burt's constraint; not bounded by 1.
    pub constraint: Measure,
    /// E-I index over the domains of life, −1 to 1.
    pub ei: Measure,
}

/// Every measure but the betweennesses.
pub fn measures(network: &Network) -> Measures {
    let rows = Rows::of(network);
    let graph = rows.graph();
    let (all, within) = (Pairs::all(&rows, &graph), Pairs::within_columns(&rows, &graph));
    let together = Density::of(&rows.people, |_| true, &all);
    Measures {
        size: Size::of(&rows),
        variation: Variation::of(&rows, network.client()),
        informal: Density::of(&rows.people, Facts::is_informal, &within),
        professional: Density::of(&rows.people, Facts::is_professional, &within),
        reach: Reach::of(&rows.people),
        care: CareCapacity::of(&rows.people, network.client()),
        exchange: Exchange::of(&rows.people),
        contacts: rhythm(&rows.people),
        strain: Strain::of(&rows.people),
        brokerage: Brokerage::of(&rows, &graph, &together),
        strained: Strained::of(&rows.people),
        together,
    }
}

/// The graph of the active people who are known to know each other, and who they are, in order of entry.
pub fn known_graph(network: &Network) -> (Vec<PersonId>, Graph) {
    let rows = Rows::of(network);
    (rows.ids(), rows.graph())
}

/// Betweenness of every active person over the ties that are known, in order of entry. Grows with people times ties:
/// beyond some hundreds of people it is for a worker thread.
pub fn betweenness(network: &Network) -> Vec<(PersonId, f64)> {
    let (ids, graph) = known_graph(network);
    ids.into_iter().zip(paths::betweenness(&graph)).collect()
}

/// The people who connectivity together by the ties that are known, largest group first; nobody who stands alone.
pub fn islands(network: &Network) -> Vec<Vec<PersonId>> {
    let (ids, graph) = known_graph(network);
    let connectivity = structure::connectivity(&graph);
    let mut islands = vec![Vec::new(); connectivity.sizes.len()];
    ids.into_iter().zip(connectivity.island).for_each(|(id, island)| islands[island as usize].push(id));
    islands.retain(|island| island.len() > 1);
    islands.sort_by_key(|island| std::cmp::Reverse(island.len()));
    islands
}

impl Exchange {
    fn of(people: &[Facts]) -> Self {
        let kinds = |p: &Facts| {
            let asked = !(p.received.is_not_asked() && p.given.is_not_asked());
            let has = |k: &&Support| p.received.has(**k) || p.given.has(**k);
            asked.then(|| Support::ALL.iter().filter(has).count())
        };
        let known: Vec<usize> = people.iter().filter_map(kinds).collect();
        let mean = match (people.len(), known.len()) {
            (0, _) => Err(Undefined::Nobody),
            (_, 0) => Err(Undefined::NothingAsked),
            (_, n) => Ok(known.iter().sum::<usize>() as f64 / n as f64),
        };
        let supporting = people.iter().filter(|p| p.received.any() || p.given.any());
        Self {
            both_ways: Counted::of(supporting.map(|p| goes_both_ways(p.received, p.given))),
            kinds: Measure::new(mean, known.len(), people.len()),
            several_kinds: Counted::of(people.iter().map(|p| kinds(p).map(|k| k > 1))),
        }
    }
    /// The share with whom support goes both ways, 0 to 1.
    pub fn reciprocity(&self) -> Measure {
        let share = self.both_ways.share();
        let value = share.value.map_err(|why| if self.both_ways.of == 0 { Undefined::NoSupport } else { why });
        Measure::new(value, share.known, share.of)
    }
}

/// Support goes both ways; `None` where one of the ways was not asked.
pub(super) fn goes_both_ways(received: Supports, given: Supports) -> Option<bool> {
    (!received.is_not_asked() && !given.is_not_asked()).then(|| received.any() && given.any())
}

impl Brokerage {
    fn of(rows: &Rows, graph: &Graph, density: &Density) -> Self {
        let over_pairs = |value: Option<f64>| {
            let value = index(density.people, density.asked).and(value.ok_or(Undefined::Nobody));
            Measure::new(value, density.asked, density.pairs)
        };
        let sectors: Vec<_> = rows.people.iter().map(|p| Some(p.sector).filter(|s| *s != Sector::Other)).collect();
        let ties = Ties::count(rows.ties().map(|(a, b)| (sectors[a as usize], sectors[b as usize])));
        let ei = index(density.people, density.asked).and(ties.ei().ok_or(Undefined::NoTies));
        Self {
            effective_size: over_pairs(structure::effective_size(graph)),
            efficiency: over_pairs(structure::efficiency(graph)),
            constraint: over_pairs(structure::constraint(graph)),
            ei: Measure::new(ei, ties.within + ties.between, graph.ties()),
        }
    }
}
