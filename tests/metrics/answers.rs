//! Who counts, and what is not known: an answer that was not given is never a no.

use std::collections::BTreeSet;

use ecogram::domain::{Channel, Formal, Frequency, Kind, Person, Quality, Sector, Status, Support, Supports};
use ecogram::metrics::Undefined;
use proptest::prelude::*;

use super::build::{build, near};
use crate::support::cases::cases;

#[test]
fn a_pair_that_was_not_asked_is_neither_a_tie_nor_its_absence() {
    let net = build().people("A B C D E").knows("A-B").strangers("A-C");
    let density = net.measures().together;
    assert_eq!((density.pairs, density.asked, density.ties), (10, 2, 1));
    assert!(near(density.observed.get().unwrap(), 0.5));
    assert!(near(density.over_all_pairs.get().unwrap(), 0.1));
    assert!(near(density.coverage.get().unwrap(), 0.2));
}

/// Planted and seen to fail: `isolates` without the question whether every pair was asked.
#[test]
fn somebody_is_an_isolate_only_when_every_pair_was_asked() {
    let net = build().people("A B C D E").knows("A-B").strangers("C-A C-B C-D C-E D-A");
    let density = net.measures().together;
    assert_eq!(net.names(&density.isolates), ["C"]);
    assert_eq!(net.names(&density.isolates_open), ["D", "E"]);
}

/// Planted and seen to fail: `connectors` without the question how many pairs were asked.
#[test]
fn somebody_is_a_connector_only_when_half_of_the_pairs_were_asked() {
    let hardly = build().people("A B C D E F G").knows("A-B A-C");
    assert_eq!(hardly.names(&hardly.measures().together.connectors_open), ["A"]);
    assert!(hardly.measures().together.connectors.is_empty());
    let half = build().people("A B C D E F G").knows("A-B A-C").strangers("A-D");
    let density = half.measures().together;
    assert_eq!((density.connectors[0].who, density.connectors[0].islands.clone()), (half.by_name["A"], vec![1, 1]));
}

#[test]
fn islands_are_counted_among_those_who_were_asked() {
    let net = build().people("A B C D E F").knows("A-B").strangers("A-C");
    let density = net.measures().together;
    assert_eq!((density.islands.get(), density.people_asked), (Some(2), 3));
    let nothing = build().people("A B C").measures().together;
    assert_eq!(nothing.islands.value, Err(Undefined::NothingAsked));
}

/// Planted and seen to fail: whoever stands at the place of an id taken for the one who is sought.
#[test]
fn among_many_people_every_answer_goes_to_the_two_who_were_asked() {
    let name = |at: u128| format!("p{at}");
    let scattered = |at: u128| ecogram::domain::PersonId(uuid::Uuid::from_u128(at * 0x9e37_79b9_7f4a_7c15_0123_4567));
    let people = (1..=400).fold(build(), |net, at| net.with(&name(at), |p| p.id = scattered(at)));
    let chain = (1..400).map(|at| format!("{}-{}", name(at), name(at + 1))).collect::<Vec<_>>().join(" ");
    let net = people.knows(&chain);
    let density = net.measures().together;
    assert_eq!((density.ties, density.largest_island.get(), density.connectors_open.len()), (399, Some(400), 398));
    assert!(!net.names(&density.connectors_open).iter().any(|end| ["p1", "p400"].contains(end)));
}

#[test]
fn what_is_undefined_says_why() {
    let none = build().measures();
    assert_eq!(none.together.coverage.value, Err(Undefined::Nobody));
    assert_eq!(none.variation.blau.value, Err(Undefined::Nobody));
    assert_eq!(none.reach.monthly.share().value, Err(Undefined::Nobody));
    let one = build().people("A").measures();
    assert_eq!(one.together.observed.value, Err(Undefined::FewerThanTwo));
    let four = build().people("A B C D").knows("A-B").measures();
    assert_eq!(four.together.observed.value, Err(Undefined::FewerThanFive));
    assert_eq!(four.brokerage.constraint.value, Err(Undefined::FewerThanFive));
    let five = build().people("A B C D E").measures();
    assert_eq!(five.together.observed.value, Err(Undefined::NothingAsked));
    assert_eq!(five.variation.blau.value, Err(Undefined::NothingAsked));
    assert_eq!(five.contacts.value, Err(Undefined::NothingAsked));
    assert_eq!(five.exchange.reciprocity().value, Err(Undefined::NoSupport));
    let untied = build().people("A B C D E").strangers("A-B").measures();
    assert_eq!(untied.brokerage.ei.value, Err(Undefined::NoTies));
}

#[test]
fn only_active_people_count_in_size_and_the_others_stand_beside() {
    let net = build()
        .with("Ann", |p| p.formal = Some(Formal::Volunteer))
        .with("Bob", |p| p.formal = Some(Formal::Professional))
        .with("Cem", |p| p.formal = None)
        .with("Dina", |p| p.status = Status::Dormant)
        .with("Koor", |p| p.kind = Kind::Group)
        .with("Minou", |p| p.kind = Kind::Animal);
    let size = net.measures().size;
    assert_eq!((size.people, size.informal, size.volunteers, size.professional, size.formal_unknown), (3, 1, 1, 1, 1));
    assert_eq!((size.groups, size.animals, size.beside()), (1, 1, 2));
    assert!(near(size.formal_share().get().unwrap(), 0.5));
}

#[test]
fn places_and_groups_count_in_variation_and_an_unasked_domain_is_not_empty() {
    let net = build()
        .with("Ann", |p| p.sector = Sector::Family)
        .with("Koor", |p| (p.kind, p.sector) = (Kind::Group, Sector::Clubs))
        .with("Bob", |_| ())
        .client(|c| c.asked_sectors = BTreeSet::from([Sector::Neighbours, Sector::Family]));
    let variation = net.measures().variation;
    assert_eq!(variation.present, [Sector::Family, Sector::Clubs]);
    assert_eq!(variation.empty, [Sector::Neighbours]);
    assert_eq!(variation.not_asked.len(), 5);
    assert_eq!((variation.known, variation.members), (2, 3));
}

#[test]
fn with_and_without_professionals_stand_side_by_side() {
    let pro = |p: &mut Person| p.formal = Some(Formal::Professional);
    let net = build().people("A B C D E").with("X", pro).with("Y", pro).knows("A-B X-Y A-X").rest_strangers();
    let m = net.measures();
    assert_eq!((m.together.ties, m.informal.ties, m.professional.ties), (3, 1, 1));
    assert_eq!((m.together.pairs, m.informal.pairs, m.professional.pairs), (21, 10, 1));
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever the pairs say that were not asked yet. Planted and seen to fail: the pairs asked in the place of those
    /// that are open.
    #[test]
    fn density_lies_in_the_range_that_the_open_pairs_leave(
        n in 5usize..14,
        truth in proptest::collection::vec(any::<(bool, bool)>(), 91),
    ) {
        let name = |at: usize| at.to_string();
        let people = || (0..n).fold(build(), |net, at| net.with(&name(at), |_| ()));
        let pairs = || (0..n).flat_map(|a| (a + 1..n).map(move |b| (a, b))).zip(&truth);
        let said = |net: super::build::Build, a: usize, b: usize, knows: bool| {
            let pair = format!("{a}-{b}");
            if knows { net.knows(&pair) } else { net.strangers(&pair) }
        };
        let asked = pairs().filter(|(_, (_, asked))| *asked);
        let known = asked.fold(people(), |net, ((a, b), (knows, _))| said(net, a, b, *knows)).measures();
        let whole = pairs().fold(people(), |net, ((a, b), (knows, _))| said(net, a, b, *knows)).measures();
        let (least, most) = known.together.range().unwrap();
        let density = whole.together.observed.get().unwrap();
        prop_assert!(least - 1e-9 <= density && density <= most + 1e-9, "{density} is not in {least} to {most}");
        prop_assert_eq!(whole.together.range().map(|(least, most)| near(least, most)), Some(true));
    }

    /// Planted and seen to fail: pairs across the columns counted; ties across them walked; volunteers apart.
    #[test]
    fn a_column_shows_what_its_people_alone_would_show(
        who in proptest::collection::vec(0usize..4, 0..14),
        pairs in proptest::collection::vec((0usize..14, 0usize..14, any::<bool>()), 0..60),
    ) {
        let formal = |at: usize| [None, Some(Formal::Informal), Some(Formal::Volunteer), Some(Formal::Professional)][who[at]];
        let network = |wanted: &dyn Fn(Option<Formal>) -> bool| {
            let there = |at: usize| at < who.len() && wanted(formal(at));
            let people = (0..who.len()).fold(build(), |net, at| {
                let net = net.with(&at.to_string(), |p| p.formal = formal(at));
                if there(at) { net } else { net.without(&at.to_string()) }
            });
            pairs.iter().filter(|(a, b, _)| a != b && there(*a) && there(*b)).fold(people, |net, (a, b, knows)| {
                let pair = format!("{a}-{b}");
                if *knows { net.knows(&pair) } else { net.strangers(&pair) }
            }).measures()
        };
        let all = network(&|_| true);
        let informal = network(&|f| matches!(f, Some(Formal::Informal | Formal::Volunteer)));
        let professional = network(&|f| f == Some(Formal::Professional));
        prop_assert_eq!(all.informal, informal.together);
        prop_assert_eq!(all.professional, professional.together);
    }
}

#[test]
fn reach_needs_monthly_contact_and_a_channel_that_the_client_can_use() {
    let channels = |list: &[Channel]| list.iter().copied().collect::<BTreeSet<_>>();
    let net = build()
        .with("weekly by phone", |p| (p.frequency, p.channels) = (Some(Frequency::Weekly), channels(&[Channel::Phone])))
        .with("weekly by video only, which does not work", |p| {
            (p.frequency, p.channels) = (Some(Frequency::Weekly), channels(&[Channel::Video]));
            p.unusable_channels = channels(&[Channel::Video]);
        })
        .with("yearly, channel not asked", |p| p.frequency = Some(Frequency::Yearly))
        .with("weekly, channel not asked", |p| p.frequency = Some(Frequency::Weekly))
        .with("not asked", |_| ());
    let monthly = net.measures().reach.monthly;
    assert_eq!((monthly.yes, monthly.known, monthly.of), (1, 3, 5));
}

#[test]
fn a_gap_in_support_is_a_gap_only_when_it_was_asked() {
    let supports = |text: &str| text.parse::<Supports>().unwrap();
    let net = build()
        .with("Ann", |p| (p.support_received, p.support_given) = (supports("PE!A"), supports("G")))
        .with("Bob", |p| p.support_received = supports("P!A"))
        .with("Dr. X", |p| (p.formal, p.support_received) = (Some(Formal::Professional), supports("A")));
    let care = net.measures().care;
    assert_eq!(net.names(&care.kind(Support::Practical).carriers), ["Ann", "Bob"]);
    assert_eq!(care.kind(Support::Practical).single(), None, "two give it");
    let emotional = care.kind(Support::Emotional);
    assert_eq!((emotional.count().value, emotional.single()), (Ok(1), None), "nobody asked about Bob");
    assert!(care.kind(Support::Advice).is_gap(), "the professional does not fill it");
    assert!(!care.kind(Support::Companionship).is_gap());
    assert_eq!(care.kind(Support::Companionship).count().value, Err(Undefined::NothingAsked));
    assert_eq!(care.kind(Support::Companionship).given.yes, 1);
    let both = [Support::Emotional, Support::Companionship];
    let gone_through = net.client(|c| c.asked_support = BTreeSet::from(both));
    let only = gone_through.measures().care.kind(Support::Emotional).single();
    assert_eq!(only, Some(gone_through.by_name["Ann"]), "asked as a whole: she alone");
    assert!(gone_through.measures().care.kind(Support::Companionship).is_gap());
    assert!(near(care.load.concentration.get().unwrap(), 2.0 / 3.0));
    assert_eq!(care.load.who, [gone_through.by_name["Ann"]]);
}

#[test]
fn reciprocity_multiplexity_rhythm_and_strain_rest_on_whoever_was_asked() {
    let supports = |text: &str| text.parse::<Supports>().unwrap();
    let net = build()
        .with("Ann", |p| {
            (p.support_received, p.support_given) = (supports("PE"), supports("G"));
            (p.frequency, p.quality) = (Some(Frequency::Daily), Some(Quality::Ambivalent));
        })
        .with("Bob", |p| {
            (p.support_received, p.support_given) = (supports("P"), Supports::NONE);
            (p.frequency, p.quality) = (Some(Frequency::Fortnightly), Some(Quality::Supportive));
        })
        .with("Cem", |p| p.support_received = supports("P"))
        .with("Dina", |p| p.quality = Some(Quality::Broken));
    let m = net.measures();
    assert_eq!((m.exchange.both_ways.yes, m.exchange.both_ways.known, m.exchange.both_ways.of), (1, 2, 3));
    assert!(near(m.exchange.kinds.get().unwrap(), 5.0 / 3.0));
    assert!(near(m.contacts.get().unwrap(), 7.5));
    assert_eq!((m.contacts.known, m.contacts.of), (2, 4));
    assert_eq!((m.strain.together.yes, m.strain.together.known), (1, 3));
}
