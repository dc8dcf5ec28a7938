//! Everything that comes in from or goes out to other files. Opens nothing that was not asked for.

pub mod compare_json;
pub mod steps_json;
