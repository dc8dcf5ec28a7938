//! Carries effects out: the only hands on the file while the screen runs. Returns outcomes, knows no model, shows nothing.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};

use zeroize::Zeroizing;

use super::demo::Demo;
use super::directory::{keep_resources, own_resources};
use super::trouble::{backup_trouble, told, trouble, warnings};
use super::{bring, pages};
use crate::app::Outcome as O;
use crate::app::bring::Brought;
use crate::app::counting::Counting;
use crate::app::effect::{Effect, Kept, PageJob, Saving};
use crate::app::outcome::{Opened, Outcome, Trouble};
use crate::app::parked::Parked;
use crate::app::settings::Setting;
use crate::domain::{Client, ClientId, Code, Language, Loaded, Network, PersonId, Visit, VisitId, WholeClient};
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
        // The caseworker's own file is not written over from here either.
        let path = super::data_file(None).unwrap_or_default();
        Self { demo: Some(Demo::new(language, today)), ..Self::new(path) }
    }
    /// The file is there already.
    pub fn exists(&self) -> bool {
        store::exists(&self.path)
    }
    /// The file is gone, and there are backups of it.
    pub fn only_backups(&self) -> Option<Trouble> {
        let some = store::backups(&self.path).is_ok_and(|backups| !backups.is_empty());
        some.then(|| Trouble::with(key!("trouble-only-backups"), told(&self.path)))
    }
    /// One begins to look for files in this folder.
    pub fn start_in_folder(&mut self, folder: PathBuf) {
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
    pub fn cannot_reexec(&mut self) {
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
    fn check_file(&mut self) -> Vec<Outcome> {
        let Some(store) = &mut self.store else { return Vec::new() };
        let is_replaced = store.be_in_place() == Err(Error::Replaced);
        let is_news = is_replaced && !std::mem::replace(&mut self.is_replaced, is_replaced);
        let put_back = store.was_put_back().then(|| Trouble::with(key!("trouble-put-back"), told(&self.path)));
        self.replaced().filter(|_| is_news).into_iter().chain(put_back).map(O::Failed).collect()
    }

    /// Who is woken when a backup is ready.
    pub fn wakes(&mut self, wake: Wake) {
        self.wake = wake;
    }
    /// Starts a backup where one is due, and tells what became of the last one, if it failed.
    pub fn tend(&mut self) -> Vec<Outcome> {
        let mut outcomes: Vec<Outcome> = self.counted.1.try_iter().collect();
        outcomes.extend(self.check_file());
        let Some(store) = &mut self.store else { return outcomes };
        let ended = store.backup_outcome();
        let wake = std::sync::Arc::clone(&self.wake);
        let started = if store.backup_is_due() { store.start_backup(move || wake()) } else { Ok(()) };
        let failed = ended.and_then(Result::err).or(started.err());
        outcomes.extend(failed.map(|error| O::NoBackup(backup_trouble(error, &self.path))));
        outcomes
    }

    /// Carries an effect out; returns what came of it.
    pub fn carry_out(&mut self, effect: Effect) -> Vec<Outcome> {
        match effect {
            Effect::Count(counting) => self.count(*counting),
            Effect::ListFolder(path) => {
                let path = path.or(self.folder.take()).unwrap_or_else(bring::begin);
                self.folder = Some(path.clone());
                vec![O::Folder(bring::listed(&path))]
            }
            Effect::ReadFiles(order) => {
                vec![bring::read(*order).map_or_else(O::NotRead, |found| O::Found(Box::new(found)))]
            }
            effect => self.with_the_file(effect),
        }
    }

    fn count(&self, counting: Counting) -> Vec<Outcome> {
        let (out, wake) = (self.counted.0.clone(), std::sync::Arc::clone(&self.wake));
        std::thread::spawn(move || {
            // Nobody hears it any more when the program has ended.
            let _ = out.send(O::Between(counting.ticket(), counting.count()));
            wake();
        });
        Vec::new()
    }

    fn with_the_file(&mut self, effect: Effect) -> Vec<Outcome> {
        // Before it is read: what another program wrote over it is not shown as what was saved.
        let mut outcomes = self.check_file();
        let came = if self.demo.is_some() { self.try_in_the_demo(effect) } else { self.try_to(effect) };
        match came {
            Ok(came) => outcomes.extend(came),
            Err(error) => outcomes.push(O::Failed(trouble(error, &self.path))),
        }
        outcomes
    }

    /// In the demonstration there is no passphrase and no file: what is about these does nothing there, and what is kept is
    /// kept until it ends.
    fn try_in_the_demo(&mut self, effect: Effect) -> store::Result<Vec<Outcome>> {
        let Some(demo) = &self.demo else { return Ok(Vec::new()) };
        match (&mut self.store, effect) {
            (None, Effect::Unlock { .. }) => {
                let start = demo.start().map(|opened| opened.network.client().id);
                let parked = Box::new(Parked { client: start, ..Parked::default() });
                let unlocked = O::Unlocked { parked, settings: Vec::new(), changed: None, warnings: Vec::new() };
                Ok(vec![unlocked, O::Resources(demo.resources())])
            }
            (None, Effect::OpenClient(_)) => Ok(demo.start().map(|o| O::Client(Box::new(o))).into_iter().collect()),
            (None, Effect::ListClients) => Ok(Vec::new()),
            (Some(store), Effect::Unlock { .. }) => {
                let mut outcomes = unlocked(store)?;
                // There is no file of which somebody could have an older copy.
                if let Some(O::Unlocked { changed, .. }) = outcomes.first_mut() {
                    *changed = None;
                }
                Ok(outcomes)
            }
            // It stays, as it has nowhere to be read from again.
            (Some(store), Effect::Lock(parked)) => store.park(&parked.rows()).map(|()| Vec::new()),
            (
                _,
                Effect::SuggestPhrase(_)
                | Effect::Create { .. }
                | Effect::ListBackups
                | Effect::LookInto { .. }
                | Effect::Restore { .. }
                | Effect::ChangePassphrase { .. }
                | Effect::Park(_)
                | Effect::Quit,
            ) => Ok(Vec::new()),
            (_, effect) => {
                if self.store.is_none() {
                    self.store = Some(demo.store()?);
                }
                self.try_to(effect)
            }
        }
    }

    fn try_to(&mut self, effect: Effect) -> store::Result<Vec<Outcome>> {
        match effect {
            Effect::SuggestPhrase(language) => Ok(vec![O::Phrase(store::generate(language)?)]),
            Effect::Create { secret, language, chosen } => self.create(&secret, language, chosen),
            Effect::Unlock { secret, recovery } => self.unlock(&secret, recovery),
            Effect::ListBackups => Ok(vec![O::Backups(store::backups(&self.path)?)]),
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
            Effect::Save(saving) => Ok(vec![self.save(&saving)]),
            Effect::Quit => Ok(Vec::new()),
            other => self.try_with_store(other),
        }
    }

    fn try_with_store(&mut self, effect: Effect) -> store::Result<Vec<Outcome>> {
        let Some(store) = &mut self.store else { return Ok(Vec::new()) };
        Ok(vec![match effect {
            Effect::ListClients => O::Clients(store.clients()?),
            Effect::OpenClient(client) => O::Client(Box::new(load(store, client, None)?)),
            Effect::OpenVisit(client, visit) => O::Client(Box::new(load(store, client, Some(visit))?)),
            Effect::LoadVisits(client, other) => O::Visits(all_visits(store, client)?, other),
            Effect::AddClient(client, visit) => {
                store.add_client(&client, &visit)?;
                O::Client(Box::new(load(store, client.id, None)?))
            }
            Effect::PutClient(line) => put_client(store, *line)?,
            Effect::DeleteClient(client) => O::Deleted(client, Box::new(store.delete_client(client)?)),
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
            Effect::ListAgenda => O::Agenda(store.agenda()?),
            Effect::PutResource(resource) => O::Resources(keep_resources(store, &[*resource])?),
            Effect::ListAudit => O::Audit(store.audit()?),
            Effect::ErasePerson(client, person, visit) => erase_person(store, client, person, visit)?,
            Effect::EraseVisit(client, visit) => {
                let receipt = store.erase_visit(client, visit)?;
                O::Erased(Box::new(load(store, client, None)?), Box::new(receipt))
            }
            Effect::Set(setting, value) => {
                store.set_setting(setting.code(), &value)?;
                O::Saved
            }
            Effect::ChangePassphrase { now, new, language } => change_passphrase(store, &now, &new, language)?,
            Effect::Preview(job) => return Ok(pages::preview(&job, earlier(store, &job)?.as_ref())),
            Effect::Write(job) => write_page(store, &job, &self.path)?,
            // Carried out before, without the file or with it as a whole.
            Effect::SuggestPhrase(_)
            | Effect::Create { .. }
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

    fn create(
        &mut self,
        secret: &Zeroizing<String>,
        language: Language,
        chosen: Option<Language>,
    ) -> store::Result<Vec<Outcome>> {
        let (mut store, code) = Store::create(&self.path, &Secret::from_passphrase(secret))?;
        if let Some(language) = chosen {
            let _ = store.set_setting(Setting::Language.code(), language.code());
        }
        self.opened(store);
        Ok(vec![O::Created(code.words(language))])
    }

    fn unlock(&mut self, secret: &Zeroizing<String>, recovery: bool) -> store::Result<Vec<Outcome>> {
        let secret = if recovery { Secret::from_recovery_code(secret)? } else { Secret::from_passphrase(secret) };
        let mut store = match Store::open(&self.path, &secret) {
            Err(Error::ReadOnly) => Store::view(&self.path, &secret)?,
            opened => opened?,
        };
        let outcomes = unlocked(&mut store)?;
        self.opened(store);
        Ok(outcomes)
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
    fn save(&mut self, saving: &Saving) -> Outcome {
        let Some(store) = &mut self.store else { return O::Failed(trouble(Error::OutOfStep, &self.path)) };
        let Saving { client, visit, kept, entry } = saving;
        let saved = match kept {
            Kept::Made if visit.closed => store.commit_apart(*client, visit, &entry.change),
            Kept::Noted => store.commit_apart(*client, visit, &entry.change),
            Kept::Made => store.commit(visit, Moved::Made(entry)),
            Kept::Undone => store.commit(visit, Moved::Undone(entry)),
            Kept::Redone => store.commit(visit, Moved::Redone(entry)),
        };
        match saved {
            Ok(_) => O::Saved,
            Err(error) => {
                let trouble = trouble(error, &self.path);
                match load(store, *client, Some(visit.id)) {
                    Ok(opened) => O::TakenBack(Box::new(opened), trouble),
                    Err(_) => O::Failed(trouble),
                }
            }
        }
    }
}

/// What an open file says at first: what was parked, what was set, what is to be known of it.
fn unlocked(store: &mut Store) -> store::Result<Vec<Outcome>> {
    let viewed = store.is_read_only();
    // What is only looked at may be of before there was a place for it.
    let rows = if viewed { Vec::new() } else { store.parked()? };
    let parked = Box::new(Parked::from_rows(rows.into_iter().map(|(_, body)| body)));
    let mut settings = Vec::new();
    for setting in Setting::ALL {
        settings.extend(store.setting(setting.code())?.map(|value| (*setting, value)));
    }
    let changed = store.last_change()?.at.map(|at| at.date_naive());
    let own = own_resources(store)?;
    // Written last, so that a file that turns out to be damaged stays as it is; and a full disk can be looked at.
    if !viewed {
        let _ = store.park(&[]);
    }
    let only_viewed = viewed.then(|| Trouble::new(key!("app-only-viewed")));
    let warnings = warnings(store).into_iter().chain(only_viewed).collect();
    Ok(vec![O::Unlocked { parked, settings, changed, warnings }, O::Resources(own)])
}

/// Keeps a client's code and whether they are put away.
fn put_client(store: &mut Store, line: Client) -> store::Result<Outcome> {
    let mut client = store.client(line.id)?;
    client.code = line.code;
    client.archived = line.archived;
    store.put_client(&client)?;
    Ok(O::Clients(store.clients()?))
}

fn erase_person(store: &mut Store, client: ClientId, person: PersonId, visit: VisitId) -> store::Result<Outcome> {
    // What its name kept apart would stand there for everybody.
    let rows = crate::steps::newly_exposed_rows(&store.load(client, None)?.network, person);
    let receipt = store.erase_person(client, person, &rows)?;
    Ok(O::Erased(Box::new(load(store, client, Some(visit))?), Box::new(receipt)))
}

fn change_passphrase(store: &mut Store, now: &str, new: &str, language: Language) -> store::Result<Outcome> {
    if !store.opens_with(&Secret::typed(now))? {
        return Ok(O::Failed(Trouble::new(key!("options-passphrase-wrong"))));
    }
    let code = store.change_passphrase(&Secret::from_passphrase(new))?;
    Ok(O::Rekeyed(code.words(language)))
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
    Ok(vec![O::Clients(store.clients()?), O::ClientsAdded(added.len())])
}

/// Every visit of a client, oldest first.
fn all_visits(store: &Store, client: ClientId) -> store::Result<Vec<Network>> {
    store.visits(client)?.iter().map(|visit| Ok(store.load(client, Some(visit.id))?.network)).collect()
}

/// Writes a page, noted for whom and where to before it gets its name: nothing leaves unnoted. `ours` is never written
/// over.
fn write_page(store: &mut Store, job: &PageJob, ours: &Path) -> store::Result<Outcome> {
    let order = &job.order;
    let draft = match pages::draft(job, earlier(store, job)?.as_ref(), ours) {
        Ok(draft) => draft,
        Err(told) => return Ok(told),
    };
    let client = Some(job.network.client().id);
    if store.note("report", client, &format!("{} {}", order.profile.code(), order.path)).is_err() {
        return Ok(O::Failed(Trouble::with(key!("write-not-noted"), told(ours))));
    }
    Ok(match draft.put() {
        Ok(()) => O::Written(pages::place(&order.path)),
        Err(why) => pages::unwritten(why, order),
    })
}

/// The visit that a page compares with.
fn earlier(store: &Store, job: &PageJob) -> store::Result<Option<Network>> {
    let client = job.network.client().id;
    job.order.compare.map(|visit| Ok(store.load(client, Some(visit))?.network)).transpose()
}

/// A client as the screen shows it: at this visit, or at the open one, or else at the latest.
fn load(store: &Store, client: ClientId, visit: Option<VisitId>) -> store::Result<Opened> {
    let Loaded { network, history } = store.load(client, visit)?;
    Ok(Opened { network, history, visits: store.visits(client)? })
}
