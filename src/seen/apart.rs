//! What on a page would lead to somebody whom a gate holds back, or speaks of them: listed, and decided one by one by the
//! caseworker before the page is made. What was not decided is left out, and then there is no page.

use std::collections::BTreeMap;

use super::audience::{Audience, Thing};
use crate::domain::{GoalId, Network, PersonId, PlanRow, Role, Status, StepId, StepState, Wish};
use crate::steps::{Gate, Silence};

/// Something that can stand on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// A goal.
    Goal(GoalId),
    /// A step.
    Step(StepId),
    /// That the client wants this member closer, or with them.
    Wish(PersonId),
    /// What the client said of this member.
    Words(PersonId),
    /// A role in words of their own.
    Role(PersonId),
}

/// Something that leads to somebody whom a gate holds back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Apart {
    /// What.
    pub item: Item,
    /// To whom it leads, or of whom it speaks.
    pub who: PersonId,
    /// Why that matters.
    pub gate: Gate,
}

/// What was decided about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It stands on no page.
    LeftOut,
    /// It stands on pages for the file and for colleagues, not on the one for home.
    NotForHome,
    /// It stands on every page.
    Kept,
}

/// Everything that was decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided {
    fates: BTreeMap<Item, Fate>,
    /// Whatever was not decided is left out, and that is a decision too.
    rest_left_out: bool,
}

impl Decided {
    /// Nothing was decided.
    pub const fn nothing() -> Self {
        Self { fates: BTreeMap::new(), rest_left_out: false }
    }
    /// Whatever leads to somebody whom a gate holds back is left out.
    pub const fn left_out() -> Self {
        Self { fates: BTreeMap::new(), rest_left_out: true }
    }
    /// What was decided about this; `None` where nothing was.
    pub fn of(&self, item: Item) -> Option<Fate> {
        self.fates.get(&item).copied().or(self.rest_left_out.then_some(Fate::LeftOut))
    }
    /// Decides, or takes the decision back.
    pub fn decide(&mut self, item: Item, fate: Option<Fate>) {
        match fate {
            Some(fate) => self.fates.insert(item, fate),
            None => self.fates.remove(&item),
        };
    }
    /// It may stand on this page.
    pub(super) fn keeps(&self, item: Item, audience: Audience) -> bool {
        match self.of(item) {
            Some(Fate::Kept) => true,
            Some(Fate::NotForHome) => audience != Audience::ClientPage,
            Some(Fate::LeftOut) | None => false,
        }
    }
    /// How many of these were not decided.
    pub fn open(&self, all: &[Apart]) -> usize {
        all.iter().filter(|apart| self.of(apart.item).is_none()).count()
    }
}

/// What of this client would stand on a page for these, and leads to somebody whom a gate holds back.
pub fn apart(network: &Network, audience: Audience) -> Vec<Apart> {
    if !audience.is_page() {
        return Vec::new();
    }
    let silence = Silence::of(network);
    if silence.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    if audience.may_see(Thing::Goals) {
        let shown = |step: &StepId| network.plan().steps.iter().any(|s| s.id == *step && s.state != StepState::Idea);
        found.extend(silence.unsaid(network.plan()).into_iter().filter_map(|unsaid| {
            let item = match unsaid.row {
                PlanRow::Goal(id) => Item::Goal(id),
                PlanRow::Step(id) if shown(&id) => Item::Step(id),
                PlanRow::Step(_) | PlanRow::Decision(_) => return None,
            };
            Some(Apart { item, who: unsaid.who, gate: unsaid.gate })
        }));
    }
    for person in network.people() {
        let here = silence.holds(person.id).map(|gate| (person.id, gate));
        let wished = person.status == Status::Desired || person.wish == Some(Wish::Closer);
        let speaks = |text: &str| silence.spoken_of(text);
        let mut add = |item, found_in: Option<(PersonId, Gate)>| {
            found.extend(found_in.map(|(who, gate)| Apart { item, who, gate }));
        };
        add(Item::Wish(person.id), silence.leads_to(person.id).filter(|_| wished));
        if audience.may_see(Thing::Words) {
            let words = person.client_words.as_str();
            add(Item::Words(person.id), here.filter(|_| !words.is_empty()).or_else(|| speaks(words)));
        }
        if let (Audience::FilePage, Some(Role::Free(role))) = (audience, &person.role) {
            add(Item::Role(person.id), speaks(role.as_str()));
        }
    }
    found
}
