//! The cards of a telephone or an address book: vCard 2.1, 3.0 and 4.0, as programs write them and not only as the standard
//! says. Reads a name, whether it is a person or an organisation, and a note of nothing else: photographs, addresses,
//! birthdays and numbers are passed over (a number stands in only where a card has no name at all).
//!
//! Written here: calcard was looked at, and brings time zones, mail and calendars for the sake of four fields.

use super::drawn::Drawn;
use crate::exchange::problem::FileName;
use crate::exchange::table::Sheet;

/// Everybody who has a card; candidates, since nobody was noted there to be drawn.
pub(super) fn read(name: &FileName, text: &str) -> Drawn {
    let mut rows = Vec::new();
    let mut card: Option<Card> = None;
    // Cards within a card: whoever speaks for its owner.
    let mut inside = 0_usize;
    for (line, content) in unfolded(text) {
        let Some((property, parameters, value)) = parted(&content) else { continue };
        let is_card = value.trim().eq_ignore_ascii_case("VCARD");
        match (property.as_str(), &mut card) {
            ("BEGIN", Some(card)) if is_card && card.has_agent => inside += 1,
            ("BEGIN", _) if is_card => {
                // One that was never ended is still one.
                rows.extend(card.replace(Card { line, ..Card::default() }).and_then(Card::row));
            }
            ("END", Some(card)) if is_card && inside > 0 => {
                inside -= 1;
                card.has_agent = inside > 0;
            }
            ("END", _) if is_card => rows.extend(card.take().and_then(Card::row)),
            ("AGENT", Some(card)) if inside == 0 && value.trim().is_empty() => card.has_agent = true,
            (_, Some(card)) if inside == 0 => card.take_in(&property, &parameters, &value),
            _ => {}
        }
    }
    let header = ["name", "kind"].map(|column| (column.to_string(), column.to_string())).to_vec();
    Drawn { people: Sheet { name: name.clone(), header, rows }, are_candidates: true, ..Drawn::default() }
}

/// A text with cards in it, whatever stands above the first.
pub(super) fn is_one(text: &str) -> bool {
    let begins = |line: &str| line.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD"));
    text.lines().take(20).any(begins)
}

/// Cards whose lines were folded amid a letter, with these letters whole again; other files as they are.
pub(super) fn whole_letters(bytes: Vec<u8>) -> Vec<u8> {
    let begins = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes).trim_ascii_start().get(..11);
    if !begins.is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:VCARD")) || std::str::from_utf8(&bytes).is_ok() {
        return bytes;
    }
    let (mut whole, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let fold = match bytes[at..] {
            [b'\r', b'\n', b' ' | b'\t', ..] => 3,
            [b'\n', b' ' | b'\t', ..] => 2,
            _ => 0,
        };
        if fold == 0 {
            whole.push(*byte);
        }
        at += fold.max(1);
    }
    if std::str::from_utf8(&whole).is_ok() { whole } else { bytes }
}

#[derive(Default)]
struct Card {
    line: u64,
    full: String,
    parts: String,
    organisation: String,
    nickname: String,
    number: String,
    is_company: bool,
    /// Somebody who speaks for this one has a card in it.
    has_agent: bool,
}

impl Card {
    fn take_in(&mut self, property: &str, parameters: &str, value: &str) {
        let text = || decoded(parameters, value);
        match property {
            "FN" if self.full.is_empty() => self.full = unescaped(&text()),
            "N" if self.parts.is_empty() => self.parts = in_order(&text()),
            "NICKNAME" if self.nickname.is_empty() => self.nickname = unescaped(&text()),
            "ORG" if self.organisation.is_empty() => {
                self.organisation = components(&text()).into_iter().find(|part| !part.is_empty()).unwrap_or_default();
            }
            "TEL" | "EMAIL" if self.number.is_empty() => {
                let value = text();
                self.number = value.strip_prefix("tel:").unwrap_or(&value).trim().to_string();
            }
            "KIND" | "X-ADDRESSBOOKSERVER-KIND" => self.is_company |= value.trim().eq_ignore_ascii_case("org"),
            "X-ABSHOWAS" => self.is_company |= value.trim().eq_ignore_ascii_case("COMPANY"),
            _ => {}
        }
    }

    /// The name is that which is shown, or made of its parts, or the nickname, the organisation's, the first number or address.
    fn row(self) -> Option<(u64, Vec<String>)> {
        let has_name = [&self.full, &self.parts, &self.nickname].iter().any(|name| !name.trim().is_empty());
        let is_company = self.is_company || (!has_name && !self.organisation.is_empty());
        let names = [self.full, self.parts, self.nickname, self.organisation, self.number];
        let name = names.into_iter().find(|name| !name.trim().is_empty())?;
        Some((self.line, vec![name, if is_company { "organisation" } else { "" }.to_string()]))
    }
}

/// The lines with what was folded put together again, each with the number of its first. Quoted-printable goes on where a
/// line ends with `=`.
fn unfolded(text: &str) -> Vec<(u64, String)> {
    let mut lines: Vec<(u64, String)> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let goes_on = lines.last().is_some_and(|(_, last)| {
            last.ends_with('=')
                && last.split(':').next().is_some_and(|head| head.to_uppercase().contains("QUOTED-PRINTABLE"))
        });
        match lines.last_mut() {
            Some((_, last)) if goes_on => {
                last.pop();
                last.push_str(line);
            }
            Some((_, last)) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            _ => lines.push((number, line.to_string())),
        }
    }
    lines
}

/// `item1.TEL;TYPE=home:+32…`: the property without its group, its parameters, its value.
fn parted(line: &str) -> Option<(String, String, String)> {
    // A colon may stand in a parameter between quotation marks.
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, c)| {
        quoted ^= *c == '"';
        *c == ':' && !quoted
    })?;
    let (head, value) = (&line[..colon.0], &line[colon.0 + 1..]);
    let (property, parameters) = head.split_once(';').unwrap_or((head, ""));
    let property = property.rsplit('.').next().unwrap_or(property);
    Some((property.trim().to_uppercase(), parameters.to_uppercase(), value.to_string()))
}

fn decoded(parameters: &str, value: &str) -> String {
    if !parameters.contains("QUOTED-PRINTABLE") {
        return value.to_string();
    }
    let (mut bytes, mut rest) = (Vec::new(), value.as_bytes());
    while let [first, after @ ..] = rest {
        let hex = (*first == b'=').then(|| after.get(..2)).flatten().and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(other) => encoding_rs::WINDOWS_1252.decode(other.as_bytes()).0.into_owned(),
    }
}

/// Parts of a value, parted by `;` that is not escaped, each unescaped and trimmed.
fn components(value: &str) -> Vec<String> {
    let (mut parts, mut part, mut escaped) = (Vec::new(), String::new(), false);
    for c in value.chars() {
        match c {
            ';' if !escaped => parts.push(std::mem::take(&mut part)),
            c => part.push(c),
        }
        escaped = c == '\\' && !escaped;
    }
    parts.push(part);
    parts.iter().map(|part| unescaped(part).trim().to_string()).collect()
}

/// Family;given;additional;prefix;suffix in the order in which one says them.
fn in_order(value: &str) -> String {
    let parts = components(value);
    let part = |at: usize| parts.get(at).map_or("", String::as_str);
    let said = [part(3), part(1), part(2), part(0), part(4)];
    said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn unescaped(text: &str) -> String {
    let (mut out, mut chars) = (String::new(), text.chars());
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            c => out.push(c),
        }
    }
    out
}
