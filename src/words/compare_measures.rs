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
    let told = |row: &&Compared| match row.sight {
        Sight::Together => practical || row.key != "care-P",
        Sight::Qualities => qualities,
        Sight::Worker => false,
    };
    compared.iter().filter(told).map(|row| line(row, texts)).collect()
}

fn line(row: &Compared, texts: &Texts) -> MeasureLine {
    let value = |measure: &Measure| match (measure.get(), row.unit) {
        (None, _) => texts.get("compare-undefined"),
        (Some(value), Unit::Share) => texts.percent(value),
        (Some(value), Unit::Count) => texts.number(value, 0),
        (Some(value), Unit::Number) => texts.number(value, 1),
    };
    let rests = |measure: &Measure| {
        let args = [("known", measure.known.into()), ("of", measure.of.into())];
        texts.with("compare-rests", &args)
    };
    let note = match row.why_not {
        Some(why) => texts.get(&format!("compare-incomparable-{}", why.code())),
        None if row.before.is_complete() && row.after.is_complete() => String::new(),
        None => {
            let args = [("before", rests(&row.before).into()), ("after", rests(&row.after).into())];
            texts.with("compare-rests-both", &args)
        }
    };
    MeasureLine {
        key: row.key,
        label: texts.get(&format!("compare-measure-{}", row.key)),
        values: format!("{} → {}", value(&row.before), value(&row.after)),
        note,
    }
}
