//! The doors that text from outside passes, each with good inputs, and what must hold behind it.

use ecogram::domain::text::{Lines, may_follow};
use ecogram::domain::*;
use ecogram::exchange::import::{self, Answers, Source};
use ecogram::exchange::{
    Given, Limits, Naming, Problem, Tables, WholeClient, csv_in, csv_out, demo, directory, plain, whole,
};
use ecogram::steps::Catalogue;
use ecogram::text::{Texts, line};
use std::sync::OnceLock;

/// A way in. `Ok(true)` where the input was taken in, `Ok(false)` where it was refused; otherwise what got through.
pub struct Door {
    pub name: &'static str,
    /// How many inputs it takes.
    pub inputs: usize,
    /// How many are thrown in the short run.
    pub short: u64,
    pub good: fn(usize) -> &'static [&'static [u8]],
    pub enter: fn(&[Vec<u8>]) -> Result<bool, String>,
}

pub const DOORS: &[Door] = &[
    Door { name: "clean", inputs: 1, short: 4000, good: |_| NAMES, enter: enter_clean },
    Door { name: "typing", inputs: 1, short: 2000, good: |_| NAMES, enter: enter_typing },
    Door { name: "line", inputs: 1, short: 4000, good: |_| LINES, enter: enter_line },
    Door { name: "csv", inputs: 3, short: 1000, good: |at| CSV[at], enter: enter_csv },
    Door { name: "json", inputs: 1, short: 150, good: |_| wholes(), enter: enter_json },
    Door { name: "directory", inputs: 1, short: 1000, good: |_| DIRECTORY, enter: enter_directory },
    Door { name: "plain", inputs: 3, short: 1000, good: |at| PLAIN[at], enter: enter_plain },
    Door { name: "vcard", inputs: 1, short: 1000, good: |_| VCARD, enter: |inputs| enter_import(inputs, None) },
    Door { name: "list", inputs: 1, short: 1000, good: |_| LISTS, enter: |inputs| enter_import(inputs, None) },
    Door {
        name: "gedcom",
        inputs: 1,
        short: 1000,
        good: |_| GEDCOM,
        enter: |inputs| enter_import(inputs, Some("Anna Voorbeeld")),
    },
    Door { name: "graphml", inputs: 1, short: 600, good: |_| GRAPHML, enter: |inputs| enter_import(inputs, None) },
    Door { name: "easynwk", inputs: 1, short: 600, good: |_| EASYNWK, enter: |inputs| enter_import(inputs, None) },
    Door { name: "study", inputs: 2, short: 600, good: |at| STUDY[at], enter: |inputs| enter_import(inputs, None) },
    Door { name: "book", inputs: 1, short: 300, good: |_| books(), enter: |inputs| enter_import(inputs, None) },
    Door {
        name: "sheet",
        inputs: 1,
        short: 600,
        good: |_| SHEETS,
        enter: |inputs| enter_import(&[zipped(&inputs[0])], None),
    },
    Door { name: "table", inputs: 1, short: 1000, good: |_| TABLES, enter: |inputs| enter_import(inputs, None) },
    Door { name: "toml", inputs: 1, short: 400, good: |_| toml(), enter: enter_toml },
];

/// Holds nothing that steers a terminal or a reader's eye. Said apart from the program, so that both must err alike.
pub fn inert(text: &str) -> Result<(), String> {
    let mut marks = 0;
    for c in text.chars() {
        marks = if unicode_normalization::char::is_combining_mark(c) { marks + 1 } else { 0 };
        let hidden = matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}');
        if (c.is_control() && c != '\n') || hidden || marks > 3 {
            return Err(format!("{c:?} in {text:?}"));
        }
    }
    Ok(())
}

fn text(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}

const NAMES: &[&[u8]] = &[
    b"Fatima",
    "Öznur Yılmaz".as_bytes(),
    "خديجة".as_bytes(),
    "王小明".as_bytes(),
    "Nguyễn Thị".as_bytes(),
    "❤️ koor".as_bytes(),
    "👩‍👩‍👧".as_bytes(),
    b"D'hondt-Peeters (nr 14)",
    b"een lange notitie\nover twee regels, met \"tekens\"",
];
const LINES: &[&[u8]] = &[
    b"Fatima zus 1 wekelijks PE",
    b"An vriendin 2 G",
    "Marie-Thérèse voisine 2 P".as_bytes(),
    b"Sofie om de 2 weken 1",
    b"Buurvrouw van nr 14 3 P",
    b"Man van Els, 4",
    b"Karim 2 E >P ?",
    b"WhatsApp klas 4A",
    "Femme à journée 3 P".as_bytes(),
    "\"Nooit Gedacht\" koor 3 é".as_bytes(),
];
const CSV: [&[&[u8]]; 3] = [
    &[
        b"client,name,language,interests,satisfaction,asked_sectors,consent\nC1,Mo,fr,lezen|koken,7,family|online,2026-01-02 keep oral\nC2,,,,,,\n",
        b"client;name;purpose\nC1;Mo;\"a; b\"\nC2;;\n",
    ],
    &[
        b"client,id,name,kind,sector,role,ring,since,frequency,channels,quality,support_received,safety,note\nC1,1,Fatima,person,family,sibling,1,2001,weekly,phone|text,ambivalent,PE!A,caution,\"a, note\"\nC1,2,An,person,friends,friend,2,,,,,,,\n",
        b"client,id,name\nC1,1,'=1+1\nC1,2,Bo\nC2,3,Ce\n",
    ],
    &[b"client,a,b\nC1,1,2\n", b"client,a,b,knows,quality\nC1,1,2,yes,good\n"],
];
const DIRECTORY: &[&[u8]] = &[
    b"id,name,tags,regions,languages,digital,group,verified_on,source,name_nl,what_nl\na-b,Buurthuis,peers|meeting,flanders,nl|fr,no,yes,2026-05-01,https://example.org,Buurthuis,\"Samen koken, elke week\"\n",
    b"name,tags,languages\nEen plek,meeting,nl\n",
];
/// Three files that fit, in three sizes; the large ones are one of the eight.
const PLAIN: [&[&[u8]]; 3] = [
    &plain_good(
        include_bytes!("../data/edge_cases/networks.csv"),
        b"network_id\nx\n",
        b"network_id,n,m\na,3,2\nb,0,0\n",
    ),
    &plain_good(
        include_bytes!("../data/edge_cases/alters.csv"),
        b"network_id,alter_id\nx,1\nx,2\n",
        b"network_id,alter_id,sector\na,p,family\na,q,friends\na,r,\n",
    ),
    &plain_good(
        include_bytes!("../data/edge_cases/ties.csv"),
        b"network_id,a,b\nx,1,2\n",
        b"network_id,a,b\na,p,q\na,q,r\n",
    ),
];
const fn plain_good(large: &'static [u8], tiny: &'static [u8], small: &'static [u8]) -> [&'static [u8]; 8] {
    [large, tiny, small, small, tiny, small, small, small]
}
const TOML: &[&str] = &[
    "[[help_line]]\nnumber = \"1\"\nlanguages = [\"nl\"]\nwhat = { nl = \"a\", fr = \"b\", en = \"c\" }\n",
    "[[rule]]\nid = \"R1\"\noff = true\n",
    include_str!("../../assets/catalogue/help_lines.toml"),
    include_str!("../../assets/catalogue/interventions.toml"),
    include_str!("../../assets/catalogue/resources.toml"),
    include_str!("../../assets/catalogue/rules.toml"),
];

macro_rules! formats {
    ($($path:literal),+ $(,)?) => { &[$(include_bytes!(concat!("../data/formats/", $path))),+] };
}
const VCARD: &[&[u8]] =
    formats!("vcard/android-2.1.vcf", "vcard/iphone-google-3.0.vcf", "vcard/generic-4.0.vcf", "vcard/contacts-2.1.vcf");
const LISTS: &[&[u8]] =
    &["- Karim 🙂\n1. tante Rosa\nFatima zus 1 wekelijks PE\n".as_bytes(), b"An\nBo\tvriend\t2\n[ ] Ce\n"];
/// Titles, words for what is not known, days in words, rows between quotation marks, older letters, an address book.
const TABLES: &[&[u8]] = &[
    b"Netwerk van mevrouw D.;;\n;;\nVoornaam;Naam;Laatste contact;Kring (1-4);Steun\nAn;Peeters;12 mei 26;1e kring;P en E\nBo;;?;NA;\n",
    b"\"Naam,Kring\"\n\"An,1\"\n\"Bo,2\"\n",
    b"Naam;Kring\r\nAndr\x82e;1\r\nZo\x89;2\r\n\x1a",
    b"First Name,Middle Name,Last Name,Organization Name,Notes,Phone 1 - Value\nAn,,Peeters,,ziek,+32\n,,,OCMW,,\n",
    b"Naam\nDe Smet, Jan\nPeeters, An\n",
];
const GEDCOM: &[&[u8]] = formats!("gedcom/family7.ged");
const GRAPHML: &[&[u8]] = formats!("graphml/neutral.graphml", "graphml/yed.graphml", "networkcanvas/K-017.graphml");
const EASYNWK: &[&[u8]] = formats!("easynwk/two-maps.json");
const STUDY: [&[&[u8]]; 2] = [
    formats!(
        "networkcanvas/K-017_attributeList_Person.csv",
        "egor/alters.csv",
        "egoweb/Ecogram-ego-alter.csv",
        "gephi/nodes.csv"
    ),
    formats!(
        "networkcanvas/K-017_edgeList_Knows.csv",
        "egor/aaties.csv",
        "egoweb/Ecogram-alter-pair.csv",
        "gephi/edges.csv"
    ),
];
/// The inside of a spreadsheet, spoiled before it is packed: what is spoiled outside is hardly ever opened.
const SHEETS: &[&[u8]] = &[br#"<office:document-content><table:table table:name="B"><table:table-row><table:table-cell><text:p>naam</text:p></table:table-cell><table:table-cell><text:p>kring</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell><text:p>An &amp; Bo</text:p></table:table-cell></table:table-row></table:table></office:document-content>"#];

fn zipped(content: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("content.xml", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(content).unwrap();
    zip.finish().unwrap().into_inner()
}

fn books() -> &'static [&'static [u8]] {
    static BOOKS: OnceLock<Vec<&'static [u8]>> = OnceLock::new();
    BOOKS.get_or_init(|| SHEETS.iter().map(|sheet| &*Box::leak(zipped(sheet).into_boxed_slice())).collect())
}

fn enter_import(inputs: &[Vec<u8>], ego: Option<&str>) -> Result<bool, String> {
    let sources = inputs.iter().map(|bytes| Source { name: "bestand".into(), bytes: bytes.clone() }).collect();
    let answers = Answers { ego: ego.map(str::to_string), ..Answers::default() };
    let options = csv_in::Options {
        client: ClientCode::new("B-1"),
        language: Language::Nl,
        today: chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap(),
        limits: Limits::default(),
    };
    match import::read(sources, &answers, &options, &mut IdSource::counting()) {
        Ok(found) => {
            inert(&found.imported.notes_text(texts()))?;
            all_inert(&found.imported.clients).map(|()| true)
        }
        Err(problems) => refused(&problems),
    }
}

/// Every entry of the catalogue as a file of its own: what is small is spoiled nearer to its heart.
fn toml() -> &'static [&'static [u8]] {
    static ENTRIES: OnceLock<Vec<&'static [u8]>> = OnceLock::new();
    ENTRIES.get_or_init(|| {
        let entries = TOML.iter().flat_map(|file| file.split("\n\n"));
        entries.filter(|entry| entry.starts_with("[[")).map(str::as_bytes).collect()
    })
}

/// The invented client, as a file.
fn wholes() -> &'static [&'static [u8]] {
    static WHOLES: OnceLock<Vec<&'static [u8]>> = OnceLock::new();
    WHOLES.get_or_init(|| {
        let day = |text: &str| text.parse().unwrap();
        let visits = demo::visits(Language::Fr, day("2026-01-01"), day("2026-06-01"), &mut IdSource::counting());
        let few = |people: usize| {
            let mut parts = visits[0].clone().into_parts();
            parts.people.truncate(people);
            let stays = |id| parts.people.iter().any(|person| person.id == id);
            parts.ties.retain(|(pair, _)| stays(pair.first()) && stays(pair.second()));
            vec![Network::from_parts(parts)]
        };
        let write = |networks: Vec<Network>| {
            let whole = WholeClient::of(networks).unwrap();
            &*Box::leak(whole::write(&whole, Naming::Names).unwrap().into_boxed_slice())
        };
        // What is small is spoiled nearer to its heart; the whole is one of the sixteen.
        let small = [0, 1, 2, 3, 3].map(|people| write(few(people)));
        small.iter().copied().cycle().take(15).chain([write(visits.clone())]).collect()
    })
}

fn enter_clean(inputs: &[Vec<u8>]) -> Result<bool, String> {
    let raw = text(&inputs[0]);
    for (lines, most) in [(Lines::One, 200), (Lines::Many, 4000), (Lines::One, 7)] {
        let once = clean(&raw, lines, most);
        inert(&once)?;
        let lone = lines == Lines::One && once.contains('\n');
        if clean(&once, lines, most) != once || once.chars().count() > most * 4 || once.trim() != once || lone {
            return Err(format!("{once:?} is not clean, or not short"));
        }
    }
    Ok(Name::new(&raw).is_some())
}

/// A line that is typed letter by letter is harmless all the while.
fn enter_typing(inputs: &[Vec<u8>]) -> Result<bool, String> {
    let mut typed = String::new();
    for c in text(&inputs[0]).chars() {
        if may_follow(&typed, c) {
            typed.push(c);
        }
    }
    inert(&typed.replace(['\t', '\r'], " ")).map(|()| !typed.is_empty())
}

fn enter_line(inputs: &[Vec<u8>]) -> Result<bool, String> {
    let raw = text(&inputs[0]);
    let read = line::parse(&raw);
    for span in read.chips.iter().map(|c| &c.span).chain(read.flags.iter().map(|f| &f.span)) {
        if raw.get(span.clone()).is_none() {
            return Err(format!("{span:?} is no part of the line"));
        }
    }
    let person = read.person(PersonId(uuid::Uuid::nil()), |_| 0);
    if let Some(person) = &person {
        inert(person.name.as_str())?;
        if person.safety.is_some() {
            return Err("safety was read from the line".into());
        }
    }
    Ok(person.is_some())
}

fn refused(problems: &[Problem]) -> Result<bool, String> {
    let texts = texts();
    problems.iter().try_for_each(|problem| inert(&problem.message(texts))).map(|()| false)
}

fn texts() -> &'static Texts {
    thread_local! { static TEXTS: &'static Texts = Box::leak(Box::new(Texts::new(Language::Nl))); }
    TEXTS.with(|texts| *texts)
}

/// Every text of a client, and no cell of what goes out begins like a formula.
fn all_inert(clients: &[WholeClient]) -> Result<(), String> {
    for client in clients {
        let json = whole::write(client, Naming::Names).map_err(|e| e.to_string())?;
        each_text(&serde_json::from_slice(&json).unwrap())?;
    }
    let files = csv_out::write(clients, Naming::Names).map_err(|e| e.to_string())?;
    let all = [files.clients, files.people, files.ties].concat();
    for row in csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&all[..]).records() {
        for cell in &row.map_err(|e| e.to_string())? {
            if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
                return Err(format!("{cell:?} is a formula"));
            }
        }
    }
    Ok(())
}

fn each_text(value: &serde_json::Value) -> Result<(), String> {
    match value {
        serde_json::Value::String(text) => inert(text),
        serde_json::Value::Array(all) => all.iter().try_for_each(each_text),
        serde_json::Value::Object(all) => all.values().try_for_each(each_text),
        _ => Ok(()),
    }
}

fn enter_csv(inputs: &[Vec<u8>]) -> Result<bool, String> {
    let options = csv_in::Options {
        client: None,
        language: Language::Nl,
        today: chrono::NaiveDate::from_ymd_opt(2026, 5, 12).unwrap(),
        limits: Limits::default(),
    };
    let tables = Tables {
        clients: Some(Given::csv("clients.csv", &inputs[0][..])),
        people: Given::csv("people.csv", &inputs[1][..]),
        ties: Some(Given::csv("ties.csv", &inputs[2][..])),
    };
    match csv_in::read(tables, &options, &mut IdSource::counting()) {
        Ok(imported) => {
            inert(&imported.notes_text(texts()))?;
            all_inert(&imported.clients).map(|()| true)
        }
        Err(problems) => refused(&problems),
    }
}

fn enter_json(inputs: &[Vec<u8>]) -> Result<bool, String> {
    match whole::read(&mut &inputs[0][..], Limits::default()) {
        Ok(client) => all_inert(&[client]).map(|()| true),
        Err(problem) => refused(&[problem]),
    }
}

fn enter_directory(inputs: &[Vec<u8>]) -> Result<bool, String> {
    match directory::read(Given::csv("directory.csv", &inputs[0][..]), Limits::default()) {
        Ok(entries) => {
            entries.notes.iter().try_for_each(|note| inert(&note.message(texts())))?;
            each_text(&serde_json::to_value(&entries.resources).unwrap()).map(|()| !entries.resources.is_empty())
        }
        Err(problems) => refused(&problems),
    }
}

/// What comes out is data for another program, and as it went in, but what it says of a fault is for a terminal.
fn enter_plain(inputs: &[Vec<u8>]) -> Result<bool, String> {
    let mut out = Vec::new();
    let options = plain::Options::default();
    let [networks, alters, ties] = [0, 1, 2].map(|at| Given::csv("networks.csv", &inputs[at][..]));
    match plain::run(networks, alters, ties, &mut out, options, &mut |_| ()) {
        Ok(_) => serde_json::from_slice::<serde_json::Value>(&out).map(|_| true).map_err(|e| e.to_string()),
        Err(error) => inert(&error.message(texts())).map(|()| false),
    }
}

fn enter_toml(inputs: &[Vec<u8>]) -> Result<bool, String> {
    let raw = text(&inputs[0]);
    thread_local! { static BUILT_IN: Catalogue = Catalogue::built_in().unwrap(); }
    let (catalogue, faults) = BUILT_IN.with(Catalogue::clone).with_files(&[("own.toml", &raw)]);
    for fault in &faults {
        inert(&ecogram::words::faults::fault(texts(), fault))?;
    }
    for language in Language::ALL {
        for line in catalogue.help_lines(*language, None) {
            // A tab is a blank in these files, and the screen draws none.
            let inert = |text: &str| inert(&text.replace('\t', " "));
            inert(&line.number)?;
            Language::ALL.iter().try_for_each(|other| inert(line.what.get(*other)))?;
        }
    }
    Ok(faults.is_empty())
}
