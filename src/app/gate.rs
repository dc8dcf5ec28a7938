//! The screens before the file is open: first start, unlocking, the neutral screen. They hold no client's data.

use zeroize::Zeroizing;

use super::field::Field;
use super::outcome::Trouble;
use crate::domain::{BackupInfo, MessageKey, folded, weakness};

/// What stands before an open file.
#[derive(Debug)]
pub enum Gate {
    /// There is no file yet: a passphrase is chosen.
    First(First),
    /// The file was made: the recovery code, shown once.
    Code(Zeroizing<String>),
    /// The passphrase is asked for.
    Unlock(Unlock),
    /// Going back to a backup.
    Restore(Restore),
    /// The neutral screen after the panic key: it names nothing, not even the program.
    Neutral,
}

/// Choosing the passphrase of a new file.
#[derive(Debug, Default)]
pub struct First {
    /// The passphrase that was made up; empty until it came.
    pub phrase: Zeroizing<String>,
    /// The caseworker types an own one instead.
    pub own: bool,
    /// The own one.
    pub typed: Field,
    /// The own one once more.
    pub again: Field,
    /// The second field has the cursor.
    pub second: bool,
    /// Why it was not taken.
    pub trouble: Option<Trouble>,
}

/// Unlocking.
#[derive(Debug, Default)]
pub struct Unlock {
    /// What is typed.
    pub typed: Field,
    /// It is the recovery code.
    pub recovery: bool,
    /// Why it did not open.
    pub trouble: Option<Trouble>,
    /// It locked itself or was locked: say so.
    pub locked: bool,
}

/// Going back to a backup: which one, the passphrase it had, and what it holds before it is chosen.
#[derive(Debug, Default)]
pub struct Restore {
    /// The backups, the latest first.
    pub backups: Vec<BackupInfo>,
    /// The marked one.
    pub at: usize,
    /// The passphrase it had.
    pub typed: Field,
    /// What the marked one holds: clients and members; `None` until it was looked into.
    pub holds: Option<(usize, usize)>,
    /// Why it did not open.
    pub trouble: Option<Trouble>,
    /// There is no file yet: going back leads to the first start.
    pub no_file: bool,
}

impl First {
    /// Why the own passphrase cannot be taken; `None` when it can.
    pub fn refuse(&self) -> Option<MessageKey> {
        if weakness(self.typed.text()).is_some() {
            Some(key!("gate-too-short"))
        } else if folded(self.typed.text()) != folded(self.again.text()) {
            Some(key!("gate-not-equal"))
        } else {
            None
        }
    }
}
