//! What only Linux lets be watched, by a library that is preloaded into the program: the file under faults, and the
//! promises about a client's data.
#![cfg(target_os = "linux")]

#[macro_use(key)]
extern crate ecogram;

mod faults;
mod trust;

mod support {
    pub mod dice;
    pub mod keyed;
    pub mod shim;
    pub mod window;
}
