//! A file that its recovery code opens. Nothing is derived from it: whatever is not about the passphrase need not wait for
//! Argon2, and no second, weaker way to a key is needed for it.
#![allow(dead_code, clippy::unwrap_used, reason = "each test uses its own part")]

use std::path::Path;

use ecogram::domain::Language;
use ecogram::store::{Secret, Store};

/// Makes the file, empty, and writes its recovery code where a file with the passphrase is looked for.
pub fn keyed(file: &Path, passphrase: &Path) {
    keyed_with(file, passphrase, |_| {});
}

/// The same with what is put into it.
pub fn keyed_with(file: &Path, passphrase: &Path, put: impl FnOnce(&mut Store)) {
    let (mut store, code) = Store::create(file, &Secret::fresh_key().unwrap()).unwrap();
    put(&mut store);
    store.close().unwrap();
    std::fs::write(passphrase, code.words(Language::Nl).as_bytes()).unwrap();
}
