//! What an import is given and what comes of it, with the sentences about it.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::WholeClient;
use crate::domain::{ClientCode, Language, MessageKey, PersonId};
use crate::exchange::problem::Problem;
use crate::exchange::table::{Given, Limits};
use crate::text::Texts;

/// What an import needs to know beside the files.
#[derive(Clone, Debug)]
pub struct Options {
    /// The client of rows that name none.
    pub client: Option<ClientCode>,
    /// The language of clients of whom it is not said.
    pub language: Language,
    /// The day of a visit of which it is not said, and of new clients.
    pub today: NaiveDate,
    /// How much is taken at most.
    pub limits: Limits,
}

/// What was read, ready to be taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The clients, in order of the files.
    pub clients: Vec<WholeClient>,
    /// What was left alone or taken otherwise than it stood there. `AndMore` at the end where it is much.
    pub notes: Vec<Problem>,
    /// Who had an id of ecogram's own in the file, where the command named the client: those who are there already are
    /// known by it.
    pub known_as: HashMap<PersonId, PersonId>,
}

impl Imported {
    /// How many members there are, over all clients and visits.
    pub fn people(&self) -> usize {
        self.clients.iter().flat_map(|c| &c.visits).map(|v| v.people.len()).sum()
    }
    /// How many pairs were answered.
    pub fn ties(&self) -> usize {
        self.clients.iter().flat_map(|c| &c.visits).map(|v| v.ties.len()).sum()
    }
    /// What was taken in, in one sentence.
    pub fn summary(&self, texts: &Texts) -> String {
        let count = |key, n: usize| texts.with(key, &[("n", n.into())]);
        texts.with(
            key!("exchange-report-taken"),
            &[
                ("clients", count(key!("exchange-report-clients"), self.clients.len()).into()),
                ("people", count(key!("exchange-report-people"), self.people()).into()),
                ("ties", count(key!("exchange-report-ties"), self.ties()).into()),
            ],
        )
    }
    /// What was not taken or was taken otherwise, with a heading; nothing where all was taken as it stood.
    pub fn notes_text(&self, texts: &Texts) -> String {
        noted(texts, &self.notes)
    }
}

/// What was not taken or was taken otherwise, with a heading; nothing where there are no notes.
pub fn noted(texts: &Texts, notes: &[Problem]) -> String {
    if notes.is_empty() { String::new() } else { listed(texts, key!("exchange-report-notes"), notes) }
}

/// Why nothing was taken in, with a heading, a line for each problem.
pub fn refusal(texts: &Texts, problems: &[Problem]) -> String {
    listed(texts, key!("exchange-report-refused"), problems)
}

fn listed(texts: &Texts, heading: MessageKey, problems: &[Problem]) -> String {
    let mut lines = vec![texts.get(heading)];
    lines.extend(problems.iter().map(|problem| problem.message(texts)));
    lines.join("\n")
}

/// The three tables of an import.
pub struct Tables<'a> {
    /// Whom it is about; `None` where people.csv or the command says so.
    pub clients: Option<Given<'a>>,
    /// Who is in their networks.
    pub people: Given<'a>,
    /// Who knows whom.
    pub ties: Option<Given<'a>>,
}
