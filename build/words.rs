//! The table of `src/domain/spoken/lists.rs`: every word of `assets/names` and of the quick line by its letters, with the
//! lists it stands in and what somebody of whom it is said can be. Made here, as the program would otherwise read three
//! thousand words before its first frame. What the source does not know (a section, a role) does not compile.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

#[expect(dead_code, reason = "the program uses the rest of it")]
#[path = "../src/domain/spoken/fold.rs"]
mod fold;

const LANGUAGES: [&str; 3] = ["nl", "fr", "en"];

#[derive(Default)]
struct Known {
    lists: Vec<String>,
    roles: Vec<String>,
}

impl Known {
    fn list(&mut self, name: String) {
        if !self.lists.contains(&name) {
            self.lists.push(name);
        }
    }
    fn role(&mut self, name: &str) {
        if !self.roles.iter().any(|role| role == name) {
            self.roles.push(name.to_string());
        }
    }
}

/// Writes `words.rs` where the compiler looks for what was made.
pub fn write() {
    let mut all: BTreeMap<String, Known> = BTreeMap::new();
    lists(&mut all, &read("assets/names/words.txt"));
    kin(&mut all, &read("assets/names/kin.txt"));
    for language in LANGUAGES {
        quick_line(&mut all, &read(&format!("assets/line/{language}.toml")));
    }
    let mut map = phf_codegen::Map::new();
    for (word, known) in &all {
        let (lists, roles) = (paths("List", &known.lists), paths("KnownRole", &known.roles));
        map.entry(word.as_str(), format!("Known {{ lists: &[{lists}], roles: &[{roles}] }}"));
    }
    let source = format!("static KNOWN: phf::Map<&'static str, Known> = {};\n", map.build());
    let folder = std::env::var("OUT_DIR").expect("cargo says where");
    std::fs::write(Path::new(&folder).join("words.rs"), source).expect("the build folder can be written");
}

fn read(path: &str) -> String {
    println!("cargo:rerun-if-changed={path}");
    std::fs::read_to_string(path).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

/// `[section]`, then words: a section is a list.
fn lists(all: &mut BTreeMap<String, Known>, text: &str) {
    let mut section = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => section = name.to_string(),
            None => line.split_whitespace().for_each(|word| entry(all, word).list(variant(&section))),
        }
    }
}

/// `role: word word`.
fn kin(all: &mut BTreeMap<String, Known>, text: &str) {
    for (role, words) in text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':')) {
        words.split_whitespace().for_each(|word| entry(all, word).role(role));
    }
}

/// Words in quotes: each is one that can be typed, and under `[role]` says what somebody is.
fn quick_line(all: &mut BTreeMap<String, Known>, text: &str) {
    let mut section = "";
    for line in text.lines() {
        if line.starts_with('[') {
            section = line;
        }
        for said in line.split('"').skip(1).step_by(2) {
            said.split(|c: char| !c.is_alphanumeric()).for_each(|word| entry(all, word).list("Typed".to_string()));
            if let Some((role, _)) = line.split_once('=').filter(|_| section.starts_with("[role]")) {
                entry(all, said).role(role.trim());
            }
        }
    }
}

/// By its letters alone.
fn entry<'a>(all: &'a mut BTreeMap<String, Known>, said: &str) -> &'a mut Known {
    all.entry(fold::fold(said).chars().filter(|c| c.is_alphanumeric()).collect()).or_default()
}

/// `List::Nl, List::Fr`: the names as the source has them.
fn paths(of: &str, names: &[String]) -> String {
    names.iter().fold(String::new(), |mut out, name| {
        write!(out, "{of}::{},", variant(name)).expect("a text takes what is written");
        out
    })
}

/// `no-couple`, `aunt_uncle`: NoCouple, AuntUncle.
fn variant(name: &str) -> String {
    let mut out = String::new();
    for part in name.split(['-', '_']) {
        let mut letters = part.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}
