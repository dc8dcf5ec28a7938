//! How long it takes to compare two visits.

use chrono::NaiveDate;
use divan::Bencher;
use ecogram::domain::*;
use uuid::Uuid;

fn main() {
    divan::main();
}

/// A network of `n` people with six answered pairs each; `turn` makes the second one differ in every third.
fn network(n: u128, turn: u128) -> Network {
    let id = |i: u128| PersonId(Uuid::from_u128(i));
    let people = (0..n).map(|i| {
        let name = Name::new(&format!("Person {i}")).expect("a name");
        let ring = Ring::ALL[((i + if i % 3 == 0 { turn } else { 0 }) % 4) as usize];
        Person {
            ring: Some(ring),
            sector: Sector::ALL[(i % 9) as usize],
            channels: Channel::ALL.iter().copied().take((i % 5) as usize).collect(),
            ..Person::new(id(i), name)
        }
    });
    let near = |i: u128| (1..=6).map(move |d| (i, (i + d) % n));
    let tie = |(a, b): (u128, u128)| {
        let knows = if (a + b + turn).is_multiple_of(3) { Tie::KNOWS } else { Tie::DOES_NOT_KNOW };
        Some((Pair::new(id(a), id(b))?, knows))
    };
    Network::from_parts(network::Parts {
        client: Client::new(ClientId(Uuid::from_u128(1)), ClientCode::new("B").expect("a code"), Language::En),
        visit: Visit::new(VisitId(Uuid::from_u128(turn)), 1, NaiveDate::default()),
        people: people.collect(),
        ties: (0..n).flat_map(near).filter_map(tie).collect(),
        plan: Plan::default(),
    })
}

#[divan::bench(args = [60, 5_000])]
fn comparing_two_visits(bencher: Bencher, people: u128) {
    let (before, after) = (network(people, 0), network(people, 1));
    bencher.bench_local(|| compare(&before, &after));
}
