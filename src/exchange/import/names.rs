//! A list of names, as it stands in a message or a note: one person a line, with what the quick line reads behind the name.
//! Bullets and numbers in front are taken off. Guesses nothing.

use super::drawn::Drawn;
use crate::domain::{Code, IdSource, PersonId};
use crate::exchange::people_columns::PEOPLE;
use crate::exchange::problem::FileName;
use crate::exchange::table::Sheet;
use crate::text::line;

/// The columns that a line can fill.
const COLUMNS: [&str; 9] =
    ["name", "kind", "formal", "sector", "role", "ring", "frequency", "quality", "support_received"];

/// Everybody on the list.
pub(super) fn read(name: &FileName, text: &str) -> Drawn {
    let header = COLUMNS.iter().map(|column| (column.to_string(), column.to_string())).collect();
    let lines = (1..).zip(text.lines());
    let rows = lines.filter_map(|(number, line)| Some((number, row(line)?))).collect();
    Drawn { people: Sheet { name: name.clone(), header, rows }, ..Drawn::default() }
}

fn row(typed: &str) -> Option<Vec<String>> {
    let typed = bare(typed).replace('\t', " ");
    let read = line::parse(&typed);
    let person = read.person(PersonId(IdSource::counting().fresh()), |_| 0)?;
    let cell = |name: &&str| match *name {
        // What nobody said is not said here either.
        "sector" => Some(person.sector.code()).filter(|s| *s != "other").unwrap_or_default().to_string(),
        name => PEOPLE.iter().find(|column| column.name == name).map_or(String::new(), |c| (c.write)(&person)),
    };
    Some(COLUMNS.iter().map(cell).collect())
}

/// A line without what stands before a name in a list: `- `, `• `, `1. `, `2) `, `[ ] `.
pub(super) fn bare(line: &str) -> &str {
    let mut rest = line.trim();
    for mark in ["- [ ]", "- [x]", "[ ]", "[x]", "-", "*", "•", "–", "—", "·", "‣", "◦", "▪", "☐", "✓"]
    {
        if let Some(behind) = rest.strip_prefix(mark).filter(|b| mark.len() > 1 || b.starts_with(char::is_whitespace)) {
            rest = behind.trim_start();
            break;
        }
    }
    let number = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    match number.strip_prefix(['.', ')']) {
        Some(behind) if number.len() < rest.len() && behind.starts_with(char::is_whitespace) => behind.trim_start(),
        _ => rest,
    }
}
