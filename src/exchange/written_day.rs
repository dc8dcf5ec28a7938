//! A day as spreadsheets and people here write it: the day first, always, never the month; with figures or the month's name in
//! three languages; with a weekday in front of it, or the hour behind. Guesses nothing but a century.

use chrono::NaiveDate;

use super::spoken;

/// The day; `None` where it is none. A year of two figures is in this century up to 49, as nobody writes down a visit of
/// then, and in the one before from 50.
pub(super) fn read(cell: &str) -> Option<NaiveDate> {
    let cell = cell.trim();
    // Nearly every day is written so.
    if let Ok(Some(day)) = crate::text::day(cell) {
        return Some(day);
    }
    let words: Vec<&str> =
        without_hour(cell).split([' ', '/', '-', '.', ',', '\u{a0}']).filter(|w| !w.is_empty()).collect();
    let words = match &words[..] {
        [weekday, rest @ ..] if rest.len() == 3 && weekday.chars().all(char::is_alphabetic) => rest,
        all => all,
    };
    let [first, month, last] = words else { return None };
    let (day, year) = if figures(first, 4).is_some() && first.len() == 4 { (last, first) } else { (first, last) };
    let month = figures(month, 2).or_else(|| spoken::month(month))?;
    let ordinal = ["er", "ste", "de", "e", "st", "nd", "rd", "th"].iter().find_map(|end| day.strip_suffix(end));
    let day = figures(ordinal.unwrap_or(day), 2)?;
    crate::text::day(&format!("{:04}-{month:02}-{day:02}", century(year)?)).ok().flatten()
}

fn figures(word: &str, most: usize) -> Option<u32> {
    (word.len() <= most && word.bytes().all(|byte| byte.is_ascii_digit())).then(|| word.parse().ok())?
}

fn century(year: &str) -> Option<u32> {
    match (year.len(), figures(year, 4)?) {
        (4, year) => Some(year),
        (2, year @ 0..50) => Some(2000 + year),
        (2, year) => Some(1900 + year),
        _ => None,
    }
}

/// What stands before the hour: `12/05/2026 14:30`, `2026-05-12T14:30:00Z`.
fn without_hour(cell: &str) -> &str {
    let hour = cell.char_indices().filter(|(_, c)| matches!(c, ' ' | 'T')).find(|(at, _)| {
        let behind = &cell[at + 1..];
        behind.starts_with(|c: char| c.is_ascii_digit()) && behind.get(1..3).is_some_and(|next| next.contains(':'))
    });
    hour.map_or(cell, |(at, _)| cell[..at].trim_end_matches(','))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seen to fail with the month read first, and with the hour taken for a part of the day.
    #[test]
    fn a_day_is_read_as_people_here_write_it_and_never_month_first() {
        let written = "12/05/2026|12-5-2026|12.05.2026|2026-05-12|2026/05/12|12 05 2026|12/ 05/ 2026|12/05/26|12-05-26\
            |12 mei 2026|12 MEI 2026|12 mai 2026|12 May 2026|12-mei-2026|12/mei/26|di 12/05/2026|dinsdag 12 mei 2026\
            |mardi 12 mai 2026|Tuesday, 12 May 2026|12/05/2026 14:30|12/05/2026 0:00:00|2026-05-12T14:30:00Z|12th May 2026";
        for cell in written.split('|') {
            assert_eq!(read(cell), NaiveDate::from_ymd_opt(2026, 5, 12), "{cell}");
        }
        assert_eq!(read("1er août 2026"), NaiveDate::from_ymd_opt(2026, 8, 1));
        assert_eq!(read("15 déc. 2025"), NaiveDate::from_ymd_opt(2025, 12, 15));
        assert_eq!(read("12/05/61"), NaiveDate::from_ymd_opt(1961, 5, 12));
        for cell in
            "13/13/2026|05/13/2026|31/02/2026|mei 2026|05/2026|2026-05|46154|20260512|gisteren||12/05|1/2/3|é é é é"
                .split('|')
        {
            assert_eq!(read(cell), None, "{cell}");
        }
    }
}
