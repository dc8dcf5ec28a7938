//! The directory of resources on the command line: listing, bringing in, taking out.

use std::path::Path;

use anyhow::{Result, anyhow};

use super::args::{Args, Directory, DirectoryList, DirectoryWhat};
use super::{file, say, take_out};
use crate::domain::{Code, Language};
use crate::exchange::csv_in::{noted, refusal};
use crate::exchange::{Given, Limits, Style, directory};
use crate::shell;
use crate::steps::{Catalogue, Filter, Resource};
use crate::store::{self, Store};
use crate::text::Texts;
use crate::words::{card, directory as words};

/// `ecogram directory`.
pub(super) fn run(args: &Args, what: &Directory, texts: &Texts) -> Result<()> {
    match &what.what {
        DirectoryWhat::List(what) => list(args, what, texts),
        DirectoryWhat::Import { table, most } => import(args, table, most.limits(), texts),
        DirectoryWhat::Export { output, entry, spreadsheet, map, replace } => {
            let style = take_out::style(spreadsheet.as_deref());
            let out = Out { to: output, entry: entry.as_deref(), style, map: *map, replace: *replace };
            export(args, &out, texts)
        }
    }
}

/// The catalogue with the caseworker's own entries over it, where there is an encrypted file.
fn catalogue(store: Option<&Store>, args: &Args, texts: &Texts) -> Result<Catalogue> {
    let (mut catalogue, faults) = shell::catalogue()?;
    say::tell_faults(&faults, texts);
    if let Some(store) = store {
        let path = shell::data_file(args.file.clone())?;
        let own = shell::own_resources(store).map_err(|error| file::sentence(error, &path, texts))?;
        catalogue.with_resources(own);
    }
    Ok(catalogue)
}

/// The encrypted file, where there is one: the shipped directory needs no passphrase.
fn open(args: &Args, texts: &Texts) -> Result<Option<Store>> {
    let path = shell::data_file(args.file.clone())?;
    if store::exists(&path) { file::open(args, texts).map(Some) } else { Ok(None) }
}

fn list(args: &Args, what: &DirectoryList, texts: &Texts) -> Result<()> {
    let store = open(args, texts)?;
    let catalogue = catalogue(store.as_ref(), args, texts)?;
    let tags = match &what.step {
        None => None,
        Some(rule) => {
            let unknown = || anyhow!(texts.with(key!("cli-no-such-step"), &[("step", rule.into())]));
            Some(catalogue.tags_of(rule).ok_or_else(unknown)?)
        }
    };
    let found = catalogue.find(&Filter {
        tags,
        region: what.region.as_deref(),
        language: what.language.as_deref().and_then(Language::from_code),
        digital: what.digital.as_deref().map(|digital| digital == "yes"),
        words: what.words.as_deref().unwrap_or_default(),
    });
    let today = chrono::Local::now().date_naive();
    if what.json {
        say::hand_on(&serde_json::to_string_pretty(&directory::json(found, today))?)?;
    } else if found.is_empty() {
        say::print(&texts.get(key!("directory-none")))?;
    } else {
        for resource in found {
            say::print(&format!("{}\n", words::whole(resource, texts, today).join("\n  ")))?;
        }
    }
    store.map_or(Ok(()), |store| file::close(store, args, texts))
}

/// All or nothing. Only what differs from what stands there already is kept.
fn import(args: &Args, from: &Path, limits: Limits, texts: &Texts) -> Result<()> {
    let given = Given::csv(from, file::read(from, texts)?);
    let read = directory::read(given, limits).map_err(|wrong| anyhow!(refusal(texts, &wrong)))?;
    let mut store = file::open_or_make(args, texts)?;
    let catalogue = catalogue(Some(&store), args, texts)?;
    let differs = |resource: &Resource| catalogue.resource(resource.identity()) != Some(resource);
    let changed: Vec<Resource> = read.resources.into_iter().filter(differs).collect();
    let path = shell::data_file(args.file.clone())?;
    shell::keep_resources(&mut store, &changed).map_err(|error| file::sentence(error, &path, texts))?;
    say::print(&texts.with(key!("cli-directory-taken"), &[("n", changed.len().into())]))?;
    let notes = noted(texts, &read.notes);
    if !notes.is_empty() {
        say::print(&notes)?;
    }
    file::back_up(&mut store, texts);
    file::close(store, args, texts)
}

/// What is written, and where.
struct Out<'a> {
    to: &'a Path,
    /// The entry with this id alone.
    entry: Option<&'a str>,
    style: Style,
    /// Only the map of the neighbourhoods.
    map: bool,
    replace: bool,
}

/// Every entry, also those that are no longer proposed, or the map of the neighbourhoods alone; as cards for an address book
/// only those that are, or the one with this id.
fn export(args: &Args, out: &Out<'_>, texts: &Texts) -> Result<()> {
    let Out { to, entry, style, map, replace } = *out;
    let as_cards = take_out::ends_with(to, &["vcf"]);
    if !as_cards && (!take_out::ends_with(to, &["csv"]) || entry.is_some()) {
        return Err(take_out::unknown(to, if entry.is_some() { ".vcf" } else { directory::ENDINGS }, texts));
    }
    let mut store = open(args, texts)?;
    let catalogue = catalogue(store.as_ref(), args, texts)?;
    let all = || catalogue.resources().iter().filter(|r| !map || r.is_mapped());
    let bytes = if as_cards {
        let wanted = |r: &&Resource| entry.map_or(!r.retired, |id| r.id == id);
        let cards: Vec<String> = all().filter(wanted).map(|r| card::whole(r, texts.language())).collect();
        if cards.is_empty() {
            return Err(anyhow!(texts.with(key!("cli-no-such-entry"), &[("entry", entry.unwrap_or_default().into())])));
        }
        cards.concat().into_bytes()
    } else {
        directory::write_for(all(), style)?
    };
    let files = vec![(to.to_path_buf(), bytes)];
    let leaving = file::Leaving { what: "directory", client: None, told: "", to, replace };
    file::hand_out(store.as_mut(), &leaving, files, args, texts)?;
    store.map_or(Ok(()), |store| file::close(store, args, texts))
}
