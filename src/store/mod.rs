//! The encrypted file: key, open, migrate, load, save, erase, check, back up, restore.
//!
//! `secret` and `words` know what opens a file, `place` where it lies and who may touch it, `connection` the order in
//! which it is opened, `file` the open file; `rows`, `read`, `agenda`, `save`, `visits` and
//! `keep` what is in it. Only this room knows
//! SQLite and SQLCipher. It never writes plain text to a disk, and shows nothing on a screen.

mod agenda;
mod backup;
mod beside;
mod check;
mod connection;
mod erase;
mod error;
mod file;
mod keep;
mod moved;
mod passphrase;
mod place;
mod process;
mod read;
mod restore;
mod rows;
mod save;
mod seal;
mod secret;
mod unname;
mod visits;
mod words;

pub use agenda::{AgendaLine, AgendaStep};
pub use backup::{BackupInfo, backups};
pub use check::{CheckReport, Finding};
pub use erase::Receipt;
pub use error::{Error, Result};
pub use file::{LastChange, Store, exists};
pub use keep::AuditLine;
pub use place::{is_on_network, private_folder};
pub use process::protect_process;
pub use read::{ClientLine, Loaded};
pub use save::{Moved, Saved};
pub use secret::{CODE_WORDS, RecoveryCode, Secret};
pub use unname::{Left, Place};
pub use visits::Importer;
pub use words::{LEAST_CHARACTERS, PHRASE_BITS, PHRASE_WORDS, Weakness, generate, weakness};
