//! Every field of a person and of a client that can differ between two visits, with what it was and what it is.
//!
//! Says nothing about what a difference means. A field added to `Person` or `Client` does not compile until it
//! stands here.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::client::{Client, Consent, DigitalAccess};
use super::date::Moment;
use super::person::Person;
use super::role::Role;
use super::support::{Support, Supports};
use super::text::{ClientCode, Name, Words};
use super::values::{
    Address, AgeBand, Capacity, Channel, Discussed, Flow, Formal, Frequency, Initiative, Kind, Language, Living,
    Proximity, Quality, Ring, Safety, SafetySource, Sector, Source, Status, Strength, Wish,
};

/// Declares one difference a field, how all are found, and how one is made to follow.
macro_rules! fields {
    ($(#[$meta:meta])* $name:ident of $owner:ident { $($variant:ident $field:ident: $kind:ty),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "field", rename_all = "snake_case")]
        pub enum $name { $(
            #[doc = concat!("`", stringify!($field), "` differs.")]
            $variant {
                /// What it was.
                from: $kind,
                /// What it is.
                to: $kind,
            }
        ),+ }
        impl $name {
            /// Every field that differs, in the order of the model. Identity is not compared.
            pub fn between(before: &$owner, after: &$owner) -> Vec<Self> {
                // Named one by one, so that a new field cannot be forgotten here.
                let $owner { id: _, $($field),+ } = before;
                let mut found = Vec::new();
                $(if *$field != after.$field {
                    found.push(Self::$variant { from: $field.clone(), to: after.$field.clone() });
                })+
                found
            }
            /// Makes the later value stand.
            pub fn follow(&self, in_: &mut $owner) {
                match self { $(Self::$variant { to, .. } => in_.$field = to.clone()),+ }
            }
        }
    };
}

fields! {
    /// One field of a network member that differs between two visits.
    PersonField of Person {
        Kind kind: Kind, Name name: Name, Formal formal: Option<Formal>, Sector sector: Sector,
        Role role: Option<Role>, Ring ring: Option<Ring>, Status status: Status, Since since: Option<Moment>,
        Frequency frequency: Option<Frequency>, LastContact last_contact: Option<Moment>,
        Channels channels: BTreeSet<Channel>, UnusableChannels unusable_channels: BTreeSet<Channel>,
        Proximity proximity: Option<Proximity>, Initiative initiative: Option<Initiative>,
        Quality quality: Option<Quality>, Strength strength: Option<Strength>, Flow flow: Option<Flow>,
        SupportReceived support_received: Supports, SupportGiven support_given: Supports,
        CrisisReach crisis_reach: Option<bool>, Capacity capacity: Option<Capacity>, Carer carer: Option<bool>,
        Willing willing: Option<bool>, SupportsRecovery supports_recovery: Option<bool>, Wish wish: Option<Wish>,
        Safety safety: Option<Safety>, SafetySource safety_source: Option<SafetySource>, Dependence dependence: bool,
        Unnamed unnamed: bool, OnPaper on_paper: bool,
        AskedNotToBeContacted asked_not_to_be_contacted: bool, ClientWords client_words: Words,
        WorkerNote worker_note: Words, Doubt doubt: bool, AccordingTo according_to: Source,
        Discussed discussed: Discussed, Slot slot: u16,
    }
}
fields! {
    /// One field of the client that differs between two visits.
    ClientField of Client {
        Code code: ClientCode, Nickname nickname: Words, Language language: Language,
        Address address: Option<Address>, Languages languages: Vec<Words>, Interpreter interpreter: Option<bool>, Purpose purpose: Words,
        Created created: Option<NaiveDate>, ReviewOn review_on: Option<NaiveDate>,
        DeleteOn delete_on: Option<NaiveDate>, Digital digital: DigitalAccess, AgeBand age_band: Option<AgeBand>,
        Guardian guardian: Option<bool>, Municipality municipality: Words, Postcode postcode: Words,
        Living living: Option<Living>, NoEid no_eid: bool, Interests interests: Vec<Words>, Experiences experiences: Vec<Words>,
        WantsCompany wants_company: Option<bool>, Lonely lonely: Option<bool>, Satisfaction satisfaction: Option<u8>,
        SmallByChoice small_by_choice: Option<bool>, InRecovery in_recovery: Option<bool>,
        AskedSectors asked_sectors: BTreeSet<Sector>, AskedSupport asked_support: BTreeSet<Support>,
        Consents consents: Vec<Consent>, Archived archived: bool,
    }
}

impl PersonField {
    /// Marked *worker*: shown in the worker view only.
    pub fn is_worker(&self) -> bool {
        matches!(
            self,
            Self::Capacity { .. }
                | Self::Safety { .. }
                | Self::SafetySource { .. }
                | Self::Dependence { .. }
                | Self::WorkerNote { .. }
                | Self::Doubt { .. }
        )
    }
    /// Says how the conversation and the drawing went, and nothing about the person.
    pub fn is_bookkeeping(&self) -> bool {
        matches!(self, Self::Discussed { .. } | Self::Slot { .. })
    }
}
