//! Bringing in, by one door: files of any kind, into a new client or into one that is there. All or nothing.

use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, anyhow};

use super::args::{Args, Import};
use super::{file, found, join, say};
use crate::domain::ClientCode;
use crate::exchange::csv_in::{self, refusal};
use crate::exchange::import::{self, Answers, Found, Source};
use crate::exchange::{Given, Options, Problem, Tables, What};
use crate::shell;
use crate::store;
use crate::text::Texts;

/// `ecogram import`: what was found, shown first where that is asked, and then all of it or nothing.
pub(super) fn import(args: &Args, what: &Import, texts: &Texts) -> Result<()> {
    let mut found = find(what, texts)?;
    if found.are_candidates && what.keep.is_none() {
        found::tell(&found, texts)?;
        return say::print(&texts.get(key!("cli-import-choose")));
    }
    if let Some(keep) = &what.keep {
        join::keep(&mut found, keep).map_err(|key| anyhow!(texts.with(key, &[("what", keep.into())])))?;
    }
    let day = what.day.as_deref().map(|day| on(day, texts)).transpose()?;
    if !found.is_whole
        && let Some(code) = &what.client
        && let Some(there) = join::client(args, code, texts)?
    {
        return join::into(there, &found, day, what.dry_run, args, texts);
    }
    if let (Some(day), [client]) = (day, &mut found.imported.clients[..])
        && let [visit] = &mut client.visits[..]
    {
        visit.visit.date = day;
    }
    if what.dry_run {
        found::tell(&found, texts)?;
        return say::print(&texts.get(key!("cli-import-dry")));
    }
    take_all(&found, args, texts)
}

/// A day as it may be typed.
fn on(day: &str, texts: &Texts) -> Result<chrono::NaiveDate> {
    let found = crate::text::day(day).ok().flatten();
    found.ok_or_else(|| anyhow!(texts.with(key!("cli-bad-value"), &[("what", format!("--visit {day}").into())])))
}

/// Everything into new clients.
fn take_all(found: &Found, args: &Args, texts: &Texts) -> Result<()> {
    let imported = &found.imported;
    let mut store = file::open_or_make(args, texts)?;
    let path = shell::data_file(args.file.clone())?;
    let mut progress = Progress::new(texts, imported.clients.len());
    let taken: store::Result<()> = store.import(|into| {
        for client in &imported.clients {
            shell::take_in(into, client)?;
            progress.step();
        }
        Ok(())
    });
    progress.end();
    taken.map_err(|error| file::sentence(error, &path, texts))?;
    found::tell_kinds(found, texts)?;
    say::print(&imported.summary(texts))?;
    let notes = imported.notes_text(texts);
    if !notes.is_empty() {
        say::print(&notes)?;
    }
    file::back_up(&mut store, texts);
    file::close(store, args, texts)
}

/// What stands in the files, by whichever way they come in.
fn find(what: &Import, texts: &Texts) -> Result<Found> {
    let options = Options {
        client: what.client.as_deref().and_then(ClientCode::new),
        language: texts.language(),
        today: chrono::Local::now().date_naive(),
        limits: what.most.limits(),
    };
    let told = |problems: Vec<Problem>| anyhow!(refusal(texts, &problems));
    let tables: Vec<&PathBuf> = [&what.clients, &what.people, &what.ties].into_iter().flatten().collect();
    if what.files.is_empty()
        && tables.iter().map(|path| is_own(path, texts)).collect::<Result<Vec<_>>>()?.iter().all(|own| *own)
    {
        let imported = tables_of(what, &options, texts)?.map_err(told)?;
        return Ok(Found { imported, recognised: Vec::new(), are_candidates: false, is_whole: false });
    }
    let answers = answers(what, texts)?;
    let mut sources = Vec::new();
    for path in what.files.iter().chain(tables) {
        sources.extend(sources_of(path, &options, texts)?);
    }
    import::read(sources, &answers, &options, &mut shell::identities()).map_err(told)
}

/// Our own tables, which stream and may be of any size.
fn tables_of(
    what: &Import,
    options: &Options,
    texts: &Texts,
) -> Result<Result<crate::exchange::Imported, Vec<Problem>>> {
    let open = |path: &Path| Ok::<_, anyhow::Error>(Given::csv(path, file::read(path, texts)?));
    let tables = Tables {
        clients: what.clients.as_deref().map(open).transpose()?,
        people: open(what.people.as_deref().context("--people")?)?,
        ties: what.ties.as_deref().map(open).transpose()?,
    };
    Ok(csv_in::read(tables, options, &mut shell::identities()))
}

/// A file that begins as one of ecogram's own tables does. What cannot be read is told by who reads it.
fn is_own(path: &Path, texts: &Texts) -> Result<bool> {
    let mut head = Vec::new();
    let _ = file::read(path, texts)?.take(1 << 16).read_to_end(&mut head);
    // A pipe can be read once: it is taken for what its option says.
    Ok(!path.is_file() || import::is_own_table(&head))
}

/// A file, or all files of a folder.
fn sources_of(path: &Path, options: &Options, texts: &Texts) -> Result<Vec<Source>> {
    if !path.is_dir() {
        let mut bytes = Vec::new();
        let mut input = file::read_whole(path, options.limits.bytes, texts)?.take(options.limits.bytes + 1);
        let read = input.read_to_end(&mut bytes);
        let unread = |error: std::io::Error| Problem::new(&path.into(), 0, "", What::Unreadable(error.kind()));
        read.map_err(|error| anyhow!(unread(error).message(texts)))?;
        return Ok(vec![Source { name: path.into(), bytes }]);
    }
    let listed = std::fs::read_dir(path).map(|entries| entries.flatten().map(|entry| entry.path()).collect::<Vec<_>>());
    let mut files = listed.unwrap_or_default();
    files
        .retain(|file| file.is_file() && !file.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')));
    files.sort();
    let sources = files.iter().map(|file| sources_of(file, options, texts)).collect::<Result<Vec<_>>>()?;
    Ok(sources.into_iter().flatten().collect())
}

/// What the user says of columns, here and in a file that was kept; kept for the next time where there is none yet.
fn answers(what: &Import, texts: &Texts) -> Result<Answers> {
    let kept = what.columns.as_deref().filter(|path| path.exists());
    let mut answers = match kept {
        None => Answers::default(),
        Some(path) => {
            let mut text = String::new();
            let wrong =
                || anyhow!(texts.with(key!("cli-import-columns"), &[("path", path.display().to_string().into())]));
            file::read(path, texts)?.take(1 << 16).read_to_string(&mut text).map_err(|_| wrong())?;
            Answers::read(&text).ok_or_else(wrong)?
        }
    };
    let said = [("ring", &what.ring), ("sector", &what.domain)];
    for (name, column) in said.into_iter().filter_map(|(name, column)| Some((name, column.as_ref()?))) {
        answers.columns.insert(name.to_string(), column.clone());
    }
    answers.ego.clone_from(&what.ego);
    if let (Some(path), None) = (&what.columns, kept) {
        let files = vec![(path.clone(), answers.write().into_bytes())];
        let written = crate::exchange::write_files(files, Path::new(""), false);
        written.map_err(|why| anyhow!(why.message(path, texts)))?;
    }
    Ok(answers)
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
            let text = self.texts.with(key!("cli-progress"), &[("n", self.done.into()), ("of", self.of.into())]);
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
