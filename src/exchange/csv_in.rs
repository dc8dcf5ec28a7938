//! clients.csv, people.csv and ties.csv, taken in whole or not at all.
//!
//! Every cell is checked before anything is given on. Rows of one client need not stand together. What is unknown is
//! left alone and reported; empty means *not asked*.

mod draft;
mod rows;

use std::io::Read;

use chrono::NaiveDate;

use super::problem::{Problem, What};
use super::table::Limits;
use super::whole::WholeClient;
use crate::domain::{ClientCode, IdSource, Language};
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
            "exchange-report-taken",
            &[
                ("clients", count("exchange-report-clients", self.clients.len()).into()),
                ("people", count("exchange-report-people", self.people()).into()),
                ("ties", count("exchange-report-ties", self.ties()).into()),
            ],
        )
    }
    /// What was not taken or was taken otherwise, with a heading; nothing where all was taken as it stood.
    pub fn notes_text(&self, texts: &Texts) -> String {
        if self.notes.is_empty() { String::new() } else { listed(texts, "exchange-report-notes", &self.notes) }
    }
}

/// Why nothing was taken in, with a heading, a line for each problem.
pub fn refusal(texts: &Texts, problems: &[Problem]) -> String {
    listed(texts, "exchange-report-refused", problems)
}

fn listed(texts: &Texts, heading: &str, problems: &[Problem]) -> String {
    let mut lines = vec![texts.get(heading)];
    lines.extend(problems.iter().map(|problem| problem.message(texts)));
    lines.join("\n")
}

/// The most problems, and the most notes, that are listed.
const MOST_LISTED: usize = 100;

/// Reads the three files. Ids are fresh: those of the files only tell who is meant.
///
/// # Errors
/// Everything that is wrong, by file, line and column, at most a hundred and then how many more.
pub fn read(
    clients: Option<&mut dyn Read>,
    people: &mut dyn Read,
    ties: Option<&mut dyn Read>,
    options: &Options,
    ids: &mut IdSource,
) -> Result<Imported, Vec<Problem>> {
    let mut reading = rows::Reading::new(options, ids);
    let finished = reading.files(clients, people, ties);
    reading.problems.extend(finished.err());
    if reading.problems.list.is_empty() {
        let (clients, notes) = reading.finish();
        Ok(Imported { clients, notes: notes.listed() })
    } else {
        Err(reading.problems.listed())
    }
}

/// A list that stops growing, and counts on.
#[derive(Default)]
struct Listed {
    list: Vec<Problem>,
    more: usize,
}

impl Listed {
    fn push(&mut self, problem: Problem) {
        if self.list.len() < MOST_LISTED {
            self.list.push(problem);
        } else {
            self.more += 1;
        }
    }
    fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        problems.into_iter().for_each(|problem| self.push(problem));
    }
    fn listed(self) -> Vec<Problem> {
        let mut list = self.list;
        if self.more > 0
            && let Some(last) = list.last().map(|p| p.file)
        {
            list.push(Problem::new(last, 0, "", What::AndMore(self.more)));
        }
        list
    }
}
