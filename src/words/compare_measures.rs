//! Measures before → after in words, with what both rest on, or why they cannot be compared. Judges nothing.

use crate::metrics::figures::Sight;
use crate::metrics::{Compared, Measure, Unit};
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
}

/// The measures in words. Without those of tie qualities or of practical help unless they may be told.
pub fn measure_lines(compared: &[Compared], texts: &Texts, qualities: bool, practical: bool) -> Vec<MeasureLine> {
    compared.iter().filter(|row| may_tell(row, qualities, practical)).map(|row| line(row, texts)).collect()
}

/// A measure at several visits, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointsLine {
    /// What it is called.
    pub label: String,
    /// A point a visit, oldest first: the value, with what it rests on where that is not everything.
    pub points: Vec<String>,
}

/// The measures of visits, each compared with itself, as points in words. Leaves out what `measure_lines` does.
pub fn over_time(visits: &[Vec<Compared>], texts: &Texts, qualities: bool, practical: bool) -> Vec<PointsLine> {
    let Some(last) = visits.last() else { return Vec::new() };
    let point = |row: &Compared| match (row.before.get(), row.before.is_complete()) {
        (None, _) => format!("○ {}", texts.get("compare-undefined")),
        (Some(_), true) => format!("● {}", value(row, &row.before, texts)),
        (Some(_), false) => format!("● {} ({})", value(row, &row.before, texts), rests(&row.before, texts)),
    };
    let told = last.iter().enumerate().filter(|(_, row)| may_tell(row, qualities, practical));
    let line = |(at, row): (usize, &Compared)| PointsLine {
        label: texts.get(&format!("compare-measure-{}", row.key)),
        // The rows are the same at every network, in the same order.
        points: visits.iter().filter_map(|rows| rows.get(at)).map(point).collect(),
    };
    told.map(line).collect()
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
        (None, _) => texts.get("compare-undefined"),
        (Some(value), Unit::Share) => texts.percent(value),
        (Some(value), Unit::Count) => texts.number(value, 0),
        (Some(value), Unit::Number) => texts.number(value, 1),
    }
}

fn rests(measure: &Measure, texts: &Texts) -> String {
    texts.with("compare-rests", &[("known", measure.known.into()), ("of", measure.of.into())])
}

fn line(row: &Compared, texts: &Texts) -> MeasureLine {
    let note = match row.why_not {
        Some(why) => texts.get(&format!("compare-incomparable-{}", why.code())),
        None if row.before.is_complete() && row.after.is_complete() => String::new(),
        None => {
            let args = [("before", rests(&row.before, texts).into()), ("after", rests(&row.after, texts).into())];
            texts.with("compare-rests-both", &args)
        }
    };
    MeasureLine {
        key: row.key,
        label: texts.get(&format!("compare-measure-{}", row.key)),
        values: format!("{} → {}", value(row, &row.before, texts), value(row, &row.after, texts)),
        note,
    }
}
