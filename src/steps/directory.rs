//! The directory of resources, and the help lines. Both are data; help lines are for the worker's view only.

use chrono::{Days, NaiveDate};
use serde::Deserialize;
use uuid::Uuid;

use super::rule::ByLanguage;
use crate::domain::{Language, ResourceId};

/// The words of a resource.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceTexts {
    /// What it is for.
    pub what: String,
    /// For whom.
    pub audience: String,
    /// How to reach it.
    pub reach: String,
    /// What it costs.
    pub cost: String,
    /// What to check before proposing it; empty where nothing is known.
    #[serde(default)]
    pub check: String,
}

/// Where to go.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// Its id in the files.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it serves: the tags that interventions name.
    pub tags: Vec<String>,
    /// Where: `brussels`, `flanders`, `wallonia`, `netherlands`.
    pub regions: Vec<String>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// It is on a screen; proposed only where G8 passes.
    #[serde(default)]
    pub digital: bool,
    /// It is a group, or leads to groups; in recovery proposed only with recovery peers (G9).
    #[serde(default)]
    pub group: bool,
    /// The day its source was last looked at; `None` when it never was.
    #[serde(default, deserialize_with = "day")]
    pub verified_on: Option<NaiveDate>,
    /// Where that stands.
    pub source: String,
    /// No longer proposed.
    #[serde(default)]
    pub retired: bool,
    /// Dutch.
    pub nl: ResourceTexts,
    /// French.
    pub fr: ResourceTexts,
    /// English.
    pub en: ResourceTexts,
}

/// A number to call; shown in the worker's view only.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Its id in the files.
    pub id: String,
    /// The number.
    pub number: String,
    /// For clients of these languages.
    pub languages: Vec<Language>,
    /// The day its source was last looked at; `None` when it never was.
    #[serde(default, deserialize_with = "day")]
    pub verified_on: Option<NaiveDate>,
    /// Where that stands.
    pub source: String,
    /// What it is for.
    pub what: ByLanguage<String>,
}

/// Which resources are looked for. What is `None` is not filtered by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter<'a> {
    /// One of these tags.
    pub tags: Option<&'a [String]>,
    /// In this region.
    pub region: Option<&'a str>,
    /// In this language.
    pub language: Option<Language>,
    /// Digital, or not.
    pub digital: Option<bool>,
}

impl Filter<'_> {
    /// Whether the resource is one of those.
    pub fn lets_through(&self, resource: &Resource) -> bool {
        !resource.retired
            && self.tags.is_none_or(|tags| tags.iter().any(|t| resource.tags.contains(t)))
            && self.region.is_none_or(|region| resource.regions.iter().any(|r| r == region))
            && self.language.is_none_or(|language| resource.languages.contains(&language))
            && self.digital.is_none_or(|digital| resource.digital == digital)
    }
}

impl Resource {
    /// Its words in this language.
    pub fn texts(&self, language: Language) -> &ResourceTexts {
        match language {
            Language::Nl => &self.nl,
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }
    /// Its identity in a plan; the same for the same id.
    pub fn identity(&self) -> ResourceId {
        // FNV-1a over 128 bits: stable over versions and machines, which the standard hashers are not.
        let fold =
            |hash: u128, byte: u8| (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        ResourceId(Uuid::from_u128(self.id.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, fold)))
    }
}

/// Never verified, or more than a year ago.
pub fn is_stale(verified_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    verified_on.and_then(|day| day.checked_add_days(Days::new(366))).is_none_or(|end| end <= today)
}

fn day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    let text = String::deserialize(from)?;
    let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d");
    day.map(Some).map_err(|_| serde::de::Error::custom("expected a day between quotes, such as \"2026-11-30\""))
}
