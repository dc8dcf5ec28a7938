//! An entry of the directory in words, for the screen and for reading aloud. Names nobody of any network.

use chrono::NaiveDate;

use crate::steps::{REGIONS, Resource, TAGS, is_stale};
use crate::text::Texts;

/// When it was last looked at, and that this is long ago where it is.
pub fn checked(resource: &Resource, texts: &Texts, today: NaiveDate) -> String {
    let old = is_stale(resource.verified_on, today);
    match resource.verified_on {
        None => texts.get("directory-never-checked"),
        Some(day) if old => texts.with("directory-checked-long-ago", &[("date", texts.date(day).into())]),
        Some(day) => texts.with("directory-checked", &[("date", texts.date(day).into())]),
    }
}

/// Where it is, in which languages, and whether it is on a screen: one line.
pub fn about(resource: &Resource, texts: &Texts) -> String {
    let mut parts: Vec<String> = resource.regions.iter().map(|r| region(r, texts)).collect();
    parts.extend(resource.languages.iter().map(|l| texts.name(*l)));
    parts.extend(resource.digital.then(|| texts.get("directory-digital")));
    parts.join(" · ")
}

/// A region by its name; one that nobody knows as it is written.
pub fn region(code: &str, texts: &Texts) -> String {
    if REGIONS.contains(&code) { texts.get(&format!("directory-region-{code}")) } else { code.to_string() }
}

/// The whole entry, a line each; what nobody wrote is left out.
pub fn whole(resource: &Resource, texts: &Texts, today: NaiveDate) -> Vec<String> {
    let said = resource.texts(texts.language());
    let tag = |tag: &String| {
        let known = TAGS.contains(&tag.as_str());
        if known { texts.get(&format!("directory-tag-{tag}")) } else { tag.clone() }
    };
    let serves = resource.tags.iter().map(tag).collect::<Vec<_>>().join(", ");
    let rows = [
        ("directory-what", said.what.clone()),
        ("directory-audience", said.audience.clone()),
        ("directory-reach", said.reach.clone()),
        ("directory-cost", said.cost.clone()),
        ("directory-check", said.check.clone()),
        ("directory-serves", serves),
        ("directory-where", about(resource, texts)),
        ("directory-source", resource.source.clone()),
    ];
    let mut lines = vec![resource.called(texts.language()).to_string(), checked(resource, texts, today)];
    let told = rows.into_iter().filter(|(_, text)| !text.is_empty());
    lines.extend(told.map(|(key, text)| texts.pair(&texts.get(key), &text)));
    lines
}
