//! The page of plain sentences. One fact a sentence; what was not asked is said to be not asked.

use super::line::{Line, Who, list, names, percent, value, why_undefined};
use crate::domain::{Code, Sector};
use crate::metrics::measure::Counted;
use crate::metrics::{Carried, Density, Measure, Measures, Sight, Undefined, Unit};
use crate::text::{Arg, Texts, opened};

/// What the measures say, sentence by sentence, as far as `sight` lets them be seen: `Together` hides what rests on tie
/// qualities and what is the worker's, `Qualities` what is the worker's, `Worker` nothing.
pub fn page(measures: &Measures, texts: &Texts, who: Who<'_>, sight: Sight) -> Vec<Line> {
    let mut page = Page { texts, who, lines: Vec::new() };
    page.size(measures);
    page.variation(measures);
    page.density(measures);
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
    fn say(&mut self, key: &'static str, message: &str, args: &[(&str, Arg<'_>)]) {
        let text = self.texts.with(message, args);
        self.lines.push(Line { key, text, short: String::new(), sight: Sight::Together });
    }
    /// Says the message, or in its place why there is no value.
    fn say_or_why<T>(&mut self, key: &'static str, measure: &Measure<T>, message: &str, args: &[(&str, Arg<'_>)]) {
        match &measure.value {
            Ok(_) => self.say(key, message, args),
            Err(why) => self.say_why(key, *why),
        }
    }
    fn say_why(&mut self, key: &'static str, why: Undefined) {
        let (topic, why) = (self.topic(key), why_undefined(self.texts, why));
        self.say(key, "measures-page-undefined", &[("topic", topic.into()), ("why", why.into())]);
    }
    fn not_asked(&mut self, key: &'static str, unknown: usize) {
        if unknown > 0 {
            let topic = self.topic(key);
            self.say(key, "measures-page-not-asked", &[("topic", topic.into()), ("n", unknown.into())]);
        }
    }
    /// What a figure is called, where a sentence begins with it.
    fn topic(&self, key: &str) -> String {
        opened(&super::explain::title(self.texts, key))
    }
    fn sectors(&self, sectors: &[Sector]) -> String {
        list(self.texts, &sectors.iter().map(|s| self.texts.name(*s)).collect::<Vec<_>>())
    }

    fn size(&mut self, measures: &Measures) {
        let size = &measures.size;
        let args = [("people", size.people.into()), ("informal", size.informal.into())];
        self.say("size", "measures-page-size", &args);
        if size.formal_unknown > 0 {
            self.say("size", "measures-formal-unknown", &[("n", size.formal_unknown.into())]);
        }
        let beside: Vec<String> = [
            ("measures-groups", size.groups),
            ("measures-organisations", size.organisations),
            ("measures-online-places", size.online_places),
            ("measures-animals", size.animals),
        ]
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(message, n)| self.texts.with(message, &[("n", n.into())]))
        .collect();
        if !beside.is_empty() {
            self.say("beside-groups", "measures-page-beside", &[("list", list(self.texts, &beside).into())]);
        }
    }

    fn variation(&mut self, measures: &Measures) {
        let variation = &measures.variation;
        self.say("variation", "measures-page-variation", &[("n", variation.present.len().into())]);
        for (message, sectors) in [
            ("measures-page-domains-empty", &variation.empty),
            ("measures-page-domains-not-asked", &variation.not_asked),
        ] {
            if !sectors.is_empty() {
                let args = [("list", self.sectors(sectors).into()), ("n", sectors.len().into())];
                self.say("variation", message, &args);
            }
        }
        if let Some(n) = variation.effective_domains.get() {
            self.say("variation-effective", "measures-page-effective", &[("number", self.texts.number(n, 1).into())]);
        }
    }

    fn density(&mut self, measures: &Measures) {
        let columns = [
            ("density", &measures.together, "together"),
            ("density-informal", &measures.informal, "informal"),
            ("density-professional", &measures.professional, "professional"),
        ];
        for (key, column, name) in columns {
            if let Err(why) = column.islands.value {
                // The columns are only worth a sentence where there is something to say.
                if key == "density" {
                    self.say_why(key, why);
                }
                continue;
            }
            let share = column.observed.get().map(|s| percent(self.texts, s));
            let args = [
                ("column", self.texts.get(&format!("measures-column-{name}")).into()),
                ("ties", column.ties.into()),
                ("asked", column.asked.into()),
                ("pairs", column.pairs.into()),
                ("share", share.clone().unwrap_or_default().into()),
            ];
            self.say(key, if share.is_some() { "measures-page-density" } else { "measures-page-density-few" }, &args);
            if key == "density" {
                self.say(key, &format!("measures-page-{}", how_many(column)), &[]);
            }
        }
    }

    fn connectors(&mut self, density: &Density) {
        if let (Ok(islands), Ok(largest)) = (density.islands.value, density.largest_island.value) {
            let args = [("n", islands.into()), ("largest", largest.into()), ("asked", density.people_asked.into())];
            self.say("islands", "measures-page-islands", &args);
        }
        if !density.isolates.is_empty() {
            let args =
                [("who", names(self.texts, self.who, &density.isolates).into()), ("n", density.isolates.len().into())];
            self.say("isolates", "measures-page-isolates", &args);
        }
        for connector in &density.connectors {
            let args = [("who", (self.who)(connector.who).into()), ("n", connector.cut_off().into())];
            self.say("connectors", "measures-page-connector", &args);
        }
        let open = density.isolates_open.len();
        if density.asked > 0 && open > 0 {
            self.say("isolates", "measures-page-isolates-open", &[("n", open.into())]);
        }
        let open = density.connectors_open.len();
        if open > 0 {
            self.say("connectors", "measures-page-connectors-open", &[("n", open.into())]);
        }
    }

    fn counted(&mut self, key: &'static str, message: &str, counted: Counted) {
        let args = [("n", counted.yes.into()), ("of", counted.known.into())];
        self.say_or_why(key, &counted.count(), message, &args);
        if counted.known > 0 {
            self.not_asked(key, counted.unknown());
        }
    }

    fn reach(&mut self, measures: &Measures) {
        self.counted("reach", "measures-page-reach", measures.reach.monthly);
        self.counted("reach-crisis", "measures-page-crisis", measures.reach.crisis);
    }

    fn care(&mut self, carried: &Carried) {
        let key = super::explain::CARE[carried.kind.index()];
        let named = |form: &str| self.texts.get(&format!("measures-{form}-{}", carried.kind.code()));
        let (kind, some) = (("kind", named("kind").into()), ("some", named("some").into()));
        match (carried.count().get(), carried.single()) {
            (None, _) => return self.say(key, "measures-care-not-asked", &[kind]),
            (Some(_), Some(only)) => self.say(key, "measures-care-single", &[some, ("who", (self.who)(only).into())]),
            (Some(0), None) => self.say(key, "measures-care-gap", &[some]),
            (Some(n), None) => self.say(key, "measures-care-several", &[some, ("n", n.into())]),
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
            self.say("load", "measures-page-load", &args);
            self.not_asked("load", load.concentration.of - load.concentration.known);
        }
        let exchange = &measures.exchange;
        let both = exchange.both_ways;
        let args = [("n", both.yes.into()), ("of", both.known.into())];
        self.say_or_why("reciprocity", &exchange.reciprocity(), "measures-page-reciprocity", &args);
        if both.known > 0 {
            self.not_asked("reciprocity", both.unknown());
        }
        let args = [
            ("number", value(self.texts, exchange.kinds.get(), Unit::Number).into()),
            ("n", exchange.several_kinds.yes.into()),
        ];
        self.say_or_why("multiplexity", &exchange.kinds, "measures-page-multiplexity", &args);
        if exchange.kinds.known > 0 {
            self.not_asked("multiplexity", exchange.kinds.of - exchange.kinds.known);
        }
    }

    fn rhythm(&mut self, measures: &Measures) {
        let number = value(self.texts, measures.contacts.get(), Unit::Number);
        self.say_or_why("contacts", &measures.contacts, "measures-page-contacts", &[("number", number.into())]);
        if measures.contacts.known > 0 {
            self.not_asked("contacts", measures.contacts.of - measures.contacts.known);
        }
        for (key, message, counted, sight) in [
            ("strain", "measures-page-strain", measures.strain.together, Sight::Qualities),
            ("strained", "measures-page-strained", measures.strained.count, Sight::Worker),
        ] {
            let from = self.lines.len();
            self.counted(key, message, counted);
            self.lines[from..].iter_mut().for_each(|line| line.sight = sight);
        }
    }
}

/// Which sentence describes how many of the asked pairs know each other. A description, not a band.
fn how_many(density: &Density) -> &'static str {
    match (density.ties, density.asked) {
        (0, _) => "knows-none",
        (ties, asked) if ties == asked => "knows-all",
        (ties, asked) => match (2 * ties).cmp(&asked) {
            std::cmp::Ordering::Less => "knows-minority",
            std::cmp::Ordering::Equal => "knows-half",
            std::cmp::Ordering::Greater => "knows-most",
        },
    }
}
