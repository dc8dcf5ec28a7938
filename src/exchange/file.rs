//! Writing files that go out: all of them complete or none at all, readable by their owner only, never over the
//! encrypted file nor its backups, and over nothing else unasked. A program that is killed meanwhile leaves no draft behind,
//! where the medium can keep a file without a name, and otherwise none beyond the next file that goes out there. Knows
//! nothing of what is in them.

use crate::domain::MessageKey;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, PathPersistError, TempPath};

use crate::text::Texts;

/// Why nothing was written. What stood there before stands there as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwritten {
    /// The encrypted file itself stands there, a backup of it, or what belongs to it.
    #[error("the encrypted file stands there")]
    Ours,
    /// A file stands there, and nobody said that it may go.
    #[error("a file stands there")]
    Exists,
    /// A folder, a device or a pipe stands there.
    #[error("something else than a file stands there")]
    NotAFile,
    /// There is no such folder.
    #[error("there is no such folder")]
    NoFolder,
    /// The disk or the quota is full.
    #[error("the disk is full")]
    Full,
    /// Writing is not allowed there.
    #[error("writing is not allowed there")]
    Refused,
    /// The disk did not do what was asked.
    #[error("the disk did not do what was asked")]
    Io,
}

impl Unwritten {
    /// The key of the sentence: what happened, what is safe, what to do. `detail` in it is the path.
    pub fn key(self) -> MessageKey {
        match self {
            Self::Ours => key!("write-ours"),
            Self::Exists => key!("write-exists"),
            Self::NotAFile => key!("write-not-a-file"),
            Self::NoFolder => key!("write-no-folder"),
            Self::Full => key!("write-full"),
            Self::Refused => key!("write-refused"),
            Self::Io => key!("write-io"),
        }
    }
    /// The sentence about this path.
    pub fn message(self, path: &Path, texts: &Texts) -> String {
        texts.with(self.key(), &[("detail", path.display().to_string().into())])
    }
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as K;
        match error.kind() {
            K::NotFound | K::NotADirectory | K::InvalidFilename => Self::NoFolder,
            K::AlreadyExists => Self::Exists,
            K::IsADirectory | K::DirectoryNotEmpty => Self::NotAFile,
            K::StorageFull | K::QuotaExceeded | K::FileTooLarge => Self::Full,
            K::PermissionDenied | K::ReadOnlyFilesystem => Self::Refused,
            _ => Self::Io,
        }
    }
}

impl From<PathPersistError> for Unwritten {
    fn from(refused: PathPersistError) -> Self {
        refused.error.into()
    }
}

/// Files that lie whole on the disk without names, or under names that go away, and only have to get their own: between
/// the two it can still be noted that they leave. Dropped, they were never there.
pub struct Draft {
    files: Vec<(Ready, PathBuf)>,
    replace: bool,
}

/// A file that lies whole on the disk, or what a name stood for before; it is held, so that it is not swept away.
struct Ready {
    held: File,
    /// The name that goes away; `None` where it has none at all.
    hidden: Option<TempPath>,
}

impl Draft {
    /// Writes the files beside their places and brings them to the disk. Mode 0600.
    ///
    /// `ours` is the encrypted file, which is never written over, nor what lies beside it under its name. Other files
    /// are where `replace` says so.
    ///
    /// # Errors
    /// Why not; then nothing has changed.
    pub fn of(files: Vec<(PathBuf, Vec<u8>)>, ours: &Path, replace: bool) -> Result<Self, Unwritten> {
        for (path, _) in &files {
            may_stand(path, ours, replace)?;
        }
        files.iter().for_each(|(path, _)| sweep(folder_of(path)));
        let write = |(path, bytes): (PathBuf, Vec<u8>)| {
            let mut draft = Ready::empty(folder_of(&path))?;
            draft.held.write_all(&bytes)?;
            draft.held.sync_all()?;
            Ok((draft, path))
        };
        Ok(Self { files: files.into_iter().map(write).collect::<Result<_, Unwritten>>()?, replace })
    }

    /// Gives every file its name. At any moment the old file or the whole new one stands there; where one of several
    /// cannot get its name, all are as they were.
    ///
    /// # Errors
    /// Why not; then what was there is there again.
    pub fn put(self) -> Result<(), Unwritten> {
        let several = self.files.len() > 1;
        let mut done: Vec<(PathBuf, Option<Ready>)> = Vec::new();
        for (draft, path) in self.files {
            let put = (|| {
                let before = if several && self.replace { set_aside(&path)? } else { None };
                draft.name(&path, self.replace)?;
                Ok(before)
            })();
            match put {
                Ok(before) => done.push((path, before)),
                Err(error) => {
                    undo(done);
                    return Err(error);
                }
            }
        }
        // The name is on the disk only when its folder is.
        let synced = done.iter().try_for_each(|(path, _)| sync_folder(folder_of(path)));
        synced.map_err(|error| {
            undo(done);
            error.into()
        })
    }
}

/// Writes files at once, where there is nothing to be noted in between.
///
/// # Errors
/// As [`Draft::of`] and [`Draft::put`].
pub fn write_files(files: Vec<(PathBuf, Vec<u8>)>, ours: &Path, replace: bool) -> Result<(), Unwritten> {
    Draft::of(files, ours, replace)?.put()
}

/// Whether a file may be written there: the rule of [`Draft::of`], asked before anything is done.
///
/// # Errors
/// Why not.
pub fn may_stand(path: &Path, ours: &Path, replace: bool) -> Result<(), Unwritten> {
    if is_ours(path, ours) {
        return Err(Unwritten::Ours);
    }
    match fs::metadata(path) {
        Ok(there) if !there.is_file() => Err(Unwritten::NotAFile),
        Ok(_) if !replace => Err(Unwritten::Exists),
        // A link that leads nowhere has the name as well.
        Err(_) if !replace && fs::symlink_metadata(path).is_ok() => Err(Unwritten::Exists),
        _ => Ok(()),
    }
}

/// The encrypted file, or what lies beside it under its name: its backups, its lock. A link may lead there under
/// another name.
fn is_ours(path: &Path, ours: &Path) -> bool {
    let whole = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    if ours.file_name().is_none() {
        return false;
    }
    let data = whole(ours);
    let (home, file) = (whole(folder_of(&data)), name(&data));
    let backups = home.join(format!("{}.backups", data.file_name().unwrap_or_default().to_string_lossy()));
    [path.to_path_buf(), whole(path)].iter().any(|path| {
        let there = whole(folder_of(path));
        (there == home && name(path).starts_with(&file)) || there.starts_with(&backups)
    })
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// How the names begin that go away.
const HIDDEN: &str = ".ecogram-";

/// Takes away what a program that was killed has left there: whoever still needs such a file holds it.
fn sweep(folder: &Path) {
    let letters = |name: &str| name.len() == 6 && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let is_ours = name.to_str().and_then(|name| name.strip_prefix(HIDDEN)).is_some_and(letters);
        let is_left =
            || OpenOptions::new().read(true).write(true).open(&path).is_ok_and(|file| file.try_lock().is_ok());
        if is_ours && entry.file_type().is_ok_and(|kind| kind.is_file()) && is_left() {
            let _ = fs::remove_file(&path);
        }
    }
}

impl Ready {
    fn of(held: File, hidden: Option<TempPath>) -> Self {
        // Where a medium has no locks, nothing is swept either.
        let _ = held.try_lock();
        Self { held, hidden }
    }

    /// A file in this folder that nobody else can read. Without a name nothing stays of it, however the program ends.
    fn empty(folder: &Path) -> io::Result<Self> {
        if let Some(nameless) = nameless(folder) {
            return Ok(Self::of(nameless, None));
        }
        let (file, name) = Builder::new().prefix(HIDDEN).tempfile_in(folder)?.into_parts();
        Ok(Self::of(file, Some(name)))
    }

    fn name(self, path: &Path, replace: bool) -> Result<(), Unwritten> {
        let Some(hidden) = self.hidden else {
            return match link(&self.held, path) {
                // For this moment alone it has a name that goes away.
                Err(there) if replace && there.kind() == io::ErrorKind::AlreadyExists => {
                    Ok(second(path, |second| link(&self.held, second))?.persist(path)?)
                }
                named => Ok(named?),
            };
        };
        if replace {
            return Ok(hidden.persist(path)?);
        }
        match hidden.persist_noclobber(path) {
            // A medium that cannot refuse by itself.
            Err(refused) if refused.error.kind() != io::ErrorKind::AlreadyExists && !path.exists() => {
                Ok(refused.path.persist(path)?)
            }
            named => Ok(named?),
        }
    }
}

/// A second name in the folder of this path, one that goes away.
fn second(path: &Path, make: impl FnMut(&Path) -> io::Result<()>) -> io::Result<TempPath> {
    Ok(Builder::new().prefix(HIDDEN).make_in(folder_of(path), make)?.into_temp_path())
}

/// What stands there, under a second name that goes away.
fn set_aside(path: &Path) -> Result<Option<Ready>, Unwritten> {
    if !path.is_file() {
        return Ok(None);
    }
    let linked = second(path, |second| fs::hard_link(path, second));
    // Not every medium gives a file two names.
    let name = linked.or_else(|_| second(path, |second| fs::copy(path, second).map(|_| ())))?;
    Ok(Some(Ready::of(File::open(&name)?, Some(name))))
}

/// A file without a name, where the system and the medium can; it must be possible to give it one later.
#[cfg(target_os = "linux")]
fn nameless(folder: &Path) -> Option<File> {
    use std::os::unix::fs::OpenOptionsExt;
    let flags = i32::try_from(rustix::fs::OFlags::TMPFILE.bits()).ok()?;
    let file = OpenOptions::new().write(true).mode(0o600).custom_flags(flags).open(folder).ok()?;
    fs::metadata(by_number(&file)).is_ok().then_some(file)
}

/// Gives a file without a name this one, where it is free.
#[cfg(target_os = "linux")]
fn link(file: &File, path: &Path) -> io::Result<()> {
    use rustix::fs::{AtFlags, CWD, linkat};
    Ok(linkat(CWD, by_number(file), CWD, path, AtFlags::SYMLINK_FOLLOW)?)
}

#[cfg(target_os = "linux")]
fn by_number(file: &File) -> PathBuf {
    use std::os::fd::AsRawFd;
    format!("/proc/self/fd/{}", file.as_raw_fd()).into()
}

#[cfg(not(target_os = "linux"))]
fn nameless(_: &Path) -> Option<File> {
    None
}

#[cfg(not(target_os = "linux"))]
fn link(_: &File, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Takes names back; what cannot be taken back is whole all the same.
fn undo(done: Vec<(PathBuf, Option<Ready>)>) {
    for (path, before) in done {
        let _ = match before {
            Some(before) => before.name(&path, true).is_ok(),
            None => fs::remove_file(&path).is_ok(),
        };
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened to be synced; the system writes it with the file.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
