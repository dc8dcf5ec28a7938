//! Eleven situations of an ordinary caseload, and the lonely woman of 71: what the two are offered, what the caseworker
//! alone reads, and what must not come up. None of these is read by a practitioner yet.

use ecogram::domain::*;
use ecogram::steps::{Action, Catalogue, Fact, Gate, Suggestions, ideas, texts};

use super::build::*;

/// What stands on the screen of both, by rule.
fn offered(n: &Net) -> Vec<String> {
    n.suggest().steps.into_iter().filter(|s| !s.worker_only).map(|s| s.rule).collect()
}

fn worker(n: &Net) -> Vec<String> {
    let found = n.suggest();
    let steps = found.steps.into_iter().filter(|s| s.worker_only).map(|s| s.rule);
    steps.chain(found.reflections.into_iter().map(|r| r.rule)).collect()
}

/// Offers all of these and none of those; names nobody of the last in any text, in three languages.
fn offers(n: &Net, yes: &[&str], no: &[&str], unnamed: &[usize]) {
    let found = offered(n);
    for rule in yes {
        assert!(found.iter().any(|r| r == rule), "{rule} is not offered: {found:?}");
    }
    for rule in no {
        assert!(found.iter().all(|r| r != rule), "{rule} is offered");
    }
    let (network, catalogue) = (n.build(), Catalogue::built_in().unwrap());
    let name = |id: PersonId| network.person(id).map(|p| p.name.to_string()).unwrap_or_default();
    for step in n.suggest().steps.iter().filter(|s| !s.worker_only) {
        for language in Language::ALL {
            let said = texts::say(step, &catalogue, Listener { language: *language, address: Address::Formal }, &name);
            for who in unnamed {
                assert!(!said.all().any(|text| text.contains(&name(id(*who)))), "{} names {who}", step.rule);
            }
        }
    }
}

fn asks(found: &Suggestions, fact: Fact) -> bool {
    found.ask_next.iter().any(|a| a.fact == fact)
}

fn role(p: &mut Person, role: &str) {
    p.role = Role::parse(role);
}

fn professional(p: &mut Person, what: &str) {
    p.formal = Some(Formal::Professional);
    p.sector = Sector::Services;
    role(p, what);
}

/// Everything was gone through with the client.
fn gone_through(c: &mut Client) {
    c.asked_sectors.extend(Sector::DOMAINS);
    c.asked_support.extend(Support::FOUR);
}

/// Planted: no rule for *lonely*. Seen to fail.
#[test]
fn a_lonely_woman_of_71_with_an_exhausted_daughter_never_has_an_empty_page() {
    let daughter = |p: &mut Person| {
        friend(p);
        role(p, "child");
        p.sector = Sector::Family;
        p.ring = Some(Ring::Inner);
        p.carer = Some(true);
        p.capacity = Some(Capacity::Overloaded);
        p.support_received = gives("PEAG");
    };
    let she = |c: &mut Client| (c.age_band = Some(AgeBand::Older), c.lonely = Some(true)).1;
    let n = net().client(she).client(gone_through).with(daughter);
    offers(&n, &["R25", "R27", "R9", "R13"], &["R2", "R4", "W2"], &[]);
    assert_eq!(worker(&n), ["W2"]);
    // Little is known yet: something fits all the same, and there is something to ask.
    let little = net().client(she).with(daughter);
    offers(&little, &["R25"], &[], &[]);
    // Nothing fits: there is something to ask; and ideas of the two stand open, each with what it would change.
    let nothing = net().with(|p| (friend(p), role(p, "child")).1);
    assert!(offered(&nothing).is_empty() && !nothing.suggest().ask_next.is_empty());
    let ideas = ideas(&nothing.build(), &Catalogue::built_in().unwrap(), context(), None);
    assert!(ideas.iter().any(|idea| !idea.preview.is_empty()));
}

#[test]
fn without_a_home() {
    let n = net().client(|c| c.living = Some(Living::Street)).client(gone_through).with(|p| {
        friend(p);
        role(p, "street_companion");
    });
    offers(&n, &["R28"], &["R17", "R27", "R31"], &[]);
    let places = n.suggest().steps.into_iter().find(|s| s.rule == "R28").unwrap().resources;
    assert!(!places.is_empty());
    // With people, or not asked, is not without a home.
    offers(&n.client(|c| c.living = Some(Living::WithOthers)), &[], &["R28"], &[]);
}

#[test]
fn a_newcomer() {
    let missing = |p: &mut Person| (friend(p), p.status = Status::NoNews, p.wish = Some(Wish::Closer)).2;
    let n = net().client(|c| c.interpreter = Some(true)).with(missing);
    offers(&n, &["R29"], &["R7", "R12", "R26"], &[1]);
}

#[test]
fn elderly_and_alone() {
    let n = net()
        .client(|c| c.age_band = Some(AgeBand::Older))
        .client(gone_through)
        .with(|p| (p.status = Status::Deceased, p.ring = Some(Ring::Inner), role(p, "partner")).2);
    offers(&n, &["R26", "R27", "R9"], &["R7", "R20"], &[1]);
    // A child lives in: she is not alone, and what leans on that child is asked alone first.
    let lives_in = n.with(|p| {
        p.formal = Some(Formal::Informal);
        role(p, "child");
        p.sector = Sector::Household;
        p.ring = Some(Ring::Inner);
    });
    offers(&lives_in, &["R26"], &["R27", "R31"], &[2]);
    assert!(lives_in.suggest().ask_first.iter().any(|a| a.gate == Gate::G2));
}

#[test]
fn a_young_care_leaver() {
    let n = net()
        .client(|c| (c.age_band = Some(AgeBand::Youth), c.living = Some(Living::Institution)).1)
        .with(|p| {
            friend(p);
            role(p, "sibling");
            p.ring = Some(Ring::Close);
            p.wish = Some(Wish::Closer);
        })
        .with(|p| (professional(p, "coach"), p.quality = Some(Quality::Supportive), p.ring = Some(Ring::Close)).0);
    offers(&n, &["R32", "R21"], &["R31"], &[2]);
    let voice = n.suggest().steps.iter().all(|s| s.own_voice);
    assert!(voice, "the young person's own voice stands in every step");
}

#[test]
fn in_psychiatric_care() {
    let n = net()
        .client(|c| (c.small_by_choice = Some(true), c.interests = vec![Words::of("schaken")]).1)
        .client(gone_through)
        .with(|p| professional(p, "psychiatrist"))
        .with(|p| professional(p, "nurse"))
        .with(friend);
    offers(&n, &[], &["R17", "R8", "R9", "R5", "R7"], &[]);
    assert!(worker(&n).contains(&"R17".to_string()), "a thought for the caseworker");
}

#[test]
fn violence_at_home() {
    let partner = |p: &mut Person| {
        p.formal = Some(Formal::Informal);
        p.quality = Some(Quality::Ambivalent);
        role(p, "partner");
        p.sector = Sector::Household;
        p.ring = Some(Ring::Inner);
    };
    let n = net().client(gone_through).with(|p| (partner(p), p.safety = Some(Safety::Unsafe)).1).with(friend);
    offers(&n, &[], &["R18", "R14", "R15"], &[1]);
    let found = n.suggest();
    assert!(found.steps.iter().all(|s| !matches!(s.action, Action::Mediate | Action::BringTogether)));
    // Whether it is safe was not asked: the question takes the place of the step.
    let unasked = net().client(gone_through).with(partner);
    offers(&unasked, &[], &["R14", "R15"], &[1]);
    assert!(unasked.suggest().ask_first.iter().any(|a| a.gate == Gate::G2));
}

#[test]
fn a_carer_of_somebody_with_dementia() {
    let n = net()
        .client(gone_through)
        .with(|p| (friend(p), role(p, "sibling"), p.carer = Some(true), p.support_received = gives("PEAG")).0)
        .with(|p| (friend(p), p.support_received = gives("G")).0);
    offers(&n, &["R13"], &["W2", "R17"], &[]);
    let step = n.suggest().steps.into_iter().find(|s| s.rule == "R13").unwrap();
    assert_eq!(step.people, [id(1)]);
    let said = texts::say(
        &step,
        &Catalogue::built_in().unwrap(),
        Listener { language: Language::Nl, address: Address::Formal },
        &|_| "Rita".into(),
    )
    .text;
    assert!(said.contains("eerst wat u"), "the client is asked first: {said}");
}

#[test]
fn debts() {
    let n = net().client(gone_through).with(|p| professional(p, "debt_mediator"));
    offers(&n, &["R30", "R6"], &["R17"], &[]);
    let places = n.suggest().steps.into_iter().find(|s| s.rule == "R30").unwrap().resources;
    assert!(!places.is_empty());
}

#[test]
fn a_single_mother() {
    let ex = |p: &mut Person| (p.formal = Some(Formal::Informal), role(p, "ex_partner")).1;
    let n = net()
        .client(|c| c.age_band = Some(AgeBand::Adult))
        .client(gone_through)
        .with(|p| (friend(p), role(p, "child"), p.sector = Sector::Household).0)
        .with(ex);
    offers(&n, &["R31"], &["R27", "R14", "R15"], &[2]);
}

#[test]
fn in_recovery() {
    let using = |p: &mut Person| (friend(p), p.sector = Sector::Friends, p.ring = Some(Ring::Inner)).0;
    let n = net().client(|c| c.in_recovery = Some(true)).client(gone_through).with(using);
    offers(&n, &["R20b"], &["R20", "R8", "R10"], &[]);
    assert!(asks(&n.suggest(), Fact::RecoverySupporters));
    let said = n.with(|p| (friend(p), p.supports_recovery = Some(true)).0);
    offers(&said, &["R20", "R20b"], &[], &[]);
    assert_eq!(said.people_of("R20"), Some(vec![id(2)]));
}

#[test]
fn without_papers() {
    let n = net()
        .client(|c| (c.no_eid = true, c.living = Some(Living::WithOthers)).0)
        .client(gone_through)
        .with(|p| (p.formal = Some(Formal::Informal), role(p, "host"), p.dependence = true).1);
    offers(&n, &["R9", "R6"], &["R28", "R13"], &[]);
}
