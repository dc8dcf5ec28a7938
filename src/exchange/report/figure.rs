//! The ring on the page. The diagram room draws it from a network that holds only what the page may hold, so that
//! nothing else can be drawn.

use super::naming::Naming;
use super::page::Figure;
use crate::diagram::legend::Entry;
use crate::diagram::svg::{Words, extent, legend_rows, svg};
use crate::diagram::{Drawing, Frame, Labels, Overlay, Role, View, marks, scene};
use crate::domain::{Code, Comparison, Name, Network, Person, Sector, Support, Supports};
use crate::text::Texts;

/// How many units of the drawing stand across the page.
const LEGEND_WIDTH: f64 = 760.0;

/// What of a network may be drawn.
pub(super) struct Shown<'a> {
    /// How people are called.
    pub(super) naming: &'a Naming,
    /// How the client is called.
    pub(super) client: &'a str,
    /// How the ties are drawn.
    pub(super) qualities: bool,
    /// Who gives practical help.
    pub(super) practical: bool,
    /// Of whom it is drawn what the client wishes.
    pub(super) wishes: &'a dyn Fn(&Person) -> bool,
}

/// The ring of a visit; with what changed since an earlier one.
pub(super) fn ring(
    network: &Network,
    found: Option<(&Network, &Comparison)>,
    shown: &Shown<'_>,
    texts: &Texts,
) -> Figure {
    let marks = found.map(|(before, found)| marks(before, found)).unwrap_or_default();
    let alt = texts.with("report-figure-alt", &[("client", shown.client.into())]);
    let network = only(network, shown);
    Figure { svg: drawn(&network, shown, &marks, texts, true), legend: legend(&network, texts), alt }
}

/// The ring with the client's domains, to fill by hand.
pub(super) fn blank(network: &Network, with_people: bool, shown: &Shown<'_>, texts: &Texts) -> Figure {
    let mut parts = only(network, shown).into_parts();
    if !with_people {
        parts.people.clear();
        parts.ties.clear();
    }
    let svg = drawn(&Network::from_parts(parts), shown, &[], texts, false);
    Figure { svg, legend: String::new(), alt: texts.get("report-figure-alt-blank") }
}

fn drawn(network: &Network, shown: &Shown<'_>, marks: &[Overlay], texts: &Texts, counts: bool) -> String {
    let name = |person: &Person| person.name.to_string();
    let sector = |sector: Sector| (texts.name(sector), texts.get(&format!("sector-short-{}", sector.code())));
    let labels = Labels { name: &name, sector: &sector, ego: shown.client.to_string() };
    let drawing = fitting(network, &labels);
    let view = View { hide_qualities: !shown.qualities, overlay: marks, ..View::default() };
    let mut scene = scene(network, drawing.layout(), &view);
    // A count beside an empty domain would be an answer already.
    scene.labels.retain(|label| counts || !matches!(label.role, Role::Count(_)));
    cropped(&svg(&scene, &Words::default()), extent(&scene))
}

/// The drawing without the empty paper around it.
fn cropped(svg: &str, [left, top, right, bottom]: [f64; 4]) -> String {
    let view = format!("viewBox=\"{left:.0} {top:.0} {:.0} {:.0}\"", right - left, bottom - top);
    let Some((before, rest)) = svg.split_once("viewBox=\"") else { return svg.to_string() };
    let after = rest.split_once('"').map_or("", |(_, after)| after);
    format!("{before}{view}{after}")
}

/// What the signs mean that are in this drawing, and no other.
fn legend(network: &Network, texts: &Texts) -> String {
    let any = |is: &dyn Fn(&Person) -> bool| network.people().any(is);
    let is_there = |entry: &Entry| match entry {
        Entry::Kind(kind) => any(&|p| p.kind == *kind) && any(&|p| !p.is_person()),
        Entry::Tie(Some(quality)) => any(&|p| p.quality == Some(*quality)),
        Entry::Tie(None) => any(&|p| p.quality.is_some()) && any(&|p| p.quality.is_none()),
        Entry::Knows => network.ties().any(|(_, tie)| tie.knows()),
        Entry::Status(status) => any(&|p| p.status == *status),
        Entry::Wish(wish) => any(&|p| p.wish == Some(*wish)),
        Entry::RingNotAsked => any(&|p| p.ring.is_none()),
        Entry::Reach => any(&|p| p.crisis_reach == Some(true)),
    };
    let named = Entry::all().into_iter().filter(is_there).map(|entry| (entry, texts.get(&entry.key())));
    legend_rows(&named.collect::<Vec<_>>(), LEGEND_WIDTH)
}

/// The drawing in as few cells as do: fewer cells are larger letters on paper. One name in ten may be shorter than it
/// would be in many cells.
fn fitting(network: &Network, labels: &Labels<'_>) -> Drawing {
    const LARGEST: (u16, u16) = (150, 45);
    const SMALLER: [(u16, u16); 6] = [(76, 23), (84, 25), (94, 28), (104, 31), (116, 35), (130, 39)];
    let drawn = |(cols, rows)| Drawing::fit(network, Frame::new(cols, rows), None, labels, None);
    let cut = |drawing: &Drawing| drawing.layout().spots().iter().filter(|s| !s.is_whole()).count();
    let largest = drawn(LARGEST);
    let most = cut(&largest) + network.people().len() / 10;
    SMALLER.into_iter().map(drawn).find(|drawing| cut(drawing) <= most).unwrap_or(largest)
}

/// The network with nothing in it but what may be drawn.
fn only(network: &Network, shown: &Shown<'_>) -> Network {
    let mut parts = network.clone().into_parts();
    for person in &mut parts.people {
        *person = bare(person, shown);
    }
    parts.visit.note = Default::default();
    Network::from_parts(parts)
}

fn bare(person: &Person, shown: &Shown<'_>) -> Person {
    let called = Name::new(&shown.naming.of(person)).unwrap_or_default();
    let told = |kind: &&Support| shown.practical || !kind.weighs_on_benefits();
    let received = Support::ALL.iter().filter(told);
    Person {
        kind: person.kind,
        formal: person.formal,
        sector: person.sector,
        ring: person.ring,
        status: person.status,
        slot: person.slot,
        quality: person.quality.filter(|_| shown.qualities),
        wish: person.wish.filter(|_| (shown.wishes)(person)),
        support_received: received.fold(Supports::NOT_ASKED, |s, k| s.with(*k, person.support_received.get(*k))),
        ..Person::new(person.id, called)
    }
}
