//! The demonstration: an invented client with two visits, held in memory and never kept.

use chrono::{Months, NaiveDate};

use super::pages;
use crate::app::agenda::OfClient;
use crate::app::bring::Brought;
use crate::app::event::{ClientLine, Effect, Loaded, Outcome, PageOrder, Parked};
use crate::app::{Model, Outcome as O};
use crate::domain::{ClientId, Discussed, History, IdSource, Language, Network, Person, Register, Visit, VisitId};
use crate::exchange::{Draft, demo};
use crate::steps::Resource;

/// The invented client, visit by visit.
pub(super) struct Demo {
    visits: Vec<(Network, History)>,
    /// What was written in the directory, until the demonstration ends.
    own: Vec<Resource>,
    /// Where it was locked.
    parked: Option<Parked>,
}

impl Demo {
    /// The client in this language, with the last visit today and the one before half a year ago.
    pub(super) fn new(language: Language, today: NaiveDate) -> Self {
        let first = today.checked_sub_months(Months::new(6)).unwrap_or(today);
        let mut ids = IdSource::counting();
        let visits = demo::visits(language, first, today, &mut ids);
        Self {
            visits: visits.into_iter().map(|network| (network, History::default())).collect(),
            own: demo::neighbourhood(today),
            parked: None,
        }
    }

    /// What the file would do.
    pub(super) fn carry_out(&mut self, effect: Effect, model: &Model) -> Vec<Outcome> {
        match effect {
            Effect::Unlock { .. } => self.unlock(),
            Effect::Lock(parked) => {
                self.parked = Some(parked);
                Vec::new()
            }
            Effect::ListAgenda => vec![O::Agenda(vec![self.of_client()])],
            Effect::PutResource(resource) => {
                self.own.retain(|r| r.id != resource.id);
                self.own.push(*resource);
                vec![O::Resources(self.own.clone())]
            }
            Effect::ListClients => vec![O::Clients(vec![self.line()])],
            Effect::OpenClient(_) => self.open(None),
            Effect::OpenVisit(_, visit) => self.open(Some(visit)),
            Effect::LoadVisits(_, other) => {
                vec![O::Visits(self.visits.iter().map(|(network, _)| self.seen_now(network)).collect(), other)]
            }
            Effect::Save(..) => self.save(model),
            Effect::CloseVisit(_, visit) => {
                self.close(visit);
                let opened = self.open(Some(visit));
                opened.into_iter().map(|o| if let O::Client(loaded) = o { O::VisitClosed(loaded) } else { o }).collect()
            }
            Effect::NextVisit(_, visit) => {
                let next = visit.id;
                self.next(*visit);
                self.open(Some(next))
            }
            Effect::BringVisit(_, visit, brought) => self.bring(*visit, &brought),
            Effect::Preview(order) => super::pages::preview(&order, model, self.earlier(&order)),
            Effect::Write(order) => vec![self.write(&order, model)],
            // Nothing of this is kept, and what nobody carries out is answered with nothing.
            Effect::SuggestPhrase
            | Effect::Create(_)
            | Effect::ListBackups
            | Effect::LookInto { .. }
            | Effect::Restore { .. }
            | Effect::Park(_)
            | Effect::Quit
            | Effect::AddClient(..)
            | Effect::AddClients(_)
            | Effect::PutClient(_)
            | Effect::DeleteClient(_)
            | Effect::ListAudit
            | Effect::Set(..)
            | Effect::ChangePassphrase { .. }
            | Effect::Count(_)
            | Effect::ListFolder(_)
            | Effect::ReadFiles(_)
            | Effect::ErasePerson(..)
            | Effect::EraseVisit(..) => Vec::new(),
        }
    }

    fn unlock(&mut self) -> Vec<Outcome> {
        let start = Parked { client: Some(self.client()), ..Parked::default() };
        let parked = Box::new(self.parked.take().unwrap_or(start));
        let unlocked = O::Unlocked { parked, settings: Vec::new(), changed: None, warnings: Vec::new() };
        vec![unlocked, O::Resources(self.own.clone())]
    }

    fn save(&mut self, model: &Model) -> Vec<Outcome> {
        let Some(session) = model.session() else { return Vec::new() };
        let (network, history) = (session.network.clone(), session.history().clone());
        let here = network.visit().id;
        if let Some(kept) = self.visits.iter_mut().find(|(n, _)| n.visit().id == here) {
            *kept = (network, history);
        }
        vec![O::Saved]
    }

    fn bring(&mut self, visit: Visit, brought: &Brought) -> Vec<Outcome> {
        let next = visit.id;
        self.next(visit);
        let mut count = 0;
        if let Some((network, history)) = self.visits.iter_mut().find(|(n, _)| n.visit().id == next) {
            let change = brought.joining(network);
            count = change.added();
            // What came in fits: it was looked at beside this very network.
            let _ = history.make(network, change);
        }
        let opened = self.open(Some(next)).into_iter();
        opened.map(|o| if let O::Client(loaded) = o { O::VisitBrought(loaded, count) } else { o }).collect()
    }

    /// Nothing is noted anywhere; but the caseworker's own file is not written over here either.
    fn write(&self, order: &PageOrder, model: &Model) -> Outcome {
        let ours = super::data_file(None).unwrap_or_default();
        let put = |draft: Draft| draft.put().map_err(|why| pages::unwritten(why, order));
        match pages::draft(order, model, self.earlier(order), &ours).and_then(put) {
            Ok(()) => Outcome::Written(pages::place(&order.path)),
            Err(told) => told,
        }
    }

    fn earlier(&self, order: &PageOrder) -> Option<&Network> {
        self.visits.iter().map(|(network, _)| network).find(|n| Some(n.visit().id) == order.compare)
    }

    fn client(&self) -> ClientId {
        self.visits.first().map_or(ClientId(uuid::Uuid::nil()), |(n, _)| n.client().id)
    }

    fn line(&self) -> ClientLine {
        let last = self.visits.last();
        ClientLine {
            id: self.client(),
            code: last.map(|(n, _)| n.client().code.as_str().to_string()).unwrap_or_default(),
            nickname: String::new(),
            archived: false,
            changed: last.map(|(n, _)| n.visit().date),
            people: last.map_or(0, |(n, _)| n.people().filter(|p| p.counts()).count()),
            review_on: None,
        }
    }

    fn of_client(&self) -> OfClient {
        let line = self.line();
        let last = self.visits.last().map(|(network, _)| network);
        let open = last.into_iter().flat_map(|n| &n.plan().steps).filter(|s| s.is_open());
        OfClient {
            id: line.id,
            code: line.code,
            steps: open.filter_map(|s| Some((s.by?, s.text.as_str().to_string(), s.state))).collect(),
            review_on: last.and_then(|n| n.client().review_on),
            delete_on: last.and_then(|n| n.client().delete_on),
            last_visit: last.map(|n| n.visit().date),
        }
    }

    fn latest(&self) -> Option<&(Network, History)> {
        self.visits.iter().find(|(n, _)| !n.visit().closed).or(self.visits.last())
    }

    /// As the file loads it, with what all visits say of everybody.
    fn seen_now(&self, network: &Network) -> Network {
        let is_earlier = self.latest().is_some_and(|(latest, _)| latest.visit().id != network.visit().id);
        let mut register = Register::default();
        let all = self.visits.iter().map(|(network, _)| network);
        all.filter(|other| is_earlier || other.visit().id != network.visit().id)
            .for_each(|other| register.see(other.visit(), other.people(), other.ties()));
        let network = network.clone();
        if is_earlier { network.before(register.into()) } else { network.after(register.into()) }
    }

    fn open(&self, visit: Option<VisitId>) -> Vec<Outcome> {
        let found = match visit {
            Some(visit) => self.visits.iter().find(|(network, _)| network.visit().id == visit),
            None => self.latest(),
        };
        let visits: Vec<Visit> = self.visits.iter().map(|(n, _)| n.visit().clone()).collect();
        let loaded = |(network, history): &(Network, History)| Loaded {
            network: self.seen_now(network),
            history: history.clone(),
            visits: visits.clone(),
        };
        found.map(|kept| O::Client(Box::new(loaded(kept)))).into_iter().collect()
    }

    fn close(&mut self, visit: VisitId) {
        if let Some((network, history)) = self.visits.iter_mut().find(|(n, _)| n.visit().id == visit) {
            let mut parts = network.clone().into_parts();
            parts.visit.closed = true;
            *network = Network::from_parts(parts);
            *history = History::default();
        }
    }

    /// A copy of the visit before it, by its day, in which nobody was discussed yet.
    fn next(&mut self, visit: Visit) {
        let at = self.visits.iter().rposition(|(n, _)| n.visit().date <= visit.date).map_or(0, |before| before + 1);
        let Some((before, _)) = self.visits.get(at.saturating_sub(1)) else { return };
        let mut parts = before.clone().into_parts();
        parts.visit = visit;
        if at == self.visits.len() {
            parts.client.small_by_choice = None;
        }
        let open = |p: Person| Person { discussed: Discussed::NotDiscussed, ..p };
        parts.people = parts.people.into_iter().map(open).collect();
        self.visits.insert(at, (Network::from_parts(parts), History::default()));
        for ((network, _), number) in self.visits.iter_mut().zip(1..) {
            let mut parts = network.clone().into_parts();
            parts.visit.number = number;
            *network = Network::from_parts(parts);
        }
    }
}
