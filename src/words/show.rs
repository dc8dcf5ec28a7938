//! The network as plain text that reads well aloud: domain by domain, ring by ring. For `ecogram show`, for people who
//! use a screen reader, and for reading back what will be kept.
//!
//! What only the worker may see stands in it only where the network is as the worker sees it.

use chrono::NaiveDate;

use crate::domain::{Code, Kind, MessageKey, Person, PersonId, Quality, Ring, Role, Sector, Status, Support, Supports};
use crate::seen::Seen;
use crate::text::{Arg, Texts};

/// The network in sentences, a line each. `today` is the day it is read.
pub fn show(network: &Seen, texts: &Texts, today: NaiveDate) -> String {
    let mut lines = heading(network, texts, today);
    let teller = Teller { network, texts };
    for sector in Sector::ALL {
        lines.extend(teller.sector(*sector));
    }
    lines.push(String::new());
    lines.push(teller.pairs());
    if !network.visit().note.is_empty() {
        lines.push(texts.with(key!("show-visit-note"), &[("words", network.visit().note.as_str().into())]));
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

fn heading(network: &Seen, texts: &Texts, today: NaiveDate) -> Vec<String> {
    let visit = network.visit();
    let mut lines = vec![texts.with(key!("show-title"), &[("client", network.client().shown_name().into())])];
    let date = texts.date(visit.date);
    lines.push(match visit.kind {
        Some(kind) => texts.with(key!("show-visit-kind"), &[("date", date.into()), ("kind", texts.name(kind).into())]),
        None => texts.with(key!("show-visit"), &[("date", date.into())]),
    });
    if visit.date != today {
        lines.push(texts.with(key!("show-today"), &[("date", texts.date(today).into())]));
    }
    let active = |kind: fn(&Person) -> bool| network.people().filter(|p| p.is_active() && kind(p)).count();
    let people = texts.with(key!("show-people"), &[("n", active(Person::is_person).into())]);
    let places = texts.with(key!("show-places"), &[("n", active(|p| !p.is_person()).into())]);
    lines.push(texts.with(key!("show-count"), &[("people", people.into()), ("places", places.into())]));
    lines
}

struct Teller<'a> {
    network: &'a Seen,
    texts: &'a Texts,
}

impl Teller<'_> {
    /// A domain with its rings; nothing for "not asked" while nobody stands there.
    fn sector(&self, sector: Sector) -> Vec<String> {
        let here: Vec<&Person> = self.network.people().filter(|p| p.sector == sector).collect();
        let name = self.texts.name(sector);
        if here.is_empty() {
            let key = match sector {
                Sector::Other => return Vec::new(),
                _ if self.network.client().asked_sectors.contains(&sector) => key!("show-sector-asked-none"),
                _ => key!("show-sector-nobody"),
            };
            return vec![String::new(), self.texts.with(key, &[("sector", name.into())])];
        }
        let count = self.texts.with(key!("show-sector"), &[("sector", name.into()), ("n", here.len().into())]);
        let mut lines = vec![String::new(), count];
        for ring in Ring::ALL.iter().map(|r| Some(*r)).chain([None]) {
            let in_ring: Vec<&&Person> = here.iter().filter(|p| p.ring == ring).collect();
            if in_ring.is_empty() {
                continue;
            }
            lines.push(match ring {
                Some(ring) => self.texts.with(
                    key!("show-ring"),
                    &[("ring", ring.number().to_string().into()), ("name", self.texts.name(ring).into())],
                ),
                None => self.texts.get(key!("show-ring-not-asked")),
            });
            lines.extend(in_ring.into_iter().map(|person| format!("- {}", self.person(person))));
        }
        lines
    }

    /// Everything about one member, in sentences.
    fn person(&self, person: &Person) -> String {
        let mut said = vec![self.who(person)];
        said.extend(self.contact(person));
        said.extend(self.tie(person));
        said.extend(self.support(person));
        said.extend(self.around(person));
        said.extend(self.worker(person));
        said.join(" ")
    }

    fn who(&self, person: &Person) -> String {
        let mut parts = vec![person.name.to_string()];
        match &person.role {
            Some(Role::Known(role)) => parts.push(self.texts.name(*role)),
            Some(Role::Free(words)) => parts.push(words.to_string()),
            None => {}
        }
        if person.kind != Kind::Person {
            parts.push(self.texts.name(person.kind));
        }
        if person.status != Status::Active {
            parts.push(self.texts.name(person.status));
        }
        format!("{}.", parts.join(", "))
    }

    fn contact(&self, person: &Person) -> Vec<String> {
        let mut said = Vec::new();
        let mut say = |key: MessageKey, value: Option<String>| {
            said.extend(value.map(|v| self.texts.with(key, &[("value", v.into())])));
        };
        say(key!("show-frequency"), person.frequency.map(|f| self.texts.name(f)));
        say(key!("show-last-contact"), person.last_contact.map(|m| self.texts.moment(m)));
        say(key!("show-since"), person.since.map(|m| self.texts.moment(m)));
        say(key!("show-channels"), self.list(person.channels.iter().map(|c| self.texts.name(*c))));
        say(key!("show-unusable"), self.list(person.unusable_channels.iter().map(|c| self.texts.name(*c))));
        say(key!("show-proximity"), person.proximity.map(|p| self.texts.name(p)));
        say(key!("show-initiative"), person.initiative.map(|i| self.texts.name(i)));
        said
    }

    fn tie(&self, person: &Person) -> Vec<String> {
        let quality = person
            .quality
            .map(|q: Quality| self.texts.with(key!("show-quality"), &[("value", self.texts.name(q).into())]));
        let strength =
            person.strength.map(|s| self.texts.with(key!("show-strength"), &[("value", self.texts.name(s).into())]));
        let flow = person.flow.map(|f| self.texts.with(key!("show-flow"), &[("value", self.texts.name(f).into())]));
        [quality, strength, flow].into_iter().flatten().collect()
    }

    fn support(&self, person: &Person) -> Vec<String> {
        let kinds = |supports: Supports, wanted: bool| {
            self.list(Support::ALL.iter().filter(|k| supports.get(**k) == Some(wanted)).map(|k| self.texts.name(*k)))
        };
        let said = [
            (key!("show-receives"), kinds(person.support_received, true)),
            (key!("show-receives-not"), kinds(person.support_received, false)),
            (key!("show-gives"), kinds(person.support_given, true)),
            (key!("show-gives-not"), kinds(person.support_given, false)),
        ];
        said.into_iter().filter_map(|(key, v)| Some(self.texts.with(key, &[("value", v?.into())]))).collect()
    }

    fn around(&self, person: &Person) -> Vec<String> {
        let mut said = Vec::new();
        let facts = [
            (person.crisis_reach == Some(true), key!("show-crisis")),
            (person.crisis_reach == Some(false), key!("show-no-crisis")),
            (person.carer == Some(true), key!("show-carer")),
            (person.willing == Some(true), key!("show-willing")),
            (person.willing == Some(false), key!("show-not-willing")),
            (person.asked_not_to_be_contacted, key!("show-no-contact")),
        ];
        said.extend(facts.into_iter().filter(|(so, _)| *so).map(|(_, key)| self.texts.get(key)));
        let with = |key, value: String| self.texts.with(key, &[("value", value.into())]);
        said.extend(person.wish.map(|w| with(key!("show-wish"), self.texts.name(w))));
        said.extend(
            (!person.client_words.is_empty()).then(|| with(key!("show-words"), person.client_words.to_string())),
        );
        let known = self.network.known_to(person.id);
        said.extend(self.list(known.iter().map(|id| self.name(*id))).map(|v| with(key!("show-knows"), v)));
        said
    }

    fn name(&self, id: PersonId) -> String {
        self.network.person(id).map(|p| p.name.to_string()).unwrap_or_default()
    }

    /// Nothing, but where the network is as the worker sees it.
    fn worker(&self, person: &Person) -> Vec<String> {
        let with = |key, value: String| self.texts.with(key, &[("value", value.into())]);
        let mut said: Vec<String> = Vec::new();
        said.extend(person.safety.map(|s| with(key!("show-safety"), self.texts.name(s))));
        said.extend(person.capacity.map(|c| with(key!("show-capacity"), self.texts.name(c))));
        said.extend((!person.worker_note.is_empty()).then(|| with(key!("show-note"), person.worker_note.to_string())));
        said.extend(person.doubt.then(|| self.texts.get(key!("show-doubt"))));
        said
    }

    /// How many of the pairs were asked, among people.
    fn pairs(&self) -> String {
        let people = self.network.people().filter(|p| p.counts()).count();
        let counts = |id| self.network.person(id).is_some_and(Person::counts);
        let asked = self.network.ties().filter(|(pair, _)| counts(pair.first()) && counts(pair.second())).count();
        let pairs = people * people.saturating_sub(1) / 2;
        self.texts.with(key!("show-pairs"), &[("asked", asked.to_string().into()), ("n", Arg::Count(pairs))])
    }

    /// `a, b and c`; `None` for nothing.
    fn list(&self, items: impl Iterator<Item = String>) -> Option<String> {
        let items: Vec<String> = items.collect();
        match items.split_last()? {
            (last, []) => Some(last.clone()),
            (last, rest) => {
                let rest = rest.join(", ");
                Some(self.texts.with(key!("show-and"), &[("rest", rest.into()), ("last", last.into())]))
            }
        }
    }
}
