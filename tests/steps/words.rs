//! The sentences around the steps, and the steps as data.

use ecogram::domain::*;
use ecogram::exchange::steps_json;
use ecogram::steps::*;
use ecogram::text::Texts;
use ecogram::words::steps as words;

use super::build::*;

#[test]
fn every_fact_question_and_gate_has_a_sentence_in_the_three_languages() {
    for language in Language::ALL {
        let texts = Texts::new(*language);
        for fact in Fact::ALL {
            for value in [0.0, 0.5, 1.0, 2.0] {
                let said = words::fact(&texts, Address::Formal, *fact, value);
                assert!(!said.contains('{') && !said.contains("steps-"), "{said}");
            }
        }
        for fact in Fact::ALL.iter().filter(|f| f.can_be_asked() || **f == Fact::NotAskedShare) {
            let asked = words::ask(&texts, Address::Formal, *fact);
            assert!(!asked.is_empty() && !asked.contains("steps-"), "{} asks nothing about {fact:?}", language.code());
        }
        for gate in Gate::ALL {
            assert!(!words::held_back(&texts, *gate).is_empty());
        }
    }
}

#[test]
fn a_plural_goes_with_its_number() {
    let said = |language, n| words::fact(&Texts::new(language), Address::Formal, Fact::MissedTies, n);
    assert_eq!(said(Language::Nl, 1.0), "1 verwaterd contact mag weer dichterbij komen.");
    assert_eq!(said(Language::Nl, 2.0), "2 verwaterde contacten mogen weer dichterbij komen.");
    assert_eq!(said(Language::Fr, 2.0), "2 contacts en sommeil que vous aimeriez retrouver.");
    let none = words::fact(&Texts::new(Language::Fr), Address::Formal, Fact::EmotionalCarriers, 0.0);
    assert_eq!(none, "Dans l’entourage, personne n’apporte de soutien émotionnel.");
}

/// One who is missed and safe, one who is missed and not.
fn two_missed() -> Net {
    let missed = |p: &mut Person| {
        friend(p);
        p.status = Status::Dormant;
        p.wish = Some(Wish::Closer);
    };
    net().with(missed).with(|p| (missed(p), p.safety = Some(Safety::Caution)).1)
}

#[test]
fn the_data_of_the_steps_names_the_gated_only_where_the_worker_looks() {
    let n = two_missed();
    let catalogue = Catalogue::built_in().unwrap();
    for language in Language::ALL {
        let data = steps_json::json(&n.suggest(), &n.build(), &catalogue, *language);
        let step = &data["steps"][0];
        assert_eq!(step["rule"], "R7");
        assert_eq!(step["people"].as_array().unwrap().len(), 1);
        assert_eq!(step["people"][0]["name"], "Naam1x");
        assert!(step["text"].as_str().unwrap().contains("Naam1x"));
        assert!(!step["text"].as_str().unwrap().contains("Naam2x"));
        assert_eq!(step["raises"], serde_json::json!(["size", "reachability"]));
        assert_eq!(step["because"][0]["fact"], "missed_ties");
        assert_eq!(step["because"][0]["people"][0]["name"], "Naam1x");
        assert_eq!(step["because"][0]["gated"][0]["name"], "Naam2x");
        assert!(step["preview"].as_array().unwrap().iter().any(|f| f["measure"] == "size" && f["after"] == 1.0));
        assert_eq!(data["held_back"][0]["gate"], "G1");
        assert_eq!(data["held_back"][0]["people"][0]["name"], "Naam2x");
    }
}
