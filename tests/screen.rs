//! Keys in, screens out: the model, its painter and the keeper of the file in one process, without a terminal.

#[macro_use(key)]
extern crate ecogram;

mod directory;
mod scenario;
mod second_visit;

mod support {
    pub mod dice;
    pub mod pairs;
}
