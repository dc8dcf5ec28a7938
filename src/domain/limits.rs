//! How far numbers and days go. One list: what is typed, taken in, written and read again is measured by it, so that
//! nothing is kept that could not be opened.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

/// The most visits of a client, and the highest number of one.
pub const MOST_VISITS: u32 = 10_000;
/// The highest satisfaction with the network; the lowest is 0.
pub const MOST_SATISFACTION: u8 = 10;
/// The years in which a day of a client's life or file may lie.
pub const YEARS: RangeInclusive<i32> = 1850..=2200;

/// A day that may be kept.
pub fn may_be(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}
