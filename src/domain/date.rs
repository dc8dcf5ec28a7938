//! Dates as people remember them: a day, or only a year. Knows no today.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use super::limits::YEARS;

/// A day or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// An exact day.
    Day(NaiveDate),
    /// Only the year is known.
    Year(i32),
}

impl Moment {
    /// The latest day it can be: 31 December for a year.
    pub fn latest(self) -> NaiveDate {
        match self {
            Moment::Day(day) => day,
            Moment::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or_default(),
        }
    }
    /// Its year.
    pub fn year(self) -> i32 {
        match self {
            Moment::Day(day) => day.year(),
            Moment::Year(year) => year,
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Moment::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
            Moment::Year(year) => write!(f, "{year:04}"),
        }
    }
}

/// The text is neither an ISO day nor a year from 1850 to 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither an ISO date nor a year")]
pub struct NotAMoment;

impl FromStr for Moment {
    type Err = NotAMoment;
    fn from_str(s: &str) -> Result<Self, NotAMoment> {
        let plausible = |year: i32| YEARS.contains(&year);
        if s.len() == 4
            && let Ok(year) = s.parse::<i32>()
        {
            return if plausible(year) { Ok(Moment::Year(year)) } else { Err(NotAMoment) };
        }
        match NaiveDate::parse_from_str(s, "%Y-%m-%d") {
            Ok(day) if plausible(day.year()) => Ok(Moment::Day(day)),
            _ => Err(NotAMoment),
        }
    }
}

impl serde::Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}
