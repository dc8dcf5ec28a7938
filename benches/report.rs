//! How long the page of sixty people takes, in each format.

use chrono::NaiveDate;
use divan::Bencher;
use ecogram::domain::*;
use ecogram::exchange::report::{Format, Profile, Request, build};
use ecogram::seen::{Choices, Decided};
use uuid::Uuid;

fn main() {
    divan::main();
}

fn network(n: u128) -> Network {
    let id = |i: u128| PersonId(Uuid::from_u128(i));
    let people = (0..n).map(|i| Person {
        ring: Some(Ring::ALL[(i % 4) as usize]),
        sector: Sector::DOMAINS[(i % 8) as usize],
        quality: Some(Quality::ALL[(i % 6) as usize]),
        formal: Some(Formal::Informal),
        support_received: Supports::NOT_ASKED.with(Support::ALL[(i % 4) as usize], Some(true)),
        client_words: Words::of("Some words that were said about this person at the kitchen table."),
        slot: (i / 8) as u16,
        ..Person::new(id(i), Name::new(&format!("Person {i}")).expect("a name"))
    });
    let pairs = (0..n).flat_map(|a| (1..4).map(move |d| (a, (a + d) % n)));
    Network::from_parts(network::Parts {
        client: Client::new(ClientId(Uuid::from_u128(1)), ClientCode::new("B").expect("a code"), Language::En),
        visit: Visit::new(VisitId(Uuid::from_u128(1)), 1, NaiveDate::default()),
        people: people.collect(),
        ties: pairs.filter_map(|(a, b)| Some((Pair::new(id(a), id(b))?, Tie::KNOWS))).collect(),
        plan: Plan::default(),
    })
}

#[divan::bench(sample_count = 20, args = [Format::Markdown, Format::Html, Format::Svg, Format::Pdf, Format::Png])]
fn a_page_of_sixty_people_with_its_annex(bencher: Bencher, format: &Format) {
    let network = network(60);
    let choices = Choices { names: true, ..Choices::default() };
    let request = Request {
        network: &network,
        earlier: None,
        profile: Profile::File,
        choices,
        decided: &Decided::nothing(),
        language: Language::En,
        next: None,
        directory: &[],
    };
    bencher.bench_local(|| build(&request).write(*format).expect("a page"));
}

/// The sheet alone, and the SVG of it: names of a usual length, in all domains.
#[divan::bench(sample_count = 20, args = [15, 30, 60])]
fn the_picture_by_itself(bencher: Bencher, people: u128) {
    let seen = ecogram::seen::Seen::plain(&network(people), ecogram::seen::Audience::Turned);
    let texts = ecogram::text::Texts::new(Language::Nl);
    bencher.bench_local(|| ecogram::exchange::picture::picture(&seen, &texts));
}
