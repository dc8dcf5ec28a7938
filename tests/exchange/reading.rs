//! Reading the CSV files: what is taken, what is refused and how it is told.

use ecogram::domain::*;
use ecogram::exchange::{Limits, Naming, Problem};
use ecogram::text::Texts;

use super::made::{day, options, read, read_bytes};

/// The problems in English, without the file.
fn told(result: Result<ecogram::exchange::Imported, Vec<Problem>>) -> Vec<String> {
    let texts = Texts::new(Language::En);
    result.err().unwrap_or_default().iter().map(|p| p.message(&texts)).collect()
}

#[track_caller]
fn refused(people: &str, wanted: &[&str]) {
    assert_eq!(told(read(None, people, None)), wanted);
}

#[test]
fn a_row_says_everything_about_a_person() {
    let people = "client,id,name,kind,formal,sector,role,ring,status,since,frequency,last_contact,channels,proximity,quality,strength,flow,\
        support_received,support_given,crisis_reach,capacity,carer,willing,wish,safety,asked_not_to_be_contacted,note\n\
        C1,p1,Fatima,person,informal,family,sibling,1,active,2001,weekly,2026-01-02,phone|text,walking,ambivalent,2,both,\
        PE!A,none,yes,strained,yes,no,closer,caution,yes,\"a, note\"\n";
    let imported = read(None, people, None).expect("a good file");
    assert!(imported.notes.is_empty());
    let fatima = &imported.clients[0].visits[0].people[0];
    assert_eq!(fatima.name.as_str(), "Fatima");
    assert_eq!(
        (fatima.sector, fatima.ring, fatima.known_role()),
        (Sector::Family, Some(Ring::Inner), Some(KnownRole::Sibling))
    );
    assert_eq!((fatima.since, fatima.frequency), (Some(Moment::Year(2001)), Some(Frequency::Weekly)));
    assert_eq!(fatima.channels.iter().copied().collect::<Vec<_>>(), [Channel::Phone, Channel::Text]);
    assert_eq!((fatima.support_received.to_string(), fatima.support_given), ("PE!A".to_string(), Supports::NONE));
    assert_eq!((fatima.carer, fatima.willing, fatima.crisis_reach), (Some(true), Some(false), Some(true)));
    assert_eq!((fatima.safety, fatima.capacity), (Some(Safety::Caution), Some(Capacity::Strained)));
    assert!(fatima.asked_not_to_be_contacted);
    assert_eq!(fatima.worker_note.as_str(), "a, note");
}

#[test]
fn an_empty_cell_is_not_asked_and_never_no() {
    let imported = read(None, "client,name,ring,carer,support_received,sector,role\nC1,An,,,,,\n", None).expect("good");
    let an = &imported.clients[0].visits[0].people[0];
    assert_eq!((an.ring, an.carer, an.sector, &an.role), (None, None, Sector::Other, &None));
    assert!(an.support_received.is_not_asked());
}

#[test]
fn separators_line_ends_marks_and_column_order_do_not_matter() {
    let plain = read(None, "client,name,ring\nC1,An,2\nC1,Bo,\n", None).expect("good");
    for same in [
        "client;name;ring\nC1;An;2\nC1;Bo;\n",
        "client\tname\tring\r\nC1\tAn\t2\r\nC1\tBo\t\r\n",
        "\u{feff}ring,client,name\r\n2,C1,An\r\n,C1,Bo",
        "Client , NAME,ring\n\n C1 , An ,2\nC1,\"Bo\",\n\n",
    ] {
        assert_eq!(read(None, same, None).expect("good"), plain, "{same:?}");
    }
}

#[test]
fn clients_are_told_apart_without_regard_to_case_and_rows_need_not_stand_together() {
    let clients = "client,name,language,interests,satisfaction,asked_sectors,consent\n\
        C1,Mo,fr,lezen|koken,7,family|online,2026-01-02 keep oral|2026-01-03 export_to_file written 2026-02-01\nC2,,,,,,\n";
    let people = "client,id,name\nc2,1,An\nC1,1,Bo\nC2,2,Cé\n";
    let imported = read(Some(clients), people, Some("client,a,b\nC2,1,2\n")).expect("good");
    assert_eq!((imported.clients.len(), imported.people(), imported.ties()), (2, 3, 1));
    let [one, two] = &imported.clients[..] else { panic!("two clients") };
    assert_eq!((one.client.nickname.as_str(), one.client.language), ("Mo", Language::Fr));
    assert_eq!((one.client.interests.len(), one.client.satisfaction), (2, Some(7)));
    assert_eq!(one.client.consents[1].withdrawn_on, Some(day("2026-02-01")));
    assert_eq!((two.client.language, two.visits[0].people.len(), two.visits[0].ties.len()), (Language::Nl, 2, 1));
    let text = imported.summary(&Texts::new(Language::En));
    assert_eq!(text, "Imported: 2 clients, 3 network members, 1 answered pair.");
    let twice = read(Some("client\nC1\nc1\n"), "client,name\nC1,An\n", None);
    assert_eq!(told(twice), ["clients.csv, line 3, column client: this client code is already there"]);
    let stranger = read(Some("client\nC1\n"), "client,name\nC3,An\n", None);
    assert_eq!(told(stranger), ["people.csv, line 2, column client: no client has this code"]);
}

#[test]
fn the_command_may_name_the_client_of_all_rows() {
    let mut named = options();
    named.client = ClientCode::new("N-1");
    let imported = read_bytes(None, b"name\nAn\nBo\n", Some(b"a,b\nAn,Bo\n"), &named).expect("good");
    assert_eq!(imported.clients[0].client.code.as_str(), "N-1");
    assert_eq!((imported.people(), imported.ties()), (2, 1));
    refused("name\nAn\n", &["people.csv, line 1: these columns are missing: client. Found: name"]);
}

#[test]
fn every_value_is_checked_and_told_by_line_and_column() {
    refused(
        "client,name,ring,since,carer,support_received\nC1,An,5,,,\nC1,Bo,,13/13/2026,,\nC1,\"Cé\nx\",,,misschien,\nC1,Dé,,,,PX\nC1,,1,,,\n,Eef,1,,,\n",
        &[
            "people.csv, line 2, column ring: expected one of 1 (very close), 2 (close), 3 (a bit further), 4 (at a distance)",
            "people.csv, line 3, column since: expected a date or a year, such as 12/05/2026, 2026-05-12 or 2019",
            "people.csv, line 4, column carer: expected yes or no",
            "people.csv, line 6, column support_received: expected letters out of P E A C M, such as PE, or none",
            "people.csv, line 7, column name: a value is required here",
            "people.csv, line 8, column client: a value is required here",
        ],
    );
    refused(
        "client,name\nC1,An,2\nC1\n",
        &[
            "people.csv, line 2: 3 cells, and 2 columns: perhaps there is a separator too many",
            "people.csv, line 3, column name: a value is required here",
        ],
    );
    refused("client,name,ring,ring\n", &["people.csv, line 1, column ring: this column is there twice"]);
    refused("", &["people.csv: the line with the column names is missing"]);
    let clients = "client,satisfaction,review_on,language,consent\nC1,11,,,\nC2,,soon,,\nC3,,,de,\nC4,,,,yesterday\n";
    assert_eq!(
        told(read(Some(clients), "client,name\n", None)),
        [
            "clients.csv, line 2, column satisfaction: expected a number from 0 to 10",
            "clients.csv, line 3, column review_on: expected a date, such as 12/05/2026 or 2026-05-12",
            "clients.csv, line 4, column language: expected one of nl (Dutch), fr (French), en (English)",
            "clients.csv, line 5, column consent: expected date, scope and answer, such as 2026-05-12 keep oral",
        ]
    );
}

#[test]
fn many_problems_are_counted_and_not_all_listed() {
    let people = format!("client,name,ring\n{}", "C1,An,9\n".repeat(250));
    let problems = read(None, &people, None).expect_err("all wrong");
    assert_eq!(problems.len(), 101);
    assert!(problems[100].message(&Texts::new(Language::En)).ends_with("and 150 more"));
}

#[test]
fn ties_go_by_id_or_by_a_name_that_only_one_bears() {
    let people = "client,id,name\nC1,1,An\nC1,2,Bo\nC1,3,Bo\nC2,4,Cé\n";
    let ties = |rows: &str| told(read(None, people, Some(&format!("client,a,b,state,quality\n{rows}"))));
    let imported =
        read(None, people, Some("client,a,b,state,quality\nC1,1,2,does_not_know,\nC1,An,3,,good\n")).expect("good");
    let answered: Vec<Tie> = imported.clients[0].visits[0].ties.iter().map(|(_, tie)| *tie).collect();
    assert_eq!(answered, [Tie::DOES_NOT_KNOW, Tie { state: Knows::Knows, quality: Some(TieQuality::Good) }]);
    assert_eq!(ties("C1,An,Bo,,\n"), ["ties.csv, line 2, column b: several people have this name; use their id"]);
    assert_eq!(ties("C1,An,4,,\n"), ["ties.csv, line 2, column b: nobody of this client has this id or name"]);
    assert_eq!(ties("C1,An,1,,\n"), ["ties.csv, line 2, column b: the same person twice"]);
    assert_eq!(
        ties("C1,1,2,knows,\nC1,2,1,does_not_know,\n"),
        ["ties.csv, line 3: this pair is already there, with another answer"]
    );
    assert_eq!(
        ties("C1,1,2,maybe,\n"),
        [
            "ties.csv, line 2, column state: expected one of knows (know each other), does_not_know (do not know each other)"
        ]
    );
    assert_eq!(ties("C9,1,2,,\n"), ["ties.csv, line 2, column client: no client has this code"]);
    let again = read(None, people, Some("client,a,b\nC1,1,2\nC1,2,1\n")).expect("the same said twice");
    assert_eq!((again.ties(), again.notes.len()), (1, 1));
}

#[test]
fn people_of_several_visits_keep_their_identity() {
    let people =
        "client,visit,visit_date,id,name,ring\nC1,1,2025-01-01,a,An,1\nC1,3,2026-01-01,a,Anna,2\nC1,3,,b,Bo,\n";
    let ties = "client,visit,a,b\nC1,3,a,b\n";
    let imported = read(None, people, Some(ties)).expect("good");
    let [first, second] = &imported.clients[0].visits[..] else { panic!("two visits") };
    assert_eq!((first.visit.number, first.visit.date, first.visit.closed), (1, day("2025-01-01"), true));
    assert_eq!((second.visit.number, second.visit.date, second.visit.closed), (2, day("2026-01-01"), false));
    assert_eq!(first.people[0].id, second.people[0].id);
    assert_eq!((first.ties.len(), second.ties.len()), (0, 1));
    refused(
        "client,id,name\nC1,a,An\nC1,a,Bo\n",
        &["people.csv, line 3, column id: this person is already there at this visit"],
    );
}

#[test]
fn unknown_columns_are_left_alone_and_cleaned_texts_are_told() {
    let imported =
        read(None, "client,name,shoe size,note\nC1,\u{1b}[31mRood\u{202e},44,\"two\r\nlines\"\n", None).expect("good");
    let an = &imported.clients[0].visits[0].people[0];
    assert_eq!((an.name.as_str(), an.worker_note.as_str()), ("Rood", "two\nlines"));
    let told = imported.notes_text(&Texts::new(Language::En));
    let lines: Vec<&str> = told.lines().skip(1).collect();
    assert_eq!(
        lines,
        [
            "people.csv, line 1, column shoe size: unknown column, left alone",
            "people.csv, line 2, column name: invisible or control characters were taken out, or the text was cut",
        ]
    );
    refused("client,name\nC1,\u{200b}\u{feff}\n", &["people.csv, line 2, column name: a value is required here"]);
}

#[test]
fn the_mark_before_a_formula_is_taken_off_and_other_apostrophes_stay() {
    let imported = read(None, "client,name,note\nC1,'t Hof,'+32 2 123\n", None).expect("good");
    let hof = &imported.clients[0].visits[0].people[0];
    assert_eq!((hof.name.as_str(), hof.worker_note.as_str()), ("'t Hof", "+32 2 123"));
}

#[test]
fn what_is_no_text_is_refused_and_so_is_text_that_is_half_of_another_kind() {
    let bytes = |people: &[u8]| told(read_bytes(None, people, None, &options()));
    let broken =
        "people.csv, line 2: some letters cannot be read; save the file again, in Excel with Save As → CSV UTF-8";
    assert_eq!(bytes("client,name\nC1,Zoë\nC1,?\n".replace('?', "\u{1}").as_bytes()).len(), 1);
    assert_eq!(bytes(&[b"client,name\nC1,Zo\xc3\xab\n".as_slice(), b"C1,Andr\xe9\n"].concat()).len(), 1);
    assert!(
        bytes(&[b"client,name\n".as_slice(), &b"C1,Zo\xc3\xab \xc3\xa9\xff\n".repeat(3)].concat()).len() == 1,
        "{broken}"
    );
    assert_eq!(bytes(b"client,name\nC1,A\0n\n"), ["people.csv, line 1: this is not a text file"]);
    assert_eq!(bytes(b"PK\x03\x04\0\0"), ["people.csv, line 1: this is not a text file"]);
}

#[test]
fn what_is_too_much_is_refused_before_it_fills_the_memory() {
    let mut small = options();
    small.limits = Limits { bytes: 2_000, rows: 3, cell: 10, ..Limits::default() };
    let bytes = |people: &str| told(read_bytes(None, people.as_bytes(), None, &small));
    assert_eq!(
        bytes("client,name\nC1,An\nC1,An\nC1,An\nC1,An\n"),
        ["people.csv, line 5: more than 3 rows; --most-rows allows for more"]
    );
    assert_eq!(
        bytes("client,frequency,name\nC1,abcdefghijkl,An\n"),
        ["people.csv, line 2, column frequency: longer than 10 characters"]
    );
    assert!(bytes(&format!("client,name\n{}", "\n".repeat(3_000)))[0].ends_with("larger than 1 KiB"));
    let never_closed = format!("client,name\nC1,\"{}", "x".repeat(3 << 20));
    assert!(told(read(None, &never_closed, None))[0].ends_with("larger than 1 MiB"));
    let wide = format!("{}\n", "a,".repeat(1_000_000));
    assert!(told(read(None, &wide, None))[0].ends_with("larger than 1 MiB"));
}

#[test]
fn somebody_new_gets_the_first_free_place_of_the_sector() {
    let people =
        "client,name,sector,slot\nC1,An,family,\nC1,Bo,family,0\nC1,Cé,family,5\nC1,Dé,family,\nC1,Eef,friends,\n";
    let imported = read(None, people, None).expect("good");
    let slots: Vec<u16> = imported.clients[0].visits[0].people.iter().map(|p| p.slot).collect();
    assert_eq!(slots, [0, 1, 5, 2, 0]);
}

/// The search for a free place went round at 65,536 and never ended. Seen to fail.
#[test]
fn more_people_in_a_life_domain_than_have_a_place_are_refused_by_line() {
    let people = |first: &str, n: usize| format!("client,name,sector,slot\n{first}{}", "C1,An,family,\n".repeat(n));
    let bo = "C1,Bo,family,9999\n";
    let full = read(None, &people(bo, 9_999), None).expect("as many as have a place");
    let places: Vec<u16> = full.clients[0].visits[0].people.iter().map(|p| p.slot).collect();
    assert!(places.iter().copied().eq([9_999].into_iter().chain(0..9_999)));
    let whole = |people: usize| {
        let mut client = full.clients[0].clone();
        client.visits[0].people.extend(full.clients[0].visits[0].people[..people].iter().cloned().map(|mut other| {
            other.id = PersonId(uuid::Uuid::from_u128(other.id.0.as_u128() + (1 << 64)));
            other
        }));
        let json = ecogram::exchange::whole::write(&client, Naming::Names).expect("JSON");
        ecogram::exchange::whole::read(&mut &json[..], Limits::default())
            .map(|_| ())
            .map_err(|problem| problem.message(&Texts::new(Language::En)))
    };
    assert_eq!(whole(0), Ok(()));
    let told_of = "more than 10000 people in one life domain at one visit";
    assert_eq!(whole(1), Err(format!("json: {told_of}")));
    refused(&people(bo, 10_000), &[&format!("people.csv, line 10002, column sector: {told_of}")]);
    let problems = read(None, &people("C1,Cé,friends,\n", 10_150), None).expect_err("far too many");
    assert_eq!(problems[100].what, ecogram::exchange::What::AndMore(50));
}

#[test]
fn a_name_that_is_too_long_is_cut_and_told() {
    let imported = read(None, &format!("client,name\nC1,{}\nC1,  Ann   Bo \n", "a".repeat(300)), None).expect("good");
    let names: Vec<usize> = imported.clients[0].visits[0].people.iter().map(|p| p.name.as_str().len()).collect();
    assert_eq!(names, [200, 6]);
    assert_eq!(imported.notes.len(), 1, "blanks that are taken together are not worth telling");
}

/// A reader that counts what was taken of it, and never ends.
struct Endless(&'static [u8], u64);

impl std::io::Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        for byte in into.iter_mut() {
            *byte = self.0[self.1 as usize % self.0.len()];
            self.1 += 1;
        }
        Ok(into.len())
    }
}

/// `/dev/zero` was read to the limit first, into half a gigabyte of memory. Seen to fail.
#[test]
fn what_is_no_client_is_refused_before_much_of_it_is_read() {
    for bytes in [&b"\0"[..], b"words without end ", b"{\0", b" \n[1,"] {
        let mut endless = Endless(bytes, 0);
        let refused = ecogram::exchange::whole::read(&mut endless, ecogram::exchange::Limits::default()).unwrap_err();
        assert_eq!(refused.what, ecogram::exchange::What::NotThisFormat);
        assert!(endless.1 <= 1 << 17, "{} bytes", endless.1);
    }
}
