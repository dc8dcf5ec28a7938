//! The measures of clients' networks in the same form as the plain mode: the same keys over the ties that are known, and
//! beside them the figures that the program shows.

use std::collections::HashSet;
use std::io::{self, Write};

use super::answer::{Answer, Column};
use super::output::{Format, Output};
use crate::domain::{Code, Network, Person};
use crate::metrics::measures::known_graph;
use crate::metrics::{Figure, Sight, measures};

/// Writes the measures of these clients: as JSON with every key of the plain mode and `figures`; as CSV one row per client
/// with the figures.
///
/// `who` says how a person is called: by id, initials or name, as the caller may show; what is said twice gets a number.
/// The keys of the plain mode take an untied pair for untied; `figures` count only what was asked. What lies beyond
/// `sight` is left out.
///
/// # Errors
/// Where `out` cannot be written.
pub fn clients<'a>(
    networks: impl IntoIterator<Item = &'a Network>,
    out: impl Write,
    format: Format,
    sight: Sight,
    who: &dyn Fn(&Person) -> String,
) -> io::Result<()> {
    let mut networks = networks.into_iter().peekable();
    let columns = networks.peek().map(|network| figures(network, sight)).unwrap_or_default();
    let columns = std::iter::once("client").chain(columns.iter().map(|f| f.key)).map(str::to_string).collect();
    let mut output = Output::begin(out, format, columns)?;
    for network in networks {
        output.network(&answer(network, sight, who))?;
    }
    output.end()
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
