//! Goals, steps and decisions as somebody may see them. Takes whole rows out and makes none.

use super::apart::Item;
use super::audience::{Audience, Thing};
use super::names::Veil;
use super::view::View;
use crate::domain::spoken::Spoken;
use crate::domain::{Network, PersonId, Plan, PlanRow, Step, StepState, Words};
use crate::steps::Silence;

/// The plan as this view shows it.
pub(super) fn plan<'s>(
    of: &Network,
    view: &View,
    silence: &dyn Fn() -> &'s Silence,
    aloud: &dyn Fn(&Words) -> Words,
) -> Plan {
    // What the caseworker keeps for themselves is no part of what anybody else looks at.
    let all = if view.audience == Audience::Worker { of.plan().clone() } else { of.plan().of_the_client() };
    let mut plan = match view.audience {
        Audience::Worker => all,
        Audience::Together => silence().said(&all),
        Audience::OthersPresent => before_others(all, of, view),
        Audience::Turned => Plan::default(),
        Audience::ClientPage | Audience::FilePage | Audience::Supervision => on_paper(all, of, view, silence),
    };
    if view.veil != Veil::Off {
        for goal in &mut plan.goals {
            goal.words = aloud(&goal.words);
        }
        for step in &mut plan.steps {
            for text in [&mut step.text, &mut step.who, &mut step.why, &mut step.outcome] {
                *text = aloud(text);
            }
        }
        for decision in &mut plan.decisions {
            decision.reason = aloud(&decision.reason);
        }
    }
    plan
}

/// Steps that were chosen from the program's own and are about nobody: what somebody wrote can be about anything.
fn before_others(plan: Plan, of: &Network, view: &View) -> Plan {
    let ears = of.register().ears();
    let names_nobody = |text: &Words| !ears.hears(&Spoken::of(text.as_str()));
    let open = |step: &&Step| {
        let rule = step.rule.as_ref().is_some_and(|rule| view.open_rules.contains(rule));
        rule && step.people.is_empty() && names_nobody(&step.text)
    };
    let bare = |step: &Step| Step {
        goal: None,
        resource: None,
        who: Words::default(),
        why: Words::default(),
        outcome: Words::default(),
        ..step.clone()
    };
    Plan { steps: plan.steps.iter().filter(open).map(bare).collect(), ..Plan::default() }
}

/// What was chosen, no idea yet to choose, but for what leads to somebody whom a gate holds back and was not kept. What was decided about
/// suggestions stands on no page.
fn on_paper<'s>(all: Plan, of: &Network, view: &View, silence: &dyn Fn() -> &'s Silence) -> Plan {
    let mut plan = Plan { decisions: Vec::new(), ..all };
    plan.steps.retain(|step| step.state != StepState::Idea);
    if view.audience == Audience::ClientPage {
        // A step about somebody who was left off this page would put them on it.
        let left_off = |id: &PersonId| of.person(*id).is_some_and(|person| !person.on_paper);
        plan.steps.retain(|step| !step.people.iter().any(left_off));
    }
    if view.audience == Audience::Supervision {
        // They are counted, and nothing of them is told.
        for step in &mut plan.steps {
            *step = Step { state: step.state, ..Step::new(step.id, Words::default(), step.chosen_on) };
        }
    }
    if !view.audience.may_see(Thing::Goals) {
        plan.goals.clear();
        return plan;
    }
    if plan.goals.is_empty() && plan.steps.is_empty() {
        return plan;
    }
    let unsaid = silence().unsaid(&plan);
    let kept = |item: Item, row| !unsaid.iter().any(|u| u.row == row) || view.decided.keeps(item, view.audience);
    plan.goals.retain(|goal| kept(Item::Goal(goal.id), PlanRow::Goal(goal.id)));
    plan.steps.retain(|step| kept(Item::Step(step.id), PlanRow::Step(step.id)));
    plan
}
