//! Linking steps: the catalogue as data, every rule, every gate, and what holds for any network.

#![allow(clippy::unwrap_used, reason = "a network that cannot be arranged fails its test")]

mod build;
mod caseload;
mod data;
mod everywhere;
mod gates;
mod heard;
mod ideas;
mod pages;
mod places;
mod plan;
mod property;
mod remembered;
mod rules;
mod silence;
mod words;
