//! People out of a file into a client who is there: shown first, then in one step of the open visit that `u` takes back.

use std::collections::HashMap;

use anyhow::{Result, anyhow};
use chrono::NaiveDate;

use super::args::Args;
use super::{file, found, say};
use crate::domain::{
    ClientId, History, Joined, MessageKey, Network, Pair, Standing, Visit, VisitId, join, known, standing,
};
use crate::exchange::import::Found;
use crate::shell;
use crate::store::{self, Moved, Store};
use crate::text::Texts;

/// A client who is there.
pub(super) struct There {
    store: Store,
    id: ClientId,
    code: String,
}

/// The client with this code; `None` where there is none, or no file yet.
pub(super) fn client(args: &Args, code: &str, texts: &Texts) -> Result<Option<There>> {
    let path = shell::data_file(args.file.clone())?;
    if !store::exists(&path) {
        return Ok(None);
    }
    let store = file::open(args, texts)?;
    let found = match crate::domain::ClientCode::new(code) {
        Some(code) => store.find(&code).map_err(|error| file::sentence(error, &path, texts))?,
        None => None,
    };
    match found {
        Some(id) => Ok(Some(There { store, id, code: code.to_string() })),
        None => file::close(store, args, texts).map(|()| None),
    }
}

/// Takes in what is new, or only shows it.
pub(super) fn into(
    there: There,
    found: &Found,
    day: Option<NaiveDate>,
    dry_run: bool,
    args: &Args,
    texts: &Texts,
) -> Result<()> {
    let There { mut store, id, code } = there;
    let path = shell::data_file(args.file.clone())?;
    let told = |error| file::sentence(error, &path, texts);
    let [whole] = &found.imported.clients[..] else { return Err(anyhow!(texts.get(key!("cli-import-one-client")))) };
    let [drawn] = &whole.visits[..] else { return Err(anyhow!(texts.get(key!("cli-import-one-visit")))) };
    let visits = store.visits(id).map_err(told)?;
    let open = visits.iter().find(|visit| !visit.closed);
    match (open, day) {
        (None, None) => return Err(anyhow!(texts.with(key!("cli-import-no-visit"), &[("code", code.into())]))),
        (Some(open), Some(day)) if open.date != day => {
            let args = [("code", code.into()), ("date", texts.date(open.date).into())];
            return Err(anyhow!(texts.with(key!("cli-import-open-visit"), &args)));
        }
        _ => {}
    }
    let open = open.map(|visit| visit.id);
    let network = store.load(id, open).map_err(told)?.network;
    let (people, ties) = (&drawn.people, &drawn.ties);
    let standing = standing(&network, people, &found.imported.known_as);
    let joined = join(&network, people, ties, &standing, |_| true);
    found::tell_kinds(found, texts)?;
    let named = |wanted: fn(&Standing) -> bool| {
        let named = people.iter().zip(&standing).filter(|(_, standing)| wanted(standing));
        named.map(|(person, _)| person.name.to_string()).collect::<Vec<_>>()
    };
    let (new, old) = (named(|s| *s == Standing::New), named(|s| matches!(s, Standing::There(_))));
    tell(&joined, &new, &old, &code, texts)?;
    let unclear = named(|s| *s == Standing::Unclear);
    if !unclear.is_empty() {
        return Err(anyhow!(texts.with(key!("cli-import-unclear"), &[("names", unclear.join(", ").into())])));
    }
    if dry_run {
        say::print(&texts.get(key!("cli-import-dry")))?;
        return file::close(store, args, texts);
    }
    match (open, day) {
        (None, Some(day)) => {
            let next = Visit::new(VisitId(shell::identities().fresh()), 0, day);
            // The visit of an earlier day is a copy of the one before it, in which others may stand.
            let (people, ties) = known(people, ties, &standing);
            let brings = |copy: &Network| {
                let standing = self::standing(copy, &people, &HashMap::new());
                join(copy, &people, &ties, &standing, |_| true).change
            };
            store.open_next_with(id, next, brings).map_err(told)?;
        }
        _ if !joined.change.is_empty() => {
            let mut network = network;
            let entry = History::default().make(&mut network, joined.change);
            let entry = entry.map_err(|_| told(store::Error::OutOfStep))?;
            store.commit(network.visit(), Moved::Made(&entry)).map_err(told)?;
        }
        _ => {}
    }
    let notes = found.imported.notes_text(texts);
    if !notes.is_empty() {
        say::print(&notes)?;
    }
    file::back_up(&mut store, texts);
    file::close(store, args, texts)
}

/// Who comes in and who is there already.
fn tell(joined: &Joined, new: &[String], there: &[String], code: &str, texts: &Texts) -> Result<()> {
    let counts = [("n", new.len().into()), ("code", code.into()), ("names", new.join(", ").into())];
    say::print(&texts.with(key!("cli-import-new"), &counts))?;
    if !there.is_empty() {
        let counts = [("n", there.len().into()), ("names", there.join(", ").into())];
        say::print(&texts.with(key!("cli-import-there"), &counts))?;
    }
    if joined.ties > 0 {
        say::print(&texts.with(key!("cli-import-ties"), &[("n", joined.ties.into())]))?;
    }
    if joined.kept > 0 {
        say::print(&texts.with(key!("cli-import-kept"), &[("n", joined.kept.into())]))?;
    }
    Ok(())
}

/// Keeps only those that were chosen: `all`, or the numbers of the list, `1,3-5`.
///
/// # Errors
/// The key of what is wrong with the choice.
pub(super) fn keep(found: &mut Found, chosen: &str) -> std::result::Result<(), MessageKey> {
    if chosen.trim().eq_ignore_ascii_case("all") {
        return Ok(());
    }
    let [client] = &mut found.imported.clients[..] else { return Err(key!("cli-import-one-client")) };
    let [visit] = &mut client.visits[..] else { return Err(key!("cli-import-one-visit")) };
    let mut wanted = std::collections::BTreeSet::new();
    for part in chosen.split([',', ' ']).map(str::trim).filter(|part| !part.is_empty()) {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (Ok(from), Ok(to)) = (from.parse::<usize>(), to.parse::<usize>()) else {
            return Err(key!("cli-import-keep"));
        };
        if from == 0 || from > to || to > visit.people.len() {
            return Err(key!("cli-import-keep"));
        }
        wanted.extend(from..=to);
    }
    let mut number = 0;
    visit.people.retain(|_| {
        number += 1;
        wanted.contains(&number)
    });
    let stays = |pair: &Pair| [pair.first(), pair.second()].iter().all(|id| visit.people.iter().any(|p| p.id == *id));
    visit.ties.retain(|(pair, _)| stays(pair));
    Ok(())
}
