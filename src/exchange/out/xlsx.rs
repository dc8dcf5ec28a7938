//! A workbook: people, ties and clients as the exchange files have them, and the measures and the visits of each. No cell is a
//! formula; numbers are numbers, days are days as text, in the form that comes in again.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::format::Unmade;
use crate::domain::Code;
use crate::domain::WholeClient;
use crate::exchange::cells::{guarded, plain};
use crate::exchange::csv_out::{client_rows, people_rows, tie_rows};
use crate::metrics::{Sight, measures};

/// Columns whose cells are numbers.
const NUMBERS: [&str; 6] = ["visit", "ring", "strength", "slot", "satisfaction", "number"];

pub(super) fn write(clients: &[WholeClient]) -> Result<Vec<u8>, Unmade> {
    book(clients).map_err(|_| Unmade)
}

fn book(clients: &[WholeClient]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Otherwise it tells the second in which it was written, and no two are the same.
    let no_day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&no_day));
    let sheets = [
        ("people", people_rows(clients)),
        ("ties", tie_rows(clients)),
        ("clients", client_rows(clients)),
        ("visits", visits(clients)),
    ];
    for (name, rows) in sheets {
        table(book.add_worksheet().set_name(name)?, &rows)?;
    }
    figures(book.add_worksheet().set_name("measures")?, clients)?;
    book.save_to_buffer()
}

fn table(sheet: &mut Worksheet, rows: &[Vec<String>]) -> Result<(), XlsxError> {
    let heading = rows.first().cloned().unwrap_or_default();
    for (at, row) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
            let is_number = heading.get(usize::from(column)).is_some_and(|name| NUMBERS.contains(&name.as_str()));
            match cell.parse::<u32>() {
                Ok(number) if is_number => sheet.write_number(at, column, number)?,
                // No text is a formula here; only what would lose its own mark on the way in gets one more.
                _ if plain(cell) != cell => sheet.write_string(at, column, guarded(cell.clone()))?,
                _ => sheet.write_string(at, column, cell)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn visits(clients: &[WholeClient]) -> Vec<Vec<String>> {
    let mut rows =
        vec![["client", "number", "date", "kind", "others", "people", "closed"].map(str::to_string).to_vec()];
    for client in clients {
        for visit in &client.visits {
            rows.push(vec![
                client.client.code.to_string(),
                visit.visit.number.to_string(),
                visit.visit.date.to_string(),
                visit.visit.kind.map_or(String::new(), |kind| kind.code().to_string()),
                visit.visit.others.map_or(String::new(), |others| others.code().to_string()),
                visit.people.len().to_string(),
                if visit.visit.closed { "yes" } else { "no" }.to_string(),
            ]);
        }
    }
    rows
}

/// A row for each figure of each visit: its value, and on how many answers of how many it rests.
fn figures(sheet: &mut Worksheet, clients: &[WholeClient]) -> Result<(), XlsxError> {
    for (column, heading) in (0..).zip(["client", "visit", "date", "measure", "value", "known", "of"]) {
        sheet.write_string(0, column, heading)?;
    }
    let mut row = 1;
    for network in clients.iter().cloned().flat_map(WholeClient::networks) {
        for figure in measures(&network).figures().iter().filter(|figure| figure.sight <= Sight::Qualities) {
            sheet.write_string(row, 0, network.client().code.as_str())?;
            sheet.write_number(row, 1, network.visit().number)?;
            sheet.write_string(row, 2, network.visit().date.to_string())?;
            sheet.write_string(row, 3, figure.key)?;
            if let Some(value) = figure.value() {
                sheet.write_number(row, 4, value)?;
            }
            sheet.write_number(row, 5, figure.measure.known as u32)?;
            sheet.write_number(row, 6, figure.measure.of as u32)?;
            row += 1;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}
