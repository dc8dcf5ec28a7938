//! An idea of the two: the same gates, the same preview, no rule behind it.

use ecogram::domain::*;
use ecogram::steps::*;
use ecogram::text::Texts;

use super::build::*;

fn of(n: &Net, about: Option<usize>) -> Vec<Suggestion> {
    ideas(&n.build(), &Catalogue::built_in().unwrap(), context(), about.map(id))
}

fn about(found: &[Suggestion]) -> Vec<(Action, Vec<PersonId>)> {
    found.iter().filter(|s| !s.people.is_empty()).map(|s| (s.action, s.people.clone())).collect()
}

/// Somebody asleep, somebody seldom seen along a way that cannot be used, and two who do not know each other.
fn various() -> Net {
    net()
        .with(|p| (friend(p), p.status = Status::Dormant).1)
        .with(|p| {
            friend(p);
            p.frequency = Some(Frequency::Yearly);
            p.channels.insert(Channel::Video);
            p.unusable_channels.insert(Channel::Video);
        })
        .with(friend)
        .client(|c| {
            let (device, internet) = (Some(Device::OwnPrivate), Some(true));
            c.digital = DigitalAccess { device, internet, skills: Some(Skills::None) };
        })
}

#[test]
fn an_idea_about_somebody_wakes_links_or_reaches_them_and_shows_what_changes() {
    let n = various();
    let network = n.build();
    let after = |idea: &Suggestion| preview(&network, &idea.preview).unwrap();
    let dormant = of(&n, Some(1));
    let awake = dormant.iter().find(|s| s.action == Action::Reconnect).unwrap();
    assert_eq!(after(awake).person(id(1)).unwrap().status, Status::Active);
    let far = of(&n, Some(2));
    let actions: Vec<Action> = about(&far).into_iter().map(|(a, _)| a).collect();
    assert!([Action::MakeReachable, Action::DigitalSkills, Action::Task].iter().all(|a| actions.contains(a)));
    let linked = far.iter().find(|s| s.action == Action::BringTogether).unwrap();
    assert!(after(linked).tie(id(2), id(3)).unwrap().knows());
    let kinds = far.iter().filter(|s| s.action == Action::Strengthen).filter_map(|s| s.support).collect::<Vec<_>>();
    assert_eq!(kinds, [Support::Emotional, Support::Advice, Support::Companionship]);
    for idea in far.iter().chain(&dormant).filter(|s| !s.people.is_empty()) {
        assert_ne!(after(idea), network, "{:?} shows nothing", idea.action);
    }
}

#[test]
fn without_anybody_selected_every_intervention_with_a_newcomer_can_be_tried() {
    let recovering = net().client(|c| c.in_recovery = Some(true));
    let mut found = of(&net(), None);
    assert!(found.iter().all(|s| s.action != Action::RecoveryPeers), "only where the client wants recovery to count");
    found.extend(of(&recovering, None).into_iter().filter(|s| s.action == Action::RecoveryPeers));
    let catalogue = Catalogue::built_in().unwrap();
    let offline = |i: &&Intervention| i.ghost.is_some() && !i.action.is_digital();
    for intervention in catalogue.interventions().filter(offline) {
        let idea =
            found.iter().find(|s| s.intervention == intervention.id).unwrap_or_else(|| panic!("{}", intervention.id));
        assert!(preview(&net().build(), &idea.preview).unwrap().people().len() == 1, "{}", intervention.id);
        let said = say(idea, &catalogue, Texts::new(Language::Fr).to(Address::Formal), &|_| String::new());
        assert!(!said.title.is_empty() && !said.text.is_empty() && !said.evidence.is_empty());
    }
    assert!(found.iter().all(|s| s.people.is_empty() && s.action != Action::SpecialisedHelp));
}

#[test]
fn the_gates_hold_for_ideas_too() {
    for gate in [
        &(|p: &mut Person| p.safety = Some(Safety::Unsafe)) as &dyn Fn(&mut Person),
        &|p: &mut Person| p.quality = Some(Quality::Stressful),
        &|p: &mut Person| p.wish = Some(Wish::Further),
        &|p: &mut Person| p.asked_not_to_be_contacted = true,
        &|p: &mut Person| p.status = Status::Deceased,
    ] {
        let mut n = various();
        gate(&mut n.0.people[1]);
        assert_eq!(about(&of(&n, Some(2))), [], "nothing is offered about somebody held back");
        let others = about(&of(&n, Some(3)));
        assert!(others.iter().all(|(_, people)| !people.contains(&id(2))), "nor as the second of two");
    }
    let digital = |n: &Net| of(n, Some(2)).iter().any(|s| s.online || s.action.is_digital());
    assert!(digital(&various()));
    assert!(!digital(&various().client(|c| c.digital.device = Some(Device::Shared))), "G8");
    let small = of(&various().client(|c| c.small_by_choice = Some(true)), None);
    assert!(small.iter().all(|s| !s.action.grows()), "G12");
    let recovery = of(&various().client(|c| c.in_recovery = Some(true)), None);
    assert!(recovery.iter().all(|s| !matches!(s.action, Action::JoinPlace | Action::JoinPeers)), "G9");
}

#[test]
fn an_idea_that_is_chosen_stands_in_the_plan_without_a_rule() {
    let found = of(&various(), Some(1));
    let idea = found.iter().find(|s| s.action == Action::Reconnect).unwrap();
    let step = choose(idea, StepId(uuid::Uuid::from_u128(1)), "Contact hernieuwen", today());
    assert_eq!((step.rule, step.people.as_slice()), (None, [id(1)].as_slice()));
}
