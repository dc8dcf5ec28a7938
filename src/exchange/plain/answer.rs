//! The measures of one plain network, with the keys of `tests/data/EXPECTED.md`. Reads and writes no file.

use crate::domain::Code;
use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::exchange::What;
use crate::metrics::paths::{betweenness, ego_betweenness};
use crate::metrics::spread::{Spread, Ties, ei};
use crate::metrics::structure::{self, connectivity};
use crate::metrics::{Figure, Graph, Measure};

/// The rows of one network as they come in.
pub(super) struct Gathered {
    people: Vec<String>,
    number: HashMap<String, u32>,
    ties: Vec<(u32, u32)>,
    columns: Vec<Column>,
}

/// An attribute of the people of one network.
#[derive(Clone, Debug, Default)]
pub(super) struct Column {
    /// Its name.
    pub(super) name: String,
    /// The value of each person; `None` where it is blank.
    pub(super) values: Vec<Option<String>>,
    /// The client's own value, where it is known.
    pub(super) own: Option<String>,
}

impl Gathered {
    pub(super) fn new<'a>(columns: impl Iterator<Item = (&'a str, Option<&'a str>)>) -> Self {
        let columns = columns
            .map(|(name, own)| Column { name: name.to_string(), values: Vec::new(), own: own.and_then(filled) })
            .collect();
        Self { people: Vec::new(), number: HashMap::new(), ties: Vec::new(), columns }
    }
    pub(super) fn person<'a>(&mut self, id: &str, values: impl Iterator<Item = &'a str>) -> Result<(), What> {
        let number = self.people.len() as u32;
        if self.number.insert(id.to_string(), number).is_some() {
            return Err(What::Repeated);
        }
        self.people.push(id.to_string());
        self.columns.iter_mut().zip(values).for_each(|(column, value)| column.values.push(filled(value)));
        Ok(())
    }
    pub(super) fn tie(&mut self, a: &str, b: &str) -> Result<(), What> {
        let (Some(a), Some(b)) = (self.number.get(a), self.number.get(b)) else { return Err(What::NobodyThere) };
        if a == b {
            return Err(What::WithThemselves);
        }
        self.ties.push((*a, *b));
        Ok(())
    }
    pub(super) fn answer(self, id: String) -> Answer {
        let graph = Graph::new(self.people.len(), &self.ties);
        Answer { id, people: self.people, graph, columns: self.columns, visit: None, figures: Vec::new() }
    }
}

fn filled(value: &str) -> Option<String> {
    (!value.trim().is_empty()).then(|| value.to_string())
}

/// A network whose measures are asked.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) id: String,
    pub(super) people: Vec<String>,
    pub(super) graph: Graph,
    pub(super) columns: Vec<Column>,
    /// The day of the visit of a client's network; `None` in the plain mode.
    pub(super) visit: Option<NaiveDate>,
    /// The figures of a client's network; none in the plain mode.
    pub(super) figures: Vec<Figure>,
}

/// The measures that are one value, or a list of people, for the whole network.
#[derive(Serialize)]
pub(super) struct Totals<'a> {
    pub(super) n: usize,
    pub(super) m: usize,
    pub(super) density: Option<f64>,
    pub(super) mean_degree: Option<f64>,
    pub(super) components: usize,
    pub(super) component_sizes: Vec<u32>,
    pub(super) isolates: usize,
    pub(super) largest_component_share: Option<f64>,
    pub(super) cut_vertices: Vec<&'a str>,
    pub(super) bridges: Vec<[&'a str; 2]>,
    pub(super) transitivity: Option<f64>,
    pub(super) ego_effective_size: Option<f64>,
    pub(super) ego_efficiency: Option<f64>,
    pub(super) ego_constraint: Option<f64>,
    pub(super) ego_betweenness: Option<f64>,
}

/// How the people spread over an attribute.
#[derive(Serialize)]
pub(super) struct Composition<'a> {
    pub(super) n_valid: usize,
    pub(super) n_missing: usize,
    pub(super) counts: BTreeMap<&'a str, usize>,
    pub(super) blau: Option<f64>,
    pub(super) iqv_observed: Option<f64>,
    pub(super) shannon_nat: Option<f64>,
    pub(super) shannon_bits: Option<f64>,
    pub(super) shannon_even: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ego_value: Option<&'a str>,
    /// Only there when the client's own value is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ei_ego: Option<Option<f64>>,
    pub(super) ties_within: usize,
    pub(super) ties_between: usize,
    pub(super) ei_ties: Option<f64>,
}

impl Answer {
    pub(super) fn totals(&self) -> Totals<'_> {
        let (graph, connectivity) = (&self.graph, connectivity(&self.graph));
        let name = |v: u32| self.people[v as usize].as_str();
        let component_sizes = connectivity.sizes_descending();
        Totals {
            n: graph.len(),
            m: graph.ties(),
            density: structure::density(graph),
            mean_degree: structure::mean_degree(graph),
            components: component_sizes.len(),
            isolates: structure::isolates(graph).len(),
            largest_component_share: component_sizes.first().map(|size| f64::from(*size) / graph.len() as f64),
            component_sizes,
            cut_vertices: connectivity.connectors.iter().map(|cut| name(cut.member)).collect(),
            bridges: connectivity.bridges.iter().map(|(a, b)| [name(*a), name(*b)]).collect(),
            transitivity: structure::transitivity(graph),
            ego_effective_size: structure::effective_size(graph),
            ego_efficiency: structure::efficiency(graph),
            ego_constraint: structure::constraint(graph),
            ego_betweenness: ego_betweenness(graph),
        }
    }
    pub(super) fn composition<'a>(&'a self, column: &'a Column) -> Composition<'a> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        column.values.iter().flatten().for_each(|value| *counts.entry(value).or_default() += 1);
        let spread = Spread::new(counts.values().copied());
        let n_valid = spread.people();
        let value = |v: u32| column.values[v as usize].as_deref();
        let ties = Ties::count(self.graph.pairs().map(|(a, b)| (value(a), value(b))));
        let own = column.own.as_deref();
        let same = own.map(|own| counts.get(own).copied().unwrap_or(0));
        Composition {
            n_valid,
            n_missing: column.values.len() - n_valid,
            blau: spread.blau(),
            iqv_observed: spread.iqv(spread.observed()),
            shannon_nat: spread.shannon(),
            shannon_bits: spread.shannon_bits(),
            shannon_even: spread.evenness(),
            ego_value: own,
            ei_ego: same.map(|same| ei(n_valid - same, same)),
            ties_within: ties.within,
            ties_between: ties.between,
            ei_ties: ties.ei(),
            counts,
        }
    }
}

/// Every key of `EXPECTED.md`, and the figures of a client's network where there are any.
impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Keys<'a> {
            #[serde(skip_serializing_if = "Option::is_none")]
            visit: Option<NaiveDate>,
            #[serde(flatten)]
            totals: Totals<'a>,
            degree: Map<'a, usize>,
            betweenness: Map<'a, f64>,
            composition: Map<'a, Composition<'a>>,
            #[serde(skip_serializing_if = "Map::is_empty")]
            figures: Map<'a, Rested>,
        }
        let people = || self.people.iter().map(String::as_str);
        let between = betweenness(&self.graph);
        Keys {
            visit: self.visit,
            totals: self.totals(),
            degree: Map(people().enumerate().map(|(v, id)| (id, self.graph.degree(v))).collect()),
            betweenness: Map(people().zip(between).collect()),
            composition: Map(self.columns.iter().map(|c| (c.name.as_str(), self.composition(c))).collect()),
            figures: Map(self.figures.iter().map(|f| (f.key, Rested::of(f))).collect()),
        }
        .serialize(serializer)
    }
}

/// A figure, and on how many answers of how many it rests.
#[derive(Serialize)]
struct Rested {
    value: Option<f64>,
    known: usize,
    of: usize,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none")]
    undefined: Option<&'static str>,
}

impl Rested {
    fn of(figure: &Figure) -> Self {
        let Measure { value, known, of } = figure.measure;
        Self { value: value.ok(), known, of, undefined: value.err().map(Code::code) }
    }
}

/// Names with their values, in this order.
struct Map<'a, T>(Vec<(&'a str, T)>);

impl<T> Map<'_, T> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Serialize> Serialize for Map<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}
