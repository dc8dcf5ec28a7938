//! The measures: worked examples, laws that always hold, a second opinion, and what is not known.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

#[path = "metrics/answers.rs"]
mod answers;
#[path = "metrics/build.rs"]
mod build;
#[path = "metrics/examples.rs"]
mod examples;
#[path = "metrics/figures.rs"]
mod figures;
#[path = "metrics/laws.rs"]
mod laws;
