//! A client taken out, in the form that the ending of a name says. Writes no file: makes bytes under names.
//!
//! Every form holds initials instead of names unless names were chosen, and then the rest of what is written in words as well.
//! Forms that are made for analysing hold nothing that is the worker's alone.

mod canvas;
mod egor;
mod format;
mod graphml;
mod study;
mod xlsx;

pub use format::{ENDINGS, ExportFormat, Packed, Program, Unmade};

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use super::csv_out::{self, Style};
use super::naming::Naming;
use super::whole;
use crate::domain::WholeClient;

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
