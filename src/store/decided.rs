//! A restoring that was decided: from one moment on the restored file only waits to be put in place, and the next start
//! finishes it. A kill leaves the old file or the restored one, never a mixture.

use std::path::{Path, PathBuf};

use super::error::Result;
use super::files::remove_if_there;
use super::paths;

/// Finishes a restoring that was decided: the changes that waited beside the old file must not reach the new one.
pub(super) fn finish(path: &Path) -> Result<()> {
    let decided = decided(path);
    if decided.exists() {
        remove_if_there(&paths::beside(path, "-wal"))?;
        paths::sync_folder_of(path)?;
        paths::replace(&decided, path)?;
    }
    Ok(())
}

/// A restored file that is whole and only waits to be put in place.
pub(super) fn decided(path: &Path) -> PathBuf {
    paths::beside(path, ".restored")
}
