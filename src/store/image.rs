//! The file itself as it was written last, held in memory encrypted as it stands on the disk: what another program
//! writes over it is noticed by it, and what was saved can be kept although the file is gone.
//!
//! In write-ahead mode the file only changes when the file beside it is emptied into it, and only this room does that.
//! So whatever else changes it is somebody else. Length and times tell at once that nothing changed; where they did, the
//! content decides, since a program that makes copies may touch the times alone. Knows no key.

use std::cell::RefCell;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use super::error::Result;
use super::paths;
use super::wal;

/// The content of the file, as it stands on the disk.
pub(super) type Content = Arc<Vec<u8>>;

/// The open file, and what stood in it when we wrote it last.
pub(super) struct Image {
    file: File,
    beside: Option<File>,
    known: RefCell<Known>,
}

struct Known {
    /// Read where it is asked for first: who only reads needs it never.
    content: Option<Content>,
    /// `None` after writing: within one tick of the disk's clock two contents have the same times.
    stamp: Option<Stamp>,
}

/// What the disk says of a file without being read.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    #[cfg(unix)]
    changed: (i64, i64),
}

impl Stamp {
    fn of(file: &File) -> Result<Self> {
        let told = file.metadata()?;
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt;
            (told.ctime(), told.ctime_nsec())
        };
        Ok(Self {
            length: told.len(),
            modified: told.modified().ok(),
            #[cfg(unix)]
            changed,
        })
    }
}

impl Image {
    /// The open file at this path, as SQLite has opened it.
    pub(super) fn of(file: File, path: &Path) -> Result<Self> {
        let stamp = Some(Stamp::of(&file)?);
        // Open as long as SQLite has it, so that it can be read whoever takes its name away.
        let beside = File::open(paths::beside(path, "-wal")).ok();
        Ok(Self { file, beside, known: RefCell::new(Known { content: None, stamp }) })
    }

    /// The open file.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Nobody else wrote into the file since we did.
    pub(super) fn is_as_written(&self) -> Result<bool> {
        // Before the content is read: what is written meanwhile is noticed the next time.
        let now = Stamp::of(&self.file)?;
        let mut known = self.known.borrow_mut();
        let same = |was: Stamp| was.length == now.length && was.modified == now.modified;
        match &known.content {
            Some(_) if known.stamp == Some(now) => return Ok(true),
            Some(content) if **content == read(&self.file)? => {}
            // The third time also changes with a name or with the rights.
            None if known.stamp.is_some_and(same) => known.content = Some(Arc::new(read(&self.file)?)),
            _ => return Ok(false),
        }
        known.stamp = Some(now);
        Ok(true)
    }

    /// What was in the file when we wrote it last.
    pub(super) fn content(&self) -> Result<Content> {
        let mut known = self.known.borrow_mut();
        if let Some(content) = &known.content {
            return Ok(Arc::clone(content));
        }
        let content = Arc::new(read(&self.file)?);
        known.content = Some(Arc::clone(&content));
        Ok(content)
    }

    /// What was saved: the file as we wrote it, with what waits beside it put on.
    pub(super) fn saved(&self) -> Result<Content> {
        let mut content = self.content()?;
        let waits = match &self.beside {
            Some(beside) => read(beside)?,
            None => Vec::new(),
        };
        wal::put_on(&waits, || Arc::make_mut(&mut content));
        Ok(content)
    }

    /// How many bytes it has, as far as is known.
    pub(super) fn length(&self) -> u64 {
        self.known.borrow().content.as_ref().map_or(0, |content| content.len() as u64)
    }

    /// How many bytes wait beside the file.
    pub(super) fn waiting(&self) -> u64 {
        self.beside.as_ref().and_then(|beside| beside.metadata().ok()).map_or(0, |beside| beside.len())
    }

    /// Whether the file beside is the one that was opened with the file.
    pub(super) fn is_beside(&self, path: &Path) -> bool {
        self.beside.as_ref().is_some_and(|ours| matches!(paths::is_the_same(ours, path), Ok(Some(true))))
    }

    /// To be called once what waited beside was put in: this is what must stand there now.
    pub(super) fn was_written(&self, content: Content) {
        *self.known.borrow_mut() = Known { content: Some(content), stamp: None };
    }

    /// To be called where that failed halfway: every byte is either as it was or as it was to become. What waits beside
    /// is still there, and makes it whole.
    pub(super) fn was_half_written(&self, wanted: &[u8]) -> Result<()> {
        let before = self.content()?;
        let there = read(&self.file)?;
        let is_ours = |(at, byte): (usize, &u8)| before.get(at) == Some(byte) || wanted.get(at) == Some(byte);
        if there.len() >= before.len().min(wanted.len()) && there.iter().enumerate().all(is_ours) {
            self.was_written(Arc::new(there));
        }
        Ok(())
    }
}

fn read(file: &File) -> Result<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX)];
    paths::read_at(file, &mut bytes, 0)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn image(content: &[u8]) -> (tempfile::TempDir, std::path::PathBuf, Image) {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a.eco");
        std::fs::write(&path, content).unwrap();
        let image = Image::of(File::open(&path).unwrap(), &path).unwrap();
        (place, path, image)
    }

    #[test]
    fn another_length_or_another_content_is_noticed_and_another_time_alone_is_not() {
        let (_place, path, image) = image(b"aaaa");
        assert!(image.is_as_written().unwrap());
        File::options().write(true).open(&path).unwrap().write_all(b"aaaa").unwrap();
        assert!(image.is_as_written().unwrap(), "the same, written once more");
        File::options().write(true).open(&path).unwrap().write_all(b"aaba").unwrap();
        assert!(!image.is_as_written().unwrap());
        assert_eq!(**image.saved().unwrap(), *b"aaaa", "what we wrote is held");
        File::options().write(true).open(&path).unwrap().set_len(0).unwrap();
        assert!(!image.is_as_written().unwrap());
    }

    #[test]
    fn what_was_written_over_before_it_was_first_looked_at_is_noticed() {
        let (_place, path, image) = image(b"aaaa");
        std::fs::write(&path, b"aaaab").unwrap();
        assert!(!image.is_as_written().unwrap());
    }

    #[test]
    fn our_own_writing_is_not_taken_for_somebody_elses_even_where_it_failed_halfway() {
        let (_place, path, image) = image(b"aaaabbbb");
        assert!(image.is_as_written().unwrap());
        std::fs::write(&path, b"aaccdd").unwrap();
        image.was_written(Arc::new(b"aaccdd".to_vec()));
        assert!(image.is_as_written().unwrap());
        // Wanted: AAccddEE. The disk was full after the first letter.
        std::fs::write(&path, b"Aaccdd").unwrap();
        image.was_half_written(b"AAccddEE").unwrap();
        assert!(image.is_as_written().unwrap());
        std::fs::write(&path, b"Axccdd").unwrap();
        image.was_half_written(b"AAccddEE").unwrap();
        assert!(!image.is_as_written().unwrap());
    }
}
