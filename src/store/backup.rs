//! Backups by themselves, off the thread of the screen: copied, verified whole, rotated.
//!
//! In write-ahead mode the file itself only changes when the file beside it is emptied into it. So the store empties
//! it once, holds that still, and a thread of its own copies the file byte by byte while editing goes on. The copy is
//! then opened with the key and read whole: a damaged file is noticed here, and never becomes a backup. Backups are
//! encrypted as the file is, under the key it had then. Order goes by number, never by a clock.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use chrono::NaiveDateTime;
use rusqlite::InterruptHandle;

use super::check::check;
use super::connection::{self, Access};
use super::error::{Error, Result};
use super::file::{Store, remove_if_there};
use super::passphrase::{copy, discard};
use super::place;
use super::secret::Key;

/// Edits after which another backup is due.
const EDITS: u32 = 50;
/// The latest backups that stay in any case.
const LATEST: usize = 10;
/// The latest days of which the last backup stays.
const DAYS: usize = 7;
/// So many bytes at a time.
const PIECE: usize = 1 << 16;

/// A backup that lies in the folder beside the file. `Store::view` shows what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupInfo {
    /// Where it lies.
    pub path: PathBuf,
    /// Its number: a higher one is later, whatever the clock said.
    pub number: u32,
    /// The last change it holds.
    pub seq: u64,
    /// When it was made, as the computer's clock said then.
    pub made: NaiveDateTime,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What the store knows of its backups while it is open.
pub(super) struct Upkeep {
    running: Option<Running>,
    due: bool,
    edits: u32,
}

struct Running {
    thread: Option<JoinHandle<Result<BackupInfo>>>,
    signs: Arc<Signs>,
}

/// What the thread and the store tell each other.
#[derive(Default)]
struct Signs {
    stop: AtomicBool,
    copied: AtomicBool,
    done: AtomicBool,
    checking: Mutex<Option<InterruptHandle>>,
}

/// The backups of the file at this path, the latest first. Needs no key: only names and sizes are read.
///
/// # Errors
/// `ReadOnly` or `Io` where the folder cannot be read.
pub fn backups(path: &Path) -> Result<Vec<BackupInfo>> {
    let entries = match fs::read_dir(folder(&place::real(path)?)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if let Some((number, seq, made)) = entry.file_name().to_str().and_then(parse_name) {
            found.push(BackupInfo { path: entry.path(), number, seq, made, bytes: entry.metadata()?.len() });
        }
    }
    found.sort_by_key(|backup| std::cmp::Reverse(backup.number));
    Ok(found)
}

impl Store {
    /// A backup is to be made: after opening, and again after 50 edits.
    pub fn backup_is_due(&self) -> bool {
        !self.read_only && self.upkeep.due && self.upkeep.running.is_none()
    }

    /// Starts a backup on a thread of its own; editing goes on meanwhile. `done` is called on that thread at the end:
    /// it only wakes the one who then asks `backup_outcome`.
    ///
    /// # Errors
    /// `Full`, `ReadOnly`, `Io`.
    pub fn start_backup(&mut self, done: impl FnOnce() + Send + 'static) -> Result<()> {
        if self.read_only || self.upkeep.running.is_some() {
            return Ok(());
        }
        self.settle()?;
        self.conn.execute_batch("PRAGMA wal_autocheckpoint = 0")?;
        let (image, key, path) = (Arc::clone(&self.image), self.key.clone(), self.path.clone());
        let seq = self.last_change()?.seq;
        let signs = Arc::new(Signs::default());
        let theirs = Arc::clone(&signs);
        let thread = std::thread::Builder::new().name("backup".into()).spawn(move || {
            let made = make(&image, &key, &path, seq, &theirs);
            drop((image, key));
            theirs.done.store(true, Ordering::Release);
            done();
            made
        });
        self.upkeep = Upkeep { running: Some(Running { thread: Some(thread?), signs }), due: false, edits: 0 };
        Ok(())
    }

    /// What became of the backup that was started; `None` while it is being made, and once it was told.
    ///
    /// `Damaged` says that the file itself is damaged: it is to be closed, and a backup restored.
    pub fn backup_outcome(&mut self) -> Option<Result<BackupInfo>> {
        self.tend();
        if !self.upkeep.running.as_ref()?.signs.done.load(Ordering::Acquire) {
            return None;
        }
        let thread = self.upkeep.running.take()?.thread.take()?;
        Some(thread.join().unwrap_or(Err(Error::Io)))
    }

    /// Makes a backup at once, for a command that ends.
    ///
    /// # Errors
    /// `Damaged` where this file is; `Full`, `ReadOnly`, `Io`.
    pub fn back_up(&mut self) -> Result<BackupInfo> {
        self.hold_still()?;
        self.settle()?;
        make_now(&self.image, &self.key, &self.path, self.last_change()?.seq)
    }

    /// Makes a verified copy at another place, for `ecogram backup FILE`. It opens with the passphrase of now.
    ///
    /// # Errors
    /// `Exists`, `Missing` for a folder that is not there, `Full`, `ReadOnly`, `Io`; `Damaged` where this file is.
    pub fn backup_to(&mut self, target: &Path) -> Result<()> {
        let target = place::real(target)?;
        if target.exists() {
            return Err(Error::Exists);
        }
        self.hold_still()?;
        let unfinished = place::beside(&target, ".new");
        discard(&unfinished)?;
        self.copy_to(&unfinished)
            .and_then(|()| verify(&unfinished, &self.key, &Signs::default()))
            .and_then(|()| place::replace(&unfinished, &target))
            .inspect_err(|_| {
                // What went wrong first is what is told.
                let _ = discard(&unfinished);
            })
    }

    /// Counts an edit, and lets the file beside be emptied again once the copy is made.
    pub(super) fn edited(&mut self) {
        self.upkeep.edits += 1;
        self.upkeep.due |= self.upkeep.edits >= EDITS;
        self.tend();
    }

    /// To be called before the file itself is written or replaced: a copy that is still being made is given up.
    pub(super) fn hold_still(&mut self) -> Result<()> {
        if self.is_being_copied() {
            self.upkeep.running = None;
            self.upkeep.due = true;
        }
        self.resume()
    }

    /// The file itself must not change now.
    pub(super) fn is_being_copied(&self) -> bool {
        self.upkeep.running.as_ref().is_some_and(|r| !r.signs.copied.load(Ordering::Acquire))
    }

    fn tend(&mut self) {
        if self.upkeep.running.is_some() && !self.is_being_copied() {
            // Where it fails, the file beside grows until the next time.
            let _ = self.resume();
        }
    }

    fn resume(&self) -> Result<()> {
        if self.read_only { Ok(()) } else { Ok(self.conn.execute_batch("PRAGMA wal_autocheckpoint = 100")?) }
    }
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

/// The folder of the backups of a file.
pub(super) fn folder(path: &Path) -> PathBuf {
    place::beside(path, ".backups")
}

/// A free name for the next backup.
pub(super) fn next_name(path: &Path, seq: u64) -> Result<PathBuf> {
    let number = backups(path)?.first().map_or(1, |latest| latest.number + 1);
    let now = chrono::Local::now().format("%Y%m%d-%H%M%S");
    Ok(folder(path).join(format!("{number:06}-{seq}-{now}.eco")))
}

fn parse_name(name: &str) -> Option<(u32, u64, NaiveDateTime)> {
    let mut parts = name.strip_suffix(".eco")?.splitn(3, '-');
    let (number, seq) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Some((number, seq, NaiveDateTime::parse_from_str(parts.next()?, "%Y%m%d-%H%M%S").ok()?))
}

/// Copies, verifies, names and rotates. A copy that is the latest backup takes its place.
fn make(image: &File, key: &Key, path: &Path, seq: u64, signs: &Signs) -> Result<BackupInfo> {
    let unfinished = folder(path).join("unfinished");
    let made = (|| {
        place::private_folder(&folder(path))?;
        discard(&unfinished)?;
        let copied = copy(image, &unfinished, || signs.stop.load(Ordering::Acquire));
        signs.copied.store(true, Ordering::Release);
        copied?;
        verify(&unfinished, key, signs)?;
        let name = name_for(path, seq, &unfinished)?;
        place::replace(&unfinished, &name)?;
        rotate(path)?;
        backups(path)?.into_iter().find(|backup| backup.path == name).ok_or(Error::Io)
    })();
    signs.copied.store(true, Ordering::Release);
    if made.is_err() {
        discard(&unfinished)?;
    }
    made
}

/// Keeps the file as an older program left it, before its schema becomes another: with every page read, since a newer
/// schema cannot be asked of it yet.
pub(super) fn before_migrating(conn: &rusqlite::Connection, image: &File, key: &Key, path: &Path) -> Result<()> {
    let seq = conn.query_row("SELECT seq FROM saved", [], |row| row.get::<_, i64>(0)).unwrap_or(0);
    let unfinished = folder(path).join("unfinished");
    place::private_folder(&folder(path))?;
    discard(&unfinished)?;
    let salt = place::salt(image)?;
    let kept = copy(image, &unfinished, || false).and_then(|()| {
        let kept = connection::keyed(&unfinished, key, &salt, Access::View)?;
        let damaged = kept.prepare("PRAGMA cipher_integrity_check")?.exists([])?;
        drop(kept);
        if damaged {
            Err(Error::Damaged)
        } else {
            place::replace(&unfinished, &name_for(path, seq as u64, &unfinished)?)
        }
    });
    kept.inspect_err(|_| {
        // What went wrong first is what is told.
        let _ = discard(&unfinished);
    })
}

/// The name of a copy: that of the latest backup where that is the same to the byte, or else the next one. The numbers of
/// the changes do not tell: once an older backup was restored, they are given again.
fn name_for(path: &Path, seq: u64, copy: &Path) -> Result<PathBuf> {
    match backups(path)?.into_iter().next() {
        Some(latest) if are_the_same(&latest.path, copy)? => Ok(latest.path),
        _ => next_name(path, seq),
    }
}

fn are_the_same(one: &Path, other: &Path) -> Result<bool> {
    let (one, other) = (File::open(one)?, File::open(other)?);
    let length = one.metadata()?.len();
    let (mut left, mut right) = (vec![0; PIECE], vec![0; PIECE]);
    let mut same = length == other.metadata()?.len();
    let mut at = 0;
    while same && at < length {
        let size = usize::try_from(length - at).unwrap_or(PIECE).min(PIECE);
        place::read_at(&one, &mut left[..size], at)?;
        place::read_at(&other, &mut right[..size], at)?;
        same = left[..size] == right[..size];
        at += size as u64;
    }
    Ok(same)
}

/// Reads a copy whole. `Damaged` where any page or the structure is not what was written.
fn verify(copy: &Path, key: &Key, signs: &Signs) -> Result<()> {
    let conn = connection::open(copy, key, &place::salt(&File::open(copy)?)?, Access::View).map_err(|e| match e {
        Error::WrongPassphrase => Error::Damaged,
        other => other,
    })?;
    *signs.checking.lock().unwrap_or_else(PoisonError::into_inner) = Some(conn.get_interrupt_handle());
    let sound = if signs.stop.load(Ordering::Acquire) { Ok(false) } else { is_sound(&conn) };
    *signs.checking.lock().unwrap_or_else(PoisonError::into_inner) = None;
    if sound? { Ok(()) } else { Err(Error::Damaged) }
}

pub(super) fn is_sound(conn: &rusqlite::Connection) -> Result<bool> {
    Ok(check(conn)?.is_sound())
}

/// Makes a backup at once; nothing may be written to the file meanwhile.
pub(super) fn make_now(image: &File, key: &Key, path: &Path, seq: u64) -> Result<BackupInfo> {
    make(image, key, path, seq, &Signs::default())
}

/// Makes a backup of now and removes all others: of those nobody knows whom they still hold.
pub(super) fn renew(image: &File, key: &Key, path: &Path, seq: u64) -> Result<()> {
    let new = make_now(image, key, path, seq)?;
    for backup in backups(path)?.into_iter().filter(|backup| backup.path != new.path) {
        remove_if_there(&backup.path)?;
    }
    Ok(())
}

/// Removes what is neither among the latest ones nor the last of one of the latest days.
fn rotate(path: &Path) -> Result<()> {
    let mut days = Vec::new();
    for (place, backup) in backups(path)?.into_iter().enumerate() {
        let day = backup.made.date();
        let last_of_its_day = !days.contains(&day);
        if last_of_its_day {
            days.push(day);
        }
        if place >= LATEST && !(last_of_its_day && days.len() <= DAYS) {
            remove_if_there(&backup.path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ten_and_the_last_of_each_of_seven_days_stay() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a.eco");
        fs::create_dir(folder(&path)).unwrap();
        // Three a day for ten days, the latest day first in number only: one day the clock stood wrong.
        for n in 1..=30u32 {
            let day = if n == 25 { 1 } else { (n - 1) / 3 + 1 };
            fs::write(folder(&path).join(format!("{n:06}-{n}-202605{day:02}-1200{:02}.eco", n % 60)), "").unwrap();
        }
        fs::write(folder(&path).join("something else"), "").unwrap();
        rotate(&path).unwrap();
        let left: Vec<u32> = backups(&path).unwrap().iter().map(|b| b.number).collect();
        assert_eq!(left, [30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 18, 15]);
        rotate(&path).unwrap();
        assert_eq!(backups(&path).unwrap().len(), left.len(), "it comes to rest");
        assert!(folder(&path).join("something else").exists());
    }
}
