//! Opening a database: key, lock, whose file it is, which version, and only then anything that writes. The only place
//! that hands a key to SQLCipher.

use std::path::Path;
use std::sync::Once;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, params};
use rusqlite_migration::{M, Migrations};
use zeroize::Zeroizing;

use super::error::{Error, Result};
use super::register;
use super::secret::{Key, Salt};

/// `ecog`, in the header of every file of ours.
const APPLICATION_ID: i64 = 0x65_63_6f_67;

/// Never change one that was released; add another.
const STEPS: &[M<'static>] = &[
    M::up(include_str!("../../assets/migrations/01-start.sql")),
    M::up(include_str!("../../assets/migrations/02-caseload.sql")),
];
const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

/// What a connection is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// Reading and writing, alone.
    Edit,
    /// Reading a file that nobody writes, on a medium that cannot be written, or a backup. One of an older schema is
    /// brought to the schema of now in memory, and stays on the disk as it is.
    View,
}

/// Opens an existing file and brings it to the newest schema.
///
/// Nothing is written before key, application and version have been checked: a newer file stays as it is.
pub(super) fn open(path: &Path, key: &Key, salt: &Salt, access: Access) -> Result<Connection> {
    open_after(path, key, salt, access, |_| Ok(()))
}

/// The same, with something that has to succeed before an older schema is brought to the newest: everything of the file
/// is then in the file itself.
pub(super) fn open_after(
    path: &Path,
    key: &Key,
    salt: &Salt,
    access: Access,
    before: impl FnOnce(&Connection) -> Result<()>,
) -> Result<Connection> {
    let mut conn = keyed(path, key, salt, access)?;
    let number = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    // The first page alone: where the key is right and the file has lost its end, that is told as what it is.
    let application = number("application_id").map_err(|e| match e.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::WrongPassphrase,
        _ => Error::from(e),
    })?;
    conn.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    let version = number("user_version")?;
    if application != APPLICATION_ID {
        return Err(Error::NotOurs);
    }
    if version > STEPS.len() as i64 {
        return Err(Error::NewerFile);
    }
    if access == Access::View {
        return if version == STEPS.len() as i64 { Ok(conn) } else { migrated_in_memory(path, key, salt) };
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    prepare(&conn)?;
    if version < STEPS.len() as i64 {
        super::files::checkpoint(&conn)?;
        before(&conn)?;
    }
    migrate(&mut conn)?;
    Ok(conn)
}

/// Whether a key fits a file, by its first page alone. Nothing is written, locked or waited for.
///
/// `WrongPassphrase` and `NotOurs` are certain only where nothing waits beside: that can make the first page whole again.
pub(super) fn fits(path: &Path, key: &Key, salt: &Salt) -> Result<()> {
    let conn = keyed(path, key, salt, Access::View)?;
    match conn.pragma_query_value(None, "application_id", |row| row.get::<_, i64>(0)) {
        Ok(APPLICATION_ID) => Ok(()),
        Ok(_) => Err(Error::NotOurs),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => Err(Error::WrongPassphrase),
        Err(error) => Err(error.into()),
    }
}

/// A file of an older schema, as it would be after a migration.
fn migrated_in_memory(path: &Path, key: &Key, salt: &Salt) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let mut conn = Connection::open_with_flags(":memory:", flags)?;
    // Nothing of it may reach the disk, not even while it is sorted.
    conn.execute_batch(
        "PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON; PRAGMA temp_store = MEMORY;",
    )?;
    conn.execute("ATTACH ?1 AS older KEY ?2", params![immutable(path)?, raw(key, salt).as_str()])?;
    if conn.prepare("PRAGMA older.cipher_integrity_check")?.exists([])? {
        return Err(Error::Damaged);
    }
    conn.query_row("SELECT sqlcipher_export('main', 'older')", [], |_| Ok(()))?;
    let version: i64 = conn.query_row("PRAGMA older.user_version", [], |row| row.get(0))?;
    conn.execute_batch(&format!("DETACH older; PRAGMA main.user_version = {version};"))?;
    migrate(&mut conn)?;
    conn.execute_batch("PRAGMA query_only = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;")?;
    Ok(conn)
}

/// The tables in memory, of which nothing reaches a disk.
pub(super) fn in_memory() -> Result<Connection> {
    let mut conn = Connection::open_in_memory()?;
    conn.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;")?;
    migrate(&mut conn)?;
    Ok(conn)
}

/// Makes the tables in a new, empty file.
pub(super) fn create(path: &Path, key: &Key, salt: &Salt) -> Result<Connection> {
    let mut conn = keyed(path, key, salt, Access::Edit)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    prepare(&conn)?;
    migrate(&mut conn)?;
    Ok(conn)
}

/// SQLCipher sets itself up with the first connection of a process. A second thread would meanwhile find it half set up,
/// and take a sound file for a damaged one.
fn set_up() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| drop(Connection::open_in_memory()));
}

/// A connection that has its key, and has read nothing yet.
pub(super) fn keyed(path: &Path, key: &Key, salt: &Salt, access: Access) -> Result<Connection> {
    set_up();
    let conn = match access {
        Access::Edit => {
            Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?
        }
        Access::View => Connection::open_with_flags(
            immutable(path)?,
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI,
        )?,
    };
    // Otherwise SQLCipher writes its complaints across the screen.
    conn.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON;")?;
    conn.execute_batch(&pragma("key", key, salt))?;
    // Exclusive before the first access: no shared memory file. No checkpoint, until we know that the file is ours.
    conn.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(conn)
}

/// Durable, strict, and without anything left behind.
fn prepare(conn: &Connection) -> Result<()> {
    let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::ReadOnly);
    }
    conn.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 0;
         PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
         PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;",
    )?;
    Ok(())
}

/// The newest schema, in one transaction; then what is kept beside the visits, so that a file of an older schema opens its
/// clients as fast as one of now.
fn migrate(conn: &mut Connection) -> Result<()> {
    let before: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    MIGRATIONS.to_latest(conn).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        _ => Error::Damaged,
    })?;
    if before > 0 && before < STEPS.len() as i64 {
        let keeping = conn.transaction()?;
        // Where it fails, the visits are read instead.
        if register::keep_all(&keeping).is_ok() {
            keeping.commit()?;
        }
    }
    Ok(())
}

/// `PRAGMA key = "x'…'"` with the raw key and the salt, wiped after use.
pub(super) fn pragma(name: &str, key: &Key, salt: &Salt) -> Zeroizing<String> {
    let mut sql = Zeroizing::new(String::with_capacity(160));
    for part in ["PRAGMA ", name, " = \"", raw(key, salt).as_str(), "\""] {
        sql.push_str(part);
    }
    sql
}

/// `x'…'`: the raw key and the salt, as SQLCipher takes them without deriving anything.
fn raw(key: &Key, salt: &Salt) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(128));
    text.push_str("x'");
    for byte in key.iter().chain(salt) {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    text.push('\'');
    text
}

/// The address of a file that nobody changes, as SQLite understands it.
fn immutable(path: &Path) -> Result<String> {
    let text = path.to_str().ok_or(Error::Io)?;
    let escaped: String = text
        .bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' => char::from(b).to_string(),
            other => format!("%{other:02x}"),
        })
        .collect();
    Ok(format!("file:{escaped}?immutable=1"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_migration_can_be_applied() {
        super::MIGRATIONS.validate().unwrap();
    }
}
