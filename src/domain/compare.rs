//! What changed between two visits of one client, on identities that hold over visits.
//!
//! Pure. A rename, a move or an edit never turns one person into two. What was *not discussed* at the later
//! visit is listed apart and never as unchanged, and what was *not asked* before is never a beginning: a helper
//! of whom nobody had asked does not "help now".

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Edit};
use super::code::{Code, codes};
use super::compare_fields::{ClientField, PersonField};
use super::id::{PersonId, StepId};
use super::network::Network;
use super::person::Person;
use super::plan::{Plan, StepState};
use super::support::{Support, Supports};
use super::tie::{Pair, Tie};
use super::values::{Discussed, Status};

/// What happened to one network member.
#[derive(Clone, Debug, PartialEq)]
pub enum PersonChange {
    /// Was not in the network before.
    Added(Box<Person>),
    /// Is not in the network any more.
    Removed(Box<Person>),
    /// The same person, with these differences; never empty.
    Edited(PersonId, Vec<PersonField>),
}

/// What happened to one pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TieChange {
    /// The two.
    pub pair: Pair,
    /// What was answered before; `None` for not asked.
    pub before: Option<Tie>,
    /// What was answered later.
    pub after: Option<Tie>,
}

codes! {
    /// What a difference between two answers about a pair means.
    TieNews {
        /// They did not know each other, and now do.
        Made = "made",
        /// They knew each other, and no longer do; or one of the two left the network.
        Lost = "lost",
        /// The pair had not been asked: they may have known each other all along.
        NewlyAsked = "newly-asked",
        /// The answer was taken away.
        NotAskedAnyMore = "not-asked-any-more",
        /// They get on otherwise than before.
        Quality = "quality",
    }
}

codes! {
    /// What became of a step between two visits.
    StepFate {
        /// Chosen since.
        Chosen = "chosen",
        /// Open before and open now.
        Kept = "kept",
        /// Done since.
        Done = "done",
        /// Dropped since.
        Dropped = "dropped",
    }
}

/// A step with what became of it. Its words stand in the later plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepNews {
    /// The step.
    pub step: StepId,
    /// What became of it.
    pub fate: StepFate,
}

/// What a list of sentences tells together, in the order of telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Moved one or more rings closer.
    Closer,
    /// Moved one or more rings further.
    Further,
    /// Not in the network before, and a living relation now.
    New,
    /// Dormant, lost from sight or wished for before, and a living relation now.
    Back,
    /// The relation sleeps now.
    Dormant,
    /// Lost from sight, or no longer in the network.
    Gone,
    /// There is no news of them: missing.
    NoNews,
    /// Died.
    Deceased,
    /// The client wishes for this contact now.
    Wished,
    /// Gives a kind of support that was not given before.
    HelpsNow(Support),
    /// Gives it no longer.
    NoLongerHelps(Support),
    /// Gives it; it had not been asked before.
    HelpsAsked(Support),
    /// The client gives a kind of support that was not given before.
    HelpedNow(Support),
    /// The client gives it no longer.
    NoLongerHelped(Support),
    /// The tie with the client is drawn otherwise.
    Quality,
    /// Two know each other now.
    KnowNow,
    /// Two know each other no longer.
    KnowNoLonger,
    /// Two know each other; it had not been asked before.
    KnowAsked,
    /// Two get on otherwise than before.
    TieQuality,
    /// Stands in another life domain.
    Sector,
    /// Is called otherwise.
    Renamed,
    /// Anything else about a person.
    Other,
}

/// Everything that differs between two networks of one client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Members, in order of entry; those without any difference do not stand here.
    pub people: Vec<PersonChange>,
    /// Pairs, in order.
    pub ties: Vec<TieChange>,
    /// What differs of the client.
    pub client: Vec<ClientField>,
    /// What became of the steps, in the order of the later plan.
    pub steps: Vec<StepNews>,
    /// In both networks, discussed at both visits, and the same in everything.
    pub same: Vec<PersonId>,
    /// In the later network and *not discussed* there, or not at the earlier visit and without a difference: nobody
    /// knows whether they are the same.
    pub not_discussed: Vec<PersonId>,
    /// The later plan, where it differs.
    pub plan: Option<Plan>,
}

/// What changed from one network to the other.
///
/// Both must belong to one client; of two clients the answer is true but means nothing. The visits themselves
/// (day, kind, who was in the room) are not compared: they always differ.
pub fn compare(before: &Network, after: &Network) -> Comparison {
    let mut people = Vec::new();
    let mut same = Vec::new();
    for id in merged(before.people.keys(), after.people.keys()) {
        match (before.people.get(&id), after.people.get(&id)) {
            (None, Some(now)) => people.push(PersonChange::Added(Box::new(now.clone()))),
            (Some(was), None) => people.push(PersonChange::Removed(Box::new(was.clone()))),
            (Some(was), Some(now)) => {
                let fields = PersonField::between(was, now);
                // What nobody spoke of then was copied from another visit: that it is the same now says nothing.
                if fields.iter().all(PersonField::is_bookkeeping) && both_discussed(was, now) {
                    same.push(id);
                }
                if !fields.is_empty() {
                    people.push(PersonChange::Edited(id, fields));
                }
            }
            (None, None) => {}
        }
    }
    Comparison {
        ties: ties(before, after),
        client: ClientField::between(&before.client, &after.client),
        steps: steps(&before.plan, &after.plan),
        not_discussed: silent(before, after, &people),
        same,
        people,
        plan: (before.plan != after.plan).then(|| after.plan.clone()),
    }
}

impl Comparison {
    /// The change that, applied to the earlier network, gives the people, pairs, client and plan of the later one.
    ///
    /// The visit is left as it is. `before` is the network that was compared; of another one, people who are not
    /// in it are left out.
    pub fn as_change(&self, before: &Network) -> Change {
        let mut edits = Vec::new();
        if !self.client.is_empty() {
            let mut client = before.client.clone();
            self.client.iter().for_each(|field| field.follow(&mut client));
            edits.push(Edit::PutClient(Box::new(client)));
        }
        // Pairs are taken away before their people, and answered after them.
        let gone: BTreeSet<PersonId> = self.people.iter().filter_map(PersonChange::removed).collect();
        let with_gone = |pair: Pair| gone.contains(&pair.first()) || gone.contains(&pair.second());
        for tie in self.ties.iter().filter(|t| t.after.is_none() && !with_gone(t.pair)) {
            edits.push(Edit::RemoveTie(tie.pair));
        }
        edits.extend(self.people.iter().filter_map(|change| change.edit(before)));
        edits.extend(self.ties.iter().filter_map(|t| Some(Edit::PutTie(t.pair, t.after?))));
        edits.extend(self.plan.iter().map(|plan| Edit::PutPlan(Box::new(plan.clone()))));
        Change { edits }
    }
    /// Nothing differs that was discussed or answered.
    pub fn is_empty(&self) -> bool {
        self.people.iter().all(PersonChange::is_bookkeeping)
            && self.ties.is_empty()
            && self.client.is_empty()
            && self.plan.is_none()
    }
    /// Whom each group of sentences tells of, in the order of telling; no group is empty.
    ///
    /// A person may stand in several groups. What is marked *worker* makes no group.
    pub fn groups(&self) -> Vec<(Group, Vec<PersonId>)> {
        let mut groups: BTreeMap<Group, Vec<PersonId>> = BTreeMap::new();
        for change in &self.people {
            for group in change.groups() {
                groups.entry(group).or_default().push(change.id());
            }
        }
        groups.into_iter().collect()
    }
    /// The pairs of a group of pairs, in order.
    pub fn pairs(&self, group: Group) -> Vec<Pair> {
        self.ties.iter().filter(|t| t.group() == Some(group)).map(|t| t.pair).collect()
    }
    /// What happened to this member; `None` when nothing did, or nobody has this id.
    pub fn of(&self, id: PersonId) -> Option<&PersonChange> {
        self.people.iter().find(|change| change.id() == id)
    }
}

impl PersonChange {
    /// Whom it is about.
    pub fn id(&self) -> PersonId {
        match self {
            Self::Added(person) | Self::Removed(person) => person.id,
            Self::Edited(id, _) => *id,
        }
    }
    /// The differences; empty for somebody added or removed.
    pub fn fields(&self) -> &[PersonField] {
        match self {
            Self::Edited(_, fields) => fields,
            Self::Added(_) | Self::Removed(_) => &[],
        }
    }
    /// Only says how the conversation went (discussed or not, place in the drawing).
    pub fn is_bookkeeping(&self) -> bool {
        matches!(self, Self::Edited(_, fields) if fields.iter().all(PersonField::is_bookkeeping))
    }
    /// Every group that tells of this person, each once.
    pub fn groups(&self) -> BTreeSet<Group> {
        match self {
            Self::Added(person) => match person.status {
                Status::Active => [Group::New].into(),
                Status::Desired => [Group::Wished].into(),
                // Named now, but as something of the past: no beginning and no end between the two visits.
                Status::Dormant | Status::Lost | Status::NoNews | Status::Deceased => [Group::Other].into(),
            },
            Self::Removed(person) => match person.status {
                Status::Active | Status::Dormant => [Group::Gone].into(),
                Status::Lost | Status::NoNews | Status::Deceased | Status::Desired => [Group::Other].into(),
            },
            Self::Edited(_, fields) => fields.iter().flat_map(groups_of).collect(),
        }
    }
    fn removed(&self) -> Option<PersonId> {
        matches!(self, Self::Removed(_)).then(|| self.id())
    }
    fn edit(&self, before: &Network) -> Option<Edit> {
        Some(match self {
            Self::Added(person) => Edit::PutPerson(person.clone()),
            Self::Removed(person) => Edit::RemovePerson(person.id),
            Self::Edited(id, fields) => {
                let mut person = before.person(*id)?.clone();
                fields.iter().for_each(|field| field.follow(&mut person));
                Edit::PutPerson(Box::new(person))
            }
        })
    }
}

codes! {
    /// What a group is called in data and in message keys.
    GroupName {
        Closer = "closer", Further = "further", New = "new", Back = "back", Dormant = "dormant", Gone = "gone", NoNews = "no-news", Deceased = "deceased", Wished = "wished", HelpsNow = "helps-now", NoLongerHelps = "helps-no-longer", HelpsAsked = "helps-asked", HelpedNow = "helped-now", NoLongerHelped = "helped-no-longer", Quality = "quality", KnowNow = "know-now", KnowNoLonger = "know-no-longer", KnowAsked = "know-asked", TieQuality = "tie-quality", Sector = "sector", Renamed = "renamed", Other = "other",
    }
}

impl Group {
    /// What it is called, whatever kind of support it tells of.
    pub fn name(self) -> GroupName {
        match self {
            Self::Closer => GroupName::Closer,
            Self::Further => GroupName::Further,
            Self::New => GroupName::New,
            Self::Back => GroupName::Back,
            Self::Dormant => GroupName::Dormant,
            Self::Gone => GroupName::Gone,
            Self::NoNews => GroupName::NoNews,
            Self::Deceased => GroupName::Deceased,
            Self::Wished => GroupName::Wished,
            Self::HelpsNow(_) => GroupName::HelpsNow,
            Self::NoLongerHelps(_) => GroupName::NoLongerHelps,
            Self::HelpsAsked(_) => GroupName::HelpsAsked,
            Self::HelpedNow(_) => GroupName::HelpedNow,
            Self::NoLongerHelped(_) => GroupName::NoLongerHelped,
            Self::Quality => GroupName::Quality,
            Self::KnowNow => GroupName::KnowNow,
            Self::KnowNoLonger => GroupName::KnowNoLonger,
            Self::KnowAsked => GroupName::KnowAsked,
            Self::TieQuality => GroupName::TieQuality,
            Self::Sector => GroupName::Sector,
            Self::Renamed => GroupName::Renamed,
            Self::Other => GroupName::Other,
        }
    }
    /// The kind of support it tells of, if it does.
    pub fn support(self) -> Option<Support> {
        match self {
            Self::HelpsNow(kind)
            | Self::NoLongerHelps(kind)
            | Self::HelpsAsked(kind)
            | Self::HelpedNow(kind)
            | Self::NoLongerHelped(kind) => Some(kind),
            _ => None,
        }
    }
}

impl TieChange {
    /// What it means.
    pub fn news(self) -> TieNews {
        match (self.before.map(Tie::knows), self.after.map(Tie::knows)) {
            (Some(false), Some(true)) => TieNews::Made,
            (Some(true), Some(false)) => TieNews::Lost,
            (None, _) => TieNews::NewlyAsked,
            (_, None) => TieNews::NotAskedAnyMore,
            (Some(_), Some(_)) => TieNews::Quality,
        }
    }
    /// The group that tells of it; an answer that says nothing of knowing each other stands in none.
    pub fn group(self) -> Option<Group> {
        match self.news() {
            TieNews::Made => Some(Group::KnowNow),
            TieNews::Lost => Some(Group::KnowNoLonger),
            TieNews::NewlyAsked => self.after.is_some_and(Tie::knows).then_some(Group::KnowAsked),
            TieNews::NotAskedAnyMore => None,
            TieNews::Quality => Some(Group::TieQuality),
        }
    }
}

/// The groups that one differing field puts its person in.
fn groups_of(field: &PersonField) -> Vec<Group> {
    use PersonField as F;
    match field {
        field if field.is_worker() || field.is_bookkeeping() => vec![],
        F::Ring { from: Some(from), to: Some(to) } => vec![if to < from { Group::Closer } else { Group::Further }],
        F::Status { from, to } => vec![match (from, to) {
            (_, Status::Active) => Group::Back,
            (_, Status::Dormant) => Group::Dormant,
            (_, Status::Lost) => Group::Gone,
            (_, Status::NoNews) => Group::NoNews,
            (_, Status::Deceased) => Group::Deceased,
            (_, Status::Desired) => Group::Wished,
        }],
        F::SupportReceived { from, to } => {
            support(*from, *to, [Group::HelpsNow, Group::NoLongerHelps, Group::HelpsAsked])
        }
        F::SupportGiven { from, to } => {
            support(*from, *to, [Group::HelpedNow, Group::NoLongerHelped, |_| Group::Other])
        }
        F::Quality { .. } => vec![Group::Quality],
        F::Sector { .. } => vec![Group::Sector],
        F::Name { .. } => vec![Group::Renamed],
        _ => vec![Group::Other],
    }
}

/// One group a kind of support: begun, ended, or told for the first time. Never asked is not "did not help".
fn support(from: Supports, to: Supports, [begun, ended, told]: [fn(Support) -> Group; 3]) -> Vec<Group> {
    Support::ALL
        .iter()
        .filter_map(|kind| match (from.get(*kind), to.get(*kind)) {
            (Some(false), Some(true)) => Some(begun(*kind)),
            (Some(true), Some(false)) => Some(ended(*kind)),
            (None, Some(true)) => Some(told(*kind)),
            (was, is) => (was != is).then_some(Group::Other),
        })
        .collect()
}

fn both_discussed(was: &Person, now: &Person) -> bool {
    was.discussed == Discussed::Yes && now.discussed == Discussed::Yes
}

/// Those of the later network of whom nobody knows whether they are as before.
fn silent(before: &Network, after: &Network, changes: &[PersonChange]) -> Vec<PersonId> {
    let told: BTreeSet<PersonId> = changes.iter().filter(|c| !c.is_bookkeeping()).map(PersonChange::id).collect();
    let is_silent = |now: &&Person| {
        let was = before.people.get(&now.id);
        now.discussed != Discussed::Yes || was.is_some_and(|was| !both_discussed(was, now) && !told.contains(&now.id))
    };
    after.people.values().filter(is_silent).map(|p| p.id).collect()
}

fn ties(before: &Network, after: &Network) -> Vec<TieChange> {
    merged(before.ties.keys(), after.ties.keys())
        .map(|pair| TieChange { pair, before: before.ties.get(&pair).copied(), after: after.ties.get(&pair).copied() })
        .filter(|tie| tie.before != tie.after)
        .collect()
}

fn steps(before: &Plan, after: &Plan) -> Vec<StepNews> {
    let state_before = |id: StepId| before.steps.iter().find(|s| s.id == id).map(|s| s.state);
    let fate = |now: StepState, was: Option<StepState>| match now {
        StepState::Done => (was != Some(now)).then_some(StepFate::Done),
        StepState::Dropped => (was != Some(now)).then_some(StepFate::Dropped),
        _ if was.is_none() => Some(StepFate::Chosen),
        _ => Some(StepFate::Kept),
    };
    let news =
        |step: &super::plan::Step| Some(StepNews { step: step.id, fate: fate(step.state, state_before(step.id))? });
    after.steps.iter().filter_map(news).collect()
}

/// The keys of both, each once, in order.
fn merged<'a, K: Ord + Copy + 'a>(
    a: impl Iterator<Item = &'a K>,
    b: impl Iterator<Item = &'a K>,
) -> impl Iterator<Item = K> {
    let (mut a, mut b) = (a.copied().peekable(), b.copied().peekable());
    std::iter::from_fn(move || {
        let next = match (a.peek(), b.peek()) {
            (Some(x), Some(y)) => *x.min(y),
            (x, y) => *x.or(y)?,
        };
        a.next_if_eq(&next);
        b.next_if_eq(&next);
        Some(next)
    })
}
