//! Numbers and dates as each language writes them. Rounds only for show.

use chrono::{Datelike, NaiveDate};

use super::Texts;
use crate::domain::limits::may_be;
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

/// The text with its signs kept to the word they belong to: no line breaks before "%", or a French ":" or "»".
pub fn kept_together(text: &str) -> String {
    let before = ["%", ":", ";", "?", "!", "»"];
    let text =
        before.iter().fold(text.to_string(), |text, sign| text.replace(&format!(" {sign}"), &format!("\u{a0}{sign}")));
    text.replace("« ", "«\u{a0}")
}

/// The text with a capital where it begins, as a sentence.
pub fn opened(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no date")]
pub struct NoDay;

/// A day as it may be typed: 2026-11-22, 22/11/2026, 22-11-2026, 22.11.2026; `None` for nothing at all.
///
/// # Errors
/// When it is none of these, or no day between 1850 and 2200.
pub fn day(typed: &str) -> Result<Option<NaiveDate>, NoDay> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let formats = ["%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"];
    let found = formats.iter().find_map(|f| NaiveDate::parse_from_str(typed, f).ok());
    found.filter(|d| may_be(*d)).map(Some).ok_or(NoDay)
}
