//! The program as it is built: its commands, its terminal, and the documents that describe them.

#[macro_use(key)]
extern crate ecogram;

mod commands;
mod readme;
#[cfg(unix)]
mod terminal;

mod support {
    pub mod dice;
    pub mod keyed;
    pub mod pairs;
    #[cfg(unix)]
    pub mod shim;
    #[cfg(unix)]
    pub mod window;
}
