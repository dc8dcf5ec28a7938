//! What there is, what is missing and what was not asked, in sentences for the page. Facts without a judgement: a
//! gap is what was asked and is not there, never what was not asked.

use crate::domain::{Code, Network, Person, PersonId, Ring, Sector, Support};
use crate::metrics::{Measures, measures as measure};
use crate::text::{Arg, Texts};
use crate::words::compare::list;

/// What the sentences are made of.
pub struct Facts<'a> {
    /// The visit.
    pub network: &'a Network,
    /// The language.
    pub texts: &'a Texts,
    /// What the client is called.
    pub client: String,
    /// Tell of practical help.
    pub practical: bool,
}

impl Facts<'_> {
    /// Who is closest, who gives which support, and to whom the client gives.
    pub fn strengths(&self, name: &dyn Fn(&Person) -> String) -> Vec<String> {
        let mut said = Vec::new();
        let active = || self.network.people().filter(|p| p.is_active());
        let mut say = |key: &str, support: Option<Support>, people: Vec<&Person>| {
            if !people.is_empty() {
                said.push(self.say(key, support, people.len(), self.some(people.into_iter().map(name).collect())));
            }
        };
        say("report-strength-close", None, active().filter(|p| p.ring == Some(Ring::Inner)).collect());
        for kind in self.kinds() {
            say("report-strength-support", Some(kind), active().filter(|p| p.support_received.has(kind)).collect());
        }
        let given_to = |p: &&Person| self.kinds().any(|kind| p.support_given.has(kind));
        say("report-strength-gives", None, active().filter(given_to).collect());
        said
    }
    /// What was asked and is not there, what rests on one person, and what was not asked.
    pub fn gaps(&self, name: &dyn Fn(&Person) -> String) -> Vec<String> {
        let measures = measure(self.network);
        let mut said = Vec::new();
        let kinds: Vec<_> = measures.care.kinds.iter().filter(|k| self.tells(k.kind)).collect();
        for kind in &kinds {
            if kind.is_gap() {
                said.push(self.say("report-gap-support", Some(kind.kind), 0, String::new()));
            }
            if let Some(person) = kind.single().and_then(|id: PersonId| self.network.person(id)) {
                said.push(self.say("report-gap-single", Some(kind.kind), 1, name(person)));
            }
        }
        let domains = |sectors: &[Sector]| list(self.texts, sectors.iter().map(|s| self.texts.name(*s)));
        let variation = &measures.variation;
        if !variation.empty.is_empty() {
            said.push(self.say("report-gap-sectors", None, variation.empty.len(), domains(&variation.empty)));
        }
        let open = kinds.iter().filter(|k| !k.asked && k.carriers.is_empty()).map(|k| self.support(k.kind));
        let not_asked: Vec<String> = open.chain(variation.not_asked.iter().map(|s| self.texts.name(*s))).collect();
        if !not_asked.is_empty() {
            said.push(self.say("report-not-asked", None, not_asked.len(), list(self.texts, not_asked)));
        }
        said
    }
    /// "Ann, Bob and Cem"; of a long list the first, and how many others.
    fn some(&self, mut names: Vec<String>) -> String {
        const MOST: usize = 8;
        if names.len() > MOST {
            let others = names.split_off(MOST - 1).len();
            names.push(self.texts.with("report-others", &[("n", others.into())]));
        }
        list(self.texts, names)
    }
    fn kinds(&self) -> impl Iterator<Item = Support> + '_ {
        Support::ALL.iter().copied().filter(|kind| self.tells(*kind))
    }
    fn tells(&self, kind: Support) -> bool {
        self.practical || kind != Support::Practical
    }
    fn support(&self, kind: Support) -> String {
        self.texts.get(&format!("compare-support-{}", kind.code()))
    }
    fn say(&self, key: &str, support: Option<Support>, n: usize, names: String) -> String {
        let support = support.map(|kind| self.support(kind)).unwrap_or_default();
        let client = self.client.as_str().into();
        self.texts
            .with(key, &[("support", support.into()), ("n", n.into()), ("names", names.into()), ("client", client)])
    }
}

/// The five measures in a sentence each, with what each rests on. Without practical help unless it may be told.
pub fn measures(measures: &Measures, texts: &Texts, practical: bool) -> Vec<(String, String)> {
    let five = Five { measures, texts, practical };
    vec![five.size(), five.variation(), five.density(), five.reach(), five.care()]
}

struct Five<'a> {
    measures: &'a Measures,
    texts: &'a Texts,
    practical: bool,
}

impl Five<'_> {
    fn say(&self, key: &str, counts: &[(&str, usize)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = counts.iter().map(|(name, n)| (*name, (*n).into())).collect();
        self.texts.with(&format!("report-measure-{key}"), &args)
    }
    /// The small print where there is something to say; nothing where nothing is missing.
    fn unless_none(&self, key: &str, n: usize) -> String {
        if n == 0 { String::new() } else { self.say(key, &[("n", n)]) }
    }
    fn size(&self) -> (String, String) {
        let size = &self.measures.size;
        let counts = [("n", size.people), ("informal", size.informal), ("professional", size.professional)];
        let rests =
            [self.unless_none("formal-unknown", size.formal_unknown), self.unless_none("beside", size.beside())];
        (self.say("size", &counts), rests.into_iter().filter(|r| !r.is_empty()).collect::<Vec<_>>().join(" "))
    }
    fn variation(&self) -> (String, String) {
        let variation = &self.measures.variation;
        let unknown = variation.members - variation.known;
        (self.say("variation", &[("n", variation.present.len())]), self.unless_none("sector-unknown", unknown))
    }
    fn density(&self) -> (String, String) {
        let density = &self.measures.together;
        let rests = self.say("density-rests", &[("asked", density.asked), ("pairs", density.pairs)]);
        let sentence = match density.observed.get() {
            _ if density.asked == 0 => return (self.say("density-not-asked", &[]), String::new()),
            Some(share) => {
                let percent = self.texts.percent(share);
                self.texts.with("report-measure-density", &[("percent", percent.into())])
            }
            // Below five people a share misleads.
            None => self.say("density-count", &[("n", density.ties)]),
        };
        (sentence, rests)
    }
    fn reach(&self) -> (String, String) {
        let monthly = self.measures.reach.monthly;
        if monthly.known == 0 {
            return (self.say("reach-not-asked", &[]), String::new());
        }
        let sentence = self.say("reach", &[("n", monthly.yes), ("known", monthly.known)]);
        (sentence, self.unless_none("not-asked", monthly.unknown()))
    }
    fn care(&self) -> (String, String) {
        let kinds = self.measures.care.kinds.iter().filter(|k| self.practical || k.kind != Support::Practical);
        let told = kinds.map(|kind| {
            let name = self.texts.get(&format!("compare-support-{}", kind.kind.code()));
            let n = kind.count().get().map_or_else(|| "?".to_string(), |n| n.to_string());
            format!("{name} {n}")
        });
        let care = self.texts.with("report-measure-care", &[("kinds", told.collect::<Vec<_>>().join(" · ").into())]);
        (care, self.texts.get("report-measure-care-rests"))
    }
}
