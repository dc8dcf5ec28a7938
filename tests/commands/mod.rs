//! The commands without a screen, run as a script runs them: what they print, their exit status, and one clear
//! sentence where something is wrong.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

mod refused;
mod same;

use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use ecogram::domain::{Code, Language, MessageKey};
use ecogram::text::Texts;
use serde_json::{Value, json};

use crate::support::keyed::keyed;

const PASSPHRASE: &str = "pluk de dag niet";
const CLIENTS: &str = "client,name,language,wants_company,asked_sectors,asked_support\nB-01,Noor,nl,yes,family|friends|neighbours,P|E|A|G\nB-02,,fr,,,\n";
const PEOPLE: &str = "client,id,name,kind,formal,sector,role,ring,status,frequency,quality,support_received,capacity,safety,note\n\
B-01,fa,Fatima,person,informal,family,sibling,1,active,weekly,supportive,PE,strained,none_known,KANARIE\n\
B-01,an,An,person,informal,friends,friend,2,active,monthly,neutral,G,,none_known,\n\
B-01,pe,Dr. Peeters,person,professional,services,general_practitioner,4,active,monthly,neutral,A,,none_known,\n\
B-01,lo,Lotte,person,informal,friends,friend,4,dormant,never,,,,none_known,\n\
B-01,di,Dieter,person,informal,family,ex_partner,4,active,never,stressful,none,,unsafe,\n\
B-02,zo,Zoé,person,informal,friends,friend,2,active,weekly,supportive,E,,,\n";
const TIES: &str = "client,a,b,state\nB-01,fa,an,knows\nB-01,fa,pe,does_not_know\nB-01,an,pe,does_not_know\n";

/// A folder that goes away, with the files to import and a passphrase file.
struct Desk {
    folder: tempfile::TempDir,
    language: Language,
}

impl Desk {
    /// With an empty file that a recovery code opens: it stands where the passphrase is looked for, and no command has
    /// to derive a key.
    fn new(language: Language) -> Self {
        let desk = Self::with_passphrase(language);
        keyed(&desk.path("caseload.eco"), &desk.path("zin"));
        desk
    }
    /// Without a file; the first command that writes makes it, with the passphrase.
    fn with_passphrase(language: Language) -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap(), language };
        for (name, text) in [("clients.csv", CLIENTS), ("people.csv", PEOPLE), ("ties.csv", TIES), ("zin", PASSPHRASE)]
        {
            desk.write(name, text);
        }
        desk
    }
    /// With both clients in the file.
    fn filled(language: Language) -> Self {
        let desk = Self::new(language);
        desk.takes_all_in();
        desk
    }
    fn takes_all_in(&self) {
        self.does(&["import", "--clients", "clients.csv", "--people", "people.csv", "--ties", "ties.csv"]);
    }
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }
    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }
    fn output(&self, passphrase: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ecogram"));
        command.current_dir(self.folder.path()).env_clear();
        for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"] {
            command.env(name, self.folder.path());
        }
        command.args(["--lang", self.language.code(), "--file", "caseload.eco", "--passphrase-file", passphrase]);
        command.args(arguments).output().unwrap()
    }
    /// What it prints when it succeeds.
    fn does(&self, arguments: &[&str]) -> String {
        let output = self.output("zin", arguments);
        let (told, wrong) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {wrong}");
        assert_eq!(wrong, "", "{arguments:?} is silent on standard error");
        told
    }
    /// What it says on standard error when it fails; nothing on standard output then.
    fn refuses(&self, arguments: &[&str]) -> String {
        let output = self.output("zin", arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", text(&output.stdout));
        assert_eq!(text(&output.stdout), "", "{arguments:?} prints only when it succeeds");
        let told = text(&output.stderr);
        assert!(!told.contains("os error") && !told.contains("panicked"), "{told}");
        told.trim().to_string()
    }
    /// What it says on standard error when it fails after it showed what it found.
    fn refuses_after_showing(&self, arguments: &[&str]) -> String {
        let output = self.output("zin", arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {}", text(&output.stdout));
        text(&output.stderr)
    }
    fn said(&self, key: &str) -> String {
        Texts::new(self.language).get(MessageKey::known(key))
    }
    fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.does(arguments)).expect("JSON")
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_import_makes_the_file_shows_the_recovery_code_once_and_says_what_was_taken() {
    for language in Language::ALL {
        let desk = Desk::with_passphrase(*language);
        let told = desk.does(&["import", "--clients", "clients.csv", "--people", "people.csv", "--ties", "ties.csv"]);
        assert!(told.lines().any(|l| l.split(' ').count() == 24), "a recovery code: {told}");
        for number in ["2", "6", "3"] {
            assert!(told.contains(number), "{told}");
        }
        let again = desk.does(&["show", "--client", "B-01"]);
        assert!(!again.lines().any(|l| l.split(' ').count() == 24 && !l.contains('.')), "{again}");
        let file = std::fs::read(desk.path("caseload.eco")).unwrap();
        assert!(!file.windows(6).any(|w| w == b"Fatima"), "the file is encrypted");
    }
}

#[test]
fn a_client_goes_by_code_in_capitals_or_not() {
    let desk = Desk::filled(Language::Nl);
    assert_eq!(desk.does(&["show", "--client", "B-01"]), desk.does(&["show", "--client", "b-01"]));
    let told = desk.refuses(&["show", "--client", "B-77"]);
    assert_eq!(told, Texts::new(Language::Nl).with(key!("start-no-such-code"), &[("code", "B-77".into())]));
}

#[test]
fn the_network_reads_aloud_without_what_is_the_workers() {
    for language in Language::ALL {
        let desk = Desk::filled(*language);
        let told = desk.does(&["show", "--client", "b-01"]);
        for name in ["Noor", "Fatima", "An", "Dr. Peeters", "Lotte", "Dieter"] {
            assert!(told.contains(name), "{name} is missing\n{told}");
        }
        for hidden in ["KANARIE", &desk.said("safety-unsafe"), &desk.said("capacity-strained")] {
            assert!(!told.contains(hidden), "{hidden} is the worker's\n{told}");
        }
        assert!(
            told.chars().all(|c| !('\u{2500}'..='\u{28ff}').contains(&c)),
            "no lines and dots are read aloud\n{told}"
        );
    }
}

#[test]
fn the_measures_of_a_client_are_sentences_or_json() {
    for language in Language::ALL {
        let desk = Desk::filled(*language);
        assert!(desk.does(&["metrics", "--client", "b-01"]).lines().count() > 5);
        let json = desk.json(&["metrics", "--client", "b-01", "--json"]);
        let client = &json["networks"]["B-01"];
        assert_eq!((&client["n"], &client["figures"]["size"]["value"]), (&json!(4), &json!(4.0)));
        assert_eq!(client["figures"]["size-informal"], json!({ "value": 3.0, "known": 4, "of": 4 }));
        assert_eq!(client["figures"]["density"]["undefined"], "fewer-than-five");
        assert!(client["figures"].get("strained").is_none(), "that is the worker's");
    }
}

#[test]
fn the_measures_of_a_client_have_every_key_of_the_reference() {
    let desk = Desk::filled(Language::En);
    let json = desk.json(&["metrics", "--client", "b-01", "--json"]);
    let reference: Value = serde_json::from_str(include_str!("../data/edge_cases/expected.json")).unwrap();
    let reference = &reference["networks"]["n6_star"];
    let client = &json["networks"]["B-01"];
    let missing = |of: &Value, found: &Value| -> Vec<String> {
        of.as_object().unwrap().keys().filter(|key| found.get(key.as_str()).is_none()).cloned().collect()
    };
    assert_eq!(missing(reference, client), Vec::<String>::new());
    assert_eq!(missing(&reference["composition"]["sector"], &client["composition"]["sector"]), Vec::<String>::new());
}

#[test]
fn the_measures_of_all_clients_are_one_row_each() {
    let desk = Desk::filled(Language::Fr);
    let table = desk.does(&["metrics", "--all", "--csv"]);
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let header = rows.headers().unwrap().clone();
    assert_eq!((&header[0], &header[1], &header[2]), ("client", "visit", "size"));
    let codes: Vec<String> = rows.records().map(|row| row.unwrap()[0].to_string()).collect();
    assert_eq!(codes, ["B-01", "B-02"]);
    assert_eq!(desk.json(&["metrics", "--all", "--json"])["networks"].as_object().unwrap().len(), codes.len());
    assert!(desk.does(&["metrics", "--all"]).starts_with("# B-01"));
}

#[test]
fn the_measures_of_plain_networks_stream_as_json() {
    let desk = Desk::new(Language::En);
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/edge_cases");
    let file = |name: &str| data.join(name).display().to_string();
    let (networks, alters, ties) = (file("networks.csv"), file("alters.csv"), file("ties.csv"));
    let json = desk.json(&["metrics", "--networks", &networks, "--alters", &alters, "--ties", &ties, "--json"]);
    let expected: Value = serde_json::from_str(include_str!("../data/edge_cases/expected.json")).unwrap();
    for (id, network) in expected["networks"].as_object().unwrap() {
        for key in ["n", "m", "components", "isolates"] {
            assert_eq!(json["networks"][id][key], network[key], "{key} of {id}");
        }
    }
}

#[test]
fn the_steps_say_why_and_what_a_gate_kept_back() {
    for language in Language::ALL {
        let desk = Desk::filled(*language);
        let told = desk.does(&["steps", "--client", "B-01"]);
        assert!(!told.contains("Dieter"), "who is unsafe is in no step\n{told}");
        let json = desk.json(&["steps", "--client", "B-01", "--json"]);
        for step in json["steps"].as_array().unwrap() {
            for key in ["rule", "text", "because", "people", "raises"] {
                assert!(!step[key].is_null(), "{key}: {step}");
            }
            assert!(!step["people"].to_string().contains("Dieter"));
        }
        for held in json["held_back"].as_array().unwrap() {
            assert!(held["rule"].is_string() && held["gate"].is_string() && held["people"].is_array(), "{held}");
        }
        assert!(!json["steps"].as_array().unwrap().is_empty() || !json["held_back"].as_array().unwrap().is_empty());
    }
}

#[test]
fn what_comes_out_can_come_in_again() {
    let desk = Desk::filled(Language::En);
    desk.does(&["export", "--client", "b-01", "--names", "-o", "whole.json"]);
    assert!(desk.read("whole.json").contains("Fatima"));
    let other = Desk::new(Language::En);
    other.write("whole.json", &desk.read("whole.json"));
    other.does(&["import", "whole.json"]);
    assert_eq!(desk.does(&["show", "--client", "b-01"]), other.does(&["show", "--client", "b-01"]));
    assert_eq!(std::fs::read_dir(other.path("caseload.eco.backups")).unwrap().count(), 1, "what came in has a backup");
    desk.does(&["export", "--client", "b-01", "--names", "-o", "new-folder"]);
    assert!(desk.read("new-folder/people.csv").contains("Fatima"), "a folder that is not there yet is made");
    desk.does(&["export", "--client", "b-01", "-o", "initials.json"]);
    assert!(!desk.read("initials.json").contains("Fatima"), "initials unless names are chosen");
}

#[test]
fn the_picture_and_the_pages_are_written() {
    for language in Language::ALL {
        let desk = Desk::filled(*language);
        let told = desk.does(&["picture", "--client", "b-01", "-o", "ring.svg"]);
        assert!(told.contains("ring.svg") && desk.read("ring.svg").contains("<svg"));
        assert!(!desk.read("ring.svg").contains("Fatima"), "initials unless names are chosen");
        for (profile, name) in [
            ("client", "page.md"),
            ("file", "page.html"),
            ("supervision", "other.md"),
            ("file", "page.pdf"),
            ("blank", "page.svg"),
        ] {
            desk.does(&["report", "--client", "b-01", "--for", profile, "-o", name]);
            let bytes = std::fs::read(desk.path(name)).unwrap();
            assert!(bytes.len() > 100, "{profile} {name}");
            // A page's own style sheet is allowed by a word that is one of ours in English.
            let bytes = String::from_utf8_lossy(&bytes).replace("unsafe-inline", "").into_bytes();
            let hidden = ["KANARIE".to_string(), desk.said("safety-unsafe")];
            for word in &hidden {
                assert!(!bytes.windows(word.len()).any(|w| w == word.as_bytes()), "{word} in {profile} {name}");
            }
        }
        let told = desk.refuses(&["report", "--client", "b-01", "--for", "file", "-o", "page.docx"]);
        assert_eq!(told, desk.said("report-which-format"));
    }
}

#[test]
fn comparing_needs_two_visits_and_says_so() {
    for language in Language::ALL {
        let desk = Desk::filled(*language);
        assert_eq!(desk.refuses(&["compare", "--client", "b-01"]), desk.said("visits-nothing-to-compare"));
    }
}

#[test]
fn a_visit_of_another_day_is_refused_with_the_days_there_are() {
    let desk = Desk::filled(Language::En);
    let told = desk.refuses(&["report", "--client", "b-01", "--for", "file", "--visit", "1999-01-01", "-o", "page.md"]);
    assert!(told.contains("1999-01-01"), "{told}");
}

#[test]
fn a_sound_file_checks_sound_and_a_damaged_one_does_not() {
    for language in Language::ALL {
        let desk = Desk::filled(*language);
        assert_eq!(desk.does(&["check"]).trim(), desk.said("cli-check-sound"));
        let mut bytes = std::fs::read(desk.path("caseload.eco")).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(desk.path("caseload.eco"), &bytes).unwrap();
        let told = desk.refuses(&["check"]);
        assert!(told.lines().count() <= 2 && !told.is_empty(), "{told}");
    }
}

#[test]
fn a_copy_is_made_and_put_back() {
    let desk = Desk::filled(Language::En);
    desk.does(&["backup", "copy.eco"]);
    desk.write("more.csv", "name\nGerda\n");
    desk.does(&["import", "--client", "B-03", "--people", "more.csv"]);
    assert!(desk.does(&["show", "--client", "B-03"]).contains("Gerda"));
    desk.does(&["restore", "copy.eco"]);
    desk.refuses(&["show", "--client", "B-03"]);
    assert!(desk.does(&["show", "--client", "B-01"]).contains("Fatima"));
}

#[test]
fn help_speaks_three_languages_and_knows_every_command() {
    for language in Language::ALL {
        let desk = Desk::new(*language);
        let told = desk.does(&["--help"]);
        assert!(one_line(&told).contains(&one_line(&desk.said("cli-about"))), "{told}");
        let commands = [
            "open",
            "demo",
            "import",
            "export",
            "metrics",
            "show",
            "steps",
            "compare",
            "picture",
            "report",
            "check",
            "backup",
            "restore",
            "completions",
        ];
        for command in commands {
            assert!(told.contains(command), "{command} is missing\n{told}");
            let own = desk.does(&[command, "--help"]);
            let about = one_line(&desk.said(&format!("cli-{command}")));
            assert!(one_line(&own).contains(&about), "{own}");
            let raw = ["cli-arg", "cli-"].iter().find(|key| own.contains(**key));
            assert!(raw.is_none(), "a raw key: {own}");
            if *language != Language::En {
                for english in ["Usage:", "Print help", "Print version", "possible values", "default:"] {
                    assert!(!own.contains(english), "{english} in {language:?}\n{own}");
                }
            }
        }
    }
}

#[test]
fn a_command_that_is_not_understood_is_one_sentence_in_the_users_language() {
    for language in Language::ALL {
        let desk = Desk::new(*language);
        for arguments in [
            vec!["teken"],
            vec!["show"],
            vec!["metrics", "--client", "x", "--networks", "y"],
            vec!["--theme", "roze", "demo"],
        ] {
            let told = desk.refuses(&arguments);
            assert_eq!(told.lines().count(), 1, "{told}");
            if *language != Language::En {
                assert!(!told.contains("error:") && !told.contains("unexpected"), "{told}");
            }
        }
    }
}

#[test]
fn completions_are_made_for_every_shell() {
    let desk = Desk::new(Language::Nl);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let told = desk.does(&["completions", shell]);
        assert!(told.contains("ecogram") && told.contains("import"), "{shell}");
    }
}

/// Before, half an answer stood there in front of the line that was wrong.
#[test]
fn the_measures_of_files_write_nothing_where_a_row_is_wrong_and_read_the_names_of_egor() {
    let desk = Desk::new(Language::En);
    desk.write("egos.csv", "egoID,case\n1,K-017\n2,K-018\n");
    desk.write("alters.csv", "egoID,alterID,name\n1,1,An\n1,2,Bo\n2,1,Cas\n");
    desk.write("aaties.csv", "egoID,Source,Target,weight\n1,1,2,1\n");
    let files = ["metrics", "--networks", "egos.csv", "--alters", "alters.csv", "--ties", "aaties.csv", "--json"];
    let json: Value = serde_json::from_str(&desk.does(&files)).unwrap();
    let size = |id: &str| (json["networks"][id]["n"].as_u64(), json["networks"][id]["m"].as_u64());
    assert_eq!((size("1"), size("2")), ((Some(2), Some(1)), (Some(1), Some(0))));
    desk.write("aaties.csv", "egoID,Source,Target,weight\r\n1,1,2,1\r\n2,1,9,1\r\n");
    let told = desk.refuses(&files);
    assert_eq!(told, "aaties.csv, line 3: this tie names somebody who is not in this network");
    desk.write("alters.csv", "wie,naam\n1,An\n");
    let told = desk.refuses(&files);
    assert_eq!(told, "alters.csv, line 1: these columns are missing: network_id, alter_id. Found: wie, naam");
}

#[test]
fn people_come_into_a_client_who_is_there_in_one_step_and_who_is_there_stays() {
    let desk = Desk::new(Language::En);
    desk.write("first.csv", "name,ring\nFatima,1\n");
    desk.write("more.csv", "name,ring\nBert,3\nGreet,3\nfatima,2\n");
    desk.write("ties.csv", "a,b\nBert,Fatima\n");
    desk.does(&["import", "--client", "B-5", "first.csv"]);
    let shown = desk.does(&["import", "--client", "B-5", "--dry-run", "more.csv", "ties.csv"]);
    assert!(shown.contains("2 people come to B-5: Bert, Greet."), "{shown}");
    assert!(shown.contains("Is there already and stays as it is: fatima."), "{shown}");
    assert!(!desk.does(&["show", "--client", "B-5"]).contains("Bert"), "only shown");
    desk.does(&["import", "--client", "B-5", "more.csv", "ties.csv"]);
    let network = desk.json(&["metrics", "--client", "B-5", "--json"]);
    assert_eq!(
        (network["networks"]["B-5"]["n"].as_u64(), network["networks"]["B-5"]["m"].as_u64()),
        (Some(3), Some(1))
    );
    let again = desk.does(&["import", "--client", "B-5", "more.csv"]);
    assert!(again.contains("Nobody new at B-5."), "{again}");
    desk.write("twice.csv", "name,ring\nAn,3\nFatima,2\nFATIMA,3\n");
    let told = desk.refuses_after_showing(&["import", "--client", "B-5", "twice.csv"]);
    assert!(told.contains("Fatima, FATIMA"), "{told}");
    assert!(!desk.does(&["show", "--client", "B-5"]).contains("An "), "nothing by half");
    // Its own export brings everybody back by id, whatever they are called now.
    desk.does(&["export", "--client", "B-5", "--names", "-o", "out"]);
    let people = desk.read("out/people.csv").replace("Greet", "Greetje");
    desk.write("renamed.csv", &people);
    assert!(desk.does(&["import", "--client", "B-5", "renamed.csv"]).contains("Nobody new at B-5."));
}

#[test]
fn nobody_of_a_telephone_comes_in_who_was_not_chosen() {
    let desk = Desk::with_passphrase(Language::En);
    desk.write(
        "kaart.vcf",
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Fatima A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD\r\n",
    );
    let shown = desk.does(&["import", "--client", "V-1", "kaart.vcf"]);
    assert!(shown.contains("1  Fatima A") && shown.contains("Nobody was imported."), "{shown}");
    assert!(!desk.path("caseload.eco").exists());
    assert!(desk.refuses(&["import", "--client", "V-1", "kaart.vcf", "--keep", "3"]).contains("--keep 3"));
    desk.does(&["import", "--client", "V-1", "kaart.vcf", "--keep", "2", "--visit", "12/05/2026"]);
    let shown = desk.does(&["show", "--client", "V-1"]);
    assert!(shown.contains("Bo") && !shown.contains("Fatima") && shown.contains("12 May 2026"), "{shown}");
}

/// Before, each was written as JSON, SVG or CSV, and said to be written.
#[test]
fn a_name_with_an_ending_that_is_not_known_is_refused_with_those_that_are() {
    let desk = Desk::filled(Language::En);
    for (command, name, known) in [
        (&["export", "--client", "B-01"][..], "b.docx", ".json, .csv, .xlsx, .graphml, .zip"),
        (&["export", "--client", "B-01", "--as", "egor"], "b.xlsx", ".zip"),
        (&["picture", "--client", "B-01"], "ring.gif", ".svg, .png, .pdf"),
        (&["directory", "export"], "d.xlsx", ".csv"),
    ] {
        let told = desk.refuses(&[command, &["-o", name]].concat());
        assert!(told.contains("this ending is not known") && told.contains(known), "{told}");
        assert!(!desk.path(name).exists());
    }
    let starts = |name: &str, wanted: &[u8]| {
        let bytes = std::fs::read(desk.path(name)).unwrap();
        assert!(bytes.starts_with(wanted), "{name}: {:?}", String::from_utf8_lossy(&bytes[..40]));
    };
    for (name, wanted) in [("b.xlsx", &b"PK"[..]), ("b.graphml", b"<?xml"), ("b.zip", b"PK"), ("b.json", b"{")] {
        desk.does(&["export", "--client", "B-01", "-o", name]);
        starts(name, wanted);
        assert!(desk.refuses(&["export", "--client", "B-01", "-o", name]).contains(name), "never over a file");
    }
    desk.does(&["export", "--client", "B-01", "--names", "--spreadsheet", "be", "-o", "b.csv"]);
    starts("b.csv", b"\xef\xbb\xbfclient;visit;");
    assert!(desk.path("b-ties.csv").exists() && desk.path("b-clients.csv").exists());
    desk.does(&["directory", "export", "--spreadsheet", "be", "-o", "d.csv"]);
    starts("d.csv", b"\xef\xbb\xbfid;name;");
    let measures = desk.does(&["metrics", "--client", "B-01", "--csv", "--spreadsheet", "be"]);
    assert!(
        measures.starts_with("\u{feff}client;visit;") && !measures.lines().nth(1).unwrap().contains('.'),
        "{measures}"
    );
    desk.does(&["export", "--client", "B-01", "--names", "--as", "egor", "-o", "egor"]);
    let other = Desk::new(Language::En);
    let folder = desk.path("egor").display().to_string();
    let taken = other.does(&["import", &folder]);
    assert!(taken.contains("1 client, 5 network members, 1 answered pair"), "{taken}");
}
