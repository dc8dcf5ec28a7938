//! The walls of the house: who may use whom, which library may stand where, and how a file must look.

mod circles;
mod picture;
mod public;
mod reading;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms it may use. A new arrow is a decision, made here.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("metrics", &["domain"]),
    ("steps", &["domain", "metrics"]),
    ("diagram", &["domain", "seen"]),
    ("text", &["domain"]),
    ("seen", &["domain", "steps", "text"]),
    ("words", &["domain", "metrics", "steps", "seen", "diagram", "text"]),
    ("store", &["domain"]),
    ("exchange", &["domain", "metrics", "steps", "seen", "diagram", "text", "words"]),
    ("app", &["domain", "metrics", "steps", "seen", "diagram", "text", "words"]),
    ("ui", &["app", "domain", "metrics", "steps", "seen", "diagram", "text", "words"]),
    ("shell", &["app", "ui", "store", "exchange", "domain", "steps", "seen", "text", "words"]),
    ("cli", &["domain", "metrics", "steps", "seen", "diagram", "text", "words", "store", "exchange", "shell"]),
];

/// Words that may stand only in these rooms (or files).
const ONLY_IN: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("ratatui", &["ui", "shell", "app/keymap"]),
    ("std::fs", &["store", "exchange", "shell", "cli"]),
    ("std::env", &["store", "exchange", "shell", "cli"]),
    ("std::net", &[]),
    ("SystemTime", &["store", "exchange", "shell", "cli"]),
    ("Instant::now", &["store", "exchange", "shell", "cli"]),
    ("Local::now", &["store", "exchange", "shell", "cli"]),
    ("Utc::now", &["store", "exchange", "shell", "cli"]),
    ("println!", &[]),
    // One way from a passphrase to a key, at one cost; a key without a passphrase is for tests and benches alone.
    ("Argon2", &["store/secret"]),
    ("fresh_key", &["store/secret"]),
];

/// What only the caseworker may see, as the code calls it.
const WORKERS: &[&str] = &[
    "safety",
    "capacity",
    "worker_note",
    "doubt",
    "dependence",
    "for_worker",
    "held_back",
    "ask_first",
    "unsaid",
    "silence",
];

/// The files that may name it: where it is kept, asked, weighed, projected away, and the caseworker's own pages. Who
/// draws, says or writes for others is not among them, and gets a `Seen` instead.
const MAY_NAME_THEM: &[&str] = &[
    // Kept, read and written whole; erased.
    "domain/",
    "store/",
    "exchange/people_columns",
    "exchange/whole",
    "exchange/naming",
    "exchange/demo",
    "exchange/csv_in/",
    // Of an entry of the directory, which is about no client.
    "exchange/directory",
    // Weighed: gates, rules, figures of the caseworker's.
    "steps/",
    "metrics/behind",
    "metrics/care",
    "metrics/rows",
    // Taken away.
    "seen/",
    // Typed in.
    "text/line/",
    "app/form/person",
    // The caseworker's pages.
    "app/session",
    "app/shown/worker",
    "app/shown/undecided",
    "app/update/worker",
    "ui/working",
    "exchange/steps_json",
    "words/show",
    "words/steps",
];

/// The network behind what may be seen: no painter, no sentence and no page names it.
const NO_NETWORK: &[&str] =
    &["diagram/", "words/", "ui/", "exchange/report/", "exchange/picture", "exchange/compare_json"];

/// But where the caseworker's pages are drawn, and where a page is asked for.
const BUT: &[&str] = &["ui/working", "exchange/report/request", "exchange/report/named"];

fn walk(folder: &Path, out: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            out.push((path, text));
        }
    }
}

fn sources() -> Vec<(PathBuf, String)> {
    let mut out = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut out);
    out
}

/// `app/update/people.rs` of a path under src.
fn inside(path: &Path) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    path.strip_prefix(root).expect("under src").to_string_lossy().replace('\\', "/")
}

fn room(inside: &str) -> &str {
    inside.split(['/', '.']).next().unwrap_or_default()
}

/// The code without comments, so that a word in a doc sentence is no use of a library.
fn code(text: &str) -> String {
    text.lines().filter(|l| !l.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The rooms that a file names after `crate::`, also inside braces.
fn used(code: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        if let Some(list) = rest.strip_prefix('{') {
            let mut depth = 1;
            let mut item = String::new();
            for c in list.chars() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ => {}
                }
                if depth == 0 || (depth == 1 && c == ',') {
                    rooms.insert(room(&item.trim().replace("::", "/")).to_string());
                    item.clear();
                    if depth == 0 {
                        break;
                    }
                } else {
                    item.push(c);
                }
            }
        } else {
            rooms.insert(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    rooms
}

#[test]
fn a_room_uses_only_the_rooms_it_may() {
    let names: Vec<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let inside = inside(&path);
        let here = room(&inside);
        let Some((_, may)) = MAY_USE.iter().find(|(name, _)| *name == here) else { continue };
        for there in used(&code(&text)) {
            if there != here && names.contains(&there.as_str()) && !may.contains(&there.as_str()) {
                wrong.push(format!("{inside} uses {there}"));
            }
        }
    }
    assert!(wrong.is_empty(), "walls broken:\n{}", wrong.join("\n"));
}

#[test]
fn a_library_stands_only_where_it_is_invited() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let inside = inside(&path);
        for (word, rooms) in ONLY_IN {
            let invited =
                rooms.iter().any(|r| inside.starts_with(&format!("{r}/")) || inside.starts_with(&format!("{r}.")));
            if code(&text).contains(word) && !invited {
                wrong.push(format!("{inside} holds {word}"));
            }
        }
    }
    assert!(wrong.is_empty(), "libraries out of place:\n{}", wrong.join("\n"));
}

/// The words of a code that are one of these, or begin or end with one: `is_unsaid`, `held_back`.
fn named<'w>(code: &str, words: &'w [&'w str]) -> Vec<&'w str> {
    let all: BTreeSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    words.iter().copied().filter(|word| all.contains(word)).collect()
}

/// The code without what stands in quotes, so that the key of a message is no use of a field.
fn unquoted(code: &str) -> String {
    code.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}

/// Planted: `person.safety` in the panel. Seen to fail.
#[test]
fn what_is_the_caseworkers_is_named_in_few_files() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let inside = inside(&path);
        if !MAY_NAME_THEM.iter().any(|may| inside.starts_with(may)) {
            let found = named(&unquoted(&code(&text)), WORKERS);
            wrong.extend(found.into_iter().map(|word| format!("{inside} names {word}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn who_shows_something_cannot_reach_the_network_behind_it() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let inside = inside(&path);
        let is_in = |rooms: &[&str]| rooms.iter().any(|room| inside.starts_with(room));
        if is_in(NO_NETWORK) && !is_in(BUT) {
            let (code, _tests) = text.split_once("#[cfg(test)]").unwrap_or((&text, ""));
            let code = unquoted(&self::code(code));
            wrong.extend(named(&code, &["Network"]).into_iter().map(|_| format!("{inside} names the network")));
            // Within a teller, a field of that name is a `Seen`.
            let reaches = code.contains("session.network") || code.contains("request.network");
            wrong.extend(reaches.then(|| format!("{inside} reaches into the network")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_file_is_small_and_says_what_it_holds() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let inside = inside(&path);
        if text.lines().count() > 500 {
            wrong.push(format!("{inside} is longer than 500 lines"));
        }
        if !text.starts_with("//!") {
            wrong.push(format!("{inside} does not open with what it holds"));
        }
        if text.lines().any(|l| l.trim_start_matches(['/', '!', ' ']) == "```") && !text.contains("```text") {
            wrong.push(format!("{inside} has an example that nobody runs: Cargo.toml leaves them out"));
        }
        if MAY_USE.iter().all(|(name, _)| *name != room(&inside)) && !["lib", "main"].contains(&room(&inside)) {
            wrong.push(format!("{inside} stands in no room"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each of them is linked with the encryption, the pages and the pictures: a new test goes into one of these, by what it
/// needs. What several share stands in `tests/support`, once.
#[test]
fn the_tests_are_few_programs_that_share_without_copies() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("tests can be read")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".rs") || folder.join(name).join("main.rs").exists())
        .collect();
    names.sort();
    assert_eq!(names, ["files.rs", "linux.rs", "program.rs", "pure.rs", "screen.rs"]);
    let mut files = Vec::new();
    walk(&folder, &mut files);
    let (borrowed, mark) = (["#", "[path"].concat(), ["struct ", "Dice"].concat());
    assert!(files.iter().all(|(_, text)| !text.contains(&borrowed)), "a file that belongs to two");
    assert_eq!(files.iter().filter(|(_, text)| text.contains(&mark)).count(), 1, "one source of chance");
    let luck: Vec<_> = files.iter().filter(|(_, text)| rests_on_luck(text)).map(|(path, _)| path).collect();
    assert!(luck.is_empty(), "properties whose cases are others in every run: {luck:?}");
}

/// A block of properties without the fixed seed of `support::cases`.
fn rests_on_luck(text: &str) -> bool {
    let (block, fixed) = (["proptest", "! {"].concat(), "#![proptest_config(cases(");
    text.split(&block).skip(1).any(|after| !after.trim_start().starts_with(fixed))
}

#[test]
fn the_checks_see_a_planted_fault() {
    assert!(used("use crate::{domain::Person, ui::{a, b}}; crate::store::open()").contains("ui"));
    assert!(used("use crate::{domain::Person, ui::{a, b}}; crate::store::open()").contains("store"));
    assert_eq!(code("// rusqlite\nlet a = 1;"), "let a = 1;");
    assert!(rests_on_luck(&["proptest", "! {\n    #[test]"].concat()));
}
