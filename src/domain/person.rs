//! One network member as the client drew them at one visit. Knows nothing of the others.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::date::Moment;
use super::id::PersonId;
use super::role::{KnownRole, Role};
use super::spoken::speaks_of_an_ex;
use super::support::Supports;
use super::text::{Name, Words};
use super::values::{
    Capacity, Channel, Discussed, Flow, Formal, Frequency, Initiative, Kind, Proximity, Quality, Ring, Safety,
    SafetySource, Sector, Source, Status, Strength, Wish,
};

/// A network member: person, group, organisation, online place or animal.
///
/// `None`, `false` in `dependence`, `unnamed` and the `asked_not…` flag, and empty sets mean *not asked*. Fields marked
/// *worker* are shown in the worker view only.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The same over all visits.
    pub id: PersonId,
    /// What it is.
    pub kind: Kind,
    /// First name or role is enough.
    pub name: Name,
    /// In what capacity.
    pub formal: Option<Formal>,
    /// The life domain; `Sector::Other` where it was not asked.
    pub sector: Sector,
    /// What they are to the client.
    pub role: Option<Role>,
    /// How close.
    pub ring: Option<Ring>,
    /// Whether the relation lives.
    pub status: Status,
    /// Known since.
    pub since: Option<Moment>,
    /// How often there is contact.
    pub frequency: Option<Frequency>,
    /// When there last was.
    pub last_contact: Option<Moment>,
    /// Ways of being in touch.
    pub channels: BTreeSet<Channel>,
    /// Those of the ways that the client cannot use.
    pub unusable_channels: BTreeSet<Channel>,
    /// How far away.
    pub proximity: Option<Proximity>,
    /// Who takes the first step.
    pub initiative: Option<Initiative>,
    /// How the client draws the tie.
    pub quality: Option<Quality>,
    /// How strong it is.
    pub strength: Option<Strength>,
    /// Which way energy flows.
    pub flow: Option<Flow>,
    /// What the client receives.
    pub support_received: Supports,
    /// What the client gives.
    pub support_given: Supports,
    /// Can be called at night.
    pub crisis_reach: Option<bool>,
    /// Worker: how much they can still bear.
    pub capacity: Option<Capacity>,
    /// Is an informal carer.
    pub carer: Option<bool>,
    /// Is willing to be brought together with others.
    pub willing: Option<bool>,
    /// Supports the recovery of the client: the client's own word, asked alone. Gate G9 asks for it.
    pub supports_recovery: Option<bool>,
    /// What the client wishes.
    pub wish: Option<Wish>,
    /// Worker: what is known of safety.
    pub safety: Option<Safety>,
    /// Worker: who said so.
    pub safety_source: Option<SafetySource>,
    /// Worker: the client depends on them: a debt, work without papers, a bed that can be taken away.
    pub dependence: bool,
    /// Drawn as a mark without a name: a host, or somebody in hiding.
    pub unnamed: bool,
    /// Stands on the page for home; `false` where the client asked to leave them off it.
    pub on_paper: bool,
    /// Asked not to be contacted.
    pub asked_not_to_be_contacted: bool,
    /// In the client's words.
    pub client_words: Words,
    /// Worker: a note.
    pub worker_note: Words,
    /// Worker: something to come back to after the visit, parked with `?` on the quick line.
    pub doubt: bool,
    /// Whose statement this is.
    pub according_to: Source,
    /// What was said at this visit.
    pub discussed: Discussed,
    /// The place in the sector: order of entry, freed places are used again. The diagram puts the person there.
    pub slot: u16,
}

impl Default for Person {
    fn default() -> Self {
        Self::new(PersonId(uuid::Uuid::nil()), Name::default())
    }
}

impl Person {
    /// A person of whom nothing but the name is known yet.
    pub fn new(id: PersonId, name: Name) -> Self {
        Self {
            id,
            name,
            kind: Kind::Person,
            formal: None,
            sector: Sector::Other,
            role: None,
            ring: None,
            status: Status::Active,
            since: None,
            frequency: None,
            last_contact: None,
            channels: BTreeSet::new(),
            unusable_channels: BTreeSet::new(),
            proximity: None,
            initiative: None,
            quality: None,
            strength: None,
            flow: None,
            support_received: Supports::NOT_ASKED,
            support_given: Supports::NOT_ASKED,
            crisis_reach: None,
            capacity: None,
            carer: None,
            willing: None,
            supports_recovery: None,
            wish: None,
            safety: None,
            safety_source: None,
            dependence: false,
            unnamed: false,
            on_paper: true,
            asked_not_to_be_contacted: false,
            client_words: Words::default(),
            worker_note: Words::default(),
            doubt: false,
            according_to: Source::Client,
            discussed: Discussed::Yes,
            slot: 0,
        }
    }
    /// Lives where the client lives, as far as that was said.
    pub fn is_at_home(&self) -> bool {
        self.sector == Sector::Household || self.proximity == Some(Proximity::SameHome)
    }
    /// A human being, not a group, place or animal.
    pub fn is_person(&self) -> bool {
        self.kind == Kind::Person
    }
    /// The relation lives: it counts in size, density and the other measures.
    pub fn is_active(&self) -> bool {
        self.status == Status::Active
    }
    /// The contact sleeps, or they are lost from sight. Who is missing, of whom there is no news, is neither.
    pub fn is_away(&self) -> bool {
        matches!(self.status, Status::Dormant | Status::Lost)
    }
    /// A living relation with a human being.
    pub fn counts(&self) -> bool {
        self.is_person() && self.is_active()
    }
    /// It makes sense to ask whom they know: no animal and no place online, and nobody who is dead or only wished for.
    pub fn can_know(&self) -> bool {
        let lives = !matches!(self.status, Status::Deceased | Status::Desired);
        lives && !matches!(self.kind, Kind::Animal | Kind::OnlinePlace)
    }
    /// Known to stand there as a professional. Not asked is not professional, nor informal.
    pub fn is_professional(&self) -> bool {
        self.formal == Some(Formal::Professional)
    }
    /// Informal or volunteer; not asked is neither this nor professional.
    pub fn is_informal(&self) -> bool {
        matches!(self.formal, Some(Formal::Informal | Formal::Volunteer))
    }
    /// The known role, if it is one.
    pub fn known_role(&self) -> Option<KnownRole> {
        self.role.as_ref().and_then(Role::known)
    }
    /// By the known role, or by any word of a free role or of the name ("ex-man", "Ex Bart"), whatever role was chosen.
    pub fn may_be_an_ex_partner(&self) -> bool {
        let free = self.role.as_ref().filter(|role| role.known().is_none()).map_or("", Role::as_str);
        let says = || [free, self.name.as_str()].into_iter().any(speaks_of_an_ex);
        self.known_role() == Some(KnownRole::ExPartner) || (self.kind == Kind::Person && says())
    }
    /// The ring it is drawn in: 4 where it was not asked.
    pub fn drawn_ring(&self) -> Ring {
        self.ring.unwrap_or(Ring::Distant)
    }
    /// Up to three initials, for the veil and for exports without names: "Marie-Thérèse D." becomes "MTD".
    pub fn initials(&self) -> String {
        self.name
            .as_str()
            .split(|c: char| !c.is_alphanumeric())
            .filter_map(|word| word.chars().next())
            .flat_map(char::to_uppercase)
            .take(3)
            .collect()
    }
    /// The member as they are drawn, with what the worker notes of the other.
    pub(super) fn with_notes_of(&self, noted: &Person) -> Person {
        let Person { capacity, safety, safety_source, dependence, doubt, .. } = *noted;
        let worker_note = noted.worker_note.clone();
        Person { capacity, safety, safety_source, dependence, doubt, worker_note, ..self.clone() }
    }
    /// The two differ in nothing but what the worker notes.
    pub(super) fn is_drawn_as(&self, other: &Person) -> bool {
        self.with_notes_of(other) == *other
    }
    /// In touch monthly or more, along a way that the client can use. `None` where that was not asked far enough: one
    /// known "no" is enough for a no.
    pub fn in_reach(&self) -> Option<bool> {
        let often = self.frequency.map(|f| f <= Frequency::Monthly);
        let usable =
            (!self.channels.is_empty()).then(|| self.channels.difference(&self.unusable_channels).next().is_some());
        match (often, usable) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        }
    }
}

impl fmt::Debug for Person {
    /// Shows no content: a name must not reach a terminal, a log or a panic message this way.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Person({})", self.id)
    }
}
