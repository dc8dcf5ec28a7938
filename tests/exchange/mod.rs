//! What comes in from files and what goes out to them.

mod alike;
mod cases;
mod documents;
mod former;
mod import;
mod made;
mod out;
mod reading;
mod round_trip;
mod schema;
mod strict;
mod waves;
mod writing;
