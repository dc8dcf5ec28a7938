//! The promises about a client's data, shown on the real program: what can be found of it after locking and after
//! erasing, and what goes over a network.
//!
//! Each search carries a control that must find. Short by default; `cargo test --test linux trust -- --ignored` runs the long
//! ones and says what it counted.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a test that says what it counted")]

mod canaries;
mod leaving;
mod locked;
mod sockets;
mod stopping;
mod told;
