//! What Belgian spreadsheets, other programs and people in a hurry make of a table: taken in with the right values, or
//! told by the line as an editor counts it.

use ecogram::domain::*;
use ecogram::exchange::csv_in::{self, Imported, Options};
use ecogram::exchange::{Given, Limits, Problem, Tables, directory, plain};
use ecogram::text::Texts;

use super::made::{day, options};

fn one_client() -> Options {
    Options { client: ClientCode::new("B-1"), ..options() }
}

fn take(name: &str, people: &[u8], ties: Option<&str>) -> Result<Imported, Vec<Problem>> {
    let tables = Tables {
        clients: None,
        people: Given::csv(name, people),
        ties: ties.map(|ties| Given::csv("ties.csv", ties.as_bytes())),
    };
    csv_in::read(tables, &one_client(), &mut IdSource::counting())
}

fn told(language: Language, result: Result<Imported, Vec<Problem>>) -> Vec<String> {
    let texts = Texts::new(language);
    result.expect_err("refused").iter().map(|p| p.message(&texts)).collect()
}

fn people(imported: &Imported) -> Vec<&Person> {
    imported.clients[0].visits[0].people.iter().collect()
}

/// The lines of the problems.
fn lines(people: &str) -> Vec<u64> {
    take("people.csv", people.as_bytes(), None).expect_err("refused").iter().map(|p| p.line).collect()
}

/// Seen to fail with the line on which the row is first looked for: blank lines stand before it.
#[test]
fn lines_are_counted_as_an_editor_does_whatever_ends_them() {
    let text = "name,ring\nAn,1\nBo,2\nCas,9\nDirk,3\nEls,8\n";
    for ended in [text.to_string(), text.replace('\n', "\r\n"), text.replace('\n', "\r"), text.trim_end().to_string()] {
        assert_eq!(lines(&ended), [4, 6], "{ended:?}");
    }
    let long = format!("name,ring\r\n{}An,9\r\n", "Bo,1\r\n".repeat(9_000));
    assert_eq!(lines(&long), [9_002]);
    let blank = "\r\n\r\nname,ring\r\n\r\nAn,9\r\n\r\n\"Bo\r\nvan\r\nhiernaast\",9\r\n,,\r\nCas,9";
    assert_eq!(lines(blank), [5, 7, 11]);
    assert_eq!(lines("sep=;\r\nname;ring\r\n\r\nAn;9\r\n"), [4]);
    let table = |text: &str| directory::read(Given::csv("d.csv", text.as_bytes()), Limits::default());
    assert_eq!(table("id,name,regions\r\nx,A,brussels\r\ny,B,parijs\r\n").expect_err("refused")[0].line, 3);
    let files =
        ["network_id\r\nN1\r\n", "network_id,alter_id\r\nN1,a\r\nN1,b\r\n", "network_id,a,b\r\nN1,a,b\r\nN1,a,zz\r\n"];
    let [networks, alters, ties] = files.map(|text| Given::csv("f.csv", text.as_bytes()));
    match plain::check(networks, alters, ties, Limits::default()) {
        Err(plain::Error::At(problem)) => assert_eq!(problem.line, 3),
        other => panic!("expected a line, got {other:?}"),
    }
}

#[test]
fn a_quotation_mark_that_is_never_closed_takes_nobody_away() {
    let refused = take("people.csv", b"name,ring\nAn,1\n\"Bo,2\nCas,3\n", None);
    assert_eq!(told(Language::En, refused), ["people.csv, line 3: a quotation mark is opened and never closed"]);
    let closed = take("people.csv", b"name,note\nAn,\"x\n\"\n", None).expect("closed");
    assert_eq!(people(&closed).len(), 1);
    let marked = take("people.csv", b"name\n\x01end\nAn\n", None).expect("a row like the mark of the end");
    assert_eq!(people(&marked).last().map(|p| p.name.as_str()), Some("An"));
}

#[test]
fn headings_and_values_are_read_in_dutch_and_french() {
    let nl = take(
        "lijst.csv",
        "Naam;Rol;Kring;Contact\r\nFatima;zus;1;wekelijks\r\nBert;buurman;3;maandelijks\r\n".as_bytes(),
        None,
    );
    let fr = take(
        "liste.csv",
        "nom;rôle;cercle;contact;aidant\r\nFatima;sœur;1;chaque semaine;oui\r\nBert;voisin;3;mensuel;non\r\n"
            .as_bytes(),
        None,
    );
    for (imported, carer) in [(nl.expect("Dutch"), [None, None]), (fr.expect("French"), [Some(true), Some(false)])] {
        assert!(imported.notes.is_empty());
        let [fatima, bert] = people(&imported)[..] else { panic!("two people") };
        assert_eq!((fatima.known_role(), bert.known_role()), (Some(KnownRole::Sibling), Some(KnownRole::Neighbour)));
        assert_eq!((fatima.ring, bert.ring), (Some(Ring::Inner), Some(Ring::Regular)));
        assert_eq!((fatima.frequency, bert.frequency), (Some(Frequency::Weekly), Some(Frequency::Monthly)));
        assert_eq!([fatima.carer, bert.carer], carer);
    }
    let refused = take("lijst.csv", "Wie;Kring;contact\nAn;1;soms wel eens\n".as_bytes(), None);
    assert_eq!(
        told(Language::Nl, refused),
        ["lijst.csv, regel 1: deze kolommen ontbreken: name (naam). Gevonden: Wie, Kring, contact"]
    );
    let refused = told(Language::Nl, take("lijst.csv", "Naam;contact\nAn;ooit\n".as_bytes(), None));
    assert!(
        refused[0]
            .starts_with("lijst.csv, regel 2, kolom contact: verwacht een van daily (elke dag), several_per_week"),
        "{refused:?}"
    );
    let parted =
        take("lijst.csv", "Voornaam,Familienaam\nZoë,De Smet\n,Janssens\n".as_bytes(), None).expect("two columns");
    let names: Vec<&str> = people(&parted).iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["Zoë De Smet", "Janssens"]);
}

#[test]
fn letters_of_older_programs_are_read_and_that_is_told() {
    let windows = b"name;role;ring;note\r\nAndr\xe9e;sibling;1;zus \x96 belt vaak\r\nZo\xeb;friend;2;\r\n";
    let imported = take("people.csv", windows, None).expect("Windows-1252");
    let [andree, zoe] = people(&imported)[..] else { panic!("two people") };
    assert_eq!((andree.name.as_str(), zoe.name.as_str()), ("Andrée", "Zoë"));
    assert_eq!(andree.worker_note.as_str(), "zus – belt vaak");
    let notes: Vec<String> = imported.notes.iter().map(|n| n.message(&Texts::new(Language::En))).collect();
    assert_eq!(notes, ["people.csv: the letters were read as Windows-1252: check that names with accents are right"]);
    let mac = take("people.csv", b"name;ring\rAndr\x8ee;1\rZo\x91;2\r", None).expect("a Mac");
    assert_eq!(people(&mac)[1].name.as_str(), "Zoë");
    for to_bytes in [u16::to_le_bytes, u16::to_be_bytes] {
        for mark in ["\u{feff}", ""] {
            let text = format!("{mark}name\tring\r\nAndrée\t1\r\nZoë\t2\r\n");
            let bytes: Vec<u8> = text.encode_utf16().flat_map(to_bytes).collect();
            let imported = take("people.txt", &bytes, None).expect("UTF-16");
            assert_eq!((people(&imported)[0].name.as_str(), imported.notes.len()), ("Andrée", 0));
        }
    }
}

/// A letter is cut in two where the file is read in pieces. Seen to fail with the pieces decoded apart.
#[test]
fn letters_at_the_edge_of_a_piece_are_whole() {
    for before in 0..5 {
        let text = format!("name\r\n{}{}\r\n", "x".repeat(before), "é\r\n".repeat(40_000));
        for bytes in [text.clone().into_bytes(), text.encode_utf16().flat_map(u16::to_le_bytes).collect()] {
            let mut limits = one_client();
            limits.limits.rows = 100_000;
            let tables = Tables { clients: None, people: Given::csv("p.csv", &bytes[..]), ties: None };
            let imported = csv_in::read(tables, &limits, &mut IdSource::counting());
            // All are in the life domain that was not asked, which has 10,000 places.
            let problems = imported.expect_err("too many for one domain");
            assert_eq!(problems[0].line, 10_002);
        }
    }
}

#[test]
fn days_are_read_as_they_are_written_here_and_never_month_first() {
    let clients = "\u{feff}client;name;review_on;consent\r\nB-1;Noor;1/09/2026;2026-05-12 keep oral\r\n";
    let rows = "\u{feff}client;name;ring;last_contact;since\r\nB-1;Fatima;1;12/05/2026;2019\r\nB-1;An;2;3/04/2026;01.02.2001\r\n\
        B-1;Bo;2;2026-03-01 00:00:00;3-4-2020\r\n";
    let tables = Tables {
        clients: Some(Given::csv("clients.csv", clients.as_bytes())),
        people: Given::csv("people.csv", rows.as_bytes()),
        ties: None,
    };
    let imported = csv_in::read(tables, &options(), &mut IdSource::counting()).expect("good");
    assert_eq!(imported.clients[0].client.review_on, Some(day("2026-09-01")));
    let contact: Vec<_> = people(&imported).iter().map(|p| p.last_contact).collect();
    assert_eq!(contact, ["2026-05-12", "2026-04-03", "2026-03-01"].map(|d| Some(Moment::Day(day(d)))));
    let since: Vec<_> = people(&imported).iter().map(|p| p.since).collect();
    assert_eq!(
        since,
        [Some(Moment::Year(2019)), Some(Moment::Day(day("2001-02-01"))), Some(Moment::Day(day("2020-04-03")))]
    );
    assert_eq!(lines("name,last_contact\nAn,13/13/2026\nBo,05/13/2026\nCas,gisteren\n"), [2, 3, 4]);
}

#[test]
fn a_first_line_that_says_the_separator_is_no_heading() {
    for first in ["sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "\u{feff}sep=;\r\n"] {
        let imported = take("people.csv", format!("{first}name;ring\r\nFatima;1\r\nAn;2\r\n").as_bytes(), None);
        assert_eq!(people(&imported.expect("good")).len(), 2, "{first:?}");
    }
    let commas = "naam;kring (1,2,3,4);rol\nAn;;zus, en nog\n";
    let imported = take("people.csv", commas.as_bytes(), None).expect("the separator that the rows have as well");
    assert_eq!(people(&imported)[0].role.as_ref().map(Role::as_str), Some("zus, en nog"));
}

#[test]
fn values_are_read_in_any_case_and_letters_may_be_parted() {
    let text = "name;frequency;sector;kind;support_received;carer\nFatima;Weekly;Family;Person;pe;Yes\nAn;WEEKLY;family;PERSON;P|E;TRUE\nBo;;;;p, e;\nCé;;;;praktisch;\n";
    let imported = take("people.csv", text.as_bytes(), None).expect("good");
    let support: Vec<String> = people(&imported).iter().map(|p| p.support_received.to_string()).collect();
    assert_eq!(support, ["PE", "PE", "PE", "P"]);
    assert_eq!(people(&imported)[0].carer, Some(true));
    assert_eq!(people(&imported)[1].frequency, Some(Frequency::Weekly));
}

#[test]
fn all_that_is_wrong_with_a_row_is_told_at_once() {
    let refused =
        take("netwerk Fatima.csv", b"name;ring;carer;kind\n;9;perhaps;robot\nAn;8;;\n", None).expect_err("refused");
    let places: Vec<(u64, &str)> = refused.iter().map(|p| (p.line, p.column.as_str())).collect();
    assert_eq!(places, [(2, "ring"), (2, "carer"), (2, "kind"), (2, "name"), (3, "ring")]);
    assert!(refused.iter().all(|p| p.file.as_str() == "netwerk Fatima.csv"));
    let both = told(Language::En, take("ties.csv", b"wie,wat\nAn,Bo\n", Some("x,y\n1,2\n")));
    assert_eq!(both, ["ties.csv, line 1: these columns are missing: name. Found: wie, wat"]);
}

#[test]
fn short_rows_and_columns_without_a_heading_are_no_reason_to_refuse() {
    let imported = take("people.csv", b"name;ring;;note;;\nAn\nBo;2;\nCe;3;x;y;;\nDe;1;z\n;;;\n", None).expect("good");
    assert_eq!(people(&imported).len(), 4);
    let notes: Vec<String> = imported.notes.iter().map(|n| n.message(&Texts::new(Language::En))).collect();
    assert_eq!(notes, ["people.csv, line 4: column 3 has no heading, left alone"]);
}

/// Seen to fail: everybody was a stranger at the second visit, without a word.
#[test]
fn without_an_id_the_same_name_is_the_same_person_at_every_visit_where_only_one_bears_it() {
    let waves = |rows: &str| take("people.csv", format!("visit,visit_date,name,ring,id\n{rows}").as_bytes(), None);
    let imported =
        waves("1,2026-01-10,An,2,\n1,2026-01-10,Bo,3,\n2,2026-06-10,An,1,\n2,2026-06-10,Bo,3,\n").expect("good");
    let [first, second] = &imported.clients[0].visits[..] else { panic!("two visits") };
    let ids = |visit: &ecogram::exchange::WholeVisit| {
        visit.people.iter().map(|p| (p.name.to_string(), p.id)).collect::<Vec<_>>()
    };
    assert_eq!(ids(first), ids(second));
    assert_eq!((first.people[0].ring, second.people[0].ring), (Some(Ring::Close), Some(Ring::Inner)));
    let notes: Vec<String> = imported.notes.iter().map(|n| n.message(&Texts::new(Language::En))).collect();
    assert_eq!(
        notes,
        [
            "people.csv: without an id 2 people are taken for the same at several visits, because their names are the same"
        ]
    );
    // With an id at one visit and none at another.
    let mixed = waves("1,,An,2,a\n2,,an,1,\n3,,AN,1,a\n").expect("good");
    let visits = &mixed.clients[0].visits;
    assert!(visits.iter().all(|v| v.people[0].id == visits[0].people[0].id));
    // Two of a name at a visit: nobody can tell.
    let unclear: Vec<u64> =
        waves("1,,An,2,\n1,,An,3,\n2,,An,1,\n2,,Bo,1,\n").expect_err("refused").iter().map(|p| p.line).collect();
    assert_eq!(unclear, [2, 3, 4]);
    assert!(waves("1,,An,2,a\n2,,An,1,b\n3,,An,1,\n").is_err(), "two people with ids, and one who could be either");
    // At one visit alone it does not matter; with ids neither.
    assert!(waves("1,,An,2,\n1,,An,3,\n").is_ok());
    assert!(waves("1,,An,2,a\n1,,An,3,b\n2,,An,1,a\n").is_ok());
    // Ties by name mean the same person.
    let tied =
        take("p.csv", b"visit,name\n1,An\n1,Bo\n2,An\n2,Bo\n", Some("visit,a,b\n1,An,Bo\n2,Bo,An\n")).expect("good");
    assert_eq!(tied.clients[0].visits[0].ties[0].0, tied.clients[0].visits[1].ties[0].0);
}
