//! The answers, written one by one as JSON or as CSV. Numbers in full precision; never NaN; nothing that a terminal or
//! a spreadsheet would obey.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::Formatter;

use super::answer::{Answer, Composition};
use crate::exchange::csv_out::Style;
use crate::metrics::Measure;

/// The name of the JSON's form, described in `assets/schema/metrics.schema.json`.
pub const SCHEMA: &str = "ecogram-metrics/1";

/// How the answers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// One document: `{"schema":…, "networks": {id: {key: value}}}`.
    #[default]
    Json,
    /// One row per network.
    Csv,
    /// The same, as a spreadsheet set in Belgium opens it.
    BelgianCsv,
}

/// Where the answers go.
pub(super) enum Output<W: Write> {
    Json(W, bool),
    Csv(Box<csv::Writer<W>>, Style),
}

impl<W: Write> Output<W> {
    /// Begins a document; `columns` are the columns of its CSV form.
    pub(super) fn begin(mut out: W, format: Format, columns: Vec<String>) -> io::Result<Self> {
        match format {
            Format::Json => {
                write!(out, "{{\"schema\":\"{SCHEMA}\",\"networks\":{{")?;
                Ok(Self::Json(out, true))
            }
            Format::Csv | Format::BelgianCsv => {
                let style = if format == Format::Csv { Style::Plain } else { Style::Belgian };
                out.write_all(style.mark())?;
                let mut writer = style.writer(out);
                writer.write_record(columns.iter().map(|c| cell(c, style)))?;
                Ok(Self::Csv(Box::new(writer), style))
            }
        }
    }
    /// One network.
    pub(super) fn network(&mut self, answer: &Answer) -> io::Result<()> {
        match self {
            Self::Json(out, first) => {
                out.write_all(if std::mem::take(first) { b"\n" } else { b",\n" })?;
                inert(out, &answer.id)?;
                out.write_all(b":")?;
                inert(out, answer)
            }
            Self::Csv(writer, style) => Ok(writer.write_record(row(answer).iter().map(|c| cell(c, *style)))?),
        }
    }
    /// Ends the document.
    pub(super) fn end(self) -> io::Result<()> {
        match self {
            Self::Json(mut out, _) => {
                out.write_all(b"\n}}\n")?;
                out.flush()
            }
            Self::Csv(mut writer, _) => writer.flush(),
        }
    }
}

const TOTALS: [&str; 16] = [
    "network_id",
    "n",
    "m",
    "density",
    "mean_degree",
    "components",
    "largest_component",
    "largest_component_share",
    "isolates",
    "cut_vertices",
    "bridges",
    "transitivity",
    "ego_effective_size",
    "ego_efficiency",
    "ego_constraint",
    "ego_betweenness",
];

const COMPOSITION: [&str; 12] = [
    "n_valid",
    "n_missing",
    "blau",
    "iqv_observed",
    "shannon_nat",
    "shannon_bits",
    "shannon_even",
    "ego_value",
    "ei_ego",
    "ties_within",
    "ties_between",
    "ei_ties",
];

/// The columns of the CSV form: connectors and bridges as counts; `ATTRIBUTE.key` for each attribute.
pub(super) fn columns<'a>(attributes: impl Iterator<Item = &'a str>) -> Vec<String> {
    let totals = TOTALS.iter().map(|key| (*key).to_string());
    totals.chain(attributes.flat_map(|a| COMPOSITION.iter().map(move |key| format!("{a}.{key}")))).collect()
}

fn row(answer: &Answer) -> Vec<String> {
    if !answer.figures.is_empty() {
        let rests = |m: &Measure| [number(m.get()), m.known.to_string(), m.of.to_string()];
        let figures = answer.figures.iter().flat_map(|f| rests(&f.measure));
        let visit = answer.visit.map_or_else(String::new, |day| day.to_string());
        return [answer.id.clone(), visit].into_iter().chain(figures).collect();
    }
    let t = answer.totals();
    let mut cells = vec![
        answer.id.clone(),
        t.n.to_string(),
        t.m.to_string(),
        number(t.density),
        number(t.mean_degree),
        t.components.to_string(),
        t.component_sizes.first().copied().unwrap_or(0).to_string(),
        number(t.largest_component_share),
        t.isolates.to_string(),
        t.cut_vertices.len().to_string(),
        t.bridges.len().to_string(),
        number(t.transitivity),
        number(t.ego_effective_size),
        number(t.ego_efficiency),
        number(t.ego_constraint),
        number(t.ego_betweenness),
    ];
    for column in &answer.columns {
        cells.extend(composition(&answer.composition(column)));
    }
    cells
}

fn composition(c: &Composition) -> [String; 12] {
    [
        c.n_valid.to_string(),
        c.n_missing.to_string(),
        number(c.blau),
        number(c.iqv_observed),
        number(c.shannon_nat),
        number(c.shannon_bits),
        number(c.shannon_even),
        c.ego_value.unwrap_or_default().to_string(),
        number(c.ei_ego.flatten()),
        c.ties_within.to_string(),
        c.ties_between.to_string(),
        number(c.ei_ties),
    ]
}

/// The shortest text that reads back as the same number; empty where there is none.
fn number(value: Option<f64>) -> String {
    value.map_or_else(String::new, |v| v.to_string())
}

/// A cell that no spreadsheet takes for a formula. Numbers stay numbers.
fn cell(text: &str, style: Style) -> String {
    if style == Style::Belgian && text.parse::<f64>().is_ok() {
        return text.replace('.', ",");
    }
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let shown: String = text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect();
    if is_formula && text.parse::<f64>().is_err() { format!("'{shown}") } else { shown }
}

/// Steers a terminal or the direction of writing.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// JSON in which such characters stand as `\u…`: the same value, but nothing happens when it is shown.
fn inert(out: &mut impl Write, value: &(impl Serialize + ?Sized)) -> io::Result<()> {
    let mut serializer = serde_json::Serializer::with_formatter(out, Inert);
    Ok(value.serialize(&mut serializer)?)
}

struct Inert;

impl Formatter for Inert {
    fn write_string_fragment<W: Write + ?Sized>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(steers) {
            let (before, from) = rest.split_at(at);
            writer.write_all(before.as_bytes())?;
            let mut chars = from.chars();
            // All of these stand below U+10000, so one escape is enough.
            if let Some(c) = chars.next() {
                write!(writer, "\\u{:04x}", c as u32)?;
            }
            rest = chars.as_str();
        }
        writer.write_all(rest.as_bytes())
    }
}
