//! The address book of Google, Outlook or Thunderbird as a table. As from a telephone: names, and who is an organisation; never
//! numbers, addresses, birthdays or notes, which nobody wrote down for this.

use super::drawn::Drawn;
use crate::exchange::heading::{self, folded};
use crate::exchange::table::{Raw, Sheet};

/// Headings that only such a program writes, as they are compared.
const MARKS: [&str; 16] = [
    "home_phone",
    "e_mail_1_value",
    "phone_1_value",
    "group_membership",
    "e_mail_address",
    "e_mail_display_name",
    "business_phone",
    "primary_email",
    "e_mailadres",
    "weergavenaam_voor_e_mail",
    "telefoon_op_werk",
    "telefoon_thuis",
    "adresse_de_messagerie",
    "téléphone_(domicile)",
    "téléphone_(bureau)",
    "adresse_électronique",
];
/// Where a name stands, in the order in which it is looked for.
const WHOLE: [&str; 6] = ["name", "display_name", "weergavenaam", "nom_complet", "nom_à_afficher", "file_as"];
const PARTS: [&[&str]; 3] = [
    &["first_name", "given_name", "voornaam", "prénom"],
    &["middle_name", "additional_name", "tweede_naam", "middelste_naam", "deuxième_prénom"],
    &["last_name", "family_name", "achternaam", "nom", "nom_de_famille"],
];
const OTHERS: [&str; 12] = [
    "nickname",
    "bijnaam",
    "surnom",
    "organization_name",
    "organization_1_name",
    "company",
    "organization",
    "bedrijf",
    "société",
    "phone_1_value",
    "mobile_phone",
    "primary_email",
];

/// These are the headings of an address book, and none says what a network says.
pub(super) fn are_these(headings: &[String]) -> bool {
    let network = ["ring", "sector", "role", "frequency", "support_received", "support_given", "last_contact"];
    headings.iter().any(|heading| MARKS.contains(&heading.as_str()))
        && !headings.iter().any(|heading| heading::called(heading, &network).is_some())
}

/// Everybody in it who has a name, or else a nickname, an organisation or a number; candidates all.
pub(super) fn read(raw: Raw) -> Drawn {
    let headings: Vec<String> = raw.header.iter().map(|heading| folded(heading)).collect();
    let said = |row: &[String], name: &str| {
        let at = headings.iter().position(|heading| heading == name)?;
        row.get(at).map(|cell| cell.trim().to_string()).filter(|cell| !cell.is_empty())
    };
    let one = |row: &[String]| {
        let parts = PARTS.iter().filter_map(|names| names.iter().find_map(|name| said(row, name)));
        let parts = Some(parts.collect::<Vec<_>>().join(" ")).filter(|name| !name.is_empty());
        let own = parts.or_else(|| WHOLE.iter().find_map(|name| said(row, name)));
        let (at, name) = match own {
            Some(name) => (0, name),
            None => OTHERS.iter().enumerate().find_map(|(at, name)| Some((at, said(row, name)?)))?,
        };
        let kind = if (3..9).contains(&at) { "organisation" } else { "" };
        Some(vec![name, kind.to_string()])
    };
    let rows = raw.rows.iter().filter_map(|(line, row)| Some((*line, one(row)?))).collect();
    let header = ["name", "kind"].map(|column| (column.to_string(), column.to_string())).to_vec();
    Drawn { people: Sheet { name: raw.name, header, rows }, are_candidates: true, ..Drawn::default() }
}
