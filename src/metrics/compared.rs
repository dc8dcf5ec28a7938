//! Measures before and after, each with what it rests on, and why two cannot be compared where they cannot.
//!
//! No measure of outcome: a difference says that two drawings differ.

use std::collections::BTreeSet;

use super::figures::{Figure, Sight, Unit};
use super::measure::Measure;
use super::measures::{Measures, measures};
use crate::domain::code::codes;
use crate::domain::{Code, Discussed, Network, Support};

/// One measure at two visits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// Its key, as in `Measures::figures`.
    pub key: &'static str,
    /// What it counts in.
    pub unit: Unit,
    /// Where it may be seen.
    pub sight: Sight,
    /// The value before, and on how much it rests.
    pub before: Measure,
    /// The value after, and on how much it rests.
    pub after: Measure,
    /// Why the two cannot be compared; `None` where they can.
    pub why_not: Option<NotComparable>,
}

codes! {
    /// Why two values cannot be compared.
    NotComparable {
        /// It was not asked, or there was too little to measure, at the earlier visit.
        NotBefore = "not-before",
        /// The same at the later visit.
        NotAfter = "not-after",
        /// It rests on a much larger part at one visit than at the other.
        Coverage = "coverage",
        /// What was gone through differs: other domains, other kinds of support.
        AskedDiffers = "asked-differs",
        /// Too many members were not discussed at one of the visits.
        NotDiscussed = "not-discussed",
    }
}

/// By how much of the whole coverage may differ, and how many may be not discussed: a working default of the tool, no
/// norm.
const MOST_APART: f64 = 0.25;

/// The measures of two visits of one client, in one order; what is carried of a kind of support that neither visit tells
/// of is left out.
pub fn compared(before: &Network, after: &Network) -> Vec<Compared> {
    let told = |row: &Row| match row.asks {
        Asks::Support(kind) => before.tells_of(kind) || after.tells_of(kind),
        _ => true,
    };
    let rows = |network| rows(&measures(network)).into_iter().filter(told).collect::<Vec<_>>();
    let (then, now) = (rows(before), rows(after));
    let too_silent = is_silent(before) || is_silent(after);
    let sectors = before.client().asked_sectors != after.client().asked_sectors;
    let asked = (&before.client().asked_support, &after.client().asked_support);
    let why_not = |row: &Row, before: &Measure, after: &Measure| match row.asks {
        _ if before.get().is_none() => Some(NotComparable::NotBefore),
        _ if after.get().is_none() => Some(NotComparable::NotAfter),
        _ if too_silent => Some(NotComparable::NotDiscussed),
        Asks::Sectors if sectors => Some(NotComparable::AskedDiffers),
        Asks::Support(kind) if differs(asked, kind) => Some(NotComparable::AskedDiffers),
        _ => (share(before) - share(after)).abs().gt(&MOST_APART).then_some(NotComparable::Coverage),
    };
    // The keys are the same at every network, so the two lists run in step.
    let pairs = then.into_iter().zip(now);
    let pair = |(then, now): (Row, Row)| Compared {
        key: now.key,
        unit: now.unit,
        sight: now.sight,
        before: then.measure,
        after: now.measure,
        why_not: why_not(&now, &then.measure, &now.measure),
    };
    pairs.map(pair).collect()
}

/// More members were not discussed than a measure can do without.
pub fn is_silent(network: &Network) -> bool {
    let active = || network.people().filter(|p| p.is_active());
    let silent = active().filter(|p| p.discussed != Discussed::Yes).count();
    silent as f64 > MOST_APART * active().count() as f64
}

/// What must have been gone through at both visits alike.
#[derive(Clone, Copy)]
enum Asks {
    Nothing,
    Sectors,
    Support(Support),
}

struct Row {
    key: &'static str,
    unit: Unit,
    sight: Sight,
    measure: Measure,
    asks: Asks,
}

/// The figures that are compared, in the order in which they are told.
const COMPARED: [&str; 15] = [
    "size",
    "size-informal",
    "size-professional",
    "variation",
    "density",
    "islands",
    "reach-share",
    "reach-crisis",
    "care-P",
    "care-E",
    "care-A",
    "care-G",
    "care-M",
    "reciprocity",
    "strain",
];

fn rows(measures: &Measures) -> Vec<Row> {
    let figures = measures.figures();
    let row = |key: &str| {
        let Figure { key, measure, unit, sight } = *figures.iter().find(|f| f.key == key)?;
        let asks = match key.strip_prefix("care-").and_then(Support::from_code) {
            Some(kind) => Asks::Support(kind),
            None if key == "variation" => Asks::Sectors,
            None => Asks::Nothing,
        };
        Some(Row { key, unit, sight, measure, asks })
    };
    COMPARED.into_iter().filter_map(row).collect()
}

fn differs((before, after): (&BTreeSet<Support>, &BTreeSet<Support>), kind: Support) -> bool {
    before.contains(&kind) != after.contains(&kind)
}

/// The part of the whole it rests on; all of it where there is nothing to ask.
fn share(measure: &Measure) -> f64 {
    if measure.of == 0 { 1.0 } else { measure.known as f64 / measure.of as f64 }
}
