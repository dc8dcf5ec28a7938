//! What the store knows of its backups while it is open: one that is being made on its thread, and when the next is due.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use rusqlite::InterruptHandle;

use crate::domain::BackupInfo;

use super::error::Result;

/// What the store knows of its backups while it is open.
pub(super) struct Upkeep {
    pub(super) running: Option<Running>,
    pub(super) due: bool,
    pub(super) edits: u32,
}

/// A backup that is being made. Dropped, it is given up.
pub(super) struct Running {
    pub(super) thread: Option<JoinHandle<Result<BackupInfo>>>,
    pub(super) signs: Arc<Signs>,
}

/// What the thread and the store tell each other.
#[derive(Default)]
pub(super) struct Signs {
    pub(super) stop: AtomicBool,
    pub(super) done: AtomicBool,
    pub(super) checking: Mutex<Option<InterruptHandle>>,
}

impl Upkeep {
    pub(super) fn new() -> Self {
        Self { running: None, due: true, edits: 0 }
    }
}

impl Drop for Running {
    /// Ends the thread at once, so that closing never waits for a backup, and no key outlives the store.
    fn drop(&mut self) {
        self.signs.stop.store(true, Ordering::Release);
        if let Some(checking) = &*self.signs.checking.lock().unwrap_or_else(PoisonError::into_inner) {
            checking.interrupt();
        }
        if let Some(thread) = self.thread.take() {
            // Its outcome was given up.
            let _ = thread.join();
        }
    }
}
