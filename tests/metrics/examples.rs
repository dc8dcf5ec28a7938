//! Worked examples come out, as plain graphs and as a client's network.

use ecogram::domain::PersonId;
use ecogram::metrics::Graph;
use ecogram::metrics::paths::{betweenness, ego_betweenness};
use ecogram::metrics::spread::{Spread, Ties};
use ecogram::metrics::structure::{self, connectivity};
use serde_json::Value;

use super::build::{near, sample12};

/// Names, ties and domains of the worked examples, as `domain.md` gives them in words.
fn golden_graph(case: &str) -> (Vec<&'static str>, Vec<(u32, u32)>, Vec<usize>) {
    let sample = || {
        let ties = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (2, 4), (0, 5), (5, 6), (6, 9), (10, 11)];
        let names = ["Ann", "Bob", "Cem", "Dina", "Eva", "Fatma", "Gert", "Huub", "Ines", "Jo", "Kim", "Lou"];
        (names.to_vec(), ties.to_vec(), vec![0, 0, 1, 1, 1, 2, 2, 3, 4, 5, 6, 6])
    };
    let letters = |n: usize| ["a", "b", "c", "d", "e"][..n].to_vec();
    match case {
        "empty" => (vec![], vec![], vec![]),
        "one" => (letters(1), vec![], vec![0]),
        "two_untied" => (letters(2), vec![], vec![0, 1]),
        "two_tied" => (letters(2), vec![(0, 1)], vec![0, 1]),
        "clique4" => (letters(4), vec![(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], vec![0; 4]),
        "star5" => (letters(5), vec![(0, 1), (0, 2), (0, 3), (0, 4)], vec![0; 5]),
        "sample12" => sample(),
        other => panic!("an example without a graph: {other}"),
    }
}

fn assert_value(case: &str, golden: &Value, key: &str, found: Option<f64>) {
    match (golden.get(key), found) {
        (None, _) => {}
        (Some(Value::Null), None) => {}
        (Some(e), Some(f)) if e.as_f64().is_some_and(|e| near(e, f)) => {}
        (e, f) => panic!("{case} {key}: expected {e:?}, found {f:?}"),
    }
}

#[test]
fn the_worked_examples_come_out() {
    let golden: Value = serde_json::from_str(include_str!("../data/golden.json")).unwrap();
    for (case, golden) in golden.as_object().unwrap() {
        let (names, ties, sectors) = golden_graph(case);
        let graph = Graph::new(names.len(), &ties);
        let found = connectivity(&graph);
        let mut counts = vec![0; 8];
        sectors.iter().for_each(|s| counts[*s] += 1);
        let spread = Spread::new(counts);
        let sector = |v: u32| Some(sectors[v as usize]);
        for (key, value) in [
            ("n", Some(graph.len() as f64)),
            ("t", Some(graph.ties() as f64)),
            ("density", structure::density(&graph)),
            ("components", Some(found.sizes.len() as f64)),
            ("largest", Some(found.sizes_descending().first().copied().unwrap_or(0).into())),
            ("effsize_closed", structure::effective_size(&graph)),
            ("efficiency", structure::efficiency(&graph)),
            ("constraint_closed", structure::constraint(&graph)),
            ("sectors_present", Some(spread.observed() as f64)),
            ("blau", spread.blau()),
            ("iqv_K", spread.iqv(8)),
            ("iqv_n", iqv_of_reachable(&spread, sectors.len(), 8)),
            ("shannon_bits", spread.shannon_bits()),
            ("hill1", spread.effective_number()),
            ("EI", Ties::count(ties.iter().map(|(a, b)| (sector(*a), sector(*b)))).ei()),
            ("ego_betweenness_raw", ego_betweenness(&graph).or(Some(0.0))),
        ] {
            assert_value(case, golden, key, value);
        }
        let name = |v: &u32| Value::from(names[*v as usize]);
        assert_eq!(golden["isolates"], Value::from_iter(structure::isolates(&graph).iter().map(name)), "{case}");
        assert_eq!(golden["cut"], Value::from_iter(found.connectors.iter().map(|c| name(&c.member))), "{case}");
        let bridges = found.bridges.iter().map(|(a, b)| Value::from(vec![name(a), name(b)]));
        assert_eq!(golden["bridges"], Value::from_iter(bridges), "{case}");
        for (v, value) in betweenness(&graph).into_iter().enumerate() {
            let expected = golden["alter_betweenness"].get(names[v]).and_then(Value::as_f64).unwrap_or(0.0);
            assert!(near(expected, value), "{case} {}: {value}", names[v]);
        }
    }
}

#[test]
fn the_sample_of_twelve_reads_the_same_as_a_clients_network() {
    let sample = sample12();
    let m = sample.measures();
    assert_eq!((m.size.people, m.variation.present.len()), (12, 7));
    assert!(near(m.variation.blau.get().unwrap(), 0.833_333_333_333_333_3));
    assert!(near(m.variation.iqv.get().unwrap(), 0.952_380_952_380_952_3));
    assert!(near(m.variation.effective_domains.get().unwrap(), 6.447_419_590_941_251_5));
    let density = &m.together;
    assert!(near(density.observed.get().unwrap(), 10.0 / 66.0));
    assert_eq!((density.islands.get(), density.largest_island.get()), (Some(4), Some(8)));
    assert_eq!(sample.names(&density.isolates), ["Huub", "Ines"]);
    let connectors: Vec<PersonId> = density.connectors.iter().map(|c| c.who).collect();
    assert_eq!(sample.names(&connectors), ["Ann", "Cem", "Fatma", "Gert"]);
    assert_eq!(density.connectors.iter().map(|c| c.cut_off()).collect::<Vec<_>>(), [3, 2, 2, 1]);
    assert!(near(m.brokerage.constraint.get().unwrap(), 0.204_843_75));
    assert!(near(m.brokerage.ei.get().unwrap(), -0.2));
    let between = ecogram::metrics::betweenness(&sample.network());
    assert!(near(between[0].1, 12.0));
}

/// Blau over the most that this many people can reach in so many categories, as the model's document also works it out.
fn iqv_of_reachable(spread: &Spread, n: usize, categories: usize) -> Option<f64> {
    let (q, r) = (n / categories, n % categories);
    let squares = r * (q + 1) * (q + 1) + (categories - r) * q * q;
    let most = 1.0 - squares as f64 / (n * n).max(1) as f64;
    if n > 0 && most > 0.0 { spread.blau().map(|blau| blau / most) } else { None }
}
