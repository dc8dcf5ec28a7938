//! How long the measures take, by number of people. `cargo bench --bench metrics`.
//!
//! Graphs as in the comparison with other libraries: up to 60 people three pairs in ten know each other, beyond that
//! everybody knows twenty people on average, most ties inside communities of thirty.

#![expect(clippy::unwrap_used, reason = "a bench that cannot be set up has failed")]

use std::hint::black_box;

use divan::Bencher;
use ecogram::domain::network::Parts;
use ecogram::domain::{
    Change, Client, ClientCode, ClientId, Code, Edit, Formal, Frequency, IdSource, Language, Name, Network, Pair,
    Person, PersonId, Sector, Tie, Visit, VisitId,
};
use ecogram::metrics::structure::{connectivity, constraint, density, transitivity};
use ecogram::metrics::{Graph, measures, paths};

const SIZES: [usize; 7] = [15, 30, 60, 150, 500, 2000, 5000];

fn main() {
    divan::main();
}

/// Numbers that are the same at every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n
    }
}

fn ties(n: usize) -> Vec<(u32, u32)> {
    let mut dice = Dice(n as u64);
    let everybody = (0..n as u32).flat_map(|a| (a + 1..n as u32).map(move |b| (a, b)));
    if n <= 60 {
        return everybody.filter(|_| dice.below(10) < 3).collect();
    }
    let mut ties = std::collections::BTreeSet::new();
    while ties.len() < n * 10 {
        let block = dice.below(n.div_ceil(30)) * 30;
        let within = (n - block).min(30);
        let near = dice.below(100) < 85;
        let mut pick = || if near { block + dice.below(within) } else { dice.below(n) };
        let (a, b) = (pick(), pick());
        if a != b {
            ties.insert((a.min(b) as u32, a.max(b) as u32));
        }
    }
    ties.into_iter().collect()
}

fn network(n: usize) -> Network {
    let mut ids = IdSource::counting();
    let client = Client::new(ClientId(ids.fresh()), ClientCode::new("K1").unwrap(), Language::Nl);
    let visit = Visit::new(VisitId(ids.fresh()), 1, chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap());
    let mut spread = IdSource::new({
        // Spread as real identities are, growing with time.
        let mut at = 0u128;
        move || {
            at += 1;
            uuid::Uuid::from_u128((at << 80) | (at.wrapping_mul(0x9e37_79b9_7f4a_7c15) & 0xffff_ffff_ffff))
        }
    });
    let people: Vec<Person> = (0..n)
        .map(|i| {
            let mut person = Person::new(PersonId(spread.fresh()), Name::new("Ann").unwrap());
            person.formal = Some(Formal::ALL[i % 3]);
            person.sector = Sector::DOMAINS[i % 8];
            person.frequency = Some(Frequency::ALL[i % 8]);
            person.support_received = "PE!A".parse().unwrap();
            person
        })
        .collect();
    let pair = |(a, b): (u32, u32)| (Pair::new(people[a as usize].id, people[b as usize].id).unwrap(), Tie::KNOWS);
    let ties = ties(n).into_iter().map(pair).collect();
    Network::from_parts(Parts { client, visit, people, ties, plan: Default::default() })
}

/// A change as a keystroke makes it: one tie answered anew.
fn one_edit(network: &mut Network) {
    let (pair, tie) = network.ties().nth(7).unwrap();
    let other = if tie.knows() { Tie::DOES_NOT_KNOW } else { Tie::KNOWS };
    network.apply(&Change::one(Edit::PutTie(pair, other))).unwrap();
}

#[divan::bench(args = SIZES)]
fn build(bencher: Bencher, n: usize) {
    let ties = ties(n);
    bencher.bench(|| Graph::new(n, black_box(&ties)));
}

#[divan::bench(args = SIZES)]
fn components_cut_vertices_bridges(bencher: Bencher, n: usize) {
    let graph = Graph::new(n, &ties(n));
    bencher.bench(|| connectivity(black_box(&graph)));
}

#[divan::bench(args = SIZES)]
fn constraint_ego(bencher: Bencher, n: usize) {
    let graph = Graph::new(n, &ties(n));
    bencher.bench(|| constraint(black_box(&graph)));
}

#[divan::bench(args = SIZES)]
fn transitivity_(bencher: Bencher, n: usize) {
    let graph = Graph::new(n, &ties(n));
    bencher.bench(|| transitivity(black_box(&graph)));
}

#[divan::bench(args = SIZES)]
fn betweenness(bencher: Bencher, n: usize) {
    let graph = Graph::new(n, &ties(n));
    bencher.bench(|| paths::betweenness(black_box(&graph)));
}

#[divan::bench(args = SIZES)]
fn ego_betweenness(bencher: Bencher, n: usize) {
    let graph = Graph::new(n, &ties(n));
    bencher.bench(|| paths::ego_betweenness(black_box(&graph)));
}

/// Density, components, cut vertices, bridges, betweenness and constraint: what other libraries have as well.
#[divan::bench(args = SIZES)]
fn the_set_that_others_have(bencher: Bencher, n: usize) {
    let graph = Graph::new(n, &ties(n));
    bencher.bench(|| {
        let graph = black_box(&graph);
        (density(graph), connectivity(graph), paths::betweenness(graph), constraint(graph))
    });
}

#[divan::bench(args = SIZES)]
fn all_measures_after_one_edit_without_betweenness(bencher: Bencher, n: usize) {
    let mut network = network(n);
    bencher.bench_local(|| {
        one_edit(&mut network);
        measures(&network)
    });
}

#[divan::bench(args = [15, 30, 60, 150, 500])]
fn all_measures_after_one_edit_with_both_betweennesses(bencher: Bencher, n: usize) {
    let mut network = network(n);
    bencher.bench_local(|| {
        one_edit(&mut network);
        let (_, graph) = ecogram::metrics::measures::known_graph(&network);
        (measures(&network), paths::betweenness(&graph), paths::ego_betweenness(&graph))
    });
}
