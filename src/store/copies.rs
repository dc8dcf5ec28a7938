//! The folder of the backups: their names, their order, which of them stay, and what was set aside. Opens none of them.
//!
//! Order goes by number, never by a clock.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use crate::domain::BackupInfo;

use super::error::{Error, Result};
use super::files::{copy_whole, remove_if_there};
use super::paths;

/// The latest backups that stay in any case.
const LATEST: usize = 10;
/// The latest days of which the last backup stays.
const DAYS: usize = 7;
/// So many bytes at a time.
const PIECE: usize = 1 << 16;

/// The backups of the file at this path, the latest first. Needs no key: only names and sizes are read.
///
/// # Errors
/// `ReadOnly` or `Io` where the folder cannot be read.
pub fn backups(path: &Path) -> Result<Vec<BackupInfo>> {
    let entries = match fs::read_dir(folder(&paths::real(path)?)) {
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

/// The folder of the backups of a file.
pub(super) fn folder(path: &Path) -> PathBuf {
    paths::beside(path, ".backups")
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

/// The name of a copy: that of the latest backup where that is the same to the byte, or else the next one. The numbers of
/// the changes do not tell: once an older backup was restored, they are given again.
pub(super) fn name_for(path: &Path, seq: u64, copy: &Path) -> Result<PathBuf> {
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
        paths::read_at(&one, &mut left[..size], at)?;
        paths::read_at(&other, &mut right[..size], at)?;
        same = left[..size] == right[..size];
        at += size as u64;
    }
    Ok(same)
}

/// Removes what is neither among the latest ones nor the last of one of the latest days.
pub(super) fn rotate(path: &Path) -> Result<()> {
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

/// Keeps the file, and what waited beside it, among the backups under a name that no rotation removes.
pub(super) fn keep_aside(path: &Path) -> Result<PathBuf> {
    let kept = free_name(path)?;
    copy_whole(path, &File::open(path)?, &kept)?;
    paths::sync_folder_of(&kept)?;
    Ok(kept)
}

/// The file as it is now was kept aside before.
pub(super) fn is_kept(path: &Path) -> Result<bool> {
    let Ok(entries) = fs::read_dir(folder(path)) else { return Ok(false) };
    for entry in entries {
        let entry = entry?.path();
        let is_kept = entry.file_name().is_some_and(|name| name.to_string_lossy().starts_with("kept-"));
        if is_kept && are_the_same(&entry, path)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Puts a file that stands in our way among what was kept aside, as it is.
pub(super) fn set_aside(path: &Path, stranger: &Path) -> Result<()> {
    fs::rename(stranger, free_name(path)?)?;
    paths::sync_folder_of(path)
}

/// A name for what is kept aside that no rotation removes.
fn free_name(path: &Path) -> Result<PathBuf> {
    let folder = folder(path);
    paths::private_folder(&folder)?;
    let names = (1..).map(|n| folder.join(format!("kept-{n:03}.eco")));
    let free = names.into_iter().find(|name| !name.exists() && !paths::beside(name, "-wal").exists());
    free.ok_or(Error::Io)
}

/// Removes the files that were kept aside at restoring; answers how many.
pub(super) fn remove_kept(path: &Path) -> Result<u32> {
    let Ok(entries) = fs::read_dir(folder(path)) else { return Ok(0) };
    let mut removed = 0;
    for entry in entries {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("kept-") {
            remove_if_there(&entry.path())?;
            removed += u32::from(!entry.file_name().to_string_lossy().ends_with("-wal"));
        }
    }
    Ok(removed)
}

/// How many files lie in the folder of the backups that have no name of ours: none of them is touched.
pub(super) fn foreign(path: &Path) -> u32 {
    let Ok(entries) = fs::read_dir(folder(path)) else { return 0 };
    let ours = |name: &str| parse_name(name).is_some() || name.starts_with("kept-") || name.starts_with("unfinished");
    let foreign = entries.flatten().filter(|entry| !entry.file_name().to_str().is_some_and(ours));
    u32::try_from(foreign.count()).unwrap_or(u32::MAX)
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
        assert_eq!(foreign(&path), 1);
    }
}
