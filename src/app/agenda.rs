//! What is due over all clients, in order of day. For the worker's view only; computes, and keeps nothing.

use chrono::{Days, NaiveDate};

use crate::domain::{AgendaLine, ClientId, StepState};
use crate::steps::{Catalogue, Fact};

/// A line of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The client.
    pub client: ClientId,
    /// Its code.
    pub code: String,
    /// The day.
    pub on: NaiveDate,
    /// What is due.
    pub what: What,
}

/// What is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A step that is still open.
    Step(String, StepState),
    /// Looking again together; the last visit was on this day.
    FollowUp(NaiveDate),
    /// Looking at what is kept.
    Review,
    /// Deleting.
    Delete,
}

/// The agenda looks so many days ahead.
pub const AHEAD: Days = Days::new(31);

/// What is due up to `AHEAD` from today, what is overdue included, by day and then by code. A visit is due `follow_up`
/// days after the last one; never where that is `None`.
pub fn due(clients: &[AgendaLine], today: NaiveDate, follow_up: Option<u64>) -> Vec<Due> {
    let until = today.checked_add_days(AHEAD).unwrap_or(today);
    let mut all: Vec<Due> = clients.iter().flat_map(|client| of_client(client, follow_up)).collect();
    all.retain(|due| due.on <= until);
    all.sort_by(|a, b| (a.on, &a.code).cmp(&(b.on, &b.code)));
    all
}

fn of_client(client: &AgendaLine, follow_up: Option<u64>) -> impl Iterator<Item = Due> {
    let line = |on: NaiveDate, what: What| Due { client: client.id, code: client.code.to_string(), on, what };
    let steps = client.steps.iter().map(move |step| line(step.by, What::Step(step.text.to_string(), step.state)));
    let visit = client.last_visit.and_then(|last| {
        let on = last.checked_add_days(Days::new(follow_up?))?;
        Some(line(on, What::FollowUp(last)))
    });
    let review = client.review_on.map(|on| line(on, What::Review));
    let delete = client.delete_on.map(|on| line(on, What::Delete));
    steps.chain(visit).chain(review).chain(delete)
}

/// After so many days a visit is due, as the catalogue says; `None` where no rule says so.
pub fn follow_up(catalogue: &Catalogue) -> Option<u64> {
    let conditions = catalogue.rules().iter().filter(|r| !r.off).flat_map(|r| r.trigger.conditions());
    let days = conditions.filter(|c| c.fact == Fact::DaysSinceVisit).map(|c| c.value).next()?;
    Some(days.max(0.0) as u64)
}
