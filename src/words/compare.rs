//! What changed between two visits, in sentences. Never speaks of what is marked *worker*.

use std::collections::BTreeMap;

use crate::domain::{
    Code, Comparison, Group, GroupName, MessageKey, Named, Pair, Person, PersonChange, PersonField, PersonId, Status,
    Step, StepFate, StepNews, StepState, Support, Wish,
};
use crate::seen::Seen;
use crate::text::Texts;

/// One sentence, with the people it lights up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The sentence.
    pub text: String,
    /// Whom it tells of.
    pub people: Vec<PersonId>,
}

/// Sentences that belong together under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What they have in common.
    pub heading: String,
    /// The sentences; never none.
    pub sentences: Vec<Sentence>,
    /// Something came, went or moved; else it is what was only asked now, or is read when it is looked for.
    pub matters: bool,
}

/// What changed, grouped, in the order of `Group`. Empty when nothing did. `client` is how the client is called.
pub fn changes(found: &Comparison, before: &Seen, after: &Seen, texts: &Texts, client: &str) -> Vec<Told> {
    let teller = Teller { found, before, after, texts, client };
    let mut told: Vec<Told> = Vec::new();
    for (group, sentences) in teller.by_group() {
        if sentences.is_empty() {
            continue;
        }
        let heading = texts.get(key!("compare-heading-{}", GroupName, group.name()));
        match told.last_mut().filter(|last| last.heading == heading) {
            Some(last) => last.sentences.extend(sentences),
            None => told.push(Told { heading, sentences, matters: matters(group) }),
        }
    }
    told
}

/// Who was not discussed at the later visit, and who was and is the same: never one list.
pub fn unchanged(found: &Comparison, after: &Seen, texts: &Texts) -> Vec<Sentence> {
    let names = |ids: &[PersonId]| list(texts, ids.iter().filter_map(|id| after.person(*id)).map(name));
    [(key!("compare-not-discussed"), &found.not_discussed), (key!("compare-same"), &found.same)]
        .into_iter()
        .filter(|(_, people)| !people.is_empty())
        .map(|(key, people)| Sentence {
            text: texts.with(key, &[("names", names(people).into()), ("n", people.len().into())]),
            people: people.clone(),
        })
        .collect()
}

/// The same under headings, for a screen on which each can be closed: of whom nothing changed, the names alone.
pub fn unchanged_told(found: &Comparison, after: &Seen, texts: &Texts) -> Vec<Told> {
    let headings =
        [(&found.not_discussed, key!("compare-heading-not-discussed")), (&found.same, key!("compare-heading-same"))];
    let told = |sentence: Sentence| {
        let (_, heading) = headings.iter().find(|(people, _)| **people == sentence.people)?;
        Some(Told { heading: texts.get(*heading), sentences: vec![sentence], matters: false })
    };
    unchanged(found, after, texts).into_iter().filter_map(told).collect()
}

/// What the client wishes, in sentences, as far as it is told here; also what no drawing can show, such as more distance
/// from who stands at the rim.
pub fn wishes(network: &Seen, texts: &Texts) -> Vec<Sentence> {
    let all = || network.people().filter(|p| network.is_wished(p));
    let wishing = |wish: Wish| all().filter(|p| p.status != Status::Desired && p.wish == Some(wish)).collect();
    let groups: [(MessageKey, Vec<&Person>); 4] = [
        (key!("report-wish-new"), all().filter(|p| p.status == Status::Desired).collect()),
        (key!("report-wish-closer"), wishing(Wish::Closer)),
        (key!("report-wish-further"), wishing(Wish::Further)),
        (key!("report-wish-end"), wishing(Wish::End)),
    ];
    let told = groups.into_iter().filter(|(_, people)| !people.is_empty());
    let sentence = |(key, people): (MessageKey, Vec<&Person>)| Sentence {
        text: texts.with(key, &[("names", list(texts, people.iter().map(|p| name(p))).into())]),
        people: people.iter().map(|p| p.id).collect(),
    };
    told.map(sentence).collect()
}

/// Steps chosen, kept, done and dropped between the two visits, under a heading each; those that stand in the later plan.
pub fn steps(found: &Comparison, after: &Seen, texts: &Texts) -> Vec<Told> {
    let mut by_fate: BTreeMap<StepFate, Vec<Sentence>> = BTreeMap::new();
    let step = |news: &StepNews| after.plan().steps.iter().find(|step| step.id == news.step);
    for (step, fate) in found.steps.iter().filter_map(|news| Some((step(news)?, news.fate))) {
        by_fate.entry(fate).or_default().push(Sentence { text: step_text(step, texts), people: step.people.clone() });
    }
    let heading = |fate: StepFate| texts.get(key!("compare-steps-{}", StepFate, fate));
    let told = |(fate, sentences)| Told { heading: heading(fate), sentences, matters: true };
    by_fate.into_iter().map(told).collect()
}

/// That all this describes, and is no validated measure of outcome. Stands wherever a comparison does.
pub fn caution(texts: &Texts) -> String {
    texts.get(key!("compare-caution"))
}

/// "Ann, Bob and Cem".
pub fn list(texts: &Texts, names: impl IntoIterator<Item = String>) -> String {
    let mut names: Vec<String> = names.into_iter().collect();
    match (names.pop(), names.is_empty()) {
        (None, _) => String::new(),
        (Some(last), true) => last,
        (Some(last), false) => {
            texts.with(key!("compare-and"), &[("some", names.join(", ").into()), ("last", last.into())])
        }
    }
}

/// What was only asked now changed nothing between the two; what else is noted otherwise is read when it is looked for.
fn matters(group: Group) -> bool {
    !matches!(group, Group::KnowAsked | Group::HelpsAsked(_) | Group::Sector | Group::Renamed | Group::Other)
}

struct Teller<'a> {
    found: &'a Comparison,
    before: &'a Seen,
    after: &'a Seen,
    texts: &'a Texts,
    client: &'a str,
}

impl Teller<'_> {
    /// Sentences by group: people and pairs in the one order of `Group`.
    fn by_group(&self) -> BTreeMap<Group, Vec<Sentence>> {
        let mut all: BTreeMap<Group, Vec<Sentence>> = BTreeMap::new();
        for (group, people) in self.found.groups() {
            all.insert(group, self.of_people(group, &people));
        }
        for group in [Group::KnowNow, Group::KnowNoLonger, Group::KnowAsked, Group::TieQuality] {
            all.insert(group, self.of_pairs(group, &self.found.pairs(group)));
        }
        all
    }
    fn of_people(&self, group: Group, people: &[PersonId]) -> Vec<Sentence> {
        match group {
            Group::New | Group::Back | Group::Dormant | Group::NoNews | Group::Deceased | Group::Wished => {
                vec![self.together(key!("compare-{}", GroupName, group.name()), None, people)]
            }
            Group::Gone => self.gone(people),
            _ => match group.support() {
                Some(kind) => vec![self.together(key!("compare-{}", GroupName, group.name()), Some(kind), people)],
                None => people.iter().filter_map(|id| self.alone(group, *id)).collect(),
            },
        }
    }
    /// One sentence for several people.
    fn together(&self, key: MessageKey, kind: Option<Support>, people: &[PersonId]) -> Sentence {
        let support = kind.map_or_else(String::new, |k| self.texts.get(key!("compare-support-{}", Support, k)));
        let names = list(self.texts, people.iter().map(|id| self.name(*id)));
        let client = self.client.into();
        let args =
            [("names", names.into()), ("n", people.len().into()), ("support", support.into()), ("client", client)];
        Sentence { text: self.texts.with(key, &args), people: people.to_vec() }
    }
    /// Lost from sight is a fact about the relation; not drawn any more is one about the drawing.
    fn gone(&self, people: &[PersonId]) -> Vec<Sentence> {
        let (lost, removed): (Vec<_>, Vec<_>) = people.iter().partition(|id| self.after.person(**id).is_some());
        [(key!("compare-gone"), lost), (key!("compare-removed"), removed)]
            .into_iter()
            .filter(|(_, people)| !people.is_empty())
            .map(|(key, people)| self.together(key, None, &people))
            .collect()
    }
    /// One sentence for one person; `None` where nothing of it may be told.
    fn alone(&self, group: Group, id: PersonId) -> Option<Sentence> {
        let key = key!("compare-{}", GroupName, group.name());
        let (from, to) = match self.found.of(id)? {
            PersonChange::Added(person) => return Some(self.added(person)),
            PersonChange::Removed(_) => return Some(self.together(key!("compare-removed"), None, &[id])),
            PersonChange::Edited(_, fields) if group == Group::Other => return self.other(id, fields),
            PersonChange::Edited(_, fields) => fields.iter().find_map(|field| self.sides(group, id, field))?,
        };
        let args = [("name", self.name(id).into()), ("from", from.into()), ("to", to.into())];
        Some(Sentence { text: self.texts.with(key, &args), people: vec![id] })
    }
    /// What it was and what it is, in words, when this field is what the group tells of.
    fn sides(&self, group: Group, id: PersonId, field: &PersonField) -> Option<(String, String)> {
        use PersonField as F;
        Some(match (group, field) {
            (Group::Closer | Group::Further, F::Ring { from, to }) => {
                (from.as_ref()?.code().into(), to.as_ref()?.code().into())
            }
            (Group::Quality, F::Quality { from, to }) => (self.named(*from), self.named(*to)),
            (Group::Sector, F::Sector { from, to }) => (self.texts.name(*from), self.texts.name(*to)),
            (Group::Renamed, F::Name { .. }) => {
                let name = |network: &Seen| network.person(id).map(name);
                (name(self.before)?, name(self.after)?)
            }
            _ => return None,
        })
    }
    fn added(&self, person: &Person) -> Sentence {
        let key = match person.status {
            Status::Deceased => key!("compare-added-deceased"),
            Status::Lost => key!("compare-added-lost"),
            Status::NoNews => key!("compare-added-no-news"),
            _ => key!("compare-added-dormant"),
        };
        self.together(key, None, &[person.id])
    }
    /// The other things that changed about somebody, by the names of the fields.
    fn other(&self, id: PersonId, fields: &[PersonField]) -> Option<Sentence> {
        let named = fields.iter().filter_map(field_key).map(|key| self.texts.get(key));
        let named: Vec<String> = named.collect();
        let args = [("name", self.name(id).into()), ("fields", list(self.texts, named.clone()).into())];
        let text = self.texts.with(key!("compare-other"), &args);
        (!named.is_empty()).then(|| Sentence { text, people: vec![id] })
    }
    fn of_pairs(&self, group: Group, pairs: &[Pair]) -> Vec<Sentence> {
        let key = key!("compare-{}", GroupName, group.name());
        if group == Group::KnowAsked {
            let mut people: Vec<PersonId> = pairs.iter().flat_map(|p| [p.first(), p.second()]).collect();
            people.sort_unstable();
            people.dedup();
            let text = self.texts.with(key, &[("n", pairs.len().into())]);
            return if pairs.is_empty() { vec![] } else { vec![Sentence { text, people }] };
        }
        let quality = |network: &Seen, pair: &Pair| {
            self.named(network.tie(pair.first(), pair.second()).and_then(|tie| tie.quality))
        };
        let sentence = |pair: &Pair| {
            let (one, other) = (self.name(pair.first()), self.name(pair.second()));
            let (from, to) = (quality(self.before, pair), quality(self.after, pair));
            let args = [("one", one.into()), ("other", other.into()), ("from", from.into()), ("to", to.into())];
            Sentence { text: self.texts.with(key, &args), people: vec![pair.first(), pair.second()] }
        };
        pairs.iter().map(sentence).collect()
    }
    /// How somebody is called now, or was while they were there.
    fn name(&self, id: PersonId) -> String {
        self.after.person(id).or_else(|| self.before.person(id)).map(name).unwrap_or_default()
    }
    fn named<C: Named>(&self, value: Option<C>) -> String {
        value.map_or_else(|| self.texts.get(key!("compare-not-asked")), |value| self.texts.name(value))
    }
}

fn name(person: &Person) -> String {
    person.name.to_string()
}

fn step_text(step: &Step, texts: &Texts) -> String {
    let why = if step.state == StepState::Dropped { &step.why } else { &step.outcome };
    let (step, with) = (step.text.to_string(), why.to_string());
    if why.is_empty() {
        step
    } else {
        texts.with(key!("compare-step-with"), &[("step", step.into()), ("with", with.into())])
    }
}

/// What a field is called; `None` for what other groups tell, bookkeeping, and what is marked *worker*.
fn field_key(field: &PersonField) -> Option<MessageKey> {
    use PersonField as F;
    Some(match field {
        F::Kind { .. } => key!("compare-field-kind"),
        F::Formal { .. } => key!("compare-field-formal"),
        F::Role { .. } => key!("compare-field-role"),
        F::Ring { from, to } if from.is_none() || to.is_none() => key!("compare-field-ring"),
        F::Since { .. } => key!("compare-field-since"),
        F::Frequency { .. } => key!("compare-field-frequency"),
        F::LastContact { .. } => key!("compare-field-last-contact"),
        F::Channels { .. } => key!("compare-field-channels"),
        F::UnusableChannels { .. } => key!("compare-field-unusable-channels"),
        F::Proximity { .. } => key!("compare-field-proximity"),
        F::Initiative { .. } => key!("compare-field-initiative"),
        F::Strength { .. } => key!("compare-field-strength"),
        F::Flow { .. } => key!("compare-field-flow"),
        F::CrisisReach { .. } => key!("compare-field-crisis-reach"),
        F::Carer { .. } => key!("compare-field-carer"),
        F::Willing { .. } => key!("compare-field-willing"),
        F::Wish { .. } => key!("compare-field-wish"),
        F::AskedNotToBeContacted { .. } => key!("compare-field-asked-not-to-be-contacted"),
        F::ClientWords { .. } => key!("compare-field-client-words"),
        F::AccordingTo { .. } => key!("compare-field-according-to"),
        _ => return None,
    })
}
