//! What is kept about a client's personal network, and the one way to change it.
//!
//! Pure: no files, no clock, no randomness, no terminal. Every value may be *not asked* (`None`, or an
//! empty set): that is never the same as "no".

// What it declares for all: `key!`.
#[macro_use]
mod key;
pub mod message;

mod address;
pub mod beyond;
pub mod change;
pub mod client;
pub mod code;
pub mod compare;
pub mod compare_fields;
pub mod date;
pub mod history;
pub mod id;
pub mod join;
pub mod kept;
pub mod limits;
pub mod network;
pub mod noted;
pub mod passphrase;
pub mod person;
pub mod plan;
pub mod register;
pub mod role;
pub mod spoken;
pub mod support;
mod taken_off;
pub mod text;
pub mod tie;
pub mod values;
pub mod visit;
pub mod whole;
pub mod wishes;

pub use address::{Listener, in_form};
pub use change::{Change, Edit, Refused};
pub use client::{Client, Consent, ConsentAnswer, ConsentScope, DigitalAccess};
pub use code::{Code, Named};
pub use compare::{Comparison, Group, GroupName, PersonChange, StepFate, StepNews, TieChange, TieNews, compare};
pub use compare_fields::{ClientField, PersonField};
pub use date::Moment;
pub use history::{Entry, History};
pub use id::{ClientId, DecisionId, GoalId, IdSource, PersonId, ResourceId, StepId, VisitId};
pub use join::{Joined, Standing, join, known, standing};
pub use kept::{AgendaLine, AgendaStep, AuditLine, BackupInfo, ClientLine, LastChange, Left, LeftIn, Loaded, Receipt};
pub use message::MessageKey;
pub use network::Network;
pub use passphrase::{LEAST_CHARACTERS, Unfit, Weakness, folded, passphrase, weakness};
pub use person::Person;
pub use plan::{Decision, Dimension, Goal, Plan, PlanRow, Step, StepState, Verdict};
pub use register::{Answer, Known, Register};
pub use role::{KnownRole, Role};
pub use spoken::speaks_of_an_ex;
pub use support::{Support, Supports};
pub use taken_off::TakenOff;
pub use text::{ClientCode, Name, Words, clean};
pub use tie::{Knows, Pair, Tie, TieQuality};
pub use values::{
    Address, AgeBand, Capacity, Channel, Device, Discussed, Flow, Formal, Frequency, Initiative, Kind, Language,
    Living, Proximity, Quality, Ring, Safety, SafetySource, Sector, Skills, Source, Status, Strength, Wish,
};
pub use visit::{Others, Visit, VisitKind};
pub use whole::{WholeClient, WholeVisit};
pub use wishes::{is_wished, wished};
