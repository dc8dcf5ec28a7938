//! The same three files, written. Inert: no cell can become a formula. Reading them back gives the same clients.
//!
//! The columns `visit` (its number) and `visit_date` say of which visit a row is. The kind, company and note of a
//! visit, and the plan, stand only in the whole client as JSON.

use std::borrow::Cow;

use super::cells::{guarded, written, written_date};
use super::client_columns::CLIENT;
use super::naming::{Naming, veiled};
use super::people_columns::PEOPLE;
use crate::domain::Code;
use crate::domain::{WholeClient, WholeVisit};

/// The three files, as bytes.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Files {
    /// clients.csv
    pub clients: Vec<u8>,
    /// people.csv
    pub people: Vec<u8>,
    /// ties.csv
    pub ties: Vec<u8>,
}

/// For whom a table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// For programs: UTF-8 without a mark, commas, LF.
    #[default]
    Plain,
    /// For a spreadsheet as it is set in Belgium, by a double click: with a mark, `;`, CR LF, and a decimal comma.
    Belgian,
}

impl Style {
    /// What stands before the heading: the mark by which a spreadsheet knows the letters.
    pub(super) fn mark(self) -> &'static [u8] {
        match self {
            Style::Plain => b"",
            Style::Belgian => b"\xef\xbb\xbf",
        }
    }
    /// A writer of rows.
    pub(super) fn writer<W: std::io::Write>(self, out: W) -> csv::Writer<W> {
        match self {
            Style::Plain => csv::Writer::from_writer(out),
            Style::Belgian => {
                csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(out)
            }
        }
    }
}

/// Writes clients with all their visits, for programs.
///
/// # Errors
/// None that the memory does not give.
pub fn write(clients: &[WholeClient], naming: Naming) -> std::io::Result<Files> {
    write_for(clients, naming, Style::Plain)
}

/// Writes clients with all their visits.
///
/// # Errors
/// None that the memory does not give.
pub fn write_for(clients: &[WholeClient], naming: Naming, style: Style) -> std::io::Result<Files> {
    let clients = named(clients, naming);
    let bytes = |table: Vec<Vec<String>>| {
        let mut rows = Rows::new(style)?;
        table.into_iter().try_for_each(|row| rows.row(row))?;
        rows.done()
    };
    Ok(Files {
        clients: bytes(client_rows(&clients))?,
        people: bytes(people_rows(&clients))?,
        ties: bytes(tie_rows(&clients))?,
    })
}

/// The clients as they may go out.
pub(super) fn named(clients: &[WholeClient], naming: Naming) -> Cow<'_, [WholeClient]> {
    match naming {
        Naming::Names => clients.into(),
        Naming::Initials => clients.iter().map(veiled).collect(),
    }
}

/// The table of clients, its heading first.
pub(super) fn client_rows(clients: &[WholeClient]) -> Vec<Vec<String>> {
    let heading = std::iter::once("client").chain(CLIENT.iter().map(|c| c.name)).map(str::to_string).collect();
    let row = |whole: &WholeClient| {
        let cells = CLIENT.iter().map(|column| (column.write)(&whole.client));
        std::iter::once(whole.client.code.to_string()).chain(cells).collect()
    };
    std::iter::once(heading).chain(clients.iter().map(row)).collect()
}

/// The table of people at every visit, its heading first.
pub(super) fn people_rows(clients: &[WholeClient]) -> Vec<Vec<String>> {
    let keys = ["client", "visit", "visit_date", "id"];
    let mut rows = vec![keys.into_iter().chain(PEOPLE.iter().map(|c| c.name)).map(str::to_string).collect()];
    for client in clients {
        for visit in &client.visits {
            for person in &visit.people {
                let mut cells = whose(client, visit);
                cells.push(person.id.to_string());
                cells.extend(PEOPLE.iter().map(|column| (column.write)(person)));
                rows.push(cells);
            }
        }
    }
    rows
}

/// The table of ties at every visit, its heading first.
pub(super) fn tie_rows(clients: &[WholeClient]) -> Vec<Vec<String>> {
    let mut rows = vec![["client", "visit", "visit_date", "a", "b", "state", "quality"].map(str::to_string).to_vec()];
    for client in clients {
        for visit in &client.visits {
            for (pair, tie) in &visit.ties {
                let mut cells = whose(client, visit);
                cells.extend([pair.first().to_string(), pair.second().to_string()]);
                cells.extend([tie.state.code().to_string(), written(tie.quality)]);
                rows.push(cells);
            }
        }
    }
    rows
}

fn whose(client: &WholeClient, visit: &WholeVisit) -> Vec<String> {
    vec![client.client.code.to_string(), visit.visit.number.to_string(), written_date(Some(visit.visit.date))]
}

/// Rows of inert cells.
pub(super) struct Rows(csv::Writer<Vec<u8>>);

impl Rows {
    pub fn new(style: Style) -> std::io::Result<Self> {
        Ok(Self(style.writer(style.mark().to_vec())))
    }
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) -> std::io::Result<()> {
        Ok(self.0.write_record(cells.into_iter().map(guarded))?)
    }
    pub fn done(self) -> std::io::Result<Vec<u8>> {
        self.0.into_inner().map_err(|stuck| stuck.into_error())
    }
}
