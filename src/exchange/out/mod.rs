//! A client taken out, in the form that the ending of a name says. Writes no file: makes bytes under names.
//!
//! Every form holds initials instead of names unless names were chosen, and then the rest of what is written in words as well.
//! Forms that are made for analysing hold nothing that is the worker's alone.

mod canvas;
mod egor;
mod graphml;
mod xlsx;

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use super::csv_out::{self, Naming, Style};
use super::whole::{self, WholeClient};
use crate::domain::{Code, Person};

/// What a client is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// Everything, in one file that comes in again.
    Json,
    /// The three tables, in a folder.
    Folder,
    /// The three tables, beside one another: `NAME.csv`, `NAME-clients.csv`, `NAME-ties.csv`.
    Csv,
    /// A workbook with people, ties, measures and visits.
    Xlsx,
    /// The network of the latest visit as a graph.
    GraphMl,
    /// The files of another program, in a folder or an archive.
    For(Program, Packed),
}

/// A program whose files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// Network Canvas, and what reads its export.
    NetworkCanvas,
    /// egor in R.
    Egor,
}

/// How several files are kept together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packed {
    /// In a folder.
    Folder,
    /// In a `.zip`.
    Zip,
}

/// The endings that are known, for the sentence that refuses another.
pub const ENDINGS: &str = ".json, .csv, .xlsx, .graphml, .zip";

impl ExportFormat {
    /// By the ending of a name, and the program it is meant for; none at all is a folder. `None` for an ending that is not known,
    /// and for an archive or a program that do not go together.
    pub fn of(path: &Path, program: Option<Program>) -> Option<Self> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let is_folder = path.is_dir() || ending.is_none();
        match (ending.as_deref(), program) {
            (_, Some(program)) if is_folder => Some(Self::For(program, Packed::Folder)),
            _ if is_folder => Some(Self::Folder),
            (Some("zip"), program) => Some(Self::For(program.unwrap_or(Program::NetworkCanvas), Packed::Zip)),
            (Some("json"), None) => Some(Self::Json),
            (Some("csv"), None) => Some(Self::Csv),
            (Some("xlsx"), None) => Some(Self::Xlsx),
            (Some("graphml"), None) => Some(Self::GraphMl),
            _ => None,
        }
    }
    /// It is a folder, which has to be there.
    pub fn is_in_a_folder(self) -> bool {
        matches!(self, Self::Folder | Self::For(_, Packed::Folder))
    }
    /// Some of what is known of a client has no place in it.
    pub fn leaves_out(self) -> bool {
        self != Self::Json
    }
}

/// The client could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the client could not be written")]
pub struct Unmade;

/// The files of a client, each with its path.
///
/// # Errors
/// What the memory, or a workbook, does not take.
pub fn write(
    client: &WholeClient,
    to: &Path,
    format: ExportFormat,
    naming: Naming,
    style: Style,
) -> Result<Vec<(PathBuf, Vec<u8>)>, Unmade> {
    let one = |bytes| vec![(to.to_path_buf(), bytes)];
    let clients = std::slice::from_ref(client);
    match format {
        ExportFormat::Json => whole::write(client, naming).map(one).map_err(|_| Unmade),
        ExportFormat::Folder | ExportFormat::Csv => {
            let csv = csv_out::write_for(clients, naming, style).map_err(|_| Unmade)?;
            let name = |table: &str| match format {
                ExportFormat::Folder => to.join(format!("{table}.csv")),
                _ if table == "people" => to.to_path_buf(),
                _ => beside(to, table),
            };
            Ok(vec![(name("clients"), csv.clients), (name("people"), csv.people), (name("ties"), csv.ties)])
        }
        ExportFormat::Xlsx => xlsx::write(&csv_out::named(clients, naming)).map(one),
        ExportFormat::GraphMl => {
            let named = csv_out::named(clients, naming);
            Ok(one(named.first().map(graphml::write).unwrap_or_default().into_bytes()))
        }
        ExportFormat::For(program, packed) => {
            let named = csv_out::named(clients, naming);
            let client = named.first().ok_or(Unmade)?;
            let files = match program {
                Program::NetworkCanvas => canvas::write(client),
                Program::Egor => egor::write(client),
            }
            .map_err(|_| Unmade)?;
            match packed {
                Packed::Folder => Ok(files.into_iter().map(|(name, bytes)| (to.join(name), bytes)).collect()),
                Packed::Zip => zipped(files).map(one).map_err(|_| Unmade),
            }
        }
    }
}

/// What the tables for the programs of studies say of a person, in this order.
const OF_A_PERSON: [&str; 9] = ["name", "kind", "formal", "sector", "role", "ring", "status", "frequency", "quality"];

/// The cells under `OF_A_PERSON`; empty where it was not asked.
fn of_a_person(p: &Person) -> [String; 9] {
    let code = |code: Option<&'static str>| code.unwrap_or_default().to_string();
    [
        p.name.to_string(),
        p.kind.code().to_string(),
        code(p.formal.map(Code::code)),
        code(Some(p.sector.code()).filter(|sector| *sector != "other")),
        p.role.as_ref().map_or(String::new(), |role| role.as_str().to_string()),
        code(p.ring.map(Code::code)),
        p.status.code().to_string(),
        code(p.frequency.map(Code::code)),
        code(p.quality.map(Code::code)),
    ]
}

/// `b-01-ties.csv` beside `b-01.csv`.
fn beside(to: &Path, table: &str) -> PathBuf {
    let stem = to.file_stem().unwrap_or_default().to_string_lossy();
    to.with_file_name(format!("{stem}-{table}.csv"))
}

fn zipped(files: Vec<(String, Vec<u8>)>) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name, zip::write::SimpleFileOptions::default())?;
        archive.write_all(&bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// A table as CSV, inert.
fn table(rows: Vec<Vec<String>>, style: csv::WriterBuilder) -> std::io::Result<Vec<u8>> {
    let mut writer = style.from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.into_iter().map(super::cells::guarded))?;
    }
    writer.into_inner().map_err(|stuck| stuck.into_error())
}
