//! Files of the same kinds as the cases that were found in the wild, and otherwise: other letters, other headings, titles,
//! words for *not known*, address books, and what is no list of names.

use ecogram::domain::*;
use ecogram::exchange::Options;
use ecogram::exchange::import::{self, Answers, Found, Source};
use ecogram::text::Texts;

use super::made::{day, options};

fn read(files: &[(&str, &[u8])]) -> Result<Found, Vec<String>> {
    let sources = files.iter().map(|(name, bytes)| Source { name: (*name).into(), bytes: bytes.to_vec() }).collect();
    let options = Options { client: ClientCode::new("B-1"), ..options() };
    let texts = Texts::new(Language::En);
    let read = import::read(sources, &Answers::default(), &options, &mut IdSource::counting());
    read.map_err(|problems| problems.iter().map(|problem| problem.message(&texts)).collect())
}

#[track_caller]
fn good(bytes: &[u8]) -> Found {
    read(&[("f.csv", bytes)]).unwrap_or_else(|problems| panic!("{problems:?} of {:?}", String::from_utf8_lossy(bytes)))
}

fn refused(bytes: &[u8]) -> String {
    read(&[("f.csv", bytes)]).expect_err("refused").join("\n")
}

fn first(found: &Found) -> &Person {
    &found.imported.clients[0].visits[0].people[0]
}

fn names(found: &Found) -> Vec<&str> {
    found.imported.clients[0].visits[0].people.iter().map(|person| person.name.as_str()).collect()
}

fn notes(found: &Found) -> Vec<String> {
    found.imported.notes.iter().map(|note| note.message(&Texts::new(Language::En))).collect()
}

/// Seen to fail: the guess was lost wherever a file came in by the one door, and DOS was read as Windows.
#[test]
fn letters_of_dos_and_the_mac_are_read_whatever_ends_the_lines_and_the_guess_is_told() {
    let files: [(&str, &[u8]); 3] = [
        ("MS-DOS (850)", b"Naam;Kring\r\nAndr\x82e;1\r\nZo\x89;2\r\nFran\x87ois;3\r\n\x1a"),
        ("Macintosh", b"Naam;Kring\r\nAndr\x8ee;1\r\nZo\x91;2\r\nFran\x8dois;3\r\n"),
        ("Windows-1252", b"Naam;Kring\r\nAndr\xe9e;1\r\nZo\xeb;2\r\nFran\xe7ois;3\r\n"),
    ];
    for (letters, bytes) in files {
        let found = good(bytes);
        assert_eq!(names(&found), ["Andrée", "Zoë", "François"]);
        let told = format!("f.csv: the letters were read as {letters}: check that names with accents are right");
        assert_eq!(notes(&found), [told]);
    }
    let list = good(b"Andr\xe9e\r\nZo\xeb\r\n");
    assert_eq!((names(&list), notes(&list).len()), (vec!["Andrée", "Zoë"], 1));
    let card = good(b"BEGIN:VCARD\r\nFN:Zo\xc3\r\n \xab Smet\r\nEND:VCARD\r\n");
    assert_eq!((names(&card), notes(&card).len()), (vec!["Zoë Smet"], 0), "folded amid a letter");
}

/// Seen to fail: the first name was left out without a word.
#[test]
fn a_first_name_beside_a_name_is_a_part_of_the_name() {
    for (text, wanted) in [
        ("Voornaam;Naam;Kring\nAn;Peeters;1\n", "An Peeters"),
        ("Nom;Prénom;Cercle\nPeeters;Anne;1\n", "Anne Peeters"),
        ("NOM;PRENOM\nPeeters;Anne\n", "Anne Peeters"),
        ("Naam;Voornaam\nAn Peeters;An\n", "An Peeters"),
        ("Name;First name;Last name\nAn P;An;Peeters\n", "An P"),
        ("Naam;Voornaam\nMoeke;\n", "Moeke"),
        ("Voornaam;Naam\nMoeke;\n", "Moeke"),
    ] {
        assert_eq!(names(&good(text.as_bytes())), [wanted], "{text}");
    }
}

#[test]
fn headings_are_known_without_accents_and_with_what_people_write_around_them() {
    for heading in [
        "NAAM",
        "nom et prénom",
        "Nom / Prénom",
        "Naam / Nom",
        "Name (full)",
        "*Naam*",
        "\u{feff}Naam",
        "Naam en voornaam",
        "Nom\u{a0}complet",
        "Personne de contact",
        "« Nom »",
    ] {
        assert_eq!(names(&good(format!("{heading};Kring (1-4)\nAn;1\n").as_bytes())), ["An"], "{heading}");
    }
    for heading in ["Role", "RÔLE", "Relatie tot cliënt", "relatie tot client", "Lien de parente", "Rol / Rôle"] {
        let found = good(format!("Naam;{heading}\nAn;soeur\n").as_bytes());
        assert_eq!(first(&found).known_role(), Some(KnownRole::Sibling), "{heading}");
    }
    let found =
        good(b"Naam;Frequence;Statut;Contact via;Steun\nAn;tous les mois;decede;GSM/sms;praktisch en emotioneel\n");
    let an = first(&found);
    assert_eq!((an.frequency, an.status), (Some(Frequency::Monthly), Status::Deceased));
    assert_eq!(an.channels.iter().map(|c| c.code()).collect::<Vec<_>>(), ["phone", "text"]);
    assert_eq!(an.support_received.to_string(), "PE");
    let words = good("Naam;Kring;Mantelzorger\nAn;1er cercle;✓\n".as_bytes());
    assert_eq!((first(&words).ring, first(&words).carer), (Some(Ring::Inner), Some(true)));
}

/// Seen to fail: a row of R was refused for its `NA`, and a table under a title came in as three people.
#[test]
fn what_is_not_known_is_not_asked_and_a_title_is_no_heading() {
    let found = good(b"\"\",\"name\",\"ring\",\"carer\",\"kind\"\n\"1\",\"An\",NA,NA,NA\n\"2\",\"Na\",2,FALSE,\"?\"\n");
    assert_eq!(names(&found), ["An", "Na"]);
    let an = first(&found);
    assert_eq!((an.ring, an.carer, an.kind), (None, None, Kind::Person));
    assert!(
        notes(&found).contains(&"f.csv: 4 cells say that something is not known, and count as not asked".to_string())
    );
    for titled in [
        "Netwerk van mevrouw D.;;\n;;\nNaam;Kring;Rol\nAn;1;zus\nBo;9;zus\n",
        "Netwerk van mevrouw D.\n\nNaam,Kring,Rol\nAn,1,zus\nBo,9,zus\n",
        "Netwerk, van mevrouw D.\n\nNaam;Kring;Rol\nAn;1;zus\nBo;9;zus\n",
    ] {
        assert!(refused(titled.as_bytes()).starts_with("f.csv, line 5, column Kring"), "{titled}");
        let found = good(titled.replace('9', "2").as_bytes());
        assert_eq!((names(&found), first(&found).known_role()), (vec!["An", "Bo"], Some(KnownRole::Sibling)));
        assert_eq!(notes(&found), ["f.csv: 1 row above the headings, left alone"]);
    }
    let one_column = good("Naam\nDe Smet, Zoë\nPeeters, Jan\n".as_bytes());
    assert_eq!(names(&one_column), ["De Smet, Zoë", "Peeters, Jan"]);
    let quoted = good(b"\"Naam,Kring\"\n\"An,1\"\n");
    assert_eq!((names(&quoted), first(&quoted).ring), (vec!["An"], Some(Ring::Inner)));
    assert_eq!(
        first(&good(b"Naam;Laatste contact\nAn;12 mei 26\n")).last_contact,
        Some(Moment::Day(day("2026-05-12")))
    );
}

/// Seen to fail: birthdays apart, the notes of a telephone came in as the worker's.
#[test]
fn an_address_book_gives_names_like_a_telephone_and_nothing_else() {
    let google = "First Name,Middle Name,Last Name,Organization Name,Birthday,Notes,Phone 1 - Value\n\
        An,,Peeters,,1950-01-02,ziek,+32\n,,,OCMW Gent,,,\n,,,,,,+32 470\n,,,,,,\n";
    let outlook = "\"Prénom\";\"Nom\";\"Société\";\"Anniversaire\";\"Adresse de messagerie\";\"Notes\"\r\nAn;Peeters;;1950;a@b;ziek\r\n";
    for (text, wanted) in [(google, vec!["An Peeters", "OCMW Gent", "+32 470"]), (outlook, vec!["An Peeters"])] {
        let found = good(text.as_bytes());
        assert_eq!(names(&found), wanted);
        assert!(found.are_candidates && found.imported.notes.is_empty());
        let an = first(&found);
        let bare = Person { name: an.name.clone(), slot: an.slot, ..Person::new(an.id, Name::default()) };
        assert_eq!(*an, bare);
        assert!(
            found.imported.clients[0].visits[0]
                .people
                .iter()
                .skip(1)
                .take(1)
                .all(|ocmw| ocmw.kind == Kind::Organisation)
        );
    }
    let own = good(b"Naam;E-mailadres;Kring\nAn;a@b;1\n");
    assert!(!own.are_candidates, "a list of the team with rings is no address book");
}

/// Seen to fail: all of these came in as a list of names, line by line.
#[test]
fn what_is_no_list_of_names_is_told_for_what_it_is() {
    let files: [(&[u8], &str); 14] = [
        (b"*Node data\nID domain\n\"Lien\" family\n*Tie data\nFROM TO k\n", "a network of another program"),
        (b"*Vertices 2\n1 \"An\"\n2 \"Bo\"\n*Edges\n1 2\n", "a network of another program"),
        (b"graph [\n node [ id 1 label \"An\" ]\n]\n", "a network of another program"),
        (b"<?xml version=\"1.0\"?><gexf><graph/></gexf>", "a network of another program"),
        (b"dn: cn=An,mail=a@b\ncn: An Peeters\n", "LDIF"),
        (b"BEGIN:VCALENDAR\nSUMMARY:An\nEND:VCALENDAR\n", "a calendar"),
        (b"12/05/2026, 14:03 - Fatima: dag\n12/05/2026, 14:04 - Bert: hallo\n", "a conversation"),
        (b"[12/05/26, 14:03:11] Fatima: dag\n[12/05/26, 14:04:00] Bert: hallo\n", "a conversation"),
        (b"<html><table><tr><td>Naam</td></tr></table></html>", "a web page"),
        (b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Table/></Workbook>", "save it as .xlsx"),
        (b"{\\rtf1\\ansi Naam}", "a text document"),
        (b"Naam:Kring\nAn:1\n", "these columns are missing"),
        (b"Naam^Kring\nAn^1\n", "these columns are missing"),
        (b"\xd0\xcf\x11\xe0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", "with a password"),
    ];
    for (bytes, wanted) in files {
        let told = refused(bytes);
        assert!(told.contains(wanted), "{wanted}: {told}");
    }
    assert_eq!(names(&good(b"[ ] An\n[x] Bo\n")), ["An", "Bo"]);
    assert_eq!(names(&good(b"12 apostelen\nAn\n")), ["12 apostelen", "An"]);
    assert_eq!(names(&good(b"Mijn contacten:\nBEGIN:VCARD\nFN:An\nEND:VCARD\n")), ["An"]);
}

#[test]
fn a_card_in_a_card_and_one_that_was_never_ended_take_nobody_away() {
    let agent = b"BEGIN:VCARD\nN:Smet;Zoe\nAGENT:\nBEGIN:VCARD\nN:Baas;Jan\nEND:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n";
    assert_eq!(names(&good(agent)), ["Zoe Smet", "Bo"]);
    assert_eq!(names(&good(b"BEGIN:VCARD\nFN:An\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n")), ["An", "Bo"]);
    assert_eq!(names(&good(b"BEGIN:VCARD\nN:;;;;\nNICKNAME:Moeke\nORG:OCMW\nTEL:1\nEND:VCARD\n")), ["Moeke"]);
}

/// Seen to fail: an export of Network Canvas with its CSV and its GraphML was refused, and locked names were two people.
#[test]
fn a_study_that_says_the_same_twice_is_read_once_and_locked_names_are_told() {
    let people: &[u8] = b"nodeID,networkCanvasEgoUUID,networkCanvasUUID,name\n1,e,u,An\n2,e,v,Bo\n";
    let ties: &[u8] =
        b"edgeID,from,to,networkCanvasEgoUUID,networkCanvasSourceUUID,networkCanvasTargetUUID\n1,1,2,e,u,v\n";
    let graph: &[u8] = b"<g:graphml xmlns:g=\"x\"><g:graph><g:node id=\"1\"/></g:graph></g:graphml>";
    let found = read(&[("g.graphml", graph), ("p.csv", people), ("t.csv", ties)]).expect("good");
    assert_eq!(
        (names(&found), notes(&found)),
        (vec!["An", "Bo"], vec!["g.graphml: the same once more, left alone".into()])
    );
    assert_eq!(names(&read(&[("g.graphml", graph)]).expect("a graph by itself")), ["1"]);
    let locked = String::from_utf8_lossy(people).replace("An", "ENCRYPTED");
    let told = read(&[("p.csv", locked.as_bytes()), ("t.csv", ties)]).expect_err("refused");
    assert!(told[0].starts_with("p.csv, line 2: the names were encrypted"), "{told:?}");
    let matrix = b",aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa\naaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa,0\n";
    assert!(refused(matrix).starts_with("f.csv: this is only a part: the ties of Network Canvas once more"));
    let alters: &[u8] = b"egoID,alterID,name\n1,1,An\n1,2,Bo\n1,3,Cas\n";
    let weights: &[u8] = b"egoID,Source,Target,weight\n1,1,2,NA\n1,2,3,1\n";
    let found = read(&[("alters.csv", alters), ("aaties.csv", weights)]).expect("good");
    assert_eq!(found.imported.clients[0].visits[0].ties.len(), 1, "nobody was asked about the other pair");
    let text: &[u8] = b"egoID,alterID,name,role\n1,1,An,NA\n";
    let found = read(&[("alters.csv", text), ("aaties.csv", b"egoID,Source,Target\n")]).expect("good");
    assert_eq!(first(&found).role, None, "R's word for nothing");
}

/// Seen to fail: a table of clients that has their codes alone was taken for a list of names.
#[test]
fn a_table_that_an_option_names_is_read_as_that_unless_its_headings_stand_below_a_title() {
    for own in ["client\nC-0\n", "client,a,b\n", "wie,wat\nAn,Bo\n", "naam;kring\nAn;1\n", "", "\n"] {
        assert!(import::is_own_table(own.as_bytes()), "{own:?}");
    }
    for other in ["Netwerk van D.;\n;\nNaam;Kring\nAn;1\n", "Id,Label\n1,An\n", "BEGIN:VCARD\n", "<graphml/>", "{}"] {
        assert!(!import::is_own_table(other.as_bytes()), "{other:?}");
    }
}

/// The person in the row is who gives and who gets, as on the screen and on every page. Seen to fail while *geeft* was read
/// as what the client gives.
#[test]
fn a_table_headed_like_our_own_pages_is_read_the_same_way_round() {
    for language in Language::ALL {
        let texts = Texts::new(*language);
        let [gives, gets] =
            ["report-column-received", "report-column-given"].map(|key| texts.get(MessageKey::known(key)));
        let found = good(format!("name;{gives};{gets}\nAn;PE;A\n").as_bytes());
        let (received, given) = (&first(&found).support_received, &first(&found).support_given);
        assert_eq!((received.to_string(), given.to_string()), ("PE".into(), "A".into()), "{gives}, {gets}");
    }
}
