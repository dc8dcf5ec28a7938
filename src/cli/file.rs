//! The encrypted file on the command line: opening it, finding a client and a visit, checking, backing up.

use std::fs::File;
use std::io::{BufReader, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, bail};
use zeroize::Zeroizing;

use super::args::Args;
use super::say;
use crate::domain::{ClientCode, ClientId, MessageKey, Network, Unfit, Visit, folded, weakness};
use crate::exchange::{Draft, Problem, Unwritten, What};
use crate::shell;
use crate::store::{self, Secret, Store};
use crate::text::Texts;

/// The sentence for an error of the file.
pub(super) fn sentence(error: store::Error, path: &Path, texts: &Texts) -> anyhow::Error {
    let trouble = shell::trouble(error, path);
    anyhow!(texts.with(trouble.key, &[("detail", trouble.detail.into())]))
}

/// A file to read from; what is wrong with it as one sentence.
pub(super) fn read(path: &Path, texts: &Texts) -> Result<BufReader<File>> {
    let opened = File::open(path).map_err(|error| unread(path, &error, texts))?;
    Ok(BufReader::with_capacity(1 << 16, opened))
}

/// What is too large to be read is refused before it is.
pub(super) fn read_whole(path: &Path, most: u64, texts: &Texts) -> Result<BufReader<File>> {
    let opened = read(path, texts)?;
    if opened.get_ref().metadata().is_ok_and(|there| there.is_file() && there.len() > most) {
        let problem = Problem::new(&path.into(), 0, "", What::TooLarge(most));
        return Err(anyhow!(problem.message(texts)));
    }
    Ok(opened)
}

fn unread(path: &Path, error: &std::io::Error, texts: &Texts) -> anyhow::Error {
    let name = path.display().to_string();
    if error.kind() == std::io::ErrorKind::NotFound {
        return anyhow!(texts.with(key!("trouble-missing"), &[("detail", name.into())]));
    }
    anyhow!(Problem::new(&name.as_str().into(), 0, "", What::Unreadable(error.kind())).message(texts))
}

/// What leaves the file: where to, and what the list of what left says of it.
pub(super) struct Leaving<'l> {
    /// What it is, as a code: `export`, `picture`, `report`.
    pub what: &'l str,
    /// Of whom.
    pub client: Option<ClientId>,
    /// Words of the program before the path, such as for whom a page is.
    pub told: &'l str,
    /// The path that is told.
    pub to: &'l Path,
    /// Whether a file that is there may go.
    pub replace: bool,
}

/// Writes files, all of them or none, noted in the encrypted file before they get their names: nothing leaves unnoted.
pub(super) fn hand_out(
    store: Option<&mut Store>,
    leaving: &Leaving<'_>,
    files: Vec<(PathBuf, Vec<u8>)>,
    args: &Args,
    texts: &Texts,
) -> Result<()> {
    let Leaving { what, client, told, to, replace } = *leaving;
    let data = shell::data_file(args.file.clone())?;
    let refused = |why: Unwritten| anyhow!(why.message(to, texts));
    // A name for several files says one of them: all are told. Of a folder the name says it.
    let beside: Vec<PathBuf> =
        files.iter().map(|(path, _)| path.clone()).filter(|path| path.parent() == to.parent()).collect();
    let draft = Draft::of(files, &data, replace).map_err(refused)?;
    if let Some(store) = store {
        let noted = store.note(what, client, format!("{told} {}", to.display()).trim_start());
        noted.map_err(|_| {
            anyhow!(texts.with(key!("write-not-noted"), &[("detail", data.display().to_string().into())]))
        })?;
    }
    draft.put().map_err(refused)?;
    let written =
        |path: &Path| say::print(&texts.with(key!("page-written"), &[("path", path.display().to_string().into())]));
    written(to)?;
    beside.iter().filter(|path| path.as_path() != to).try_for_each(|path| written(path))
}

/// The passphrase out of its file.
pub(super) fn passphrase(path: &Path, texts: &Texts) -> Result<Zeroizing<String>> {
    shell::passphrase(path).map_err(|error| {
        match (error.downcast_ref::<std::io::Error>(), error.downcast_ref::<Unfit>()) {
            (Some(io), _) => unread(path, io, texts),
            (_, Some(unfit)) => {
                let what = texts.get(unfit_key(*unfit));
                anyhow!(texts.with(
                    key!("exchange-at-file"),
                    &[("file", path.display().to_string().into()), ("what", what.into())]
                ))
            }
            _ => error,
        }
    })
}

/// The key of why a text is no passphrase.
fn unfit_key(unfit: Unfit) -> MessageKey {
    match unfit {
        Unfit::SecondLine => key!("passphrase-second-line"),
        Unfit::Steers => key!("passphrase-steers"),
        Unfit::TooLong => key!("passphrase-too-long"),
        Unfit::NotText => key!("passphrase-not-text"),
    }
}

/// Opens the file, with the passphrase out of its file or asked for on the terminal.
pub(super) fn open(args: &Args, texts: &Texts) -> Result<Store> {
    let path = shell::data_file(args.file.clone())?;
    if !store::exists(&path) {
        return Err(sentence(store::Error::Missing, &path, texts));
    }
    let secret = secret(args, texts)?;
    let opened = match Store::open(&path, &secret) {
        // On a medium that cannot be written it can still be looked at.
        Err(store::Error::ReadOnly) => Store::view(&path, &secret),
        opened => opened,
    };
    let store = opened.map_err(|error| sentence(error, &path, texts))?;
    let warnings = shell::warnings(&store).into_iter();
    say::tell_beside(warnings.map(|told| texts.with(told.key, &[("detail", told.detail.into())])));
    Ok(store)
}

/// Opens the file, or makes it where there is none and shows its recovery code.
pub(super) fn open_or_make(args: &Args, texts: &Texts) -> Result<Store> {
    let path = shell::data_file(args.file.clone())?;
    if store::exists(&path) {
        return open(args, texts);
    }
    let secret = match &args.passphrase_file {
        Some(file) => Secret::typed(&passphrase(file, texts)?),
        None => chosen(&path, texts)?,
    };
    let (store, code) = Store::create(&path, &secret).map_err(|error| sentence(error, &path, texts))?;
    say::print(&texts.with(key!("cli-made"), &[("path", path.display().to_string().into())]))?;
    let words = code.words(texts.language());
    // To be copied by hand, six words a line; another program reads one line.
    let lines = if std::io::stdout().is_terminal() { by_sixes(&words) } else { words };
    say::hand_on(&lines)?;
    Ok(store)
}

/// A passphrase for a new file, typed twice: with a slip of the finger nothing is made.
fn chosen(path: &Path, texts: &Texts) -> Result<Secret> {
    let told = texts.with(key!("cli-will-make"), &[("path", path.display().to_string().into())]);
    say::tell_beside(std::iter::once(told).filter(|_| std::io::stdin().is_terminal()));
    let typed = ask(texts)?;
    if weakness(&typed).is_some() {
        bail!(texts.get(key!("gate-too-short")));
    }
    if folded(&shell::read_hidden(&texts.get(key!("gate-again")))?) != folded(&typed) {
        bail!(texts.get(key!("cli-not-equal")));
    }
    Ok(Secret::from_passphrase(&typed))
}

/// Six words a line, so that no word breaks.
fn by_sixes(words: &str) -> Zeroizing<String> {
    let mut lines = Zeroizing::new(String::with_capacity(words.len()));
    for (n, word) in words.split(' ').enumerate() {
        if n > 0 {
            lines.push(if n % 6 == 0 { '\n' } else { ' ' });
        }
        lines.push_str(word);
    }
    lines
}

fn secret(args: &Args, texts: &Texts) -> Result<Secret> {
    let typed = match &args.passphrase_file {
        Some(path) => passphrase(path, texts)?,
        None => ask(texts)?,
    };
    Ok(Secret::typed(&typed))
}

/// Asks for the passphrase on the terminal, without showing it.
fn ask(texts: &Texts) -> Result<Zeroizing<String>> {
    if !std::io::stdin().is_terminal() {
        bail!(texts.get(key!("cli-no-passphrase")));
    }
    shell::read_hidden(&texts.get(key!("gate-passphrase")))
}

/// The client with this code.
pub(super) fn client(store: &Store, code: &str, args: &Args, texts: &Texts) -> Result<ClientId> {
    let path = shell::data_file(args.file.clone())?;
    let found = match ClientCode::new(code) {
        Some(code) => store.find(&code).map_err(|error| sentence(error, &path, texts))?,
        None => None,
    };
    found.ok_or_else(|| anyhow!(texts.with(key!("start-no-such-code"), &[("code", code.into())])))
}

/// All clients that are not put away, by code.
pub(super) fn clients(store: &Store, args: &Args, texts: &Texts) -> Result<Vec<ClientId>> {
    let path = shell::data_file(args.file.clone())?;
    let all = store.clients().map_err(|error| sentence(error, &path, texts))?;
    Ok(all.into_iter().filter(|line| !line.archived).map(|line| line.id).collect())
}

/// The network of a client at the visit of this date; the open or last one where no date is named.
pub(super) fn network(store: &Store, id: ClientId, date: Option<&str>, args: &Args, texts: &Texts) -> Result<Network> {
    let path = shell::data_file(args.file.clone())?;
    let told = |error| sentence(error, &path, texts);
    let visit = match date {
        None => None,
        Some(date) => Some(visit_of(&store.visits(id).map_err(told)?, date, texts)?.id),
    };
    Ok(store.load(id, visit).map_err(told)?.network)
}

/// All visits of a client, oldest first.
pub(super) fn visits(store: &Store, id: ClientId, args: &Args, texts: &Texts) -> Result<Vec<Visit>> {
    let path = shell::data_file(args.file.clone())?;
    store.visits(id).map_err(|error| sentence(error, &path, texts))
}

fn visit_of<'v>(visits: &'v [Visit], date: &str, texts: &Texts) -> Result<&'v Visit> {
    let day = crate::text::day(date).ok().flatten();
    let found = visits.iter().rev().find(|v| Some(v.date) == day);
    let dates = || visits.iter().map(|v| v.date.to_string()).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| {
        anyhow!(texts.with(key!("cli-no-such-visit"), &[("date", date.into()), ("dates", dates().into())]))
    })
}

/// Makes a backup of what was taken in, as the screen does by itself. That there is none is told, and undoes nothing.
pub(super) fn back_up(store: &mut Store, texts: &Texts) {
    if let Err(error) = store.back_up() {
        let reason = texts.get(shell::trouble(error, store.path()).key);
        say::tell_beside(std::iter::once(texts.with(key!("trouble-no-backup"), &[("detail", reason.into())])));
    }
}

/// Puts the file away: one file on the disk, safe to copy.
pub(super) fn close(store: Store, args: &Args, texts: &Texts) -> Result<()> {
    let path = shell::data_file(args.file.clone())?;
    store.close().map_err(|error| sentence(error, &path, texts))
}

/// `ecogram check`: whole-file integrity, foreign keys, invariants.
pub(super) fn check(args: &Args, texts: &Texts) -> Result<()> {
    let store = open(args, texts)?;
    let path = shell::data_file(args.file.clone())?;
    let report = store.check().map_err(|error| sentence(error, &path, texts))?;
    if report.is_sound() {
        say::print(&texts.get(key!("cli-check-sound")))?;
        return close(store, args, texts);
    }
    let codes = || report.unopened.join(", ");
    let found: Vec<String> = (report.findings.iter())
        .map(|(found, n)| match found {
            store::Finding::Unopened => {
                texts.with(key!("cli-found-unopened"), &[("n", (*n).to_string().into()), ("codes", codes().into())])
            }
            _ => format!("{} ({n})", texts.get(finding(*found))),
        })
        .collect();
    bail!(texts.with(key!("cli-check-found"), &[("found", found.join("; ").into())]))
}

/// The key of what a finding is called.
fn finding(found: store::Finding) -> MessageKey {
    use store::Finding as F;
    match found {
        F::Pages => key!("cli-found-pages"),
        F::Structure => key!("cli-found-structure"),
        F::References => key!("cli-found-references"),
        F::Bodies => key!("cli-found-bodies"),
        F::Codes => key!("cli-found-codes"),
        F::Counts => key!("cli-found-counts"),
        F::NoVisit => key!("cli-found-no-visit"),
        F::Mixed => key!("cli-found-mixed"),
        F::Unopened => key!("cli-found-unopened"),
    }
}

/// `ecogram backup FILE`: an encrypted copy, verified whole.
pub(super) fn backup(args: &Args, to: &Path, texts: &Texts) -> Result<()> {
    let mut store = open(args, texts)?;
    store.backup_to(to).map_err(|error| sentence(error, to, texts))?;
    say::print(&texts.with(key!("cli-backed-up"), &[("path", to.display().to_string().into())]))?;
    close(store, args, texts)
}

/// `ecogram restore FILE`: the backup in the place of the file; what stood there is kept beside it.
pub(super) fn restore(args: &Args, from: &Path, texts: &Texts) -> Result<()> {
    let path = shell::data_file(args.file.clone())?;
    let secret = secret(args, texts)?;
    let (store, kept) = Store::restore(&path, from, &secret).map_err(|error| {
        use store::Error as E;
        let of_the_backup = matches!(error, E::WrongPassphrase | E::Damaged | E::NotOurs | E::NewerFile | E::Missing);
        sentence(error, if of_the_backup { from } else { &path }, texts)
    })?;
    let kept = kept.map(|k| k.display().to_string()).unwrap_or_default();
    say::print(&texts.with(key!("cli-restored"), &[("kept", kept.into())]))?;
    close(store, args, texts)
}
