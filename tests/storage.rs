//! The encrypted file, seen from outside: what is saved is there, what is wrong is told, what is erased is gone.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

#[path = "storage/backed_up.rs"]
mod backed_up;
#[path = "storage/erased.rs"]
mod erased;
#[path = "storage/erased_names.rs"]
mod erased_names;
#[path = "storage/history.rs"]
mod history;
#[path = "storage/kept.rs"]
mod kept;
#[path = "storage/made.rs"]
mod made;
#[path = "storage/opened.rs"]
mod opened;
