//! A client's network under construction: people by name, pairs by name.

use std::collections::{BTreeMap, BTreeSet};

use ecogram::domain::network::Parts;
use ecogram::domain::{
    Client, ClientCode, Formal, IdSource, Language, Name, Network, Pair, Person, PersonId, Sector, Tie, Visit, VisitId,
};
use ecogram::metrics::{Measures, measures};

/// A network under construction: people by name, pairs by name.
pub(crate) struct Build {
    ids: IdSource,
    pub(crate) parts: Parts,
    pub(crate) by_name: BTreeMap<String, PersonId>,
}

pub(crate) fn build() -> Build {
    let mut ids = IdSource::counting();
    let client = Client::new(ecogram::domain::ClientId(ids.fresh()), ClientCode::new("K1").unwrap(), Language::Nl);
    let visit = Visit::new(VisitId(ids.fresh()), 1, chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap());
    let parts = Parts { client, visit, people: Vec::new(), ties: Vec::new(), plan: Default::default() };
    Build { ids, parts, by_name: BTreeMap::new() }
}

impl Build {
    pub(crate) fn with(mut self, name: &str, set: impl FnOnce(&mut Person)) -> Self {
        let mut person = Person::new(PersonId(self.ids.fresh()), Name::new(name).unwrap());
        person.formal = Some(Formal::Informal);
        set(&mut person);
        self.by_name.insert(name.into(), person.id);
        self.parts.people.push(person);
        self
    }
    pub(crate) fn without(mut self, name: &str) -> Self {
        let id = self.by_name[name];
        self.parts.people.retain(|p| p.id != id);
        self
    }
    pub(crate) fn people(self, names: &str) -> Self {
        names.split(' ').fold(self, |build, name| build.with(name, |_| ()))
    }
    fn pairs(mut self, pairs: &str, tie: Tie) -> Self {
        for pair in pairs.split_whitespace() {
            let (a, b) = pair.split_once('-').unwrap();
            self.parts.ties.push((Pair::new(self.by_name[a], self.by_name[b]).unwrap(), tie));
        }
        self
    }
    pub(crate) fn knows(self, pairs: &str) -> Self {
        self.pairs(pairs, Tie::KNOWS)
    }
    pub(crate) fn strangers(self, pairs: &str) -> Self {
        self.pairs(pairs, Tie::DOES_NOT_KNOW)
    }
    /// Every pair that was not asked yet is asked now, and they do not know each other.
    pub(crate) fn rest_strangers(mut self) -> Self {
        let ids: Vec<PersonId> = self.parts.people.iter().map(|p| p.id).collect();
        let asked: BTreeSet<Pair> = self.parts.ties.iter().map(|(pair, _)| *pair).collect();
        for (at, a) in ids.iter().enumerate() {
            let pairs = ids[at + 1..].iter().filter_map(|b| Pair::new(*a, *b)).filter(|p| !asked.contains(p));
            self.parts.ties.extend(pairs.map(|pair| (pair, Tie::DOES_NOT_KNOW)));
        }
        self
    }
    pub(crate) fn client(mut self, set: impl FnOnce(&mut Client)) -> Self {
        set(&mut self.parts.client);
        self
    }
    pub(crate) fn network(&self) -> Network {
        Network::from_parts(self.parts.clone())
    }
    pub(crate) fn measures(&self) -> Measures {
        measures(&self.network())
    }
    pub(crate) fn names(&self, people: &[PersonId]) -> Vec<&str> {
        let name = |id: &PersonId| self.by_name.iter().find(|(_, i)| *i == id).unwrap().0.as_str();
        people.iter().map(name).collect()
    }
}

/// The worked example of twelve people, every pair asked.
pub(crate) fn sample12() -> Build {
    let sectors = [
        (Sector::Household, "Ann Bob"),
        (Sector::Family, "Cem Dina Eva"),
        (Sector::Friends, "Fatma Gert"),
        (Sector::Neighbours, "Huub"),
        (Sector::WorkSchool, "Ines"),
        (Sector::Clubs, "Jo"),
        (Sector::Services, "Kim Lou"),
    ];
    let mut sample = build();
    for (sector, names) in sectors {
        for name in names.split(' ') {
            sample = sample.with(name, |p| p.sector = sector);
        }
    }
    sample
        .knows("Ann-Bob Ann-Cem Bob-Cem Cem-Dina Dina-Eva Cem-Eva Ann-Fatma Fatma-Gert Gert-Jo Kim-Lou")
        .rest_strangers()
}

/// The same but for rounding.
pub(crate) fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * 1.0_f64.max(a.abs()).max(b.abs())
}
