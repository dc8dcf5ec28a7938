//! Words that name somebody whom a gate holds back: the one place that decides where such words may not stand.
//!
//! What the program writes names nobody but those who passed every gate. What people write can name anybody: an own
//! rule, an entry of the directory, a step or a goal in the client's words. Such words are kept as they are and told
//! to the worker; they stand in no proposal, on no screen for both, and on no page that leaves the file.

use super::gates::{Gate, Gates};
use crate::domain::spoken::Spoken;
use crate::domain::{Capacity, Network, PersonId, Plan, PlanRow, Step, StepId, speaks_of_an_ex};

/// Whose name may stand in no text that somebody else than the worker reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Silence {
    /// Held back from everything, with the name.
    people: Vec<Held>,
}

#[derive(Clone, PartialEq)]
struct Held {
    who: PersonId,
    gate: Gate,
    name: String,
    /// Spoken of without a name: "mijn ex".
    is_an_ex: bool,
}

impl std::fmt::Debug for Held {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Held({} {:?})", self.who, self.gate)
    }
}

/// A row of the plan that only the worker may read: whom it is about or names, and which gate holds that person back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsaid {
    /// The row.
    pub row: PlanRow,
    /// The person.
    pub who: PersonId,
    /// The gate.
    pub gate: Gate,
}

impl Silence {
    /// Looks at a network once; at an earlier visit with what is known at the latest one.
    pub fn of(network: &Network) -> Self {
        let mut here = Self::among(network, &Gates::of(network), |_| true);
        if let Some(latest) = network.latest() {
            here.people.extend(Self::of(latest).people);
        }
        here
    }
    /// Of those alone whose name may stand in what was written.
    pub(super) fn among(network: &Network, gates: &Gates<'_>, may_stand: impl Fn(&str) -> bool) -> Self {
        let people = network.people().filter(|p| may_stand(p.name.as_str())).filter_map(|p| {
            let gate = gates.whatever_the_step(p)?;
            Some(Held { who: p.id, gate, name: p.name.as_str().to_string(), is_an_ex: p.may_be_an_ex_partner() })
        });
        Self { people: people.collect() }
    }
    /// Danger or distance holds this person back: what the client said of them, and that the client wishes for more of
    /// them, is not told to everybody. Who died, and who is no peer in recovery, may be spoken of all the same.
    pub fn hides(&self, who: PersonId) -> bool {
        self.people.iter().any(|held| held.who == who && is_about_danger(held.gate))
    }
    /// The gate of danger or distance that holds this person back by themselves: not whom they know.
    pub fn holds(&self, who: PersonId) -> Option<Gate> {
        self.people.iter().find(|held| held.who == who && is_about_danger(held.gate)).map(|held| held.gate)
    }
    /// Of whom words of the client's own speak, whom danger or distance holds back.
    pub fn spoken_of(&self, text: &str) -> Option<(PersonId, Gate)> {
        self.broken_by_own(text)
    }
    /// Nobody is held back.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }
    /// Whom a proposal in these words would name, and the gate that holds them back.
    pub fn broken_by(&self, text: &str) -> Option<(PersonId, Gate)> {
        self.broken(text, |_| true, false)
    }
    /// Whom words of the client's own name. Danger and distance count; a visit to a grave (G5) and a choir that is
    /// not about recovery (G9) are never proposed, but who speaks of them may read it back.
    fn broken_by_own(&self, text: &str) -> Option<(PersonId, Gate)> {
        self.broken(text, is_about_danger, speaks_of_an_ex(text))
    }
    fn broken(&self, text: &str, matters: impl Fn(Gate) -> bool, an_ex: bool) -> Option<(PersonId, Gate)> {
        if self.is_empty() || text.is_empty() {
            return None;
        }
        let spoken = Spoken::of(text);
        let meant = |held: &&Held| spoken.could_name(&held.name) || (an_ex && held.is_an_ex);
        let held = self.people.iter().filter(|held| matters(held.gate)).find(meant)?;
        Some((held.who, held.gate))
    }

    /// The plan as everybody at the table may read it.
    pub fn said(&self, plan: &Plan) -> Plan {
        let mut said = plan.clone();
        if !self.is_empty() {
            said.goals.retain(|goal| self.broken_by_own(goal.words.as_str()).is_none());
            said.steps.retain(|step| self.broken_by_step(step).is_none());
            said.decisions.retain(|decision| self.broken_by_own(decision.reason.as_str()).is_none());
        }
        said
    }
    /// The rows of the plan that are left out of it.
    pub fn unsaid(&self, plan: &Plan) -> Vec<Unsaid> {
        if self.is_empty() {
            return Vec::new();
        }
        let goals = plan.goals.iter().map(|g| (PlanRow::Goal(g.id), self.broken_by_own(g.words.as_str())));
        let steps = plan.steps.iter().map(|s| (PlanRow::Step(s.id), self.broken_by_step(s)));
        let decisions = plan.decisions.iter().map(|d| (PlanRow::Decision(d.id), self.broken_by_own(d.reason.as_str())));
        let all = goals.chain(steps).chain(decisions);
        all.filter_map(|(row, broken)| broken.map(|(who, gate)| Unsaid { row, who, gate })).collect()
    }
    /// Somebody whom the step is about, also when the gate came down after it was agreed, or whom its words name.
    fn broken_by_step(&self, step: &Step) -> Option<(PersonId, Gate)> {
        let about = self.people.iter().find(|held| step.people.contains(&held.who) && held.gate != Gate::G11);
        let about = about.map(|held| (held.who, held.gate));
        let words = [&step.text, &step.who, &step.why, &step.outcome];
        about.or_else(|| words.into_iter().find_map(|text| self.broken_by_own(text.as_str())))
    }
}

/// Open steps that are about somebody who carries too much, or name them. A gate keeps such a step from being proposed
/// (G3); one that was agreed before that was known, or in their own words, is for the worker to look at again.
pub fn burdens(network: &Network) -> Vec<(StepId, PersonId)> {
    let carries = |capacity| matches!(capacity, Some(Capacity::Strained | Capacity::Overloaded));
    let strained: Vec<_> = network.people().filter(|person| carries(person.capacity)).collect();
    let of = |step: &Step| {
        let words = [&step.text, &step.who].map(|words| Spoken::of(words.as_str()));
        let meant = |name: &str| words.iter().any(|words| words.could_name(name));
        let found = strained.iter().find(|p| step.people.contains(&p.id) || meant(p.name.as_str()))?;
        Some((step.id, found.id))
    };
    network.plan().steps.iter().filter(|step| step.is_open()).filter_map(of).collect()
}

/// The gate knows of danger or distance that is this person's own. Whom somebody dangerous knows (G11) is not proposed,
/// but what the client wishes of them and says of them is the client's.
fn is_about_danger(gate: Gate) -> bool {
    !matches!(gate, Gate::G5 | Gate::G9 | Gate::G11)
}

/// Rows of the plan that only the worker may read now because of one person, and that anybody at the table could read
/// once that person is gone from the network. They are about that person: who erases one takes the others along.
pub fn laid_bare(network: &Network, who: PersonId) -> Vec<PlanRow> {
    let plan = network.plan();
    let mut parts = network.clone().into_parts();
    parts.people.retain(|person| person.id != who);
    parts.ties.retain(|(pair, _)| pair.other(who).is_none());
    let then = Silence::of(&Network::from_parts(parts)).unsaid(plan);
    let now = Silence::of(network).unsaid(plan).into_iter().map(|unsaid| unsaid.row);
    now.filter(|row| then.iter().all(|unsaid| unsaid.row != *row)).collect()
}
