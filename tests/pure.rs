//! What needs no file and no screen: the model and its measures, the rules, the ring, the words, and the walls of the
//! house itself.

#[macro_use(key)]
extern crate ecogram;

mod architecture;
mod compare;
mod diagram;
mod frames;
mod intake_line;
mod languages;
mod metrics;
mod seen;
mod steps;
mod words_measures;

mod support {
    pub mod cases;
    pub mod dice;
    pub mod former;
    pub mod nets;
    pub mod opened;
    pub mod pairs;
}
