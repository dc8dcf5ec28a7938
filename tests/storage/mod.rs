//! The encrypted file, seen from outside: what is saved is there, what is wrong is told, what is erased is gone.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

mod apart;
mod backed_up;
mod erased;
mod erased_names;
mod erased_visit;
mod history;
mod kept;
mod made;
mod older;
mod opened;
mod overwritten;
mod parked;
