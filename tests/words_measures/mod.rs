//! What the program says of a network: in three languages, for one, several, none and not asked.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::collections::BTreeSet;

use ecogram::domain::network::Parts;
use ecogram::domain::{
    Channel, Client, ClientCode, Formal, Frequency, IdSource, Language, Name, Network, Pair, Person, PersonId, Sector,
    Support, Supports, Tie, Visit, VisitId,
};
use ecogram::metrics::{Sight, measures};
use ecogram::text::Texts;
use ecogram::words::measures::{explain, headline, page, references};
use unicode_width::UnicodeWidthStr;

/// So many informal people, A, B, C …; these pairs know each other (true) or not (false).
fn network(people: usize, asked: &[(usize, usize, bool)]) -> Network {
    let mut ids = IdSource::counting();
    let client = Client::new(ecogram::domain::ClientId(ids.fresh()), ClientCode::new("K1").unwrap(), Language::Nl);
    let visit = Visit::new(VisitId(ids.fresh()), 1, chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap());
    let people: Vec<Person> = (0..people)
        .map(|i| {
            let name = char::from(b'A' + (i % 26) as u8).to_string();
            let mut person = Person::new(PersonId(ids.fresh()), Name::new(&name).unwrap());
            person.formal = Some(Formal::Informal);
            person.sector = Sector::Friends;
            person
        })
        .collect();
    let ties = asked
        .iter()
        .map(|(a, b, knows)| {
            let tie = if *knows { Tie::KNOWS } else { Tie::DOES_NOT_KNOW };
            (Pair::new(people[*a].id, people[*b].id).unwrap(), tie)
        })
        .collect();
    Network::from_parts(Parts { client, visit, people, ties, plan: Default::default() })
}

fn with(network: &Network, at: usize, change: impl FnOnce(&mut Person)) -> Network {
    let mut parts = network.clone().into_parts();
    change(&mut parts.people[at]);
    Network::from_parts(parts)
}

fn said(network: &Network, language: Language, key: &str) -> Vec<String> {
    let texts = Texts::new(language);
    let who = |id: PersonId| network.person(id).unwrap().name.to_string();
    let lines = page(&measures(network), &texts, &who, Sight::Worker);
    lines.into_iter().filter(|line| line.key == key).map(|line| line.text).collect()
}

fn in_three_languages(network: &Network, key: &str, at: usize, [nl, fr, en]: [&str; 3]) {
    for (language, expected) in [(Language::Nl, nl), (Language::Fr, fr), (Language::En, en)] {
        let lines = said(network, language, key);
        assert_eq!(lines.get(at).map(String::as_str), Some(expected), "{language:?}: {lines:?}");
    }
}

#[test]
fn size_is_said_for_nobody_for_one_and_for_several() {
    in_three_languages(
        &network(0, &[]),
        "size",
        0,
        [
            "Er staat nog niemand in het netwerk.",
            "Il n’y a encore personne dans le réseau.",
            "There is nobody in the network yet.",
        ],
    );
    in_three_languages(
        &network(1, &[]),
        "size",
        0,
        ["1 persoon, uit de eigen omgeving.", "1 personne, de l’entourage.", "1 person, an informal contact."],
    );
    in_three_languages(
        &network(3, &[]),
        "size",
        0,
        [
            "3 mensen, van wie 3 uit de eigen omgeving.",
            "3 personnes, dont 3 de l’entourage.",
            "3 people, of whom 3 informal contacts.",
        ],
    );
}

#[test]
fn whoever_was_not_asked_is_never_called_informal_or_professional() {
    let unknown = with(&network(2, &[]), 0, |p| p.formal = None);
    in_three_languages(
        &unknown,
        "size",
        1,
        [
            "Van 1 persoon is niet gevraagd of het een beroepskracht is.",
            "Pour 1 personne, on n’a pas demandé s’il s’agit d’un professionnel.",
            "For 1 person we have not asked whether they are a professional.",
        ],
    );
}

#[test]
fn who_knows_whom_is_said_as_far_as_it_was_asked() {
    in_three_languages(
        &network(6, &[(0, 1, true), (0, 2, false), (0, 3, false)]),
        "density",
        0,
        [
            "De meesten kennen elkaar niet, voor zover gevraagd.",
            "La plupart ne se connaissent pas, d’après les réponses.",
            "Most of them do not know each other, as far as we asked.",
        ],
    );
    in_three_languages(
        &network(6, &[]),
        "density",
        0,
        [
            "Wie kent wie? Dat is nog niet gevraagd.",
            "Qui connaît qui ? Cela n’a pas encore été demandé.",
            "Who knows whom? This has not been asked yet.",
        ],
    );
    in_three_languages(
        &network(6, &[(0, 1, false)]),
        "density",
        0,
        [
            "Voor zover gevraagd kent niemand iemand anders uit het netwerk.",
            "D’après les réponses, personne ne connaît un autre membre du réseau.",
            "As far as we asked, nobody knows another member of the network.",
        ],
    );
    assert!(said(&network(1, &[]), Language::En, "density").is_empty(), "how many there are was said already");
}

/// Shares, pairs, groups and terms stand among all figures, for whoever asks for them.
#[test]
fn the_page_for_the_two_says_nothing_that_a_lady_of_71_does_not_understand() {
    const TERMS: [&[&str]; 3] = [
        &[
            "%",
            "tweetal",
            "groepje",
            "eiland",
            "dichtheid",
            "variatie",
            "wederkerig",
            "meervoudig",
            "bereikbaarheid",
            "zorgkracht",
            "schakel tussen",
        ],
        &[
            "%",
            "paire",
            "groupe séparé",
            "îlot",
            "densité",
            "diversité",
            "réciproc",
            "multiplex",
            "facilité de contact",
            "capacité",
        ],
        &[
            "%",
            "pair",
            "separate group",
            "island",
            "density",
            "variety",
            "recipro",
            "multiplex",
            "reachability",
            "capacity",
        ],
    ];
    let mut parts = all_asked().into_parts();
    for (n, person) in parts.people.iter_mut().enumerate().filter(|(n, _)| n % 2 == 0) {
        person.support_received = "PE!A".parse().unwrap();
        person.support_given = "G".parse().unwrap();
        person.frequency = Some(Frequency::Weekly);
        person.crisis_reach = Some(n == 0);
        person.quality = Some(ecogram::domain::Quality::Stressful);
        person.channels = BTreeSet::from([Channel::Phone]);
    }
    for net in [network(0, &[]), network(1, &[]), network(6, &[]), Network::from_parts(parts)] {
        for (language, terms) in [Language::Nl, Language::Fr, Language::En].into_iter().zip(TERMS) {
            for line in page(&measures(&net), &Texts::new(language), &|_| "A".into(), Sight::Qualities) {
                let text = line.text.to_lowercase();
                let found: Vec<_> = terms.iter().filter(|term| text.contains(*term)).collect();
                assert!(found.is_empty() && !text.contains("measures-"), "{language:?}: {found:?} in {text}");
            }
        }
    }
}

/// Everybody asked: A knows B and C, C knows D; E knows nobody.
fn all_asked() -> Network {
    let know = [(0, 1), (0, 2), (2, 3)];
    let asked: Vec<_> = (0..5).flat_map(|a| (a + 1..5).map(move |b| (a, b, know.contains(&(a, b))))).collect();
    network(5, &asked)
}

#[test]
fn it_says_who_is_the_only_link_to_whom_as_far_as_was_asked() {
    in_three_languages(
        &all_asked(),
        "connectors",
        0,
        [
            "A is, voor zover gevraagd, de enige schakel naar 1 persoon.",
            "A est, d’après les réponses, le seul lien avec 1 personne.",
            "As far as we asked, A is the only link to 1 person.",
        ],
    );
    in_three_languages(
        &all_asked(),
        "isolates",
        0,
        [
            "Voor zover gevraagd kent E niemand anders uit het netwerk.",
            "E ne connaît personne d’autre dans le réseau.",
            "As far as we asked, E knows nobody else in the network.",
        ],
    );
}

#[test]
fn who_was_hardly_asked_is_not_known_yet() {
    let hardly = network(8, &[(0, 1, true), (0, 2, true), (3, 4, false)]);
    in_three_languages(
        &hardly,
        "isolates",
        0,
        [
            "Van 5 mensen is nog niet bekend of ze iemand anders uit het netwerk kennen.",
            "Pour 5 personnes, on ne sait pas encore si elles connaissent un autre membre.",
            "For 5 people it is not known yet whether they know anybody else in the network.",
        ],
    );
    assert!(said(&hardly, Language::En, "connectors").is_empty());
}

#[test]
fn support_is_said_for_nobody_for_one_for_several_and_for_not_asked() {
    let practical = |answer| Supports::NOT_ASKED.with(Support::Practical, answer);
    let mut net = network(2, &[]);
    let nl = |net: &Network| said(net, Language::Nl, "care-P")[0].clone();
    assert_eq!(nl(&net), "Nog niet gevraagd wie in de eigen omgeving dit geeft: praktische steun.");
    net = with(&net, 0, |p| p.support_received = practical(Some(false)));
    assert_eq!(nl(&net), "Nog niet gevraagd wie in de eigen omgeving dit geeft: praktische steun.");
    net = with(&net, 1, |p| p.support_received = practical(Some(false)));
    in_three_languages(
        &net,
        "care-P",
        0,
        [
            "In de eigen omgeving geeft niemand praktische steun (gevraagd).",
            "Demandé : dans l’entourage, il n’y a personne pour apporter du soutien pratique.",
            "We asked: apart from professionals, nobody gives practical support.",
        ],
    );
    net = with(&net, 0, |p| p.support_received = practical(Some(true)));
    in_three_languages(
        &net,
        "care-P",
        0,
        [
            "In de eigen omgeving geeft alleen A praktische steun.",
            "Dans l’entourage, une seule personne apporte du soutien pratique : A.",
            "Apart from professionals, only A gives practical support.",
        ],
    );
    // Whether B gives it was not asked: nobody says "only A".
    let not_asked = with(&net, 1, |p| p.support_received = Supports::NOT_ASKED);
    in_three_languages(
        &not_asked,
        "care-P",
        0,
        [
            "In de eigen omgeving geeft A praktische steun.",
            "Dans l’entourage, A apporte du soutien pratique.",
            "Apart from professionals, A gives practical support.",
        ],
    );
    let care = |net| headline(&measures(net), &Texts::new(Language::Nl), &|_| "A".into()).pop().unwrap();
    assert!(care(&net).short.contains("P1!") && care(&net).text.contains("alleen A"));
    assert!(!care(&not_asked).short.contains('!') && !care(&not_asked).text.contains("alleen"));
    net = with(&net, 1, |p| p.support_received = practical(Some(true)));
    in_three_languages(
        &net,
        "care-P",
        0,
        [
            "In de eigen omgeving geven 2 mensen praktische steun.",
            "Dans l’entourage, 2 personnes apportent du soutien pratique.",
            "Apart from professionals, 2 people give practical support.",
        ],
    );
}

#[test]
fn reach_counts_whoever_was_asked_and_says_who_was_not() {
    let net = with(&network(2, &[]), 0, |p| {
        p.frequency = Some(Frequency::Weekly);
        p.channels = BTreeSet::from([Channel::Phone]);
    });
    in_three_languages(
        &net,
        "reach",
        0,
        [
            "Met 1 van de 1 is er minstens maandelijks contact, op een manier die lukt.",
            "Il y a 1 personne sur 1 avec qui le contact est au moins mensuel, par un moyen utilisable.",
            "With 1 of 1 there is contact at least monthly, in a way that works.",
        ],
    );
    in_three_languages(
        &net,
        "reach",
        1,
        [
            "Hoe vaak is er contact? Van 1 persoon niet gevraagd.",
            "À quelle fréquence y a-t-il contact ? Non demandé pour 1 personne.",
            "How often is there contact? Not asked for 1 person.",
        ],
    );
}

#[test]
fn the_short_lines_fit_in_26_cells_in_every_language_and_at_every_size() {
    let full = |n: usize, known: fn(usize) -> bool| {
        let pairs = (0..n).flat_map(|a| (a + 1..n).map(move |b| (a, b))).enumerate();
        let asked: Vec<_> = pairs.filter(|(i, _)| *i != 0).map(|(i, (a, b))| (a, b, known(i))).collect();
        let mut parts = network(n, &asked).into_parts();
        for person in &mut parts.people {
            person.support_received = "PEAG".parse().unwrap();
            person.frequency = Some(Frequency::Daily);
            person.channels = BTreeSet::from([Channel::Phone]);
        }
        Network::from_parts(parts)
    };
    let networks = [
        network(0, &[]),
        network(1, &[]),
        network(4, &[(0, 1, true)]),
        all_asked(),
        full(30, |_| true),
        full(99, |i| i % 9 > 0),
    ];
    for network in &networks {
        for language in [Language::Nl, Language::Fr, Language::En] {
            let lines = headline(&measures(network), &Texts::new(language), &|_| "A".into());
            assert_eq!(lines.len(), 5);
            for line in lines {
                assert!(line.short.width() <= 26, "{language:?}: {} is {} cells", line.short, line.short.width());
                assert!(!line.short.contains(['{', '}']) && !line.text.contains("measures-"), "{line:?}");
            }
        }
    }
}

#[test]
fn names_stand_in_sentences_only_as_the_caller_gives_them() {
    let net = all_asked();
    let veiled = page(&measures(&net), &Texts::new(Language::En), &|_| "··".into(), Sight::Together);
    let text: Vec<String> = veiled.into_iter().map(|line| line.text).collect();
    assert!(text.contains(&"As far as we asked, ·· is the only link to 1 person.".to_string()), "{text:?}");
}

/// Three names can be read in a sentence; of more it says how many, and the explanation names them.
#[test]
fn many_who_carry_the_same_are_counted() {
    let givers =
        |n| (0..n).fold(network(n, &[]), |net, at| with(&net, at, |p| p.support_received = "G".parse().unwrap()));
    let (three, four) = (said(&givers(3), Language::En, "load"), said(&givers(4), Language::En, "load"));
    assert_eq!(three, ["Apart from professionals, support was mentioned 3 times; A, B and C give 1 each."]);
    assert_eq!(four, ["Apart from professionals, support was mentioned 4 times; 4 people give 1 each."]);
}

#[test]
fn the_together_view_says_nothing_of_strain_and_nothing_that_is_the_workers() {
    let net = with(&network(3, &[]), 0, |p| {
        p.capacity = Some(ecogram::domain::Capacity::Overloaded);
        p.quality = Some(ecogram::domain::Quality::Stressful);
    });
    let keys = |sight| -> Vec<&str> {
        let lines = page(&measures(&net), &Texts::new(Language::En), &|_| "A".into(), sight);
        lines.into_iter().map(|line| line.key).filter(|key| key.starts_with("strain")).collect()
    };
    assert!(keys(Sight::Together).is_empty());
    assert_eq!(BTreeSet::from_iter(keys(Sight::Qualities)), BTreeSet::from(["strain"]));
    assert_eq!(BTreeSet::from_iter(keys(Sight::Worker)), BTreeSet::from(["strain", "strained"]));
}

#[test]
fn every_figure_is_explained_in_every_language() {
    let figures = measures(&network(3, &[])).figures();
    let keys = figures.iter().map(|f| f.key).chain(["betweenness", "stability"]);
    for key in keys {
        for language in [Language::Nl, Language::Fr, Language::En] {
            let found = explain(&Texts::new(language), key).unwrap_or_else(|| panic!("{key} is not explained"));
            for part in [&found.title, &found.meaning, &found.notation, &found.source, &found.limits] {
                assert!(!part.is_empty() && !part.starts_with("measures-"), "{key}: {part}");
            }
        }
    }
    assert_eq!(explain(&Texts::new(Language::En), "no such thing"), None);
}

/// Planted and seen to fail: every sign explained beside every formula.
#[test]
fn a_formula_stands_with_what_its_own_signs_mean() {
    let notation = |key: &str| explain(&Texts::new(Language::En), key).map(|found| found.notation).unwrap_or_default();
    assert_eq!(notation("density"), "T: pairs who know each other. Q: pairs asked about.");
    assert_eq!(notation("variation-effective"), "p: share of the members in a life domain.");
    assert_eq!(notation("ei"), "E, I: between and within life domains.");
    assert_eq!(notation("stability"), "A₀, A₁: people then and now.");
    assert_eq!(notation("betweenness"), "g: shortest paths.");
}

#[test]
fn values_found_elsewhere_stand_with_their_source() {
    for language in [Language::Nl, Language::Fr, Language::En] {
        for reference in references(&Texts::new(language)) {
            assert!(!reference.text.starts_with("measures-") && !reference.source.is_empty());
        }
    }
}
