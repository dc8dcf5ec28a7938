//! What the network suggests: every rule that fires, through every gate, ranked. Adds nothing to the network.
//!
//! The order: first what is about strain, safety or relief; then what rests on something the client said about
//! themselves or wishes; then the rest; within each, by number of the rule.

use std::collections::BTreeMap;

use super::action::Action;
use super::catalogue::Catalogue;
use super::directory::{Filter, Resource};
use super::facts::{Context, Fact, Facts};
use super::gate::Gate;
use super::gates::{Gates, Outcome};
use super::living::{Home, mapped};
use super::member::open_questions;
use super::preview;
use super::quiet::Quiet;
use super::rule::{Fired, Intervention, Rule};
use super::select::{Candidate, candidates};
use super::silence::Silence;
use crate::domain::{
    Address, Code, Dimension, Edit, Network, Person, PersonId, ResourceId, Support, Verdict, Words, in_form,
};

/// At most so many suggestions are shown at once; the rest stands behind a key.
pub const SHOWN: usize = 5;

/// At most so many places are named with a step: the directory has the others.
const PLACES: usize = 3;

/// One fact behind a suggestion.
#[derive(Clone, Debug, PartialEq)]
pub struct Because {
    /// The fact.
    pub fact: Fact,
    /// Its value.
    pub value: f64,
    /// The people behind it who may be named everywhere.
    pub people: Vec<PersonId>,
    /// The people behind it whom a gate holds back: named in the worker's view only.
    pub gated: Vec<PersonId>,
    /// The fact itself is for the worker's view only.
    pub worker_only: bool,
}

impl Because {
    /// As everybody at the table may read it; `None` where nothing is left of it. A number never tells that there are
    /// more than are named: of ties that may come closer those are counted who may be named, and where another number
    /// counts somebody who may not, it stands without names.
    pub fn for_both(&self) -> Option<Because> {
        let mut told = Because { gated: Vec::new(), ..self.clone() };
        let all = self.people.len() + self.gated.len();
        // Of what the client wishes of people, those are told who may be named.
        let wished = matches!(self.fact, Fact::MissedTies | Fact::WishedCloser | Fact::RecoverySupporters);
        if wished {
            told.value = self.people.len() as f64;
        } else if !self.gated.is_empty() && self.value == all as f64 {
            told.people.clear();
        }
        let left = !(wished && told.people.is_empty());
        (left && !self.worker_only).then_some(told)
    }
}

/// A step that may be proposed.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The rule that fired; empty for an idea of the two, which no rule brought up.
    pub rule: String,
    /// Its intervention.
    pub intervention: String,
    /// It is the rule's second proposal: the first had nobody to be about, or was held back.
    pub is_otherwise: bool,
    /// One of the seed's six.
    pub star: bool,
    /// What it does.
    pub action: Action,
    /// Whom it is about, all of them through every gate.
    pub people: Vec<PersonId>,
    /// The facts that fired the rule.
    pub because: Vec<Because>,
    /// The whole suggestion is for the worker's view only: that it is made tells what only the worker may know.
    pub worker_only: bool,
    /// What it raises.
    pub raises: Vec<Dimension>,
    /// The kind of support it is about.
    pub support: Option<Support>,
    /// The client's interest that its text names.
    pub interest: Option<Words>,
    /// The client's experience that its text names.
    pub experience: Option<Words>,
    /// The client can go online alone: the digital side of it may be said (G8).
    pub online: bool,
    /// The guardian's role and the client's own voice stand in it (G10).
    pub own_voice: bool,
    /// Where to go, in the client's language first.
    pub resources: Vec<ResourceId>,
    /// What it would change in the network.
    pub preview: Vec<Edit>,
    /// The facts it rests on, as one comparable text; a decision keeps it.
    pub fingerprint: String,
}

/// A question that takes the place of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskFirst {
    /// The rule.
    pub rule: String,
    /// About whom to ask; worker's view only.
    pub people: Vec<PersonId>,
    /// The gate that lacks the answer.
    pub gate: Gate,
}

/// What a gate kept from being proposed; worker's view only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldBack {
    /// The rule.
    pub rule: String,
    /// Whom it would have been about.
    pub people: Vec<PersonId>,
    /// The gate.
    pub gate: Gate,
}

/// A rule that fired and is silent: its step stands open in the plan, or something was decided about these facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silenced {
    /// The rule.
    pub rule: String,
    /// What was decided; `None` where its step is open.
    pub by: Option<Verdict>,
}

/// What to ask next (R22).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskNext {
    /// The rule that lacks it, or R22 itself.
    pub rule: String,
    /// The fact that was not asked.
    pub fact: Fact,
    /// Of whom most is not known yet, where it is about members.
    pub people: Vec<PersonId>,
}

/// A moment that has come (R23), or a look at what is kept (R24).
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// The rule.
    pub rule: String,
    /// What is due.
    pub fact: Fact,
    /// Days since the last visit, or the number of overdue steps.
    pub value: f64,
}

/// Something for the caseworker to think about: no step, and never told to the client.
#[derive(Clone, Debug, PartialEq)]
pub struct Reflection {
    /// The rule.
    pub rule: String,
    /// The facts that brought it up.
    pub because: Vec<Because>,
}

/// Everything that is suggested.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestions {
    /// Steps, the first first.
    pub steps: Vec<Suggestion>,
    /// Questions that take the place of a step.
    pub ask_first: Vec<AskFirst>,
    /// What a gate held back.
    pub held_back: Vec<HeldBack>,
    /// What fired and is silent.
    pub silenced: Vec<Silenced>,
    /// What to ask next.
    pub ask_next: Vec<AskNext>,
    /// What is due.
    pub due: Vec<Due>,
    /// What is kept too long.
    pub retention: Vec<Due>,
    /// What the caseworker may think about; worker's view only.
    pub reflections: Vec<Reflection>,
}

/// What this network suggests on this day. A drawing of an earlier visit suggests nothing: what it shows may be over.
pub fn suggest(network: &Network, catalogue: &Catalogue, context: Context) -> Suggestions {
    if network.is_earlier() {
        return Suggestions::default();
    }
    let facts = Facts::of(network, context).with_map(mapped(network.client(), catalogue.resources()));
    let gates = Gates::of(network);
    let mut look = Look::new(catalogue, &facts, &gates);
    for rule in catalogue.rules().iter().filter(|r| !r.off) {
        look.rule(rule);
    }
    let mut found = look.found;
    found.steps.sort_by_key(rank);
    found
}

/// Relief and safety, then the client's own words, then the rest. The sort is stable, so numbers keep their order.
fn rank(step: &Suggestion) -> u8 {
    if step.action.is_never_silenced() {
        0
    } else if step.because.iter().any(|b| b.fact.is_said_by_client()) {
        1
    } else {
        2
    }
}

pub(super) struct Look<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) facts: &'a Facts<'a>,
    pub(super) gates: &'a Gates<'a>,
    /// Whom no word of a proposal may name.
    pub(super) silence: Silence,
    found: Suggestions,
}

impl<'a> Look<'a> {
    pub(super) fn new(catalogue: &'a Catalogue, facts: &'a Facts<'a>, gates: &'a Gates<'a>) -> Self {
        Self { catalogue, facts, gates, silence: Silence::through(gates), found: Suggestions::default() }
    }

    fn rule(&mut self, rule: &Rule) {
        let Some(intervention) = self.catalogue.intervention(&rule.intervention) else { return };
        match rule.trigger.fire(self.facts) {
            Fired::No => {}
            Fired::Unknown(missing) if intervention.action.is_no_step() => drop(missing),
            Fired::Unknown(missing) => self.ask_next(rule, missing),
            Fired::Yes(because) if intervention.action.is_no_step() => {
                self.route_non_step(rule, intervention, &because)
            }
            Fired::Yes(because) => {
                let open = |s: &crate::domain::Step| s.is_open() && s.rule.as_deref() == Some(&rule.id);
                if self.facts.network().plan().steps.iter().any(open) {
                    self.found.silenced.push(Silenced { rule: rule.id.clone(), by: None });
                } else {
                    self.propose(rule, intervention, &because);
                }
            }
        }
    }

    fn propose(&mut self, rule: &Rule, intervention: &Intervention, because: &[Fact]) {
        let candidates = candidates(rule, self.facts);
        let mut people = Vec::new();
        match self.gates.step(intervention.action, &intervention.raises) {
            Outcome::Pass => {
                let asks = self.filter_candidates(rule, intervention.action, &candidates, &mut people);
                let enough = if rule.object.is_pair() { people.len() == 2 } else { !people.is_empty() };
                if enough || (rule.object_optional && !asks) {
                    return self.take(rule, intervention, false, people, because);
                }
                if asks {
                    return;
                }
            }
            Outcome::AskFirst(gate) => {
                let people = candidates.iter().take(rule.most).map(|c| c.person.id).collect();
                return self.found.ask_first.push(AskFirst { rule: rule.id.clone(), people, gate });
            }
            Outcome::HeldBack(gate) => {
                let people = candidates.iter().take(rule.most).map(|c| c.person.id).collect();
                self.found.held_back.push(HeldBack { rule: rule.id.clone(), people, gate });
            }
        }
        self.otherwise(rule, because);
    }

    /// Puts those who pass into `people`, up to as many as the rule is about; says whether there is something to ask.
    fn filter_candidates(
        &mut self,
        rule: &Rule,
        action: Action,
        candidates: &[Candidate<'_>],
        people: &mut Vec<PersonId>,
    ) -> bool {
        let mut held: BTreeMap<Gate, Vec<PersonId>> = BTreeMap::new();
        let mut asked: BTreeMap<Gate, Vec<PersonId>> = BTreeMap::new();
        let mut parts = Vec::new();
        let mut places = if rule.object.is_pair() { 2 } else { rule.most };
        for Candidate { person, part } in candidates {
            if places == 0 {
                break;
            }
            if rule.object.is_pair() && parts.contains(part) {
                continue;
            }
            match self.gates.object(action, person) {
                Outcome::HeldBack(gate) => {
                    held.entry(gate).or_default().push(person.id);
                    continue;
                }
                // A question takes the place that the person would have had.
                Outcome::AskFirst(gate) => asked.entry(gate).or_default().push(person.id),
                Outcome::Pass => people.push(person.id),
            }
            parts.push(*part);
            places -= 1;
        }
        let asks = !asked.is_empty();
        let rule = || rule.id.clone();
        self.found.held_back.extend(held.into_iter().map(|(gate, people)| HeldBack { rule: rule(), people, gate }));
        self.found.ask_first.extend(asked.into_iter().map(|(gate, people)| AskFirst { rule: rule(), people, gate }));
        asks
    }

    /// The rule's second proposal, about nobody in the network.
    fn otherwise(&mut self, rule: &Rule, because: &[Fact]) {
        let Some(otherwise) = &rule.otherwise else { return };
        let Some(intervention) = self.catalogue.intervention(&otherwise.intervention) else { return };
        match self.gates.step(intervention.action, &intervention.raises) {
            Outcome::Pass => self.take(rule, intervention, true, Vec::new(), because),
            Outcome::AskFirst(gate) => {
                self.found.ask_first.push(AskFirst { rule: rule.id.clone(), people: Vec::new(), gate });
            }
            Outcome::HeldBack(gate) => {
                let again = |h: &HeldBack| h.rule == rule.id && h.gate == gate;
                if !self.found.held_back.iter().any(again) {
                    self.found.held_back.push(HeldBack { rule: rule.id.clone(), people: Vec::new(), gate });
                }
            }
        }
    }

    fn take(
        &mut self,
        rule: &Rule,
        intervention: &Intervention,
        is_otherwise: bool,
        people: Vec<PersonId>,
        because: &[Fact],
    ) {
        let fingerprint = self.fingerprint(because, &people);
        let network = self.facts.network();
        let decided = |d: &&crate::domain::Decision| d.rule == rule.id && d.facts == fingerprint;
        if let Some(decision) = network.plan().decisions.iter().find(decided) {
            let by = Some(decision.verdict);
            return self.found.silenced.push(Silenced { rule: rule.id.clone(), by });
        }
        // An own file can name anybody; the gates hold for its words too.
        let written = self.catalogue.written(rule, intervention);
        if let Some((who, gate)) = written.into_iter().find_map(|text| self.broken_by(text)) {
            return self.found.held_back.push(HeldBack { rule: rule.id.clone(), people: vec![who], gate });
        }
        let online = self.online(intervention);
        let words = |fact: Fact, words: &[Words]| {
            because
                .contains(&fact)
                .then(|| words.iter().find(|w| self.silence.names_nobody(w.as_str())).cloned())
                .flatten()
        };
        let (interest, experience) = (
            words(Fact::Interests, &network.client().interests),
            words(Fact::Experiences, &network.client().experiences),
        );
        self.found.steps.push(Suggestion {
            rule: rule.id.clone(),
            intervention: intervention.id.clone(),
            is_otherwise,
            star: rule.star,
            action: intervention.action,
            support: rule.support,
            worker_only: intervention.action == Action::SpecialisedHelp || because.iter().any(|f| f.is_worker_only()),
            because: self.because(because),
            raises: intervention.raises.clone(),
            interest,
            experience,
            online,
            own_voice: self.gates.needs_own_voice(),
            resources: self.resources(intervention, online),
            preview: preview::edits(network, intervention, rule.support, &people),
            people,
            fingerprint,
        });
    }

    fn because(&self, facts: &[Fact]) -> Vec<Because> {
        let may_be_named = |id: &PersonId| self.gates.may_be_named(*id);
        facts
            .iter()
            .filter_map(|fact| {
                let value = self.facts.get(*fact)?;
                let (people, gated) = self.facts.people(*fact).into_iter().partition(may_be_named);
                Some(Because { fact: *fact, value, people, gated, worker_only: fact.is_worker_only() })
            })
            .collect()
    }

    fn fingerprint(&self, because: &[Fact], people: &[PersonId]) -> String {
        let facts = because.iter().map(|f| format!("{}={:.4}", f.code(), self.facts.get(*f).unwrap_or_default()));
        facts.chain(people.iter().map(PersonId::to_string)).collect::<Vec<_>>().join(" ")
    }

    /// Whom a text of the catalogue names and a gate holds back, in either form of address: a name is not hidden by
    /// half of it standing in each.
    fn broken_by(&self, text: &str) -> Option<(PersonId, Gate)> {
        let two_forms = Address::ALL.iter().map(|address| in_form(text, *address));
        two_forms.take(if text.contains('|') { 2 } else { 1 }).find_map(|text| self.silence.broken_by(&text))
    }

    /// An intervention names nobody whom a gate holds back.
    pub(super) fn may_be_said(&self, intervention: &Intervention) -> bool {
        let written = self.catalogue.written_by_hand(intervention);
        written.into_iter().all(|text| self.broken_by(text).is_none())
    }

    /// The digital side may be said: G8 passes, and its sentence names no place that a gate holds back.
    pub(super) fn online(&self, intervention: &Intervention) -> bool {
        let passes = self.gates.online() == Outcome::Pass;
        passes && intervention.online().into_iter().all(|text| self.broken_by(text).is_none())
    }

    /// Those that fit, at most three: first what is in the client's own place, then what
    /// the caseworker knows, in the client's language where there is any. Digital
    /// ones only where G8 passes, groups only where G9 does; none that names somebody whom a gate holds back. What is
    /// about one experience is for peers with that experience.
    pub(super) fn resources(&self, intervention: &Intervention, online: bool) -> Vec<ResourceId> {
        let client = self.facts.network().client();
        let (home, groups) = (Home::of(client), self.gates.may_lead_to_groups(intervention.action));
        let about = |r: &Resource| {
            let said = client.experiences.iter().map(|words| words.as_str().to_lowercase());
            said.into_iter().any(|said| r.keywords.iter().any(|word| said.contains(&word.to_lowercase())))
        };
        let peers = intervention.action == Action::JoinPeers;
        let mut found = self.catalogue.find(&Filter { tags: Some(&intervention.resources), ..Filter::default() });
        found.retain(|r| home.has(r) && (online || !r.digital) && (groups || !r.group));
        found.retain(|r| r.keywords.is_empty() || !peers || about(r));
        found.retain(|r| !self.catalogue.breaks(r, &Quiet::Held(&self.silence)));
        if found.iter().any(|r| home.speaks(r)) {
            found.retain(|r| home.speaks(r));
        }
        found.sort_by_key(|r| (!home.is_here(r), !(peers && about(r)), !self.catalogue.is_own(r)));
        found.into_iter().take(PLACES).map(Resource::identity).collect()
    }

    fn ask_next(&mut self, rule: &Rule, missing: Vec<Fact>) {
        let nobody = self.facts.get(Fact::People) == Some(0.0);
        for fact in missing.into_iter().filter(|f| f.can_be_asked() && !(nobody && f.is_about_members())) {
            if !self.found.ask_next.iter().any(|asked| asked.fact == fact) {
                self.found.ask_next.push(AskNext { rule: rule.id.clone(), fact, people: Vec::new() });
            }
        }
    }

    fn route_non_step(&mut self, rule: &Rule, intervention: &Intervention, because: &[Fact]) {
        if intervention.action == Action::Reflect {
            let because = self.because(because);
            return self.found.reflections.push(Reflection { rule: rule.id.clone(), because });
        }
        for fact in because {
            let due = || Due { rule: rule.id.clone(), fact: *fact, value: self.facts.get(*fact).unwrap_or_default() };
            match intervention.action {
                Action::FollowUp => self.found.due.push(due()),
                Action::Retention => self.found.retention.push(due()),
                _ => {
                    let people = if *fact == Fact::NotAskedShare { self.least_known() } else { Vec::new() };
                    self.found.ask_next.push(AskNext { rule: rule.id.clone(), fact: *fact, people });
                }
            }
        }
    }

    /// The three people of whom most is not known yet.
    fn least_known(&self) -> Vec<PersonId> {
        let people = self.facts.network().people().filter(|p| p.counts() && self.gates.may_be_named(p.id));
        let mut open: Vec<&Person> = people.filter(|p| open_questions(p) > 0).collect();
        open.sort_by_key(|p| std::cmp::Reverse(open_questions(p)));
        open.into_iter().take(3).map(|p| p.id).collect()
    }
}
