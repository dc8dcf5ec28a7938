//! What a file is, told by what stands in it. Reads as far as is needed to tell, and hands on what was read.

use serde_json::Value;

use super::headed::tabular;
use super::piece::{Body, Kind, Piece};
use super::{book, easynwk, foreign, graphml, headed, vcard};
use crate::exchange::problem::{FileName, Foreign, Problem, What};
use crate::exchange::table::{self, Given, Limits, Raw};

/// A file as it was read from the disk.
pub struct Source {
    /// As the user calls it.
    pub name: FileName,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// The pieces of a file: one, or those of an archive or a workbook.
pub(super) fn pieces(source: Source, limits: Limits) -> Result<Vec<Piece>, Problem> {
    let Source { name, bytes } = source;
    if bytes.len() as u64 > limits.bytes {
        return Err(Problem::new(&name, 0, "", What::TooLarge(limits.bytes)));
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return one(name, bytes, limits).map(|piece| vec![piece]);
    }
    let is_book = |inside: &str| inside.starts_with("xl/") || inside == "content.xml";
    let files = book::unpacked(&name, &bytes, |inside| {
        let hidden = inside.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
        !hidden && !is_book(inside) && inside != "mimetype" && !inside.ends_with(".xml") && !inside.ends_with(".rels")
    })?;
    let inside = book::unpacked(&name, &bytes, |inside| is_book(inside) || foreign::tells(inside))?;
    if let Some(what) = foreign::in_an_archive(&inside) {
        return Err(Problem::new(&name, 0, "", What::Is(what)));
    }
    if inside.iter().any(|(path, _)| is_book(path)) {
        let sheets = book::sheets(&name, &bytes, limits)?;
        return of_a_book(sheets);
    }
    let inside = |inside: &str| FileName::from(inside.rsplit('/').next().unwrap_or(inside));
    files.into_iter().map(|(path, bytes)| one(inside(&path), bytes, limits)).collect()
}

/// The sheets that are known; others are left alone and told, unless none is known.
fn of_a_book(sheets: Vec<Raw>) -> Result<Vec<Piece>, Problem> {
    let (mut pieces, mut first_wrong, mut known) = (Vec::new(), None, false);
    for sheet in sheets {
        let name = sheet.name.clone();
        match tabular(sheet) {
            Ok(piece) => {
                known = true;
                pieces.push(piece);
            }
            Err(problem) => {
                first_wrong = first_wrong.or(Some(problem));
                pieces.push(Piece::new(name, Kind::Other, Body::Text(String::new())));
            }
        }
    }
    match first_wrong {
        Some(problem) if !known => Err(problem),
        _ => Ok(pieces),
    }
}

fn one(name: FileName, bytes: Vec<u8>, limits: Limits) -> Result<Piece, Problem> {
    if let Some(what) = foreign::by_bytes(&bytes) {
        return Err(Problem::new(&name, 0, "", What::Is(what)));
    }
    let bytes = vcard::whole_letters(bytes);
    let (text, guessed) = table::text(&name, &bytes, limits)?;
    let mut piece = of_text(name, bytes, text, limits)?;
    piece.notes.extend(guessed.map(|letters| Problem::new(&piece.name, 0, "", What::ReadAs(letters))));
    Ok(piece)
}

fn of_text(name: FileName, bytes: Vec<u8>, text: String, limits: Limits) -> Result<Piece, Problem> {
    let is = |what| Err(Problem::new(&name, 0, "", What::Is(what)));
    let begins = text.trim_start();
    if let Some(what) = foreign::by_words(begins) {
        return is(what);
    }
    if begins.starts_with(['{', '[']) && !foreign::is_ticked(begins) {
        return json(name, bytes, &text);
    }
    if vcard::is_one(begins) {
        return Ok(Piece::new(name, Kind::VCard, Body::Text(text)));
    }
    if begins.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("0 HEAD")) {
        return Ok(Piece::new(name, Kind::Gedcom, Body::Text(text)));
    }
    if begins.starts_with('<') {
        let graph = graphml::read(&name, &text)?;
        return Ok(Piece::new(name, Kind::Graph, Body::Graph(Box::new(graph))));
    }
    let raw = table::whole(Given::csv(name.clone(), &bytes[..]), limits)?;
    match tabular(headed::unquoted(raw)) {
        Err(Problem { what: What::MissingColumns(..), .. }) if foreign::is_list(&text) => {
            Ok(Piece::new(name, Kind::Names, Body::Text(text)))
        }
        told => told,
    }
}

fn json(name: FileName, bytes: Vec<u8>, text: &str) -> Result<Piece, Problem> {
    let parsed = serde_json::from_str::<Value>(text);
    let format = parsed.as_ref().ok().and_then(|json| json.get("format")?.as_str().map(str::to_string));
    match parsed {
        // Our own reader tells where it goes wrong.
        Err(_) => Ok(Piece::new(name, Kind::Client, Body::Bytes(bytes))),
        Ok(_) if format.is_some_and(|format| format.starts_with("ecogram-client/")) => {
            Ok(Piece::new(name, Kind::Client, Body::Bytes(bytes)))
        }
        Ok(json) if easynwk::is_one(&json) => Ok(Piece::new(name, Kind::EasyNwk, Body::Json(json))),
        Ok(_) => Err(Problem::new(&name, 0, "", What::Is(Foreign::Json))),
    }
}
