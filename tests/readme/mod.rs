//! The documents say what the program does: keys, subcommands, the quick line, the exchange files, links. They are
//! compared with the program itself.
//!
//! Seen to fail: another key in docs/keys.md, a subcommand left out, a chip of the quick line written otherwise, a column
//! and a value taken out of docs/exchange.md, a picture renamed, a second line in the test block.

use std::fs;
use std::path::{Path, PathBuf};

use ecogram::app::keymap::{Binding, Place, TABLE};
use ecogram::domain::{
    Address, AgeBand, Capacity, Channel, Code, ConsentAnswer, ConsentScope, Device, Discussed, Flow, Formal, Frequency,
    Initiative, Kind, KnownRole, Knows, Language, Living, Proximity, Quality, Ring, Safety, SafetySource, Sector,
    Skills, Source, Status, Strength, Support, TieQuality, Wish,
};
use ecogram::exchange::{Naming, csv_out, directory};
use ecogram::steps::{Platform, Region, Tag};
use ecogram::text::{Texts, line};

/// The keys and the quick line.
const KEYS: &str = "docs/keys.md";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

/// What stands between `<!-- NAME -->` and `<!-- end -->`, without blank lines around it.
fn block<'d>(document: &'d str, name: &str) -> &'d str {
    let mark = format!("<!-- {name} -->");
    let rest = document.split_once(&mark).unwrap_or_else(|| panic!("there is no {mark}")).1;
    rest.split_once("<!-- end -->").unwrap_or_else(|| panic!("{mark} has no end")).0.trim()
}

/// The block of the page of keys is this; with `UPDATE_DOCS` set it is written so.
fn assert_block(name: &str, wanted: &str) {
    let page = document(KEYS);
    let there = block(&page, name);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let (fresh, place) = (root().join("docs/keys.md.new"), root().join(KEYS));
        fs::write(&fresh, page.replacen(there, wanted, 1)).expect("the page");
        fs::rename(fresh, place).expect("the page in its place");
    } else {
        assert!(
            there == wanted,
            "UPDATE_DOCS=1 cargo test --test program readme writes what should stand there:\n\n{wanted}"
        );
    }
}

/// The cells of the rows of a table, without its two heading lines and without marks of code.
fn rows(table: &str) -> Vec<Vec<String>> {
    let cells = |row: &str| row.trim_matches('|').split('|').map(|c| c.trim().replace('`', "")).collect();
    table.lines().filter(|l| l.starts_with('|')).skip(2).map(cells).collect()
}

// ---------------------------------------------------------------------------------------------------------- keys

/// How the page of keys calls a place; a new one by its own name, until it has words here.
fn place_name(place: Place) -> String {
    let words = match place {
        Place::Everywhere => "everywhere but on the lock screen",
        Place::Always => "always, while typing too",
        Place::Gate => "first start and unlocking",
        Place::Backups => "the backups to go back to",
        Place::Start => "the question for a code",
        Place::Ring => "the ring",
        Place::Turned => "the turned screen",
        Place::Line => "the quick line",
        Place::Find => "finding",
        Place::Form => "a form",
        Place::Knows => "who knows whom",
        Place::Together => "a group that knows each other",
        Place::Asked => "what was covered",
        Place::Measures => "the figures",
        Place::Steps => "the steps",
        Place::Directory => "the directory",
        Place::Visits => "the visits",
        Place::Discuss => "who was not discussed yet",
        Place::Compare => "comparing two visits",
        Place::Page => "the page for the file",
        Place::Reading => "a page of text",
        Place::Question => "a question",
        Place::Worker => "the caseworker's pages",
        Place::Files => "choosing a file",
        Place::Bring => "who comes in",
        Place::Columns => "which column is the ring",
        Place::Code => "a code for the telephone",
    };
    words.to_string()
}

/// The table of the places that are wanted, in the order of the program's own table.
fn table_of_keys(wanted: impl Fn(Place) -> bool) -> String {
    let texts = Texts::new(Language::En);
    let mut lines = vec!["| where | key | what it does |".to_string(), "|---|---|---|".to_string()];
    let mut before = None;
    for Binding { place, keys, command, .. } in TABLE.iter().filter(|b| wanted(b.place)) {
        let place_cell = if before == Some(*place) { String::new() } else { place_name(*place) };
        let keys: Vec<String> = keys.iter().map(|key| format!("`{}`", key.label(Language::En))).collect();
        lines.push(format!("| {place_cell} | {} | {} |", keys.join(" "), texts.get(command.key())));
        before = Some(*place);
    }
    lines.join("\n")
}

fn is_central(place: Place) -> bool {
    matches!(place, Place::Always | Place::Everywhere | Place::Ring)
}

#[test]
fn the_keys_in_the_document_are_those_of_the_program() {
    assert_block("keys", &table_of_keys(is_central));
    assert_block("more keys", &table_of_keys(|place| !is_central(place)));
}

// ---------------------------------------------------------------------------------------------- the command line

#[test]
fn the_document_lists_every_subcommand_with_the_words_of_its_help() {
    let help =
        assert_cmd::Command::cargo_bin("ecogram").expect("the program").args(["--help", "--lang", "en"]).output();
    let help = String::from_utf8(help.expect("the help").stdout).expect("text");
    let listed = help.lines().skip_while(|l| !l.starts_with("Commands")).skip(1).take_while(|l| l.starts_with("  "));
    let listed: Vec<(&str, &str)> = listed.map(|l| l.trim().split_once("  ").expect("a name and its words")).collect();
    assert!(listed.len() > 10, "{help}");
    let told = rows(block(&document("docs/command-line.md"), "commands"));
    for (row, (name, words)) in told.iter().zip(&listed) {
        assert_eq!(row[0].split(' ').nth(1), Some(*name), "{listed:?}");
        assert_eq!(row[1], words.trim());
    }
    assert_eq!(told.len(), listed.len(), "{listed:?}");
}

#[test]
fn the_test_command_of_the_readme_is_one_fenced_line() {
    assert_eq!(block(&document("README.md"), "test"), "```sh\ncargo test\n```");
}

// ------------------------------------------------------------------------------------------------ the quick line

#[test]
fn the_quick_line_reads_the_examples_of_the_document_as_it_says() {
    let texts = Texts::new(Language::En);
    let examples = rows(block(&document(KEYS), "quick line"));
    assert!(examples.len() > 5);
    for example in examples {
        let read = line::parse(&example[0]);
        let chip = |c: &line::Chip| format!("{}: {}", texts.get(c.detail.field().key()), c.detail.value(&texts));
        let chips: Vec<String> = read.chips.iter().map(chip).collect();
        assert_eq!(
            (example[1].as_str(), example[2].clone()),
            (read.name.as_str(), chips.join(" · ")),
            "{}",
            example[0]
        );
    }
}

// -------------------------------------------------------------------------------------------- the exchange files

#[test]
fn the_exchange_files_have_the_columns_that_the_document_names() {
    let files = csv_out::write(&[], Naming::Names).expect("three headings");
    let document = document("docs/exchange.md");
    let directory = directory::write(&[]).expect("a heading");
    for (name, bytes) in [
        ("clients.csv", files.clients),
        ("people.csv", files.people),
        ("ties.csv", files.ties),
        ("directory.csv", directory),
    ] {
        let heading = String::from_utf8(bytes).expect("text");
        let told: Vec<String> = block(&document, name).split('·').map(|c| c.trim().replace(['`', '*'], "")).collect();
        assert_eq!(told.join(","), heading.trim(), "{name}");
    }
}

#[test]
fn the_columns_take_the_values_that_the_document_names() {
    fn codes<C: Code>() -> String {
        C::ALL.iter().map(|value| value.code()).collect::<Vec<_>>().join(" · ")
    }
    let wanted = [
        ("language", codes::<Language>()),
        ("address", codes::<Address>()),
        ("device", codes::<Device>()),
        ("skills", codes::<Skills>()),
        ("age_band", codes::<AgeBand>()),
        ("living", codes::<Living>()),
        ("asked_sectors", codes::<Sector>()),
        ("asked_support", codes::<Support>()),
        ("consent, its scope", codes::<ConsentScope>()),
        ("consent, its answer", codes::<ConsentAnswer>()),
        ("kind", codes::<Kind>()),
        ("formal", codes::<Formal>()),
        ("sector", codes::<Sector>()),
        ("role", codes::<KnownRole>()),
        ("ring", codes::<Ring>()),
        ("status", codes::<Status>()),
        ("frequency", codes::<Frequency>()),
        ("channels, unusable_channels", codes::<Channel>()),
        ("proximity", codes::<Proximity>()),
        ("initiative", codes::<Initiative>()),
        ("quality (people)", codes::<Quality>()),
        ("strength", codes::<Strength>()),
        ("flow", codes::<Flow>()),
        ("capacity", codes::<Capacity>()),
        ("wish", codes::<Wish>()),
        ("safety", codes::<Safety>()),
        ("safety_source", codes::<SafetySource>()),
        ("according_to", codes::<Source>()),
        ("discussed", codes::<Discussed>()),
        ("state", codes::<Knows>()),
        ("quality (ties)", codes::<TieQuality>()),
        ("regions", Region::CODES.join(" · ")),
        ("tags", Tag::CODES.join(" · ")),
        ("platform", codes::<Platform>()),
    ];
    let told = rows(block(&document("docs/exchange.md"), "values"));
    for (row, (column, values)) in told.iter().zip(&wanted) {
        assert_eq!((row[0].as_str(), row[1].as_str()), (*column, values.as_str()));
    }
    assert_eq!(told.len(), wanted.len());
}

// --------------------------------------------------------------------------------------------------------- links

/// The targets of the links and pictures of a document.
fn links(document: &str) -> impl Iterator<Item = &str> {
    document.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// What the page of tests names: programs, folders, and single tests with the file that they stand in. Seen to fail: a
/// test renamed, a folder and a program that are not there.
#[test]
fn the_tests_that_the_document_names_are_there() {
    let text = document("docs/testing.md");
    let mut tests = 0;
    for named in text.split('`').skip(1).step_by(2) {
        for program in named.split("--test ").skip(1).filter_map(|rest| rest.split(' ').next()) {
            assert!(root().join("tests").join(program).with_extension("rs").exists(), "{named}");
        }
        if named.starts_with("tests/") || named.starts_with("scripts/") {
            assert!(root().join(named.split(' ').next().unwrap_or(named)).exists(), "{named}");
        }
        let single = named.rsplit_once("::").filter(|_| !named.contains(' ') && !named.starts_with("domain::"));
        if let Some((folders, test)) = single {
            let place = root().join("tests").join(folders.replace("::", "/"));
            let file = if place.is_dir() { place.join("mod.rs") } else { place.with_extension("rs") };
            let there = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{named}: {e}"));
            assert!(there.contains(&format!("fn {test}(")), "{named}");
            tests += 1;
        }
    }
    assert!(tests > 20, "{tests}");
}

#[test]
fn every_link_in_the_documents_leads_to_a_file() {
    let markdown = |folder: &str| {
        let entries = fs::read_dir(root().join(folder)).expect("a folder of documents");
        let names = entries.map(|entry| Path::new(folder).join(entry.expect("an entry").file_name()));
        names.filter(|path| path.extension().is_some_and(|e| e == "md")).collect::<Vec<_>>()
    };
    let documents: Vec<PathBuf> = markdown("").into_iter().chain(markdown("docs")).collect();
    assert!(documents.len() > 12);
    for name in documents {
        let text = document(&name.to_string_lossy());
        let local = links(&text).filter(|l| !l.starts_with("http") && !l.starts_with('#'));
        for link in local {
            let target = root().join(&name).with_file_name("").join(link.split('#').next().unwrap_or(link));
            assert!(target.exists(), "{}: {link}", name.display());
        }
    }
}

#[test]
fn the_readme_is_for_whoever_tries_it_and_short() {
    let lines = document("README.md").lines().count();
    assert!(lines <= 180, "the README has {lines} lines; what is for whoever builds on it stands in pages of its own");
}
