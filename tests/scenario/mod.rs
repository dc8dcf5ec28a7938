//! Scenarios: a string of keys goes in, the real screen comes out. The model, the painter, the keeper and the
//! encrypted file are those of the program; the clock and the identities count.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

mod address;
mod any_keys;
mod bring;
mod desk;
mod figures;
mod goes_on;
mod half_typed;
mod in_columns;
mod in_the_room;
mod intake;
mod keys;
mod knowing;
mod labels;
mod letters;
mod lines;
mod locking;
mod marks;
mod not_kept;
mod own_steps;
mod parts;
mod present;
mod privacy;
mod reached;
mod rows;
mod safety_noted;
mod screens;
mod trouble;
mod undo;
mod unnamed;
mod veil;
