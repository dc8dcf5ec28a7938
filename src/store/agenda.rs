//! What is to be done over all clients: of each the steps that carry a day, the days of keeping, the last visit. Reads
//! no network, so that ten thousand clients take no longer than their list.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::{AgendaLine, AgendaStep, ClientCode, ClientId, StepState, Words};

use super::error::{Error, Result};
use super::handle::Store;
use super::rows::{self, uuid};

/// What the agenda needs of a client's body.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    review_on: Option<NaiveDate>,
    #[serde(default)]
    delete_on: Option<NaiveDate>,
}

/// What the agenda needs of a plan.
#[derive(Deserialize)]
struct PlanHead {
    #[serde(default)]
    steps: Vec<StepHead>,
}

#[derive(Deserialize)]
struct StepHead {
    text: Words,
    #[serde(default)]
    by: Option<NaiveDate>,
    state: StepState,
}

/// What the agenda needs of a visit's body.
#[derive(Deserialize)]
struct VisitHead {
    date: NaiveDate,
}

impl Store {
    /// What every client brings to the agenda, by code; those that are put away are left out. Decides nothing about
    /// what is due.
    ///
    /// # Errors
    /// `Damaged`, `Io`.
    pub fn agenda(&self) -> Result<Vec<AgendaLine>> {
        let mut all = self.conn.prepare_cached(
            "SELECT id, code, body, plan,
                    (SELECT body FROM visit WHERE client = client.key ORDER BY number DESC LIMIT 1)
             FROM client WHERE archived = 0 ORDER BY code_folded",
        )?;
        let mut rows = all.query([])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let text = |column| row.get_ref(column)?.as_str().map_err(|_| Error::Damaged);
            let head: Head = rows::parse(text(2)?)?;
            let plan: PlanHead = rows::parse(text(3)?)?;
            let visit: Option<String> = row.get(4)?;
            let visit: Option<VisitHead> = visit.as_deref().map(rows::parse).transpose()?;
            lines.push(AgendaLine {
                id: ClientId(uuid(row, 0)?),
                code: ClientCode::new(text(1)?).ok_or(Error::Damaged)?,
                steps: plan.steps.into_iter().filter_map(with_day).collect(),
                review_on: head.review_on,
                delete_on: head.delete_on,
                last_visit: visit.map(|v| v.date),
            });
        }
        Ok(lines)
    }
}

fn with_day(step: StepHead) -> Option<AgendaStep> {
    let open = !matches!(step.state, StepState::Done | StepState::Dropped);
    let by = step.by.filter(|_| open)?;
    Some(AgendaStep { text: step.text, by, state: step.state })
}
