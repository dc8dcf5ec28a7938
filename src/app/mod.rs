//! The program without a screen and without a file: the model, the commands, and what each does to it.
//!
//! Pure: `update` takes an event and answers with effects as data; the shell carries them out. `shown` says what there is to
//! see; who draws asks there, and cannot reach `update`. Draws nothing.

pub mod agenda;
pub mod bring;
mod command;
pub mod comparing;
pub mod counting;
pub mod effect;
pub mod event;
pub mod field;
mod floor;
pub mod form;
mod fuzzy;
pub mod gate;
pub mod keymap;
pub mod layer;
mod marks;
pub mod model;
pub mod outcome;
pub mod panes;
pub mod paper;
pub mod parked;
pub mod present;
pub mod session;
pub mod settings;
pub mod shown;
mod update;

pub use command::Command;
pub use effect::Effect;
pub use event::{Event, Now};
pub use model::Model;
pub use outcome::Outcome;
pub use update::{deadline, handle, outcome};
