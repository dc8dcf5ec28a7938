//! The same three files, written. Inert: no cell can become a formula. Reading them back gives the same clients.
//!
//! The columns `visit` (its number) and `visit_date` say of which visit a row is. The kind, company and note of a
//! visit, and the plan, stand only in the whole client as JSON.

use std::borrow::Cow;

use super::cells::{guarded, written, written_date};
use super::client_columns::CLIENT;
use super::people_columns::PEOPLE;
use super::whole::{WholeClient, WholeVisit, veiled};
use crate::domain::Code;

/// Whether names stand in what goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// Everything as it is.
    Names,
    /// Initials instead of names, and no free text: it could name somebody.
    Initials,
}

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

/// Writes clients with all their visits.
///
/// # Errors
/// None that the memory does not give.
pub fn write(clients: &[WholeClient], naming: Naming) -> std::io::Result<Files> {
    let clients: Cow<'_, [WholeClient]> = match naming {
        Naming::Names => clients.into(),
        Naming::Initials => clients.iter().map(veiled).collect(),
    };
    Ok(Files { clients: write_clients(&clients)?, people: write_people(&clients)?, ties: write_ties(&clients)? })
}

fn write_clients(clients: &[WholeClient]) -> std::io::Result<Vec<u8>> {
    let mut rows = Rows::new(&[&["client"], &CLIENT.iter().map(|c| c.name).collect::<Vec<_>>()[..]].concat())?;
    for WholeClient { client, .. } in clients {
        let cells = CLIENT.iter().map(|column| (column.write)(client));
        rows.row(std::iter::once(client.code.to_string()).chain(cells))?;
    }
    rows.done()
}

fn write_people(clients: &[WholeClient]) -> std::io::Result<Vec<u8>> {
    let names = PEOPLE.iter().map(|c| c.name).collect::<Vec<_>>();
    let mut rows = Rows::new(&[&["client", "visit", "visit_date", "id"], &names[..]].concat())?;
    for client in clients {
        for visit in &client.visits {
            for person in &visit.people {
                let mut cells = whose(client, visit);
                cells.push(person.id.to_string());
                cells.extend(PEOPLE.iter().map(|column| (column.write)(person)));
                rows.row(cells)?;
            }
        }
    }
    rows.done()
}

fn write_ties(clients: &[WholeClient]) -> std::io::Result<Vec<u8>> {
    let mut rows = Rows::new(&["client", "visit", "visit_date", "a", "b", "state", "quality"])?;
    for client in clients {
        for visit in &client.visits {
            for (pair, tie) in &visit.ties {
                let mut cells = whose(client, visit);
                cells.extend([pair.first().to_string(), pair.second().to_string()]);
                cells.extend([tie.state.code().to_string(), written(tie.quality)]);
                rows.row(cells)?;
            }
        }
    }
    rows.done()
}

fn whose(client: &WholeClient, visit: &WholeVisit) -> Vec<String> {
    vec![client.client.code.to_string(), visit.visit.number.to_string(), written_date(Some(visit.visit.date))]
}

/// Rows of inert cells.
struct Rows(csv::Writer<Vec<u8>>);

impl Rows {
    fn new(header: &[&str]) -> std::io::Result<Self> {
        let mut rows = Self(csv::Writer::from_writer(Vec::new()));
        rows.0.write_record(header)?;
        Ok(rows)
    }
    fn row(&mut self, cells: impl IntoIterator<Item = String>) -> std::io::Result<()> {
        Ok(self.0.write_record(cells.into_iter().map(guarded))?)
    }
    fn done(self) -> std::io::Result<Vec<u8>> {
        self.0.into_inner().map_err(|stuck| stuck.into_error())
    }
}
