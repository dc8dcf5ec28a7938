//! The measures as one flat list of named figures: for "before → after", previews, comparisons and files.
//!
//! Keys are stable: they stand in exported files. `KEY` has its words under `measures-KEY…` in the message files.
//!
//! | keys | what |
//! |---|---|
//! | `size`, `size-informal`, `size-professional`, `size-formal-unknown` | active people |
//! | `formal-share` | professionals among those of whom it is known |
//! | `ring-1` … `ring-4`, `ring-unknown` | people by ring |
//! | `sector-family` … `sector-services`, `sector-unknown` | people by domain |
//! | `beside-groups`, `beside-organisations`, `beside-online-places`, `beside-animals` | members counted beside |
//! | `variation`, `variation-blau`, `variation-iqv`, `variation-effective` | domains present of eight; the indices |
//! | `density`, `density-all`, `density-coverage`, `density-ties`, `islands`, `largest-island`, `isolates`, `connectors` | together; with `-informal` or `-professional` in the columns |
//! | `reach`, `reach-share`, `reach-crisis` | who can be reached |
//! | `care-P` `care-E` `care-A` `care-G` `care-M`, `given-P` …, `load` | support received from the informal, given, and its concentration |
//! | `reciprocity`, `multiplexity`, `multiplexity-several`, `contacts` | exchange and rhythm |
//! | `strain`, `strain-share` | tie qualities: hidden with them |
//! | `effective-size`, `efficiency`, `constraint`, `ei` | research |
//! | `strained` | worker |

use super::density::Density;
use super::measure::{Counted, Measure};
use super::measures::Measures;
use crate::domain::Sector;
use crate::domain::code::codes;

codes! {
    /// What a figure counts in.
    Unit {
        /// Whole people, pairs, domains.
        Count = "count",
        /// A share from 0 to 1.
        Share = "share",
        /// Any other number.
        Number = "number",
    }
}

/// Where a figure may be seen; each sees what the one before it sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    /// In the view that both look at.
    Together,
    /// As long as tie qualities are shown.
    Qualities,
    /// In the worker view only.
    Worker,
}

/// One figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Its stable key.
    pub key: &'static str,
    /// The value or why there is none, and on how many of how many answers it rests.
    pub measure: Measure,
    /// What it counts in.
    pub unit: Unit,
    /// Where it may be seen.
    pub sight: Sight,
}

impl Figure {
    /// The value; `None` where it is undefined or was not asked.
    pub fn value(&self) -> Option<f64> {
        self.measure.get()
    }
    fn of(key: &'static str, unit: Unit, measure: Measure) -> Self {
        Self { key, measure, unit, sight: Sight::Together }
    }
    /// A plain count, of so many of so many of whom it is known.
    fn count(key: &'static str, n: usize, known: usize, of: usize) -> Self {
        Self::counted(key, Measure::new(Ok(n), known, of))
    }
    fn counted(key: &'static str, measure: Measure<usize>) -> Self {
        let value = measure.value.map(|n| n as f64);
        Self::of(key, Unit::Count, Measure::new(value, measure.known, measure.of))
    }
    fn share(key: &'static str, measure: Measure) -> Self {
        Self::of(key, Unit::Share, measure)
    }
    fn number(key: &'static str, measure: Measure) -> Self {
        Self::of(key, Unit::Number, measure)
    }
    fn seen(self, sight: Sight) -> Self {
        Self { sight, ..self }
    }
}

/// A figure that is not what it was.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The figure as it is now.
    pub figure: Figure,
    /// Its value before.
    pub before: Option<f64>,
}

/// The figures that differ between two states, in the order of `Measures::figures`.
pub fn differences(before: &Measures, after: &Measures) -> Vec<Difference> {
    // The keys are the same at every network, so the two lists run in step.
    let pairs = before.figures().into_iter().zip(after.figures());
    pairs.filter(|(a, b)| a.value() != b.value()).map(|(a, b)| Difference { figure: b, before: a.value() }).collect()
}

const RINGS: [&str; 4] = ["ring-1", "ring-2", "ring-3", "ring-4"];
const SECTORS: [&str; Sector::DOMAINS.len()] = [
    "sector-family",
    "sector-household",
    "sector-friends",
    "sector-neighbours",
    "sector-work_school",
    "sector-clubs_faith_leisure",
    "sector-online",
    "sector-services",
];
const CARE: [&str; 5] = ["care-P", "care-E", "care-A", "care-G", "care-M"];
const GIVEN: [&str; 5] = ["given-P", "given-E", "given-A", "given-G", "given-M"];
const TOGETHER: [&str; 8] = [
    "density",
    "density-all",
    "density-coverage",
    "density-ties",
    "islands",
    "largest-island",
    "isolates",
    "connectors",
];
const INFORMAL: [&str; 8] = [
    "density-informal",
    "density-all-informal",
    "density-coverage-informal",
    "density-ties-informal",
    "islands-informal",
    "largest-island-informal",
    "isolates-informal",
    "connectors-informal",
];
const PROFESSIONAL: [&str; 8] = [
    "density-professional",
    "density-all-professional",
    "density-coverage-professional",
    "density-ties-professional",
    "islands-professional",
    "largest-island-professional",
    "isolates-professional",
    "connectors-professional",
];

impl Measures {
    /// Every figure, always the same keys in the same order.
    pub fn figures(&self) -> Vec<Figure> {
        let mut all = Vec::with_capacity(80);
        self.of_size(&mut all);
        self.of_variation(&mut all);
        of_density(&self.together, TOGETHER, &mut all);
        of_density(&self.informal, INFORMAL, &mut all);
        of_density(&self.professional, PROFESSIONAL, &mut all);
        self.of_contact(&mut all);
        self.of_care(&mut all);
        self.of_the_rest(&mut all);
        all
    }
    /// The figure with this key.
    pub fn figure(&self, key: &str) -> Option<Figure> {
        self.figures().into_iter().find(|f| f.key == key)
    }

    fn of_size(&self, all: &mut Vec<Figure>) {
        let size = &self.size;
        let everybody = size.people;
        let less = |unknown: usize| everybody - unknown;
        let (formal, ring, sector) = (less(size.formal_unknown), less(size.ring_unknown), less(size.sector_unknown));
        let whole = |key, n| Figure::count(key, n, n, n);
        all.extend([
            whole("size", everybody),
            Figure::count("size-informal", size.informal, formal, everybody),
            Figure::count("size-professional", size.professional, formal, everybody),
            Figure::count("size-formal-unknown", size.formal_unknown, everybody, everybody),
            Figure::share("formal-share", size.formal_share()),
        ]);
        all.extend(RINGS.into_iter().zip(size.rings).map(|(key, n)| Figure::count(key, n, ring, everybody)));
        all.push(Figure::count("ring-unknown", size.ring_unknown, everybody, everybody));
        all.extend(SECTORS.into_iter().zip(size.sectors).map(|(key, n)| Figure::count(key, n, sector, everybody)));
        all.extend([
            Figure::count("sector-unknown", size.sector_unknown, everybody, everybody),
            whole("beside-groups", size.groups),
            whole("beside-organisations", size.organisations),
            whole("beside-online-places", size.online_places),
            whole("beside-animals", size.animals),
        ]);
    }
    fn of_variation(&self, all: &mut Vec<Figure>) {
        let variation = &self.variation;
        let all_domains = Sector::DOMAINS.len();
        all.extend([
            Figure::count("variation", variation.present.len(), all_domains - variation.not_asked.len(), all_domains),
            Figure::number("variation-blau", variation.blau),
            Figure::number("variation-iqv", variation.iqv),
            Figure::number("variation-effective", variation.effective_domains),
        ]);
    }
    fn of_contact(&self, all: &mut Vec<Figure>) {
        all.extend([
            Figure::counted("reach", self.reach.monthly.count()),
            Figure::share("reach-share", self.reach.monthly.share()),
            Figure::counted("reach-crisis", self.reach.crisis.count()),
        ]);
    }
    fn of_care(&self, all: &mut Vec<Figure>) {
        all.extend(CARE.into_iter().zip(&self.care.kinds).map(|(key, kind)| Figure::counted(key, kind.count())));
        let given = |counted: Counted| counted.count();
        all.extend(GIVEN.into_iter().zip(&self.care.kinds).map(|(key, kind)| Figure::counted(key, given(kind.given))));
        all.push(Figure::share("load", self.care.load.concentration));
    }
    fn of_the_rest(&self, all: &mut Vec<Figure>) {
        let (exchange, research) = (&self.exchange, &self.brokerage);
        all.extend([
            Figure::share("reciprocity", exchange.reciprocity()),
            Figure::number("multiplexity", exchange.kinds),
            Figure::counted("multiplexity-several", exchange.several_kinds.count()),
            Figure::number("contacts", self.contacts),
            Figure::counted("strain", self.strain.together.count()).seen(Sight::Qualities),
            Figure::share("strain-share", self.strain.together.share()).seen(Sight::Qualities),
            Figure::number("effective-size", research.effective_size),
            Figure::share("efficiency", research.efficiency),
            Figure::number("constraint", research.constraint),
            Figure::number("ei", research.ei),
            Figure::counted("strained", self.strained.count.count()).seen(Sight::Worker),
        ]);
    }
}

fn of_density(density: &Density, keys: [&'static str; 8], all: &mut Vec<Figure>) {
    let [observed, over_all, coverage, ties, islands, largest, isolates, connectors] = keys;
    // Nobody can be called an isolate or a connector before anything was asked.
    let named = |n: usize| Measure::new(density.islands.value.map(|_| n), density.asked, density.pairs);
    all.extend([
        Figure::share(observed, density.observed),
        Figure::share(over_all, density.over_all_pairs),
        Figure::share(coverage, density.coverage),
        Figure::count(ties, density.ties, density.asked, density.pairs),
        Figure::counted(islands, density.islands),
        Figure::counted(largest, density.largest_island),
        Figure::counted(isolates, named(density.isolates.len())),
        Figure::counted(connectors, named(density.connectors.len())),
    ]);
}
