//! What comes in from files and what goes out to them.

#[path = "exchange/made.rs"]
mod made;
#[path = "exchange/reading.rs"]
mod reading;
#[path = "exchange/round_trip.rs"]
mod round_trip;
#[path = "exchange/schema.rs"]
mod schema;
#[path = "exchange/waves.rs"]
mod waves;
#[path = "exchange/writing.rs"]
mod writing;
