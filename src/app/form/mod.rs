//! Forms: the rows of a subject, and what turning, typing and clearing does to a copy of it. Draws and saves nothing.

pub mod client;
mod consent;
mod field;
mod meant;
pub mod person;
pub mod resource;
mod row;
pub mod step;
mod subject;
pub mod visit;

pub use field::{Field, fields};
pub use meant::{Meant, Reader};
pub(in crate::app) use row::turn;
pub use row::{Row, Unfit, day};
use row::{answered, listed, turn_answer, turn_sure, typed, unasked, worded};
pub use subject::Subject;
