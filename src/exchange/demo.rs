//! The invented client of the demonstration, out of `assets/demo`. Nobody in it exists.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::domain::network::Parts;
use crate::domain::{
    Client, ClientId, Code, Dimension, Goal, GoalId, IdSource, Language, Name, Network, Pair, Person, PersonId, Plan,
    Step, StepId, StepState, Tie, Visit, VisitId, VisitKind, Words,
};
use crate::steps::Resource;

const SOURCE: &str = include_str!("../../assets/demo/network.toml");
const MAP: &str = include_str!("../../assets/demo/neighbourhood.toml");

#[derive(Deserialize)]
struct Source {
    client: Client,
    words: BTreeMap<String, ByLanguage>,
    person: Vec<Member>,
    ties: Ties,
}

type ByLanguage = BTreeMap<String, String>;

#[derive(Deserialize)]
struct Member {
    key: String,
    name: ByLanguage,
    now: toml::Table,
    #[serde(default)]
    before: toml::Table,
    since: Option<String>,
    #[serde(default)]
    gone: bool,
}

#[derive(Deserialize)]
struct Ties {
    knows: Vec<Vec<String>>,
    not: Vec<(Vec<String>, Vec<String>)>,
    new: Vec<Vec<String>>,
}

/// The demonstration's visits, the earlier first: a closed one on `first` and an open one on `last`.
pub fn visits(language: Language, first: NaiveDate, last: NaiveDate, ids: &mut IdSource) -> Vec<Network> {
    let source: Source = toml::from_str(SOURCE).expect("the demonstration ships with the program, and a test reads it");
    let people_ids: BTreeMap<String, PersonId> =
        source.person.iter().map(|m| (m.key.clone(), PersonId(ids.fresh()))).collect();
    let cast = Cast { source: &source, ids: &people_ids, language };
    let mut client = source.client.clone();
    client.id = ClientId(ids.fresh());
    client.language = language;
    client.nickname = cast.words("nickname");
    client.purpose = cast.words("purpose");
    client.interests = vec![cast.words("interest")];
    client.experiences = vec![cast.words("experience")];
    client.created = Some(first);
    let plan = cast.plan(first, ids);
    [(false, first), (true, last)]
        .into_iter()
        .enumerate()
        .map(|(at, (now, date))| {
            let mut visit = Visit::new(VisitId(ids.fresh()), at as u32 + 1, date);
            visit.kind = Some(if now { VisitKind::Home } else { VisitKind::Intake });
            visit.closed = !now;
            let (client, people, ties) = (client.clone(), cast.people(now), cast.ties(now));
            Network::from_parts(Parts { client, visit, people, ties, plan: plan.clone() })
        })
        .collect()
}

/// What an invented caseworker wrote on the map of the neighbourhoods: where the client of the demonstration lives, and
/// elsewhere.
pub fn neighbourhood(today: NaiveDate) -> Vec<Resource> {
    #[derive(Deserialize)]
    struct Map {
        resource: Vec<Resource>,
    }
    let map: Map = toml::from_str(MAP).expect("the demonstration ships with the program, and a test reads it");
    let seen = |resource: Resource| Resource { alive_on: Some(today), ..resource }.cleaned();
    map.resource.into_iter().filter_map(seen).collect()
}

struct Cast<'a> {
    source: &'a Source,
    ids: &'a BTreeMap<String, PersonId>,
    language: Language,
}

impl Cast<'_> {
    fn words(&self, key: &str) -> Words {
        let said = self.source.words.get(key).and_then(|w| w.get(self.language.code()));
        Words::of(said.map_or("", String::as_str))
    }

    /// Everybody at one of the two visits, each at the place of their entry in the sector.
    fn people(&self, now: bool) -> Vec<Person> {
        let mut taken = BTreeMap::new();
        let there = |m: &Member| if now { !m.gone } else { m.since.is_none() };
        let mut people = Vec::new();
        for member in self.source.person.iter() {
            let mut table = member.now.clone();
            if !now {
                table.extend(member.before.clone());
            }
            let mut person: Person = table.try_into().expect("a person of the demonstration");
            let slot = taken.entry(person.sector).or_insert(0_u16);
            person.slot = *slot;
            *slot += 1;
            person.id = self.ids[&member.key];
            person.name = Name::new(&member.name[self.language.code()]).unwrap_or_default();
            if there(member) {
                people.push(person);
            }
        }
        people
    }

    fn ties(&self, now: bool) -> Vec<(Pair, Tie)> {
        let ties = &self.source.ties;
        let pair = |a: &str, b: &str| Pair::new(*self.ids.get(a)?, *self.ids.get(b)?);
        let mut all = BTreeMap::new();
        for group in &ties.knows {
            let pairs = group.iter().enumerate().flat_map(|(i, a)| group[i + 1..].iter().map(move |b| (a, b)));
            all.extend(pairs.filter_map(|(a, b)| Some((pair(a, b)?, Tie::KNOWS))));
        }
        for (some, others) in &ties.not {
            for (a, b) in some.iter().flat_map(|a| others.iter().map(move |b| (a, b))) {
                if let Some(pair) = pair(a, b) {
                    all.entry(pair).or_insert(Tie::DOES_NOT_KNOW);
                }
            }
        }
        if !now {
            for group in &ties.new {
                let known = group.first().zip(group.get(1)).and_then(|(a, b)| pair(a, b));
                all.extend(known.map(|pair| (pair, Tie::DOES_NOT_KNOW)));
            }
        }
        all.into_iter().collect()
    }

    fn plan(&self, first: NaiveDate, ids: &mut IdSource) -> Plan {
        let goal = Goal {
            id: GoalId(ids.fresh()),
            words: self.words("goal"),
            dimension: Some(Dimension::Variation),
            created: first,
        };
        let mut step = |words: &str, state| Step {
            goal: Some(goal.id),
            who: self.words("who"),
            state,
            ..Step::new(StepId(ids.fresh()), self.words(words), first)
        };
        let steps = vec![step("step_done", StepState::Done), step("step_open", StepState::Agreed)];
        Plan { goals: vec![goal], steps, decisions: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Safety, Sector, Status};
    use crate::steps::is_here;

    #[test]
    fn the_map_of_the_demonstration_has_something_where_the_client_lives_in_each_language() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        let map = neighbourhood(day);
        assert!(map.iter().all(|entry| entry.is_mapped() && entry.alive_on == Some(day)));
        for language in Language::ALL {
            let visits = visits(*language, day, day, &mut IdSource::counting());
            assert!(map.iter().any(|entry| is_here(visits[1].client(), entry)));
            assert!(map.iter().all(|entry| !entry.texts(*language).what.is_empty()));
        }
    }

    #[test]
    fn the_demonstration_shows_what_it_promises_in_each_language() {
        for language in Language::ALL {
            let day = |m| NaiveDate::from_ymd_opt(2026, m, 1).unwrap();
            let visits = visits(*language, day(1), day(7), &mut IdSource::counting());
            let [before, now] = &visits[..] else { panic!("two visits") };
            assert!(before.visit().closed && !now.visit().closed);
            assert!(now.people().len() >= 18);
            for sector in Sector::DOMAINS {
                assert!(now.people().any(|p| p.sector == sector), "{sector:?}");
            }
            assert!(now.people().any(|p| p.status == Status::Dormant));
            assert!(now.people().any(|p| p.safety == Some(Safety::Unsafe)));
            assert!(now.people().all(|p| !p.name.is_empty()));
        }
    }
}
