//! The file under faults: killed, without power, flipped, cut, on a full disk, with failing calls.
//!
//! Each harness drives the real store in a process of its own (`subject.rs`) or the whole program in a pseudo-terminal
//! (`window.rs`), and carries a control: the same harness with a protection taken away, which it must notice. Short by
//! default; `cargo test --test linux faults -- --ignored --nocapture --test-threads=1` runs the long ones and prints what they
//! counted, `FAULTS_PERCENT=10` before it a tenth of them. Linux only, since a library is preloaded.
#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a test that says what it counted")]

mod clock;
mod closing;
mod counted;
mod erasing;
mod errors;
mod flips;
mod full;
mod kill;
mod migrate;
mod older;
mod power;
mod replay;
mod restoring;
mod script;
mod subject;
mod typing;
mod window;
