//! The one door: every kind of file that is read, told by what stands in it, with the same people and ties.

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use ecogram::domain::*;
use ecogram::exchange::import::{self, Answers, Found, Source};
use ecogram::exchange::{Options, Problem};
use ecogram::text::Texts;

use super::made::{day, options};

fn source(name: &str, bytes: &[u8]) -> Source {
    Source { name: name.into(), bytes: bytes.to_vec() }
}

fn sample(path: &str) -> Source {
    let bytes = std::fs::read(format!("{}/tests/data/formats/{path}", env!("CARGO_MANIFEST_DIR"))).expect("a sample");
    source(path.rsplit('/').next().expect("a name"), &bytes)
}

fn one_client() -> Options {
    Options { client: ClientCode::new("B-1"), ..options() }
}

fn read_with(sources: Vec<Source>, answers: &Answers, options: &Options) -> Result<Found, Vec<Problem>> {
    import::read(sources, answers, options, &mut IdSource::counting())
}

fn read(sources: Vec<Source>) -> Found {
    read_with(sources, &Answers::default(), &one_client()).unwrap_or_else(|problems| panic!("{:?}", told(&problems)))
}

fn refused(sources: Vec<Source>) -> Vec<String> {
    told(&read_with(sources, &Answers::default(), &one_client()).expect_err("refused"))
}

fn told(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| problem.message(&Texts::new(Language::En))).collect()
}

fn people(found: &Found) -> &[Person] {
    &found.imported.clients[0].visits[0].people
}

fn names(found: &Found) -> Vec<&str> {
    people(found).iter().map(|person| person.name.as_str()).collect()
}

/// The ties by name.
fn ties(found: &Found) -> BTreeSet<[String; 2]> {
    let visit = &found.imported.clients[0].visits[0];
    let name = |id| visit.people.iter().find(|p| p.id == id).map_or(String::new(), |p| p.name.to_string());
    let knows = visit.ties.iter().filter(|(_, tie)| tie.knows());
    knows.map(|(pair, _)| [name(pair.first()), name(pair.second())]).collect()
}

const SIX: [&str; 6] =
    ["Lien", "Oma Rosa", "Joris", "Buurman Özgür", "Dr. \"Huisarts\" Peeters", "Els (OCMW), maatsch. werk"];

/// The invented network of K-017, as far as the format can say it.
#[track_caller]
fn is_k017(found: &Found, names: [&str; 6]) {
    assert_eq!(self::names(found), names);
    let pair = |a: usize, b: usize| [names[a].to_string(), names[b].to_string()];
    assert_eq!(ties(found), BTreeSet::from([pair(0, 1), pair(0, 2), pair(4, 5)]));
    let rings: Vec<Option<u8>> = people(found).iter().map(|p| p.ring.map(Ring::number)).collect();
    assert_eq!(rings, [1, 1, 2, 2, 3, 3].map(Some));
    let sectors: Vec<Sector> = people(found).iter().map(|p| p.sector).collect();
    use Sector::{Family, Friends, Neighbours, Services};
    assert_eq!(sectors, [Family, Family, Friends, Neighbours, Services, Services]);
}

fn all_of(folder: &str, files: &[&str]) -> Vec<Source> {
    files.iter().map(|file| sample(&format!("{folder}/{file}"))).collect()
}

/// Planted and seen to fail: support read without its noes.
#[test]
fn one_network_comes_in_the_same_out_of_every_format() {
    let canvas = [
        "K-017_attributeList_Person.csv",
        "K-017_edgeList_Knows.csv",
        "K-017_ego.csv",
        "K-017_adjacencyMatrix_Knows.csv",
    ];
    let found = read(all_of("networkcanvas", &canvas));
    is_k017(&found, SIX);
    let support: Vec<String> = people(&found).iter().map(|p| p.support_received.to_string()).collect();
    assert_eq!(support, ["PE!AG", "E!PAG", "G!PEA", "PG!EA", "A!PEG", "A!PEG"]);
    is_k017(&read(vec![sample("networkcanvas/K-017.graphml")]), SIX);
    is_k017(&read(all_of("egor", &["egos.csv", "alters.csv", "aaties.csv"])), SIX);
    is_k017(&read(all_of("gephi", &["nodes.csv", "edges.csv"])), SIX);
    is_k017(&read(vec![sample("graphml/neutral.graphml")]), SIX);
    let web = ["Ecogram-ego-alter.csv", "Ecogram-alter-pair.csv"];
    let plain = SIX.map(|name| name.replace(['"', ','], ""));
    is_k017(&read(all_of("egoweb", &web)), plain.each_ref().map(String::as_str));
    let numbers = ["1", "2", "3", "4", "5", "6"];
    is_k017(&read(vec![sample("egor/onefile.csv")]), numbers);
    is_k017(
        &read(all_of("openeddi", &["ecogram_responses.csv", "ecogram_namedetails.csv", "ecogram_nameties.csv"])),
        numbers,
    );
    let yed = read(vec![sample("graphml/yed.graphml")]);
    assert_eq!((names(&yed), ties(&yed).len()), (SIX.to_vec(), 3));
}

#[test]
fn whose_network_it_is_stands_in_the_files_of_studies_or_is_asked() {
    let alone = |sources| read_with(sources, &Answers::default(), &options());
    let canvas = ["K-017_attributeList_Person.csv", "K-017_edgeList_Knows.csv", "K-017_ego.csv"];
    for sources in [
        all_of("networkcanvas", &canvas),
        vec![sample("networkcanvas/K-017.graphml")],
        all_of("egor", &["egos.csv", "alters.csv", "aaties.csv"]),
        all_of("egoweb", &["Ecogram-ego-alter.csv", "Ecogram-alter-pair.csv"]),
        vec![sample("egor/onefile.csv")],
        vec![sample("graphml/neutral.graphml")],
    ] {
        let found = alone(sources).unwrap_or_else(|problems| panic!("{:?}", told(&problems)));
        assert_eq!(found.imported.clients[0].client.code.as_str(), "K-017");
    }
    let dated = alone(all_of("egor", &["egos.csv", "alters.csv", "aaties.csv"])).expect("good");
    assert_eq!(dated.imported.clients[0].visits[0].visit.date, day("2026-03-02"));
    let asked = told(&alone(vec![sample("vcard/iphone-google-3.0.vcf")]).expect_err("asked"));
    assert_eq!(
        asked,
        [
            "iphone-google-3.0.vcf: this is a list of contacts from a telephone (vCard); the file does not say whose network this is, --client CODE does"
        ]
    );
    let many = "egoID,alterID,name\n1,1,An\n1,2,Bo\n2,1,Cas\n";
    let ties = "egoID,Source,Target,weight\n1,1,2,0\n";
    let found = alone(vec![source("alters.csv", many.as_bytes()), source("aaties.csv", ties.as_bytes())]).expect("two");
    assert_eq!(found.imported.clients.len(), 2);
    let answered = &found.imported.clients[0].visits[0].ties[0].1;
    assert_eq!(answered.state, Knows::DoesNotKnow, "a written 0 is an answer");
}

#[test]
fn the_cards_of_a_telephone_give_names_and_nothing_else_and_nobody_is_chosen() {
    let wanted: [(&str, &[&str]); 5] = [
        ("vcard/android-2.1.vcf", &["Özgür Yılmaz", "Lien Janssens"]),
        ("vcard/iphone-google-3.0.vcf", &["Dr. Jan Peeters", "Buurthuis Het Zeepaard"]),
        ("vcard/generic-4.0.vcf", &["Joris De Test"]),
        ("vcard/contacts-2.1.vcf", &["Zoë De Smet", "Moeke", "+32 470 00 00 03"]),
        ("vcard/contacts-4.0.vcf", &["Karim El A. met een hele lange naam die over de rand van de regel loopt"]),
    ];
    for (path, wanted) in wanted {
        let found = read(vec![sample(path)]);
        assert!(found.are_candidates);
        assert_eq!(names(&found), wanted, "{path}");
        for person in people(&found) {
            let bare = Person {
                name: person.name.clone(),
                kind: person.kind,
                slot: person.slot,
                ..Person::new(person.id, Name::default())
            };
            assert_eq!(*person, bare, "{path}: nothing but a name");
        }
    }
    assert_eq!(people(&read(vec![sample("vcard/iphone-google-3.0.vcf")]))[1].kind, Kind::Organisation);
    let odd = "begin:vcard\nversion:3.0\nN:Peeters;Jan;;Dr.;\nPHOTO;ENCODING=b:AAAA\n BBBB\nend:vcard\n\
        BEGIN:VCARD\nitem1.ORG:Caf\\, bar\\; en;\nEND:VCARD\nBEGIN:VCARD\nNOTE:niemand\nEND:VCARD\n\
        BEGIN:VCARD\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Andr=E9e;;;;\nEND:VCARD\nBEGIN:VCARD\nFN:half";
    let found = read(vec![source("adres.txt", odd.as_bytes())]);
    assert_eq!(names(&found), ["Dr. Jan Peeters", "Caf, bar; en", "Andrée"]);
}

#[test]
fn a_list_out_of_a_message_is_one_person_a_line() {
    let list = "- Karim 🙂\n• Mama ❤️\n1. tante Rosa\n\n2) Fatima zus 1 wekelijks PE\n[ ] Bert\tvriend\t2\n* De Bakker (nr 3)\n12 apostelen\n";
    let found = read(vec![source("lijst.txt", list.as_bytes())]);
    assert_eq!(
        names(&found),
        ["Karim 🙂", "Mama ❤️", "tante Rosa", "Fatima", "Bert", "De Bakker (nr 3)", "12 apostelen"]
    );
    assert!(!found.are_candidates);
    let fatima = &people(&found)[3];
    assert_eq!((fatima.ring, fatima.frequency), (Some(Ring::Inner), Some(Frequency::Weekly)));
    assert_eq!(people(&found)[4].known_role(), Some(KnownRole::Friend));
}

#[test]
fn a_family_tree_offers_the_living_with_what_they_are_to_one_of_them() {
    let anna = Answers { ego: Some("anna voorbeeld".into()), ..Answers::default() };
    let found = read_with(vec![sample("gedcom/family7.ged")], &anna, &one_client()).expect("a tree");
    assert!(found.are_candidates);
    assert_eq!(names(&found), ["Lien Voorbeeld-Janssens", "Rosa Voorbeeld", "Özgür Yılmaz", "Joris De Test"]);
    let roles: Vec<_> = people(&found).iter().map(|p| p.known_role().map(Code::code)).collect();
    assert_eq!(roles, ["child", "parent", "neighbour", "friend"].map(Some));
    let nobody = Answers { ego: Some("Jan".into()), ..Answers::default() };
    assert!(read_with(vec![sample("gedcom/family7.ged")], &nobody, &one_client()).is_err());
    let wide = "0 HEAD\n0 @A@ INDI\n1 NAME A\n0 @G@ INDI\n1 NAME G\n0 @P@ INDI\n1 NAME P\n0 @U@ INDI\n1 NAME U\n0 @C@ INDI\n1 NAME C\n\
        0 @S@ INDI\n1 NAME S\n0 @N@ INDI\n1 NAME N\n0 @F1@ FAM\n1 HUSB @G@\n1 CHIL @P@\n1 CHIL @U@\n0 @F2@ FAM\n1 WIFE @P@\n1 CHIL @A@\n1 CHIL @S@\n\
        0 @F3@ FAM\n1 HUSB @U@\n1 CHIL @C@\n0 @F4@ FAM\n1 WIFE @S@\n1 CHIL @N@\n0 TRLR\n";
    let of_a = Answers { ego: Some("@A@".into()), ..Answers::default() };
    let found = read_with(vec![source("b.ged", wide.as_bytes())], &of_a, &one_client()).expect("a tree");
    let roles: Vec<_> = people(&found).iter().filter_map(|p| p.known_role().map(Code::code)).collect();
    assert_eq!(roles, ["grandparent", "parent", "aunt_uncle", "cousin", "sibling", "niece_nephew"]);
}

#[test]
fn dated_maps_of_easynwk_are_visits_of_the_same_people() {
    let found = read(vec![sample("easynwk/two-maps.json")]);
    let [first, second] = &found.imported.clients[0].visits[..] else { panic!("two visits") };
    assert_eq!((first.visit.date, second.visit.date), (day("2026-03-02"), day("2026-06-02")));
    assert_eq!(first.people[0].id, second.people[0].id);
    let drawn: Vec<_> = first.people.iter().map(|p| (p.name.to_string(), p.sector, p.ring.map(Ring::number))).collect();
    let wanted = [
        ("Lien", Sector::Family, Some(1)),
        ("Buurman Özgür", Sector::Friends, Some(2)),
        ("Huisarts", Sector::Services, Some(3)),
    ];
    assert_eq!(drawn, wanted.map(|(name, sector, ring)| (name.to_string(), sector, ring)));
    assert_eq!((second.people[0].ring, second.people[1].ring), (Some(Ring::Close), None));
    assert_eq!((second.people[1].kind, first.ties.len(), second.ties.len()), (Kind::Animal, 1, 0));
}

#[test]
fn which_column_is_the_ring_is_asked_once_and_can_be_kept() {
    let people = "networkCanvasUUID,networkCanvasEgoUUID,name,closeness,groep\nu1,e,An,1,family\nu2,e,Bo,3,friends\n";
    let ties = "networkCanvasSourceUUID,networkCanvasTargetUUID,networkCanvasEgoUUID\nu1,u2,e\n";
    let sources = || vec![source("p.csv", people.as_bytes()), source("t.csv", ties.as_bytes())];
    assert_eq!(
        refused(sources()),
        [
            "p.csv, line 1: which column is the ring? --ring COLUMN says it, --ring - where there is none. It could be: closeness"
        ]
    );
    let mut answers = Answers::default();
    answers.columns.insert("ring".into(), "Closeness".into());
    answers.columns.insert("sector".into(), "groep".into());
    let kept = Answers::read(&answers.write()).expect("what was kept");
    assert_eq!(kept, answers);
    let found = read_with(sources(), &kept, &one_client()).expect("answered");
    assert_eq!(self::people(&found)[1].ring, Some(Ring::Regular));
    assert_eq!(self::people(&found)[0].sector, Sector::Family);
    answers.columns.insert("ring".into(), "-".into());
    let found = read_with(sources(), &answers, &one_client()).expect("there is none");
    assert_eq!(self::people(&found)[1].ring, None);
}

#[test]
fn what_is_there_by_half_or_does_not_belong_is_refused_by_name() {
    assert_eq!(
        refused(vec![sample("networkcanvas/K-017_attributeList_Person.csv")]),
        ["K-017_attributeList_Person.csv: this is only a part: the people of Network Canvas (…_attributeList_….csv). \
          Give as well: the ties of Network Canvas (…_edgeList_….csv)"]
    );
    for half in [
        "networkcanvas/K-017_edgeList_Knows.csv",
        "networkcanvas/K-017_ego.csv",
        "egor/alters.csv",
        "egor/egos.csv",
        "egor/aaties.csv",
        "gephi/nodes.csv",
        "gephi/edges.csv",
        "egoweb/Ecogram-alter-pair.csv",
    ] {
        assert!(refused(vec![sample(half)])[0].contains("only a part"), "{half}");
    }
    let mixed = [all_of("gephi", &["nodes.csv", "edges.csv"]), vec![sample("egor/egos.csv")]].concat_sources();
    assert_eq!(refused(mixed), ["egos.csv: this does not belong to the other files: the clients of egor (egos.csv)"]);
}

trait Concat {
    fn concat_sources(self) -> Vec<Source>;
}
impl<const N: usize> Concat for [Vec<Source>; N] {
    fn concat_sources(self) -> Vec<Source> {
        self.into_iter().flatten().collect()
    }
}

#[test]
fn a_file_of_another_kind_is_told_for_what_it_is() {
    let is = |bytes: &[u8]| refused(vec![source("bestand", bytes)]).join("\n");
    assert_eq!(
        is(b"PK\x03\x04 and nothing"),
        "bestand: this workbook or archive cannot be read; save it again, as CSV UTF-8 or .xlsx"
    );
    assert_eq!(is(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "bestand: this is an old Excel file (.xls); save it as .xlsx");
    assert!(is(b"%PDF-1.7").contains("a PDF"));
    assert!(is(b"<html><body/></html>").contains("a web page"));
    assert!(is(b"{\"a\":1}").contains("JSON, but not of ecogram"));
    assert!(is(b"{\"format\":\"ecogram-client/9\",\"names\":\"full\"}").contains("newer version"));
    assert!(is(b"network_id\n1\n").contains("metrics --networks"));
    assert!(is(b"name,tags,what_nl\nA,b,c\n").contains("directory import"));
    assert!(is(b"wie;wat\nAn;Bo\n").contains("these columns are missing: name. Found: wie, wat"));
    assert!(is(b"0 HEAD\n1 GEDC\n0 TRLR\n").contains("a family tree (GEDCOM), and there is nobody in it"));
    assert!(is(b"\0\0\0\0").contains("not a text file"));
}

/// A zip of files.
fn zipped(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a file");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("an archive").into_inner()
}

#[test]
fn an_archive_is_its_files() {
    let canvas = ["K-017_attributeList_Person.csv", "K-017_edgeList_Knows.csv", "K-017_ego.csv"];
    let files: Vec<_> = canvas.iter().map(|name| (*name, sample(&format!("networkcanvas/{name}")).bytes)).collect();
    is_k017(&read(vec![source("networkCanvasExport.zip", &zipped(&files))]), SIX);
}

#[test]
fn what_is_small_and_would_grow_is_refused_and_takes_no_memory() {
    let zeros = zipped(&[("a.csv", vec![b' '; 200 << 20])]);
    assert!(zeros.len() < 1 << 20);
    assert_eq!(refused(vec![source("bom.zip", &zeros)]), ["bom.zip: larger than 128 MiB"]);
    let book = zipped(&[("xl/workbook.xml", vec![b' '; 200 << 20])]);
    assert_eq!(refused(vec![source("bom.xlsx", &book)]), ["bom.xlsx: larger than 128 MiB"]);
    let laughs = "<!DOCTYPE g [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><graphml><graph><node id=\"1\"><data key=\"label\">An&b;</data></node></graph></graphml>";
    let found = read(vec![source("lach.graphml", laughs.as_bytes())]);
    assert_eq!(names(&found), ["An"], "an entity of the file's own is never looked up");
    let deep = format!("<graphml>{}", "<graph>".repeat(100_000));
    assert!(refused(vec![source("diep.graphml", deep.as_bytes())])[0].contains("not valid"));
    assert!(refused(vec![source("diep.json", "[".repeat(1_000_000).as_bytes())])[0].starts_with("diep.json"));
    let long = format!("name,ring\n{},1\n", "x".repeat(10 << 20));
    assert!(refused(vec![source("lang.csv", long.as_bytes())])[0].contains("larger than 1 MiB"));
    let far = r#"<office:document-content><table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:document-content>"#;
    let far = zipped(&[("content.xml", far.as_bytes().to_vec())]);
    assert!(refused(vec![source("ver.ods", &far)])[0].contains("more than 1000000 rows"));
}

#[test]
fn an_opendocument_spreadsheet_is_read_by_its_rows() {
    let content = r#"<office:document-content><office:body><table:table table:name="Blad1">
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="9"/></table:table-row>
        <table:table-row><table:table-cell><text:p>Naam</text:p></table:table-cell><table:table-cell><text:p>Kring</text:p></table:table-cell>
        <table:table-cell><text:p>Laatste contact</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell><text:p>Zo&#235; &amp; Bo</text:p><office:annotation><text:p>geheim</text:p></office:annotation></table:table-cell>
        <table:table-cell office:value-type="float" office:value="2"><text:p>2,00</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2026-05-12"><text:p>12/05/26</text:p></table:table-cell></table:table-row>
        <table:table-row><table:table-cell><text:p>An</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="9"><text:p>9</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table></office:body></office:document-content>"#;
    let book = |content: &str| {
        zipped(&[
            ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet".to_vec()),
            ("content.xml", content.as_bytes().to_vec()),
        ])
    };
    let refused = refused(vec![source("team.ods", &book(content))]);
    assert!(refused[0].starts_with("team.ods, line 5, column Kring: expected one of 1"), "{refused:?}");
    let found = read(vec![source("team.ods", &book(&content.replace("\"9\"", "\"3\"")))]);
    assert_eq!(names(&found), ["Zoë & Bo", "An"]);
    assert_eq!(people(&found)[0].last_contact, Some(Moment::Day(day("2026-05-12"))));
}

/// What a place of the directory is written as comes in again as an organisation with its name.
#[test]
fn the_card_of_every_place_is_read_as_an_organisation_of_its_name() {
    let (catalogue, _) = ecogram::steps::Catalogue::parse(&[]).expect("the catalogue");
    for language in Language::ALL {
        let cards: String = catalogue.resources().iter().map(|r| ecogram::words::card::whole(r, *language)).collect();
        assert!(cards.lines().all(|line| line.len() <= 76));
        let found = read(vec![source("adressen.vcf", cards.as_bytes())]);
        let called: Vec<&str> = catalogue.resources().iter().map(|r| r.called(*language)).collect();
        assert_eq!(names(&found), called);
        assert!(people(&found).iter().all(|person| person.kind == Kind::Organisation));
    }
}
