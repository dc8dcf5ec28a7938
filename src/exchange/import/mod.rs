//! One door for files of every kind: what a file is is told by what stands in it, never by its name. Ecogram's own files,
//! a list of names, a telephone's cards, spreadsheets, research programs, graphs, family trees.
//!
//! Each reader makes tables under ecogram's own headings, which then come in by the one way that checks every cell. Nothing
//! is taken in by half: a file whose other half is missing is refused by name. Photographs, addresses and birthdays are
//! never read. Opens nothing itself.

mod answers;
mod book;
mod contacts;
mod detect;
mod drawn;
mod easynwk;
mod egor;
mod foreign;
mod gedcom;
mod graphml;
mod headed;
mod names;
mod piece;
mod research;
mod set;
mod vcard;

pub use answers::Answers;
pub use detect::Source;

use super::csv_in::{self, Imported, Options, Tables};
use super::problem::{FileName, Problem, What};
use super::table::Given;
use super::whole;
use crate::domain::{IdSource, MessageKey};
use drawn::Drawn;
use piece::{Body, Kind, Piece};

/// A file that begins as one of ecogram's own tables: its rows need not be looked at before they are read.
pub fn is_own_table(head: &[u8]) -> bool {
    headed::is_own_table(head)
}

/// What was found in files, checked and ready to be taken in.
#[derive(Debug)]
pub struct Found {
    /// The clients with their networks.
    pub imported: Imported,
    /// What was recognised: for each file its name, and the key of the words for its kind.
    pub recognised: Vec<(FileName, MessageKey)>,
    /// They were noted for another purpose, as in a telephone: nobody is chosen beforehand.
    pub are_candidates: bool,
    /// It is a whole client as ecogram wrote it, with everything of its own.
    pub is_whole: bool,
}

/// Reads files that belong together.
///
/// # Errors
/// Everything that is wrong, by file, line and column; what is missing; what has to be answered first.
pub fn read(
    sources: Vec<Source>,
    answers: &Answers,
    options: &Options,
    ids: &mut IdSource,
) -> Result<Found, Vec<Problem>> {
    let mut pieces = Vec::new();
    for source in sources {
        pieces.extend(detect::pieces(source, options.limits).map_err(|problem| vec![problem])?);
    }
    let Some((first, kind)) = pieces.first().map(|piece| (piece.name.clone(), piece.kind.key())) else {
        return Err(Vec::new());
    };
    let recognised = pieces.iter().map(|piece| (piece.name.clone(), piece.kind.key())).collect();
    if let [Piece { kind: Kind::Client, name, body: Body::Bytes(bytes), .. }] = &pieces[..] {
        let client = whole::read(&mut &bytes[..], options.limits);
        let client = client.map_err(|problem| vec![Problem { file: name.clone(), ..problem }])?;
        let imported = Imported { clients: vec![client], notes: Vec::new(), known_as: Default::default() };
        return Ok(Found { imported, recognised, are_candidates: false, is_whole: true });
    }
    let mut notes: Vec<Problem> = pieces.iter_mut().flat_map(|piece| std::mem::take(&mut piece.notes)).collect();
    let mut drawn = research::drawn(pieces, answers, options).map_err(|problem| vec![problem])?;
    notes.append(&mut drawn.notes);
    drawn.notes = notes;
    if drawn.people.rows.is_empty() {
        return Err(vec![Problem::new(&first, 0, "", What::Nobody(kind))]);
    }
    whose(drawn, recognised, &first, kind, options, ids)
}

/// Reads a text as a list of names, whatever else it could be.
///
/// # Errors
/// Nobody stands in it.
pub fn list(name: FileName, text: &str, options: &Options, ids: &mut IdSource) -> Result<Found, Vec<Problem>> {
    let kind = Kind::Names.key();
    let drawn = names::read(&name, &text.replace(';', "\t"));
    if drawn.people.rows.is_empty() {
        return Err(vec![Problem::new(&name, 0, "", What::Nobody(kind))]);
    }
    whose(drawn, vec![(name.clone(), kind)], &name, kind, options, ids)
}

/// The tables as networks of clients, where it is known of whom.
fn whose(
    drawn: Drawn,
    recognised: Vec<(FileName, MessageKey)>,
    first: &FileName,
    kind: MessageKey,
    options: &Options,
    ids: &mut IdSource,
) -> Result<Found, Vec<Problem>> {
    let says_whose = drawn.people.header.iter().any(|(name, _)| name == "client") || drawn.clients.is_some();
    if options.client.is_none() && !says_whose {
        return Err(vec![Problem::new(first, 0, "", What::WhoseNetwork(kind))]);
    }
    let are_candidates = drawn.are_candidates;
    let tables = Tables {
        clients: drawn.clients.map(Given::from),
        people: drawn.people.into(),
        ties: drawn.ties.map(Given::from),
    };
    let mut imported = csv_in::read(tables, options, ids)?;
    imported.notes.splice(0..0, drawn.notes);
    Ok(Found { imported, recognised, are_candidates, is_whole: false })
}
