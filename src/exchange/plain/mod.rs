//! The plain mode: networks out of three CSV files, their measures out as JSON or CSV, in one stream.
//!
//! Every row counts and untied means no tie (`tests/data/EXPECTED.md`); no client file is touched. One network is held at a time, so that
//! any number of them goes through in constant memory: the rows of a network stand together, and the networks in the
//! same order in all files. A file that breaks this is told so by line.

mod answer;
mod clients;
mod error;
mod input;
mod output;

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;

pub use clients::Clients;
pub use error::Error;
pub use output::{Format, SCHEMA};

use answer::{Answer, Gathered};
use input::Walk;
use output::{Output, columns};

use super::problem::{Problem, What};
use super::table::{Given, Limits};

/// How the measures are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// JSON or CSV.
    pub format: Format,
    /// What is refused as too large.
    pub limits: Limits,
}

/// What went through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Networks.
    pub networks: u64,
    /// People.
    pub people: u64,
    /// Ties, those named twice counted once.
    pub ties: u64,
    /// What is to be told of the files, such as how their letters were read.
    pub notes: Vec<Problem>,
}

/// Reads networks, people and ties, and says whether [`run`] would get to the end.
///
/// # Errors
/// As [`run`], but for writing.
pub fn check(networks: Given<'_>, alters: Given<'_>, ties: Given<'_>, limits: Limits) -> Result<(), Error> {
    let mut files = Files::open(networks, alters, ties, limits)?;
    while files.next()?.is_some() {}
    Ok(())
}

/// Reads networks, people and ties, and writes the measures of each network as soon as it is complete.
///
/// `progress` is called after every network. On an error, what was written is not a whole document: the caller
/// throws it away.
///
/// # Errors
/// A file that cannot be read or written, is too large, lacks a column, names somebody who is not there, or whose
/// rows do not stand together in the order of `networks`.
pub fn run(
    networks: Given<'_>,
    alters: Given<'_>,
    ties: Given<'_>,
    out: impl Write,
    options: Options,
    progress: &mut dyn FnMut(&Summary),
) -> Result<Summary, Error> {
    let mut files = Files::open(networks, alters, ties, options.limits)?;
    let columns = columns(files.attributes.iter().map(|a| a.name.as_str()));
    let mut output = Output::begin(out, options.format, columns)?;
    let mut summary = Summary::default();
    while let Some(answer) = files.next()? {
        output.network(&answer)?;
        summary.networks += 1;
        summary.people += answer.people.len() as u64;
        summary.ties += answer.graph.ties() as u64;
        progress(&summary);
    }
    output.end()?;
    summary.notes = [&files.networks, &files.alters, &files.ties].iter().filter_map(|file| file.note()).collect();
    Ok(summary)
}

/// The three files, walked in step.
struct Files<'a> {
    networks: Walk<'a>,
    network_id: usize,
    alters: Walk<'a>,
    alter: [usize; 2],
    attributes: Vec<Attribute>,
    ties: Walk<'a>,
    tie: [usize; 3],
    /// Which networks were there, so that a row that comes too late is told from one that is still early.
    seen: HashSet<u64>,
}

/// A column of the people, and the one that holds the client's own value.
struct Attribute {
    name: String,
    column: usize,
    own: Option<usize>,
}

impl<'a> Files<'a> {
    fn open(networks: Given<'a>, alters: Given<'a>, ties: Given<'a>, limits: Limits) -> Result<Self, Error> {
        let networks = Walk::open(networks, limits, &["network_id"])?;
        let alters = Walk::open(alters, limits, &["network_id", "alter_id"])?;
        let ties = Walk::open(ties, limits, &["network_id", "a", "b"])?;
        let alter = ["network_id", "alter_id"].map(|name| alters.column(name));
        let attributes = alters.others(&alter).into_iter();
        Ok(Self {
            network_id: networks.column("network_id"),
            attributes: attributes
                .map(|(name, column)| Attribute { own: networks.find(&format!("ego:{name}")), name, column })
                .collect(),
            tie: ["network_id", "a", "b"].map(|name| ties.column(name)),
            networks,
            alters,
            alter,
            ties,
            seen: HashSet::new(),
        })
    }

    /// The next network with all its rows; `None` after the last.
    fn next(&mut self) -> Result<Option<Answer>, Error> {
        if !self.networks.peek()? {
            return self.nothing_left().map(|()| None);
        }
        let id = self.networks.field(self.network_id).to_string();
        if !self.seen.insert(fingerprint(&id)) {
            return Err(self.networks.error_here(What::Repeated));
        }
        let own = |a: &Attribute| a.own.map(|column| self.networks.field(column));
        let mut gathered = Gathered::new(self.attributes.iter().map(|a| (a.name.as_str(), own(a))));
        let [network, alter] = self.alter;
        while self.alters.peek()? && self.alters.field(network) == id {
            let values = self.attributes.iter().map(|a| self.alters.field(a.column));
            let added = gathered.person(self.alters.field(alter), values);
            added.map_err(|problem| self.alters.error_here(problem))?;
            self.alters.take();
        }
        let [network, a, b] = self.tie;
        while self.ties.peek()? && self.ties.field(network) == id {
            let added = gathered.tie(self.ties.field(a), self.ties.field(b));
            added.map_err(|problem| self.ties.error_here(problem))?;
            self.ties.take();
        }
        self.networks.take();
        self.nobody_late()?;
        Ok(Some(gathered.answer(id)))
    }

    /// A row that waits for a network that is already done will never find its place: told at once.
    fn nobody_late(&mut self) -> Result<(), Error> {
        for (table, column) in [(&mut self.alters, self.alter[0]), (&mut self.ties, self.tie[0])] {
            if table.peek()? && self.seen.contains(&fingerprint(table.field(column))) {
                return Err(table.error_here(What::OutOfOrder));
            }
        }
        Ok(())
    }

    /// A row that still waits after the last network belongs to none.
    fn nothing_left(&mut self) -> Result<(), Error> {
        for table in [&mut self.alters, &mut self.ties] {
            if table.peek()? {
                return Err(table.error_here(What::OutOfOrder));
            }
        }
        Ok(())
    }
}

/// A network by eight bytes, so that remembering a million of them stays small.
fn fingerprint(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}
