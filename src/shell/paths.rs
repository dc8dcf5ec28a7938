//! Where things lie: the file in the platform's data folder, the caseworker's own catalogue, the passphrase file.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use zeroize::Zeroizing;

use crate::steps::Catalogue;

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
pub fn catalogue() -> Result<(Catalogue, Vec<String>)> {
    let own = own_catalogue();
    if own.is_empty() {
        return Ok((Catalogue::unread(), Vec::new()));
    }
    let files: Vec<(&str, &str)> = own.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let (catalogue, faults) = Catalogue::parse(&files).map_err(|fault| anyhow!("{fault}"))?;
    Ok((catalogue, faults.iter().map(ToString::to_string).collect()))
}

/// The `.toml` files of the folder `catalogue` beside the data, in order of name. A file that cannot be read is left out.
fn own_catalogue() -> Vec<(String, String)> {
    let Ok(folders) = folders() else { return Vec::new() };
    let Ok(entries) = std::fs::read_dir(folders.config_dir().join("catalogue")) else { return Vec::new() };
    let toml = |path: &Path| path.extension().is_some_and(|e| e == "toml");
    let mut files: Vec<(String, String)> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| toml(path))
        .filter_map(|path| {
            Some((path.file_name()?.to_string_lossy().into_owned(), std::fs::read_to_string(&path).ok()?))
        })
        .collect();
    files.sort();
    files
}

/// The passphrase in a file (`-` is standard input), without the line end.
///
/// # Errors
/// It cannot be read.
pub fn passphrase(path: &Path) -> Result<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::with_capacity(1024));
    if path == Path::new("-") {
        std::io::stdin().take(4096).read_to_string(&mut text).context("standard input")?;
    } else {
        let file = std::fs::File::open(path).with_context(|| path.display().to_string())?;
        file.take(4096).read_to_string(&mut text).with_context(|| path.display().to_string())?;
    }
    Ok(Zeroizing::new(text.trim_end_matches(['\n', '\r']).to_string()))
}
