//! Graphs as GraphML, as Network Canvas, Gephi, igraph, networkx and yEd write them: its nodes and edges as tables. Attributes
//! go by the names of their keys. Entities are never expanded, and what is nested deep is refused.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::exchange::problem::{FileName, Problem, What};
use crate::exchange::table::Raw;

/// Elements inside one another, at most: yEd's are nested most, by ten.
const DEEP: usize = 64;
/// Attributes of nodes, at most.
const WIDE: usize = 2_000;

/// The nodes and the edges, and what is said of the graph as a whole.
pub(super) struct Graph {
    pub nodes: Raw,
    pub edges: Raw,
    /// The client's code, where a program writes one.
    pub code: Option<String>,
}

#[derive(Default)]
struct Reading {
    /// The name of each key.
    keys: HashMap<String, String>,
    defaults: Vec<(String, String)>,
    nodes: Table,
    edges: Table,
    code: Option<String>,
    /// The key whose text is being read, and that text.
    key: Option<String>,
    text: String,
    label: bool,
    at: Place,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Place {
    #[default]
    Graph,
    Node,
    Edge,
}

/// Columns in order of appearance, and rows of cells by column.
#[derive(Default)]
struct Table {
    columns: Vec<String>,
    places: HashMap<String, usize>,
    rows: Vec<(u64, Vec<String>)>,
}

impl Table {
    fn set(&mut self, column: &str, value: &str) {
        let at = match self.places.get(column) {
            Some(at) => *at,
            None if self.columns.len() >= WIDE => return,
            None => {
                self.columns.push(column.to_string());
                self.places.insert(column.to_string(), self.columns.len() - 1);
                self.columns.len() - 1
            }
        };
        if let Some((_, row)) = self.rows.last_mut() {
            row.resize(row.len().max(at + 1), String::new());
            row[at] = value.to_string();
        }
    }
    /// This row has something in a column.
    fn has(&self, column: &str) -> bool {
        let row = self.rows.last().map(|(_, row)| row);
        self.places.get(column).and_then(|at| row?.get(*at)).is_some_and(|cell| !cell.is_empty())
    }
    fn raw(self, name: &FileName) -> Raw {
        Raw { name: name.clone(), header: self.columns, rows: self.rows }
    }
}

/// Reads a graph.
///
/// # Errors
/// What stands there is no sound XML, or is nested too deep.
pub(super) fn read(name: &FileName, text: &str) -> Result<Graph, Problem> {
    let mut reading = Reading::default();
    let mut reader = Reader::from_str(text);
    let (mut depth, mut line, mut counted) = (0_usize, 1_u64, 0_usize);
    loop {
        let event = reader.read_event();
        let here = (reader.buffer_position() as usize).min(text.len());
        let wrong = |line: u64| Problem::new(name, line, "", What::NotXml);
        let began = line;
        line += text.as_bytes()[counted.min(here)..here].iter().filter(|byte| **byte == b'\n').count() as u64;
        counted = here;
        match event.map_err(|_| wrong(began))? {
            Event::Start(element) => {
                depth += 1;
                if depth > DEEP {
                    return Err(wrong(began));
                }
                reading.start(&element, began);
            }
            Event::Empty(element) => {
                reading.start(&element, began);
                reading.end(&local(element.name().0));
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                reading.end(&local(element.name().0));
            }
            Event::Text(piece) => reading.hear(&piece.xml10_content()),
            Event::CData(piece) => reading.hear(&piece.xml10_content()),
            Event::GeneralRef(reference) => {
                let one = reference.resolve_char_ref().ok().flatten().map(String::from);
                let known =
                    quick_xml::escape::resolve_predefined_entity(&reference.xml10_content()).map(str::to_string);
                // An entity of the file's own is left as it is written: nothing can grow.
                reading.hear(&one.or(known).unwrap_or_default());
            }
            Event::Eof if depth > 0 => return Err(Problem::new(name, line, "", What::CutOff)),
            Event::Eof => break,
            _ => {}
        }
    }
    let Reading { nodes, edges, code, .. } = reading;
    Ok(Graph { nodes: nodes.raw(name), edges: edges.raw(name), code })
}

fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_string()
}

/// An attribute, by its name with or without a prefix.
fn attribute(element: &BytesStart<'_>, wanted: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|a| a.key.0 == wanted || local(a.key.0) == wanted)?;
    let value = quick_xml::escape::unescape(&found.value).ok()?;
    Some(value.into_owned())
}

impl Reading {
    fn start(&mut self, element: &BytesStart<'_>, line: u64) {
        let text = |wanted| attribute(element, wanted).unwrap_or_default();
        match local(element.name().0).as_str() {
            "key" => {
                let name = attribute(element, "attr.name").unwrap_or_else(|| text("id"));
                self.key = Some(name.clone());
                self.keys.insert(text("id"), name);
            }
            "graph" => self.code = attribute(element, "caseId"),
            "node" => {
                self.at = Place::Node;
                self.nodes.rows.push((line, Vec::new()));
                self.nodes.set("id", &text("id"));
            }
            "edge" => {
                self.at = Place::Edge;
                self.edges.rows.push((line, Vec::new()));
                self.edges.set("source", &text("source"));
                self.edges.set("target", &text("target"));
            }
            "data" => {
                let id = text("key");
                self.key = Some(self.keys.get(&id).cloned().unwrap_or(id));
                self.text.clear();
            }
            "default" => self.text.clear(),
            "NodeLabel" => {
                self.label = true;
                self.text.clear();
            }
            _ => {}
        }
    }

    fn hear(&mut self, text: &str) {
        // A text without end is not a value; more than a cell may hold is told further on.
        if (self.key.is_some() || self.label) && self.text.len() < 1 << 20 {
            self.text.push_str(text);
        }
    }

    fn end(&mut self, element: &str) {
        match element {
            "NodeLabel" => {
                self.label = false;
                let text = std::mem::take(&mut self.text);
                // The label that the file itself gives goes first.
                if !self.nodes.has("label") {
                    self.nodes.set("label", text.trim());
                }
            }
            "default" => {
                if let Some(key) = self.key.clone() {
                    self.defaults.push((key, self.text.trim().to_string()));
                }
            }
            "data" => {
                let (key, text) = (self.key.take(), std::mem::take(&mut self.text));
                let Some(key) = key.filter(|_| !text.trim().is_empty()) else { return };
                match self.at {
                    Place::Node if key != "id" => self.nodes.set(&key, text.trim()),
                    Place::Edge => self.edges.set(&key, text.trim()),
                    Place::Graph if key.eq_ignore_ascii_case("case") => self.code = Some(text.trim().to_string()),
                    _ => {}
                }
            }
            "key" => self.key = None,
            "node" | "edge" => self.at = Place::Graph,
            _ => {}
        }
    }
}
