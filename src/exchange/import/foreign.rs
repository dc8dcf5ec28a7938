//! Files that are not read, told for what they are, so that whoever brings one knows what to do; and what is a list of names
//! rather than any of them. Reads no more than it needs to tell.

use crate::exchange::heading::{self, folded};
use crate::exchange::problem::Foreign;

/// A file inside an archive that says of what the archive is.
pub(super) fn tells(inside: &str) -> bool {
    matches!(inside, "word/document.xml" | "ppt/presentation.xml" | "mimetype" | "Index/Document.iwa")
}

/// What an archive is that is not read; `None` for a workbook that is, and for files that were put together.
pub(super) fn in_an_archive(inside: &[(String, Vec<u8>)]) -> Option<Foreign> {
    let there = |path: &str| inside.iter().find(|(there, _)| there == path).map(|(_, bytes)| bytes);
    let is_text = there("mimetype").is_some_and(|kind| kind.starts_with(b"application/vnd.oasis.opendocument.text"));
    if is_text || there("word/document.xml").is_some() || there("ppt/presentation.xml").is_some() {
        return Some(Foreign::Document);
    }
    if there("xl/workbook.bin").is_some() || there("Index/Document.iwa").is_some() {
        return Some(Foreign::OddBook);
    }
    None
}

/// What a file is by its first bytes.
pub(super) fn by_bytes(bytes: &[u8]) -> Option<Foreign> {
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let marked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let locked = bytes.windows(marked.len()).any(|piece| piece == marked);
        return Some(if locked { Foreign::Locked } else { Foreign::Xls });
    }
    let known: [(&[u8], Foreign); 3] =
        [(b"%PDF", Foreign::Pdf), (b"PK\x03\x04", Foreign::Archive), (b"{\\rtf", Foreign::Document)];
    known.into_iter().find(|(begins, _)| bytes.starts_with(begins)).map(|(_, what)| what)
}

/// What a text is by its first words.
pub(super) fn by_words(text: &str) -> Option<Foreign> {
    let first = text.lines().next().unwrap_or_default().trim().to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| first.starts_with(word));
    if text.starts_with('<') {
        let head: String = text.chars().take(4000).collect::<String>().to_lowercase();
        let has = |word: &str| head.contains(word);
        return match () {
            () if has("<graphml") || has(":graphml") => None,
            () if has("schemas-microsoft-com:office:spreadsheet") || has("<office:document") => Some(Foreign::OddBook),
            () if has("<html") || has("<table") || has("<!doctype html") => Some(Foreign::Html),
            () if has("<gexf") => Some(Foreign::Graph),
            () => Some(Foreign::Xml),
        };
    }
    // VNA and Pajek; GML.
    if begins(&["*node", "*tie", "*vertices", "*network", "*arcs", "*edges", "graph [", "creator \""])
        || first == "graph"
    {
        return Some(Foreign::Graph);
    }
    if begins(&["begin:vcalendar", "dn:", "version: 1"]) {
        return Some(Foreign::OtherContacts);
    }
    is_chat(text).then_some(Foreign::Chat)
}

/// Lines that begin with the day and the hour of a message.
fn is_chat(text: &str) -> bool {
    let said = |line: &&str| {
        let line = line.trim_start_matches(['[', '\u{200e}']);
        let day: String = line.chars().take_while(|c| c.is_ascii_digit() || "/.-".contains(*c)).collect();
        let behind = line[day.len()..].trim_start_matches([',', ' ']);
        day.len() >= 6
            && day.matches(['/', '.', '-']).count() == 2
            && behind.starts_with(|c: char| c.is_ascii_digit())
            && behind.get(..5).is_some_and(|hour| hour.contains(':'))
    };
    let lines = || text.lines().filter(|line| !line.trim().is_empty()).take(50);
    let messages = lines().filter(said).count();
    messages > 0 && messages * 2 >= lines().count()
}

/// A list whose first line is ticked: `[ ] An`, `[x] Bo`.
pub(super) fn is_ticked(text: &str) -> bool {
    ["[ ]", "[x]", "[X]"].iter().any(|mark| text.starts_with(mark))
}

/// A list of names, not a table without a known heading: no line is long, nothing parts cells throughout, and the first line
/// does not name columns.
pub(super) fn is_list(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let cells = |line: &str, separator: char| line.matches(separator).count();
    let first = lines.clone().next().unwrap_or_default();
    let commas = cells(first, ',');
    let is_table = commas > 1 && lines.clone().all(|line| cells(line, ',') == commas);
    !is_table && !names_columns(first) && lines.all(|line| line.chars().count() <= 200 && cells(line, ';') == 0)
}

/// A line of headings, whatever parts them.
fn names_columns(line: &str) -> bool {
    let known = ["name", "first_name", "last_name", "ring", "role", "sector", "frequency"];
    let words = line.split(|c: char| !c.is_alphanumeric() && !" _-".contains(c)).map(folded).filter(|w| !w.is_empty());
    words.filter(|word| heading::called(word, &known).is_some()).count() > 1
}
