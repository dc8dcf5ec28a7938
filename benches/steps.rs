//! How long it takes to rank all rules again after an edit.

use chrono::NaiveDate;
use divan::Bencher;
use ecogram::domain::*;
use ecogram::steps::{Catalogue, Context, suggest};
use uuid::Uuid;

fn main() {
    divan::main();
}

/// `n` people with six answered pairs each, every input of the rules asked, some of every value that gates look at.
fn network(n: u128) -> Network {
    let id = |i: u128| PersonId(Uuid::from_u128(i));
    let people = (0..n).map(|i| {
        let name = Name::new(&format!("Person {i}")).expect("a name");
        let mut person = Person::new(id(i), name);
        person.formal = Formal::ALL.get((i % 4) as usize).copied();
        person.ring = Some(Ring::ALL[(i % 4) as usize]);
        person.sector = Sector::ALL[(i % 3) as usize];
        person.status = if i % 5 == 0 { Status::Dormant } else { Status::Active };
        person.wish = (i % 5 == 0).then_some(Wish::Closer);
        person.quality = Some(Quality::ALL[(i % 6) as usize]);
        person.safety = if i % 50 == 7 { Some(Safety::Unsafe) } else { Some(Safety::NoneKnown) };
        person.frequency = Some(Frequency::ALL[(i % 8) as usize]);
        person.support_received =
            if i % 7 == 0 { Supports::NONE.with(Support::Practical, Some(true)) } else { Supports::NONE };
        person
    });
    let near = |i: u128| (1..=6).map(move |d| (i, (i + d) % n));
    let tie = |(a, b): (u128, u128)| {
        let knows = if (a + b).is_multiple_of(3) { Tie::KNOWS } else { Tie::DOES_NOT_KNOW };
        Some((Pair::new(id(a), id(b))?, knows))
    };
    let mut client = Client::new(ClientId(Uuid::from_u128(1)), ClientCode::new("B").expect("a code"), Language::En);
    client.asked_support.extend(Support::ALL);
    client.asked_sectors.extend(Sector::DOMAINS);
    client.interests = vec![Words::of("chess")];
    client.experiences = vec![Words::of("loss")];
    client.wants_company = Some(true);
    client.lonely = Some(true);
    Network::from_parts(network::Parts {
        client,
        visit: Visit::new(VisitId(Uuid::from_u128(1)), 1, NaiveDate::default()),
        people: people.collect(),
        ties: (0..n).flat_map(near).filter_map(tie).collect(),
        plan: Plan::default(),
    })
}

#[divan::bench(args = [60, 5_000])]
fn ranking_all_rules_again(bencher: Bencher, people: u128) {
    let catalogue = Catalogue::built_in().expect("the built-in catalogue");
    let network = network(people);
    let context = Context { today: NaiveDate::default(), last_visit: None };
    bencher.bench_local(|| suggest(&network, &catalogue, context));
}

#[divan::bench]
fn reading_the_catalogue() -> Catalogue {
    Catalogue::built_in().expect("the built-in catalogue")
}
