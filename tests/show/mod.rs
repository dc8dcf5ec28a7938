//! The network as text, and what people are called in it.

use ecogram::domain::*;
use ecogram::seen::{Audience, Names, Seen, Veil, View, unique_initials};
use ecogram::text::{Texts, line};
use ecogram::words::show;
use uuid::Uuid;

fn id(n: u128) -> PersonId {
    PersonId(Uuid::from_u128(n))
}

/// A small network typed in lines, with a little of everything.
fn network() -> Network {
    let mut client = Client::new(ClientId(Uuid::nil()), ClientCode::new("N-1").expect("a code"), Language::Nl);
    client.nickname = Words::of("Mo");
    client.asked_sectors.insert(Sector::Friends);
    let mut visit = Visit::new(VisitId(Uuid::nil()), 1, "2026-05-12".parse().expect("a date"));
    visit.kind = Some(VisitKind::Home);
    visit.note = Words::of("canary visit");
    let mut network = Network::new(client, visit);
    let typed = [
        "Fatima zus 1 wekelijks PE >G steunend",
        "Ali broer 1",
        "Ann zus 3",
        "WhatsApp straat 3",
        "Dr. Peeters 4 A",
        "Grote Jan",
    ];
    for (n, typed) in (1..).zip(typed) {
        let mut person = line::parse(typed).person(id(n), |_| n as u16).expect("a name");
        if n == 1 {
            person.safety = Some(Safety::Caution);
            person.capacity = Some(Capacity::Strained);
            person.worker_note = Words::of("canary note");
            person.client_words = Words::of("mijn rots");
            person.doubt = true;
            person.carer = Some(true);
            person.since = Some(Moment::Year(1990));
            person.wish = Some(Wish::Closer);
            person.channels = [Channel::Phone, Channel::InPerson, Channel::Video].into();
            person.support_received = "PE!A".parse().expect("letters");
        }
        if n == 2 {
            person.status = Status::Deceased;
            person.role = Some(Role::Free(Words::of("halfbroer van Rosa")));
        }
        network.apply(&Change::put(person)).expect("it fits");
    }
    for (a, b, tie) in [(1, 2, Tie::KNOWS), (1, 3, Tie::KNOWS), (1, 6, Tie::KNOWS), (3, 6, Tie::DOES_NOT_KNOW)] {
        let pair = Pair::new(id(a), id(b)).expect("two");
        network.apply(&Change::one(Edit::PutTie(pair, tie))).expect("it fits");
    }
    network
}

fn told(language: Language, audience: Audience) -> String {
    show(&Seen::plain(&network(), audience), &Texts::new(language), "2026-06-01".parse().expect("a date"))
}

#[test]
fn the_network_reads_well_aloud_in_three_languages() {
    for language in Language::ALL {
        insta::assert_snapshot!(format!("aloud-{}", language.code()), told(*language, Audience::Together));
    }
}

#[test]
fn what_only_the_worker_may_see_is_told_to_nobody_else() {
    for language in Language::ALL {
        let texts = Texts::new(*language);
        let together = told(*language, Audience::Together);
        let worker = told(*language, Audience::Worker);
        for secret in
            ["canary", &texts.name(Safety::Caution), &texts.name(Capacity::Strained), &texts.get(key!("show-doubt"))]
        {
            assert!(!together.contains(secret), "{secret} in {language:?}");
            assert!(worker.contains(secret), "{secret} in {language:?}");
        }
    }
}

#[test]
fn with_others_present_the_qualities_of_ties_are_not_told() {
    assert!(told(Language::En, Audience::Together).contains("supportive"));
    assert!(!told(Language::En, Audience::OthersPresent).contains("supportive"));
}

#[test]
fn the_veil_hides_names_and_what_could_hold_one() {
    for veil in [Veil::Initials, Veil::Roles] {
        let (view, texts) = (View { veil, ..View::of(Audience::Together) }, Texts::new(Language::En));
        let seen = Seen::several(&[&network()], &view, &texts);
        let text = show(&seen[0], &texts, "2026-06-01".parse().expect("a date"));
        for name in ["Fatima", "Ali", "Ann", "Mo.", "Peeters", "Rosa", "rots", "straat", "Jan"] {
            assert!(!text.contains(name), "{name} behind {veil:?}");
        }
        assert!(text.contains("Network of N-1."));
    }
}

#[test]
fn two_with_the_same_initials_or_role_are_told_apart() {
    let (network, texts) = (network(), Texts::new(Language::Nl));
    let called = |veil| {
        let names = Names::new(&network, veil, &texts);
        (1..=6).map(|n| names.of(id(n)).to_string()).collect::<Vec<_>>()
    };
    assert_eq!(called(Veil::Initials), ["F", "A1", "A2", "WS", "DP", "GJ"]);
    assert_eq!(
        called(Veil::Roles),
        ["broer of zus 1", "persoon 1", "broer of zus 2", "online plek", "huisarts", "persoon 2"]
    );
    assert_eq!(called(Veil::Off)[0], "Fatima");
    assert_eq!(Names::new(&network, Veil::Off, &texts).of(id(99)), "?");
}

#[test]
fn a_number_never_makes_a_new_double() {
    let person = |n, name| Person::new(id(n), Name::new(name).expect("a name"));
    let people = [person(1, "An"), person(2, "A 1"), person(3, "Ali"), person(4, "😀"), person(5, "❤️")];
    let called: Vec<String> = unique_initials(&people).into_values().collect();
    assert_eq!(called, ["A2", "A1", "A3", "?1", "?2"]);
}
