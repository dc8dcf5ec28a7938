//! The directory, the plan in full and the agenda: what the caseworker keeps, sees and is reminded of.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod agenda;
mod command_line;
mod program;
mod screen;
mod table;
