//! Who may see what: nothing that is the caseworker's is told, not even by a gap, and what may not be seen is not there.
#![allow(clippy::unwrap_used, reason = "a network that cannot be arranged fails its test")]

mod canaries;
mod outputs;
mod same;
mod screens;
