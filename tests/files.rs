//! What is read and written: the encrypted file, the exchange files, pages, pictures and plain networks, and what
//! hostile ones do to their readers.

#[macro_use(key)]
extern crate ecogram;

mod exchange;
mod hostile;
mod paper;
mod plain;
mod report;
mod schema;
mod show;
mod storage;

mod support {
    pub mod cases;
    pub mod dice;
    pub mod former;
    pub mod keyed;
    pub mod nets;
    pub mod opened;
}
