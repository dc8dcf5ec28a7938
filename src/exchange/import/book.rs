//! Workbooks: xlsx by calamine, cell by cell, and ods by its XML. Only as many cells as a table may have are ever held, however
//! far apart they stand, and no more is unpacked than a file may have. Formulas count as what they last came to; macros are
//! never looked at.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader as _, Xlsx};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::exchange::problem::{FileName, Problem, What};
use crate::exchange::table::{Limits, Raw};

/// Columns of a sheet, at most.
const WIDE: usize = 500;
/// What is unpacked of an archive, at most: a workbook of a million rows has less.
const UNPACKED: u64 = 128 << 20;
/// Files in an archive, at most.
const FILES: usize = 2_000;

/// The files in an archive, each with its name; folders and what hides are passed over.
///
/// # Errors
/// More than an archive may have, however little it seems to be; or no archive.
pub(super) fn unpacked(
    name: &FileName,
    bytes: &[u8],
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let broken = || Problem::new(name, 0, "", What::NotABook);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive.len() > FILES {
        return Err(Problem::new(name, 0, "", What::TooManyRows(FILES)));
    }
    let (mut files, mut left) = (Vec::new(), UNPACKED);
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|_| broken())?;
        let inside = entry.name().map(|name| name.into_owned()).unwrap_or_default();
        let keep = entry.is_file() && wanted(&inside);
        let mut content = Vec::new();
        let mut counted = entry.take(left + 1);
        // What is not wanted is unpacked all the same, to nowhere: another reader will do it, and must not meet a bomb.
        let read = match keep {
            true => counted.read_to_end(&mut content).map(|read| read as u64),
            false => std::io::copy(&mut counted, &mut std::io::sink()),
        };
        let read = read.map_err(|_| broken())?;
        left = left.checked_sub(read).ok_or_else(|| Problem::new(name, 0, "", What::TooLarge(UNPACKED)))?;
        if keep {
            files.push((inside, content));
        }
    }
    Ok(files)
}

/// The sheets of a workbook that have anything in them, each under `file › sheet`.
///
/// # Errors
/// It is no sound workbook, or has more than a file may have.
pub(super) fn sheets(name: &FileName, bytes: &[u8], limits: Limits) -> Result<Vec<Raw>, Problem> {
    let open = unpacked(name, bytes, |inside| inside == "content.xml")?;
    let sheets = match open.first() {
        Some((_, content)) => open_document(name, content, limits)?,
        None => excel(name, bytes, limits)?,
    };
    let many = sheets.len() > 1;
    let raw = sheets.into_iter().filter_map(|(title, cells)| {
        let sheet = if many { format!("{} › {title}", name.as_str()).as_str().into() } else { name.clone() };
        table(sheet, cells)
    });
    Ok(raw.collect())
}

/// Cells by row and column, both from 0.
type Cells = BTreeMap<u32, BTreeMap<usize, String>>;

/// The first row with anything in it is the heading; lines are the numbers of the sheet's rows.
fn table(name: FileName, cells: Cells) -> Option<Raw> {
    let width = cells.values().filter_map(|row| row.keys().next_back()).max()? + 1;
    let mut rows = cells.into_iter().map(|(row, mut cells)| {
        let cells = (0..width).map(|at| cells.remove(&at).unwrap_or_default()).collect::<Vec<_>>();
        (u64::from(row) + 1, cells)
    });
    let (_, header) = rows.next()?;
    Some(Raw { name, header, rows: rows.collect() })
}

fn excel(name: &FileName, bytes: &[u8], limits: Limits) -> Result<Vec<(String, Cells)>, Problem> {
    let broken = |_| Problem::new(name, 0, "", What::NotABook);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let mut sheets = Vec::new();
    for title in book.sheet_names() {
        let mut reader = book.worksheet_cells_reader(&title).map_err(broken)?;
        let mut cells = Cells::new();
        while let Some(cell) = reader.next_cell().map_err(broken)? {
            let ((row, column), text) = (cell.get_position(), said(cell.get_value()));
            keep(&mut cells, row, column as usize, text, limits).map_err(|what| Problem::new(name, 0, "", what))?;
        }
        sheets.push((title, cells));
    }
    Ok(sheets)
}

fn keep(cells: &mut Cells, row: u32, column: usize, text: String, limits: Limits) -> Result<(), What> {
    if text.is_empty() || column >= WIDE {
        return Ok(());
    }
    if text.len() as u64 > limits.row {
        return Err(What::TooLarge(limits.row));
    }
    cells.entry(row).or_default().insert(column, text);
    // The heading is a row too.
    if cells.len() > limits.rows + 1 { Err(What::TooManyRows(limits.rows)) } else { Ok(()) }
}

/// A cell as it would stand in a CSV file.
fn said(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(n) => n.to_string(),
        DataRef::Float(n) => n.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(at) if at.is_datetime() => {
            let (year, month, day, ..) = at.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(at) => at.as_f64().to_string(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// The tables of an OpenDocument spreadsheet. Repeated cells and rows count only where something stands in them, and then so
/// many times at most as a table may have rows.
fn open_document(name: &FileName, content: &[u8], limits: Limits) -> Result<Vec<(String, Cells)>, Problem> {
    let broken = || Problem::new(name, 0, "", What::NotABook);
    let text = std::str::from_utf8(content).map_err(|_| broken())?;
    let mut reader = Reader::from_str(text);
    let mut sheets: Vec<(String, Cells)> = Vec::new();
    let mut here = Here::default();
    loop {
        match reader.read_event().map_err(|_| broken())? {
            Event::Start(element) => here.start(&element, &mut sheets),
            Event::Empty(element) => {
                here.start(&element, &mut sheets);
                here.end(element.name().0, &mut sheets, limits).map_err(|what| Problem::new(name, 0, "", what))?;
            }
            Event::End(element) => {
                here.end(element.name().0, &mut sheets, limits).map_err(|what| Problem::new(name, 0, "", what))?;
            }
            Event::Text(piece) => here.hear(&piece.xml10_content()),
            Event::GeneralRef(reference) => {
                let one = reference.resolve_char_ref().ok().flatten().map(String::from);
                let known =
                    quick_xml::escape::resolve_predefined_entity(&reference.xml10_content()).map(str::to_string);
                here.hear(&one.or(known).unwrap_or_default());
            }
            Event::Eof => return Ok(sheets),
            _ => {}
        }
    }
}

/// Where in a spreadsheet the reader stands.
#[derive(Default)]
struct Here {
    row: u32,
    column: usize,
    rows_alike: u32,
    cells_alike: usize,
    /// The value of a cell that is no text: a day, a number.
    value: Option<String>,
    text: String,
    in_text: bool,
    notes: usize,
}

impl Here {
    fn start(&mut self, element: &BytesStart<'_>, sheets: &mut Vec<(String, Cells)>) {
        let attribute = |wanted: &str| {
            let found = element.attributes().flatten().find(|a| a.key.0 == wanted)?;
            Some(quick_xml::escape::unescape(&found.value).ok()?.into_owned())
        };
        let count = |wanted: &str| attribute(wanted).and_then(|n| n.parse::<u32>().ok()).unwrap_or(1).max(1);
        match element.name().0 {
            "table:table" => {
                sheets.push((attribute("table:name").unwrap_or_default(), Cells::new()));
                self.row = 0;
            }
            "table:table-row" => {
                self.rows_alike = count("table:number-rows-repeated");
                self.column = 0;
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cells_alike = count("table:number-columns-repeated") as usize;
                let kind = attribute("office:value-type").unwrap_or_default();
                self.value = match kind.as_str() {
                    "date" => attribute("office:date-value"),
                    "float" => attribute("office:value"),
                    "boolean" => attribute("office:boolean-value"),
                    _ => None,
                };
                self.text.clear();
            }
            "office:annotation" => self.notes += 1,
            "text:p" if self.notes == 0 => {
                if !self.text.is_empty() {
                    self.text.push('\n');
                }
                self.in_text = true;
            }
            "text:s" => self.hear(" "),
            _ => {}
        }
    }

    fn hear(&mut self, text: &str) {
        if self.in_text && self.notes == 0 {
            self.text.push_str(text);
        }
    }

    fn end(&mut self, element: &str, sheets: &mut [(String, Cells)], limits: Limits) -> Result<(), What> {
        match element {
            "text:p" => self.in_text = false,
            "office:annotation" => self.notes = self.notes.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => {
                let text = self.value.take().unwrap_or_else(|| std::mem::take(&mut self.text));
                if let Some((_, cells)) = sheets.last_mut().filter(|_| !text.is_empty()) {
                    let most = self.cells_alike.min(WIDE.saturating_sub(self.column));
                    let rows = self.rows_alike.min(u32::try_from(limits.rows).unwrap_or(u32::MAX).saturating_add(2));
                    if u64::from(rows) * most as u64 > limits.rows as u64 * 4 {
                        return Err(What::TooManyRows(limits.rows));
                    }
                    for row in self.row..self.row.saturating_add(rows) {
                        for column in self.column..self.column + most {
                            keep(cells, row, column, text.clone(), limits)?;
                        }
                    }
                }
                self.column = self.column.saturating_add(self.cells_alike);
            }
            "table:table-row" => self.row = self.row.saturating_add(self.rows_alike),
            _ => {}
        }
        Ok(())
    }
}
