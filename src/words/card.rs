//! A place of the directory as a card for an address book (vCard 3.0): its name, numbers and page, and how it is reached.
//! Holds nothing of any client.

use crate::domain::Language;
use crate::steps::Resource;

/// The whole card, as a file holds it.
pub fn whole(resource: &Resource, language: Language) -> String {
    let told = resource.texts(language);
    let mut lines = head(resource, language);
    lines.push(format!("ORG:{}", escaped(resource.called(language))));
    lines.push("X-ABShowAs:COMPANY".to_string());
    lines.extend((!told.what.is_empty()).then(|| format!("TITLE:{}", escaped(&told.what))));
    lines.extend(ways(resource, language));
    ended(lines)
}

/// The same in few letters, for a code that a telephone reads: the longest first.
pub fn short(resource: &Resource, language: Language) -> Vec<String> {
    let (head, ways) = (head(resource, language), ways(resource, language));
    let with = |count: usize| ended(head.iter().chain(&ways[..count]).cloned().collect());
    (0..=ways.len()).rev().map(with).collect()
}

/// How it is reached, in one line: `Het Zeepaard: elke dinsdag, 02 123 45 67, hetzeepaard.be`.
pub fn line(resource: &Resource, language: Language) -> String {
    let reach = resource.texts(language).reach.trim_end_matches('.');
    let there = numbers(reach);
    let phone =
        Some(resource.phone.as_str()).filter(|phone| !numbers(phone).iter().all(|number| there.contains(number)));
    let site = Some(resource.site.as_str()).filter(|site| !site.is_empty() && !reach.contains(*site));
    let ways: Vec<&str> = [Some(reach), phone, site].into_iter().flatten().filter(|way| !way.is_empty()).collect();
    let name = resource.called(language);
    if ways.is_empty() { name.to_string() } else { format!("{name}: {}", ways.join(", ")) }
}

fn head(resource: &Resource, language: Language) -> Vec<String> {
    let name = escaped(resource.called(language));
    vec!["BEGIN:VCARD".to_string(), "VERSION:3.0".to_string(), format!("N:{name};;;;"), format!("FN:{name}")]
}

/// The numbers, then the page, then how it is reached.
fn ways(resource: &Resource, language: Language) -> Vec<String> {
    let reach = &resource.texts(language).reach;
    let (own, told) = (numbers(&resource.phone), numbers(reach));
    let all = own.iter().chain(told.iter().filter(|number| !own.contains(number)));
    let mut ways: Vec<String> = all.map(|number| format!("TEL:{number}")).collect();
    ways.extend((!resource.site.is_empty()).then(|| format!("URL:{}", escaped(&resource.site))));
    ways.extend((!reach.is_empty()).then(|| format!("NOTE:{}", escaped(reach))));
    ways
}

fn ended(mut lines: Vec<String>) -> String {
    lines.push("END:VCARD".to_string());
    lines.iter().flat_map(|line| folded(line)).collect()
}

/// In lines of at most 75 bytes, further ones begin with a blank (RFC 2425); no letter is cut in two.
fn folded(line: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for letter in line.chars() {
        let last = lines.last().map_or(0, String::len);
        if last + letter.len_utf8() > 75 {
            lines.push(" ".to_string());
        }
        if let Some(last) = lines.last_mut() {
            last.push(letter);
        }
    }
    lines.into_iter().map(|line| line + "\r\n").collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// The telephone numbers in a text: what begins as one does here and has its length. Short ones stand by themselves (1712).
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '/' | '.');
    for piece in text.split(|c: char| !is_part(c)) {
        let number: String = piece.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let is_long = (8..=13).contains(&number.len()) && number.starts_with(['0', '+']);
        // 1080 is a postcode of Brussels, 1712 a number to call.
        let postcode = number.parse().is_ok_and(|number: u32| (1000..1500).contains(&number));
        let is_short =
            (3..=4).contains(&number.len()) && number.starts_with('1') && piece.trim() == number && !postcode;
        if (is_long || is_short) && !found.contains(&number) {
            found.push(number);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_from_days_and_hours() {
        assert_eq!(numbers("02 123 45 67, ma-vr 9-17u; of 1712"), ["021234567", "1712"]);
        assert_eq!(numbers("tel. 0800/30.030 (2026-05-12)"), ["080030030"]);
        assert_eq!(numbers("+32 470 00 00 00"), ["+32470000000"]);
        assert!(numbers("Hovenierstraat 45, 1080").is_empty());
        assert!(numbers("sinds 1998 op 12/05/2026, lokaal 12").iter().all(|n| n == "1998"));
    }

    #[test]
    fn long_lines_are_folded_and_no_letter_is_cut() {
        let lines = folded(&"é".repeat(100));
        assert!(lines.iter().all(|line| line.trim_end().len() <= 76) && lines.len() == 3);
        assert_eq!(lines.concat().replace("\r\n ", "").trim_end(), "é".repeat(100));
    }
}
