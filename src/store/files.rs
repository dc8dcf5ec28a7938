//! What is done to whole files: copied, removed, and what waits beside one put into it. Reads no content.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::error::{Error, Result};
use super::paths;

/// Removes a file; one that is not there is no error.
pub(super) fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Removes an unfinished file with what SQLite left beside it.
pub(super) fn discard(unfinished: &Path) -> Result<()> {
    remove_if_there(&paths::beside(unfinished, "-wal"))?;
    remove_if_there(unfinished)
}

/// Copies a file whose content does not change meanwhile, and makes the copy survive a power cut.
pub(super) fn copy(from: &File, target: &Path) -> Result<()> {
    let mut bytes = vec![0; usize::try_from(from.metadata()?.len()).unwrap_or(usize::MAX)];
    paths::read_at(from, &mut bytes, 0)?;
    write_new(target, &bytes, || false)
}

/// Writes a file that is not there yet, readable for its owner only, so that it survives a power cut. Gives up with `Io`
/// once `stop` says so.
pub(super) fn write_new(target: &Path, content: &[u8], stop: impl Fn() -> bool) -> Result<()> {
    let mut to = paths::private().create_new(true).open(target)?;
    for piece in content.chunks(1 << 20) {
        if stop() {
            return Err(Error::Io);
        }
        to.write_all(piece)?;
    }
    to.sync_all()?;
    Ok(())
}

/// Copies a file with what waits beside it: where the program ended suddenly, the last changes stand only there.
pub(super) fn copy_whole(path: &Path, file: &File, target: &Path) -> Result<()> {
    copy(file, target)?;
    let beside = paths::beside(path, "-wal");
    // One that was emptied is left beside where the program ended suddenly.
    if fs::metadata(&beside).is_ok_and(|beside| beside.len() > 0) {
        copy(&File::open(&beside)?, &paths::beside(target, "-wal"))
    } else {
        Ok(())
    }
}

/// Settles and closes a connection: a single file is left, also after a power cut. Otherwise what waited beside could
/// come back, and reach a file that has taken this one's place.
pub(super) fn close(conn: Connection) -> Result<()> {
    checkpoint(&conn)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    let path = conn.path().map(PathBuf::from);
    conn.close().map_err(|(_, error)| Error::from(error))?;
    path.map_or(Ok(()), |path| paths::sync_folder_of(&path))
}

/// Everything out of the file beside into the file itself, whatever stands there now.
pub(super) fn checkpoint(conn: &Connection) -> Result<()> {
    let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(Error::Io) }
}
