//! The directory, the plan in full and the agenda: what the caseworker keeps, sees and is reminded of.
//!
//! Seen to fail, each at its own test: cells written without their guard, an id that may come twice, own entries that
//! pile up, the catalogue kept over a lock, a neighbourhood's network put among the contacts online, clients that were
//! put away in the agenda, an agenda without an end, a step that is done without a question, a goal that leaves its steps
//! pointing nowhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

mod agenda;
mod apart;
mod command_line;
mod map;
mod program;
mod screen;
mod table;
