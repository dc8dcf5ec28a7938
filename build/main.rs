//! What is made before the program is built: the keys of messages, the table of known words, and how it is linked.

#![expect(clippy::print_stdout, reason = "it is how cargo is told")]

mod keys;
mod words;

fn main() {
    println!("cargo:rerun-if-changed=build");
    keys::write();
    words::write();
    pack_relocations();
}

/// Addresses that are fixed up at the start stand in a packed table (RELR), a tenth of what is read and kept in memory
/// otherwise. Needs a C library of 2022 or newer (glibc 2.36), so only where it is there.
fn pack_relocations() {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|v| v == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}
