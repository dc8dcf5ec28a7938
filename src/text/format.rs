//! Numbers and dates as each language writes them. Rounds only for show.

use chrono::{Datelike, NaiveDate};

use super::Texts;
use crate::domain::{Language, Moment};

impl Texts {
    /// A day: 12/05/2026 in Dutch and French, 12 May 2026 in English.
    pub fn date(&self, day: NaiveDate) -> String {
        match self.language() {
            Language::Nl | Language::Fr => day.format("%d/%m/%Y").to_string(),
            Language::En => day.format("%-d %b %Y").to_string(),
        }
    }
    /// A day, or only its year.
    pub fn moment(&self, moment: Moment) -> String {
        match moment {
            Moment::Day(day) => self.date(day),
            Moment::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1).map_or(0, |d| d.year()).to_string(),
        }
    }
    /// A number with so many decimals: comma in Dutch and French, point in English. Never "-0".
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let text = format!("{value:.decimals$}");
        let unsigned = text.trim_start_matches('-');
        let text = if unsigned.chars().all(|c| c == '0' || c == '.') { unsigned.to_string() } else { text };
        match self.language() {
            Language::En => text,
            Language::Nl | Language::Fr => text.replace('.', ","),
        }
    }
    /// A share from 0 to 1 in whole per cent, with the blank that the language puts there.
    pub fn percent(&self, share: f64) -> String {
        let number = self.number(share * 100.0, 0);
        match self.language() {
            Language::En => format!("{number}%"),
            Language::Nl | Language::Fr => format!("{number} %"),
        }
    }
}
