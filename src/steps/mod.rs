//! From what the network shows to steps that the client may choose: facts, rules, gates, preview, plan.
//!
//! Pure: no files, no clock, no screen. Rules, texts, resources and help lines are data (`assets/catalogue`); the
//! gates stand in code and take nothing from data.
//!
//! ```text
//! facts              what is known of a network, by name          (unknown stays unknown)
//! rule, parse        what the files hold, and what is wrong there  catalogue   all files together
//! select -> gates    whom a rule is about, and who may be
//! suggest            every rule through every gate, ranked         texts       a suggestion in words
//! preview            what a step would change                      plan        chosen, or decided against
//! directory          resources and help lines
//! ```

mod action;
mod catalogue;
mod directory;
mod facts;
pub mod gates;
mod parse;
mod plan;
mod preview;
mod rule;
mod select;
mod suggest;
pub mod texts;

pub use action::Action;
pub use catalogue::Catalogue;
pub use directory::{Filter, HelpLine, Resource, ResourceTexts, is_stale};
pub use facts::{Context, Fact, Facts};
pub use gates::{Gate, Gates, Outcome};
pub use parse::Fault;
pub use plan::{OPEN_AT_MOST, choose, decide, may_open, open_steps};
pub use preview::preview;
pub use rule::{ByLanguage, Condition, Fired, Ghost, Intervention, InterventionTexts, Otherwise, Rule, RuleTexts};
pub use rule::{Selection, Test, Trigger};
pub use suggest::{AskFirst, AskNext, Because, Due, HeldBack, SHOWN, Suggestion, Suggestions, suggest};
pub use texts::Said;
