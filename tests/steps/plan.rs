//! Choosing, deciding, and looking at what a step would change.

use ecogram::domain::*;
use ecogram::steps::*;

use super::build::*;

fn missed(p: &mut Person) {
    friend(p);
    p.status = Status::Dormant;
    p.wish = Some(Wish::Closer);
}

fn reconnect(n: &Net) -> Option<Suggestion> {
    n.suggest().steps.into_iter().find(|s| s.rule == "R7")
}

#[test]
fn a_decision_silences_the_rule_until_its_facts_change() {
    let mut n = net().with(missed);
    let step = reconnect(&n).unwrap();
    let not_now = DecisionId(uuid::Uuid::from_u128(1));
    n.0.plan.decisions.push(decide(&step, not_now, Verdict::NotNow, Words::of("eerst rust"), today()));
    assert_eq!(reconnect(&n), None);
    let n = n.with(missed);
    assert_eq!(reconnect(&n).unwrap().people, [id(1), id(2)]);
}

#[test]
fn a_rule_whose_step_is_open_is_not_suggested_again() {
    let mut n = net().with(missed);
    let step = choose(&reconnect(&n).unwrap(), StepId(uuid::Uuid::from_u128(1)), "Schrijf samen", today());
    assert_eq!((step.people.as_slice(), step.state), ([id(1)].as_slice(), StepState::Agreed));
    assert!(may_open(&n.0.plan, OPEN_AT_MOST));
    n.0.plan.steps = vec![step; 3];
    assert!(!may_open(&n.0.plan, OPEN_AT_MOST));
    assert_eq!(reconnect(&n), None);
    n.0.plan.steps.iter_mut().for_each(|s| s.state = StepState::Done);
    assert!(reconnect(&n).is_some() && n.0.plan.open_steps() == 0);
}

#[test]
fn a_preview_wakes_the_tie_and_leaves_the_network_as_it_was() {
    let network = net().with(missed).build();
    let step = reconnect(&net().with(missed)).unwrap();
    let after = preview(&network, &step.preview).unwrap();
    assert_eq!(after.person(id(1)).unwrap().status, Status::Active);
    assert_eq!(network.person(id(1)).unwrap().status, Status::Dormant);
}

#[test]
fn a_closed_visit_can_be_looked_at_all_the_same() {
    let mut n = net().with(missed);
    n.0.visit.closed = true;
    let step = reconnect(&n).unwrap();
    assert!(preview(&n.build(), &step.preview).is_ok());
}

#[test]
fn a_newcomer_of_a_preview_is_nobody_who_is_there() {
    let n = net().asked(Support::Companionship).client(|c| c.wants_company = Some(true)).informal(2);
    let step = n.suggest().steps.into_iter().find(|s| s.rule == "R5").unwrap();
    let after = preview(&n.build(), &step.preview).unwrap();
    assert_eq!(after.people().len(), 3);
    let buddy = after.people().next_back().unwrap();
    assert!(buddy.counts() && buddy.is_informal() && buddy.support_received.has(Support::Companionship));
}

#[test]
fn relief_comes_first_then_the_clients_own_words_then_the_rest() {
    let n = net()
        .with(missed)
        .with(|p| (friend(p), p.capacity = Some(Capacity::Overloaded)).1)
        .asked(Support::Advice)
        .asked(Support::Practical);
    let order: Vec<String> = n.suggest().steps.into_iter().map(|s| s.rule).collect();
    assert_eq!(order, ["W2", "R7", "R4", "R6"]);
}

#[test]
fn an_interest_that_names_a_member_is_not_read_aloud() {
    let narrow = net().informal(5).client(|c| {
        c.asked_sectors.insert(Sector::Clubs);
        c.interests = vec![Words::of("Voetbal met naam3X!"), Words::of("schaken")];
    });
    let step = narrow.suggest().steps.into_iter().find(|s| s.rule == "R8").unwrap();
    assert_eq!(step.interest, Some(Words::of("schaken")));
}
