//! The page of plain sentences, for the two at the table. One fact a sentence; what was not asked is said to be not asked.
//! Holds no share, pair or term: those stand among all figures.

use super::line::{Line, Who, list, names, value, why_undefined};
use crate::domain::{Code, MessageKey, Sector, Support};
use crate::metrics::measure::Counted;
use crate::metrics::{Carried, Density, Measure, Measures, Sight, Undefined, Unit};
use crate::text::{Arg, Texts, opened};

/// What the measures say, sentence by sentence, as far as `sight` lets them be seen: `Together` hides what rests on tie
/// qualities and what is the worker's, `Qualities` what is the worker's, `Worker` nothing.
pub fn page(measures: &Measures, texts: &Texts, who: Who<'_>, sight: Sight) -> Vec<Line> {
    let mut page = Page { texts, who, lines: Vec::new() };
    page.size(measures);
    page.variation(measures);
    page.density(&measures.together);
    page.connectors(&measures.together);
    page.reach(measures);
    measures.care.shown().for_each(|kind| page.care(kind));
    page.exchange(measures);
    page.rhythm(measures);
    page.lines.retain(|line| line.sight <= sight);
    page.lines
}

struct Page<'a> {
    texts: &'a Texts,
    who: Who<'a>,
    lines: Vec<Line>,
}

impl Page<'_> {
    fn say(&mut self, key: &'static str, message: MessageKey, args: &[(&str, Arg<'_>)]) {
        let text = self.texts.with(message, args);
        self.lines.push(Line { key, text, short: String::new(), sight: Sight::Together, open: false });
    }
    /// Says what was not asked, or is not known yet.
    fn say_open(&mut self, key: &'static str, message: MessageKey, args: &[(&str, Arg<'_>)]) {
        self.say(key, message, args);
        self.lines.iter_mut().last().into_iter().for_each(|line| line.open = true);
    }
    /// Says the message, or in its place why there is no value.
    fn say_or_why<T>(
        &mut self,
        key: &'static str,
        measure: &Measure<T>,
        message: MessageKey,
        args: &[(&str, Arg<'_>)],
    ) {
        match &measure.value {
            Ok(_) => self.say(key, message, args),
            Err(why) => self.say_why(key, *why),
        }
    }
    fn say_why(&mut self, key: &'static str, why: Undefined) {
        let (topic, why) = (self.topic(key), why_undefined(self.texts, why));
        self.say_open(key, key!("measures-page-undefined"), &[("topic", topic.into()), ("why", why.into())]);
    }
    fn not_asked(&mut self, key: &'static str, unknown: usize) {
        if unknown > 0 {
            let topic = self.topic(key);
            self.say_open(key, key!("measures-page-not-asked"), &[("topic", topic.into()), ("n", unknown.into())]);
        }
    }
    /// What it is about, as a question in words that anybody understands.
    fn topic(&self, key: &str) -> String {
        match Support::from_code(key.strip_prefix("care-").unwrap_or_default()) {
            Some(kind) => {
                let kind = opened(&self.texts.get(key!("measures-kind-{}", Support, kind)));
                self.texts.with(key!("measures-topic-care"), &[("kind", kind.into())])
            }
            None => MessageKey::find(&["measures-topic-", key]).map(|key| self.texts.get(key)).unwrap_or_default(),
        }
    }
    fn sectors(&self, sectors: &[Sector]) -> String {
        list(self.texts, &sectors.iter().map(|s| self.texts.name(*s)).collect::<Vec<_>>())
    }

    fn size(&mut self, measures: &Measures) {
        let size = &measures.size;
        let args = [("people", size.people.into()), ("informal", size.informal.into())];
        self.say("size", key!("measures-page-size"), &args);
        if size.formal_unknown > 0 {
            self.say_open("size", key!("measures-formal-unknown"), &[("n", size.formal_unknown.into())]);
        }
        let beside: Vec<String> = [
            (key!("measures-groups"), size.groups),
            (key!("measures-organisations"), size.organisations),
            (key!("measures-online-places"), size.online_places),
            (key!("measures-animals"), size.animals),
        ]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(message, n)| self.texts.with(message, &[("n", n.into())]))
        .collect();
        if !beside.is_empty() {
            self.say("beside-groups", key!("measures-page-beside"), &[("list", list(self.texts, &beside).into())]);
        }
    }

    fn variation(&mut self, measures: &Measures) {
        let variation = &measures.variation;
        self.say("variation", key!("measures-page-variation"), &[("n", variation.present.len().into())]);
        let named = |sectors: &[Sector]| [("list", self.sectors(sectors).into()), ("n", sectors.len().into())];
        let (empty, not_asked) = (named(&variation.empty), named(&variation.not_asked));
        if !variation.empty.is_empty() {
            self.say("variation", key!("measures-page-domains-empty"), &empty);
        }
        if !variation.not_asked.is_empty() {
            self.say_open("variation", key!("measures-page-domains-not-asked"), &not_asked);
        }
    }

    /// Who knows whom, as far as it was asked. Pairs, shares and separate groups stand among all figures.
    fn density(&mut self, density: &Density) {
        match density.islands.value {
            Ok(_) => self.say("density", how_many(density), &[]),
            Err(Undefined::NothingAsked) => self.say_why("density", Undefined::NothingAsked),
            // It takes two people: the first sentence says how many there are.
            Err(_) => {}
        }
    }

    fn connectors(&mut self, density: &Density) {
        if !density.isolates.is_empty() {
            let args =
                [("who", names(self.texts, self.who, &density.isolates).into()), ("n", density.isolates.len().into())];
            self.say("isolates", key!("measures-page-isolates"), &args);
        }
        for connector in &density.connectors {
            let args = [("who", (self.who)(connector.who).into()), ("n", connector.cut_off().into())];
            self.say("connectors", key!("measures-page-connector"), &args);
        }
        let open = density.isolates_open.len();
        if density.asked > 0 && open > 0 {
            self.say_open("isolates", key!("measures-page-isolates-open"), &[("n", open.into())]);
        }
    }

    fn counted(&mut self, key: &'static str, message: MessageKey, counted: Counted) {
        let args = [("n", counted.yes.into()), ("of", counted.known.into())];
        self.say_or_why(key, &counted.count(), message, &args);
        if counted.known > 0 {
            self.not_asked(key, counted.unknown());
        }
    }

    fn reach(&mut self, measures: &Measures) {
        self.counted("reach", key!("measures-page-reach"), measures.reach.monthly);
        self.counted("reach-crisis", key!("measures-page-crisis"), measures.reach.crisis);
    }

    fn care(&mut self, carried: &Carried) {
        let key = super::explain::CARE[carried.kind.index()];
        let kind = ("kind", self.texts.get(key!("measures-kind-{}", Support, carried.kind)).into());
        let some = ("some", self.texts.get(key!("measures-some-{}", Support, carried.kind)).into());
        match (carried.count().get(), carried.single()) {
            (None, _) => return self.say_open(key, key!("measures-care-not-asked"), &[kind]),
            (Some(_), Some(only)) => {
                self.say(key, key!("measures-care-single"), &[some, ("who", (self.who)(only).into())])
            }
            (Some(1), None) => {
                let who = names(self.texts, self.who, &carried.carriers);
                self.say(key, key!("measures-care-one"), &[some, ("who", who.into())]);
            }
            (Some(0), None) => self.say(key, key!("measures-care-gap"), &[some]),
            (Some(n), None) => self.say(key, key!("measures-care-several"), &[some, ("n", n.into())]),
        }
        if !carried.asked {
            self.not_asked(key, carried.answers.unknown());
        }
    }

    fn exchange(&mut self, measures: &Measures) {
        let load = &measures.care.load;
        if let Some(share) = load.concentration.get() {
            let most = (share * load.total as f64).round() as usize;
            let args = [
                ("who", names(self.texts, self.who, &load.who).into()),
                ("n", load.who.len().into()),
                ("most", most.into()),
                ("total", load.total.into()),
            ];
            self.say("load", key!("measures-page-load"), &args);
        }
        let exchange = &measures.exchange;
        let both = exchange.both_ways;
        let args = [("n", both.yes.into()), ("of", both.known.into())];
        self.say_or_why("reciprocity", &exchange.reciprocity(), key!("measures-page-reciprocity"), &args);
        if both.known > 0 {
            self.not_asked("reciprocity", both.unknown());
        }
    }

    fn rhythm(&mut self, measures: &Measures) {
        let number = value(self.texts, measures.contacts.get(), Unit::Number);
        self.say_or_why("contacts", &measures.contacts, key!("measures-page-contacts"), &[("number", number.into())]);
        for (key, message, counted, sight) in [
            ("strain", key!("measures-page-strain"), measures.strain.together, Sight::Qualities),
            ("strained", key!("measures-page-strained"), measures.strained.count, Sight::Worker),
        ] {
            let from = self.lines.len();
            self.counted(key, message, counted);
            self.lines[from..].iter_mut().for_each(|line| line.sight = sight);
        }
    }
}

/// Which sentence describes how many of the asked pairs know each other. A description, not a band.
fn how_many(density: &Density) -> MessageKey {
    match (density.ties, density.asked) {
        (0, _) => key!("measures-page-knows-none"),
        (ties, asked) if ties == asked => key!("measures-page-knows-all"),
        (ties, asked) => match (2 * ties).cmp(&asked) {
            std::cmp::Ordering::Less => key!("measures-page-knows-minority"),
            std::cmp::Ordering::Equal => key!("measures-page-knows-half"),
            std::cmp::Ordering::Greater => key!("measures-page-knows-most"),
        },
    }
}
