//! Words that name somebody whom a gate holds back: the one place that decides where such words may not stand.
//!
//! What the program writes names nobody but those who passed every gate. What people write can name anybody: an own
//! rule, an entry of the directory, a step or a goal in the client's words. Such words are kept as they are and told
//! to the worker; they stand in no proposal, on no screen for both, and on no page that leaves the file.

use std::cell::OnceCell;

use super::gate::Gate;
use super::gates::Gates;
use crate::domain::spoken::{Doubt, Ears, Heard, Spoken, Told, kin_of_name};
use crate::domain::{Capacity, Known, KnownRole, Network, PersonId, Plan, PlanRow, Status, Step, StepId};

/// Whose name may stand in no text that somebody else than the worker reads. It is asked of the client's register: who was
/// taken off the drawing, or is called otherwise now, is held back all the same.
#[derive(Clone, Debug, Default)]
pub struct Silence {
    /// Held back from everything.
    people: Vec<Held>,
    /// Hears each of their names, and whose it is.
    ears: Ears,
    whose: Vec<usize>,
    /// Whose own name names one of those: "Kaartclub bij Zephyrin".
    called_after: Vec<(PersonId, PersonId, Gate)>,
    /// Everybody who may be named.
    others: Vec<Other>,
    /// Hears the names of those.
    free: OnceCell<Ears>,
}

#[derive(Clone)]
struct Held {
    who: PersonId,
    gate: Gate,
    /// Spoken of without a name: "mijn ex".
    is_an_ex: bool,
    roles: Roles,
}

/// Somebody who may be named.
#[derive(Clone)]
struct Other {
    name: String,
    roles: Roles,
}

/// What somebody is to the client, as it may be said instead of the name.
#[derive(Clone)]
struct Roles {
    all: Vec<KnownRole>,
    /// The name says that it is a woman, or a man: "Papa" is not meant by "mijn moeder".
    woman: Option<bool>,
}

impl Roles {
    fn of(known: &Known) -> Self {
        let woman = known.names.iter().find_map(|name| kin_of_name(name.as_str())?.woman);
        Self { all: known.roles.iter().copied().collect(), woman }
    }
    fn fits(&self, told: &Told) -> bool {
        let apart = matches!((self.woman, told.woman), (Some(one), Some(other)) if one != other);
        !apart && told.roles.iter().any(|role| self.all.contains(role))
    }
    fn is_surely(&self, told: &Told) -> bool {
        self.woman.is_some() && self.woman == told.woman
    }
}

impl std::fmt::Debug for Held {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Held({} {:?})", self.who, self.gate)
    }
}

impl std::fmt::Debug for Other {
    /// Shows no name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Other")
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
    /// Looks at a client once: at whoever ever stood in a visit.
    pub fn of(network: &Network) -> Self {
        Self::through(&Gates::of(network))
    }
    /// The same through gates that were looked up already.
    pub(super) fn through(gates: &Gates<'_>) -> Self {
        let mut silence = Self::default();
        let mut names = Vec::new();
        for known in gates.register().all() {
            let roles = Roles::of(known);
            match gates.holds(known) {
                Some(gate) => {
                    names.extend(known.names.iter().map(|name| (silence.people.len(), name.as_str())));
                    silence.people.push(Held { who: known.now.id, gate, is_an_ex: known.is_ex, roles });
                }
                None if known.is_drawn && known.now.status != Status::Deceased => {
                    silence.others.push(Other { name: known.now.name.to_string(), roles });
                }
                None => {}
            }
            if let Some((who, gate)) = gates.named_by_name_of(&known.now).filter(|(_, gate)| is_about_danger(*gate)) {
                silence.called_after.push((known.now.id, who, gate));
            }
        }
        silence.ears = Ears::of(names.iter().map(|(_, name)| *name));
        silence.whose = names.into_iter().map(|(at, _)| at).collect();
        silence
    }
    /// The gate of danger or distance that holds this person back by themselves, not whom they know: what the client said of
    /// them, and that the client wishes for more of them, is not told to everybody. Who died, and who is no peer in
    /// recovery, may be spoken of all the same.
    pub fn holds(&self, who: PersonId) -> Option<Gate> {
        self.people.iter().find(|held| held.who == who && is_about_danger(held.gate)).map(|held| held.gate)
    }
    /// To whom of those a wish to have this one closer would lead: to themselves, or to whom their name names.
    pub fn leads_to(&self, who: PersonId) -> Option<(PersonId, Gate)> {
        let after = || self.called_after.iter().find(|(of, ..)| *of == who).map(|(_, who, gate)| (*who, *gate));
        self.holds(who).map(|gate| (who, gate)).or_else(after)
    }
    /// Of whom words of the client's own speak, whom danger or distance holds back.
    pub fn spoken_of(&self, text: &str) -> Option<(PersonId, Gate)> {
        self.broken_by_own(text)
    }
    /// Nobody is held back.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }
    /// Whom a proposal in these words would name or mean, and the gate that holds them back.
    pub fn broken_by(&self, text: &str) -> Option<(PersonId, Gate)> {
        self.broken(text, |_| true)
    }
    /// The words name no member at all, and mean nobody whom a gate holds back: what the client said of an interest becomes
    /// a proposal, and there even somebody who is to be asked about first stands in no text.
    pub(super) fn names_nobody(&self, text: &str) -> bool {
        let heard = |ears: &Ears| ears.hears(&Spoken::of(text));
        self.broken_by(text).is_none() && !heard(self.free())
    }
    /// The same of words that speak of no client's own people: what the program ships says "a neighbour" and means nobody.
    pub(super) fn named_by(&self, text: &str) -> Option<(PersonId, Gate)> {
        if self.is_empty() || text.is_empty() {
            return None;
        }
        self.named(&Spoken::of(text), &|_| true)
    }
    /// Whom words of the client's own name. Danger and distance count; a visit to a grave (G5) and a choir that is
    /// not about recovery (G9) are never proposed, but who speaks of them may read it back.
    fn broken_by_own(&self, text: &str) -> Option<(PersonId, Gate)> {
        self.broken(text, is_about_danger)
    }
    fn broken(&self, text: &str, matters: impl Fn(Gate) -> bool) -> Option<(PersonId, Gate)> {
        if self.is_empty() || text.is_empty() {
            return None;
        }
        let spoken = Spoken::of(text);
        self.named(&spoken, &matters).or_else(|| self.meant(&spoken, &matters))
    }
    fn named(&self, spoken: &Spoken<'_>, matters: &dyn Fn(Gate) -> bool) -> Option<(PersonId, Gate)> {
        let mut heard = self.ears.hear(spoken).into_iter().filter(|heard| heard.mention.is_heard());
        let held = heard.find_map(|heard| {
            let held = &self.people[self.whose[heard.who]];
            (matters(held.gate) && !self.is_somebody_else(spoken, &heard)).then_some(held)
        })?;
        Some((held.who, held.gate))
    }
    /// What is short for somebody held back is what another is called: "Anne" beside Annelies.
    fn is_somebody_else(&self, spoken: &Spoken<'_>, heard: &Heard) -> bool {
        let exact = |free: &Heard| free.mention.range == heard.mention.range && free.mention.doubt != Doubt::Form;
        heard.mention.doubt == Doubt::Form && self.free().hear(spoken).iter().any(exact)
    }
    fn free(&self) -> &Ears {
        self.free.get_or_init(|| Ears::of(self.others.iter().map(|other| other.name.as_str())))
    }
    /// Whom the text means without a name: "mijn vader", "mon ex".
    fn meant(&self, spoken: &Spoken<'_>, matters: &dyn Fn(Gate) -> bool) -> Option<(PersonId, Gate)> {
        let held = || self.people.iter().filter(|held| matters(held.gate));
        let of = |held: &Held| (held.who, held.gate);
        if held().any(|held| held.is_an_ex) && spoken.tells_of_an_ex() {
            return held().find(|held| held.is_an_ex).map(of);
        }
        spoken.told().iter().find_map(|told| {
            let others = || self.others.iter().enumerate().filter(|(_, other)| other.roles.fits(told));
            let mut fit = held().filter(|held| held.roles.fits(told)).peekable();
            fit.peek()?;
            let sure = fit.find(|held| held.roles.is_surely(told));
            // Another is meant for sure: their own name says so, or stands there.
            let spoken_of = |at: usize| {
                self.free().hear(spoken).iter().any(|heard| heard.who == at && heard.mention.doubt == Doubt::Clear)
            };
            let another = others().any(|(at, other)| (sure.is_none() && other.roles.is_surely(told)) || spoken_of(at));
            let close = told.roles.iter().any(|role| is_close(*role));
            if another || (!close && others().next().is_some()) {
                return None;
            }
            sure.or_else(|| held().find(|held| held.roles.fits(told))).map(of)
        })
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
        // What the caseworker keeps for themselves is said to nobody anyway.
        let steps = plan.steps.iter().filter(|step| !step.for_worker);
        let steps = steps.map(|s| (PlanRow::Step(s.id), self.broken_by_step(s)));
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
    let ears = Ears::of(strained.iter().map(|person| person.name.as_str()));
    let of = |step: &Step| {
        let names = |words: &str| ears.hear(&Spoken::of(words)).into_iter().filter(|heard| heard.mention.is_heard());
        let named: Vec<usize> = [&step.text, &step.who]
            .into_iter()
            .flat_map(|words| names(words.as_str()))
            .map(|heard| heard.who)
            .collect();
        let meant = |(at, person): (usize, _)| (step.people.contains(&person) || named.contains(&at)).then_some(person);
        let found = strained.iter().map(|person| person.id).enumerate().find_map(meant)?;
        Some((step.id, found))
    };
    network.plan().steps.iter().filter(|step| step.is_open()).filter_map(of).collect()
}

/// Family and whom one lives with: "my brother" may be the one who hits, also where there are others. Of friends and
/// neighbours there are many.
fn is_close(role: KnownRole) -> bool {
    use KnownRole as R;
    !matches!(
        role,
        R::Friend | R::Acquaintance | R::Neighbour | R::Colleague | R::Classmate | R::Teacher | R::ClubMember
    ) && role.sector().is_none_or(|sector| sector != crate::domain::Sector::Services)
}

/// The gate knows of danger or distance that is this person's own. Whom somebody dangerous knows (G11) is not proposed,
/// but what the client wishes of them and says of them is the client's.
fn is_about_danger(gate: Gate) -> bool {
    !matches!(gate, Gate::G5 | Gate::G9 | Gate::G11)
}

/// Rows of the plan that only the worker may read now because of one person, and that anybody at the table could read
/// once that person is gone from the network. They are about that person: who erases one takes the others along.
pub fn newly_exposed_rows(network: &Network, who: PersonId) -> Vec<PlanRow> {
    let plan = network.plan();
    let mut without = network.clone();
    without.forget(who);
    let then = Silence::of(&without).unsaid(plan);
    let now = Silence::of(network).unsaid(plan).into_iter().map(|unsaid| unsaid.row);
    now.filter(|row| then.iter().all(|unsaid| unsaid.row != *row)).collect()
}
