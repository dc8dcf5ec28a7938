//! What a table is, told by its headings, wherever these stand: a title above them is passed over, and rows that a spreadsheet
//! put between quotation marks as a whole are taken apart. Reads no values.

use super::contacts;
use super::piece::{Body, Kind, Piece};
use crate::exchange::client_columns::CLIENT;
use crate::exchange::heading::{self, folded};
use crate::exchange::people_columns::PEOPLE;
use crate::exchange::problem::{Foreign, Problem, What};
use crate::exchange::table::{self, Given, Limits, Raw};

/// Rows that may stand above the headings.
const TITLES: usize = 10;

/// A table by its headings.
///
/// # Errors
/// It is a table for another command, or nobody knows its columns.
pub(super) fn tabular(raw: Raw) -> Result<Piece, Problem> {
    let has = |wanted: &str| raw.header.iter().any(|heading| folded(heading) == wanted);
    let is = |what| Err(Problem::new(&raw.name, 0, "", What::Is(what)));
    if has("network_id") {
        return is(Foreign::Networks);
    }
    if has("tags") || has("what_nl") || has("what_fr") {
        return is(Foreign::Directory);
    }
    if let Some(kind) = kind(&raw.header) {
        return Ok(Piece::new(raw.name.clone(), kind, Body::Table(raw)));
    }
    match raw.rows.iter().take(TITLES).position(|(_, row)| is_heading(row)) {
        Some(at) => tabular(without_titles(raw, at)).map(|mut piece| {
            piece.notes.push(Problem::new(&piece.name, 0, "", What::Titles(at + 1)));
            piece
        }),
        None => {
            let found = raw.header.iter().filter(|heading| !heading.is_empty()).take(40).cloned().collect();
            Err(Problem::new(&raw.name, 1, "", What::MissingColumns(vec!["name".to_string()], found)))
        }
    }
}

/// A row of headings. One word that happens to be one is none.
fn is_heading(row: &[String]) -> bool {
    row.iter().filter(|cell| !cell.trim().is_empty()).count() > 1 && kind(row).is_some()
}

fn without_titles(raw: Raw, at: usize) -> Raw {
    let mut rows = raw.rows.into_iter().skip(at);
    let header = rows.next().map(|(_, row)| row).unwrap_or_default();
    Raw { name: raw.name, header: header.iter().map(|cell| cell.trim().to_string()).collect(), rows: rows.collect() }
}

/// A table of one column whose rows are tables in quotation marks: `"Naam,Kring"`.
pub(super) fn unquoted(raw: Raw) -> Raw {
    let [heading] = &raw.header[..] else { return raw };
    let separator = [',', ';', '\t'].into_iter().find(|separator| heading.contains(*separator));
    if separator.is_none() || kind(&raw.header).is_some() {
        return raw;
    }
    let apart = |row: &str| {
        let whole = table::whole(Given::csv(raw.name.clone(), row.as_bytes()), Limits::default());
        whole.map(|raw| raw.header).unwrap_or_else(|_| vec![row.to_string()])
    };
    let one = |row: &[String]| apart(row.first().map_or("", String::as_str));
    let header = apart(heading);
    if kind(&header).is_none() {
        return raw;
    }
    let rows = raw.rows.iter().map(|(line, row)| (*line, one(row))).collect();
    Raw { name: raw.name.clone(), header, rows }
}

/// The heading is that of one of our own tables; or of none at all that is known, so that its reader tells what is missing,
/// unless it stands below a title.
pub(super) fn is_own_table(head: &[u8]) -> bool {
    let begins = |words: &[&[u8]]| words.iter().any(|word| head.starts_with(word));
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    if begins(&[b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"]) || text.starts_with(b"<") || text.starts_with(b"{") {
        return false;
    }
    if text.get(..11).is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:VCARD")) || text.starts_with(b"0 HEAD") {
        return false;
    }
    let Some(rows) = table::beginning(head, TITLES) else { return true };
    let (header, below) = rows.split_first().map_or((&[][..], &[][..]), |(header, below)| (&header[..], below));
    match kind(header) {
        Some(kind) => matches!(kind, Kind::Clients | Kind::People | Kind::Ties),
        None => !below.iter().any(|row| is_heading(row)),
    }
}

fn kind(header: &[String]) -> Option<Kind> {
    let headings: Vec<String> = header.iter().map(|heading| folded(heading)).collect();
    let has = |wanted: &[&str]| wanted.iter().all(|wanted| headings.iter().any(|heading| heading == wanted));
    let known = |names: &[&'static str]| headings.iter().any(|heading| heading::called(heading, names).is_some());
    let first_is_blank = headings.first().is_some_and(String::is_empty);
    let ways: [(bool, Kind); 13] = [
        (has(&["networkcanvassourceuuid", "networkcanvastargetuuid"]), Kind::CanvasTies),
        (has(&["networkcanvascaseid"]), Kind::CanvasEgo),
        (has(&["networkcanvasuuid"]), Kind::CanvasPeople),
        (first_is_blank && header.len() > 1 && header[1..].iter().all(|h| h.len() == 36), Kind::CanvasMatrix),
        (has(&["alter_1_number", "alter_2_number"]), Kind::EgoWebTies),
        (has(&["alter_number"]), Kind::EgoWebPeople),
        (has(&["egoid", "alterid"]) || has(&["puid", "nameid"]) && !has(&["targetid"]), Kind::EgorPeople),
        (has(&["egoid", "source", "target"]) || has(&["puid", "nameid", "targetid"]), Kind::EgorTies),
        (has(&["egoid"]) && headings.iter().any(|h| h.starts_with("alter.")), Kind::EgorOne),
        (has(&["egoid"]) || has(&["puid"]), Kind::EgorEgos),
        (has(&["source", "target"]), Kind::GephiTies),
        (has(&["id", "label"]), Kind::GephiPeople),
        (known(&["a"]) && known(&["b"]), Kind::Ties),
    ];
    if let Some((_, kind)) = ways.into_iter().find(|(is, _)| *is) {
        return Some(kind);
    }
    let of_people: Vec<&'static str> = PEOPLE.iter().map(|column| column.name).filter(|name| *name != "name").collect();
    let of_clients: Vec<&'static str> =
        CLIENT.iter().map(|column| column.name).filter(|name| *name != "name").collect();
    let is_named = known(&["name", "first_name", "last_name"]);
    match (known(&["client"]), is_named) {
        (true, _) if known(&of_clients) && !known(&of_people) => Some(Kind::Clients),
        (false, _) if contacts::are_these(&headings) => Some(Kind::Contacts),
        (_, true) => Some(Kind::People),
        _ => None,
    }
}
