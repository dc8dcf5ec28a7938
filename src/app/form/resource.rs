//! The form of an entry of the directory. Its words are those of the screen's language.

use chrono::NaiveDate;

use super::{Row, Unfit, answered, day, listed, turn, turn_answer, typed, unasked};
use crate::domain::{Code, Language};
use crate::steps::{Platform, REGIONS, Resource, TAGS};
use crate::text::Texts;

/// A row of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What it is called.
    Name,
    /// What it is for.
    What,
    /// For whom.
    Audience,
    /// How to reach it.
    Reach,
    /// What it costs.
    Cost,
    /// When it is open.
    Hours,
    /// What to check before proposing it.
    Check,
    /// Its telephone.
    Phone,
    /// Its address on the web.
    Site,
    /// Municipalities or postcodes.
    Places,
    /// Which kind of network of the neighbourhood.
    Platform,
    /// Anybody may join.
    Open,
    /// Who moderates it.
    Moderator,
    /// The day it was last seen alive.
    AliveOn,
    /// The day it was last looked at.
    VerifiedOn,
    /// Where that stands.
    Source,
    /// On a screen.
    Digital,
    /// A group, or leads to groups.
    Group,
    /// In this region.
    Region(&'static str),
    /// In this language.
    Language(Language),
    /// Serves this.
    Tag(&'static str),
}

/// The rows, in order.
pub fn fields() -> Vec<Field> {
    use Field as F;
    let mut all = vec![F::Name, F::What, F::Audience, F::Reach, F::Phone, F::Site, F::Cost, F::Hours, F::Check];
    all.extend([F::VerifiedOn, F::Source, F::Places, F::Platform, F::Open, F::Moderator, F::AliveOn]);
    all.extend([F::Digital, F::Group]);
    all.extend(REGIONS.map(F::Region));
    all.extend(Language::ALL.iter().map(|l| F::Language(*l)));
    all.extend(TAGS.map(F::Tag));
    all
}

/// What a row shows.
pub fn row(resource: &Resource, field: Field, texts: &Texts) -> Row {
    use Field as F;
    let language = texts.language();
    let said = resource.texts(language);
    unasked(match field {
        F::Name => typed(texts, "directory-name", resource.called(language)),
        F::What => typed(texts, "directory-what", &said.what),
        F::Audience => typed(texts, "directory-audience", &said.audience),
        F::Reach => typed(texts, "directory-reach", &said.reach),
        F::Cost => typed(texts, "directory-cost", &said.cost),
        F::Check => typed(texts, "directory-check", &said.check),
        F::Hours => typed(texts, "directory-hours", &said.hours),
        F::Phone => typed(texts, "directory-phone", &resource.phone),
        F::Site => typed(texts, "directory-site", &resource.site),
        F::Places => typed(texts, "directory-places", &resource.places.join(", ")),
        F::Platform => listed(texts, "directory-platform", resource.platform),
        F::Open => answered(texts, "directory-open", resource.open),
        F::Moderator => typed(texts, "directory-moderator", &resource.moderator),
        F::AliveOn => {
            let day = resource.alive_on.map(|d| texts.date(d)).unwrap_or_default();
            typed(texts, "directory-alive-on", &day)
        }
        F::VerifiedOn => {
            let day = resource.verified_on.map(|d| texts.date(d)).unwrap_or_default();
            typed(texts, "directory-verified-on", &day)
        }
        F::Source => typed(texts, "directory-source", &resource.source),
        F::Digital => answered(texts, "directory-digital", Some(resource.digital)),
        F::Group => answered(texts, "directory-group", Some(resource.group)),
        F::Region(region) => {
            let here = resource.regions.iter().any(|r| r == region);
            answered(texts, &format!("directory-region-{region}"), Some(here))
        }
        F::Language(spoken) => answered(texts, &spoken.key(), Some(resource.languages.contains(&spoken))),
        F::Tag(tag) => {
            let serves = resource.tags.iter().any(|t| t == tag);
            answered(texts, &format!("directory-tag-{tag}"), Some(serves))
        }
    })
}

/// The entry with the row turned; the day it was looked at turns to today.
pub fn turned(resource: &Resource, field: Field, forward: bool, today: NaiveDate) -> Resource {
    let mut r = resource.clone();
    match field {
        Field::Platform => {
            r.platform = turn(r.platform, forward);
            r.digital = r.platform.is_some_and(Platform::is_digital);
            r.group = r.platform.is_some_and(Platform::is_group);
        }
        Field::Open => r.open = turn_answer(r.open, forward),
        Field::AliveOn => r.alive_on = Some(today),
        Field::Digital => r.digital = !r.digital,
        Field::Group => r.group = !r.group,
        Field::Region(region) => turn_in(&mut r.regions, &region.to_string()),
        Field::Language(language) => turn_in(&mut r.languages, &language),
        Field::Tag(tag) => turn_in(&mut r.tags, &tag.to_string()),
        Field::VerifiedOn => r.verified_on = Some(today),
        _ => {}
    }
    r
}

/// The entry with a typed row set, in this language.
///
/// # Errors
/// When the text does not fit the row.
pub fn with_text(resource: &Resource, field: Field, text: &str, language: Language) -> Result<Resource, Unfit> {
    let mut r = resource.clone();
    // Words that came from another language come along, so that changing one row does not hide the others.
    let mut said = resource.texts(language).clone();
    said.name = r.texts_mut(language).name.clone();
    match field {
        Field::Name if said.name.is_empty() => r.name = text.to_string(),
        Field::Name => said.name = text.to_string(),
        Field::What => said.what = text.to_string(),
        Field::Audience => said.audience = text.to_string(),
        Field::Reach => said.reach = text.to_string(),
        Field::Cost => said.cost = text.to_string(),
        Field::Hours => said.hours = text.to_string(),
        Field::Phone => r.phone = text.to_string(),
        Field::Site => r.site = text.to_string(),
        Field::Places => r.places = text.split([',', ';']).map(|place| place.trim().to_string()).collect(),
        Field::Moderator => r.moderator = text.to_string(),
        Field::AliveOn => r.alive_on = day(text)?,
        Field::Check => said.check = text.to_string(),
        Field::Source => r.source = text.to_string(),
        Field::VerifiedOn => r.verified_on = day(text)?,
        _ => {}
    }
    *r.texts_mut(language) = said;
    r.cleaned().ok_or("directory-needs-name")
}

/// The entry with the row empty again; it is never without a name.
pub fn cleared(resource: &Resource, field: Field, language: Language) -> Resource {
    match field {
        Field::Name => resource.clone(),
        Field::Platform => Resource { platform: None, ..resource.clone() },
        Field::Open => Resource { open: None, ..resource.clone() },
        _ => with_text(resource, field, "", language).unwrap_or_else(|_| resource.clone()),
    }
}

/// Takes a value out of a list, or adds it.
fn turn_in<T: Clone + PartialEq>(list: &mut Vec<T>, value: &T) {
    if list.contains(value) { list.retain(|v| v != value) } else { list.push(value.clone()) }
}
