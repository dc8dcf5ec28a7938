//! The ring on the page. The diagram room draws it from a network that holds only what the page may hold, so that
//! nothing else can be drawn.

use super::fonts::measure;
use super::page::Figure;
use crate::diagram::legend::Entry;
use crate::diagram::paper::{PT, Paper, Sheet, Told, Words};
use crate::diagram::svg;
use crate::domain::{Code, Comparison, Person, PersonChange, PersonId, Ring, Sector};
use crate::seen::Seen;
use crate::text::Texts;

/// The size of the letters below the drawing in points: for home, and for the file.
const LEGEND: (f64, f64) = (12.0, 8.0);

/// What of a network may be drawn.
pub(super) struct Shown<'a> {
    /// How the client is called.
    pub(super) client: &'a str,
    /// The room for it.
    pub(super) sheet: Sheet,
    /// The client's wishes stand as signs behind the names.
    pub(super) wishes: bool,
}

/// The ring of a visit; with who is new since an earlier one.
pub(super) fn ring(network: &Seen, found: Option<&Comparison>, shown: &Shown<'_>, texts: &Texts) -> Figure {
    let is_new = |change: &PersonChange| matches!(change, PersonChange::Added(_)).then(|| change.id());
    let new: Vec<PersonId> = found.into_iter().flat_map(|found| found.people.iter().filter_map(is_new)).collect();
    let told = Told { qualities: true, new: &new, ..Told::default() };
    let network = network.ring_alone(shown.wishes);
    let alt = alternative(&network, shown, texts);
    drawn(&network, shown, &told, alt, texts)
}

/// The figure in words: who is where, ring by ring.
fn alternative(network: &Seen, shown: &Shown<'_>, texts: &Texts) -> String {
    let ring = |ring: &Ring| {
        let here = network.people().filter(|p| p.drawn_ring() == *ring && (p.ring.is_some() || p.is_active()));
        let names = here.map(|p| format!("{} ({})", p.name, texts.name(p.sector))).collect::<Vec<_>>();
        let told = [("ring", texts.name(*ring).into()), ("names", names.join(", ").into())];
        (!names.is_empty()).then(|| texts.with(key!("report-figure-alt-ring"), &told))
    };
    let first = texts.with(key!("report-figure-alt"), &[("client", shown.client.into())]);
    std::iter::once(first).chain(Ring::ALL.iter().filter_map(ring)).collect::<Vec<_>>().join(" ")
}

/// The ring with the client's domains, to fill by hand.
pub(super) fn blank(network: &Seen, with_people: bool, shown: &Shown<'_>, texts: &Texts) -> Figure {
    let network = if with_people { network.ring_alone(shown.wishes) } else { network.empty() };
    let told = Told { lettered: true, ..Told::default() };
    let blank = drawn(&network, shown, &told, texts.get(key!("report-figure-alt-blank")), texts);
    Figure { legend: String::new(), ..blank }
}

fn drawn(network: &Seen, shown: &Shown<'_>, told: &Told<'_>, alt: String, texts: &Texts) -> Figure {
    let name = |person: &Person| person.name.to_string();
    // On a sheet to fill by hand a place has a name that can be typed: `C2`.
    let lettered = |sector: Sector, name: String| match sector.letter().filter(|_| told.lettered) {
        Some(letter) => format!("{letter}\u{a0}·\u{a0}{name}"),
        None => name,
    };
    let sector = |sector: Sector| {
        let short = texts.get(key!("sector-short-{}", Sector, sector));
        (lettered(sector, texts.name(sector)), lettered(sector, short))
    };
    let words = Words { name: &name, sector: &sector, ego: shown.client.to_string(), measure: &measure };
    let paper = Paper::lay(network, shown.sheet, &words, told);
    let letters = if shown.sheet == Sheet::FILE { LEGEND.1 } else { LEGEND.0 };
    let entries: Vec<_> = paper.legend().into_iter().map(|entry| (entry, texts.get(entry.key()))).collect();
    Figure { svg: svg::paper(&paper, &alt, &measure), legend: legend(&entries, paper.size.0 / PT, letters), alt }
}

/// What the signs mean that are in this drawing, as a drawing of its own; empty where there is nothing to explain.
fn legend(entries: &[(Entry, String)], wide: f64, letters: f64) -> String {
    let (rows, high) = svg::rows(entries, wide, letters, &measure);
    if entries.is_empty() {
        return String::new();
    }
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide:.1} {high:.1}\">\n{rows}</svg>\n")
}
