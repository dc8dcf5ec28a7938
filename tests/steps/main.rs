//! Linking steps: the catalogue as data, every rule, every gate, and what holds for any network.

mod build;
mod data;
mod gates;
mod plan;
mod property;
mod rules;
mod words;
