//! Forms: the rows of a subject, and what turning, typing and clearing does to a copy of it. Draws and saves nothing.

mod asked;
mod beside;
pub mod client;
mod consent;
mod field;
mod group;
mod mark;
mod meant;
pub mod person;
pub mod resource;
mod row;
pub mod step;
mod subject;
pub mod visit;

pub use asked::Asked;
pub use beside::Beside;
pub use field::{Field, fields};
pub use group::Group;
pub use mark::Mark;
pub use meant::{Meant, Reader};
pub(in crate::app) use row::turn;
use row::turn_sure;
pub use row::{Row, Unfit, day};
pub use subject::Subject;
