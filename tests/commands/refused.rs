//! What is refused: the wrong passphrase, a file that is not there, a cell that cannot be read. One sentence, and nothing is
//! taken.

use super::*;

#[test]
fn a_wrong_passphrase_is_one_sentence_in_the_users_language() {
    for language in Language::ALL {
        let desk = Desk::filled(*language);
        desk.write("fout", "een andere zin");
        let output = desk.output("fout", &["show", "--client", "b-01"]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(text(&output.stderr).trim(), desk.said("trouble-wrong-passphrase"));
        assert_eq!(text(&output.stdout), "");
    }
}

#[test]
fn a_file_that_is_not_there_is_one_sentence_in_the_users_language() {
    for language in Language::ALL {
        let desk = Desk::with_passphrase(*language);
        let begins = |key: &str, detail: &str| {
            let whole =
                Texts::new(*language).with(ecogram::domain::MessageKey::known(key), &[("detail", detail.into())]);
            whole.split('.').next().unwrap().to_string()
        };
        let told = desk.refuses(&["show", "--client", "b-01"]);
        assert!(told.starts_with(&begins("trouble-missing", "")), "{told}");
        let desk = Desk::filled(*language);
        for arguments in [
            vec!["import", "--client", "X", "--people", "nergens.csv"],
            vec!["import", "nergens.json"],
            vec!["metrics", "--networks", "nergens.csv", "--alters", "people.csv", "--ties", "ties.csv"],
            vec!["restore", "nergens.eco"],
        ] {
            let told = desk.refuses(&arguments);
            assert!(
                told.contains("nergens") && told.starts_with(&begins("trouble-missing", "")),
                "{arguments:?}: {told}"
            );
        }
    }
}

#[test]
fn a_passphrase_file_that_is_not_there_is_told() {
    let desk = Desk::filled(Language::Fr);
    let output = desk.output("nergens", &["check"]);
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("nergens") && !told.contains("os error"), "{told}");
}

/// What stands in the file can be typed on the screen, or is refused.
#[test]
fn a_passphrase_file_is_one_line_that_can_be_typed() {
    for language in Language::ALL {
        let desk = Desk::with_passphrase(*language);
        desk.takes_all_in();
        for same in [format!("\u{feff}{PASSPHRASE}\r\n"), format!("  {}  \n\n", PASSPHRASE.replace(' ', "   "))] {
            desk.write("other", &same);
            assert_eq!(desk.output("other", &["check"]).status.code(), Some(0), "{same:?}");
        }
        for (wrong, key) in [
            (format!("{PASSPHRASE}\nsecond"), "passphrase-second-line"),
            (format!("{PASSPHRASE}\u{1b}[A"), "passphrase-steers"),
            (format!("{PASSPHRASE}\0"), "passphrase-steers"),
            ("a".repeat(1_000_000), "passphrase-too-long"),
            ("a".repeat(1_025), "passphrase-too-long"),
        ] {
            desk.write("other", &wrong);
            let output = desk.output("other", &["check"]);
            let told = text(&output.stderr);
            assert_eq!(output.status.code(), Some(1));
            assert!(told.contains(&desk.said(key)) && told.contains("other"), "{key}: {told}");
        }
    }
}

#[test]
fn a_malformed_cell_is_told_by_file_line_and_column_and_nothing_is_taken() {
    for language in Language::ALL {
        let desk = Desk::filled(*language);
        desk.write("bad.csv", "name,ring,frequency\nGerda,2,weekly\nJef,7,weekly\nAn,1,ooit\n");
        let told = desk.refuses(&["import", "--client", "B-09", "--people", "bad.csv"]);
        for (column, line) in [("ring", "3"), ("frequency", "4")] {
            assert!(told.contains(column) && told.contains(line) && told.contains("bad.csv"), "{told}");
        }
        assert!(told.contains(&desk.said("exchange-report-refused")), "{told}");
        desk.refuses(&["show", "--client", "B-09"]);
    }
}

#[test]
fn importing_a_client_who_is_there_is_refused_as_a_whole() {
    let desk = Desk::filled(Language::Nl);
    desk.write("both.csv", "client,name\nB-10,Gerda\nb-01,Jef\n");
    let told = desk.refuses(&["import", "--people", "both.csv"]);
    assert!(!told.is_empty());
    desk.refuses(&["show", "--client", "B-10"]);
    assert!(!desk.does(&["show", "--client", "B-01"]).contains("Jef"));
}

#[test]
fn hostile_files_are_refused_in_a_sentence() {
    let desk = Desk::filled(Language::En);
    let cases: [(&str, &[u8]); 6] = [
        ("half.csv", b"\xff\xfen\0a\0m\0e\0\n\0\x00\xd8"),
        ("empty.csv", b""),
        ("nul.csv", b"name\n\0\0\0\n"),
        ("broken.csv", b"name\nJos\xc3\xa9\nZo\xff\n"),
        ("columns.csv", b"name,name\nA,B\n"),
        ("quotes.csv", b"name,ring\n\"open,1\nJef,2\n"),
    ];
    for (name, bytes) in cases {
        std::fs::write(desk.path(name), bytes).unwrap();
        let told = desk.refuses(&["import", "--client", "H-01", "--people", name]);
        assert!(!told.is_empty() && told.lines().count() < 8, "{name}: {told}");
    }
    std::fs::write(desk.path("utf16.csv"), b"\xff\xfen\0a\0m\0e\0\n\0E\0l\0s\0\n\0").unwrap();
    std::fs::write(desk.path("latin.csv"), b"name\nJos\xe9\n").unwrap();
    for (code, name, who) in [("H-03", "utf16.csv", "Els"), ("H-04", "latin.csv", "José")] {
        desk.does(&["import", "--client", code, "--people", name]);
        assert!(desk.does(&["show", "--client", code]).contains(who), "{name}");
    }
    desk.write("formula.csv", "name,note\n'=1+1,'@x\n\u{1b}[31mRood,ok\n");
    desk.does(&["import", "--client", "H-02", "--people", "formula.csv"]);
    assert!(!desk.does(&["show", "--client", "H-02"]).contains('\u{1b}'));
}

#[test]
fn the_passphrase_may_come_from_standard_input() {
    let desk = Desk::with_passphrase(Language::En);
    desk.takes_all_in();
    let mut command = Command::new(env!("CARGO_BIN_EXE_ecogram"));
    command.current_dir(desk.folder.path()).env_clear().env("HOME", desk.folder.path());
    command.args(["--lang", "en", "--file", "caseload.eco", "--passphrase-file", "-", "check"]);
    let output = command.write_stdin(format!("{PASSPHRASE}\n")).output().unwrap();
    assert_eq!(text(&output.stdout).trim(), desk.said("cli-check-sound"), "{}", text(&output.stderr));
    let mut command = Command::new(env!("CARGO_BIN_EXE_ecogram"));
    command.current_dir(desk.folder.path()).env_clear().env("HOME", desk.folder.path());
    let output = command.args(["--lang", "en", "--file", "caseload.eco", "check"]).write_stdin("").output().unwrap();
    assert_eq!(text(&output.stderr).trim(), desk.said("cli-no-passphrase"));
}

/// Somebody whom a gate holds back is wished closer: that waits for a decision.
#[test]
fn a_page_that_waits_for_a_decision_is_refused_in_words_that_name_nobody() {
    for language in Language::ALL {
        let desk = Desk::new(*language);
        let wished = |people: &str| people.replace("note\n", "note,wish\n").replace("unsafe,\n", "unsafe,,closer\n");
        desk.write("people.csv", &wished(PEOPLE));
        desk.takes_all_in();
        let page = ["report", "--client", "b-01", "--for", "client", "-o", "page.md"];
        assert_eq!(desk.refuses(&page), desk.said("cli-report-undecided"));
        assert!(!desk.path("page.md").exists());
        // What is wrong with the request is told before, whatever waits.
        let told = desk.refuses(&["report", "--client", "b-01", "--for", "client", "-o", "page.docx"]);
        assert_eq!(told, desk.said("report-which-format"));
        desk.does(&[&page[..], &["--leave-out"]].concat());
        assert!(desk.path("page.md").exists());
    }
}
