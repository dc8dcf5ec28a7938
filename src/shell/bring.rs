//! Where people come in from: folders are listed and files are read as the screen asks for it. Changes nothing, but for the
//! file with the answers about columns, where that is asked.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::app::bring::{ComesFrom, FileLine, Folder, Found, NotRead, ReadOrder, Remark};
use crate::domain::text::Lines;
use crate::domain::{ClientCode, WholeClient, clean};
use crate::exchange::import::{self, Answers, Source};
use crate::exchange::{FileName, Limits, Options, Problem, What, write_files};
use crate::store;
use crate::text::Texts;

/// The answers about columns as they are kept beside the files.
const ANSWERS: &str = "ecogram-columns.toml";
/// A list with more is no list.
const MOST_LINES: usize = 5_000;
/// The endings of what can be read, to stand first in a list: what a file is is told by what stands in it.
const ENDINGS: [&str; 11] = ["vcf", "csv", "tsv", "txt", "xlsx", "ods", "json", "graphml", "xml", "ged", "zip"];

/// The folder in which one begins: where a browser and a mail program put what was sent.
pub(super) fn begin() -> PathBuf {
    let folders = directories::UserDirs::new();
    let downloads = folders.as_ref().and_then(|f| f.download_dir()).filter(|path| path.is_dir());
    downloads.or(folders.as_ref().map(|f| f.home_dir())).map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// What stands in a folder; of a file, in the one it lies in, with that file first. `~` is the home folder.
pub(super) fn listed(path: &Path) -> Folder {
    let path = at_home(path);
    let (folder, first) = match path.is_dir() {
        true => (path.as_path(), None),
        false => (path.parent().unwrap_or(Path::new("/")), Some(path.as_path())),
    };
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_path_buf());
    let first = first.and_then(Path::file_name);
    let entries = fs::read_dir(&folder).into_iter().flatten().flatten().take(MOST_LINES);
    let mut lines: Vec<(bool, u8, std::cmp::Reverse<SystemTime>, FileLine)> = Vec::new();
    for entry in entries {
        let (path, name) = (entry.path(), entry.file_name());
        let Ok(about) = fs::metadata(&path) else { continue };
        if name.to_string_lossy().starts_with('.') || !(about.is_dir() || about.is_file()) {
            continue;
        }
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let rank = match (about.is_dir(), ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))) {
            (false, true) => 0,
            (true, _) => 1,
            (false, false) => 2,
        };
        let newest =
            if rank == 1 { SystemTime::UNIX_EPOCH } else { about.modified().unwrap_or(SystemTime::UNIX_EPOCH) };
        let line = FileLine { name: shown(&name.to_string_lossy()), is_folder: about.is_dir(), path };
        lines.push((Some(name.as_os_str()) != first, rank, std::cmp::Reverse(newest), line));
    }
    lines.sort_by(|a, b| (a.0, a.1, a.2, &a.3.name).cmp(&(b.0, b.1, b.2, &b.3.name)));
    Folder {
        name: shown(&folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy()),
        above: folder.parent().map(Path::to_path_buf),
        lines: lines.into_iter().map(|(.., line)| line).collect(),
    }
}

fn shown(name: &str) -> String {
    clean(name, Lines::One, 200)
}

fn at_home(path: &Path) -> PathBuf {
    match (path.strip_prefix("~"), directories::UserDirs::new()) {
        (Ok(inside), Some(folders)) => folders.home_dir().join(inside),
        _ => path.to_path_buf(),
    }
}

/// Reads what people come in from.
pub(super) fn read(order: ReadOrder) -> Result<Found, Box<NotRead>> {
    let (texts, today) = (&Texts::new(order.language), order.today);
    let remark = |problem: &Problem| Remark { file: problem.file.as_str().to_string(), text: problem.message(texts) };
    let told = |problems: &[Problem]| Box::new(NotRead::Told(problems.iter().map(remark).collect()));
    let alone = |text| Box::new(NotRead::Told(vec![Remark { file: String::new(), text }]));
    let options = Options {
        client: order.code.as_deref().and_then(ClientCode::new),
        language: texts.language(),
        today,
        limits: Limits::default(),
    };
    let mut answers = Answers { columns: order.columns.clone(), ego: order.ego.clone() };
    if let Some(place) = order.beside(ANSWERS) {
        answers = kept(&place, answers, order.keep).map_err(|why| alone(why.message(&place, texts)))?;
    }
    let sources = || sources(&order.from, options.limits, texts);
    let mut ids = super::clock::identities();
    let first = sources().map_err(|problem| told(&[problem]))?;
    let found = import::read(first, &answers, &options, &mut ids).or_else(|problems| match &order.from {
        // They are of somebody else: that is told, and not line by line.
        _ if problems.iter().any(|problem| problem.what == What::NoSuchClient) => {
            let of_all = Options { client: None, ..options.clone() };
            let Ok(again) = sources() else { return Err(problems) };
            import::read(again, &answers, &of_all, &mut ids).map_err(|_| problems)
        }
        // Whatever was pasted, its lines are at least names.
        ComesFrom::Pasted(text) if !matches!(problems[..], [Problem { what: What::WhichRing(_), .. }]) => {
            import::list(pasted(texts), text, &options, &mut ids)
        }
        _ => Err(problems),
    });
    match found {
        Ok(found) => Ok(Found {
            recognised: found.recognised.iter().map(|(name, kind)| (name.as_str().to_string(), *kind)).collect(),
            notes: found.imported.notes.iter().map(remark).collect(),
            are_candidates: found.are_candidates,
            is_whole: found.is_whole,
            clients: found.imported.clients,
            known_as: found.imported.known_as,
            order,
        }),
        Err(problems) => match &problems[..] {
            [Problem { what: What::WhichRing(columns), .. }] => {
                Err(Box::new(NotRead::WhichRing(order, columns.clone())))
            }
            [Problem { what: What::WhoseNetwork(_), .. }] => Err(alone(texts.get(key!("bring-whose")))),
            problems => Err(told(problems)),
        },
    }
}

/// What is read, as it stands there now.
fn sources(from: &ComesFrom, limits: Limits, texts: &Texts) -> Result<Vec<Source>, Problem> {
    match from {
        ComesFrom::Pasted(text) => Ok(vec![Source { name: pasted(texts), bytes: text.as_bytes().to_vec() }]),
        ComesFrom::Files(paths) => paths.iter().map(|path| source(path, limits)).collect(),
    }
}

fn pasted(texts: &Texts) -> FileName {
    texts.get(key!("bring-pasted")).as_str().into()
}

/// A file as it stands on the disk; one that is too large is refused before it is read.
fn source(path: &Path, limits: Limits) -> Result<Source, Problem> {
    let name = FileName::from(path);
    let unread = |error: std::io::Error| Problem::new(&name, 0, "", What::Unreadable(error.kind()));
    let file = fs::File::open(path).map_err(unread)?;
    if file.metadata().is_ok_and(|about| about.len() > limits.bytes) {
        return Err(Problem::new(&name, 0, "", What::TooLarge(limits.bytes)));
    }
    let mut bytes = Vec::new();
    file.take(limits.bytes + 1).read_to_end(&mut bytes).map_err(unread)?;
    Ok(Source { name, bytes })
}

/// What was said about columns before, with what is said now; kept again where that was asked.
fn kept(place: &Path, said: Answers, keep: bool) -> Result<Answers, crate::exchange::Unwritten> {
    let before = fs::read_to_string(place).ok().and_then(|text| Answers::read(&text)).unwrap_or_default();
    let columns = before.columns.into_iter().chain(said.columns).collect();
    let answers = Answers { columns, ego: said.ego };
    if keep {
        write_files(vec![(place.to_path_buf(), answers.write().into_bytes())], Path::new(""), true)?;
    }
    Ok(answers)
}

/// Takes a whole client into the file: each visit with the client as of then. What is true now is what was said last.
///
/// # Errors
/// As the file answers.
pub fn take_in(into: &mut store::Importer<'_>, client: &WholeClient) -> store::Result<()> {
    let then = |visit: &crate::domain::WholeVisit| visit.client_then.clone().unwrap_or_else(|| client.client.clone());
    for (at, visit) in client.visits.iter().enumerate() {
        let (add, then) = (if at == 0 { store::Importer::add } else { store::Importer::add_visit }, then(visit));
        add(into, &then, &visit.visit, &visit.people, &visit.ties)?;
    }
    let open = client.visits.iter().find(|visit| !visit.visit.closed);
    into.put_now(&open.map_or_else(|| client.client.clone(), then))?;
    into.put_plan(client.client.id, &client.plan)
}
