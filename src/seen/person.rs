//! One member as somebody may see them, field by field. A new field of the model does not compile here before it was
//! decided who may see it.

use super::audience::Thing;
use super::names::Veil;
use super::view::View;
use crate::domain::{Code, Name, Person, Role, Support, Supports, Words};

/// What was found out about one member before they are shown.
pub(super) struct Told<'a> {
    /// What they are called; `None` = by name.
    pub(super) called: Option<&'a str>,
    /// What the client wishes of them is told.
    pub(super) wish: bool,
    /// What the client said of them is told.
    pub(super) words: bool,
    /// A role in words of their own is told.
    pub(super) free_role: bool,
    /// How a text reads here.
    pub(super) aloud: &'a dyn Fn(&Words) -> Words,
}

/// The member as this view shows them.
#[expect(clippy::too_many_lines, reason = "every field by its name, so that a new one is decided about")]
pub(super) fn person(of: &Person, view: &View, told: &Told<'_>) -> Person {
    let may = |thing| view.audience.may_see(thing);
    let (worker, qualities) = (may(Thing::Workers), view.qualities());
    let Person {
        id,
        kind,
        name,
        formal,
        sector,
        role,
        ring,
        status,
        since,
        frequency,
        last_contact,
        channels,
        unusable_channels,
        proximity,
        initiative,
        quality,
        strength,
        flow,
        support_received,
        support_given,
        crisis_reach,
        capacity,
        carer,
        willing,
        supports_recovery,
        wish,
        safety,
        safety_source,
        dependence,
        unnamed,
        on_paper,
        asked_not_to_be_contacted,
        client_words,
        worker_note,
        doubt,
        according_to,
        discussed,
        slot,
    } = of;
    Person {
        id: *id,
        kind: *kind,
        name: told.called.map_or_else(|| name.clone(), |called| Name::new(called).unwrap_or_default()),
        formal: *formal,
        sector: *sector,
        role: role.clone().and_then(|role| self::role(role, view, told)),
        ring: *ring,
        status: *status,
        since: *since,
        frequency: *frequency,
        last_contact: *last_contact,
        channels: channels.clone(),
        unusable_channels: unusable_channels.clone(),
        proximity: proximity.filter(|_| view.same_home()),
        initiative: *initiative,
        quality: quality.filter(|_| qualities),
        strength: strength.filter(|_| qualities),
        flow: flow.filter(|_| qualities),
        support_received: support(*support_received, view),
        support_given: support(*support_given, view),
        crisis_reach: *crisis_reach,
        capacity: capacity.filter(|_| worker),
        carer: *carer,
        willing: willing.filter(|_| may(Thing::Distance)),
        // Said by the client about their own recovery, and asked alone.
        supports_recovery: supports_recovery.filter(|_| may(Thing::Oneself)),
        wish: wish.filter(|_| told.wish),
        safety: safety.filter(|_| worker),
        safety_source: safety_source.filter(|_| worker),
        dependence: *dependence && worker,
        unnamed: *unnamed,
        on_paper: *on_paper,
        asked_not_to_be_contacted: *asked_not_to_be_contacted && may(Thing::Distance),
        client_words: if told.words { (told.aloud)(client_words) } else { Words::default() },
        worker_note: if worker { worker_note.clone() } else { Words::default() },
        doubt: *doubt && worker,
        according_to: *according_to,
        discussed: *discussed,
        slot: *slot,
    }
}

/// A role in words of their own can hold a name, or what is nobody's business.
fn role(role: Role, view: &View, told: &Told<'_>) -> Option<Role> {
    match role {
        // The role is the name already.
        _ if view.veil == Veil::Roles => None,
        Role::Known(_) => Some(role),
        Role::Free(_) if !told.free_role => None,
        Role::Free(words) if view.audience.is_page() => Some(Role::Free((told.aloud)(&words))),
        Role::Free(_) => Some(role).filter(|_| view.veil == Veil::Off),
    }
}

fn support(all: Supports, view: &View) -> Supports {
    let hidden = |kind: &&Support| !view.practical() && kind.weighs_on_benefits();
    Support::ALL.iter().filter(hidden).fold(all, |all, kind| all.with(*kind, None))
}
