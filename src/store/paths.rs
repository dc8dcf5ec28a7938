//! Where the file lies: its lock, its permissions, its first bytes. Reads no content.
//!
//! The lock is a file of its own that is never removed. The database file is opened here once, before SQLite opens
//! it, and stays open as long as SQLite has it: closing it earlier would drop SQLite's own lock on it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::error::{Error, Result};
use super::secret::Salt;

/// The file lies on a network or shared folder, where locks and syncs may not hold: the user is to be warned.
pub fn is_on_network(path: &Path) -> bool {
    #[cfg(target_os = "linux")]
    {
        /// NFS, SMB, CIFS, SMB2, FUSE, 9P, AFS, Coda and NCP, as statfs(2) numbers them.
        const SHARED: [u32; 9] =
            [0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x6573_5546, 0x0102_1997, 0x5346_414f, 0x7375_7245, 0x564c];
        let there = path.ancestors().find(|p| p.exists()).unwrap_or(Path::new("."));
        rustix::fs::statfs(there).is_ok_and(|fs| SHARED.contains(&(fs.f_type as u32)))
    }
    #[cfg(not(target_os = "linux"))]
    {
        path.to_string_lossy().starts_with(r"\\")
    }
}

/// How often, and after which pause, the lock is asked for.
const PATIENCE: u32 = 20;
const PAUSE: std::time::Duration = std::time::Duration::from_millis(15);

/// Bytes of a page of the database.
pub(super) const PAGE: u64 = 4096;

/// The file at its real place, so that two names of one file share one lock.
pub(super) fn real(path: &Path) -> Result<PathBuf> {
    if let Ok(real) = path.canonicalize() {
        return Ok(real);
    }
    let name = path.file_name().ok_or(Error::Missing)?;
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok(folder.canonicalize()?.join(name))
}

/// The file at its real place, in a folder that is made where there is none.
pub(super) fn with_folder(path: &Path) -> Result<PathBuf> {
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty() && !f.exists()) {
        private_folder(folder)?;
    }
    real(path)
}

/// The same path with something after its name: `ecogram.db` and `-wal` give `ecogram.db-wal`.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Makes a folder that only its owner may enter, with the folders above it.
///
/// # Errors
/// The system refused.
pub fn private_folder(path: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    owner_only(path)
}

/// The same for everything in a folder, where it is there.
pub(super) fn private_files(folder: &Path) -> Result<()> {
    if folder.is_dir() {
        owner_only(folder)?;
        for entry in fs::read_dir(folder)? {
            owner_only(&entry?.path())?;
        }
    }
    Ok(())
}

/// The lock of a file: held by one window at a time, and gone with its process. Waits a moment for a window that is
/// just being closed.
pub(super) fn lock(path: &Path) -> Result<File> {
    let name = beside(path, ".lock");
    let mut options = private();
    // A link would have somebody else's file locked, and its rights taken away.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, rustix::fs::OFlags::NOFOLLOW.bits() as i32);
    let opened = options.create(true).truncate(false).open(&name);
    let is_link = fs::symlink_metadata(&name).is_ok_and(|there| there.is_symlink());
    let file = opened.map_err(|error| if is_link { Error::Linked } else { error.into() })?;
    has_one_name(&file)?;
    owner_only(&name)?;
    for _ in 0..PATIENCE {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Err(Error::InUse)
}

/// Options for a file to read and write that nobody else may read, whatever the umask.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Takes away what others may do with a file or folder that was already there; what its owner may do stays.
#[cfg(unix)]
pub(super) fn owner_only(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let there = fs::symlink_metadata(path)?;
    let mode = there.permissions().mode();
    // Not through a link: what it leads to is not ours.
    if mode & 0o077 != 0 && !there.is_symlink() {
        fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o700))?;
    }
    Ok(())
}

/// Elsewhere the folder of the user's account keeps others out.
#[cfg(not(unix))]
pub(super) fn owner_only(_: &Path) -> Result<()> {
    Ok(())
}

/// `Linked` where a file has a second name: what waits beside the one is not seen under the other, and two windows would
/// damage it.
#[cfg(unix)]
pub(super) fn has_one_name(file: &File) -> Result<()> {
    use std::os::unix::fs::MetadataExt;
    if file.metadata()?.nlink() > 1 { Err(Error::Linked) } else { Ok(()) }
}

/// Elsewhere that is not asked.
#[cfg(not(unix))]
pub(super) fn has_one_name(_: &File) -> Result<()> {
    Ok(())
}

/// Keeps others out of the folder of the file, where it holds nothing but the file and what belongs to it: another folder
/// is not ours to close.
pub(super) fn guard_folder(path: &Path) -> Result<()> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return Ok(()) };
    for entry in fs::read_dir(folder)? {
        if !entry?.file_name().as_encoded_bytes().starts_with(name.as_encoded_bytes()) {
            return Ok(());
        }
    }
    owner_only(folder)
}

/// Everybody may write in the folder of the file, and so take the file away or put another in its place: the user is to
/// be warned.
pub fn is_open_to_all(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        path.parent()
            .and_then(|folder| fs::metadata(folder).ok())
            .is_some_and(|it| it.permissions().mode() & 0o002 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

/// Whether the open file is the one that has this name; `None` where nothing has it.
#[cfg(unix)]
pub(super) fn is_the_same(file: &File, path: &Path) -> Result<Option<bool>> {
    use std::os::unix::fs::MetadataExt;
    let which = |there: fs::Metadata| (there.dev(), there.ino());
    match fs::metadata(path) {
        Ok(there) => Ok(Some(which(there) == which(file.metadata()?))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Elsewhere an open file cannot be taken away.
#[cfg(not(unix))]
pub(super) fn is_the_same(_: &File, _: &Path) -> Result<Option<bool>> {
    Ok(Some(true))
}

/// Opens a file to read it. `NotOurs` for a folder, a device or a pipe, which would never end or never begin.
pub(super) fn image(path: &Path) -> Result<File> {
    if !fs::metadata(path)?.is_file() {
        return Err(Error::NotOurs);
    }
    Ok(File::open(path)?)
}

/// The salt: the first 16 bytes.
///
/// `NotOurs` for an unencrypted database or an empty file, `Damaged` for one that was cut off.
pub(super) fn salt(file: &File) -> Result<Salt> {
    let length = file.metadata()?.len();
    if length == 0 {
        return Err(Error::NotOurs);
    }
    if length < PAGE {
        return Err(Error::Damaged);
    }
    let mut salt = Salt::default();
    read_at(file, &mut salt, 0)?;
    if &salt == b"SQLite format 3\0" { Err(Error::NotOurs) } else { Ok(salt) }
}

/// Reads at a place without moving anybody's position.
#[cfg(unix)]
pub(super) fn read_at(file: &File, bytes: &mut [u8], at: u64) -> Result<()> {
    Ok(std::os::unix::fs::FileExt::read_exact_at(file, bytes, at)?)
}

/// Reads at a place.
#[cfg(windows)]
pub(super) fn read_at(file: &File, mut bytes: &mut [u8], mut at: u64) -> Result<()> {
    while !bytes.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, bytes, at)?;
        if read == 0 {
            return Err(Error::Damaged);
        }
        bytes = &mut bytes[read..];
        at += read as u64;
    }
    Ok(())
}

/// Makes a new name in a folder survive a power cut.
pub(super) fn sync_folder_of(path: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Puts a finished file in the place of another, so that a power cut leaves the one or the other.
pub(super) fn replace(finished: &Path, place: &Path) -> Result<()> {
    File::open(finished)?.sync_all()?;
    fs::rename(finished, place)?;
    sync_folder_of(place)
}
