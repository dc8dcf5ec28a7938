//! Files that belong together become the tables of one import: ecogram's own, and those of Network Canvas, egor, EgoWeb,
//! openeddi and Gephi by the names that these give to their columns. What is there by half is refused by name.

use std::collections::{HashMap, HashSet};

use super::answers::Answers;
use super::drawn::Drawn;
use super::egor::unfolded;
use super::graphml::Graph;
use super::piece::{Body, Kind, Piece};
use super::set::Set;
use super::{contacts, easynwk, gedcom, names, vcard};
use crate::domain::{Code, Support};
use crate::exchange::heading::{self, folded};
use crate::exchange::people_columns::PEOPLE;
use crate::exchange::problem::{Problem, What};
use crate::exchange::table::{Raw, Sheet};
use crate::exchange::{Options, spoken};

/// What a program calls the columns that say who somebody is, and those that say nothing beside.
struct Names {
    client: &'static [&'static str],
    id: &'static [&'static str],
    name: &'static [&'static str],
    nothing: &'static [&'static str],
}

const CANVAS: Names = Names {
    client: &["networkcanvasegouuid"],
    id: &["networkcanvasuuid"],
    name: &["name", "label"],
    nothing: &["nodeid", "edgeid", "from", "to", "networkcanvastype"],
};
const EGOR: Names = Names { client: &["egoid", "puid"], id: &["alterid", "nameid"], name: &["name"], nothing: &[] };
const EGOWEB: Names = Names {
    client: &["egoid"],
    id: &["alter_number"],
    name: &["alter_name"],
    nothing: &["interview_id", "alter_1_id", "alter_2_id", "alter_1_name", "alter_2_name"],
};
const GRAPH: Names = Names {
    client: &[],
    id: &["id"],
    name: &["label", "name"],
    nothing: &[
        "type",
        "is_ego",
        "networkcanvastype",
        "networkcanvasuuid",
        "networkcanvassourceuuid",
        "networkcanvastargetuuid",
    ],
};
const A: &[&str] = &["source", "networkcanvassourceuuid", "alter_1_number"];
const B: &[&str] = &["target", "networkcanvastargetuuid", "alter_2_number", "targetid"];

/// The tables of an import.
///
/// # Errors
/// Files that do not belong together, one whose other half is missing, or a question that has to be answered.
pub(super) fn drawn(pieces: Vec<Piece>, answers: &Answers, options: &Options) -> Result<Drawn, Problem> {
    let mut set = Set::new(pieces);
    // What is left alone was told.
    set.take(Kind::Other);
    let again = set.again();
    let mut drawn = match set.first() {
        Kind::Names => {
            let (name, text) = set.text(Kind::Names)?;
            names::read(&name, &text)
        }
        Kind::VCard => {
            let (name, text) = set.text(Kind::VCard)?;
            vcard::read(&name, &text)
        }
        Kind::Contacts => set.maybe(Kind::Contacts).map(contacts::read).unwrap_or_default(),
        Kind::Gedcom => {
            let (name, text) = set.text(Kind::Gedcom)?;
            gedcom::read(&name, &text, answers)?
        }
        Kind::EasyNwk => match set.take(Kind::EasyNwk).pop() {
            Some(Piece { name, body: Body::Json(json), .. }) => easynwk::read(&name, json)?,
            _ => Drawn::default(),
        },
        Kind::Clients | Kind::People | Kind::Ties => {
            let people = set.one(Kind::People, Kind::People)?;
            let (clients, ties) = (set.maybe(Kind::Clients), set.maybe(Kind::Ties));
            Drawn { people: plain(people), ties: ties.map(plain), clients: clients.map(plain), ..Drawn::default() }
        }
        Kind::Client => Drawn::default(),
        kind => of_a_study(&mut set, kind, answers, options)?,
    };
    drawn.notes = again;
    set.is_empty().map(|()| drawn)
}

/// The tables of a study's files, which come in several.
fn of_a_study(set: &mut Set, kind: Kind, answers: &Answers, options: &Options) -> Result<Drawn, Problem> {
    match kind {
        Kind::CanvasEgo | Kind::CanvasPeople | Kind::CanvasTies | Kind::CanvasMatrix => {
            let people = set.one(Kind::CanvasPeople, Kind::CanvasPeople)?;
            let ties = set.one(Kind::CanvasTies, Kind::CanvasPeople)?;
            let egos = set.maybe(Kind::CanvasEgo);
            let whose =
                egos.map(|egos| whose(&egos, &["networkcanvasegouuid"], &["networkcanvascaseid"], &["sessionstart"]));
            study(people, Some(ties), &CANVAS, whose, answers, options)
        }
        Kind::EgorEgos | Kind::EgorPeople | Kind::EgorTies => {
            let people = set.one(Kind::EgorPeople, Kind::EgorPeople)?;
            let ties = set.one(Kind::EgorTies, Kind::EgorPeople)?;
            let egos = set.maybe(Kind::EgorEgos);
            let whose = egos.map(|egos| whose(&egos, &["egoid", "puid"], &["case", "client"], &["moment", "date"]));
            study(people, Some(ties), &EGOR, whose, answers, options)
        }
        Kind::EgorOne => {
            let (people, ties, egos) = unfolded(set.one(Kind::EgorOne, Kind::EgorOne)?);
            let whose = Some(whose(&egos, &["egoid"], &["case", "client"], &["moment", "date"]));
            study(people, Some(ties), &EGOR, whose, answers, options)
        }
        Kind::EgoWebPeople | Kind::EgoWebTies => {
            let people = set.one(Kind::EgoWebPeople, Kind::EgoWebPeople)?;
            let ties = set.one(Kind::EgoWebTies, Kind::EgoWebPeople)?;
            study(people, Some(ties), &EGOWEB, None, answers, options)
        }
        Kind::GephiPeople | Kind::GephiTies => {
            let people = set.one(Kind::GephiPeople, Kind::GephiPeople)?;
            let ties = set.one(Kind::GephiTies, Kind::GephiPeople)?;
            let (people, ties) = without_ego(people, ties);
            study(people, Some(ties), &GRAPH, None, answers, options)
        }
        _ => match set.take(Kind::Graph).pop() {
            Some(Piece { body: Body::Graph(graph), .. }) => of_a_graph(*graph, answers, options),
            _ => Ok(Drawn::default()),
        },
    }
}

fn of_a_graph(graph: Graph, answers: &Answers, options: &Options) -> Result<Drawn, Problem> {
    let (people, ties) = without_ego(graph.nodes, graph.edges);
    let ties = Some(ties).filter(|ties| !ties.rows.is_empty());
    let mut drawn = study(people, ties, &GRAPH, None, answers, options)?;
    if let (Some(code), None) = (graph.code, &options.client) {
        each_of(&mut drawn.people, &code);
        drawn.ties.iter_mut().for_each(|ties| each_of(ties, &code));
    }
    Ok(drawn)
}

/// Our own table, by the headings as they stand there.
fn plain(raw: Raw) -> Sheet {
    let header = raw.header.into_iter().map(|shown| (folded(&shown), shown)).collect();
    Sheet { name: raw.name, header, rows: raw.rows }
}

/// Whose network an id means: the code, the day, and the visit's number where the client has several.
type Whose = HashMap<String, (String, String, String)>;

fn whose(egos: &Raw, id: &[&str], code: &[&str], day: &[&str]) -> Whose {
    let (id, code, day) = (egos.place(id), egos.place(code), egos.place(day));
    let said =
        |row: &[String], at: Option<usize>| at.and_then(|at| row.get(at)).map_or("", |cell| cell.trim()).to_string();
    let one = |row: &[String]| {
        let id = said(row, id);
        let code = Some(said(row, code)).filter(|code| !code.is_empty()).unwrap_or_else(|| id.clone());
        (id, (code, said(row, day)))
    };
    let all: Vec<(String, (String, String))> = egos.rows.iter().map(|(_, row)| one(row)).collect();
    let mut of_client: HashMap<&str, Vec<(&str, usize)>> = HashMap::new();
    for (at, (_, (code, day))) in all.iter().enumerate() {
        of_client.entry(code).or_default().push((day, at));
    }
    // Several of one client are visits, by their days, otherwise by their order.
    let mut numbers = vec![String::new(); all.len()];
    for visits in of_client.values_mut().filter(|visits| visits.len() > 1) {
        visits.sort_unstable();
        (1..).zip(visits.iter()).for_each(|(number, (_, at))| numbers[*at] = u32::to_string(&number));
    }
    all.into_iter().zip(numbers).map(|((id, (code, day)), number)| (id, (code, day, number))).collect()
}

/// A study's tables under ecogram's headings.
fn study(
    people: Raw,
    ties: Option<Raw>,
    names: &Names,
    whose: Option<Whose>,
    answers: &Answers,
    options: &Options,
) -> Result<Drawn, Problem> {
    let alone = options.client.is_some();
    let mut sheet = columns(merged(without_na(people), answers), names, answers);
    readable(&sheet)?;
    asked(&sheet, answers)?;
    let mut tied = ties.map(|ties| tie_columns(ties, names));
    for sheet in std::iter::once(&mut sheet).chain(&mut tied) {
        told_whose(sheet, whose.as_ref(), alone);
    }
    Ok(Drawn { people: sheet, ties: tied, ..Drawn::default() })
}

/// What R writes where there is nothing.
fn without_na(mut people: Raw) -> Raw {
    people.rows.iter_mut().flat_map(|(_, row)| row).filter(|cell| *cell == "NA").for_each(String::clear);
    people
}

/// Network Canvas can lock the names of a study, and writes one word in the place of each.
fn readable(sheet: &Sheet) -> Result<(), Problem> {
    let name = sheet.header.iter().position(|(name, _)| name == "name");
    let locked =
        |(_, row): &&(u64, Vec<String>)| name.and_then(|at| row.get(at)).is_some_and(|cell| cell == "ENCRYPTED");
    match sheet.rows.iter().find(locked) {
        Some((line, _)) => Err(Problem::new(&sheet.name, *line, "", What::LockedNames)),
        None => Ok(()),
    }
}

/// One column for the columns of a question with several answers: `domain_family`, `domain_friends`, each true or false.
fn merged(mut raw: Raw, answers: &Answers) -> Raw {
    let known: Vec<&'static str> = PEOPLE.iter().map(|column| column.name).filter(|name| *name != "name").collect();
    let mut groups: Vec<(&'static str, Vec<(usize, String)>)> = Vec::new();
    for (at, shown) in raw.header.iter().enumerate() {
        let heading = folded(shown);
        let says_yes_or_no = |(_, row): &(u64, Vec<String>)| {
            row.get(at).is_none_or(|cell| ["true", "false", ""].contains(&cell.trim().to_lowercase().as_str()))
        };
        let parted = heading.match_indices('_').find_map(|(cut, _)| {
            let (question, option) = (&heading[..cut], &heading[cut + 1..]);
            let said = answers.called(question).and_then(|name| known.iter().find(|known| **known == name).copied());
            Some((said.or_else(|| heading::called(question, &known))?, option.to_string()))
        });
        let Some((name, option)) = parted.filter(|_| heading::called(&heading, &known).is_none()) else { continue };
        if !raw.rows.iter().all(says_yes_or_no) || (is_support(name) && support(&option).is_none()) {
            continue;
        }
        match groups.iter_mut().find(|(there, _)| *there == name) {
            Some((_, options)) => options.push((at, option)),
            None => groups.push((name, vec![(at, option)])),
        }
    }
    for (name, options) in &groups {
        raw.header.push((*name).to_string());
        let width = raw.header.len();
        for (_, row) in &mut raw.rows {
            let cell = one_cell(name, options, row);
            row.resize(width - 1, String::new());
            row.push(cell);
        }
    }
    let gone: HashSet<usize> = groups.iter().flat_map(|(_, options)| options.iter().map(|(at, _)| *at)).collect();
    without(raw, |at, _| gone.contains(&at))
}

fn is_support(name: &str) -> bool {
    name.starts_with("support_")
}

fn support(option: &str) -> Option<Support> {
    spoken::value(option)
}

fn one_cell(name: &str, options: &[(usize, String)], row: &[String]) -> String {
    let with = |wanted: &str| {
        let is = move |at: &usize| row.get(*at).is_some_and(|cell| cell.trim().eq_ignore_ascii_case(wanted));
        options.iter().filter(move |(at, _)| is(at)).map(|(_, option)| option.as_str()).collect::<Vec<_>>()
    };
    if !is_support(name) {
        return with("true").join("|");
    }
    let letters = |options: Vec<&str>| options.into_iter().filter_map(support).map(Support::code).collect::<String>();
    match (letters(with("true")), letters(with("false"))) {
        (yes, no) if no.is_empty() => yes,
        (yes, no) => format!("{yes}!{no}"),
    }
}

/// The table without some of its columns.
fn without(raw: Raw, gone: impl Fn(usize, &str) -> bool) -> Raw {
    let stays: Vec<bool> = raw.header.iter().enumerate().map(|(at, heading)| !gone(at, heading)).collect();
    let keep = |cells: Vec<String>| {
        let cells = cells.into_iter().chain(std::iter::repeat(String::new())).zip(&stays);
        cells.filter(|(_, stays)| **stays).map(|(cell, _)| cell).collect::<Vec<_>>()
    };
    let rows = raw.rows.into_iter().map(|(line, cells)| (line, keep(cells))).collect();
    Raw { name: raw.name, header: keep(raw.header), rows }
}

/// The columns of people as ecogram calls them.
fn columns(raw: Raw, names: &Names, answers: &Answers) -> Sheet {
    let known: Vec<&'static str> = PEOPLE.iter().map(|column| column.name).collect();
    // Network Canvas writes the name a second time as the label.
    let twice = raw.place(&["networkcanvasuuid"]).and_then(|_| raw.place(&["name"]));
    let raw = without(raw, |_, heading| twice.is_some() && folded(heading) == "label");
    let raw = without(raw, |_, heading| names.nothing.contains(&folded(heading).as_str()));
    let (name_at, id_at) = (raw.place(names.name), raw.place(names.id));
    let header: Vec<(String, String)> = (raw.header.iter().enumerate())
        .map(|(at, shown)| {
            let heading = folded(shown);
            let called = match answers.called(shown) {
                Some(said) => said.to_string(),
                None if Some(at) == id_at => "id".to_string(),
                None if Some(at) == name_at => "name".to_string(),
                None if names.client.contains(&heading.as_str()) => "client".to_string(),
                // Another column that could be the name is one that nobody knows.
                None if names.name.contains(&heading.as_str()) => format!("other {heading}"),
                None => heading::called(&heading, &known).filter(|n| *n != "name").map_or(heading, str::to_string),
            };
            (called, shown.clone())
        })
        .collect();
    let mut sheet = Sheet { name: raw.name, header, rows: raw.rows };
    if let (None, Some(id)) = (name_at, id_at) {
        // Who has no name is called by what they have.
        sheet.header.push(("name".to_string(), sheet.header[id].1.clone()));
        sheet.rows.iter_mut().for_each(|(_, row)| row.push(row.get(id).cloned().unwrap_or_default()));
    }
    sheet
}

/// Where no column is the ring and some could be, the user is asked.
fn asked(sheet: &Sheet, answers: &Answers) -> Result<(), Problem> {
    if answers.says("ring") || sheet.header.iter().any(|(name, _)| name == "ring") {
        return Ok(());
    }
    let known: Vec<&'static str> = PEOPLE.iter().map(|column| column.name).chain(["client", "id"]).collect();
    let could_be = |at: usize| {
        let mut values =
            sheet.rows.iter().filter_map(|(_, row)| row.get(at)).map(|cell| cell.trim()).filter(|c| !c.is_empty());
        values.clone().next().is_some() && values.all(|value| ["1", "2", "3", "4"].contains(&value))
    };
    let columns = sheet.header.iter().enumerate().filter(|(_, (name, _))| !known.contains(&name.as_str()));
    let could: Vec<String> = columns.filter(|(at, _)| could_be(*at)).map(|(_, (_, shown))| shown.clone()).collect();
    if could.is_empty() { Ok(()) } else { Err(Problem::new(&sheet.name, 1, "", What::WhichRing(could))) }
}

/// The columns of ties as ecogram calls them. A number that says how strong a tie is says that there is one, and 0 that there
/// is none.
fn tie_columns(raw: Raw, names: &Names) -> Sheet {
    let a = raw.place(A).or_else(|| raw.place(B).and_then(|_| raw.place(&["nameid"])));
    let b = raw.place(B);
    let says = ["weight", "knows", "strength"];
    let state = raw.header.iter().position(|heading| says.contains(&folded(heading).as_str()));
    let header: Vec<(String, String)> = (raw.header.iter().enumerate())
        .map(|(at, shown)| {
            let called = match folded(shown) {
                _ if Some(at) == a => "a".to_string(),
                _ if Some(at) == b => "b".to_string(),
                _ if Some(at) == state => "state".to_string(),
                heading if names.client.contains(&heading.as_str()) => "client".to_string(),
                heading => heading,
            };
            (called, shown.clone())
        })
        .collect();
    let mut rows = raw.rows;
    if let Some(at) = state {
        // Nobody was asked, which is what a pair without a row says.
        rows.retain(|(_, row)| !row.get(at).is_some_and(|cell| spoken::unknown(cell)));
        for (_, row) in &mut rows {
            if let Some(cell) = row.get_mut(at) {
                *cell = match cell.trim() {
                    "" => "",
                    no if no.parse::<f64>().is_ok_and(|n| n == 0.0) || spoken::yes_no(no) == Some(false) => {
                        "does_not_know"
                    }
                    _ => "knows",
                }
                .to_string();
            }
        }
    }
    let nothing = ["id", "type", "label", "kind", "networkcanvasuuid"];
    let raw = Raw { name: raw.name, header: header.iter().map(|(name, _)| name.clone()).collect(), rows };
    let shown: HashMap<String, String> = header.into_iter().collect();
    let raw = without(raw, |_, name| nothing.contains(&name) || names.nothing.contains(&name));
    let header = raw.header.into_iter().map(|name| (name.clone(), shown.get(&name).cloned().unwrap_or(name))).collect();
    Sheet { name: raw.name, header, rows: raw.rows }
}

/// Turns a program's id of a client into the client's code, with the day where it is known; without the column where the
/// command names the client of all rows.
fn told_whose(sheet: &mut Sheet, whose: Option<&Whose>, alone: bool) {
    let Some(at) = sheet.header.iter().position(|(name, _)| name == "client") else { return };
    let day_at = sheet.header.len();
    if let Some(whose) = whose {
        let added = ["visit_date", "visit"].map(|name| (name.to_string(), name.to_string()));
        sheet.header.extend(added);
        for (_, row) in &mut sheet.rows {
            row.resize(day_at, String::new());
            let (code, day, visit) = whose.get(row[at].trim()).cloned().unwrap_or_default();
            row.extend([day, visit]);
            if !code.is_empty() {
                row[at] = code;
            }
        }
    }
    if alone {
        sheet.header.remove(at);
        sheet.rows.iter_mut().filter(|(_, row)| row.len() > at).for_each(|(_, row)| drop(row.remove(at)));
    }
}

/// All rows belong to this client.
fn each_of(sheet: &mut Sheet, code: &str) {
    let width = sheet.header.len();
    sheet.header.push(("client".to_string(), "client".to_string()));
    sheet.rows.iter_mut().for_each(|(_, row)| {
        row.resize(width, String::new());
        row.push(code.to_string());
    });
}

/// A graph without the client in it, who is its centre and not a member.
fn without_ego(mut people: Raw, mut ties: Raw) -> (Raw, Raw) {
    let (id, flag) = (people.place(&["id"]), people.place(&["is_ego", "ego"]));
    let cell = |row: &[String], at: Option<usize>| {
        at.and_then(|at| row.get(at)).map_or(String::new(), |c| c.trim().to_string())
    };
    let is_ego =
        |row: &[String]| spoken::yes_no(&cell(row, flag)) == Some(true) || cell(row, id).eq_ignore_ascii_case("ego");
    let egos: HashSet<String> =
        people.rows.iter().filter(|(_, row)| is_ego(row)).map(|(_, row)| cell(row, id)).collect();
    people.rows.retain(|(_, row)| !is_ego(row));
    let (a, b) = (ties.place(A), ties.place(B));
    ties.rows.retain(|(_, row)| !egos.contains(&cell(row, a)) && !egos.contains(&cell(row, b)));
    (people, ties)
}
