//! The measures: worked examples, laws that always hold, a second opinion, and what is not known.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod answers;
mod build;
mod examples;
mod figures;
mod laws;
