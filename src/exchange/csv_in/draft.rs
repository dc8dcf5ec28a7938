//! Clients while their rows are being gathered: who is meant by an id or a name, and which places are taken.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use crate::domain::network::PLACES;
use crate::domain::{Client, Code, IdSource, Pair, Person, PersonId, Plan, Sector, Tie, Visit, VisitId};
use crate::domain::{WholeClient, WholeVisit};
use crate::exchange::problem::What;

/// A client whose rows are being gathered.
pub(super) struct Draft {
    pub client: Client,
    /// By number. Apart: a map keeps room for eleven, and most clients have one.
    pub visits: BTreeMap<u32, Box<VisitDraft>>,
    /// Ids of the file; the same person at every visit.
    ids: HashMap<String, PersonId>,
}

/// A visit whose rows are being gathered.
#[derive(Default)]
pub(super) struct VisitDraft {
    pub date: Option<NaiveDate>,
    people: Vec<Person>,
    ties: HashMap<Pair, Tie>,
    here: HashSet<PersonId>,
    /// Those without an id, by where they stand among the people, with the line of their row.
    without_id: Vec<(usize, u64)>,
    /// By sector, of those where somebody is.
    places: [Option<Box<Places>>; Sector::ALL.len()],
    /// Made when a tie first asks for a name: `None` for a name that several bear.
    names: Option<HashMap<String, Option<PersonId>>>,
}

/// The places of a sector that are taken.
#[derive(Default, Clone)]
struct Places {
    taken: HashSet<u16>,
    next: u16,
}

impl Places {
    /// The wished place where it is free, or else the first free one; `None` where all are taken.
    fn take(&mut self, wished: Option<u16>) -> Option<u16> {
        let wished = wished.filter(|place| !self.taken.contains(place));
        let place = wished.or_else(|| {
            let free = (self.next..PLACES).find(|place| !self.taken.contains(place));
            self.next = free.unwrap_or(PLACES);
            free
        })?;
        self.taken.insert(place);
        Some(place)
    }
}

/// Whom an id or a name stands for.
pub(super) enum Who {
    One(PersonId),
    Nobody,
    Several,
}

impl Draft {
    pub fn new(client: Client) -> Self {
        Self { client, visits: BTreeMap::new(), ids: HashMap::new() }
    }

    /// The identity behind an id of the file.
    pub fn person_id(&mut self, id: &str, ids: &mut IdSource) -> PersonId {
        if id.is_empty() {
            return PersonId(ids.fresh());
        }
        match self.ids.get(id) {
            Some(known) => *known,
            None => {
                let fresh = PersonId(ids.fresh());
                self.ids.insert(id.to_string(), fresh);
                fresh
            }
        }
    }

    /// Takes people without an id for the same at several visits where their name is the same and nobody else's at any of
    /// them. How many those are, and the lines of those of whom it cannot be said.
    pub fn same_by_name(&mut self) -> (usize, Vec<u64>) {
        if self.visits.len() < 2 || self.visits.values().all(|visit| visit.without_id.is_empty()) {
            return (0, Vec::new());
        }
        let mut bearers: BTreeMap<String, Vec<(u32, PersonId, Option<u64>)>> = BTreeMap::new();
        for (number, visit) in &self.visits {
            let mut lines = visit.without_id.iter().peekable();
            for (at, person) in visit.people.iter().enumerate() {
                let line = lines.next_if(|(without, _)| *without == at).map(|(_, line)| *line);
                let name = person.name.as_str().to_lowercase();
                bearers.entry(name).or_default().push((*number, person.id, line));
            }
        }
        let (mut same, mut unclear) = (0, Vec::new());
        let mut become_one: HashMap<PersonId, PersonId> = HashMap::new();
        for bearers in bearers.values().filter(|bearers| bearers.iter().any(|(_, _, line)| line.is_some())) {
            let visits: HashSet<u32> = bearers.iter().map(|(number, ..)| *number).collect();
            let with_id: HashSet<PersonId> = bearers.iter().filter(|b| b.2.is_none()).map(|b| b.1).collect();
            if visits.len() < 2 {
                continue;
            }
            if visits.len() < bearers.len() || with_id.len() > 1 {
                unclear.extend(bearers.iter().filter_map(|(_, _, line)| *line));
                continue;
            }
            let one = with_id.into_iter().next().unwrap_or(bearers[0].1);
            become_one.extend(bearers.iter().map(|(_, id, _)| (*id, one)));
            same += 1;
        }
        for visit in self.visits.values_mut() {
            for person in &mut visit.people {
                person.id = become_one.get(&person.id).copied().unwrap_or(person.id);
            }
            visit.here = visit.people.iter().map(|person| person.id).collect();
        }
        unclear.sort_unstable();
        (same, unclear)
    }

    /// Those whose id in the file is one that ecogram gave.
    pub fn known_as(&self) -> impl Iterator<Item = (PersonId, PersonId)> + '_ {
        self.ids.iter().filter_map(|(text, id)| Some((*id, PersonId(text.parse().ok()?))))
    }

    /// Whom a tie means, at a visit.
    pub fn who(&mut self, visit: u32, text: &str) -> Who {
        let Some(at) = self.visits.get_mut(&visit) else { return Who::Nobody };
        if let Some(id) = self.ids.get(text).filter(|id| at.here.contains(id)) {
            return Who::One(*id);
        }
        let names = at.names.get_or_insert_with(|| {
            let mut names = HashMap::new();
            for person in &at.people {
                let name = person.name.to_string();
                // In any case as well, behind what no name holds.
                let folded = format!("\n{}", name.to_lowercase());
                for name in [name, folded] {
                    let bearer = names.entry(name).or_insert(Some(person.id));
                    if *bearer != Some(person.id) {
                        *bearer = None;
                    }
                }
            }
            names
        });
        let name = crate::domain::Name::new(text);
        let folded = |name: &crate::domain::Name| format!("\n{}", name.as_str().to_lowercase());
        match name.and_then(|name| names.get(name.as_str()).or_else(|| names.get(&folded(&name)))) {
            Some(Some(id)) => Who::One(*id),
            Some(None) => Who::Several,
            None => Who::Nobody,
        }
    }

    /// The client with its visits: all but the last closed.
    pub fn finish(mut self, today: NaiveDate, ids: &mut IdSource) -> WholeClient {
        if self.visits.is_empty() {
            self.visits.insert(1, Box::default());
        }
        let last = self.visits.len();
        let visits = self.visits.into_values().zip(1..);
        let visits = visits
            .map(|(draft, number)| {
                let mut visit = Visit::new(VisitId(ids.fresh()), number, draft.date.unwrap_or(today));
                visit.closed = (number as usize) < last;
                let mut ties: Vec<_> = draft.ties.into_iter().collect();
                ties.sort_unstable_by_key(|(pair, _)| *pair);
                let mut people = draft.people;
                people.sort_by_key(|person| person.id);
                WholeVisit { visit, client_then: None, people, ties }
            })
            .collect();
        WholeClient { client: self.client, plan: Plan::default(), visits }
    }
}

impl VisitDraft {
    /// Adds a person, at the wished place or the first free one of their sector; with the line of their row where it
    /// has no id.
    ///
    /// # Errors
    /// They are here already, or nobody else can be in that sector.
    pub fn add(&mut self, mut person: Person, wished: Option<u16>, without_id: Option<u64>) -> Result<(), What> {
        if !self.here.insert(person.id) {
            return Err(What::PersonTwice);
        }
        let places = self.places[person.sector.index()].get_or_insert_default();
        person.slot = places.take(wished).ok_or(What::SectorFull(PLACES))?;
        if self.people.is_empty() {
            // One, where room for four would be made.
            self.people.reserve_exact(1);
        }
        self.without_id.extend(without_id.map(|line| (self.people.len(), line)));
        self.people.push(person);
        Ok(())
    }
    /// Adds an answer; what was answered before, where there was something.
    pub fn tie(&mut self, pair: Pair, tie: Tie) -> Option<Tie> {
        match self.ties.get(&pair) {
            Some(before) => Some(*before),
            None => self.ties.insert(pair, tie),
        }
    }
}
