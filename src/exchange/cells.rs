//! One cell: what it says to the domain, and how the domain is written into it, inert.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use super::problem::What;
use super::{spoken, written_day};
use crate::domain::text::Lines;
use crate::domain::{Moment, Named, Support, Supports, Words, clean};

/// A column of a file: its name, and how its cells are read and written. Both directions stand in one place, so that
/// they cannot drift apart.
pub(super) struct Column<T> {
    pub name: &'static str,
    /// Takes over a cell that is not empty. `Ok(true)` when its text was not taken as it stood there.
    pub read: fn(&mut T, &str) -> Result<bool, What>,
    /// The cell; empty for *not asked*.
    pub write: fn(&T) -> String,
    /// The most characters of a cell, where it differs from the usual cap.
    pub most: Option<usize>,
}

impl<T> Column<T> {
    pub const fn new(
        name: &'static str,
        read: fn(&mut T, &str) -> Result<bool, What>,
        write: fn(&T) -> String,
    ) -> Self {
        Self { name, read, write, most: None }
    }
    /// The same for a text that may be as long as a note.
    pub const fn words(
        name: &'static str,
        read: fn(&mut T, &str) -> Result<bool, What>,
        write: fn(&T) -> String,
    ) -> Self {
        Self { name, read, write, most: Some(Words::MOST) }
    }
    /// The same for a list of texts.
    pub const fn list(
        name: &'static str,
        read: fn(&mut T, &str) -> Result<bool, What>,
        write: fn(&T) -> String,
    ) -> Self {
        Self { name, read, write, most: Some(16 * Words::MOST) }
    }
}

/// Spreadsheets take a cell that begins so for a formula.
fn is_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠')
}

/// The text begins like a formula, after any number of `'`: it needs one more `'`, and loses one when it is read.
fn needs_mark(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(is_formula)
}

/// The text as a cell that no spreadsheet takes for a formula.
pub(super) fn guarded(text: String) -> String {
    if needs_mark(&text) { format!("'{text}") } else { text }
}

/// The text of a cell, without the mark that kept it from being a formula.
pub(super) fn plain(cell: &str) -> &str {
    let cell = cell.trim_matches(' ');
    match cell.strip_prefix('\'') {
        Some(rest) if needs_mark(rest) => rest,
        _ => cell,
    }
}

/// The text was not taken as it stood there. Blanks, and another way of composing letters, are no difference.
pub(super) fn changed(cell: &str, taken: &str) -> bool {
    let letters = |text: &str| text.nfc().filter(|c| !c.is_whitespace()).collect::<String>();
    // Nearly every cell is what it says.
    cell != taken && letters(cell) != letters(taken)
}

pub(super) fn code<C: Named>(place: &mut Option<C>, cell: &str) -> Result<bool, What> {
    *place = Some(one_of(cell)?);
    Ok(false)
}

pub(super) fn one_of<C: Named>(cell: &str) -> Result<C, What> {
    spoken::value(cell).ok_or_else(|| What::OneOf(C::KIND, C::ALL.iter().map(|c| c.code()).collect()))
}

pub(super) fn codes<C: Named>(place: &mut BTreeSet<C>, cell: &str) -> Result<bool, What> {
    let values = parts(cell).map(joined).collect::<Result<Vec<_>, _>>()?;
    *place = values.into_iter().flatten().collect();
    Ok(false)
}

/// The values of a cell that may have several: `|` parts them, and what a spreadsheet or another program uses.
pub(super) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(['|', ';', ',', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

pub(super) fn yes_no(cell: &str) -> Result<bool, What> {
    spoken::yes_no(cell).ok_or(What::YesNo)
}

/// The values of a part of a cell: one, or several that a word or a sign joins (`telefoon en mail`, `gsm/sms`).
fn joined<C: Named>(part: &str) -> Result<Vec<C>, What> {
    if let Ok(value) = one_of(part) {
        return Ok(vec![value]);
    }
    let apart =
        [" en ", " et ", " and ", "+", "&", "/"].iter().fold(part.to_string(), |text, word| text.replace(word, "|"));
    let values = parts(&apart).map(one_of).collect::<Result<Vec<_>, _>>()?;
    if values.is_empty() { one_of(part).map(|value| vec![value]) } else { Ok(values) }
}

/// Letters as [`Supports`] reads them, in any case; parted, or in words, as well.
pub(super) fn supports(cell: &str) -> Result<Supports, What> {
    let (whole, yes) = (cell.trim(), Some(true));
    if spoken::none(whole) {
        return Ok(Supports::NONE);
    }
    let letters: String = whole.chars().filter(|c| !c.is_whitespace() && !"|;,/+".contains(*c)).collect();
    // As they are shown in French and in English too: C for companionship, I for advice.
    if let Ok(supports) = letters.to_uppercase().replace('C', "G").replace('I', "A").parse() {
        return Ok(supports);
    }
    let kinds = parts(whole).map(|part| joined::<Support>(part).map_err(|_| What::Support));
    let kinds = kinds.collect::<Result<Vec<_>, _>>()?;
    Ok(kinds.into_iter().flatten().fold(Supports::NOT_ASKED, |supports, kind| supports.with(kind, yes)))
}

pub(super) fn answer(place: &mut Option<bool>, cell: &str) -> Result<bool, What> {
    *place = Some(yes_no(cell)?);
    Ok(false)
}

pub(super) fn date(cell: &str) -> Result<NaiveDate, What> {
    written_day::read(cell).ok_or(What::Date)
}

/// A day, or a year alone.
pub(super) fn moment(cell: &str) -> Result<Moment, What> {
    date(cell).map(Moment::Day).or_else(|_| cell.trim().parse().map_err(|_| What::Moment))
}

pub(super) fn number(cell: &str, low: u32, high: u32) -> Result<u32, What> {
    let number = cell.trim().parse().map_err(|_| What::Number(low, high))?;
    if (low..=high).contains(&number) { Ok(number) } else { Err(What::Number(low, high)) }
}

pub(super) fn words(place: &mut Words, cell: &str) -> Result<bool, What> {
    *place = Words::of(cell);
    Ok(changed(cell, place.as_str()))
}

pub(super) fn many_words(place: &mut Vec<Words>, cell: &str) -> Result<bool, What> {
    let items: Vec<(&str, Words)> =
        cell.split('|').map(str::trim).filter_map(|item| Some((item, Words::new(item)?))).collect();
    let altered = items.iter().any(|(item, words)| changed(item, words.as_str()));
    *place = items.into_iter().map(|(_, words)| words).collect();
    Ok(altered)
}

pub(super) fn written<C: Named>(value: Option<C>) -> String {
    value.map_or(String::new(), |v| v.code().to_string())
}

pub(super) fn written_set<C: Named>(values: &BTreeSet<C>) -> String {
    values.iter().map(|v| v.code()).collect::<Vec<_>>().join("|")
}

pub(super) fn written_answer(value: Option<bool>) -> String {
    match value {
        Some(true) => "yes".to_string(),
        Some(false) => "no".to_string(),
        None => String::new(),
    }
}

pub(super) fn written_flag(value: bool) -> String {
    written_answer(value.then_some(true))
}

pub(super) fn written_date(day: Option<NaiveDate>) -> String {
    day.map_or(String::new(), |d| d.format("%Y-%m-%d").to_string())
}

/// A list of texts in one cell. A `|` inside a text would part it, so it is written as `/`, and a line break as a blank.
pub(super) fn written_words(words: &[Words]) -> String {
    let one = |w: &Words| clean(&w.as_str().replace('|', "/"), Lines::One, Words::MOST);
    words.iter().map(one).collect::<Vec<_>>().join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seen to fail while a cell was read in the letters of Dutch alone.
    #[test]
    fn the_letters_of_each_language_are_read() {
        for language in <crate::domain::Language as crate::domain::Code>::ALL {
            let five: Supports = "PEAGM".parse().expect("five letters");
            let letters = five.letters(*language);
            assert_eq!(supports(&letters).ok(), Some(five), "{letters}");
            assert_eq!(supports("peai"), Err(What::Support), "advice twice");
        }
    }

    #[test]
    fn a_mark_keeps_a_cell_from_being_a_formula_and_comes_off_again() {
        for text in ["=1+1", "+32 2 123", "-2", "@SUM(1)", "'=x", "''+x", "'t Hof", "＝1", "An", "", "'", "''"] {
            let cell = guarded(text.to_string());
            assert!(!cell.starts_with(is_formula), "{text}");
            assert_eq!(plain(&cell), text);
        }
        assert_eq!(guarded("'t Hof".to_string()), "'t Hof");
        assert_eq!(plain("'+32 2 123"), "+32 2 123");
    }
}
