//! Who may see what: nothing that is the caseworker's is told, not even by a gap, and what may not be seen is not there.

mod build;
mod canaries;
mod same;
mod screens;
