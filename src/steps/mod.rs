//! From what the network shows to steps that the client may choose: facts, rules, gates, preview, plan.
//!
//! Pure: no files, no clock, no screen. Rules, texts, resources and help lines are data (`assets/catalogue`); the
//! gates stand in code and take nothing from data.
//!
//! ```text
//! facts              what is known of a network, by name          (unknown stays unknown)
//! rule, parse        what the files hold, and what is wrong there  catalogue   all files together
//! member             what one person is to a rule
//! select -> gates    whom a rule is about, and who may be
//! suggest            every rule through every gate, ranked         texts       a suggestion in words
//! silence            words of people that name somebody held back  ideas       what the two think of themselves
//! quiet              whom an entry of the directory may not name
//! preview            what a step would change                      plan        chosen, or decided against
//! directory          resources and help lines       living             what of it is there for a client
//! ```

mod action;
mod catalogue;
mod directory;
mod facts;
mod fault;
mod gate;
pub mod gates;
mod ideas;
mod living;
mod member;
mod namesakes;
mod parse;
mod plan;
mod preview;
mod quiet;
mod rule;
mod select;
mod silence;
mod suggest;
pub mod texts;

pub use crate::domain::PlanRow;
pub use action::Action;
pub use catalogue::Catalogue;
pub use directory::{Filter, HelpLine, Platform, Region, Resource, ResourceTexts, Tag, is_stale};
pub use facts::{Context, Fact, Facts};
pub use fault::{Expected, Fault};
pub use gate::Gate;
pub use gates::{Gates, Outcome};
pub use ideas::ideas;
pub use living::{is_for, is_here, region};
pub use plan::{OPEN_AT_MOST, choose, decide, may_open};
pub use preview::preview;
pub use quiet::Quiet;
pub use rule::{ByLanguage, Condition, Fired, Ghost, Intervention, InterventionTexts, Otherwise, Rule, RuleTexts};
pub use rule::{Selection, Source, Test, Trigger};
pub use silence::{Silence, Unsaid, burdens, newly_exposed_rows};
pub use suggest::{
    AskFirst, AskNext, Because, Due, HeldBack, Reflection, SHOWN, Silenced, Suggestion, Suggestions, suggest,
};
pub use texts::{Said, say, title};
