//! The keys of all messages, in order, for `src/domain/message.rs`: what no file of messages has does not compile.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

/// One language stands for all: tests hold them against each other.
const MESSAGES: &str = "assets/locales/nl";

/// Writes `keys.rs` where the compiler looks for what was made.
pub fn write() {
    println!("cargo:rerun-if-changed={MESSAGES}");
    let mut keys = BTreeSet::new();
    for entry in std::fs::read_dir(MESSAGES).expect("the folder of messages") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a file of messages");
        let messages = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
        keys.extend(messages.filter_map(|line| Some(line.split_once('=')?.0.trim().to_string())));
    }
    let mut source = format!("static KEYS: [&str; {}] = [\n", keys.len());
    for key in keys {
        writeln!(source, "    \"{key}\",").expect("a text takes what is written");
    }
    let folder = std::env::var("OUT_DIR").expect("cargo says where");
    std::fs::write(Path::new(&folder).join("keys.rs"), source + "];\n").expect("the build folder can be written");
}
