//! The forms in which a client goes out, each by the ending of a name.

use std::path::Path;

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
