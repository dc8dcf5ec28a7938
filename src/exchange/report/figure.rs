//! The ring on the page, drawn by the diagram room under the names of the page.

use super::naming::Naming;
use super::page::Figure;
use crate::domain::Network;
use crate::text::Texts;

/// The ring of a visit.
pub(super) fn ring(_network: &Network, _qualities: bool, _naming: &Naming, _texts: &Texts) -> Option<Figure> {
    None
}

/// The ring with the client's domains, to fill by hand.
pub(super) fn blank(network: &Network, _people: bool, naming: &Naming, texts: &Texts) -> Option<Figure> {
    ring(network, false, naming, texts)
}
