//! The ring as a picture by itself: the sheet of paper as SVG, with its legend. Writes no file.

use super::report::{self, measure};
use crate::diagram::paper::{Paper, Sheet, Told, Words};
use crate::diagram::svg;
use crate::domain::{Person, Sector};
use crate::seen::Seen;
use crate::text::Texts;

/// The endings that are known, for the sentence that refuses another.
pub const ENDINGS: &str = ".svg, .png, .pdf";

/// The picture of a network, print-ready on white: everybody as they are called in it, and no sign that it does not tell.
pub fn picture(network: &Seen, texts: &Texts) -> String {
    let name = |person: &Person| person.name.to_string();
    let sector = |sector: Sector| (texts.name(sector), texts.get(key!("sector-short-{}", Sector, sector)));
    let ego = network.client().shown_name();
    let words = Words { name: &name, sector: &sector, ego: ego.to_string(), measure: &measure };
    let paper = Paper::lay(network, Sheet::A4, &words, &Told { qualities: true, ..Told::default() });
    let title = format!("{ego} · {}", texts.date(network.visit().date));
    let legend: Vec<_> = paper.legend().into_iter().map(|entry| (entry, texts.get(entry.key()))).collect();
    svg::picture(&paper, &title, &legend, &measure)
}

/// The same as PDF, on a page of its own size, with its text as text.
///
/// # Errors
/// `report::Error` when the drawing cannot be painted.
pub fn pdf(svg: &str, texts: &Texts) -> Result<Vec<u8>, report::Error> {
    report::one_page(svg, texts.language())
}

/// The same as PNG, so many dots wide.
///
/// # Errors
/// `report::Error` when the drawing cannot be painted.
pub fn png(svg: &str, width: u32) -> Result<Vec<u8>, report::Error> {
    report::painted(svg, width)
}
