//! The client: the person whose network it is, as far as it must be kept.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::code::codes;
use super::id::ClientId;
use super::support::Support;
use super::text::{ClientCode, Words};
use super::values::{AgeBand, Device, Language, Sector, Skills};

codes! {
    /// What the client agreed to.
    ConsentScope, "consent_scope" {
        Keep = "keep", ShareWithTeam = "share_with_team", CopyToClient = "copy_to_client", ExportToFile = "export_to_file",
    }
}
codes! {
    /// How they agreed.
    ConsentMode, "consent_mode" { Oral = "oral", Written = "written" }
}

/// What the client agreed to, when and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// When it was given.
    pub date: NaiveDate,
    /// To what.
    pub scope: ConsentScope,
    /// How.
    pub mode: ConsentMode,
    /// When it was taken back.
    #[serde(default)]
    pub withdrawn_on: Option<NaiveDate>,
}

/// What the client can go online with; gate G8 asks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DigitalAccess {
    /// The device.
    pub device: Option<Device>,
    /// Internet at hand.
    pub internet: Option<bool>,
    /// Skills.
    pub skills: Option<Skills>,
}

/// The client. `None` and empty mean *not asked*.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Client {
    /// Its identity.
    pub id: ClientId,
    /// Unique without regard to case; what commands and lists use.
    pub code: ClientCode,
    /// How the client is called in the diagram; the code where it is empty.
    pub nickname: Words,
    /// The client's language.
    pub language: Language,
    /// Why this is kept, as agreed with the client.
    pub purpose: Words,
    /// When the client was added.
    pub created: Option<NaiveDate>,
    /// When keeping this is looked at again.
    pub review_on: Option<NaiveDate>,
    /// When it is to be deleted.
    pub delete_on: Option<NaiveDate>,
    /// Digital access.
    pub digital: DigitalAccess,
    /// Age band.
    pub age_band: Option<AgeBand>,
    /// Somebody else decides along: guardian or administrator of the person.
    pub guardian: Option<bool>,
    /// Interests, in words.
    pub interests: Vec<Words>,
    /// What the client wants to share with peers, in their words.
    pub experiences: Vec<Words>,
    /// Wants company.
    pub wants_company: Option<bool>,
    /// Says they are lonely.
    pub lonely: Option<bool>,
    /// Satisfaction with the network, 0 to 10.
    pub satisfaction: Option<u8>,
    /// A small network by choice; lapses at the next visit. Asked when alone.
    pub small_by_choice: Option<bool>,
    /// In recovery; only where the client wants it kept.
    pub in_recovery: Option<bool>,
    /// Which life domains were gone through: "asked: none" is a fact, silence is not.
    pub asked_sectors: BTreeSet<Sector>,
    /// Which kinds of support were gone through.
    pub asked_support: BTreeSet<Support>,
    /// What was agreed to.
    pub consents: Vec<Consent>,
    /// Put away: not in the list unless asked for.
    pub archived: bool,
}

impl Default for Client {
    fn default() -> Self {
        Self::new(ClientId(uuid::Uuid::nil()), ClientCode::default(), Language::En)
    }
}

impl Client {
    /// A client of whom only the code and the language are known.
    pub fn new(id: ClientId, code: ClientCode, language: Language) -> Self {
        Self {
            id,
            code,
            language,
            nickname: Words::default(),
            purpose: Words::default(),
            created: None,
            review_on: None,
            delete_on: None,
            digital: DigitalAccess::default(),
            age_band: None,
            guardian: None,
            interests: Vec::new(),
            experiences: Vec::new(),
            wants_company: None,
            lonely: None,
            satisfaction: None,
            small_by_choice: None,
            in_recovery: None,
            asked_sectors: BTreeSet::new(),
            asked_support: BTreeSet::new(),
            consents: Vec::new(),
            archived: false,
        }
    }
    /// What stands in the middle of the ring: the nickname, or else the code.
    pub fn shown_name(&self) -> &str {
        if self.nickname.is_empty() { self.code.as_str() } else { self.nickname.as_str() }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Client({})", self.id)
    }
}
