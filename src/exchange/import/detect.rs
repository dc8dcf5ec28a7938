//! What a file is, told by what stands in it. Reads as far as is needed to tell, and hands on what was read.

use serde_json::Value;

use super::graphml::Graph;
use super::{book, easynwk, graphml};
use crate::exchange::client_columns::CLIENT;
use crate::exchange::heading::{self, folded};
use crate::exchange::people_columns::PEOPLE;
use crate::exchange::problem::{FileName, Problem, What};
use crate::exchange::table::{self, Given, Limits, Raw};

/// A file as it was read from the disk.
pub struct Source {
    /// As the user calls it.
    pub name: FileName,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// A file, or a sheet of one, that is known for what it is.
pub(super) struct Piece {
    pub name: FileName,
    pub kind: Kind,
    pub body: Body,
}

/// What was read of it.
pub(super) enum Body {
    Bytes(Vec<u8>),
    Text(String),
    Json(Value),
    Table(Raw),
    Graph(Box<Graph>),
}

macro_rules! kinds {
    ($($kind:ident = $key:literal),+ $(,)?) => {
        /// What a file is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Kind { $(#[doc = $key] $kind),+ }
        impl Kind {
            /// The key of what it is called.
            pub fn key(self) -> &'static str {
                match self { $(Kind::$kind => $key),+ }
            }
        }
    };
}
kinds! {
    Client = "import-is-client", Clients = "import-is-clients", People = "import-is-people", Ties = "import-is-ties",
    Names = "import-is-names", VCard = "import-is-vcard", Gedcom = "import-is-gedcom", Graph = "import-is-graphml", EasyNwk = "import-is-easynwk",
    CanvasEgo = "import-is-canvas-ego", CanvasPeople = "import-is-canvas-people", CanvasTies = "import-is-canvas-ties", CanvasMatrix = "import-is-canvas-matrix",
    EgorEgos = "import-is-egor-egos", EgorPeople = "import-is-egor-people", EgorTies = "import-is-egor-ties", EgorOne = "import-is-egor-one",
    EgoWebPeople = "import-is-egoweb-people", EgoWebTies = "import-is-egoweb-ties",
    Other = "import-is-other", GephiPeople = "import-is-gephi-people", GephiTies = "import-is-gephi-ties",
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
    let mut books = false;
    let files = book::unpacked(&name, &bytes, |inside| {
        let hidden = inside.split('/').any(|part| part.starts_with('.') || part == "__MACOSX");
        !hidden && !is_book(inside) && inside != "mimetype" && !inside.ends_with(".xml") && !inside.ends_with(".rels")
    })?;
    let inside = book::unpacked(&name, &bytes, is_book)?;
    books |= !inside.is_empty();
    if books {
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
                pieces.push(Piece { name, kind: Kind::Other, body: Body::Text(String::new()) });
            }
        }
    }
    match first_wrong {
        Some(problem) if !known => Err(problem),
        _ => Ok(pieces),
    }
}

fn one(name: FileName, bytes: Vec<u8>, limits: Limits) -> Result<Piece, Problem> {
    let is = |what| Err(Problem::new(&name, 0, "", What::Is(what)));
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return is("import-is-xls");
    }
    if bytes.starts_with(b"%PDF") {
        return is("import-is-pdf");
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return is("import-is-archive");
    }
    let text = table::text(&name, &bytes, limits)?;
    let begins = text.trim_start();
    let starts = |word: &str| begins.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    if begins.starts_with(['{', '[']) {
        return json(name, bytes, &text);
    }
    if starts("BEGIN:VCARD") {
        return Ok(Piece { name, kind: Kind::VCard, body: Body::Text(text) });
    }
    if starts("0 HEAD") {
        return Ok(Piece { name, kind: Kind::Gedcom, body: Body::Text(text) });
    }
    if begins.starts_with('<') {
        if !text.contains("<graphml") {
            return is("import-is-xml");
        }
        let graph = graphml::read(&name, &text)?;
        return Ok(Piece { name, kind: Kind::Graph, body: Body::Graph(Box::new(graph)) });
    }
    let raw = table::whole(Given::csv(name.clone(), &bytes[..]), limits)?;
    match tabular(raw) {
        Err(Problem { what: What::MissingColumns(..), .. }) if is_list(&text) => {
            Ok(Piece { name, kind: Kind::Names, body: Body::Text(text) })
        }
        told => told,
    }
}

fn json(name: FileName, bytes: Vec<u8>, text: &str) -> Result<Piece, Problem> {
    let parsed = serde_json::from_str::<Value>(text);
    let format = parsed.as_ref().ok().and_then(|json| json.get("format")?.as_str().map(str::to_string));
    match parsed {
        // Our own reader tells where it goes wrong.
        Err(_) => Ok(Piece { name, kind: Kind::Client, body: Body::Bytes(bytes) }),
        Ok(_) if format.is_some_and(|format| format.starts_with("ecogram-client/")) => {
            Ok(Piece { name, kind: Kind::Client, body: Body::Bytes(bytes) })
        }
        Ok(json) if easynwk::is_one(&json) => Ok(Piece { name, kind: Kind::EasyNwk, body: Body::Json(json) }),
        Ok(_) => Err(Problem::new(&name, 0, "", What::Is("import-is-json"))),
    }
}

/// A list of names, not a table without a known heading: no line is long, and nothing parts cells throughout.
fn is_list(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let cells = |line: &str, separator: char| line.matches(separator).count();
    let commas = lines.clone().next().map_or(0, |line| cells(line, ','));
    let is_table = commas > 1 && lines.clone().all(|line| cells(line, ',') == commas);
    !is_table && lines.all(|line| line.chars().count() <= 200 && cells(line, ';') == 0)
}

/// A table by its headings.
///
/// # Errors
/// It is a table for another command, or nobody knows its columns.
fn tabular(raw: Raw) -> Result<Piece, Problem> {
    let has = |wanted: &str| raw.header.iter().any(|heading| folded(heading) == wanted);
    let is = |what| Err(Problem::new(&raw.name, 0, "", What::Is(what)));
    if has("network_id") {
        return is("import-is-networks");
    }
    if has("tags") || has("what_nl") || has("what_fr") {
        return is("import-is-directory");
    }
    match kind(&raw) {
        Some(kind) => Ok(Piece { name: raw.name.clone(), kind, body: Body::Table(raw) }),
        None => {
            let found = raw.header.iter().filter(|heading| !heading.is_empty()).take(40).cloned().collect();
            Err(Problem::new(&raw.name, 1, "", What::MissingColumns(vec!["name".to_string()], found)))
        }
    }
}

/// The heading is that of one of our own tables; or of none at all that is known, so that its reader tells what is missing.
pub(super) fn is_own_table(head: &[u8]) -> bool {
    let begins = |words: &[&[u8]]| words.iter().any(|word| head.starts_with(word));
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    if begins(&[b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"]) || text.starts_with(b"<") || text.starts_with(b"{") {
        return false;
    }
    if text.get(..11).is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:VCARD")) || text.starts_with(b"0 HEAD") {
        return false;
    }
    let Some(header) = table::heading(head) else { return true };
    let raw = Raw { header, ..Raw::default() };
    kind(&raw).is_none_or(|kind| matches!(kind, Kind::Clients | Kind::People | Kind::Ties))
}

fn kind(raw: &Raw) -> Option<Kind> {
    let headings: Vec<String> = raw.header.iter().map(|heading| folded(heading)).collect();
    let has = |wanted: &[&str]| wanted.iter().all(|wanted| headings.iter().any(|heading| heading == wanted));
    let known = |names: &[&'static str]| headings.iter().any(|heading| heading::called(heading, names).is_some());
    let first_is_blank = headings.first().is_some_and(String::is_empty);
    let ways: [(bool, Kind); 13] = [
        (has(&["networkcanvassourceuuid", "networkcanvastargetuuid"]), Kind::CanvasTies),
        (has(&["networkcanvascaseid"]), Kind::CanvasEgo),
        (has(&["networkcanvasuuid"]), Kind::CanvasPeople),
        (first_is_blank && raw.header.len() > 1 && raw.header[1..].iter().all(|h| h.len() == 36), Kind::CanvasMatrix),
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
        (_, true) => Some(Kind::People),
        _ => None,
    }
}
