//! The client: the person whose network it is, as far as it must be kept.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::code::codes;
use super::id::ClientId;
use super::support::Support;
use super::text::{ClientCode, Words};
use super::values::{Address, AgeBand, Device, Language, Living, Sector, Skills};

codes! {
    /// What was asked: to draw together, to keep it, to hand it on.
    ConsentScope, "consent_scope" {
        Draw = "draw", Keep = "keep", ShareWithTeam = "share_with_team", CopyToClient = "copy_to_client", ExportToFile = "export_to_file",
    }
}
codes! {
    /// What the client answered: a yes by word or in writing, or a no.
    ConsentAnswer, "consent_answer" { Oral = "oral", Written = "written", Refused = "refused" }
}

/// What the client was asked to agree to, and what they answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// When it was answered.
    pub date: NaiveDate,
    /// To what.
    pub scope: ConsentScope,
    /// What was answered. Files of schema 1 and exports of then call it `mode`.
    #[serde(alias = "mode")]
    pub answer: ConsentAnswer,
    /// When a yes was taken back.
    #[serde(default)]
    pub withdrawn_on: Option<NaiveDate>,
    /// With whom beside the client it was agreed: a representative, where there is one.
    #[serde(default)]
    pub with: Words,
}

impl Consent {
    /// It stands: said yes, and not taken back.
    pub fn is_given(&self) -> bool {
        self.answer != ConsentAnswer::Refused && self.withdrawn_on.is_none()
    }
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
    /// How the client wants to be spoken to; `form_of_address` says what counts while it was not asked.
    pub address: Option<Address>,
    /// The languages they speak, in words; none means not asked.
    pub languages: Vec<Words>,
    /// Needs an interpreter.
    pub interpreter: Option<bool>,
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
    /// Where they live; no street is kept.
    pub municipality: Words,
    /// Its postcode.
    pub postcode: Words,
    /// In what kind of home.
    pub living: Option<Living>,
    /// Has no electronic identity: no step through a service that asks for one. `false` is not asked.
    pub no_eid: bool,
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
    /// What was agreed to, and what was refused.
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
            address: None,
            languages: Vec::new(),
            interpreter: None,
            nickname: Words::default(),
            purpose: Words::default(),
            created: None,
            review_on: None,
            delete_on: None,
            digital: DigitalAccess::default(),
            age_band: None,
            guardian: None,
            municipality: Words::default(),
            postcode: Words::default(),
            living: None,
            no_eid: false,
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
    /// How to speak to the client: as they said; familiar to a child or a youth and formal to anybody else while it was
    /// not asked.
    pub fn form_of_address(&self) -> Address {
        let young = matches!(self.age_band, Some(AgeBand::Child | AgeBand::Youth));
        self.address.unwrap_or(if young { Address::Familiar } else { Address::Formal })
    }
    /// The last answer about this scope; `None` where it was not asked.
    pub fn consent(&self, scope: ConsentScope) -> Option<&Consent> {
        self.consents.iter().rev().find(|consent| consent.scope == scope)
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
