//! Networks for the tests, built in a line. Knows no rule.

use chrono::NaiveDate;
use ecogram::domain::network::Parts;
use ecogram::domain::*;
use ecogram::steps::{Catalogue, Context, Resource, Suggestions, suggest};

/// The day of every test.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// No visit was closed yet.
pub fn context() -> Context {
    Context { today: today(), last_visit: None }
}

/// The id of the n-th person, from 1.
pub fn id(n: usize) -> PersonId {
    PersonId(uuid::Uuid::from_u128(n as u128))
}

/// A network in the making.
#[derive(Clone)]
pub struct Net(pub Parts);

/// Nobody yet, and nothing asked.
pub fn net() -> Net {
    let client = Client::new(ClientId(uuid::Uuid::from_u128(900)), ClientCode::new("C1").unwrap(), Language::Nl);
    let visit = Visit::new(VisitId(uuid::Uuid::from_u128(901)), 1, today());
    Net(Parts { client, visit, people: Vec::new(), ties: Vec::new(), plan: Plan::default() })
}

impl Net {
    /// Changes the client.
    pub fn client(mut self, change: impl FnOnce(&mut Client)) -> Self {
        change(&mut self.0.client);
        self
    }
    /// Adds a member; ids count from 1.
    pub fn with(mut self, change: impl FnOnce(&mut Person)) -> Self {
        let n = self.0.people.len() + 1;
        let mut person = Person::new(id(n), Name::new(&format!("Naam{n}x")).unwrap());
        change(&mut person);
        self.0.people.push(person);
        self
    }
    /// Adds so many informal people in the friends' domain.
    pub fn informal(self, count: usize) -> Self {
        (0..count).fold(self, |net, _| {
            net.with(|p| {
                p.formal = Some(Formal::Informal);
                p.sector = Sector::Friends;
            })
        })
    }
    /// Answers a pair.
    pub fn tie(mut self, a: usize, b: usize, tie: Tie) -> Self {
        self.0.ties.push((Pair::new(id(a), id(b)).unwrap(), tie));
        self
    }
    /// All pairs that were not answered do not know each other.
    pub fn all_other_pairs_asked(mut self) -> Self {
        let n = self.0.people.len();
        for a in 1..=n {
            for b in a + 1..=n {
                let pair = Pair::new(id(a), id(b)).unwrap();
                if !self.0.ties.iter().any(|(p, _)| *p == pair) {
                    self.0.ties.push((pair, Tie::DOES_NOT_KNOW));
                }
            }
        }
        self
    }
    /// The kind of support was gone through.
    pub fn asked(self, kind: Support) -> Self {
        self.client(|c| {
            c.asked_support.insert(kind);
        })
    }
    /// The network.
    pub fn build(&self) -> Network {
        Network::from_parts(self.0.clone())
    }
    /// What it suggests.
    pub fn suggest(&self) -> Suggestions {
        suggest(&self.build(), &Catalogue::built_in().unwrap(), context())
    }
    /// The rule's suggestion goes to these people; `None` where it does not fire.
    pub fn people_of(&self, rule: &str) -> Option<Vec<PersonId>> {
        self.suggest().steps.iter().find(|s| s.rule == rule).map(|s| s.people.clone())
    }
}

/// An informal person, safe and supportive.
pub fn friend(p: &mut Person) {
    p.formal = Some(Formal::Informal);
    p.safety = Some(Safety::NoneKnown);
    p.quality = Some(Quality::Supportive);
}

/// What the client receives from them.
pub fn gives(kinds: &str) -> Supports {
    kinds.parse().unwrap()
}

/// A step that was agreed, in these words.
pub fn step(n: u128, text: &str) -> Step {
    Step::new(StepId(uuid::Uuid::from_u128(n)), Words::of(text), today())
}

/// Resources as a catalogue file: what `Catalogue::parse` reads.
pub fn to_file(resources: &[Resource]) -> Result<String, toml::ser::Error> {
    let file = std::collections::BTreeMap::from([("resource", resources)]);
    toml::to_string_pretty(&file)
}
