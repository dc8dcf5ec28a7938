//! ecogram: a client's personal network as a ring diagram, its measures, and linking steps; offline and encrypted.
//!
//! The rooms of the house, in dependency order. `tests/architecture.rs` holds who may use whom.

pub mod app;
pub mod cli;
pub mod diagram;
pub mod domain;
pub mod exchange;
pub mod metrics;
pub mod shell;
pub mod steps;
pub mod store;
pub mod text;
pub mod ui;
pub mod words;
