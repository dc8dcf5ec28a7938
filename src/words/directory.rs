//! An entry of the directory in words, for the screen and for reading aloud. Names nobody of any network.

use chrono::NaiveDate;

use crate::domain::{MessageKey, Moment};
use crate::steps::{HelpLine, Platform, Resource, is_stale};
use crate::text::Texts;

/// When it was last looked at, and that this is long ago where it is.
pub fn checked(resource: &Resource, texts: &Texts, today: NaiveDate) -> String {
    let old = is_stale(resource.verified_on, today);
    match resource.verified_on {
        None => texts.get(key!("directory-never-checked")),
        Some(day) if old => texts.with(key!("directory-checked-long-ago"), &[("date", texts.date(day).into())]),
        Some(day) => texts.with(key!("directory-checked"), &[("date", texts.date(day).into())]),
    }
}

/// Where it is, in which languages, and whether it is on a screen: one line.
pub fn about(resource: &Resource, texts: &Texts) -> String {
    let mut parts: Vec<String> = resource.regions.iter().map(|r| region(r, texts)).collect();
    parts.extend(resource.places.iter().cloned());
    parts.extend(resource.languages.iter().map(|l| texts.name(*l)));
    parts.extend(resource.digital.then(|| texts.get(key!("directory-digital"))));
    parts.join(" · ")
}

/// A region by its name; one that nobody knows as it is written.
pub fn region(code: &str, texts: &Texts) -> String {
    MessageKey::find(&["directory-region-", code]).map_or_else(|| code.to_string(), |key| texts.get(key))
}

/// What an entry serves by its name; what nobody knows as it is written.
pub fn tag(code: &str, texts: &Texts) -> String {
    MessageKey::find(&["directory-tag-", code]).map_or_else(|| code.to_string(), |key| texts.get(key))
}

/// The whole entry, a line each; what nobody wrote is left out.
pub fn whole(resource: &Resource, texts: &Texts, today: NaiveDate) -> Vec<String> {
    let mut lines = vec![resource.called(texts.language()).to_string(), checked(resource, texts, today)];
    lines.extend(of_the_map(resource, texts));
    lines.extend(parts(resource, texts).into_iter().map(|(label, text)| texts.pair(&label, &text)));
    lines
}

/// What is written in an entry: what each part is called, and what it says; what nobody wrote is left out.
pub fn parts(resource: &Resource, texts: &Texts) -> Vec<(String, String)> {
    let said = resource.texts(texts.language());
    let serves = resource.tags.iter().map(|code| tag(code, texts)).collect::<Vec<_>>().join(", ");
    let rows = [
        (key!("directory-what"), said.what.clone()),
        (key!("directory-audience"), said.audience.clone()),
        (key!("directory-reach"), said.reach.clone()),
        (key!("directory-phone"), resource.phone.clone()),
        (key!("directory-site"), resource.site.clone()),
        (key!("directory-cost"), said.cost.clone()),
        (key!("directory-hours"), said.hours.clone()),
        (key!("directory-check"), said.check.clone()),
        (key!("directory-serves"), serves),
        (key!("directory-where"), about(resource, texts)),
        (key!("directory-source"), source(resource, texts)),
    ];
    rows.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (texts.get(key), text)).collect()
}

/// What the map of the neighbourhoods says of an entry, a line each: which kind, who gets in, who moderates, when it was
/// last seen alive, and a caution where such groups gossip. Nothing for another entry.
pub fn of_the_map(resource: &Resource, texts: &Texts) -> Vec<String> {
    let Some(platform) = resource.platform else { return Vec::new() };
    let open =
        resource.open.map(|open| texts.get(if open { key!("directory-is-open") } else { key!("directory-is-closed") }));
    let alive = resource.alive_on.map(|day| texts.with(key!("directory-alive"), &[("date", texts.date(day).into())]));
    let kind = [Some(texts.name(platform)), open, alive].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let mut lines = vec![kind];
    if !resource.moderator.is_empty() {
        lines.push(texts.pair(&texts.get(key!("directory-moderator")), &resource.moderator));
    }
    let gossips = matches!(platform, Platform::Prevention | Platform::Facebook | Platform::WhatsApp);
    lines.extend(gossips.then(|| texts.get(key!("directory-gossip"))));
    lines
}

/// Where it was read, and when that was written; that it was not looked up where nothing says it.
fn source(resource: &Resource, texts: &Texts) -> String {
    match (resource.source.is_empty(), resource.source_of) {
        (true, _) if resource.id.starts_with("own-") || resource.is_mapped() => String::new(),
        (true, _) => texts.get(key!("directory-no-source")),
        (false, None) => resource.source.clone(),
        (false, Some(of)) => {
            let of = texts.with(key!("directory-source-of"), &[("date", moment(of, texts).into())]);
            format!("{} ({of})", resource.source)
        }
    }
}

/// A day or a year.
pub fn moment(moment: Moment, texts: &Texts) -> String {
    match moment {
        Moment::Day(day) => texts.date(day),
        Moment::Year(year) => year.to_string(),
    }
}

/// A number to call, as the caseworker reads it: who, when, in which language, whether it is free, where one can chat, and
/// whether somebody called it.
pub fn help_line(line: &HelpLine, texts: &Texts) -> String {
    let language = texts.language();
    let spoken = line.spoken.iter().map(|l| texts.name(*l)).collect::<Vec<_>>().join(", ");
    let free = match line.free {
        Some(true) => texts.get(key!("help-line-free")),
        _ => String::new(),
    };
    let chat =
        if line.chat.is_empty() { String::new() } else { texts.pair(&texts.get(key!("help-line-chat")), &line.chat) };
    let checked = match (line.verified_on, line.source_of) {
        (Some(day), _) => texts.with(key!("directory-checked"), &[("date", texts.date(day).into())]),
        (None, Some(of)) => texts.with(key!("help-line-source-of"), &[("date", moment(of, texts).into())]),
        (None, None) => texts.get(key!("directory-never-checked")),
    };
    let hours = line.hours.as_ref().map(|hours| hours.get(language).clone()).unwrap_or_default();
    let parts = [line.what.get(language).clone(), hours, spoken, free, chat, checked];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}  {}", line.number, parts.join(" · "))
}
