//! docs/exchange.md says of every kind of file that comes in, and of every form that goes out, what the program does.

use std::collections::BTreeSet;
use std::path::Path;

use ecogram::domain::*;
use ecogram::exchange::import::{self, Answers, Source};
use ecogram::exchange::out::{self, ENDINGS, ExportFormat, Program};
use ecogram::exchange::{Naming, Options, Style, WholeClient, demo, directory, picture, whole};

use super::made::{day, options};

fn document() -> String {
    std::fs::read_to_string(format!("{}/docs/exchange.md", env!("CARGO_MANIFEST_DIR"))).expect("the document")
}

/// The first cells of the table under a mark.
fn rows(document: &str, mark: &str) -> Vec<String> {
    let table = document.split_once(&format!("<!-- {mark} -->")).expect("a mark").1;
    let table = table.split_once("<!-- end -->").expect("its end").0;
    let cells = |row: &str| row.trim_matches('|').split('|').next().map(|cell| cell.trim().replace('`', ""));
    table.lines().filter(|line| line.starts_with('|')).skip(2).filter_map(cells).collect()
}

fn client() -> WholeClient {
    let visits = demo::visits(Language::En, day("2026-01-05"), day("2026-06-05"), &mut IdSource::counting());
    WholeClient::of(visits).expect("a client")
}

/// For each row of the document what stands for it: samples, or texts.
fn example(row: &str) -> Vec<Vec<Source>> {
    let sample = |path: &&str| {
        let place = format!("{}/tests/data/formats/{path}", env!("CARGO_MANIFEST_DIR"));
        Source { name: (**path).into(), bytes: std::fs::read(place).expect("a sample") }
    };
    let text = |text: &str| Source { name: "x".into(), bytes: text.as_bytes().to_vec() };
    let set = |paths: &[&str]| paths.iter().map(sample).collect::<Vec<_>>();
    match row {
        "a list of names" => vec![vec![text("An\nBo vriend 2\n")]],
        "contacts of a telephone (vCard)" => vec![set(&["vcard/android-2.1.vcf"]), set(&["vcard/generic-4.0.vcf"])],
        "an address book as a table" => {
            vec![vec![text("First Name,Last Name,Phone 1 - Value\nAn,Bo,+32 470\n")]]
        }
        "a spreadsheet" => vec![
            vec![text("naam;kring\nAn;1\n")],
            vec![
                text("client;language\nB-1;nl\n"),
                text("client;naam\nB-1;An\nB-1;Bo\n"),
                text("client;a;b\nB-1;An;Bo\n"),
            ],
            workbook(),
        ],
        "a family tree (GEDCOM)" => vec![set(&["gedcom/family7.ged"])],
        "a network (GraphML)" => vec![set(&["graphml/neutral.graphml"]), set(&["graphml/yed.graphml"])],
        "Network Canvas" => vec![set(&[
            "networkcanvas/K-017_ego.csv",
            "networkcanvas/K-017_attributeList_Person.csv",
            "networkcanvas/K-017_edgeList_Knows.csv",
            "networkcanvas/K-017_adjacencyMatrix_Knows.csv",
        ])],
        "egor, openeddi" => vec![
            set(&["egor/egos.csv", "egor/alters.csv", "egor/aaties.csv"]),
            set(&["egor/onefile.csv"]),
            set(&[
                "openeddi/ecogram_responses.csv",
                "openeddi/ecogram_namedetails.csv",
                "openeddi/ecogram_nameties.csv",
            ]),
        ],
        "EgoWeb" => vec![set(&["egoweb/Ecogram-ego-alter.csv", "egoweb/Ecogram-alter-pair.csv"])],
        "Gephi" => vec![set(&["gephi/nodes.csv", "gephi/edges.csv"])],
        "a network map of easyNWK" => vec![set(&["easynwk/two-maps.json"])],
        "a whole client of ecogram" => {
            let bytes = whole::write(&client(), Naming::Names).expect("bytes");
            vec![vec![Source { name: "b.json".into(), bytes }]]
        }
        other => panic!("the document promises {other}, and nothing stands for it here"),
    }
}

/// A workbook of ours, which has sheets that are left alone as well.
fn workbook() -> Vec<Source> {
    let files = out::write(&client(), Path::new("b.xlsx"), ExportFormat::Xlsx, Naming::Names, Style::Plain);
    files.expect("a workbook").into_iter().map(|(path, bytes)| Source { name: path.as_path().into(), bytes }).collect()
}

/// Seen to fail with a row more in the document, and with one less.
#[test]
fn every_kind_of_file_in_the_document_is_read_and_every_kind_that_is_read_stands_in_it() {
    let with_code = Options { client: ClientCode::new("B-1"), ..options() };
    let mut seen = BTreeSet::new();
    for row in rows(&document(), "kinds") {
        for sources in example(&row) {
            let names: Vec<String> = sources.iter().map(|s| s.name.as_str().to_string()).collect();
            let own: Vec<Source> =
                sources.iter().map(|s| Source { name: s.name.clone(), bytes: s.bytes.clone() }).collect();
            let read = |sources, options: &Options| {
                import::read(sources, &Answers::default(), options, &mut IdSource::counting())
            };
            let found = read(own, &options()).or_else(|_| read(sources, &with_code));
            let found = found.unwrap_or_else(|problems| panic!("{row}, {names:?}: {problems:?}"));
            assert!(found.imported.people() > 0, "{row}");
            seen.extend(found.recognised.iter().map(|(_, key)| *key));
        }
    }
    let texts = include_str!("../../assets/locales/en/exchange.ftl");
    let keys = |begins: &str| {
        texts.lines().filter_map(|line| line.split_once(" = ")?.0.strip_prefix(begins)).collect::<BTreeSet<_>>()
    };
    let (kinds, refused) = (keys("import-is-"), keys("import-do-"));
    let read: BTreeSet<&str> = kinds.difference(&refused).copied().filter(|key| *key != "this").collect();
    let seen: BTreeSet<&str> = seen.into_iter().filter_map(|key| key.as_str().strip_prefix("import-is-")).collect();
    assert_eq!(seen, read);
}

/// Seen to fail with an ending more in the document, and with one less behind `picture`.
#[test]
fn every_form_in_the_document_is_written_and_every_ending_that_is_written_stands_in_it() {
    let page = document();
    let mut endings = BTreeSet::new();
    for row in rows(&page, "forms") {
        let ending = row.split(|c: char| c.is_whitespace() || c == ',' || c == ':').next().expect("a word").to_string();
        let name = if ending == "none" { "folder".to_string() } else { format!("b{ending}") };
        let wanted = [None, Some(Program::NetworkCanvas), Some(Program::Egor)];
        let forms: Vec<ExportFormat> =
            wanted.into_iter().filter_map(|p| ExportFormat::of(Path::new(&name), p)).collect();
        assert!(!forms.is_empty(), "{row}");
        for form in forms {
            let files = out::write(&client(), Path::new(&name), form, Naming::Names, Style::Plain).expect("files");
            assert!(!files.is_empty() && files.iter().all(|(_, bytes)| !bytes.is_empty()), "{row}");
        }
        endings.extend((ending != "none").then_some(ending));
    }
    assert_eq!(endings, ENDINGS.split(", ").map(str::to_string).collect());
    let said = |what: &str, endings: &str| {
        let near: String = page.split_once(what).expect(what).1.chars().take(60).collect();
        for ending in endings.split(", ") {
            assert!(near.contains(&format!("`{ending}`")), "{what}: {ending} in {near}");
        }
    };
    said("`picture` writes", picture::ENDINGS);
    said("`directory export` writes", directory::ENDINGS);
}
