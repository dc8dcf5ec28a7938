//! Bringing in and taking out: the exchange files, and a whole client as one file.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};

use super::args::{Args, Export, Import};
use super::file;
use crate::domain::ClientCode;
use crate::exchange::csv_in::{self, refusal};
use crate::exchange::{Given, Imported, Naming, Options, Problem, Tables, WholeClient, WholeVisit, csv_out, whole};
use crate::shell;
use crate::store;
use crate::text::Texts;

/// `ecogram import`: all or nothing, with a report.
pub(super) fn import(args: &Args, what: &Import, texts: &Texts) -> Result<()> {
    let imported = match &what.whole {
        Some(path) => {
            let named = |p: Problem| Problem { file: path.as_path().into(), ..p };
            let problem = |p: Problem| anyhow!(named(p).message(texts));
            let limits = what.most.limits();
            let mut input = file::read_whole(path, limits.bytes, texts)?;
            let client = whole::read(&mut input, limits).map_err(problem)?;
            Imported { clients: vec![client], notes: Vec::new() }
        }
        None => read(what, texts)?,
    };
    let mut store = file::open_or_make(args, texts)?;
    let path = shell::data_file(args.file.clone())?;
    let mut progress = Progress::new(texts, imported.clients.len());
    let taken: store::Result<()> = store.import(|into| {
        for client in &imported.clients {
            take_in(into, client)?;
            progress.step();
        }
        Ok(())
    });
    progress.end();
    taken.map_err(|error| file::sentence(error, &path, texts))?;
    super::print(&imported.summary(texts))?;
    let notes = imported.notes_text(texts);
    if !notes.is_empty() {
        super::print(&notes)?;
    }
    file::back_up(&mut store, texts);
    file::close(store, args, texts)
}

fn read(what: &Import, texts: &Texts) -> Result<Imported> {
    let options = Options {
        client: what.client.as_deref().and_then(ClientCode::new),
        language: texts.language(),
        today: chrono::Local::now().date_naive(),
        limits: what.most.limits(),
    };
    let open = |path: &Path| Ok::<_, anyhow::Error>(Given::csv(path, file::read(path, texts)?));
    let tables = Tables {
        clients: what.clients.as_deref().map(open).transpose()?,
        people: open(what.people.as_deref().context("--people")?)?,
        ties: what.ties.as_deref().map(open).transpose()?,
    };
    let read = csv_in::read(tables, &options, &mut shell::identities());
    read.map_err(|problems| anyhow!(refusal(texts, &problems)))
}

/// Takes a whole client into the file: each visit with the client as of then. What is true now is what was said last.
///
/// # Errors
/// As the file answers.
pub fn take_in(into: &mut store::Importer<'_>, client: &WholeClient) -> store::Result<()> {
    let then = |visit: &WholeVisit| visit.client_then.clone().unwrap_or_else(|| client.client.clone());
    for (at, visit) in client.visits.iter().enumerate() {
        let (add, then) = (if at == 0 { store::Importer::add } else { store::Importer::add_visit }, then(visit));
        add(into, &then, &visit.visit, &visit.people, &visit.ties)?;
    }
    let open = client.visits.iter().find(|visit| !visit.visit.closed);
    into.put_now(&open.map_or_else(|| client.client.clone(), then))?;
    into.put_plan(client.client.id, &client.plan)
}

/// A line on the terminal while something takes longer than a second.
struct Progress<'a> {
    texts: &'a Texts,
    of: usize,
    done: usize,
    start: Instant,
    shown: bool,
}

impl<'a> Progress<'a> {
    fn new(texts: &'a Texts, of: usize) -> Self {
        Self { texts, of, done: 0, start: Instant::now(), shown: false }
    }
    fn step(&mut self) {
        self.done += 1;
        let due = self.done.is_multiple_of(100) && self.start.elapsed().as_millis() > 1000;
        if due && std::io::stderr().is_terminal() {
            let text = self.texts.with("cli-progress", &[("n", self.done.into()), ("of", self.of.into())]);
            let _ = write!(std::io::stderr(), "\r{text}");
            self.shown = true;
        }
    }
    fn end(&self) {
        if self.shown {
            let _ = writeln!(std::io::stderr());
        }
    }
}

/// `ecogram export`: a whole client as one JSON file, or as the three CSV files in a folder.
pub(super) fn export(args: &Args, what: &Export, texts: &Texts) -> Result<()> {
    let mut store = file::open(args, texts)?;
    let path = shell::data_file(args.file.clone())?;
    let told = |error| file::sentence(error, &path, texts);
    let id = file::client(&store, &what.client, args, texts)?;
    let visits = store.visits(id).map_err(told)?;
    let networks: store::Result<Vec<_>> = visits.iter().map(|v| Ok(store.load(id, Some(v.id))?.network)).collect();
    let client = WholeClient::of(networks.map_err(told)?).ok_or_else(|| told(store::Error::NoSuchVisit))?;
    let naming = if what.names { Naming::Names } else { Naming::Initials };
    // What has no ending is a folder, made where there is none yet.
    let new_folder = what.output.extension().is_none() && !what.output.exists();
    let in_folder = new_folder || what.output.is_dir();
    if new_folder {
        store::private_folder(&what.output).map_err(|error| file::sentence(error, &what.output, texts))?;
    }
    let files = if in_folder {
        let csv = csv_out::write(std::slice::from_ref(&client), naming)?;
        let all = [("clients.csv", csv.clients), ("people.csv", csv.people), ("ties.csv", csv.ties)];
        all.into_iter().map(|(name, bytes)| (what.output.join(name), bytes)).collect()
    } else {
        vec![(what.output.clone(), whole::write(&client, naming)?)]
    };
    let (to, replace) = (&what.output, what.replace);
    let leaving = file::Leaving { what: "export", client: Some(id), told: "", to, replace };
    file::hand_out(Some(&mut store), &leaving, files, args, texts)?;
    if in_folder {
        super::print(&texts.get("cli-csv-leaves-out"))?;
    }
    file::close(store, args, texts)
}
