//! Each gate, on networks built to tempt every rule that could break it.

use ecogram::domain::*;
use ecogram::steps::{Action, Catalogue, Gate, Outcome, Selection, gates, texts};
use ecogram::text::Texts;

use super::build::*;

/// Somebody every rule with an object would like to name: close, near, missed, heavy, willing, out of reach.
fn tempting(p: &mut Person) {
    friend(p);
    p.sector = Sector::Neighbours;
    p.ring = Some(Ring::Close);
    p.role = Role::parse("aunt_uncle");
    p.frequency = Some(Frequency::Yearly);
    p.channels.insert(Channel::Video);
    p.unusable_channels.insert(Channel::Video);
    p.wish = Some(Wish::Closer);
    p.willing = Some(true);
    p.supports_recovery = Some(true);
}

/// A network in which each rule that is about somebody would be about everybody, changed alike by `change`.
fn tempted(change: &dyn Fn(&mut Person)) -> Net {
    let mut n = net().client(|c| {
        c.asked_support.extend(Support::ALL);
        c.age_band = Some(AgeBand::Youth);
        c.in_recovery = Some(true);
        c.digital =
            DigitalAccess { device: Some(Device::OwnPrivate), internet: Some(true), skills: Some(Skills::None) };
    });
    for at in 0..9 {
        n = n.with(|p| {
            tempting(p);
            // Two who are missed; the others make three islands and connectors.
            if at == 6 || at == 7 {
                p.status = Status::Dormant;
            }
            change(p);
        });
    }
    n.tie(1, 2, Tie::KNOWS).tie(2, 3, Tie::KNOWS).tie(3, 4, Tie::KNOWS).tie(4, 5, Tie::KNOWS).all_other_pairs_asked()
}

/// The same with somebody who carries everything: R3 and R13 instead of R2 and R4.
fn strained(n: Net) -> Net {
    let mut n = n;
    n.0.people[0].support_received = gives("PEAG");
    n
}

/// The rules that name somebody.
fn naming(n: &Net) -> Vec<String> {
    n.suggest().steps.into_iter().filter(|s| !s.people.is_empty()).map(|s| s.rule).collect()
}

fn held(n: &Net, gate: Gate) -> Vec<String> {
    let mut rules: Vec<_> = n.suggest().held_back.into_iter().filter(|h| h.gate == gate).map(|h| h.rule).collect();
    rules.dedup();
    rules
}

fn asked(n: &Net, gate: Gate) -> Vec<String> {
    n.suggest().ask_first.into_iter().filter(|a| a.gate == gate).map(|a| a.rule).collect()
}

#[test]
fn without_a_gate_in_the_way_every_rule_about_people_names_somebody() {
    let adult = |n: Net| n.client(|c| c.age_band = Some(AgeBand::Adult));
    let worn = tempted(&|p| p.capacity = Some(Capacity::Strained));
    let tried = [adult(tempted(&|_| ())), adult(strained(tempted(&|_| ()))), tempted(&|_| ()), worn];
    let named: Vec<String> = tried.iter().flat_map(naming).collect();
    for rule in Catalogue::built_in().unwrap().rules().iter().filter(|r| r.object != Selection::Nobody) {
        assert!(named.contains(&rule.id), "{} is not tempted: {named:?}", rule.id);
    }
}

#[test]
fn g1_whoever_is_not_safe_or_hurts_is_never_the_object() {
    let safety = [Safety::Caution, Safety::Unsafe, Safety::NoContactOrder];
    for safety in safety {
        let n = strained(tempted(&|p| p.safety = Some(safety)));
        assert_eq!(naming(&n), Vec::<String>::new(), "{safety:?}");
        assert!(held(&n, Gate::G1).len() > 4, "{safety:?}: {:?}", n.suggest().held_back);
    }
    for quality in [Quality::Stressful, Quality::Broken] {
        let n = strained(tempted(&|p| p.quality = Some(quality)));
        assert_eq!(naming(&n), Vec::<String>::new(), "{quality:?}");
        assert!(held(&n, Gate::G1).len() > 4, "{quality:?}");
    }
}

#[test]
fn g2_an_ex_or_a_broken_tie_is_screened_first_and_reconnecting_asks() {
    let ex = tempted(&|p| (p.safety = None, p.role = Role::parse("ex_partner")).1);
    assert_eq!(naming(&ex), Vec::<String>::new());
    assert!(held(&ex, Gate::G2).contains(&"R7".to_string()));
    let broken = tempted(&|p| (p.safety = None, p.quality = Some(Quality::Broken)).1);
    assert_eq!(naming(&broken), Vec::<String>::new());
    assert!(held(&broken, Gate::G2).contains(&"R7".to_string()));
    let not_asked = tempted(&|p| p.safety = None).client(|c| c.age_band = None);
    assert_eq!(asked(&not_asked, Gate::G2), ["R7"]);
    assert!(!naming(&not_asked).contains(&"R7".to_string()));
    assert!(naming(&not_asked).contains(&"R2".to_string()), "other rules pass");
}

#[test]
fn g3_no_task_for_who_is_strained_and_a_question_for_carers_and_children() {
    let adult = |n: Net| n.client(|c| c.age_band = Some(AgeBand::Adult));
    for capacity in [Capacity::Strained, Capacity::Overloaded] {
        let n = adult(tempted(&|p| p.capacity = Some(capacity)));
        let named = naming(&n);
        assert!(["R2", "R4", "R20"].iter().all(|r| !named.contains(&r.to_string())), "{named:?}");
        assert!(named.contains(&"W2".to_string()), "the carer still calls for relief");
        assert!(held(&n, Gate::G3).contains(&"R4".to_string()));
    }
    let carer = adult(tempted(&|p| p.carer = Some(true)));
    assert!(asked(&carer, Gate::G3).contains(&"R4".to_string()) && !naming(&carer).contains(&"R4".to_string()));
    let child = adult(tempted(&|p| p.role = Role::parse("grandchild")));
    assert!(asked(&child, Gate::G3).contains(&"R4".to_string()) && !naming(&child).contains(&"R4".to_string()));
    let young = tempted(&|_| ());
    assert!(asked(&young, Gate::G3).contains(&"R4".to_string()) && !naming(&young).contains(&"R4".to_string()));
}

#[test]
fn g4_a_professional_is_no_informal_carer() {
    let person = |change: &dyn Fn(&mut Person)| {
        let n = net().with(|p| (tempting(p), change(p)).1);
        let network = n.build();
        gates::pass(Action::Task, network.person(id(1)).unwrap(), &network)
    };
    assert_eq!(person(&|_| ()), Outcome::Pass);
    assert_eq!(person(&|p| p.formal = Some(Formal::Professional)), Outcome::HeldBack(Gate::G4));
    assert_eq!(person(&|p| (p.formal = None, p.role = Role::parse("nurse")).1), Outcome::HeldBack(Gate::G4));
    assert_eq!(
        person(&|p| (p.formal = None, p.role = None, p.sector = Sector::Services).2),
        Outcome::AskFirst(Gate::G4)
    );
    let n = tempted(&|p| p.formal = Some(Formal::Professional));
    let named = naming(&n);
    assert!(["R2", "R4", "R13", "R20", "R21"].iter().all(|r| !named.contains(&r.to_string())), "{named:?}");
    assert!(held(&n, Gate::G4).contains(&"R21".to_string()));
}

#[test]
fn g5_the_dead_are_left_in_peace() {
    let n = tempted(&|p| p.status = Status::Deceased);
    assert_eq!(naming(&n), Vec::<String>::new());
    let network = n.build();
    for action in Action::ALL {
        let outcome = gates::pass(*action, network.person(id(1)).unwrap(), &network);
        assert!(matches!(outcome, Outcome::HeldBack(_)), "{action:?}");
    }
}

#[test]
fn g6_who_is_wished_further_or_asked_for_peace_is_left_alone() {
    for change in [
        &(|p: &mut Person| p.wish = Some(Wish::Further)) as &dyn Fn(&mut Person),
        &|p: &mut Person| p.wish = Some(Wish::End),
        &|p: &mut Person| p.asked_not_to_be_contacted = true,
    ] {
        let n = strained(tempted(change));
        assert_eq!(naming(&n), Vec::<String>::new());
        assert!(held(&n, Gate::G6).len() > 3, "{:?}", n.suggest().held_back);
    }
}

#[test]
fn g7_no_meeting_and_no_mediation_while_somebody_may_be_unsafe() {
    let adult = |n: Net| n.client(|c| (c.age_band = None, c.in_recovery = None).1);
    let quarrel = |p: &mut Person| p.quality = Some(Quality::Ambivalent);
    let calm = adult(tempted(&quarrel));
    assert!(naming(&calm).contains(&"R15".to_string()));
    let limits = calm.suggest().steps.into_iter().find(|s| s.rule == "R18").unwrap();
    assert_eq!(limits.action, Action::Mediate);
    for change in [
        &(|p: &mut Person| p.safety = Some(Safety::Unsafe)) as &dyn Fn(&mut Person),
        &|p: &mut Person| p.safety = Some(Safety::NoContactOrder),
        &|p: &mut Person| p.role = Role::parse("ex_partner"),
        &|p: &mut Person| p.quality = Some(Quality::Broken),
    ] {
        let n = calm.clone().with(change).all_other_pairs_asked();
        assert!(held(&n, Gate::G7).contains(&"R15".to_string()), "{:?}", n.suggest().held_back);
        assert!(!naming(&n).contains(&"R15".to_string()));
        let help = n.suggest().steps.into_iter().find(|s| s.rule == "R18").unwrap();
        assert_eq!(help.action, Action::SpecialisedHelp);
        assert!(help.worker_only);
    }
}

#[test]
fn g8_nothing_digital_without_a_device_of_ones_own() {
    let with = |device, internet| {
        tempted(&|_| ()).client(|c| {
            c.digital = DigitalAccess { device, internet, skills: Some(Skills::None) };
            c.experiences = vec![Words::of("rouw")];
            c.in_recovery = None;
        })
    };
    let catalogue = Catalogue::built_in().unwrap();
    let digital = |n: &Net| {
        let screens = |s: &ecogram::steps::Suggestion| {
            s.online || s.action.is_digital() || s.resources.iter().any(|r| catalogue.resource(*r).unwrap().digital)
        };
        n.suggest().steps.iter().any(screens)
    };
    let fine = with(Some(Device::OwnPrivate), Some(true));
    assert!(digital(&fine) && naming(&fine).contains(&"R11".to_string()));
    for (device, internet) in [(Some(Device::Shared), Some(true)), (None, Some(true)), (Some(Device::OwnPrivate), None)]
    {
        let n = with(device, internet);
        assert_eq!(asked(&n, Gate::G8), ["R11"], "{device:?} {internet:?}");
        assert!(!digital(&n));
    }
    for (device, internet) in [(Some(Device::None), Some(true)), (Some(Device::OwnPrivate), Some(false))] {
        let n = with(device, internet);
        assert_eq!(held(&n, Gate::G8), ["R11"]);
        assert!(!digital(&n));
    }
}

#[test]
fn g9_in_recovery_only_peers_in_recovery_and_who_supports_it() {
    let n = tempted(&|p| p.supports_recovery = None).client(|c| {
        c.experiences = vec![Words::of("verslaving")];
        c.interests = vec![Words::of("voetbal")];
        c.asked_sectors.extend(Sector::DOMAINS);
    });
    assert!(held(&n, Gate::G9).contains(&"R7".to_string()));
    assert!(held(&n, Gate::G9).contains(&"R10".to_string()));
    assert!(!naming(&n).contains(&"R7".to_string()));
    let groups = [Action::JoinPlace, Action::JoinOnline, Action::JoinPeers];
    assert!(n.suggest().steps.iter().all(|s| !groups.contains(&s.action)));
    let peers = n.suggest().steps.into_iter().find(|s| s.rule == "R20b").unwrap();
    assert_eq!(peers.action, Action::RecoveryPeers);
    assert!(naming(&tempted(&|_| ())).contains(&"R7".to_string()), "who supports it may be reconnected");
}

/// Whatever a step is, no group stands among the places that it names, unless it is about recovery itself. Seen to fail
/// without.
#[test]
fn g9_in_recovery_no_step_leads_to_a_group() {
    let catalogue = Catalogue::built_in().unwrap();
    let groups = |recovery: Option<bool>| {
        let n = tempted(&|_| ()).client(|c| {
            (c.in_recovery, c.lonely, c.wants_company) = (recovery, Some(true), Some(true));
            c.age_band = Some(AgeBand::Adult);
            c.asked_sectors.extend(Sector::DOMAINS);
        });
        let found = [n.suggest().steps, strained(n).suggest().steps].concat();
        let other = found.into_iter().filter(|step| step.action != Action::RecoveryPeers);
        let places = other.flat_map(|step| step.resources).filter_map(|id| catalogue.resource(id));
        places.filter(|place| place.group).count()
    };
    assert!(groups(None) > 0, "control: otherwise there are");
    assert_eq!(groups(Some(true)), 0);
}

#[test]
fn g10_the_young_persons_own_voice_stands_in_every_step() {
    let catalogue = Catalogue::built_in().unwrap();
    let n = tempted(&|p| p.wish = None);
    assert!(asked(&n, Gate::G10).contains(&"R21".to_string()), "a mentor only on their choice");
    assert!(!naming(&n).contains(&"R21".to_string()));
    let voiced = |n: &Net| {
        let found = n.suggest();
        assert!(!found.steps.is_empty());
        found.steps.iter().all(|s| {
            Language::ALL.iter().all(|l| {
                texts::say(s, &catalogue, Texts::new(*l).to(Address::Formal), &|_| "x".into())
                    .text
                    .contains(catalogue.own_voice(*l))
            })
        })
    };
    assert!(voiced(&n));
    assert!(voiced(&n.clone().client(|c| c.age_band = Some(AgeBand::Child))));
    assert!(voiced(&n.clone().client(|c| (c.age_band = Some(AgeBand::Adult), c.guardian = Some(true)).1)));
    assert!(!voiced(&n.client(|c| (c.age_band = Some(AgeBand::Adult), c.guardian = None).1)));
}

#[test]
fn g11_no_way_round_through_somebody_whom_a_dangerous_person_knows() {
    for change in [
        &(|p: &mut Person| p.safety = Some(Safety::Unsafe)) as &dyn Fn(&mut Person),
        &|p: &mut Person| p.safety = Some(Safety::NoContactOrder),
        &|p: &mut Person| p.role = Role::parse("ex_partner"),
    ] {
        let base = tempted(&|_| ()).client(|c| c.age_band = None);
        let near = (1..=9).fold(base.clone().with(change), |n, at| n.tie(at, 10, Tie::KNOWS));
        assert_eq!(naming(&near), Vec::<String>::new());
        assert!(held(&near, Gate::G11).len() > 3);
        let open = base.clone().with(change);
        assert_eq!(naming(&open), Vec::<String>::new());
        assert!(asked(&open, Gate::G11).len() > 3);
        let apart = (1..=9).fold(base.clone().with(change), |n, at| n.tie(at, 10, Tie::DOES_NOT_KNOW));
        assert!(naming(&apart).len() > 3);
        let home = |p: &mut Person| p.sector = Sector::Household;
        let together =
            (1..=9).fold(tempted(&home).with(|p| (change(p), home(p)).1), |n, at| n.tie(at, 10, Tie::DOES_NOT_KNOW));
        assert_eq!(naming(&together), Vec::<String>::new(), "they live together, whatever was answered");
    }
    // A group that a dangerous person belongs to is no place to go back to.
    let choir = net()
        .with(|p| (tempting(p), p.status = Status::Dormant, p.kind = Kind::Group).2)
        .with(|p| p.safety = Some(Safety::Unsafe));
    assert_eq!(asked(&choir, Gate::G11), ["R7"]);
    assert_eq!(held(&choir.tie(1, 2, Tie::KNOWS), Gate::G11), ["R7"]);
}

#[test]
fn g12_small_by_choice_silences_growth_and_never_relief() {
    let n = strained(tempted(&|p| p.capacity = Some(Capacity::Strained))).client(|c| {
        c.small_by_choice = Some(true);
        c.wants_company = Some(true);
        c.asked_sectors.extend(Sector::DOMAINS);
    });
    let found = n.suggest();
    let grows = |s: &ecogram::steps::Suggestion| {
        s.raises.contains(&Dimension::Size) || s.raises.contains(&Dimension::Variation)
    };
    assert!(found.steps.iter().all(|s| s.action == Action::Relief || !grows(s)), "{found:?}");
    assert!(naming(&n).contains(&"R13".to_string()));
    assert!(held(&n, Gate::G12).contains(&"R7".to_string()));
    let quarrel = net().client(|c| c.small_by_choice = Some(true)).with(|p| p.quality = Some(Quality::Ambivalent));
    assert!(quarrel.suggest().steps.iter().any(|s| s.rule == "R18"));
}

#[test]
fn a_data_file_cannot_open_a_gate() {
    // The same rule, said to raise nothing and to be about everybody at once.
    let mut own = include_str!("../../assets/catalogue/interventions.toml").replace("\"size\", \"reachability\"", "");
    own.push_str(&include_str!("../../assets/catalogue/rules.toml").replace("most = 3", "most = 99"));
    let (catalogue, faults) = Catalogue::parse(&[("own.toml", &own)]).unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    for change in [&(|p: &mut Person| p.safety = Some(Safety::Caution)) as &dyn Fn(&mut Person), &|p: &mut Person| {
        p.asked_not_to_be_contacted = true
    }] {
        let n = tempted(change).client(|c| c.small_by_choice = Some(true));
        let found = ecogram::steps::suggest(&n.build(), &catalogue, context());
        assert!(found.steps.iter().all(|s| s.people.is_empty() && s.rule != "R7"));
    }
}

/// The rules that a gate stops, as held back or as a question, over everybody's tempting variants.
fn stopped(gate: Gate, change: &dyn Fn(&mut Person), client: &dyn Fn(&mut Client)) -> Vec<String> {
    let adult = |n: Net| n.client(|c| c.age_band = Some(AgeBand::Adult));
    let variants = [adult(tempted(change)), adult(strained(tempted(change))), tempted(change)];
    let mut rules: Vec<String> = Vec::new();
    for n in variants {
        let n = n.client(client);
        rules.extend(held(&n, gate));
        rules.extend(asked(&n, gate));
    }
    let number = |r: &str| r[1..].trim_end_matches('b').parse::<usize>().unwrap();
    rules.sort_by_key(|r| (number(r), r.clone()));
    rules.dedup();
    rules
}

/// Each gate against each rule that could break it. Which those are follows from whom a rule is about and what it
/// does: a pair meets G7 before any other gate where somebody is dangerous, professionals and the dead are no
/// candidates of most rules, and G12 is about what grows.
#[test]
fn every_rule_that_could_break_a_gate_is_stopped_by_it() {
    let as_they_are = |_: &mut Client| ();
    let about_people = ["R2", "R3", "R4", "R7", "R11", "R12", "R13", "R14", "R15", "R20", "R21"];
    let caution = |p: &mut Person| p.safety = Some(Safety::Caution);
    assert_eq!(stopped(Gate::G1, &caution, &as_they_are), about_people);
    let ex = |p: &mut Person| (p.safety = None, p.role = Role::parse("ex_partner")).1;
    assert_eq!(stopped(Gate::G2, &ex, &as_they_are), ["R2", "R3", "R4", "R7", "R11", "R12", "R13", "R20"]);
    let strained = |p: &mut Person| p.capacity = Some(Capacity::Overloaded);
    assert_eq!(stopped(Gate::G3, &strained, &as_they_are), ["R2", "R3", "R4", "R20", "R21"]);
    let professional = |p: &mut Person| p.formal = Some(Formal::Professional);
    assert_eq!(stopped(Gate::G4, &professional, &as_they_are), ["R20", "R21"]);
    let leave_me = |p: &mut Person| p.asked_not_to_be_contacted = true;
    assert_eq!(stopped(Gate::G6, &leave_me, &as_they_are), about_people);
    let quarrels = |p: &mut Person| {
        p.quality = Some(Quality::Ambivalent);
        p.safety = Some(Safety::Unsafe);
    };
    assert_eq!(stopped(Gate::G7, &quarrels, &as_they_are), ["R14", "R15", "R18"]);
    let shared = |c: &mut Client| c.digital.device = Some(Device::Shared);
    assert_eq!(stopped(Gate::G8, &|_| (), &shared), ["R11"]);
    let unsaid = |p: &mut Person| p.supports_recovery = None;
    let asks_for_places = |c: &mut Client| {
        c.asked_sectors.extend(Sector::DOMAINS);
        c.interests = vec![Words::of("voetbal")];
        c.experiences = vec![Words::of("verslaving")];
    };
    assert_eq!(stopped(Gate::G9, &unsaid, &asks_for_places), ["R7", "R8", "R8b", "R10"]);
    assert_eq!(stopped(Gate::G10, &|p| p.wish = None, &as_they_are), ["R21"]);
    // Everybody would be dangerous to everybody: pairs meet G7 first.
    let threat = |p: &mut Person| p.safety = Some(Safety::Unsafe);
    assert!(stopped(Gate::G7, &threat, &as_they_are).starts_with(&["R14".to_string(), "R15".to_string()]));
    let small = |c: &mut Client| {
        asks_for_places(c);
        c.small_by_choice = Some(true);
        c.wants_company = Some(true);
        c.in_recovery = None;
    };
    let grow = stopped(Gate::G12, &|p| p.sector = Sector::Friends, &small);
    assert_eq!(grow, ["R4", "R5", "R7", "R8", "R8b", "R9", "R10"]);
}

#[test]
fn g11_stops_every_rule_about_one_person_whom_a_dangerous_one_knows() {
    let near = |n: Net| {
        let n = n.client(|c| c.age_band = Some(AgeBand::Adult)).with(|p| p.safety = Some(Safety::NoContactOrder));
        (1..=9).fold(n, |n, at| n.tie(at, 10, Tie::KNOWS))
    };
    let mut rules = held(&near(tempted(&|_| ())), Gate::G11);
    rules.extend(held(&near(strained(tempted(&|_| ()))), Gate::G11));
    let young = near(tempted(&|_| ())).client(|c| c.age_band = Some(AgeBand::Youth));
    rules.extend(held(&young, Gate::G11));
    for rule in ["R2", "R3", "R4", "R7", "R11", "R12", "R13", "R20", "R21"] {
        assert!(rules.contains(&rule.to_string()), "{rule}: {rules:?}");
    }
}
