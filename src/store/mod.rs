//! The encrypted file: key, open, migrate, load, save, erase, check, back up, restore.
//!
//! From the ground up: `files` and `paths` know where it lies and who may touch it, `secret` and `wordlist` what opens it,
//! `connection` the order in which it is opened; `handle` is the open file; `rows`, `read`, `agenda`, `save`, `visits`,
//! `settings`, `resources` and `audit` are what is in it; `copies`, `verified` and `backup` keep copies of it; `open`,
//! `restore` and `memory` stand on top.
//! Only this room knows SQLite and SQLCipher. It never writes plain text to a disk, and shows nothing on a screen.

mod agenda;
mod audit;
mod backup;
mod check;
mod connection;
mod copies;
mod decided;
mod erase;
mod error;
mod files;
mod handle;
mod image;
mod in_place;
mod memory;
mod open;
mod parked;
mod passphrase;
mod paths;
mod people;
mod process;
mod read;
mod redact;
mod register;
mod resources;
mod restore;
mod rows;
mod save;
mod seal;
mod secret;
mod settings;
mod unlock;
mod upkeep;
mod verified;
mod visits;
mod wal;
mod wordlist;

pub use check::{CheckReport, Finding};
pub use copies::backups;
pub use error::{Error, Result};
pub use handle::Store;
pub use open::exists;
pub use parked::ParkedRow;
pub use paths::{is_on_network, is_open_to_all, private_folder};
pub use process::protect_process;
pub use save::{Moved, Saved};
pub use secret::{CODE_WORDS, RecoveryCode, Secret};
pub use visits::Importer;
pub use wordlist::{PHRASE_WORDS, generate};
