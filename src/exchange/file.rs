//! Writing a file: complete or not at all, and readable by its owner only. Knows nothing of what is in it.

use std::io::{self, Write};
use std::path::Path;

/// Writes a file beside the wished place, brings it to the disk, and only then gives it its name: at any moment the old
/// file or the whole new one stands there. Mode 0600.
///
/// # Errors
/// What the system says, and where a device, a pipe or a folder has this name; then nothing has changed at `path`.
pub fn write_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if std::fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut draft = tempfile::Builder::new().prefix(".ecogram-").tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|refused| refused.error)?;
    sync_folder(folder)
}

/// The name is on the disk only when its folder is.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    std::fs::File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened to be synced; the system writes it with the file.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
