//! Carries effects out: the only hands on the file while the screen runs. Answers with outcomes, shows nothing.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use zeroize::Zeroizing;

use super::demo::Demo;
use super::directory::{keep_resources, own_resources};
use super::trouble::{audit_line, backup_trouble, gone, told, trouble, warnings};
use super::{bring, pages};
use crate::app::agenda::OfClient;
use crate::app::bring::Brought;
use crate::app::event::{BackupLine, ClientLine, Effect, Kept, Loaded, Outcome, PageOrder, Parked, Trouble};
use crate::app::settings::Setting;
use crate::app::{Model, Outcome as O};
use crate::domain::{Client, ClientId, Code, Entry, Language, Network, PersonId, Visit, VisitId, WholeClient};
use crate::store::{self, Error, Moved, Secret, Store};

/// The hands on the file, or on the demonstration.
pub struct Keeper {
    path: PathBuf,
    store: Option<Store>,
    /// The file was open once: something of it may still be in memory.
    was_open: bool,
    /// Another file took the place of the one that was open last.
    is_replaced: bool,
    demo: Option<Demo>,
    /// Called when a backup is ready, on its own thread: wakes the loop, which then tends to it.
    wake: Wake,
    /// The folder in which one begins to look for a file, once one has looked.
    folder: Option<PathBuf>,
    /// What was counted on a thread of its own comes back here.
    counted: (Sender<Outcome>, Receiver<Outcome>),
}

/// Wakes the loop.
pub type Wake = std::sync::Arc<dyn Fn() + Send + Sync>;

impl Keeper {
    /// Hands on a file that is not open yet.
    pub fn new(path: PathBuf) -> Self {
        let wake: Wake = std::sync::Arc::new(|| ());
        Self {
            path,
            store: None,
            was_open: false,
            is_replaced: false,
            demo: None,
            wake,
            folder: None,
            counted: channel(),
        }
    }
    /// Hands on an invented client of whom nothing is kept.
    pub fn demo(language: Language, today: chrono::NaiveDate) -> Self {
        Self { demo: Some(Demo::new(language, today)), ..Self::new(PathBuf::new()) }
    }
    /// The file is there already.
    pub fn exists(&self) -> bool {
        store::exists(&self.path)
    }
    /// The file is gone, and there are backups of it.
    pub fn only_backups(&self) -> Option<Trouble> {
        let some = store::backups(&self.path).is_ok_and(|backups| !backups.is_empty());
        some.then(|| Trouble::with("trouble-only-backups", told(&self.path)))
    }
    /// One begins to look for files in this folder.
    pub fn looks_in(&mut self, folder: PathBuf) {
        self.folder = Some(folder);
    }
    /// Where the file lies.
    pub fn path(&self) -> &std::path::Path {
        &self.path
    }
    /// The file was open, and is closed now.
    pub fn was_open(&self) -> bool {
        self.was_open && self.store.is_none()
    }
    /// The process could not be replaced, and is not to be asked for it again.
    pub fn goes_on(&mut self) {
        self.was_open = false;
    }
    /// Closes the file; what was saved is safe whatever happens here.
    pub fn close(&mut self) {
        if let Some(store) = self.store.take() {
            self.is_replaced |= store.close() == Err(Error::Replaced);
        }
    }

    /// Another file took the place of the one that the process before this one had open. Answers with what is to be told.
    pub fn was_replaced_before(&mut self) -> Option<Trouble> {
        self.is_replaced = true;
        self.replaced()
    }

    /// What is to be told at the end, where another file took the place of the one that was open last.
    pub fn replaced(&self) -> Option<Trouble> {
        self.is_replaced.then(|| trouble(Error::Replaced, &self.path))
    }

    /// What another program did to the open file, where it was not told yet: the screen says what is, before it is asked
    /// to save anything.
    fn look_around(&mut self) -> Vec<Outcome> {
        let Some(store) = &mut self.store else { return Vec::new() };
        let is_replaced = store.be_in_place() == Err(Error::Replaced);
        let is_news = is_replaced && !std::mem::replace(&mut self.is_replaced, is_replaced);
        let put_back = store.was_put_back().then(|| Trouble::with("trouble-put-back", told(&self.path)));
        self.replaced().filter(|_| is_news).into_iter().chain(put_back).map(O::Failed).collect()
    }

    /// Who is woken when a backup is ready.
    pub fn wakes(&mut self, wake: Wake) {
        self.wake = wake;
    }
    /// Starts a backup where one is due, and tells what became of the last one, if it failed.
    pub fn tend(&mut self) -> Vec<Outcome> {
        let mut outcomes: Vec<Outcome> = self.counted.1.try_iter().collect();
        outcomes.extend(self.look_around());
        let Some(store) = &mut self.store else { return outcomes };
        let ended = store.backup_outcome();
        let wake = std::sync::Arc::clone(&self.wake);
        let started = if store.backup_is_due() { store.start_backup(move || wake()) } else { Ok(()) };
        let failed = ended.and_then(Result::err).or(started.err());
        outcomes.extend(failed.map(|error| O::NoBackup(backup_trouble(error, &self.path))));
        outcomes
    }

    /// Carries an effect out; answers with what came of it. `model` is as it is after the event.
    pub fn carry_out(&mut self, effect: Effect, model: &Model) -> Vec<Outcome> {
        if let Effect::Count(counting) = effect {
            let (out, wake) = (self.counted.0.clone(), std::sync::Arc::clone(&self.wake));
            std::thread::spawn(move || {
                // Nobody hears it any more when the program has ended.
                let _ = out.send(Outcome::Between(counting.ticket(), counting.count()));
                wake();
            });
            return Vec::new();
        }
        let effect = match effect {
            Effect::ListFolder(path) => {
                let path = path.or(self.folder.take()).unwrap_or_else(bring::begin);
                self.folder = Some(path.clone());
                return vec![O::Folder(bring::listed(&path))];
            }
            Effect::ReadFiles(order) => {
                let read = bring::read(*order, &model.texts, model.now.today);
                return vec![read.map_or_else(O::NotRead, |found| O::Found(Box::new(found)))];
            }
            other => other,
        };
        if let Some(demo) = &mut self.demo {
            return demo.carry_out(effect, model);
        }
        // Before it is read: what another program wrote over it is not shown as what was saved.
        let mut outcomes = self.look_around();
        match self.try_to(effect, model) {
            Ok(came) => outcomes.extend(came),
            Err(error) => outcomes.push(O::Failed(trouble(error, &self.path))),
        }
        outcomes
    }

    fn try_to(&mut self, effect: Effect, model: &Model) -> store::Result<Vec<Outcome>> {
        match effect {
            Effect::SuggestPhrase => Ok(vec![O::Phrase(store::generate(model.texts.language())?)]),
            Effect::Create(secret) => self.create(&secret, model),
            Effect::Unlock { secret, recovery } => self.unlock(&secret, recovery),
            Effect::ListBackups => {
                let line = |b: store::BackupInfo| BackupLine { path: b.path, made: b.made, bytes: b.bytes };
                Ok(vec![O::Backups(store::backups(&self.path)?.into_iter().map(line).collect())])
            }
            Effect::LookInto { backup, secret } => {
                let held = Store::view(&backup, &Secret::typed(&secret))?;
                let clients = held.clients()?;
                Ok(vec![O::Holds(clients.len(), clients.iter().map(|c| c.people as usize).sum())])
            }
            Effect::Restore { backup, secret } => {
                let (store, kept) = Store::restore(&self.path, &backup, &Secret::typed(&secret))?;
                store.close()?;
                Ok(vec![O::Restored(kept)])
            }
            Effect::Park(parked) => Ok(if self.park(&parked) { Vec::new() } else { vec![O::NotParked] }),
            Effect::Lock(parked) => {
                let is_parked = self.park(&parked);
                self.close();
                Ok(if is_parked { Vec::new() } else { vec![O::NotParked] })
            }
            Effect::Save(kept, entry) => Ok(vec![self.save(kept, &entry, model)]),
            Effect::Quit => Ok(Vec::new()),
            other => self.try_with_store(other, model),
        }
    }

    fn try_with_store(&mut self, effect: Effect, model: &Model) -> store::Result<Vec<Outcome>> {
        let Some(store) = &mut self.store else { return Ok(Vec::new()) };
        Ok(vec![match effect {
            Effect::ListClients => O::Clients(clients(store)?),
            Effect::OpenClient(client) => O::Client(Box::new(load(store, client, None)?)),
            Effect::OpenVisit(client, visit) => O::Client(Box::new(load(store, client, Some(visit))?)),
            Effect::LoadVisits(client, other) => O::Visits(all_visits(store, client)?, other),
            Effect::AddClient(client, visit) => {
                store.add_client(&client, &visit)?;
                O::Client(Box::new(load(store, client.id, None)?))
            }
            Effect::PutClient(line) => put_client(store, *line)?,
            Effect::DeleteClient(client) => O::Deleted(client, gone(&store.delete_client(client)?)),
            Effect::CloseVisit(client, visit) => {
                store.close_visit(visit)?;
                O::VisitClosed(Box::new(load(store, client, Some(visit))?))
            }
            Effect::NextVisit(client, visit) => {
                store.open_next(client, *visit)?;
                O::Client(Box::new(load(store, client, None)?))
            }
            Effect::BringVisit(client, visit, brought) => bring_visit(store, client, *visit, &brought)?,
            Effect::AddClients(added) => return add_clients(store, &added),
            Effect::ListAgenda => O::Agenda(store.agenda()?.into_iter().map(of_client).collect()),
            Effect::PutResource(resource) => O::Resources(keep_resources(store, &[*resource])?),
            Effect::ListAudit => O::Audit(store.audit()?.into_iter().map(audit_line).collect()),
            Effect::ErasePerson(client, person) => erase_person(store, client, person, model)?,
            Effect::EraseVisit(client, visit) => {
                let receipt = store.erase_visit(client, visit)?;
                O::Erased(Box::new(load(store, client, None)?), gone(&receipt))
            }
            Effect::Set(setting, value) => {
                store.set_setting(setting.code(), &value)?;
                O::Saved
            }
            Effect::ChangePassphrase { now, new } => change_passphrase(store, &now, &new, model.texts.language())?,
            Effect::Preview(order) => {
                let earlier = earlier(store, &order, model)?;
                return Ok(pages::preview(&order, model, earlier.as_ref()));
            }
            Effect::Write(order) => write_page(store, &order, model)?,
            // Carried out before, without the file or with it as a whole.
            Effect::SuggestPhrase
            | Effect::Create(_)
            | Effect::Unlock { .. }
            | Effect::ListBackups
            | Effect::LookInto { .. }
            | Effect::Restore { .. }
            | Effect::Lock(_)
            | Effect::Park(_)
            | Effect::Quit
            | Effect::Save(..)
            | Effect::Count(_)
            | Effect::ListFolder(_)
            | Effect::ReadFiles(_) => return Ok(Vec::new()),
        }])
    }

    fn create(&mut self, secret: &Zeroizing<String>, model: &Model) -> store::Result<Vec<Outcome>> {
        let (mut store, code) = Store::create(&self.path, &Secret::from_passphrase(secret))?;
        if let Some(language) = model.settings.language {
            let _ = store.set_setting(Setting::Language.code(), language.code());
        }
        self.opened(store);
        Ok(vec![O::Created(code.words(model.texts.language()))])
    }

    fn unlock(&mut self, secret: &Zeroizing<String>, recovery: bool) -> store::Result<Vec<Outcome>> {
        let secret = if recovery { Secret::from_recovery_code(secret)? } else { Secret::from_passphrase(secret) };
        let mut store = match Store::open(&self.path, &secret) {
            Err(Error::ReadOnly) => Store::view(&self.path, &secret)?,
            opened => opened?,
        };
        let viewed = store.is_read_only();
        // What is only looked at may be of before there was a place for it.
        let rows = if viewed { Vec::new() } else { store.parked()? };
        let parked = Box::new(Parked::from_rows(rows.into_iter().map(|(_, body)| body)));
        let mut settings = Vec::new();
        for setting in Setting::ALL {
            settings.extend(store.setting(setting.code())?.map(|value| (*setting, value)));
        }
        let changed = store.last_change()?.at.map(|at| at.date_naive());
        let own = own_resources(&store)?;
        // Written last, so that a file that turns out to be damaged stays as it is; and a full disk can be looked at.
        if !viewed {
            let _ = store.park(&[]);
        }
        let only_viewed = viewed.then(|| Trouble::new("app-only-viewed"));
        let warnings = warnings(&store).into_iter().chain(only_viewed).collect();
        self.opened(store);
        Ok(vec![O::Unlocked { parked, settings, changed, warnings }, O::Resources(own)])
    }

    fn opened(&mut self, store: Store) {
        (self.store, self.was_open, self.is_replaced) = (Some(store), true, false);
    }

    /// What was half done is put into the file before it closes. Where that fails, locking goes first.
    fn park(&mut self, parked: &Parked) -> bool {
        let Some(store) = &mut self.store else { return false };
        store.park(&parked.rows()).is_ok()
    }

    /// Keeps a change; where the file cannot, the model goes back to what the file holds.
    fn save(&mut self, kept: Kept, entry: &Entry, model: &Model) -> Outcome {
        let (Some(store), Some(session)) = (&mut self.store, model.session()) else {
            return O::Failed(trouble(Error::OutOfStep, &self.path));
        };
        let network = &session.network;
        let saved = match kept {
            Kept::Made if network.visit().closed => store.commit_apart(network, &entry.change),
            Kept::Noted => store.commit_apart(network, &entry.change),
            Kept::Made => store.commit(network, Moved::Made(entry)),
            Kept::Undone => store.commit(network, Moved::Undone(entry)),
            Kept::Redone => store.commit(network, Moved::Redone(entry)),
        };
        match saved {
            Ok(_) => O::Saved,
            Err(error) => {
                let trouble = trouble(error, &self.path);
                match load(store, network.client().id, Some(network.visit().id)) {
                    Ok(loaded) => O::TakenBack(Box::new(loaded), trouble),
                    Err(_) => O::Failed(trouble),
                }
            }
        }
    }
}

/// Keeps a client's code and whether they are put away.
fn put_client(store: &mut Store, line: Client) -> store::Result<Outcome> {
    let mut client = store.client(line.id)?;
    client.code = line.code;
    client.archived = line.archived;
    store.put_client(&client)?;
    Ok(O::Clients(clients(store)?))
}

fn erase_person(store: &mut Store, client: ClientId, person: PersonId, model: &Model) -> store::Result<Outcome> {
    // What its name kept apart would stand there for everybody.
    let rows = crate::steps::laid_bare(&store.load(client, None)?.network, person);
    let receipt = store.erase_person(client, person, &rows)?;
    let visit = model.session().map(|s| s.network.visit().id);
    Ok(O::Erased(Box::new(load(store, client, visit)?), gone(&receipt)))
}

fn change_passphrase(store: &mut Store, now: &str, new: &str, language: Language) -> store::Result<Outcome> {
    if !store.opens_with(&Secret::typed(now))? {
        return Ok(O::Failed(Trouble::new("options-passphrase-wrong")));
    }
    let code = store.change_passphrase(&Secret::from_passphrase(new))?;
    Ok(O::Rekeyed(code.words(language)))
}

fn clients(store: &Store) -> store::Result<Vec<ClientLine>> {
    let lines = store.clients()?;
    Ok(lines
        .into_iter()
        .map(|line| ClientLine {
            id: line.id,
            code: line.code.as_str().to_string(),
            nickname: line.nickname.as_str().to_string(),
            archived: line.archived,
            changed: line.last_change.at.map(|at| at.date_naive()),
            people: line.people as usize,
            review_on: line.review_on.into_iter().chain(line.delete_on).min(),
        })
        .collect())
}

/// A visit with people who come in, both or neither.
fn bring_visit(store: &mut Store, client: ClientId, visit: Visit, brought: &Brought) -> store::Result<Outcome> {
    let mut count = 0;
    store.open_next_with(client, visit, |copy| {
        let change = brought.joining(copy);
        count = change.added();
        change
    })?;
    Ok(O::VisitBrought(Box::new(load(store, client, None)?), count))
}

/// Clients who come in whole, all of them or none.
fn add_clients(store: &mut Store, added: &[WholeClient]) -> store::Result<Vec<Outcome>> {
    store.import(|into| added.iter().try_for_each(|client| bring::take_in(into, client)))?;
    Ok(vec![O::Clients(clients(store)?), O::ClientsAdded(added.len())])
}

/// Every visit of a client, oldest first.
fn all_visits(store: &Store, client: ClientId) -> store::Result<Vec<Network>> {
    store.visits(client)?.iter().map(|visit| Ok(store.load(client, Some(visit.id))?.network)).collect()
}

/// Writes a page, noted for whom and where to before it gets its name: nothing leaves unnoted.
fn write_page(store: &mut Store, order: &PageOrder, model: &Model) -> store::Result<Outcome> {
    let earlier = earlier(store, order, model)?;
    let draft = match pages::draft(order, model, earlier.as_ref(), store.path()) {
        Ok(draft) => draft,
        Err(told) => return Ok(told),
    };
    let client = model.session().map(|s| s.network.client().id);
    if store.note("report", client, &format!("{} {}", order.profile.code(), order.path)).is_err() {
        return Ok(O::Failed(Trouble::with("write-not-noted", told(store.path()))));
    }
    Ok(match draft.put() {
        Ok(()) => O::Written(pages::place(&order.path)),
        Err(why) => pages::unwritten(why, order),
    })
}

/// The visit that a page compares with.
fn earlier(store: &Store, order: &PageOrder, model: &Model) -> store::Result<Option<Network>> {
    let chosen = model.session().map(|s| s.network.client().id).zip(order.compare);
    chosen.map(|(client, visit)| Ok(store.load(client, Some(visit))?.network)).transpose()
}

fn of_client(line: store::AgendaLine) -> OfClient {
    OfClient {
        id: line.id,
        code: line.code.as_str().to_string(),
        steps: line.steps.into_iter().map(|s| (s.by, s.text.as_str().to_string(), s.state)).collect(),
        review_on: line.review_on,
        delete_on: line.delete_on,
        last_visit: line.last_visit,
    }
}

fn load(store: &Store, client: ClientId, visit: Option<VisitId>) -> store::Result<Loaded> {
    let loaded = store.load(client, visit)?;
    let visits: Vec<Visit> = store.visits(client)?;
    Ok(Loaded { network: loaded.network, history: loaded.history, visits })
}
