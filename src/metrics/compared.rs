//! Measures before and after, each with what it rests on, and why two cannot be compared where they cannot.
//!
//! No measure of outcome: a difference says that two drawings differ.

use std::collections::BTreeSet;

use super::figures::{Sight, Unit};
use super::measure::Measure;
use super::measures::{Measures, measures};
use crate::domain::{Discussed, Network, Support};

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

/// Why two values cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotComparable {
    /// It was not asked, or there was too little to measure, at the earlier visit.
    NotBefore,
    /// The same at the later visit.
    NotAfter,
    /// It rests on a much larger part at one visit than at the other.
    Coverage,
    /// What was gone through differs: other domains, other kinds of support.
    AskedDiffers,
    /// Too many members were not discussed at one of the visits.
    NotDiscussed,
}

impl NotComparable {
    /// Every reason.
    pub const ALL: [NotComparable; 5] =
        [Self::NotBefore, Self::NotAfter, Self::Coverage, Self::AskedDiffers, Self::NotDiscussed];
    /// The end of its message key.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotBefore => "not-before",
            Self::NotAfter => "not-after",
            Self::Coverage => "coverage",
            Self::AskedDiffers => "asked-differs",
            Self::NotDiscussed => "not-discussed",
        }
    }
}

/// By how much of the whole coverage may differ, and how many may be not discussed: a working default of the tool, no
/// norm.
const MOST_APART: f64 = 0.25;

/// The measures of two visits of one client, always the same in the same order.
pub fn compared(before: &Network, after: &Network) -> Vec<Compared> {
    let (then, now) = (rows(&measures(before)), rows(&measures(after)));
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

fn rows(measures: &Measures) -> Vec<Row> {
    let (size, variation) = (&measures.size, &measures.variation);
    let known_formal = size.people - size.formal_unknown;
    let gone_through = 8 - variation.not_asked.len();
    let whole = |n: usize, known: usize, of: usize| Measure::new(Ok(n as f64), known, of);
    let count = |key, measure| Row { key, unit: Unit::Count, sight: Sight::Together, measure, asks: Asks::Nothing };
    let share = |key, measure| Row { unit: Unit::Share, ..count(key, measure) };
    let number = |measure: Measure<usize>| Measure::new(measure.value.map(|n| n as f64), measure.known, measure.of);
    let mut rows = vec![
        count("size", whole(size.people, size.people, size.people)),
        count("size-informal", whole(size.informal, known_formal, size.people)),
        count("size-professional", whole(size.professional, known_formal, size.people)),
        Row { asks: Asks::Sectors, ..count("variation", whole(variation.present.len(), gone_through, 8)) },
        share("density", measures.together.observed),
        count("islands", number(measures.together.islands)),
        share("reach-share", measures.reach.monthly.share()),
        count("reach-crisis", number(measures.reach.crisis.count())),
    ];
    for (key, kind) in ["care-P", "care-E", "care-A", "care-G"].into_iter().zip(&measures.care.kinds) {
        rows.push(Row { asks: Asks::Support(kind.kind), ..count(key, number(kind.count())) });
    }
    rows.push(share("reciprocity", measures.exchange.reciprocity()));
    rows.push(Row { sight: Sight::Qualities, ..count("strain", number(measures.strain.together.count())) });
    rows
}

fn differs((before, after): (&BTreeSet<Support>, &BTreeSet<Support>), kind: Support) -> bool {
    before.contains(&kind) != after.contains(&kind)
}

/// The part of the whole it rests on; all of it where there is nothing to ask.
fn share(measure: &Measure) -> f64 {
    if measure.of == 0 { 1.0 } else { measure.known as f64 / measure.of as f64 }
}
