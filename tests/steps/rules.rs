//! Each rule on a smallest network where it fires, and on the same with one fact less, where it stays silent.

use ecogram::domain::*;
use ecogram::steps::{Catalogue, Context, Fact, ideas, suggest};

use super::build::*;

/// Fires on `net`; `less` takes one fact away.
fn fires(rule: &str, net: Net, less: impl FnOnce(Net) -> Net) {
    let found = net.suggest();
    let step = found.steps.iter().find(|s| s.rule == rule).unwrap_or_else(|| panic!("{rule}: {found:?}"));
    assert!(!step.because.is_empty());
    let after = less(net).suggest();
    assert!(after.steps.iter().all(|s| s.rule != rule), "{rule} still fires");
}

fn professional(p: &mut Person) {
    p.formal = Some(Formal::Professional);
}

#[test]
fn r1_only_professionals() {
    fires("R1", net().with(professional), |n| n.informal(1));
    assert!(net().with(|_| ()).people_of("R1").is_none(), "not asked whether they are professional");
    assert!(net().people_of("R1").is_none(), "nothing was asked yet");
}

#[test]
fn r2_nobody_to_confide_in() {
    let close = || net().with(|p| (friend(p), p.ring = Some(Ring::Inner)).1).asked(Support::Emotional);
    fires("R2", close(), |mut n| {
        n.0.client.asked_support.clear();
        n
    });
    assert_eq!(close().people_of("R2"), Some(vec![id(1)]));
    // Nobody close: the second proposal, about nobody.
    let found = net().informal(1).asked(Support::Emotional).suggest();
    let step = found.steps.iter().find(|s| s.rule == "R2").unwrap();
    assert!(step.is_otherwise && step.people.is_empty());
}

#[test]
fn r3_one_confidant() {
    let one = net()
        .with(|p| (friend(p), p.support_received = gives("E")).1)
        .with(|p| (friend(p), p.ring = Some(Ring::Close)).1)
        .asked(Support::Emotional);
    assert_eq!(one.people_of("R3"), Some(vec![id(2)]));
    fires("R3", one, |mut n| {
        n.0.people[1].support_received = gives("E");
        n
    });
}

#[test]
fn r4_no_practical_help() {
    let near = net().with(|p| (friend(p), p.sector = Sector::Neighbours).1).asked(Support::Practical);
    assert_eq!(near.people_of("R4"), Some(vec![id(1)]));
    fires("R4", near, |mut n| {
        n.0.people[0].support_received = gives("P");
        n
    });
}

#[test]
fn r5_company_wished_for() {
    let lonely = net().asked(Support::Companionship).client(|c| c.wants_company = Some(true));
    fires("R5", lonely.clone(), |n| n.client(|c| c.wants_company = None));
    let found = lonely.client(|c| c.wants_company = None).suggest();
    assert!(found.ask_next.iter().any(|a| a.rule == "R5" && a.fact == Fact::WantsCompany));
}

#[test]
fn r6_nobody_to_advise() {
    fires("R6", net().asked(Support::Advice), |mut n| {
        n.0.client.asked_support.clear();
        n
    });
}

fn missed(p: &mut Person) {
    friend(p);
    p.status = Status::Dormant;
    p.wish = Some(Wish::Closer);
}

#[test]
fn r7_a_dormant_tie_wished_closer() {
    fires("R7", net().with(missed), |mut n| {
        n.0.people[0].wish = None;
        n
    });
    assert_eq!(net().with(missed).people_of("R7"), Some(vec![id(1)]));
}

#[test]
fn r8_an_interest_and_nothing_among_clubs() {
    let asked = net().client(|c| {
        c.asked_sectors.insert(Sector::Clubs);
        c.interests = vec![Words::of("schaken")];
    });
    fires("R8", asked.clone(), |n| n.client(|c| c.interests.clear()));
    fires("R8", asked.clone(), |n| n.client(|c| c.asked_sectors.clear()));
    fires("R8", asked.clone(), |n| n.with(|p| (p.kind = Kind::Group, p.sector = Sector::Clubs).1));
    let found = asked.suggest();
    let step = found.steps.iter().find(|s| s.rule == "R8").unwrap();
    assert_eq!(step.interest, Some(Words::of("schaken")));
}

#[test]
fn r8b_an_interest_and_no_place_online_yet() {
    let offline = net().client(|c| {
        c.asked_sectors.insert(Sector::Online);
        c.interests = vec![Words::of("schaken")];
    });
    fires("R8b", offline.clone().client(own_device), |n| n.client(|c| c.interests.clear()));
    fires("R8b", offline.clone().client(own_device), |n| n.client(|c| c.asked_sectors.clear()));
    fires("R8b", offline.clone().client(own_device), |n| n.with(|p| p.kind = Kind::OnlinePlace));
    fires("R8b", offline.clone().client(own_device), |n| n.client(|c| c.digital.device = Some(Device::Shared)));
    let asked = offline.suggest().ask_next;
    assert!(asked.iter().any(|a| a.fact == Fact::OnlinePrivate), "not asked is a question, never a step");
}

#[test]
fn r9_an_empty_neighbourhood() {
    let empty = net().client(|c| {
        c.asked_sectors.insert(Sector::Neighbours);
    });
    fires("R9", empty, |n| n.client(|c| c.asked_sectors.clear()));
    assert!(net().suggest().ask_next.iter().any(|a| a.rule == "R9"));
}

#[test]
fn r10_an_experience_and_no_peer() {
    let alone = net().client(|c| c.experiences = vec![Words::of("leven met een stoma")]);
    fires("R10", alone, |n| n.with(|p| p.role = Role::parse("peer")));
}

fn own_device(c: &mut Client) {
    c.digital = DigitalAccess { device: Some(Device::OwnPrivate), internet: Some(true), skills: Some(Skills::Basic) };
}

#[test]
fn r11_out_of_reach_or_without_skills() {
    let out = net().client(own_device).with(|p| {
        friend(p);
        p.channels.insert(Channel::Video);
        p.unusable_channels.insert(Channel::Video);
    });
    assert_eq!(out.people_of("R11"), Some(vec![id(1)]));
    fires("R11", out, |mut n| {
        n.0.people[0].channels.insert(Channel::Phone);
        n
    });
    let skills = net().client(own_device).client(|c| c.digital.skills = Some(Skills::None));
    fires("R11", skills, |n| n.client(|c| c.digital.skills = None));
}

#[test]
fn r12_only_whom_the_client_wants_closer() {
    let closer = |p: &mut Person| (friend(p), p.wish = Some(Wish::Closer)).1;
    let seldom = |p: &mut Person| p.frequency = Some(Frequency::Yearly);
    let wished = net().with(closer).with(|p| (closer(p), seldom(p)).1).with(|p| (friend(p), seldom(p)).1);
    assert_eq!(wished.people_of("R12"), Some(vec![id(2), id(1)]), "the seldom seen first, nobody unasked");
    fires("R12", net().with(closer), |mut n| {
        n.0.people[0].wish = Some(Wish::Same);
        n
    });
    // Close, seldom seen, and nobody asked: a question.
    let close = |wish| net().with(|p| (friend(p), seldom(p), p.ring = Some(Ring::Close), p.wish = wish).3).suggest();
    let asks = |found: &ecogram::steps::Suggestions| found.ask_next.iter().any(|a| a.fact == Fact::WishedCloser);
    assert!(asks(&close(None)) && !asks(&close(Some(Wish::Same))));
    assert!(close(None).steps.iter().all(|s| s.rule != "R12"));
}

#[test]
fn r13_a_heavy_load_is_for_both_and_w2_a_strained_carer_for_the_worker() {
    let strained = net().with(|p| (friend(p), p.capacity = Some(Capacity::Strained)).1);
    let step = strained.suggest().steps.into_iter().find(|s| s.rule == "W2").unwrap();
    assert_eq!(step.people, [id(1)]);
    assert!(step.worker_only && step.because.iter().all(|b| b.worker_only));
    assert!(strained.people_of("R13").is_none(), "what only the worker knows makes no proposal for both");
    fires("W2", strained, |mut n| {
        n.0.people[0].capacity = None;
        n
    });
    let heavy = net()
        .with(|p| (friend(p), p.support_received = gives("PEA")).1)
        .with(|p| (friend(p), p.support_received = gives("G")).1);
    assert!(heavy.suggest().steps.iter().any(|s| s.rule == "R13" && !s.worker_only));
    // Who is strained changes nothing of what both see.
    let mut known = heavy.clone();
    known.0.people[1].capacity = Some(Capacity::Overloaded);
    assert_eq!(known.people_of("R13"), heavy.people_of("R13"));
    fires("R13", heavy, |mut n| {
        n.0.people[1].support_received = gives("GA");
        n.0.people[0].support_received = gives("P");
        n
    });
}

#[test]
fn r14_three_islands() {
    let islands = || {
        let six = (0..6).fold(net(), |n, _| n.with(friend));
        six.tie(1, 2, Tie::KNOWS).tie(3, 4, Tie::KNOWS).tie(5, 6, Tie::KNOWS).all_other_pairs_asked()
    };
    assert_eq!(islands().people_of("R14"), Some(vec![id(1), id(3)]));
    fires("R14", islands(), |mut n| {
        n.0.ties.truncate(3);
        n
    });
    let unwilling = |mut n: Net| {
        n.0.people.iter_mut().for_each(|p| p.willing = Some(false));
        n
    };
    fires("R14", islands(), unwilling);
}

#[test]
fn r15_a_connector_of_two_islands() {
    let held = || {
        let five = (0..5).fold(net(), |n, _| n.with(friend));
        five.tie(1, 2, Tie::KNOWS)
            .tie(2, 3, Tie::KNOWS)
            .tie(3, 4, Tie::KNOWS)
            .tie(4, 5, Tie::KNOWS)
            .all_other_pairs_asked()
    };
    let people = held().people_of("R15").unwrap();
    assert!(people.len() == 2 && !people.contains(&id(3)), "around the connector, not about them: {people:?}");
    fires("R15", held(), |n| n.tie(1, 5, Tie::KNOWS));
}

#[test]
fn r16_receives_and_nothing_given_was_mentioned() {
    let takes = (0..3).fold(net(), |n, _| n.with(|p| (friend(p), p.support_received = gives("P")).1));
    let asked = |mut n: Net, count: usize| {
        n.0.people.iter_mut().take(count).for_each(|p| p.support_given = Supports::NONE);
        n
    };
    fires("R16", asked(takes.clone(), 2), |mut n| {
        n.0.people[1].support_given = Supports::NOT_ASKED;
        n
    });
    fires("R16", asked(takes.clone(), 3), |mut n| {
        n.0.people[2].support_given = gives("E");
        n
    });
    fires("R16", asked(takes, 3), |mut n| {
        n.0.people[2].support_received = Supports::NONE;
        n
    });
}

#[test]
fn r17_mostly_professionals_is_a_thought_for_the_worker_and_never_a_step() {
    let most = net().with(professional).with(professional).informal(1);
    let thinks = |n: &Net| n.suggest().reflections.iter().any(|r| r.rule == "R17" && !r.because.is_empty());
    assert!(thinks(&most) && !thinks(&most.clone().informal(1)));
    assert!(most.people_of("R17").is_none());
    let ideas = ideas(&most.build(), &Catalogue::built_in().unwrap(), context(), None);
    assert!(ideas.iter().all(|s| s.intervention != "natural"), "nor an idea of the two");
}

#[test]
fn r18_many_difficult_ties() {
    let hard = net().with(|p| p.quality = Some(Quality::Ambivalent)).with(|p| p.quality = Some(Quality::Neutral));
    fires("R18", hard, |mut n| {
        n.0.people[0].quality = None;
        n
    });
}

#[test]
fn r19_many_people_and_yet_lonely() {
    let full = (0..8).fold(net(), |n, _| n.with(|p| (friend(p), p.support_received = gives("PEAG")).1));
    let full = Support::ALL.iter().fold(full, |n, kind| n.asked(*kind)).client(|c| c.lonely = Some(true));
    fires("R19", full.clone(), |n| n.client(|c| c.lonely = None));
    fires("R19", full.client(|c| (c.lonely = None, c.satisfaction = Some(4)).1), |n| {
        n.client(|c| c.satisfaction = Some(5))
    });
}

#[test]
fn r20_names_nobody_without_their_word_and_r20b_goes_to_peers() {
    let supports = |p: &mut Person| (friend(p), p.supports_recovery = Some(true)).1;
    let recovery = || net().client(|c| c.in_recovery = Some(true));
    let known = recovery().with(supports).with(friend);
    assert_eq!(known.people_of("R20"), Some(vec![id(1)]), "a supportive tie is not the client's word for it");
    fires("R20", known.clone(), |n| n.client(|c| c.in_recovery = None));
    fires("R20", known, |mut n| {
        n.0.people[0].supports_recovery = None;
        n
    });
    let asked = |n: Net| n.suggest().ask_next.iter().any(|a| a.fact == Fact::RecoverySupporters);
    assert!(asked(recovery().with(friend)) && !asked(net().with(friend)), "until then only the question");
    fires("R20b", recovery(), |n| n.client(|c| c.in_recovery = Some(false)));
    assert!(net().suggest().ask_next.iter().all(|a| a.fact != Fact::InRecovery), "recovery is never asked");
}

#[test]
fn r21_a_trusted_adult() {
    let young = |role: &str| {
        net().client(|c| c.age_band = Some(AgeBand::Youth)).with(|p| {
            friend(p);
            p.role = Role::parse(role);
            p.ring = Some(Ring::Inner);
            p.wish = Some(Wish::Closer);
        })
    };
    for role in ["aunt_uncle", "sibling", "coach", "parent", "mama van Joris"] {
        assert_eq!(young(role).people_of("R21"), Some(vec![id(1)]), "{role}");
    }
    for role in ["friend", "classmate", "partner", "child", ""] {
        assert!(young(role).people_of("R21").is_none(), "{role}");
    }
    let mut home = young("parent");
    home.0.people[0].sector = Sector::Household;
    assert!(home.people_of("R21").is_none(), "a parent of the same home is no mentor");
    fires("R21", young("aunt_uncle"), |n| n.client(|c| c.age_band = Some(AgeBand::Adult)));
}

#[test]
fn r22_what_to_ask_next() {
    let known = |p: &mut Person| {
        friend(p);
        p.sector = Sector::Friends;
        p.ring = Some(Ring::Inner);
        p.frequency = Some(Frequency::Weekly);
        p.support_received = gives("P");
    };
    let asks =
        |n: &Net| n.suggest().ask_next.into_iter().filter(|a| a.rule == "R22").map(|a| a.fact).collect::<Vec<_>>();
    let whole = net().with(known).with(known).tie(1, 2, Tie::KNOWS);
    assert_eq!(asks(&whole), []);
    assert_eq!(asks(&net().with(known).with(known)), [Fact::Coverage]);
    assert_eq!(asks(&net().with(|_| ())), [Fact::NotAskedShare]);
}

#[test]
fn r23_a_next_moment() {
    let due = |last_visit, n: &Net| {
        suggest(&n.build(), &Catalogue::built_in().unwrap(), Context { today: today(), last_visit }).due
    };
    let days = |n| Some(today() - chrono::Days::new(n));
    assert_eq!(due(None, &net()), []);
    assert_eq!(due(days(183), &net()), []);
    assert_eq!(due(days(184), &net())[0].fact, Fact::DaysSinceVisit);
    let mut planned = net();
    planned.0.plan.steps.push(Step { by: days(1), ..step(5, "bellen") });
    assert_eq!(due(None, &planned)[0].fact, Fact::OverdueSteps);
    planned.0.plan.steps[0].state = StepState::Done;
    assert_eq!(due(None, &planned), []);
}

#[test]
fn r24_a_look_at_what_is_kept() {
    let kept = net().client(|c| c.review_on = Some(today()));
    assert_eq!(kept.suggest().retention.len(), 1);
    assert!(kept.suggest().steps.iter().all(|s| s.rule != "R24"));
    let later = kept.client(|c| c.review_on = today().succ_opt());
    assert!(later.suggest().retention.is_empty());
}

#[test]
fn r25_lonely_leads_to_something_by_itself() {
    fires("R25", net().client(|c| c.lonely = Some(true)), |n| n.client(|c| c.lonely = None));
    fires("R25", net().client(|c| c.satisfaction = Some(4)), |n| n.client(|c| c.satisfaction = Some(5)));
}

#[test]
fn r26_a_death_that_counts_is_talked_about_and_names_nobody() {
    let died = |p: &mut Person| (p.status = Status::Deceased, p.ring = Some(Ring::Close)).1;
    fires("R26", net().with(died), |mut n| {
        n.0.people[0].ring = Some(Ring::Distant);
        n
    });
    let step = net().with(died).suggest().steps.into_iter().find(|s| s.rule == "R26").unwrap();
    assert!(step.people.is_empty() && step.preview.is_empty() && step.resources.is_empty(), "nobody is replaced");
    assert_eq!(step.because[0].for_both().unwrap().people, []);
}

#[test]
fn r27_older_and_alone_at_home() {
    let alone = net().client(|c| {
        c.age_band = Some(AgeBand::Older);
        c.asked_sectors.insert(Sector::Household);
    });
    fires("R27", alone.clone(), |n| n.client(|c| c.asked_sectors.clear()));
    fires("R27", alone.clone(), |n| n.client(|c| c.age_band = Some(AgeBand::Adult)));
    fires("R27", alone, |n| n.with(|p| p.proximity = Some(Proximity::SameHome)));
}

#[test]
fn r28_without_a_home_and_r32_a_youth_in_an_institution() {
    let lives = |living| net().client(|c| (c.living = Some(living), c.age_band = Some(AgeBand::Youth)).1);
    fires("R28", lives(Living::Street), |n| n.client(|c| c.living = None));
    fires("R28", lives(Living::Shelter), |n| n.client(|c| c.living = Some(Living::WithOthers)));
    fires("R32", lives(Living::Institution), |n| n.client(|c| c.living = Some(Living::Home)));
    fires("R32", lives(Living::Institution), |n| n.client(|c| c.age_band = None));
}

#[test]
fn r29_an_interpreter_is_needed_and_r30_somebody_helps_with_debts() {
    fires("R29", net().client(|c| c.interpreter = Some(true)), |n| n.client(|c| c.interpreter = None));
    let helped = net().with(|p| (professional(p), p.role = Role::parse("debt_mediator")).1);
    fires("R30", helped, |mut n| {
        n.0.people[0].role = Role::parse("lawyer");
        n
    });
}

#[test]
fn r31_alone_with_a_child_at_home() {
    let alone = || {
        let home = net().client(|c| {
            c.age_band = Some(AgeBand::Adult);
            c.asked_sectors.insert(Sector::Household);
        });
        home.with(|p| (friend(p), p.role = Role::parse("child"), p.sector = Sector::Household).2)
    };
    fires("R31", alone(), |n| n.client(|c| c.asked_sectors.clear()));
    fires("R31", alone(), |n| n.client(|c| c.age_band = Some(AgeBand::Older)));
    fires("R31", alone(), |n| n.with(|p| p.role = Role::parse("partner")));
}
