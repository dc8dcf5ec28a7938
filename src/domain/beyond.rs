//! What of a client, a visit or a plan lies beyond the limits.

use super::client::Client;
use super::limits::{MOST_SATISFACTION, MOST_VISITS, may_be};
use super::plan::Plan;
use super::visit::Visit;

/// Which field of a client lies beyond the limits, as the exchange files name it; `None` where all lie within.
pub fn beyond_client(client: &Client) -> Option<&'static str> {
    let given = client.consents.iter().all(|consent| may_be(consent.date));
    let withdrawn = client.consents.iter().filter_map(|consent| consent.withdrawn_on).all(may_be);
    beyond(&[
        ("satisfaction", client.satisfaction.is_none_or(|said| said <= MOST_SATISFACTION)),
        ("created", client.created.is_none_or(may_be)),
        ("review_on", client.review_on.is_none_or(may_be)),
        ("delete_on", client.delete_on.is_none_or(may_be)),
        ("consents.date", given),
        ("consents.withdrawn_on", withdrawn),
    ])
}

/// The same of a visit.
pub fn beyond_visit(visit: &Visit) -> Option<&'static str> {
    beyond(&[("number", (1..=MOST_VISITS).contains(&visit.number)), ("date", may_be(visit.date))])
}

/// The same of a plan.
pub fn beyond_plan(plan: &Plan) -> Option<&'static str> {
    beyond(&[
        ("goals.created", plan.goals.iter().all(|goal| may_be(goal.created))),
        ("steps.by", plan.steps.iter().filter_map(|step| step.by).all(may_be)),
        ("steps.chosen_on", plan.steps.iter().all(|step| may_be(step.chosen_on))),
        ("decisions.on", plan.decisions.iter().all(|decision| may_be(decision.on))),
    ])
}

/// The first field that does not hold.
fn beyond(fields: &[(&'static str, bool)]) -> Option<&'static str> {
    fields.iter().find(|(_, holds)| !holds).map(|(name, _)| *name)
}
