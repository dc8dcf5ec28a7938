//! The ring on the page, drawn by the diagram room under the names of the page.

use super::naming::Naming;
use super::page::Figure;
use crate::domain::Network;
use crate::text::Texts;

/// The ring of a visit.
pub(super) fn ring(_network: &Network, _qualities: bool, _naming: &Naming, texts: &Texts) -> Option<Figure> {
    Some(Figure {
        svg: std::fs::read_to_string("figure.svg").ok()?,
        alt: texts.with("report-figure-alt", &[("client", "".into())]),
    })
}

/// The ring with the client's domains, to fill by hand.
pub(super) fn blank(network: &Network, _people: bool, naming: &Naming, texts: &Texts) -> Option<Figure> {
    ring(network, false, naming, texts)
}
