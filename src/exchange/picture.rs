//! The ring as a picture by itself: the sheet of paper as SVG, with its legend. Writes no file.

use super::report::{self, measure};
use crate::diagram::paper::{Paper, Sheet, Told, Words};
use crate::diagram::svg;
use crate::domain::{Code, Network, Person, Sector};
use crate::text::Texts;
use crate::words::{Names, Veil};

/// The picture of a network, print-ready on white. Under a veil it holds no name, nor the client's.
///
/// `qualities` = the ties as the client drew them; all alike otherwise.
pub fn picture(network: &Network, texts: &Texts, veil: Veil, qualities: bool) -> String {
    let names = Names::new(network, veil, texts);
    let name = |person: &Person| names.of(person.id).to_string();
    let sector = |sector: Sector| (texts.name(sector), texts.get(&format!("sector-short-{}", sector.code())));
    let client = network.client();
    let ego = if veil == Veil::Off { client.shown_name() } else { client.code.as_str() };
    let words = Words { name: &name, sector: &sector, ego: ego.to_string(), measure: &measure };
    let told = Told { qualities, ..Told::default() };
    let paper = Paper::lay(network, Sheet::A4, &words, &told);
    let title = format!("{ego} · {}", texts.date(network.visit().date));
    let legend: Vec<_> = paper.legend().into_iter().map(|entry| (entry, texts.get(&entry.key()))).collect();
    svg::picture(&paper, &title, &legend, &measure)
}

/// The same as PNG, so many dots wide.
///
/// # Errors
/// `report::Error` when the drawing cannot be painted.
pub fn png(svg: &str, width: u32) -> Result<Vec<u8>, report::Error> {
    report::painted(svg, width)
}
