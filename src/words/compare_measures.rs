//! Measures before → after in words, with what both rest on, or why they cannot be compared. Judges nothing.

use crate::domain::MessageKey;
use crate::metrics::figures::Sight;
use crate::metrics::{Compared, Measure, NotComparable, Stability, Unit};
use crate::text::Texts;

/// A measure at two visits, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureLine {
    /// Its key, as in `Measures::figures`.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// "12 → 14".
    pub values: String,
    /// What both rest on where that is not everything, or why they cannot be compared; may be empty.
    pub note: String,
    /// The two may not be held against each other.
    pub apart: bool,
}

/// The measures in words. Without those of tie qualities or of practical help unless they may be told.
pub fn measure_lines(compared: &[Compared], texts: &Texts, qualities: bool, practical: bool) -> Vec<MeasureLine> {
    compared.iter().filter(|row| may_tell(row, qualities, practical)).map(|row| line(row, texts)).collect()
}

/// How many are there both times, in words.
pub fn stability_line(stability: &Stability, texts: &Texts) -> MeasureLine {
    let Measure { known, of, .. } = stability.share;
    let values = stability.share.get().map_or_else(
        || texts.get(key!("compare-undefined")),
        |share| {
            let args = [("known", stability.stayed.len().into()), ("of", stability.either.into())];
            format!("{} ({})", texts.percent(share), texts.with(key!("compare-rests"), &args))
        },
    );
    let silent = || texts.with(key!("compare-stability-silent"), &[("n", (of - known).into())]);
    MeasureLine {
        key: "stability",
        label: texts.get(key!("compare-measure-stability")),
        values,
        note: if known < of { silent() } else { String::new() },
        apart: false,
    }
}

/// A measure at several visits, as points.
#[derive(Clone, Debug, PartialEq)]
pub struct PointsLine {
    /// What it is called.
    pub label: String,
    /// A point a visit, oldest first.
    pub points: Vec<Point>,
}

/// A measure at one visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Whether there is a value, and whether it may stand beside the others.
    pub sign: Sign,
    /// The value in words; empty where there is none.
    pub value: String,
    /// The part of the largest value among the visits, from 0 to 1.
    pub height: f64,
    /// "58/91": what it rests on, where that is not everything; else empty.
    pub rests: String,
}

/// What a point says besides its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Measured.
    Measured,
    /// Measured, but not to be compared with the others.
    Apart,
    /// Not asked, or too little to measure: a gap.
    Gap,
}

impl Sign {
    /// How it is drawn.
    pub fn glyph(self) -> char {
        match self {
            Sign::Measured => '●',
            Sign::Apart => '◌',
            Sign::Gap => '○',
        }
    }
}

/// The measures of visits as points. Each visit comes compared with the one that the others are held against, and with
/// whether it is silent: too many were not discussed there. Leaves out what `measure_lines` does.
pub fn over_time(visits: &[(Vec<Compared>, bool)], texts: &Texts, qualities: bool, practical: bool) -> Vec<PointsLine> {
    let Some((last, _)) = visits.last() else { return Vec::new() };
    let told = last.iter().enumerate().filter(|(_, row)| may_tell(row, qualities, practical));
    // The rows are the same at every network, in the same order.
    let line = |(at, row): (usize, &Compared)| {
        let rows = || visits.iter().filter_map(|(rows, silent)| Some((rows.get(at)?, *silent)));
        let most = rows().filter_map(|(row, _)| row.before.get()).fold(0.0, f64::max);
        let points = rows().map(|(row, silent)| point(row, silent, most, texts)).collect();
        PointsLine { label: label(row, texts), points }
    };
    told.map(line).collect()
}

fn point(row: &Compared, silent: bool, most: f64, texts: &Texts) -> Point {
    let Some(found) = row.before.get() else {
        return Point { sign: Sign::Gap, value: String::new(), height: 0.0, rests: String::new() };
    };
    let apart = silent || matches!(row.why_not, Some(NotComparable::Coverage | NotComparable::AskedDiffers));
    Point {
        sign: if apart { Sign::Apart } else { Sign::Measured },
        value: value(row, &row.before, texts),
        height: if most > 0.0 { found / most } else { 0.0 },
        rests: if row.before.is_complete() { String::new() } else { format!("{}/{}", row.before.known, row.before.of) },
    }
}

fn label(row: &Compared, texts: &Texts) -> String {
    MessageKey::find(&["compare-measure-", row.key]).map(|key| texts.get(key)).unwrap_or_default()
}

fn may_tell(row: &Compared, qualities: bool, practical: bool) -> bool {
    match row.sight {
        Sight::Together => practical || row.key != "care-P",
        Sight::Qualities => qualities,
        Sight::Worker => false,
    }
}

fn value(row: &Compared, measure: &Measure, texts: &Texts) -> String {
    match (measure.get(), row.unit) {
        (None, _) => texts.get(key!("compare-undefined")),
        (Some(value), Unit::Share) => texts.percent(value),
        (Some(value), Unit::Count) => texts.number(value, 0),
        (Some(value), Unit::Number) => texts.number(value, 1),
    }
}

fn rests(measure: &Measure, texts: &Texts) -> String {
    texts.with(key!("compare-rests"), &[("known", measure.known.into()), ("of", measure.of.into())])
}

fn line(row: &Compared, texts: &Texts) -> MeasureLine {
    let note = match row.why_not {
        Some(why) => texts.get(key!("compare-incomparable-{}", NotComparable, why)),
        None if row.before.is_complete() && row.after.is_complete() => String::new(),
        None => {
            let args = [("before", rests(&row.before, texts).into()), ("after", rests(&row.after, texts).into())];
            texts.with(key!("compare-rests-both"), &args)
        }
    };
    MeasureLine {
        key: row.key,
        label: label(row, texts),
        values: format!("{} → {}", value(row, &row.before, texts), value(row, &row.after, texts)),
        note,
        apart: row.why_not.is_some(),
    }
}
