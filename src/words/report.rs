//! What there is, what is missing and what was not asked, in sentences for the page. Facts without a judgement: a
//! gap is what was asked and is not there, never what was not asked.

use crate::domain::{MessageKey, Person, PersonId, Ring, Sector, Support};
use crate::metrics::{Measures, measures as measure};
use crate::seen::Seen;
use crate::text::Texts;
use crate::words::compare::list;
use crate::words::measures::headline;

/// What the sentences are made of.
pub struct Facts<'a> {
    /// The visit.
    pub network: &'a Seen,
    /// The language.
    pub texts: &'a Texts,
    /// What the client is called.
    pub client: String,
    /// Tell of practical and material help.
    pub practical: bool,
}

impl Facts<'_> {
    /// Who is closest, who gives which support, and to whom the client gives.
    pub fn strengths(&self) -> Vec<String> {
        let mut said = Vec::new();
        let active = || self.network.people().filter(|p| p.is_active());
        let mut say = |key: MessageKey, support: Option<Support>, people: Vec<&Person>| {
            if !people.is_empty() {
                said.push(self.say(key, support, people.len(), self.some(people.into_iter().map(name).collect())));
            }
        };
        say(key!("report-strength-close"), None, active().filter(|p| p.ring == Some(Ring::Inner)).collect());
        for kind in self.kinds() {
            say(
                key!("report-strength-support"),
                Some(kind),
                active().filter(|p| p.support_received.has(kind)).collect(),
            );
        }
        let given_to = |p: &&Person| self.kinds().any(|kind| p.support_given.has(kind));
        say(key!("report-strength-gives"), None, active().filter(given_to).collect());
        said
    }
    /// What was asked and is not there, what rests on one person, and what was not asked.
    pub fn gaps(&self) -> Vec<String> {
        let measures = measure(self.network);
        let mut said = Vec::new();
        let kinds: Vec<_> = measures.care.shown().filter(|k| self.tells(k.kind)).collect();
        for kind in &kinds {
            if kind.is_gap() {
                said.push(self.say(key!("report-gap-support"), Some(kind.kind), 0, String::new()));
            }
            if let Some(person) = kind.single().and_then(|id: PersonId| self.network.person(id)) {
                said.push(self.say(key!("report-gap-single"), Some(kind.kind), 1, name(person)));
            }
        }
        let domains = |sectors: &[Sector]| list(self.texts, sectors.iter().map(|s| self.texts.name(*s)));
        let variation = &measures.variation;
        if !variation.empty.is_empty() {
            said.push(self.say(key!("report-gap-sectors"), None, variation.empty.len(), domains(&variation.empty)));
        }
        // Where a professional gives it, "not asked" beside it would sound as if nobody did.
        let given = |kind| self.network.people().any(|p| p.is_active() && p.support_received.has(kind));
        let open = kinds.iter().filter(|k| !k.asked && !given(k.kind)).map(|k| self.support(k.kind));
        let not_asked: Vec<String> = open.chain(variation.not_asked.iter().map(|s| self.texts.name(*s))).collect();
        if !not_asked.is_empty() {
            said.push(self.say(key!("report-not-asked"), None, not_asked.len(), list(self.texts, not_asked)));
        }
        said
    }
    /// "Ann, Bob and Cem"; of a long list the first, and how many others.
    fn some(&self, mut names: Vec<String>) -> String {
        const MOST: usize = 8;
        if names.len() > MOST {
            let others = names.split_off(MOST - 1).len();
            names.push(self.texts.with(key!("report-others"), &[("n", others.into())]));
        }
        list(self.texts, names)
    }
    fn kinds(&self) -> impl Iterator<Item = Support> + '_ {
        self.network.kinds().filter(|kind| self.tells(*kind))
    }
    fn tells(&self, kind: Support) -> bool {
        self.practical || !kind.weighs_on_benefits()
    }
    fn support(&self, kind: Support) -> String {
        self.texts.get(key!("compare-support-{}", Support, kind))
    }
    fn say(&self, key: MessageKey, support: Option<Support>, n: usize, names: String) -> String {
        let support = support.map(|kind| self.support(kind)).unwrap_or_default();
        let client = self.client.as_str().into();
        self.texts
            .with(key, &[("support", support.into()), ("n", n.into()), ("names", names.into()), ("client", client)])
    }
}

/// The five measures in a sentence each, as on the screen, with what stands beside them. Without practical help unless
/// it may be told.
pub fn measures(measures: &Measures, texts: &Texts, practical: bool) -> Vec<(String, String)> {
    // "Not asked yet" says nothing by itself: it stands under what it is about.
    let undefined = |key: &str| match key {
        "density" => measures.together.asked == 0,
        "reach" => measures.reach.monthly.share().get().is_none(),
        _ => false,
    };
    let told = headline(measures, texts, &|_| String::new()).into_iter();
    let mut told: Vec<(String, String)> = told
        .map(|line| if undefined(line.key) { (line.short, line.text) } else { (line.text, String::new()) })
        .collect();
    // The last one is told kind by kind here: on paper nobody can ask what the letters mean.
    told.pop();
    if let (Some(size), beside @ 1..) = (told.first_mut(), measures.size.beside()) {
        size.1 = texts.with(key!("report-measure-beside"), &[("n", beside.into())]);
    }
    let kinds = measures.care.shown().filter(|k| practical || !k.kind.weighs_on_benefits());
    let counted = kinds.map(|kind| {
        let name = texts.get(key!("measures-kind-{}", Support, kind.kind));
        let n = kind.count().get().map_or_else(|| "?".to_string(), |n| n.to_string());
        format!("{name} {n}")
    });
    let care = texts.with(key!("report-measure-care"), &[("kinds", counted.collect::<Vec<_>>().join(" · ").into())]);
    told.push((care, texts.get(key!("report-measure-care-rests"))));
    told
}

fn name(person: &Person) -> String {
    person.name.to_string()
}
