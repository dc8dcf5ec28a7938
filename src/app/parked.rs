//! What survives locking: where the caseworker stood, and what was half typed, each text by the client, the visit and the
//! row it was typed into. Kept in the encrypted file, never in memory. What is the worker's waits until the worker view is
//! opened again: it does not open by itself. What has no place any more is said, and never put somewhere else.

mod half;

use serde::{Deserialize, Serialize};

pub use half::{Half, HalfOf};

use crate::domain::{ClientId, PersonId, VisitId};

/// Where the caseworker stood. What is missing in an older file was not kept then.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Parked {
    /// The client that was open.
    pub client: Option<ClientId>,
    /// The visit.
    pub visit: Option<VisitId>,
    /// Who was selected.
    pub selected: Option<PersonId>,
    /// What was being typed.
    pub on_top: Option<HalfOf>,
    /// What stood open, from the bottom to the top.
    pub open: Vec<Stood>,
    /// Names were veiled.
    pub veil: bool,
    /// The screen was turned to the client.
    pub turned: bool,
    /// The client was not open: it waits for its code.
    pub waits: bool,
    /// Everything that was half typed, of whichever client. Each is a row of its own in the file.
    #[serde(skip)]
    pub halves: Vec<Half>,
}

/// What became of what was half typed when it locked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum HalfTyped {
    /// There was nothing.
    #[default]
    Nothing,
    /// It comes back after unlocking.
    Kept,
    /// It has to be typed once more.
    Lost,
}

/// A window that stood open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stood {
    /// The measures, at this one.
    Measures(usize),
    /// The steps that are suggested, the plan, or what to ask: at this one.
    Suggested(usize),
    /// The plan.
    Plan(usize),
    /// What to ask next.
    AskNext(usize),
    /// What the two think of themselves.
    Ideas(usize),
    /// Who knows whom, of this person.
    Knows(PersonId, usize),
    /// What was gone through.
    Asked(usize),
    /// The visits.
    Visits(usize),
}

impl Parked {
    /// The rows that the file keeps, each with the client it is of.
    pub fn rows(&self) -> Vec<(Option<ClientId>, String)> {
        let stood = Self { halves: Vec::new(), ..self.clone() };
        let halves = self.halves.iter().map(|half| (Some(half.client), Row::Half(half.clone())));
        let rows = std::iter::once((self.client, Row::Stood(stood))).chain(halves);
        rows.filter_map(|(client, row)| Some((client, serde_json::to_string(&row).ok()?))).collect()
    }
    /// What the rows of a file say. A row that is not understood is passed over.
    pub fn from_rows(rows: impl IntoIterator<Item = String>) -> Self {
        let mut parked = Self::default();
        for row in rows.into_iter().filter_map(|row| serde_json::from_str(&row).ok()) {
            match row {
                Row::Stood(stood) => parked = Self { halves: parked.halves, ..stood },
                Row::Half(half) => half.among(&mut parked.halves),
            }
        }
        parked
    }
}

/// A row as the file keeps it.
#[derive(Serialize, Deserialize)]
enum Row {
    /// Where the caseworker stood.
    Stood(Parked),
    /// What was half typed.
    Half(Half),
}
