//! Where things lie: the file in the platform's data folder, the caseworker's own catalogue, the passphrase file.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use zeroize::Zeroizing;

use crate::domain::passphrase::{self, Unfit};
use crate::steps::{Catalogue, Expected, Fault};

/// The file that was named, or `ecogram.db` in the platform's data folder.
///
/// # Errors
/// The system names no home folder.
pub fn data_file(named: Option<PathBuf>) -> Result<PathBuf> {
    match named {
        Some(path) => Ok(path),
        None => Ok(folders()?.data_dir().join("ecogram.db")),
    }
}

fn folders() -> Result<directories::ProjectDirs> {
    directories::ProjectDirs::from("", "", "ecogram").ok_or_else(|| anyhow!("no home folder: name a file with --file"))
}

/// The built-in catalogue with the caseworker's own files over it, and what was wrong with those.
///
/// # Errors
/// The built-in catalogue itself is wrong, which the tests keep from happening.
pub fn catalogue() -> Result<(Catalogue, Vec<Fault>)> {
    let (own, mut faults) = own_catalogue();
    if own.is_empty() {
        return Ok((Catalogue::unread(), faults));
    }
    let files: Vec<(&str, &str)> = own.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let (catalogue, wrong) = Catalogue::parse(&files).map_err(|fault| anyhow!("{fault}"))?;
    faults.extend(wrong);
    Ok((catalogue, faults))
}

/// An own file is not larger; what is no file at all is not read.
const MOST_BYTES: u64 = 1024 * 1024;

/// The `.toml` files of the folder `catalogue` beside the settings, in order of name, and those that cannot be read.
fn own_catalogue() -> (Vec<(String, String)>, Vec<Fault>) {
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    let entries = folders().ok().and_then(|f| std::fs::read_dir(f.config_dir().join("catalogue")).ok());
    let paths = entries.into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    for path in paths.filter(|path| path.extension().is_some_and(|e| e == "toml")) {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let plain = std::fs::metadata(&path).is_ok_and(|there| there.is_file() && there.len() <= MOST_BYTES);
        match plain.then(|| std::fs::read_to_string(&path).ok()).flatten() {
            Some(text) => files.push((file, text)),
            None => faults.push(Fault { file, line: 1, expected: Expected::Readable }),
        }
    }
    files.sort();
    (files, faults)
}

/// The passphrase in a file (`-` is standard input), through the door of `domain::passphrase`.
///
/// # Errors
/// It cannot be read (`std::io::Error`), or is no passphrase (`Unfit`).
pub fn passphrase(path: &Path) -> Result<Zeroizing<String>> {
    let input: Box<dyn Read> = match path {
        path if path == Path::new("-") => Box::new(std::io::stdin()),
        path => Box::new(std::fs::File::open(path)?),
    };
    // More than a passphrase, its mark and its line end: what is longer is refused, and not read to its end.
    let most = 2 * passphrase::MOST_BYTES;
    let mut bytes = Zeroizing::new(Vec::with_capacity(most + 1));
    input.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most { Err(Unfit::TooLong.into()) } else { Ok(passphrase::passphrase(&bytes)?) }
}
