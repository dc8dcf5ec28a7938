//! A line about the network, and how its figures and names are written.

use crate::domain::PersonId;
use crate::metrics::{Difference, Figure, Sight, Undefined, Unit};
use crate::text::Texts;

/// How a person is called: the name, initials, or a role.
pub type Who<'a> = &'a dyn Fn(PersonId) -> String;

/// One thing that is said of the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The figure it belongs to, for `explain` and `metrics::behind`.
    pub key: &'static str,
    /// A whole sentence, or several.
    pub text: String,
    /// The same in at most 26 cells; empty on the page of sentences.
    pub short: String,
    /// Where it may be seen.
    pub sight: Sight,
    /// It says what was not asked, or is not known yet.
    pub open: bool,
}

/// A figure as it is written: "12", "15 %", "6,4", or the sign of what does not apply.
pub fn figure(texts: &Texts, figure: &Figure) -> String {
    value(texts, figure.value(), figure.unit)
}

/// What changed: "12 → 13".
pub fn difference(texts: &Texts, difference: &Difference) -> String {
    let unit = difference.figure.unit;
    format!("{} → {}", value(texts, difference.before, unit), value(texts, difference.figure.value(), unit))
}

/// By how much: "+1", "−3 %"; empty where one of the two is undefined.
pub fn by(texts: &Texts, difference: &Difference) -> String {
    let (Some(before), Some(now)) = (difference.before, difference.figure.value()) else { return String::new() };
    let sign = if now < before { "−" } else { "+" };
    format!("{sign}{}", value(texts, Some((now - before).abs()), difference.figure.unit))
}

/// Why there is no value, as a sentence.
pub fn why_undefined(texts: &Texts, why: Undefined) -> String {
    texts.get(key!("measures-undefined-{}", Undefined, why))
}

/// The sign of what does not apply: n.v.t., s.o., n/a.
pub fn not_applicable(texts: &Texts) -> String {
    texts.get(key!("measures-na"))
}

pub(super) fn value(texts: &Texts, value: Option<f64>, unit: Unit) -> String {
    match (value, unit) {
        (None, _) => not_applicable(texts),
        (Some(n), Unit::Count) => texts.number(n, 0),
        (Some(share), Unit::Share) => percent(texts, share),
        (Some(n), Unit::Number) => texts.number(n, if n.abs() < 1.0 { 2 } else { 1 }),
    }
}

/// A share in whole per cent, which is 0 or 100 only when it is exactly that.
pub(super) fn percent(texts: &Texts, share: f64) -> String {
    let inside = share > 0.0 && share < 1.0;
    texts.percent(if inside { share.clamp(0.01, 0.99) } else { share })
}

/// "Ann, Bob and Cem".
pub(super) fn list(texts: &Texts, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., last] => format!("{} {} {last}", most.join(", "), texts.get(key!("measures-and"))),
    }
}

pub(super) fn names(texts: &Texts, who: Who<'_>, people: &[PersonId]) -> String {
    list(texts, &people.iter().map(|id| who(*id)).collect::<Vec<_>>())
}
