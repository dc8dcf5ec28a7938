//! The measures of clients' networks in the same form as the plain mode: the same keys over the ties that are known, and
//! beside them the figures that the program shows.

use std::collections::HashSet;
use std::io::{self, Write};

use super::answer::{Answer, Column};
use super::output::{Format, Output};
use crate::domain::{Code, Network, Person};
use crate::metrics::measures::known_graph;
use crate::metrics::{Figure, Sight, measures};

/// The measures of clients, written one by one: as JSON with every key of the plain mode and `figures`; as CSV one row per
/// client with the figures.
///
/// The keys of the plain mode take an untied pair for untied; `figures` count only what was asked. What lies beyond
/// `sight` is left out.
pub struct Clients<W: Write> {
    output: Begun<W>,
    format: Format,
    sight: Sight,
}

/// A document begins with its first client, whose figures name the columns; they are the same at every client.
enum Begun<W: Write> {
    Not(W),
    Yes(Output<W>),
}

impl<W: Write> Clients<W> {
    /// Nothing is written yet.
    pub fn new(out: W, format: Format, sight: Sight) -> Self {
        Self { output: Begun::Not(out), format, sight }
    }
    /// One client. `who` says how a person is called: by id, initials or name, as the caller may show; what is said
    /// twice gets a number.
    ///
    /// # Errors
    /// Where the answer cannot be written.
    pub fn client(self, network: &Network, who: &dyn Fn(&Person) -> String) -> io::Result<Self> {
        let answer = answer(network, self.sight, who);
        let mut output = self.output.begun(self.format, answer.figures.iter().map(|f| f.key))?;
        output.network(&answer)?;
        Ok(Self { output: Begun::Yes(output), ..self })
    }
    /// Ends the document.
    ///
    /// # Errors
    /// Where the answer cannot be written.
    pub fn end(self) -> io::Result<()> {
        self.output.begun(self.format, std::iter::empty())?.end()
    }
}

impl<W: Write> Begun<W> {
    fn begun(self, format: Format, keys: impl Iterator<Item = &'static str>) -> io::Result<Output<W>> {
        match self {
            Self::Not(out) => {
                let figures = keys.flat_map(|key| [key.to_string(), format!("{key}.known"), format!("{key}.of")]);
                Output::begin(out, format, ["client", "visit"].map(str::to_string).into_iter().chain(figures).collect())
            }
            Self::Yes(output) => Ok(output),
        }
    }
}

fn figures(network: &Network, sight: Sight) -> Vec<Figure> {
    measures(network).figures().into_iter().filter(|f| f.sight <= sight).collect()
}

fn answer(network: &Network, sight: Sight, who: &dyn Fn(&Person) -> String) -> Answer {
    let (ids, graph) = known_graph(network);
    let people: Vec<&Person> = ids.iter().filter_map(|id| network.person(*id)).collect();
    let column = |name: &str, value: &dyn Fn(&Person) -> Option<String>| Column {
        name: name.to_string(),
        values: people.iter().map(|p| value(p)).collect(),
        own: None,
    };
    let code = |code: Option<&'static str>| code.map(str::to_string);
    let mut columns = vec![
        column("formal", &|p| code(p.formal.map(Code::code))),
        column("sector", &|p| code(Some(p.sector.code()).filter(|s| *s != "other"))),
        column("ring", &|p| code(p.ring.map(Code::code))),
        column("role", &|p| p.role.as_ref().map(|r| r.as_str().to_string())),
        column("frequency", &|p| code(p.frequency.map(Code::code))),
    ];
    if sight >= Sight::Qualities {
        columns.push(column("quality", &|p| code(p.quality.map(Code::code))));
    }
    Answer {
        id: network.client().code.as_str().to_string(),
        people: apart(people.iter().map(|p| who(p))),
        graph,
        columns,
        visit: Some(network.visit().date),
        figures: figures(network, sight),
    }
}

/// The same names, numbered where they would be said twice.
fn apart(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut said = HashSet::new();
    names
        .map(|name| {
            let numbered = (2..).map(|n| format!("{name} ({n})"));
            let mut free = std::iter::once(name.clone()).chain(numbered).filter(|name| !said.contains(name));
            let chosen = free.next().unwrap_or_default();
            said.insert(chosen.clone());
            chosen
        })
        .collect()
}
